# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Runs mutations: input in, record out, errors of the payload raised (flows)."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, lru_cache, partial
from typing import cast

from ..core.errors import (
    IncompleteConnectionError,
    InvalidVariablesError,
    MutationError,
    ProtocolError,
    XurrentError,
)
from ..core.unset import UNSET
from ..decoding.compiled import Compiled, compiled_once, single
from ..decoding.validators import record_schema
from ..http.effects import Flow
from ..http.messages import GraphQLResult, Operation
from ..schema.index import Argument, MutationDef, index
from ..schema.inputs import GraphQLInput
from ..schema.models import remember
from ..schema.serialize import mapping_to_wire, to_wire
from ..selection.document import mutation_document
from ..selection.paths import Select, select_steps
from ..selection.tree import (
    SelectedField,
    SelectionSet,
    build_selection,
    default_selection,
    number_fields,
)
from .costs import plan_page_sizes
from .nested import SendOperation, complete


@dataclass(frozen=True, slots=True, eq=False)
class MutationShape:
    """Document and selection shared by mutations that differ only in argument values."""

    definition: MutationDef
    given: tuple[str, ...]
    """The Python names of the arguments that are sent."""
    selection: SelectionSet | None
    """The payload with its errors; ``None`` where a scalar or an enum is returned."""
    compiled: Compiled
    nested_size: int
    """The page size of nested connections."""

    def finish(
        self,
        call: SendOperation,
        result: GraphQLResult,
        response: object = None,
        *,
        is_partial: bool = False,
    ) -> Flow[object]:
        """Read the answer, or its parsed ``response``; return the mutation's result.

        Completes nested connections. Raises ``MutationError`` with all errors of the
        payload, unless ``is_partial`` allows errors.
        """

        def made(data: dict[str, object]) -> object:
            if not is_partial:
                self._check(data, result.scrub)
            returned = self._returned(data)
            reader = None if self.definition.record else self
            remember(returned, result.metadata, reader)
            return returned

        data, collected = self.compiled.read(result, made, response)
        returned = self._returned(data)
        if self.selection is not None and collected.unfinished:
            try:
                yield from complete(call, self.selection, collected.unfinished)
            except XurrentError as error:
                raise IncompleteConnectionError.of_mutation(error, returned) from error
        return returned

    def _check(self, data: Mapping[str, object], scrub: Callable[[str], str]) -> None:
        """Raise ``MutationError`` if the payload has errors."""
        mutation = self.definition
        payload = data[mutation.field.graphql]
        listed = _of(payload, mutation.errors) if mutation.errors and payload else None
        errors = [
            (
                tuple(scrub(str(part)) for part in each.get("path") or ()),
                scrub(str(each.get("message") or "the server gave no reason")),
            )
            for each in map(vars, cast("list[object]", listed or []))
        ]
        if errors:
            raise MutationError(errors)
        if self._returned(data) is None:
            raise ProtocolError(
                f"The answer to {mutation.field.graphql} holds neither a record nor "
                "errors"
            )

    def _returned(self, data: Mapping[str, object]) -> object:
        """Return the record of the payload; without exactly one, return the payload."""
        payload, record = data[self.definition.field.graphql], self.definition.record
        return _of(payload, record) if record and payload is not None else payload


@dataclass(frozen=True, slots=True)
class Prepared:
    """A mutation with checked input, ready to be sent alone or in a batch."""

    shape: MutationShape
    values: tuple[object, ...] = field(repr=False)
    """The values of its arguments as JSON."""

    @property
    def all_values(self) -> tuple[object, ...]:
        """The values of its variables, with those of nested arguments."""
        shape, own = self.shape, self.values
        variables = shape.compiled.document.variables
        if shape.selection is None or len(variables) == len(own):
            return own
        return (*own, *shape.selection.argument_values(shape.nested_size))

    def operation(self) -> Operation:
        """Return the operation that sends only this mutation."""
        return self.shape.compiled.operation("mutation", self.all_values)


def prepare(name: str, given: object, select: Select[object] | None) -> Prepared:
    """Check the input of a mutation; raises ``InvalidVariablesError``."""
    values = argument_values(index().mutation(name), given)
    return Prepared(mutation_shape(name, tuple(values), select), tuple(values.values()))


