"""``ActivityID``: the model, and what can be selected from it."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import Generic, TYPE_CHECKING

from .._runtime.codegen import Card, GraphQLModel, Nul, ObjectFields, absent

if TYPE_CHECKING:
    from typing import Never

    from .._runtime.codegen import Leaf, One


class ActivityID(GraphQLModel, frozen=True):
    """The type ``ActivityID``."""

    __graphql_name__ = "ActivityID"

    __graphql_fields__ = """
    case case String
    high high String
    low low String
    medium medium String
    rfc rfc String
    rfi rfi String
    top top String
    """

    case: str | None = absent
    high: str | None = absent
    low: str | None = absent
    medium: str | None = absent
    rfc: str | None = absent
    rfi: str | None = absent
    top: str | None = absent


class ActivityIDPaths(Generic[Nul, Card]):
    """The fields of ``ActivityID`` as paths."""

    case: Leaf[str | None, Card]
    high: Leaf[str | None, Card]
    low: Leaf[str | None, Card]
    medium: Leaf[str | None, Card]
    rfc: Leaf[str | None, Card]
    rfi: Leaf[str | None, Card]
    top: Leaf[str | None, Card]


class ActivityIDFields(
    ActivityIDPaths[Nul, Card],
    ObjectFields[ActivityID | Nul, "ActivityIDFields[Never, One]", Card],
):
    """What can be selected from ``ActivityID``."""
