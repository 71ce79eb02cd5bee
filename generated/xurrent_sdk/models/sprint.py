"""``Sprint``: the model, and what can be selected from it."""

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
    from ..enums.sprint import SprintStatus
    from .account import Account, AccountFields
    from .attachment import Attachment, AttachmentConnectionFields
    from .scrum_workspace import ScrumWorkspace, ScrumWorkspaceFields
    from .sprint_backlog_item import (
        SprintBacklogItem,
        SprintBacklogItemConnectionFields,
    )


class Sprint(Node, Record, frozen=True):
    """The type ``Sprint``."""

    __graphql_name__ = "Sprint"

    __graphql_fields__ = """
    account account Account
    created_at createdAt ISO8601Timestamp
    description description String
    description_attachments descriptionAttachments AttachmentConnection relay
    end_at endAt ISO8601Timestamp
    id id ID!
    name name String
    number number Int
    scrum_workspace scrumWorkspace ScrumWorkspace
    source source String
    source_id sourceID String
    sprint_backlog_items sprintBacklogItems SprintBacklogItemConnection relay
    start_at startAt ISO8601Timestamp
    status status SprintStatus
    updated_at updatedAt ISO8601Timestamp
    """

    account: Account | None = absent
    created_at: datetime | SpecialTimestamp | None = absent
    description: str | None = absent
    description_attachments: list[Attachment] = absent
    end_at: datetime | SpecialTimestamp | None = absent
    id: str = absent
    name: str | None = absent
    number: int | None = absent
    scrum_workspace: ScrumWorkspace | None = absent
    source: str | None = absent
    source_id: str | None = absent
    sprint_backlog_items: list[SprintBacklogItem] = absent
    start_at: datetime | SpecialTimestamp | None = absent
    status: SprintStatus | None = absent
    updated_at: datetime | SpecialTimestamp | None = absent


class SprintPaths(Generic[Nul, Card]):
    """The fields of ``Sprint`` as paths."""

    account: AccountFields[None, Card]
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
    description: Leaf[str | None, Card]
    description_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    end_at: Leaf[datetime | SpecialTimestamp | None, Card]
    id: Leaf[str | Nul, Card]
    name: Leaf[str | None, Card]
    number: Leaf[int | None, Card]
    scrum_workspace: ScrumWorkspaceFields[None, Card]
    source: Leaf[str | None, Card]
    source_id: Leaf[str | None, Card]
    sprint_backlog_items: SprintBacklogItemConnectionFields[
        list[SprintBacklogItem] | Nul, Card
    ]
    start_at: Leaf[datetime | SpecialTimestamp | None, Card]
    status: Leaf[SprintStatus | None, Card]
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]


class SprintFields(
    SprintPaths[Nul, Card], ObjectFields[Sprint | Nul, "SprintFields[Never, One]", Card]
):
    """What can be selected from ``Sprint``."""


class SprintListFields(
    SprintPaths[Never, Many], ListFields[Row, "SprintFields[Never, One]", Card]
):
    """What can be selected from a list of ``Sprint``."""


class SprintConnectionFields(
    SprintPaths[Never, Many], ConnectionFields[Row, "SprintFields[Never, One]", Card]
):
    """What can be selected from a connection of ``Sprint``."""
