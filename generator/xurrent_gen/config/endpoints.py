"""Endpoints of an account's services: the client's own rules, the generator's errors.

The one module of the configuration that imports the runtime, and of the runtime only
``endpoints`` and the reader of variables: two resolvers disagreed about what wins, and
two readers about whose token a package takes.
"""

from __future__ import annotations

from collections.abc import Sequence

from xurrent_gen.errors import ConfigError
from xurrent_gen.runtime.core.environment import Variables, variable_name
from xurrent_gen.runtime.session.endpoints import (
    REGIONS,
    STAGES,
    AccountLocation,
    PlaceError,
    locate,
)

__all__ = [
    "REGIONS",
    "STAGES",
    "AccountLocation",
    "Variables",
    "find_place",
    "origin_of",
    "variable_name",
]


def find_place(sources: Sequence[AccountLocation]) -> AccountLocation:
    """The account and its place; see ``xurrent_gen.runtime.session.endpoints.locate``.

    Raises ``ConfigError``.
    """
    try:
        return locate(sources)
    except PlaceError as error:
        problem = error
    raise ConfigError(problem.what, where=problem.where, remedy=problem.remedy)


def origin_of(place: AccountLocation) -> dict[str, str]:
    """Settings that a package generated from ``place`` may store; none may be secret.

    The query of an endpoint may hold a key, so such an endpoint is left out.
    """
    said = {
        name: value
        for name in ("account", *place.said)
        if isinstance(value := getattr(place, name), str)
    }
    if any("?" in value for value in said.values()):
        return {"account": said["account"]} if "account" in said else {}
    if place.graphql_endpoint is None and place.domain is None:
        said.setdefault("stage", "prod")
    return said
