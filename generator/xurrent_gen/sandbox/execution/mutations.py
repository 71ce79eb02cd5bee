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

from graphql import GraphQLError

from xurrent_gen.sandbox.data.catalog import FieldShape
from xurrent_gen.sandbox.data.forms import EXTENSION, VERSION
from xurrent_gen.sandbox.data.store import Row, Store
from xurrent_gen.sandbox.data.values import Ref
from xurrent_gen.sandbox.data.writing import Problem, Writer

from .changes import Change, RecordChange, StoredFile
from .resolvers import NOT_FOUND, RequestContext

_BODY = ("html", "css", "javascript", "formDefinition")
_NOTE = {"note", "noteAttachments", "internalNote", "internalNoteAttachments"}


@dataclass(slots=True)
class Mutations:
    """Runs mutations on one store. `uploaded` returns the file of a storage key;
    `watch` receives each change."""

    writer: Writer
    uploaded: Callable[[str], StoredFile | None]
    watch: Callable[[RecordChange], None]
    special: dict[str, Callable[[Row, RequestContext], Row]] = field(
        default_factory=dict
    )
    """Functions that fill the payloads of mutations with irregular shapes."""

    @property
    def store(self) -> Store:
        return self.writer.store

    def run(
        self, field: FieldShape, args: Mapping[str, object], context: RequestContext
    ) -> object:
        """Run a mutation and return its payload; GraphQLError for an unknown record."""
        given = cast("Row", args["input"])
        payload = self.store.blank(field.target, 1)
        payload["clientMutationId"] = given.get("clientMutationId")
        if field.name in self.special:
            return {**payload, **self.special[field.name](given, context)}
        catalog = self.store.catalog
        fields = catalog.shape(field.target).fields.values()
        shown = next(
            (f for f in fields if f.kind == "object" and catalog.is_record(f.target)),
            None,
        )
        # WebhookPolicyCreateResponse is the record with its key, which is shown once.
        type_name = shown.target.removesuffix("CreateResponse") if shown else ""
        target = self.store.find(str(given["id"])) if "id" in given else None
        if "id" in given and (target is None or type_name not in ("", target.type)):
            raise GraphQLError(NOT_FOUND)
        if shown is None:
            deleted = field.name.removesuffix("Delete")
            if target is not None and target.type == deleted[:1].upper() + deleted[1:]:
                before = self.store.row(target)
                self.store.delete(target)
                self.watch(RecordChange(target, before, None))
            elif deleted != field.name:
                raise GraphQLError(NOT_FOUND)
            return {**payload, "success": True}
        done = self.write(type_name, given, target)
        if isinstance(done, list):
            return {**payload, "errors": [error_row(self.store, p) for p in done]}
        if shown.target == type_name:
            return {**payload, shown.name: done}
        row = {**self.store.blank(shown.target, 1), **(self.store.row(done) or {})}
        return {**payload, shown.name: {**row, "__typename": shown.target}}

    def write(
        self, type_name: str, given: Row, target: Ref | None, *, unique: bool = True
    ) -> Ref | list[Problem]:
        """Creates or changes a record as its mutation would, or returns the problems."""
        change = Change(self.writer, self.uploaded, type_name, target)
        change.read(given)
        made, found = change.prepared(unique=unique)
        if problems := change.refused(found):
            return problems
        before = None if target is None else dict(self.store.row(target) or {})
        ref = self.writer.write(type_name, made, target)
        notes = change.link(ref)
        if target is not None and change.inputs.keys() <= _NOTE:
            before = self.store.row(ref)  # a note alone is no update
        if type_name == EXTENSION:
            write_version(self.writer, ref, given, created=target is None)
        self.watch(RecordChange(ref, before, self.store.row(ref), notes))
        for child in change.made:
            self.watch(RecordChange(child, None, self.store.row(child)))
        for owner in change.owners:
            row = self.store.row(owner)
            self.watch(RecordChange(owner, row, row, (ref,)))
        return ref


def error_row(store: Store, problem: Problem) -> Row:
    """A problem as an error of a payload."""
    row = store.blank("ValidationError", 1)
    return {**row, "message": problem.message, "path": list(problem.path)}


def write_version(writer: Writer, extension: Ref, given: Row, *, created: bool) -> None:
    """Write the bodies of an input to the version in preparation, and activate it."""
    fields, value = writer.store.catalog.shape(EXTENSION).fields, writer.store.value
    if "versions" not in fields:
        return
    versions = writer.links.members(extension, fields["versions"])
    found = [v for v in versions if value(v, "status") == "being_prepared"]
    prepared = found[0] if found else None
    body = {name: given[name] for name in _BODY if name in given}
    if body or created:
        if prepared is None:
            body |= {"uiExtension": extension, "status": "being_prepared"}
            body["versionNr"] = len(versions) + 1
        prepared = writer.change(VERSION, body, prepared)
    if prepared is not None and given.get("activate"):
        former = value(extension, "activeVersion")
        if isinstance(former, Ref):
            writer.change(VERSION, {"status": "archived"}, former)
        writer.change(VERSION, {"status": "active"}, prepared)
        writer.change(EXTENSION, {"activeVersion": prepared}, extension)
