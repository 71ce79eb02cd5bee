# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and arguments of mutations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import GraphQLInput, unset

if TYPE_CHECKING:
    from .._runtime.codegen import Unset


class ActivityIDInput(GraphQLInput, frozen=True):
    """Billing codes of an SLA per request category and incident impact."""

    case: str | None | Unset = unset("case: String")
    """Billing code for cases."""
    high: str | None | Unset = unset("high: String")
    """Billing code for incidents with high impact."""
    low: str | None | Unset = unset("low: String")
    """Billing code for incidents with low impact."""
    medium: str | None | Unset = unset("medium: String")
    """Billing code for incidents with medium impact."""
    rfc: str | None | Unset = unset("rfc: String")
    """Billing code for requests for change."""
    rfi: str | None | Unset = unset("rfi: String")
    """Billing code for requests for information."""
    top: str | None | Unset = unset("top: String")
    """Billing code for incidents with top impact."""
