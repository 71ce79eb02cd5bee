# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""The rows to apply: their checks, and their comparison with records."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from operator import itemgetter
from typing import Any, Final, Literal, TypeAlias, cast, get_args

from ..core.errors import ApplyError, InvalidVariablesError
from ..schema.serialize import mapping_to_wire
from ..tables.same_record import RecordKeys
from .nested import NestedChange, NewRecord, RelationEnd, has_new, nested_rules, once
from .reading import ChildKey, NamedRecords, read_reference
from .report import ApplyStored, is_stored
from .rules import ATTACHMENTS, KEY, SOURCE, ApplyField, ApplyTarget, Choices, input_of
from .state import Memory

Action: TypeAlias = Literal["create", "adopt", "update", "enable", "disable"]
ACTIONS: Final[tuple[Action, ...]] = get_args(Action)

LONGEST_KEY: Final = 128
BLANKS: Final = " \t\n\v\f\r\0\xa0"
"""White space that services strip from both ends of a string, or that is invisible."""
DISTINCT_BY_CASE: Final = (
    "; if the source has keys that differ in case only, set exact_keys"
)
_NOT_SHOWN: Final = "(not shown)"
"""The old value of a field that no query shows."""
_UNIQUE_EMAIL: Final = "primary_email"
_FLAGS: Final = " (the command reads true and false from its file)"
_PROBLEMS_SHOWN: Final = 20
_AT_END: Final = 2**62


@dataclass(frozen=True, slots=True)
class ApplyChange:
    """A field that changes."""

    field: str
    old: object
    new: object


@dataclass(frozen=True, slots=True)
class ApplyItem:
    """A record to write; one to create has no id.

    ``adopt`` sets the row's source and key on a record of another source, or of none.
    ``enable`` and ``disable`` change ``disabled``, and maybe other fields.
    """

    action: Action
    key: str
    id: str | None
    changes: tuple[ApplyChange, ...]
    fields: Mapping[str, object] = field(repr=False)
    """Input fields that are sent besides id, source and key."""


