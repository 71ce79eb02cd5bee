"""Read a mutation's input: the changes of fields and connections, and all problems.

Reading changes no record, so an input with a problem has no effect.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict, dataclass, replace
from functools import partial
from typing import cast

from xurrent_gen.ir.conventions import plurals
from xurrent_gen.sandbox.data.catalog import FieldShape, TypeShape
from xurrent_gen.sandbox.data.links import FAR, Links
from xurrent_gen.sandbox.data.rules import BY_REFERENCE, CALLER, INPUT_NAMES
from xurrent_gen.sandbox.data.store import Row, Store
from xurrent_gen.sandbox.data.values import Ref
from xurrent_gen.sandbox.data.vocabulary import lower_first, sentence_case
from xurrent_gen.sandbox.data.writing import Problem, Writer


@dataclass(frozen=True, slots=True)
class RecordChange:
    """A completed change of a record: no `before` when it was created, no `after`
    when it was deleted; `notes` are those that were added."""

    ref: Ref
    before: Row | None
    after: Row | None
    notes: tuple[Ref, ...] = ()

    @property
    def row(self) -> Row:
        """The record as it is, or was."""
        return self.after or self.before or {}


@dataclass(frozen=True, slots=True)
class StoredFile:
    """An uploaded file as the attachment storage knows it."""

    filename: str
    size: int


_SKIP = frozenset({"clientMutationId", "id"})
_TIME = {
    "timeSpent": "timeSpent",
    "description": "timeEntryDescription",
    "effortClassId": "timeSpentEffortClassId",
}
"""Inputs of a time entry, as the inputs of a work item call them."""


class Change:
    """The effect of one input on one record type. `uploaded` returns the file of a
    storage key."""

    def __init__(
        self,
        writer: Writer,
        uploaded: Callable[[str], StoredFile | None],
        type_name: str,
        target: Ref | None = None,
    ) -> None:
        self._writer = writer
        self._store: Store = writer.store
        self._links: Links = writer.links
        self._uploaded = uploaded
        self._target = target
        self._type: TypeShape = self._store.catalog.shape(type_name)
        self.values: Row = {}
        self.members: dict[str, list[Ref]] = {}
        """The new members of connections."""
        self.inputs: dict[str, str] = {}
        self.problems: list[Problem] = []
        """Problems of the input, by the names of `inputs`."""
        self.owners: list[Ref] = []
        self.made: list[Ref] = []
        """The created children."""
        self._effects: list[Callable[[Ref], None]] = []
        self._removals: list[Callable[[Ref], None]] = []

    # -- reading

    def read(self, given: Row) -> None:
        """Read an input; its problems are in `problems`."""
        for name, value in given.items():
            if name not in _SKIP:
                known = INPUT_NAMES.get((self._type.name, name), name)
                self.inputs[known] = name
                self._read(known, value, given)

    def refused(self, problems: Iterable[Problem]) -> list[Problem]:
        """Problems of fields, by the names of the inputs that set them."""
        return [
            replace(p, path=(self._input(p.path[0]), *p.path[1:]))
            for p in (*self.problems, *problems)
        ]

    def _input(self, name: str) -> str:
        """The name of the input that set a field."""
        while (given := self.inputs.get(name, name)) != name:
            name = given
        return name

    def _read(self, name: str, value: object, given: Row) -> None:
        fields = self._type.fields
        shape = fields.get(name)
        if name == "customFields":
            self._effects.append(partial(self._merge_custom, _rows(value)))
        elif name.endswith("Attachments") or name == "attachments":
            self._read_files(name, _rows(value))
        elif name in ("note", "internalNote") and "notes" in fields:
            if value is not None and str(value).strip():
                names = {"text": name, "attachments": f"{name}Attachments"}
                note = {own: given.get(name) for own, name in names.items()}
                note["internal"] = name == "internalNote"
                self._read_part("notes", note, names)
        elif name == "timeSpent" and "timeEntries" in fields:
            if value:
                entry = {own: given.get(name) for own, name in _TIME.items()}
                self._read_part("timeEntries", entry, _TIME)
        elif (self._type.name, name) in BY_REFERENCE:
            field = BY_REFERENCE[self._type.name, name]
            self._look_up(name, field, {"reference": value})
        elif shape is not None and shape.kind == "leaf":
            flag = shape.target == "Boolean" and value is not None
            self.values[name] = bool(value) if flag else value  # text of a category
        elif shape is not None and shape.kind == "connection":
            self._set(shape, [])
            self._read_children(shape, name, value)
        elif shape is not None and not self._store.catalog.shape(shape.target).record:
            self.values[name] = self._embedded(shape, value)
        elif name.endswith("SourceID"):
            stem = name.removesuffix("SourceID")
            if stem in fields and value is not None:
                key = {"source": given.get(f"{stem}Source"), "sourceID": value}
                self._look_up(name, stem, key)
        elif name.endswith("Id"):
            self._read_reference(name, value)
        elif name.endswith("Ids"):
            self._read_references(name, value)
        elif many := self._connection(lower_first(name.removeprefix("new"))):
            self._read_children(many, name, value)
        elif many := self._connection(name.partition("ToDelete")[0]):
            self._read_gone(many, name, cast("list[object]", value or []))

    # -- references

    def _look_up(self, name: str, field: str, key: Row) -> None:
        """Look up a record by a key other than its id."""
        self.inputs[field] = name
        target = self._type.fields[field].target
        for near in ({**key, "account": self._store.account}, key):
            if found := self._writer.holder(target, near, *key):
                break
        if found is not None:
            self.values[field] = found
        else:
            text = sentence_case(name.removesuffix("SourceID"))
            self._problem(f"{text} not found", name)

    def _read_reference(self, name: str, value: object) -> None:
        shape = self._type.fields.get(name.removesuffix("Id"))
        if shape is None or shape.kind != "object":
            ref = None if value is None else self._find("", value, name)
            if ref is not None and name == "ownerId":
                leading = self._store.catalog.leading
                if not (to := leading(ref.type, "connection", self._type.name)):
                    self._problem("Owner not found", name)
                    return
                shape = self._store.catalog.shape(ref.type).fields[to[0]]
                self.owners.append(ref)
                self._effects.append(partial(self._links.add, ref, shape))
            return
        self.inputs[shape.name] = name
        ref = None if value is None else self._find(shape.target, value, name)
        if ref is not None or value is None:
            self.values[shape.name] = ref

    def _read_references(self, name: str, value: object) -> None:
        named = map(self._connection, plurals(name.removesuffix("Ids")))
        shape = next(filter(None, named), None)
        target = "" if shape is None else shape.target
        refs = [
            self._find(target, item, name, str(index))
            for index, item in enumerate(cast("list[object]", value or []))
        ]
        if shape is not None:
            self.inputs[shape.name] = name
            self._set(shape, [ref for ref in refs if ref is not None])

    def _find(self, target: str, value: object, *path: str) -> Ref | None:
        ref = self._store.find(str(value))
        names = self._store.catalog.possible(target) if target else None
        if ref is not None and (names is None or ref.type in names):
            return ref
        text = sentence_case(path[0].removesuffix("s").removesuffix("Id"))
        self._problem(f"{text} not found", *path)
        return None

    def _embedded(self, shape: FieldShape, value: object) -> object:
        """Objects that have no id and are part of the record, such as a recurrence."""
        if isinstance(value, list):
            return [self._embedded(shape, each) for each in cast("list[object]", value)]
        if not isinstance(value, dict):
            return value
        fields = self._store.catalog.shape(shape.target).fields
        made = self._store.blank(shape.target, 0)
        for name, each in cast("Row", value).items():
            owner = fields.get(name.removesuffix("Id"))
            if name in fields:
                made[name] = each
            elif owner is not None and each is not None:
                made[owner.name] = self._find(owner.target, each, name)
        return made

    def _set(self, shape: FieldShape, refs: list[Ref]) -> None:
        self.members[shape.name] = refs
        self._effects.append(lambda ref: self._links.replace(ref, shape, refs))

    # -- children

    def _read_children(self, shape: FieldShape, name: str, value: object) -> None:
        concrete = self._store.catalog.possible(shape.target)
        for index, given in enumerate(_rows(value)):
            where, known = (name, str(index)), None
            if (node := given.get("id")) is not None:
                known = self._store.find(str(node))
                if known is None or known.type not in concrete:
                    self._problem("Id not found", *where, "id")
                    continue
            kind = concrete[0] if known is None else known.type
            inner = Change(self._writer, self._uploaded, kind, known)
            inner.read(given)
            self._read_child(shape, inner, where)

    def _read_child(
        self, shape: FieldShape, inner: Change, where: tuple[str, ...]
    ) -> None:
        """Read a child; its problems get the child's path."""
        parent = self._parent(shape)
        if self._target is not None and parent:
            inner.values[parent] = self._target
        _, problems = inner.prepared()
        # The parent of a new record's children does not exist yet.
        known = [p for p in problems if p.path != (parent,)]
        self.problems += (
            replace(p, path=(*where, *p.path)) for p in inner.refused(known)
        )
        self._effects.append(partial(self._add_child, shape, inner))

    def prepared(self, *, unique: bool = True) -> tuple[Row, list[Problem]]:
        """The fields to write, and the problems of their values."""
        name, target = self._type.name, self._target
        return self._writer.prepare(
            name, self.values, target, self.members, unique=unique
        )

    def _add_child(self, shape: FieldShape, inner: Change, ref: Ref) -> None:
        links, known = self._links, inner._target
        if parent := self._parent(shape):
            inner.values[parent] = ref
        made, _ = inner.prepared()
        if known is None:
            far, kind = made.get(FAR), made.get("relationType")
            known = links.same_relation(ref, shape, far, kind)
        before = dict(self._store.row(known) or {}) if known else {}
        child = self._writer.write(inner._type.name, made, known)
        inner.link(child)
        if known is None:
            links.add(ref, shape, child)
            self.made.append(child)
        links.show_far_end(ref, shape, self._store.row(child) or {}, before)

    def _read_gone(self, shape: FieldShape, name: str, given: list[object]) -> None:
        """Read which children go: by id, or by the key of the far end if it is known."""
        members = self._links.members(self._target, shape) if self._target else []
        gone: list[Ref] = []
        for index, each in enumerate(given):
            if isinstance(each, dict):
                row = cast("Row", each)
                key = {lower_first(n.removeprefix(FAR)): v for n, v in row.items()}
                far = self._writer.find(self._type.name, key)
                gone += [m for m in members if self._store.value(m, FAR) in far]
            elif (ref := self._store.find(str(each))) and ref in members:
                gone.append(ref)
            else:
                self._problem("Id not found", name, str(index))

        def remove(ref: Ref) -> None:
            left = [m for m in self._links.members(ref, shape) if m not in gone]
            self._links.replace(ref, shape, left)
            for each in gone:
                row = self._store.row(each) or {}
                self._links.hide_at_far_end(ref, shape, row)
                self._store.delete(each)

        self._removals.append(remove)

    def _read_part(self, field: str, given: Row, names: Mapping[str, str]) -> None:
        """A note or a time entry, whose inputs are inputs of the record."""
        shape = self._type.fields[field]
        part = Change(self._writer, self._uploaded, shape.target)
        part.read(given)
        part.inputs |= names
        if field == "timeEntries":
            part.values |= {"person": CALLER, "date": self._writer.now()[:10]}
        self._read_child(shape, part, ())

    def _connection(self, name: str) -> FieldShape | None:
        shape = self._type.fields.get(name)
        return shape if shape is not None and shape.kind == "connection" else None

    def _parent(self, shape: FieldShape) -> str:
        """The field of a child that leads back to this record, blank without one."""
        link = self._links.link(shape)
        return link.other if link.kind == "reference" else ""

    def _problem(self, message: str, *path: str) -> None:
        self.problems.append(Problem(path, message))

    # -- files and custom fields

    def _read_files(self, name: str, rows: list[Row]) -> None:
        if name in ("noteAttachments", "internalNoteAttachments"):
            return  # the note reads its own files
        shape = self._connection(name)
        if shape is None and name == "attachments":
            shape = self._connection("textAttachments")
        for index, row in enumerate(rows):
            key = str(row.get("key"))
            stored = self._uploaded(key)
            if stored is None:
                self._problem("Key was not uploaded", name, str(index), "key")
            elif shape is not None:
                inline = bool(row.get("inline"))
                values: Row = {"key": key, "inline": inline, **asdict(stored)}
                self._effects.append(partial(self._attach, shape, values))

    def _attach(self, shape: FieldShape, values: Row, ref: Ref) -> None:
        self._links.add(ref, shape, self._store.insert(shape.target, values))

    def _merge_custom(self, given: list[Row], ref: Ref) -> None:
        row = self._store.row(ref) or {}
        if "customFields" not in row:
            return
        changed = {str(item["id"]): item.get("value") for item in given}
        stored = cast("list[Row]", row["customFields"] or [])
        values = {str(each["id"]): each["value"] for each in stored} | changed
        row["customFields"] = [
            self._store.custom_field(name, value)
            for name, value in values.items()
            if value is not None or name not in changed  # null clears a field
        ]

    # -- applying

    def link(self, ref: Ref) -> tuple[Ref, ...]:
        """Apply the changes beyond the record's own fields; return the new notes."""
        for apply in (*self._effects, *self._removals):
            apply(ref)
        return tuple(child for child in self.made if child.type == "Note")


def _rows(value: object) -> list[Row]:
    return cast("list[Row]", value) if isinstance(value, list) else []
