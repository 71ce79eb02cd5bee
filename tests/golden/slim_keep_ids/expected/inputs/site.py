"""Input objects: filters, orders and what mutations take."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import GraphQLInput, unset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .._runtime.codegen import Unset
    from ..enums.site import SiteKind, SiteKindLiteral


class SiteFilter(GraphQLInput, frozen=True):
    """The input ``SiteFilter``."""

    kind: Sequence[SiteKind | SiteKindLiteral] | None | Unset = unset(
        "kind: [SiteKind!]"
    )
