# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""What rows can be applied to, and how the fields of a row compare with a record."""

from __future__ import annotations

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


@frozen
class ApplyField:
    """How a field of the rows compares with the record.

    ``value``: the same value, null as an empty text. ``reference``: the same record.
    ``set``: the same records, in any order. What is ``not compared`` is sent when a record
    is created, and never after.
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
        return _plain(self.type, wire)

    def found(self, record: object) -> object:
        """What the record says, in the same form."""
        value: object = getattr(record, self.compared)
        if self.way == "set":
            related = cast("list[object]", value)
            return frozenset(getattr(each, ID) for each in related if each is not None)
        if self.way == "reference":
            return None if value is None else getattr(value, ID)
        lax = parse_type(self.type.text.removesuffix("!"))
        return _plain(self.type, to_wire(lax, value, self.name))

    def differs(self, wanted: object, found: object) -> bool:
        """Whether the record has to change. What was never set is not true."""
        return wanted != found and not (wanted is False and found is None)


def _plain(ref: TypeRef, wire: object) -> object:
    """A value in the one form that all its spellings have."""
    if wire is None or wire == "" or wire == []:
        return None
    if isinstance(wire, list):
        items = cast("list[object]", wire)
        return tuple(_plain(ref.item or ref, each) for each in items)
    if isinstance(wire, float) or (ref.codec == "decimal" and isinstance(wire, str)):
        return Decimal(str(wire))
    if ref.codec in ("timestamp", "datetime") and isinstance(wire, str):
        try:
            moment = datetime.fromisoformat(wire).astimezone(UTC)
        except ValueError:
            return wire  # one of the words that stand for no moment
        return moment.replace(microsecond=0)  # the service keeps seconds
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
