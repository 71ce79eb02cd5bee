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
    from ..inputs.app_offering import (
        AppOfferingCreateArgs,
        AppOfferingPublishMutationArgs,
        AppOfferingUpdateArgs,
    )
    from ..models.app_offering import AppOffering, AppOfferingFields


class Mutations(MutationRoots):
    """The mutations of the account."""

    def app_offering_create(
        self,
        /,
        *,
        select: Select[AppOfferingFields[Never, One]] | None = None,
        **fields: Unpack[AppOfferingCreateArgs],
    ) -> AppOffering:
        """Creates an app offering as a draft."""
        result: AppOffering = self._send("app_offering_create", fields, select)
        return result

    def app_offering_publish(
        self,
        /,
        *,
        select: Select[AppOfferingFields[Never, One]] | None = None,
        **fields: Unpack[AppOfferingPublishMutationArgs],
    ) -> AppOffering:
        """Publishes a copy of the draft of an app offering as a new version."""
        result: AppOffering = self._send("app_offering_publish", fields, select)
        return result

    def app_offering_update(
        self,
        /,
        *,
        select: Select[AppOfferingFields[Never, One]] | None = None,
        **fields: Unpack[AppOfferingUpdateArgs],
    ) -> AppOffering:
        """Changes an app offering, its scopes and settings form."""
        result: AppOffering = self._send("app_offering_update", fields, select)
        return result


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    app_offering_create: Final = awaited(Mutations.app_offering_create)
    app_offering_publish: Final = awaited(Mutations.app_offering_publish)
    app_offering_update: Final = awaited(Mutations.app_offering_update)


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    app_offering_create: Final = batched(Mutations.app_offering_create)
    app_offering_publish: Final = batched(Mutations.app_offering_publish)
    app_offering_update: Final = batched(Mutations.app_offering_update)
