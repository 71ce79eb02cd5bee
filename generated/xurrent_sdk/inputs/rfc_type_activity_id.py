# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and arguments of mutations."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing_extensions import TypedDict

from .._runtime.codegen import GraphQLInput, unset

if TYPE_CHECKING:
    from .._runtime.codegen import Unset


class RfcTypeActivityIDInput(GraphQLInput, frozen=True):
    """Billing code of an RFC type under an SLA."""

    activity_id: str | None | Unset = unset("activityID: String")
    """Code in the provider's billing system."""
    id: str | None | Unset = unset("id: ID")
    """Node ID of an existing entry to change; leave out for a new one."""
    rfc_type_id: str | None | Unset = unset("rfcTypeId: ID")
    """Node ID of the RFC type with this code."""


class RfcTypeActivityIDApplyChild(TypedDict, total=False):
    """Child of a record in a row. Omitted fields are left unchanged."""

    activity_id: str | None
    rfc_type_id: str | None
