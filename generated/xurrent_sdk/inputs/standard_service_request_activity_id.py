# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and what mutations take."""

from __future__ import annotations

from typing import TYPE_CHECKING
from .._runtime.codegen import GraphQLInput, UNSET

if TYPE_CHECKING:
    from .._runtime.codegen import Unset


class StandardServiceRequestActivityIDInput(GraphQLInput, frozen=True):
    """Billing code of a standard service request under an SLA."""

    __graphql_name__ = "StandardServiceRequestActivityIDInput"
    __graphql_fields__ = """
    activity_id activityID String
    id id ID
    standard_service_request_id standardServiceRequestId ID
    """

    activity_id: str | None | Unset = UNSET
    """Code in the provider's billing system."""
    id: str | None | Unset = UNSET
    """Node ID of an existing entry to change; leave out for a new one."""
    standard_service_request_id: str | None | Unset = UNSET
    """Node ID of the standard service request with this code."""
