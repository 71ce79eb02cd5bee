# ruff: noqa
# flake8: noqa
# pylint: skip-file
# isort: skip_file
"""Custom fields that forms of ``Request`` make filterable, by name."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import CustomFields
from .._runtime.custom_fields.conditions import (
    DateCondition,
    FilterField,
    FlagCondition,
    option_field,
)
from .new_laptop import NewLaptopModel

if TYPE_CHECKING:
    from .._runtime.custom_fields.conditions import OptionCondition
    from ..inputs.request import RequestCustomWhere
    from .new_laptop import NewLaptopModelLiteral


class RequestCustomFields(CustomFields["RequestCustomWhere"]):
    """Custom fields that forms of ``Request`` make filterable, by name; any other by a
    call.
    """

    approved: FilterField[FlagCondition] = FilterField("Approved", FlagCondition)
    model: FilterField[OptionCondition[NewLaptopModel | NewLaptopModelLiteral]] = (
        option_field("Model", NewLaptopModel)
    )
    needed_by: FilterField[DateCondition] = FilterField("Needed by", DateCondition)
