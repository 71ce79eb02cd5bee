# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""The module of each public name: a line a module, which stands before its names."""

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
