"""The OAuth addresses: tokens for client credentials, and token introspection."""

from __future__ import annotations

from dataclasses import dataclass
from hmac import compare_digest
from typing import TYPE_CHECKING, cast

from xurrent_gen.sandbox.messages import first_values, json_reply, message_reply
from xurrent_gen.sandbox.scalars import loads

if TYPE_CHECKING:
    from xurrent_gen.sandbox.messages import Reply, Request
    from xurrent_gen.sandbox.options import SandboxOptions

    from .tokens import Tokens

_NO_STORE = {"cache-control": "no-store"}


@dataclass(frozen=True, slots=True)
class OAuth:
    """Answers token and introspection requests of one sandbox."""

    _options: SandboxOptions
    _tokens: Tokens

    def token(self, request: Request) -> Reply:
        """A new token for the right client credentials (RFC 6749 §4.4)."""
        given = _form(request)
        if given is None:
            return _refuse("invalid_request", "The body is neither a form nor JSON")
        missing = [
            name
            for name in ("grant_type", "client_id", "client_secret")
            if not given.get(name)
        ]
        if missing:
            return _refuse("invalid_request", f"Missing: {', '.join(missing)}")
        if given["grant_type"] != "client_credentials":
            return _refuse("unsupported_grant_type", "Use client_credentials")
        opts = self._options
        known = compare_digest(given["client_id"].encode(), opts.client_id.encode())
        right = compare_digest(
            given["client_secret"].encode(), opts.client_secret.encode()
        )
        if not (known and right):
            return _refuse("invalid_grant", "Invalid client credentials")
        seconds = opts.token_seconds
        content: dict[str, object] = {
            "access_token": self._tokens.issue(),
            "token_type": "bearer",
            "expires_in": int(seconds) if seconds == int(seconds) else seconds,
        }
        return json_reply(200, content, _NO_STORE)

    def introspect(self, request: Request) -> Reply:
        """Answer whether the token of the request is active, with its scopes."""
        holder = self._tokens.holder(request.header("authorization"))
        if holder is None:
            return message_reply(401, "Unauthorized")
        account = request.header("x-xurrent-account")
        if self._tokens.account_number(holder, account) is None:
            return message_reply(400, "Invalid x-xurrent-account header")
        content = {"active": True, "scopes": list(holder.grant.scopes)}
        return json_reply(200, content, _NO_STORE)


def _refuse(error: str, description: str) -> Reply:
    content = {"error": error, "error_description": description}
    return json_reply(400, content, _NO_STORE)


def _form(request: Request) -> dict[str, str] | None:
    try:
        if request.media_type == "application/x-www-form-urlencoded":
            return first_values(request.body.decode())
        if request.media_type == "application/json":
            content = loads(request.body)
            if isinstance(content, dict):
                items = cast("dict[str, object]", content).items()
                return {name: str(value) for name, value in items}
    except ValueError:
        pass
    return None
