"""REST calls of a session."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Final, NamedTuple, cast

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

    ``name`` is for messages, which never contain ``variables``.
    """

    path: str = ""
    """The path below the REST endpoint."""
    body: Body = field(default=b"", repr=False)
    headers: Mapping[str, str] = field(default_factory=dict[str, str], repr=False)
    """Headers for ``body``."""
    needs: str = ""
    """The required role and scopes, for messages."""


class RestAnswer(NamedTuple):
    """The answer to a call."""

    content: dict[str, JSON] | None
    """The JSON object of the body; ``None`` without a body."""
    metadata: ResponseMetadata


def ask(client: BaseClient[Any, Any], operation: RestCall) -> Flow[RestAnswer]:
    """Make a call with the token, limits and retries of a client.

    Raises ``RequestRefusedError`` with its status, and the errors of any call.
    """
    result = yield from client.session.call(operation, client.options, REST)
    with result.reading:
        empty = result.metadata.status == 204
        read = None if empty else decode_json(result.body)
    return RestAnswer(cast("dict[str, JSON] | None", read), result.metadata)


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
        reason = scrub(_refusals(response)) or server_message(response, scrub)
        reason = reason or "no reason was given"
        return RequestRefusedError(f"The server refused what was sent: {reason}")
    if response.status == 404 and is_page(response):
        # From a proxy, or during a deployment: it is no answer about a job.
        return page_error(response)
    if response.status == 201:
        response = replace(response, status=200)
    error = check_answer(response, scrub)
    if response.status == 403 and isinstance(error, CredentialsRejectedError):
        # In GraphQL, 403 is about the token; in REST, about the rights of its owner.
        reason = server_message(response, scrub) or "The server refused this"
        needs = cast("RestCall", operation).needs
        return NotAuthorizedError(f"{reason}. {needs}".strip())
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
    """Return the token of a started job."""
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
    """Return a sentence about the role and scopes for starting such a job."""
    action = "Create and Update" if kind == "import" else "Read"
    return (
        f"An {kind} needs the role of Account Administrator in the account of the call, "
        f"and the scopes {kind}:Create, {kind}:Read and {action} of the records"
        + (f" ({', '.join(types)})" if types else "")
    )
