# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``ShopOrderLine``: the model and its selectable fields."""

from __future__ import annotations

from typing import Generic, Never, TYPE_CHECKING

from .._runtime.codegen import (
    Card,
    ConnectionFields,
    Many,
    Nul,
    ObjectFields,
    Row,
    of,
    pages,
)
from .._runtime.custom_fields.record import HasCustomFields
from .has_life_cycle_state import HasLifeCycleState
from .node import Node
from .record import Record

if TYPE_CHECKING:
    from datetime import datetime
    from decimal import Decimal

    from .._runtime.codegen import Leaf, One
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


class ShopOrderLine(HasCustomFields, HasLifeCycleState, Node, Record, frozen=True):
    """Article and quantity in a person's cart or order."""

    account: Account | None = of("account: Account")
    """Account that owns the record."""
    addresses: list[Address] = pages("addresses: AddressConnection")
    """Delivery addresses."""
    completed_at: datetime | None = of("completedAt: ISO8601Timestamp")
    """Moment at which the status became `completed`."""
    created_at: datetime | None = of("createdAt: ISO8601Timestamp")
    """Time of creation, to the second."""
    custom_fields: list[CustomField] | None = of("customFields: [CustomField!]")
    """Values of the fields that the article's UI extension adds."""
    custom_fields_attachments: list[Attachment] = pages(
        "customFieldsAttachments: AttachmentConnection"
    )
    """Images embedded in rich-text custom fields."""
    fulfillment_request: Request | None = of("fulfillmentRequest: Request")
    """Request to the provider that delivers the line."""
    fulfillment_task: Task | None = of("fulfillmentTask: Task")
    """Workflow task that delivers the line."""
    fulfillment_template: RequestTemplate | None = of(
        "fulfillmentTemplate: RequestTemplate"
    )
    """Request template by which the line is delivered."""
    id: str = of("id: ID!")
    """Node ID, unique over all record types."""
    life_cycle_state: LifeCycleState | None = of("lifeCycleState: LifeCycleState")
    """Whether the record is active, archived, trashed or erased."""
    name: str | None = of("name: String")
    """Name of the ordered article."""
    order: Request | None = of("order: Request")
    """Purchase request that contains the line."""
    ordered_at: datetime | None = of("orderedAt: ISO8601Timestamp")
    """Moment at which the cart was ordered."""
    price: Decimal | None = of("price: Decimal")
    """One-off price of a unit."""
    price_currency: Currency | None = of("priceCurrency: Currency")
    """Currency of the price, lower-case ISO 4217 code."""
    provider_order_line: ProviderShopOrderLine | None = of(
        "providerOrderLine: ProviderShopOrderLine"
    )
    """Prices at which the provider delivers."""
    quantity: int | None = of("quantity: Int")
    """Number of units."""
    recurring_period: ShopArticleRecurringPeriod | None = of(
        "recurringPeriod: ShopArticleRecurringPeriod"
    )
    """How often the recurring price is due."""
    recurring_price: Decimal | None = of("recurringPrice: Decimal")
    """Price of a unit per period."""
    recurring_price_currency: Currency | None = of("recurringPriceCurrency: Currency")
    """Lower-case ISO 4217 code for `recurringPrice`."""
    requested_by: Person | None = of("requestedBy: Person")
    """Person who put the article in the cart."""
    requested_for: Person | None = of("requestedFor: Person")
    """Person who receives the article."""
    shop_article: ShopArticle | None = of("shopArticle: ShopArticle")
    """Ordered article."""
    source: str | None = of("source: String")
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: str | None = of("sourceID: String")
    """Key of the record in the external system, at most 128 characters."""
    status: ShopOrderLineStatus | None = of("status: ShopOrderLineStatus")
    """Progress from cart to delivery."""
    total_price: Decimal | None = of("totalPrice: Decimal")
    """One-off price of all units."""
    total_recurring_price: Decimal | None = of("totalRecurringPrice: Decimal")
    """Price of all units per period."""
    updated_at: datetime | None = of("updatedAt: ISO8601Timestamp")
    """Time of the last change, to the second; `createdAt` if never changed."""


class ShopOrderLinePaths(Generic[Nul, Card]):
    """Paths to the fields of ``ShopOrderLine``."""

    account: AccountFields[None, Card]
    """Account that owns the record."""
    addresses: AddressConnectionFields[list[Address] | Nul, Card]
    """Delivery addresses."""
    completed_at: Leaf[datetime | None, Card]
    """Moment at which the status became `completed`."""
    created_at: Leaf[datetime | None, Card]
    """Time of creation, to the second."""
    custom_fields: CustomFieldListFields[list[CustomField] | None, Card]
    """Values of the fields that the article's UI extension adds."""
    custom_fields_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    """Images embedded in rich-text custom fields."""
    fulfillment_request: RequestFields[None, Card]
    """Request to the provider that delivers the line."""
    fulfillment_task: TaskFields[None, Card]
    """Workflow task that delivers the line."""
    fulfillment_template: RequestTemplateFields[None, Card]
    """Request template by which the line is delivered."""
    id: Leaf[str | Nul, Card]
    """Node ID, unique over all record types."""
    life_cycle_state: Leaf[LifeCycleState | None, Card]
    """Whether the record is active, archived, trashed or erased."""
    name: Leaf[str | None, Card]
    """Name of the ordered article."""
    order: RequestFields[None, Card]
    """Purchase request that contains the line."""
    ordered_at: Leaf[datetime | None, Card]
    """Moment at which the cart was ordered."""
    price: Leaf[Decimal | None, Card]
    """One-off price of a unit."""
    price_currency: Leaf[Currency | None, Card]
    """Currency of the price, lower-case ISO 4217 code."""
    provider_order_line: ProviderShopOrderLineFields[None, Card]
    """Prices at which the provider delivers."""
    quantity: Leaf[int | None, Card]
    """Number of units."""
    recurring_period: Leaf[ShopArticleRecurringPeriod | None, Card]
    """How often the recurring price is due."""
    recurring_price: Leaf[Decimal | None, Card]
    """Price of a unit per period."""
    recurring_price_currency: Leaf[Currency | None, Card]
    """Lower-case ISO 4217 code for `recurringPrice`."""
    requested_by: PersonFields[None, Card]
    """Person who put the article in the cart."""
    requested_for: PersonFields[None, Card]
    """Person who receives the article."""
    shop_article: ShopArticleFields[None, Card]
    """Ordered article."""
    source: Leaf[str | None, Card]
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: Leaf[str | None, Card]
    """Key of the record in the external system, at most 128 characters."""
    status: Leaf[ShopOrderLineStatus | None, Card]
    """Progress from cart to delivery."""
    total_price: Leaf[Decimal | None, Card]
    """One-off price of all units."""
    total_recurring_price: Leaf[Decimal | None, Card]
    """Price of all units per period."""
    updated_at: Leaf[datetime | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""


class ShopOrderLineFields(
    ShopOrderLinePaths[Nul, Card],
    ObjectFields[ShopOrderLine | Nul, "ShopOrderLineFields[Never, One]", Card],
):
    """Fields of ``ShopOrderLine`` to select."""


class ShopOrderLineConnectionFields(
    ShopOrderLinePaths[Never, Many],
    ConnectionFields[Row, "ShopOrderLineFields[Never, One]", Card],
):
    """Fields of a connection of ``ShopOrderLine`` to select."""
