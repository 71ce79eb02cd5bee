# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and what mutations take."""

from __future__ import annotations

from typing import TYPE_CHECKING
from .._runtime.codegen import GraphQLInput, UNSET

if TYPE_CHECKING:
    from .._runtime.codegen import Unset


class EffortClassRateIDInput(GraphQLInput, frozen=True):
    """Billing code of an effort class under an SLA."""

    __graphql_name__ = "EffortClassRateIDInput"
    __graphql_fields__ = """
    effort_class_id effortClassId ID
    id id ID
    rate_id rateID String
    """

    effort_class_id: str | None | Unset = UNSET
    """Node ID of the effort class with this code."""
    id: str | None | Unset = UNSET
    """Node ID of an existing entry to change; leave out for a new one."""
    rate_id: str | None | Unset = UNSET
    """Code in the provider's billing system."""
