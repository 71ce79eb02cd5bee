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
    from ..inputs.product_backlog import (
        ProductBacklogCreateArgs,
        ProductBacklogUpdateArgs,
    )
    from ..models.product_backlog import ProductBacklog, ProductBacklogFields


class Mutations(MutationRoots):
    """The mutations of the account."""

    def product_backlog_create(
        self,
        /,
        *,
        select: Select[ProductBacklogFields[Never, One]] | None = None,
        **fields: Unpack[ProductBacklogCreateArgs],
    ) -> ProductBacklog:
        """Creates a product backlog for requests and problems."""
        result: ProductBacklog = self._send("product_backlog_create", fields, select)
        return result

    def product_backlog_update(
        self,
        /,
        *,
        select: Select[ProductBacklogFields[Never, One]] | None = None,
        **fields: Unpack[ProductBacklogUpdateArgs],
    ) -> ProductBacklog:
        """Changes a product backlog."""
        result: ProductBacklog = self._send("product_backlog_update", fields, select)
        return result


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    product_backlog_create: Final = awaited(Mutations.product_backlog_create)
    product_backlog_update: Final = awaited(Mutations.product_backlog_update)


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    product_backlog_create: Final = batched(Mutations.product_backlog_create)
    product_backlog_update: Final = batched(Mutations.product_backlog_update)
