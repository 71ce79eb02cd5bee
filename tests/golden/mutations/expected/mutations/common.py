"""Mutations, one method each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import AsyncMutationRoots, MutationRoots, awaited

if TYPE_CHECKING:
    from typing import Final


class Mutations(MutationRoots):
    """The mutations of the account."""

    def ping(
        self,
    ) -> bool:
        """The mutation ``ping``."""
        found: bool = self._send_locals("ping", locals())
        return found


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    ping: Final = awaited(Mutations.ping)
