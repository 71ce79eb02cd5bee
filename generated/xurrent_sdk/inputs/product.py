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
    Values,
    needs,
    unset,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from decimal import Decimal
    from typing import Never, Required

    from .._runtime.attachments.uploaded import UploadedFile
    from .._runtime.codegen import Flag, FreeText, One, Unset
    from .._runtime.custom_fields.given import CustomFieldValues
    from ..apply import (
        OrganizationApplyKey,
        PersonApplyKey,
        ServiceApplyKey,
        TeamApplyKey,
        UiExtensionApplyKey,
        WorkflowTemplateApplyKey,
    )
    from ..custom_fields._product import ProductCustomFields
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
    from ..models.product import Product, ProductFields
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


class ProductCreateInput(
    GraphQLInput, MutationInput["Product", "ProductFields[Never, One]"], frozen=True
):
    """Arguments of the `productCreate` mutation."""

    brand: str = needs(title="brand: String!")
    """Maker of the product."""
    category: str = needs(title="category: String!")
    """Reference of the product category, e.g. `computer/desktop_pc_or_workstation`."""
    name: str = needs(title="name: String!")
    """Name; imports use it as the key of the product."""
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""
    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None | Unset = (
        unset("customFields: [CustomFieldInput!]")
    )
    """Values for fields of the UI extension, as `id` and `value` pairs."""
    custom_fields_attachments: (
        Sequence[AttachmentInput | UploadedFile] | None | Unset
    ) = unset("customFieldsAttachments: [AttachmentInput!]")
    """Uploaded files embedded in rich-text custom fields."""
    depreciation_method: (
        ProductDepreciationMethod | ProductDepreciationMethodLiteral | None | Unset
    ) = unset("depreciationMethod: ProductDepreciationMethod")
    """How CIs of the product are usually depreciated."""
    disabled: bool | None | Unset = unset("disabled: Boolean")
    """True when no more CIs can be registered from the product."""
    financial_owner_id: str | None | Unset = unset("financialOwnerId: ID")
    """Node ID of the internal organization whose budget usually pays for the
    product."""
    model: str | None | Unset = unset("model: String")
    """Model designation of the maker."""
    picture_uri: str | None | Unset = unset("pictureUri: String")
    """URL of the picture, or a data URL below 2 MB (JPG, GIF, WEBP, PNG or SVG)."""
    product_id: str | None | Unset = unset("productID: String")
    """Article number of the maker; unique per brand within the account."""
    rate: int | None | Unset = unset("rate: Int")
    """Yearly depreciation percentage for the reducing balance method."""
    recurrence: RecurrenceInput | None | Unset = unset("recurrence: RecurrenceInput")
    """Schedule of maintenance workflows for CIs of the product."""
    remarks: str | None | Unset = unset("remarks: String")
    """Remarks in rich text."""
    remarks_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = (
        unset("remarksAttachments: [AttachmentInput!]")
    )
    """Uploaded files for `remarks`."""
    salvage_value: Decimal | int | None | Unset = unset("salvageValue: Decimal")
    """Value of a CI left after depreciation; zero unless given."""
    salvage_value_currency: Currency | CurrencyLiteral | None | Unset = unset(
        "salvageValueCurrency: Currency"
    )
    """Lower-case ISO 4217 code for `salvageValue`."""
    service_id: str | None | Unset = unset("serviceId: ID")
    """Node ID of the service whose instances usually contain CIs of the product."""
    source: str | None | Unset = unset("source: String")
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset = unset("sourceID: String")
    """Key of the record in the external system, at most 128 characters."""
    supplier_id: str | None | Unset = unset("supplierId: ID")
    """Node ID of the organization that usually delivers the product; the lessor when it
    is leased."""
    support_team_id: str | None | Unset = unset("supportTeamId: ID")
    """Node ID of the team that keeps the product's data correct."""
    ui_extension_id: str | None | Unset = unset("uiExtensionId: ID")
    """Node ID of the UI extension that adds custom fields to the product's CIs."""
    useful_life: int | None | Unset = unset("usefulLife: Int")
    """Depreciation period of CIs, in years."""
    workflow_manager_id: str | None | Unset = unset("workflowManagerId: ID")
    """Node ID of the person who coordinates the maintenance workflows."""
    workflow_template_id: str | None | Unset = unset("workflowTemplateId: ID")
    """Node ID of the template of the maintenance workflows of the product's CIs."""


