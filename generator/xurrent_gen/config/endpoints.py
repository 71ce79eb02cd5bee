"""Endpoints of an account's services: the client's own rules, the generator's errors.

The one module of the configuration that imports the runtime, and of the runtime only
``endpoints`` and the reader of variables: two resolvers disagreed about what wins, and
two readers about whose token a package takes.
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
    """The account and its location; see ``xurrent_gen.runtime.session.endpoints.locate``.

    Raises ``ConfigError``.
    """
    try:
        return locate(sources)
    except LocationError as error:
        where, remedy = error.where, error.remedy
        raise ConfigError(error.what, where=where, remedy=remedy) from None


def credential_names(variables: Variables) -> str:
    """The variables that credentials can come from, for remedies."""
    names = map(variables.name, ("token", "client_id", "client_secret"))
    return "{}, or {} and {}".format(*names)


def origin_of(location: AccountLocation) -> dict[str, str]:
    """Settings that a package generated from ``location`` may store; none is secret.

    The query of an endpoint may hold a key, so such an endpoint is left out.
    """
    origin = {name: str(getattr(location, name)) for name in location.settings}
    account = {} if location.account is None else {"account": location.account}
    if any("?" in value for value in origin.values()):
        return account
    if location.graphql_endpoint is None and location.domain is None:
        origin.setdefault("stage", "prod")
    return {**account, **origin}
