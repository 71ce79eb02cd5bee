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
    from ..inputs.translation import TranslationCreateArgs, TranslationUpdateArgs
    from ..models.translation import Translation, TranslationFields


class Mutations(MutationRoots):
    """The mutations of the account."""

    def translation_create(
        self,
        /,
        *,
        select: Select[TranslationFields[Never, One]] | None = None,
        **fields: Unpack[TranslationCreateArgs],
    ) -> Translation:
        """Adds a translation of a text field of a record."""
        result: Translation = self._send("translation_create", fields, select)
        return result

    def translation_update(
        self,
        /,
        *,
        select: Select[TranslationFields[Never, One]] | None = None,
        **fields: Unpack[TranslationUpdateArgs],
    ) -> Translation:
        """Changes a translated text."""
        result: Translation = self._send("translation_update", fields, select)
        return result


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    translation_create: Final = awaited(Mutations.translation_create)
    translation_update: Final = awaited(Mutations.translation_update)


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    translation_create: Final = batched(Mutations.translation_create)
    translation_update: Final = batched(Mutations.translation_update)
