"""A selection made ready: its document, its validator, and how rows come out of it.

Compiled once per shape and kept; the values of arguments are filled in per request.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from threading import Lock
from typing import cast

from pydantic_core import SchemaValidator, ValidationError

from .answers import graphql_errors
from .decode import Collected, mismatch
from .document import Document, argument_values
from .errors import MalformedResponseError, XurrentError
from .exact import Numbers, is_no_json
from .frozen import frozen
from .jsontext import JSON, JSONInput, damaged, decode_json
from .selection import SelectionSet
from .wire import GraphQLResult, Operation, OperationKind


@frozen
class Compiled:
    """A document and the validator of its responses."""

    document: Document
    validator: SchemaValidator
    numbers: Numbers = Numbers()

    def variables(
        self, root: Iterable[object], selection: SelectionSet | None, nested_size: int
    ) -> dict[str, JSONInput]:
        """All variables of one request by name."""
        document = self.document
        named = dict(zip(document.root_variables, root, strict=True))
        if selection is not None:
            values = argument_values(selection, nested_size)
            named.update(zip(document.nested_variables, values, strict=True))
        return cast("dict[str, JSONInput]", named)

    def operation(
        self, kind: OperationKind, variables: Mapping[str, JSONInput]
    ) -> Operation:
        """The operation to send."""
        return Operation(self.document.text, self.document.name, kind, variables)

    def read(
        self, operation: Operation, result: GraphQLResult
    ) -> tuple[dict[str, object], Collected]:
        """Decode a response; raises on errors in it and when it does not match."""
        # Nothing of the body is a local variable here: tracebacks may show those.
        found = self._decoded(operation, result)
        if isinstance(found, XurrentError):
            raise found.enriched(
                operation_name=operation.label, metadata=result.metadata
            )
        return found

    def _decoded(
        self, operation: Operation, result: GraphQLResult
    ) -> tuple[dict[str, object], Collected] | XurrentError:
        problem: ValidationError | None = None
        try:
            decoded, collected = self.numbers.decode(self.validator, result.body)
        except ValidationError as error:
            problem = error
        except ValueError:
            return damaged(len(result.body))
        if problem is not None:
            return _unreadable(problem, operation, result)
        response = cast("dict[str, object]", decoded)
        if response.get("errors"):
            return _reported(operation, result) or damaged(len(result.body))
        data = response.get("data")
        if data is None:
            return MalformedResponseError("The response holds neither data nor errors")
        return collected.obstacle or (cast("dict[str, object]", data), collected)


def _unreadable(
    problem: ValidationError, operation: Operation, result: GraphQLResult
) -> XurrentError:
    """Errors that the server reports explain better than the shape of partial data."""
    if is_no_json(problem):
        return damaged(len(result.body))
    return _reported(operation, result) or mismatch(problem)


def _reported(operation: Operation, result: GraphQLResult) -> XurrentError | None:
    """The errors that the server reports, or what is wrong with the whole body."""
    try:
        response = decode_json(result.body)
    except MalformedResponseError as error:
        return error.with_traceback(None)
    errors = response.get("errors") if isinstance(response, dict) else None
    if not errors:
        return None
    return graphql_errors(
        errors,
        operation_name=operation.label,
        metadata=result.metadata,
        scrub=result.scrub,
        data=cast("dict[str, JSON]", response).get("data"),
    )


class Cache:
    """Keeps what was compiled, by shape; the oldest goes when it is full."""

    def __init__(self, size: int) -> None:
        self._size = size
        self._kept: dict[object, Compiled] = {}
        self._lock = Lock()

    def get(self, key: object, compile_: Callable[[], Compiled]) -> Compiled:
        """The compiled selection for *key*, made by *compile_* when it is new."""
        found = self._kept.get(key)
        if found is None:
            found = compile_()
            with self._lock:
                self._kept[key] = found
                while len(self._kept) > self._size:
                    del self._kept[next(iter(self._kept))]
        return found


COMPILED = Cache(1000)
"""The compiled selections of this process."""
