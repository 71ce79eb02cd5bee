"""Endpoints of an account's services: the client's rules, the generator's errors.

No other module of the configuration imports the runtime, and this one imports only
``endpoints`` and the reader of variables. A second implementation would disagree with the
client about which endpoint wins, and which token a package uses.
"""

from __future__ import annotations

from collections.abc import Sequence

from xurrent_gen.errors import ConfigError
from xurrent_gen.runtime.core.environment import Variables
from xurrent_gen.runtime.session.endpoints import (
    REGIONS,
    STAGES,
    AccountLocation,
    LocationError,
    locate,
)

__all__ = [
    "REGIONS",
    "STAGES",
    "AccountLocation",
    "Variables",
    "credential_names",
    "find_location",
    "origin_of",
]


def find_location(sources: Sequence[AccountLocation]) -> AccountLocation:
    """Return the account's location; see ``xurrent_gen.runtime.session.endpoints.locate``.

    Raises ``ConfigError``.
    """
    try:
        return locate(sources)
    except LocationError as error:
        where, remedy = error.where, error.remedy
        raise ConfigError(error.what, where=where, remedy=remedy) from None


def credential_names(variables: Variables) -> str:
    """Name the variables for credentials, for remedies."""
    names = map(variables.name, ("token", "client_id", "client_secret"))
    return "{}, or {} and {}".format(*names)


def origin_of(location: AccountLocation) -> dict[str, str]:
    """Return the settings that a package may store of ``location``; none is secret.

    An endpoint with a query is left out, since the query may contain a key.
    """
    origin = {name: str(getattr(location, name)) for name in location.settings}
    account = {} if location.account is None else {"account": location.account}
    if any("?" in value for value in origin.values()):
        return account
    if location.graphql_endpoint is None and location.domain is None:
        origin.setdefault("stage", "prod")
    return {**account, **origin}
