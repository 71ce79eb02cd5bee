"""``SkillPool``: the model, and what can be selected from it."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import Generic, Never, TYPE_CHECKING

from .._runtime.codegen import (
    Card,
    ConnectionFields,
    ListFields,
    Many,
    Nul,
    ObjectFields,
    Row,
    absent,
)
from .node import Node
from .record import Record

if TYPE_CHECKING:
    from datetime import datetime
    from decimal import Decimal

    from .._runtime.codegen import Leaf, One, SpecialTimestamp
    from ..enums.common import Currency
    from .account import Account, AccountFields
    from .attachment import Attachment, AttachmentConnectionFields
    from .effort_class import EffortClass, EffortClassConnectionFields
    from .person import Person, PersonConnectionFields, PersonFields


class SkillPool(Node, Record, frozen=True):
    """The type ``SkillPool``."""

    __graphql_name__ = "SkillPool"

    __graphql_fields__ = """
    account account Account
    cost_per_hour costPerHour Decimal
    cost_per_hour_currency costPerHourCurrency Currency
    created_at createdAt ISO8601Timestamp
    disabled disabled Boolean
    effort_classes effortClasses EffortClassConnection relay
    id id ID!
    manager manager Person
    members members PersonConnection relay
    name name String
    picture_uri pictureUri String
    remarks remarks String
    remarks_attachments remarksAttachments AttachmentConnection relay
    source source String
    source_id sourceID String
    updated_at updatedAt ISO8601Timestamp
    """

    account: Account | None = absent
    cost_per_hour: Decimal | None = absent
    cost_per_hour_currency: Currency | None = absent
    created_at: datetime | SpecialTimestamp | None = absent
    disabled: bool | None = absent
    effort_classes: list[EffortClass] = absent
    id: str = absent
    manager: Person | None = absent
    members: list[Person] = absent
    name: str | None = absent
    picture_uri: str | None = absent
    remarks: str | None = absent
    remarks_attachments: list[Attachment] = absent
    source: str | None = absent
    source_id: str | None = absent
    updated_at: datetime | SpecialTimestamp | None = absent


class SkillPoolPaths(Generic[Nul, Card]):
    """The fields of ``SkillPool`` as paths."""

    account: AccountFields[None, Card]
    cost_per_hour: Leaf[Decimal | None, Card]
    cost_per_hour_currency: Leaf[Currency | None, Card]
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
    disabled: Leaf[bool | None, Card]
    effort_classes: EffortClassConnectionFields[list[EffortClass] | Nul, Card]
    id: Leaf[str | Nul, Card]
    manager: PersonFields[None, Card]
    members: PersonConnectionFields[list[Person] | Nul, Card]
    name: Leaf[str | None, Card]
    picture_uri: Leaf[str | None, Card]
    remarks: Leaf[str | None, Card]
    remarks_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    source: Leaf[str | None, Card]
    source_id: Leaf[str | None, Card]
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]


class SkillPoolFields(
    SkillPoolPaths[Nul, Card],
    ObjectFields[SkillPool | Nul, "SkillPoolFields[Never, One]", Card],
):
    """What can be selected from ``SkillPool``."""


class SkillPoolListFields(
    SkillPoolPaths[Never, Many], ListFields[Row, "SkillPoolFields[Never, One]", Card]
):
    """What can be selected from a list of ``SkillPool``."""


class SkillPoolConnectionFields(
    SkillPoolPaths[Never, Many],
    ConnectionFields[Row, "SkillPoolFields[Never, One]", Card],
):
    """What can be selected from a connection of ``SkillPool``."""
