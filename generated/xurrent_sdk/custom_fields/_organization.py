# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Filterable custom fields of ``Organization``, by name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import CustomFields
from .._runtime.custom_fields.conditions import (
    FilterField,
    NumberCondition,
    TextCondition,
)

if TYPE_CHECKING:
    from ..inputs.organization import OrganizationCustomWhere


class OrganizationCustomFields(CustomFields["OrganizationCustomWhere"]):
    """Filterable custom fields of ``Organization``, by name; call it with any other
    name.
    """

    account_manager: FilterField[TextCondition] = FilterField(
        "Account manager", TextCondition
    )
    score: FilterField[NumberCondition] = FilterField("Score", NumberCondition)
    vat_number: FilterField[TextCondition] = FilterField("VAT number", TextCondition)
