# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Writes the records of a plan, and notes the outcome of each (flows).

References to records that the same plan creates or enables are written in a second wave.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence, Set
from dataclasses import replace
from functools import partial
from typing import Final, TypeAlias, cast

from ..core.errors import (
    MutationError,
    NotAuthorizedError,
    ScopeMissingError,
    XurrentError,
)
from ..http.effects import Flow, call
from ..operations.nested import SendOperation
from .new_records import has_new, with_ids
from .report import ApplyOutcome, ApplyReport
from .requests import Sending, send_all
from .rows import ApplyItem, Rows
from .state import StateFile
from .writing import Writer

_NEEDS_ROLE: Final = (
    " (changing source and sourceID takes the role Account Administrator)"
)
ApplyCallback: TypeAlias = Callable[[ApplyReport], "Awaitable[object] | object"]


class Execution:
    """The execution of a plan. ``ids`` are those of new records, by key."""

    def __init__(
        self,
        send: SendOperation,
        writer: Writer,
        report: ApplyReport,
        ids: dict[str, str],
        rows: Rows,
    ) -> None:
        self._call = send
        self._writer = writer
        self._report = report
        self._ids = ids
        self._rows = rows
        self._sent: dict[Sending, ApplyItem] = {}
        self._made: set[str] = set()
        """The keys of records that were written, but for references of the second wave."""
        self._open: dict[str, str] = {}
        """The keys of records that lack a reference once they are written, with why."""

    def run(
        self,
        items: Iterable[ApplyItem],
        size: int,
        state: StateFile | None,
        progress: ApplyCallback | None,
    ) -> Flow[None]:
        """Write the records, ``size`` to a request."""
        first: list[ApplyItem] = []
        later: list[ApplyItem] = []
        items = list(items)
        enabled = {item.id for item in items if self._enables(item)}
        for item in items:
            open_ = {
                n: v for n, v in item.fields.items() if has_new(v) or _has(v, enabled)
            }
            if open_:
                later.append(item)
            if item.action == "create" or item.id in enabled:
                fields = {n: v for n, v in item.fields.items() if n not in open_}
                first.append(replace(item, fields=fields))
                if open_:
                    self._open[item.key] = ""
                    later[-1] = replace(item, fields=open_)
            elif not open_:
                first.append(item)

        def note(group: Iterable[Sending]) -> Flow[None]:
            items = ((self._sent[each], each) for each in group)
            yield from self._note({i.key: self._outcome(i, e) for i, e in items}, state)

        def around(group: Sequence[Sending]) -> Flow[None]:
            yield from note(group)
            if progress is not None:
                yield from call(partial(progress, self._report))
            for refused in (ScopeMissingError, NotAuthorizedError):
                if all(isinstance(each.error, refused) for each in group):
                    raise cast("XurrentError", group[0].error)

        try:
            yield from send_all(self._call, self._prepared(first), size, around)
            if later:
                again = self._second_wave(later)
                noted = {
                    key: ApplyOutcome(
                        self._report.outcomes[key].action, "reference_open", why
                    )
                    for key, why in self._open.items()
                }
                yield from self._note(noted, state)
                yield from send_all(self._call, self._prepared(again), size, around)
        except XurrentError as error:
            self._report.stopped = error
            yield from note(each for each in self._sent if each.left)

    def _enables(self, item: ApplyItem) -> bool:
        """True if a record is enabled, which services want before others refer to it."""
        rule = self._rows.target.disabled
        return (
            item.id is not None
            and rule is not None
            and rule.name in item.fields
            and not item.fields[rule.name]
        )

    def _prepared(self, items: Iterable[ApplyItem]) -> list[Sending]:
        sent = {Sending(self._writer.prepare(each)): each for each in items}
        self._sent.update(sent)
        return list(sent)

    def _second_wave(self, later: Iterable[ApplyItem]) -> list[ApplyItem]:
        """Return the items with the ids of new records in place of their keys.

        A reference to a record that was not created stays open.
        """
        items: list[ApplyItem] = []
        parts = set(self._open)
        self._open.clear()
        for item in later:
            record_id = item.id or self._ids.get(item.key)
            if item.key in parts:
                state = self._report.outcomes[item.key].state
                if record_id is None or state != "reference_open":
                    continue  # it was not written, and its outcome says why
                self._made.add(item.key)
            fields, missing = with_ids(item.fields, self._ids)
            if missing:
                self._open[item.key] = missing
            if fields:
                action = "update" if item.action == "create" else item.action
                items.append(replace(item, action=action, id=record_id, fields=fields))
        return items

    def _outcome(self, item: ApplyItem, sending: Sending) -> ApplyOutcome:
        """The outcome of a record so far."""
        key, report = item.key, self._report
        outcome = _outcome_of(report.outcomes[key].action, sending)
        if outcome.state == "unknown":
            for name in item.fields:
                self._rows.memory.forget(key, name)
        if outcome.state != "done":
            if outcome.state == "failed" and outcome.action == "adopt":
                return replace(outcome, error=f"{outcome.error}{_NEEDS_ROLE}")
            if key in self._made:
                return replace(outcome, state="reference_open")
            return outcome
        wanted = self._rows.wanted.get(key, {})
        stored = self._writer.stored_otherwise(item, sending.outcome, wanted)
        if stored:
            report.stored_differently[key] = stored
        self._rows.remember(key, item.action, item.fields, stored)
        record_id = self._writer.record_id(item, sending.outcome)
        if record_id:
            self._ids[key] = record_id
        if key in self._open:
            return replace(outcome, state="reference_open", error=self._open[key])
        return outcome

    def _note(
        self, noted: Mapping[str, ApplyOutcome], state: StateFile | None
    ) -> Flow[None]:
        self._report.outcomes.update(noted)
        if self._rows.memory.unsaved:
            yield from call(self._rows.memory.save, blocking=True)
        if state is not None and noted:
            yield from call(partial(state.note, noted), blocking=True)


def _has(value: object, ids: Set[str | None]) -> bool:
    """True if the value is one of these ids, or a list with one of them."""
    items = cast("list[object]", value) if isinstance(value, list | tuple) else [value]
    return any(isinstance(each, str) and each in ids for each in items)


def _outcome_of(action: str, sending: Sending) -> ApplyOutcome:
    """The outcome of one request; without an answer, it may have been written."""
    error = sending.error
    if sending.left:
        return ApplyOutcome(action, "waiting")
    if sending.prepared is not None:
        return ApplyOutcome(action, "unknown")
    if error is None:
        return ApplyOutcome(action, "done")
    lost = error.maybe_executed and not isinstance(error, MutationError)
    return ApplyOutcome(action, "unknown" if lost else "failed", error.message)
