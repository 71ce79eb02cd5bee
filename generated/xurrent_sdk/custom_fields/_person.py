# ruff: noqa
# flake8: noqa
# pylint: skip-file
# isort: skip_file
"""Custom fields that forms of ``Person`` make filterable, by name."""

# Written by xurrent-gen and overwritten by it: do not edit.

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
    """Custom fields that forms of ``Person`` make filterable, by name; any other by a
    call.
    """

    colours: FilterField[OptionCondition[StaffColors | StaffColorsLiteral]] = (
        option_field("Colours", StaffColors)
    )
    critical: FilterField[FlagCondition] = FilterField("Critical", FlagCondition)
    installed_on: FilterField[DateCondition] = FilterField(
        "Installed on", DateCondition
    )
    rack: FilterField[TextCondition] = FilterField("Rack", TextCondition)
    shelf: FilterField[NumberCondition] = FilterField("Shelf", NumberCondition)
