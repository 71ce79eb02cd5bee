# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and what mutations take."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict
from .._runtime.codegen import GraphQLInput, UNSET

if TYPE_CHECKING:
    from .._runtime.codegen import Unset


class ThingInput(GraphQLInput, frozen=True):
    """The input ``ThingInput``."""

    __graphql_name__ = "ThingInput"
    __graphql_fields__ = """
    name name String
    title title String
    """

    name: str | None | Unset = UNSET
    title: str | None | Unset = UNSET
    """Deprecated: Use name."""


class ThingArgs(TypedDict, total=False):
    """The fields of ``ThingInput`` as keyword arguments."""

    name: str | None | Unset
    title: str | None | Unset
    """Deprecated: Use name."""
