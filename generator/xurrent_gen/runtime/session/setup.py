"""From the arguments of a client, and the environment, to a session (no I/O).

Arguments win over variables. Clients on the network share request windows, budgets and
tokens with all others of the process that use the same credentials; a client with a
fake transport or a clock of its own shares nothing and has no rate limit.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Final, cast

from ..core.environment import Variables
from ..core.errors import ConfigurationError
from ..core.expect import expect
from ..core.fork import ForkSafeLock
from ..core.redact import Secret
from .call import Session, Tools
from .config import ClientConfig, sendable
from .endpoints import Endpoints
from .quota import Budget
from .token_pool import TokenPool
from .tokens import (
    AccessToken,
    Credential,
    TokenProvider,
    digest,
    fetch_by_secret,
    fetch_from_provider,
)
from .window import ProcessWindow

_MOST_BUDGETS: Final = 10_000
"""Maximum number of budgets: on a server, each user may bring another token."""


class CredentialState:
    """State by credentials, under digests of them."""

    def __init__(self) -> None:
        self.window: ProcessWindow = ProcessWindow()
        self.applications: dict[tuple[str, str], Credential] = {}
        self._budgets: dict[str, Budget] = {}
        self._lock = ForkSafeLock()

    def budget(self, key: str) -> Budget:
        """The budget that all clients with these credentials share."""
        with self._lock:
            budget = self._budgets.pop(key, None) or Budget()
            self._budgets[key] = budget  # ordered by last use
            if len(self._budgets) > _MOST_BUDGETS:
                del self._budgets[next(iter(self._budgets))]
        return budget


PROCESS: Final = CredentialState()
"""The state that real clients share. Clients on a fake have their own."""


def build_session(
    config: ClientConfig,
    tools: Tools,
    *,
    token: str | Sequence[str] | TokenProvider | None,
    client_id: str | None,
    client_secret: str | None,
    account: str,
    paced: bool,
    private: bool,
) -> Session:
    """A session for these credentials. Raises ``ConfigurationError``.

    A ``private`` one shares nothing with the others of the process; one that is not
    ``paced`` counts requests only in a window that its limits name.
    """
    shared, endpoints = CredentialState() if private else PROCESS, config.endpoints
    variables = Variables()
    if token is None and not client_id and not client_secret:
        token = variables.get("token")
    if callable(token):
        credentials = [Credential(partial(fetch_from_provider, token), Budget())]
    elif token is not None:
        credentials = _of_tokens(token, endpoints, shared)
    else:
        client_id, client_secret = _pair(client_id, client_secret, variables)
        oauth = endpoints.require("OAuth", "Client credentials need")
        # Limits count per application; tokens also differ by secret and account.
        key = digest(endpoints.graphql, oauth, client_id)
        fetch = partial(fetch_by_secret, oauth, client_id, Secret(client_secret), key)
        new = Credential(fetch, shared.budget(key), key)
        identity = digest(key, client_secret), account
        credentials = [shared.applications.setdefault(identity, new)]
    window = shared.window if paced else None
    return Session(config, TokenPool(credentials, window, tools.clock, config), tools)


def _of_tokens(
    token: str | Sequence[str], endpoints: Endpoints, shared: CredentialState
) -> list[Credential]:
    tokens = tuple(token) if isinstance(token, list | tuple) else (cast("str", token),)
    for each in tokens:
        expect(str, token=each)
    if len({*tokens}) != len(tokens) or not tokens:
        raise ConfigurationError(
            "token must be one token, or a list of different tokens of different "
            "persons or applications: limits are counted for each of these"
        )
    if not all(map(sendable, tokens)):
        raise ConfigurationError(
            "The token is empty or holds blanks, quotes or other characters that cannot "
            "be sent: copy it again, without quotes or line breaks"
        )
    return [
        Credential(
            None,
            shared.budget(digest(endpoints.graphql, each)),
            token=AccessToken(Secret(each)),
        )
        for each in tokens
    ]


def _pair(
    client_id: str | None, client_secret: str | None, variables: Variables
) -> tuple[str, str]:
    """The credentials of an application; each half may come from its variable."""
    client_id = client_id or variables.get("client_id")
    client_secret = client_secret or variables.get("client_secret")
    if client_id and client_secret:
        for name, text in ("client_id", client_id), ("client_secret", client_secret):
            if text != text.strip(" \t\r\n\"'"):  # as from a file or docker --env-file
                raise ConfigurationError(
                    f"{name} begins or ends with a line break, a blank or a quote: pass "
                    "it without, as by strip()"
                )
        return client_id, client_secret
    if not client_id and not client_secret:
        raise ConfigurationError(
            f"No credentials: give token=... ({variables.name('token')}), or "
            f"client_id=... and client_secret=... ({variables.name('client_id')}, "
            f"{variables.name('client_secret')})"
        )
    given = "client_id" if client_id else "client_secret"
    other = "client_secret" if client_id else "client_id"
    raise ConfigurationError(
        f"{given} is given without {other}: give both, or set {variables.name(other)}"
    )
