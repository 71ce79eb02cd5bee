"""Accepted tokens: permanent ones, OAuth tokens with their expiry, and their scopes."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from hmac import compare_digest
from typing import cast

from .messages import Reply, Request, first_values, json_reply, message_reply
from .options import SandboxOptions, TokenGrant
from .scalars import loads


@dataclass(frozen=True, slots=True)
class Holder:
    """A token that is accepted now, with what it may do. `identity` is what limits
    are counted for: all OAuth tokens of one client share one budget."""

    grant: TokenGrant
    identity: str


class Tokens:
    """The tokens of one sandbox. `clock` gives seconds and decides expiry."""

    def __init__(self, options: SandboxOptions, clock: Callable[[], float]) -> None:
        self._options = options
        self._clock = clock
        self._permanent = {grant.token: grant for grant in options.grants}
        self._issued: dict[str, tuple[TokenGrant, float]] = {}
        self.issue_count = 0

    def issue(self) -> str:
        """A new OAuth token for the configured client."""
        token = f"oauth-{secrets.token_urlsafe(24)}"
        grant = TokenGrant(token, self._options.scopes)
        self._issued[token] = (grant, self._clock() + self._options.token_seconds)
        self.issue_count += 1
        return token

    def revoke(self, authorization: str) -> None:
        """Ends the OAuth token of an `Authorization` header; permanent ones stay."""
        self._issued.pop(authorization.partition(" ")[2], None)

    def revoke_all(self) -> None:
        """Ends every OAuth token that was issued so far."""
        self._issued.clear()

    def holder(self, authorization: str) -> Holder | None:
        """Holder of an `Authorization` header's token, None when it is not accepted."""
        scheme, _, token = authorization.partition(" ")
        if scheme.lower() != "bearer":
            return None
        permanent = self._permanent.get(token)
        if permanent is not None:
            return Holder(permanent, token)
        issued = self._issued.get(token)
        if issued is None:
            return None
        if self._clock() >= issued[1]:
            del self._issued[token]
            return None
        return Holder(issued[0], f"client:{self._options.client_id}")

    def account_number(self, holder: Holder, account: str) -> int | None:
        """The number of an account that a token may act for, None when it may not."""
        accounts = self._options.accounts
        allowed = holder.grant.accounts or accounts
        if account not in accounts or account not in allowed:
            return None
        return accounts.index(account) + 1


def missing_scopes(grant: TokenGrant, needed: Iterable[str]) -> list[str]:
    """The `model:Action` scopes a grant lacks, sorted."""
    granted = set(grant.scopes)
    if "*" in granted:
        return []
    return sorted(
        scope
        for scope in set(needed)
        if scope not in granted and f"{scope.partition(':')[0]}:*" not in granted
    )


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
