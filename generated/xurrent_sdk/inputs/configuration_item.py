# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and what mutations take."""

from __future__ import annotations

from typing import Literal, TYPE_CHECKING, TypeAlias, TypedDict
from .._runtime.codegen import CustomFreeText, FilterFields, GraphQLInput, UNSET

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime
    from decimal import Decimal
    from typing import Required
    from .._runtime.attachments.uploaded import UploadedFile
    from .._runtime.codegen import Flag, FreeText, SpecialTimestamp, Unset
    from .._runtime.custom_fields.given import CustomFieldValues
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
    from .attachment import AttachmentInput
    from .common import (
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


class ConfigurationItemCreateInput(GraphQLInput, frozen=True):
    """Arguments of the `configurationItemCreate` mutation."""

    __graphql_name__ = "ConfigurationItemCreateInput"
    __graphql_fields__ = """
    alternate_names alternateNames [String!]
    asset_id assetID String
    client_mutation_id clientMutationId String
    contract_ids contractIds [ID!]
    custom_fields customFields [CustomFieldInput!]
    custom_fields_attachments customFieldsAttachments [AttachmentInput!]
    end_of_support_date endOfSupportDate ISO8601Date
    financial_owner_id financialOwnerId ID
    in_use_since inUseSince ISO8601Date
    label label String
    last_seen_at lastSeenAt ISO8601Timestamp
    license_expiry_date licenseExpiryDate ISO8601Date
    license_type licenseType CiLicenseType
    licensed_site_ids licensedSiteIds [ID!]
    location location String
    name name String
    new_ci_relations newCiRelations [CiRelationInput!]
    nr_of_cores nrOfCores Int
    nr_of_licenses nrOfLicenses Int
    nr_of_processors nrOfProcessors Int
    operating_system_id operatingSystemId ID
    picture_uri pictureUri String
    product_id productId ID!
    purchase_value purchaseValue Decimal
    purchase_value_currency purchaseValueCurrency Currency
    ram_amount ramAmount Decimal
    recurrence recurrence RecurrenceInput
    remarks remarks String
    remarks_attachments remarksAttachments [AttachmentInput!]
    rule_set ruleSet ProductCategoryRuleSet
    serial_nr serialNr String
    service_id serviceId ID
    service_instance_ids serviceInstanceIds [ID!]
    site_id siteId ID
    site_license siteLicense Boolean
    source source String
    source_id sourceID String
    status status CiStatus!
    supplier_id supplierId ID
    support_team_id supportTeamId ID
    system_id systemID String
    temporary_license temporaryLicense Boolean
    user_ids userIds [ID!]
    warranty_expiry_date warrantyExpiryDate ISO8601Date
    workflow_manager_id workflowManagerId ID
    workflow_template_id workflowTemplateId ID
    """
    __graphql_required__ = "product_id status"

    product_id: str
    """Node ID of the product the CI is an instance of; it determines category, rule set
    and custom fields."""
    status: CiStatus | CiStatusLiteral
    """Stage in the life of the asset, such as `in_stock` or `in_production`."""
    alternate_names: Sequence[str] | None | Unset = UNSET
    """Other names by which a software CI is known, for instance to discovery tools."""
    asset_id: str | None | Unset = UNSET
    """Number of the asset in the financial system, at most 50 characters."""
    client_mutation_id: str | None | Unset = UNSET
    """Any text; echoed in the answer, without any other effect."""
    contract_ids: Sequence[str] | None | Unset = UNSET
    """Node IDs of the contracts that cover the CI."""
    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None | Unset = UNSET
    """Values for fields of the UI extension, as `id` and `value` pairs."""
    custom_fields_attachments: (
        Sequence[AttachmentInput | UploadedFile] | None | Unset
    ) = UNSET
    """Uploaded files embedded in rich-text custom fields."""
    end_of_support_date: date | None | Unset = UNSET
    """Date on which the maker's support ends."""
    financial_owner_id: str | None | Unset = UNSET
    """Node ID of the internal organization whose budget pays for the CI; on creation
    taken from the product."""
    in_use_since: date | None | Unset = UNSET
    """Date from which the CI is paid for or depreciated, usually the invoice date."""
    label: str | None | Unset = UNSET
    """Label, by default a prefix of the product category plus a number; at most 160
    characters."""
    last_seen_at: datetime | SpecialTimestamp | None | Unset = UNSET
    """Moment at which discovery last detected the CI."""
    license_expiry_date: date | None | Unset = UNSET
    """Last day on which a temporary license certificate is valid."""
    license_type: CiLicenseType | CiLicenseTypeLiteral | None | Unset = UNSET
    """Kind of license that a license certificate grants."""
    licensed_site_ids: Sequence[str] | None | Unset = UNSET
    """Node IDs of the sites to which a site license is restricted."""
    location: str | None | Unset = UNSET
    """Room of a hardware CI, at most 128 characters."""
    name: str | None | Unset = UNSET
    """Name, at most 160 characters; on creation the product's name unless given."""
    new_ci_relations: Sequence[CiRelationInput] | None | Unset = UNSET
    """Relations to other CIs to add, or with `id` to change."""
    nr_of_cores: int | None | Unset = UNSET
    """Total number of processor cores of a server."""
    nr_of_licenses: int | None | Unset = UNSET
    """Number of licenses granted by a license certificate."""
    nr_of_processors: int | None | Unset = UNSET
    """Number of processors of a server."""
    operating_system_id: str | None | Unset = UNSET
    """Node ID of the software CI installed as operating system."""
    picture_uri: str | None | Unset = UNSET
    """URL of the picture, or a data URL below 2 MB (JPG, GIF, WEBP, PNG or SVG)."""
    purchase_value: Decimal | int | None | Unset = UNSET
    """Amount paid for the CI."""
    purchase_value_currency: Currency | CurrencyLiteral | None | Unset = UNSET
    """Currency of `purchaseValue`, lower-case ISO 4217 code."""
    ram_amount: Decimal | int | None | Unset = UNSET
    """Memory in GB."""
    recurrence: RecurrenceInput | None | Unset = UNSET
    """Schedule of recurring maintenance workflows."""
    remarks: str | None | Unset = UNSET
    """Remarks in rich text; on creation taken from the product unless given."""
    remarks_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = UNSET
    """Uploaded files for `remarks`."""
    rule_set: ProductCategoryRuleSet | ProductCategoryRuleSetLiteral | None | Unset = (
        UNSET
    )
    """Rule set of the product category, or `license_certificate`; decides which fields
    apply."""
    serial_nr: str | None | Unset = UNSET
    """Serial number, at most 50 characters; unique per brand within the account."""
    service_id: str | None | Unset = UNSET
    """Node ID of the service to whose instances the CI belongs; on creation taken from
    the product."""
    service_instance_ids: Sequence[str] | None | Unset = UNSET
    """Node IDs of the service instances that the CI is part of."""
    site_id: str | None | Unset = UNSET
    """Node ID of the site where a hardware CI is located."""
    site_license: bool | None | Unset = UNSET
    """True when a license certificate is limited to certain sites."""
    source: str | None | Unset = UNSET
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset = UNSET
    """Key of the record in the external system, at most 128 characters."""
    supplier_id: str | None | Unset = UNSET
    """Node ID of the organization that delivered the CI; on creation taken from the
    product."""
    support_team_id: str | None | Unset = UNSET
    """Node ID of the team that supports the CI and keeps its data correct; required
    unless the status is `removed`."""
    system_id: str | None | Unset = UNSET
    temporary_license: bool | None | Unset = UNSET
    """True when a license certificate ends on `licenseExpiryDate`."""
    user_ids: Sequence[str] | None | Unset = UNSET
    """Node IDs of the people who use the CI."""
    warranty_expiry_date: date | None | Unset = UNSET
    """Last day of the warranty."""
    workflow_manager_id: str | None | Unset = UNSET
    """Node ID of the person who coordinates the recurring maintenance workflows."""
    workflow_template_id: str | None | Unset = UNSET
    """Node ID of the template of the recurring maintenance workflows."""


class ConfigurationItemCreateArgs(TypedDict, total=False):
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
    client_mutation_id: str | None | Unset
    """Any text; echoed in the answer, without any other effect."""
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
    last_seen_at: datetime | SpecialTimestamp | None | Unset
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

    __graphql_name__ = "ConfigurationItemCustomFilter"
    __graphql_fields__ = """
    name name String!
    negate negate Boolean
    values values [String]
    """
    __graphql_required__ = "name"
    __graphql_where__ = "ConfigurationItemCustomWhere"

    name: str
    """Filter name of the field (`data-filterable-name`), not its ID."""
    negate: bool | None | Unset = UNSET
    """True to match everything else."""
    values: Sequence[str | None] | None | Unset = UNSET
    """Values to match; `null` matches an empty field, options are given by label,
    numbers and times also as `>=a<b`."""


class ConfigurationItemCustomWhere(CustomFreeText):
    """The operators of ``ConfigurationItemCustomFilter``."""


class ConfigurationItemFilter(GraphQLInput, frozen=True):
    """Conditions for `Query.configurationItems`; all that are given have to hold."""

    __graphql_name__ = "ConfigurationItemFilter"
    __graphql_fields__ = """
    account account StringFilter
    active active Boolean
    alternate_name alternateName StringFilter
    asset_id assetID StringFilter
    contract contract ReferenceFilter
    created_at createdAt TimestampFilter
    custom_filters customFilters [ConfigurationItemCustomFilter!]
    end_of_support_date endOfSupportDate DateFilter
    financial_owner financialOwner ReferenceFilter
    id id IDFilter
    in_use_since inUseSince DateFilter
    label label StringFilter
    last_seen_at lastSeenAt TimestampFilter
    license_expiry_date licenseExpiryDate DateFilter
    location location StringFilter
    name name StringFilter
    operating_system operatingSystem ReferenceFilter
    product product ReferenceFilter
    product_brand productBrand StringFilter
    product_category productCategory ReferenceFilter
    product_model productModel StringFilter
    query query String
    ram_amount ramAmount DecimalFilter
    rule_set ruleSet ProductCategoryRuleSetFilter
    serial_nr serialNr StringFilter
    service service ReferenceFilter
    service_instance serviceInstance ReferenceFilter
    service_owner serviceOwner ReferenceFilter
    site site ReferenceFilter
    source source StringFilter
    source_id sourceID StringFilter
    status status CiStatusFilter
    supplier supplier ReferenceFilter
    support_account supportAccount StringFilter
    support_team supportTeam ReferenceFilter
    system_id systemID StringFilter
    updated_at updatedAt TimestampFilter
    user user ReferenceFilter
    user_organization userOrganization ReferenceFilter
    warranty_expiry_date warrantyExpiryDate DateFilter
    """
    __graphql_where__ = "ConfigurationItemWhere"

    account: StringFilter | None | Unset = UNSET
    """By ID of the owning account."""
    active: bool | None | Unset = UNSET
    """Only active, or only inactive, records."""
    alternate_name: StringFilter | None | Unset = UNSET
    """By any of the alternate names."""
    asset_id: StringFilter | None | Unset = UNSET
    """Condition on `assetID` (number of the asset in the financial system)."""
    contract: ReferenceFilter | None | Unset = UNSET
    """By node ID of the contract."""
    created_at: TimestampFilter | None | Unset = UNSET
    """By time of creation."""
    custom_filters: Sequence[ConfigurationItemCustomFilter] | None | Unset = UNSET
    """By custom fields that are marked filterable in the UI extension; all conditions
    have to hold."""
    end_of_support_date: DateFilter | None | Unset = UNSET
    """Range for `endOfSupportDate` (date on which the maker's support ends)."""
    financial_owner: ReferenceFilter | None | Unset = UNSET
    """By node ID of the internal organization whose budget pays for the CI."""
    id: IDFilter | None | Unset = UNSET
    """By node ID."""
    in_use_since: DateFilter | None | Unset = UNSET
    """Range for `inUseSince` (date from which the CI is paid for or depreciated,
    usually the invoice date)."""
    label: StringFilter | None | Unset = UNSET
    last_seen_at: TimestampFilter | None | Unset = UNSET
    """Range for `lastSeenAt` (moment at which discovery last detected the CI)."""
    license_expiry_date: DateFilter | None | Unset = UNSET
    """Range for `licenseExpiryDate` (last day on which a temporary license certificate
    is valid)."""
    location: StringFilter | None | Unset = UNSET
    """Condition on `location` (room of a hardware CI)."""
    name: StringFilter | None | Unset = UNSET
    operating_system: ReferenceFilter | None | Unset = UNSET
    """By node ID of the software CI installed as operating system."""
    product: ReferenceFilter | None | Unset = UNSET
    """By node ID of the product the CI is an instance of."""
    product_brand: StringFilter | None | Unset = UNSET
    """By brand of the product."""
    product_category: ReferenceFilter | None | Unset = UNSET
    """By node ID of the product category."""
    product_model: StringFilter | None | Unset = UNSET
    """By model of the product."""
    query: str | None | Unset = UNSET
    """Free-text search, as in the search box of the user interface."""
    ram_amount: DecimalFilter | None | Unset = UNSET
    """Condition on `ramAmount` (memory in GB)."""
    rule_set: ProductCategoryRuleSetFilter | None | Unset = UNSET
    """Condition on `ruleSet` (rule set of the product category, or
    `license_certificate`)."""
    serial_nr: StringFilter | None | Unset = UNSET
    """Condition on `serialNr` (serial number)."""
    service: ReferenceFilter | None | Unset = UNSET
    """By node ID of the service to whose instances the CI belongs."""
    service_instance: ReferenceFilter | None | Unset = UNSET
    """By node ID of the service instance."""
    service_owner: ReferenceFilter | None | Unset = UNSET
    """By node ID of the owner of the service."""
    site: ReferenceFilter | None | Unset = UNSET
    """By node ID of the site where a hardware CI is located."""
    source: StringFilter | None | Unset = UNSET
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringFilter | None | Unset = UNSET
    """By key in the external system."""
    status: CiStatusFilter | None | Unset = UNSET
    """Condition on `status` (stage in the life of the asset, such as `in_stock` or
    `in_production`)."""
    supplier: ReferenceFilter | None | Unset = UNSET
    """By node ID of the organization that delivered the CI."""
    support_account: StringFilter | None | Unset = UNSET
    """By ID of the account of the support team."""
    support_team: ReferenceFilter | None | Unset = UNSET
    """By node ID of the team that supports the CI and keeps its data correct."""
    system_id: StringFilter | None | Unset = UNSET
    updated_at: TimestampFilter | None | Unset = UNSET
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""
    user: ReferenceFilter | None | Unset = UNSET
    """By node ID of a user."""
    user_organization: ReferenceFilter | None | Unset = UNSET
    """By node ID of a user's organization."""
    warranty_expiry_date: DateFilter | None | Unset = UNSET
    """Range for `warrantyExpiryDate` (last day of the warranty)."""


class ConfigurationItemWhere(FilterFields):
    """What ``where`` can compare of ``ConfigurationItemFilter``."""

    __graphql_filter__ = "ConfigurationItemFilter"
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

    __graphql_name__ = "ConfigurationItemOrder"
    __graphql_fields__ = """
    direction direction OrderDirection
    field field ConfigurationItemOrderField!
    """
    __graphql_required__ = "field"
    __graphql_order__ = "field direction asc desc"

    field: ConfigurationItemOrderField | ConfigurationItemOrderFieldLiteral
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = UNSET
    """Whether to sort ascending or descending."""


class ConfigurationItemUpdateInput(GraphQLInput, frozen=True):
    """Arguments of the `configurationItemUpdate` mutation."""

    __graphql_name__ = "ConfigurationItemUpdateInput"
    __graphql_fields__ = """
    alternate_names alternateNames [String!]
    asset_id assetID String
    ci_relations_to_delete ciRelationsToDelete [ID!]
    ci_relations_to_delete_by_source ciRelationsToDeleteBySource [CiRelationSourceKeyInput!]
    client_mutation_id clientMutationId String
    contract_ids contractIds [ID!]
    custom_fields customFields [CustomFieldInput!]
    custom_fields_attachments customFieldsAttachments [AttachmentInput!]
    end_of_support_date endOfSupportDate ISO8601Date
    financial_owner_id financialOwnerId ID
    id id ID!
    in_use_since inUseSince ISO8601Date
    label label String
    last_seen_at lastSeenAt ISO8601Timestamp
    license_expiry_date licenseExpiryDate ISO8601Date
    license_type licenseType CiLicenseType
    licensed_site_ids licensedSiteIds [ID!]
    location location String
    name name String
    new_ci_relations newCiRelations [CiRelationInput!]
    nr_of_cores nrOfCores Int
    nr_of_licenses nrOfLicenses Int
    nr_of_processors nrOfProcessors Int
    operating_system_id operatingSystemId ID
    picture_uri pictureUri String
    product_id productId ID
    purchase_value purchaseValue Decimal
    purchase_value_currency purchaseValueCurrency Currency
    ram_amount ramAmount Decimal
    recurrence recurrence RecurrenceInput
    remarks remarks String
    remarks_attachments remarksAttachments [AttachmentInput!]
    rule_set ruleSet ProductCategoryRuleSet
    serial_nr serialNr String
    service_id serviceId ID
    service_instance_ids serviceInstanceIds [ID!]
    site_id siteId ID
    site_license siteLicense Boolean
    source source String
    source_id sourceID String
    status status CiStatus
    supplier_id supplierId ID
    support_team_id supportTeamId ID
    system_id systemID String
    temporary_license temporaryLicense Boolean
    user_ids userIds [ID!]
    warranty_expiry_date warrantyExpiryDate ISO8601Date
    workflow_manager_id workflowManagerId ID
    workflow_template_id workflowTemplateId ID
    """
    __graphql_required__ = "id"
    __graphql_apply__ = """
    contract_ids:*contracts
    custom_fields:-
    custom_fields_attachments:-
    financial_owner_id:>financial_owner
    licensed_site_ids:*licensed_sites
    new_ci_relations:-
    operating_system_id:>operating_system
    product_id:>product
    purchase_value:-
    purchase_value_currency:-
    recurrence:-
    remarks_attachments:-
    service_id:>service
    service_instance_ids:*service_instances
    site_id:>site
    supplier_id:>supplier
    support_team_id:>support_team
    user_ids:*users
    workflow_manager_id:>workflow_manager
    workflow_template_id:>workflow_template
    """

    id: str
    """Node ID of the CI to change."""
    alternate_names: Sequence[str] | None | Unset = UNSET
    """Other names by which a software CI is known, for instance to discovery tools."""
    asset_id: str | None | Unset = UNSET
    """Number of the asset in the financial system, at most 50 characters."""
    ci_relations_to_delete: Sequence[str] | None | Unset = UNSET
    """Node IDs of the relations to remove."""
    ci_relations_to_delete_by_source: (
        Sequence[CiRelationSourceKeyInput] | None | Unset
    ) = UNSET
    """Relations to remove, by the other CI's external key; unknown keys are ignored."""
    client_mutation_id: str | None | Unset = UNSET
    """Any text; echoed in the answer, without any other effect."""
    contract_ids: Sequence[str] | None | Unset = UNSET
    """Node IDs of the contracts that cover the CI."""
    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None | Unset = UNSET
    """Custom field values to set; fields not listed stay as they are."""
    custom_fields_attachments: (
        Sequence[AttachmentInput | UploadedFile] | None | Unset
    ) = UNSET
    """Uploaded files embedded in rich-text custom fields."""
    end_of_support_date: date | None | Unset = UNSET
    """Date on which the maker's support ends."""
    financial_owner_id: str | None | Unset = UNSET
    """Node ID of the internal organization whose budget pays for the CI; on creation
    taken from the product."""
    in_use_since: date | None | Unset = UNSET
    """Date from which the CI is paid for or depreciated, usually the invoice date."""
    label: str | None | Unset = UNSET
    """Label, by default a prefix of the product category plus a number; at most 160
    characters."""
    last_seen_at: datetime | SpecialTimestamp | None | Unset = UNSET
    """Moment at which discovery last detected the CI."""
    license_expiry_date: date | None | Unset = UNSET
    """Last day on which a temporary license certificate is valid."""
    license_type: CiLicenseType | CiLicenseTypeLiteral | None | Unset = UNSET
    """Kind of license that a license certificate grants."""
    licensed_site_ids: Sequence[str] | None | Unset = UNSET
    """Node IDs of the sites to which a site license is restricted."""
    location: str | None | Unset = UNSET
    """Room of a hardware CI, at most 128 characters."""
    name: str | None | Unset = UNSET
    """Name, at most 160 characters; on creation the product's name unless given."""
    new_ci_relations: Sequence[CiRelationInput] | None | Unset = UNSET
    """Relations to other CIs to add, or with `id` to change."""
    nr_of_cores: int | None | Unset = UNSET
    """Total number of processor cores of a server."""
    nr_of_licenses: int | None | Unset = UNSET
    """Number of licenses granted by a license certificate."""
    nr_of_processors: int | None | Unset = UNSET
    """Number of processors of a server."""
    operating_system_id: str | None | Unset = UNSET
    """Node ID of the software CI installed as operating system."""
    picture_uri: str | None | Unset = UNSET
    """URL of the picture, or a data URL below 2 MB (JPG, GIF, WEBP, PNG or SVG)."""
    product_id: str | None | Unset = UNSET
    """Node ID of the product the CI is an instance of; it determines category, rule set
    and custom fields."""
    purchase_value: Decimal | int | None | Unset = UNSET
    """Amount paid for the CI."""
    purchase_value_currency: Currency | CurrencyLiteral | None | Unset = UNSET
    """Currency of `purchaseValue`, lower-case ISO 4217 code."""
    ram_amount: Decimal | int | None | Unset = UNSET
    """Memory in GB."""
    recurrence: RecurrenceInput | None | Unset = UNSET
    """Schedule of recurring maintenance workflows."""
    remarks: str | None | Unset = UNSET
    """Remarks in rich text; on creation taken from the product unless given."""
    remarks_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = UNSET
    """Uploaded files for `remarks`."""
    rule_set: ProductCategoryRuleSet | ProductCategoryRuleSetLiteral | None | Unset = (
        UNSET
    )
    """Rule set of the product category, or `license_certificate`; decides which fields
    apply."""
    serial_nr: str | None | Unset = UNSET
    """Serial number, at most 50 characters; unique per brand within the account."""
    service_id: str | None | Unset = UNSET
    """Node ID of the service to whose instances the CI belongs; on creation taken from
    the product."""
    service_instance_ids: Sequence[str] | None | Unset = UNSET
    """Node IDs of the service instances that the CI is part of."""
    site_id: str | None | Unset = UNSET
    """Node ID of the site where a hardware CI is located."""
    site_license: bool | None | Unset = UNSET
    """True when a license certificate is limited to certain sites."""
    source: str | None | Unset = UNSET
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset = UNSET
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""
    status: CiStatus | CiStatusLiteral | None | Unset = UNSET
    """Stage in the life of the asset, such as `in_stock` or `in_production`."""
    supplier_id: str | None | Unset = UNSET
    """Node ID of the organization that delivered the CI; on creation taken from the
    product."""
    support_team_id: str | None | Unset = UNSET
    """Node ID of the team that supports the CI and keeps its data correct; required
    unless the status is `removed`."""
    system_id: str | None | Unset = UNSET
    temporary_license: bool | None | Unset = UNSET
    """True when a license certificate ends on `licenseExpiryDate`."""
    user_ids: Sequence[str] | None | Unset = UNSET
    """Node IDs of the people who use the CI."""
    warranty_expiry_date: date | None | Unset = UNSET
    """Last day of the warranty."""
    workflow_manager_id: str | None | Unset = UNSET
    """Node ID of the person who coordinates the recurring maintenance workflows."""
    workflow_template_id: str | None | Unset = UNSET
    """Node ID of the template of the recurring maintenance workflows."""


class ConfigurationItemUpdateArgs(TypedDict, total=False):
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
    client_mutation_id: str | None | Unset
    """Any text; echoed in the answer, without any other effect."""
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
    last_seen_at: datetime | SpecialTimestamp | None | Unset
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
    """A row for ``client.apply.configuration_items``: what it names is compared and
    written.
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
    last_seen_at: datetime | SpecialTimestamp | None
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
