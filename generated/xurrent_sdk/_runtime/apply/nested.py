# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Compares values with input objects: custom fields, contacts, a recurrence.

Such values, and references, may refer to records that the same plan writes first.
"""

from __future__ import annotations

from collections.abc import Callable, ItemsView, Iterable, Iterator, Mapping, Set
from dataclasses import dataclass
from functools import cache
from typing import Any, Final, TypeAlias, cast

from typing_extensions import override

from ..schema.index import NamedType
from .rules import ID, KEY, SOURCE, ApplyField, ApplyTarget, ids_of

Values: TypeAlias = Mapping[str, object]
"""An input object by the Python names of its fields."""
RelationEnd: TypeAlias = tuple[str, object]
"""A record to which a child refers, and the child's type; ``None`` is any type."""
_Stored: TypeAlias = tuple[Any, ItemsView[str, object]]
"""A child of a record, and its values to compare."""
INTEGRATION: Final = "integration"
"""The flag of children that belong to an integration: people cannot change them."""
_KEYS: Final = ("id", "name", "account_id")
"""Fields that identify pairs."""
_NAME: Final = "name"
TYPE: Final = "relation_type"
_NAMES: Final[tuple[str, ...]] = (_NAME, "question")
_LABELS: Final = ("protocol", "label", TYPE)
"""Fields that identify children without a name, together with their references."""


@dataclass(frozen=True, slots=True)
class NewRecord:
    """A reference to the record that this run creates from the row with a key."""

    key: str

    @override
    def __repr__(self) -> str:
        return f"{self.key} (new)"


def has_new(value: object) -> bool:
    """True if the value of a field refers to records that this run creates."""
    missing: list[str] = []
    _filled(value, {}, missing)
    return bool(missing)


def with_ids(
    fields: Mapping[str, object], ids: Mapping[str, str], spelled: Callable[[str], str]
) -> tuple[dict[str, object], str]:
    """Return the fields whose records have ids, and what the others lack.

    ``spelled`` returns the name that a field has in the row.
    """
    known: dict[str, object] = {}
    problems: list[str] = []
    for name, value in fields.items():
        missing: list[str] = []
        known[name] = _filled(value, ids, missing)
        if missing:
            del known[name]
            keys = ", ".join(missing)
            problems.append(f"{spelled(name)}: not set, see the outcome of {keys}")
    return known, "; ".join(problems)


def _filled(value: object, ids: Mapping[str, str], missing: list[str]) -> object:
    """Replace new records by their ids; add keys without an id to ``missing``."""
    if isinstance(value, NewRecord):
        if value.key not in ids:
            missing.append(value.key)
        return ids.get(value.key)
    if isinstance(value, list):
        return [_filled(each, ids, missing) for each in cast("list[object]", value)]
    if isinstance(value, Mapping):
        pairs = cast("Mapping[str, object]", value).items()
        return {name: _filled(each, ids, missing) for name, each in pairs}
    return value


@dataclass(frozen=True, slots=True)
class NestedChange:
    """A nested value that differs, and the fields of the update that change it."""

    old: object
    new: object
    fields: Mapping[str, object]
    unseen: bool = False
    """True if a part cannot be compared, since no query shows it."""
    missed: bool = False
    """True if a part cannot be changed."""


