"""From a mutation's input to changed fields and connections, with all problems found.

Nothing is changed while reading: an input with a problem leaves no trace.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import cast

from xurrent_gen.sandbox.data.catalog import FieldShape, TypeShape
from xurrent_gen.sandbox.data.links import FAR, Links
from xurrent_gen.sandbox.data.rules import BY_REFERENCE, INPUT_NAMES
from xurrent_gen.sandbox.data.store import Row, Store
from xurrent_gen.sandbox.data.values import Ref
from xurrent_gen.sandbox.data.vocabulary import plurals, sentence_case
from xurrent_gen.sandbox.data.writing import CALLER, Problem, Writer


@dataclass(frozen=True, slots=True)
class RecordChange:
    """A change to a record that was made: no `before` when it was created, no `after`
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
    """The effect of one input on one record type. `uploaded` gives the file behind a
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
        self.inputs: dict[str, str] = {}
        self.problems: list[Problem] = []
        """Problems of the input, by the names of `inputs`."""
        self._custom: list[Row] = []
        self._sets: list[tuple[FieldShape, list[Ref]]] = []
        self._adds: list[tuple[FieldShape, Change]] = []
        self._removes: list[tuple[FieldShape, list[Ref]]] = []
        self._files: list[tuple[FieldShape, list[Row]]] = []
        self.owners: list[Ref] = []

    # -- reading

    @property
    def members(self) -> dict[str, list[Ref]]:
        """The records that connections are set to."""
        return {shape.name: refs for shape, refs in self._sets}

    def read(self, given: Row) -> None:
        """Take an input in; `problems` says what is wrong with it."""
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
            self._custom = cast("list[Row]", value or [])
        elif name.endswith("Attachments") or name == "attachments":
            self._read_files(name, value)
        elif name in ("note", "internalNote") and "notes" in fields:
            self._read_note(name, value, given.get(name + "Attachments"))
        elif name == "timeSpent" and "timeEntries" in fields:
            self._read_time(given)
        elif (self._type.name, name) in BY_REFERENCE:
            self._read_by_reference(name, value)
        elif shape is not None and shape.kind == "leaf":
            self.values[name] = value
        elif shape is not None and shape.kind == "connection":
            self._sets.append((shape, []))
            self._read_children(shape, name, value)
        elif shape is not None and not self._store.catalog.shape(shape.target).record:
            self.values[name] = self._embedded(shape, value)
        elif name.endswith("SourceID"):
            self._read_by_source(name, value, given)
        elif name.endswith("Id"):
            self._read_reference(name, value)
        elif name.endswith("Ids"):
            self._read_references(name, value)
        elif name.startswith("new"):
            plural = self._connection(name[3:4].lower() + name[4:])
            if plural is not None:
                self._read_children(plural, name, value)
        elif name.endswith("ToDelete"):
            plural = self._connection(name.removesuffix("ToDelete"))
            if plural is not None and isinstance(value, list):
                self._read_gone(plural, name, cast("list[object]", value))

    def _read_gone(self, shape: FieldShape, name: str, ids: list[object]) -> None:
        members = self._links.members(self._target, shape) if self._target else []
        gone = [self._store.find(str(each)) for each in ids]
        for index, ref in enumerate(gone):
            if ref not in members:
                self._problem("Id not found", name, str(index))
        self._removes.append((shape, [ref for ref in gone if ref is not None]))

    def _read_children(self, shape: FieldShape, name: str, value: object) -> None:
        concrete = self._store.catalog.possible(shape.target)
        for index, given in enumerate(_rows(value) if concrete else []):
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
        """Take a child in, whose problems stand at its place."""
        parent = self._parent(shape)
        if self._target is not None and parent:
            inner.values[parent] = self._target
        _, problems = inner.prepared()
        # A new record is the parent of its children only when it is there.
        known = [p for p in problems if p.path != (parent,)]
        self.problems += (
            replace(p, path=(*where, *p.path)) for p in inner.refused(known)
        )
        self._adds.append((shape, inner))

    def _read_time(self, given: Row) -> None:
        """The time entry that comes with a change of a work item."""
        if given.get("timeSpent"):
            entry = Change(self._writer, self._uploaded, "TimeEntry")
            entry.read({name: given.get(own) for name, own in _TIME.items()})
            entry.inputs |= _TIME
            entry.values["person"] = CALLER
            self._read_child(self._type.fields["timeEntries"], entry, ())

    def prepared(self) -> tuple[Row, list[Problem]]:
        """The fields to write, and the problems of their values."""
        return self._writer.prepare(
            self._type.name, self.values, self._target, self.members
        )

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
                made[owner.name] = self._find(name, each, owner.target)
        return made

    def _read_by_source(self, name: str, value: object, given: Row) -> None:
        """A record by its source and key, as `configurationItemSourceID`."""
        stem = name.removesuffix("SourceID")
        shape = self._type.fields.get(stem)
        if shape is not None and value is not None:
            keys: Row = {"source": given.get(f"{stem}Source"), "sourceID": value}
            ref = self._writer.holder(shape.target, keys, "source", "sourceID")
            if ref is None:
                self._problem(f"{sentence_case(stem)} not found", name)
            else:
                self.values[stem] = ref

    def _read_by_reference(self, name: str, value: object) -> None:
        shape = self._type.fields[BY_REFERENCE[self._type.name, name]]
        self.inputs[shape.name] = name
        found = self._writer.find(shape.target, {"reference": value})
        if found:
            self.values[shape.name] = found[0]
        else:
            self._problem(f"{sentence_case(name)} not found", name)

    def _read_reference(self, name: str, value: object) -> None:
        shape = self._type.fields.get(name.removesuffix("Id"))
        if shape is not None:
            self.inputs[shape.name] = name
        if value is None:
            if shape is not None and shape.kind == "object":
                self.values[shape.name] = None
            return
        target = shape.target if shape is not None and shape.kind == "object" else ""
        ref = self._find(name, value, target)
        if ref is None:
            return
        if target and shape is not None:
            self.values[shape.name] = ref
        elif name == "ownerId":
            self.owners.append(ref)

    def _read_references(self, name: str, value: object) -> None:
        named = map(self._connection, plurals(name.removesuffix("Ids")))
        shape = next((found for found in named if found is not None), None)
        items = cast("list[object]", value if isinstance(value, list) else [])
        refs = [
            self._find(name, item, shape.target if shape is not None else "", index)
            for index, item in enumerate(items)
        ]
        if shape is not None:
            self.inputs[shape.name] = name
            self._sets.append((shape, [ref for ref in refs if ref is not None]))

    def _find(
        self, name: str, value: object, target: str, index: int | None = None
    ) -> Ref | None:
        ref = self._store.find(str(value))
        if ref is None or (
            target and ref.type not in self._store.catalog.possible(target)
        ):
            where = (name,) if index is None else (name, str(index))
            text = sentence_case(name.removesuffix("s").removesuffix("Id"))
            self._problem(f"{text} not found", *where)
            return None
        return ref

    def _read_files(self, name: str, value: object) -> None:
        if name in ("noteAttachments", "internalNoteAttachments"):
            return  # go with their note
        rows = _rows(value)
        for index, row in enumerate(rows):
            if self._uploaded(str(row.get("key"))) is None:
                self._problem("Key was not uploaded", name, str(index), "key")
        shape = self._connection(name)
        if shape is None and name == "attachments":
            shape = self._connection("textAttachments")
        if shape is not None:
            self._files.append((shape, rows))

    def _read_note(self, name: str, value: object, files: object) -> None:
        shape = self._connection("notes")
        if shape is None or value is None or not str(value).strip():
            return
        note = Change(self._writer, self._uploaded, shape.target)
        internal = name == "internalNote"
        note.read({"text": value, "internal": internal, "attachments": files})
        note.inputs |= {"text": name, "attachments": name + "Attachments"}
        self._read_child(shape, note, ())

    def _connection(self, name: str) -> FieldShape | None:
        shape = self._type.fields.get(name)
        return shape if shape is not None and shape.kind == "connection" else None

    def _parent(self, shape: FieldShape) -> str:
        """The field of a child that leads back to this record, blank without one."""
        link = self._links.link(shape)
        return link.other if link.kind == "reference" else ""

    def _problem(self, message: str, *path: str) -> None:
        self.problems.append(Problem(path, message))

    # -- applying

    def link(self, ref: Ref) -> tuple[Ref, ...]:
        """Applies what goes beyond the record's own fields; returns the notes made."""
        links = self._links
        if self._custom:
            self._merge_custom(ref)
        for shape, members in self._sets:
            links.replace(ref, shape, members)
        added = [
            (shape, self._add_child(ref, shape, inner)) for shape, inner in self._adds
        ]
        for shape, gone in self._removes:
            left = [m for m in links.members(ref, shape) if m not in gone]
            links.replace(ref, shape, left)
            for each in gone:
                links.hide_at_far_end(ref, shape, self._store.row(each) or {})
        for shape, rows in self._files:
            self._attach(ref, shape, rows)
        for owner in self.owners:
            self._add_to_owner(owner, ref)
        return tuple(child for shape, child in added if shape.name == "notes")

    def _merge_custom(self, ref: Ref) -> None:
        row = cast("Row", self._store.row(ref))
        if "customFields" not in row:
            return
        kept = {str(f["id"]): f for f in cast("list[Row]", row["customFields"] or [])}
        for item in self._custom:
            made = self._store.custom_field(item["id"], item.get("value"))
            kept[str(item["id"])] = made
        row["customFields"] = list(kept.values())

    def _add_child(self, ref: Ref, shape: FieldShape, inner: Change) -> Ref:
        known = inner._target
        if parent := self._parent(shape):
            inner.values[parent] = ref
        before = dict(self._store.row(known) or {}) if known else {}
        made, _ = inner.prepared()
        if known is None:
            far, kind = made.get(FAR), made.get("relationType")
            known = self._links.same_relation(ref, shape, far, kind)
            before = dict(self._store.row(known) or {}) if known else {}
        child = self._writer.write(inner._type.name, made, known)
        inner.link(child)
        if known is None:
            self._links.add(ref, shape, child)
        now = self._store.row(child) or {}
        self._links.show_at_far_end(ref, shape, now, before)
        return child

    def _attach(self, ref: Ref, shape: FieldShape, rows: Iterable[Row]) -> None:
        for row in rows:
            key = str(row.get("key"))
            stored = self._uploaded(key)
            if stored is None:
                continue
            values: Row = {
                "key": key,
                "inline": bool(row.get("inline")),
                "filename": stored.filename,
                "size": stored.size,
            }
            self._links.add(ref, shape, self._store.insert(shape.target, values))

    def _add_to_owner(self, owner: Ref, ref: Ref) -> None:
        for shape in self._store.catalog.shape(owner.type).fields.values():
            if shape.kind == "connection" and shape.target == ref.type:
                self._links.add(owner, shape, ref)
                return


def _rows(value: object) -> list[Row]:
    return cast("list[Row]", value) if isinstance(value, list) else []
