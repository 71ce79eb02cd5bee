# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and arguments of mutations."""

from __future__ import annotations

from typing import Literal, TYPE_CHECKING, TypeAlias
from typing_extensions import TypedDict

from .._runtime.codegen import (
    FilterFields,
    GraphQLInput,
    MutationInput,
    Values,
    needs,
    unset,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Never, Required

    from .._runtime.codegen import FreeText, One, Unset
    from ..enums.common import OrderDirection, OrderDirectionLiteral
    from ..enums.short_url import (
        ShortUrlDataType,
        ShortUrlDataTypeLiteral,
        ShortUrlOrderField,
        ShortUrlOrderFieldLiteral,
    )
    from ..models.short_url import ShortUrl, ShortUrlFields
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


class ShortUrlCreateInput(
    GraphQLInput, MutationInput["ShortUrl", "ShortUrlFields[Never, One]"], frozen=True
):
    """Arguments of the `shortUrlCreate` mutation."""

    ci_id: str | None | Unset = unset("ciId: ID")
    """Node ID of the CI to open a request for in Self Service."""
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""
    dashboard_id: str | None | Unset = unset("dashboardId: ID")
    """Node ID of the dashboard to open."""
    email: ShortUrlEmailInput | None | Unset = unset("email: ShortUrlEmailInput")
    """E-mail to open."""
    geo: ShortUrlGeoInput | None | Unset = unset("geo: ShortUrlGeoInput")
    """Place to show on a map."""
    knowledge_article_id: str | None | Unset = unset("knowledgeArticleId: ID")
    """Node ID of the knowledge article to open in Self Service."""
    map_address: str | None | Unset = unset("mapAddress: String")
    """Address, city or country to show on a map."""
    plain_text: str | None | Unset = unset("plainText: String")
    """Text to show."""
    request_template_id: str | None | Unset = unset("requestTemplateId: ID")
    """Node ID of the request template that fills in a new request in Self Service."""
    skype_name: str | None | Unset = unset("skypeName: String")
    """Skype name to call."""
    sms: ShortUrlSmsInput | None | Unset = unset("sms: ShortUrlSmsInput")
    """Text message to open."""
    tel: str | None | Unset = unset("tel: String")
    """Telephone number to call."""
    tweet: str | None | Unset = unset("tweet: String")
    """Text of the tweet to open."""
    twitter_name: str | None | Unset = unset("twitterName: String")
    """Name of the Twitter user whose profile to open."""
    uri: str | None | Unset = unset("uri: String")
    """Address that is opened."""
    website_url: str | None | Unset = unset("websiteUrl: String")
    """URL to forward to."""


class ShortUrlCreateArgs(TypedDict, total=False, closed=True):
    """The fields of ``ShortUrlCreateInput`` as keyword arguments."""

    ci_id: str | None | Unset
    """Node ID of the CI to open a request for in Self Service."""
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

    __graphql_where__ = "ShortUrlDataTypeWhere"

    negate: bool | None | Unset = unset("negate: Boolean")
    """True to match everything else."""
    values: (
        Sequence[ShortUrlDataType | ShortUrlDataTypeLiteral | None] | None | Unset
    ) = unset("values: [ShortUrlDataType]")
    """Values to match; an empty list matches records without a value."""


class ShortUrlDataTypeWhere(Values["ShortUrlDataType | ShortUrlDataTypeLiteral"]):
    """The operators of ``ShortUrlDataTypeFilter``."""


class ShortUrlEmailInput(GraphQLInput, frozen=True):
    """E-mail that a short URL opens."""

    body: str = needs(title="body: String!")
    subject: str = needs(title="subject: String!")
    to: str = needs(title="to: String!")
    """E-mail address of the recipient."""


class ShortUrlFilter(GraphQLInput, frozen=True):
    """Conditions for `Query.shortUrls`; all that are given have to hold."""

    __graphql_where__ = "ShortUrlWhere"

    created_at: TimestampFilter | None | Unset = unset("createdAt: TimestampFilter")
    """By time of creation."""
    created_by: ReferenceFilter | None | Unset = unset("createdBy: ReferenceFilter")
    """By node ID of the person who created the record."""
    data_type: ShortUrlDataTypeFilter | None | Unset = unset(
        "dataType: ShortUrlDataTypeFilter"
    )
    """Condition on `dataType` (what the short URL opens)."""
    id: IDFilter | None | Unset = unset("id: IDFilter")
    """By node ID."""
    query: str | None | Unset = unset("query: String")
    """Free-text search, as in the search box of the user interface."""
    updated_at: TimestampFilter | None | Unset = unset("updatedAt: TimestampFilter")
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""


class ShortUrlWhere(FilterFields):
    """Fields of ``ShortUrlFilter`` for conditions of ``where``."""

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

    latitude: str = needs(title="latitude: String!")
    """Degrees north."""
    longitude: str = needs(title="longitude: String!")
    """Degrees east."""


class ShortUrlOrder(GraphQLInput, frozen=True):
    """Sort key for `Query.shortUrls`; give several in order of precedence."""

    __graphql_order__ = "field direction asc desc"

    field: ShortUrlOrderField | ShortUrlOrderFieldLiteral = needs(
        title="field: ShortUrlOrderField!"
    )
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = unset(
        "direction: OrderDirection"
    )
    """Whether to sort ascending or descending."""


class ShortUrlSmsInput(GraphQLInput, frozen=True):
    """Text message that a short URL opens."""

    body: str = needs(title="body: String!")
    tel: str = needs(title="tel: String!")
    """Telephone number of the recipient."""


class ShortUrlUpdateInput(
    GraphQLInput, MutationInput["ShortUrl", "ShortUrlFields[Never, One]"], frozen=True
):
    """Arguments of the `shortUrlUpdate` mutation."""

    id: str = needs(title="id: ID!")
    """Node ID of the short URL to change."""
    ci_id: str | None | Unset = unset("ciId: ID")
    """Node ID of the CI to open a request for in Self Service."""
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""
    dashboard_id: str | None | Unset = unset("dashboardId: ID")
    """Node ID of the dashboard to open."""
    email: ShortUrlEmailInput | None | Unset = unset("email: ShortUrlEmailInput")
    """E-mail to open."""
    geo: ShortUrlGeoInput | None | Unset = unset("geo: ShortUrlGeoInput")
    """Place to show on a map."""
    knowledge_article_id: str | None | Unset = unset("knowledgeArticleId: ID")
    """Node ID of the knowledge article to open in Self Service."""
    map_address: str | None | Unset = unset("mapAddress: String")
    """Address, city or country to show on a map."""
    plain_text: str | None | Unset = unset("plainText: String")
    """Text to show."""
    request_template_id: str | None | Unset = unset("requestTemplateId: ID")
    """Node ID of the request template that fills in a new request in Self Service."""
    skype_name: str | None | Unset = unset("skypeName: String")
    """Skype name to call."""
    sms: ShortUrlSmsInput | None | Unset = unset("sms: ShortUrlSmsInput")
    """Text message to open."""
    tel: str | None | Unset = unset("tel: String")
    """Telephone number to call."""
    tweet: str | None | Unset = unset("tweet: String")
    """Text of the tweet to open."""
    twitter_name: str | None | Unset = unset("twitterName: String")
    """Name of the Twitter user whose profile to open."""
    uri: str | None | Unset = unset("uri: String")
    """Address that is opened."""
    website_url: str | None | Unset = unset("websiteUrl: String")
    """URL to forward to."""


class ShortUrlUpdateArgs(TypedDict, total=False, closed=True):
    """The fields of ``ShortUrlUpdateInput`` as keyword arguments."""

    id: Required[str]
    """Node ID of the short URL to change."""
    ci_id: str | None | Unset
    """Node ID of the CI to open a request for in Self Service."""
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
