"""``ShopOrderLine``: the model, and what can be selected from it."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import Generic, Never, TYPE_CHECKING

from .._runtime.codegen import (
    Card,
    ConnectionFields,
    ListFields,
    Many,
    Nul,
    ObjectFields,
    Row,
    absent,
)
from .has_life_cycle_state import HasLifeCycleState
from .node import Node
from .record import Record

if TYPE_CHECKING:
    from datetime import datetime
    from decimal import Decimal

    from .._runtime.codegen import Leaf, One, SpecialTimestamp
    from ..enums.common import Currency, LifeCycleState
    from ..enums.shop_article import ShopArticleRecurringPeriod
    from ..enums.shop_order_line import ShopOrderLineStatus
    from .account import Account, AccountFields
    from .address import Address, AddressConnectionFields
    from .attachment import Attachment, AttachmentConnectionFields
    from .custom_field import CustomField, CustomFieldListFields
    from .person import Person, PersonFields
    from .provider_shop_order_line import (
        ProviderShopOrderLine,
        ProviderShopOrderLineFields,
    )
    from .request import Request, RequestFields
    from .request_template import RequestTemplate, RequestTemplateFields
    from .shop_article import ShopArticle, ShopArticleFields
    from .task import Task, TaskFields


class ShopOrderLine(HasLifeCycleState, Node, Record, frozen=True):
    """The type ``ShopOrderLine``."""

    __graphql_name__ = "ShopOrderLine"

    __graphql_fields__ = """
    account account Account
    addresses addresses AddressConnection relay
    completed_at completedAt ISO8601Timestamp
    created_at createdAt ISO8601Timestamp
    custom_fields customFields [CustomField!]
    custom_fields_attachments customFieldsAttachments AttachmentConnection relay
    fulfillment_request fulfillmentRequest Request
    fulfillment_task fulfillmentTask Task
    fulfillment_template fulfillmentTemplate RequestTemplate
    id id ID!
    life_cycle_state lifeCycleState LifeCycleState
    name name String
    order order Request
    ordered_at orderedAt ISO8601Timestamp
    price price Decimal
    price_currency priceCurrency Currency
    provider_order_line providerOrderLine ProviderShopOrderLine
    quantity quantity Int
    recurring_period recurringPeriod ShopArticleRecurringPeriod
    recurring_price recurringPrice Decimal
    recurring_price_currency recurringPriceCurrency Currency
    requested_by requestedBy Person
    requested_for requestedFor Person
    shop_article shopArticle ShopArticle
    source source String
    source_id sourceID String
    status status ShopOrderLineStatus
    total_price totalPrice Decimal
    total_recurring_price totalRecurringPrice Decimal
    updated_at updatedAt ISO8601Timestamp
    """

    account: Account | None = absent
    addresses: list[Address] = absent
    completed_at: datetime | SpecialTimestamp | None = absent
    created_at: datetime | SpecialTimestamp | None = absent
    custom_fields: list[CustomField] | None = absent
    custom_fields_attachments: list[Attachment] = absent
    fulfillment_request: Request | None = absent
    fulfillment_task: Task | None = absent
    fulfillment_template: RequestTemplate | None = absent
    id: str = absent
    life_cycle_state: LifeCycleState | None = absent
    name: str | None = absent
    order: Request | None = absent
    ordered_at: datetime | SpecialTimestamp | None = absent
    price: Decimal | None = absent
    price_currency: Currency | None = absent
    provider_order_line: ProviderShopOrderLine | None = absent
    quantity: int | None = absent
    recurring_period: ShopArticleRecurringPeriod | None = absent
    recurring_price: Decimal | None = absent
    recurring_price_currency: Currency | None = absent
    requested_by: Person | None = absent
    requested_for: Person | None = absent
    shop_article: ShopArticle | None = absent
    source: str | None = absent
    source_id: str | None = absent
    status: ShopOrderLineStatus | None = absent
    total_price: Decimal | None = absent
    total_recurring_price: Decimal | None = absent
    updated_at: datetime | SpecialTimestamp | None = absent


class ShopOrderLinePaths(Generic[Nul, Card]):
    """The fields of ``ShopOrderLine`` as paths."""

    account: AccountFields[None, Card]
    addresses: AddressConnectionFields[list[Address] | Nul, Card]
    completed_at: Leaf[datetime | SpecialTimestamp | None, Card]
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
    custom_fields: CustomFieldListFields[list[CustomField] | None, Card]
    custom_fields_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    fulfillment_request: RequestFields[None, Card]
    fulfillment_task: TaskFields[None, Card]
    fulfillment_template: RequestTemplateFields[None, Card]
    id: Leaf[str | Nul, Card]
    life_cycle_state: Leaf[LifeCycleState | None, Card]
    name: Leaf[str | None, Card]
    order: RequestFields[None, Card]
    ordered_at: Leaf[datetime | SpecialTimestamp | None, Card]
    price: Leaf[Decimal | None, Card]
    price_currency: Leaf[Currency | None, Card]
    provider_order_line: ProviderShopOrderLineFields[None, Card]
    quantity: Leaf[int | None, Card]
    recurring_period: Leaf[ShopArticleRecurringPeriod | None, Card]
    recurring_price: Leaf[Decimal | None, Card]
    recurring_price_currency: Leaf[Currency | None, Card]
    requested_by: PersonFields[None, Card]
    requested_for: PersonFields[None, Card]
    shop_article: ShopArticleFields[None, Card]
    source: Leaf[str | None, Card]
    source_id: Leaf[str | None, Card]
    status: Leaf[ShopOrderLineStatus | None, Card]
    total_price: Leaf[Decimal | None, Card]
    total_recurring_price: Leaf[Decimal | None, Card]
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]


class ShopOrderLineFields(
    ShopOrderLinePaths[Nul, Card],
    ObjectFields[ShopOrderLine | Nul, "ShopOrderLineFields[Never, One]", Card],
):
    """What can be selected from ``ShopOrderLine``."""


class ShopOrderLineListFields(
    ShopOrderLinePaths[Never, Many],
    ListFields[Row, "ShopOrderLineFields[Never, One]", Card],
):
    """What can be selected from a list of ``ShopOrderLine``."""


class ShopOrderLineConnectionFields(
    ShopOrderLinePaths[Never, Many],
    ConnectionFields[Row, "ShopOrderLineFields[Never, One]", Card],
):
    """What can be selected from a connection of ``ShopOrderLine``."""
