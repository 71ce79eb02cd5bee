"""Accepted tokens: permanent ones, OAuth tokens with their expiry, and their scopes."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from .messages import Refused, Reply, Request, first_values, json_reply
from .options import SandboxOptions, TokenGrant

_NO_STORE = {"cache-control": "no-store"}


@dataclass(frozen=True, slots=True)
class Holder:
    """An accepted token with its scopes. Limits are counted per `identity`: all OAuth
    tokens of one client share one budget."""

    scopes: tuple[str, ...]
    identity: str


class Tokens:
    """The tokens of one sandbox. `clock` gives seconds and decides expiry."""

    def __init__(self, options: SandboxOptions, clock: Callable[[], float]) -> None:
        self._options = options
        self._clock = clock
        grants = (TokenGrant(options.token, options.scopes), *options.tokens)
        self._permanent = {g.token: Holder(g.scopes, g.token) for g in grants}
        self._issued: dict[str, tuple[Holder, float]] = {}

    def revoke(self, authorization: str) -> None:
        """Ends the OAuth token of an `Authorization` header; permanent ones stay."""
        self._issued.pop(authorization.partition(" ")[2], None)

    def caller(self, request: Request) -> tuple[Holder, int]:
        """Authenticate: the holder, and the number of the account. Raises Refused."""
        scheme, _, token = request.header("authorization").partition(" ")
        holder = self._permanent.get(token)
        if holder is None and token in self._issued:
            issued, end = self._issued[token]
            holder = issued if self._clock() < end else None
        if holder is None or scheme.lower() != "bearer":
            raise Refused(401, "Unauthorized")
        account = request.header("x-xurrent-account") or request.header("x-4me-account")
        accounts = self._options.accounts
        if account not in accounts:
            raise Refused(400, "Invalid x-xurrent-account header")
        return holder, accounts.index(account) + 1

    # -- OAuth

    def token(self, request: Request) -> Reply:
        """Issue a token for valid client credentials (RFC 6749 §4.4)."""
        form = _form(request)
        needed = ("grant_type", "client_id", "client_secret")
        if missing := [name for name in needed if not form.get(name)]:
            return _refuse("invalid_request", f"Missing: {', '.join(missing)}")
        if form["grant_type"] != "client_credentials":
            return _refuse("unsupported_grant_type", "Use client_credentials")
        opts = self._options
        sent = form["client_id"], form["client_secret"]
        if sent != (opts.client_id, opts.client_secret):
            return _refuse("invalid_grant", "Invalid client credentials")
        token, seconds = f"oauth-{secrets.token_urlsafe(24)}", opts.token_seconds
        holder = Holder(opts.scopes, f"client:{opts.client_id}")
        self._issued[token] = (holder, self._clock() + seconds)
        content: dict[str, object] = {
            "access_token": token,
            "token_type": "bearer",
            "expires_in": int(seconds) if seconds == int(seconds) else seconds,
        }
        return json_reply(200, content, _NO_STORE)

    def introspect(self, request: Request) -> Reply:
        """Answer whether the token of the request is active, with its scopes."""
        holder, _ = self.caller(request)
        content = {"active": True, "scopes": list(holder.scopes)}
        return json_reply(200, content, _NO_STORE)


def require_scopes(holder: Holder, *needed: str) -> None:
    """Refuses a token that lacks one of these scopes."""
    if missing := missing_scopes(holder, needed):
        raise Refused(403, f"Missing required scope(s): {', '.join(missing)}")


def missing_scopes(holder: Holder, needed: Iterable[str]) -> list[str]:
    """The `model:Action` scopes a token lacks, sorted."""
    granted = set(holder.scopes)
    if "*" in granted:
        return []
    return sorted(
        scope
        for scope in set(needed)
        if scope not in granted and f"{scope.partition(':')[0]}:*" not in granted
    )


def _refuse(error: str, description: str) -> Reply:
    content = {"error": error, "error_description": description}
    return json_reply(400, content, _NO_STORE)


def _form(request: Request) -> dict[str, str]:
    if request.media_type == "application/json":
        return {name: str(value) for name, value in request.members().items()}
    return first_values(request.body.decode(errors="replace"))
