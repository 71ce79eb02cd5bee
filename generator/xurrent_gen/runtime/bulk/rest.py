"""REST calls: calls of a session over another wire than GraphQL."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Final, TypeAlias, cast

from ..client.base import BaseClient
from ..core.errors import (
    CredentialsRejectedError,
    NotAuthorizedError,
    RequestRefusedError,
    ResponseMismatchError,
    XurrentError,
)
from ..core.headers import Headers
from ..core.json_text import JSON, decode_json, encode_json, json_object
from ..core.metadata import ResponseMetadata
from ..core.redact import Redactor
from ..http.classify import check_answer, is_page, page_error, server_message
from ..http.effects import Flow
from ..http.messages import Body, HttpRequest, HttpResponse, Operation
from ..session.config import Wire
from .columns import JobKind


@dataclass(frozen=True, slots=True)
class RestCall(Operation):
    """One call: a POST of ``variables`` as JSON, or of ``body``, else a GET.

    ``name`` is what messages call it; ``variables`` are kept out of them.
    """

    path: str = ""
    """Below the REST endpoint."""
    body: Body = field(default=b"", repr=False)
    headers: Mapping[str, str] = field(default_factory=dict[str, str], repr=False)
    """Those of ``body``."""
    needs: str = ""
    """The role and scopes that the call needs, for the message if they are missing."""


RestAnswer: TypeAlias = "tuple[dict[str, JSON] | None, ResponseMetadata]"
"""The content of an answer, ``None`` where it had no body, and its metadata."""


def ask(client: BaseClient[Any, Any], operation: RestCall) -> Flow[RestAnswer]:
    """Carry out a call, with the token, limits and retries of a client.

    Raises ``RequestRefusedError`` with its status, and what any call may raise.
    """
    result = yield from client.session.call(operation, client.options, REST)
    with result.reading:
        empty = result.metadata.status == 204
        read = None if empty else decode_json(result.body)
    return cast("dict[str, JSON] | None", read), result.metadata


def _write(operation: Operation, url: str, headers: Headers) -> HttpRequest:
    rest = cast("RestCall", operation)
    body = rest.body or (encode_json(rest.variables) if rest.variables else b"")
    if body:
        headers = headers.with_({"Content-Type": "application/json", **rest.headers})
    method = "POST" if body else "GET"
    return HttpRequest(method, f"{url}/{rest.path}", headers, body)


def _check(
    operation: Operation, response: HttpResponse, scrub: Redactor
) -> XurrentError | None:
    if response.status == 204:
        return None
    if response.status == 422:
        said = scrub(_refusals(response)) or server_message(response, scrub)
        said = said or "no reason was given"
        return RequestRefusedError(f"The server refused what was sent: {said}")
    if response.status == 404 and is_page(response):
        # Of a proxy, or while the server is deployed: it says nothing about a job.
        return page_error(response)
    if response.status == 201:
        response = replace(response, status=200)
    error = check_answer(response, scrub)
    if response.status == 403 and isinstance(error, CredentialsRejectedError):
        # Of GraphQL, 403 is about the token; here, about what its owner may do.
        said = server_message(response, scrub) or "The server refused this"
        needs = cast("RestCall", operation).needs
        return NotAuthorizedError(f"{said}. {needs}".strip())
    return error


REST: Final = Wire(
    lambda endpoints: endpoints.require("REST", "REST calls need"), _write, _check
)


def _refusals(response: HttpResponse) -> str:
    """The reasons of a 422: sentences, or pairs of a field and a sentence."""
    errors = json_object(response.body).get("errors")
    texts: list[str] = []
    for each in errors if isinstance(errors, list) else []:
        parts = each if isinstance(each, list) else [each]
        texts.append(": ".join(part for part in parts if isinstance(part, str)))
    return "; ".join(filter(None, texts))[:500]


def token_of(answer: RestAnswer, kind: JobKind) -> str:
    """The token of a job that was started."""
    content, metadata = answer
    token = (content or {}).get("token")
    if isinstance(token, str) and token:
        return token
    raise ResponseMismatchError(
        f"The answer to the {kind} holds no token of a job",
        operation_name=kind,
        metadata=metadata,
    )


def needs(kind: JobKind, *types: str) -> str:
    """Return the role and scopes that starting such a job needs, as a sentence."""
    action = "Create and Update" if kind == "import" else "Read"
    return (
        f"An {kind} needs the role of Account Administrator in the account of the call, "
        f"and the scopes {kind}:Create, {kind}:Read and {action} of the records"
        + (f" ({', '.join(types)})" if types else "")
    )
