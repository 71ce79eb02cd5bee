"""Value lists: each an open enum and its literals."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import OpenEnum

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

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

    COMPLETED_AT = "completedAt"
    CREATED_AT = "createdAt"
    NAME = "name"
    ORDERED_AT = "orderedAt"
    PRICE = "price"
    QUANTITY = "quantity"
    RECURRING_PRICE = "recurringPrice"
    SHOP_ORDER_LINE_ID = "shopOrderLineId"
    SOURCE = "source"
    SOURCE_ID = "sourceID"
    STATUS = "status"
    UPDATED_AT = "updatedAt"


class ShopOrderLineStatus(OpenEnum):
    """Progress of a shop order line."""

    CANCELED = "canceled"
    COMPLETED = "completed"
    FULFILLMENT_PENDING = "fulfillment_pending"
    """Being delivered."""
    IN_CART = "in_cart"
    """In the cart, not ordered."""
    WORKFLOW_PENDING = "workflow_pending"
    """Ordered; the order's workflow is running."""


class ShopOrderLineView(OpenEnum):
    """Predefined record sets of `Query.shopOrderLines`."""

    ALL = "all"
    """Records of every account the caller may see, including the directory account."""
    ARCHIVE = "archive"
    """Archived records, which other views leave out."""
    CURRENT_ACCOUNT = "current_account"
    """Records of the account in the account header; the default."""
    PERSONAL = "personal"
    """Order lines of the caller."""
    TRASH = "trash"
    """Trashed records, which other views leave out."""
