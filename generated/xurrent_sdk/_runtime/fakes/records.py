# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""The records of a fake account, as JSON and as references between them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Final, cast

from ..core.suggest import did_you_mean
from ..schema.fakes import RecordFakes
from ..schema.index import FieldDef, NamedType, fields_of, type_of
from ..schema.models import GraphQLModel
from ..schema.serialize import to_wire

SANDBOX: Final = "test this against the sandbox of xurrent-gen (docs/testing.md)"


class Record:
    """A record, or an object within one: what is known of its fields, by GraphQL name."""

    def __init__(self, type_: NamedType) -> None:
        self.type: NamedType = type_
        self.values: dict[str, object] = {}

    @property
    def id(self) -> object:
        """The node ID, where the record has one."""
        return self.values.get("id")

    @property
    def label(self) -> str:
        """Name of the record in error messages."""
        shown = self.id or self.values.get("name") or "without an id"
        return f"{self.type.name} {shown!r}"

    def value(self, name: str) -> object:
        """The value of a field. Raises ``AssertionError`` for one that nobody gave."""
        if name not in self.values:
            field = field_of(self.type, name)
            raise AssertionError(
                f"{self.label} of FakeXurrent has no {field.name}, which the program "
                "reads: give it to the record, or make the record with fake, which "
                "gives all fields a value"
            )
        return self.values[name]


