"""``Product``: the model, and what can be selected from it."""

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
from .node import Node
from .record import Record

if TYPE_CHECKING:
    from datetime import datetime
    from decimal import Decimal

    from .._runtime.codegen import Leaf, One, SpecialTimestamp
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


class Product(Node, Record, frozen=True):
    """The type ``Product``."""

    __graphql_name__ = "Product"

    __graphql_fields__ = """
    account account Account
    brand brand String
    configuration_items configurationItems ConfigurationItemConnection relay
    created_at createdAt ISO8601Timestamp
    custom_fields customFields [CustomField!]
    custom_fields_attachments customFieldsAttachments AttachmentConnection relay
    depreciation_method depreciationMethod ProductDepreciationMethod
    disabled disabled Boolean
    financial_owner financialOwner Organization
    id id ID!
    model model String
    name name String
    picture_uri pictureUri String
    product_category productCategory ProductCategory
    product_id productID String
    rate rate Int
    recurrence recurrence RecurrenceTemplate
    remarks remarks String
    remarks_attachments remarksAttachments AttachmentConnection relay
    rule_set ruleSet ProductCategoryRuleSet
    salvage_value salvageValue Decimal
    salvage_value_currency salvageValueCurrency Currency
    service service Service
    source source String
    source_id sourceID String
    supplier supplier Organization
    support_team supportTeam Team
    ui_extension uiExtension UiExtension
    updated_at updatedAt ISO8601Timestamp
    useful_life usefulLife Int
    workflow_manager workflowManager Person
    workflow_template workflowTemplate WorkflowTemplate
    """

    account: Account | None = absent
    brand: str | None = absent
    configuration_items: list[ConfigurationItem] = absent
    created_at: datetime | SpecialTimestamp | None = absent
    custom_fields: list[CustomField] | None = absent
    custom_fields_attachments: list[Attachment] = absent
    depreciation_method: ProductDepreciationMethod | None = absent
    disabled: bool | None = absent
    financial_owner: Organization | None = absent
    id: str = absent
    model: str | None = absent
    name: str | None = absent
    picture_uri: str | None = absent
    product_category: ProductCategory | None = absent
    product_id: str | None = absent
    rate: int | None = absent
    recurrence: RecurrenceTemplate | None = absent
    remarks: str | None = absent
    remarks_attachments: list[Attachment] = absent
    rule_set: ProductCategoryRuleSet | None = absent
    salvage_value: Decimal | None = absent
    salvage_value_currency: Currency | None = absent
    service: Service | None = absent
    source: str | None = absent
    source_id: str | None = absent
    supplier: Organization | None = absent
    support_team: Team | None = absent
    ui_extension: UiExtension | None = absent
    updated_at: datetime | SpecialTimestamp | None = absent
    useful_life: int | None = absent
    workflow_manager: Person | None = absent
    workflow_template: WorkflowTemplate | None = absent


class ProductPaths(Generic[Nul, Card]):
    """The fields of ``Product`` as paths."""

    account: AccountFields[None, Card]
    brand: Leaf[str | None, Card]
    configuration_items: ConfigurationItemConnectionFields[
        list[ConfigurationItem] | Nul, Card
    ]
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
    custom_fields: CustomFieldListFields[list[CustomField] | None, Card]
    custom_fields_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    depreciation_method: Leaf[ProductDepreciationMethod | None, Card]
    disabled: Leaf[bool | None, Card]
    financial_owner: OrganizationFields[None, Card]
    id: Leaf[str | Nul, Card]
    model: Leaf[str | None, Card]
    name: Leaf[str | None, Card]
    picture_uri: Leaf[str | None, Card]
    product_category: ProductCategoryFields[None, Card]
    product_id: Leaf[str | None, Card]
    rate: Leaf[int | None, Card]
    recurrence: RecurrenceTemplateFields[None, Card]
    remarks: Leaf[str | None, Card]
    remarks_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    rule_set: Leaf[ProductCategoryRuleSet | None, Card]
    salvage_value: Leaf[Decimal | None, Card]
    salvage_value_currency: Leaf[Currency | None, Card]
    service: ServiceFields[None, Card]
    source: Leaf[str | None, Card]
    source_id: Leaf[str | None, Card]
    supplier: OrganizationFields[None, Card]
    support_team: TeamFields[None, Card]
    ui_extension: UiExtensionFields[None, Card]
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]
    useful_life: Leaf[int | None, Card]
    workflow_manager: PersonFields[None, Card]
    workflow_template: WorkflowTemplateFields[None, Card]


class ProductFields(
    ProductPaths[Nul, Card],
    ObjectFields[Product | Nul, "ProductFields[Never, One]", Card],
):
    """What can be selected from ``Product``."""


class ProductListFields(
    ProductPaths[Never, Many], ListFields[Row, "ProductFields[Never, One]", Card]
):
    """What can be selected from a list of ``Product``."""


class ProductConnectionFields(
    ProductPaths[Never, Many], ConnectionFields[Row, "ProductFields[Never, One]", Card]
):
    """What can be selected from a connection of ``Product``."""
