# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Queries, one method each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import AsyncQueryRoots, QueryRoots, UNSET, asynchronous

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Final, Never

    from .._runtime.codegen import ConnectionQuery, One, Unset
    from ..enums.knowledge_article_template import (
        KnowledgeArticleTemplateView,
        KnowledgeArticleTemplateViewLiteral,
    )
    from ..inputs.knowledge_article_template import (
        KnowledgeArticleTemplateFilter,
        KnowledgeArticleTemplateOrder,
        KnowledgeArticleTemplateOrderBy,
        KnowledgeArticleTemplateWhere,
    )
    from ..models.knowledge_article_template import (
        KnowledgeArticleTemplate,
        KnowledgeArticleTemplateFields,
    )


class Queries(QueryRoots):
    """The queries of the account."""

    def knowledge_article_templates(
        self,
        *,
        filter: KnowledgeArticleTemplateFilter | None | Unset = UNSET,
        order: (
            Sequence[KnowledgeArticleTemplateOrder | KnowledgeArticleTemplateOrderBy]
            | None
            | Unset
        ) = UNSET,
        view: (
            KnowledgeArticleTemplateView
            | KnowledgeArticleTemplateViewLiteral
            | None
            | Unset
        ) = UNSET,
    ) -> ConnectionQuery[
        KnowledgeArticleTemplate,
        KnowledgeArticleTemplateFields[Never, One],
        KnowledgeArticleTemplateWhere,
    ]:
        """Templates of knowledge articles; `view` defaults to the current account."""
        return self._connection("knowledge_article_templates", locals())


class AsyncQueries(AsyncQueryRoots):
    """The queries of the account."""

    knowledge_article_templates: Final = asynchronous(
        Queries.knowledge_article_templates
    )
