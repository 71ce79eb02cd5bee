# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``SyncSet``: the model and its selectable fields."""

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

    from .._runtime.codegen import Leaf, One
    from .account import Account, AccountFields
    from .attachment import Attachment, AttachmentConnectionFields
    from .record import RecordConnectionFields
    from .snapshot import Snapshot, SnapshotFields


class SyncSet(Node, Record, frozen=True):
    """Selection of record types and single records that is exported as snapshots."""

    account: Account | None = of("account: Account")
    """Account that owns the record."""
    created_at: datetime | None = of("createdAt: ISO8601Timestamp")
    """Time of creation, to the second."""
    description: str | None = of("description: String")
    """Purpose of the set, in rich text."""
    description_attachments: list[Attachment] = pages(
        "descriptionAttachments: AttachmentConnection"
    )
    """Files and images that belong to `description`."""
    id: str = of("id: ID!")
    """Node ID, unique over all record types."""
    last_snapshot: Snapshot | None = of("lastSnapshot: Snapshot")
    """Newest finished snapshot."""
    name: str | None = of("name: String")
    resolved_types: list[str] | None = of("resolvedTypes: [String!]")
    """Record types that end up in the set, named as in the import API."""
    selected_records: list[Record] = pages("selectedRecords: RecordConnection")
    """Records chosen one by one."""
    types: list[str] | None = of("types: [String!]")
    """Record types taken completely, named as in the import API."""
    updated_at: datetime | None = of("updatedAt: ISO8601Timestamp")
    """Time of the last change, to the second; `createdAt` if never changed."""


class SyncSetPaths(Generic[Nul, Card]):
    """Paths to the fields of ``SyncSet``."""

    account: AccountFields[None, Card]
    """Account that owns the record."""
    created_at: Leaf[datetime | None, Card]
    """Time of creation, to the second."""
    description: Leaf[str | None, Card]
    """Purpose of the set, in rich text."""
    description_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    """Files and images that belong to `description`."""
    id: Leaf[str | Nul, Card]
    """Node ID, unique over all record types."""
    last_snapshot: SnapshotFields[None, Card]
    """Newest finished snapshot."""
    name: Leaf[str | None, Card]
    resolved_types: Leaf[list[str] | None, Card]
    """Record types that end up in the set, named as in the import API."""
    selected_records: RecordConnectionFields[list[Record] | Nul, Card]
    """Records chosen one by one."""
    types: Leaf[list[str] | None, Card]
    """Record types taken completely, named as in the import API."""
    updated_at: Leaf[datetime | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""


class SyncSetFields(
    SyncSetPaths[Nul, Card],
    ObjectFields[SyncSet | Nul, "SyncSetFields[Never, One]", Card],
):
    """Fields of ``SyncSet`` to select."""


class SyncSetConnectionFields(
    SyncSetPaths[Never, Many], ConnectionFields[Row, "SyncSetFields[Never, One]", Card]
):
    """Fields of a connection of ``SyncSet`` to select."""
