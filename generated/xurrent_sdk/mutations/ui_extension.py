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
    from ..inputs.ui_extension import UiExtensionCreateArgs, UiExtensionUpdateArgs
    from ..models.ui_extension import UiExtension, UiExtensionFields


class Mutations(MutationRoots):
    """The mutations of the account."""

    def ui_extension_create(
        self,
        /,
        *,
        select: Select[UiExtensionFields[Never, One]] | None = None,
        **fields: Unpack[UiExtensionCreateArgs],
    ) -> UiExtension:
        """Creates a UI extension whose first version is in preparation unless
        `activate` is set.
        """
        result: UiExtension = self._send("ui_extension_create", fields, select)
        return result

    def ui_extension_update(
        self,
        /,
        *,
        select: Select[UiExtensionFields[Never, One]] | None = None,
        **fields: Unpack[UiExtensionUpdateArgs],
    ) -> UiExtension:
        """Changes a UI extension; markup changes go to the version in preparation."""
        result: UiExtension = self._send("ui_extension_update", fields, select)
        return result


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    ui_extension_create: Final = awaited(Mutations.ui_extension_create)
    ui_extension_update: Final = awaited(Mutations.ui_extension_update)


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    ui_extension_create: Final = batched(Mutations.ui_extension_create)
    ui_extension_update: Final = batched(Mutations.ui_extension_update)
