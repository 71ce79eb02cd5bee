# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and what mutations take."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict
from .._runtime.codegen import GraphQLInput, UNSET

if TYPE_CHECKING:
    from .._runtime.codegen import Unset


class PersonCreateInput(GraphQLInput, frozen=True):
    """The input ``PersonCreateInput``."""

    __graphql_name__ = "PersonCreateInput"
    __graphql_fields__ = """
    name name String
    """

    name: str | None | Unset = UNSET


class PersonCreateArgs(TypedDict, total=False):
    """The fields of ``PersonCreateInput`` as keyword arguments."""

    name: str | None | Unset
