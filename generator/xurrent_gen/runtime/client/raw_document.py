"""Hand-written GraphQL documents: sent as they are, without being parsed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

from ..core.errors import ResponseMismatchError
from ..core.expect import expect
from ..core.json_text import JSON, JSONInput, decode_json
from ..http.classify import reported
from ..http.effects import Flow
from ..http.messages import Operation, OperationKind
from ..session.call import Session
from ..session.config import RequestOptions
from .base import BaseClient

_IGNORED: Final = re.compile(
    r'"""(?:\\"""|.)*?"""|"(?:\\.|[^"\\\n])*"|#[^\n\r]*|[,\ufeff]', re.DOTALL
)
_INNERMOST: Final = re.compile(r"\([^()]*\)|\{[^{}]*\}")


def execute_document(
    client: BaseClient[Any, Any],
    document: str,
    variables: Mapping[str, JSONInput] | None = None,
    operation_name: str | None = None,
) -> Flow[dict[str, JSON]]:
    """Send a hand-written document; return the ``data`` of the answer."""
    expect(str, document=document)
    expect(Mapping, variables=variables)
    kind, name = find_operation(document, operation_name)
    operation = Operation(document, name, kind, variables or {})
    return send_for_data(client.session, operation, client.options)


def send_for_data(
    session: Session, operation: Operation, options: RequestOptions
) -> Flow[dict[str, JSON]]:
    """Send an operation; return the ``data`` of its answer."""
    result = yield from session.call(operation, options)
    with result.reading:
        body = decode_json(result.body)
        error = reported(body, result.scrub)
        if error is not None:
            raise error
        data = body.get("data") if isinstance(body, dict) else None
        if not isinstance(data, dict):
            raise ResponseMismatchError("The response holds neither data nor errors")
        return data


def find_operation(
    document: str, operation_name: str | None = None
) -> tuple[OperationKind, str]:
    """Return the kind and the name of the operation to run, "" for an anonymous one.

    A document without one clear query counts as a mutation, which is never sent twice.
    """
    named = [
        each for each in _operations(document) if operation_name in (None, each[1])
    ]
    kind, name = named[0] if len(named) == 1 else ("", operation_name or "")
    return "query" if kind == "query" else "mutation", name


def _operations(document: str) -> Iterator[tuple[str, str]]:
    text, replaced = _IGNORED.sub(" ", document), 1
    while replaced:
        text, replaced = _INNERMOST.subn(lambda m: ";" if m[0][0] == "{" else " ", text)
    for header in text.split(";")[:-1]:
        kind, name = [*header.split(), "", ""][:2]
        if kind in ("", "query", "mutation", "subscription"):
            yield kind or "query", name if name.isidentifier() else ""
