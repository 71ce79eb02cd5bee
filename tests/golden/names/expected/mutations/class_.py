# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Mutations, one method each."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload
from .._runtime.codegen import AsyncMutationRoots, MutationRoots, UNSET

if TYPE_CHECKING:
    from typing import Never, Unpack
    from .._runtime.codegen import One, Select, Unset
    from ..inputs.common import ClassArgs, ClassInput
    from ..models.class_ import Class, ClassFields


class Mutations(MutationRoots):
    """The mutations of the account."""

    @overload
    def class_update(
        self,
        input: ClassInput,
        /,
        *,
        select: Select[ClassFields[Never, One]] | None = None,
    ) -> Class: ...
    @overload
    def class_update(
        self,
        /,
        *,
        select: Select[ClassFields[Never, One]] | None = None,
        **fields: Unpack[ClassArgs],
    ) -> Class: ...
    def class_update(
        self,
        input: ClassInput | Unset = UNSET,
        /,
        *,
        select: Select[ClassFields[Never, One]] | None = None,
        **fields: object,
    ) -> Class:
        """The mutation ``classUpdate``."""
        found: Class = self._send("class_update", input, fields, select)
        return found


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    @overload
    async def class_update(
        self,
        input: ClassInput,
        /,
        *,
        select: Select[ClassFields[Never, One]] | None = None,
    ) -> Class: ...
    @overload
    async def class_update(
        self,
        /,
        *,
        select: Select[ClassFields[Never, One]] | None = None,
        **fields: Unpack[ClassArgs],
    ) -> Class: ...
    async def class_update(
        self,
        input: ClassInput | Unset = UNSET,
        /,
        *,
        select: Select[ClassFields[Never, One]] | None = None,
        **fields: object,
    ) -> Class:
        """The mutation ``classUpdate``."""
        found: Class = await self._send("class_update", input, fields, select)
        return found
