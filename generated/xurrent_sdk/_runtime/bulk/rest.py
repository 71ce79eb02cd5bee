# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""REST calls: the session's call, with another request and another reading of answers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from typing import Any, Final, TypeAlias, cast

from ..client.base import BaseClient
from ..core.errors import (
    CredentialsRejectedError,
    NotAuthorizedError,
    RequestRefusedError,
    XurrentError,
)
from ..core.frozen import frozen, replaced
from ..core.headers import Headers
from ..core.json_text import JSON, decode_json, encode_json
from ..core.metadata import ResponseMetadata
from ..core.overriding import override
from ..core.redact import Scrubber, Secret
from ..http.classify import check_answer, server_message
from ..http.effects import Flow
from ..http.messages import Body, HttpRequest, HttpResponse, Operation
from ..session.call import Session
from ..session.config import RequestOptions

_MOST_SAID: Final = 10


@frozen
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
    """What the token's owner needs in order to do this, for the message if he may not."""


RestAnswer: TypeAlias = "tuple[dict[str, JSON] | None, ResponseMetadata]"
"""What an answer says, ``None`` where it had no body, and what is known of it."""


class RestSession(Session):
    """The session of a client, at the REST endpoint: same token, limits and retries."""

    def __init__(self, client: BaseClient[Any, Any]) -> None:
        session = client.session
        endpoints = session.config.endpoints
        # The session calls what it is given: here it is given the other address.
        endpoints = replaced(
            endpoints, graphql=endpoints.require_rest("REST calls need")
        )
        config = replaced(session.config, endpoints=endpoints)
        super().__init__(config, session.token_pool, session.tools)
        self._client = client

    def ask(self, operation: RestCall) -> Flow[RestAnswer]:
        """Carry out a call.

        Raises ``RequestRefusedError`` with its status, ``NotAuthorizedError``,
        ``ScopeMissingError``, and what any call may raise.
        """
        result = yield from self.call(operation, self._client.options)
        self._client.session.last_response = result.metadata
        with result.reading:
            empty = result.metadata.status == 204
            read = None if empty else decode_json(result.body)
        return cast("dict[str, JSON] | None", read), result.metadata

    @override
    def request_for(
        self, operation: Operation, token: Secret, options: RequestOptions
    ) -> HttpRequest:
        """See ``Session.request_for``."""
        request = super().request_for(Operation("", "", "query"), token, options)
        rest = cast("RestCall", operation)
        body = rest.body or (encode_json(rest.variables) if rest.variables else b"")
        kept = {n: v for n, v in request.headers.items() if body or n != "content-type"}
        return replaced(
            request,
            method="POST" if body else "GET",
            url=f"{request.url}/{rest.path}",
            headers=Headers(kept).with_(rest.headers),
            body=body,
        )

    @override
    def check(
        self,
        operation: Operation,
        response: HttpResponse,
        metadata: ResponseMetadata,
        scrub: Scrubber,
    ) -> XurrentError | None:
        """See ``Session.check``."""
        if response.status == 204:
            return None
        if response.status == 422:
            said = scrub(_refusals(response)) or "no reason was given"
            return RequestRefusedError(
                f"The server refused what was sent: {said}", metadata=metadata
            )
        if response.status == 201:
            response = replaced(response, status=200)
        error = check_answer(response, metadata=metadata, scrub=scrub)
        if response.status == 403 and isinstance(error, CredentialsRejectedError):
            # Of GraphQL, 403 is about the token; here, about what its owner may do.
            said = server_message(response, scrub) or "The server refused this"
            needs = cast("RestCall", operation).needs
            return NotAuthorizedError(f"{said}. {needs}".strip(), metadata=metadata)
        return error


def _refusals(response: HttpResponse) -> str:
    """The reasons of a 422, which come as pairs of a field and a text."""
    try:
        body = decode_json(response.body)
    except XurrentError:
        return ""
    found = body.get("errors") if isinstance(body, dict) else None
    pairs = found if isinstance(found, list) else []
    texts = [
        ": ".join(part for part in pair if isinstance(part, str))
        for pair in pairs[:_MOST_SAID]
        if isinstance(pair, list)
    ]
    return "; ".join(texts)[:500]
