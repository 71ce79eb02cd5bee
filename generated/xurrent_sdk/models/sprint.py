# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``Sprint``: the model and its selectable fields."""

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

    account: Account | None = of("account: Account")
    """Account that owns the record."""
    created_at: datetime | None = of("createdAt: ISO8601Timestamp")
    """Time of creation, to the second."""
    description: str | None = of("description: String")
    """Goal of the sprint, in rich text."""
    description_attachments: list[Attachment] = pages(
        "descriptionAttachments: AttachmentConnection"
    )
    """Files and images that belong to `description`."""
    end_at: datetime | None = of("endAt: ISO8601Timestamp")
    """Actual or planned end."""
    id: str = of("id: ID!")
    """Node ID, unique over all record types."""
    name: str | None = of("name: String")
    number: int | None = of("number: Int")
    """Sequence number within the workspace."""
    scrum_workspace: ScrumWorkspace | None = of("scrumWorkspace: ScrumWorkspace")
    source: str | None = of("source: String")
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: str | None = of("sourceID: String")
    """Key of the record in the external system, at most 128 characters."""
    sprint_backlog_items: list[SprintBacklogItem] = pages(
        "sprintBacklogItems: SprintBacklogItemConnection"
    )
    """Items planned in the sprint."""
    start_at: datetime | None = of("startAt: ISO8601Timestamp")
    """Actual or planned start."""
    status: SprintStatus | None = of("status: SprintStatus")
    """Whether the sprint is planned, running or over."""
    updated_at: datetime | None = of("updatedAt: ISO8601Timestamp")
    """Time of the last change, to the second; `createdAt` if never changed."""


class SprintPaths(Generic[Nul, Card]):
    """Paths to the fields of ``Sprint``."""

    account: AccountFields[None, Card]
    """Account that owns the record."""
    created_at: Leaf[datetime | None, Card]
    """Time of creation, to the second."""
    description: Leaf[str | None, Card]
    """Goal of the sprint, in rich text."""
    description_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    """Files and images that belong to `description`."""
    end_at: Leaf[datetime | None, Card]
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
    start_at: Leaf[datetime | None, Card]
    """Actual or planned start."""
    status: Leaf[SprintStatus | None, Card]
    """Whether the sprint is planned, running or over."""
    updated_at: Leaf[datetime | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""


class SprintFields(
    SprintPaths[Nul, Card], ObjectFields[Sprint | Nul, "SprintFields[Never, One]", Card]
):
    """Fields of ``Sprint`` to select."""


class SprintConnectionFields(
    SprintPaths[Never, Many], ConnectionFields[Row, "SprintFields[Never, One]", Card]
):
    """Fields of a connection of ``Sprint`` to select."""
