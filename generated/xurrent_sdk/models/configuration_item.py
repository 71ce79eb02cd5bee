# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``ConfigurationItem``: the model and its selectable fields."""

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
    of,
    pages,
)
from .._runtime.custom_fields.record import HasCustomFields
from .has_invoices import HasInvoices
from .has_life_cycle_state import HasLifeCycleState
from .node import Node
from .record import Record

if TYPE_CHECKING:
    from datetime import date, datetime
    from decimal import Decimal

    from .._runtime.codegen import Leaf, One
    from .._runtime.webhooks.event import WebhookPayload
    from .._runtime.webhooks.records import EventTypes
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


class ConfigurationItem(
    HasCustomFields, HasInvoices, HasLifeCycleState, Node, Record, frozen=True
):
    """Configuration item (CI): a piece of hardware, software, license or other asset in
    the CMDB.
    """

    account: Account | None = of("account: Account")
    """Account that owns the record."""
    alternate_names: list[str] | None = of("alternateNames: [String!]")
    """Other names by which a software CI is known, for instance to discovery tools."""
    asset_id: str | None = of("assetID: String")
    """Number of the asset in the financial system, at most 50 characters."""
    ci_relations: list[ConfigurationItemRelation] = pages(
        "ciRelations: ConfigurationItemRelationConnection"
    )
    """Relations to other CIs."""
    contracts: list[Contract] = pages("contracts: ContractConnection")
    """Contracts that cover the CI."""
    created_at: datetime | None = of("createdAt: ISO8601Timestamp")
    """Time of creation, to the second."""
    custom_fields: list[CustomField] | None = of("customFields: [CustomField!]")
    """Values of the fields that the linked UI extension adds."""
    custom_fields_attachments: list[Attachment] = pages(
        "customFieldsAttachments: AttachmentConnection"
    )
    """Images embedded in rich-text custom fields."""
    end_of_support_date: date | None = of("endOfSupportDate: ISO8601Date")
    """Date on which the maker's support ends."""
    financial_owner: Organization | None = of("financialOwner: Organization")
    """Internal organization whose budget pays for the CI; on creation taken from the
    product."""
    id: str = of("id: ID!")
    """Node ID, unique over all record types."""
    in_use_since: date | None = of("inUseSince: ISO8601Date")
    """Date from which the CI is paid for or depreciated, usually the invoice date."""
    invoices: list[Invoice] = pages("invoices: InvoiceConnection")
    """Invoices booked on the record."""
    label: str | None = of("label: String")
    """Label, by default a prefix of the product category plus a number; at most 160
    characters."""
    last_seen_at: datetime | None = of("lastSeenAt: ISO8601Timestamp")
    """Moment at which discovery last detected the CI."""
    license_expiry_date: date | None = of("licenseExpiryDate: ISO8601Date")
    """Last day on which a temporary license certificate is valid."""
    license_type: CiLicenseType | None = of("licenseType: CiLicenseType")
    """Kind of license that a license certificate grants."""
    licensed_sites: list[Site] = pages("licensedSites: SiteConnection")
    """Sites to which a site license is restricted."""
    life_cycle_state: LifeCycleState | None = of("lifeCycleState: LifeCycleState")
    """Whether the record is active, archived, trashed or erased."""
    location: str | None = of("location: String")
    """Room of a hardware CI, at most 128 characters."""
    location_hint: str | None = of("locationHint: String")
    name: str | None = of("name: String")
    """Name, at most 160 characters; on creation the product's name unless given."""
    nr_of_cores: int | None = of("nrOfCores: Int")
    """Total number of processor cores of a server."""
    nr_of_licenses: int | None = of("nrOfLicenses: Int")
    """Number of licenses granted by a license certificate."""
    nr_of_processors: int | None = of("nrOfProcessors: Int")
    """Number of processors of a server."""
    operating_system: ConfigurationItem | None = of(
        "operatingSystem: ConfigurationItem"
    )
    """Software CI installed as operating system."""
    picture_uri: str | None = of("pictureUri: String")
    """URL of the picture."""
    problems: list[Problem] = pages("problems: ProblemConnection")
    """Problems in which the CI is involved."""
    product: Product | None = of("product: Product")
    """Product the CI is an instance of; it determines category, rule set and custom
    fields."""
    ram_amount: Decimal | None = of("ramAmount: Decimal")
    """Memory in GB."""
    recurrence: Recurrence | None = of("recurrence: Recurrence")
    """Schedule of recurring maintenance workflows."""
    remarks: str | None = of("remarks: String")
    """Remarks in rich text; on creation taken from the product unless given."""
    remarks_attachments: list[Attachment] = pages(
        "remarksAttachments: AttachmentConnection"
    )
    """Files and images that belong to `remarks`."""
    requests: list[Request] = pages("requests: RequestConnection")
    """Requests about the CI."""
    rule_set: ProductCategoryRuleSet | None = of("ruleSet: ProductCategoryRuleSet")
    """Rule set of the product category, or `license_certificate`; decides which fields
    apply."""
    serial_nr: str | None = of("serialNr: String")
    """Serial number, at most 50 characters; unique per brand within the account."""
    service: Service | None = of("service: Service")
    """Service to whose instances the CI belongs; on creation taken from the product."""
    service_instances: list[ServiceInstance] = pages(
        "serviceInstances: ServiceInstanceConnection"
    )
    """Service instances that the CI is part of."""
    site: Site | None = of("site: Site")
    """Site where a hardware CI is located."""
    site_license: bool | None = of("siteLicense: Boolean")
    """True when a license certificate is limited to certain sites."""
    source: str | None = of("source: String")
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: str | None = of("sourceID: String")
    """Key of the record in the external system, at most 128 characters."""
    status: CiStatus | None = of("status: CiStatus")
    """Stage in the life of the asset, such as `in_stock` or `in_production`."""
    supplier: Organization | None = of("supplier: Organization")
    """Organization that delivered the CI; on creation taken from the product."""
    support_account: Account | None = of("supportAccount: Account")
    """Account of the support team."""
    support_team: Team | None = of("supportTeam: Team")
    """Team that supports the CI and keeps its data correct; required unless the status
    is `removed`."""
    system_id: str | None = of("systemID: String")
    temporary_license: bool | None = of("temporaryLicense: Boolean")
    """True when a license certificate ends on `licenseExpiryDate`."""
    updated_at: datetime | None = of("updatedAt: ISO8601Timestamp")
    """Time of the last change, to the second; `createdAt` if never changed."""
    users: list[Person] = pages("users: PersonConnection")
    """People who use the CI."""
    warranty_expiry_date: date | None = of("warrantyExpiryDate: ISO8601Date")
    """Last day of the warranty."""
    workflow_manager: Person | None = of("workflowManager: Person")
    """Person who coordinates the recurring maintenance workflows."""
    workflow_template: WorkflowTemplate | None = of(
        "workflowTemplate: WorkflowTemplate"
    )
    """Template of the recurring maintenance workflows."""

    if TYPE_CHECKING:

        @property
        def __webhook__(
            self,
        ) -> EventTypes[
            ConfigurationItemFields[Never, One], WebhookPayload[CiStatus]
        ]: ...


