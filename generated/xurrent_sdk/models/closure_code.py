# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``ClosureCode``: the model, and what can be selected from it."""

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
from .has_translations import HasTranslations
from .node import Node
from .record import Record

if TYPE_CHECKING:
    from datetime import datetime
    from .._runtime.codegen import Leaf, One, SpecialTimestamp
    from .account import Account, AccountFields
    from .attachment import Attachment, AttachmentConnectionFields
    from .translation import Translation, TranslationConnectionFields


class ClosureCode(HasTranslations, Node, Record, frozen=True):
    """Account-defined code that tells how a request was closed."""

    __graphql_name__ = "ClosureCode"
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
    translations translations TranslationConnection relay
    updated_at updatedAt ISO8601Timestamp
    """

    account: Account | None = absent
    """Account that owns the record."""
    created_at: datetime | SpecialTimestamp | None = absent
    """Time of creation, to the second."""
    description: str | None = absent
    """One-line explanation of the code."""
    disabled: bool | None = absent
    """True when the code can no longer be given to requests."""
    id: str = absent
    """Node ID, unique over all record types."""
    information: str | None = absent
    """Guidance for choosing the code, in rich text."""
    information_attachments: list[Attachment] = absent
    """Files and images that belong to `information`."""
    name: str | None = absent
    position: int | None = absent
    """Rank in sorted lists."""
    reference: str | None = absent
    """Key to use on requests: the name in lower case with underscores."""
    source: str | None = absent
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: str | None = absent
    """Key of the record in the external system, at most 128 characters."""
    translations: list[Translation] = absent
    """Translations of the record's texts."""
    updated_at: datetime | SpecialTimestamp | None = absent
    """Time of the last change, to the second; `createdAt` if never changed."""


class ClosureCodePaths(Generic[Nul, Card]):
    """The fields of ``ClosureCode`` as paths."""

    account: AccountFields[None, Card]
    """Account that owns the record."""
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
    """Time of creation, to the second."""
    description: Leaf[str | None, Card]
    """One-line explanation of the code."""
    disabled: Leaf[bool | None, Card]
    """True when the code can no longer be given to requests."""
    id: Leaf[str | Nul, Card]
    """Node ID, unique over all record types."""
    information: Leaf[str | None, Card]
    """Guidance for choosing the code, in rich text."""
    information_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    """Files and images that belong to `information`."""
    name: Leaf[str | None, Card]
    position: Leaf[int | None, Card]
    """Rank in sorted lists."""
    reference: Leaf[str | None, Card]
    """Key to use on requests: the name in lower case with underscores."""
    source: Leaf[str | None, Card]
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: Leaf[str | None, Card]
    """Key of the record in the external system, at most 128 characters."""
    translations: TranslationConnectionFields[list[Translation] | Nul, Card]
    """Translations of the record's texts."""
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""


class ClosureCodeFields(
    ClosureCodePaths[Nul, Card],
    ObjectFields[ClosureCode | Nul, "ClosureCodeFields[Never, One]", Card],
):
    """What can be selected from ``ClosureCode``."""


class ClosureCodeConnectionFields(
    ClosureCodePaths[Never, Many],
    ConnectionFields[Row, "ClosureCodeFields[Never, One]", Card],
):
    """What can be selected from a connection of ``ClosureCode``."""
