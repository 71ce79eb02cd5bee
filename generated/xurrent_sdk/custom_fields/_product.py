# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Custom fields that forms of ``Product`` make filterable, by name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import CustomFields
from .._runtime.custom_fields.conditions import FilterField, TextCondition

if TYPE_CHECKING:
    from ..inputs.product import ProductCustomWhere


class ProductCustomFields(CustomFields["ProductCustomWhere"]):
    """Custom fields that forms of ``Product`` make filterable, by name; any other by a
    call.
    """

    line: FilterField[TextCondition] = FilterField("Line", TextCondition)
