"""Input objects: filters, orders and what mutations take."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import CustomFreeText, FilterFields, GraphQLInput, UNSET

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime
    from decimal import Decimal
    from typing import Literal, Required, TypeAlias, TypedDict

    from .._runtime.codegen import (
        CustomFields,
        Flag,
        FreeText,
        SpecialTimestamp,
        Unset,
        UploadedFile,
    )
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

    class ConfigurationItemCreateArgs(TypedDict, total=False):
        """The fields of ``ConfigurationItemCreateInput`` as keyword arguments."""

        product_id: Required[str]
        status: Required[CiStatus | CiStatusLiteral]
        alternate_names: Sequence[str] | None | Unset
        asset_id: str | None | Unset
        client_mutation_id: str | None | Unset
        contract_ids: Sequence[str] | None | Unset
        custom_fields: Sequence[CustomFieldInput] | None | Unset
        custom_fields_attachments: (
            Sequence[AttachmentInput | UploadedFile] | None | Unset
        )
        end_of_support_date: date | None | Unset
        financial_owner_id: str | None | Unset
        in_use_since: date | None | Unset
        label: str | None | Unset
        last_seen_at: datetime | SpecialTimestamp | None | Unset
        license_expiry_date: date | None | Unset
        license_type: CiLicenseType | CiLicenseTypeLiteral | None | Unset
        licensed_site_ids: Sequence[str] | None | Unset
        location: str | None | Unset
        name: str | None | Unset
        new_ci_relations: Sequence[CiRelationInput] | None | Unset
        nr_of_cores: int | None | Unset
        nr_of_licenses: int | None | Unset
        nr_of_processors: int | None | Unset
        operating_system_id: str | None | Unset
        picture_uri: str | None | Unset
        purchase_value: Decimal | int | None | Unset
        purchase_value_currency: Currency | CurrencyLiteral | None | Unset
        ram_amount: Decimal | int | None | Unset
        recurrence: RecurrenceInput | None | Unset
        remarks: str | None | Unset
        remarks_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
        rule_set: ProductCategoryRuleSet | ProductCategoryRuleSetLiteral | None | Unset
        serial_nr: str | None | Unset
        service_id: str | None | Unset
        service_instance_ids: Sequence[str] | None | Unset
        site_id: str | None | Unset
        site_license: bool | None | Unset
        source: str | None | Unset
        source_id: str | None | Unset
        supplier_id: str | None | Unset
        support_team_id: str | None | Unset
        system_id: str | None | Unset
        temporary_license: bool | None | Unset
        user_ids: Sequence[str] | None | Unset
        warranty_expiry_date: date | None | Unset
        workflow_manager_id: str | None | Unset
        workflow_template_id: str | None | Unset

    class ConfigurationItemUpdateArgs(TypedDict, total=False):
        """The fields of ``ConfigurationItemUpdateInput`` as keyword arguments."""

        id: Required[str]
        alternate_names: Sequence[str] | None | Unset
        asset_id: str | None | Unset
        ci_relations_to_delete: Sequence[str] | None | Unset
        ci_relations_to_delete_by_source: (
            Sequence[CiRelationSourceKeyInput] | None | Unset
        )
        client_mutation_id: str | None | Unset
        contract_ids: Sequence[str] | None | Unset
        custom_fields: Sequence[CustomFieldInput] | None | Unset
        custom_fields_attachments: (
            Sequence[AttachmentInput | UploadedFile] | None | Unset
        )
        end_of_support_date: date | None | Unset
        financial_owner_id: str | None | Unset
        in_use_since: date | None | Unset
        label: str | None | Unset
        last_seen_at: datetime | SpecialTimestamp | None | Unset
        license_expiry_date: date | None | Unset
        license_type: CiLicenseType | CiLicenseTypeLiteral | None | Unset
        licensed_site_ids: Sequence[str] | None | Unset
        location: str | None | Unset
        name: str | None | Unset
        new_ci_relations: Sequence[CiRelationInput] | None | Unset
        nr_of_cores: int | None | Unset
        nr_of_licenses: int | None | Unset
        nr_of_processors: int | None | Unset
        operating_system_id: str | None | Unset
        picture_uri: str | None | Unset
        product_id: str | None | Unset
        purchase_value: Decimal | int | None | Unset
        purchase_value_currency: Currency | CurrencyLiteral | None | Unset
        ram_amount: Decimal | int | None | Unset
        recurrence: RecurrenceInput | None | Unset
        remarks: str | None | Unset
        remarks_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
        rule_set: ProductCategoryRuleSet | ProductCategoryRuleSetLiteral | None | Unset
        serial_nr: str | None | Unset
        service_id: str | None | Unset
        service_instance_ids: Sequence[str] | None | Unset
        site_id: str | None | Unset
        site_license: bool | None | Unset
        source: str | None | Unset
        source_id: str | None | Unset
        status: CiStatus | CiStatusLiteral | None | Unset
        supplier_id: str | None | Unset
        support_team_id: str | None | Unset
        system_id: str | None | Unset
        temporary_license: bool | None | Unset
        user_ids: Sequence[str] | None | Unset
        warranty_expiry_date: date | None | Unset
        workflow_manager_id: str | None | Unset
        workflow_template_id: str | None | Unset


class ConfigurationItemCreateInput(GraphQLInput, frozen=True):
    """The input ``ConfigurationItemCreateInput``."""

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

    __graphql_required__ = ("product_id", "status")

    product_id: str
    status: CiStatus | CiStatusLiteral
    alternate_names: Sequence[str] | None | Unset = UNSET
    asset_id: str | None | Unset = UNSET
    client_mutation_id: str | None | Unset = UNSET
    contract_ids: Sequence[str] | None | Unset = UNSET
    custom_fields: Sequence[CustomFieldInput] | None | Unset = UNSET
    custom_fields_attachments: (
        Sequence[AttachmentInput | UploadedFile] | None | Unset
    ) = UNSET
    end_of_support_date: date | None | Unset = UNSET
    financial_owner_id: str | None | Unset = UNSET
    in_use_since: date | None | Unset = UNSET
    label: str | None | Unset = UNSET
    last_seen_at: datetime | SpecialTimestamp | None | Unset = UNSET
    license_expiry_date: date | None | Unset = UNSET
    license_type: CiLicenseType | CiLicenseTypeLiteral | None | Unset = UNSET
    licensed_site_ids: Sequence[str] | None | Unset = UNSET
    location: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    new_ci_relations: Sequence[CiRelationInput] | None | Unset = UNSET
    nr_of_cores: int | None | Unset = UNSET
    nr_of_licenses: int | None | Unset = UNSET
    nr_of_processors: int | None | Unset = UNSET
    operating_system_id: str | None | Unset = UNSET
    picture_uri: str | None | Unset = UNSET
    purchase_value: Decimal | int | None | Unset = UNSET
    purchase_value_currency: Currency | CurrencyLiteral | None | Unset = UNSET
    ram_amount: Decimal | int | None | Unset = UNSET
    recurrence: RecurrenceInput | None | Unset = UNSET
    remarks: str | None | Unset = UNSET
    remarks_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = UNSET
    rule_set: ProductCategoryRuleSet | ProductCategoryRuleSetLiteral | None | Unset = (
        UNSET
    )
    serial_nr: str | None | Unset = UNSET
    service_id: str | None | Unset = UNSET
    service_instance_ids: Sequence[str] | None | Unset = UNSET
    site_id: str | None | Unset = UNSET
    site_license: bool | None | Unset = UNSET
    source: str | None | Unset = UNSET
    source_id: str | None | Unset = UNSET
    supplier_id: str | None | Unset = UNSET
    support_team_id: str | None | Unset = UNSET
    system_id: str | None | Unset = UNSET
    temporary_license: bool | None | Unset = UNSET
    user_ids: Sequence[str] | None | Unset = UNSET
    warranty_expiry_date: date | None | Unset = UNSET
    workflow_manager_id: str | None | Unset = UNSET
    workflow_template_id: str | None | Unset = UNSET


class ConfigurationItemCustomFilter(GraphQLInput, frozen=True):
    """The input ``ConfigurationItemCustomFilter``."""

    __graphql_name__ = "ConfigurationItemCustomFilter"

    __graphql_fields__ = """
    name name String!
    negate negate Boolean
    values values [String]
    """

    __graphql_required__ = ("name",)

    __graphql_where__ = "ConfigurationItemCustomWhere"

    name: str
    negate: bool | None | Unset = UNSET
    values: Sequence[str | None] | None | Unset = UNSET


class ConfigurationItemCustomWhere(CustomFreeText):
    """The operators of ``ConfigurationItemCustomFilter``."""


class ConfigurationItemFilter(GraphQLInput, frozen=True):
    """The input ``ConfigurationItemFilter``."""

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
    active: bool | None | Unset = UNSET
    alternate_name: StringFilter | None | Unset = UNSET
    asset_id: StringFilter | None | Unset = UNSET
    contract: ReferenceFilter | None | Unset = UNSET
    created_at: TimestampFilter | None | Unset = UNSET
    custom_filters: Sequence[ConfigurationItemCustomFilter] | None | Unset = UNSET
    end_of_support_date: DateFilter | None | Unset = UNSET
    financial_owner: ReferenceFilter | None | Unset = UNSET
    id: IDFilter | None | Unset = UNSET
    in_use_since: DateFilter | None | Unset = UNSET
    label: StringFilter | None | Unset = UNSET
    last_seen_at: TimestampFilter | None | Unset = UNSET
    license_expiry_date: DateFilter | None | Unset = UNSET
    location: StringFilter | None | Unset = UNSET
    name: StringFilter | None | Unset = UNSET
    operating_system: ReferenceFilter | None | Unset = UNSET
    product: ReferenceFilter | None | Unset = UNSET
    product_brand: StringFilter | None | Unset = UNSET
    product_category: ReferenceFilter | None | Unset = UNSET
    product_model: StringFilter | None | Unset = UNSET
    query: str | None | Unset = UNSET
    ram_amount: DecimalFilter | None | Unset = UNSET
    rule_set: ProductCategoryRuleSetFilter | None | Unset = UNSET
    serial_nr: StringFilter | None | Unset = UNSET
    service: ReferenceFilter | None | Unset = UNSET
    service_instance: ReferenceFilter | None | Unset = UNSET
    service_owner: ReferenceFilter | None | Unset = UNSET
    site: ReferenceFilter | None | Unset = UNSET
    source: StringFilter | None | Unset = UNSET
    source_id: StringFilter | None | Unset = UNSET
    status: CiStatusFilter | None | Unset = UNSET
    supplier: ReferenceFilter | None | Unset = UNSET
    support_account: StringFilter | None | Unset = UNSET
    support_team: ReferenceFilter | None | Unset = UNSET
    system_id: StringFilter | None | Unset = UNSET
    updated_at: TimestampFilter | None | Unset = UNSET
    user: ReferenceFilter | None | Unset = UNSET
    user_organization: ReferenceFilter | None | Unset = UNSET
    warranty_expiry_date: DateFilter | None | Unset = UNSET


class ConfigurationItemWhere(FilterFields):
    """What ``where`` can compare of ``ConfigurationItemFilter``."""

    __graphql_filter__ = "ConfigurationItemFilter"

    __graphql_custom__ = "custom custom_filters"

    account: StringWhere
    active: Flag
    alternate_name: StringWhere
    asset_id: StringWhere
    contract: ReferenceWhere
    created_at: TimestampWhere
    custom: CustomFields[ConfigurationItemCustomWhere]
    end_of_support_date: DateWhere
    financial_owner: ReferenceWhere
    id: IDWhere
    in_use_since: DateWhere
    label: StringWhere
    last_seen_at: TimestampWhere
    license_expiry_date: DateWhere
    location: StringWhere
    name: StringWhere
    operating_system: ReferenceWhere
    product: ReferenceWhere
    product_brand: StringWhere
    product_category: ReferenceWhere
    product_model: StringWhere
    query: FreeText
    ram_amount: DecimalWhere
    rule_set: ProductCategoryRuleSetWhere
    serial_nr: StringWhere
    service: ReferenceWhere
    service_instance: ReferenceWhere
    service_owner: ReferenceWhere
    site: ReferenceWhere
    source: StringWhere
    source_id: StringWhere
    status: CiStatusWhere
    supplier: ReferenceWhere
    support_account: StringWhere
    support_team: ReferenceWhere
    system_id: StringWhere
    updated_at: TimestampWhere
    user: ReferenceWhere
    user_organization: ReferenceWhere
    warranty_expiry_date: DateWhere


class ConfigurationItemOrder(GraphQLInput, frozen=True):
    """The input ``ConfigurationItemOrder``."""

    __graphql_name__ = "ConfigurationItemOrder"

    __graphql_fields__ = """
    direction direction OrderDirection
    field field ConfigurationItemOrderField!
    """

    __graphql_required__ = ("field",)

    __graphql_order__ = "field direction asc desc"

    field: ConfigurationItemOrderField | ConfigurationItemOrderFieldLiteral
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = UNSET


class ConfigurationItemUpdateInput(GraphQLInput, frozen=True):
    """The input ``ConfigurationItemUpdateInput``."""

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

    __graphql_required__ = ("id",)

    id: str
    alternate_names: Sequence[str] | None | Unset = UNSET
    asset_id: str | None | Unset = UNSET
    ci_relations_to_delete: Sequence[str] | None | Unset = UNSET
    ci_relations_to_delete_by_source: (
        Sequence[CiRelationSourceKeyInput] | None | Unset
    ) = UNSET
    client_mutation_id: str | None | Unset = UNSET
    contract_ids: Sequence[str] | None | Unset = UNSET
    custom_fields: Sequence[CustomFieldInput] | None | Unset = UNSET
    custom_fields_attachments: (
        Sequence[AttachmentInput | UploadedFile] | None | Unset
    ) = UNSET
    end_of_support_date: date | None | Unset = UNSET
    financial_owner_id: str | None | Unset = UNSET
    in_use_since: date | None | Unset = UNSET
    label: str | None | Unset = UNSET
    last_seen_at: datetime | SpecialTimestamp | None | Unset = UNSET
    license_expiry_date: date | None | Unset = UNSET
    license_type: CiLicenseType | CiLicenseTypeLiteral | None | Unset = UNSET
    licensed_site_ids: Sequence[str] | None | Unset = UNSET
    location: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    new_ci_relations: Sequence[CiRelationInput] | None | Unset = UNSET
    nr_of_cores: int | None | Unset = UNSET
    nr_of_licenses: int | None | Unset = UNSET
    nr_of_processors: int | None | Unset = UNSET
    operating_system_id: str | None | Unset = UNSET
    picture_uri: str | None | Unset = UNSET
    product_id: str | None | Unset = UNSET
    purchase_value: Decimal | int | None | Unset = UNSET
    purchase_value_currency: Currency | CurrencyLiteral | None | Unset = UNSET
    ram_amount: Decimal | int | None | Unset = UNSET
    recurrence: RecurrenceInput | None | Unset = UNSET
    remarks: str | None | Unset = UNSET
    remarks_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = UNSET
    rule_set: ProductCategoryRuleSet | ProductCategoryRuleSetLiteral | None | Unset = (
        UNSET
    )
    serial_nr: str | None | Unset = UNSET
    service_id: str | None | Unset = UNSET
    service_instance_ids: Sequence[str] | None | Unset = UNSET
    site_id: str | None | Unset = UNSET
    site_license: bool | None | Unset = UNSET
    source: str | None | Unset = UNSET
    source_id: str | None | Unset = UNSET
    status: CiStatus | CiStatusLiteral | None | Unset = UNSET
    supplier_id: str | None | Unset = UNSET
    support_team_id: str | None | Unset = UNSET
    system_id: str | None | Unset = UNSET
    temporary_license: bool | None | Unset = UNSET
    user_ids: Sequence[str] | None | Unset = UNSET
    warranty_expiry_date: date | None | Unset = UNSET
    workflow_manager_id: str | None | Unset = UNSET
    workflow_template_id: str | None | Unset = UNSET
