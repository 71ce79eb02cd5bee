# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Public names, as type checkers find them."""

from __future__ import annotations

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
