"""``RfcType``: the model, and what can be selected from it."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import Generic, TYPE_CHECKING

from .._runtime.codegen import Card, Nul, ObjectFields, absent
from .has_translations import HasTranslations
from .node import Node
from .record import Record

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Never

    from .._runtime.codegen import Leaf, One, SpecialTimestamp
    from .account import Account, AccountFields
    from .attachment import Attachment, AttachmentConnectionFields
    from .translation import Translation, TranslationConnectionFields


class RfcType(HasTranslations, Node, Record, frozen=True):
    """The type ``RfcType``."""

    __graphql_name__ = "RfcType"

    __graphql_fields__ = """
    account account Account
    created_at createdAt ISO8601Timestamp
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
    created_at: datetime | SpecialTimestamp | None = absent
    disabled: bool | None = absent
    id: str = absent
    information: str | None = absent
    information_attachments: list[Attachment] = absent
    name: str | None = absent
    position: int | None = absent
    reference: str | None = absent
    source: str | None = absent
    source_id: str | None = absent
    translations: list[Translation] = absent
    updated_at: datetime | SpecialTimestamp | None = absent


class RfcTypePaths(Generic[Nul, Card]):
    """The fields of ``RfcType`` as paths."""

    account: AccountFields[None, Card]
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
    disabled: Leaf[bool | None, Card]
    id: Leaf[str | Nul, Card]
    information: Leaf[str | None, Card]
    information_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    name: Leaf[str | None, Card]
    position: Leaf[int | None, Card]
    reference: Leaf[str | None, Card]
    source: Leaf[str | None, Card]
    source_id: Leaf[str | None, Card]
    translations: TranslationConnectionFields[list[Translation] | Nul, Card]
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]


class RfcTypeFields(
    RfcTypePaths[Nul, Card],
    ObjectFields[RfcType | Nul, "RfcTypeFields[Never, One]", Card],
):
    """What can be selected from ``RfcType``."""
