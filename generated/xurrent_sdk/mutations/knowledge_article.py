# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Mutations, one method each."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload
from .._runtime.apply.batch import BatchMutationRoots, batched
from .._runtime.codegen import AsyncMutationRoots, MutationRoots, UNSET

if TYPE_CHECKING:
    from typing import Never, Unpack
    from .._runtime.codegen import One, Select, Unset
    from ..inputs.knowledge_article import (
        KnowledgeArticleCreateArgs,
        KnowledgeArticleCreateInput,
        KnowledgeArticleMarkAsReviewedArgs,
        KnowledgeArticleMarkAsReviewedInput,
        KnowledgeArticleUpdateArgs,
        KnowledgeArticleUpdateInput,
    )
    from ..models.knowledge_article import KnowledgeArticle, KnowledgeArticleFields


class Mutations(MutationRoots):
    """The mutations of the account."""

    @overload
    def knowledge_article_create(
        self,
        input: KnowledgeArticleCreateInput,
        /,
        *,
        select: Select[KnowledgeArticleFields[Never, One]] | None = None,
    ) -> KnowledgeArticle: ...
    @overload
    def knowledge_article_create(
        self,
        /,
        *,
        select: Select[KnowledgeArticleFields[Never, One]] | None = None,
        **fields: Unpack[KnowledgeArticleCreateArgs],
    ) -> KnowledgeArticle: ...
    def knowledge_article_create(
        self,
        input: KnowledgeArticleCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[KnowledgeArticleFields[Never, One]] | None = None,
        **fields: object,
    ) -> KnowledgeArticle:
        """Writes a knowledge article; publishing it takes the Knowledge Manager
        role.
        """
        found: KnowledgeArticle = self._send(
            "knowledge_article_create", input, fields, select
        )
        return found

    @overload
    def knowledge_article_mark_as_reviewed(
        self,
        input: KnowledgeArticleMarkAsReviewedInput,
        /,
        *,
        select: Select[KnowledgeArticleFields[Never, One]] | None = None,
    ) -> KnowledgeArticle: ...
    @overload
    def knowledge_article_mark_as_reviewed(
        self,
        /,
        *,
        select: Select[KnowledgeArticleFields[Never, One]] | None = None,
        **fields: Unpack[KnowledgeArticleMarkAsReviewedArgs],
    ) -> KnowledgeArticle: ...
    def knowledge_article_mark_as_reviewed(
        self,
        input: KnowledgeArticleMarkAsReviewedInput | Unset = UNSET,
        /,
        *,
        select: Select[KnowledgeArticleFields[Never, One]] | None = None,
        **fields: object,
    ) -> KnowledgeArticle:
        """Records that a knowledge article has been reviewed."""
        found: KnowledgeArticle = self._send(
            "knowledge_article_mark_as_reviewed", input, fields, select
        )
        return found

    @overload
    def knowledge_article_update(
        self,
        input: KnowledgeArticleUpdateInput,
        /,
        *,
        select: Select[KnowledgeArticleFields[Never, One]] | None = None,
    ) -> KnowledgeArticle: ...
    @overload
    def knowledge_article_update(
        self,
        /,
        *,
        select: Select[KnowledgeArticleFields[Never, One]] | None = None,
        **fields: Unpack[KnowledgeArticleUpdateArgs],
    ) -> KnowledgeArticle: ...
    def knowledge_article_update(
        self,
        input: KnowledgeArticleUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[KnowledgeArticleFields[Never, One]] | None = None,
        **fields: object,
    ) -> KnowledgeArticle:
        """Changes a knowledge article; publishing or archiving it takes the Knowledge
        Manager role.
        """
        found: KnowledgeArticle = self._send(
            "knowledge_article_update", input, fields, select
        )
        return found


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    @overload
    async def knowledge_article_create(
        self,
        input: KnowledgeArticleCreateInput,
        /,
        *,
        select: Select[KnowledgeArticleFields[Never, One]] | None = None,
    ) -> KnowledgeArticle: ...
    @overload
    async def knowledge_article_create(
        self,
        /,
        *,
        select: Select[KnowledgeArticleFields[Never, One]] | None = None,
        **fields: Unpack[KnowledgeArticleCreateArgs],
    ) -> KnowledgeArticle: ...
    async def knowledge_article_create(
        self,
        input: KnowledgeArticleCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[KnowledgeArticleFields[Never, One]] | None = None,
        **fields: object,
    ) -> KnowledgeArticle:
        """Writes a knowledge article; publishing it takes the Knowledge Manager
        role.
        """
        found: KnowledgeArticle = await self._send(
            "knowledge_article_create", input, fields, select
        )
        return found

    @overload
    async def knowledge_article_mark_as_reviewed(
        self,
        input: KnowledgeArticleMarkAsReviewedInput,
        /,
        *,
        select: Select[KnowledgeArticleFields[Never, One]] | None = None,
    ) -> KnowledgeArticle: ...
    @overload
    async def knowledge_article_mark_as_reviewed(
        self,
        /,
        *,
        select: Select[KnowledgeArticleFields[Never, One]] | None = None,
        **fields: Unpack[KnowledgeArticleMarkAsReviewedArgs],
    ) -> KnowledgeArticle: ...
    async def knowledge_article_mark_as_reviewed(
        self,
        input: KnowledgeArticleMarkAsReviewedInput | Unset = UNSET,
        /,
        *,
        select: Select[KnowledgeArticleFields[Never, One]] | None = None,
        **fields: object,
    ) -> KnowledgeArticle:
        """Records that a knowledge article has been reviewed."""
        found: KnowledgeArticle = await self._send(
            "knowledge_article_mark_as_reviewed", input, fields, select
        )
        return found

    @overload
    async def knowledge_article_update(
        self,
        input: KnowledgeArticleUpdateInput,
        /,
        *,
        select: Select[KnowledgeArticleFields[Never, One]] | None = None,
    ) -> KnowledgeArticle: ...
    @overload
    async def knowledge_article_update(
        self,
        /,
        *,
        select: Select[KnowledgeArticleFields[Never, One]] | None = None,
        **fields: Unpack[KnowledgeArticleUpdateArgs],
    ) -> KnowledgeArticle: ...
    async def knowledge_article_update(
        self,
        input: KnowledgeArticleUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[KnowledgeArticleFields[Never, One]] | None = None,
        **fields: object,
    ) -> KnowledgeArticle:
        """Changes a knowledge article; publishing or archiving it takes the Knowledge
        Manager role.
        """
        found: KnowledgeArticle = await self._send(
            "knowledge_article_update", input, fields, select
        )
        return found


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    knowledge_article_create = batched(Mutations.knowledge_article_create)
    knowledge_article_mark_as_reviewed = batched(
        Mutations.knowledge_article_mark_as_reviewed
    )
    knowledge_article_update = batched(Mutations.knowledge_article_update)
