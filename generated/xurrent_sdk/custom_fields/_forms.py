# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""The classes of UI extensions: id, record, module and class of each."""

from __future__ import annotations

FORMS: tuple[tuple[str, str, str, str], ...] = (
    (
        "c2FuZGJveC54dXJyZW50L1VpRXh0ZW5zaW9uLzk",
        "AppInstance",
        "connection",
        "Connection",
    ),
    (
        "c2FuZGJveC54dXJyZW50L1VpRXh0ZW5zaW9uLzEw",
        "Organization",
        "supplier",
        "Supplier",
    ),
    ("c2FuZGJveC54dXJyZW50L1VpRXh0ZW5zaW9uLzE", "Person", "staff", "Staff"),
    (
        "c2FuZGJveC54dXJyZW50L1VpRXh0ZW5zaW9uLzEy",
        "Problem",
        "post_mortem",
        "PostMortem",
    ),
    ("c2FuZGJveC54dXJyZW50L1VpRXh0ZW5zaW9uLzM", "ConfigurationItem", "rack", "Rack"),
    (
        "c2FuZGJveC54dXJyZW50L1VpRXh0ZW5zaW9uLzQ",
        "Product",
        "product_line",
        "ProductLine",
    ),
    ("c2FuZGJveC54dXJyZW50L1VpRXh0ZW5zaW9uLzY", "Request", "access", "Access"),
    ("c2FuZGJveC54dXJyZW50L1VpRXh0ZW5zaW9uLzU", "Request", "new_laptop", "NewLaptop"),
    (
        "c2FuZGJveC54dXJyZW50L1VpRXh0ZW5zaW9uLzg",
        "ServiceInstance",
        "hosting",
        "Hosting",
    ),
    (
        "c2FuZGJveC54dXJyZW50L1VpRXh0ZW5zaW9uLzEx",
        "ShopOrderLine",
        "order_details",
        "OrderDetails",
    ),
    ("c2FuZGJveC54dXJyZW50L1VpRXh0ZW5zaW9uLzI", "Site", "office", "Office"),
    ("c2FuZGJveC54dXJyZW50L1VpRXh0ZW5zaW9uLzEz", "Task", "handover", "Handover"),
    (
        "c2FuZGJveC54dXJyZW50L1VpRXh0ZW5zaW9uLzc",
        "Workflow",
        "change_plan",
        "ChangePlan",
    ),
)
