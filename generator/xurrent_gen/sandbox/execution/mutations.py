"""Mutations: create, update and delete, kept for the life of the sandbox.

What a mutation does follows from its shape: the record field of its payload says which
type it works on, an `id` in its input which record. Input fields find their output
fields by name: `teamId` is `team`, `teamIds` are the members of `teams`, `newTags` adds
to `tags`, `tagsToDelete` removes. An input that breaks a rule changes nothing and is
answered in the payload; an unknown record to change is a top-level error.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, cast

from graphql import GraphQLError, GraphQLInputObjectType

from xurrent_gen.sandbox.data.forms import EXTENSION
from xurrent_gen.sandbox.data.values import leaf_maker
from xurrent_gen.schema.wrappers import base_of

from .changes import Change, RecordChange
from .form_versions import write_version
from .resolvers import NOT_FOUND

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from xurrent_gen.sandbox.data.catalog import FieldShape, TypeShape
    from xurrent_gen.sandbox.data.store import Row, Store
    from xurrent_gen.sandbox.data.values import Ref
    from xurrent_gen.sandbox.data.writing import Problem, Writer

    from .changes import StoredFile
    from .resolvers import RequestContext

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
        if field.kind != "object":
            return self._plain(field)
        shape = self._shape(field)
        content = args.get("input")
        given = cast("Row", content if isinstance(content, dict) else dict(args))
        if not shape.record_field and shape.record_type == shape.payload.name:
            # The record itself, without a payload around it.
            target = self._target(shape, given)
            done = self.write(shape.record_type, given, target, context.account)
            if isinstance(done, list):
                raise _refused(done)
            return done
        payload = self.store.blank(shape.payload.name, 1)
        if "clientMutationId" in payload:
            payload["clientMutationId"] = given.get("clientMutationId")
        if field.name in self.special:
            return {**payload, **self.special[field.name](given, context)}
        target = self._target(shape, given)
        if shape.deletes:
            return self._delete(payload, target)
        if not shape.record_type:
            if "success" in payload:
                payload["success"] = True
            return payload
        done = self.write(shape.record_type, given, target, context.account)
        if isinstance(done, list):
            payload["errors"] = self._errors(shape, done)
        else:
            payload[shape.record_field] = self._record(shape, done)
        return payload

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

    def _plain(self, shape: FieldShape) -> object:
        """A mutation that returns no object: nothing happens, and it says yes."""
        if shape.kind == "leaf":
            leaf = self.store.catalog.leaf_type(shape)
            if leaf.name == "Boolean":
                return True
            make = leaf_maker(self.store.seed, shape, leaf, virtual=True)
            return make(1)
        if shape.kind == "list":
            return []
        row = self.store.blank(shape.connection, 1)
        info = self.store.catalog.shape(shape.connection).fields["pageInfo"].target
        return {**row, "pageInfo": self.store.blank(info, 1)}

    def _record(self, shape: MutationShape, ref: Ref) -> object:
        shown = shape.payload.fields[shape.record_field].target
        if shown == shape.record_type or ref.type in self.store.catalog.possible(shown):
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

    def _delete(self, payload: Row, target: Ref | None) -> Row:
        if target is not None:
            before = self.store.row(target)
            self.store.delete(target)
            self.watch(RecordChange(target, before, None))
        if "success" in payload:
            payload["success"] = True
        return payload

    def _errors(self, shape: MutationShape, problems: list[Problem]) -> list[Row]:
        if "errors" not in shape.payload.fields:
            raise _refused(problems)
        target = shape.payload.fields["errors"].target
        rows: list[Row] = []
        for problem in problems:
            row = self.store.blank(target, 1)
            known = {"message": problem.message, "path": list(problem.path)}
            rows.append({**row, **{n: v for n, v in known.items() if n in row}})
        return rows

    def _shape(self, shape: FieldShape) -> MutationShape:
        found = self._shapes.get(shape.name)
        if found is None:
            found = self._shapes[shape.name] = self._build(shape)
        return found

    def _build(self, shape: FieldShape) -> MutationShape:
        catalog = self.store.catalog
        payload = catalog.shape(catalog.possible(shape.target)[0])
        record_field = ""
        record_type = payload.name if payload.record else ""
        for name, inner in payload.fields.items():
            if inner.kind == "object" and not record_field and not payload.record:
                concrete = catalog.possible(inner.target)
                if concrete and catalog.is_record(concrete[0]):
                    record_field, record_type = name, concrete[0]
        base = record_type.removesuffix(_CREATE_RESPONSE)
        if base != record_type and base in catalog.schema.type_map:
            record_type = base
        by_id = "id" in _input_fields(shape)
        deletes = by_id and not record_type and shape.name.endswith("Delete")
        if deletes:
            # webhookDelete → Webhook: the type is in the name of the mutation.
            name = shape.name.removesuffix("Delete")
            record_type = name[:1].upper() + name[1:]
            if record_type not in catalog.schema.type_map:
                record_type = ""
        return MutationShape(payload, record_field, record_type, deletes, by_id)


def _refused(problems: list[Problem]) -> GraphQLError:
    return GraphQLError("; ".join(each.message for each in problems))


def _input_fields(shape: FieldShape) -> set[str]:
    arguments = shape.field.args
    named = base_of(arguments["input"]) if "input" in arguments else None
    if isinstance(named, GraphQLInputObjectType):
        return {*arguments, *named.fields}
    return set(arguments)
