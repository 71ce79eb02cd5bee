"""Input objects: filters, orders and what mutations take."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import CustomFreeText, FilterFields, GraphQLInput, UNSET, Values

if TYPE_CHECKING:
    from collections.abc import Sequence
    from decimal import Decimal
    from typing import Literal, Required, TypeAlias, TypedDict

    from .._runtime.codegen import CustomFields, Flag, FreeText, Unset, UploadedFile
    from ..enums.common import (
        Currency,
        CurrencyLiteral,
        OrderDirection,
        OrderDirectionLiteral,
    )
    from ..enums.product import (
        ProductDepreciationMethod,
        ProductDepreciationMethodLiteral,
        ProductOrderField,
        ProductOrderFieldLiteral,
    )
    from .attachment import AttachmentInput
    from .common import (
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

    ProductOrderBy: TypeAlias = Literal[
        "created_at",
        "disabled",
        "name",
        "rule_set",
        "support_team_name",
        "updated_at",
        "-created_at",
        "-disabled",
        "-name",
        "-rule_set",
        "-support_team_name",
        "-updated_at",
    ]

    class ProductCreateArgs(TypedDict, total=False):
        """The fields of ``ProductCreateInput`` as keyword arguments."""

        brand: Required[str]
        category: Required[str]
        name: Required[str]
        client_mutation_id: str | None | Unset
        custom_fields: Sequence[CustomFieldInput] | None | Unset
        custom_fields_attachments: (
            Sequence[AttachmentInput | UploadedFile] | None | Unset
        )
        depreciation_method: (
            ProductDepreciationMethod | ProductDepreciationMethodLiteral | None | Unset
        )
        disabled: bool | None | Unset
        financial_owner_id: str | None | Unset
        model: str | None | Unset
        picture_uri: str | None | Unset
        product_id: str | None | Unset
        rate: int | None | Unset
        recurrence: RecurrenceInput | None | Unset
        remarks: str | None | Unset
        remarks_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
        salvage_value: Decimal | int | None | Unset
        salvage_value_currency: Currency | CurrencyLiteral | None | Unset
        service_id: str | None | Unset
        source: str | None | Unset
        source_id: str | None | Unset
        supplier_id: str | None | Unset
        support_team_id: str | None | Unset
        ui_extension_id: str | None | Unset
        useful_life: int | None | Unset
        workflow_manager_id: str | None | Unset
        workflow_template_id: str | None | Unset

    class ProductUpdateArgs(TypedDict, total=False):
        """The fields of ``ProductUpdateInput`` as keyword arguments."""

        id: Required[str]
        brand: str | None | Unset
        category: str | None | Unset
        client_mutation_id: str | None | Unset
        custom_fields: Sequence[CustomFieldInput] | None | Unset
        custom_fields_attachments: (
            Sequence[AttachmentInput | UploadedFile] | None | Unset
        )
        depreciation_method: (
            ProductDepreciationMethod | ProductDepreciationMethodLiteral | None | Unset
        )
        disabled: bool | None | Unset
        financial_owner_id: str | None | Unset
        model: str | None | Unset
        name: str | None | Unset
        picture_uri: str | None | Unset
        product_id: str | None | Unset
        rate: int | None | Unset
        recurrence: RecurrenceInput | None | Unset
        remarks: str | None | Unset
        remarks_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
        salvage_value: Decimal | int | None | Unset
        salvage_value_currency: Currency | CurrencyLiteral | None | Unset
        service_id: str | None | Unset
        source: str | None | Unset
        source_id: str | None | Unset
        supplier_id: str | None | Unset
        support_team_id: str | None | Unset
        ui_extension_id: str | None | Unset
        useful_life: int | None | Unset
        workflow_manager_id: str | None | Unset
        workflow_template_id: str | None | Unset


class ProductCreateInput(GraphQLInput, frozen=True):
    """The input ``ProductCreateInput``."""

    __graphql_name__ = "ProductCreateInput"

    __graphql_fields__ = """
    brand brand String!
    category category String!
    client_mutation_id clientMutationId String
    custom_fields customFields [CustomFieldInput!]
    custom_fields_attachments customFieldsAttachments [AttachmentInput!]
    depreciation_method depreciationMethod ProductDepreciationMethod
    disabled disabled Boolean
    financial_owner_id financialOwnerId ID
    model model String
    name name String!
    picture_uri pictureUri String
    product_id productID String
    rate rate Int
    recurrence recurrence RecurrenceInput
    remarks remarks String
    remarks_attachments remarksAttachments [AttachmentInput!]
    salvage_value salvageValue Decimal
    salvage_value_currency salvageValueCurrency Currency
    service_id serviceId ID
    source source String
    source_id sourceID String
    supplier_id supplierId ID
    support_team_id supportTeamId ID
    ui_extension_id uiExtensionId ID
    useful_life usefulLife Int
    workflow_manager_id workflowManagerId ID
    workflow_template_id workflowTemplateId ID
    """

    __graphql_required__ = ("brand", "category", "name")

    brand: str
    category: str
    name: str
    client_mutation_id: str | None | Unset = UNSET
    custom_fields: Sequence[CustomFieldInput] | None | Unset = UNSET
    custom_fields_attachments: (
        Sequence[AttachmentInput | UploadedFile] | None | Unset
    ) = UNSET
    depreciation_method: (
        ProductDepreciationMethod | ProductDepreciationMethodLiteral | None | Unset
    ) = UNSET
    disabled: bool | None | Unset = UNSET
    financial_owner_id: str | None | Unset = UNSET
    model: str | None | Unset = UNSET
    picture_uri: str | None | Unset = UNSET
    product_id: str | None | Unset = UNSET
    rate: int | None | Unset = UNSET
    recurrence: RecurrenceInput | None | Unset = UNSET
    remarks: str | None | Unset = UNSET
    remarks_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = UNSET
    salvage_value: Decimal | int | None | Unset = UNSET
    salvage_value_currency: Currency | CurrencyLiteral | None | Unset = UNSET
    service_id: str | None | Unset = UNSET
    source: str | None | Unset = UNSET
    source_id: str | None | Unset = UNSET
    supplier_id: str | None | Unset = UNSET
    support_team_id: str | None | Unset = UNSET
    ui_extension_id: str | None | Unset = UNSET
    useful_life: int | None | Unset = UNSET
    workflow_manager_id: str | None | Unset = UNSET
    workflow_template_id: str | None | Unset = UNSET


class ProductCustomFilter(GraphQLInput, frozen=True):
    """The input ``ProductCustomFilter``."""

    __graphql_name__ = "ProductCustomFilter"

    __graphql_fields__ = """
    name name String!
    negate negate Boolean
    values values [String]
    """

    __graphql_required__ = ("name",)

    __graphql_where__ = "ProductCustomWhere"

    name: str
    negate: bool | None | Unset = UNSET
    values: Sequence[str | None] | None | Unset = UNSET


class ProductCustomWhere(CustomFreeText):
    """The operators of ``ProductCustomFilter``."""


class ProductDepreciationMethodFilter(GraphQLInput, frozen=True):
    """The input ``ProductDepreciationMethodFilter``."""

    __graphql_name__ = "ProductDepreciationMethodFilter"

    __graphql_fields__ = """
    negate negate Boolean
    values values [ProductDepreciationMethod]
    """

    __graphql_where__ = "ProductDepreciationMethodWhere"

    negate: bool | None | Unset = UNSET
    values: (
        Sequence[ProductDepreciationMethod | ProductDepreciationMethodLiteral | None]
        | None
        | Unset
    ) = UNSET


class ProductDepreciationMethodWhere(
    Values["ProductDepreciationMethod | ProductDepreciationMethodLiteral"]
):
    """The operators of ``ProductDepreciationMethodFilter``."""


class ProductFilter(GraphQLInput, frozen=True):
    """The input ``ProductFilter``."""

    __graphql_name__ = "ProductFilter"

    __graphql_fields__ = """
    account account StringFilter
    created_at createdAt TimestampFilter
    custom_filters customFilters [ProductCustomFilter!]
    depreciation_method depreciationMethod ProductDepreciationMethodFilter
    disabled disabled Boolean
    financial_owner financialOwner ReferenceFilter
    id id IDFilter
    model model StringFilter
    name name StringFilter
    product_brand productBrand StringFilter
    product_category productCategory ReferenceFilter
    product_id productID StringFilter
    query query String
    rule_set ruleSet ProductCategoryRuleSetFilter
    service service ReferenceFilter
    source source StringFilter
    source_id sourceID StringFilter
    supplier supplier ReferenceFilter
    support_team supportTeam ReferenceFilter
    updated_at updatedAt TimestampFilter
    """

    __graphql_where__ = "ProductWhere"

    account: StringFilter | None | Unset = UNSET
    created_at: TimestampFilter | None | Unset = UNSET
    custom_filters: Sequence[ProductCustomFilter] | None | Unset = UNSET
    depreciation_method: ProductDepreciationMethodFilter | None | Unset = UNSET
    disabled: bool | None | Unset = UNSET
    financial_owner: ReferenceFilter | None | Unset = UNSET
    id: IDFilter | None | Unset = UNSET
    model: StringFilter | None | Unset = UNSET
    name: StringFilter | None | Unset = UNSET
    product_brand: StringFilter | None | Unset = UNSET
    product_category: ReferenceFilter | None | Unset = UNSET
    product_id: StringFilter | None | Unset = UNSET
    query: str | None | Unset = UNSET
    rule_set: ProductCategoryRuleSetFilter | None | Unset = UNSET
    service: ReferenceFilter | None | Unset = UNSET
    source: StringFilter | None | Unset = UNSET
    source_id: StringFilter | None | Unset = UNSET
    supplier: ReferenceFilter | None | Unset = UNSET
    support_team: ReferenceFilter | None | Unset = UNSET
    updated_at: TimestampFilter | None | Unset = UNSET


class ProductWhere(FilterFields):
    """What ``where`` can compare of ``ProductFilter``."""

    __graphql_filter__ = "ProductFilter"

    __graphql_custom__ = "custom custom_filters"

    account: StringWhere
    created_at: TimestampWhere
    custom: CustomFields[ProductCustomWhere]
    depreciation_method: ProductDepreciationMethodWhere
    disabled: Flag
    financial_owner: ReferenceWhere
    id: IDWhere
    model: StringWhere
    name: StringWhere
    product_brand: StringWhere
    product_category: ReferenceWhere
    product_id: StringWhere
    query: FreeText
    rule_set: ProductCategoryRuleSetWhere
    service: ReferenceWhere
    source: StringWhere
    source_id: StringWhere
    supplier: ReferenceWhere
    support_team: ReferenceWhere
    updated_at: TimestampWhere


class ProductOrder(GraphQLInput, frozen=True):
    """The input ``ProductOrder``."""

    __graphql_name__ = "ProductOrder"

    __graphql_fields__ = """
    direction direction OrderDirection
    field field ProductOrderField!
    """

    __graphql_required__ = ("field",)

    __graphql_order__ = "field direction asc desc"

    field: ProductOrderField | ProductOrderFieldLiteral
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = UNSET


class ProductUpdateInput(GraphQLInput, frozen=True):
    """The input ``ProductUpdateInput``."""

    __graphql_name__ = "ProductUpdateInput"

    __graphql_fields__ = """
    brand brand String
    category category String
    client_mutation_id clientMutationId String
    custom_fields customFields [CustomFieldInput!]
    custom_fields_attachments customFieldsAttachments [AttachmentInput!]
    depreciation_method depreciationMethod ProductDepreciationMethod
    disabled disabled Boolean
    financial_owner_id financialOwnerId ID
    id id ID!
    model model String
    name name String
    picture_uri pictureUri String
    product_id productID String
    rate rate Int
    recurrence recurrence RecurrenceInput
    remarks remarks String
    remarks_attachments remarksAttachments [AttachmentInput!]
    salvage_value salvageValue Decimal
    salvage_value_currency salvageValueCurrency Currency
    service_id serviceId ID
    source source String
    source_id sourceID String
    supplier_id supplierId ID
    support_team_id supportTeamId ID
    ui_extension_id uiExtensionId ID
    useful_life usefulLife Int
    workflow_manager_id workflowManagerId ID
    workflow_template_id workflowTemplateId ID
    """

    __graphql_required__ = ("id",)

    id: str
    brand: str | None | Unset = UNSET
    category: str | None | Unset = UNSET
    client_mutation_id: str | None | Unset = UNSET
    custom_fields: Sequence[CustomFieldInput] | None | Unset = UNSET
    custom_fields_attachments: (
        Sequence[AttachmentInput | UploadedFile] | None | Unset
    ) = UNSET
    depreciation_method: (
        ProductDepreciationMethod | ProductDepreciationMethodLiteral | None | Unset
    ) = UNSET
    disabled: bool | None | Unset = UNSET
    financial_owner_id: str | None | Unset = UNSET
    model: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    picture_uri: str | None | Unset = UNSET
    product_id: str | None | Unset = UNSET
    rate: int | None | Unset = UNSET
    recurrence: RecurrenceInput | None | Unset = UNSET
    remarks: str | None | Unset = UNSET
    remarks_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = UNSET
    salvage_value: Decimal | int | None | Unset = UNSET
    salvage_value_currency: Currency | CurrencyLiteral | None | Unset = UNSET
    service_id: str | None | Unset = UNSET
    source: str | None | Unset = UNSET
    source_id: str | None | Unset = UNSET
    supplier_id: str | None | Unset = UNSET
    support_team_id: str | None | Unset = UNSET
    ui_extension_id: str | None | Unset = UNSET
    useful_life: int | None | Unset = UNSET
    workflow_manager_id: str | None | Unset = UNSET
    workflow_template_id: str | None | Unset = UNSET
