"""Runs mutations: input in, record out, errors of the payload raised (flows)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import field
from typing import cast

from ..core.errors import (
    InvalidVariablesError,
    MutationError,
    ProtocolError,
    XurrentError,
)
from ..core.frozen import frozen, replaced
from ..core.unset import UNSET, Unset
from ..decoding.compiled import COMPILED, Compiled, single
from ..decoding.validators import record_schema
from ..http.effects import Flow
from ..http.messages import GraphQLResult, Operation
from ..schema.index import Argument, MutationDef, index
from ..schema.inputs import GraphQLInput
from ..schema.models import remember_reader, remember_response
from ..schema.serialize import to_wire
from ..selection.document import mutation_document
from ..selection.paths import Select, root_fields, select_steps
from ..selection.tree import (
    SelectedField,
    SelectionSet,
    default_selection,
    model_selection,
    number_fields,
)
from .costs import plan_page_sizes
from .nested import Call, complete


@frozen
class Prepared:
    """A mutation whose input was checked, ready to be sent alone or beside others."""

    definition: MutationDef
    selection: SelectionSet | None
    compiled: Compiled
    values: Mapping[str, object] = field(repr=False)
    """The values of its arguments as JSON, by Python name."""

    @property
    def nested_size(self) -> int:
        """The page size of nested connections."""
        return plan_page_sizes(self.selection, 1)[1] if self.selection else 1

    def operation(self) -> Operation:
        """What sends the mutation alone."""
        values, size = self.values.values(), self.nested_size
        variables = self.compiled.variables(values, self.selection, size)
        return self.compiled.operation("mutation", variables)

    def finish(
        self,
        call: Call,
        operation: Operation,
        result: GraphQLResult,
        *,
        is_partial: bool = False,
    ) -> Flow[object]:
        """What the answer gives, nested connections complete.

        Raises ``MutationError`` with all errors of the payload, unless it may hold some.
        """

        def made(data: dict[str, object]) -> object:
            if not is_partial:
                _check(self.definition, data, result.scrub)
            returned = self._returned(data)
            remember_response(returned, result.metadata)
            if not self.definition.record:
                remember_reader(returned, replaced(self, values={}))
            return returned

        data, collected = self.compiled.read(operation, result, made)
        returned = self._returned(data)
        if self.selection is not None and collected.unfinished:
            try:
                yield from complete(call, self.selection, collected.unfinished)
            except XurrentError as error:
                error.keep_record(returned)
                raise
        return returned

    def _returned(self, data: Mapping[str, object]) -> object:
        """The record of the payload, or the payload where it has not just one."""
        payload, record = data[self.definition.field.graphql], self.definition.record
        return _of(payload, record) if record else payload


def prepare(
    definition: MutationDef,
    given: GraphQLInput | Unset,
    arguments: Mapping[str, object],
    select: Select[object] | None,
) -> Prepared:
    """Check the input; raises ``InvalidVariablesError``."""
    selection = _payload_selection(definition, select)
    values = _values(definition, given, arguments)
    compiled = _compiled(definition, tuple(values), selection)
    return Prepared(definition, selection, compiled, values)


def mutation_flow(
    call: Call,
    name: str,
    given: GraphQLInput | Unset,
    arguments: Mapping[str, object],
    select: object,
) -> Flow[object]:
    """Send the mutation of this Python name; returns what it gives.

    That is its record, or the payload where it has not just one. Raises
    ``MutationError`` with all errors of the payload.
    """
    chosen = cast("Select[object] | None", select)
    prepared = prepare(index().mutation(name), given, arguments, chosen)
    operation = prepared.operation()
    del given, arguments  # a traceback with local variables shows them
    result = yield from call(operation)
    return (yield from prepared.finish(call, operation, result))


def _check(
    mutation: MutationDef, data: Mapping[str, object], scrub: Callable[[str], str]
) -> None:
    """Raise what the payload says went wrong."""
    payload = data[mutation.field.graphql]
    errors = _payload_errors(mutation, payload, scrub)
    if errors:
        raise MutationError(errors)
    if payload is None or (mutation.record and _of(payload, mutation.record) is None):
        raise ProtocolError(
            f"The answer to {mutation.field.graphql} holds neither a record nor errors"
        )


def _values(
    mutation: MutationDef, given: GraphQLInput | Unset, arguments: Mapping[str, object]
) -> dict[str, object]:
    """The values of the mutation's arguments as JSON, by Python name."""
    definitions = mutation.field.arguments
    single = _single_input(mutation)
    if single is None:
        return {
            name: to_wire(definitions[name].type, value, name)
            for name, value in arguments.items()
            if value is not UNSET
        }
    if given is not UNSET and arguments:
        raise InvalidVariablesError(
            f"{mutation.field.name} takes one input model or keyword arguments, not both"
        )
    if given is UNSET:
        model = single.type.named.input
        given = model.from_mapping(arguments, f"{mutation.field.name}()")
    return {single.name: to_wire(single.type, given, mutation.field.name)}


