# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``ServiceCategory``: the model, and what can be selected from it."""

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
    from .service import Service, ServiceConnectionFields
    from .translation import Translation, TranslationConnectionFields


class ServiceCategory(HasTranslations, Node, Record, frozen=True):
    """Heading under which services are grouped."""

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
    """Account that owns the record."""
    created_at: datetime | SpecialTimestamp | None = absent
    """Time of creation, to the second."""
    description: str | None = absent
    """Kind of services in the category, in rich text."""
    description_attachments: list[Attachment] = absent
    """Files and images that belong to `description`."""
    id: str = absent
    """Node ID, unique over all record types."""
    name: str | None = absent
    picture_uri: str | None = absent
    """URL of the picture."""
    services: list[Service] = absent
    source: str | None = absent
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: str | None = absent
    """Key of the record in the external system, at most 128 characters."""
    translations: list[Translation] = absent
    """Translations of the record's texts."""
    updated_at: datetime | SpecialTimestamp | None = absent
    """Time of the last change, to the second; `createdAt` if never changed."""


class ServiceCategoryPaths(Generic[Nul, Card]):
    """The fields of ``ServiceCategory`` as paths."""

    account: AccountFields[None, Card]
    """Account that owns the record."""
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
    """Time of creation, to the second."""
    description: Leaf[str | None, Card]
    """Kind of services in the category, in rich text."""
    description_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    """Files and images that belong to `description`."""
    id: Leaf[str | Nul, Card]
    """Node ID, unique over all record types."""
    name: Leaf[str | None, Card]
    picture_uri: Leaf[str | None, Card]
    """URL of the picture."""
    services: ServiceConnectionFields[list[Service] | Nul, Card]
    source: Leaf[str | None, Card]
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: Leaf[str | None, Card]
    """Key of the record in the external system, at most 128 characters."""
    translations: TranslationConnectionFields[list[Translation] | Nul, Card]
    """Translations of the record's texts."""
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""


class ServiceCategoryFields(
    ServiceCategoryPaths[Nul, Card],
    ObjectFields[ServiceCategory | Nul, "ServiceCategoryFields[Never, One]", Card],
):
    """What can be selected from ``ServiceCategory``."""


class ServiceCategoryConnectionFields(
    ServiceCategoryPaths[Never, Many],
    ConnectionFields[Row, "ServiceCategoryFields[Never, One]", Card],
):
    """What can be selected from a connection of ``ServiceCategory``."""
