# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and arguments of mutations."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing_extensions import TypedDict

from .._runtime.codegen import GraphQLInput, unset

if TYPE_CHECKING:
    from .._runtime.codegen import Unset


class EffortClassRateIDInput(GraphQLInput, frozen=True):
    """Billing code of an effort class under an SLA."""

    effort_class_id: str | None | Unset = unset("effortClassId: ID")
    """Node ID of the effort class with this code."""
    id: str | None | Unset = unset("id: ID")
    """Node ID of an existing entry to change; leave out for a new one."""
    rate_id: str | None | Unset = unset("rateID: String")
    """Code in the provider's billing system."""


class EffortClassRateIDApplyChild(TypedDict, total=False):
    """Child of a record in a row. Omitted fields are left unchanged."""

    effort_class_id: str | None
    rate_id: str | None
