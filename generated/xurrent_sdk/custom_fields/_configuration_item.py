# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Filterable custom fields of ``ConfigurationItem``, by name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import CustomFields
from .._runtime.custom_fields.conditions import (
    FilterField,
    MomentCondition,
    NumberCondition,
    option_field,
)
from .rack import RackPower

if TYPE_CHECKING:
    from .._runtime.custom_fields.conditions import OptionCondition
    from ..inputs.configuration_item import ConfigurationItemCustomWhere
    from .rack import RackPowerLiteral


class ConfigurationItemCustomFields(CustomFields["ConfigurationItemCustomWhere"]):
    """Filterable custom fields of ``ConfigurationItem``, by name; call it with any
    other name.
    """

    mounted_at: FilterField[MomentCondition] = FilterField(
        "Mounted at", MomentCondition
    )
    power_feed: FilterField[OptionCondition[RackPower | RackPowerLiteral]] = (
        option_field("Power feed", RackPower)
    )
    rack_position: FilterField[NumberCondition] = FilterField(
        "Rack position", NumberCondition
    )
    weight: FilterField[NumberCondition] = FilterField("Weight", NumberCondition)
    """Weight (kg)"""
