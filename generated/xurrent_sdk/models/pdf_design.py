# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``PdfDesign``: the model and its selectable fields."""

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
from .has_translations import HasTranslations
from .node import Node
from .record import Record

if TYPE_CHECKING:
    from datetime import datetime

    from .._runtime.codegen import Leaf, One
    from ..enums.pdf_design import PdfDesignCategory
    from .account import Account, AccountFields
    from .attachment import Attachment, AttachmentConnectionFields
    from .translation import Translation, TranslationConnectionFields


class PdfDesign(HasTranslations, Node, Record, frozen=True):
    """Layout of PDF summaries and dashboards."""

    account: Account | None = of("account: Account")
    """Account that owns the record."""
    category: PdfDesignCategory | None = of("category: PdfDesignCategory")
    """What is printed with the design."""
    created_at: datetime | None = of("createdAt: ISO8601Timestamp")
    """Time of creation, to the second."""
    css: str | None = of("css: String")
    """Style sheet of the layout."""
    description: str | None = of("description: String")
    """Purpose of the design."""
    description_attachments: list[Attachment] = pages(
        "descriptionAttachments: AttachmentConnection"
    )
    """Files and images that belong to `description`."""
    disabled: bool | None = of("disabled: Boolean")
    """True when the design is out of use."""
    html: str | None = of("html: String")
    """Markup of the layout."""
    id: str = of("id: ID!")
    """Node ID, unique over all record types."""
    name: str | None = of("name: String")
    source: str | None = of("source: String")
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: str | None = of("sourceID: String")
    """Key of the record in the external system, at most 128 characters."""
    translations: list[Translation] = pages("translations: TranslationConnection")
    """Translations of the record's texts."""
    updated_at: datetime | None = of("updatedAt: ISO8601Timestamp")
    """Time of the last change, to the second; `createdAt` if never changed."""


class PdfDesignPaths(Generic[Nul, Card]):
    """Paths to the fields of ``PdfDesign``."""

    account: AccountFields[None, Card]
    """Account that owns the record."""
    category: Leaf[PdfDesignCategory | None, Card]
    """What is printed with the design."""
    created_at: Leaf[datetime | None, Card]
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
    updated_at: Leaf[datetime | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""


class PdfDesignFields(
    PdfDesignPaths[Nul, Card],
    ObjectFields[PdfDesign | Nul, "PdfDesignFields[Never, One]", Card],
):
    """Fields of ``PdfDesign`` to select."""


class PdfDesignConnectionFields(
    PdfDesignPaths[Never, Many],
    ConnectionFields[Row, "PdfDesignFields[Never, One]", Card],
):
    """Fields of a connection of ``PdfDesign`` to select."""
