# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Mutations, one method each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.apply.batch import BatchMutationRoots, batched
from .._runtime.codegen import AsyncMutationRoots, MutationRoots, awaited

if TYPE_CHECKING:
    from typing import Final, Never, Unpack

    from .._runtime.codegen import One, Select
    from ..inputs.knowledge_article import (
        KnowledgeArticleCreateArgs,
        KnowledgeArticleMarkAsReviewedArgs,
        KnowledgeArticleUpdateArgs,
    )
    from ..models.knowledge_article import KnowledgeArticle, KnowledgeArticleFields


class Mutations(MutationRoots):
    """The mutations of the account."""

    def knowledge_article_create(
        self,
        /,
        *,
        select: Select[KnowledgeArticleFields[Never, One]] | None = None,
        **fields: Unpack[KnowledgeArticleCreateArgs],
    ) -> KnowledgeArticle:
        """Writes a knowledge article; publishing it takes the Knowledge Manager
        role.
        """
        result: KnowledgeArticle = self._send(
            "knowledge_article_create", fields, select
        )
        return result

    def knowledge_article_mark_as_reviewed(
        self,
        /,
        *,
        select: Select[KnowledgeArticleFields[Never, One]] | None = None,
        **fields: Unpack[KnowledgeArticleMarkAsReviewedArgs],
    ) -> KnowledgeArticle:
        """Records that a knowledge article has been reviewed."""
        result: KnowledgeArticle = self._send(
            "knowledge_article_mark_as_reviewed", fields, select
        )
        return result

    def knowledge_article_update(
        self,
        /,
        *,
        select: Select[KnowledgeArticleFields[Never, One]] | None = None,
        **fields: Unpack[KnowledgeArticleUpdateArgs],
    ) -> KnowledgeArticle:
        """Changes a knowledge article; publishing or archiving it takes the Knowledge
        Manager role.
        """
        result: KnowledgeArticle = self._send(
            "knowledge_article_update", fields, select
        )
        return result


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    knowledge_article_create: Final = awaited(Mutations.knowledge_article_create)
    knowledge_article_mark_as_reviewed: Final = awaited(
        Mutations.knowledge_article_mark_as_reviewed
    )
    knowledge_article_update: Final = awaited(Mutations.knowledge_article_update)


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    knowledge_article_create: Final = batched(Mutations.knowledge_article_create)
    knowledge_article_mark_as_reviewed: Final = batched(
        Mutations.knowledge_article_mark_as_reviewed
    )
    knowledge_article_update: Final = batched(Mutations.knowledge_article_update)
