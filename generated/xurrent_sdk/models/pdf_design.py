"""``PdfDesign``: the model, and what can be selected from it."""

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
from .has_translations import HasTranslations
from .node import Node
from .record import Record

if TYPE_CHECKING:
    from datetime import datetime

    from .._runtime.codegen import Leaf, One, SpecialTimestamp
    from ..enums.pdf_design import PdfDesignCategory
    from .account import Account, AccountFields
    from .attachment import Attachment, AttachmentConnectionFields
    from .translation import Translation, TranslationConnectionFields


class PdfDesign(HasTranslations, Node, Record, frozen=True):
    """The type ``PdfDesign``."""

    __graphql_name__ = "PdfDesign"

    __graphql_fields__ = """
    account account Account
    category category PdfDesignCategory
    created_at createdAt ISO8601Timestamp
    css css String
    description description String
    description_attachments descriptionAttachments AttachmentConnection relay
    disabled disabled Boolean
    html html String
    id id ID!
    name name String
    source source String
    source_id sourceID String
    translations translations TranslationConnection relay
    updated_at updatedAt ISO8601Timestamp
    """

    account: Account | None = absent
    category: PdfDesignCategory | None = absent
    created_at: datetime | SpecialTimestamp | None = absent
    css: str | None = absent
    description: str | None = absent
    description_attachments: list[Attachment] = absent
    disabled: bool | None = absent
    html: str | None = absent
    id: str = absent
    name: str | None = absent
    source: str | None = absent
    source_id: str | None = absent
    translations: list[Translation] = absent
    updated_at: datetime | SpecialTimestamp | None = absent


class PdfDesignPaths(Generic[Nul, Card]):
    """The fields of ``PdfDesign`` as paths."""

    account: AccountFields[None, Card]
    category: Leaf[PdfDesignCategory | None, Card]
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
    css: Leaf[str | None, Card]
    description: Leaf[str | None, Card]
    description_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    disabled: Leaf[bool | None, Card]
    html: Leaf[str | None, Card]
    id: Leaf[str | Nul, Card]
    name: Leaf[str | None, Card]
    source: Leaf[str | None, Card]
    source_id: Leaf[str | None, Card]
    translations: TranslationConnectionFields[list[Translation] | Nul, Card]
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]


class PdfDesignFields(
    PdfDesignPaths[Nul, Card],
    ObjectFields[PdfDesign | Nul, "PdfDesignFields[Never, One]", Card],
):
    """What can be selected from ``PdfDesign``."""


class PdfDesignListFields(
    PdfDesignPaths[Never, Many], ListFields[Row, "PdfDesignFields[Never, One]", Card]
):
    """What can be selected from a list of ``PdfDesign``."""


class PdfDesignConnectionFields(
    PdfDesignPaths[Never, Many],
    ConnectionFields[Row, "PdfDesignFields[Never, One]", Card],
):
    """What can be selected from a connection of ``PdfDesign``."""
