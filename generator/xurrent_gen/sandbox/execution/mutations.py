"""Mutations: create, update and delete, kept for the life of the sandbox.

What a mutation does follows from its shape: the record field of its payload says which
type it works on, an `id` in its input which record. Input fields find their output
fields by name: `teamId` is `team`, `teamIds` are the members of `teams`, `newTags` adds
to `tags`, `tagsToDelete` removes. An input that breaks a rule changes nothing and is
answered in the payload; an unknown record to change is a top-level error.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import cast

from graphql import GraphQLError, GraphQLInputObjectType

from xurrent_gen.sandbox.data.catalog import FieldShape, TypeShape
from xurrent_gen.sandbox.data.forms import EXTENSION, VERSION
from xurrent_gen.sandbox.data.store import Row, Store
from xurrent_gen.sandbox.data.values import Ref
from xurrent_gen.sandbox.data.writing import Problem, Writer
from xurrent_gen.schema.wrappers import base_of

from .changes import Change, RecordChange, StoredFile
from .resolvers import NOT_FOUND, RequestContext

_CREATE_RESPONSE = "CreateResponse"


@dataclass(frozen=True, slots=True)
class MutationShape:
    """Shape of one mutation: the payload type, its record field and that
    record's type (empty for a payload without a record)."""

    payload: TypeShape
    record_field: str
    record_type: str
    deletes: bool
    by_id: bool


@dataclass(slots=True)
class Mutations:
    """Runs mutations on one store. `uploaded` gives the file behind a storage key;
    `watch` receives each change."""

    writer: Writer
    uploaded: Callable[[str], StoredFile | None]
    watch: Callable[[RecordChange], None]
    special: dict[str, Callable[[Row, RequestContext], Row]] = field(
        default_factory=dict[str, "Callable[[Row, RequestContext], Row]"]
    )
    """Functions that fill the payloads of mutations that follow no shape."""
    _shapes: dict[str, MutationShape] = field(default_factory=dict[str, MutationShape])

    @property
    def store(self) -> Store:
        """The records that mutations change."""
        return self.writer.store

    def run(
        self, field: FieldShape, args: Mapping[str, object], context: RequestContext
    ) -> object:
        """The payload of a mutation; GraphQLError when the record is not there."""
        shape = self._shape(field)
        given = cast("Row", args["input"])
        payload = self.store.blank(shape.payload.name, 1)
        payload["clientMutationId"] = given.get("clientMutationId")
        if field.name in self.special:
            return {**payload, **self.special[field.name](given, context)}
        target = self._target(shape, given)
        if not shape.record_field:
            if shape.deletes and target is not None:
                before = self.store.row(target)
                self.store.delete(target)
                self.watch(RecordChange(target, before, None))
            return {**payload, "success": True}
        done = self.write(shape.record_type, given, target, context.account)
        if isinstance(done, Ref):
            return {**payload, shape.record_field: self._record(shape, done)}
        error = self.store.blank("ValidationError", 1)
        rows = [{**error, "message": p.message, "path": list(p.path)} for p in done]
        return {**payload, "errors": rows}

    def write(
        self,
        type_name: str,
        given: Row,
        target: Ref | None,
        account: int = 1,
        *,
        unique: bool = True,
    ) -> Ref | list[Problem]:
        """Creates or changes a record as its mutation would; says what is wrong."""
        change = Change(self.writer, self.uploaded, type_name, target)
        change.read(given)
        made, found = self.writer.prepare(
            type_name,
            change.values,
            target,
            change.members,
            account,
            unique=unique,
        )
        if problems := change.refused(found):
            return problems
        before = None if target is None else dict(self.store.row(target) or {})
        ref = self.writer.write(type_name, made, target)
        notes = change.link(ref)
        if type_name == EXTENSION:
            write_version(self.writer, ref, given, created=target is None)
        self.watch(RecordChange(ref, before, self.store.row(ref), notes))
        for owner in change.owners:
            held = self.store.row(owner)
            self.watch(RecordChange(owner, held, held, (ref,)))
        return ref

    def _record(self, shape: MutationShape, ref: Ref) -> object:
        shown = shape.payload.fields[shape.record_field].target
        if shown == shape.record_type:
            return ref
        # WebhookPolicyCreateResponse: the record with what is shown only once.
        row = self.store.blank(shown, 1)
        held = self.store.row(ref) or {}
        return {**row, **held, "__typename": shown}

    def _target(self, shape: MutationShape, given: Row) -> Ref | None:
        if not shape.by_id:
            return None
        ref = self.store.find(str(given.get("id")))
        if ref is None or (shape.record_type and ref.type != shape.record_type):
            raise GraphQLError(NOT_FOUND)
        return ref

    def _shape(self, shape: FieldShape) -> MutationShape:
        found = self._shapes.get(shape.name)
        if found is None:
            found = self._shapes[shape.name] = self._build(shape)
        return found

    def _build(self, shape: FieldShape) -> MutationShape:
        catalog = self.store.catalog
        payload = catalog.shape(shape.target)
        record_field = record_type = ""
        for name, inner in payload.fields.items():
            if inner.kind == "object" and catalog.is_record(inner.target):
                record_field, record_type = name, inner.target
        base = record_type.removesuffix(_CREATE_RESPONSE)
        if base != record_type and base in catalog.schema.type_map:
            record_type = base
        by_id = "id" in _input_fields(shape)
        deletes = by_id and not record_type and shape.name.endswith("Delete")
        if deletes:  # webhookDelete → Webhook
            name = shape.name.removesuffix("Delete")
            record_type = name[:1].upper() + name[1:]
        return MutationShape(payload, record_field, record_type, deletes, by_id)


def _input_fields(shape: FieldShape) -> set[str]:
    named = base_of(shape.field.args["input"])
    return set(named.fields) if isinstance(named, GraphQLInputObjectType) else set()


_BODY = ("html", "css", "javascript", "formDefinition")


def write_version(writer: Writer, extension: Ref, given: Row, *, created: bool) -> None:
    """Write the bodies of an input to the version in preparation, and activate it."""
    fields = writer.store.catalog.shape(EXTENSION).fields
    if "versions" not in fields:
        return
    versions = writer.links.members(extension, fields["versions"])
    found = [v for v in versions if _status(writer, v) == "being_prepared"]
    prepared = found[0] if found else None
    body = {name: given[name] for name in _BODY if name in given}
    if body or created:
        if prepared is None:
            numbers = [writer.store.value(v, "versionNr") for v in versions]
            latest = max((n for n in numbers if isinstance(n, int)), default=0)
            body |= {"uiExtension": extension, "status": "being_prepared"}
            body["versionNr"] = latest + 1
        made, _ = writer.prepare(VERSION, body, prepared)
        prepared = writer.write(VERSION, made, prepared)
    if prepared is not None and given.get("activate"):
        former = writer.store.value(extension, "activeVersion")
        if isinstance(former, Ref):
            _set(writer, former, {"status": "archived"})
        _set(writer, prepared, {"status": "active"})
        _set(writer, extension, {"activeVersion": prepared})


def _status(writer: Writer, version: Ref) -> object:
    return writer.store.value(version, "status")


def _set(writer: Writer, ref: Ref, values: Row) -> None:
    made, _ = writer.prepare(ref.type, values, ref)
    writer.write(ref.type, made, ref)
