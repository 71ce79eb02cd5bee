"""``Person``: the model and its selectable fields."""

from __future__ import annotations

from typing import Generic, TYPE_CHECKING

from .._runtime.codegen import Card, Nul, ObjectFields, of
from .found import Found
from .named import Named
from .node import Node

if TYPE_CHECKING:
    from typing import Never

    from .._runtime.codegen import Leaf, One
    from .._runtime.webhooks.event import WebhookPayload
    from .._runtime.webhooks.records import EventTypes


class Person(Found, Named, Node, frozen=True):
    """The type ``Person``."""

    age: int | None = of("age: Int")
    id: str = of("id: ID!")
    name: str | None = of("name: String")

    if TYPE_CHECKING:

        @property
        def __webhook__(
            self,
        ) -> EventTypes[PersonFields[Never, One], WebhookPayload[str]]: ...


class PersonPaths(Generic[Nul, Card]):
    """Paths to the fields of ``Person``."""

    age: Leaf[int | None, Card]
    id: Leaf[str | Nul, Card]
    name: Leaf[str | None, Card]


class PersonFields(
    PersonPaths[Nul, Card], ObjectFields[Person | Nul, "PersonFields[Never, One]", Card]
):
    """Fields of ``Person`` to select."""