def mutation_shape(
    name: str, given: tuple[str, ...], select: Select[object] | None
) -> MutationShape:
    """Return the document and selection of the mutation with this Python name."""
    return _shape(name, given, select) if select else _default_shape(name, given)


def mutation_flow(
    call: SendOperation, name: str, given: object, select: object
) -> Flow[object]:
    """Send the mutation with this Python name; return its record.

    ``given`` is the model of its input, or its arguments by name. A payload without
    exactly one record is returned itself. Raises ``MutationError`` with all errors of
    the payload.
    """
    chosen = cast("Select[object] | None", select)
    prepared = prepare(name, given, chosen)
    operation = prepared.operation()
    result = yield from call(operation)
    return (yield from prepared.shape.finish(call, result))


def mutation_for(given: object) -> str:
    """Return the Python name of the mutation that takes this input model."""
    graphql = given.__graphql_name__ if isinstance(given, GraphQLInput) else ""
    names = _mutations_by_input().get(graphql, ())
    if len(names) != 1:
        raise InvalidVariablesError(
            f"{type(given).__name__} is not the input of one mutation: give "
            "client.mutation() an input model of its package, or call a mutation by its "
            "name with keyword arguments"
        )
    return names[0]


@cache
def _mutations_by_input() -> Mapping[str, Sequence[str]]:
    """The Python names of the mutations that take one input, by its GraphQL name."""
    names: dict[str, list[str]] = {}
    for name in index().mutation_modules:
        single = _single_input(index().mutation(name))
        if single is not None:
            names.setdefault(single.type.base, []).append(name)
    return names


def argument_values(mutation: MutationDef, given: object) -> dict[str, object]:
    """Return the values of the mutation's arguments as JSON, by Python name."""
    definitions, single = mutation.field.arguments, _single_input(mutation)
    arguments = cast("Mapping[str, object]", given)
    if single is None:
        return {
            name: to_wire(definitions[name].type, value, name)
            for name, value in arguments.items()
            if value is not UNSET
        }
    if isinstance(given, GraphQLInput):
        return {single.name: to_wire(single.type, given, mutation.field.name)}
    model = single.type.named.input
    wire = mapping_to_wire(model, arguments, f"{mutation.field.name}()")
    return {single.name: wire}


def _payload_selection(
    mutation: MutationDef, select: Select[object] | None
) -> SelectionSet | None:
    """Select the errors of the payload, and the user's selection of the record."""
    returned = mutation.field.type.named
    if returned.is_leaf:
        return None
    record = returned.fields[mutation.record] if mutation.record else None
    target = record.type.named if record else returned
    if select is not None:
        steps = select_steps(target, select)
        chosen = build_selection(target, steps, is_model=True)
    else:
        chosen = default_selection(target)
        # A payload with an id is itself a record, whose leaf fields are fetched.
        if not record and "id" not in returned.fields:
            for each in returned.fields.values():
                if each.pages_only and not each.target.is_leaf:
                    below = default_selection(each.target)
                    chosen.fields[each.name] = SelectedField(each, below=below)
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


def _shape(
    name: str, given: tuple[str, ...], select: Select[object] | None
) -> MutationShape:
    mutation = index().mutation(name)
    root, selection = mutation.field, _payload_selection(mutation, select)

    def compile_() -> Compiled:
        document = mutation_document(root, given, selection)
        record = record_schema(selection) if selection else None
        return single(document, root, selection, record)

    key = selection.key() if selection else None
    compiled = compiled_once(("mutation", root.graphql, given, key), compile_)
    nested_size = plan_page_sizes(selection, 1).nested if selection else 1
    return MutationShape(mutation, given, selection, compiled, nested_size)


_default_shape = lru_cache(256)(partial(_shape, select=None))


def _of(payload: object, field: str) -> object:
    """Return a field of a payload, which is a dictionary if it is only an envelope."""
    if isinstance(payload, dict):
        return cast("dict[str, object]", payload)[field]
    return cast("object", getattr(payload, field))


def _single_input(mutation: MutationDef) -> Argument | None:
    """Return the argument of a mutation whose only argument is the object ``input``."""
    if len(mutation.field.arguments) != 1:
        return None
    (single,) = mutation.field.arguments.values()
    is_input = single.type.item is None and single.type.named.is_input
    return single if is_input and single.graphql == "input" else None
