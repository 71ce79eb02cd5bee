# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and what mutations take."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict
from .._runtime.codegen import GraphQLInput, NoneOf, OneOf, Ordered, UNSET, Values

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime
    from decimal import Decimal
    from typing import Required
    from .._runtime.attachments.uploaded import UploadedFile
    from .._runtime.codegen import SpecialTimestamp, Unset
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
    from .attachment import AttachmentInput
    from .custom_field import CustomFieldInput


class AgreementStatusFilter(GraphQLInput, frozen=True):
    """Condition on `AgreementStatus` values."""

    __graphql_name__ = "AgreementStatusFilter"
    __graphql_fields__ = """
    negate negate Boolean
    values values [AgreementStatus]
    """
    __graphql_where__ = "AgreementStatusWhere"

    negate: bool | None | Unset = UNSET
    """True to match everything else."""
    values: Sequence[AgreementStatus | AgreementStatusLiteral | None] | None | Unset = (
        UNSET
    )
    """Values to match; an empty list matches records without a value."""


class AgreementStatusWhere(Values["AgreementStatus | AgreementStatusLiteral"]):
    """The operators of ``AgreementStatusFilter``."""


class ChildSourceRefInput(GraphQLInput, frozen=True):
    """External key of a child CI."""

    __graphql_name__ = "ChildSourceRefInput"
    __graphql_fields__ = """
    source source String
    source_id sourceID String!
    """
    __graphql_required__ = "source_id"

    source_id: str
    """Key of the child in its source."""
    source: str | None | Unset = UNSET
    """Source of the child; default the `source` of the discovery run."""


class CiRelationInput(GraphQLInput, frozen=True):
    """Relation to another CI, given by node ID or by its external key."""

    __graphql_name__ = "CiRelationInput"
    __graphql_fields__ = """
    configuration_item_id configurationItemId ID
    configuration_item_source configurationItemSource String
    configuration_item_source_id configurationItemSourceID String
    id id ID
    relation_type relationType CiRelationRelationType
    source source String
    """

    configuration_item_id: str | None | Unset = UNSET
    """Node ID of the other CI; wins over the external key."""
    configuration_item_source: str | None | Unset = UNSET
    """Source of the other CI; give it together with `configurationItemSourceID`."""
    configuration_item_source_id: str | None | Unset = UNSET
    """Key of the other CI in `configurationItemSource`; a CI not known yet is refused
    or, with reconciliation, linked later."""
    id: str | None | Unset = UNSET
    """Node ID of an existing entry to change; leave out for a new one."""
    relation_type: (
        CiRelationRelationType | CiRelationRelationTypeLiteral | None | Unset
    ) = UNSET
    """Role of the other CI, such as `parent` or `redundancy`."""
    source: str | None | Unset = UNSET
    """External system that maintains the relation."""


class CiRelationSourceKeyInput(GraphQLInput, frozen=True):
    """External key of the CI at the other end of a relation."""

    __graphql_name__ = "CiRelationSourceKeyInput"
    __graphql_fields__ = """
    configuration_item_source configurationItemSource String!
    configuration_item_source_id configurationItemSourceID String!
    """
    __graphql_required__ = "configuration_item_source configuration_item_source_id"

    configuration_item_source: str
    """Source of the other CI."""
    configuration_item_source_id: str
    """Key of the other CI in that source."""


class CiStatusFilter(GraphQLInput, frozen=True):
    """Condition on `CiStatus` values."""

    __graphql_name__ = "CiStatusFilter"
    __graphql_fields__ = """
    negate negate Boolean
    values values [CiStatus]
    """
    __graphql_where__ = "CiStatusWhere"

    negate: bool | None | Unset = UNSET
    """True to match everything else."""
    values: Sequence[CiStatus | CiStatusLiteral | None] | None | Unset = UNSET
    """Values to match; an empty list matches records without a value."""


class CiStatusWhere(Values["CiStatus | CiStatusLiteral"]):
    """The operators of ``CiStatusFilter``."""


