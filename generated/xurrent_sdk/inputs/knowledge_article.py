"""Input objects: filters, orders and what mutations take."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import CustomFreeText, FilterFields, GraphQLInput, UNSET, Values

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from typing import Literal, Required, TypeAlias, TypedDict

    from .._runtime.codegen import CustomFields, Flag, FreeText, Unset, UploadedFile
    from ..enums.common import OrderDirection, OrderDirectionLiteral
    from ..enums.knowledge_article import (
        KnowledgeArticleOrderField,
        KnowledgeArticleOrderFieldLiteral,
        KnowledgeArticleStatus,
        KnowledgeArticleStatusLiteral,
    )
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

    class KnowledgeArticleCreateArgs(TypedDict, total=False):
        """The fields of ``KnowledgeArticleCreateInput`` as keyword arguments."""

        instructions: Required[str]
        service_id: Required[str]
        subject: Required[str]
        archive_date: date | None | Unset
        client_mutation_id: str | None | Unset
        covered_specialists: bool | None | Unset
        created_by_id: str | None | Unset
        custom_fields: Sequence[CustomFieldInput] | None | Unset
        custom_fields_attachments: (
            Sequence[AttachmentInput | UploadedFile] | None | Unset
        )
        description: str | None | Unset
        description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
        end_users: bool | None | Unset
        internal_specialists: bool | None | Unset
        key_contacts: bool | None | Unset
        keywords: str | None | Unset
        public: bool | None | Unset
        service_instance_ids: Sequence[str] | None | Unset
        source: str | None | Unset
        source_id: str | None | Unset
        status: KnowledgeArticleStatus | KnowledgeArticleStatusLiteral | None | Unset
        template_id: str | None | Unset

    class KnowledgeArticleMarkAsReviewedArgs(TypedDict, total=False):
        """The fields of ``KnowledgeArticleMarkAsReviewedInput`` as keyword
        arguments.
        """

        id: Required[str]
        client_mutation_id: str | None | Unset

    class KnowledgeArticleUpdateArgs(TypedDict, total=False):
        """The fields of ``KnowledgeArticleUpdateInput`` as keyword arguments."""

        id: Required[str]
        archive_date: date | None | Unset
        client_mutation_id: str | None | Unset
        covered_specialists: bool | None | Unset
        created_by_id: str | None | Unset
        custom_fields: Sequence[CustomFieldInput] | None | Unset
        custom_fields_attachments: (
            Sequence[AttachmentInput | UploadedFile] | None | Unset
        )
        description: str | None | Unset
        description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
        end_users: bool | None | Unset
        instructions: str | None | Unset
        internal_specialists: bool | None | Unset
        key_contacts: bool | None | Unset
        keywords: str | None | Unset
        public: bool | None | Unset
        service_id: str | None | Unset
        service_instance_ids: Sequence[str] | None | Unset
        source: str | None | Unset
        source_id: str | None | Unset
        status: KnowledgeArticleStatus | KnowledgeArticleStatusLiteral | None | Unset
        subject: str | None | Unset
        template_id: str | None | Unset
        translations_to_delete: Sequence[str] | None | Unset


class KnowledgeArticleCreateInput(GraphQLInput, frozen=True):
    """The input ``KnowledgeArticleCreateInput``."""

    __graphql_name__ = "KnowledgeArticleCreateInput"

    __graphql_fields__ = """
    archive_date archiveDate ISO8601Date
    client_mutation_id clientMutationId String
    covered_specialists coveredSpecialists Boolean
    created_by_id createdById ID
    custom_fields customFields [CustomFieldInput!]
    custom_fields_attachments customFieldsAttachments [AttachmentInput!]
    description description String
    description_attachments descriptionAttachments [AttachmentInput!]
    end_users endUsers Boolean
    instructions instructions String!
    internal_specialists internalSpecialists Boolean
    key_contacts keyContacts Boolean
    keywords keywords String
    public public Boolean
    service_id serviceId ID!
    service_instance_ids serviceInstanceIds [ID!]
    source source String
    source_id sourceID String
    status status KnowledgeArticleStatus
    subject subject String!
    template_id templateId ID
    """

    __graphql_required__ = ("instructions", "service_id", "subject")

    instructions: str
    service_id: str
    subject: str
    archive_date: date | None | Unset = UNSET
    client_mutation_id: str | None | Unset = UNSET
    covered_specialists: bool | None | Unset = UNSET
    created_by_id: str | None | Unset = UNSET
    custom_fields: Sequence[CustomFieldInput] | None | Unset = UNSET
    custom_fields_attachments: (
        Sequence[AttachmentInput | UploadedFile] | None | Unset
    ) = UNSET
    description: str | None | Unset = UNSET
    description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = (
        UNSET
    )
    end_users: bool | None | Unset = UNSET
    internal_specialists: bool | None | Unset = UNSET
    key_contacts: bool | None | Unset = UNSET
    keywords: str | None | Unset = UNSET
    public: bool | None | Unset = UNSET
    service_instance_ids: Sequence[str] | None | Unset = UNSET
    source: str | None | Unset = UNSET
    source_id: str | None | Unset = UNSET
    status: KnowledgeArticleStatus | KnowledgeArticleStatusLiteral | None | Unset = (
        UNSET
    )
    template_id: str | None | Unset = UNSET


class KnowledgeArticleCustomFilter(GraphQLInput, frozen=True):
    """The input ``KnowledgeArticleCustomFilter``."""

    __graphql_name__ = "KnowledgeArticleCustomFilter"

    __graphql_fields__ = """
    name name String!
    negate negate Boolean
    values values [String]
    """

    __graphql_required__ = ("name",)

    __graphql_where__ = "KnowledgeArticleCustomWhere"

    name: str
    negate: bool | None | Unset = UNSET
    values: Sequence[str | None] | None | Unset = UNSET


class KnowledgeArticleCustomWhere(CustomFreeText):
    """The operators of ``KnowledgeArticleCustomFilter``."""


class KnowledgeArticleFilter(GraphQLInput, frozen=True):
    """The input ``KnowledgeArticleFilter``."""

    __graphql_name__ = "KnowledgeArticleFilter"

    __graphql_fields__ = """
    account account StringFilter
    archive_date archiveDate DateFilter
    covered_specialists coveredSpecialists Boolean
    created_at createdAt TimestampFilter
    created_by createdBy ReferenceFilter
    custom_filters customFilters [KnowledgeArticleCustomFilter!]
    end_users endUsers Boolean
    id id IDFilter
    internal_specialists internalSpecialists Boolean
    key_contacts keyContacts Boolean
    knowledge_manager knowledgeManager ReferenceFilter
    public public Boolean
    query query String
    service service ReferenceFilter
    service_instance serviceInstance ReferenceFilter
    source source StringFilter
    source_id sourceID StringFilter
    status status KnowledgeArticleStatusFilter
    subject subject StringFilter
    template template ReferenceFilter
    updated_at updatedAt TimestampFilter
    updated_by updatedBy ReferenceFilter
    """

    __graphql_where__ = "KnowledgeArticleWhere"

    account: StringFilter | None | Unset = UNSET
    archive_date: DateFilter | None | Unset = UNSET
    covered_specialists: bool | None | Unset = UNSET
    created_at: TimestampFilter | None | Unset = UNSET
    created_by: ReferenceFilter | None | Unset = UNSET
    custom_filters: Sequence[KnowledgeArticleCustomFilter] | None | Unset = UNSET
    end_users: bool | None | Unset = UNSET
    id: IDFilter | None | Unset = UNSET
    internal_specialists: bool | None | Unset = UNSET
    key_contacts: bool | None | Unset = UNSET
    knowledge_manager: ReferenceFilter | None | Unset = UNSET
    public: bool | None | Unset = UNSET
    query: str | None | Unset = UNSET
    service: ReferenceFilter | None | Unset = UNSET
    service_instance: ReferenceFilter | None | Unset = UNSET
    source: StringFilter | None | Unset = UNSET
    source_id: StringFilter | None | Unset = UNSET
    status: KnowledgeArticleStatusFilter | None | Unset = UNSET
    subject: StringFilter | None | Unset = UNSET
    template: ReferenceFilter | None | Unset = UNSET
    updated_at: TimestampFilter | None | Unset = UNSET
    updated_by: ReferenceFilter | None | Unset = UNSET


class KnowledgeArticleWhere(FilterFields):
    """What ``where`` can compare of ``KnowledgeArticleFilter``."""

    __graphql_filter__ = "KnowledgeArticleFilter"

    __graphql_custom__ = "custom custom_filters"

    account: StringWhere
    archive_date: DateWhere
    covered_specialists: Flag
    created_at: TimestampWhere
    created_by: ReferenceWhere
    custom: CustomFields[KnowledgeArticleCustomWhere]
    end_users: Flag
    id: IDWhere
    internal_specialists: Flag
    key_contacts: Flag
    knowledge_manager: ReferenceWhere
    public: Flag
    query: FreeText
    service: ReferenceWhere
    service_instance: ReferenceWhere
    source: StringWhere
    source_id: StringWhere
    status: KnowledgeArticleStatusWhere
    subject: StringWhere
    template: ReferenceWhere
    updated_at: TimestampWhere
    updated_by: ReferenceWhere


class KnowledgeArticleMarkAsReviewedInput(GraphQLInput, frozen=True):
    """The input ``KnowledgeArticleMarkAsReviewedInput``."""

    __graphql_name__ = "KnowledgeArticleMarkAsReviewedInput"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    id id ID!
    """

    __graphql_required__ = ("id",)

    id: str
    client_mutation_id: str | None | Unset = UNSET


