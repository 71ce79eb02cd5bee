# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``WaitingForCustomerRule``: the model and its selectable fields."""

from __future__ import annotations

from typing import Generic, Never, TYPE_CHECKING

from .._runtime.codegen import (
    Card,
    ConnectionFields,
    GraphQLModel,
    Many,
    Nul,
    ObjectFields,
    Row,
    of,
)

if TYPE_CHECKING:
    from .._runtime.codegen import Leaf, One


class WaitingForCustomerRule(GraphQLModel, frozen=True):
    """Moment of one reminder to the requester."""

    nr_of_business_days: int | None = of("nrOfBusinessDays: Int")
    """Business days of waiting after which the reminder is sent."""


class WaitingForCustomerRulePaths(Generic[Nul, Card]):
    """Paths to the fields of ``WaitingForCustomerRule``."""

    nr_of_business_days: Leaf[int | None, Card]
    """Business days of waiting after which the reminder is sent."""


class WaitingForCustomerRuleFields(
    WaitingForCustomerRulePaths[Nul, Card],
    ObjectFields[
        WaitingForCustomerRule | Nul, "WaitingForCustomerRuleFields[Never, One]", Card
    ],
):
    """Fields of ``WaitingForCustomerRule`` to select."""


class WaitingForCustomerRuleConnectionFields(
    WaitingForCustomerRulePaths[Never, Many],
    ConnectionFields[Row, "WaitingForCustomerRuleFields[Never, One]", Card],
):
    """Fields of a connection of ``WaitingForCustomerRule`` to select."""
