# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``KnowledgeArticle``: the model and its selectable fields."""

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
from .._runtime.custom_fields.record import HasCustomFields
from .has_golden_set_expected_hits import HasGoldenSetExpectedHits
from .has_translations import HasTranslations
from .node import Node
from .record import Record

if TYPE_CHECKING:
    from datetime import date, datetime

    from .._runtime.codegen import Leaf, One
    from .._runtime.webhooks.event import WebhookPayload
    from .._runtime.webhooks.records import EventTypes
    from ..enums.knowledge_article import KnowledgeArticleStatus
    from .account import Account, AccountFields
    from .attachment import Attachment, AttachmentConnectionFields
    from .custom_field import CustomField, CustomFieldListFields
    from .golden_set_item import GoldenSetItem, GoldenSetItemConnectionFields
    from .knowledge_article_template import (
        KnowledgeArticleTemplate,
        KnowledgeArticleTemplateFields,
    )
    from .person import Person, PersonFields
    from .request import Request, RequestConnectionFields
    from .service import Service, ServiceFields
    from .service_instance import ServiceInstance, ServiceInstanceConnectionFields
    from .translation import Translation, TranslationConnectionFields


class KnowledgeArticle(
    HasCustomFields,
    HasGoldenSetExpectedHits,
    HasTranslations,
    Node,
    Record,
    frozen=True,
):
    """Instructions for analysts, specialists or end users, published for a service."""

    account: Account | None = of("account: Account")
    """Account that owns the record."""
    archive_date: date | None = of("archiveDate: ISO8601Date")
    """Day at whose start the article is archived."""
    covered_specialists: bool | None = of("coveredSpecialists: Boolean")
    """True when support teams of service instances covered by an SLA for the service
    see the article."""
    created_at: datetime | None = of("createdAt: ISO8601Timestamp")
    """Time of creation, to the second."""
    created_by: Person | None = of("createdBy: Person")
    """Author of the article."""
    custom_fields: list[CustomField] | None = of("customFields: [CustomField!]")
    """Values of the fields that the template's UI extension adds."""
    custom_fields_attachments: list[Attachment] = pages(
        "customFieldsAttachments: AttachmentConnection"
    )
    """Images embedded in rich-text custom fields."""
    description: str | None = of("description: String")
    """Situation in which the article helps, in rich text."""
    description_attachments: list[Attachment] = pages(
        "descriptionAttachments: AttachmentConnection"
    )
    """Files and images that belong to `description`."""
    end_users: bool | None = of("endUsers: Boolean")
    """True when the article is open to all who are covered for the service by an active
    SLA."""
    golden_set_items: list[GoldenSetItem] = pages(
        "goldenSetItems: GoldenSetItemConnection"
    )
    """Test cases in which the virtual agent should find the article."""
    id: str = of("id: ID!")
    """Node ID, unique over all record types."""
    instructions: str | None = of("instructions: String")
    """Text of the article in rich text."""
    instructions_attachments: list[Attachment] = pages(
        "instructionsAttachments: AttachmentConnection"
    )
    """Files and images that belong to `instructions`."""
    internal_specialists: bool | None = of("internalSpecialists: Boolean")
    """True when specialists of the article's own account see it."""
    key_contacts: bool | None = of("keyContacts: Boolean")
    """True when key contacts of customers with an active SLA for the service see the
    article."""
    keywords: str | None = of("keywords: String")
    """Comma-separated search words."""
    public: bool | None = of("public: Boolean")
    """True when anyone may read the article, even without access to Xurrent."""
    requests: list[Request] = pages("requests: RequestConnection")
    """Requests to which the article was applied."""
    service: Service | None = of("service: Service")
    """Service the article is about."""
    service_instances: list[ServiceInstance] = pages(
        "serviceInstances: ServiceInstanceConnection"
    )
    """Service instances the article is about."""
    source: str | None = of("source: String")
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: str | None = of("sourceID: String")
    """Key of the record in the external system, at most 128 characters."""
    status: KnowledgeArticleStatus | None = of("status: KnowledgeArticleStatus")
    """Stage of the article between drafting and archive."""
    subject: str | None = of("subject: String")
    """Title of the article."""
    template: KnowledgeArticleTemplate | None = of("template: KnowledgeArticleTemplate")
    """Template the article was made from."""
    translations: list[Translation] = pages("translations: TranslationConnection")
    """Translations of the record's texts."""
    updated_at: datetime | None = of("updatedAt: ISO8601Timestamp")
    """Time of the last change, to the second; `createdAt` if never changed."""
    updated_by: Person | None = of("updatedBy: Person")
    """Person who changed the article last."""

    if TYPE_CHECKING:

        @property
        def __webhook__(
            self,
        ) -> EventTypes[
            KnowledgeArticleFields[Never, One], WebhookPayload[KnowledgeArticleStatus]
        ]: ...


