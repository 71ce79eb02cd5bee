# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Filterable custom fields of ``Person``, by name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import CustomFields
from .._runtime.custom_fields.conditions import (
    DateCondition,
    FilterField,
    FlagCondition,
    NumberCondition,
    TextCondition,
    option_field,
)
from .staff import StaffColors

if TYPE_CHECKING:
    from .._runtime.custom_fields.conditions import OptionCondition
    from ..inputs.person import PersonCustomWhere
    from .staff import StaffColorsLiteral


class PersonCustomFields(CustomFields["PersonCustomWhere"]):
    """Filterable custom fields of ``Person``, by name; call it with any other name."""

    colours: FilterField[OptionCondition[StaffColors | StaffColorsLiteral]] = (
        option_field("Colours", StaffColors)
    )
    critical: FilterField[FlagCondition] = FilterField("Critical", FlagCondition)
    installed_on: FilterField[DateCondition] = FilterField(
        "Installed on", DateCondition
    )
    rack: FilterField[TextCondition] = FilterField("Rack", TextCondition)
    shelf: FilterField[NumberCondition] = FilterField("Shelf", NumberCondition)
