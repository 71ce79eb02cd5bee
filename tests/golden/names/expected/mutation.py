# ruff: noqa
# flake8: noqa
# pylint: skip-file
"""The mutations of the account, one method each."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, cast, overload

from ._runtime.codegen import UNSET, mutate, sealed_methods

if TYPE_CHECKING:
    from typing import Never, Unpack

    from ._runtime.codegen import Client, One, Select, Unset
    from .inputs.common import ClassArgs, ClassInput
    from .models.class_ import Class, ClassFields


@sealed_methods
class Mutations:
    """The mutations of the account."""

    def __init__(self, client: Client) -> None:
        self._client = client

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
        found = mutate(self._client, "class_update", input, fields, select)
        return cast("Class", found)
