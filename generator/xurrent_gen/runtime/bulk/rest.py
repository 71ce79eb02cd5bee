"""REST calls: the session's call, with another request and another reading of answers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from typing import TYPE_CHECKING, Any, Final, cast

from ..core.errors import (
    CredentialsRejectedError,
    NotAuthorizedError,
    RequestRefusedError,
    XurrentError,
)
from ..core.frozen import frozen, replaced
from ..core.headers import Headers
from ..core.json_text import JSON, decode_json, encode_json
from ..core.overriding import override
from ..http.classify import check_answer, server_message
from ..http.effects import Flow
from ..http.messages import Body, HttpRequest, HttpResponse, Operation
from ..session.call import Session

if TYPE_CHECKING:
    from ..client.base import BaseClient
    from ..core.metadata import ResponseMetadata
    from ..core.redact import Scrubber, Secret
    from ..session.config import RequestOptions

_MOST_SAID: Final = 10


@frozen
class RestCall(Operation):
    """One call; ``name`` is what messages call it, ``variables`` are kept out of them."""

    path: str = ""
    """Below the REST endpoint."""
    method: str = "GET"
    headers: Mapping[str, str] = field(default_factory=dict[str, str], repr=False)
    body: Body = field(default=b"", repr=False)
    needs: str = ""
    """What the token's owner needs in order to do this, for the message if he may not."""


@frozen
class RestAnswer:
    """The answer to a call; ``content`` is ``None`` where there was no body."""

    content: dict[str, JSON] | None = field(repr=False)
    metadata: ResponseMetadata


class RestSession(Session):
    """The session of a client, at the REST endpoint: same token, limits and retries."""

    def __init__(self, client: BaseClient[Any, Any]) -> None:
        session = client.session
        endpoints = session.config.endpoints
        # The session calls what it is given: here it is given the other address.
        config = replaced(
            session.config,
            endpoints=replaced(
                endpoints, graphql=endpoints.require_rest("REST calls need")
            ),
        )
        super().__init__(config, session.leases, session.tools)
        self.options: RequestOptions = client.options
        self._client_session = session

    def ask(self, operation: RestCall) -> Flow[RestAnswer]:
        """Carry out a call.

        Raises ``RequestRefusedError`` with its status, ``NotAuthorizedError``,
        ``ScopeMissingError``, and what any call may raise.
        """
        result = yield from self.call(operation, self.options)
        self._client_session.last_response = result.metadata

        def content() -> dict[str, JSON] | None:
            if result.metadata.status == 204:
                return None
            return cast("dict[str, JSON]", decode_json(result.body))

        return RestAnswer(result.read(content), result.metadata)

    def post(
        self, path: str, name: str, given: Mapping[str, JSON], needs: str
    ) -> Flow[RestAnswer]:
        """Send this as JSON: ``needs`` is told to who may not do it."""
        return self.ask(
            RestCall(
                "",
                name,
                "mutation",
                variables=given,
                path=path,
                method="POST",
                headers={"Content-Type": "application/json"},
                body=encode_json(given),
                needs=needs,
            )
        )

    @override
    def request_for(
        self, operation: Operation, token: Secret, options: RequestOptions
    ) -> HttpRequest:
        """See ``Session.request_for``."""
        bare = Operation("", "", operation.kind)
        request = super().request_for(bare, token, options)
        rest = cast("RestCall", operation)
        kept = {n: v for n, v in request.headers.items() if n != "content-type"}
        return replaced(
            request,
            method=rest.method,
            url=f"{request.url}/{rest.path}",
            headers=Headers(kept).with_(rest.headers),
            body=rest.body,
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
