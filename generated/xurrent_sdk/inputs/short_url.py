# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and what mutations take."""

from __future__ import annotations

from typing import Literal, TYPE_CHECKING, TypeAlias, TypedDict
from .._runtime.codegen import FilterFields, GraphQLInput, UNSET, Values

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Required
    from .._runtime.codegen import FreeText, Unset
    from ..enums.common import OrderDirection, OrderDirectionLiteral
    from ..enums.short_url import (
        ShortUrlDataType,
        ShortUrlDataTypeLiteral,
        ShortUrlOrderField,
        ShortUrlOrderFieldLiteral,
    )
    from .common import (
        IDFilter,
        IDWhere,
        ReferenceFilter,
        ReferenceWhere,
        TimestampFilter,
        TimestampWhere,
    )

ShortUrlOrderBy: TypeAlias = Literal[
    "created_at",
    "created_by_name",
    "data_type",
    "uri",
    "-created_at",
    "-created_by_name",
    "-data_type",
    "-uri",
]


class ShortUrlCreateInput(GraphQLInput, frozen=True):
    """Arguments of the `shortUrlCreate` mutation."""

    __graphql_name__ = "ShortUrlCreateInput"
    __graphql_fields__ = """
    ci_id ciId ID
    client_mutation_id clientMutationId String
    dashboard_id dashboardId ID
    email email ShortUrlEmailInput
    geo geo ShortUrlGeoInput
    knowledge_article_id knowledgeArticleId ID
    map_address mapAddress String
    plain_text plainText String
    request_template_id requestTemplateId ID
    skype_name skypeName String
    sms sms ShortUrlSmsInput
    tel tel String
    tweet tweet String
    twitter_name twitterName String
    uri uri String
    website_url websiteUrl String
    """

    ci_id: str | None | Unset = UNSET
    """Node ID of the CI to open a request for in Self Service."""
    client_mutation_id: str | None | Unset = UNSET
    """Any text; echoed in the answer, without any other effect."""
    dashboard_id: str | None | Unset = UNSET
    """Node ID of the dashboard to open."""
    email: ShortUrlEmailInput | None | Unset = UNSET
    """E-mail to open."""
    geo: ShortUrlGeoInput | None | Unset = UNSET
    """Place to show on a map."""
    knowledge_article_id: str | None | Unset = UNSET
    """Node ID of the knowledge article to open in Self Service."""
    map_address: str | None | Unset = UNSET
    """Address, city or country to show on a map."""
    plain_text: str | None | Unset = UNSET
    """Text to show."""
    request_template_id: str | None | Unset = UNSET
    """Node ID of the request template that fills in a new request in Self Service."""
    skype_name: str | None | Unset = UNSET
    """Skype name to call."""
    sms: ShortUrlSmsInput | None | Unset = UNSET
    """Text message to open."""
    tel: str | None | Unset = UNSET
    """Telephone number to call."""
    tweet: str | None | Unset = UNSET
    """Text of the tweet to open."""
    twitter_name: str | None | Unset = UNSET
    """Name of the Twitter user whose profile to open."""
    uri: str | None | Unset = UNSET
    """Address that is opened."""
    website_url: str | None | Unset = UNSET
    """URL to forward to."""


class ShortUrlCreateArgs(TypedDict, total=False):
    """The fields of ``ShortUrlCreateInput`` as keyword arguments."""

    ci_id: str | None | Unset
    """Node ID of the CI to open a request for in Self Service."""
    client_mutation_id: str | None | Unset
    """Any text; echoed in the answer, without any other effect."""
    dashboard_id: str | None | Unset
    """Node ID of the dashboard to open."""
    email: ShortUrlEmailInput | None | Unset
    """E-mail to open."""
    geo: ShortUrlGeoInput | None | Unset
    """Place to show on a map."""
    knowledge_article_id: str | None | Unset
    """Node ID of the knowledge article to open in Self Service."""
    map_address: str | None | Unset
    """Address, city or country to show on a map."""
    plain_text: str | None | Unset
    """Text to show."""
    request_template_id: str | None | Unset
    """Node ID of the request template that fills in a new request in Self Service."""
    skype_name: str | None | Unset
    """Skype name to call."""
    sms: ShortUrlSmsInput | None | Unset
    """Text message to open."""
    tel: str | None | Unset
    """Telephone number to call."""
    tweet: str | None | Unset
    """Text of the tweet to open."""
    twitter_name: str | None | Unset
    """Name of the Twitter user whose profile to open."""
    uri: str | None | Unset
    """Address that is opened."""
    website_url: str | None | Unset
    """URL to forward to."""


