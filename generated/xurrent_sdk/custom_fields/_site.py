# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Filterable custom fields of ``Site``, by name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import CustomFields
from .._runtime.custom_fields.conditions import (
    DateCondition,
    FilterField,
    NumberCondition,
    TimeCondition,
)

if TYPE_CHECKING:
    from ..inputs.site import SiteCustomWhere


class SiteCustomFields(CustomFields["SiteCustomWhere"]):
    """Filterable custom fields of ``Site``, by name; call it with any other name."""

    desks: FilterField[NumberCondition] = FilterField("Desks", NumberCondition)
    leased_until: FilterField[DateCondition] = FilterField(
        "Leased until", DateCondition
    )
    opens: FilterField[TimeCondition] = FilterField("Opens", TimeCondition)
    """Opens at"""
