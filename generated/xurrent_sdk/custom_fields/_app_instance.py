# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Custom fields that forms of ``AppInstance`` make filterable, by name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import CustomFields
from .._runtime.custom_fields.conditions import FilterField, TextCondition

if TYPE_CHECKING:
    from ..inputs.app_instance import AppInstanceCustomWhere


class AppInstanceCustomFields(CustomFields["AppInstanceCustomWhere"]):
    """Custom fields that forms of ``AppInstance`` make filterable, by name; any other
    by a call.
    """

    connection_status: FilterField[TextCondition] = FilterField(
        "Connection status", TextCondition
    )
