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
    from ..inputs.ui_extension import (
        UiExtensionCreateArgs,
        UiExtensionCreateInput,
        UiExtensionUpdateArgs,
        UiExtensionUpdateInput,
    )
    from ..models.ui_extension import UiExtension, UiExtensionFields


class Mutations(MutationRoots):
    """The mutations of the account."""

    @overload
    def ui_extension_create(
        self,
        input: UiExtensionCreateInput,
        /,
        *,
        select: Select[UiExtensionFields[Never, One]] | None = None,
    ) -> UiExtension: ...
    @overload
    def ui_extension_create(
        self,
        /,
        *,
        select: Select[UiExtensionFields[Never, One]] | None = None,
        **fields: Unpack[UiExtensionCreateArgs],
    ) -> UiExtension: ...
    def ui_extension_create(
        self,
        input: UiExtensionCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[UiExtensionFields[Never, One]] | None = None,
        **fields: object,
    ) -> UiExtension:
        """Creates a UI extension whose first version is in preparation unless
        `activate` is set.
        """
        found: UiExtension = self._send("ui_extension_create", input, fields, select)
        return found

    @overload
    def ui_extension_update(
        self,
        input: UiExtensionUpdateInput,
        /,
        *,
        select: Select[UiExtensionFields[Never, One]] | None = None,
    ) -> UiExtension: ...
    @overload
    def ui_extension_update(
        self,
        /,
        *,
        select: Select[UiExtensionFields[Never, One]] | None = None,
        **fields: Unpack[UiExtensionUpdateArgs],
    ) -> UiExtension: ...
    def ui_extension_update(
        self,
        input: UiExtensionUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[UiExtensionFields[Never, One]] | None = None,
        **fields: object,
    ) -> UiExtension:
        """Changes a UI extension; markup changes go to the version in preparation."""
        found: UiExtension = self._send("ui_extension_update", input, fields, select)
        return found


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    @overload
    async def ui_extension_create(
        self,
        input: UiExtensionCreateInput,
        /,
        *,
        select: Select[UiExtensionFields[Never, One]] | None = None,
    ) -> UiExtension: ...
    @overload
    async def ui_extension_create(
        self,
        /,
        *,
        select: Select[UiExtensionFields[Never, One]] | None = None,
        **fields: Unpack[UiExtensionCreateArgs],
    ) -> UiExtension: ...
    async def ui_extension_create(
        self,
        input: UiExtensionCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[UiExtensionFields[Never, One]] | None = None,
        **fields: object,
    ) -> UiExtension:
        """Creates a UI extension whose first version is in preparation unless
        `activate` is set.
        """
        found: UiExtension = await self._send(
            "ui_extension_create", input, fields, select
        )
        return found

    @overload
    async def ui_extension_update(
        self,
        input: UiExtensionUpdateInput,
        /,
        *,
        select: Select[UiExtensionFields[Never, One]] | None = None,
    ) -> UiExtension: ...
    @overload
    async def ui_extension_update(
        self,
        /,
        *,
        select: Select[UiExtensionFields[Never, One]] | None = None,
        **fields: Unpack[UiExtensionUpdateArgs],
    ) -> UiExtension: ...
    async def ui_extension_update(
        self,
        input: UiExtensionUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[UiExtensionFields[Never, One]] | None = None,
        **fields: object,
    ) -> UiExtension:
        """Changes a UI extension; markup changes go to the version in preparation."""
        found: UiExtension = await self._send(
            "ui_extension_update", input, fields, select
        )
        return found


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    ui_extension_create = batched(Mutations.ui_extension_create)
    ui_extension_update = batched(Mutations.ui_extension_update)
