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
    from ..inputs.app_offering import (
        AppOfferingCreateArgs,
        AppOfferingCreateInput,
        AppOfferingPublishMutationArgs,
        AppOfferingPublishMutationInput,
        AppOfferingUpdateArgs,
        AppOfferingUpdateInput,
    )
    from ..models.app_offering import AppOffering, AppOfferingFields


class Mutations(MutationRoots):
    """The mutations of the account."""

    @overload
    def app_offering_create(
        self,
        input: AppOfferingCreateInput,
        /,
        *,
        select: Select[AppOfferingFields[Never, One]] | None = None,
    ) -> AppOffering: ...
    @overload
    def app_offering_create(
        self,
        /,
        *,
        select: Select[AppOfferingFields[Never, One]] | None = None,
        **fields: Unpack[AppOfferingCreateArgs],
    ) -> AppOffering: ...
    def app_offering_create(
        self,
        input: AppOfferingCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[AppOfferingFields[Never, One]] | None = None,
        **fields: object,
    ) -> AppOffering:
        """Creates an app offering as a draft."""
        found: AppOffering = self._send("app_offering_create", input, fields, select)
        return found

    @overload
    def app_offering_publish(
        self,
        input: AppOfferingPublishMutationInput,
        /,
        *,
        select: Select[AppOfferingFields[Never, One]] | None = None,
    ) -> AppOffering: ...
    @overload
    def app_offering_publish(
        self,
        /,
        *,
        select: Select[AppOfferingFields[Never, One]] | None = None,
        **fields: Unpack[AppOfferingPublishMutationArgs],
    ) -> AppOffering: ...
    def app_offering_publish(
        self,
        input: AppOfferingPublishMutationInput | Unset = UNSET,
        /,
        *,
        select: Select[AppOfferingFields[Never, One]] | None = None,
        **fields: object,
    ) -> AppOffering:
        """Publishes a copy of the draft of an app offering as a new version."""
        found: AppOffering = self._send("app_offering_publish", input, fields, select)
        return found

    @overload
    def app_offering_update(
        self,
        input: AppOfferingUpdateInput,
        /,
        *,
        select: Select[AppOfferingFields[Never, One]] | None = None,
    ) -> AppOffering: ...
    @overload
    def app_offering_update(
        self,
        /,
        *,
        select: Select[AppOfferingFields[Never, One]] | None = None,
        **fields: Unpack[AppOfferingUpdateArgs],
    ) -> AppOffering: ...
    def app_offering_update(
        self,
        input: AppOfferingUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[AppOfferingFields[Never, One]] | None = None,
        **fields: object,
    ) -> AppOffering:
        """Changes an app offering, its scopes and settings form."""
        found: AppOffering = self._send("app_offering_update", input, fields, select)
        return found


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    @overload
    async def app_offering_create(
        self,
        input: AppOfferingCreateInput,
        /,
        *,
        select: Select[AppOfferingFields[Never, One]] | None = None,
    ) -> AppOffering: ...
    @overload
    async def app_offering_create(
        self,
        /,
        *,
        select: Select[AppOfferingFields[Never, One]] | None = None,
        **fields: Unpack[AppOfferingCreateArgs],
    ) -> AppOffering: ...
    async def app_offering_create(
        self,
        input: AppOfferingCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[AppOfferingFields[Never, One]] | None = None,
        **fields: object,
    ) -> AppOffering:
        """Creates an app offering as a draft."""
        found: AppOffering = await self._send(
            "app_offering_create", input, fields, select
        )
        return found

    @overload
    async def app_offering_publish(
        self,
        input: AppOfferingPublishMutationInput,
        /,
        *,
        select: Select[AppOfferingFields[Never, One]] | None = None,
    ) -> AppOffering: ...
    @overload
    async def app_offering_publish(
        self,
        /,
        *,
        select: Select[AppOfferingFields[Never, One]] | None = None,
        **fields: Unpack[AppOfferingPublishMutationArgs],
    ) -> AppOffering: ...
    async def app_offering_publish(
        self,
        input: AppOfferingPublishMutationInput | Unset = UNSET,
        /,
        *,
        select: Select[AppOfferingFields[Never, One]] | None = None,
        **fields: object,
    ) -> AppOffering:
        """Publishes a copy of the draft of an app offering as a new version."""
        found: AppOffering = await self._send(
            "app_offering_publish", input, fields, select
        )
        return found

    @overload
    async def app_offering_update(
        self,
        input: AppOfferingUpdateInput,
        /,
        *,
        select: Select[AppOfferingFields[Never, One]] | None = None,
    ) -> AppOffering: ...
    @overload
    async def app_offering_update(
        self,
        /,
        *,
        select: Select[AppOfferingFields[Never, One]] | None = None,
        **fields: Unpack[AppOfferingUpdateArgs],
    ) -> AppOffering: ...
    async def app_offering_update(
        self,
        input: AppOfferingUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[AppOfferingFields[Never, One]] | None = None,
        **fields: object,
    ) -> AppOffering:
        """Changes an app offering, its scopes and settings form."""
        found: AppOffering = await self._send(
            "app_offering_update", input, fields, select
        )
        return found


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    app_offering_create = batched(Mutations.app_offering_create)
    app_offering_publish = batched(Mutations.app_offering_publish)
    app_offering_update = batched(Mutations.app_offering_update)
