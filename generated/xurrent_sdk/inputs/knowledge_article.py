# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and arguments of mutations."""

from __future__ import annotations

from typing import Literal, TYPE_CHECKING, TypeAlias
from typing_extensions import TypedDict

from .._runtime.codegen import (
    CustomCondition,
    FilterFields,
    GraphQLInput,
    MutationInput,
    Values,
    needs,
    unset,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from typing import Never, Required

    from .._runtime.attachments.uploaded import UploadedFile
    from .._runtime.codegen import CustomFields, Flag, FreeText, One, Unset
    from .._runtime.custom_fields.given import CustomFieldValues
    from ..apply import (
        KnowledgeArticleTemplateApplyKey,
        PersonApplyKey,
        ServiceApplyKey,
        ServiceInstanceApplyKey,
    )
    from ..enums.common import OrderDirection, OrderDirectionLiteral
    from ..enums.knowledge_article import (
        KnowledgeArticleOrderField,
        KnowledgeArticleOrderFieldLiteral,
        KnowledgeArticleStatus,
        KnowledgeArticleStatusLiteral,
    )
    from ..models.knowledge_article import KnowledgeArticle, KnowledgeArticleFields
    from .attachment import AttachmentInput
    from .common import (
        DateFilter,
        DateWhere,
        IDFilter,
        IDWhere,
        ReferenceFilter,
        ReferenceWhere,
        StringFilter,
        StringWhere,
        TimestampFilter,
        TimestampWhere,
    )
    from .custom_field import CustomFieldInput

KnowledgeArticleOrderBy: TypeAlias = Literal[
    "covered_specialists",
    "created_at",
    "created_by_name",
    "end_users",
    "internal_specialists",
    "key_contacts",
    "public",
    "service_name",
    "status",
    "subject",
    "updated_at",
    "-covered_specialists",
    "-created_at",
    "-created_by_name",
    "-end_users",
    "-internal_specialists",
    "-key_contacts",
    "-public",
    "-service_name",
    "-status",
    "-subject",
    "-updated_at",
]


class KnowledgeArticleCreateInput(
    GraphQLInput,
    MutationInput["KnowledgeArticle", "KnowledgeArticleFields[Never, One]"],
    frozen=True,
):
    """Arguments of the `knowledgeArticleCreate` mutation."""

    instructions: str = needs(title="instructions: String!")
    """Text of the article in rich text."""
    service_id: str = needs(title="serviceId: ID!")
    """Node ID of the service the article is about."""
    subject: str = needs(title="subject: String!")
    """Title of the article."""
    archive_date: date | None | Unset = unset("archiveDate: ISO8601Date")
    """Day at whose start the article is archived."""
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""
    covered_specialists: bool | None | Unset = unset("coveredSpecialists: Boolean")
    """True when support teams of service instances covered by an SLA for the service
    see the article."""
    created_by_id: str | None | Unset = unset("createdById: ID")
    """Node ID of the author of the article."""
    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None | Unset = (
        unset("customFields: [CustomFieldInput!]")
    )
    """Values for fields of the UI extension, as `id` and `value` pairs."""
    custom_fields_attachments: (
        Sequence[AttachmentInput | UploadedFile] | None | Unset
    ) = unset("customFieldsAttachments: [AttachmentInput!]")
    """Uploaded files embedded in rich-text custom fields."""
    description: str | None | Unset = unset("description: String")
    """Situation in which the article helps, in rich text."""
    description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = (
        unset("descriptionAttachments: [AttachmentInput!]")
    )
    """Uploaded files for `description`."""
    end_users: bool | None | Unset = unset("endUsers: Boolean")
    """True when the article is open to all who are covered for the service by an active
    SLA."""
    internal_specialists: bool | None | Unset = unset("internalSpecialists: Boolean")
    """True when specialists of the article's own account see it."""
    key_contacts: bool | None | Unset = unset("keyContacts: Boolean")
    """True when key contacts of customers with an active SLA for the service see the
    article."""
    keywords: str | None | Unset = unset("keywords: String")
    """Comma-separated search words."""
    public: bool | None | Unset = unset("public: Boolean")
    """True when anyone may read the article, even without access to Xurrent."""
    service_instance_ids: Sequence[str] | None | Unset = unset(
        "serviceInstanceIds: [ID!]"
    )
    """Node IDs of the service instances the article is about."""
    source: str | None | Unset = unset("source: String")
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset = unset("sourceID: String")
    """Key of the record in the external system, at most 128 characters."""
    status: KnowledgeArticleStatus | KnowledgeArticleStatusLiteral | None | Unset = (
        unset("status: KnowledgeArticleStatus")
    )
    """Stage of the article between drafting and archive."""
    template_id: str | None | Unset = unset("templateId: ID")
    """Node ID of the template the article was made from."""


class KnowledgeArticleCreateArgs(TypedDict, total=False, closed=True):
    """The fields of ``KnowledgeArticleCreateInput`` as keyword arguments."""

    instructions: Required[str]
    """Text of the article in rich text."""
    service_id: Required[str]
    """Node ID of the service the article is about."""
    subject: Required[str]
    """Title of the article."""
    archive_date: date | None | Unset
    """Day at whose start the article is archived."""
    covered_specialists: bool | None | Unset
    """True when support teams of service instances covered by an SLA for the service
    see the article."""
    created_by_id: str | None | Unset
    """Node ID of the author of the article."""
    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None | Unset
    """Values for fields of the UI extension, as `id` and `value` pairs."""
    custom_fields_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
    """Uploaded files embedded in rich-text custom fields."""
    description: str | None | Unset
    """Situation in which the article helps, in rich text."""
    description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
    """Uploaded files for `description`."""
    end_users: bool | None | Unset
    """True when the article is open to all who are covered for the service by an active
    SLA."""
    internal_specialists: bool | None | Unset
    """True when specialists of the article's own account see it."""
    key_contacts: bool | None | Unset
    """True when key contacts of customers with an active SLA for the service see the
    article."""
    keywords: str | None | Unset
    """Comma-separated search words."""
    public: bool | None | Unset
    """True when anyone may read the article, even without access to Xurrent."""
    service_instance_ids: Sequence[str] | None | Unset
    """Node IDs of the service instances the article is about."""
    source: str | None | Unset
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset
    """Key of the record in the external system, at most 128 characters."""
    status: KnowledgeArticleStatus | KnowledgeArticleStatusLiteral | None | Unset
    """Stage of the article between drafting and archive."""
    template_id: str | None | Unset
    """Node ID of the template the article was made from."""


class KnowledgeArticleCustomFilter(GraphQLInput, frozen=True):
    """Condition on a filterable custom field of knowledge article records."""

    __graphql_where__ = "KnowledgeArticleCustomWhere"

    name: str = needs(title="name: String!")
    """Filter name of the field (`data-filterable-name`), not its ID."""
    negate: bool | None | Unset = unset("negate: Boolean")
    """True to match everything else."""
    values: Sequence[str | None] | None | Unset = unset("values: [String]")
    """Values to match; `null` matches an empty field, options are given by label,
    numbers and times also as `>=a<b`."""


class KnowledgeArticleCustomWhere(CustomCondition):
    """The operators of ``KnowledgeArticleCustomFilter``."""


class KnowledgeArticleFilter(GraphQLInput, frozen=True):
    """Conditions for `Query.knowledgeArticles`; all that are given have to hold."""

    __graphql_where__ = "KnowledgeArticleWhere"

    account: StringFilter | None | Unset = unset("account: StringFilter")
    """By ID of the owning account."""
    archive_date: DateFilter | None | Unset = unset("archiveDate: DateFilter")
    """Range for `archiveDate` (day at whose start the article is archived)."""
    covered_specialists: bool | None | Unset = unset("coveredSpecialists: Boolean")
    """Required value of `coveredSpecialists`: true when support teams of service
    instances covered by an SLA for the service see the article."""
    created_at: TimestampFilter | None | Unset = unset("createdAt: TimestampFilter")
    """By time of creation."""
    created_by: ReferenceFilter | None | Unset = unset("createdBy: ReferenceFilter")
    """By node ID of the author of the article."""
    custom_filters: Sequence[KnowledgeArticleCustomFilter] | None | Unset = unset(
        "customFilters: [KnowledgeArticleCustomFilter!]"
    )
    """By custom fields that are marked filterable in the UI extension; all conditions
    have to hold."""
    end_users: bool | None | Unset = unset("endUsers: Boolean")
    """Required value of `endUsers`: true when the article is open to all who are
    covered for the service by an active SLA."""
    id: IDFilter | None | Unset = unset("id: IDFilter")
    """By node ID."""
    internal_specialists: bool | None | Unset = unset("internalSpecialists: Boolean")
    """Required value of `internalSpecialists`: true when specialists of the article's
    own account see it."""
    key_contacts: bool | None | Unset = unset("keyContacts: Boolean")
    """Required value of `keyContacts`: true when key contacts of customers with an
    active SLA for the service see the article."""
    knowledge_manager: ReferenceFilter | None | Unset = unset(
        "knowledgeManager: ReferenceFilter"
    )
    """By node ID of the service's knowledge manager."""
    public: bool | None | Unset = unset("public: Boolean")
    """Required value of `public`: true when anyone may read the article, even without
    access to Xurrent."""
    query: str | None | Unset = unset("query: String")
    """Free-text search, as in the search box of the user interface."""
    service: ReferenceFilter | None | Unset = unset("service: ReferenceFilter")
    """By node ID of the service the article is about."""
    service_instance: ReferenceFilter | None | Unset = unset(
        "serviceInstance: ReferenceFilter"
    )
    """By node ID of the service instance."""
    source: StringFilter | None | Unset = unset("source: StringFilter")
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringFilter | None | Unset = unset("sourceID: StringFilter")
    """By key in the external system."""
    status: KnowledgeArticleStatusFilter | None | Unset = unset(
        "status: KnowledgeArticleStatusFilter"
    )
    """Condition on `status` (stage of the article between drafting and archive)."""
    subject: StringFilter | None | Unset = unset("subject: StringFilter")
    template: ReferenceFilter | None | Unset = unset("template: ReferenceFilter")
    """By node ID of the template the article was made from."""
    updated_at: TimestampFilter | None | Unset = unset("updatedAt: TimestampFilter")
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""
    updated_by: ReferenceFilter | None | Unset = unset("updatedBy: ReferenceFilter")
    """By node ID of the person who changed the article last."""


class KnowledgeArticleWhere(FilterFields):
    """Fields of ``KnowledgeArticleFilter`` for conditions of ``where``."""

    __graphql_custom__ = "custom custom_filters"

    account: StringWhere
    """By ID of the owning account."""
    archive_date: DateWhere
    """Range for `archiveDate` (day at whose start the article is archived)."""
    covered_specialists: Flag
    """Required value of `coveredSpecialists`: true when support teams of service
    instances covered by an SLA for the service see the article."""
    created_at: TimestampWhere
    """By time of creation."""
    created_by: ReferenceWhere
    """By node ID of the author of the article."""
    custom: CustomFields[KnowledgeArticleCustomWhere]
    """By custom fields that are marked filterable in the UI extension; all conditions
    have to hold."""
    end_users: Flag
    """Required value of `endUsers`: true when the article is open to all who are
    covered for the service by an active SLA."""
    id: IDWhere
    """By node ID."""
    internal_specialists: Flag
    """Required value of `internalSpecialists`: true when specialists of the article's
    own account see it."""
    key_contacts: Flag
    """Required value of `keyContacts`: true when key contacts of customers with an
    active SLA for the service see the article."""
    knowledge_manager: ReferenceWhere
    """By node ID of the service's knowledge manager."""
    public: Flag
    """Required value of `public`: true when anyone may read the article, even without
    access to Xurrent."""
    query: FreeText
    """Free-text search, as in the search box of the user interface."""
    service: ReferenceWhere
    """By node ID of the service the article is about."""
    service_instance: ReferenceWhere
    """By node ID of the service instance."""
    source: StringWhere
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringWhere
    """By key in the external system."""
    status: KnowledgeArticleStatusWhere
    """Condition on `status` (stage of the article between drafting and archive)."""
    subject: StringWhere
    template: ReferenceWhere
    """By node ID of the template the article was made from."""
    updated_at: TimestampWhere
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""
    updated_by: ReferenceWhere
    """By node ID of the person who changed the article last."""


class KnowledgeArticleMarkAsReviewedInput(
    GraphQLInput,
    MutationInput["KnowledgeArticle", "KnowledgeArticleFields[Never, One]"],
    frozen=True,
):
    """Arguments of the `knowledgeArticleMarkAsReviewed` mutation."""

    id: str = needs(title="id: ID!")
    """Node ID of the reviewed article."""
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""


class KnowledgeArticleMarkAsReviewedArgs(TypedDict, total=False, closed=True):
    """The fields of ``KnowledgeArticleMarkAsReviewedInput`` as keyword arguments."""

    id: Required[str]
    """Node ID of the reviewed article."""


class KnowledgeArticleOrder(GraphQLInput, frozen=True):
    """Sort key for `Query.knowledgeArticles`; give several in order of precedence."""

    __graphql_order__ = "field direction asc desc"

    field: KnowledgeArticleOrderField | KnowledgeArticleOrderFieldLiteral = needs(
        title="field: KnowledgeArticleOrderField!"
    )
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = unset(
        "direction: OrderDirection"
    )
    """Whether to sort ascending or descending."""


class KnowledgeArticleStatusFilter(GraphQLInput, frozen=True):
    """Condition on `KnowledgeArticleStatus` values."""

    __graphql_where__ = "KnowledgeArticleStatusWhere"

    negate: bool | None | Unset = unset("negate: Boolean")
    """True to match everything else."""
    values: (
        Sequence[KnowledgeArticleStatus | KnowledgeArticleStatusLiteral | None]
        | None
        | Unset
    ) = unset("values: [KnowledgeArticleStatus]")
    """Values to match; an empty list matches records without a value."""


class KnowledgeArticleStatusWhere(
    Values["KnowledgeArticleStatus | KnowledgeArticleStatusLiteral"]
):
    """The operators of ``KnowledgeArticleStatusFilter``."""


class KnowledgeArticleUpdateInput(
    GraphQLInput,
    MutationInput["KnowledgeArticle", "KnowledgeArticleFields[Never, One]"],
    frozen=True,
):
    """Arguments of the `knowledgeArticleUpdate` mutation."""

    __graphql_apply__ = """
    created_by_id:>created_by
    custom_fields:%custom_fields
    custom_fields_attachments:!
    description_attachments:!
    service_id:>service
    service_instance_ids:*service_instances
    template_id:>template
    """

    id: str = needs(title="id: ID!")
    """Node ID of the knowledge article to change."""
    archive_date: date | None | Unset = unset("archiveDate: ISO8601Date")
    """Day at whose start the article is archived."""
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""
    covered_specialists: bool | None | Unset = unset("coveredSpecialists: Boolean")
    """True when support teams of service instances covered by an SLA for the service
    see the article."""
    created_by_id: str | None | Unset = unset("createdById: ID")
    """Node ID of the author of the article."""
    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None | Unset = (
        unset("customFields: [CustomFieldInput!]")
    )
    """Custom field values to set; fields not listed stay as they are."""
    custom_fields_attachments: (
        Sequence[AttachmentInput | UploadedFile] | None | Unset
    ) = unset("customFieldsAttachments: [AttachmentInput!]")
    """Uploaded files embedded in rich-text custom fields."""
    description: str | None | Unset = unset("description: String")
    """Situation in which the article helps, in rich text."""
    description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = (
        unset("descriptionAttachments: [AttachmentInput!]")
    )
    """Uploaded files for `description`."""
    end_users: bool | None | Unset = unset("endUsers: Boolean")
    """True when the article is open to all who are covered for the service by an active
    SLA."""
    instructions: str | None | Unset = unset("instructions: String")
    """Text of the article in rich text."""
    internal_specialists: bool | None | Unset = unset("internalSpecialists: Boolean")
    """True when specialists of the article's own account see it."""
    key_contacts: bool | None | Unset = unset("keyContacts: Boolean")
    """True when key contacts of customers with an active SLA for the service see the
    article."""
    keywords: str | None | Unset = unset("keywords: String")
    """Comma-separated search words."""
    public: bool | None | Unset = unset("public: Boolean")
    """True when anyone may read the article, even without access to Xurrent."""
    service_id: str | None | Unset = unset("serviceId: ID")
    """Node ID of the service the article is about."""
    service_instance_ids: Sequence[str] | None | Unset = unset(
        "serviceInstanceIds: [ID!]"
    )
    """Node IDs of the service instances the article is about."""
    source: str | None | Unset = unset("source: String")
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset = unset("sourceID: String")
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""
    status: KnowledgeArticleStatus | KnowledgeArticleStatusLiteral | None | Unset = (
        unset("status: KnowledgeArticleStatus")
    )
    """Stage of the article between drafting and archive."""
    subject: str | None | Unset = unset("subject: String")
    """Title of the article."""
    template_id: str | None | Unset = unset("templateId: ID")
    """Node ID of the template the article was made from."""
    translations_to_delete: Sequence[str] | None | Unset = unset(
        "translationsToDelete: [ID!]"
    )
    """Node IDs of the translations to remove."""


class KnowledgeArticleUpdateArgs(TypedDict, total=False, closed=True):
    """The fields of ``KnowledgeArticleUpdateInput`` as keyword arguments."""

    id: Required[str]
    """Node ID of the knowledge article to change."""
    archive_date: date | None | Unset
    """Day at whose start the article is archived."""
    covered_specialists: bool | None | Unset
    """True when support teams of service instances covered by an SLA for the service
    see the article."""
    created_by_id: str | None | Unset
    """Node ID of the author of the article."""
    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None | Unset
    """Custom field values to set; fields not listed stay as they are."""
    custom_fields_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
    """Uploaded files embedded in rich-text custom fields."""
    description: str | None | Unset
    """Situation in which the article helps, in rich text."""
    description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
    """Uploaded files for `description`."""
    end_users: bool | None | Unset
    """True when the article is open to all who are covered for the service by an active
    SLA."""
    instructions: str | None | Unset
    """Text of the article in rich text."""
    internal_specialists: bool | None | Unset
    """True when specialists of the article's own account see it."""
    key_contacts: bool | None | Unset
    """True when key contacts of customers with an active SLA for the service see the
    article."""
    keywords: str | None | Unset
    """Comma-separated search words."""
    public: bool | None | Unset
    """True when anyone may read the article, even without access to Xurrent."""
    service_id: str | None | Unset
    """Node ID of the service the article is about."""
    service_instance_ids: Sequence[str] | None | Unset
    """Node IDs of the service instances the article is about."""
    source: str | None | Unset
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""
    status: KnowledgeArticleStatus | KnowledgeArticleStatusLiteral | None | Unset
    """Stage of the article between drafting and archive."""
    subject: str | None | Unset
    """Title of the article."""
    template_id: str | None | Unset
    """Node ID of the template the article was made from."""
    translations_to_delete: Sequence[str] | None | Unset
    """Node IDs of the translations to remove."""


class KnowledgeArticleApplyRow(TypedDict, total=False):
    """Row for ``client.apply.knowledge_articles``. Omitted fields are left
    unchanged.
    """

    source_id: Required[str]
    archive_date: date | None
    covered_specialists: bool | None
    created_by_id: str | None
    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None
    custom_fields_attachments: Sequence[AttachmentInput | UploadedFile] | None
    description: str | None
    description_attachments: Sequence[AttachmentInput | UploadedFile] | None
    end_users: bool | None
    instructions: str | None
    internal_specialists: bool | None
    key_contacts: bool | None
    keywords: str | None
    public: bool | None
    service_id: str | None
    service_instance_ids: Sequence[str] | None
    status: KnowledgeArticleStatus | KnowledgeArticleStatusLiteral | None
    subject: str | None
    template_id: str | None
    created_by: str | PersonApplyKey | None
    service: str | ServiceApplyKey | None
    service_instances: Sequence[str | ServiceInstanceApplyKey] | None
    template: str | KnowledgeArticleTemplateApplyKey | None
