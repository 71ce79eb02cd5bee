# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Custom fields: what is read of records, and what can be set."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.custom_fields.given import (
    CustomFieldValues as CustomFieldValues,
    CustomValue as CustomValue,
)
from .._runtime.custom_fields.forms import (
    Form as Form,
    FormField as FormField,
    FormInput as FormInput,
)
from .._runtime.custom_fields.kinds import Options as Options, RecordId as RecordId
from .._runtime.custom_fields.values import CustomValues as CustomValues

if TYPE_CHECKING:
    from .access import Access as Access
    from .change_plan import ChangePlan as ChangePlan
    from .connection import Connection as Connection
    from .handover import Handover as Handover
    from .hosting import (
        Hosting as Hosting,
        HostingTier as HostingTier,
        HostingTierLiteral as HostingTierLiteral,
    )
    from .new_laptop import (
        NewLaptop as NewLaptop,
        NewLaptopModel as NewLaptopModel,
        NewLaptopModelLiteral as NewLaptopModelLiteral,
    )
    from .office import Office as Office
    from .order_details import OrderDetails as OrderDetails
    from .post_mortem import PostMortem as PostMortem
    from .product_line import ProductLine as ProductLine
    from .rack import (
        Rack as Rack,
        RackPower as RackPower,
        RackPowerLiteral as RackPowerLiteral,
    )
    from .staff import (
        Staff as Staff,
        StaffColors as StaffColors,
        StaffColorsLiteral as StaffColorsLiteral,
    )
    from .supplier import Supplier as Supplier
else:
    from .._runtime.core.lazy import attach

    __getattr__, __dir__ = attach(__name__)