class ShortUrlDataTypeFilter(GraphQLInput, frozen=True):
    """Condition on `ShortUrlDataType` values."""

    __graphql_name__ = "ShortUrlDataTypeFilter"
    __graphql_fields__ = """
    negate negate Boolean
    values values [ShortUrlDataType]
    """
    __graphql_where__ = "ShortUrlDataTypeWhere"

    negate: bool | None | Unset = UNSET
    """True to match everything else."""
    values: (
        Sequence[ShortUrlDataType | ShortUrlDataTypeLiteral | None] | None | Unset
    ) = UNSET
    """Values to match; an empty list matches records without a value."""


class ShortUrlDataTypeWhere(Values["ShortUrlDataType | ShortUrlDataTypeLiteral"]):
    """The operators of ``ShortUrlDataTypeFilter``."""


class ShortUrlEmailInput(GraphQLInput, frozen=True):
    """E-mail that a short URL opens."""

    __graphql_name__ = "ShortUrlEmailInput"
    __graphql_fields__ = """
    body body String!
    subject subject String!
    to to String!
    """
    __graphql_required__ = "body subject to"

    body: str
    subject: str
    to: str
    """E-mail address of the recipient."""


class ShortUrlFilter(GraphQLInput, frozen=True):
    """Conditions for `Query.shortUrls`; all that are given have to hold."""

    __graphql_name__ = "ShortUrlFilter"
    __graphql_fields__ = """
    created_at createdAt TimestampFilter
    created_by createdBy ReferenceFilter
    data_type dataType ShortUrlDataTypeFilter
    id id IDFilter
    query query String
    updated_at updatedAt TimestampFilter
    """
    __graphql_where__ = "ShortUrlWhere"

    created_at: TimestampFilter | None | Unset = UNSET
    """By time of creation."""
    created_by: ReferenceFilter | None | Unset = UNSET
    """By node ID of the person who created the record."""
    data_type: ShortUrlDataTypeFilter | None | Unset = UNSET
    """Condition on `dataType` (what the short URL opens)."""
    id: IDFilter | None | Unset = UNSET
    """By node ID."""
    query: str | None | Unset = UNSET
    """Free-text search, as in the search box of the user interface."""
    updated_at: TimestampFilter | None | Unset = UNSET
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""


class ShortUrlWhere(FilterFields):
    """What ``where`` can compare of ``ShortUrlFilter``."""

    __graphql_filter__ = "ShortUrlFilter"

    created_at: TimestampWhere
    """By time of creation."""
    created_by: ReferenceWhere
    """By node ID of the person who created the record."""
    data_type: ShortUrlDataTypeWhere
    """Condition on `dataType` (what the short URL opens)."""
    id: IDWhere
    """By node ID."""
    query: FreeText
    """Free-text search, as in the search box of the user interface."""
    updated_at: TimestampWhere
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""


class ShortUrlGeoInput(GraphQLInput, frozen=True):
    """Place that a short URL shows on a map."""

    __graphql_name__ = "ShortUrlGeoInput"
    __graphql_fields__ = """
    latitude latitude String!
    longitude longitude String!
    """
    __graphql_required__ = "latitude longitude"

    latitude: str
    """Degrees north."""
    longitude: str
    """Degrees east."""


class ShortUrlOrder(GraphQLInput, frozen=True):
    """Sort key for `Query.shortUrls`; give several in order of precedence."""

    __graphql_name__ = "ShortUrlOrder"
    __graphql_fields__ = """
    direction direction OrderDirection
    field field ShortUrlOrderField!
    """
    __graphql_required__ = "field"
    __graphql_order__ = "field direction asc desc"

    field: ShortUrlOrderField | ShortUrlOrderFieldLiteral
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = UNSET
    """Whether to sort ascending or descending."""


