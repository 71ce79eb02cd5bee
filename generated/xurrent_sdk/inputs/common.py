"""Input objects: filters, orders and what mutations take."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import GraphQLInput, NoneOf, OneOf, Ordered, UNSET, Values

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime
    from decimal import Decimal
    from typing import Required, TypedDict

    from .._runtime.codegen import SpecialTimestamp, Unset, UploadedFile
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

    class DiscoveredConfigurationItemsArgs(TypedDict, total=False):
        """The fields of ``DiscoveredConfigurationItemsInput`` as keyword arguments."""

        source: Required[str]
        alternative_sources: Sequence[str] | None | Unset
        client_mutation_id: str | None | Unset
        physical_assets: Sequence[DiscoveredProductCategoryInput] | None | Unset
        reference_strategies: DiscoveredReferenceStrategiesInput | None | Unset
        support_team: str | None | Unset


class AgreementStatusFilter(GraphQLInput, frozen=True):
    """The input ``AgreementStatusFilter``."""

    __graphql_name__ = "AgreementStatusFilter"

    __graphql_fields__ = """
    negate negate Boolean
    values values [AgreementStatus]
    """

    __graphql_where__ = "AgreementStatusWhere"

    negate: bool | None | Unset = UNSET
    values: Sequence[AgreementStatus | AgreementStatusLiteral | None] | None | Unset = (
        UNSET
    )


class AgreementStatusWhere(Values["AgreementStatus | AgreementStatusLiteral"]):
    """The operators of ``AgreementStatusFilter``."""


class ChildSourceRefInput(GraphQLInput, frozen=True):
    """The input ``ChildSourceRefInput``."""

    __graphql_name__ = "ChildSourceRefInput"

    __graphql_fields__ = """
    source source String
    source_id sourceID String!
    """

    __graphql_required__ = ("source_id",)

    source_id: str
    source: str | None | Unset = UNSET


class CiRelationInput(GraphQLInput, frozen=True):
    """The input ``CiRelationInput``."""

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
    configuration_item_source: str | None | Unset = UNSET
    configuration_item_source_id: str | None | Unset = UNSET
    id: str | None | Unset = UNSET
    relation_type: (
        CiRelationRelationType | CiRelationRelationTypeLiteral | None | Unset
    ) = UNSET
    source: str | None | Unset = UNSET


class CiRelationSourceKeyInput(GraphQLInput, frozen=True):
    """The input ``CiRelationSourceKeyInput``."""

    __graphql_name__ = "CiRelationSourceKeyInput"

    __graphql_fields__ = """
    configuration_item_source configurationItemSource String!
    configuration_item_source_id configurationItemSourceID String!
    """

    __graphql_required__ = ("configuration_item_source", "configuration_item_source_id")

    configuration_item_source: str
    configuration_item_source_id: str


class CiStatusFilter(GraphQLInput, frozen=True):
    """The input ``CiStatusFilter``."""

    __graphql_name__ = "CiStatusFilter"

    __graphql_fields__ = """
    negate negate Boolean
    values values [CiStatus]
    """

    __graphql_where__ = "CiStatusWhere"

    negate: bool | None | Unset = UNSET
    values: Sequence[CiStatus | CiStatusLiteral | None] | None | Unset = UNSET


class CiStatusWhere(Values["CiStatus | CiStatusLiteral"]):
    """The operators of ``CiStatusFilter``."""


class DateFilter(GraphQLInput, frozen=True):
    """The input ``DateFilter``."""

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
    greater_than_or_equal_to: date | None | Unset = UNSET
    less_than: date | None | Unset = UNSET
    less_than_or_equal_to: date | None | Unset = UNSET
    negate: bool | None | Unset = UNSET
    values: Sequence[date | None] | None | Unset = UNSET


class DateWhere(Values["date"], Ordered["date"]):
    """The operators of ``DateFilter``."""


class DecimalFilter(GraphQLInput, frozen=True):
    """The input ``DecimalFilter``."""

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
    greater_than_or_equal_to: Decimal | int | None | Unset = UNSET
    less_than: Decimal | int | None | Unset = UNSET
    less_than_or_equal_to: Decimal | int | None | Unset = UNSET
    negate: bool | None | Unset = UNSET
    values: Sequence[Decimal | int | None] | None | Unset = UNSET


class DecimalWhere(Values["Decimal | int"], Ordered["Decimal | int"]):
    """The operators of ``DecimalFilter``."""


class DiscoveredCiInput(GraphQLInput, frozen=True):
    """The input ``DiscoveredCiInput``."""

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

    __graphql_required__ = ("name", "source_id")

    name: str
    source_id: str
    asset_id: str | None | Unset = UNSET
    ci_relations: DiscoveredCiRelationInput | None | Unset = UNSET
    custom_fields: Sequence[CustomFieldInput] | None | Unset = UNSET
    custom_fields_attachments: (
        Sequence[AttachmentInput | UploadedFile] | None | Unset
    ) = UNSET
    end_of_support_date: date | None | Unset = UNSET
    in_use_since: date | None | Unset = UNSET
    label: str | None | Unset = UNSET
    last_seen_at: datetime | SpecialTimestamp | None | Unset = UNSET
    location: str | None | Unset = UNSET
    meta: DiscoveredItemMetaData | None | Unset = UNSET
    nr_of_cores: int | None | Unset = UNSET
    nr_of_processors: int | None | Unset = UNSET
    operating_system_id: str | None | Unset = UNSET
    purchase_value: Decimal | int | None | Unset = UNSET
    purchase_value_currency: Currency | CurrencyLiteral | None | Unset = UNSET
    ram_amount: Decimal | int | None | Unset = UNSET
    remarks: str | None | Unset = UNSET
    serial_nr: str | None | Unset = UNSET
    service: str | None | Unset = UNSET
    status: CiStatus | CiStatusLiteral | None | Unset = UNSET
    system_id: str | None | Unset = UNSET
    user_ids: Sequence[str] | None | Unset = UNSET
    warranty_expiry_date: date | None | Unset = UNSET


class DiscoveredCiRelationInput(GraphQLInput, frozen=True):
    """The input ``DiscoveredCiRelationInput``."""

    __graphql_name__ = "DiscoveredCiRelationInput"

    __graphql_fields__ = """
    child_ids childIds [ID!]
    child_source_refs childSourceRefs [ChildSourceRefInput!]
    """

    child_ids: Sequence[str] | None | Unset = UNSET
    child_source_refs: Sequence[ChildSourceRefInput] | None | Unset = UNSET


class DiscoveredConfigurationItemsInput(GraphQLInput, frozen=True):
    """The input ``DiscoveredConfigurationItemsInput``."""

    __graphql_name__ = "DiscoveredConfigurationItemsInput"

    __graphql_fields__ = """
    alternative_sources alternativeSources [String!]
    client_mutation_id clientMutationId String
    physical_assets physicalAssets [DiscoveredProductCategoryInput!]
    reference_strategies referenceStrategies DiscoveredReferenceStrategiesInput
    source source String!
    support_team supportTeam String
    """

    __graphql_required__ = ("source",)

    source: str
    alternative_sources: Sequence[str] | None | Unset = UNSET
    client_mutation_id: str | None | Unset = UNSET
    physical_assets: Sequence[DiscoveredProductCategoryInput] | None | Unset = UNSET
    reference_strategies: DiscoveredReferenceStrategiesInput | None | Unset = UNSET
    support_team: str | None | Unset = UNSET


class DiscoveredItemMetaData(GraphQLInput, frozen=True):
    """The input ``DiscoveredItemMetaData``."""

    __graphql_name__ = "DiscoveredItemMetaData"

    __graphql_fields__ = """
    strategy strategy DiscoveredItemStrategy
    """

    strategy: DiscoveredItemStrategy | DiscoveredItemStrategyLiteral | None | Unset = (
        UNSET
    )


class DiscoveredProductCategoryInput(GraphQLInput, frozen=True):
    """The input ``DiscoveredProductCategoryInput``."""

    __graphql_name__ = "DiscoveredProductCategoryInput"

    __graphql_fields__ = """
    meta meta DiscoveredItemMetaData
    name name String!
    products products [DiscoveredProductInput!]
    reference reference String!
    source_id sourceID String
    """

    __graphql_required__ = ("name", "reference")

    name: str
    reference: str
    meta: DiscoveredItemMetaData | None | Unset = UNSET
    products: Sequence[DiscoveredProductInput] | None | Unset = UNSET
    source_id: str | None | Unset = UNSET


class DiscoveredProductInput(GraphQLInput, frozen=True):
    """The input ``DiscoveredProductInput``."""

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

    __graphql_required__ = ("brand", "model", "name", "source_id")

    brand: str
    model: str
    name: str
    source_id: str
    configuration_items: Sequence[DiscoveredCiInput] | None | Unset = UNSET
    meta: DiscoveredItemMetaData | None | Unset = UNSET
    product_id: str | None | Unset = UNSET
    service: str | None | Unset = UNSET
    ui_extension_id: str | None | Unset = UNSET


class DiscoveredReferenceArrayStrategyInput(GraphQLInput, frozen=True):
    """The input ``DiscoveredReferenceArrayStrategyInput``."""

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


class DiscoveredReferenceStrategiesInput(GraphQLInput, frozen=True):
    """The input ``DiscoveredReferenceStrategiesInput``."""

    __graphql_name__ = "DiscoveredReferenceStrategiesInput"

    __graphql_fields__ = """
    ci_user_ids ciUserIds DiscoveredReferenceArrayStrategyInput
    """

    ci_user_ids: DiscoveredReferenceArrayStrategyInput | None | Unset = UNSET


class IDFilter(GraphQLInput, frozen=True):
    """The input ``IDFilter``."""

    __graphql_name__ = "IDFilter"

    __graphql_fields__ = """
    negate negate Boolean
    values values [ID!]
    """

    __graphql_where__ = "IDWhere"

    negate: bool | None | Unset = UNSET
    values: Sequence[str] | None | Unset = UNSET


class IDWhere(OneOf[str], NoneOf[str]):
    """The operators of ``IDFilter``."""


class IntFilter(GraphQLInput, frozen=True):
    """The input ``IntFilter``."""

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
    greater_than_or_equal_to: int | None | Unset = UNSET
    less_than: int | None | Unset = UNSET
    less_than_or_equal_to: int | None | Unset = UNSET
    negate: bool | None | Unset = UNSET
    values: Sequence[int | None] | None | Unset = UNSET


class IntWhere(Values[int], Ordered[int]):
    """The operators of ``IntFilter``."""


class ReferenceFilter(GraphQLInput, frozen=True):
    """The input ``ReferenceFilter``."""

    __graphql_name__ = "ReferenceFilter"

    __graphql_fields__ = """
    negate negate Boolean
    values values [ID]
    """

    __graphql_where__ = "ReferenceWhere"

    negate: bool | None | Unset = UNSET
    values: Sequence[str | None] | None | Unset = UNSET


class ReferenceWhere(Values[str]):
    """The operators of ``ReferenceFilter``."""


class SlaCoverageFilter(GraphQLInput, frozen=True):
    """The input ``SlaCoverageFilter``."""

    __graphql_name__ = "SlaCoverageFilter"

    __graphql_fields__ = """
    negate negate Boolean
    values values [SlaCoverage]
    """

    __graphql_where__ = "SlaCoverageWhere"

    negate: bool | None | Unset = UNSET
    values: Sequence[SlaCoverage | SlaCoverageLiteral | None] | None | Unset = UNSET


class SlaCoverageWhere(Values["SlaCoverage | SlaCoverageLiteral"]):
    """The operators of ``SlaCoverageFilter``."""


class StringFilter(GraphQLInput, frozen=True):
    """The input ``StringFilter``."""

    __graphql_name__ = "StringFilter"

    __graphql_fields__ = """
    negate negate Boolean
    values values [String]
    """

    __graphql_where__ = "StringWhere"

    negate: bool | None | Unset = UNSET
    values: Sequence[str | None] | None | Unset = UNSET


class StringWhere(Values[str]):
    """The operators of ``StringFilter``."""


class TargetIndicationFilter(GraphQLInput, frozen=True):
    """The input ``TargetIndicationFilter``."""

    __graphql_name__ = "TargetIndicationFilter"

    __graphql_fields__ = """
    negate negate Boolean
    values values [String]
    """

    __graphql_where__ = "TargetIndicationWhere"

    negate: bool | None | Unset = UNSET
    values: Sequence[str | None] | None | Unset = UNSET


class TargetIndicationWhere(Values[str]):
    """The operators of ``TargetIndicationFilter``."""


class TimestampFilter(GraphQLInput, frozen=True):
    """The input ``TimestampFilter``."""

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
    greater_than_or_equal_to: datetime | SpecialTimestamp | None | Unset = UNSET
    less_than: datetime | SpecialTimestamp | None | Unset = UNSET
    less_than_or_equal_to: datetime | SpecialTimestamp | None | Unset = UNSET
    negate: bool | None | Unset = UNSET
    values: Sequence[datetime | SpecialTimestamp | None] | None | Unset = UNSET


class TimestampWhere(
    Values["datetime | SpecialTimestamp"], Ordered["datetime | SpecialTimestamp"]
):
    """The operators of ``TimestampFilter``."""
