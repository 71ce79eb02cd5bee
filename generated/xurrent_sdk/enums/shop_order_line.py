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
    """The values of the enum ``ShopOrderLineOrderField``."""

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
    """The values of the enum ``ShopOrderLineStatus``."""

    CANCELED = "canceled"
    COMPLETED = "completed"
    FULFILLMENT_PENDING = "fulfillment_pending"
    IN_CART = "in_cart"
    WORKFLOW_PENDING = "workflow_pending"


class ShopOrderLineView(OpenEnum):
    """The values of the enum ``ShopOrderLineView``."""

    ALL = "all"
    ARCHIVE = "archive"
    CURRENT_ACCOUNT = "current_account"
    PERSONAL = "personal"
    TRASH = "trash"
