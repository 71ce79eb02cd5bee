# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and arguments of mutations."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing_extensions import TypedDict

from .._runtime.codegen import GraphQLInput, unset

if TYPE_CHECKING:
    from .._runtime.codegen import Unset


class WatchInput(GraphQLInput, frozen=True):
    """Person who shall follow a request."""

    id: str | None | Unset = unset("id: ID")
    """Node ID of an existing entry to change; leave out for a new one."""
    person_id: str | None | Unset = unset("personId: ID")
    """Node ID of the follower."""


class WatchApplyChild(TypedDict, total=False):
    """Child of a record in a row. Omitted fields are left unchanged."""

    person_id: str | None