class Rows:
    """The rows by key, and all problems with them."""

    def __init__(self, target: ApplyTarget, choices: Choices, memory: Memory) -> None:
        self.target = target
        self.choices = choices
        self.source: str = choices.source
        self.memory = memory
        self.problems: list[tuple[int, str]] = []
        """Problems with the numbers of their rows."""
        self.numbers: dict[str, int] = {}
        self.fields: dict[str, dict[str, object]] = {}
        """The fields to send, of rows without problems."""
        self.wanted: dict[str, dict[str, object]] = {}
        """The normalized fields of all rows with a key."""
        rule = target.disabled if choices.disables else None
        self.implied: dict[str, object] = {rule.name: False} if rule else {}
        """Defaults for rows of existing records, such as ``disabled=False``."""
        self.named: dict[str, dict[str, NamedRecords]] = {}
        """Records that rows refer to by key, by the field for their ids."""
        self._spelled: dict[tuple[str, str], str] = {}
        """The names that fields have in a row, if they are others, by key and field."""
        self.adopted: dict[str, Any] = {}
        """The records that rows adopt, by key of the row."""
        self.not_applied: dict[str, tuple[str, ...]] = {}
        """The fields of existing records that cannot be compared or changed, by key."""
        self.replaced: dict[str, list[str]] = {}
        """The lists of children that replace those of the record, by key."""
        self._sharing: dict[tuple[str, str], set[RelationEnd]] = {}
        """Relations of a record that other rows contain, by field and its id."""
        self.rules: tuple[ApplyField, ...] = ()
        """The rules of the fields of rows."""
        self.needed: tuple[ApplyField, ...] = ()
        """The rules of all fields to read."""
        self.existing: dict[str, Any] = {}
        """The records that were read or adopted, by key."""
        self.items: tuple[ApplyItem, ...] = ()
        """The records to write."""
        self.left: tuple[str, ...] = ()
        """The keys of the rows that equal their records."""
        self._record_keys = RecordKeys(
            exact=choices.exact_keys, emails=(_UNIQUE_EMAIL,)
        )

    def add_all(self, rows: object) -> None:
        """Check the rows, and store those without a problem."""
        # A DataFrame of pandas has keys, too, and would iterate over column names.
        is_one = isinstance(rows, str) or hasattr(rows, "keys")
        if is_one or not isinstance(rows, Iterable):
            self.fail(f"rows: give an iterable of mappings, not {type(rows).__name__}")
            return
        for number, row in enumerate(cast("Iterable[object]", rows), 1):
            if isinstance(row, Mapping):
                self._add(number, cast("Mapping[str, object]", row))
            else:
                self._wrong(number, "", f"it is not a mapping but {type(row).__name__}")
        known, named = self.target.rules.values(), set[str]()
        named.update(*self.wanted.values(), *self.named.values())
        self.rules = tuple(rule for rule in known if rule.name in named)
        named.update(self.implied)
        self.needed = tuple(rule for rule in known if rule.name in named)

    def fail(self, problem: str) -> None:
        """Add a problem that is not about one row."""
        self.problems.append((_AT_END, problem))

    def fail_row(self, key: str, problem: str) -> None:
        """Add a problem of the row with this key."""
        self._wrong(self.numbers[key], f" ({key})", problem)
        self.fields.pop(key, None)

    def _wrong(self, number: int, key: str, problem: str) -> None:
        self.problems.append((number, f"row {number}{key}: {problem}"))

    def _add(self, number: int, row: Mapping[str, object]) -> None:
        fields, target, earlier = dict(row), self.target, len(self.problems)
        key = fields.pop(KEY, "")
        if not isinstance(key, str) or not key.strip():
            is_other = key is not None and not isinstance(key, str)
            wrong = f"its {KEY} is not a string" if is_other else ""
            self._wrong(number, "", wrong or f"it has no {KEY}")
            return
        if key in self.numbers:
            wrong = f"row {self.numbers[key]} ({key}) has the same key"
            self._wrong(number, f" ({key})", wrong)
            return
        self.numbers[key] = number
        if len(key) > LONGEST_KEY:
            self.fail_row(key, f"the key has more than {LONGEST_KEY} characters")
        if key != key.strip(BLANKS):
            self.fail_row(key, "the key begins or ends with white space")
        elif same := self._record_keys.add(number, {KEY: (key,)}):
            wrong = f"the key differs only in case from that of row {same.row}"
            self.fail_row(key, f"{wrong}{DISTINCT_BY_CASE}")
        wanted = self.wanted[key] = {}
        self._add_replaced(key, row, fields.pop("replace", ()))
        for name, value in row.items():
            if name not in fields or self._add_reference(key, name, fields):
                continue
            field = target.children.get(name, name)
            if field != name:
                fields.pop(name)
                self._spelled[key, field] = name
                if field in row:
                    self.fail_row(key, f"it has {name} and {field}: give one of them")
                    continue
            if (rule := target.rules.get(field)) is None:
                hint = target.suggest(str(name))
                self.fail_row(key, f"rows have no field {name!r}{hint}")
                continue
            fields[field] = rule.sent(value)
            try:
                wanted[field] = rule.wanted(fields[field], name)
            except InvalidVariablesError as error:
                in_text = isinstance(value, str) and rule.type.codec == "bool"
                self.fail_row(key, f"{error.message}{_FLAGS if in_text else ''}")
        email = wanted.get(_UNIQUE_EMAIL)
        emails = {_UNIQUE_EMAIL: (email,)} if isinstance(email, str) else {}
        if same := self._record_keys.add(number, emails):
            self.fail_row(key, f"row {same.row} has the same {_UNIQUE_EMAIL}")
        if len(self.problems) == earlier:
            self.fields[key] = fields | self._nested(wanted)

    def _nested(self, wanted: Mapping[str, object]) -> dict[str, object]:
        """Return the nested values to send; new children belong to the integration."""
        target = self.target
        return {
            name: nested_rules(target, rule).owned(value)
            for name, value in wanted.items()
            if (rule := target.rules[name]).is_nested
        }

    def _add_replaced(self, key: str, row: Mapping[str, object], given: object) -> None:
        """Store the names of lists that a row replaces."""
        if not given:
            return
        known = {
            rule.compared: rule
            for rule in self.target.rules.values()
            if rule.way == "children"
            and nested_rules(self.target, rule).can_be_replaced
        }
        names = [given] if isinstance(given, str) else given
        if not isinstance(names, Iterable):
            self.fail_row(key, "replace: give a list of the names of lists")
            return
        replaced = self.replaced.setdefault(key, [])
        for name in cast("Iterable[object]", names):
            rule = known.get(str(name))
            if rule is None:
                takes = ", ".join(known) or "nothing"
                self.fail_row(key, f"replace: it takes {takes}, not {name!r}")
            elif not {rule.name, rule.compared} & row.keys():
                self.fail_row(key, f"replace: the row has no {name}")
            else:
                replaced.append(rule.name)

    def _add_reference(self, key: str, name: str, fields: dict[str, object]) -> bool:
        """Move a reference by key out of the fields; False for another field."""
        if (reference := self.target.references.get(name)) is None:
            return False
        value, by_id = fields.pop(name), reference.rule.name
        if by_id in fields:
            self.fail_row(key, f"it has {name} and {by_id}: give one of them")
            return True
        try:
            named = read_reference(reference, value, self.source)
        except InvalidVariablesError as error:
            self.fail_row(key, error.message)
        else:
            self.named.setdefault(key, {})[by_id] = named
            self._spelled[key, by_id] = name
        return True

    def spelled(self, key: str, name: str) -> str:
        """Return the name that a field has in the row."""
        return self._spelled.get((key, name), name)

    def refer(self, key: str, name: str, records: Sequence[str | NewRecord]) -> None:
        """Set the records that a row refers to by key, in the field for ids."""
        value: object = records[0] if records else None
        wanted = value
        if self.target.rules[name].way == "set":
            value, wanted = [*dict.fromkeys(records)], frozenset(records)
        self.wanted[key][name] = wanted
        if key in self.fields:
            self.fields[key][name] = value

    def refer_child(self, key: str, named: ChildKey, record: NewRecord | str) -> None:
        """Set the new record that a child refers to; the server finds others by key."""
        if isinstance(record, NewRecord):
            for name in named.by_key:
                del named.child[name]
            named.child[named.by_id] = record
        elif key in self.existing:
            sharing = self._sharing.setdefault((named.field, record), set())
            sharing.add(named.other_end(self.existing[key].id))
        if key in self.fields:
            self.fields[key][named.field] = self.wanted[key][named.field]

    def check(self) -> None:
        """Raise ``ApplyError`` with all problems, in the order of the rows."""
        problems = [text for _, text in sorted(self.problems, key=itemgetter(0))]
        if not problems:
            return
        shown, more = problems[:_PROBLEMS_SHOWN], len(problems) - _PROBLEMS_SHOWN
        if more > 0:
            shown.append(f"and {more} more")
        lines = "\n  ".join(shown)
        count = "1 problem" if len(problems) == 1 else f"{len(problems)} problems"
        what = f"{count} with the rows for {self.target.name}"
        raise ApplyError(f"Nothing was written: {what}\n  {lines}", problems=problems)

    def compare(self, key: str, record: Any) -> ApplyItem | None:
        """Compare a row with its record; return ``None`` when they are equal."""
        if record is None:
            return self._new_item(key)
        target, fields = self.target, self.fields[key]
        wanted = {**self.implied, **self.wanted[key]}
        differing: dict[str, tuple[object, object]] = {}
        sent: dict[str, object] = {}
        missed: list[str] = []
        is_other = key in self.adopted
        for name, own in ((SOURCE, self.source), (KEY, key)) if is_other else ():
            if (other := getattr(record, name)) != own:
                differing[name] = other, own
                sent[name] = own
        for name, value in wanted.items():
            rule, old = target.rules[name], cast("object", _NOT_SHOWN)
            if rule.is_nested:
                replaces = name in self.replaced.get(key, ())
                shared = self._sharing.get((name, record.id), set[RelationEnd]())
                rules = nested_rules(target, rule)
                nested = rules.compare(value, record, replaces=replaces, shared=shared)
                if nested is None:
                    continue
                change = self._without_remembered(key, rule, value, nested)
                missed += [name] if change.unseen or change.missed else []
                if change.fields:
                    differing[name] = change.old, change.new
                    sent |= change.fields
                for other in rules.left_by(record, change.fields):
                    ends = self._sharing.setdefault((name, other), set())
                    ends.add((record.id, None))
                continue
            if rule.is_compared:
                old = rule.stored(record)
                if not rule.differs(value, old) or self.memory.has_stored(
                    key, name, value, old
                ):
                    continue
            elif rule.way == "action" or self.memory.has_written(key, name, value):
                continue
            if rule.create_only or not (rule.is_compared or self.memory.path):
                missed.append(name)
            else:
                differing[name] = old, value
                sent[name] = fields.get(name, value)
        if missed:
            self.not_applied[key] = tuple(self.spelled(key, name) for name in missed)
        if not differing:
            return None
        bodies = {n: v for n, v in fields.items() if target.rules[n].is_versioned}
        if sent.keys() & bodies:  # a new version has no other bodies
            sent |= bodies
        of_texts = {f"{name}{ATTACHMENTS}" for name in sent}
        for name in [each for each in fields if each in of_texts]:
            sent[name], differing[name] = fields[name], (_NOT_SHOWN, fields[name])
        action: Action = "adopt" if is_other else "update"
        if target.disabled and not is_other and target.disabled.name in differing:
            action = "disable" if differing[target.disabled.name][1] else "enable"
        changes = (self._change(key, n, *values) for n, values in differing.items())
        return ApplyItem(action, key, record.id, tuple(changes), sent)

    def _new_item(self, key: str) -> ApplyItem:
        """Return the item that creates a record; the row fails for an invalid input."""
        target, row = self.target, self.fields[key]
        fields = {n: once(target, target.rules[n], value) for n, value in row.items()}
        whole = {SOURCE: self.source, KEY: key, **fields}
        known = {n: value for n, value in whole.items() if not has_new(value)}
        try:
            mapping_to_wire(input_of(target.create), known, "the new record")
        except InvalidVariablesError as error:
            self.fail_row(key, error.message)
        changes = tuple(self._change(key, n, None, fields[n]) for n in fields)
        return ApplyItem("create", key, None, changes, fields)

    def _without_remembered(
        self, key: str, rule: ApplyField, value: object, nested: NestedChange
    ) -> NestedChange:
        """Return the change of a nested value, without what an earlier plan wrote."""
        name, fields, unseen = rule.name, nested.fields, nested.unseen
        if fields and self.memory.has_stored(key, name, value, nested.old):
            fields = {}
        if unseen and self.memory.has_written(key, name, value):
            unseen = False
        elif unseen and self.memory.path and rule.way == "object":
            unseen, fields = False, {name: nested.new}
        return replace(nested, fields=fields, unseen=unseen)

    def remember(
        self,
        key: str,
        action: Action,
        names: Iterable[str],
        stored: Iterable[ApplyStored],
    ) -> None:
        """Store values that the next plan cannot compare with the record."""
        wanted = self.wanted.get(key, {})
        for name in names:
            rule = self.target.rules.get(name)
            if rule is None or name not in wanted or rule.way == "action":
                continue
            only_created = rule.way == "children" and action != "create"
            if not rule.is_compared or (
                rule.is_nested
                and not only_created
                and nested_rules(self.target, rule).has_unseen(wanted[name])
            ):
                self.memory.note(key, name, wanted[name])
        for each in stored:
            if each.field not in wanted or not is_stored(each.stored):
                continue  # implied by ``missing`` and in no row, or dropped
            self.memory.note(key, each.field, wanted[each.field], each.stored)

    def _change(self, key: str, name: str, old: object, new: object) -> ApplyChange:
        """Return the change of a field in the spelling of the row."""
        named = self.named.get(key, {}).get(name)
        return ApplyChange(self.spelled(key, name), old, named.given if named else new)

    def disable(self, key: str, record: Any) -> ApplyItem | None:
        """Return the item that disables a record without a row, if it is enabled."""
        rule = self.target.disabled
        if rule is None or rule.stored(record) is True:
            return None
        change = ApplyChange(rule.name, rule.stored(record), True)
        return ApplyItem("disable", key, record.id, (change,), {rule.name: True})
