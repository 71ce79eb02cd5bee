"""Compares values that hold input objects: custom fields, contacts, a recurrence."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, Final, TypeAlias, cast

from ..schema.index import FieldDef, NamedType
from .new_records import has_new
from .rules import ID, KEY, SOURCE, ApplyField, ApplyTarget, ids_of

Wire: TypeAlias = Mapping[str, object]
INTEGRATION: Final = "integration"
"""The flag of children that an integration owns: people cannot change those."""
_KEYS: Final = ("id", "name", "accountId")
"""Fields by which pairs are known."""
_NAME: Final = "name"
_LABELS: Final = ("protocol", "label", "relationType")
"""Fields by which children without a name are known, beside what they refer to."""


@dataclass(frozen=True, slots=True)
class NestedChange:
    """A nested value that differs, and the fields of the update that change it."""

    old: object
    new: object
    fields: Mapping[str, object]
    unseen: bool
    """True if a part cannot be compared, since no query shows it."""
    missed: bool = False
    """True if a part cannot be changed."""


class NestedRules:
    """Rules that compare the fields of an input object with those of a record's object."""

    def __init__(self, rule: ApplyField, record: NamedType) -> None:
        self.names: dict[str, str] = {}
        """The Python names of the input fields, by GraphQL name."""
        self.rules: dict[str, ApplyField] = {}
        """By GraphQL name: the input fields that compare."""
        self.keys: dict[str, tuple[str, str]] = {}
        """The fields of source and key by which a record can be named, by that of its id."""
        self._record = record
        known = {each.graphql: each for each in record.fields.values()}
        self.has_id = ID in known
        for name, definition in rule.type.named.input.definitions().items():
            wire = definition.graphql
            self.names[wire] = name
            found = known.get(wire)
            other = known.get(wire.removesuffix("Id"))
            if found is not None and found.target.is_leaf:
                path = found.name
                self.rules[wire] = ApplyField(name, "value", path, definition.type)
            elif (
                other is not None
                and not other.is_many
                and (ID in other.target.fields or other.target.is_abstract)
            ):
                path = other.name
                self.rules[wire] = ApplyField(name, "reference", path, definition.type)
            elif path := _behind_reference(wire, known):
                self.rules[wire] = ApplyField(name, "value", path, definition.type)
        if rule.way == "children":
            self.rules.pop(ID, None)
        paths = {each.compared: wire for wire, each in self.rules.items()}
        for wire, each in self.rules.items():
            if each.way == "reference":
                fields = record.fields[each.compared].target.fields.items()
                at = {f.graphql: f"{each.compared}.{n}" for n, f in fields}
                source, key = (paths.get(at.get(part, "")) for part in (SOURCE, KEY))
                if source and key:
                    self.keys[wire] = source, key

    def select(self, at: Any) -> list[Any]:
        """Select what is compared, of one object or of a list of them."""
        found = [at.id] if self.has_id else []
        for rule in self.rules.values():
            field = at
            for name in rule.compared.split("."):
                field = getattr(field, name)
            if rule.way == "value":
                found.append(field)
            else:
                found += ids_of(field, self._record.fields[rule.compared])
        return found

    def differing(self, wanted: Wire, found: object) -> list[str]:
        """The GraphQL names of the values that differ, of those that are given."""
        return [
            wire
            for wire, value in wanted.items()
            if (rule := self.rules.get(wire)) is not None
            and (has_new(value) or rule.differs(rule.wanted(value), rule.found(found)))
        ]

    def identity(self, child: Wire) -> dict[str, object]:
        """The values by which a child is known when others of it change.

        Its name; or its label and the first record that it refers to; or what bears the
        name of the type, such as ``question`` of ``SurveyQuestion``.
        """
        names = [each for each in (_NAME,) if each in self.rules]
        names = names or [each for each in _LABELS if each in self.rules]
        references = (n for n, each in self.rules.items() if each.way == "reference")
        first = None if _NAME in names else next(references, None)
        if first is not None:
            keys = [first] if first in child else [*self.keys.get(first, ())]
            names = [*names, *keys] if keys and keys[-1] in child else []
        elif not names:
            of_type = self._record.name.lower()
            names = [each for each in self.rules if of_type.endswith(each.lower())]
        return {name: child[name] for name in names if name in child}

    def misses(self, wanted: Wire) -> bool:
        """True if a value is given that no query shows."""
        return bool(wanted.keys() - self.rules.keys() - {ID})

    def python(self, wanted: Wire) -> dict[str, object]:
        """The object by the Python names of its fields."""
        return {self.names[wire]: value for wire, value in wanted.items()}

    def shown(self, found: object) -> dict[str, object]:
        """The values of the record, by the names of the input."""
        values = {rule.name: rule.found(found) for rule in self.rules.values()}
        return {name: value for name, value in values.items() if value is not None}


def _behind_reference(wire: str, known: Mapping[str, FieldDef]) -> str:
    """``configurationItemSourceID`` compares with a field of ``configurationItem``."""
    for stem, owner in known.items():
        rest = wire.removeprefix(stem)
        if rest != wire and not owner.target.is_leaf:
            for name, field in owner.target.fields.items():
                if field.graphql == rest[:1].lower() + rest[1:]:
                    return f"{owner.name}.{name}"
    return ""


_rules = cache(NestedRules)


def nested_rules(target: ApplyTarget, rule: ApplyField) -> NestedRules:
    """Return the rules of a nested field; they are worked out once."""
    return _rules(rule, target.field(rule).target)


