# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Hand-written GraphQL documents: sent as they are, without being parsed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final, cast

from ..core.errors import ConfigurationError, ResponseMismatchError
from ..core.expect import expect
from ..core.json_text import JSON, JSONInput, decode_json
from ..http.classify import reported
from ..http.effects import Flow
from ..http.messages import Operation, OperationKind
from ..session.call import Session
from ..session.config import RequestOptions

_IGNORED: Final = re.compile(
    r'"""(?:\\"""|.)*?"""|"(?:\\.|[^"\\\n])*"|#[^\n\r]*|[,\ufeff]', re.DOTALL
)
_INNERMOST: Final = re.compile(r"\([^()]*\)|\{[^{}]*\}")


def operation_of(
    document: str,
    variables: Mapping[str, JSONInput] | None = None,
    operation_name: str | None = None,
) -> Operation:
    """The operation to run of a hand-written document."""
    expect(str, document=document)
    expect(Mapping, variables=variables)
    kind, name = find_operation(document, operation_name)
    return Operation(document, name, kind, variables or {})


def execution(
    session: Session, operation: Operation, options: RequestOptions
) -> Flow[dict[str, JSON]]:
    """Send an operation; returns the ``data`` of its answer."""
    result = yield from session.call(operation, options)
    with result.reading:
        body = decode_json(result.body)
        error = reported(body, operation.label, result.metadata, result.scrub)
        if error is not None:
            raise error
        data = body.get("data") if isinstance(body, dict) else None
        if not isinstance(data, dict):
            raise ResponseMismatchError("The response holds neither data nor errors")
        return data


def find_operation(
    document: str, operation_name: str | None = None
) -> tuple[OperationKind, str]:
    """The kind and name of the operation to run; an anonymous one has an empty name.

    Raises ``ConfigurationError`` for a document without operations, with
    several of them and no ``operation_name``, or for a subscription.
    """
    found = list(_operations(document))
    if not found:
        raise ConfigurationError("The document holds no query and no mutation")
    if operation_name is not None:
        found = [(kind, name) for kind, name in found if name == operation_name]
        if not found:
            raise ConfigurationError(
                f"The document holds no operation called {operation_name!r}"
            )
    elif len(found) > 1:
        names = ", ".join(name or "(anonymous)" for _, name in found)
        raise ConfigurationError(
            f"The document holds several operations ({names}): say which to run with "
            "operation_name=..."
        )
    kind, name = found[0]
    if kind == "subscription":
        raise ConfigurationError(
            "Xurrent has no subscriptions: send a query or a mutation"
        )
    return cast("OperationKind", kind), name


def _operations(document: str) -> Iterator[tuple[str, str]]:
    text, found = _IGNORED.sub(" ", document), 1
    while found:
        text, found = _INNERMOST.subn(lambda m: ";" if m[0][0] == "{" else " ", text)
    for header in text.split(";")[:-1]:
        kind, name = [*header.split(), "", ""][:2]
        if kind in ("", "query", "mutation", "subscription"):
            yield kind or "query", name if name.isidentifier() else ""
