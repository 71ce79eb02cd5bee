# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``ScrumWorkspace``: the model and its selectable fields."""

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
    from .agile_board import AgileBoard, AgileBoardFields
    from .attachment import Attachment, AttachmentConnectionFields
    from .product_backlog import ProductBacklog, ProductBacklogFields
    from .sprint import Sprint, SprintConnectionFields
    from .team import Team, TeamFields


class ScrumWorkspace(Node, Record, frozen=True):
    """Working place of a scrum team: product backlog, agile board and sprints."""

    account: Account | None = of("account: Account")
    """Account that owns the record."""
    agile_board: AgileBoard | None = of("agileBoard: AgileBoard")
    """Board that shows the active sprint."""
    created_at: datetime | None = of("createdAt: ISO8601Timestamp")
    """Time of creation, to the second."""
    description: str | None = of("description: String")
    """Further information in rich text."""
    description_attachments: list[Attachment] = pages(
        "descriptionAttachments: AttachmentConnection"
    )
    """Files and images that belong to `description`."""
    disabled: bool | None = of("disabled: Boolean")
    """True when the workspace is out of use."""
    id: str = of("id: ID!")
    """Node ID, unique over all record types."""
    name: str | None = of("name: String")
    picture_uri: str | None = of("pictureUri: String")
    """URL of the picture."""
    product_backlog: ProductBacklog | None = of("productBacklog: ProductBacklog")
    """Backlog from which sprints are planned."""
    source: str | None = of("source: String")
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: str | None = of("sourceID: String")
    """Key of the record in the external system, at most 128 characters."""
    sprint_length: int | None = of("sprintLength: Int")
    """Standard length of a sprint in weeks."""
    sprints: list[Sprint] = pages("sprints: SprintConnection")
    """Sprints planned in the workspace."""
    team: Team | None = of("team: Team")
    """Team that works with it."""
    updated_at: datetime | None = of("updatedAt: ISO8601Timestamp")
    """Time of the last change, to the second; `createdAt` if never changed."""


class ScrumWorkspacePaths(Generic[Nul, Card]):
    """Paths to the fields of ``ScrumWorkspace``."""

    account: AccountFields[None, Card]
    """Account that owns the record."""
    agile_board: AgileBoardFields[None, Card]
    """Board that shows the active sprint."""
    created_at: Leaf[datetime | None, Card]
    """Time of creation, to the second."""
    description: Leaf[str | None, Card]
    """Further information in rich text."""
    description_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    """Files and images that belong to `description`."""
    disabled: Leaf[bool | None, Card]
    """True when the workspace is out of use."""
    id: Leaf[str | Nul, Card]
    """Node ID, unique over all record types."""
    name: Leaf[str | None, Card]
    picture_uri: Leaf[str | None, Card]
    """URL of the picture."""
    product_backlog: ProductBacklogFields[None, Card]
    """Backlog from which sprints are planned."""
    source: Leaf[str | None, Card]
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: Leaf[str | None, Card]
    """Key of the record in the external system, at most 128 characters."""
    sprint_length: Leaf[int | None, Card]
    """Standard length of a sprint in weeks."""
    sprints: SprintConnectionFields[list[Sprint] | Nul, Card]
    """Sprints planned in the workspace."""
    team: TeamFields[None, Card]
    """Team that works with it."""
    updated_at: Leaf[datetime | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""


class ScrumWorkspaceFields(
    ScrumWorkspacePaths[Nul, Card],
    ObjectFields[ScrumWorkspace | Nul, "ScrumWorkspaceFields[Never, One]", Card],
):
    """Fields of ``ScrumWorkspace`` to select."""


class ScrumWorkspaceConnectionFields(
    ScrumWorkspacePaths[Never, Many],
    ConnectionFields[Row, "ScrumWorkspaceFields[Never, One]", Card],
):
    """Fields of a connection of ``ScrumWorkspace`` to select."""
