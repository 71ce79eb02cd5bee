"""The rows to apply: checks them, and compares each with its record."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import field
from operator import itemgetter
from typing import Any, Final, Literal, TypeAlias, cast

from ..core.errors import ApplyError, InvalidVariablesError
from ..core.frozen import frozen
from ..core.same_record import RecordKeys
from ..core.suggest import did_you_mean
from ..schema.serialize import held
from .rules import KEY, SOURCE, ApplyField, Target, input_of

Action: TypeAlias = Literal["create", "update", "enable", "disable"]
ACTIONS: Final[tuple[Action, ...]] = ("create", "update", "enable", "disable")

LONGEST_KEY: Final = 128
BLANKS: Final = " \t\n\v\f\r\0"
"""White space that services strip from both ends of a string."""
DISTINCT_BY_CASE: Final = (
    "; exact_keys=True if the source has keys that differ in case only"
)
_UNIQUE_EMAIL: Final = "primaryEmail"
_PROBLEMS_SHOWN: Final = 20
_AT_END: Final = 2**62


@frozen
class ApplyChange:
    """A field that changes."""

    field: str
    old: object
    new: object


@frozen
class ApplyItem:
    """A record that is to be written; it has no id when it is to be created.

    The action is ``enable`` or ``disable`` where ``disabled`` changes; other fields of the
    record may change along with it.
    """

    action: Action
    key: str
    id: str | None
    changes: tuple[ApplyChange, ...]
    fields: Mapping[str, object] = field(repr=False)
    """Input fields that are sent besides id, source and key."""


class Rows:
    """The rows by key, and all problems with them.

    With ``enables``, a row means an enabled record unless it names ``disabled``.
    """

    def __init__(
        self, target: Target, source: str, enables: bool, exact_keys: bool
    ) -> None:
        self.target = target
        self.source = source
        self.problems: list[tuple[int, str]] = []
        """With the numbers of their rows."""
        self.numbers: dict[str, int] = {}
        self.fields: dict[str, dict[str, object]] = {}
        """Of the rows without a problem of their own."""
        self.wanted: dict[str, dict[str, object]] = {}
        """The fields in their normal form, of all rows with a key."""
        rule = target.disabled
        self.implied: dict[str, object] = {rule.name: False} if enables and rule else {}
        """Defaults for rows of existing records, such as ``disabled=False``."""
        self.rules: tuple[ApplyField, ...] = ()
        """Of the fields that rows name."""
        self._email = target.update_fields.get(_UNIQUE_EMAIL, "")
        self._seen = RecordKeys(exact=exact_keys, emails=(self._email,))

    def add_all(self, rows: object) -> None:
        """Check the rows, and keep those without a problem."""
        kind = type(rows).__name__
        if isinstance(rows, str | bytes | Mapping) or not isinstance(rows, Iterable):
            self.fail(f"rows: give an iterable of mappings, not {kind}")
            return
        for number, row in enumerate(cast("Iterable[object]", rows), 1):
            if isinstance(row, Mapping):
                self._add(number, cast("Mapping[str, object]", row))
            else:
                wrong = f"it is not a mapping but {type(row).__name__}"
                self.problems.append((number, f"row {number}: {wrong}"))
        named = {name for row in self.wanted.values() for name in row}
        self.rules = tuple(r for r in self.target.rules.values() if r.name in named)

    def fail(self, problem: str) -> None:
        """Note a problem that is not of one row."""
        self.problems.append((_AT_END, problem))

    def fail_row(self, key: str, problem: str) -> None:
        """Note a problem of the row with this key."""
        number = self.numbers[key]
        self.problems.append((number, f"row {number} ({key}): {problem}"))

    def _add(self, number: int, row: Mapping[str, object]) -> None:
        fields = dict(row)
        key = fields.pop(self.target.key, "")
        if not isinstance(key, str) or not key.strip():
            wrong = f"its {self.target.key} is not a string"
            if not key or isinstance(key, str):
                wrong = f"it has no {self.target.key}"
            self.problems.append((number, f"row {number}: {wrong}"))
            return
        before = len(self.problems)
        if key in self.numbers:
            wrong = f"row {self.numbers[key]} ({key}) has the same key"
            self.problems.append((number, f"row {number} ({key}): {wrong}"))
            return
        self.numbers[key] = number
        if len(key) > LONGEST_KEY:
            self.fail_row(key, f"the key has more than {LONGEST_KEY} characters")
        if key != key.strip(BLANKS):
            self.fail_row(key, "the key begins or ends with white space")
        elif same := self._seen.add(number, {self.target.key: (key,)}):
            wrong = f"the key differs only in case from that of row {same[0]}"
            self.fail_row(key, f"{wrong}{DISTINCT_BY_CASE}")
        wanted = self.wanted[key] = {}
        for name, value in fields.items():
            rule = self.target.rules.get(name)
            if rule is None:
                hint = did_you_mean(str(name), self.target.rules)
                self.fail_row(key, f"rows have no field {name!r}{hint}")
                continue
            fields[name] = held(rule.type, value)  # a generator can be read only once
            try:
                wanted[name] = rule.wanted(fields[name])
            except InvalidVariablesError as error:
                self.fail_row(key, error.message)
        email = wanted.get(self._email)
        if isinstance(email, str) and (
            same := self._seen.add(number, {self._email: (email,)})
        ):
            self.fail_row(key, f"row {same[0]} has the same {self._email}")
        if len(self.problems) == before:
            self.fields[key] = fields

    def check(self) -> None:
        """Raise ``ApplyError`` with all problems, in the order of the rows."""
        problems = [text for _, text in sorted(self.problems, key=itemgetter(0))]
        if problems:
            shown = problems[:_PROBLEMS_SHOWN]
            if len(problems) > _PROBLEMS_SHOWN:
                shown.append(f"and {len(problems) - _PROBLEMS_SHOWN} more")
            lines = "\n  ".join(shown)
            count = "1 problem" if len(problems) == 1 else f"{len(problems)} problems"
            raise ApplyError(
                f"Nothing was written: {count} with the rows for {self.target.name}"
                f"\n  {lines}",
                problems=problems,
            )

    def compare(self, key: str, record: Any) -> ApplyItem | None:
        """Compare a row with its record; return ``None`` when they are equal."""
        target, fields = self.target, self.fields[key]
        if record is None:
            names = target.create_fields
            sent = {names[SOURCE]: self.source, names[KEY]: key, **fields}
            try:
                input_of(target.create).from_mapping(sent, "the new record")
            except InvalidVariablesError as error:
                self.fail_row(key, error.message)
            made = tuple(ApplyChange(name, None, fields[name]) for name in fields)
            return ApplyItem("create", key, None, made, fields)
        wanted = {**self.implied, **self.wanted[key]}
        changes = tuple(
            ApplyChange(name, found, wanted[name])
            for name in wanted
            if (rule := target.rules[name]).way != "not compared"
            if rule.differs(wanted[name], found := rule.found(record))
        )
        if not changes:
            return None
        action: Action = "update"
        for change in changes:
            if target.disabled is not None and change.field == target.disabled.name:
                action = "disable" if change.new else "enable"
        sent = {c.field: fields.get(c.field, c.new) for c in changes}
        return ApplyItem(action, key, record.id, changes, sent)

    def disable(self, key: str, record: Any) -> ApplyItem | None:
        """Return what disables a record without a row, unless it is disabled."""
        rule = self.target.disabled
        if rule is None or (found := rule.found(record)) is True:
            return None
        change, sent = ApplyChange(rule.name, found, True), {rule.name: True}
        return ApplyItem("disable", key, record.id, (change,), sent)