class NestedRules:
    """Rules that compare the fields of an input object with those of a record's object.

    ``removal`` is the field of the update that removes children by id, if there is one.
    """

    def __init__(self, rule: ApplyField, record: NamedType, removal: str) -> None:
        self._rule = rule
        self._removal = removal
        self.rules: dict[str, ApplyField] = {}
        """The comparable input fields."""
        self.keys: dict[str, tuple[str, str]] = {}
        """The fields of source and key that can replace the field of an id."""
        self._record = record
        self.has_id = ID in record.fields
        for name, definition in rule.type.named.fields.items():
            found = record.fields.get(name)
            other = record.fields.get(name.removesuffix("_id"))
            if found is not None and found.target.is_leaf:
                self.rules[name] = ApplyField(name, "value", name, definition.type)
            elif (
                other is not None
                and not other.is_many
                and (ID in other.target.fields or other.target.is_abstract)
            ):
                path = other.name
                self.rules[name] = ApplyField(name, "reference", path, definition.type)
            elif path := _behind_reference(name, record):
                self.rules[name] = ApplyField(name, "value", path, definition.type)
        if rule.way == "children":
            self.rules.pop(ID, None)
        paths = {each.compared: name for name, each in self.rules.items()}
        for name, each in self.rules.items():
            if each.way == "reference":
                source = paths.get(f"{each.compared}.{SOURCE}")
                key = paths.get(f"{each.compared}.{KEY}")
                if source and key:
                    self.keys[name] = source, key

    def select(self, at: Any) -> list[Any]:
        """Select the compared fields of one object, or of a list of them."""
        selected = [at.id] if self.has_id else []
        for rule in self.rules.values():
            field = at
            for name in rule.compared.split("."):
                field = getattr(field, name)
            if rule.way == "value":
                selected.append(field)
            else:
                selected += ids_of(field, self._record.fields[rule.compared])
        return selected

    def given(self, wanted: Values) -> dict[str, object]:
        """Return the comparable values of a row by name."""
        return {
            name: rule.comparable(value if has_new(value) else rule.wanted(value))
            for name, value in wanted.items()
            if (rule := self.rules.get(name)) is not None
        }

    def stored(self, record: object, names: Iterable[str]) -> dict[str, object]:
        """Return the comparable values of a record, for the names in a row."""
        rules = ((name, self.rules.get(name)) for name in names)
        return {n: r.comparable(r.stored(record)) for n, r in rules if r is not None}

    def differs(self, wanted: Values, record: object) -> bool:
        """True if the record has other values than the row."""
        given = self.given(wanted)
        return given != self.stored(record, given)

    def identity(self, child: Values) -> dict[str, object]:
        """Return the values that identify a child, when others change.

        Its name, or the question of a survey; else its label and the first record that
        it refers to.
        """
        names = [each for each in _NAMES if each in self.rules]
        if not names:
            names = [each for each in _LABELS if each in self.rules]
            first = next((n for n, e in self.rules.items() if e.way == "reference"), "")
            keys = [first] if first in child else [*self.keys.get(first, ())]
            if first:
                names = [*names, *keys] if keys and keys[-1] in child else []
        return {name: child[name] for name in names if name in child}

    def shown(self, record: object) -> dict[str, object]:
        """Return the values of the record, by the names of the input."""
        values = {rule.name: rule.stored(record) for rule in self.rules.values()}
        return {name: value for name, value in values.items() if value is not None}

    def has_unseen(self, wanted: object) -> bool:
        """True if a value of the row has a part that no query shows."""
        items = cast("list[Values]", wanted if isinstance(wanted, list) else [wanted])
        known = self.rules.keys() | {ID}
        return any(each and each.keys() - known for each in items)

    @property
    def are_owned(self) -> bool:
        """True if an integration can own the children."""
        return self._rule.way == "children" and INTEGRATION in self.rules

    def owned(self, wanted: object) -> object:
        """Mark children of an integration as its own, unless the row sets the flag."""
        if not (wanted and self.are_owned):
            return wanted
        return [{INTEGRATION: True, **each} for each in cast("list[Values]", wanted)]

    def unique(self, wanted: Iterable[Values]) -> list[Values]:
        """Return the children without duplicates, which Xurrent may store twice."""
        distinct: list[Values] = []
        known: list[Values] = []
        for each in wanted:
            normal = {**each, **self.given(each)}
            if normal not in known:
                distinct.append(each)
                known.append(normal)
        return distinct

    @property
    def can_be_replaced(self) -> bool:
        """True if children can be removed by id, and no integration owns them."""
        return bool(self._removal) and self.has_id and not self.are_owned

    def compare(
        self,
        wanted: Any,
        record: Any,
        *,
        replaces: bool = False,
        shared: Set[RelationEnd] = frozenset(),
    ) -> NestedChange | None:
        """Compare a value; ``replaces`` removes children that the row lacks.

        Relations with ``shared`` ends stay: other rows contain or remove them.
        """
        stored = getattr(record, self._rule.compared)
        if self._rule.way == "object":
            return self._object(wanted, stored)
        have = [each for each in stored or () if each is not None]
        if self._rule.way == "pairs":
            change = self._pairs(wanted or [], have)
            if wanted is not None or change is not None:
                return change
            has_values = any(len(self.shown(each)) > 1 for each in have)
            return NestedChange(None, None, {}, missed=True) if has_values else None
        return self._children(wanted or [], have, shared, replaces=replaces)

    def left_by(self, record: Any, fields: Values) -> set[str]:
        """Return the records that removed children refer to, which show them, too."""
        ids = cast("list[str]", fields.get(self._removal, []))
        children = getattr(record, self._rule.compared) if ids else ()
        gone = [each for each in children if each is not None and each.id in ids]
        return {record for each in gone for record, _ in self._ends(each)}

    def _ends(self, child: object) -> Iterator[RelationEnd]:
        """Yield the records that a child refers to, with its type and with any type."""
        kind = self.rules[TYPE].stored(child) if TYPE in self.rules else None
        for rule in self.rules.values():
            if rule.way == "reference":
                record = cast("str", rule.stored(child))
                yield from ((record, kind), (record, None))

    def _object(self, wanted: Values | None, stored: object) -> NestedChange | None:
        if wanted is None and stored is None:
            return None
        if wanted is None or (stored is None and not wanted):  # null removes no object
            return NestedChange(None, None, {}, missed=True)
        unseen = self.has_unseen(wanted)
        differs = stored is None or self.differs(wanted, stored)
        if not differs and not unseen:
            return None
        old = None if stored is None else self.shown(stored)
        fields = {self._rule.name: wanted} if differs else {}
        return NestedChange(old, wanted, fields, unseen)

    def _pairs(self, wanted: list[Values], stored: list[Any]) -> NestedChange | None:
        key = next(each for each in _KEYS if each in self.rules)
        known = {self.rules[key].stored(each): each for each in stored}
        named = [str(each[key]).strip() for each in wanted]
        changed: list[Values] = []
        for name, each in zip(named, wanted, strict=True):
            if name in known:
                is_changed = self.differs(each, known[name])
            else:
                is_changed = sum(e not in (None, "", []) for e in each.values()) > 1
            if is_changed:
                changed.append(each)
        if key == _NAME:  # the steps of a rule run in their order, and names may repeat
            differ = len(wanted) != len(stored) or any(
                map(self.differs, wanted, stored)
            )
            changed = wanted if differ else []
        # Custom fields are single values; other pairs, such as permissions, are a list.
        is_whole = key != ID and not self._rule.name.startswith("new")
        if not changed and not (is_whole and known.keys() - {*named}):
            return None
        sent = changed if key == ID else wanted
        keys = {str(each[key]).strip() for each in sent}
        key_of = self.rules[key].stored
        before = [self.shown(e) for e in stored if is_whole or key_of(e) in keys]
        return NestedChange(before, sent, {self._rule.name: sent})

    def _children(
        self,
        wanted: list[Values],
        stored: list[Any],
        shared: Set[RelationEnd],
        *,
        replaces: bool,
    ) -> NestedChange | None:
        # Computed once: each child of the row is compared with all of the record.
        names = {name for each in wanted for name in each}
        have: list[_Stored]
        have = [(each, self.stored(each, names).items()) for each in stored]
        owned = self.are_owned
        rest = [each for each in have if not owned or each[0].integration]
        others = [each for each in have if owned and not each[0].integration]
        unmatched = [e for e in self.unique(wanted) if not self._match(e, rest, others)]
        sent: list[dict[str, object]] = []
        old: list[object] = []
        for each in unmatched:
            identity = self.given(self.identity(each)).items()
            similar = (n for n, (_, has) in enumerate(rest) if identity <= has)
            number, value = next(similar, None) if identity else None, dict(each)
            if number is not None and self.has_id:
                near, _ = rest.pop(number)
                old.append(self.shown(near))
                value[ID] = near.id
            elif owned:
                value.setdefault(INTEGRATION, True)
            sent.append(value)
        fields: dict[str, object] = {self._rule.name: sent} if sent else {}
        gone = [each for each, _ in rest if shared.isdisjoint(self._ends(each))]
        # No query shows some ids, and a child cannot be removed or changed without one.
        surplus = bool(gone) and (owned or replaces or not self.has_id)
        missed = surplus and not (self._removal and self.has_id)
        if surplus and not missed:
            fields[self._removal] = [each.id for each in gone]
            old += map(self.shown, gone)
        unseen = self.has_unseen(wanted)
        if not fields and not missed and not unseen:
            return None
        return NestedChange(old, sent, fields, unseen, missed)

    def _match(self, child: Values, rest: list[_Stored], others: list[_Stored]) -> bool:
        """Remove the first equal child of a record; return whether there was one.

        ``others`` are those of people, if an integration owns the ``rest``. The row
        gives a child to people by ``integration: False``.
        """
        compared = {n: v for n, v in child.items() if n not in (ID, INTEGRATION)}
        wants = self.given(compared).items()
        is_released = self.are_owned and child.get(INTEGRATION) is False
        for children in (others,) if is_released else (rest, others):
            for number, (_, has) in enumerate(children):
                if wants <= has:
                    del children[number]
                    return True
        return False


def _behind_reference(name: str, record: NamedType) -> str:
    """``configuration_item_source_id`` compares with ``configuration_item.source_id``."""
    for owner, field in record.fields.items():
        below = name.removeprefix(f"{owner}_")
        is_object = below != name and not field.target.is_leaf
        if is_object and below in field.target.fields:
            return f"{owner}.{below}"
    return ""


_rules = cache(NestedRules)


def nested_rules(target: ApplyTarget, rule: ApplyField) -> NestedRules:
    """Return the rules of a nested field, which are cached."""
    return _rules(rule, target.field(rule).target, target.removal(rule))


def once(target: ApplyTarget, rule: ApplyField, value: Any) -> object:
    """Return the value of a field, without repeated children."""
    if value and rule.way == "children":
        return nested_rules(target, rule).unique(value)
    return value
