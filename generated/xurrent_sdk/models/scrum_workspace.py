"""``ScrumWorkspace``: the model, and what can be selected from it."""

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
    from .agile_board import AgileBoard, AgileBoardFields
    from .attachment import Attachment, AttachmentConnectionFields
    from .product_backlog import ProductBacklog, ProductBacklogFields
    from .sprint import Sprint, SprintConnectionFields
    from .team import Team, TeamFields


class ScrumWorkspace(Node, Record, frozen=True):
    """The type ``ScrumWorkspace``."""

    __graphql_name__ = "ScrumWorkspace"

    __graphql_fields__ = """
    account account Account
    agile_board agileBoard AgileBoard
    created_at createdAt ISO8601Timestamp
    description description String
    description_attachments descriptionAttachments AttachmentConnection relay
    disabled disabled Boolean
    id id ID!
    name name String
    picture_uri pictureUri String
    product_backlog productBacklog ProductBacklog
    source source String
    source_id sourceID String
    sprint_length sprintLength Int
    sprints sprints SprintConnection relay
    team team Team
    updated_at updatedAt ISO8601Timestamp
    """

    account: Account | None = absent
    agile_board: AgileBoard | None = absent
    created_at: datetime | SpecialTimestamp | None = absent
    description: str | None = absent
    description_attachments: list[Attachment] = absent
    disabled: bool | None = absent
    id: str = absent
    name: str | None = absent
    picture_uri: str | None = absent
    product_backlog: ProductBacklog | None = absent
    source: str | None = absent
    source_id: str | None = absent
    sprint_length: int | None = absent
    sprints: list[Sprint] = absent
    team: Team | None = absent
    updated_at: datetime | SpecialTimestamp | None = absent


class ScrumWorkspacePaths(Generic[Nul, Card]):
    """The fields of ``ScrumWorkspace`` as paths."""

    account: AccountFields[None, Card]
    agile_board: AgileBoardFields[None, Card]
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
    description: Leaf[str | None, Card]
    description_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    disabled: Leaf[bool | None, Card]
    id: Leaf[str | Nul, Card]
    name: Leaf[str | None, Card]
    picture_uri: Leaf[str | None, Card]
    product_backlog: ProductBacklogFields[None, Card]
    source: Leaf[str | None, Card]
    source_id: Leaf[str | None, Card]
    sprint_length: Leaf[int | None, Card]
    sprints: SprintConnectionFields[list[Sprint] | Nul, Card]
    team: TeamFields[None, Card]
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]


class ScrumWorkspaceFields(
    ScrumWorkspacePaths[Nul, Card],
    ObjectFields[ScrumWorkspace | Nul, "ScrumWorkspaceFields[Never, One]", Card],
):
    """What can be selected from ``ScrumWorkspace``."""


class ScrumWorkspaceListFields(
    ScrumWorkspacePaths[Never, Many],
    ListFields[Row, "ScrumWorkspaceFields[Never, One]", Card],
):
    """What can be selected from a list of ``ScrumWorkspace``."""


class ScrumWorkspaceConnectionFields(
    ScrumWorkspacePaths[Never, Many],
    ConnectionFields[Row, "ScrumWorkspaceFields[Never, One]", Card],
):
    """What can be selected from a connection of ``ScrumWorkspace``."""