class ProductCreateArgs(TypedDict, total=False, closed=True):
    """The fields of ``ProductCreateInput`` as keyword arguments."""

    brand: Required[str]
    """Maker of the product."""
    category: Required[str]
    """Reference of the product category, e.g. `computer/desktop_pc_or_workstation`."""
    name: Required[str]
    """Name; imports use it as the key of the product."""
    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None | Unset
    """Values for fields of the UI extension, as `id` and `value` pairs."""
    custom_fields_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
    """Uploaded files embedded in rich-text custom fields."""
    depreciation_method: (
        ProductDepreciationMethod | ProductDepreciationMethodLiteral | None | Unset
    )
    """How CIs of the product are usually depreciated."""
    disabled: bool | None | Unset
    """True when no more CIs can be registered from the product."""
    financial_owner_id: str | None | Unset
    """Node ID of the internal organization whose budget usually pays for the
    product."""
    model: str | None | Unset
    """Model designation of the maker."""
    picture_uri: str | None | Unset
    """URL of the picture, or a data URL below 2 MB (JPG, GIF, WEBP, PNG or SVG)."""
    product_id: str | None | Unset
    """Article number of the maker; unique per brand within the account."""
    rate: int | None | Unset
    """Yearly depreciation percentage for the reducing balance method."""
    recurrence: RecurrenceInput | None | Unset
    """Schedule of maintenance workflows for CIs of the product."""
    remarks: str | None | Unset
    """Remarks in rich text."""
    remarks_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
    """Uploaded files for `remarks`."""
    salvage_value: Decimal | int | None | Unset
    """Value of a CI left after depreciation; zero unless given."""
    salvage_value_currency: Currency | CurrencyLiteral | None | Unset
    """Lower-case ISO 4217 code for `salvageValue`."""
    service_id: str | None | Unset
    """Node ID of the service whose instances usually contain CIs of the product."""
    source: str | None | Unset
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset
    """Key of the record in the external system, at most 128 characters."""
    supplier_id: str | None | Unset
    """Node ID of the organization that usually delivers the product; the lessor when it
    is leased."""
    support_team_id: str | None | Unset
    """Node ID of the team that keeps the product's data correct."""
    ui_extension_id: str | None | Unset
    """Node ID of the UI extension that adds custom fields to the product's CIs."""
    useful_life: int | None | Unset
    """Depreciation period of CIs, in years."""
    workflow_manager_id: str | None | Unset
    """Node ID of the person who coordinates the maintenance workflows."""
    workflow_template_id: str | None | Unset
    """Node ID of the template of the maintenance workflows of the product's CIs."""


class ProductCustomFilter(GraphQLInput, frozen=True):
    """Condition on a filterable custom field of product records."""

    __graphql_where__ = "ProductCustomWhere"

    name: str = needs(title="name: String!")
    """Filter name of the field (`data-filterable-name`), not its ID."""
    negate: bool | None | Unset = unset("negate: Boolean")
    """True to match everything else."""
    values: Sequence[str | None] | None | Unset = unset("values: [String]")
    """Values to match; `null` matches an empty field, options are given by label,
    numbers and times also as `>=a<b`."""


class ProductCustomWhere(CustomCondition):
    """The operators of ``ProductCustomFilter``."""


class ProductDepreciationMethodFilter(GraphQLInput, frozen=True):
    """Condition on `ProductDepreciationMethod` values."""

    __graphql_where__ = "ProductDepreciationMethodWhere"

    negate: bool | None | Unset = unset("negate: Boolean")
    """True to match everything else."""
    values: (
        Sequence[ProductDepreciationMethod | ProductDepreciationMethodLiteral | None]
        | None
        | Unset
    ) = unset("values: [ProductDepreciationMethod]")
    """Values to match; an empty list matches records without a value."""


class ProductDepreciationMethodWhere(
    Values["ProductDepreciationMethod | ProductDepreciationMethodLiteral"]
):
    """The operators of ``ProductDepreciationMethodFilter``."""


