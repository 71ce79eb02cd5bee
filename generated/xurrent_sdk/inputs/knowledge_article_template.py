"""Input objects: filters, orders and what mutations take."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import GraphQLInput, UNSET

if TYPE_CHECKING:
    from .._runtime.codegen import Unset
    from ..enums.common import OrderDirection, OrderDirectionLiteral
    from ..enums.knowledge_article_template import (
        KnowledgeArticleTemplateOrderField,
        KnowledgeArticleTemplateOrderFieldLiteral,
    )
    from .common import IDFilter, ReferenceFilter, StringFilter, TimestampFilter


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


class KnowledgeArticleTemplateOrder(GraphQLInput, frozen=True):
    """The input ``KnowledgeArticleTemplateOrder``."""

    __graphql_name__ = "KnowledgeArticleTemplateOrder"

    __graphql_fields__ = """
    direction direction OrderDirection
    field field KnowledgeArticleTemplateOrderField!
    """

    __graphql_required__ = ("field",)

    field: (
        KnowledgeArticleTemplateOrderField | KnowledgeArticleTemplateOrderFieldLiteral
    )
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = UNSET
