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
    from ..inputs.translation import (
        TranslationCreateArgs,
        TranslationCreateInput,
        TranslationUpdateArgs,
        TranslationUpdateInput,
    )
    from ..models.translation import Translation, TranslationFields


class Mutations(MutationRoots):
    """The mutations of the account."""

    @overload
    def translation_create(
        self,
        input: TranslationCreateInput,
        /,
        *,
        select: Select[TranslationFields[Never, One]] | None = None,
    ) -> Translation: ...
    @overload
    def translation_create(
        self,
        /,
        *,
        select: Select[TranslationFields[Never, One]] | None = None,
        **fields: Unpack[TranslationCreateArgs],
    ) -> Translation: ...
    def translation_create(
        self,
        input: TranslationCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[TranslationFields[Never, One]] | None = None,
        **fields: object,
    ) -> Translation:
        """Adds a translation of a text field of a record."""
        found: Translation = self._send("translation_create", input, fields, select)
        return found

    @overload
    def translation_update(
        self,
        input: TranslationUpdateInput,
        /,
        *,
        select: Select[TranslationFields[Never, One]] | None = None,
    ) -> Translation: ...
    @overload
    def translation_update(
        self,
        /,
        *,
        select: Select[TranslationFields[Never, One]] | None = None,
        **fields: Unpack[TranslationUpdateArgs],
    ) -> Translation: ...
    def translation_update(
        self,
        input: TranslationUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[TranslationFields[Never, One]] | None = None,
        **fields: object,
    ) -> Translation:
        """Changes a translated text."""
        found: Translation = self._send("translation_update", input, fields, select)
        return found


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    @overload
    async def translation_create(
        self,
        input: TranslationCreateInput,
        /,
        *,
        select: Select[TranslationFields[Never, One]] | None = None,
    ) -> Translation: ...
    @overload
    async def translation_create(
        self,
        /,
        *,
        select: Select[TranslationFields[Never, One]] | None = None,
        **fields: Unpack[TranslationCreateArgs],
    ) -> Translation: ...
    async def translation_create(
        self,
        input: TranslationCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[TranslationFields[Never, One]] | None = None,
        **fields: object,
    ) -> Translation:
        """Adds a translation of a text field of a record."""
        found: Translation = await self._send(
            "translation_create", input, fields, select
        )
        return found

    @overload
    async def translation_update(
        self,
        input: TranslationUpdateInput,
        /,
        *,
        select: Select[TranslationFields[Never, One]] | None = None,
    ) -> Translation: ...
    @overload
    async def translation_update(
        self,
        /,
        *,
        select: Select[TranslationFields[Never, One]] | None = None,
        **fields: Unpack[TranslationUpdateArgs],
    ) -> Translation: ...
    async def translation_update(
        self,
        input: TranslationUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[TranslationFields[Never, One]] | None = None,
        **fields: object,
    ) -> Translation:
        """Changes a translated text."""
        found: Translation = await self._send(
            "translation_update", input, fields, select
        )
        return found


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    translation_create = batched(Mutations.translation_create)
    translation_update = batched(Mutations.translation_update)
