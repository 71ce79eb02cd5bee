"""Makes plans: reads the records, compares rows with them, and collects all problems."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final, Literal, TypeAlias, cast

from ..http.effects import Flow
from ..operations.nested import SendOperation
from .adopting import adopt_records
from .limits import excess_problem, is_share, limit_problem
from .new_records import NewRecord
from .reading import read_existing, read_ids
from .references import RecordKey, child_keys, find_records, new_rows, normal_key
from .remembered import Memory
from .rows import BLANKS, DISTINCT_BY_CASE, ApplyItem, Rows
from .rules import KEY, ApplyField, ApplyTarget

Missing: TypeAlias = Literal["ignore", "disable"]

LONGEST_SOURCE: Final = 30


@dataclass(frozen=True, slots=True)
class Choices:
    """The options of a plan."""

    source: str
    missing: Missing
    max_disabled: float | None
    max_created: float | None
    max_updated: float | None
    exact_keys: bool
    adopt: str | None = None
    adopt_from: tuple[str, ...] = ()

    def adopting(self, adopt: str | None, adopt_from: Iterable[str]) -> Choices:
        """The same, with records to take over."""
        single: tuple[str, ...] = (adopt_from,) if isinstance(adopt_from, str) else ()
        return replace(self, adopt=adopt, adopt_from=single or tuple(adopt_from))


@dataclass(frozen=True, slots=True)
class PlannedRows:
    """A plan's rows and the records to write."""

    target: ApplyTarget
    choices: Choices
    rows: Rows
    needed: tuple[ApplyField, ...]
    """The rules of all fields that are read."""
    items: tuple[ApplyItem, ...]
    left: tuple[str, ...]
    """The keys of the rows whose records are as they say."""

    @property
    def disables(self) -> bool:
        """True if records without a row are disabled."""
        return self.choices.missing == "disable"


@dataclass(frozen=True, slots=True)
class PlannedAgain:
    """Records that were read again after a killed run, by key."""

    items: dict[str, ApplyItem | None]
    """The new item of each record; ``None`` where nothing differs any more."""
    wrong: dict[str, str]
    """The reason why a record cannot be written."""
    ids: dict[str, str]


def make_plan(
    call: SendOperation,
    target: ApplyTarget,
    given: object,
    choices: Choices,
    memory: Memory,
) -> Flow[PlannedRows]:
    """Compare the rows with the records; write nothing.

    Raises ``ApplyError`` with all problems.
    """
    disables = choices.missing == "disable"
    rows = Rows(target, choices.source, disables, choices.exact_keys, memory)
    rows.add_all(given)
    wrong = _wrong_choices(target, choices)
    if disables and not rows.numbers:
        wrong.append("rows: there are none, and all records would be disabled")
    for each in wrong:
        rows.fail(each)
    if wrong:  # without valid options, the records cannot be read
        rows.check()
    needed = rows.rules
    if disables and target.disabled and target.disabled not in needed:
        needed = (*needed, target.disabled)
    keys = None if disables else list(rows.wanted)
    records = yield from read_existing(call, target, choices.source, keys, needed)
    existing, repeated = _by_key(target, records)
    for key in repeated & rows.wanted.keys():
        rows.fail_row(key, _repeated(choices.source))
    if not choices.exact_keys:
        _fail_other_case(rows, existing)
    if choices.adopt and needed:
        adopted = yield from adopt_records(
            call, rows, existing, needed, choices.adopt, choices.adopt_from
        )
        existing = {**existing, **adopted}
    yield from _refer(call, rows, existing)
    found = {key: rows.compare(key, existing.get(key)) for key in rows.fields}
    items = [item for item in found.values() if item is not None]
    left = tuple(key for key, item in found.items() if item is None)
    for record in records if disables else ():
        key = getattr(record, target.of_record[KEY])
        if key not in rows.wanted and (item := rows.disable(key, record)):
            items.append(item)
    for key in sorted(repeated & {item.key for item in items} - rows.wanted.keys()):
        rows.fail(f"missing: {_repeated(choices.source, f'the key {key!r}')}")
    _fail_limits(rows, choices, items, existing)
    yield from _resolve(call, rows, existing)
    rows.check()
    return PlannedRows(target, choices, rows, needed, tuple(items), left)


