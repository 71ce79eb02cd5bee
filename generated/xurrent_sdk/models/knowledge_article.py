"""``KnowledgeArticle``: the model, and what can be selected from it."""

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
from .has_golden_set_expected_hits import HasGoldenSetExpectedHits
from .has_translations import HasTranslations
from .node import Node
from .record import Record

if TYPE_CHECKING:
    from datetime import date, datetime

    from .._runtime.codegen import Leaf, One, SpecialTimestamp
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
    HasGoldenSetExpectedHits, HasTranslations, Node, Record, frozen=True
):
    """The type ``KnowledgeArticle``."""

    __graphql_name__ = "KnowledgeArticle"

    __graphql_fields__ = """
    account account Account
    archive_date archiveDate ISO8601Date
    covered_specialists coveredSpecialists Boolean
    created_at createdAt ISO8601Timestamp
    created_by createdBy Person
    custom_fields customFields [CustomField!]
    custom_fields_attachments customFieldsAttachments AttachmentConnection relay
    description description String
    description_attachments descriptionAttachments AttachmentConnection relay
    end_users endUsers Boolean
    golden_set_items goldenSetItems GoldenSetItemConnection relay
    id id ID!
    instructions instructions String
    instructions_attachments instructionsAttachments AttachmentConnection relay
    internal_specialists internalSpecialists Boolean
    key_contacts keyContacts Boolean
    keywords keywords String
    public public Boolean
    requests requests RequestConnection relay
    service service Service
    service_instances serviceInstances ServiceInstanceConnection relay
    source source String
    source_id sourceID String
    status status KnowledgeArticleStatus
    subject subject String
    template template KnowledgeArticleTemplate
    translations translations TranslationConnection relay
    updated_at updatedAt ISO8601Timestamp
    updated_by updatedBy Person
    """

    account: Account | None = absent
    archive_date: date | None = absent
    covered_specialists: bool | None = absent
    created_at: datetime | SpecialTimestamp | None = absent
    created_by: Person | None = absent
    custom_fields: list[CustomField] | None = absent
    custom_fields_attachments: list[Attachment] = absent
    description: str | None = absent
    description_attachments: list[Attachment] = absent
    end_users: bool | None = absent
    golden_set_items: list[GoldenSetItem] = absent
    id: str = absent
    instructions: str | None = absent
    instructions_attachments: list[Attachment] = absent
    internal_specialists: bool | None = absent
    key_contacts: bool | None = absent
    keywords: str | None = absent
    public: bool | None = absent
    requests: list[Request] = absent
    service: Service | None = absent
    service_instances: list[ServiceInstance] = absent
    source: str | None = absent
    source_id: str | None = absent
    status: KnowledgeArticleStatus | None = absent
    subject: str | None = absent
    template: KnowledgeArticleTemplate | None = absent
    translations: list[Translation] = absent
    updated_at: datetime | SpecialTimestamp | None = absent
    updated_by: Person | None = absent


class KnowledgeArticlePaths(Generic[Nul, Card]):
    """The fields of ``KnowledgeArticle`` as paths."""

    account: AccountFields[None, Card]
    archive_date: Leaf[date | None, Card]
    covered_specialists: Leaf[bool | None, Card]
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
    created_by: PersonFields[None, Card]
    custom_fields: CustomFieldListFields[list[CustomField] | None, Card]
    custom_fields_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    description: Leaf[str | None, Card]
    description_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    end_users: Leaf[bool | None, Card]
    golden_set_items: GoldenSetItemConnectionFields[list[GoldenSetItem] | Nul, Card]
    id: Leaf[str | Nul, Card]
    instructions: Leaf[str | None, Card]
    instructions_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    internal_specialists: Leaf[bool | None, Card]
    key_contacts: Leaf[bool | None, Card]
    keywords: Leaf[str | None, Card]
    public: Leaf[bool | None, Card]
    requests: RequestConnectionFields[list[Request] | Nul, Card]
    service: ServiceFields[None, Card]
    service_instances: ServiceInstanceConnectionFields[
        list[ServiceInstance] | Nul, Card
    ]
    source: Leaf[str | None, Card]
    source_id: Leaf[str | None, Card]
    status: Leaf[KnowledgeArticleStatus | None, Card]
    subject: Leaf[str | None, Card]
    template: KnowledgeArticleTemplateFields[None, Card]
    translations: TranslationConnectionFields[list[Translation] | Nul, Card]
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]
    updated_by: PersonFields[None, Card]


class KnowledgeArticleFields(
    KnowledgeArticlePaths[Nul, Card],
    ObjectFields[KnowledgeArticle | Nul, "KnowledgeArticleFields[Never, One]", Card],
):
    """What can be selected from ``KnowledgeArticle``."""


class KnowledgeArticleListFields(
    KnowledgeArticlePaths[Never, Many],
    ListFields[Row, "KnowledgeArticleFields[Never, One]", Card],
):
    """What can be selected from a list of ``KnowledgeArticle``."""


class KnowledgeArticleConnectionFields(
    KnowledgeArticlePaths[Never, Many],
    ConnectionFields[Row, "KnowledgeArticleFields[Never, One]", Card],
):
    """What can be selected from a connection of ``KnowledgeArticle``."""