class DateFilter(GraphQLInput, frozen=True):
    """Condition on a date; give two bounds for a range."""

    __graphql_name__ = "DateFilter"
    __graphql_fields__ = """
    greater_than greaterThan ISO8601Date
    greater_than_or_equal_to greaterThanOrEqualTo ISO8601Date
    less_than lessThan ISO8601Date
    less_than_or_equal_to lessThanOrEqualTo ISO8601Date
    negate negate Boolean
    values values [ISO8601Date]
    """
    __graphql_where__ = "DateWhere"

    greater_than: date | None | Unset = UNSET
    """Lower bound, exclusive."""
    greater_than_or_equal_to: date | None | Unset = UNSET
    """Lower bound, inclusive."""
    less_than: date | None | Unset = UNSET
    """Upper bound, exclusive."""
    less_than_or_equal_to: date | None | Unset = UNSET
    """Upper bound, inclusive."""
    negate: bool | None | Unset = UNSET
    """True to match everything else."""
    values: Sequence[date | None] | None | Unset = UNSET
    """Dates to match."""


class DateWhere(Values["date"], Ordered["date"]):
    """The operators of ``DateFilter``."""


class DecimalFilter(GraphQLInput, frozen=True):
    """Condition on an amount; give two bounds for a range."""

    __graphql_name__ = "DecimalFilter"
    __graphql_fields__ = """
    greater_than greaterThan Decimal
    greater_than_or_equal_to greaterThanOrEqualTo Decimal
    less_than lessThan Decimal
    less_than_or_equal_to lessThanOrEqualTo Decimal
    negate negate Boolean
    values values [Decimal]
    """
    __graphql_where__ = "DecimalWhere"

    greater_than: Decimal | int | None | Unset = UNSET
    """Lower bound, exclusive."""
    greater_than_or_equal_to: Decimal | int | None | Unset = UNSET
    """Lower bound, inclusive."""
    less_than: Decimal | int | None | Unset = UNSET
    """Upper bound, exclusive."""
    less_than_or_equal_to: Decimal | int | None | Unset = UNSET
    """Upper bound, inclusive."""
    negate: bool | None | Unset = UNSET
    """True to match everything else."""
    values: Sequence[Decimal | int | None] | None | Unset = UNSET
    """Amounts to match."""


class DecimalWhere(Values["Decimal | int"], Ordered["Decimal | int"]):
    """The operators of ``DecimalFilter``."""


class DiscoveredCiInput(GraphQLInput, frozen=True):
    """CI found by a discovery tool, with the values to store."""

    __graphql_name__ = "DiscoveredCiInput"
    __graphql_fields__ = """
    asset_id assetID String
    ci_relations ciRelations DiscoveredCiRelationInput
    custom_fields customFields [CustomFieldInput!]
    custom_fields_attachments customFieldsAttachments [AttachmentInput!]
    end_of_support_date endOfSupportDate ISO8601Date
    in_use_since inUseSince ISO8601Date
    label label String
    last_seen_at lastSeenAt ISO8601Timestamp
    location location String
    location_hint locationHint String
    meta meta DiscoveredItemMetaData
    name name String!
    nr_of_cores nrOfCores Int
    nr_of_processors nrOfProcessors Int
    operating_system_id operatingSystemId ID
    purchase_value purchaseValue Decimal
    purchase_value_currency purchaseValueCurrency Currency
    ram_amount ramAmount Decimal
    remarks remarks String
    serial_nr serialNr String
    service service String
    source_id sourceID String!
    status status CiStatus
    system_id systemID String
    user_ids userIds [ID!]
    warranty_expiry_date warrantyExpiryDate ISO8601Date
    """
    __graphql_required__ = "name source_id"

    name: str
    """Name, at most 160 characters; on creation the product's name unless given."""
    source_id: str
    """Key of the CI in the discovery tool."""
    asset_id: str | None | Unset = UNSET
    """Number of the asset in the financial system."""
    ci_relations: DiscoveredCiRelationInput | None | Unset = UNSET
    """Child CIs."""
    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None | Unset = UNSET
    """Custom field values to set."""
    custom_fields_attachments: (
        Sequence[AttachmentInput | UploadedFile] | None | Unset
    ) = UNSET
    """Uploaded files embedded in rich-text custom fields."""
    end_of_support_date: date | None | Unset = UNSET
    """Date on which the maker's support ends."""
    in_use_since: date | None | Unset = UNSET
    """Date from which the CI is paid for or depreciated, usually the invoice date."""
    label: str | None | Unset = UNSET
    """Label; default a prefix of the product category plus a number."""
    last_seen_at: datetime | SpecialTimestamp | None | Unset = UNSET
    """Moment at which the CI was last detected."""
    location: str | None | Unset = UNSET
    """Room of the CI."""
    location_hint: str | None | Unset = UNSET
    meta: DiscoveredItemMetaData | None | Unset = UNSET
    """What to do when the CI exists already."""
    nr_of_cores: int | None | Unset = UNSET
    """Total number of processor cores."""
    nr_of_processors: int | None | Unset = UNSET
    """Number of processors."""
    operating_system_id: str | None | Unset = UNSET
    """Node ID of the software CI installed as operating system."""
    purchase_value: Decimal | int | None | Unset = UNSET
    """Amount paid for the CI."""
    purchase_value_currency: Currency | CurrencyLiteral | None | Unset = UNSET
    """Currency of `purchaseValue`, lower-case ISO 4217 code."""
    ram_amount: Decimal | int | None | Unset = UNSET
    """Memory in GB."""
    remarks: str | None | Unset = UNSET
    """Remarks in rich text; default those of the product."""
    serial_nr: str | None | Unset = UNSET
    """Serial number; unique per brand, and matches existing CIs on the first run."""
    service: str | None | Unset = UNSET
    """Name of the service; default that of the product."""
    status: CiStatus | CiStatusLiteral | None | Unset = UNSET
    """Stage in the life of the asset."""
    system_id: str | None | Unset = UNSET
    user_ids: Sequence[str] | None | Unset = UNSET
    """Node IDs of the people who use the CI."""
    warranty_expiry_date: date | None | Unset = UNSET
    """Last day of the warranty."""


