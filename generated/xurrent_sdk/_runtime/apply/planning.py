# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""From rows to what has to be written: read, compare, and find all that is wrong (flows)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import field
from operator import itemgetter
from typing import Any, Final, Literal, TypeAlias, cast

from ..core.errors import ApplyError, InvalidVariablesError
from ..core.frozen import frozen, replaced
from ..core.suggest import did_you_mean
from ..http.effects import Flow
from ..operations.nested import Call
from .reading import read_existing, read_ids
from .rules import KEY, SOURCE, ApplyField, Target, input_of

Action: TypeAlias = Literal["create", "update", "disable"]
Missing: TypeAlias = Literal["ignore", "disable"]

LONGEST_SOURCE: Final = 30
LONGEST_KEY: Final = 128
_WHITE: Final = " \t\n\v\f\r\0"
"""What services take off both ends of a text."""
_SHOWN: Final = 20
_AT_END: Final = 2**62


@frozen
class ApplyChange:
    """A field that changes."""

    field: str
    old: object
    new: object


@frozen
class ApplyItem:
    """A record that is to be written; it has no id when it is to be created."""

    action: Action
    key: str
    id: str | None
    changes: tuple[ApplyChange, ...]
    fields: Mapping[str, object] = field(repr=False)
    """What is sent besides id, source and key."""


@frozen
class Content:
    """What a plan holds: the rules of the fields that rows name, and what to write."""

    target: Target
    source: str
    rules: tuple[ApplyField, ...]
    items: tuple[ApplyItem, ...]
    left: tuple[str, ...]
    """The keys of the rows whose records are as they say."""
    disables: bool
    """Whether what has no row is disabled."""


class _Rows:
    """The rows by key, and all that is wrong with them."""

    def __init__(
        self, target: Target, source: str, rows: Iterable[Mapping[str, object]]
    ) -> None:
        self.target = target
        self.source = source
        self.problems: list[tuple[int, str]] = []
        """With the numbers of their rows."""
        self.numbers: dict[str, int] = {}
        self.fields: dict[str, dict[str, object]] = {}
        """Of the rows that nothing is wrong with by themselves."""
        self.wanted: dict[str, dict[str, object]] = {}
        """The fields in a form that compares, of all rows with a key."""
        for number, row in enumerate(rows, 1):
            self._add(number, row)
        named = {name for row in self.wanted.values() for name in row}
        self.rules = tuple(r for r in target.rules.values() if r.name in named)

    def tell(self, key: str, problem: str) -> None:
        """Something is wrong with the row that has this key."""
        number = self.numbers[key]
        self.problems.append((number, f"row {number} ({key}): {problem}"))

    def _add(self, number: int, row: Mapping[str, object]) -> None:
        fields = dict(row)
        key = fields.pop(self.target.key, "")
        if not isinstance(key, str) or not key.strip():
            wrong = f"its {self.target.key} is no text"
            if not key or isinstance(key, str):
                wrong = f"it has no {self.target.key}"
            self.problems.append((number, f"row {number}: {wrong}"))
            return
        if (first := self.numbers.setdefault(key, number)) != number:
            same = f"row {number} ({key}): row {first} ({key}) has the same key"
            self.problems.append((number, same))
            return
        before = len(self.problems)
        if len(key) > LONGEST_KEY:
            self.tell(key, f"the key has more than {LONGEST_KEY} characters")
        if key != key.strip(_WHITE):
            self.tell(key, "the key begins or ends with white space")
        wanted = self.wanted[key] = {}
        for name, value in fields.items():
            rule = self.target.rules.get(name)
            if rule is None:
                hint = did_you_mean(name, self.target.rules)
                self.tell(key, f"rows have no field {name!r}{hint}")
                continue
            try:
                wanted[name] = rule.wanted(value)
            except InvalidVariablesError as error:
                self.tell(key, error.message)
        if len(self.problems) == before:
            self.fields[key] = fields

    def check(self) -> None:
        """Raise ``ApplyError`` with all that was told, in the order of the rows."""
        problems = [text for _, text in sorted(self.problems, key=itemgetter(0))]
        if problems:
            more = [f"and {len(problems) - _SHOWN} more"] * (len(problems) > _SHOWN)
            told = "\n  ".join([*problems[:_SHOWN], *more])
            raise ApplyError(
                f"Nothing was written: {len(problems)} problems with the rows for "
                f"{self.target.name}\n  {told}",
                problems=problems,
            )

    def compare(self, key: str, record: Any) -> ApplyItem | None:
        """What a row asks of its record; ``None`` when it is as the row says."""
        target, fields, wanted = self.target, self.fields[key], self.wanted[key]
        if record is None:
            names = target.create_fields
            sent = {names[SOURCE]: self.source, names[KEY]: key, **fields}
            try:
                input_of(target.create).from_mapping(sent, "the new record")
            except InvalidVariablesError as error:
                self.tell(key, error.message)
            made = tuple(ApplyChange(name, None, fields[name]) for name in fields)
            return ApplyItem("create", key, None, made, fields)
        changes = tuple(
            ApplyChange(name, found, wanted[name])
            for name in wanted
            if (rule := target.rules[name]).way != "not compared"
            if rule.differs(wanted[name], found := rule.found(record))
        )
        sent = {change.field: fields[change.field] for change in changes}
        return ApplyItem("update", key, record.id, changes, sent) if changes else None


