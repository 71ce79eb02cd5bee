"""``ServiceCategory``: the model, and what can be selected from it."""

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
    from .service import Service, ServiceConnectionFields
    from .translation import Translation, TranslationConnectionFields


class ServiceCategory(HasTranslations, Node, Record, frozen=True):
    """The type ``ServiceCategory``."""

    __graphql_name__ = "ServiceCategory"

    __graphql_fields__ = """
    account account Account
    created_at createdAt ISO8601Timestamp
    description description String
    description_attachments descriptionAttachments AttachmentConnection relay
    id id ID!
    name name String
    picture_uri pictureUri String
    services services ServiceConnection relay
    source source String
    source_id sourceID String
    translations translations TranslationConnection relay
    updated_at updatedAt ISO8601Timestamp
    """

    account: Account | None = absent
    created_at: datetime | SpecialTimestamp | None = absent
    description: str | None = absent
    description_attachments: list[Attachment] = absent
    id: str = absent
    name: str | None = absent
    picture_uri: str | None = absent
    services: list[Service] = absent
    source: str | None = absent
    source_id: str | None = absent
    translations: list[Translation] = absent
    updated_at: datetime | SpecialTimestamp | None = absent


class ServiceCategoryPaths(Generic[Nul, Card]):
    """The fields of ``ServiceCategory`` as paths."""

    account: AccountFields[None, Card]
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
    description: Leaf[str | None, Card]
    description_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    id: Leaf[str | Nul, Card]
    name: Leaf[str | None, Card]
    picture_uri: Leaf[str | None, Card]
    services: ServiceConnectionFields[list[Service] | Nul, Card]
    source: Leaf[str | None, Card]
    source_id: Leaf[str | None, Card]
    translations: TranslationConnectionFields[list[Translation] | Nul, Card]
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]


class ServiceCategoryFields(
    ServiceCategoryPaths[Nul, Card],
    ObjectFields[ServiceCategory | Nul, "ServiceCategoryFields[Never, One]", Card],
):
    """What can be selected from ``ServiceCategory``."""


class ServiceCategoryListFields(
    ServiceCategoryPaths[Never, Many],
    ListFields[Row, "ServiceCategoryFields[Never, One]", Card],
):
    """What can be selected from a list of ``ServiceCategory``."""


class ServiceCategoryConnectionFields(
    ServiceCategoryPaths[Never, Many],
    ConnectionFields[Row, "ServiceCategoryFields[Never, One]", Card],
):
    """What can be selected from a connection of ``ServiceCategory``."""
