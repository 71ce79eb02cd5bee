# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and what mutations take."""

from __future__ import annotations

from typing import Literal, TYPE_CHECKING, TypeAlias
from .._runtime.codegen import FilterFields, GraphQLInput, UNSET

if TYPE_CHECKING:
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
    """Conditions for `Query.knowledgeArticleTemplates`; all that are given have to
    hold.
    """

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
    """By time of creation."""
    disabled: bool | None | Unset = UNSET
    """Only disabled records if true, only enabled ones if false."""
    id: IDFilter | None | Unset = UNSET
    """By node ID."""
    query: str | None | Unset = UNSET
    """Free-text search, as in the search box of the user interface."""
    service: ReferenceFilter | None | Unset = UNSET
    """By node ID of the service preset in articles made from the template."""
    service_instance: ReferenceFilter | None | Unset = UNSET
    """By node ID of the service instance."""
    source: StringFilter | None | Unset = UNSET
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringFilter | None | Unset = UNSET
    """By key in the external system."""
    subject: StringFilter | None | Unset = UNSET
    ui_extension: ReferenceFilter | None | Unset = UNSET
    """By node ID of the UI extension."""
    updated_at: TimestampFilter | None | Unset = UNSET
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""


class KnowledgeArticleTemplateWhere(FilterFields):
    """What ``where`` can compare of ``KnowledgeArticleTemplateFilter``."""

    __graphql_filter__ = "KnowledgeArticleTemplateFilter"

    created_at: TimestampWhere
    """By time of creation."""
    disabled: Flag
    """Only disabled records if true, only enabled ones if false."""
    id: IDWhere
    """By node ID."""
    query: FreeText
    """Free-text search, as in the search box of the user interface."""
    service: ReferenceWhere
    """By node ID of the service preset in articles made from the template."""
    service_instance: ReferenceWhere
    """By node ID of the service instance."""
    source: StringWhere
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringWhere
    """By key in the external system."""
    subject: StringWhere
    ui_extension: ReferenceWhere
    """By node ID of the UI extension."""
    updated_at: TimestampWhere
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""


class KnowledgeArticleTemplateOrder(GraphQLInput, frozen=True):
    """Sort key for `Query.knowledgeArticleTemplates`; give several in order of
    precedence.
    """

    __graphql_name__ = "KnowledgeArticleTemplateOrder"
    __graphql_fields__ = """
    direction direction OrderDirection
    field field KnowledgeArticleTemplateOrderField!
    """
    __graphql_required__ = "field"
    __graphql_order__ = "field direction asc desc"

    field: (
        KnowledgeArticleTemplateOrderField | KnowledgeArticleTemplateOrderFieldLiteral
    )
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = UNSET
    """Whether to sort ascending or descending."""
