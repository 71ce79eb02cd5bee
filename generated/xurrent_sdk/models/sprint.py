# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``Sprint``: the model, and what can be selected from it."""

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
    """Time box in which a scrum team works off a set of items."""

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
    """Account that owns the record."""
    created_at: datetime | SpecialTimestamp | None = absent
    """Time of creation, to the second."""
    description: str | None = absent
    """Goal of the sprint, in rich text."""
    description_attachments: list[Attachment] = absent
    """Files and images that belong to `description`."""
    end_at: datetime | SpecialTimestamp | None = absent
    """Actual or planned end."""
    id: str = absent
    """Node ID, unique over all record types."""
    name: str | None = absent
    number: int | None = absent
    """Sequence number within the workspace."""
    scrum_workspace: ScrumWorkspace | None = absent
    source: str | None = absent
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: str | None = absent
    """Key of the record in the external system, at most 128 characters."""
    sprint_backlog_items: list[SprintBacklogItem] = absent
    """Items planned in the sprint."""
    start_at: datetime | SpecialTimestamp | None = absent
    """Actual or planned start."""
    status: SprintStatus | None = absent
    """Whether the sprint is planned, running or over."""
    updated_at: datetime | SpecialTimestamp | None = absent
    """Time of the last change, to the second; `createdAt` if never changed."""


class SprintPaths(Generic[Nul, Card]):
    """The fields of ``Sprint`` as paths."""

    account: AccountFields[None, Card]
    """Account that owns the record."""
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
    """Time of creation, to the second."""
    description: Leaf[str | None, Card]
    """Goal of the sprint, in rich text."""
    description_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    """Files and images that belong to `description`."""
    end_at: Leaf[datetime | SpecialTimestamp | None, Card]
    """Actual or planned end."""
    id: Leaf[str | Nul, Card]
    """Node ID, unique over all record types."""
    name: Leaf[str | None, Card]
    number: Leaf[int | None, Card]
    """Sequence number within the workspace."""
    scrum_workspace: ScrumWorkspaceFields[None, Card]
    source: Leaf[str | None, Card]
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: Leaf[str | None, Card]
    """Key of the record in the external system, at most 128 characters."""
    sprint_backlog_items: SprintBacklogItemConnectionFields[
        list[SprintBacklogItem] | Nul, Card
    ]
    """Items planned in the sprint."""
    start_at: Leaf[datetime | SpecialTimestamp | None, Card]
    """Actual or planned start."""
    status: Leaf[SprintStatus | None, Card]
    """Whether the sprint is planned, running or over."""
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""


class SprintFields(
    SprintPaths[Nul, Card], ObjectFields[Sprint | Nul, "SprintFields[Never, One]", Card]
):
    """What can be selected from ``Sprint``."""


class SprintConnectionFields(
    SprintPaths[Never, Many], ConnectionFields[Row, "SprintFields[Never, One]", Card]
):
    """What can be selected from a connection of ``Sprint``."""
