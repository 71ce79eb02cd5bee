"""``Person``: the model, and what can be selected from it."""

from __future__ import annotations

from typing import Generic, Never, TYPE_CHECKING

from .._runtime.codegen import Card, ConnectionFields, Many, Nul, ObjectFields, Row, of
from .node import Node

if TYPE_CHECKING:
    from .._runtime.codegen import Leaf, One
    from .._runtime.webhooks.event import WebhookPayload
    from .._runtime.webhooks.records import EventTypes
    from .period import Period, PeriodFields
    from .thing import Thing, ThingFields


class Person(Node, frozen=True):
    """The type ``Person``."""

    boss: Person | None = of("boss: Person")
    id: str = of("id: ID!")
    name: str | None = of("name: String")
    period: Period | None = of("period: Period")
    thing: Thing | None = of("thing: Thing")

    if TYPE_CHECKING:

        @property
        def __webhook__(
            self,
        ) -> EventTypes[PersonFields[Never, One], WebhookPayload[str]]: ...


class PersonPaths(Generic[Nul, Card]):
    """The fields of ``Person`` as paths."""

    boss: PersonFields[None, Card]
    id: Leaf[str | Nul, Card]
    name: Leaf[str | None, Card]
    period: PeriodFields[None, Card]
    thing: ThingFields[None, Card]


class PersonFields(
    PersonPaths[Nul, Card], ObjectFields[Person | Nul, "PersonFields[Never, One]", Card]
):
    """Fields of ``Person`` to select."""


class PersonConnectionFields(
    PersonPaths[Never, Many], ConnectionFields[Row, "PersonFields[Never, One]", Card]
):
    """Fields of a connection of ``Person`` to select."""
