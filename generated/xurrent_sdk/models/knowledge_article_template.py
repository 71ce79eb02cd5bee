"""``KnowledgeArticleTemplate``: the model, and what can be selected from it."""

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
    from .service import Service, ServiceFields
    from .service_instance import ServiceInstance, ServiceInstanceConnectionFields
    from .ui_extension import UiExtension, UiExtensionFields


class KnowledgeArticleTemplate(Node, Record, frozen=True):
    """The type ``KnowledgeArticleTemplate``."""

    __graphql_name__ = "KnowledgeArticleTemplate"

    __graphql_fields__ = """
    account account Account
    created_at createdAt ISO8601Timestamp
    disabled disabled Boolean
    id id ID!
    service service Service
    service_instances serviceInstances ServiceInstanceConnection relay
    source source String
    source_id sourceID String
    subject subject String
    ui_extension uiExtension UiExtension
    updated_at updatedAt ISO8601Timestamp
    """

    account: Account | None = absent
    created_at: datetime | SpecialTimestamp | None = absent
    disabled: bool | None = absent
    id: str = absent
    service: Service | None = absent
    service_instances: list[ServiceInstance] = absent
    source: str | None = absent
    source_id: str | None = absent
    subject: str | None = absent
    ui_extension: UiExtension | None = absent
    updated_at: datetime | SpecialTimestamp | None = absent


class KnowledgeArticleTemplatePaths(Generic[Nul, Card]):
    """The fields of ``KnowledgeArticleTemplate`` as paths."""

    account: AccountFields[None, Card]
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
    disabled: Leaf[bool | None, Card]
    id: Leaf[str | Nul, Card]
    service: ServiceFields[None, Card]
    service_instances: ServiceInstanceConnectionFields[
        list[ServiceInstance] | Nul, Card
    ]
    source: Leaf[str | None, Card]
    source_id: Leaf[str | None, Card]
    subject: Leaf[str | None, Card]
    ui_extension: UiExtensionFields[None, Card]
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]


class KnowledgeArticleTemplateFields(
    KnowledgeArticleTemplatePaths[Nul, Card],
    ObjectFields[
        KnowledgeArticleTemplate | Nul,
        "KnowledgeArticleTemplateFields[Never, One]",
        Card,
    ],
):
    """What can be selected from ``KnowledgeArticleTemplate``."""


class KnowledgeArticleTemplateListFields(
    KnowledgeArticleTemplatePaths[Never, Many],
    ListFields[Row, "KnowledgeArticleTemplateFields[Never, One]", Card],
):
    """What can be selected from a list of ``KnowledgeArticleTemplate``."""


class KnowledgeArticleTemplateConnectionFields(
    KnowledgeArticleTemplatePaths[Never, Many],
    ConnectionFields[Row, "KnowledgeArticleTemplateFields[Never, One]", Card],
):
    """What can be selected from a connection of ``KnowledgeArticleTemplate``."""
