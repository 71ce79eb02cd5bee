# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and arguments of mutations."""

from __future__ import annotations

from typing import Literal, TYPE_CHECKING, TypeAlias

from .._runtime.codegen import FilterFields, GraphQLInput, needs, unset

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

    __graphql_where__ = "KnowledgeArticleTemplateWhere"

    created_at: TimestampFilter | None | Unset = unset("createdAt: TimestampFilter")
    """By time of creation."""
    disabled: bool | None | Unset = unset("disabled: Boolean")
    """Only disabled records if true, only enabled ones if false."""
    id: IDFilter | None | Unset = unset("id: IDFilter")
    """By node ID."""
    query: str | None | Unset = unset("query: String")
    """Free-text search, as in the search box of the user interface."""
    service: ReferenceFilter | None | Unset = unset("service: ReferenceFilter")
    """By node ID of the service preset in articles made from the template."""
    service_instance: ReferenceFilter | None | Unset = unset(
        "serviceInstance: ReferenceFilter"
    )
    """By node ID of the service instance."""
    source: StringFilter | None | Unset = unset("source: StringFilter")
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringFilter | None | Unset = unset("sourceID: StringFilter")
    """By key in the external system."""
    subject: StringFilter | None | Unset = unset("subject: StringFilter")
    ui_extension: ReferenceFilter | None | Unset = unset("uiExtension: ReferenceFilter")
    """By node ID of the UI extension."""
    updated_at: TimestampFilter | None | Unset = unset("updatedAt: TimestampFilter")
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""


class KnowledgeArticleTemplateWhere(FilterFields):
    """Fields of ``KnowledgeArticleTemplateFilter`` for conditions of ``where``."""

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

    __graphql_order__ = "field direction asc desc"

    field: (
        KnowledgeArticleTemplateOrderField | KnowledgeArticleTemplateOrderFieldLiteral
    ) = needs(title="field: KnowledgeArticleTemplateOrderField!")
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = unset(
        "direction: OrderDirection"
    )
    """Whether to sort ascending or descending."""
