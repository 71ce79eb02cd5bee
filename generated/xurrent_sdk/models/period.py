# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``Period``: the model and its selectable fields."""

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
    of,
)

if TYPE_CHECKING:
    from datetime import datetime

    from .._runtime.codegen import Leaf, One


class Period(GraphQLModel, frozen=True):
    """Interval of time."""

    from_: datetime | None = of("from: ISO8601Timestamp")
    """Start of the interval."""
    provider_not_accountable: bool | None = of("providerNotAccountable: Boolean")
    """True when the provider declined accountability during the interval."""
    to: datetime | None = of("to: ISO8601Timestamp")
    """End of the interval."""


class PeriodPaths(Generic[Nul, Card]):
    """Paths to the fields of ``Period``."""

    from_: Leaf[datetime | None, Card]
    """Start of the interval."""
    provider_not_accountable: Leaf[bool | None, Card]
    """True when the provider declined accountability during the interval."""
    to: Leaf[datetime | None, Card]
    """End of the interval."""


class PeriodFields(
    PeriodPaths[Nul, Card], ObjectFields[Period | Nul, "PeriodFields[Never, One]", Card]
):
    """Fields of ``Period`` to select."""


class PeriodListFields(
    PeriodPaths[Never, Many], ListFields[Row, "PeriodFields[Never, One]", Card]
):
    """Fields of a list of ``Period`` to select."""
