# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``Product``: the model and its selectable fields."""

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
from .node import Node
from .record import Record

if TYPE_CHECKING:
    from datetime import datetime
    from decimal import Decimal

    from .._runtime.codegen import Leaf, One
    from .._runtime.webhooks.event import WebhookPayload
    from .._runtime.webhooks.records import EventTypes
    from ..enums.common import Currency
    from ..enums.product import ProductDepreciationMethod
    from ..enums.product_category import ProductCategoryRuleSet
    from .account import Account, AccountFields
    from .attachment import Attachment, AttachmentConnectionFields
    from .configuration_item import ConfigurationItem, ConfigurationItemConnectionFields
    from .custom_field import CustomField, CustomFieldListFields
    from .organization import Organization, OrganizationFields
    from .person import Person, PersonFields
    from .product_category import ProductCategory, ProductCategoryFields
    from .recurrence_template import RecurrenceTemplate, RecurrenceTemplateFields
    from .service import Service, ServiceFields
    from .team import Team, TeamFields
    from .ui_extension import UiExtension, UiExtensionFields
    from .workflow_template import WorkflowTemplate, WorkflowTemplateFields


class Product(HasCustomFields, Node, Record, frozen=True):
    """Model of hardware, software or another asset from which CIs are registered."""

    account: Account | None = of("account: Account")
    """Account that owns the record."""
    brand: str | None = of("brand: String")
    """Maker of the product."""
    configuration_items: list[ConfigurationItem] = pages(
        "configurationItems: ConfigurationItemConnection"
    )
    """CIs registered from the product."""
    created_at: datetime | None = of("createdAt: ISO8601Timestamp")
    """Time of creation, to the second."""
    custom_fields: list[CustomField] | None = of("customFields: [CustomField!]")
    """Values of the fields that the product category's UI extension adds."""
    custom_fields_attachments: list[Attachment] = pages(
        "customFieldsAttachments: AttachmentConnection"
    )
    """Images embedded in rich-text custom fields."""
    depreciation_method: ProductDepreciationMethod | None = of(
        "depreciationMethod: ProductDepreciationMethod"
    )
    """How CIs of the product are usually depreciated."""
    disabled: bool | None = of("disabled: Boolean")
    """True when no more CIs can be registered from the product."""
    financial_owner: Organization | None = of("financialOwner: Organization")
    """Internal organization whose budget usually pays for the product."""
    id: str = of("id: ID!")
    """Node ID, unique over all record types."""
    model: str | None = of("model: String")
    """Model designation of the maker."""
    name: str | None = of("name: String")
    """Name; imports use it as the key of the product."""
    picture_uri: str | None = of("pictureUri: String")
    """URL of the picture."""
    product_category: ProductCategory | None = of("productCategory: ProductCategory")
    """Category of the product, which sets the rule set and custom fields."""
    product_id: str | None = of("productID: String")
    """Article number of the maker; unique per brand within the account."""
    rate: int | None = of("rate: Int")
    """Yearly depreciation percentage for the reducing balance method."""
    recurrence: RecurrenceTemplate | None = of("recurrence: RecurrenceTemplate")
    """Schedule of maintenance workflows for CIs of the product."""
    remarks: str | None = of("remarks: String")
    """Remarks in rich text."""
    remarks_attachments: list[Attachment] = pages(
        "remarksAttachments: AttachmentConnection"
    )
    """Files and images that belong to `remarks`."""
    rule_set: ProductCategoryRuleSet | None = of("ruleSet: ProductCategoryRuleSet")
    """Rule set of the product category; decides which fields CIs have."""
    salvage_value: Decimal | None = of("salvageValue: Decimal")
    """Value of a CI left after depreciation; zero unless given."""
    salvage_value_currency: Currency | None = of("salvageValueCurrency: Currency")
    """Lower-case ISO 4217 code for `salvageValue`."""
    service: Service | None = of("service: Service")
    """Service whose instances usually contain CIs of the product."""
    source: str | None = of("source: String")
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: str | None = of("sourceID: String")
    """Key of the record in the external system, at most 128 characters."""
    supplier: Organization | None = of("supplier: Organization")
    """Organization that usually delivers the product; the lessor when it is leased."""
    support_team: Team | None = of("supportTeam: Team")
    """Team that keeps the product's data correct."""
    ui_extension: UiExtension | None = of("uiExtension: UiExtension")
    """UI extension that adds custom fields to the product's CIs."""
    updated_at: datetime | None = of("updatedAt: ISO8601Timestamp")
    """Time of the last change, to the second; `createdAt` if never changed."""
    useful_life: int | None = of("usefulLife: Int")
    """Depreciation period of CIs, in years."""
    workflow_manager: Person | None = of("workflowManager: Person")
    """Person who coordinates the maintenance workflows."""
    workflow_template: WorkflowTemplate | None = of(
        "workflowTemplate: WorkflowTemplate"
    )
    """Template of the maintenance workflows of the product's CIs."""

    if TYPE_CHECKING:

        @property
        def __webhook__(
            self,
        ) -> EventTypes[ProductFields[Never, One], WebhookPayload[str]]: ...


