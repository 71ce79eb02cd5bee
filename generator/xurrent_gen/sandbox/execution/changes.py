"""From a mutation's input to changed fields and connections, with all problems found.

Nothing is changed while reading: an input with a problem leaves no trace.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from xurrent_gen.sandbox.data.values import Ref
from xurrent_gen.sandbox.data.vocabulary import plurals, sentence_case

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from xurrent_gen.sandbox.data.catalog import FieldShape, TypeShape
    from xurrent_gen.sandbox.data.links import Links
    from xurrent_gen.sandbox.data.store import Row, Store


@dataclass(frozen=True, slots=True)
class Problem:
    """One validation error of a payload."""

    path: tuple[str, ...]
    message: str


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
    """What the attachment storage knows about an uploaded file."""

    filename: str
    size: int


_SKIP = frozenset({"clientMutationId", "id"})
_REQUIRED = ("name", "subject")
# Optional in the schema because a template may give them, but needed all the same.
_NEEDED_TO_CREATE = frozenset({("Request", "subject")})


class Change:
    """The effect of one input on one record type. `uploaded` gives the file behind a
    storage key."""

    def __init__(
        self,
        store: Store,
        links: Links,
        uploaded: Callable[[str], StoredFile | None],
        type_name: str,
    ) -> None:
        self._store = store
        self._links = links
        self._uploaded = uploaded
        self._type: TypeShape = store.catalog.shape(type_name)
        self.values: Row = {}
        self.problems: list[Problem] = []
        self._custom: list[Row] = []
        self._sets: list[tuple[FieldShape, list[Ref]]] = []
        self._adds: list[tuple[FieldShape, list[Row]]] = []
        self._removes: list[tuple[FieldShape, list[Ref]]] = []
        self._files: list[tuple[FieldShape, list[Row]]] = []
        self.owners: list[Ref] = []
        self._notes: list[tuple[str, bool, list[Row]]] = []

    # -- reading

    def read(self, given: Row, *, creating: bool) -> None:
        """Takes an input in; `problems` tells what is wrong with it."""
        for name, value in given.items():
            if name not in _SKIP:
                self._read(name, value, given)
        for name in _REQUIRED:
            shape = self._type.fields.get(name)
            if shape is None or shape.kind != "leaf":
                continue
            missing = creating and (self._type.name, name) in _NEEDED_TO_CREATE
            missing = missing and not given.get("templateId")
            if (name in given or missing) and _blank(given.get(name)):
                self._problem(f"{sentence_case(name)} can't be blank", name)
        mail = given.get("primaryEmail")
        if isinstance(mail, str) and "@" not in mail:
            self._problem("Primary email is invalid", "primaryEmail")

    def _read(self, name: str, value: object, given: Row) -> None:
        fields = self._type.fields
        shape = fields.get(name)
        if name == "customFields":
            self._custom = cast("list[Row]", value or [])
        elif name.endswith("Attachments") or name == "attachments":
            self._read_files(name, value)
        elif name in ("note", "internalNote") and "notes" in fields:
            self._read_note(name, value, given)
        elif shape is not None and shape.kind == "leaf":
            self.values[name] = value
        elif shape is not None and shape.kind == "connection":
            self._sets.append((shape, []))
            self._adds.append((shape, _rows(value)))
        elif name.endswith("Id"):
            self._read_reference(name, value)
        elif name.endswith("Ids"):
            self._read_references(name, value)
        elif name.startswith("new"):
            plural = self._connection(name[3:4].lower() + name[4:])
            if plural is not None:
                self._adds.append((plural, _rows(value)))
        elif name.endswith("ToDelete"):
            plural = self._connection(name.removesuffix("ToDelete"))
            if plural is not None and isinstance(value, list):
                ids = cast("list[object]", value)
                found = [self._store.find(str(item)) for item in ids]
                self._removes.append((plural, [ref for ref in found if ref]))

    def _read_reference(self, name: str, value: object) -> None:
        shape = self._type.fields.get(name.removesuffix("Id"))
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
        rows = _rows(value)
        for index, row in enumerate(rows):
            if self._uploaded(str(row.get("key"))) is None:
                self._problem("Key was not uploaded", name, str(index), "key")
        if name in ("noteAttachments", "internalNoteAttachments"):
            return  # go with their note
        shape = self._connection(name)
        if shape is None and name == "attachments":
            shape = self._connection("textAttachments")
        if shape is not None:
            self._files.append((shape, rows))

    def _read_note(self, name: str, value: object, given: Row) -> None:
        if _blank(value):
            return
        files = _rows(given.get(name + "Attachments"))
        self._notes.append((str(value), name == "internalNote", files))

    def _connection(self, name: str) -> FieldShape | None:
        shape = self._type.fields.get(name)
        return shape if shape is not None and shape.kind == "connection" else None

    def _problem(self, message: str, *path: str) -> None:
        self.problems.append(Problem(path, message))

    # -- applying

    def link(self, ref: Ref, now: str) -> tuple[Ref, ...]:
        """Applies what goes beyond the record's own fields; returns the notes made."""
        links = self._links
        if self._custom:
            self._merge_custom(ref)
        for shape, members in self._sets:
            links.replace(ref, shape, members)
        for shape, rows in self._adds:
            for row in rows:
                self._add_child(ref, shape, row, now)
        for shape, gone in self._removes:
            left = [m for m in links.members(ref, shape) if m not in gone]
            links.replace(ref, shape, left)
        for shape, rows in self._files:
            self._attach(ref, shape, rows)
        for owner in self.owners:
            self._add_to_owner(owner, ref)
        notes = [
            self._add_note(ref, text, files, now, internal=internal)
            for text, internal, files in self._notes
        ]
        return tuple(note for note in notes if note is not None)

    def _merge_custom(self, ref: Ref) -> None:
        row = cast("Row", self._store.row(ref))
        if "customFields" not in row:
            return
        kept = {str(f["id"]): f for f in cast("list[Row]", row["customFields"] or [])}
        for item in self._custom:
            made = self._store.custom_field(item["id"], item.get("value"))
            kept[str(item["id"])] = made
        row["customFields"] = list(kept.values())

    def _add_child(self, ref: Ref, shape: FieldShape, given: Row, now: str) -> None:
        concrete = self._store.catalog.possible(shape.target)
        if not concrete:
            return
        inner = Change(self._store, self._links, self._uploaded, concrete[0])
        inner.read(given, creating=False)
        fields = inner._type.fields
        stamps: Row = {k: now for k in ("createdAt", "updatedAt") if k in fields}
        child = self._store.insert(concrete[0], {**stamps, **inner.values})
        self._links.add(ref, shape, child)

    def _attach(self, ref: Ref, shape: FieldShape, rows: Iterable[Row]) -> None:
        for row in rows:
            key = str(row.get("key"))
            stored = self._uploaded(key)
            if stored is None:
                continue
            values: Mapping[str, object] = {
                "key": key,
                "inline": bool(row.get("inline")),
                "filename": stored.filename,
                "size": stored.size,
            }
            makers = self._store.table(shape.target).makers
            known: Row = {name: item for name, item in values.items() if name in makers}
            self._links.add(ref, shape, self._store.insert(shape.target, known))

    def _add_to_owner(self, owner: Ref, ref: Ref) -> None:
        for shape in self._store.catalog.shape(owner.type).fields.values():
            if shape.kind == "connection" and shape.target == ref.type:
                self._links.add(owner, shape, ref)
                return

    def _add_note(
        self, ref: Ref, text: str, files: list[Row], now: str, *, internal: bool
    ) -> Ref | None:
        shape = self._connection("notes")
        if shape is None or "text" not in self._store.table(shape.target).makers:
            return None
        values: Row = {"text": text, "internal": internal, "createdAt": now}
        note = self._store.insert(shape.target, values)
        self._links.add(ref, shape, note)
        attached = self._store.catalog.shape(shape.target).fields.get("textAttachments")
        if attached is not None:
            self._attach(note, attached, files)
        return note


def _blank(value: object) -> bool:
    return value is None or (isinstance(value, str) and not value.strip())


def _rows(value: object) -> list[Row]:
    return cast("list[Row]", value) if isinstance(value, list) else []
