"""Makes plans: reads the records, compares rows with them, and collects all problems."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from typing import Any, Final, cast

from ..core.errors import NotAuthorizedError
from ..http.effects import Flow
from ..operations.nested import SendOperation
from .reading import (
    chunks,
    has_view,
    key_values,
    normal_key,
    read_existing,
    read_ids,
    read_where,
    selection,
)
from .references import none_seen, set_references
from .report import first_of
from .rows import BLANKS, DISTINCT_BY_CASE, ApplyItem, Rows
from .rules import ID, KEY, SOURCE, ApplyTarget, Choices, is_limit, is_share

MAX_DISABLED: Final = 0.1
"""The share of a source's enabled records that a plan may disable by default."""
_ALWAYS_ALLOWED: Final = 5
"""Minimum of a share: a share of a small source may be less than one record."""
_LONGEST_SOURCE: Final = 30
_ORDER: Final = ("update", "adopt", "enable", "create", "disable")
"""Order of writing: a new record can get a name that an update frees, and a record that
others refer to is disabled only after they have changed."""
_VIEWS: Final = ("archive", "trash")
"""Views of records that other listings omit; types with such records have both."""


def make_plan(call: SendOperation, rows: Rows, given: object) -> Flow[None]:
    """Compare the rows with the records; raises ``ApplyError`` with all problems."""
    target, choices, disables = rows.target, rows.choices, rows.choices.disables
    rows.add_all(given)
    wrong = _wrong_choices(target, choices)
    if disables and not rows.numbers:
        wrong.append("rows: there are none, and all records would be disabled")
    for each in wrong:
        rows.fail(each)
    if wrong:  # without valid options, records cannot be read
        rows.check()
    keys = list(rows.wanted)
    records = yield from read_existing(
        call, target, rows.source, keys, rows.needed, reads_all=disables
    )
    rows.existing, repeated = _by_key(records)
    for key in repeated & rows.wanted.keys():
        rows.fail_row(key, _repeated(rows.source))
    if not choices.exact_keys:
        _fail_other_case(rows)
    if choices.adopt and rows.needed:
        yield from _adopt(call, rows)
        rows.existing |= rows.adopted
    yield from set_references(call, rows)
    ready = [*rows.fields]
    compared = {key: rows.compare(key, rows.existing.get(key)) for key in ready}
    items = [item for item in compared.values() if item is not None]
    rows.left = tuple(key for key, item in compared.items() if item is None)
    taken = {each.id for each in rows.adopted.values()}
    for record in records if disables else ():
        key = getattr(record, KEY)
        is_kept = key in rows.wanted or record.id in taken
        item = None if is_kept else rows.disable(key, record)
        if item is not None:
            items.append(item)
    for key in sorted(repeated & {item.key for item in items} - rows.wanted.keys()):
        rows.fail(f"missing: {_repeated(rows.source, f'the key {key!r}')}")
    _fail_limits(rows, records, items)
    yield from _resolve(call, rows)
    rows.check()
    rows.items = tuple(sorted(items, key=lambda item: _ORDER.index(item.action)))
    rows.existing = {}  # a plan may live long


def plan_again(
    call: SendOperation, rows: Rows, planned: Mapping[str, ApplyItem]
) -> Flow[dict[str, ApplyItem | str | None]]:
    """Read records again; return by key the remaining item, or the problem."""
    target, source, keys = rows.target, rows.source, list(planned)
    records = yield from read_existing(call, target, source, keys, rows.needed)
    rows.existing, repeated = _by_key(records)

    def remaining(key: str, item: ApplyItem) -> ApplyItem | str | None:
        record = rows.existing.get(key)
        if key in repeated:
            return _repeated(source)
        if record is None and item.action != "create":
            return item if item.action == "adopt" else "the record is gone"
        known = key in rows.fields
        return rows.compare(key, record) if known else rows.disable(key, record)

    return {key: remaining(key, item) for key, item in planned.items()}


