# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``KnowledgeArticleTemplate``: the model and its selectable fields."""

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
from .node import Node
from .record import Record

if TYPE_CHECKING:
    from datetime import datetime

    from .._runtime.codegen import Leaf, One
    from .account import Account, AccountFields
    from .service import Service, ServiceFields
    from .service_instance import ServiceInstance, ServiceInstanceConnectionFields
    from .ui_extension import UiExtension, UiExtensionFields


class KnowledgeArticleTemplate(Node, Record, frozen=True):
    """Pattern for knowledge articles, with presets and custom fields."""

    account: Account | None = of("account: Account")
    """Account that owns the record."""
    created_at: datetime | None = of("createdAt: ISO8601Timestamp")
    """Time of creation, to the second."""
    disabled: bool | None = of("disabled: Boolean")
    """True when no more articles can be made from the template."""
    id: str = of("id: ID!")
    """Node ID, unique over all record types."""
    service: Service | None = of("service: Service")
    """Service preset in articles made from the template."""
    service_instances: list[ServiceInstance] = pages(
        "serviceInstances: ServiceInstanceConnection"
    )
    """Service instances preset in articles made from the template."""
    source: str | None = of("source: String")
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: str | None = of("sourceID: String")
    """Key of the record in the external system, at most 128 characters."""
    subject: str | None = of("subject: String")
    ui_extension: UiExtension | None = of("uiExtension: UiExtension")
    """UI extension that adds custom fields to articles made from the template."""
    updated_at: datetime | None = of("updatedAt: ISO8601Timestamp")
    """Time of the last change, to the second; `createdAt` if never changed."""


class KnowledgeArticleTemplatePaths(Generic[Nul, Card]):
    """Paths to the fields of ``KnowledgeArticleTemplate``."""

    account: AccountFields[None, Card]
    """Account that owns the record."""
    created_at: Leaf[datetime | None, Card]
    """Time of creation, to the second."""
    disabled: Leaf[bool | None, Card]
    """True when no more articles can be made from the template."""
    id: Leaf[str | Nul, Card]
    """Node ID, unique over all record types."""
    service: ServiceFields[None, Card]
    """Service preset in articles made from the template."""
    service_instances: ServiceInstanceConnectionFields[
        list[ServiceInstance] | Nul, Card
    ]
    """Service instances preset in articles made from the template."""
    source: Leaf[str | None, Card]
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: Leaf[str | None, Card]
    """Key of the record in the external system, at most 128 characters."""
    subject: Leaf[str | None, Card]
    ui_extension: UiExtensionFields[None, Card]
    """UI extension that adds custom fields to articles made from the template."""
    updated_at: Leaf[datetime | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""


class KnowledgeArticleTemplateFields(
    KnowledgeArticleTemplatePaths[Nul, Card],
    ObjectFields[
        KnowledgeArticleTemplate | Nul,
        "KnowledgeArticleTemplateFields[Never, One]",
        Card,
    ],
):
    """Fields of ``KnowledgeArticleTemplate`` to select."""


class KnowledgeArticleTemplateConnectionFields(
    KnowledgeArticleTemplatePaths[Never, Many],
    ConnectionFields[Row, "KnowledgeArticleTemplateFields[Never, One]", Card],
):
    """Fields of a connection of ``KnowledgeArticleTemplate`` to select."""
