"""``ShopArticleCategory``: the model, and what can be selected from it."""

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
    from .account import Account, AccountFields
    from .attachment import Attachment, AttachmentConnectionFields
    from .translation import Translation, TranslationConnectionFields


class ShopArticleCategory(HasTranslations, Node, Record, frozen=True):
    """The type ``ShopArticleCategory``."""

    __graphql_name__ = "ShopArticleCategory"

    __graphql_fields__ = """
    account account Account
    created_at createdAt ISO8601Timestamp
    full_description fullDescription Boolean
    full_description_attachments fullDescriptionAttachments AttachmentConnection relay
    id id ID!
    name name String
    parent parent ShopArticleCategory
    picture_uri pictureUri String
    short_description shortDescription String
    source source String
    source_id sourceID String
    translations translations TranslationConnection relay
    updated_at updatedAt ISO8601Timestamp
    """

    account: Account | None = absent
    created_at: datetime | SpecialTimestamp | None = absent
    full_description: bool | None = absent
    full_description_attachments: list[Attachment] = absent
    id: str = absent
    name: str | None = absent
    parent: ShopArticleCategory | None = absent
    picture_uri: str | None = absent
    short_description: str | None = absent
    source: str | None = absent
    source_id: str | None = absent
    translations: list[Translation] = absent
    updated_at: datetime | SpecialTimestamp | None = absent


class ShopArticleCategoryPaths(Generic[Nul, Card]):
    """The fields of ``ShopArticleCategory`` as paths."""

    account: AccountFields[None, Card]
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
    full_description: Leaf[bool | None, Card]
    full_description_attachments: AttachmentConnectionFields[
        list[Attachment] | Nul, Card
    ]
    id: Leaf[str | Nul, Card]
    name: Leaf[str | None, Card]
    parent: ShopArticleCategoryFields[None, Card]
    picture_uri: Leaf[str | None, Card]
    short_description: Leaf[str | None, Card]
    source: Leaf[str | None, Card]
    source_id: Leaf[str | None, Card]
    translations: TranslationConnectionFields[list[Translation] | Nul, Card]
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]


class ShopArticleCategoryFields(
    ShopArticleCategoryPaths[Nul, Card],
    ObjectFields[
        ShopArticleCategory | Nul, "ShopArticleCategoryFields[Never, One]", Card
    ],
):
    """What can be selected from ``ShopArticleCategory``."""


class ShopArticleCategoryListFields(
    ShopArticleCategoryPaths[Never, Many],
    ListFields[Row, "ShopArticleCategoryFields[Never, One]", Card],
):
    """What can be selected from a list of ``ShopArticleCategory``."""


class ShopArticleCategoryConnectionFields(
    ShopArticleCategoryPaths[Never, Many],
    ConnectionFields[Row, "ShopArticleCategoryFields[Never, One]", Card],
):
    """What can be selected from a connection of ``ShopArticleCategory``."""
