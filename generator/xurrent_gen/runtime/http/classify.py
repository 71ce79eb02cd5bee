"""From an HTTP response to a GraphQL body or the right error (pure).

``graphql_errors`` classifies the ``errors`` of a decoded response by their messages,
since Xurrent sets no ``extensions.code``.
"""

from __future__ import annotations

import re
from typing import Final, cast

from ..core.errors import (
    CredentialsRejectedError,
    GatewayError,
    GraphQLError,
    HtmlResponseError,
    MalformedResponseError,
    NotAuthorizedError,
    NotFoundError,
    ProtocolError,
    RequestRefusedError,
    ScopeMissingError,
    ServerError,
    ThrottledError,
    TruncatedResponseError,
    UnavailableError,
    UnexpectedContentTypeError,
    WrongAccountError,
    XurrentError,
)
from ..core.json_text import JSON, json_object
from ..core.metadata import GraphQLErrorItem
from ..core.redact import Redactor
from .messages import HttpResponse

_SCOPES: Final = r"(?is)missing required scopes?(?:\(s\))?\s*:?\s*(.*)"
_ADVICE: Final[dict[type[GraphQLError], str]] = {
    ScopeMissingError: ". Add the scope to the access token or application",
    NotFoundError: ": no such record, or not visible here",
    NotAuthorizedError: ": the token's owner may not do this",
}
_NOT_AUTHORIZED: Final = frozenset({"not authorized", "not authorised", "unauthorized"})
_PAGES: Final = frozenset({"text/html", "application/xhtml+xml"})
_IN_DOCUMENT: Final = r"(?:query|mutation|subscription|fragment)(?: |$)"
_LONGEST: Final = 500
_SHOWN: Final = 5


def check_answer(response: HttpResponse, scrub: Redactor) -> XurrentError | None:
    """Return the error of a response, or ``None`` if its body may be decoded."""
    if response.status != 200:
        error = _status_error(response, scrub)
        if "data" in json_object(response.body):
            error.maybe_executed = True
        return error
    media_type = _media_type(response)
    if is_page(response):
        return page_error(response)
    if media_type not in {"", "application/json"} and not media_type.endswith("+json"):
        return UnexpectedContentTypeError(
            f"The response has the media type {media_type[:80]!r}, not application/json: "
            "check the endpoint"
        )
    body = response.body
    if not body:
        return TruncatedResponseError("The server answered with an empty body")
    if not body[:200].lstrip().startswith(b"{"):
        return MalformedResponseError(
            "The response is not a JSON object: is this the right endpoint?"
        )
    if not body[-200:].rstrip().endswith(b"}"):
        return TruncatedResponseError(
            f"The response breaks off after {len(body)} bytes"
        )
    return None


def reported(body: JSON, scrub: Redactor) -> GraphQLError | None:
    """The error for the ``errors`` of a decoded response, if it has any."""
    if not isinstance(body, dict) or not body.get("errors"):
        return None
    return graphql_errors(body, scrub)


def graphql_errors(body: dict[str, JSON], scrub: Redactor) -> GraphQLError:
    """The error for a non-empty ``errors`` member, whatever shape it arrived in.

    The error keeps the ``data`` of the response and never shows it. If that member is
    present, even as null, execution had begun.
    """
    items, data = body["errors"], body.get("data")
    raw = items if isinstance(items, list) else [items]
    texts = [_message(item) for item in raw]
    errors = tuple(
        _item(item, scrub(text), scrub) for item, text in zip(raw, texts, strict=True)
    )
    message = "; ".join(str(error)[:_LONGEST] for error in errors[:_SHOWN])
    if len(errors) > _SHOWN:
        message += f"; and {len(errors) - _SHOWN} more"
    kind = _classify(texts)
    message += _ADVICE.get(kind, "")
    error = kind(message, errors=errors, data=data)
    error.maybe_executed = _executed(kind, errors, data, "data" in body)
    if isinstance(error, ScopeMissingError):
        named = (names for text in texts for names in re.findall(_SCOPES, text))
        words = " ".join(named).replace(",", " ").split()
        scopes = (word.strip(".;") for word in words if ":" in word)
        error.scopes = tuple(dict.fromkeys(scopes))
    return error


def _executed(
    kind: type[GraphQLError],
    errors: tuple[GraphQLErrorItem, ...],
    data: JSON,
    has_data: bool,
) -> bool:
    """True if the operation may have taken effect.

    GraphQL's specification leaves ``data`` out of the response when execution has not
    begun. A root field that is null, with an error of its own that says it was refused,
    did nothing.
    """
    if not has_data:
        return any(_names_result(error) for error in errors)
    results = data if isinstance(data, dict) else {}
    if any(result is not None for result in results.values()):
        return True
    refused = all(len(e.path) == 1 and e.path[0] in results for e in errors)
    return kind is GraphQLError or not refused


def _names_result(error: GraphQLErrorItem) -> bool:
    """True if the path of an error leads into the result.

    Some servers give validation errors a path into the document, such as
    ``mutation batch.m0.input``.
    """
    first = error.path[0] if error.path else None
    return isinstance(first, str) and not re.match(_IN_DOCUMENT, first)