class KnowledgeArticleOrder(GraphQLInput, frozen=True):
    """The input ``KnowledgeArticleOrder``."""

    __graphql_name__ = "KnowledgeArticleOrder"

    __graphql_fields__ = """
    direction direction OrderDirection
    field field KnowledgeArticleOrderField!
    """

    __graphql_required__ = ("field",)

    __graphql_order__ = "field direction asc desc"

    field: KnowledgeArticleOrderField | KnowledgeArticleOrderFieldLiteral
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = UNSET


class KnowledgeArticleStatusFilter(GraphQLInput, frozen=True):
    """The input ``KnowledgeArticleStatusFilter``."""

    __graphql_name__ = "KnowledgeArticleStatusFilter"

    __graphql_fields__ = """
    negate negate Boolean
    values values [KnowledgeArticleStatus]
    """

    __graphql_where__ = "KnowledgeArticleStatusWhere"

    negate: bool | None | Unset = UNSET
    values: (
        Sequence[KnowledgeArticleStatus | KnowledgeArticleStatusLiteral | None]
        | None
        | Unset
    ) = UNSET


class KnowledgeArticleStatusWhere(
    Values["KnowledgeArticleStatus | KnowledgeArticleStatusLiteral"]
):
    """The operators of ``KnowledgeArticleStatusFilter``."""


