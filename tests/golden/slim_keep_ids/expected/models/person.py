# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``Person``: the model, and what can be selected from it."""

from __future__ import annotations

from typing import Never, TYPE_CHECKING
from .._runtime.codegen import (
    Card,
    ConnectionFields,
    Generic,
    Many,
    Nul,
    ObjectFields,
    Row,
    UNSET,
    absent,
)
from .node import Node

if TYPE_CHECKING:
    from .._runtime.codegen import Leaf, One, Select, Unset
    from .._runtime.webhooks.event import WebhookPayload
    from .._runtime.webhooks.records import Told
    from ..enums.site import SiteKind, SiteKindLiteral
    from ..inputs.site import SiteFilter
    from .period import Period, PeriodFields
    from .stubs import Place, PlaceFields, Site, SiteConnectionFields, SiteFields
    from .thing import Thing, ThingFields


class Person(Node, frozen=True):
    """The type ``Person``."""

    __graphql_name__ = "Person"
    __graphql_fields__ = """
    boss boss Person
    id id ID!
    name name String
    period period Period
    place place Place
    site site Site
    sites sites SiteConnection! ~after:after:String filter:filter:SiteFilter ~first:first:Int kind:kind:SiteKind
    thing thing Thing
    """

    boss: Person | None = absent
    id: str = absent
    name: str | None = absent
    period: Period | None = absent
    place: Place | None = absent
    site: Site | None = absent
    """Leads to a record that nobody asked for."""
    sites: list[Site] = absent
    thing: Thing | None = absent

    if TYPE_CHECKING:

        @property
        def __webhook__(
            self,
        ) -> Told[PersonFields[Never, One], WebhookPayload[str]]: ...


class PersonPaths(Generic[Nul, Card]):
    """The fields of ``Person`` as paths."""

    boss: PersonFields[None, Card]
    id: Leaf[str | Nul, Card]
    name: Leaf[str | None, Card]
    period: PeriodFields[None, Card]
    place: PlaceFields[None, Card]
    site: SiteFields[None, Card]
    """Leads to a record that nobody asked for."""
    thing: ThingFields[None, Card]

    if TYPE_CHECKING:

        def sites(
            self,
            select: Select[SiteFields[Never, One]] | None = None,
            /,
            *,
            after: str | None | Unset = UNSET,
            filter: SiteFilter | None | Unset = UNSET,
            first: int | None | Unset = UNSET,
            kind: SiteKind | SiteKindLiteral | None | Unset = UNSET,
        ) -> SiteConnectionFields[list[Site] | Nul, Card]: ...


class PersonFields(
    PersonPaths[Nul, Card], ObjectFields[Person | Nul, "PersonFields[Never, One]", Card]
):
    """What can be selected from ``Person``."""


class PersonConnectionFields(
    PersonPaths[Never, Many], ConnectionFields[Row, "PersonFields[Never, One]", Card]
):
    """What can be selected from a connection of ``Person``."""
