# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``PdfDesign``: the model, and what can be selected from it."""

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
    from ..enums.pdf_design import PdfDesignCategory
    from .account import Account, AccountFields
    from .attachment import Attachment, AttachmentConnectionFields
    from .translation import Translation, TranslationConnectionFields


class PdfDesign(HasTranslations, Node, Record, frozen=True):
    """Layout of PDF summaries and dashboards."""

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
    """Account that owns the record."""
    category: PdfDesignCategory | None = absent
    """What is printed with the design."""
    created_at: datetime | SpecialTimestamp | None = absent
    """Time of creation, to the second."""
    css: str | None = absent
    """Style sheet of the layout."""
    description: str | None = absent
    """Purpose of the design."""
    description_attachments: list[Attachment] = absent
    """Files and images that belong to `description`."""
    disabled: bool | None = absent
    """True when the design is out of use."""
    html: str | None = absent
    """Markup of the layout."""
    id: str = absent
    """Node ID, unique over all record types."""
    name: str | None = absent
    source: str | None = absent
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: str | None = absent
    """Key of the record in the external system, at most 128 characters."""
    translations: list[Translation] = absent
    """Translations of the record's texts."""
    updated_at: datetime | SpecialTimestamp | None = absent
    """Time of the last change, to the second; `createdAt` if never changed."""


class PdfDesignPaths(Generic[Nul, Card]):
    """The fields of ``PdfDesign`` as paths."""

    account: AccountFields[None, Card]
    """Account that owns the record."""
    category: Leaf[PdfDesignCategory | None, Card]
    """What is printed with the design."""
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
    """Time of creation, to the second."""
    css: Leaf[str | None, Card]
    """Style sheet of the layout."""
    description: Leaf[str | None, Card]
    """Purpose of the design."""
    description_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    """Files and images that belong to `description`."""
    disabled: Leaf[bool | None, Card]
    """True when the design is out of use."""
    html: Leaf[str | None, Card]
    """Markup of the layout."""
    id: Leaf[str | Nul, Card]
    """Node ID, unique over all record types."""
    name: Leaf[str | None, Card]
    source: Leaf[str | None, Card]
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: Leaf[str | None, Card]
    """Key of the record in the external system, at most 128 characters."""
    translations: TranslationConnectionFields[list[Translation] | Nul, Card]
    """Translations of the record's texts."""
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""


class PdfDesignFields(
    PdfDesignPaths[Nul, Card],
    ObjectFields[PdfDesign | Nul, "PdfDesignFields[Never, One]", Card],
):
    """What can be selected from ``PdfDesign``."""


class PdfDesignConnectionFields(
    PdfDesignPaths[Never, Many],
    ConnectionFields[Row, "PdfDesignFields[Never, One]", Card],
):
    """What can be selected from a connection of ``PdfDesign``."""
