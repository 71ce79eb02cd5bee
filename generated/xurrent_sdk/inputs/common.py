# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and arguments of mutations."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing_extensions import TypedDict

from .._runtime.codegen import (
    GraphQLInput,
    MutationInput,
    NoneOf,
    OneOf,
    Ordered,
    Values,
    needs,
    unset,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime
    from decimal import Decimal
    from typing import Never, Required

    from .._runtime.attachments.uploaded import UploadedFile
    from .._runtime.codegen import One, Unset
    from .._runtime.custom_fields.given import CustomFieldValues
    from ..enums.common import (
        AgreementStatus,
        AgreementStatusLiteral,
        CiRelationRelationType,
        CiRelationRelationTypeLiteral,
        CiStatus,
        CiStatusLiteral,
        Currency,
        CurrencyLiteral,
        DiscoveredItemStrategy,
        DiscoveredItemStrategyLiteral,
        DiscoveredReferenceArrayStrategy,
        DiscoveredReferenceArrayStrategyLiteral,
        SlaCoverage,
        SlaCoverageLiteral,
    )
    from ..models.discovered_configuration_items_payload import (
        DiscoveredConfigurationItemsPayload,
        DiscoveredConfigurationItemsPayloadFields,
    )
    from .attachment import AttachmentInput
    from .custom_field import CustomFieldInput


class AgreementStatusFilter(GraphQLInput, frozen=True):
    """Condition on `AgreementStatus` values."""

    __graphql_where__ = "AgreementStatusWhere"

    negate: bool | None | Unset = unset("negate: Boolean")
    """True to match everything else."""
    values: Sequence[AgreementStatus | AgreementStatusLiteral | None] | None | Unset = (
        unset("values: [AgreementStatus]")
    )
    """Values to match; an empty list matches records without a value."""


class AgreementStatusWhere(Values["AgreementStatus | AgreementStatusLiteral"]):
    """The operators of ``AgreementStatusFilter``."""


class ChildSourceRefInput(GraphQLInput, frozen=True):
    """External key of a child CI."""

    source_id: str = needs(title="sourceID: String!")
    """Key of the child in its source."""
    source: str | None | Unset = unset("source: String")
    """Source of the child; default the `source` of the discovery run."""


class CiRelationInput(GraphQLInput, frozen=True):
    """Relation to another CI, given by node ID or by its external key."""

    configuration_item_id: str | None | Unset = unset("configurationItemId: ID")
    """Node ID of the other CI; wins over the external key."""
    configuration_item_source: str | None | Unset = unset(
        "configurationItemSource: String"
    )
    """Source of the other CI; give it together with `configurationItemSourceID`."""
    configuration_item_source_id: str | None | Unset = unset(
        "configurationItemSourceID: String"
    )
    """Key of the other CI in `configurationItemSource`; a CI not known yet is refused
    or, with reconciliation, linked later."""
    id: str | None | Unset = unset("id: ID")
    """Node ID of an existing entry to change; leave out for a new one."""
    relation_type: (
        CiRelationRelationType | CiRelationRelationTypeLiteral | None | Unset
    ) = unset("relationType: CiRelationRelationType")
    """Role of the other CI, such as `parent` or `redundancy`."""
    source: str | None | Unset = unset("source: String")
    """External system that maintains the relation."""


class CiRelationApplyChild(TypedDict, total=False):
    """Child of a record in a row. Omitted fields are left unchanged."""

    configuration_item_id: str | None
    configuration_item_source: str | None
    configuration_item_source_id: str | None
    relation_type: CiRelationRelationType | CiRelationRelationTypeLiteral | None
    source: str | None


class CiRelationSourceKeyInput(GraphQLInput, frozen=True):
    """External key of the CI at the other end of a relation."""

    configuration_item_source: str = needs(title="configurationItemSource: String!")
    """Source of the other CI."""
    configuration_item_source_id: str = needs(
        title="configurationItemSourceID: String!"
    )
    """Key of the other CI in that source."""


class CiStatusFilter(GraphQLInput, frozen=True):
    """Condition on `CiStatus` values."""

    __graphql_where__ = "CiStatusWhere"

    negate: bool | None | Unset = unset("negate: Boolean")
    """True to match everything else."""
    values: Sequence[CiStatus | CiStatusLiteral | None] | None | Unset = unset(
        "values: [CiStatus]"
    )
    """Values to match; an empty list matches records without a value."""


class CiStatusWhere(Values["CiStatus | CiStatusLiteral"]):
    """The operators of ``CiStatusFilter``."""


class DateFilter(GraphQLInput, frozen=True):
    """Condition on a date; give two bounds for a range."""

    __graphql_where__ = "DateWhere"

    greater_than: date | None | Unset = unset("greaterThan: ISO8601Date")
    """Lower bound, exclusive."""
    greater_than_or_equal_to: date | None | Unset = unset(
        "greaterThanOrEqualTo: ISO8601Date"
    )
    """Lower bound, inclusive."""
    less_than: date | None | Unset = unset("lessThan: ISO8601Date")
    """Upper bound, exclusive."""
    less_than_or_equal_to: date | None | Unset = unset("lessThanOrEqualTo: ISO8601Date")
    """Upper bound, inclusive."""
    negate: bool | None | Unset = unset("negate: Boolean")
    """True to match everything else."""
    values: Sequence[date | None] | None | Unset = unset("values: [ISO8601Date]")
    """Dates to match."""


class DateWhere(Values["date"], Ordered["date"]):
    """The operators of ``DateFilter``."""


class DecimalFilter(GraphQLInput, frozen=True):
    """Condition on an amount; give two bounds for a range."""

    __graphql_where__ = "DecimalWhere"

    greater_than: Decimal | int | None | Unset = unset("greaterThan: Decimal")
    """Lower bound, exclusive."""
    greater_than_or_equal_to: Decimal | int | None | Unset = unset(
        "greaterThanOrEqualTo: Decimal"
    )
    """Lower bound, inclusive."""
    less_than: Decimal | int | None | Unset = unset("lessThan: Decimal")
    """Upper bound, exclusive."""
    less_than_or_equal_to: Decimal | int | None | Unset = unset(
        "lessThanOrEqualTo: Decimal"
    )
    """Upper bound, inclusive."""
    negate: bool | None | Unset = unset("negate: Boolean")
    """True to match everything else."""
    values: Sequence[Decimal | int | None] | None | Unset = unset("values: [Decimal]")
    """Amounts to match."""


class DecimalWhere(Values["Decimal | int"], Ordered["Decimal | int"]):
    """The operators of ``DecimalFilter``."""


class DiscoveredCiInput(GraphQLInput, frozen=True):
    """CI found by a discovery tool, with the values to store."""

    name: str = needs(title="name: String!")
    """Name, at most 160 characters; on creation the product's name unless given."""
    source_id: str = needs(title="sourceID: String!")
    """Key of the CI in the discovery tool."""
    asset_id: str | None | Unset = unset("assetID: String")
    """Number of the asset in the financial system."""
    ci_relations: DiscoveredCiRelationInput | None | Unset = unset(
        "ciRelations: DiscoveredCiRelationInput"
    )
    """Child CIs."""
    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None | Unset = (
        unset("customFields: [CustomFieldInput!]")
    )
    """Custom field values to set."""
    custom_fields_attachments: (
        Sequence[AttachmentInput | UploadedFile] | None | Unset
    ) = unset("customFieldsAttachments: [AttachmentInput!]")
    """Uploaded files embedded in rich-text custom fields."""
    end_of_support_date: date | None | Unset = unset("endOfSupportDate: ISO8601Date")
    """Date on which the maker's support ends."""
    in_use_since: date | None | Unset = unset("inUseSince: ISO8601Date")
    """Date from which the CI is paid for or depreciated, usually the invoice date."""
    label: str | None | Unset = unset("label: String")
    """Label; default a prefix of the product category plus a number."""
    last_seen_at: datetime | None | Unset = unset("lastSeenAt: ISO8601Timestamp")
    """Moment at which the CI was last detected."""
    location: str | None | Unset = unset("location: String")
    """Room of the CI."""
    location_hint: str | None | Unset = unset("locationHint: String")
    meta: DiscoveredItemMetaData | None | Unset = unset("meta: DiscoveredItemMetaData")
    """What to do when the CI exists already."""
    nr_of_cores: int | None | Unset = unset("nrOfCores: Int")
    """Total number of processor cores."""
    nr_of_processors: int | None | Unset = unset("nrOfProcessors: Int")
    """Number of processors."""
    operating_system_id: str | None | Unset = unset("operatingSystemId: ID")
    """Node ID of the software CI installed as operating system."""
    purchase_value: Decimal | int | None | Unset = unset("purchaseValue: Decimal")
    """Amount paid for the CI."""
    purchase_value_currency: Currency | CurrencyLiteral | None | Unset = unset(
        "purchaseValueCurrency: Currency"
    )
    """Currency of `purchaseValue`, lower-case ISO 4217 code."""
    ram_amount: Decimal | int | None | Unset = unset("ramAmount: Decimal")
    """Memory in GB."""
    remarks: str | None | Unset = unset("remarks: String")
    """Remarks in rich text; default those of the product."""
    serial_nr: str | None | Unset = unset("serialNr: String")
    """Serial number; unique per brand, and matches existing CIs on the first run."""
    service: str | None | Unset = unset("service: String")
    """Name of the service; default that of the product."""
    status: CiStatus | CiStatusLiteral | None | Unset = unset("status: CiStatus")
    """Stage in the life of the asset."""
    system_id: str | None | Unset = unset("systemID: String")
    user_ids: Sequence[str] | None | Unset = unset("userIds: [ID!]")
    """Node IDs of the people who use the CI."""
    warranty_expiry_date: date | None | Unset = unset("warrantyExpiryDate: ISO8601Date")
    """Last day of the warranty."""


class DiscoveredCiRelationInput(GraphQLInput, frozen=True):
    """Children of a discovered CI."""

    child_ids: Sequence[str] | None | Unset = unset("childIds: [ID!]")
    """Node IDs of CIs that are children."""
    child_source_refs: Sequence[ChildSourceRefInput] | None | Unset = unset(
        "childSourceRefs: [ChildSourceRefInput!]"
    )
    """External keys of CIs that are children, such as CIs of the same or an earlier
    run."""


class DiscoveredConfigurationItemsInput(
    GraphQLInput,
    MutationInput[
        "DiscoveredConfigurationItemsPayload",
        "DiscoveredConfigurationItemsPayloadFields[Never, One]",
    ],
    frozen=True,
):
    """Result of a discovery run: at most 100 CIs, grouped by product category and
    product.
    """

    source: str = needs(title="source: String!")
    """Name of the discovery tool; with `sourceID` it identifies records in later
    runs."""
    alternative_sources: Sequence[str] | None | Unset = unset(
        "alternativeSources: [String!]"
    )
    """Other sources under which records may be known; CIs found there move to
    `source`."""
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""
    physical_assets: Sequence[DiscoveredProductCategoryInput] | None | Unset = unset(
        "physicalAssets: [DiscoveredProductCategoryInput!]"
    )
    """CIs, grouped by product category and product."""
    reference_strategies: DiscoveredReferenceStrategiesInput | None | Unset = unset(
        "referenceStrategies: DiscoveredReferenceStrategiesInput"
    )
    """How references to existing records are combined."""
    support_team: str | None | Unset = unset("supportTeam: String")
    """Name of the support team for new products and CIs."""


class DiscoveredConfigurationItemsArgs(TypedDict, total=False, closed=True):
    """The fields of ``DiscoveredConfigurationItemsInput`` as keyword arguments."""

    source: Required[str]
    """Name of the discovery tool; with `sourceID` it identifies records in later
    runs."""
    alternative_sources: Sequence[str] | None | Unset
    """Other sources under which records may be known; CIs found there move to
    `source`."""
    physical_assets: Sequence[DiscoveredProductCategoryInput] | None | Unset
    """CIs, grouped by product category and product."""
    reference_strategies: DiscoveredReferenceStrategiesInput | None | Unset
    """How references to existing records are combined."""
    support_team: str | None | Unset
    """Name of the support team for new products and CIs."""


class DiscoveredItemMetaData(GraphQLInput, frozen=True):
    """Processing instruction for a discovered item."""

    strategy: DiscoveredItemStrategy | DiscoveredItemStrategyLiteral | None | Unset = (
        unset("strategy: DiscoveredItemStrategy")
    )
    """What to do when the item exists already."""


class DiscoveredProductCategoryInput(GraphQLInput, frozen=True):
    """Product category, found by reference, with its discovered products."""

    name: str = needs(title="name: String!")
    """Name of the category, when it is added."""
    reference: str = needs(title="reference: String!")
    """Reference by which the category is found."""
    meta: DiscoveredItemMetaData | None | Unset = unset("meta: DiscoveredItemMetaData")
    """What to do when the category exists already."""
    products: Sequence[DiscoveredProductInput] | None | Unset = unset(
        "products: [DiscoveredProductInput!]"
    )
    source_id: str | None | Unset = unset("sourceID: String")
    """Key of the category in the discovery tool."""


class DiscoveredProductInput(GraphQLInput, frozen=True):
    """Product with the discovered CIs of it."""

    brand: str = needs(title="brand: String!")
    """Maker of the product."""
    model: str = needs(title="model: String!")
    """Model designation of the maker."""
    name: str = needs(title="name: String!")
    """Name; imports use it as the key of the product."""
    source_id: str = needs(title="sourceID: String!")
    """Key of the product in the discovery tool."""
    configuration_items: Sequence[DiscoveredCiInput] | None | Unset = unset(
        "configurationItems: [DiscoveredCiInput!]"
    )
    """CIs of the product."""
    meta: DiscoveredItemMetaData | None | Unset = unset("meta: DiscoveredItemMetaData")
    """What to do when the product exists already."""
    product_id: str | None | Unset = unset("productID: String")
    """Article number of the maker; matches existing products of the brand."""
    service: str | None | Unset = unset("service: String")
    """Name of the service for CIs of the product."""
    ui_extension_id: str | None | Unset = unset("uiExtensionId: ID")
    """Node ID of the UI extension that adds custom fields to the product's CIs."""


class DiscoveredReferenceArrayStrategyInput(GraphQLInput, frozen=True):
    """Processing instruction for a list of references."""

    strategy: (
        DiscoveredReferenceArrayStrategy
        | DiscoveredReferenceArrayStrategyLiteral
        | None
        | Unset
    ) = unset("strategy: DiscoveredReferenceArrayStrategy")
    """Whether given references are added or replace the present ones."""


class DiscoveredReferenceStrategiesInput(GraphQLInput, frozen=True):
    """Processing instructions for references of discovered CIs."""

    ci_user_ids: DiscoveredReferenceArrayStrategyInput | None | Unset = unset(
        "ciUserIds: DiscoveredReferenceArrayStrategyInput"
    )
    """How `userIds` combine with the users a CI has."""


class IDFilter(GraphQLInput, frozen=True):
    """Condition on node IDs."""

    __graphql_where__ = "IDWhere"

    negate: bool | None | Unset = unset("negate: Boolean")
    """True to match everything else."""
    values: Sequence[str] | None | Unset = unset("values: [ID!]")
    """Node IDs to match."""


class IDWhere(OneOf[str], NoneOf[str]):
    """The operators of ``IDFilter``."""


class IntFilter(GraphQLInput, frozen=True):
    """Condition on a whole number; give two bounds for a range."""

    __graphql_where__ = "IntWhere"

    greater_than: int | None | Unset = unset("greaterThan: Int")
    """Lower bound, exclusive."""
    greater_than_or_equal_to: int | None | Unset = unset("greaterThanOrEqualTo: Int")
    """Lower bound, inclusive."""
    less_than: int | None | Unset = unset("lessThan: Int")
    """Upper bound, exclusive."""
    less_than_or_equal_to: int | None | Unset = unset("lessThanOrEqualTo: Int")
    """Upper bound, inclusive."""
    negate: bool | None | Unset = unset("negate: Boolean")
    """True to match everything else."""
    values: Sequence[int | None] | None | Unset = unset("values: [Int]")
    """Numbers to match."""


class IntWhere(Values[int], Ordered[int]):
    """The operators of ``IntFilter``."""


class ReferenceFilter(GraphQLInput, frozen=True):
    """Condition on a linked record."""

    __graphql_where__ = "ReferenceWhere"

    negate: bool | None | Unset = unset("negate: Boolean")
    """True to match everything else."""
    values: Sequence[str | None] | None | Unset = unset("values: [ID]")
    """Node IDs to match; an empty list matches records without the link."""


class ReferenceWhere(Values[str]):
    """The operators of ``ReferenceFilter``."""


class SlaCoverageFilter(GraphQLInput, frozen=True):
    """Condition on `SlaCoverage` values."""

    __graphql_where__ = "SlaCoverageWhere"

    negate: bool | None | Unset = unset("negate: Boolean")
    """True to match everything else."""
    values: Sequence[SlaCoverage | SlaCoverageLiteral | None] | None | Unset = unset(
        "values: [SlaCoverage]"
    )
    """Values to match; an empty list matches records without a value."""


class SlaCoverageWhere(Values["SlaCoverage | SlaCoverageLiteral"]):
    """The operators of ``SlaCoverageFilter``."""


class StringFilter(GraphQLInput, frozen=True):
    """Condition on a text."""

    __graphql_where__ = "StringWhere"

    negate: bool | None | Unset = unset("negate: Boolean")
    """True to match everything else."""
    values: Sequence[str | None] | None | Unset = unset("values: [String]")
    """Texts to match; an empty list matches records without a value."""


class StringWhere(Values[str]):
    """The operators of ``StringFilter``."""


class TargetIndicationFilter(GraphQLInput, frozen=True):
    """Condition on how near a deadline is."""

    __graphql_where__ = "TargetIndicationWhere"

    negate: bool | None | Unset = unset("negate: Boolean")
    """True to match everything else."""
    values: Sequence[str | None] | None | Unset = unset("values: [String]")


class TargetIndicationWhere(Values[str]):
    """The operators of ``TargetIndicationFilter``."""


class TimestampFilter(GraphQLInput, frozen=True):
    """Condition on a moment; give two bounds for a range."""

    __graphql_where__ = "TimestampWhere"

    greater_than: datetime | None | Unset = unset("greaterThan: ISO8601Timestamp")
    """Lower bound, exclusive."""
    greater_than_or_equal_to: datetime | None | Unset = unset(
        "greaterThanOrEqualTo: ISO8601Timestamp"
    )
    """Lower bound, inclusive."""
    less_than: datetime | None | Unset = unset("lessThan: ISO8601Timestamp")
    """Upper bound, exclusive."""
    less_than_or_equal_to: datetime | None | Unset = unset(
        "lessThanOrEqualTo: ISO8601Timestamp"
    )
    """Upper bound, inclusive."""
    negate: bool | None | Unset = unset("negate: Boolean")
    """True to match everything else."""
    values: Sequence[datetime | None] | None | Unset = unset(
        "values: [ISO8601Timestamp]"
    )
    """Moments to match."""


class TimestampWhere(Values["datetime"], Ordered["datetime"]):
    """The operators of ``TimestampFilter``."""