class KnowledgeArticleUpdateInput(GraphQLInput, frozen=True):
    """The input ``KnowledgeArticleUpdateInput``."""

    __graphql_name__ = "KnowledgeArticleUpdateInput"

    __graphql_fields__ = """
    archive_date archiveDate ISO8601Date
    client_mutation_id clientMutationId String
    covered_specialists coveredSpecialists Boolean
    created_by_id createdById ID
    custom_fields customFields [CustomFieldInput!]
    custom_fields_attachments customFieldsAttachments [AttachmentInput!]
    description description String
    description_attachments descriptionAttachments [AttachmentInput!]
    end_users endUsers Boolean
    id id ID!
    instructions instructions String
    internal_specialists internalSpecialists Boolean
    key_contacts keyContacts Boolean
    keywords keywords String
    public public Boolean
    service_id serviceId ID
    service_instance_ids serviceInstanceIds [ID!]
    source source String
    source_id sourceID String
    status status KnowledgeArticleStatus
    subject subject String
    template_id templateId ID
    translations_to_delete translationsToDelete [ID!]
    """

    __graphql_required__ = ("id",)

    id: str
    archive_date: date | None | Unset = UNSET
    client_mutation_id: str | None | Unset = UNSET
    covered_specialists: bool | None | Unset = UNSET
    created_by_id: str | None | Unset = UNSET
    custom_fields: Sequence[CustomFieldInput] | None | Unset = UNSET
    custom_fields_attachments: (
        Sequence[AttachmentInput | UploadedFile] | None | Unset
    ) = UNSET
    description: str | None | Unset = UNSET
    description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = (
        UNSET
    )
    end_users: bool | None | Unset = UNSET
    instructions: str | None | Unset = UNSET
    internal_specialists: bool | None | Unset = UNSET
    key_contacts: bool | None | Unset = UNSET
    keywords: str | None | Unset = UNSET
    public: bool | None | Unset = UNSET
    service_id: str | None | Unset = UNSET
    service_instance_ids: Sequence[str] | None | Unset = UNSET
    source: str | None | Unset = UNSET
    source_id: str | None | Unset = UNSET
    status: KnowledgeArticleStatus | KnowledgeArticleStatusLiteral | None | Unset = (
        UNSET
    )
    subject: str | None | Unset = UNSET
    template_id: str | None | Unset = UNSET
    translations_to_delete: Sequence[str] | None | Unset = UNSET
