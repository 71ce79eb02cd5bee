# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Open enums, which accept unknown values, and their literals."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.codegen import Known, OpenEnum

ShopOrderLineOrderFieldLiteral: TypeAlias = Literal[
    "completedAt",
    "createdAt",
    "name",
    "orderedAt",
    "price",
    "quantity",
    "recurringPrice",
    "shopOrderLineId",
    "source",
    "sourceID",
    "status",
    "updatedAt",
]
ShopOrderLineStatusLiteral: TypeAlias = Literal[
    "canceled", "completed", "fulfillment_pending", "in_cart", "workflow_pending"
]
ShopOrderLineViewLiteral: TypeAlias = Literal[
    "all", "archive", "current_account", "personal", "trash"
]


class ShopOrderLineOrderField(OpenEnum):
    """Fields by which `Query.shopOrderLines` can be sorted."""

    COMPLETED_AT = Known("completedAt")
    CREATED_AT = Known("createdAt")
    NAME = Known("name")
    ORDERED_AT = Known("orderedAt")
    PRICE = Known("price")
    QUANTITY = Known("quantity")
    RECURRING_PRICE = Known("recurringPrice")
    SHOP_ORDER_LINE_ID = Known("shopOrderLineId")
    SOURCE = Known("source")
    SOURCE_ID = Known("sourceID")
    STATUS = Known("status")
    UPDATED_AT = Known("updatedAt")


class ShopOrderLineStatus(OpenEnum):
    """Progress of a shop order line."""

    CANCELED = Known("canceled")
    COMPLETED = Known("completed")
    FULFILLMENT_PENDING = Known("fulfillment_pending")
    """Being delivered."""
    IN_CART = Known("in_cart")
    """In the cart, not ordered."""
    WORKFLOW_PENDING = Known("workflow_pending")
    """Ordered; the order's workflow is running."""


class ShopOrderLineView(OpenEnum):
    """Predefined record sets of `Query.shopOrderLines`."""

    ALL = Known("all")
    """Records of every account the caller may see, including the directory account."""
    ARCHIVE = Known("archive")
    """Archived records, which other views leave out."""
    CURRENT_ACCOUNT = Known("current_account")
    """Records of the account in the account header; the default."""
    PERSONAL = Known("personal")
    """Order lines of the caller."""
    TRASH = Known("trash")
    """Trashed records, which other views leave out."""
