"""Input objects: filters, orders and what mutations take."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing_extensions import TypedDict

from .._runtime.codegen import GraphQLInput, MutationInput, needs, unset

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Never, Required

    from .._runtime.codegen import One, Unset
    from ..enums.person import PersonKind, PersonKindLiteral
    from ..models.person import Person, PersonFields
    from .period import PeriodInput


class PersonCreateInput(
    GraphQLInput, MutationInput["Person", "PersonFields[Never, One]"], frozen=True
):
    """The input ``PersonCreateInput``."""

    period: PeriodInput = needs(title="period: PeriodInput!")
    name: str | None | Unset = unset("name: String")
    site_id: str | None | Unset = unset("siteId: ID")


class PersonCreateArgs(TypedDict, total=False, closed=True):
    """The fields of ``PersonCreateInput`` as keyword arguments."""

    period: Required[PeriodInput]
    name: str | None | Unset
    site_id: str | None | Unset


class PersonFilter(GraphQLInput, frozen=True):
    """The input ``PersonFilter``."""

    kind: Sequence[PersonKind | PersonKindLiteral] | None | Unset = unset(
        "kind: [PersonKind!]"
    )
