# ruff: noqa
# flake8: noqa
# pylint: skip-file
"""The queries of the account, one method each."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from ._runtime.codegen import (
    AsyncRecordQuery,
    AsyncValueQuery,
    UNSET,
    sealed_methods,
    single_state,
)

if TYPE_CHECKING:
    from builtins import list as _list
    from collections.abc import Sequence
    from typing import Never

    from ._runtime.codegen import AsyncClient, One, Unset
    from .models.class_ import Class, ClassFields


@sealed_methods
class AsyncQueries:
    """The queries of the account."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    def class_(self) -> AsyncValueQuery[str]:
        """The root field ``Class``."""
        return AsyncValueQuery(self._client, single_state("class_", {}))

    def class__(
        self,
        *,
        from_: int | None | Unset = UNSET,
        list: Sequence[int] | None | Unset = UNSET,
        self_: str | None | Unset = UNSET,
    ) -> AsyncRecordQuery[Class, ClassFields[Never, One]]:
        """The root field ``class``."""
        arguments = {"from_": from_, "list": list, "self_": self_}
        return AsyncRecordQuery(self._client, single_state("class__", arguments))

    def import_(self) -> AsyncValueQuery[int]:
        """The root field ``import``."""
        return AsyncValueQuery(self._client, single_state("import_", {}))

    def list(self) -> AsyncValueQuery[_list[str]]:
        """The root field ``list``."""
        return AsyncValueQuery(self._client, single_state("list", {}))