class ProductFilter(GraphQLInput, frozen=True):
    """Conditions for `Query.products`; all that are given have to hold."""

    __graphql_where__ = "ProductWhere"

    account: StringFilter | None | Unset = unset("account: StringFilter")
    """By ID of the owning account."""
    created_at: TimestampFilter | None | Unset = unset("createdAt: TimestampFilter")
    """By time of creation."""
    custom_filters: Sequence[ProductCustomFilter] | None | Unset = unset(
        "customFilters: [ProductCustomFilter!]"
    )
    """By custom fields that are marked filterable in the UI extension; all conditions
    have to hold."""
    depreciation_method: ProductDepreciationMethodFilter | None | Unset = unset(
        "depreciationMethod: ProductDepreciationMethodFilter"
    )
    """Condition on `depreciationMethod` (how CIs of the product are usually
    depreciated)."""
    disabled: bool | None | Unset = unset("disabled: Boolean")
    """Only disabled records if true, only enabled ones if false."""
    financial_owner: ReferenceFilter | None | Unset = unset(
        "financialOwner: ReferenceFilter"
    )
    """By node ID of the internal organization whose budget usually pays for the
    product."""
    id: IDFilter | None | Unset = unset("id: IDFilter")
    """By node ID."""
    model: StringFilter | None | Unset = unset("model: StringFilter")
    """Condition on `model` (model designation of the maker)."""
    name: StringFilter | None | Unset = unset("name: StringFilter")
    product_brand: StringFilter | None | Unset = unset("productBrand: StringFilter")
    """By brand of the product."""
    product_category: ReferenceFilter | None | Unset = unset(
        "productCategory: ReferenceFilter"
    )
    """By node ID of the category of the product, which sets the rule set and custom
    fields."""
    product_id: StringFilter | None | Unset = unset("productID: StringFilter")
    """Condition on `productID` (article number of the maker)."""
    query: str | None | Unset = unset("query: String")
    """Free-text search, as in the search box of the user interface."""
    rule_set: ProductCategoryRuleSetFilter | None | Unset = unset(
        "ruleSet: ProductCategoryRuleSetFilter"
    )
    """Condition on `ruleSet` (rule set of the product category)."""
    service: ReferenceFilter | None | Unset = unset("service: ReferenceFilter")
    """By node ID of the service whose instances usually contain CIs of the product."""
    source: StringFilter | None | Unset = unset("source: StringFilter")
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringFilter | None | Unset = unset("sourceID: StringFilter")
    """By key in the external system."""
    supplier: ReferenceFilter | None | Unset = unset("supplier: ReferenceFilter")
    """By node ID of the organization that usually delivers the product."""
    support_team: ReferenceFilter | None | Unset = unset("supportTeam: ReferenceFilter")
    """By node ID of the team that keeps the product's data correct."""
    updated_at: TimestampFilter | None | Unset = unset("updatedAt: TimestampFilter")
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""


class ProductWhere(FilterFields):
    """Fields of ``ProductFilter`` for conditions of ``where``."""

    __graphql_custom__ = (
        "custom custom_filters custom_fields._product ProductCustomFields"
    )

    account: StringWhere
    """By ID of the owning account."""
    created_at: TimestampWhere
    """By time of creation."""
    custom: ProductCustomFields
    """By custom fields that are marked filterable in the UI extension; all conditions
    have to hold."""
    depreciation_method: ProductDepreciationMethodWhere
    """Condition on `depreciationMethod` (how CIs of the product are usually
    depreciated)."""
    disabled: Flag
    """Only disabled records if true, only enabled ones if false."""
    financial_owner: ReferenceWhere
    """By node ID of the internal organization whose budget usually pays for the
    product."""
    id: IDWhere
    """By node ID."""
    model: StringWhere
    """Condition on `model` (model designation of the maker)."""
    name: StringWhere
    product_brand: StringWhere
    """By brand of the product."""
    product_category: ReferenceWhere
    """By node ID of the category of the product, which sets the rule set and custom
    fields."""
    product_id: StringWhere
    """Condition on `productID` (article number of the maker)."""
    query: FreeText
    """Free-text search, as in the search box of the user interface."""
    rule_set: ProductCategoryRuleSetWhere
    """Condition on `ruleSet` (rule set of the product category)."""
    service: ReferenceWhere
    """By node ID of the service whose instances usually contain CIs of the product."""
    source: StringWhere
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringWhere
    """By key in the external system."""
    supplier: ReferenceWhere
    """By node ID of the organization that usually delivers the product."""
    support_team: ReferenceWhere
    """By node ID of the team that keeps the product's data correct."""
    updated_at: TimestampWhere
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""


