# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Filterable custom fields of ``Product``, by name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import CustomFields
from .._runtime.custom_fields.conditions import FilterField, TextCondition

if TYPE_CHECKING:
    from ..inputs.product import ProductCustomWhere


class ProductCustomFields(CustomFields["ProductCustomWhere"]):
    """Filterable custom fields of ``Product``, by name; call it with any other name."""

    line: FilterField[TextCondition] = FilterField("Line", TextCondition)
