"""Input objects: filters, orders and arguments of mutations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import GraphQLInput, unset

if TYPE_CHECKING:
    from .._runtime.codegen import Unset


class SiteFilter(GraphQLInput, frozen=True):
    """The input ``SiteFilter``."""

    label: str | None | Unset = unset("label: String")