def plan_again(
    call: SendOperation, content: PlannedRows, items: Iterable[ApplyItem]
) -> Flow[PlannedAgain]:
    """Read the records of these items again, and compare each."""
    target, rows, source = content.target, content.rows, content.choices.source
    planned = {item.key: item for item in items}
    if not planned:
        return PlannedAgain({}, {}, {})
    records = yield from read_existing(
        call, target, source, list(planned), content.needed
    )
    existing, repeated = _by_key(target, records)
    again: dict[str, ApplyItem | None] = {}
    wrong: dict[str, str] = {}
    for key, item in planned.items():
        record = existing.get(key)
        if key in repeated:
            wrong[key] = _repeated(source)
        elif record is None and item.action == "adopt":
            again[key] = item
        elif record is None and item.action != "create":
            wrong[key] = "the record is gone"
        elif key in rows.fields:
            again[key] = rows.compare(key, record)
        else:
            again[key] = rows.disable(key, record)
    ids = {key: record.id for key, record in existing.items()}
    return PlannedAgain(again, wrong, ids)


def _wrong_choices(target: ApplyTarget, choices: Choices) -> list[str]:
    """All that is wrong with the options of a plan."""
    source, missing = cast("object", choices.source), choices.missing
    wrong: list[str] = []
    if not isinstance(source, str):
        wrong.append(f"source: it is a string, not {type(source).__name__}")
    elif source != source.strip(BLANKS) or not 1 <= len(source) <= LONGEST_SOURCE:
        wrong.append(
            f"source: it takes 1 to {LONGEST_SOURCE} characters, and no white space "
            "around them"
        )
    if missing not in ("ignore", "disable"):
        wrong.append(f"missing: it is 'ignore' or 'disable', not {missing!r}")
    elif missing == "disable" and target.disabled is None:
        wrong.append(f"missing: {target.name} cannot be disabled")
    keys = [k.unique for k in target.keyed.values() if k.query == target.name]
    if choices.adopt is not None and (choices.adopt or "-") not in keys:
        known = (
            f"it is {keys[0]!r}" if any(keys) else f"{target.name} have no unique key"
        )
        wrong.append(f"adopt: {known}, not {choices.adopt!r}")
    if choices.adopt is None and choices.adopt_from:
        wrong.append("adopt_from: give adopt, too: the field that records are known by")
    limits = {
        "max_disabled": choices.max_disabled,
        "max_created": choices.max_created,
        "max_updated": choices.max_updated,
    }
    wrong += (limit_problem(name, limit) for name, limit in limits.items())
    return [each for each in wrong if each]


def _fail_limits(
    rows: Rows,
    choices: Choices,
    items: Sequence[ApplyItem],
    existing: Mapping[str, Any],
) -> None:
    keys: dict[str, list[str]] = {"create": [], "update": [], "disable": []}
    for item in items:
        keys.setdefault(item.action, []).append(item.key)
    rule, max_disabled = rows.target.disabled, choices.max_disabled
    total, of_what = len(rows.fields), "rows"
    if choices.missing == "disable" and rule is not None:
        total = sum(rule.found(record) is not True for record in existing.values())
        of_what = f"enabled records of {choices.source!r}"
    elif is_share(max_disabled):
        max_disabled = None  # only some of the source's records were read
    for problem in (
        excess_problem("disabled", max_disabled, keys["disable"], total, of_what),
        excess_problem(
            "created", choices.max_created, keys["create"], len(rows.fields), "rows"
        ),
        excess_problem(
            "updated", choices.max_updated, keys["update"], len(rows.fields), "rows"
        ),
    ):
        if problem:
            rows.fail(problem)


def _fail_other_case(rows: Rows, existing: Mapping[str, Any]) -> None:
    """A row whose key has another case than a record's would create it once more."""
    folded = {key.casefold(): key for key in existing if key not in rows.numbers}
    for key in rows.wanted:
        near = None if key in existing else folded.get(key.casefold())
        if near is not None:
            rows.fail_row(
                key,
                f"the key differs only in case from {near!r}, the key of a record; "
                f"use one spelling in the row and in the record{DISTINCT_BY_CASE}",
            )