def compare_nested(
    target: ApplyTarget,
    rule: ApplyField,
    wanted: Any,
    record: Any,
    replaces: bool = False,
) -> NestedChange | None:
    """Compare a nested value; ``replaces`` removes children that the row does not have."""
    rules = nested_rules(target, rule)
    found = getattr(record, rule.compared)
    if rule.way == "object":
        return _object(rule, rules, wanted, found)
    items = cast("list[Wire]", wanted or [])
    have = [each for each in found or () if each is not None]
    if rule.way == "pairs":
        return _pairs(rule, rules, items, have)
    return _children(target, rule, rules, items, have, replaces)


def created_children(
    target: ApplyTarget, wanted: Mapping[str, object]
) -> dict[str, object]:
    """The children of a new record, which the integration owns unless the row says no."""
    found: dict[str, object] = {}
    for name, value in wanted.items():
        rule = target.rules[name]
        is_shown = rule.way == "children" and rule.is_compared
        if value and is_shown and INTEGRATION in nested_rules(target, rule).rules:
            items = python_children(target, name, value)
            found[name] = [{INTEGRATION: True, **each} for each in items]
    return found


def _object(
    rule: ApplyField, rules: NestedRules, wanted: Wire | None, found: object
) -> NestedChange | None:
    if wanted is None or found is None:
        if wanted is found or not wanted:
            missed = wanted is not found  # an object cannot be removed by null
            return NestedChange(None, None, {}, False, True) if missed else None
        value = rules.python(wanted)
        return NestedChange(None, value, {rule.name: value}, rules.misses(wanted))
    differing = rules.differing(wanted, found)
    if not differing and not rules.misses(wanted):
        return None
    value = rules.python(wanted)
    fields = {rule.name: value} if differing else {}
    return NestedChange(rules.shown(found), value, fields, rules.misses(wanted))


def _pairs(
    rule: ApplyField, rules: NestedRules, wanted: list[Wire], found: list[Any]
) -> NestedChange | None:
    key = next(each for each in _KEYS if each in rules.rules)
    known = {rules.rules[key].found(each): each for each in found}
    changed: list[Wire] = []
    for each in wanted:
        other = known.get(each[key])
        if (
            sum(value is not None for value in each.values()) > 1
            if other is None
            else rules.differing(each, other)
        ):
            changed.append(each)
    keys = {each[key] for each in wanted}
    # Permissions are a whole; the others say what some fields shall be.
    is_whole = key == "accountId" and not rule.name.startswith("new")
    surplus = is_whole and known.keys() - keys
    unseen = any(rules.misses(each) for each in wanted)
    if not changed and not surplus:
        value = [rules.python(each) for each in wanted]
        return NestedChange(None, value, {}, True) if unseen else None
    sent = changed if key == ID else wanted
    value = [rules.python(each) for each in sent]
    keys = {each[key] for each in sent}
    before = [rules.shown(each) for at, each in known.items() if at in keys]
    return NestedChange(before, value, {rule.name: value}, unseen)


def _children(
    target: ApplyTarget,
    rule: ApplyField,
    rules: NestedRules,
    wanted: list[Wire],
    found: list[Any],
    replaces: bool,
) -> NestedChange | None:
    owned = INTEGRATION in rules.rules
    left = [each for each in found if not owned or each.integration]
    others = [each for each in found if owned and not each.integration]
    open_: list[Wire] = []
    for each in wanted:
        given = {n: v for n, v in each.items() if n not in (ID, INTEGRATION)}
        same = [e for e in (*left, *others) if not rules.differing(given, e)]
        if not same:
            open_.append(each)
        elif same[0] in left:
            left.remove(same[0])
        else:
            others.remove(same[0])
    sent: list[dict[str, object]] = []
    old: list[object] = []
    for each in open_:
        identity = rules.identity(each)
        near = next(
            (e for e in left if identity and not rules.differing(identity, e)), None
        )
        value = rules.python(each)
        if near is not None and rules.has_id and ID in rules.names:
            left.remove(near)
            old.append(rules.shown(near))
            value[rules.names[ID]] = near.id
        elif owned:
            value.setdefault(INTEGRATION, True)
        sent.append(value)
    fields: dict[str, object] = {rule.name: sent} if sent else {}
    unseen = any(rules.misses(each) for each in wanted)
    missed = False
    if left and (owned or replaces or not rules.has_id):
        # No query shows some ids, and without them nothing can be removed or changed.
        removal = target.removal(rule) if rules.has_id else ""
        missed = not removal
        if removal:
            fields[removal] = [each.id for each in left]
            old += (rules.shown(each) for each in left)
    if not fields and not missed and not unseen:
        return None
    return NestedChange(old, sent, fields, unseen, missed)


def python_children(
    target: ApplyTarget, name: str, wanted: object
) -> list[dict[str, object]]:
    """The children of a field of the row by the Python names of their fields."""
    rules = nested_rules(target, target.rules[name])
    return [rules.python(each) for each in cast("list[Wire]", wanted)]


def has_unseen(target: ApplyTarget, rule: ApplyField, wanted: Any) -> bool:
    """True if a nested value has a part that no query shows."""
    rules = nested_rules(target, rule)
    items = cast("list[Wire]", wanted if isinstance(wanted, list) else [wanted or {}])
    return any(rules.misses(each) for each in items)


def can_be_replaced(target: ApplyTarget, rule: ApplyField) -> bool:
    """True if children can be removed by id, and no integration owns them."""
    if rule.way != "children" or not target.removal(rule):
        return False
    rules = nested_rules(target, rule)
    return rules.has_id and INTEGRATION not in rules.rules
