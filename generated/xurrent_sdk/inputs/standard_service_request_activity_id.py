# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and arguments of mutations."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing_extensions import TypedDict

from .._runtime.codegen import GraphQLInput, unset

if TYPE_CHECKING:
    from .._runtime.codegen import Unset


class StandardServiceRequestActivityIDInput(GraphQLInput, frozen=True):
    """Billing code of a standard service request under an SLA."""

    activity_id: str | None | Unset = unset("activityID: String")
    """Code in the provider's billing system."""
    id: str | None | Unset = unset("id: ID")
    """Node ID of an existing entry to change; leave out for a new one."""
    standard_service_request_id: str | None | Unset = unset(
        "standardServiceRequestId: ID"
    )
    """Node ID of the standard service request with this code."""


class StandardServiceRequestActivityIDApplyChild(TypedDict, total=False):
    """Child of a record in a row. Omitted fields are left unchanged."""

    activity_id: str | None
    standard_service_request_id: str | None
