# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``Period``: the model, and what can be selected from it."""

from __future__ import annotations

from typing import Never, TYPE_CHECKING
from .._runtime.codegen import (
    Card,
    Generic,
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
    """Interval of time."""

    __graphql_name__ = "Period"
    __graphql_fields__ = """
    from_ from ISO8601Timestamp
    provider_not_accountable providerNotAccountable Boolean
    to to ISO8601Timestamp
    """

    from_: datetime | SpecialTimestamp | None = absent
    """Start of the interval."""
    provider_not_accountable: bool | None = absent
    """True when the provider declined accountability during the interval."""
    to: datetime | SpecialTimestamp | None = absent
    """End of the interval."""


class PeriodPaths(Generic[Nul, Card]):
    """The fields of ``Period`` as paths."""

    from_: Leaf[datetime | SpecialTimestamp | None, Card]
    """Start of the interval."""
    provider_not_accountable: Leaf[bool | None, Card]
    """True when the provider declined accountability during the interval."""
    to: Leaf[datetime | SpecialTimestamp | None, Card]
    """End of the interval."""


class PeriodFields(
    PeriodPaths[Nul, Card], ObjectFields[Period | Nul, "PeriodFields[Never, One]", Card]
):
    """What can be selected from ``Period``."""


class PeriodListFields(
    PeriodPaths[Never, Many], ListFields[Row, "PeriodFields[Never, One]", Card]
):
    """What can be selected from a list of ``Period``."""
