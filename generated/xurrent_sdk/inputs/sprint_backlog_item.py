# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and arguments of mutations."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing_extensions import TypedDict

from .._runtime.codegen import GraphQLInput, unset

if TYPE_CHECKING:
    from .._runtime.codegen import Unset


class SprintBacklogItemInput(GraphQLInput, frozen=True):
    """Work item planned in a sprint."""

    done: bool | None | Unset = unset("done: Boolean")
    """True when completed in the sprint, null when it was taken out."""
    estimate: int | None | Unset = unset("estimate: Int")
    """Relative size of the item."""
    id: str | None | Unset = unset("id: ID")
    """Node ID of an existing entry to change; leave out for a new one."""
    planned: bool | None | Unset = unset("planned: Boolean")
    """True when the item was in the sprint from its start."""
    position: int | None | Unset = unset("position: Int")
    """Rank on the sprint backlog."""
    record_id: str | None | Unset = unset("recordId: ID")
    """Node ID of the request, problem or task to plan."""


class SprintBacklogItemApplyChild(TypedDict, total=False):
    """Child of a record in a row. Omitted fields are left unchanged."""

    done: bool | None
    estimate: int | None
    planned: bool | None
    position: int | None
    record_id: str | None
