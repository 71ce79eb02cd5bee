# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""A compiled selection: its document, its validator, and the parser of its numbers.

Compiled once per shape and cached; the values of arguments are set per request.

The fast parser reads JSON numbers as doubles. Responses with decimals, or with a number
in JSON values that is too long for a double, need a slower parser, which makes a
``Decimal`` of each fractional number. Both refuse the same bodies.
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

from ..core.errors import IncompleteConnectionError, MalformedResponseError
from ..core.json_text import JSON, UNREADABLE, damaged, decode_json, loads_exact
from ..http.classify import reported
from ..http.messages import GraphQLResult, Operation, OperationKind
from ..schema.core_schemas import leaf_schema, typed
from ..schema.index import FieldDef
from ..selection.document import Document
from ..selection.tree import SelectionSet
from .pages import Collected
from .validators import details, envelope, mismatch

_LONG_NUMBER = re.compile(
    rb"[\s:,\[]-?(?:[0-9]+(?:\.[0-9]+)?[eE]|(?=[0-9.]{17})[0-9]+\.[0-9])"
)
"""A number with an exponent, or with more than the 15 digits that a double always holds."""


def codecs_in(*selections: SelectionSet) -> frozenset[str]:
    """Return the codecs of the leaves in a response that holds these selections."""
    return frozenset(
        each.field.type.codec for selection in selections for each in selection.walk()
    )


@dataclass(frozen=True, slots=True, eq=False)
class Compiled:
    """A document and the validator of its responses."""

    document: Document
    validator: SchemaValidator
    codecs: frozenset[str] = frozenset()
    """The codecs of its leaves."""
    aliased: Mapping[str, str] = default(default_factory=dict[str, str])
    """Names of aliased response keys, for messages."""

    def operation(self, kind: OperationKind, values: Iterable[object]) -> Operation:
        """Return the operation to send, with the values of its variables in order."""
        document = self.document
        return Operation(document.text, document.name, kind, document.named(values))

    def read(
        self,
        result: GraphQLResult,
        made: Callable[[dict[str, object]], object] | None = None,
        response: object = None,
    ) -> tuple[dict[str, object], Collected]:
        """Decode a response; raises for errors in it and for a mismatch.

        ``made`` checks the data and returns the record of a mutation. An error about an
        incomplete nested connection carries that record. ``response`` is the body if it
        was parsed before by ``loads_exact``.
        """

        with result.reading:
            data, collected = self._decoded(result, response)
            outcome = made(data) if made else None
            obstacle = collected.obstacle
            if obstacle is not None and outcome is not None:
                obstacle = IncompleteConnectionError.of_mutation(obstacle, outcome)
            if obstacle is not None:
                raise obstacle
            return data, collected

    def _decoded(
        self, result: GraphQLResult, response: object
    ) -> tuple[dict[str, object], Collected]:
        # Errors raised in an except clause would have a context with values.
        value, collected, problem = None, Collected(), None
        try:
            if response is None:
                value = self._parsed(result.body, collected)
            else:
                value = self.validator.validate_python(response, context=collected)
        except ValidationError as error:
            problem = error if details(error)[0]["type"] != "json_invalid" else None
        except UNREADABLE:
            pass
        decoded = cast("dict[str, object]", value or {})
        if problem is not None or decoded.get("errors"):
            # Errors of the server explain more than the shape of partial data.
            parsed = decode_json(result.body) if response is None else response
            failure = reported(cast("JSON", parsed), result.scrub)
            raise failure or mismatch(cast("ValidationError", problem), self.aliased)
        if value is None:
            raise damaged(len(result.body))
        data = decoded.get("data")
        if data is None:
            raise MalformedResponseError("The response holds neither data nor errors")
        return cast("dict[str, object]", data), collected

    def _parsed(self, body: bytes, collected: Collected) -> object:
        is_long = "json" in self.codecs and _LONG_NUMBER.search(body)
        if "decimal" in self.codecs or is_long:
            from_json(body, allow_inf_nan=False)
            return self.validator.validate_python(loads_exact(body), context=collected)
        if "json" in self.codecs and (b"NaN" in body or b"Infinity" in body):
            from_json(body, allow_inf_nan=False)
        return self.validator.validate_json(body, context=collected)


def single(
    document: Document,
    root: FieldDef,
    selection: SelectionSet | None,
    record: CoreSchema | None,
) -> Compiled:
    """Return the compiled reader of a root field that is not paged through."""
    codecs = codecs_in(selection) if selection else frozenset({root.type.codec})
    schema = typed(root.type, record or leaf_schema(root))
    nullable = core_schema.nullable_schema(schema)
    return Compiled(document, envelope({root.graphql: nullable}), codecs)


_CACHE_SIZE = 1000
_CACHE: dict[object, Compiled] = {}
"""Compiled selections of this process by shape, cleared at ``_CACHE_SIZE``."""


def compiled_once(key: object, compile_: Callable[[], Compiled]) -> Compiled:
    """Return the cached selection of ``key``, or compile it."""
    compiled = _CACHE.get(key)
    if compiled is None:
        if len(_CACHE) >= _CACHE_SIZE:
            _CACHE.clear()
        compiled = _CACHE[key] = compile_()
    return compiled
