# ruff: noqa
# flake8: noqa
# pylint: skip-file
# isort: skip_file
"""The module of each public name."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

NAMES = """
access Access
change_plan ChangePlan
connection Connection
handover Handover
hosting Hosting HostingTier HostingTierLiteral
new_laptop NewLaptop NewLaptopModel NewLaptopModelLiteral
office Office
order_details OrderDetails
post_mortem PostMortem
product_line ProductLine
rack Rack RackPower RackPowerLiteral
staff Staff StaffColors StaffColorsLiteral
supplier Supplier
"""

MODULES = {
    name: module
    for group in NAMES.strip().splitlines()
    for module, *names in [group.split()]
    for name in names
}
