"""Asking the platform about the access token itself: is it valid, what may it do."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Final

from ..core.errors import MalformedResponseError, XurrentError
from ..core.headers import Headers
from ..core.json_text import decode_json
from ..core.metadata import read_metadata
from ..core.redact import Redactor
from ..http.classify import check_answer
from ..http.effects import Flow, send
from ..http.messages import HttpRequest
from ..http.retry import Attempts
from ..http.settings import Timeout
from .config import RequestOptions
from .token_pool import Permit

if TYPE_CHECKING:
    from .call import Session

_TIMEOUT: Final = Timeout(connect=5.0, read=10.0, write=10.0, total=20.0)
_MAX_BYTES: Final = 1024 * 1024
_NAME: Final = "token introspection"


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
    spent = Attempts(session.tools.clock, attempts=1)
    use = partial(_ask, session, options, session.config.endpoints.introspect)
    try:
        return (yield from session.permitted(options, spent, use))
    except XurrentError as error:
        raise error.enriched(operation_name=_NAME, effort=spent.effort) from None


def _ask(
    session: Session, options: RequestOptions, url: str, permit: Permit
) -> Flow[TokenInfo]:
    config = session.config
    headers = {
        "Accept": "application/json",
        "Authorization": f"Bearer {permit.token.secret.reveal()}",
        "User-Agent": config.user_agent,
        config.account_header: options.account,
    }
    request = HttpRequest("GET", url, Headers(headers))
    response = yield from send(request, timeout=_TIMEOUT, max_bytes=_MAX_BYTES)
    metadata = read_metadata(
        response.status, response.headers, now=session.tools.clock.time()
    )
    error = check_answer(
        response, metadata=metadata, scrub=Redactor((permit.token.secret,))
    )
    if error is not None:
        raise error
    body = decode_json(response.body)
    if not isinstance(body, dict):
        raise MalformedResponseError("The answer is not a JSON object")
    scopes, active = body.get("scopes"), body.get("active")
    names = scopes if isinstance(scopes, list) else []
    return TokenInfo(
        tuple(each for each in names if isinstance(each, str)),
        active if isinstance(active, bool) else None,
    )
