"""``ProjectCategory``: the model, and what can be selected from it."""

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


class ProjectCategory(Node, Record, frozen=True):
    """The type ``ProjectCategory``."""

    __graphql_name__ = "ProjectCategory"

    __graphql_fields__ = """
    account account Account
    created_at createdAt ISO8601Timestamp
    description description String
    disabled disabled Boolean
    id id ID!
    information information String
    information_attachments informationAttachments AttachmentConnection relay
    name name String
    position position Int
    reference reference String
    source source String
    source_id sourceID String
    updated_at updatedAt ISO8601Timestamp
    """

    account: Account | None = absent
    created_at: datetime | SpecialTimestamp | None = absent
    description: str | None = absent
    disabled: bool | None = absent
    id: str = absent
    information: str | None = absent
    information_attachments: list[Attachment] = absent
    name: str | None = absent
    position: int | None = absent
    reference: str | None = absent
    source: str | None = absent
    source_id: str | None = absent
    updated_at: datetime | SpecialTimestamp | None = absent


class ProjectCategoryPaths(Generic[Nul, Card]):
    """The fields of ``ProjectCategory`` as paths."""

    account: AccountFields[None, Card]
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
    description: Leaf[str | None, Card]
    disabled: Leaf[bool | None, Card]
    id: Leaf[str | Nul, Card]
    information: Leaf[str | None, Card]
    information_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    name: Leaf[str | None, Card]
    position: Leaf[int | None, Card]
    reference: Leaf[str | None, Card]
    source: Leaf[str | None, Card]
    source_id: Leaf[str | None, Card]
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]


class ProjectCategoryFields(
    ProjectCategoryPaths[Nul, Card],
    ObjectFields[ProjectCategory | Nul, "ProjectCategoryFields[Never, One]", Card],
):
    """What can be selected from ``ProjectCategory``."""


class ProjectCategoryListFields(
    ProjectCategoryPaths[Never, Many],
    ListFields[Row, "ProjectCategoryFields[Never, One]", Card],
):
    """What can be selected from a list of ``ProjectCategory``."""


class ProjectCategoryConnectionFields(
    ProjectCategoryPaths[Never, Many],
    ConnectionFields[Row, "ProjectCategoryFields[Never, One]", Card],
):
    """What can be selected from a connection of ``ProjectCategory``."""
