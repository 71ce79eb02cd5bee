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
    from ..enums.knowledge_article import (
        KnowledgeArticleView,
        KnowledgeArticleViewLiteral,
    )
    from ..inputs.knowledge_article import (
        KnowledgeArticleFilter,
        KnowledgeArticleOrder,
        KnowledgeArticleOrderBy,
        KnowledgeArticleWhere,
    )
    from ..models.knowledge_article import KnowledgeArticle, KnowledgeArticleFields


class Queries(QueryRoots):
    """The queries of the account."""

    def knowledge_articles(
        self,
        *,
        filter: KnowledgeArticleFilter | None | Unset = UNSET,
        order: (
            Sequence[KnowledgeArticleOrder | KnowledgeArticleOrderBy] | None | Unset
        ) = UNSET,
        view: KnowledgeArticleView | KnowledgeArticleViewLiteral | None | Unset = UNSET,
    ) -> ConnectionQuery[
        KnowledgeArticle, KnowledgeArticleFields[Never, One], KnowledgeArticleWhere
    ]:
        """Knowledge articles; `view` defaults to the current account."""
        return self._connection("knowledge_articles", locals())


class AsyncQueries(AsyncQueryRoots):
    """The queries of the account."""

    knowledge_articles: Final = asynchronous(Queries.knowledge_articles)