def _wrong_choices(target: ApplyTarget, choices: Choices) -> list[str]:
    """Return all problems with the options of a plan."""
    source, missing = cast("object", choices.source), choices.missing
    given = source if isinstance(source, str) else ""
    wrong: list[str] = []
    if given != given.strip(BLANKS) or not 1 <= len(given) <= _LONGEST_SOURCE:
        wrong.append(
            f"source: it is a string of 1 to {_LONGEST_SOURCE} characters, without "
            "white space around them"
        )
    if missing not in ("ignore", "disable"):
        wrong.append(f"missing: it is 'ignore' or 'disable', not {missing!r}")
    elif missing == "disable" and target.disabled is None:
        wrong.append(f"missing: {target.name} cannot be disabled")
    keys = [k.unique for k in target.keyed.values() if k.query == target.name]
    if choices.adopt is not None and (choices.adopt or "-") not in keys:
        if any(keys):
            wrong.append(f"adopt: it is {keys[0]!r}, not {choices.adopt!r}")
        else:
            wrong.append(
                f"adopt: {target.name} have no unique key: set source and source_id of "
                "existing records by mutations, and leave adopt out"
            )
    if choices.adopt is None and choices.adopt_from:
        wrong.append("adopt_from: give adopt, too: the field that records are known by")
    for name in ("max_disabled", "max_created", "max_updated"):
        limit = getattr(choices, name)
        if limit is not None and not is_limit(limit):
            wrong.append(
                f"{name}: give a share such as 0.1, a count such as 50, or None for no "
                f"limit, not {limit!r}"
            )
    return wrong


def _fail_limits(
    rows: Rows, records: Iterable[Any], items: Sequence[ApplyItem]
) -> None:
    choices, rule = rows.choices, rows.target.disabled
    max_disabled, of_rows = choices.max_disabled, (len(rows.fields), "rows")
    of_source = of_rows
    if choices.disables and rule is not None:
        enabled = sum(rule.stored(record) is not True for record in records)
        of_source = enabled, f"enabled records of {choices.source!r}"
    elif is_share(max_disabled):
        max_disabled = None  # only some of the source's records were read
    for action, limit, (all_, what) in (
        ("disable", max_disabled, of_source),
        ("create", choices.max_created, of_rows),
        ("update", choices.max_updated, of_rows),
    ):
        keys = [repr(item.key) for item in items if item.action == action]
        if limit is None or not keys:
            continue
        allowed = int(limit)
        if is_share(limit):
            # Decimal: 0.29 * 100 is 28.999… as a float.
            allowed = max(int(Decimal(str(limit)) * all_), _ALWAYS_ALLOWED)
        if len(keys) > allowed:
            share = f" ({len(keys) / all_:.1%})" if all_ else ""
            rows.fail(
                f"max_{action}d: {len(keys)} of {all_} {what}{share} would be {action}d, "
                f"and {allowed} may be: {first_of(keys)}. If the rows are right, raise "
                f"the limit to {len(keys)}"
            )


def _fail_other_case(rows: Rows) -> None:
    """Fail rows whose key differs from a record's in case: they would create it again."""
    folded = {k.casefold(): k for k in rows.existing if k not in rows.numbers}
    for key in rows.wanted:
        near = None if key in rows.existing else folded.get(key.casefold())
        if near is not None:
            rows.fail_row(
                key,
                f"the key differs only in case from {near!r}, the key of a record; "
                f"use one spelling in the row and in the record{DISTINCT_BY_CASE}",
            )


def _by_key(records: list[Any]) -> tuple[dict[str, Any], set[str]]:
    """Return the records by key, and the keys of several records."""
    keys = [getattr(each, KEY) for each in records]
    repeated = {key for key, count in Counter(keys).items() if count > 1}
    return dict(zip(keys, records, strict=True)), repeated


def _repeated(source: str, key: str = "this key") -> str:
    return f"several records of {source!r} have {key}"


