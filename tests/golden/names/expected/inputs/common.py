# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and what mutations take."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict
from .._runtime.codegen import GraphQLInput, UNSET

if TYPE_CHECKING:
    from collections.abc import Sequence
    from .._runtime.codegen import Unset
    from ..enums.common import Nasty, NastyLiteral


class ClassInput(GraphQLInput, frozen=True):
    """The input ``ClassInput``."""

    __graphql_name__ = "ClassInput"
    __graphql_fields__ = """
    dict_ dict [ClassInput!]
    from_ from String
    input input Int
    select_ select Nasty
    self self Boolean
    """

    dict_: Sequence[ClassInput] | None | Unset = UNSET
    from_: str | None | Unset = UNSET
    input: int | None | Unset = UNSET
    select_: Nasty | NastyLiteral | None | Unset = UNSET
    self: bool | None | Unset = UNSET


class ClassArgs(TypedDict, total=False):
    """The fields of ``ClassInput`` as keyword arguments."""

    dict_: Sequence[ClassInput] | None | Unset
    from_: str | None | Unset
    input: int | None | Unset
    select_: Nasty | NastyLiteral | None | Unset
    self: bool | None | Unset
