"""Input objects: filters, orders and what mutations take."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import GraphQLInput, UNSET

if TYPE_CHECKING:
    from .._runtime.codegen import Unset


class EffortClassRateIDInput(GraphQLInput, frozen=True):
    """The input ``EffortClassRateIDInput``."""

    __graphql_name__ = "EffortClassRateIDInput"

    __graphql_fields__ = """
    effort_class_id effortClassId ID
    id id ID
    rate_id rateID String
    """

    effort_class_id: str | None | Unset = UNSET
    id: str | None | Unset = UNSET
    rate_id: str | None | Unset = UNSET
