# ruff: noqa
# flake8: noqa
# pylint: skip-file
"""What a run reads: the records that were updated, and the ids of those that left."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Final

from ..core.errors import InvalidVariablesError, SelectionError
from ..core.frozen import frozen, replaced
from ..operations.partitioning import Axis
from ..schema.serialize import wire_arguments

if TYPE_CHECKING:
    from ..client.builder import ConnectionState
    from ..client.client import Client

_STAMP: Final = "updated_at"


@frozen
class Reading:
    """A listing that can be followed by the time of the last update."""

    client: Client
    state: ConnectionState
    axis: Axis

    def records(
        self, start: datetime | None, end: datetime | None
    ) -> Iterator[Sequence[object]]:
        """Pages of what was updated from ``start`` until before ``end``, oldest first."""
        state = replaced(self.state, arguments=self.axis.within(start, end))
        for page in self.client.results(state).pages():
            yield page.items

    def removed(
        self, start: datetime | None, end: datetime | None
    ) -> Iterator[Sequence[str]]:
        """The ids of what went to the archive or the trash."""
        return iter(())


def reading(client: Client, state: ConnectionState) -> Reading | None:
    """How a listing is followed; ``None`` where it has no order or no bounds of time."""
    root = state.root
    try:
        order = wire_arguments(root.arguments, {"order": _STAMP})
        axis = Axis(root, {**state.arguments, **order}, _STAMP)
    except (KeyError, InvalidVariablesError, SelectionError):
        return None
    return Reading(client, state, axis)