class DiscoveredCiRelationInput(GraphQLInput, frozen=True):
    """Children of a discovered CI."""

    __graphql_name__ = "DiscoveredCiRelationInput"
    __graphql_fields__ = """
    child_ids childIds [ID!]
    child_source_refs childSourceRefs [ChildSourceRefInput!]
    """

    child_ids: Sequence[str] | None | Unset = UNSET
    """Node IDs of CIs that are children."""
    child_source_refs: Sequence[ChildSourceRefInput] | None | Unset = UNSET
    """External keys of CIs that are children, such as CIs of the same or an earlier
    run."""


class DiscoveredConfigurationItemsInput(GraphQLInput, frozen=True):
    """Result of a discovery run: at most 100 CIs, grouped by product category and
    product.
    """

    __graphql_name__ = "DiscoveredConfigurationItemsInput"
    __graphql_fields__ = """
    alternative_sources alternativeSources [String!]
    client_mutation_id clientMutationId String
    physical_assets physicalAssets [DiscoveredProductCategoryInput!]
    reference_strategies referenceStrategies DiscoveredReferenceStrategiesInput
    source source String!
    support_team supportTeam String
    """
    __graphql_required__ = "source"

    source: str
    """Name of the discovery tool; with `sourceID` it identifies records in later
    runs."""
    alternative_sources: Sequence[str] | None | Unset = UNSET
    """Other sources under which records may be known; CIs found there move to
    `source`."""
    client_mutation_id: str | None | Unset = UNSET
    """Any text; echoed in the answer, without any other effect."""
    physical_assets: Sequence[DiscoveredProductCategoryInput] | None | Unset = UNSET
    """CIs, grouped by product category and product."""
    reference_strategies: DiscoveredReferenceStrategiesInput | None | Unset = UNSET
    """How references to existing records are combined."""
    support_team: str | None | Unset = UNSET
    """Name of the support team for new products and CIs."""


class DiscoveredConfigurationItemsArgs(TypedDict, total=False):
    """The fields of ``DiscoveredConfigurationItemsInput`` as keyword arguments."""

    source: Required[str]
    """Name of the discovery tool; with `sourceID` it identifies records in later
    runs."""
    alternative_sources: Sequence[str] | None | Unset
    """Other sources under which records may be known; CIs found there move to
    `source`."""
    client_mutation_id: str | None | Unset
    """Any text; echoed in the answer, without any other effect."""
    physical_assets: Sequence[DiscoveredProductCategoryInput] | None | Unset
    """CIs, grouped by product category and product."""
    reference_strategies: DiscoveredReferenceStrategiesInput | None | Unset
    """How references to existing records are combined."""
    support_team: str | None | Unset
    """Name of the support team for new products and CIs."""