def _classify(texts: list[str]) -> type[GraphQLError]:
    if any(re.search(_SCOPES, text) for text in texts):
        return ScopeMissingError
    plain = {text.strip().rstrip(".").lower() for text in texts}
    if plain == {"not found"}:
        return NotFoundError
    return NotAuthorizedError if plain & _NOT_AUTHORIZED else GraphQLError


def _message(item: JSON) -> str:
    if isinstance(item, dict):
        text = item.get("message")
        return text if isinstance(text, str) and text else "an error without a message"
    return item if isinstance(item, str) and item else "an error of unknown form"


def _item(item: JSON, message: str, scrub: Redactor) -> GraphQLErrorItem:
    if not isinstance(item, dict):
        return GraphQLErrorItem(message)
    path, extensions = item.get("path"), item.get("extensions")
    # The path has been seen as one string; indices within lists are numbers.
    steps = path if isinstance(path, list) else [path]
    scrubbed = scrub.json(extensions) if isinstance(extensions, dict) else None
    return GraphQLErrorItem(
        message,
        tuple(
            scrub(step) if isinstance(step, str) else step
            for step in steps
            if isinstance(step, str | int)
        ),
        _locations(item.get("locations")),
        cast("dict[str, JSON] | None", scrubbed),
    )


def _locations(value: JSON) -> tuple[tuple[int, int], ...]:
    locations: list[tuple[int, int]] = []
    for each in value if isinstance(value, list) else []:
        if isinstance(each, dict):
            line, column = each.get("line"), each.get("column")
            if isinstance(line, int) and isinstance(column, int):
                locations.append((line, column))
    return tuple(locations)


def _media_type(response: HttpResponse) -> str:
    return response.headers.get("content-type", "").partition(";")[0].strip().lower()


def is_html(response: HttpResponse) -> bool:
    """Return whether the content type is that of a web page; XML is not."""
    return _media_type(response) in _PAGES


def is_page(response: HttpResponse) -> bool:
    """Return whether a response is a web page, such as a proxy sends."""
    return is_html(response) or response.body[:200].lstrip()[:1] == b"<"


def page_error(response: HttpResponse) -> XurrentError:
    """The error of a web page that came instead of JSON."""
    error = HtmlResponseError(
        f"A web page came back{response.through} instead of JSON: check the endpoint, "
        "and whether a proxy or sign-in page stands between"
    )
    error.maybe_executed = response.status < 400
    return error


def server_message(response: HttpResponse, scrub: Redactor) -> str:
    """The message of a JSON body, or of its first error, scrubbed and shortened."""
    match json_object(response.body):
        case {"message": str(text)} | {"errors": [{"message": str(text)}, *_]}:
            return scrub(text)[:_LONGEST].strip()
        case _:
            return ""


def _status_error(response: HttpResponse, scrub: Redactor) -> XurrentError:
    status = response.status
    text = server_message(response, scrub)
    reason = f": {text}" if text else ""
    if 200 <= status < 400:
        what = "redirects" if status >= 300 else f"answered HTTP {status}"
        return ProtocolError(
            f"The server {what}{response.through} instead of answering the operation: "
            "check the endpoint"
        )
    if status == 403 and is_page(response):
        return page_error(response)
    kind, advice = kind_of(status), _HELP.get(status, "")
    if status == 400 and "account" in text.lower():
        kind, advice = WrongAccountError, ". Check the account id"
    elif status in (400, 403):
        # A refusal may have GraphQL errors, or a message. Without them, a 403 is about
        # the token, and a 400 is about the request.
        items = json_object(response.body).get("errors")
        error = graphql_errors({"errors": items or [text]}, scrub)
        if type(error) is not GraphQLError or (items and status == 400):
            return error
    if kind is CredentialsRejectedError:
        return kind(
            f"The server does not accept the access token{reason}. Check that it is "
            "valid, not expired or revoked, and made for this stage and region"
        )
    reason = reason or _MEANING.get(kind, "")
    return kind(f"The server answered HTTP {status}{response.through}{reason}{advice}")


_STATUSES: Final[dict[int, type[XurrentError]]] = {
    401: CredentialsRejectedError,
    403: CredentialsRejectedError,
    429: ThrottledError,
    502: GatewayError,
    503: UnavailableError,
    504: GatewayError,
}
_MEANING: Final[dict[type[XurrentError], str]] = {
    ThrottledError: ": too many requests",
    UnavailableError: ": maintenance or overload",
    GatewayError: ": a gateway lost the connection to the service",
}
_HELP: Final = {
    404: ". Check the endpoint",
    405: ". Check the endpoint",
    413: ". What was sent is too large: send less at once",
}


def kind_of(status: int) -> type[XurrentError]:
    """Return the error class of a status from 400 on, for every server."""
    other = ServerError if status >= 500 else RequestRefusedError
    return _STATUSES.get(status, other)
