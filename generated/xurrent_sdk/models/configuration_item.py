"""``ConfigurationItem``: the model, and what can be selected from it."""

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
from .has_invoices import HasInvoices
from .has_life_cycle_state import HasLifeCycleState
from .node import Node
from .record import Record

if TYPE_CHECKING:
    from datetime import date, datetime
    from decimal import Decimal

    from .._runtime.codegen import Leaf, One, SpecialTimestamp
    from ..enums.common import CiLicenseType, CiStatus, LifeCycleState
    from ..enums.product_category import ProductCategoryRuleSet
    from .account import Account, AccountFields
    from .attachment import Attachment, AttachmentConnectionFields
    from .configuration_item_relation import (
        ConfigurationItemRelation,
        ConfigurationItemRelationConnectionFields,
    )
    from .contract import Contract, ContractConnectionFields
    from .custom_field import CustomField, CustomFieldListFields
    from .invoice import Invoice, InvoiceConnectionFields
    from .organization import Organization, OrganizationFields
    from .person import Person, PersonConnectionFields, PersonFields
    from .problem import Problem, ProblemConnectionFields
    from .product import Product, ProductFields
    from .recurrence import Recurrence, RecurrenceFields
    from .request import Request, RequestConnectionFields
    from .service import Service, ServiceFields
    from .service_instance import ServiceInstance, ServiceInstanceConnectionFields
    from .site import Site, SiteConnectionFields, SiteFields
    from .team import Team, TeamFields
    from .workflow_template import WorkflowTemplate, WorkflowTemplateFields


class ConfigurationItem(HasInvoices, HasLifeCycleState, Node, Record, frozen=True):
    """The type ``ConfigurationItem``."""

    __graphql_name__ = "ConfigurationItem"

    __graphql_fields__ = """
    account account Account
    alternate_names alternateNames [String!]
    asset_id assetID String
    ci_relations ciRelations ConfigurationItemRelationConnection relay
    contracts contracts ContractConnection relay
    created_at createdAt ISO8601Timestamp
    custom_fields customFields [CustomField!]
    custom_fields_attachments customFieldsAttachments AttachmentConnection relay
    end_of_support_date endOfSupportDate ISO8601Date
    financial_owner financialOwner Organization
    id id ID!
    in_use_since inUseSince ISO8601Date
    invoices invoices InvoiceConnection relay
    label label String
    last_seen_at lastSeenAt ISO8601Timestamp
    license_expiry_date licenseExpiryDate ISO8601Date
    license_type licenseType CiLicenseType
    licensed_sites licensedSites SiteConnection relay
    life_cycle_state lifeCycleState LifeCycleState
    location location String
    name name String
    nr_of_cores nrOfCores Int
    nr_of_licenses nrOfLicenses Int
    nr_of_processors nrOfProcessors Int
    operating_system operatingSystem ConfigurationItem
    picture_uri pictureUri String
    problems problems ProblemConnection relay
    product product Product
    ram_amount ramAmount Decimal
    recurrence recurrence Recurrence
    remarks remarks String
    remarks_attachments remarksAttachments AttachmentConnection relay
    requests requests RequestConnection relay
    rule_set ruleSet ProductCategoryRuleSet
    serial_nr serialNr String
    service service Service
    service_instances serviceInstances ServiceInstanceConnection relay
    site site Site
    site_license siteLicense Boolean
    source source String
    source_id sourceID String
    status status CiStatus
    supplier supplier Organization
    support_account supportAccount Account
    support_team supportTeam Team
    system_id systemID String
    temporary_license temporaryLicense Boolean
    updated_at updatedAt ISO8601Timestamp
    users users PersonConnection relay
    warranty_expiry_date warrantyExpiryDate ISO8601Date
    workflow_manager workflowManager Person
    workflow_template workflowTemplate WorkflowTemplate
    """

    account: Account | None = absent
    alternate_names: list[str] | None = absent
    asset_id: str | None = absent
    ci_relations: list[ConfigurationItemRelation] = absent
    contracts: list[Contract] = absent
    created_at: datetime | SpecialTimestamp | None = absent
    custom_fields: list[CustomField] | None = absent
    custom_fields_attachments: list[Attachment] = absent
    end_of_support_date: date | None = absent
    financial_owner: Organization | None = absent
    id: str = absent
    in_use_since: date | None = absent
    invoices: list[Invoice] = absent
    label: str | None = absent
    last_seen_at: datetime | SpecialTimestamp | None = absent
    license_expiry_date: date | None = absent
    license_type: CiLicenseType | None = absent
    licensed_sites: list[Site] = absent
    life_cycle_state: LifeCycleState | None = absent
    location: str | None = absent
    name: str | None = absent
    nr_of_cores: int | None = absent
    nr_of_licenses: int | None = absent
    nr_of_processors: int | None = absent
    operating_system: ConfigurationItem | None = absent
    picture_uri: str | None = absent
    problems: list[Problem] = absent
    product: Product | None = absent
    ram_amount: Decimal | None = absent
    recurrence: Recurrence | None = absent
    remarks: str | None = absent
    remarks_attachments: list[Attachment] = absent
    requests: list[Request] = absent
    rule_set: ProductCategoryRuleSet | None = absent
    serial_nr: str | None = absent
    service: Service | None = absent
    service_instances: list[ServiceInstance] = absent
    site: Site | None = absent
    site_license: bool | None = absent
    source: str | None = absent
    source_id: str | None = absent
    status: CiStatus | None = absent
    supplier: Organization | None = absent
    support_account: Account | None = absent
    support_team: Team | None = absent
    system_id: str | None = absent
    temporary_license: bool | None = absent
    updated_at: datetime | SpecialTimestamp | None = absent
    users: list[Person] = absent
    warranty_expiry_date: date | None = absent
    workflow_manager: Person | None = absent
    workflow_template: WorkflowTemplate | None = absent


