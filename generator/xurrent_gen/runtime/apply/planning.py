"""Makes plans: reads the records, compares rows with them, and collects all problems."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final, Literal, TypeAlias, cast

from ..core.frozen import frozen
from ..http.effects import Flow
from ..operations.nested import Call
from .limits import excess_problem, is_share, limit_problem
from .reading import read_existing, read_ids
from .rows import BLANKS, DISTINCT_BY_CASE, ApplyItem, Rows
from .rules import KEY, ApplyField, Target

Missing: TypeAlias = Literal["ignore", "disable"]

LONGEST_SOURCE: Final = 30


@frozen
class Choices:
    """The options of a plan."""

    source: str
    missing: Missing
    max_disabled: float | None
    max_created: float | None
    max_updated: float | None
    exact_keys: bool


@frozen
class Content:
    """A plan's rows and the records to write."""

    target: Target
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


def make_plan(
    call: Call, target: Target, given: object, choices: Choices
) -> Flow[Content]:
    """Compare the rows with the records; write nothing.

    Raises ``ApplyError`` with all problems.
    """
    disables = choices.missing == "disable"
    rows = Rows(target, choices.source, disables, choices.exact_keys)
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
    return Content(target, choices, rows, needed, tuple(items), left)


def plan_again(
    call: Call, content: Content, items: Iterable[ApplyItem]
) -> Flow[tuple[dict[str, ApplyItem | None], dict[str, str]]]:
    """Read the records of these items again, and compare each.

    Returns the new item of each record, ``None`` where nothing differs any more; and by
    key why a record cannot be written.
    """
    target, rows, source = content.target, content.rows, content.choices.source
    planned = {item.key: item for item in items}
    if not planned:
        return {}, {}
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
        elif record is None and item.action != "create":
            wrong[key] = "the record is gone"
        elif key in rows.fields:
            again[key] = rows.compare(key, record)
        else:
            again[key] = rows.disable(key, record)
    return again, wrong


def _wrong_choices(target: Target, choices: Choices) -> list[str]:
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


def _by_key(target: Target, records: list[Any]) -> tuple[dict[str, Any], set[str]]:
    """The records by key, and the keys that several have."""
    keys = [getattr(each, target.of_record[KEY]) for each in records]
    repeated = {key for key, count in Counter(keys).items() if count > 1}
    return dict(zip(keys, records, strict=True)), repeated


def _repeated(source: str, key: str = "this key") -> str:
    return f"several records of {source!r} have {key}"


def _resolve(call: Call, rows: Rows, existing: Mapping[str, Any]) -> Flow[None]:
    """Look for the records that are referred to, but for those that others refer to."""
    for rule in rows.rules:
        known: frozenset[str] = frozenset()
        keys = [key for key, fields in rows.wanted.items() if rule.name in fields]
        if rule.way in ("reference", "set"):
            known = known.union(*(_ids(rule.found(r)) for r in existing.values()))
            other = rows.target.root.target.fields[rule.compared].target
            named = "" if other.is_abstract else other.name
        elif rule.way == "not compared" and rule.type.base == "ID":
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
