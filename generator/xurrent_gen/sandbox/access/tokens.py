"""Accepted tokens: permanent ones, OAuth tokens with their expiry, and their scopes."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from typing import TYPE_CHECKING

from xurrent_gen.sandbox.options import TokenGrant

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from xurrent_gen.sandbox.options import SandboxOptions


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