class ProductPaths(Generic[Nul, Card]):
    """Paths to the fields of ``Product``."""

    account: AccountFields[None, Card]
    """Account that owns the record."""
    brand: Leaf[str | None, Card]
    """Maker of the product."""
    configuration_items: ConfigurationItemConnectionFields[
        list[ConfigurationItem] | Nul, Card
    ]
    """CIs registered from the product."""
    created_at: Leaf[datetime | None, Card]
    """Time of creation, to the second."""
    custom_fields: CustomFieldListFields[list[CustomField] | None, Card]
    """Values of the fields that the product category's UI extension adds."""
    custom_fields_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    """Images embedded in rich-text custom fields."""
    depreciation_method: Leaf[ProductDepreciationMethod | None, Card]
    """How CIs of the product are usually depreciated."""
    disabled: Leaf[bool | None, Card]
    """True when no more CIs can be registered from the product."""
    financial_owner: OrganizationFields[None, Card]
    """Internal organization whose budget usually pays for the product."""
    id: Leaf[str | Nul, Card]
    """Node ID, unique over all record types."""
    model: Leaf[str | None, Card]
    """Model designation of the maker."""
    name: Leaf[str | None, Card]
    """Name; imports use it as the key of the product."""
    picture_uri: Leaf[str | None, Card]
    """URL of the picture."""
    product_category: ProductCategoryFields[None, Card]
    """Category of the product, which sets the rule set and custom fields."""
    product_id: Leaf[str | None, Card]
    """Article number of the maker; unique per brand within the account."""
    rate: Leaf[int | None, Card]
    """Yearly depreciation percentage for the reducing balance method."""
    recurrence: RecurrenceTemplateFields[None, Card]
    """Schedule of maintenance workflows for CIs of the product."""
    remarks: Leaf[str | None, Card]
    """Remarks in rich text."""
    remarks_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    """Files and images that belong to `remarks`."""
    rule_set: Leaf[ProductCategoryRuleSet | None, Card]
    """Rule set of the product category; decides which fields CIs have."""
    salvage_value: Leaf[Decimal | None, Card]
    """Value of a CI left after depreciation; zero unless given."""
    salvage_value_currency: Leaf[Currency | None, Card]
    """Lower-case ISO 4217 code for `salvageValue`."""
    service: ServiceFields[None, Card]
    """Service whose instances usually contain CIs of the product."""
    source: Leaf[str | None, Card]
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: Leaf[str | None, Card]
    """Key of the record in the external system, at most 128 characters."""
    supplier: OrganizationFields[None, Card]
    """Organization that usually delivers the product; the lessor when it is leased."""
    support_team: TeamFields[None, Card]
    """Team that keeps the product's data correct."""
    ui_extension: UiExtensionFields[None, Card]
    """UI extension that adds custom fields to the product's CIs."""
    updated_at: Leaf[datetime | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""
    useful_life: Leaf[int | None, Card]
    """Depreciation period of CIs, in years."""
    workflow_manager: PersonFields[None, Card]
    """Person who coordinates the maintenance workflows."""
    workflow_template: WorkflowTemplateFields[None, Card]
    """Template of the maintenance workflows of the product's CIs."""


class ProductFields(
    ProductPaths[Nul, Card],
    ObjectFields[Product | Nul, "ProductFields[Never, One]", Card],
):
    """Fields of ``Product`` to select."""


class ProductConnectionFields(
    ProductPaths[Never, Many], ConnectionFields[Row, "ProductFields[Never, One]", Card]
):
    """Fields of a connection of ``Product`` to select."""
