# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and arguments of mutations."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing_extensions import TypedDict

from .._runtime.codegen import GraphQLInput, unset

if TYPE_CHECKING:
    from .._runtime.codegen import Unset


class WaitingForCustomerRuleInput(GraphQLInput, frozen=True):
    """Moment of one reminder to the requester."""

    id: str | None | Unset = unset("id: ID")
    """Node ID of an existing entry to change; leave out for a new one."""
    nr_of_business_days: int | None | Unset = unset("nrOfBusinessDays: Int")
    """Business days of waiting after which the reminder is sent."""


class WaitingForCustomerRuleApplyChild(TypedDict, total=False):
    """Child of a record in a row. Omitted fields are left unchanged."""

    nr_of_business_days: int | None
