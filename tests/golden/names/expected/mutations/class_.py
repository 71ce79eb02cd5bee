"""Mutations, one method each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import AsyncMutationRoots, MutationRoots, awaited

if TYPE_CHECKING:
    from typing import Final, Never, Unpack

    from .._runtime.codegen import One, Select
    from ..inputs.common import ClassArgs
    from ..models.class_ import Class, ClassFields


class Mutations(MutationRoots):
    """The mutations of the account."""

    def class_update(
        self,
        /,
        *,
        select: Select[ClassFields[Never, One]] | None = None,
        **fields: Unpack[ClassArgs],
    ) -> Class:
        """The mutation ``classUpdate``."""
        result: Class = self._send("class_update", fields, select)
        return result


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    class_update: Final = awaited(Mutations.class_update)
