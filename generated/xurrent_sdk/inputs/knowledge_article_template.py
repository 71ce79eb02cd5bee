"""Input objects: filters, orders and what mutations take."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import FilterFields, GraphQLInput, UNSET

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    from .._runtime.codegen import Flag, FreeText, Unset
    from ..enums.common import OrderDirection, OrderDirectionLiteral
    from ..enums.knowledge_article_template import (
        KnowledgeArticleTemplateOrderField,
        KnowledgeArticleTemplateOrderFieldLiteral,
    )
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

    KnowledgeArticleTemplateOrderBy: TypeAlias = Literal[
        "created_at",
        "disabled",
        "service_name",
        "subject",
        "updated_at",
        "-created_at",
        "-disabled",
        "-service_name",
        "-subject",
        "-updated_at",
    ]


class KnowledgeArticleTemplateFilter(GraphQLInput, frozen=True):
    """The input ``KnowledgeArticleTemplateFilter``."""

    __graphql_name__ = "KnowledgeArticleTemplateFilter"

    __graphql_fields__ = """
    created_at createdAt TimestampFilter
    disabled disabled Boolean
    id id IDFilter
    query query String
    service service ReferenceFilter
    service_instance serviceInstance ReferenceFilter
    source source StringFilter
    source_id sourceID StringFilter
    subject subject StringFilter
    ui_extension uiExtension ReferenceFilter
    updated_at updatedAt TimestampFilter
    """

    __graphql_where__ = "KnowledgeArticleTemplateWhere"

    created_at: TimestampFilter | None | Unset = UNSET
    disabled: bool | None | Unset = UNSET
    id: IDFilter | None | Unset = UNSET
    query: str | None | Unset = UNSET
    service: ReferenceFilter | None | Unset = UNSET
    service_instance: ReferenceFilter | None | Unset = UNSET
    source: StringFilter | None | Unset = UNSET
    source_id: StringFilter | None | Unset = UNSET
    subject: StringFilter | None | Unset = UNSET
    ui_extension: ReferenceFilter | None | Unset = UNSET
    updated_at: TimestampFilter | None | Unset = UNSET


class KnowledgeArticleTemplateWhere(FilterFields):
    """What ``where`` can compare of ``KnowledgeArticleTemplateFilter``."""

    __graphql_filter__ = "KnowledgeArticleTemplateFilter"

    created_at: TimestampWhere
    disabled: Flag
    id: IDWhere
    query: FreeText
    service: ReferenceWhere
    service_instance: ReferenceWhere
    source: StringWhere
    source_id: StringWhere
    subject: StringWhere
    ui_extension: ReferenceWhere
    updated_at: TimestampWhere


class KnowledgeArticleTemplateOrder(GraphQLInput, frozen=True):
    """The input ``KnowledgeArticleTemplateOrder``."""

    __graphql_name__ = "KnowledgeArticleTemplateOrder"

    __graphql_fields__ = """
    direction direction OrderDirection
    field field KnowledgeArticleTemplateOrderField!
    """

    __graphql_required__ = ("field",)

    __graphql_order__ = "field direction asc desc"

    field: (
        KnowledgeArticleTemplateOrderField | KnowledgeArticleTemplateOrderFieldLiteral
    )
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = UNSET