class DiscoveredItemMetaData(GraphQLInput, frozen=True):
    """Processing instruction for a discovered item."""

    __graphql_name__ = "DiscoveredItemMetaData"
    __graphql_fields__ = """
    strategy strategy DiscoveredItemStrategy
    """

    strategy: DiscoveredItemStrategy | DiscoveredItemStrategyLiteral | None | Unset = (
        UNSET
    )
    """What to do when the item exists already."""


class DiscoveredProductCategoryInput(GraphQLInput, frozen=True):
    """Product category, found by reference, with its discovered products."""

    __graphql_name__ = "DiscoveredProductCategoryInput"
    __graphql_fields__ = """
    meta meta DiscoveredItemMetaData
    name name String!
    products products [DiscoveredProductInput!]
    reference reference String!
    source_id sourceID String
    """
    __graphql_required__ = "name reference"

    name: str
    """Name of the category, when it is added."""
    reference: str
    """Reference by which the category is found."""
    meta: DiscoveredItemMetaData | None | Unset = UNSET
    """What to do when the category exists already."""
    products: Sequence[DiscoveredProductInput] | None | Unset = UNSET
    source_id: str | None | Unset = UNSET
    """Key of the category in the discovery tool."""


class DiscoveredProductInput(GraphQLInput, frozen=True):
    """Product with the discovered CIs of it."""

    __graphql_name__ = "DiscoveredProductInput"
    __graphql_fields__ = """
    brand brand String!
    configuration_items configurationItems [DiscoveredCiInput!]
    meta meta DiscoveredItemMetaData
    model model String!
    name name String!
    product_id productID String
    service service String
    source_id sourceID String!
    ui_extension_id uiExtensionId ID
    """
    __graphql_required__ = "brand model name source_id"

    brand: str
    """Maker of the product."""
    model: str
    """Model designation of the maker."""
    name: str
    """Name; imports use it as the key of the product."""
    source_id: str
    """Key of the product in the discovery tool."""
    configuration_items: Sequence[DiscoveredCiInput] | None | Unset = UNSET
    """CIs of the product."""
    meta: DiscoveredItemMetaData | None | Unset = UNSET
    """What to do when the product exists already."""
    product_id: str | None | Unset = UNSET
    """Article number of the maker; matches existing products of the brand."""
    service: str | None | Unset = UNSET
    """Name of the service for CIs of the product."""
    ui_extension_id: str | None | Unset = UNSET
    """Node ID of the UI extension that adds custom fields to the product's CIs."""


class DiscoveredReferenceArrayStrategyInput(GraphQLInput, frozen=True):
    """Processing instruction for a list of references."""

    __graphql_name__ = "DiscoveredReferenceArrayStrategyInput"
    __graphql_fields__ = """
    strategy strategy DiscoveredReferenceArrayStrategy
    """

    strategy: (
        DiscoveredReferenceArrayStrategy
        | DiscoveredReferenceArrayStrategyLiteral
        | None
        | Unset
    ) = UNSET
    """Whether given references are added or replace the present ones."""


class DiscoveredReferenceStrategiesInput(GraphQLInput, frozen=True):
    """Processing instructions for references of discovered CIs."""

    __graphql_name__ = "DiscoveredReferenceStrategiesInput"
    __graphql_fields__ = """
    ci_user_ids ciUserIds DiscoveredReferenceArrayStrategyInput
    """

    ci_user_ids: DiscoveredReferenceArrayStrategyInput | None | Unset = UNSET
    """How `userIds` combine with the users a CI has."""


class IDFilter(GraphQLInput, frozen=True):
    """Condition on node IDs."""

    __graphql_name__ = "IDFilter"
    __graphql_fields__ = """
    negate negate Boolean
    values values [ID!]
    """
    __graphql_where__ = "IDWhere"

    negate: bool | None | Unset = UNSET
    """True to match everything else."""
    values: Sequence[str] | None | Unset = UNSET
    """Node IDs to match."""


class IDWhere(OneOf[str], NoneOf[str]):
    """The operators of ``IDFilter``."""


class IntFilter(GraphQLInput, frozen=True):
    """Condition on a whole number; give two bounds for a range."""

    __graphql_name__ = "IntFilter"
    __graphql_fields__ = """
    greater_than greaterThan Int
    greater_than_or_equal_to greaterThanOrEqualTo Int
    less_than lessThan Int
    less_than_or_equal_to lessThanOrEqualTo Int
    negate negate Boolean
    values values [Int]
    """
    __graphql_where__ = "IntWhere"

    greater_than: int | None | Unset = UNSET
    """Lower bound, exclusive."""
    greater_than_or_equal_to: int | None | Unset = UNSET
    """Lower bound, inclusive."""
    less_than: int | None | Unset = UNSET
    """Upper bound, exclusive."""
    less_than_or_equal_to: int | None | Unset = UNSET
    """Upper bound, inclusive."""
    negate: bool | None | Unset = UNSET
    """True to match everything else."""
    values: Sequence[int | None] | None | Unset = UNSET
    """Numbers to match."""