class ConfigurationItemPaths(Generic[Nul, Card]):
    """The fields of ``ConfigurationItem`` as paths."""

    account: AccountFields[None, Card]
    alternate_names: Leaf[list[str] | None, Card]
    asset_id: Leaf[str | None, Card]
    ci_relations: ConfigurationItemRelationConnectionFields[
        list[ConfigurationItemRelation] | Nul, Card
    ]
    contracts: ContractConnectionFields[list[Contract] | Nul, Card]
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
    custom_fields: CustomFieldListFields[list[CustomField] | None, Card]
    custom_fields_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    end_of_support_date: Leaf[date | None, Card]
    financial_owner: OrganizationFields[None, Card]
    id: Leaf[str | Nul, Card]
    in_use_since: Leaf[date | None, Card]
    invoices: InvoiceConnectionFields[list[Invoice] | Nul, Card]
    label: Leaf[str | None, Card]
    last_seen_at: Leaf[datetime | SpecialTimestamp | None, Card]
    license_expiry_date: Leaf[date | None, Card]
    license_type: Leaf[CiLicenseType | None, Card]
    licensed_sites: SiteConnectionFields[list[Site] | Nul, Card]
    life_cycle_state: Leaf[LifeCycleState | None, Card]
    location: Leaf[str | None, Card]
    name: Leaf[str | None, Card]
    nr_of_cores: Leaf[int | None, Card]
    nr_of_licenses: Leaf[int | None, Card]
    nr_of_processors: Leaf[int | None, Card]
    operating_system: ConfigurationItemFields[None, Card]
    picture_uri: Leaf[str | None, Card]
    problems: ProblemConnectionFields[list[Problem] | Nul, Card]
    product: ProductFields[None, Card]
    ram_amount: Leaf[Decimal | None, Card]
    recurrence: RecurrenceFields[None, Card]
    remarks: Leaf[str | None, Card]
    remarks_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    requests: RequestConnectionFields[list[Request] | Nul, Card]
    rule_set: Leaf[ProductCategoryRuleSet | None, Card]
    serial_nr: Leaf[str | None, Card]
    service: ServiceFields[None, Card]
    service_instances: ServiceInstanceConnectionFields[
        list[ServiceInstance] | Nul, Card
    ]
    site: SiteFields[None, Card]
    site_license: Leaf[bool | None, Card]
    source: Leaf[str | None, Card]
    source_id: Leaf[str | None, Card]
    status: Leaf[CiStatus | None, Card]
    supplier: OrganizationFields[None, Card]
    support_account: AccountFields[None, Card]
    support_team: TeamFields[None, Card]
    system_id: Leaf[str | None, Card]
    temporary_license: Leaf[bool | None, Card]
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]
    users: PersonConnectionFields[list[Person] | Nul, Card]
    warranty_expiry_date: Leaf[date | None, Card]
    workflow_manager: PersonFields[None, Card]
    workflow_template: WorkflowTemplateFields[None, Card]


class ConfigurationItemFields(
    ConfigurationItemPaths[Nul, Card],
    ObjectFields[ConfigurationItem | Nul, "ConfigurationItemFields[Never, One]", Card],
):
    """What can be selected from ``ConfigurationItem``."""


class ConfigurationItemListFields(
    ConfigurationItemPaths[Never, Many],
    ListFields[Row, "ConfigurationItemFields[Never, One]", Card],
):
    """What can be selected from a list of ``ConfigurationItem``."""


class ConfigurationItemConnectionFields(
    ConfigurationItemPaths[Never, Many],
    ConnectionFields[Row, "ConfigurationItemFields[Never, One]", Card],
):
    """What can be selected from a connection of ``ConfigurationItem``."""