class ConfigurationItemPaths(Generic[Nul, Card]):
    """Paths to the fields of ``ConfigurationItem``."""

    account: AccountFields[None, Card]
    """Account that owns the record."""
    alternate_names: Leaf[list[str] | None, Card]
    """Other names by which a software CI is known, for instance to discovery tools."""
    asset_id: Leaf[str | None, Card]
    """Number of the asset in the financial system, at most 50 characters."""
    ci_relations: ConfigurationItemRelationConnectionFields[
        list[ConfigurationItemRelation] | Nul, Card
    ]
    """Relations to other CIs."""
    contracts: ContractConnectionFields[list[Contract] | Nul, Card]
    """Contracts that cover the CI."""
    created_at: Leaf[datetime | None, Card]
    """Time of creation, to the second."""
    custom_fields: CustomFieldListFields[list[CustomField] | None, Card]
    """Values of the fields that the linked UI extension adds."""
    custom_fields_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    """Images embedded in rich-text custom fields."""
    end_of_support_date: Leaf[date | None, Card]
    """Date on which the maker's support ends."""
    financial_owner: OrganizationFields[None, Card]
    """Internal organization whose budget pays for the CI; on creation taken from the
    product."""
    id: Leaf[str | Nul, Card]
    """Node ID, unique over all record types."""
    in_use_since: Leaf[date | None, Card]
    """Date from which the CI is paid for or depreciated, usually the invoice date."""
    invoices: InvoiceConnectionFields[list[Invoice] | Nul, Card]
    """Invoices booked on the record."""
    label: Leaf[str | None, Card]
    """Label, by default a prefix of the product category plus a number; at most 160
    characters."""
    last_seen_at: Leaf[datetime | None, Card]
    """Moment at which discovery last detected the CI."""
    license_expiry_date: Leaf[date | None, Card]
    """Last day on which a temporary license certificate is valid."""
    license_type: Leaf[CiLicenseType | None, Card]
    """Kind of license that a license certificate grants."""
    licensed_sites: SiteConnectionFields[list[Site] | Nul, Card]
    """Sites to which a site license is restricted."""
    life_cycle_state: Leaf[LifeCycleState | None, Card]
    """Whether the record is active, archived, trashed or erased."""
    location: Leaf[str | None, Card]
    """Room of a hardware CI, at most 128 characters."""
    location_hint: Leaf[str | None, Card]
    name: Leaf[str | None, Card]
    """Name, at most 160 characters; on creation the product's name unless given."""
    nr_of_cores: Leaf[int | None, Card]
    """Total number of processor cores of a server."""
    nr_of_licenses: Leaf[int | None, Card]
    """Number of licenses granted by a license certificate."""
    nr_of_processors: Leaf[int | None, Card]
    """Number of processors of a server."""
    operating_system: ConfigurationItemFields[None, Card]
    """Software CI installed as operating system."""
    picture_uri: Leaf[str | None, Card]
    """URL of the picture."""
    problems: ProblemConnectionFields[list[Problem] | Nul, Card]
    """Problems in which the CI is involved."""
    product: ProductFields[None, Card]
    """Product the CI is an instance of; it determines category, rule set and custom
    fields."""
    ram_amount: Leaf[Decimal | None, Card]
    """Memory in GB."""
    recurrence: RecurrenceFields[None, Card]
    """Schedule of recurring maintenance workflows."""
    remarks: Leaf[str | None, Card]
    """Remarks in rich text; on creation taken from the product unless given."""
    remarks_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    """Files and images that belong to `remarks`."""
    requests: RequestConnectionFields[list[Request] | Nul, Card]
    """Requests about the CI."""
    rule_set: Leaf[ProductCategoryRuleSet | None, Card]
    """Rule set of the product category, or `license_certificate`; decides which fields
    apply."""
    serial_nr: Leaf[str | None, Card]
    """Serial number, at most 50 characters; unique per brand within the account."""
    service: ServiceFields[None, Card]
    """Service to whose instances the CI belongs; on creation taken from the product."""
    service_instances: ServiceInstanceConnectionFields[
        list[ServiceInstance] | Nul, Card
    ]
    """Service instances that the CI is part of."""
    site: SiteFields[None, Card]
    """Site where a hardware CI is located."""
    site_license: Leaf[bool | None, Card]
    """True when a license certificate is limited to certain sites."""
    source: Leaf[str | None, Card]
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: Leaf[str | None, Card]
    """Key of the record in the external system, at most 128 characters."""
    status: Leaf[CiStatus | None, Card]
    """Stage in the life of the asset, such as `in_stock` or `in_production`."""
    supplier: OrganizationFields[None, Card]
    """Organization that delivered the CI; on creation taken from the product."""
    support_account: AccountFields[None, Card]
    """Account of the support team."""
    support_team: TeamFields[None, Card]
    """Team that supports the CI and keeps its data correct; required unless the status
    is `removed`."""
    system_id: Leaf[str | None, Card]
    temporary_license: Leaf[bool | None, Card]
    """True when a license certificate ends on `licenseExpiryDate`."""
    updated_at: Leaf[datetime | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""
    users: PersonConnectionFields[list[Person] | Nul, Card]
    """People who use the CI."""
    warranty_expiry_date: Leaf[date | None, Card]
    """Last day of the warranty."""
    workflow_manager: PersonFields[None, Card]
    """Person who coordinates the recurring maintenance workflows."""
    workflow_template: WorkflowTemplateFields[None, Card]
    """Template of the recurring maintenance workflows."""


class ConfigurationItemFields(
    ConfigurationItemPaths[Nul, Card],
    ObjectFields[ConfigurationItem | Nul, "ConfigurationItemFields[Never, One]", Card],
):
    """Fields of ``ConfigurationItem`` to select."""


class ConfigurationItemListFields(
    ConfigurationItemPaths[Never, Many],
    ListFields[Row, "ConfigurationItemFields[Never, One]", Card],
):
    """Fields of a list of ``ConfigurationItem`` to select."""


class ConfigurationItemConnectionFields(
    ConfigurationItemPaths[Never, Many],
    ConnectionFields[Row, "ConfigurationItemFields[Never, One]", Card],
):
    """Fields of a connection of ``ConfigurationItem`` to select."""
