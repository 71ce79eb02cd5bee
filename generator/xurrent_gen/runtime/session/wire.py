"""A wire: how operations become requests, and what is wrong with their answers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from ..core.errors import XurrentError
from ..core.headers import Headers
from ..core.json_text import encode_json
from ..core.redact import Redactor
from ..http.classify import check_answer
from ..http.messages import HttpRequest, HttpResponse, Operation
from .endpoints import Endpoints


@dataclass(frozen=True, slots=True)
class Wire:
    """A protocol of the server, such as GraphQL over HTTP."""

    endpoint: Callable[[Endpoints], str]
    """Choose the address; raises ``ConfigurationError`` if it is not known."""
    write: Callable[[Operation, str, Headers], HttpRequest]
    """Write an operation to an address, with headers; raises ``InvalidVariablesError``."""
    check: Callable[[Operation, HttpResponse, Redactor], XurrentError | None]
    """Return the error of a response, ``None`` if its body may be decoded."""


def _write(operation: Operation, url: str, headers: Headers) -> HttpRequest:
    payload: dict[str, object] = {"query": operation.document}
    if operation.name:
        payload["operationName"] = operation.name
    if operation.variables:
        payload["variables"] = operation.variables
    headers = headers.with_({"Content-Type": "application/json"})
    return HttpRequest("POST", url, headers, encode_json(payload))


GRAPHQL = Wire(
    lambda endpoints: endpoints.graphql,
    _write,
    lambda _, response, scrub: check_answer(response, scrub),
)