class Records:
    """All records of a fake account, by node ID."""

    def __init__(self) -> None:
        self._known: dict[str, Record] = {}
        self._listed: dict[str, list[Record]] = {}
        self._fakes = RecordFakes()

    def listed(self, kinds: Sequence[NamedType]) -> list[Record]:
        """Return the records of a query: those given for it, else all of the type."""
        found: list[Record] = []
        for kind in kinds:
            known = [each for each in self._known.values() if each.type is kind]
            found += self._listed.get(kind.name, known)
        return found

    def add_listed(self, models: Iterable[GraphQLModel]) -> None:
        """Take over records that a query lists, in this order."""
        records = [(self._register(model), model) for model in models]
        for record, model in records:
            self._listed.setdefault(record.type.name, []).append(record)
            self._fill(record, model)

    def _register(self, model: GraphQLModel) -> Record:
        target = type_of(type(model).__graphql_name__)
        node_id = model.__dict__.get("id")
        if not isinstance(node_id, str):
            return Record(target)
        record = self._known.setdefault(node_id, Record(target))
        if record.type is not target:
            raise AssertionError(
                f"FakeXurrent got two records with the id {node_id!r}: a "
                f"{record.type.name} and a {target.name}"
            )
        return record

    def add(self, model: GraphQLModel) -> Record:
        """Take over what a model knows, and the records that it refers to."""
        return self._fill(self._register(model), model)

    def _fill(self, record: Record, model: GraphQLModel) -> Record:
        fields = fields_of(type(model))
        given = [
            (fields[name], value)
            for name, value in model.__dict__.items()
            if fields[name].graphql not in record.values
        ]
        # Known before those that it refers to: they may refer to it.
        record.values |= {field.graphql: None for field, _ in given}
        for field, value in given:
            leaf = field.target.is_leaf
            known = to_wire(field.type, value, field.name) if leaf else self._of(value)
            record.values[field.graphql] = known
        return record

    def _of(self, value: object) -> object:
        if isinstance(value, GraphQLModel):
            return self.add(value)
        if isinstance(value, Iterable):
            return [self._of(each) for each in cast("Iterable[object]", value)]
        return value

    def find(self, node_id: object) -> Record | None:
        """The record with this node ID."""
        return self._known.get(node_id) if isinstance(node_id, str) else None

    def referred(self, node_id: object, target: NamedType | None, where: str) -> Record:
        """The record that an input refers to. Raises ``AssertionError`` without one."""
        found = self.find(node_id)
        if found is None:
            raise AssertionError(
                f"FakeXurrent has no record with the id {node_id!r}, which {where} "
                "refers to: give it to FakeXurrent"
            )
        if target is not None and found.type not in target.possible:
            raise AssertionError(
                f"{where} refers to the {found.label}, where a {target.name} is due"
            )
        return found

    def create(self, target: NamedType, content: Mapping[str, object]) -> Record:
        """A new record; fields that the input does not set are made up."""
        made = self._fakes(target)
        while self.find(made.__dict__.get("id")) is not None:
            made = self._fakes(target)
        record = self.add(made)
        if target.name in self._listed:
            self._listed[target.name].append(record)
        self.update(record, content, f"{target.name} create")
        return record

    def update(self, record: Record, content: Mapping[str, object], where: str) -> None:
        """Set what an input says. Raises ``AssertionError`` for what is not known.

        These are known: the name of a field, of a field and ``Id`` or ``Ids``, ``new``
        before the name of children, custom fields, and the text of a note.
        """
        fields = by_graphql(record.type)
        for name, value in content.items():
            field = fields.get(name)
            children = fields.get(name[3:4].lower() + name[4:])
            if name == "id" or name.startswith("suppress"):
                continue
            if field is not None and field.target.is_leaf:
                record.values[name] = value
            elif name.endswith("Id") and (one := _reference(fields.get(name[:-2]))):
                found = None if value is None else self.referred(value, one, where)
                record.values[name[:-2]] = found
            elif name.endswith("Ids") and (many := _plural(fields, name[:-3])):
                ids = cast("list[object]", value or [])
                record.values[many.graphql] = [
                    self.referred(each, many.target, where) for each in ids
                ]
            elif name.startswith("new") and children is not None and children.is_many:
                given = cast("list[Mapping[str, object]]", value or [])
                made = [self.create(children.target, each) for each in given]
                self._add_to(record, children.graphql, made)
            elif name == "ownerId" and record.type.name == "Note":
                self._add_to(self.referred(value, None, where), "notes", [record])
            elif name == "customFields" and field is not None:
                self._set_custom_fields(record, field, value)
            elif name == "note" and (notes := fields.get("notes")) and value:
                note = self.create(notes.target, {"text": value})
                self._add_to(record, "notes", [note])
            else:
                raise AssertionError(
                    f"FakeXurrent does not know what {name} of {where} changes: "
                    f"{SANDBOX}, or give the answer with answer_next(...)"
                )

    def _add_to(self, record: Record, name: str, children: Sequence[Record]) -> None:
        known = cast("list[Record]", record.values.get(name) or [])
        record.values[name] = [*known, *children]

    def _set_custom_fields(
        self, record: Record, field: FieldDef, value: object
    ) -> None:
        known = cast("list[Record]", record.values.get("customFields") or [])
        values = {each.id: each for each in known}
        for given in cast("list[Mapping[str, object]]", value or []):
            custom = Record(field.target)
            custom.values |= given
            values[given["id"]] = custom
        record.values["customFields"] = list(values.values())


def by_graphql(target: NamedType) -> dict[str, FieldDef]:
    """The fields of a type by their names in the schema."""
    return {each.graphql: each for each in target.fields.values()}


def field_of(target: NamedType, name: str) -> FieldDef:
    """A field by its name in the schema. Raises ``AssertionError``."""
    fields = by_graphql(target)
    if name not in fields:
        raise AssertionError(
            f"{target.name} has no field {name}{did_you_mean(name, fields)}"
        )
    return fields[name]


def _reference(field: FieldDef | None) -> NamedType | None:
    """The type of a field that leads to one record."""
    if field is None or field.is_many or field.target.is_leaf:
        return None
    return field.target


def _plural(fields: Mapping[str, FieldDef], name: str) -> FieldDef | None:
    endings = (f"{name}s", f"{name[:-1]}ies", f"{name}es")
    found = (fields[each] for each in endings if each in fields)
    return next((each for each in found if each.is_many), None)
