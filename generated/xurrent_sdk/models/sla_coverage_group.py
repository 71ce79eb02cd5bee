"""``SlaCoverageGroup``: the model, and what can be selected from it."""

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

    from .._runtime.codegen import Leaf, One, SpecialTimestamp
    from .account import Account, AccountFields
    from .attachment import Attachment, AttachmentConnectionFields
    from .person import Person, PersonConnectionFields
    from .service_level_agreement import (
        ServiceLevelAgreement,
        ServiceLevelAgreementConnectionFields,
    )


class SlaCoverageGroup(Node, Record, frozen=True):
    """The type ``SlaCoverageGroup``."""

    __graphql_name__ = "SlaCoverageGroup"

    __graphql_fields__ = """
    account account Account
    created_at createdAt ISO8601Timestamp
    description description String
    description_attachments descriptionAttachments AttachmentConnection relay
    disabled disabled Boolean
    id id ID!
    name name String
    people people PersonConnection relay
    search_phrase searchPhrase String
    slas slas ServiceLevelAgreementConnection relay
    source source String
    source_id sourceID String
    updated_at updatedAt ISO8601Timestamp
    """

    account: Account | None = absent
    created_at: datetime | SpecialTimestamp | None = absent
    description: str | None = absent
    description_attachments: list[Attachment] = absent
    disabled: bool | None = absent
    id: str = absent
    name: str | None = absent
    people: list[Person] = absent
    search_phrase: str | None = absent
    slas: list[ServiceLevelAgreement] = absent
    source: str | None = absent
    source_id: str | None = absent
    updated_at: datetime | SpecialTimestamp | None = absent


class SlaCoverageGroupPaths(Generic[Nul, Card]):
    """The fields of ``SlaCoverageGroup`` as paths."""

    account: AccountFields[None, Card]
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
    description: Leaf[str | None, Card]
    description_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    disabled: Leaf[bool | None, Card]
    id: Leaf[str | Nul, Card]
    name: Leaf[str | None, Card]
    people: PersonConnectionFields[list[Person] | Nul, Card]
    search_phrase: Leaf[str | None, Card]
    slas: ServiceLevelAgreementConnectionFields[list[ServiceLevelAgreement] | Nul, Card]
    source: Leaf[str | None, Card]
    source_id: Leaf[str | None, Card]
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]


class SlaCoverageGroupFields(
    SlaCoverageGroupPaths[Nul, Card],
    ObjectFields[SlaCoverageGroup | Nul, "SlaCoverageGroupFields[Never, One]", Card],
):
    """What can be selected from ``SlaCoverageGroup``."""


class SlaCoverageGroupListFields(
    SlaCoverageGroupPaths[Never, Many],
    ListFields[Row, "SlaCoverageGroupFields[Never, One]", Card],
):
    """What can be selected from a list of ``SlaCoverageGroup``."""


class SlaCoverageGroupConnectionFields(
    SlaCoverageGroupPaths[Never, Many],
    ConnectionFields[Row, "SlaCoverageGroupFields[Never, One]", Card],
):
    """What can be selected from a connection of ``SlaCoverageGroup``."""
