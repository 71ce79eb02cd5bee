# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and what mutations take."""

from __future__ import annotations

from typing import TYPE_CHECKING
from .._runtime.codegen import GraphQLInput, UNSET

if TYPE_CHECKING:
    from .._runtime.codegen import Unset


class ActivityIDInput(GraphQLInput, frozen=True):
    """Billing codes of an SLA per request category and incident impact."""

    __graphql_name__ = "ActivityIDInput"
    __graphql_fields__ = """
    case case String
    high high String
    low low String
    medium medium String
    rfc rfc String
    rfi rfi String
    top top String
    """

    case: str | None | Unset = UNSET
    """Billing code for cases."""
    high: str | None | Unset = UNSET
    """Billing code for incidents with high impact."""
    low: str | None | Unset = UNSET
    """Billing code for incidents with low impact."""
    medium: str | None | Unset = UNSET
    """Billing code for incidents with medium impact."""
    rfc: str | None | Unset = UNSET
    """Billing code for requests for change."""
    rfi: str | None | Unset = UNSET
    """Billing code for requests for information."""
    top: str | None | Unset = UNSET
    """Billing code for incidents with top impact."""
