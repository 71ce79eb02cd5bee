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
    from ..inputs.app_instance import (
        AppInstanceCreateArgs,
        AppInstanceCreateInput,
        AppInstanceUpdateArgs,
        AppInstanceUpdateInput,
    )
    from ..models.app_instance import AppInstance, AppInstanceFields


class Mutations(MutationRoots):
    """The mutations of the account."""

    @overload
    def app_instance_create(
        self,
        input: AppInstanceCreateInput,
        /,
        *,
        select: Select[AppInstanceFields[Never, One]] | None = None,
    ) -> AppInstance: ...
    @overload
    def app_instance_create(
        self,
        /,
        *,
        select: Select[AppInstanceFields[Never, One]] | None = None,
        **fields: Unpack[AppInstanceCreateArgs],
    ) -> AppInstance: ...
    def app_instance_create(
        self,
        input: AppInstanceCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[AppInstanceFields[Never, One]] | None = None,
        **fields: object,
    ) -> AppInstance:
        """Installs an app offering in a customer's account."""
        found: AppInstance = self._send("app_instance_create", input, fields, select)
        return found

    @overload
    def app_instance_update(
        self,
        input: AppInstanceUpdateInput,
        /,
        *,
        select: Select[AppInstanceFields[Never, One]] | None = None,
    ) -> AppInstance: ...
    @overload
    def app_instance_update(
        self,
        /,
        *,
        select: Select[AppInstanceFields[Never, One]] | None = None,
        **fields: Unpack[AppInstanceUpdateArgs],
    ) -> AppInstance: ...
    def app_instance_update(
        self,
        input: AppInstanceUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[AppInstanceFields[Never, One]] | None = None,
        **fields: object,
    ) -> AppInstance:
        """Changes an installed app, e.g. suspends it or sets its custom fields."""
        found: AppInstance = self._send("app_instance_update", input, fields, select)
        return found


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    @overload
    async def app_instance_create(
        self,
        input: AppInstanceCreateInput,
        /,
        *,
        select: Select[AppInstanceFields[Never, One]] | None = None,
    ) -> AppInstance: ...
    @overload
    async def app_instance_create(
        self,
        /,
        *,
        select: Select[AppInstanceFields[Never, One]] | None = None,
        **fields: Unpack[AppInstanceCreateArgs],
    ) -> AppInstance: ...
    async def app_instance_create(
        self,
        input: AppInstanceCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[AppInstanceFields[Never, One]] | None = None,
        **fields: object,
    ) -> AppInstance:
        """Installs an app offering in a customer's account."""
        found: AppInstance = await self._send(
            "app_instance_create", input, fields, select
        )
        return found

    @overload
    async def app_instance_update(
        self,
        input: AppInstanceUpdateInput,
        /,
        *,
        select: Select[AppInstanceFields[Never, One]] | None = None,
    ) -> AppInstance: ...
    @overload
    async def app_instance_update(
        self,
        /,
        *,
        select: Select[AppInstanceFields[Never, One]] | None = None,
        **fields: Unpack[AppInstanceUpdateArgs],
    ) -> AppInstance: ...
    async def app_instance_update(
        self,
        input: AppInstanceUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[AppInstanceFields[Never, One]] | None = None,
        **fields: object,
    ) -> AppInstance:
        """Changes an installed app, e.g. suspends it or sets its custom fields."""
        found: AppInstance = await self._send(
            "app_instance_update", input, fields, select
        )
        return found


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    app_instance_create = batched(Mutations.app_instance_create)
    app_instance_update = batched(Mutations.app_instance_update)
