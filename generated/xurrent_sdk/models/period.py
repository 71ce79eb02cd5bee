"""``Period``: the model, and what can be selected from it."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import Generic, Never, TYPE_CHECKING

from .._runtime.codegen import (
    Card,
    GraphQLModel,
    ListFields,
    Many,
    Nul,
    ObjectFields,
    Row,
    absent,
)

if TYPE_CHECKING:
    from datetime import datetime

    from .._runtime.codegen import Leaf, One, SpecialTimestamp


class Period(GraphQLModel, frozen=True):
    """The type ``Period``."""

    __graphql_name__ = "Period"

    __graphql_fields__ = """
    from_ from ISO8601Timestamp
    provider_not_accountable providerNotAccountable Boolean
    to to ISO8601Timestamp
    """

    from_: datetime | SpecialTimestamp | None = absent
    provider_not_accountable: bool | None = absent
    to: datetime | SpecialTimestamp | None = absent


class PeriodPaths(Generic[Nul, Card]):
    """The fields of ``Period`` as paths."""

    from_: Leaf[datetime | SpecialTimestamp | None, Card]
    provider_not_accountable: Leaf[bool | None, Card]
    to: Leaf[datetime | SpecialTimestamp | None, Card]


class PeriodFields(
    PeriodPaths[Nul, Card], ObjectFields[Period | Nul, "PeriodFields[Never, One]", Card]
):
    """What can be selected from ``Period``."""


class PeriodListFields(
    PeriodPaths[Never, Many], ListFields[Row, "PeriodFields[Never, One]", Card]
):
    """What can be selected from a list of ``Period``."""
