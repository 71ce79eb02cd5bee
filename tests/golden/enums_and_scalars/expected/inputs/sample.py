# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and what mutations take."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict
from .._runtime.codegen import GraphQLInput, UNSET

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime
    from decimal import Decimal
    from typing import Required
    from .._runtime.codegen import SpecialTimestamp, Unset
    from ..enums.common import (
        RequestImpact,
        RequestImpactLiteral,
        RequestStatus,
        RequestStatusLiteral,
    )


class SampleInput(GraphQLInput, frozen=True):
    """The input ``SampleInput``."""

    __graphql_name__ = "SampleInput"
    __graphql_fields__ = """
    at at ISO8601Timestamp
    days days [ISO8601Date!]
    impact impact RequestImpact
    price price Decimal
    status status RequestStatus!
    """
    __graphql_required__ = "status"

    status: RequestStatus | RequestStatusLiteral
    at: datetime | SpecialTimestamp | None | Unset = UNSET
    days: Sequence[date] | None | Unset = UNSET
    impact: RequestImpact | RequestImpactLiteral | None | Unset = UNSET
    price: Decimal | int | None | Unset = UNSET


class SampleArgs(TypedDict, total=False):
    """The fields of ``SampleInput`` as keyword arguments."""

    status: Required[RequestStatus | RequestStatusLiteral]
    at: datetime | SpecialTimestamp | None | Unset
    days: Sequence[date] | None | Unset
    impact: RequestImpact | RequestImpactLiteral | None | Unset
    price: Decimal | int | None | Unset
