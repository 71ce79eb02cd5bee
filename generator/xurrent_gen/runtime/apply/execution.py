"""Writes the records of a plan, and records the outcome of each (flows).

References to records that the plan creates or enables are written in a second wave.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from functools import cache, partial
from typing import Any, Final, TypeAlias, cast

from ..core.errors import (
    MutationError,
    NotAuthorizedError,
    ScopeMissingError,
    XurrentError,
)
from ..http.effects import Flow, call
from ..operations.mutation import (
    MutationShape,
    Prepared,
    argument_values,
    mutation_shape,
)
from ..operations.nested import SendOperation
from ..schema.index import MutationDef, index
from .nested import has_new, nested_rules, with_ids
from .planning import plan_again
from .reading import select_compared
from .report import ApplyOutcome, ApplyReport, ApplyStored, State
from .requests import Sending, send_all
from .rows import ApplyItem, Rows
from .rules import ID, KEY, SOURCE, ApplyField, ApplyTarget
from .state import StateFile

_NEEDS_ROLE: Final = (
    " (changing source and sourceID takes the role Account Administrator)"
)
ApplyCallback: TypeAlias = Callable[[ApplyReport], Awaitable[object] | object]


class Execution:
    """The execution of a plan, and its report."""

    def __init__(
        self,
        send: SendOperation,
        rows: Rows,
        state: StateFile | None,
        progress: ApplyCallback | None,
    ) -> None:
        self.report = ApplyReport(rows.target.name, rows.source)
        self.report.not_applied.update(rows.not_applied)
        self._call = send
        self._rows = rows
        self._state = state
        self._progress = progress
        self._ids: dict[str, str] = {}
        """The ids of records that were created or read again after planning, by key."""
        self._sent: dict[Sending, tuple[ApplyItem, _WriteShape]] = {}
        self._shape_of = cache(partial(_write_shape, rows.target))
        self._second_wave_keys: set[str] = set()
        """The keys of records with references in the second wave."""
        self._open_references: dict[str, str] = {}
        """The reasons for missing references of written records, by key."""

    def begin(self) -> Flow[list[ApplyItem]]:
        """Return the items to write, recorded as waiting in the report and the file."""
        items = {item.key: item for item in self._rows.items}
        outcomes, state = self.report.outcomes, self._state
        earlier: dict[str, ApplyOutcome] = {}
        yield from call(self._rows.memory.begin, blocking=True)
        if state is not None:
            earlier = yield from call(state.unfinished, blocking=True)
            yield from self._catch_up(earlier, items)
        for key, item in items.items():
            outcome, known = ApplyOutcome(item.action, "waiting"), earlier.get(key)
            if known and item.action == "update" and _was_begun(known):
                outcome = replace(known, state="reference_open", error="")
            outcomes[key] = outcome
        if state is not None:
            yield from call(partial(state.begin, outcomes), blocking=True)
        return list(items.values())

    def _catch_up(
        self, earlier: Mapping[str, ApplyOutcome], items: dict[str, ApplyItem]
    ) -> Flow[None]:
        """Read records again, and drop the items that need no write any more.

        The last request of an earlier execution may have arrived after planning.
        """
        outcomes = self.report.outcomes
        unfinished = {
            k: items[k] for k, o in earlier.items() if not o.is_settled and k in items
        }
        again = yield from plan_again(self._call, self._rows, unfinished)
        self._ids.update((k, each.id) for k, each in self._rows.existing.items())
        for key, item in again.items():
            if isinstance(item, ApplyItem):
                items[key] = item
            else:
                del items[key]
        for key, known in earlier.items():
            if known.state == "done" or (
                key not in items
                and self._was_written(key, known, is_equal=key in again)
            ):
                outcomes[key] = ApplyOutcome(known.action, "done")
        for key, why in again.items():
            if isinstance(why, str):
                action = unfinished[key].action
                outcomes[key] = ApplyOutcome(action, "failed", why)

    def _was_written(self, key: str, known: ApplyOutcome, *, is_equal: bool) -> bool:
        """True if an earlier execution wrote the record, so that it needs no change."""
        rows = self._rows
        if is_equal or known.state not in ("unknown", "reference_open"):
            return is_equal
        row, rule = rows.wanted.get(key), rows.target.disabled
        if row is None:
            # All records were read, so the record is already disabled.
            return rows.choices.disables and known.action == "disable"
        return known.action != "disable" or bool(rule and row.get(rule.name))

    def run(self, items: Sequence[ApplyItem], size: int) -> Flow[None]:
        """Write the records, ``size`` to a request."""
        first, later = self._waves(items)

        def note(group: Iterable[Sending]) -> Flow[None]:
            noted = {self._sent[each][0].key: self._outcome(each) for each in group}
            yield from self._note(noted)

        def around(group: Sequence[Sending]) -> Flow[None]:
            yield from note(group)
            if self._progress is not None:
                yield from call(partial(self._progress, self.report))
            # A record alone may be one that the token's owner may not change.
            for refused, least in ((ScopeMissingError, 1), (NotAuthorizedError, 2)):
                errors = [e.error for e in group if isinstance(e.error, refused)]
                if len(group) == len(errors) >= least:
                    raise errors[0]

        try:
            yield from send_all(self._call, [*map(self._prepare, first)], size, around)
            if later:
                again = self._second_wave(later)
                outcomes = self.report.outcomes
                noted: dict[str, ApplyOutcome] = {}
                for key, why in self._open_references.items():
                    is_written = key in self._second_wave_keys
                    state: State = "reference_open" if is_written else "failed"
                    noted[key] = replace(outcomes[key], state=state, error=why)
                yield from self._note(noted)
                yield from send_all(
                    self._call, [*map(self._prepare, again)], size, around
                )
        except XurrentError as error:
            self.report.stopped = error.copy()  # without frames, which hold rows
            yield from note(each for each in self._sent if each.is_unsent)

    def _waves(
        self, items: Sequence[ApplyItem]
    ) -> tuple[list[ApplyItem], list[ApplyItem]]:
        """Return the items of the first and of the second wave; one may be in both."""
        first: list[ApplyItem] = []
        later: list[ApplyItem] = []
        enabled = {item.id for item in items if self._enables(item)}
        for item in items:
            waiting = {
                name: value
                for name, value in item.fields.items()
                if has_new(value) or _has(value, enabled)
            }
            if not waiting:
                first.append(item)
            elif item.action == "create" or len(waiting) < len(item.fields):
                fields = {n: v for n, v in item.fields.items() if n not in waiting}
                first.append(replace(item, fields=fields))
                later.append(replace(item, fields=waiting))
                self._open_references[item.key] = ""
            else:
                later.append(item)
        return first, later

    def _enables(self, item: ApplyItem) -> bool:
        """True if a record is enabled, which services require of referenced records."""
        rule = self._rows.target.disabled
        return bool(item.id and rule and not item.fields.get(rule.name, True))

    def _prepare(self, item: ApplyItem) -> Sending:
        """Prepare the mutation that writes the record, and reads back the values."""
        target, creates = self._rows.target, item.action == "create"
        mutation = target.create if creates else target.update
        shape = self._shape_of(mutation.field.name, tuple(item.fields))
        keys: dict[str, object] = {ID: item.id}
        if creates:
            keys = {SOURCE: self._rows.source, KEY: item.key}
        values = argument_values(shape.mutation.definition, {**keys, **item.fields})
        sending = Sending(Prepared(shape.mutation, tuple(values.values())))
        self._sent[sending] = item, shape
        return sending

    def _second_wave(self, later: Iterable[ApplyItem]) -> list[ApplyItem]:
        """Return the items with the ids of new records in place of their keys."""
        items: list[ApplyItem] = []
        self._second_wave_keys = set(self._open_references)
        self._open_references.clear()
        for item in later:
            record_id = item.id or self._ids.get(item.key)
            if item.key in self._second_wave_keys:
                state = self.report.outcomes[item.key].state
                if record_id is None or state != "reference_open":
                    continue  # it was not written, and its outcome says why
            spelled = partial(self._rows.spelled, item.key)
            fields, missing = with_ids(item.fields, self._ids, spelled)
            if missing:
                self._open_references[item.key] = missing
            if fields:
                action = "update" if item.action == "create" else item.action
                items.append(replace(item, action=action, id=record_id, fields=fields))
        return items

    def _outcome(self, sending: Sending) -> ApplyOutcome:
        """The outcome of a record so far."""
        item, shape = self._sent[sending]
        key, report = item.key, self.report
        outcome = _outcome_of(report.outcomes[key].action, sending)
        if outcome.state == "unknown":
            for name in item.fields:
                self._rows.memory.forget(key, name)
        if outcome.state != "done":
            if outcome.state == "failed" and outcome.action == "adopt":
                return replace(outcome, error=f"{outcome.error}{_NEEDS_ROLE}")
            is_lost = outcome.state == "unknown" and outcome.error
            if key in self._second_wave_keys and not is_lost:
                return replace(outcome, state="reference_open")
            return outcome
        answer = sending.outcome
        record: Any = getattr(answer, shape.wrapper) if shape.wrapper else answer
        stored: tuple[ApplyStored, ...] = ()
        if record is not None:
            self._ids[key] = record.id
            differing = (self._stored(item, rule, record) for rule in shape.rules)
            stored = tuple(each for each in differing if each is not None)
        if stored:
            report.stored_differently[key] = stored
        self._rows.remember(key, item.action, item.fields, stored)
        if key in self._open_references:
            return replace(
                outcome, state="reference_open", error=self._open_references[key]
            )
        return outcome

    def _stored(
        self, item: ApplyItem, rule: ApplyField, record: object
    ) -> ApplyStored | None:
        """Return the stored value of a field, if it differs from the sent one."""
        sent = item.fields[rule.name]
        if rule.is_nested:
            wanted = self._rows.wanted.get(item.key, {}).get(rule.name)
            nested = nested_rules(self._rows.target, rule).compare(wanted, record)
            if nested is None or not nested.fields:
                return None
            return ApplyStored(rule.name, nested.new, nested.old)
        now = rule.stored(record)
        is_same = not rule.differs(rule.wanted(sent), now)
        return None if is_same else ApplyStored(rule.name, sent, now)

    def _note(self, noted: Mapping[str, ApplyOutcome]) -> Flow[None]:
        self.report.outcomes.update(noted)
        if self._rows.memory.unsaved:
            yield from call(self._rows.memory.save, blocking=True)
        if self._state is not None and noted:
            yield from call(partial(self._state.note, noted), blocking=True)


def _was_begun(known: ApplyOutcome) -> bool:
    """True if an update completes the write of an earlier execution."""
    is_written = known.state in ("unknown", "reference_open")
    return is_written and known.action not in ("update", "disable")


def _has(value: object, ids: Set[str | None]) -> bool:
    """True if the value is one of these ids, or a list that contains one."""
    items = cast("list[object]", value) if isinstance(value, list | tuple) else [value]
    return any(isinstance(each, str) and each in ids for each in items)


def _outcome_of(action: str, sending: Sending) -> ApplyOutcome:
    """Return the outcome of one request; without an answer it is unknown."""
    error = sending.error
    if sending.is_unsent:
        return ApplyOutcome(action, "waiting")
    if not sending.is_settled:
        return ApplyOutcome(action, "unknown")
    if error is None:
        return ApplyOutcome(action, "done")
    lost = error.maybe_executed and not isinstance(error, MutationError)
    return ApplyOutcome(action, "unknown" if lost else "failed", error.message)


@dataclass(frozen=True, slots=True)
class _WriteShape:
    """The mutation of all records of which the same fields are written."""

    mutation: MutationShape
    rules: tuple[ApplyField, ...]
    """The rules of the fields to compare with the answer."""
    wrapper: str
    """The payload's field with the record; empty where the record itself is returned."""


def _write_shape(target: ApplyTarget, name: str, fields: Sequence[str]) -> _WriteShape:
    # Only the record's own fields: fields of references may need other scopes.
    known = (target.rules[each] for each in fields if each in target.rules)
    rules = tuple(
        rule
        for rule in known
        if rule.way in ("pairs", "object")
        or (rule.way == "value" and "." not in rule.compared)
    )
    definition = index().mutation(name)
    wrapper = "" if definition.record else _record_field(target, definition)

    def select(fields: Any) -> list[Any]:
        record = getattr(fields, wrapper) if wrapper else fields
        return [record.id, *select_compared(target, rules, record)]

    given = tuple(definition.field.arguments)
    return _WriteShape(mutation_shape(name, given, select), rules, wrapper)


def _record_field(target: ApplyTarget, definition: MutationDef) -> str:
    fields = definition.field.type.named.fields.items()
    kind = target.root.target.name
    return next(n for n, f in fields if f.target.name == kind and not f.is_many)
