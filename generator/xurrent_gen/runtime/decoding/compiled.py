"""A selection made ready: its document, its validator, and which numbers stay exact.

Compiled once per shape and kept; the values of arguments are filled in per request.

The fast parser reads JSON numbers as doubles. So the numbers under the keys of decimals
are put into quotes first, and validators read them from text. What that cannot serve
takes a slower road: a parser that makes a ``Decimal`` of each fractional number. So do
JSON values, whose keys are unknown, where a number is too long for a double. Both refuse
the same bodies.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from dataclasses import field as default
from typing import cast

from pydantic_core import (
    CoreSchema,
    SchemaValidator,
    ValidationError,
    core_schema,
    from_json,
)

from ..core.errors import (
    IncompleteConnectionError,
    MalformedResponseError,
    XurrentError,
)
from ..core.json_text import JSON, JSONInput, damaged, decode_json
from ..core.scalars import loads_exact
from ..http.classify import reported
from ..http.messages import GraphQLResult, Operation, OperationKind
from ..schema.core_schemas import leaf_schema, typed
from ..schema.index import FieldDef, TypeRef
from ..selection.document import Document
from ..selection.tree import NONE_CHOSEN, SelectionSet
from .pages import Collected
from .validators import envelope, mismatch

_NUMBER = rb"\s*:\s*(-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?)(?=[\s,}])"
_LONG_NUMBER = re.compile(
    rb"[\s:,\[]-?(?:[0-9]+(?:\.[0-9]+)?[eE]|(?=[0-9.]{17})[0-9]+\.[0-9])"
)
"""A number with an exponent, or with more than the 15 digits that a double always holds."""


@dataclass(frozen=True, slots=True)
class Numbers:
    """The numbers of a response that need care."""

    decimals: tuple[bytes, ...] = ()
    """The keys of decimals, with their quotes."""
    told_apart: bool = True
    """True if nothing else that is read can have these keys."""
    any_json: bool = False
    """True if values of any form are read."""

    def decode(
        self, validator: SchemaValidator, body: bytes
    ) -> tuple[object, Collected]:
        """Return the validator's result for a body, and the notes of the pass."""
        if self.decimals and not self.told_apart:
            return _slowly(validator, body)
        if self.any_json and _LONG_NUMBER.search(body):
            return _slowly(validator, body)
        if self.any_json and (b"NaN" in body or b"Infinity" in body):
            from_json(body, allow_inf_nan=False)
        given = body
        for key in self.decimals:
            given = _quoted(given, key)
        collected = Collected()
        try:
            return validator.validate_json(given, context=collected), collected
        except ValidationError as error:
            if not self.decimals or is_no_json(error):
                raise
        # It may be the quotes that are missing, where a key is spelled with escapes.
        return _slowly(validator, body)


def _slowly(validator: SchemaValidator, body: bytes) -> tuple[object, Collected]:
    from_json(body, allow_inf_nan=False)
    try:
        decoded = loads_exact(body)
    except (RecursionError, ArithmeticError):
        raise ValueError("beyond what can be read") from None
    return _validated(validator, decoded)


def _validated(validator: SchemaValidator, decoded: object) -> tuple[object, Collected]:
    collected = Collected()
    return validator.validate_python(decoded, context=collected), collected


def is_no_json(error: ValidationError) -> bool:
    """Return whether the body could not be parsed at all."""
    kinds = error.errors(include_input=False, include_context=False, include_url=False)
    return any(each["type"] == "json_invalid" for each in kinds)


def numbers_in(*selections: SelectionSet) -> Numbers:
    """Return the numbers that need care in a response that holds these selections."""
    return numbers_of(
        (each.response_key, each.field.type)
        for selection in selections
        for each in selection.walk()
        if each.below is None
    )


def numbers_of(leaves: Iterable[tuple[str, TypeRef]]) -> Numbers:
    """The same of leaves, each as response key and type."""
    keys: dict[str, set[str]] = {}
    for key, ref in leaves:
        keys.setdefault(ref.codec, set()).add(key)
    decimals, any_json = keys.pop("decimal", set[str]()), "json" in keys
    told_apart = not any_json and all(map(decimals.isdisjoint, keys.values()))
    quoted = tuple(f'"{key}"'.encode() for key in sorted(decimals))
    return Numbers(quoted, told_apart, any_json)


