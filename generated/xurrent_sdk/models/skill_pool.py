# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``SkillPool``: the model, and what can be selected from it."""

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
    """Group of people with the same expertise, for planning and costing."""

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
    """Account that owns the record."""
    cost_per_hour: Decimal | None = absent
    """Full cost of one work hour of a member."""
    cost_per_hour_currency: Currency | None = absent
    """Currency of `costPerHour`."""
    created_at: datetime | SpecialTimestamp | None = absent
    """Time of creation, to the second."""
    disabled: bool | None = absent
    """True when the skill pool can no longer be selected for other records."""
    effort_classes: list[EffortClass] = absent
    """Effort classes available only to members."""
    id: str = absent
    """Node ID, unique over all record types."""
    manager: Person | None = absent
    """Person who may maintain the skill pool; need not be a member."""
    members: list[Person] = absent
    """People with the expertise, at most 100."""
    name: str | None = absent
    picture_uri: str | None = absent
    """URL of the picture."""
    remarks: str | None = absent
    """Remarks in rich text."""
    remarks_attachments: list[Attachment] = absent
    """Files and images that belong to `remarks`."""
    source: str | None = absent
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: str | None = absent
    """Key of the record in the external system, at most 128 characters."""
    updated_at: datetime | SpecialTimestamp | None = absent
    """Time of the last change, to the second; `createdAt` if never changed."""


class SkillPoolPaths(Generic[Nul, Card]):
    """The fields of ``SkillPool`` as paths."""

    account: AccountFields[None, Card]
    """Account that owns the record."""
    cost_per_hour: Leaf[Decimal | None, Card]
    """Full cost of one work hour of a member."""
    cost_per_hour_currency: Leaf[Currency | None, Card]
    """Currency of `costPerHour`."""
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
    """Time of creation, to the second."""
    disabled: Leaf[bool | None, Card]
    """True when the skill pool can no longer be selected for other records."""
    effort_classes: EffortClassConnectionFields[list[EffortClass] | Nul, Card]
    """Effort classes available only to members."""
    id: Leaf[str | Nul, Card]
    """Node ID, unique over all record types."""
    manager: PersonFields[None, Card]
    """Person who may maintain the skill pool; need not be a member."""
    members: PersonConnectionFields[list[Person] | Nul, Card]
    """People with the expertise, at most 100."""
    name: Leaf[str | None, Card]
    picture_uri: Leaf[str | None, Card]
    """URL of the picture."""
    remarks: Leaf[str | None, Card]
    """Remarks in rich text."""
    remarks_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    """Files and images that belong to `remarks`."""
    source: Leaf[str | None, Card]
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: Leaf[str | None, Card]
    """Key of the record in the external system, at most 128 characters."""
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""


class SkillPoolFields(
    SkillPoolPaths[Nul, Card],
    ObjectFields[SkillPool | Nul, "SkillPoolFields[Never, One]", Card],
):
    """What can be selected from ``SkillPool``."""


class SkillPoolConnectionFields(
    SkillPoolPaths[Never, Many],
    ConnectionFields[Row, "SkillPoolFields[Never, One]", Card],
):
    """What can be selected from a connection of ``SkillPool``."""
