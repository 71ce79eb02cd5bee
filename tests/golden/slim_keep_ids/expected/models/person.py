"""``Person``: the model and its selectable fields."""

from __future__ import annotations

from typing import Generic, Never, TYPE_CHECKING

from .._runtime.codegen import (
    Card,
    ConnectionFields,
    Many,
    Nul,
    ObjectFields,
    Row,
    UNSET,
    of,
)
from .node import Node

if TYPE_CHECKING:
    from .._runtime.codegen import Leaf, One, Select, Unset
    from .._runtime.webhooks.event import WebhookPayload
    from .._runtime.webhooks.records import EventTypes
    from ..inputs.site import SiteFilter
    from .stubs import Place, PlaceFields, Site, SiteConnectionFields, SiteFields


class Person(Node, frozen=True):
    """The type ``Person``."""

    boss: Person | None = of("boss: Person")
    id: str = of("id: ID!")
    name: str | None = of("name: String")
    place: Place | None = of("place: Place")
    site: Site | None = of("site: Site")
    """Leads to a record that nobody asked for."""
    sites: list[Site] = of(
        "sites: SiteConnection!",
        "~after:after:String",
        "filter:filter:SiteFilter",
        "~first:first:Int",
    )

    if TYPE_CHECKING:

        @property
        def __webhook__(
            self,
        ) -> EventTypes[PersonFields[Never, One], WebhookPayload[str]]: ...


class PersonPaths(Generic[Nul, Card]):
    """Paths to the fields of ``Person``."""

    boss: PersonFields[None, Card]
    id: Leaf[str | Nul, Card]
    name: Leaf[str | None, Card]
    place: PlaceFields[None, Card]
    site: SiteFields[None, Card]
    """Leads to a record that nobody asked for."""

    if TYPE_CHECKING:

        def sites(
            self,
            select: Select[SiteFields[Never, One]] | None = None,
            /,
            *,
            after: str | None | Unset = UNSET,
            filter: SiteFilter | None | Unset = UNSET,
            first: int | None | Unset = UNSET,
        ) -> SiteConnectionFields[list[Site] | Nul, Card]: ...


class PersonFields(
    PersonPaths[Nul, Card], ObjectFields[Person | Nul, "PersonFields[Never, One]", Card]
):
    """Fields of ``Person`` to select."""


class PersonConnectionFields(
    PersonPaths[Never, Many], ConnectionFields[Row, "PersonFields[Never, One]", Card]
):
    """Fields of a connection of ``Person`` to select."""
