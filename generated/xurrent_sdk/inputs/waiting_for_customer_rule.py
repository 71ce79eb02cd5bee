# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and what mutations take."""

from __future__ import annotations

from typing import TYPE_CHECKING
from .._runtime.codegen import GraphQLInput, UNSET

if TYPE_CHECKING:
    from .._runtime.codegen import Unset


class WaitingForCustomerRuleInput(GraphQLInput, frozen=True):
    """Moment of one reminder to the requester."""

    __graphql_name__ = "WaitingForCustomerRuleInput"
    __graphql_fields__ = """
    id id ID
    nr_of_business_days nrOfBusinessDays Int
    """

    id: str | None | Unset = UNSET
    """Node ID of an existing entry to change; leave out for a new one."""
    nr_of_business_days: int | None | Unset = UNSET
    """Business days of waiting after which the reminder is sent."""
