"""Life cycle of records besides mutations: archive, trash, restoring, erasing.

The feeds `archive` and `trash` have an entry for each archived or trashed record; a
restored record loses its entry. Restoring updates `updatedAt`, since it changes the
status of the record. It is undocumented whether archiving does, so that is an option.
Erased and deleted records leave no trace, unless a deleted record's type has a field
`deleted`.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property, partial
from typing import Literal, get_args

from xurrent_gen.sandbox.data.rules import CALLER
from xurrent_gen.sandbox.data.store import Row
from xurrent_gen.sandbox.data.values import Ref
from xurrent_gen.sandbox.data.writing import Writer

Move = Literal["archive", "trash", "restore", "erase", "delete"]
MOVES: tuple[Move, ...] = get_args(Move)

_RESOURCES = "cis people problems projects releases requests time_entries workflows"
RESOURCES = frozenset(_RESOURCES.split())
"""Resources that can be moved by REST; tasks go with their workflow or project."""

_RESTORED = {"Request": "completed", "ConfigurationItem": "archived"}
_FEEDS = {"archived": "Archive", "trashed": "Trash"}


@dataclass
class LifeCycle:
    """Moves the records of a writer. With `touches`, archiving and trashing update
    `updatedAt`, too."""

    writer: Writer
    touches: bool = False

    def __post_init__(self) -> None:
        self.store, self.links = self.writer.store, self.writer.links
        self.store.fillers = lambda: {
            _FEEDS[state]: partial(self._fill, state) for state in self._feeds
        }

    @cached_property
    def _feeds(self) -> list[str]:
        """The states of the feeds that the schema has."""
        shapes = {s: self.store.catalog.known(feed) for s, feed in _FEEDS.items()}
        return [s for s, shape in shapes.items() if shape and s in shape.fields]

    def move(self, ref: Ref, move: Move) -> None:
        """Moves a record and its tasks; ValueError when it cannot be moved."""
        if move in ("erase", "delete"):
            self._remove(ref, move)
            return
        if "lifeCycleState" not in self.store.table(ref.type).makers:
            raise ValueError(f"{ref.type} records cannot go to archive or trash")
        state = {"archive": "archived", "trash": "trashed"}.get(move, "active")
        moved, fields = [ref], self.store.catalog.shape(ref.type).fields
        if ref.type in ("Workflow", "Project") and "tasks" in fields:
            moved += self.links.members(ref, fields["tasks"])
        for each in moved:
            self._move(each, state)

    def _move(self, ref: Ref, state: str) -> None:
        now = self.writer.now()
        self._leave(ref)
        values: Row = {"lifeCycleState": state}
        if state == "active" and ref.type in _RESTORED:
            values["status"] = _RESTORED[ref.type]
        if state == "active" or self.touches:
            self.writer.change(ref.type, values, ref)
        else:
            self.store.update(ref, values)
        if state in self._feeds:
            self._enter(ref, state, now)

    def _remove(self, ref: Ref, move: Move) -> None:
        if move == "delete" and "deleted" in self.store.table(ref.type).makers:
            self.store.update(ref, {"deleted": True, "updatedAt": self.writer.now()})
            return
        self._leave(ref)
        self.store.delete(ref)

    # -- feeds

    def _fill(self, state: str) -> None:
        """Add entries for initial records, as if moved at their last update."""
        store = self.store
        target = store.catalog.shape(_FEEDS[state]).fields[state].target
        for ref in store.refs(target):
            if store.value(ref, "lifeCycleState") == state:
                self._enter(ref, state, str(store.value(ref, "updatedAt")))

    def _enter(self, ref: Ref, state: str, now: str) -> None:
        values: Row = {state: ref, "createdAt": now, f"{state}By": CALLER}
        values["account"] = self.store.value(ref, "account")
        self.store.insert(_FEEDS[state], values)

    def _leave(self, ref: Ref) -> None:
        for state in self._feeds:
            for entry in self.store.refs(_FEEDS[state]):
                if self.store.value(entry, state) == ref:
                    self.store.delete(entry)