def _adopt(call: SendOperation, rows: Rows) -> Flow[None]:
    """Find a record for each row without one, by the value of its unique field."""
    target, unique = rows.target, rows.choices.adopt or ""
    wanted: dict[str, str] = {}
    for key, fields in rows.wanted.items():
        value = fields.get(unique)
        if key not in rows.existing and isinstance(value, str):
            same = wanted.setdefault(_normal(unique, value), key)
            if same != key and key in rows.fields:
                number = rows.numbers[same]
                rows.fail_row(key, f"row {number} ({same}) has the same {unique}")
    select = selection(target, rows.needed, unique)
    by_value: dict[str, dict[str, Any]] = {}
    for chunk in chunks(_filter_values(rows, unique, wanted.values())):
        records = yield from read_where(call, target.root, {unique: chunk}, select)
        for record in records:
            value = _normal(unique, getattr(record, unique))
            by_value.setdefault(value, {})[record.id] = record
    for value, key in wanted.items():
        holders = [*by_value.get(value, {}).values()]
        if len(holders) > 1:
            rows.fail_row(key, f"several records have {unique} {value!r}")
        elif holders:
            _adopt_record(rows, unique, value, key, holders[0])
    without = {value: key for value, key in wanted.items() if value not in by_value}
    yield from _fail_holders(call, rows, unique, without)


def _adopt_record(rows: Rows, unique: str, value: str, key: str, record: Any) -> None:
    """Adopt the only record with the value of a row, unless it has another owner."""
    of, its_key = getattr(record, SOURCE) or "", getattr(record, KEY)
    own_row = rows.wanted.get(its_key) if of == rows.source else None
    if own_row is not None:
        if _normal(unique, own_row.get(unique, value)) != value:
            return  # the record's own row changes it
        advice = f"row {rows.numbers[its_key]} has this key"
    elif not (its_key or "").strip() or of in rows.choices.adopt_from:
        rows.adopted[key] = record
        return
    else:
        advice = f"adopt_from {of!r} takes it over"
    rows.fail_row(
        key,
        f"the record with {unique} {value!r} has the key {its_key!r} of {of!r}: {advice}",
    )


def _fail_holders(
    call: SendOperation, rows: Rows, unique: str, keys: Mapping[str, str]
) -> Flow[None]:
    """Fail the rows whose value an archived or trashed record has; ``keys`` by value."""
    root = rows.target.root

    def select(fields: Any) -> list[Any]:
        return [getattr(fields, name) for name in (ID, unique)]

    for view in (each for each in _VIEWS if has_view(root, each)):
        records: list[Any] = []
        try:
            for chunk in chunks(_filter_values(rows, unique, keys.values())):
                records += yield from read_where(
                    call, root, {unique: chunk}, select, view
                )
        except NotAuthorizedError:
            return  # the service refuses a second record with this value itself
        for record in records:
            value = _normal(unique, getattr(record, unique))
            if value in keys:
                rows.fail_row(
                    keys[value],
                    f"{root.target.name} {record.id} in the {view} has {unique} "
                    f"{value!r}: an administrator can restore it in Xurrent or by the "
                    "REST API",
                )


def _filter_values(rows: Rows, unique: str, keys: Iterable[str]) -> list[str]:
    """Return the values to filter by for the rows with these keys."""
    of_rows = (rows.fields.get(key, rows.wanted[key]) for key in keys)
    return key_values(unique, [cast("str", row[unique]).strip() for row in of_rows])


def _normal(name: str, value: object) -> str:
    return normal_key((name,), (value,))[0]


def _resolve(call: SendOperation, rows: Rows) -> Flow[None]:
    """Fail rows that refer to an unknown id; ids in the read records are known."""
    for rule in rows.rules:
        if rule.way not in ("reference", "set"):
            continue
        stored = (_ids(rule.stored(each)) for each in rows.existing.values())
        known = frozenset[str]().union(*stored)
        wanted: dict[str, list[str]] = {}
        for key, fields in rows.wanted.items():
            if rule.name in fields and rule.name not in rows.named.get(key, ()):
                for each in _ids(fields[rule.name]) - known:
                    wanted.setdefault(each, []).append(key)
        name = rows.target.field(rule).target.name
        known_ids = (yield from read_ids(call, name, list(wanted))) if wanted else None
        for each, keys in wanted.items():
            for key in keys if known_ids is not None and each not in known_ids else ():
                rows.fail_row(key, f"{rule.name}: {none_seen(f'{name} {each!r}')}")


def _ids(value: object) -> frozenset[str]:
    if isinstance(value, frozenset | tuple):
        return frozenset(cast("Iterable[str]", value))
    return frozenset() if value is None else frozenset({cast("str", value)})
