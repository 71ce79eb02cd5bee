# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""The classes of UI extensions: id, name, module and class of each."""

from __future__ import annotations

FORMS: tuple[tuple[str, str, str, str], ...] = (
    (
        "c2FuZGJveC54dXJyZW50L1VpRXh0ZW5zaW9uLzk",
        "Connection",
        "connection",
        "Connection",
    ),
    ("c2FuZGJveC54dXJyZW50L1VpRXh0ZW5zaW9uLzEw", "Supplier", "supplier", "Supplier"),
    ("c2FuZGJveC54dXJyZW50L1VpRXh0ZW5zaW9uLzE", "Staff", "staff", "Staff"),
    (
        "c2FuZGJveC54dXJyZW50L1VpRXh0ZW5zaW9uLzEy",
        "Post mortem",
        "post_mortem",
        "PostMortem",
    ),
    ("c2FuZGJveC54dXJyZW50L1VpRXh0ZW5zaW9uLzM", "Rack", "rack", "Rack"),
    (
        "c2FuZGJveC54dXJyZW50L1VpRXh0ZW5zaW9uLzQ",
        "Product line",
        "product_line",
        "ProductLine",
    ),
    ("c2FuZGJveC54dXJyZW50L1VpRXh0ZW5zaW9uLzY", "Access", "access", "Access"),
    (
        "c2FuZGJveC54dXJyZW50L1VpRXh0ZW5zaW9uLzU",
        "New laptop",
        "new_laptop",
        "NewLaptop",
    ),
    ("c2FuZGJveC54dXJyZW50L1VpRXh0ZW5zaW9uLzg", "Hosting", "hosting", "Hosting"),
    (
        "c2FuZGJveC54dXJyZW50L1VpRXh0ZW5zaW9uLzEx",
        "Order details",
        "order_details",
        "OrderDetails",
    ),
    ("c2FuZGJveC54dXJyZW50L1VpRXh0ZW5zaW9uLzI", "Office", "office", "Office"),
    ("c2FuZGJveC54dXJyZW50L1VpRXh0ZW5zaW9uLzEz", "Handover", "handover", "Handover"),
    (
        "c2FuZGJveC54dXJyZW50L1VpRXh0ZW5zaW9uLzc",
        "Change plan",
        "change_plan",
        "ChangePlan",
    ),
)
