"""The records of a fake account, as JSON and as references between them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from dataclasses import field as default
from typing import Final, cast

from typing_extensions import override

from ..schema.fakes import RecordFakes
from ..schema.index import FieldDef, NamedType, fields_of, type_of
from ..schema.models import GraphQLModel
from ..schema.serialize import to_wire

SANDBOX: Final = "test this against the sandbox of xurrent-gen (docs/testing.md)"


@dataclass(eq=False, slots=True)
class Record:
    """A record, or an object within one, with its known fields by GraphQL name."""

    type: NamedType
    values: dict[str, object] = default(default_factory=dict[str, object])

    @property
    def id(self) -> object:
        return self.values.get("id")

    def value(self, name: str) -> object:
        """Return the value of a field. Raises ``AssertionError`` for an unset one."""
        if name not in self.values:
            field = by_graphql(self.type).get(name)
            raise AssertionError(
                f"{self} of FakeXurrent has no {field.name if field else name}, which "
                "the program reads: give it to the record, or make the record with "
                "fake, which gives all fields a value"
            )
        return self.values[name]

    def add(self, name: str, children: Sequence[Record]) -> None:
        known = cast("list[Record]", self.values.get(name) or [])
        self.values[name] = [*known, *children]

    @override
    def __str__(self) -> str:
        shown = self.id or self.values.get("name") or "without an id"
        return f"{self.type.name} {shown!r}"


class Records:
    """All records of a fake account, by node ID."""

    def __init__(self, absent: Sequence[str]) -> None:
        self._absent = frozenset(absent)
        self._known: dict[str, Record] = {}
        self._listed: dict[str, dict[Record, None]] = {}
        self._fakes = RecordFakes()

    def listed(self, kinds: Sequence[NamedType]) -> list[Record]:
        """Return the records of a query: its own, else all of the type."""
        records: list[Record] = []
        for kind in kinds:
            known = [each for each in self._known.values() if each.type is kind]
            records += self._listed.get(kind.name, known)
        return records

    def list(self, target: NamedType, models: Iterable[GraphQLModel]) -> None:
        """Add the records that a query lists. Raises ``AssertionError``."""
        for kind in target.possible:  # an empty list is a query without records
            self._listed.setdefault(kind.name, {})
        for record in map(self.add, models):
            self._listed[record.type.name][record] = None

    def add(self, model: GraphQLModel) -> Record:
        """Add a model's fields, and the records that it refers to."""
        target = type_of(type(model).__graphql_name__)
        record, node_id = Record(target), model.__dict__.get("id")
        fields = fields_of(type(model))
        # Custom fields with the same id are not the same object: the id is the form's.
        if isinstance(node_id, str) and fields["id"].target.codec == "id":
            record = self._known.setdefault(node_id, record)
        if record.type is not target:
            raise AssertionError(
                f"FakeXurrent got two records with the id {node_id!r}: a "
                f"{record.type.name} and a {target.name}"
            )
        for name, value in model.__dict__.items():
            field = fields[name]
            if field.target.is_leaf:
                wire = to_wire(field.type, value, name)
                if record.values.setdefault(field.graphql, wire) != wire:
                    raise AssertionError(
                        f"FakeXurrent got two records with the id {node_id!r} that differ "
                        f"in {name}: give the same one twice, or each its own id; make all "
                        "of them with one Fakes"
                    )
        related = [
            (fields[name].graphql, value)
            for name, value in model.__dict__.items()
            if fields[name].graphql not in record.values
        ]
        # Set before the referred records are added, which may refer back to it.
        record.values |= {name: None for name, _ in related}
        for name, value in related:
            record.values[name] = self._of(value)
        return record

    def _of(self, value: object) -> object:
        if isinstance(value, GraphQLModel):
            return self.add(value)
        if isinstance(value, Iterable):
            return [self._of(each) for each in cast("Iterable[object]", value)]
        return value

    def find(self, node_id: object) -> Record | None:
        return self._known.get(cast("str", node_id))

    def referred(self, node_id: object, target: NamedType | None, where: str) -> Record:
        """Return the record that an input refers to. Raises ``AssertionError``."""
        record = self.find(node_id)
        if record is None:
            raise AssertionError(
                f"FakeXurrent has no record with the id {node_id!r}, which {where} "
                "refers to: give it to FakeXurrent"
            )
        if target is not None and record.type not in target.possible:
            raise AssertionError(
                f"{where} refers to the {record}, where a {target.name} is due"
            )
        return record

    def create(self, target: NamedType, content: Mapping[str, object]) -> Record:
        """Create a record; fields that the input does not set are made up."""
        made = self._fakes(target)
        while self.find(made.__dict__.get("id")) is not None:
            made = self._fakes(target)
        record = self.add(made)
        if target.name in self._listed:
            self._listed[target.name][record] = None
        self.update(record, content, f"{target.name} create")
        return record

    def update(self, record: Record, content: Mapping[str, object], where: str) -> None:
        """Set the fields of an input. Raises ``AssertionError`` for unknown ones.

        Known are the name of a field, perhaps with ``Id`` or ``Ids``, ``new`` before
        the name of children, custom fields, of which null clears one, and the text of a
        note. A relation that the package lacks is ignored: no query can show it.
        """
        fields = by_graphql(record.type)
        for name, value in content.items():
            field = _set_by(name, fields)
            many = cast("list[object]", value or [])
            at = f"{name} of {where}"
            if name == "id" or name.startswith("suppress"):
                continue
            if name == "ownerId" and record.type.name == "Note":
                self.referred(value, None, at).add("notes", [record])
            elif name == "note" and (notes := fields.get("notes")):
                if value:
                    record.add("notes", [self.create(notes.target, {"text": value})])
            elif field is None:
                sets = {f"{record.type.name}.{each}" for each in _sets(name)[1]}
                if sets & self._absent:
                    continue
                raise AssertionError(
                    f"FakeXurrent does not know what {at} changes: "
                    f"{SANDBOX}, or give the answer with answer_next(...)"
                )
            elif field.target.is_leaf:
                record.values[name] = value
            elif name == "customFields":
                customs = cast("list[Record]", record.values.get(name) or [])
                values = {each.id: each for each in customs}
                for custom in cast("list[dict[str, object]]", many):
                    if custom.get("value") is None:
                        values.pop(custom["id"], None)
                    else:
                        values[custom["id"]] = Record(field.target, custom)
                record.values[name] = list(values.values())
            elif name.startswith("new"):
                for child in cast("list[Mapping[str, object]]", many):
                    if (node_id := child.get("id")) is None:
                        record.add(field.graphql, [self.create(field.target, child)])
                    else:
                        self.update(self.referred(node_id, field.target, at), child, at)
            elif field.is_many:
                records = [self.referred(each, field.target, at) for each in many]
                record.values[field.graphql] = records
            else:
                record.values[field.graphql] = (
                    None if value is None else self.referred(value, field.target, at)
                )


def by_graphql(target: NamedType) -> dict[str, FieldDef]:
    """The fields of a type by their names in the schema."""
    return {each.graphql: each for each in target.fields.values()}


def _set_by(name: str, fields: Mapping[str, FieldDef]) -> FieldDef | None:
    """Return the field that an input field sets: a value, a relation or children."""
    field = fields.get(name)
    if field is not None and (field.target.is_leaf or name == "customFields"):
        return field
    is_many, names = _sets(name)
    for field in (fields[each] for each in names if each in fields):
        if field.is_many is is_many and not field.target.is_leaf:
            return field
    return None


def _sets(name: str) -> tuple[bool, Sequence[str]]:
    """Return whether an input sets a list, and the names that its field may have."""
    if name == "note":
        return True, ["notes"]
    if name.startswith("new"):
        return True, [name[3:4].lower() + name[4:]]
    if name.endswith("Ids"):
        stem = name.removesuffix("Ids")
        return True, [f"{stem}s", f"{stem[:-1]}ies", f"{stem}es"]
    return False, [name.removesuffix("Id")] if name.endswith("Id") else []
