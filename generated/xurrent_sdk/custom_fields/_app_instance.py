# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Filterable custom fields of ``AppInstance``, by name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import CustomFields
from .._runtime.custom_fields.conditions import FilterField, TextCondition

if TYPE_CHECKING:
    from ..inputs.app_instance import AppInstanceCustomWhere


class AppInstanceCustomFields(CustomFields["AppInstanceCustomWhere"]):
    """Filterable custom fields of ``AppInstance``, by name; call it with any other
    name.
    """

    connection_status: FilterField[TextCondition] = FilterField(
        "Connection status", TextCondition
    )