class KnowledgeArticlePaths(Generic[Nul, Card]):
    """Paths to the fields of ``KnowledgeArticle``."""

    account: AccountFields[None, Card]
    """Account that owns the record."""
    archive_date: Leaf[date | None, Card]
    """Day at whose start the article is archived."""
    covered_specialists: Leaf[bool | None, Card]
    """True when support teams of service instances covered by an SLA for the service
    see the article."""
    created_at: Leaf[datetime | None, Card]
    """Time of creation, to the second."""
    created_by: PersonFields[None, Card]
    """Author of the article."""
    custom_fields: CustomFieldListFields[list[CustomField] | None, Card]
    """Values of the fields that the template's UI extension adds."""
    custom_fields_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    """Images embedded in rich-text custom fields."""
    description: Leaf[str | None, Card]
    """Situation in which the article helps, in rich text."""
    description_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    """Files and images that belong to `description`."""
    end_users: Leaf[bool | None, Card]
    """True when the article is open to all who are covered for the service by an active
    SLA."""
    golden_set_items: GoldenSetItemConnectionFields[list[GoldenSetItem] | Nul, Card]
    """Test cases in which the virtual agent should find the article."""
    id: Leaf[str | Nul, Card]
    """Node ID, unique over all record types."""
    instructions: Leaf[str | None, Card]
    """Text of the article in rich text."""
    instructions_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    """Files and images that belong to `instructions`."""
    internal_specialists: Leaf[bool | None, Card]
    """True when specialists of the article's own account see it."""
    key_contacts: Leaf[bool | None, Card]
    """True when key contacts of customers with an active SLA for the service see the
    article."""
    keywords: Leaf[str | None, Card]
    """Comma-separated search words."""
    public: Leaf[bool | None, Card]
    """True when anyone may read the article, even without access to Xurrent."""
    requests: RequestConnectionFields[list[Request] | Nul, Card]
    """Requests to which the article was applied."""
    service: ServiceFields[None, Card]
    """Service the article is about."""
    service_instances: ServiceInstanceConnectionFields[
        list[ServiceInstance] | Nul, Card
    ]
    """Service instances the article is about."""
    source: Leaf[str | None, Card]
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: Leaf[str | None, Card]
    """Key of the record in the external system, at most 128 characters."""
    status: Leaf[KnowledgeArticleStatus | None, Card]
    """Stage of the article between drafting and archive."""
    subject: Leaf[str | None, Card]
    """Title of the article."""
    template: KnowledgeArticleTemplateFields[None, Card]
    """Template the article was made from."""
    translations: TranslationConnectionFields[list[Translation] | Nul, Card]
    """Translations of the record's texts."""
    updated_at: Leaf[datetime | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""
    updated_by: PersonFields[None, Card]
    """Person who changed the article last."""


class KnowledgeArticleFields(
    KnowledgeArticlePaths[Nul, Card],
    ObjectFields[KnowledgeArticle | Nul, "KnowledgeArticleFields[Never, One]", Card],
):
    """Fields of ``KnowledgeArticle`` to select."""


class KnowledgeArticleConnectionFields(
    KnowledgeArticlePaths[Never, Many],
    ConnectionFields[Row, "KnowledgeArticleFields[Never, One]", Card],
):
    """Fields of a connection of ``KnowledgeArticle`` to select."""
