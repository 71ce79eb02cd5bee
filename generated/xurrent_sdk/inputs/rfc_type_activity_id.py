# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and what mutations take."""

from __future__ import annotations

from typing import TYPE_CHECKING
from .._runtime.codegen import GraphQLInput, UNSET

if TYPE_CHECKING:
    from .._runtime.codegen import Unset


class RfcTypeActivityIDInput(GraphQLInput, frozen=True):
    """Billing code of an RFC type under an SLA."""

    __graphql_name__ = "RfcTypeActivityIDInput"
    __graphql_fields__ = """
    activity_id activityID String
    id id ID
    rfc_type_id rfcTypeId ID
    """

    activity_id: str | None | Unset = UNSET
    """Code in the provider's billing system."""
    id: str | None | Unset = UNSET
    """Node ID of an existing entry to change; leave out for a new one."""
    rfc_type_id: str | None | Unset = UNSET
    """Node ID of the RFC type with this code."""