def make_plan(
    call: Call,
    target: Target,
    rows: Iterable[Mapping[str, object]],
    source: str,
    missing: Missing,
) -> Flow[Content]:
    """Compare the rows with the records; nothing is written.

    Raises ``ApplyError`` with all that is wrong.
    """
    given = _Rows(target, source, rows)
    disabled = target.disabled if missing == "disable" else None
    wrong: list[str] = []
    if source != source.strip(_WHITE) or not 1 <= len(source) <= LONGEST_SOURCE:
        wrong.append(
            f"source: it takes 1 to {LONGEST_SOURCE} characters, and no white space "
            "around them"
        )
    if missing not in ("ignore", "disable"):
        wrong.append(f"missing: it is 'ignore' or 'disable', not {missing!r}")
    elif missing == "disable" and disabled is None:
        wrong.append(f"missing: {target.name} cannot be disabled")
    elif disabled and not given.numbers:
        wrong.append("rows: there are none, and all records would be disabled")
    if wrong:  # then the account cannot be asked for what is wrong besides
        given.problems += ((_AT_END, each) for each in wrong)
        given.check()
    needed = given.rules
    if disabled and disabled not in needed:
        needed = (*needed, disabled)
    keys = None if disabled else list(given.wanted)
    records = yield from read_existing(call, target, source, keys, needed)
    existing, twins = _by_key(target, records)
    for key in twins & given.wanted.keys():
        given.tell(key, _twins(source))
    found = {key: given.compare(key, existing.get(key)) for key in given.fields}
    items = [item for item in found.values() if item is not None]
    left = tuple(key for key, item in found.items() if item is None)
    if disabled is not None:
        for record in records:
            key, was = getattr(record, target.of_record[KEY]), disabled.found(record)
            if key not in given.wanted and was is not True:
                change = ApplyChange(disabled.name, was, True)
                fields = {disabled.name: True}
                items.append(ApplyItem("disable", key, record.id, (change,), fields))
    for key in sorted(twins & {e.key for e in items if e.action == "disable"}):
        told = f"missing: several records of {source!r} have the key {key!r}"
        given.problems.append((_AT_END, told))
    yield from _resolve(call, given, existing)
    given.check()
    return Content(
        target, source, given.rules, tuple(items), left, disabled is not None
    )


def plan_again(
    call: Call, content: Content, items: Sequence[ApplyItem]
) -> Flow[tuple[list[ApplyItem], dict[str, str]]]:
    """What is still to be written of ``items``, and by key what cannot be, and why."""
    target, source = content.target, content.source
    rows = ({target.key: each.key, **each.fields} for each in items)
    given = _Rows(target, source, rows)
    keys = list(given.fields)
    records = yield from read_existing(call, target, source, keys, given.rules)
    existing, twins = _by_key(target, records)
    left: list[ApplyItem] = []
    wrong = dict.fromkeys(twins, _twins(source))
    for item in items:
        record = existing.get(item.key)
        if record is None and item.action != "create":
            wrong[item.key] = "the record is gone"
        elif item.key not in wrong and (again := given.compare(item.key, record)):
            action = "disable" if item.action == "disable" else again.action
            left.append(replaced(again, action=action))
    return left, wrong


def _by_key(target: Target, records: list[Any]) -> tuple[dict[str, Any], set[str]]:
    """The records by key, and the keys that several have."""
    keys = [getattr(each, target.of_record[KEY]) for each in records]
    twins = {key for key, count in Counter(keys).items() if count > 1}
    return dict(zip(keys, records, strict=True)), twins


def _twins(source: str) -> str:
    return f"several records of {source!r} have this key"


def _resolve(call: Call, given: _Rows, existing: Mapping[str, Any]) -> Flow[None]:
    """Look for the records that are referred to, but for those that others refer to."""
    for rule in given.rules:
        known: frozenset[str] = frozenset()
        keys = [key for key, fields in given.wanted.items() if rule.name in fields]
        if rule.way in ("reference", "set"):
            known = known.union(*(_ids(rule.found(r)) for r in existing.values()))
            other = given.target.root.target.fields[rule.compared].target
            named = "" if other.is_abstract else other.name
        elif rule.way == "not compared" and rule.type.base == "ID":
            named = ""  # the schema does not say; it is sent to create only
            keys = [key for key in keys if key not in existing]
        else:
            continue
        wanted: dict[str, list[str]] = {}
        for key in keys:
            for each in _ids(given.wanted[key][rule.name]) - known:
                wanted.setdefault(each, []).append(key)
        found = yield from read_ids(call, named, list(wanted))
        for each, keys in wanted.items():
            for key in keys if found is not None and each not in found else ():
                given.tell(
                    key, f"{rule.name}: there is no {named or 'record'} {each!r}"
                )


def _ids(value: object) -> frozenset[str]:
    if isinstance(value, frozenset | tuple):
        return frozenset(cast("Iterable[str]", value))
    return frozenset() if value is None else frozenset({cast("str", value)})
