# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and what mutations take."""

from __future__ import annotations

from typing import TYPE_CHECKING
from .._runtime.codegen import GraphQLInput, UNSET

if TYPE_CHECKING:
    from .._runtime.codegen import Unset


class TagInput(GraphQLInput, frozen=True):
    """Tag to put on a request."""

    __graphql_name__ = "TagInput"
    __graphql_fields__ = """
    id id ID
    name name String
    """

    id: str | None | Unset = UNSET
    """Node ID of an existing entry to change; leave out for a new one."""
    name: str | None | Unset = UNSET
    """Label text."""
