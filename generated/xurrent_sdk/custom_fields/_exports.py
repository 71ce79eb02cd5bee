# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""The module of each public name."""

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
