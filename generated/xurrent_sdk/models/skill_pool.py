# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``SkillPool``: the model and its selectable fields."""

from __future__ import annotations

from typing import Generic, Never, TYPE_CHECKING

from .._runtime.codegen import (
    Card,
    ConnectionFields,
    Many,
    Nul,
    ObjectFields,
    Row,
    of,
    pages,
)
from .node import Node
from .record import Record

if TYPE_CHECKING:
    from datetime import datetime
    from decimal import Decimal

    from .._runtime.codegen import Leaf, One
    from ..enums.common import Currency
    from .account import Account, AccountFields
    from .attachment import Attachment, AttachmentConnectionFields
    from .effort_class import EffortClass, EffortClassConnectionFields
    from .person import Person, PersonConnectionFields, PersonFields


class SkillPool(Node, Record, frozen=True):
    """Group of people with the same expertise, for planning and costing."""

    account: Account | None = of("account: Account")
    """Account that owns the record."""
    cost_per_hour: Decimal | None = of("costPerHour: Decimal")
    """Full cost of one work hour of a member."""
    cost_per_hour_currency: Currency | None = of("costPerHourCurrency: Currency")
    """Currency of `costPerHour`."""
    created_at: datetime | None = of("createdAt: ISO8601Timestamp")
    """Time of creation, to the second."""
    disabled: bool | None = of("disabled: Boolean")
    """True when the skill pool can no longer be selected for other records."""
    effort_classes: list[EffortClass] = pages("effortClasses: EffortClassConnection")
    """Effort classes available only to members."""
    id: str = of("id: ID!")
    """Node ID, unique over all record types."""
    manager: Person | None = of("manager: Person")
    """Person who may maintain the skill pool; need not be a member."""
    members: list[Person] = pages("members: PersonConnection")
    """People with the expertise, at most 100."""
    name: str | None = of("name: String")
    picture_uri: str | None = of("pictureUri: String")
    """URL of the picture."""
    remarks: str | None = of("remarks: String")
    """Remarks in rich text."""
    remarks_attachments: list[Attachment] = pages(
        "remarksAttachments: AttachmentConnection"
    )
    """Files and images that belong to `remarks`."""
    source: str | None = of("source: String")
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: str | None = of("sourceID: String")
    """Key of the record in the external system, at most 128 characters."""
    updated_at: datetime | None = of("updatedAt: ISO8601Timestamp")
    """Time of the last change, to the second; `createdAt` if never changed."""


class SkillPoolPaths(Generic[Nul, Card]):
    """Paths to the fields of ``SkillPool``."""

    account: AccountFields[None, Card]
    """Account that owns the record."""
    cost_per_hour: Leaf[Decimal | None, Card]
    """Full cost of one work hour of a member."""
    cost_per_hour_currency: Leaf[Currency | None, Card]
    """Currency of `costPerHour`."""
    created_at: Leaf[datetime | None, Card]
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
    updated_at: Leaf[datetime | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""


class SkillPoolFields(
    SkillPoolPaths[Nul, Card],
    ObjectFields[SkillPool | Nul, "SkillPoolFields[Never, One]", Card],
):
    """Fields of ``SkillPool`` to select."""


class SkillPoolConnectionFields(
    SkillPoolPaths[Never, Many],
    ConnectionFields[Row, "SkillPoolFields[Never, One]", Card],
):
    """Fields of a connection of ``SkillPool`` to select."""
