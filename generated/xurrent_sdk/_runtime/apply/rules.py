# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""What rows can be applied to, and how the fields of a row compare with a record."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import field
from datetime import UTC, datetime
from decimal import Decimal
from typing import Final, Literal, TypeAlias, cast

from ..core.frozen import frozen
from ..schema.index import FieldDef, MutationDef, TypeRef, index, parse_type
from ..schema.inputs import GraphQLInput
from ..schema.serialize import to_wire

Way: TypeAlias = Literal["value", "reference", "set", "not compared"]

ID: Final = "id"
SOURCE: Final = "source"
KEY: Final = "sourceID"
DISABLED: Final = "disabled"
_NOT_OF_ROWS: Final = frozenset({ID, SOURCE, KEY, "clientMutationId"})
_WAYS: Final[dict[str, Way]] = {
    "=": "value",
    ">": "reference",
    "*": "set",
    "-": "not compared",
}
_EMAIL: Final = re.compile(r"(^|_)e_?mails?(_(address(es)?|local_part))?_?$")
"""Names of fields that hold e-mail addresses: services ignore the case of those."""


@frozen
class ApplyField:
    """How a field of the rows compares with the record.

    ``value``: the same value in its normal form. ``reference``: the same record.
    ``set``: the same records, in any order. What is ``not compared`` is sent when a record
    is created, and never after.

    In the normal form, surrounding blanks, the case of e-mail addresses and the order of
    lists of strings make no difference. An empty string equals null, and so does false.
    """

    name: str
    """The field of the rows."""
    way: Way
    compared: str
    """The field of the record; empty where there is none to compare with."""
    type: TypeRef = field(repr=False)

    def wanted(self, value: object) -> object:
        """What a row says, in a form that compares; ``InvalidVariablesError``."""
        wire = to_wire(self.type, value, self.name)
        if self.way == "set":
            return frozenset(cast("list[object]", wire or []))
        return self._normal(self.type, wire)

    def found(self, record: object) -> object:
        """What the record says, in the same form."""
        value: object = getattr(record, self.compared)
        if self.way == "set":
            related = cast("list[object]", value)
            return frozenset(getattr(each, ID) for each in related if each is not None)
        if self.way == "reference":
            return None if value is None else getattr(value, ID)
        lax = parse_type(self.type.text.removesuffix("!"))
        return self._normal(self.type, to_wire(lax, value, self.name))

    def differs(self, wanted: object, found: object) -> bool:
        """True if the record has to change.

        Services store null of a flag as false, and show false of some flags as null.
        """
        is_unset = self.type.codec == "bool" and not wanted and not found
        return wanted != found and not is_unset

    def _normal(self, ref: TypeRef, wire: object) -> object:
        """Return the value in the form that all its spellings share."""
        if ref.item is not None and isinstance(wire, list):
            items = cast("list[object]", wire)
            normal = [self._normal(ref.item, each) for each in items]
            if all(each is None or isinstance(each, str) for each in normal):
                normal.sort(key=lambda each: str(each or ""))
            return tuple(normal) or None
        if isinstance(wire, str) and ref.codec != "json":
            wire = wire.strip()
            if _EMAIL.search(self.name):
                wire = wire.lower()
        if wire is None or wire == "" or wire == []:
            return None
        if isinstance(wire, float) or (
            ref.codec == "decimal" and isinstance(wire, str)
        ):
            return Decimal(str(wire))
        if ref.codec in ("timestamp", "datetime") and isinstance(wire, str):
            try:
                timestamp = datetime.fromisoformat(wire).astimezone(UTC)
            except ValueError:
                return wire  # a word such as "best_effort" instead of a timestamp
            return timestamp.replace(microsecond=0)  # the service keeps seconds
        return wire


class Target:
    """A type of records that rows can be applied to, by the name of its query."""

    def __init__(self, name: str, create: str, update: str) -> None:
        schema = index()
        self.name = name
        self.root: FieldDef = schema.queries[name]
        self.create: MutationDef = schema.mutation(create)
        self.update: MutationDef = schema.mutation(update)
        record = self.root.target
        self.of_record: dict[str, str] = {
            each.graphql: n for n, each in record.fields.items()
        }
        """The Python names of the record's fields, by GraphQL name."""
        self.create_fields: dict[str, str] = input_names(self.create)
        self.update_fields: dict[str, str] = input_names(self.update)
        """The Python names of input fields, by GraphQL name."""
        self.rules: Mapping[str, ApplyField] = self._rules()
        """By the field of the rows."""

        self.key: str = self.update_fields[KEY]
        """The field of the rows that is their key."""

    @property
    def disabled(self) -> ApplyField | None:
        """The rule of what disables a record, where the type has it."""
        rule = self.rules.get(self.update_fields.get(DISABLED, ""))
        return rule if rule is not None and rule.way == "value" else None

    def _rules(self) -> dict[str, ApplyField]:
        model = input_of(self.update)
        marks = dict(word.split(":") for word in model.__graphql_apply__.split())
        rules: dict[str, ApplyField] = {}
        for name, definition in model.definitions().items():
            if definition.graphql in self.create_fields.keys() - _NOT_OF_ROWS:
                mark = marks.get(name, f"={name}")
                way, found = _WAYS[mark[0]], mark[1:]
                rules[name] = ApplyField(name, way, found, definition.type)
        return rules


def input_of(mutation: MutationDef) -> type[GraphQLInput]:
    (single,) = mutation.field.arguments.values()
    return single.type.named.input


def input_names(mutation: MutationDef) -> dict[str, str]:
    """The Python names of a mutation's input fields, by GraphQL name."""
    definitions = input_of(mutation).definitions()
    return {each.graphql: name for name, each in definitions.items()}
