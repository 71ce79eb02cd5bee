"""Input objects: filters, orders and what mutations take."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import FilterFields, GraphQLInput, UNSET, Values

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypeAlias, TypedDict

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

    class ShortUrlCreateArgs(TypedDict, total=False):
        """The fields of ``ShortUrlCreateInput`` as keyword arguments."""

        ci_id: str | None | Unset
        client_mutation_id: str | None | Unset
        dashboard_id: str | None | Unset
        email: ShortUrlEmailInput | None | Unset
        geo: ShortUrlGeoInput | None | Unset
        knowledge_article_id: str | None | Unset
        map_address: str | None | Unset
        plain_text: str | None | Unset
        request_template_id: str | None | Unset
        skype_name: str | None | Unset
        sms: ShortUrlSmsInput | None | Unset
        tel: str | None | Unset
        tweet: str | None | Unset
        twitter_name: str | None | Unset
        uri: str | None | Unset
        website_url: str | None | Unset

    class ShortUrlUpdateArgs(TypedDict, total=False):
        """The fields of ``ShortUrlUpdateInput`` as keyword arguments."""

        id: Required[str]
        ci_id: str | None | Unset
        client_mutation_id: str | None | Unset
        dashboard_id: str | None | Unset
        email: ShortUrlEmailInput | None | Unset
        geo: ShortUrlGeoInput | None | Unset
        knowledge_article_id: str | None | Unset
        map_address: str | None | Unset
        plain_text: str | None | Unset
        request_template_id: str | None | Unset
        skype_name: str | None | Unset
        sms: ShortUrlSmsInput | None | Unset
        tel: str | None | Unset
        tweet: str | None | Unset
        twitter_name: str | None | Unset
        uri: str | None | Unset
        website_url: str | None | Unset


class ShortUrlCreateInput(GraphQLInput, frozen=True):
    """The input ``ShortUrlCreateInput``."""

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
    client_mutation_id: str | None | Unset = UNSET
    dashboard_id: str | None | Unset = UNSET
    email: ShortUrlEmailInput | None | Unset = UNSET
    geo: ShortUrlGeoInput | None | Unset = UNSET
    knowledge_article_id: str | None | Unset = UNSET
    map_address: str | None | Unset = UNSET
    plain_text: str | None | Unset = UNSET
    request_template_id: str | None | Unset = UNSET
    skype_name: str | None | Unset = UNSET
    sms: ShortUrlSmsInput | None | Unset = UNSET
    tel: str | None | Unset = UNSET
    tweet: str | None | Unset = UNSET
    twitter_name: str | None | Unset = UNSET
    uri: str | None | Unset = UNSET
    website_url: str | None | Unset = UNSET


class ShortUrlDataTypeFilter(GraphQLInput, frozen=True):
    """The input ``ShortUrlDataTypeFilter``."""

    __graphql_name__ = "ShortUrlDataTypeFilter"

    __graphql_fields__ = """
    negate negate Boolean
    values values [ShortUrlDataType]
    """

    __graphql_where__ = "ShortUrlDataTypeWhere"

    negate: bool | None | Unset = UNSET
    values: (
        Sequence[ShortUrlDataType | ShortUrlDataTypeLiteral | None] | None | Unset
    ) = UNSET


class ShortUrlDataTypeWhere(Values["ShortUrlDataType | ShortUrlDataTypeLiteral"]):
    """The operators of ``ShortUrlDataTypeFilter``."""


class ShortUrlEmailInput(GraphQLInput, frozen=True):
    """The input ``ShortUrlEmailInput``."""

    __graphql_name__ = "ShortUrlEmailInput"

    __graphql_fields__ = """
    body body String!
    subject subject String!
    to to String!
    """

    __graphql_required__ = ("body", "subject", "to")

    body: str
    subject: str
    to: str


class ShortUrlFilter(GraphQLInput, frozen=True):
    """The input ``ShortUrlFilter``."""

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
    created_by: ReferenceFilter | None | Unset = UNSET
    data_type: ShortUrlDataTypeFilter | None | Unset = UNSET
    id: IDFilter | None | Unset = UNSET
    query: str | None | Unset = UNSET
    updated_at: TimestampFilter | None | Unset = UNSET


class ShortUrlWhere(FilterFields):
    """What ``where`` can compare of ``ShortUrlFilter``."""

    __graphql_filter__ = "ShortUrlFilter"

    created_at: TimestampWhere
    created_by: ReferenceWhere
    data_type: ShortUrlDataTypeWhere
    id: IDWhere
    query: FreeText
    updated_at: TimestampWhere


class ShortUrlGeoInput(GraphQLInput, frozen=True):
    """The input ``ShortUrlGeoInput``."""

    __graphql_name__ = "ShortUrlGeoInput"

    __graphql_fields__ = """
    latitude latitude String!
    longitude longitude String!
    """

    __graphql_required__ = ("latitude", "longitude")

    latitude: str
    longitude: str


class ShortUrlOrder(GraphQLInput, frozen=True):
    """The input ``ShortUrlOrder``."""

    __graphql_name__ = "ShortUrlOrder"

    __graphql_fields__ = """
    direction direction OrderDirection
    field field ShortUrlOrderField!
    """

    __graphql_required__ = ("field",)

    __graphql_order__ = "field direction asc desc"

    field: ShortUrlOrderField | ShortUrlOrderFieldLiteral
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = UNSET


class ShortUrlSmsInput(GraphQLInput, frozen=True):
    """The input ``ShortUrlSmsInput``."""

    __graphql_name__ = "ShortUrlSmsInput"

    __graphql_fields__ = """
    body body String!
    tel tel String!
    """

    __graphql_required__ = ("body", "tel")

    body: str
    tel: str


class ShortUrlUpdateInput(GraphQLInput, frozen=True):
    """The input ``ShortUrlUpdateInput``."""

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

    __graphql_required__ = ("id",)

    id: str
    ci_id: str | None | Unset = UNSET
    client_mutation_id: str | None | Unset = UNSET
    dashboard_id: str | None | Unset = UNSET
    email: ShortUrlEmailInput | None | Unset = UNSET
    geo: ShortUrlGeoInput | None | Unset = UNSET
    knowledge_article_id: str | None | Unset = UNSET
    map_address: str | None | Unset = UNSET
    plain_text: str | None | Unset = UNSET
    request_template_id: str | None | Unset = UNSET
    skype_name: str | None | Unset = UNSET
    sms: ShortUrlSmsInput | None | Unset = UNSET
    tel: str | None | Unset = UNSET
    tweet: str | None | Unset = UNSET
    twitter_name: str | None | Unset = UNSET
    uri: str | None | Unset = UNSET
    website_url: str | None | Unset = UNSET