def _quoted(body: bytes, key: bytes) -> bytes:
    """The body with quotes around the numbers under a key.

    Within text a quote is escaped, so none of it looks like a key.
    """
    pieces: list[bytes] = []
    number_at = re.compile(_NUMBER).match
    done, found = 0, body.find(key)
    while found >= 0:
        number = number_at(body, found + len(key))
        if number is not None:
            start, end = number.span(1)
            pieces += body[done:start], body[start:end]
            done = end
        found = body.find(key, found + len(key))
    pieces.append(body[done:])
    return b'"'.join(pieces)


@dataclass(frozen=True, slots=True, eq=False)
class Compiled:
    """A document and the validator of its responses."""

    document: Document
    validator: SchemaValidator
    numbers: Numbers = Numbers()
    aliased: Mapping[str, str] = default(default_factory=dict[str, str])
    """The response keys behind the aliases of the document, for messages."""

    def variables(
        self,
        root: Iterable[object],
        selection: SelectionSet | None,
        nested_size: int,
        chosen: Mapping[int, int] = NONE_CHOSEN,
    ) -> dict[str, JSONInput]:
        """All variables of one request by name."""
        document = self.document
        named = dict(zip(document.root_variables, root, strict=True))
        if selection is not None:
            values = selection.argument_values(nested_size, chosen)
            named.update(zip(document.nested_variables, values, strict=True))
        return cast("dict[str, JSONInput]", named)

    def operation(
        self, kind: OperationKind, variables: Mapping[str, JSONInput]
    ) -> Operation:
        """The operation to send."""
        return Operation(self.document.text, self.document.name, kind, variables)

    def read(
        self,
        operation: Operation,
        result: GraphQLResult,
        made: Callable[[dict[str, object]], object] | None = None,
        response: object = None,
    ) -> tuple[dict[str, object], Collected]:
        """Decode a response; raises on errors in it and when it does not match.

        ``made`` may raise for what the data says, else gives what a mutation made of it:
        the error for a nested connection that cannot go on keeps that. ``response`` is
        given where the body was parsed before, as ``loads_exact`` does.
        """

        with result.reading:
            try:
                found, collected = self._decoded(operation, result, response)
                kept = made(found) if made else None
                obstacle = collected.obstacle
                if obstacle is not None and kept is not None:
                    obstacle = IncompleteConnectionError.of_mutation(obstacle, kept)
                if obstacle is not None:
                    raise obstacle
            except XurrentError as error:
                error.enriched(operation_name=operation.label, metadata=result.metadata)
                raise
            return found, collected

    def _decoded(
        self, operation: Operation, result: GraphQLResult, response: object
    ) -> tuple[dict[str, object], Collected]:
        # Errors are made behind the clauses, where they get no context with values.
        found: tuple[object, Collected] | None = None
        problem: ValidationError | None = None
        try:
            if response is None:
                found = self.numbers.decode(self.validator, result.body)
            else:
                found = _validated(self.validator, response)
        except ValidationError as error:
            problem = None if is_no_json(error) else error
        except ValueError:
            pass
        decoded = cast("dict[str, object]", found[0]) if found else {}
        if problem is not None or decoded.get("errors"):
            # What the server reports explains better than the shape of partial data.
            parsed = decode_json(result.body) if response is None else response
            answer = cast("JSON", parsed)
            told = reported(answer, operation.label, result.metadata, result.scrub)
            if told is not None:
                raise told
            if problem is not None:
                raise mismatch(problem, self.aliased)
            found = None
        if found is None:
            raise damaged(len(result.body))
        data = decoded.get("data")
        if data is None:
            raise MalformedResponseError("The response holds neither data nor errors")
        return cast("dict[str, object]", data), found[1]


def single(
    document: Document,
    root: FieldDef,
    selection: SelectionSet | None,
    record: CoreSchema | None,
) -> Compiled:
    """Return the compiled reader of a root field that is not paged through."""
    if selection is None:
        numbers = numbers_of([(root.graphql, root.type)])
    else:
        numbers = numbers_in(selection)
    schema = typed(root.type, record or leaf_schema(root))
    nullable = core_schema.nullable_schema(schema)
    return Compiled(document, envelope({root.graphql: nullable}), numbers)


class Cache:
    """Keeps what was compiled, by shape; it is emptied when it is full."""

    def __init__(self, size: int) -> None:
        self._size = size
        self._kept: dict[object, Compiled] = {}

    def get(self, key: object, compile_: Callable[[], Compiled]) -> Compiled:
        """The compiled selection for ``key``, made by ``compile_`` when it is new."""
        found = self._kept.get(key)
        if found is None:
            if len(self._kept) >= self._size:
                self._kept.clear()
            found = self._kept[key] = compile_()
        return found


COMPILED = Cache(1000)
"""The compiled selections of this process."""
