# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``ShopArticleCategory``: the model and its selectable fields."""

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
    from .account import Account, AccountFields
    from .attachment import Attachment, AttachmentConnectionFields
    from .translation import Translation, TranslationConnectionFields


class ShopArticleCategory(HasTranslations, Node, Record, frozen=True):
    """Shelf of the shop, possibly within another one."""

    account: Account | None = of("account: Account")
    """Account that owns the record."""
    created_at: datetime | None = of("createdAt: ISO8601Timestamp")
    """Time of creation, to the second."""
    full_description: bool | None = of("fullDescription: Boolean")
    full_description_attachments: list[Attachment] = pages(
        "fullDescriptionAttachments: AttachmentConnection"
    )
    """Files and images that belong to `fullDescription`."""
    id: str = of("id: ID!")
    """Node ID, unique over all record types."""
    name: str | None = of("name: String")
    parent: ShopArticleCategory | None = of("parent: ShopArticleCategory")
    """Category above this one."""
    picture_uri: str | None = of("pictureUri: String")
    """URL of the picture."""
    short_description: str | None = of("shortDescription: String")
    """Short description for lists."""
    source: str | None = of("source: String")
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: str | None = of("sourceID: String")
    """Key of the record in the external system, at most 128 characters."""
    translations: list[Translation] = pages("translations: TranslationConnection")
    """Translations of the record's texts."""
    updated_at: datetime | None = of("updatedAt: ISO8601Timestamp")
    """Time of the last change, to the second; `createdAt` if never changed."""


class ShopArticleCategoryPaths(Generic[Nul, Card]):
    """Paths to the fields of ``ShopArticleCategory``."""

    account: AccountFields[None, Card]
    """Account that owns the record."""
    created_at: Leaf[datetime | None, Card]
    """Time of creation, to the second."""
    full_description: Leaf[bool | None, Card]
    full_description_attachments: AttachmentConnectionFields[
        list[Attachment] | Nul, Card
    ]
    """Files and images that belong to `fullDescription`."""
    id: Leaf[str | Nul, Card]
    """Node ID, unique over all record types."""
    name: Leaf[str | None, Card]
    parent: ShopArticleCategoryFields[None, Card]
    """Category above this one."""
    picture_uri: Leaf[str | None, Card]
    """URL of the picture."""
    short_description: Leaf[str | None, Card]
    """Short description for lists."""
    source: Leaf[str | None, Card]
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: Leaf[str | None, Card]
    """Key of the record in the external system, at most 128 characters."""
    translations: TranslationConnectionFields[list[Translation] | Nul, Card]
    """Translations of the record's texts."""
    updated_at: Leaf[datetime | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""


class ShopArticleCategoryFields(
    ShopArticleCategoryPaths[Nul, Card],
    ObjectFields[
        ShopArticleCategory | Nul, "ShopArticleCategoryFields[Never, One]", Card
    ],
):
    """Fields of ``ShopArticleCategory`` to select."""


class ShopArticleCategoryConnectionFields(
    ShopArticleCategoryPaths[Never, Many],
    ConnectionFields[Row, "ShopArticleCategoryFields[Never, One]", Card],
):
    """Fields of a connection of ``ShopArticleCategory`` to select."""