class ProductOrder(GraphQLInput, frozen=True):
    """Sort key for `Query.products`; give several in order of precedence."""

    __graphql_order__ = "field direction asc desc"

    field: ProductOrderField | ProductOrderFieldLiteral = needs(
        title="field: ProductOrderField!"
    )
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = unset(
        "direction: OrderDirection"
    )
    """Whether to sort ascending or descending."""


class ProductUpdateInput(
    GraphQLInput, MutationInput["Product", "ProductFields[Never, One]"], frozen=True
):
    """Arguments of the `productUpdate` mutation."""

    __graphql_apply__ = """
    category:=product_category.reference
    custom_fields:%custom_fields
    custom_fields_attachments:!
    financial_owner_id:>financial_owner
    recurrence:@recurrence
    remarks_attachments:!
    service_id:>service
    supplier_id:>supplier
    support_team_id:>support_team
    ui_extension_id:>ui_extension
    workflow_manager_id:>workflow_manager
    workflow_template_id:>workflow_template
    """

    id: str = needs(title="id: ID!")
    """Node ID of the product to change."""
    brand: str | None | Unset = unset("brand: String")
    """Maker of the product."""
    category: str | None | Unset = unset("category: String")
    """Reference of the product category, e.g. `computer/desktop_pc_or_workstation`."""
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""
    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None | Unset = (
        unset("customFields: [CustomFieldInput!]")
    )
    """Custom field values to set; fields not listed stay as they are."""
    custom_fields_attachments: (
        Sequence[AttachmentInput | UploadedFile] | None | Unset
    ) = unset("customFieldsAttachments: [AttachmentInput!]")
    """Uploaded files embedded in rich-text custom fields."""
    depreciation_method: (
        ProductDepreciationMethod | ProductDepreciationMethodLiteral | None | Unset
    ) = unset("depreciationMethod: ProductDepreciationMethod")
    """How CIs of the product are usually depreciated."""
    disabled: bool | None | Unset = unset("disabled: Boolean")
    """True when no more CIs can be registered from the product."""
    financial_owner_id: str | None | Unset = unset("financialOwnerId: ID")
    """Node ID of the internal organization whose budget usually pays for the
    product."""
    model: str | None | Unset = unset("model: String")
    """Model designation of the maker."""
    name: str | None | Unset = unset("name: String")
    """Name; imports use it as the key of the product."""
    picture_uri: str | None | Unset = unset("pictureUri: String")
    """URL of the picture, or a data URL below 2 MB (JPG, GIF, WEBP, PNG or SVG)."""
    product_id: str | None | Unset = unset("productID: String")
    """Article number of the maker; unique per brand within the account."""
    rate: int | None | Unset = unset("rate: Int")
    """Yearly depreciation percentage for the reducing balance method."""
    recurrence: RecurrenceInput | None | Unset = unset("recurrence: RecurrenceInput")
    """Schedule of maintenance workflows for CIs of the product."""
    remarks: str | None | Unset = unset("remarks: String")
    """Remarks in rich text."""
    remarks_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = (
        unset("remarksAttachments: [AttachmentInput!]")
    )
    """Uploaded files for `remarks`."""
    salvage_value: Decimal | int | None | Unset = unset("salvageValue: Decimal")
    """Value of a CI left after depreciation; zero unless given."""
    salvage_value_currency: Currency | CurrencyLiteral | None | Unset = unset(
        "salvageValueCurrency: Currency"
    )
    """Lower-case ISO 4217 code for `salvageValue`."""
    service_id: str | None | Unset = unset("serviceId: ID")
    """Node ID of the service whose instances usually contain CIs of the product."""
    source: str | None | Unset = unset("source: String")
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset = unset("sourceID: String")
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""
    supplier_id: str | None | Unset = unset("supplierId: ID")
    """Node ID of the organization that usually delivers the product; the lessor when it
    is leased."""
    support_team_id: str | None | Unset = unset("supportTeamId: ID")
    """Node ID of the team that keeps the product's data correct."""
    ui_extension_id: str | None | Unset = unset("uiExtensionId: ID")
    """Node ID of the UI extension that adds custom fields to the product's CIs."""
    useful_life: int | None | Unset = unset("usefulLife: Int")
    """Depreciation period of CIs, in years."""
    workflow_manager_id: str | None | Unset = unset("workflowManagerId: ID")
    """Node ID of the person who coordinates the maintenance workflows."""
    workflow_template_id: str | None | Unset = unset("workflowTemplateId: ID")
    """Node ID of the template of the maintenance workflows of the product's CIs."""