class ShortUrlSmsInput(GraphQLInput, frozen=True):
    """Text message that a short URL opens."""

    __graphql_name__ = "ShortUrlSmsInput"
    __graphql_fields__ = """
    body body String!
    tel tel String!
    """
    __graphql_required__ = "body tel"

    body: str
    tel: str
    """Telephone number of the recipient."""


class ShortUrlUpdateInput(GraphQLInput, frozen=True):
    """Arguments of the `shortUrlUpdate` mutation."""

    __graphql_name__ = "ShortUrlUpdateInput"
    __graphql_fields__ = """
    ci_id ciId ID
    client_mutation_id clientMutationId String
    dashboard_id dashboardId ID
    email email ShortUrlEmailInput
    geo geo ShortUrlGeoInput
    id id ID!
    knowledge_article_id knowledgeArticleId ID
    map_address mapAddress String
    plain_text plainText String
    request_template_id requestTemplateId ID
    skype_name skypeName String
    sms sms ShortUrlSmsInput
    tel tel String
    tweet tweet String
    twitter_name twitterName String
    uri uri String
    website_url websiteUrl String
    """
    __graphql_required__ = "id"

    id: str
    """Node ID of the short URL to change."""
    ci_id: str | None | Unset = UNSET
    """Node ID of the CI to open a request for in Self Service."""
    client_mutation_id: str | None | Unset = UNSET
    """Any text; echoed in the answer, without any other effect."""
    dashboard_id: str | None | Unset = UNSET
    """Node ID of the dashboard to open."""
    email: ShortUrlEmailInput | None | Unset = UNSET
    """E-mail to open."""
    geo: ShortUrlGeoInput | None | Unset = UNSET
    """Place to show on a map."""
    knowledge_article_id: str | None | Unset = UNSET
    """Node ID of the knowledge article to open in Self Service."""
    map_address: str | None | Unset = UNSET
    """Address, city or country to show on a map."""
    plain_text: str | None | Unset = UNSET
    """Text to show."""
    request_template_id: str | None | Unset = UNSET
    """Node ID of the request template that fills in a new request in Self Service."""
    skype_name: str | None | Unset = UNSET
    """Skype name to call."""
    sms: ShortUrlSmsInput | None | Unset = UNSET
    """Text message to open."""
    tel: str | None | Unset = UNSET
    """Telephone number to call."""
    tweet: str | None | Unset = UNSET
    """Text of the tweet to open."""
    twitter_name: str | None | Unset = UNSET
    """Name of the Twitter user whose profile to open."""
    uri: str | None | Unset = UNSET
    """Address that is opened."""
    website_url: str | None | Unset = UNSET
    """URL to forward to."""


class ShortUrlUpdateArgs(TypedDict, total=False):
    """The fields of ``ShortUrlUpdateInput`` as keyword arguments."""

    id: Required[str]
    """Node ID of the short URL to change."""
    ci_id: str | None | Unset
    """Node ID of the CI to open a request for in Self Service."""
    client_mutation_id: str | None | Unset
    """Any text; echoed in the answer, without any other effect."""
    dashboard_id: str | None | Unset
    """Node ID of the dashboard to open."""
    email: ShortUrlEmailInput | None | Unset
    """E-mail to open."""
    geo: ShortUrlGeoInput | None | Unset
    """Place to show on a map."""
    knowledge_article_id: str | None | Unset
    """Node ID of the knowledge article to open in Self Service."""
    map_address: str | None | Unset
    """Address, city or country to show on a map."""
    plain_text: str | None | Unset
    """Text to show."""
    request_template_id: str | None | Unset
    """Node ID of the request template that fills in a new request in Self Service."""
    skype_name: str | None | Unset
    """Skype name to call."""
    sms: ShortUrlSmsInput | None | Unset
    """Text message to open."""
    tel: str | None | Unset
    """Telephone number to call."""
    tweet: str | None | Unset
    """Text of the tweet to open."""
    twitter_name: str | None | Unset
    """Name of the Twitter user whose profile to open."""
    uri: str | None | Unset
    """Address that is opened."""
    website_url: str | None | Unset
    """URL to forward to."""
