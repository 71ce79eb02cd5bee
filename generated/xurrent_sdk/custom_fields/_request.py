# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Filterable custom fields of ``Request``, by name."""

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
    """Filterable custom fields of ``Request``, by name; call it with any other name."""

    approved: FilterField[FlagCondition] = FilterField("Approved", FlagCondition)
    model: FilterField[OptionCondition[NewLaptopModel | NewLaptopModelLiteral]] = (
        option_field("Model", NewLaptopModel)
    )
    needed_by: FilterField[DateCondition] = FilterField("Needed by", DateCondition)