class ProductUpdateArgs(TypedDict, total=False, closed=True):
    """The fields of ``ProductUpdateInput`` as keyword arguments."""

    id: Required[str]
    """Node ID of the product to change."""
    brand: str | None | Unset
    """Maker of the product."""
    category: str | None | Unset
    """Reference of the product category, e.g. `computer/desktop_pc_or_workstation`."""
    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None | Unset
    """Custom field values to set; fields not listed stay as they are."""
    custom_fields_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
    """Uploaded files embedded in rich-text custom fields."""
    depreciation_method: (
        ProductDepreciationMethod | ProductDepreciationMethodLiteral | None | Unset
    )
    """How CIs of the product are usually depreciated."""
    disabled: bool | None | Unset
    """True when no more CIs can be registered from the product."""
    financial_owner_id: str | None | Unset
    """Node ID of the internal organization whose budget usually pays for the
    product."""
    model: str | None | Unset
    """Model designation of the maker."""
    name: str | None | Unset
    """Name; imports use it as the key of the product."""
    picture_uri: str | None | Unset
    """URL of the picture, or a data URL below 2 MB (JPG, GIF, WEBP, PNG or SVG)."""
    product_id: str | None | Unset
    """Article number of the maker; unique per brand within the account."""
    rate: int | None | Unset
    """Yearly depreciation percentage for the reducing balance method."""
    recurrence: RecurrenceInput | None | Unset
    """Schedule of maintenance workflows for CIs of the product."""
    remarks: str | None | Unset
    """Remarks in rich text."""
    remarks_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
    """Uploaded files for `remarks`."""
    salvage_value: Decimal | int | None | Unset
    """Value of a CI left after depreciation; zero unless given."""
    salvage_value_currency: Currency | CurrencyLiteral | None | Unset
    """Lower-case ISO 4217 code for `salvageValue`."""
    service_id: str | None | Unset
    """Node ID of the service whose instances usually contain CIs of the product."""
    source: str | None | Unset
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""
    supplier_id: str | None | Unset
    """Node ID of the organization that usually delivers the product; the lessor when it
    is leased."""
    support_team_id: str | None | Unset
    """Node ID of the team that keeps the product's data correct."""
    ui_extension_id: str | None | Unset
    """Node ID of the UI extension that adds custom fields to the product's CIs."""
    useful_life: int | None | Unset
    """Depreciation period of CIs, in years."""
    workflow_manager_id: str | None | Unset
    """Node ID of the person who coordinates the maintenance workflows."""
    workflow_template_id: str | None | Unset
    """Node ID of the template of the maintenance workflows of the product's CIs."""


class ProductApplyRow(TypedDict, total=False):
    """Row for ``client.apply.products``. Omitted fields are left unchanged."""

    source_id: Required[str]
    brand: str | None
    category: str | None
    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None
    custom_fields_attachments: Sequence[AttachmentInput | UploadedFile] | None
    depreciation_method: (
        ProductDepreciationMethod | ProductDepreciationMethodLiteral | None
    )
    disabled: bool | None
    financial_owner_id: str | None
    model: str | None
    name: str | None
    picture_uri: str | None
    product_id: str | None
    rate: int | None
    recurrence: RecurrenceInput | None
    remarks: str | None
    remarks_attachments: Sequence[AttachmentInput | UploadedFile] | None
    salvage_value: Decimal | int | None
    salvage_value_currency: Currency | CurrencyLiteral | None
    service_id: str | None
    supplier_id: str | None
    support_team_id: str | None
    ui_extension_id: str | None
    useful_life: int | None
    workflow_manager_id: str | None
    workflow_template_id: str | None
    financial_owner: str | OrganizationApplyKey | None
    service: str | ServiceApplyKey | None
    supplier: str | OrganizationApplyKey | None
    support_team: str | TeamApplyKey | None
    ui_extension: str | UiExtensionApplyKey | None
    workflow_manager: str | PersonApplyKey | None
    workflow_template: str | WorkflowTemplateApplyKey | None
