"""``SyncSet``: the model, and what can be selected from it."""

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
    from .record import RecordConnectionFields
    from .snapshot import Snapshot, SnapshotFields


class SyncSet(Node, Record, frozen=True):
    """The type ``SyncSet``."""

    __graphql_name__ = "SyncSet"

    __graphql_fields__ = """
    account account Account
    created_at createdAt ISO8601Timestamp
    description description String
    description_attachments descriptionAttachments AttachmentConnection relay
    id id ID!
    last_snapshot lastSnapshot Snapshot
    name name String
    resolved_types resolvedTypes [String!]
    selected_records selectedRecords RecordConnection relay
    types types [String!]
    updated_at updatedAt ISO8601Timestamp
    """

    account: Account | None = absent
    created_at: datetime | SpecialTimestamp | None = absent
    description: str | None = absent
    description_attachments: list[Attachment] = absent
    id: str = absent
    last_snapshot: Snapshot | None = absent
    name: str | None = absent
    resolved_types: list[str] | None = absent
    selected_records: list[Record] = absent
    types: list[str] | None = absent
    updated_at: datetime | SpecialTimestamp | None = absent


class SyncSetPaths(Generic[Nul, Card]):
    """The fields of ``SyncSet`` as paths."""

    account: AccountFields[None, Card]
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
    description: Leaf[str | None, Card]
    description_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    id: Leaf[str | Nul, Card]
    last_snapshot: SnapshotFields[None, Card]
    name: Leaf[str | None, Card]
    resolved_types: Leaf[list[str] | None, Card]
    selected_records: RecordConnectionFields[list[Record] | Nul, Card]
    types: Leaf[list[str] | None, Card]
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]


class SyncSetFields(
    SyncSetPaths[Nul, Card],
    ObjectFields[SyncSet | Nul, "SyncSetFields[Never, One]", Card],
):
    """What can be selected from ``SyncSet``."""


class SyncSetListFields(
    SyncSetPaths[Never, Many], ListFields[Row, "SyncSetFields[Never, One]", Card]
):
    """What can be selected from a list of ``SyncSet``."""


class SyncSetConnectionFields(
    SyncSetPaths[Never, Many], ConnectionFields[Row, "SyncSetFields[Never, One]", Card]
):
    """What can be selected from a connection of ``SyncSet``."""
