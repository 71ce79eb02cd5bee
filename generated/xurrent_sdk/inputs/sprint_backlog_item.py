# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and what mutations take."""

from __future__ import annotations

from typing import TYPE_CHECKING
from .._runtime.codegen import GraphQLInput, UNSET

if TYPE_CHECKING:
    from .._runtime.codegen import Unset


class SprintBacklogItemInput(GraphQLInput, frozen=True):
    """Work item planned in a sprint."""

    __graphql_name__ = "SprintBacklogItemInput"
    __graphql_fields__ = """
    done done Boolean
    estimate estimate Int
    id id ID
    planned planned Boolean
    position position Int
    record_id recordId ID
    """

    done: bool | None | Unset = UNSET
    """True when completed in the sprint, null when it was taken out."""
    estimate: int | None | Unset = UNSET
    """Relative size of the item."""
    id: str | None | Unset = UNSET
    """Node ID of an existing entry to change; leave out for a new one."""
    planned: bool | None | Unset = UNSET
    """True when the item was in the sprint from its start."""
    position: int | None | Unset = UNSET
    """Rank on the sprint backlog."""
    record_id: str | None | Unset = UNSET
    """Node ID of the request, problem or task to plan."""
