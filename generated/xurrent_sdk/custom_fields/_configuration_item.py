# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Custom fields that forms of ``ConfigurationItem`` make filterable, by name."""

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
    """Custom fields that forms of ``ConfigurationItem`` make filterable, by name; any
    other by a call.
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
