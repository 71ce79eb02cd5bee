# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Filterable custom fields of ``ServiceInstance``, by name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import CustomFields
from .._runtime.custom_fields.conditions import FilterField, option_field
from .hosting import HostingTier

if TYPE_CHECKING:
    from .._runtime.custom_fields.conditions import OptionCondition
    from ..inputs.service_instance import ServiceInstanceCustomWhere
    from .hosting import HostingTierLiteral


class ServiceInstanceCustomFields(CustomFields["ServiceInstanceCustomWhere"]):
    """Filterable custom fields of ``ServiceInstance``, by name; call it with any other
    name.
    """

    tier: FilterField[OptionCondition[HostingTier | HostingTierLiteral]] = option_field(
        "Tier", HostingTier
    )