def _single_input(mutation: MutationDef) -> Argument | None:
    """The argument of a mutation that takes one input object called ``input``."""
    definitions = mutation.field.arguments
    if len(definitions) != 1:
        return None
    (single,) = definitions.values()
    is_input = single.type.item is None and single.type.named.is_input
    return single if is_input and single.graphql == "input" else None


def _payload_selection(
    mutation: MutationDef, select: Select[object] | None
) -> SelectionSet | None:
    """The payload with its errors, and the user's selection of the record.

    ``None`` for a mutation that returns a scalar or an enum.
    """
    returned = mutation.field.type.named
    if returned.is_leaf:
        return None
    record = returned.fields[mutation.record] if mutation.record else None
    target = record.type.named if record else returned
    if select is not None:
        fields = cast("object", root_fields(target))
        chosen = model_selection(target, select_steps(target, select, fields))
    else:
        chosen = default_selection(target)
        # What has an id is a record itself, of which the leaf fields are fetched.
        if not record and "id" not in returned.fields:
            chosen = _with_records(chosen)
    if record:
        payload = SelectionSet(returned)
        payload.fields[record.name] = SelectedField(record, below=chosen)
    else:
        payload = chosen
    if mutation.errors:
        errors = returned.fields[mutation.errors]
        below = default_selection(errors.target)
        payload.fields[errors.name] = SelectedField(errors, below=below)
    return number_fields(payload)


def _with_records(payload: SelectionSet) -> SelectionSet:
    """Give each record of a payload its leaf fields."""
    for definition in payload.type.fields.values():
        if definition.pages_only and not definition.target.is_leaf:
            below = default_selection(definition.target)
            payload.fields[definition.name] = SelectedField(definition, below=below)
    return payload


def _compiled(
    mutation: MutationDef, given: tuple[str, ...], selection: SelectionSet | None
) -> Compiled:
    def compile_() -> Compiled:
        document = mutation_document(mutation.field, given, selection)
        record = record_schema(selection) if selection else None
        return single(document, mutation.field, selection, record)

    key = selection.key() if selection else None
    return COMPILED.get(("mutation", mutation.field.graphql, given, key), compile_)


def _of(payload: object, field: str) -> object:
    """A field of a payload, which is a dictionary where it is an envelope alone."""
    if isinstance(payload, dict):
        return cast("dict[str, object]", payload)[field]
    return cast("object", getattr(payload, field))


def _payload_errors(
    mutation: MutationDef, payload: object, scrub: Callable[[str], str]
) -> list[tuple[tuple[str, ...], str]]:
    found = _of(payload, mutation.errors) if mutation.errors and payload else None
    return [
        (
            tuple(scrub(str(part)) for part in each.get("path") or ()),
            scrub(str(each.get("message") or "the server gave no reason")),
        )
        for each in map(vars, cast("list[object]", found or []))
    ]
