# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Prepares the mutation of each record, and compares its answer with what was sent."""

from __future__ import annotations

from typing import Any, cast

from ..core.errors import InvalidVariablesError
from ..core.unset import UNSET
from ..operations.mutation import Prepared, prepare
from ..schema.index import MutationDef
from .report import ApplyStored
from .rows import ApplyItem
from .rules import ID, KEY, SOURCE, ApplyField, Target


def prepare_item(target: Target, source: str, item: ApplyItem) -> Prepared:
    """Prepare the mutation that writes the record, and reads the written values.

    Only values of the record's own fields are selected: what is behind a reference can
    need a further scope.
    """
    if item.action == "create":
        definition, names = target.create, target.create_fields
        keys: dict[str, object] = {names[SOURCE]: source, names[KEY]: item.key}
    else:
        definition, names = target.update, target.update_fields
        keys = {names[ID]: item.id}
    read = [ID, *(rule.compared for rule in _values(target, item))]
    wrapper = _record_field(target, definition)

    def select(fields: Any) -> list[Any]:
        record = getattr(fields, wrapper) if wrapper else fields
        return [getattr(record, name) for name in read]

    return prepare(definition, UNSET, {**keys, **item.fields}, select)


def stored_otherwise(
    target: Target, item: ApplyItem, answer: object
) -> tuple[ApplyStored, ...]:
    """Return the fields whose stored value is not the one that was sent."""
    definition = target.create if item.action == "create" else target.update
    wrapper = _record_field(target, definition)
    record = cast("object", getattr(answer, wrapper) if wrapper else answer)
    return tuple(
        ApplyStored(rule.name, item.fields[rule.name], getattr(record, rule.compared))
        for rule in (_values(target, item) if record is not None else ())
        if _differs(rule, item.fields[rule.name], record)
    )


def _values(target: Target, item: ApplyItem) -> list[ApplyField]:
    """The rules of the fields that are sent, and can be compared with the answer."""
    rules = (target.rules[name] for name in item.fields)
    return [rule for rule in rules if rule.way == "value"]


def _record_field(target: Target, definition: MutationDef) -> str:
    """The payload's field with the record; empty where the mutation returns the record."""
    if definition.record:
        return ""
    record, payload = target.root.target.name, definition.field.type.named
    return next(
        name
        for name, each in payload.fields.items()
        if each.target.name == record and not each.is_many
    )


def _differs(rule: ApplyField, sent: object, record: object) -> bool:
    try:
        return rule.differs(rule.wanted(sent), rule.found(record))
    except InvalidVariablesError:  # a stored value that the schema does not know
        return True
