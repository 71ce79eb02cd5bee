# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""From the arguments of a client, and the environment, to a session (no I/O).

Arguments win over variables. Clients on the network share request windows, budgets and
tokens with all others of the process that use the same credentials; a client with a
fake transport or a clock of its own shares nothing and is not paced.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from ..core.errors import ConfigurationError
from ..core.redact import Secret
from .auth import ClientCredentials, Provider
from .call import Session, Tools
from .config import ClientConfig, TokenSettings, expect
from .endpoints import Endpoints
from .shared import PROCESS, Shared
from .token_pool import Leases, Slot
from .tokens import AccessToken, Credential, RenewedToken, StaticToken, TokenSource

if TYPE_CHECKING:
    from .auth import TokenProvider


def user_agent(package: str, version: str) -> str:
    """The ``User-Agent`` of a generated package."""
    python = f"{sys.version_info.major}.{sys.version_info.minor}"
    return f"{package}/{version} (xurrent-gen; Python {python})"


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
    shared, endpoints = Shared() if private else PROCESS, config.endpoints
    if callable(token):
        slots = [_provided(token, endpoints, shared)]
    else:
        settings = TokenSettings.choose(
            tokens=_tokens(token),
            client_id=client_id,
            client_secret=client_secret,
            environ=os.environ,
        )
        slots = _slots(settings, account, endpoints, shared)
    leases = Leases(slots, shared.window if paced else None, tools.clock)
    return Session(config, leases, tools)


def _tokens(token: str | Sequence[str] | TokenProvider | None) -> tuple[str, ...]:
    if token is None:
        return ()
    if isinstance(token, str):
        return (token,)
    if callable(token):
        raise ConfigurationError("token is a function where text is needed")
    given: object = token
    for each in given if isinstance(given, list | tuple) else (given,):
        expect(str, token=each)
    if len(set(token)) != len(token) or not token:
        raise ConfigurationError(
            "token must be one token, or a list of different tokens of different "
            "persons or applications: limits are counted for each of these"
        )
    return tuple(token)


def _provided(function: TokenProvider, endpoints: Endpoints, shared: Shared) -> Slot:
    provider = Provider(function)
    credential = RenewedToken(TokenSource(), provider.fetch, provider.key)

    def key_of(token: AccessToken) -> str:
        # The server counts by token, however many functions and clients give it.
        return _digest(endpoints, token.secret.reveal())

    return Slot(credential, shared.provided(function, endpoints.graphql), key_of)


def _digest(endpoints: Endpoints, *parts: str) -> str:
    import hashlib

    return hashlib.sha256("\n".join((endpoints.graphql, *parts)).encode()).hexdigest()


def _slots(
    settings: TokenSettings, account: str, endpoints: Endpoints, shared: Shared
) -> list[Slot]:
    digest = partial(_digest, endpoints)
    credentials: list[Credential] = [
        StaticToken(Secret(text), digest(text)) for text in settings.tokens
    ]
    if settings.client_id and settings.client_secret:
        oauth = endpoints.require_oauth("Client credentials need")
        application = ClientCredentials(
            oauth, settings.client_id, Secret(settings.client_secret)
        )
        # Limits count per application, tokens are kept per account as well.
        key = digest(oauth, settings.client_id, settings.client_secret)
        fetch = partial(application.fetch, key=key)
        source = shared.source(application.key(account))
        credentials = [RenewedToken(source, fetch, key)]
    return [Slot(c, shared.budget(c.key)) for c in credentials]
