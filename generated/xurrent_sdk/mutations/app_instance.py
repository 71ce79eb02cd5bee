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
    from ..inputs.app_instance import AppInstanceCreateArgs, AppInstanceUpdateArgs
    from ..models.app_instance import AppInstance, AppInstanceFields


class Mutations(MutationRoots):
    """The mutations of the account."""

    def app_instance_create(
        self,
        /,
        *,
        select: Select[AppInstanceFields[Never, One]] | None = None,
        **fields: Unpack[AppInstanceCreateArgs],
    ) -> AppInstance:
        """Installs an app offering in a customer's account."""
        result: AppInstance = self._send("app_instance_create", fields, select)
        return result

    def app_instance_update(
        self,
        /,
        *,
        select: Select[AppInstanceFields[Never, One]] | None = None,
        **fields: Unpack[AppInstanceUpdateArgs],
    ) -> AppInstance:
        """Changes an installed app, e.g. suspends it or sets its custom fields."""
        result: AppInstance = self._send("app_instance_update", fields, select)
        return result


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    app_instance_create: Final = awaited(Mutations.app_instance_create)
    app_instance_update: Final = awaited(Mutations.app_instance_update)


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    app_instance_create: Final = batched(Mutations.app_instance_create)
    app_instance_update: Final = batched(Mutations.app_instance_update)
