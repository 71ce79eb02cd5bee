"""A selection made ready: its document, its validator, and how rows come out of it.

Compiled once per shape and kept; the values of arguments are filled in per request.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import field as default
from threading import Lock
from typing import cast

from pydantic_core import SchemaValidator, ValidationError

from .answers import graphql_errors
from .connections import Collected
from .decode import mismatch
from .document import Document, argument_values
from .errors import MalformedResponseError, XurrentError
from .forking import watch_forks
from .frozen import frozen
from .jsontext import JSON, JSONInput, decode_json
from .scalars import loads_exact
from .selection import SelectionSet
from .wire import GraphQLResult, Operation, OperationKind


@frozen
class Compiled:
    """A document and the validator of its responses."""

    document: Document
    validator: SchemaValidator
    exact: bool
    places: Mapping[str, str] = default(default_factory=dict[str, str])
    """What stands under the aliases of the document, for messages."""

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
        self,
        operation: Operation,
        result: GraphQLResult,
        check: Callable[[dict[str, object]], object] | None = None,
    ) -> tuple[dict[str, object], Collected]:
        """Decode a response; raises on errors in it and when it does not match.

        ``check`` may raise for what the data says.
        """

        def decode() -> tuple[dict[str, object], Collected]:
            found = self._read(operation, result)
            if check is not None:
                check(found[0])
            return found

        return result.read(decode)

    def _read(
        self, operation: Operation, result: GraphQLResult
    ) -> tuple[dict[str, object], Collected]:
        collected = Collected()
        try:
            if self.exact:
                decoded: object = self.validator.validate_python(
                    loads_exact(result.body), context=collected
                )
            else:
                decoded = self.validator.validate_json(result.body, context=collected)
        except ValidationError as error:
            raise _unreadable(error, operation, result, self.places) from None
        response = cast("dict[str, object]", decoded)
        if response.get("errors"):
            raise _reported(result.body, operation, result)
        data = response.get("data")
        if data is None:
            raise MalformedResponseError(
                "The response holds neither data nor errors",
                operation_name=operation.name,
                metadata=result.metadata,
            )
        if collected.obstacle is not None:
            raise collected.obstacle.enriched(
                operation_name=operation.name, metadata=result.metadata
            )
        return cast("dict[str, object]", data), collected


def _unreadable(
    error: ValidationError,
    operation: Operation,
    result: GraphQLResult,
    places: Mapping[str, str],
) -> XurrentError:
    """Errors that the server reports explain better than the shape of partial data."""
    try:
        response = decode_json(result.body)
    except ValueError:
        return MalformedResponseError(
            "The response is not valid JSON",
            operation_name=operation.name,
            metadata=result.metadata,
        )
    if isinstance(response, dict) and response.get("errors"):
        return _reported(result.body, operation, result)
    return mismatch(error, places).enriched(
        operation_name=operation.name, metadata=result.metadata
    )


def _reported(body: bytes, operation: Operation, result: GraphQLResult) -> XurrentError:
    response = cast("dict[str, JSON]", decode_json(body))
    return graphql_errors(
        response["errors"],
        operation_name=operation.name,
        metadata=result.metadata,
        scrub=result.scrub,
        data=response.get("data"),
    )


class Cache:
    """Keeps what was compiled, by shape; the oldest goes when it is full."""

    def __init__(self, size: int) -> None:
        self._size = size
        self._kept: dict[object, Compiled] = {}
        watch_forks(self)

    def renew_after_fork(self) -> None:
        """A lock that another thread held during a fork would never open again."""
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
