"""Asking the platform about the access token itself: is it valid, what may it do."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from ..core.errors import MalformedResponseError
from ..core.json_text import decode_json
from ..http.effects import Flow
from ..http.messages import HttpRequest, Operation
from ..http.retry import RetryPolicy
from ..http.settings import Timeout
from .config import RequestOptions
from .wire import GRAPHQL, Wire

if TYPE_CHECKING:
    from .call import Session

_TIMEOUT: Final = Timeout(connect=5.0, read=10.0, write=10.0, total=20.0)
_INTROSPECTION: Final = Wire(
    lambda endpoints: endpoints.introspect,
    lambda _, url, headers: HttpRequest("GET", url, headers),
    GRAPHQL.check,
)


@dataclass(frozen=True, slots=True)
class TokenInfo:
    """The platform's description of an access token."""

    scopes: tuple[str, ...]
    """Names of what it may do; a token without scopes is valid and useless."""
    active: bool | None = None


def token_info(session: Session, options: RequestOptions) -> Flow[TokenInfo]:
    """Ask the OAuth host's ``/introspect`` about the token in use.

    Raises ``CredentialsRejectedError`` (401, 403),
    ``WrongAccountError`` (400), ``ConfigurationError``
    where the OAuth endpoint is not known, and what any call may raise. It is not tried
    again: it is for finding out what is wrong.
    """
    operation = Operation("", "token introspection", "query")
    options = replace(options, timeout=_TIMEOUT, retry=RetryPolicy(attempts=1))
    result = yield from session.call(operation, options, _INTROSPECTION)
    with result.reading:
        body = decode_json(result.body)
        if not isinstance(body, dict):
            raise MalformedResponseError("The answer is not a JSON object")
    scopes, active = body.get("scopes"), body.get("active")
    names = scopes if isinstance(scopes, list) else []
    return TokenInfo(
        tuple(each for each in names if isinstance(each, str)),
        active if isinstance(active, bool) else None,
    )
