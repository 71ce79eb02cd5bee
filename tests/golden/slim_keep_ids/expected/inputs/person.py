"""Input objects: filters, orders and what mutations take."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import GraphQLInput, unset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .._runtime.codegen import Unset
    from ..enums.person import PersonKind, PersonKindLiteral


class PersonFilter(GraphQLInput, frozen=True):
    """The input ``PersonFilter``."""

    kind: Sequence[PersonKind | PersonKindLiteral] | None | Unset = unset(
        "kind: [PersonKind!]"
    )
