# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and arguments of mutations."""

from __future__ import annotations

from typing import Literal, TYPE_CHECKING, TypeAlias
from typing_extensions import TypedDict

from .._runtime.codegen import (
    CustomCondition,
    FilterFields,
    GraphQLInput,
    MutationInput,
    needs,
    unset,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime
    from decimal import Decimal
    from typing import Never, Required

    from .._runtime.attachments.uploaded import UploadedFile
    from .._runtime.codegen import Flag, FreeText, One, Unset
    from .._runtime.custom_fields.given import CustomFieldValues
    from ..apply import (
        ConfigurationItemApplyKey,
        ContractApplyKey,
        OrganizationApplyKey,
        PersonApplyKey,
        ProductApplyKey,
        ServiceApplyKey,
        ServiceInstanceApplyKey,
        SiteApplyKey,
        TeamApplyKey,
        WorkflowTemplateApplyKey,
    )
    from ..custom_fields._configuration_item import ConfigurationItemCustomFields
    from ..enums.common import (
        CiLicenseType,
        CiLicenseTypeLiteral,
        CiStatus,
        CiStatusLiteral,
        Currency,
        CurrencyLiteral,
        OrderDirection,
        OrderDirectionLiteral,
    )
    from ..enums.configuration_item import (
        ConfigurationItemOrderField,
        ConfigurationItemOrderFieldLiteral,
    )
    from ..enums.product_category import (
        ProductCategoryRuleSet,
        ProductCategoryRuleSetLiteral,
    )
    from ..models.configuration_item_create_payload import (
        ConfigurationItemCreatePayload,
        ConfigurationItemCreatePayloadFields,
    )
    from ..models.configuration_item_update_payload import (
        ConfigurationItemUpdatePayload,
        ConfigurationItemUpdatePayloadFields,
    )
    from .attachment import AttachmentInput
    from .common import (
        CiRelationApplyChild,
        CiRelationInput,
        CiRelationSourceKeyInput,
        CiStatusFilter,
        CiStatusWhere,
        DateFilter,
        DateWhere,
        DecimalFilter,
        DecimalWhere,
        IDFilter,
        IDWhere,
        ReferenceFilter,
        ReferenceWhere,
        StringFilter,
        StringWhere,
        TimestampFilter,
        TimestampWhere,
    )
    from .custom_field import CustomFieldInput
    from .product_category import (
        ProductCategoryRuleSetFilter,
        ProductCategoryRuleSetWhere,
    )
    from .recurrence import RecurrenceInput

ConfigurationItemOrderBy: TypeAlias = Literal[
    "created_at",
    "label",
    "license_expiry_date",
    "name",
    "rule_set",
    "site_name",
    "software",
    "status",
    "support_team_name",
    "updated_at",
    "warranty_expiry_date",
    "-created_at",
    "-label",
    "-license_expiry_date",
    "-name",
    "-rule_set",
    "-site_name",
    "-software",
    "-status",
    "-support_team_name",
    "-updated_at",
    "-warranty_expiry_date",
]


class ConfigurationItemCreateInput(
    GraphQLInput,
    MutationInput[
        "ConfigurationItemCreatePayload",
        "ConfigurationItemCreatePayloadFields[Never, One]",
    ],
    frozen=True,
):
    """Arguments of the `configurationItemCreate` mutation."""

    product_id: str = needs(title="productId: ID!")
    """Node ID of the product the CI is an instance of; it determines category, rule set
    and custom fields."""
    status: CiStatus | CiStatusLiteral = needs(title="status: CiStatus!")
    """Stage in the life of the asset, such as `in_stock` or `in_production`."""
    alternate_names: Sequence[str] | None | Unset = unset("alternateNames: [String!]")
    """Other names by which a software CI is known, for instance to discovery tools."""
    asset_id: str | None | Unset = unset("assetID: String")
    """Number of the asset in the financial system, at most 50 characters."""
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""
    contract_ids: Sequence[str] | None | Unset = unset("contractIds: [ID!]")
    """Node IDs of the contracts that cover the CI."""
    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None | Unset = (
        unset("customFields: [CustomFieldInput!]")
    )
    """Values for fields of the UI extension, as `id` and `value` pairs."""
    custom_fields_attachments: (
        Sequence[AttachmentInput | UploadedFile] | None | Unset
    ) = unset("customFieldsAttachments: [AttachmentInput!]")
    """Uploaded files embedded in rich-text custom fields."""
    end_of_support_date: date | None | Unset = unset("endOfSupportDate: ISO8601Date")
    """Date on which the maker's support ends."""
    financial_owner_id: str | None | Unset = unset("financialOwnerId: ID")
    """Node ID of the internal organization whose budget pays for the CI; on creation
    taken from the product."""
    in_use_since: date | None | Unset = unset("inUseSince: ISO8601Date")
    """Date from which the CI is paid for or depreciated, usually the invoice date."""
    label: str | None | Unset = unset("label: String")
    """Label, by default a prefix of the product category plus a number; at most 160
    characters."""
    last_seen_at: datetime | None | Unset = unset("lastSeenAt: ISO8601Timestamp")
    """Moment at which discovery last detected the CI."""
    license_expiry_date: date | None | Unset = unset("licenseExpiryDate: ISO8601Date")
    """Last day on which a temporary license certificate is valid."""
    license_type: CiLicenseType | CiLicenseTypeLiteral | None | Unset = unset(
        "licenseType: CiLicenseType"
    )
    """Kind of license that a license certificate grants."""
    licensed_site_ids: Sequence[str] | None | Unset = unset("licensedSiteIds: [ID!]")
    """Node IDs of the sites to which a site license is restricted."""
    location: str | None | Unset = unset("location: String")
    """Room of a hardware CI, at most 128 characters."""
    name: str | None | Unset = unset("name: String")
    """Name, at most 160 characters; on creation the product's name unless given."""
    new_ci_relations: Sequence[CiRelationInput] | None | Unset = unset(
        "newCiRelations: [CiRelationInput!]"
    )
    """Relations to other CIs to add, or with `id` to change."""
    nr_of_cores: int | None | Unset = unset("nrOfCores: Int")
    """Total number of processor cores of a server."""
    nr_of_licenses: int | None | Unset = unset("nrOfLicenses: Int")
    """Number of licenses granted by a license certificate."""
    nr_of_processors: int | None | Unset = unset("nrOfProcessors: Int")
    """Number of processors of a server."""
    operating_system_id: str | None | Unset = unset("operatingSystemId: ID")
    """Node ID of the software CI installed as operating system."""
    picture_uri: str | None | Unset = unset("pictureUri: String")
    """URL of the picture, or a data URL below 2 MB (JPG, GIF, WEBP, PNG or SVG)."""
    purchase_value: Decimal | int | None | Unset = unset("purchaseValue: Decimal")
    """Amount paid for the CI."""
    purchase_value_currency: Currency | CurrencyLiteral | None | Unset = unset(
        "purchaseValueCurrency: Currency"
    )
    """Currency of `purchaseValue`, lower-case ISO 4217 code."""
    ram_amount: Decimal | int | None | Unset = unset("ramAmount: Decimal")
    """Memory in GB."""
    recurrence: RecurrenceInput | None | Unset = unset("recurrence: RecurrenceInput")
    """Schedule of recurring maintenance workflows."""
    remarks: str | None | Unset = unset("remarks: String")
    """Remarks in rich text; on creation taken from the product unless given."""
    remarks_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = (
        unset("remarksAttachments: [AttachmentInput!]")
    )
    """Uploaded files for `remarks`."""
    rule_set: ProductCategoryRuleSet | ProductCategoryRuleSetLiteral | None | Unset = (
        unset("ruleSet: ProductCategoryRuleSet")
    )
    """Rule set of the product category, or `license_certificate`; decides which fields
    apply."""
    serial_nr: str | None | Unset = unset("serialNr: String")
    """Serial number, at most 50 characters; unique per brand within the account."""
    service_id: str | None | Unset = unset("serviceId: ID")
    """Node ID of the service to whose instances the CI belongs; on creation taken from
    the product."""
    service_instance_ids: Sequence[str] | None | Unset = unset(
        "serviceInstanceIds: [ID!]"
    )
    """Node IDs of the service instances that the CI is part of."""
    site_id: str | None | Unset = unset("siteId: ID")
    """Node ID of the site where a hardware CI is located."""
    site_license: bool | None | Unset = unset("siteLicense: Boolean")
    """True when a license certificate is limited to certain sites."""
    source: str | None | Unset = unset("source: String")
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset = unset("sourceID: String")
    """Key of the record in the external system, at most 128 characters."""
    supplier_id: str | None | Unset = unset("supplierId: ID")
    """Node ID of the organization that delivered the CI; on creation taken from the
    product."""
    support_team_id: str | None | Unset = unset("supportTeamId: ID")
    """Node ID of the team that supports the CI and keeps its data correct; required
    unless the status is `removed`."""
    system_id: str | None | Unset = unset("systemID: String")
    temporary_license: bool | None | Unset = unset("temporaryLicense: Boolean")
    """True when a license certificate ends on `licenseExpiryDate`."""
    user_ids: Sequence[str] | None | Unset = unset("userIds: [ID!]")
    """Node IDs of the people who use the CI."""
    warranty_expiry_date: date | None | Unset = unset("warrantyExpiryDate: ISO8601Date")
    """Last day of the warranty."""
    workflow_manager_id: str | None | Unset = unset("workflowManagerId: ID")
    """Node ID of the person who coordinates the recurring maintenance workflows."""
    workflow_template_id: str | None | Unset = unset("workflowTemplateId: ID")
    """Node ID of the template of the recurring maintenance workflows."""


class ConfigurationItemCreateArgs(TypedDict, total=False, closed=True):
    """The fields of ``ConfigurationItemCreateInput`` as keyword arguments."""

    product_id: Required[str]
    """Node ID of the product the CI is an instance of; it determines category, rule set
    and custom fields."""
    status: Required[CiStatus | CiStatusLiteral]
    """Stage in the life of the asset, such as `in_stock` or `in_production`."""
    alternate_names: Sequence[str] | None | Unset
    """Other names by which a software CI is known, for instance to discovery tools."""
    asset_id: str | None | Unset
    """Number of the asset in the financial system, at most 50 characters."""
    contract_ids: Sequence[str] | None | Unset
    """Node IDs of the contracts that cover the CI."""
    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None | Unset
    """Values for fields of the UI extension, as `id` and `value` pairs."""
    custom_fields_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
    """Uploaded files embedded in rich-text custom fields."""
    end_of_support_date: date | None | Unset
    """Date on which the maker's support ends."""
    financial_owner_id: str | None | Unset
    """Node ID of the internal organization whose budget pays for the CI; on creation
    taken from the product."""
    in_use_since: date | None | Unset
    """Date from which the CI is paid for or depreciated, usually the invoice date."""
    label: str | None | Unset
    """Label, by default a prefix of the product category plus a number; at most 160
    characters."""
    last_seen_at: datetime | None | Unset
    """Moment at which discovery last detected the CI."""
    license_expiry_date: date | None | Unset
    """Last day on which a temporary license certificate is valid."""
    license_type: CiLicenseType | CiLicenseTypeLiteral | None | Unset
    """Kind of license that a license certificate grants."""
    licensed_site_ids: Sequence[str] | None | Unset
    """Node IDs of the sites to which a site license is restricted."""
    location: str | None | Unset
    """Room of a hardware CI, at most 128 characters."""
    name: str | None | Unset
    """Name, at most 160 characters; on creation the product's name unless given."""
    new_ci_relations: Sequence[CiRelationInput] | None | Unset
    """Relations to other CIs to add, or with `id` to change."""
    nr_of_cores: int | None | Unset
    """Total number of processor cores of a server."""
    nr_of_licenses: int | None | Unset
    """Number of licenses granted by a license certificate."""
    nr_of_processors: int | None | Unset
    """Number of processors of a server."""
    operating_system_id: str | None | Unset
    """Node ID of the software CI installed as operating system."""
    picture_uri: str | None | Unset
    """URL of the picture, or a data URL below 2 MB (JPG, GIF, WEBP, PNG or SVG)."""
    purchase_value: Decimal | int | None | Unset
    """Amount paid for the CI."""
    purchase_value_currency: Currency | CurrencyLiteral | None | Unset
    """Currency of `purchaseValue`, lower-case ISO 4217 code."""
    ram_amount: Decimal | int | None | Unset
    """Memory in GB."""
    recurrence: RecurrenceInput | None | Unset
    """Schedule of recurring maintenance workflows."""
    remarks: str | None | Unset
    """Remarks in rich text; on creation taken from the product unless given."""
    remarks_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
    """Uploaded files for `remarks`."""
    rule_set: ProductCategoryRuleSet | ProductCategoryRuleSetLiteral | None | Unset
    """Rule set of the product category, or `license_certificate`; decides which fields
    apply."""
    serial_nr: str | None | Unset
    """Serial number, at most 50 characters; unique per brand within the account."""
    service_id: str | None | Unset
    """Node ID of the service to whose instances the CI belongs; on creation taken from
    the product."""
    service_instance_ids: Sequence[str] | None | Unset
    """Node IDs of the service instances that the CI is part of."""
    site_id: str | None | Unset
    """Node ID of the site where a hardware CI is located."""
    site_license: bool | None | Unset
    """True when a license certificate is limited to certain sites."""
    source: str | None | Unset
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset
    """Key of the record in the external system, at most 128 characters."""
    supplier_id: str | None | Unset
    """Node ID of the organization that delivered the CI; on creation taken from the
    product."""
    support_team_id: str | None | Unset
    """Node ID of the team that supports the CI and keeps its data correct; required
    unless the status is `removed`."""
    system_id: str | None | Unset
    temporary_license: bool | None | Unset
    """True when a license certificate ends on `licenseExpiryDate`."""
    user_ids: Sequence[str] | None | Unset
    """Node IDs of the people who use the CI."""
    warranty_expiry_date: date | None | Unset
    """Last day of the warranty."""
    workflow_manager_id: str | None | Unset
    """Node ID of the person who coordinates the recurring maintenance workflows."""
    workflow_template_id: str | None | Unset
    """Node ID of the template of the recurring maintenance workflows."""


class ConfigurationItemCustomFilter(GraphQLInput, frozen=True):
    """Condition on a filterable custom field of CI records."""

    __graphql_where__ = "ConfigurationItemCustomWhere"

    name: str = needs(title="name: String!")
    """Filter name of the field (`data-filterable-name`), not its ID."""
    negate: bool | None | Unset = unset("negate: Boolean")
    """True to match everything else."""
    values: Sequence[str | None] | None | Unset = unset("values: [String]")
    """Values to match; `null` matches an empty field, options are given by label,
    numbers and times also as `>=a<b`."""


class ConfigurationItemCustomWhere(CustomCondition):
    """The operators of ``ConfigurationItemCustomFilter``."""


class ConfigurationItemFilter(GraphQLInput, frozen=True):
    """Conditions for `Query.configurationItems`; all that are given have to hold."""

    __graphql_where__ = "ConfigurationItemWhere"

    account: StringFilter | None | Unset = unset("account: StringFilter")
    """By ID of the owning account."""
    active: bool | None | Unset = unset("active: Boolean")
    """Only active, or only inactive, records."""
    alternate_name: StringFilter | None | Unset = unset("alternateName: StringFilter")
    """By any of the alternate names."""
    asset_id: StringFilter | None | Unset = unset("assetID: StringFilter")
    """Condition on `assetID` (number of the asset in the financial system)."""
    contract: ReferenceFilter | None | Unset = unset("contract: ReferenceFilter")
    """By node ID of the contract."""
    created_at: TimestampFilter | None | Unset = unset("createdAt: TimestampFilter")
    """By time of creation."""
    custom_filters: Sequence[ConfigurationItemCustomFilter] | None | Unset = unset(
        "customFilters: [ConfigurationItemCustomFilter!]"
    )
    """By custom fields that are marked filterable in the UI extension; all conditions
    have to hold."""
    end_of_support_date: DateFilter | None | Unset = unset(
        "endOfSupportDate: DateFilter"
    )
    """Range for `endOfSupportDate` (date on which the maker's support ends)."""
    financial_owner: ReferenceFilter | None | Unset = unset(
        "financialOwner: ReferenceFilter"
    )
    """By node ID of the internal organization whose budget pays for the CI."""
    id: IDFilter | None | Unset = unset("id: IDFilter")
    """By node ID."""
    in_use_since: DateFilter | None | Unset = unset("inUseSince: DateFilter")
    """Range for `inUseSince` (date from which the CI is paid for or depreciated,
    usually the invoice date)."""
    label: StringFilter | None | Unset = unset("label: StringFilter")
    last_seen_at: TimestampFilter | None | Unset = unset("lastSeenAt: TimestampFilter")
    """Range for `lastSeenAt` (moment at which discovery last detected the CI)."""
    license_expiry_date: DateFilter | None | Unset = unset(
        "licenseExpiryDate: DateFilter"
    )
    """Range for `licenseExpiryDate` (last day on which a temporary license certificate
    is valid)."""
    location: StringFilter | None | Unset = unset("location: StringFilter")
    """Condition on `location` (room of a hardware CI)."""
    name: StringFilter | None | Unset = unset("name: StringFilter")
    operating_system: ReferenceFilter | None | Unset = unset(
        "operatingSystem: ReferenceFilter"
    )
    """By node ID of the software CI installed as operating system."""
    product: ReferenceFilter | None | Unset = unset("product: ReferenceFilter")
    """By node ID of the product the CI is an instance of."""
    product_brand: StringFilter | None | Unset = unset("productBrand: StringFilter")
    """By brand of the product."""
    product_category: ReferenceFilter | None | Unset = unset(
        "productCategory: ReferenceFilter"
    )
    """By node ID of the product category."""
    product_model: StringFilter | None | Unset = unset("productModel: StringFilter")
    """By model of the product."""
    query: str | None | Unset = unset("query: String")
    """Free-text search, as in the search box of the user interface."""
    ram_amount: DecimalFilter | None | Unset = unset("ramAmount: DecimalFilter")
    """Condition on `ramAmount` (memory in GB)."""
    rule_set: ProductCategoryRuleSetFilter | None | Unset = unset(
        "ruleSet: ProductCategoryRuleSetFilter"
    )
    """Condition on `ruleSet` (rule set of the product category, or
    `license_certificate`)."""
    serial_nr: StringFilter | None | Unset = unset("serialNr: StringFilter")
    """Condition on `serialNr` (serial number)."""
    service: ReferenceFilter | None | Unset = unset("service: ReferenceFilter")
    """By node ID of the service to whose instances the CI belongs."""
    service_instance: ReferenceFilter | None | Unset = unset(
        "serviceInstance: ReferenceFilter"
    )
    """By node ID of the service instance."""
    service_owner: ReferenceFilter | None | Unset = unset(
        "serviceOwner: ReferenceFilter"
    )
    """By node ID of the owner of the service."""
    site: ReferenceFilter | None | Unset = unset("site: ReferenceFilter")
    """By node ID of the site where a hardware CI is located."""
    source: StringFilter | None | Unset = unset("source: StringFilter")
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringFilter | None | Unset = unset("sourceID: StringFilter")
    """By key in the external system."""
    status: CiStatusFilter | None | Unset = unset("status: CiStatusFilter")
    """Condition on `status` (stage in the life of the asset, such as `in_stock` or
    `in_production`)."""
    supplier: ReferenceFilter | None | Unset = unset("supplier: ReferenceFilter")
    """By node ID of the organization that delivered the CI."""
    support_account: StringFilter | None | Unset = unset("supportAccount: StringFilter")
    """By ID of the account of the support team."""
    support_team: ReferenceFilter | None | Unset = unset("supportTeam: ReferenceFilter")
    """By node ID of the team that supports the CI and keeps its data correct."""
    system_id: StringFilter | None | Unset = unset("systemID: StringFilter")
    updated_at: TimestampFilter | None | Unset = unset("updatedAt: TimestampFilter")
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""
    user: ReferenceFilter | None | Unset = unset("user: ReferenceFilter")
    """By node ID of a user."""
    user_organization: ReferenceFilter | None | Unset = unset(
        "userOrganization: ReferenceFilter"
    )
    """By node ID of a user's organization."""
    warranty_expiry_date: DateFilter | None | Unset = unset(
        "warrantyExpiryDate: DateFilter"
    )
    """Range for `warrantyExpiryDate` (last day of the warranty)."""


class ConfigurationItemWhere(FilterFields):
    """Fields of ``ConfigurationItemFilter`` for conditions of ``where``."""

    __graphql_custom__ = "custom custom_filters custom_fields._configuration_item ConfigurationItemCustomFields"

    account: StringWhere
    """By ID of the owning account."""
    active: Flag
    """Only active, or only inactive, records."""
    alternate_name: StringWhere
    """By any of the alternate names."""
    asset_id: StringWhere
    """Condition on `assetID` (number of the asset in the financial system)."""
    contract: ReferenceWhere
    """By node ID of the contract."""
    created_at: TimestampWhere
    """By time of creation."""
    custom: ConfigurationItemCustomFields
    """By custom fields that are marked filterable in the UI extension; all conditions
    have to hold."""
    end_of_support_date: DateWhere
    """Range for `endOfSupportDate` (date on which the maker's support ends)."""
    financial_owner: ReferenceWhere
    """By node ID of the internal organization whose budget pays for the CI."""
    id: IDWhere
    """By node ID."""
    in_use_since: DateWhere
    """Range for `inUseSince` (date from which the CI is paid for or depreciated,
    usually the invoice date)."""
    label: StringWhere
    last_seen_at: TimestampWhere
    """Range for `lastSeenAt` (moment at which discovery last detected the CI)."""
    license_expiry_date: DateWhere
    """Range for `licenseExpiryDate` (last day on which a temporary license certificate
    is valid)."""
    location: StringWhere
    """Condition on `location` (room of a hardware CI)."""
    name: StringWhere
    operating_system: ReferenceWhere
    """By node ID of the software CI installed as operating system."""
    product: ReferenceWhere
    """By node ID of the product the CI is an instance of."""
    product_brand: StringWhere
    """By brand of the product."""
    product_category: ReferenceWhere
    """By node ID of the product category."""
    product_model: StringWhere
    """By model of the product."""
    query: FreeText
    """Free-text search, as in the search box of the user interface."""
    ram_amount: DecimalWhere
    """Condition on `ramAmount` (memory in GB)."""
    rule_set: ProductCategoryRuleSetWhere
    """Condition on `ruleSet` (rule set of the product category, or
    `license_certificate`)."""
    serial_nr: StringWhere
    """Condition on `serialNr` (serial number)."""
    service: ReferenceWhere
    """By node ID of the service to whose instances the CI belongs."""
    service_instance: ReferenceWhere
    """By node ID of the service instance."""
    service_owner: ReferenceWhere
    """By node ID of the owner of the service."""
    site: ReferenceWhere
    """By node ID of the site where a hardware CI is located."""
    source: StringWhere
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringWhere
    """By key in the external system."""
    status: CiStatusWhere
    """Condition on `status` (stage in the life of the asset, such as `in_stock` or
    `in_production`)."""
    supplier: ReferenceWhere
    """By node ID of the organization that delivered the CI."""
    support_account: StringWhere
    """By ID of the account of the support team."""
    support_team: ReferenceWhere
    """By node ID of the team that supports the CI and keeps its data correct."""
    system_id: StringWhere
    updated_at: TimestampWhere
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""
    user: ReferenceWhere
    """By node ID of a user."""
    user_organization: ReferenceWhere
    """By node ID of a user's organization."""
    warranty_expiry_date: DateWhere
    """Range for `warrantyExpiryDate` (last day of the warranty)."""


class ConfigurationItemOrder(GraphQLInput, frozen=True):
    """Sort key for `Query.configurationItems`; give several in order of precedence."""

    __graphql_order__ = "field direction asc desc"

    field: ConfigurationItemOrderField | ConfigurationItemOrderFieldLiteral = needs(
        title="field: ConfigurationItemOrderField!"
    )
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = unset(
        "direction: OrderDirection"
    )
    """Whether to sort ascending or descending."""


class ConfigurationItemUpdateInput(
    GraphQLInput,
    MutationInput[
        "ConfigurationItemUpdatePayload",
        "ConfigurationItemUpdatePayloadFields[Never, One]",
    ],
    frozen=True,
):
    """Arguments of the `configurationItemUpdate` mutation."""

    __graphql_apply__ = """
    contract_ids:*contracts
    custom_fields:%custom_fields
    custom_fields_attachments:!
    financial_owner_id:>financial_owner
    licensed_site_ids:*licensed_sites
    new_ci_relations:#ci_relations
    operating_system_id:>operating_system
    product_id:>product
    purchase_value:-
    purchase_value_currency:-
    recurrence:@recurrence
    remarks_attachments:!
    service_id:>service
    service_instance_ids:*service_instances
    site_id:>site
    supplier_id:>supplier
    support_team_id:>support_team
    user_ids:*users
    workflow_manager_id:>workflow_manager
    workflow_template_id:>workflow_template
    """

    id: str = needs(title="id: ID!")
    """Node ID of the CI to change."""
    alternate_names: Sequence[str] | None | Unset = unset("alternateNames: [String!]")
    """Other names by which a software CI is known, for instance to discovery tools."""
    asset_id: str | None | Unset = unset("assetID: String")
    """Number of the asset in the financial system, at most 50 characters."""
    ci_relations_to_delete: Sequence[str] | None | Unset = unset(
        "ciRelationsToDelete: [ID!]"
    )
    """Node IDs of the relations to remove."""
    ci_relations_to_delete_by_source: (
        Sequence[CiRelationSourceKeyInput] | None | Unset
    ) = unset("ciRelationsToDeleteBySource: [CiRelationSourceKeyInput!]")
    """Relations to remove, by the other CI's external key; unknown keys are ignored."""
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""
    contract_ids: Sequence[str] | None | Unset = unset("contractIds: [ID!]")
    """Node IDs of the contracts that cover the CI."""
    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None | Unset = (
        unset("customFields: [CustomFieldInput!]")
    )
    """Custom field values to set; fields not listed stay as they are."""
    custom_fields_attachments: (
        Sequence[AttachmentInput | UploadedFile] | None | Unset
    ) = unset("customFieldsAttachments: [AttachmentInput!]")
    """Uploaded files embedded in rich-text custom fields."""
    end_of_support_date: date | None | Unset = unset("endOfSupportDate: ISO8601Date")
    """Date on which the maker's support ends."""
    financial_owner_id: str | None | Unset = unset("financialOwnerId: ID")
    """Node ID of the internal organization whose budget pays for the CI; on creation
    taken from the product."""
    in_use_since: date | None | Unset = unset("inUseSince: ISO8601Date")
    """Date from which the CI is paid for or depreciated, usually the invoice date."""
    label: str | None | Unset = unset("label: String")
    """Label, by default a prefix of the product category plus a number; at most 160
    characters."""
    last_seen_at: datetime | None | Unset = unset("lastSeenAt: ISO8601Timestamp")
    """Moment at which discovery last detected the CI."""
    license_expiry_date: date | None | Unset = unset("licenseExpiryDate: ISO8601Date")
    """Last day on which a temporary license certificate is valid."""
    license_type: CiLicenseType | CiLicenseTypeLiteral | None | Unset = unset(
        "licenseType: CiLicenseType"
    )
    """Kind of license that a license certificate grants."""
    licensed_site_ids: Sequence[str] | None | Unset = unset("licensedSiteIds: [ID!]")
    """Node IDs of the sites to which a site license is restricted."""
    location: str | None | Unset = unset("location: String")
    """Room of a hardware CI, at most 128 characters."""
    name: str | None | Unset = unset("name: String")
    """Name, at most 160 characters; on creation the product's name unless given."""
    new_ci_relations: Sequence[CiRelationInput] | None | Unset = unset(
        "newCiRelations: [CiRelationInput!]"
    )
    """Relations to other CIs to add, or with `id` to change."""
    nr_of_cores: int | None | Unset = unset("nrOfCores: Int")
    """Total number of processor cores of a server."""
    nr_of_licenses: int | None | Unset = unset("nrOfLicenses: Int")
    """Number of licenses granted by a license certificate."""
    nr_of_processors: int | None | Unset = unset("nrOfProcessors: Int")
    """Number of processors of a server."""
    operating_system_id: str | None | Unset = unset("operatingSystemId: ID")
    """Node ID of the software CI installed as operating system."""
    picture_uri: str | None | Unset = unset("pictureUri: String")
    """URL of the picture, or a data URL below 2 MB (JPG, GIF, WEBP, PNG or SVG)."""
    product_id: str | None | Unset = unset("productId: ID")
    """Node ID of the product the CI is an instance of; it determines category, rule set
    and custom fields."""
    purchase_value: Decimal | int | None | Unset = unset("purchaseValue: Decimal")
    """Amount paid for the CI."""
    purchase_value_currency: Currency | CurrencyLiteral | None | Unset = unset(
        "purchaseValueCurrency: Currency"
    )
    """Currency of `purchaseValue`, lower-case ISO 4217 code."""
    ram_amount: Decimal | int | None | Unset = unset("ramAmount: Decimal")
    """Memory in GB."""
    recurrence: RecurrenceInput | None | Unset = unset("recurrence: RecurrenceInput")
    """Schedule of recurring maintenance workflows."""
    remarks: str | None | Unset = unset("remarks: String")
    """Remarks in rich text; on creation taken from the product unless given."""
    remarks_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = (
        unset("remarksAttachments: [AttachmentInput!]")
    )
    """Uploaded files for `remarks`."""
    rule_set: ProductCategoryRuleSet | ProductCategoryRuleSetLiteral | None | Unset = (
        unset("ruleSet: ProductCategoryRuleSet")
    )
    """Rule set of the product category, or `license_certificate`; decides which fields
    apply."""
    serial_nr: str | None | Unset = unset("serialNr: String")
    """Serial number, at most 50 characters; unique per brand within the account."""
    service_id: str | None | Unset = unset("serviceId: ID")
    """Node ID of the service to whose instances the CI belongs; on creation taken from
    the product."""
    service_instance_ids: Sequence[str] | None | Unset = unset(
        "serviceInstanceIds: [ID!]"
    )
    """Node IDs of the service instances that the CI is part of."""
    site_id: str | None | Unset = unset("siteId: ID")
    """Node ID of the site where a hardware CI is located."""
    site_license: bool | None | Unset = unset("siteLicense: Boolean")
    """True when a license certificate is limited to certain sites."""
    source: str | None | Unset = unset("source: String")
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset = unset("sourceID: String")
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""
    status: CiStatus | CiStatusLiteral | None | Unset = unset("status: CiStatus")
    """Stage in the life of the asset, such as `in_stock` or `in_production`."""
    supplier_id: str | None | Unset = unset("supplierId: ID")
    """Node ID of the organization that delivered the CI; on creation taken from the
    product."""
    support_team_id: str | None | Unset = unset("supportTeamId: ID")
    """Node ID of the team that supports the CI and keeps its data correct; required
    unless the status is `removed`."""
    system_id: str | None | Unset = unset("systemID: String")
    temporary_license: bool | None | Unset = unset("temporaryLicense: Boolean")
    """True when a license certificate ends on `licenseExpiryDate`."""
    user_ids: Sequence[str] | None | Unset = unset("userIds: [ID!]")
    """Node IDs of the people who use the CI."""
    warranty_expiry_date: date | None | Unset = unset("warrantyExpiryDate: ISO8601Date")
    """Last day of the warranty."""
    workflow_manager_id: str | None | Unset = unset("workflowManagerId: ID")
    """Node ID of the person who coordinates the recurring maintenance workflows."""
    workflow_template_id: str | None | Unset = unset("workflowTemplateId: ID")
    """Node ID of the template of the recurring maintenance workflows."""


class ConfigurationItemUpdateArgs(TypedDict, total=False, closed=True):
    """The fields of ``ConfigurationItemUpdateInput`` as keyword arguments."""

    id: Required[str]
    """Node ID of the CI to change."""
    alternate_names: Sequence[str] | None | Unset
    """Other names by which a software CI is known, for instance to discovery tools."""
    asset_id: str | None | Unset
    """Number of the asset in the financial system, at most 50 characters."""
    ci_relations_to_delete: Sequence[str] | None | Unset
    """Node IDs of the relations to remove."""
    ci_relations_to_delete_by_source: Sequence[CiRelationSourceKeyInput] | None | Unset
    """Relations to remove, by the other CI's external key; unknown keys are ignored."""
    contract_ids: Sequence[str] | None | Unset
    """Node IDs of the contracts that cover the CI."""
    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None | Unset
    """Custom field values to set; fields not listed stay as they are."""
    custom_fields_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
    """Uploaded files embedded in rich-text custom fields."""
    end_of_support_date: date | None | Unset
    """Date on which the maker's support ends."""
    financial_owner_id: str | None | Unset
    """Node ID of the internal organization whose budget pays for the CI; on creation
    taken from the product."""
    in_use_since: date | None | Unset
    """Date from which the CI is paid for or depreciated, usually the invoice date."""
    label: str | None | Unset
    """Label, by default a prefix of the product category plus a number; at most 160
    characters."""
    last_seen_at: datetime | None | Unset
    """Moment at which discovery last detected the CI."""
    license_expiry_date: date | None | Unset
    """Last day on which a temporary license certificate is valid."""
    license_type: CiLicenseType | CiLicenseTypeLiteral | None | Unset
    """Kind of license that a license certificate grants."""
    licensed_site_ids: Sequence[str] | None | Unset
    """Node IDs of the sites to which a site license is restricted."""
    location: str | None | Unset
    """Room of a hardware CI, at most 128 characters."""
    name: str | None | Unset
    """Name, at most 160 characters; on creation the product's name unless given."""
    new_ci_relations: Sequence[CiRelationInput] | None | Unset
    """Relations to other CIs to add, or with `id` to change."""
    nr_of_cores: int | None | Unset
    """Total number of processor cores of a server."""
    nr_of_licenses: int | None | Unset
    """Number of licenses granted by a license certificate."""
    nr_of_processors: int | None | Unset
    """Number of processors of a server."""
    operating_system_id: str | None | Unset
    """Node ID of the software CI installed as operating system."""
    picture_uri: str | None | Unset
    """URL of the picture, or a data URL below 2 MB (JPG, GIF, WEBP, PNG or SVG)."""
    product_id: str | None | Unset
    """Node ID of the product the CI is an instance of; it determines category, rule set
    and custom fields."""
    purchase_value: Decimal | int | None | Unset
    """Amount paid for the CI."""
    purchase_value_currency: Currency | CurrencyLiteral | None | Unset
    """Currency of `purchaseValue`, lower-case ISO 4217 code."""
    ram_amount: Decimal | int | None | Unset
    """Memory in GB."""
    recurrence: RecurrenceInput | None | Unset
    """Schedule of recurring maintenance workflows."""
    remarks: str | None | Unset
    """Remarks in rich text; on creation taken from the product unless given."""
    remarks_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
    """Uploaded files for `remarks`."""
    rule_set: ProductCategoryRuleSet | ProductCategoryRuleSetLiteral | None | Unset
    """Rule set of the product category, or `license_certificate`; decides which fields
    apply."""
    serial_nr: str | None | Unset
    """Serial number, at most 50 characters; unique per brand within the account."""
    service_id: str | None | Unset
    """Node ID of the service to whose instances the CI belongs; on creation taken from
    the product."""
    service_instance_ids: Sequence[str] | None | Unset
    """Node IDs of the service instances that the CI is part of."""
    site_id: str | None | Unset
    """Node ID of the site where a hardware CI is located."""
    site_license: bool | None | Unset
    """True when a license certificate is limited to certain sites."""
    source: str | None | Unset
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""
    status: CiStatus | CiStatusLiteral | None | Unset
    """Stage in the life of the asset, such as `in_stock` or `in_production`."""
    supplier_id: str | None | Unset
    """Node ID of the organization that delivered the CI; on creation taken from the
    product."""
    support_team_id: str | None | Unset
    """Node ID of the team that supports the CI and keeps its data correct; required
    unless the status is `removed`."""
    system_id: str | None | Unset
    temporary_license: bool | None | Unset
    """True when a license certificate ends on `licenseExpiryDate`."""
    user_ids: Sequence[str] | None | Unset
    """Node IDs of the people who use the CI."""
    warranty_expiry_date: date | None | Unset
    """Last day of the warranty."""
    workflow_manager_id: str | None | Unset
    """Node ID of the person who coordinates the recurring maintenance workflows."""
    workflow_template_id: str | None | Unset
    """Node ID of the template of the recurring maintenance workflows."""


class ConfigurationItemApplyRow(TypedDict, total=False):
    """Row for ``client.apply.configuration_items``. Omitted fields are left
    unchanged.
    """

    source_id: Required[str]
    alternate_names: Sequence[str] | None
    asset_id: str | None
    contract_ids: Sequence[str] | None
    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None
    custom_fields_attachments: Sequence[AttachmentInput | UploadedFile] | None
    end_of_support_date: date | None
    financial_owner_id: str | None
    in_use_since: date | None
    label: str | None
    last_seen_at: datetime | None
    license_expiry_date: date | None
    license_type: CiLicenseType | CiLicenseTypeLiteral | None
    licensed_site_ids: Sequence[str] | None
    location: str | None
    name: str | None
    new_ci_relations: Sequence[CiRelationInput] | None
    nr_of_cores: int | None
    nr_of_licenses: int | None
    nr_of_processors: int | None
    operating_system_id: str | None
    picture_uri: str | None
    product_id: str | None
    purchase_value: Decimal | int | None
    purchase_value_currency: Currency | CurrencyLiteral | None
    ram_amount: Decimal | int | None
    recurrence: RecurrenceInput | None
    remarks: str | None
    remarks_attachments: Sequence[AttachmentInput | UploadedFile] | None
    rule_set: ProductCategoryRuleSet | ProductCategoryRuleSetLiteral | None
    serial_nr: str | None
    service_id: str | None
    service_instance_ids: Sequence[str] | None
    site_id: str | None
    site_license: bool | None
    status: CiStatus | CiStatusLiteral | None
    supplier_id: str | None
    support_team_id: str | None
    system_id: str | None
    temporary_license: bool | None
    user_ids: Sequence[str] | None
    warranty_expiry_date: date | None
    workflow_manager_id: str | None
    workflow_template_id: str | None
    contracts: Sequence[str | ContractApplyKey] | None
    financial_owner: str | OrganizationApplyKey | None
    licensed_sites: Sequence[str | SiteApplyKey] | None
    operating_system: str | ConfigurationItemApplyKey | None
    product: str | ProductApplyKey | None
    service: str | ServiceApplyKey | None
    service_instances: Sequence[str | ServiceInstanceApplyKey] | None
    site: str | SiteApplyKey | None
    supplier: str | OrganizationApplyKey | None
    support_team: str | TeamApplyKey | None
    users: Sequence[str | PersonApplyKey] | None
    workflow_manager: str | PersonApplyKey | None
    workflow_template: str | WorkflowTemplateApplyKey | None
    ci_relations: Sequence[CiRelationApplyChild] | None
    replace: Sequence[Literal["ci_relations"]]