class IntWhere(Values[int], Ordered[int]):
    """The operators of ``IntFilter``."""


class ReferenceFilter(GraphQLInput, frozen=True):
    """Condition on a linked record."""

    __graphql_name__ = "ReferenceFilter"
    __graphql_fields__ = """
    negate negate Boolean
    values values [ID]
    """
    __graphql_where__ = "ReferenceWhere"

    negate: bool | None | Unset = UNSET
    """True to match everything else."""
    values: Sequence[str | None] | None | Unset = UNSET
    """Node IDs to match; an empty list matches records without the link."""


class ReferenceWhere(Values[str]):
    """The operators of ``ReferenceFilter``."""


class SlaCoverageFilter(GraphQLInput, frozen=True):
    """Condition on `SlaCoverage` values."""

    __graphql_name__ = "SlaCoverageFilter"
    __graphql_fields__ = """
    negate negate Boolean
    values values [SlaCoverage]
    """
    __graphql_where__ = "SlaCoverageWhere"

    negate: bool | None | Unset = UNSET
    """True to match everything else."""
    values: Sequence[SlaCoverage | SlaCoverageLiteral | None] | None | Unset = UNSET
    """Values to match; an empty list matches records without a value."""


class SlaCoverageWhere(Values["SlaCoverage | SlaCoverageLiteral"]):
    """The operators of ``SlaCoverageFilter``."""


class StringFilter(GraphQLInput, frozen=True):
    """Condition on a text."""

    __graphql_name__ = "StringFilter"
    __graphql_fields__ = """
    negate negate Boolean
    values values [String]
    """
    __graphql_where__ = "StringWhere"

    negate: bool | None | Unset = UNSET
    """True to match everything else."""
    values: Sequence[str | None] | None | Unset = UNSET
    """Texts to match; an empty list matches records without a value."""


class StringWhere(Values[str]):
    """The operators of ``StringFilter``."""


class TargetIndicationFilter(GraphQLInput, frozen=True):
    """Condition on how near a deadline is."""

    __graphql_name__ = "TargetIndicationFilter"
    __graphql_fields__ = """
    negate negate Boolean
    values values [String]
    """
    __graphql_where__ = "TargetIndicationWhere"

    negate: bool | None | Unset = UNSET
    """True to match everything else."""
    values: Sequence[str | None] | None | Unset = UNSET


class TargetIndicationWhere(Values[str]):
    """The operators of ``TargetIndicationFilter``."""


class TimestampFilter(GraphQLInput, frozen=True):
    """Condition on a moment; give two bounds for a range."""

    __graphql_name__ = "TimestampFilter"
    __graphql_fields__ = """
    greater_than greaterThan ISO8601Timestamp
    greater_than_or_equal_to greaterThanOrEqualTo ISO8601Timestamp
    less_than lessThan ISO8601Timestamp
    less_than_or_equal_to lessThanOrEqualTo ISO8601Timestamp
    negate negate Boolean
    values values [ISO8601Timestamp]
    """
    __graphql_where__ = "TimestampWhere"

    greater_than: datetime | SpecialTimestamp | None | Unset = UNSET
    """Lower bound, exclusive."""
    greater_than_or_equal_to: datetime | SpecialTimestamp | None | Unset = UNSET
    """Lower bound, inclusive."""
    less_than: datetime | SpecialTimestamp | None | Unset = UNSET
    """Upper bound, exclusive."""
    less_than_or_equal_to: datetime | SpecialTimestamp | None | Unset = UNSET
    """Upper bound, inclusive."""
    negate: bool | None | Unset = UNSET
    """True to match everything else."""
    values: Sequence[datetime | SpecialTimestamp | None] | None | Unset = UNSET
    """Moments to match."""


class TimestampWhere(
    Values["datetime | SpecialTimestamp"], Ordered["datetime | SpecialTimestamp"]
):
    """The operators of ``TimestampFilter``."""