def _by_key(target: ApplyTarget, records: list[Any]) -> tuple[dict[str, Any], set[str]]:
    """The records by key, and the keys that several have."""
    keys = [getattr(each, target.of_record[KEY]) for each in records]
    repeated = {key for key, count in Counter(keys).items() if count > 1}
    return dict(zip(keys, records, strict=True)), repeated


def _repeated(source: str, key: str = "this key") -> str:
    return f"several records of {source!r} have {key}"


def _refer(call: SendOperation, rows: Rows, existing: Mapping[str, Any]) -> Flow[None]:
    """Find the records that rows name by keys; a row whose record is not found fails."""
    own_type = rows.target.root.target.name

    def own_key(key: RecordKey) -> str | None:
        """The key of a row, or of a known record, of these records themselves."""
        if key.kind.type_name == own_type and key.names == key.kind.source_keys:
            source, own = key.values
            if source == rows.source and (own in rows.numbers or own in existing):
                return own
        return None

    children = [
        (key, named)
        for key, row in rows.wanted.items()
        for named in child_keys(rows.target, row, rows.source)
    ]
    all_keys = {k for row in rows.named.values() for each in row.values() for k in each}
    all_keys.update(named.key for _, named in children)
    found = yield from find_records(call, (k for k in all_keys if own_key(k) is None))
    created = {k: rows.wanted[k] for k in rows.fields if k not in existing}
    indexes: dict[tuple[str, ...], dict[tuple[str, ...], list[str]]] = {}

    def ids(key: RecordKey) -> list[str | NewRecord]:
        own = own_key(key)
        if own is not None:
            record = existing.get(own)
            return [NewRecord(own) if record is None else record.id]
        if found.get(key) or key.kind.type_name != own_type:
            return [*found.get(key, ())]
        if key.names not in indexes:
            indexes[key.names] = new_rows(key.names, created)
        values = normal_key(key.names, key.values)
        return [NewRecord(each) for each in indexes[key.names].get(values, ())]

    failed: set[str] = set()

    def single(row: str, field: str, key: RecordKey) -> list[str | NewRecord]:
        """The record with a key; none, and a problem of the row, if it is not one."""
        matches = ids(key)
        if len(matches) == 1:
            return matches
        what = f"several records are {key}" if matches else f"there is no {key}"
        rows.fail_row(row, f"{field}: {what}")
        failed.add(row)
        return []

    for row, fields in rows.named.items():
        for name, named in fields.items():
            known = [each for key in named for each in single(row, named.field, key)]
            rows.refer(row, name, known)
    for row, child in children:
        for found_ in single(row, child.field, child.key):
            rows.refer_child(row, child, found_)
    for row in failed & rows.fields.keys():
        del rows.fields[row]


def _resolve(
    call: SendOperation, rows: Rows, existing: Mapping[str, Any]
) -> Flow[None]:
    """Look for the records that are referred to, but for those that others refer to."""
    for rule in rows.rules:
        known: frozenset[str] = frozenset()
        keys = [
            key
            for key, fields in rows.wanted.items()
            if rule.name in fields and rule.name not in rows.named.get(key, ())
        ]
        if rule.way in ("reference", "set"):
            known = known.union(*(_ids(rule.found(r)) for r in existing.values()))
            other = rows.target.field(rule).target
            if not other.can_refetch:
                continue  # the id of an account cannot be looked up
            named = "" if other.is_abstract else other.name
        elif not rule.is_compared and rule.type.base == "ID":
            named = ""  # the schema does not say; it is sent to create only
            keys = [key for key in keys if key not in existing]
        else:
            continue
        wanted: dict[str, list[str]] = {}
        for key in keys:
            for each in _ids(rows.wanted[key][rule.name]) - known:
                wanted.setdefault(each, []).append(key)
        found = yield from read_ids(call, named, list(wanted))
        for each, keys in wanted.items():
            for key in keys if found is not None and each not in found else ():
                rows.fail_row(
                    key, f"{rule.name}: there is no {named or 'record'} {each!r}"
                )


def _ids(value: object) -> frozenset[str]:
    if isinstance(value, frozenset | tuple):
        return frozenset(cast("Iterable[str]", value))
    return frozenset() if value is None else frozenset({cast("str", value)})
