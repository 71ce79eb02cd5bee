"""Prepares the mutation of each record, and compares its answer with what was sent."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final, cast

from ..core.errors import InvalidVariablesError
from ..operations.mutation import (
    MutationShape,
    Prepared,
    argument_values,
    mutation_shape,
)
from ..schema.index import MutationDef, index
from .nested import compare_nested
from .reading import select_compared
from .report import ApplyStored
from .rows import ApplyItem
from .rules import ID, KEY, SOURCE, ApplyField, ApplyTarget

_OWN_OBJECTS: Final = ("pairs", "object")
"""Ways of fields whose objects are parts of the record itself."""


class Writer:
    """The mutations that write records; one shape for all that write the same fields."""

    def __init__(self, target: ApplyTarget, source: str) -> None:
        self._target = target
        self._source = source
        self._shapes: dict[tuple[bool, tuple[str, ...]], _Written] = {}

    def prepare(self, item: ApplyItem) -> Prepared:
        """Prepare the mutation that writes the record, and reads the written values."""
        target, written = self._target, self._written(item)
        if item.action == "create":
            names = target.create_fields
            keys: dict[str, object] = {
                names[SOURCE]: self._source,
                names[KEY]: item.key,
            }
        else:
            keys = {target.update_fields[ID]: item.id}
        shape = written.shape
        values = argument_values(shape.definition, {**keys, **item.fields})
        return Prepared(shape, tuple(values.values()))

    def stored_otherwise(
        self, item: ApplyItem, answer: object, wanted: Mapping[str, object]
    ) -> tuple[ApplyStored, ...]:
        """Return the fields whose stored value is not the one that the row wants."""
        record = self._record(item, answer)
        stored: list[ApplyStored] = []
        for rule in self._written(item).rules if record is not None else ():
            sent = item.fields[rule.name]
            if rule.is_nested:
                value = wanted.get(rule.name)
                nested = compare_nested(self._target, rule, value, record)
                if nested is not None and nested.fields:
                    stored.append(ApplyStored(rule.name, nested.new, nested.old))
            elif (other := _stored(rule, sent, record)) is not None:
                stored.append(other)
        return tuple(stored)

    def record_id(self, item: ApplyItem, answer: object) -> str:
        """Return the id of the written record."""
        return str(getattr(self._record(item, answer), ID, ""))

    def _record(self, item: ApplyItem, answer: object) -> object:
        wrapper = self._written(item).wrapper
        return cast("object", getattr(answer, wrapper) if wrapper else answer)

    def _written(self, item: ApplyItem) -> _Written:
        creates, target = item.action == "create", self._target
        key = creates, tuple(item.fields)
        found = self._shapes.get(key)
        if found is None:
            name = target.create_name if creates else target.update_name
            found = self._shapes[key] = _written(target, name, item.fields)
        return found


@dataclass(frozen=True, slots=True)
class _Written:
    """Mutations that write the same fields."""

    shape: MutationShape
    rules: tuple[ApplyField, ...]
    """Of the fields that can be compared with the answer."""
    wrapper: str
    """The payload's field with the record; empty where the record itself is returned."""


def _written(target: ApplyTarget, name: str, fields: Iterable[str]) -> _Written:
    # Only the record's own fields: what is behind a reference can need another scope.
    found = (target.rules[each] for each in fields if each in target.rules)
    rules = tuple(rule for rule in found if rule.is_own or rule.way in _OWN_OBJECTS)
    definition = index().mutation(name)
    wrapper = _record_field(target, definition)

    def select(fields: Any) -> list[Any]:
        record = getattr(fields, wrapper) if wrapper else fields
        return [record.id, *select_compared(target, rules, record)]

    given = tuple(definition.field.arguments)
    return _Written(mutation_shape(name, given, select), rules, wrapper)


def _record_field(target: ApplyTarget, definition: MutationDef) -> str:
    if definition.record:
        return ""
    record, payload = target.root.target.name, definition.field.type.named
    return next(
        name
        for name, each in payload.fields.items()
        if each.target.name == record and not each.is_many
    )


def _stored(rule: ApplyField, sent: object, record: object) -> ApplyStored | None:
    """The stored value of a field, if it is another than was sent."""
    try:
        found = rule.found(record)
    except InvalidVariablesError:  # a stored value that the schema does not know
        return ApplyStored(rule.name, sent, getattr(record, rule.compared))
    is_same = not rule.differs(rule.wanted(sent), found)
    return None if is_same else ApplyStored(rule.name, sent, found)
