"""Input objects: filters, orders and what mutations take."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import CustomFreeText, FilterFields, GraphQLInput, UNSET

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypeAlias, TypedDict

    from .._runtime.codegen import CustomFields, Flag, FreeText, Unset, UploadedFile
    from ..enums.common import OrderDirection, OrderDirectionLiteral
    from ..enums.service import ServiceOrderField, ServiceOrderFieldLiteral
    from .attachment import AttachmentInput
    from .common import (
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

    ServiceOrderBy: TypeAlias = Literal[
        "created_at",
        "disabled",
        "keywords",
        "name",
        "provider_name",
        "support_team_name",
        "updated_at",
        "-created_at",
        "-disabled",
        "-keywords",
        "-name",
        "-provider_name",
        "-support_team_name",
        "-updated_at",
    ]

    class ServiceCreateArgs(TypedDict, total=False):
        """The fields of ``ServiceCreateInput`` as keyword arguments."""

        name: Required[str]
        provider_id: Required[str]
        availability_manager_id: str | None | Unset
        capacity_manager_id: str | None | Unset
        change_manager_id: str | None | Unset
        client_mutation_id: str | None | Unset
        continuity_manager_id: str | None | Unset
        custom_fields: Sequence[CustomFieldInput] | None | Unset
        custom_fields_attachments: (
            Sequence[AttachmentInput | UploadedFile] | None | Unset
        )
        description: str | None | Unset
        description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
        disabled: bool | None | Unset
        first_line_team_id: str | None | Unset
        keywords: str | None | Unset
        knowledge_manager_id: str | None | Unset
        picture_uri: str | None | Unset
        problem_manager_id: str | None | Unset
        release_manager_id: str | None | Unset
        service_owner_id: str | None | Unset
        source: str | None | Unset
        source_id: str | None | Unset
        support_team_id: str | None | Unset
        survey_id: str | None | Unset
        ui_extension_id: str | None | Unset

    class ServiceUpdateArgs(TypedDict, total=False):
        """The fields of ``ServiceUpdateInput`` as keyword arguments."""

        id: Required[str]
        availability_manager_id: str | None | Unset
        capacity_manager_id: str | None | Unset
        change_manager_id: str | None | Unset
        client_mutation_id: str | None | Unset
        continuity_manager_id: str | None | Unset
        custom_fields: Sequence[CustomFieldInput] | None | Unset
        custom_fields_attachments: (
            Sequence[AttachmentInput | UploadedFile] | None | Unset
        )
        description: str | None | Unset
        description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
        disabled: bool | None | Unset
        first_line_team_id: str | None | Unset
        keywords: str | None | Unset
        knowledge_manager_id: str | None | Unset
        name: str | None | Unset
        picture_uri: str | None | Unset
        problem_manager_id: str | None | Unset
        provider_id: str | None | Unset
        release_manager_id: str | None | Unset
        service_owner_id: str | None | Unset
        source: str | None | Unset
        source_id: str | None | Unset
        support_team_id: str | None | Unset
        survey_id: str | None | Unset
        ui_extension_id: str | None | Unset


class ServiceCreateInput(GraphQLInput, frozen=True):
    """The input ``ServiceCreateInput``."""

    __graphql_name__ = "ServiceCreateInput"

    __graphql_fields__ = """
    availability_manager_id availabilityManagerId ID
    capacity_manager_id capacityManagerId ID
    change_manager_id changeManagerId ID
    client_mutation_id clientMutationId String
    continuity_manager_id continuityManagerId ID
    custom_fields customFields [CustomFieldInput!]
    custom_fields_attachments customFieldsAttachments [AttachmentInput!]
    description description String
    description_attachments descriptionAttachments [AttachmentInput!]
    disabled disabled Boolean
    first_line_team_id firstLineTeamId ID
    keywords keywords String
    knowledge_manager_id knowledgeManagerId ID
    name name String!
    picture_uri pictureUri String
    problem_manager_id problemManagerId ID
    provider_id providerId ID!
    release_manager_id releaseManagerId ID
    service_owner_id serviceOwnerId ID
    source source String
    source_id sourceID String
    support_team_id supportTeamId ID
    survey_id surveyId ID
    ui_extension_id uiExtensionId ID
    """

    __graphql_required__ = ("name", "provider_id")

    name: str
    provider_id: str
    availability_manager_id: str | None | Unset = UNSET
    capacity_manager_id: str | None | Unset = UNSET
    change_manager_id: str | None | Unset = UNSET
    client_mutation_id: str | None | Unset = UNSET
    continuity_manager_id: str | None | Unset = UNSET
    custom_fields: Sequence[CustomFieldInput] | None | Unset = UNSET
    custom_fields_attachments: (
        Sequence[AttachmentInput | UploadedFile] | None | Unset
    ) = UNSET
    description: str | None | Unset = UNSET
    description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = (
        UNSET
    )
    disabled: bool | None | Unset = UNSET
    first_line_team_id: str | None | Unset = UNSET
    keywords: str | None | Unset = UNSET
    knowledge_manager_id: str | None | Unset = UNSET
    picture_uri: str | None | Unset = UNSET
    problem_manager_id: str | None | Unset = UNSET
    release_manager_id: str | None | Unset = UNSET
    service_owner_id: str | None | Unset = UNSET
    source: str | None | Unset = UNSET
    source_id: str | None | Unset = UNSET
    support_team_id: str | None | Unset = UNSET
    survey_id: str | None | Unset = UNSET
    ui_extension_id: str | None | Unset = UNSET


class ServiceCustomFilter(GraphQLInput, frozen=True):
    """The input ``ServiceCustomFilter``."""

    __graphql_name__ = "ServiceCustomFilter"

    __graphql_fields__ = """
    name name String!
    negate negate Boolean
    values values [String]
    """

    __graphql_required__ = ("name",)

    __graphql_where__ = "ServiceCustomWhere"

    name: str
    negate: bool | None | Unset = UNSET
    values: Sequence[str | None] | None | Unset = UNSET


class ServiceCustomWhere(CustomFreeText):
    """The operators of ``ServiceCustomFilter``."""


class ServiceFilter(GraphQLInput, frozen=True):
    """The input ``ServiceFilter``."""

    __graphql_name__ = "ServiceFilter"

    __graphql_fields__ = """
    account account StringFilter
    availability_manager availabilityManager ReferenceFilter
    capacity_manager capacityManager ReferenceFilter
    change_manager changeManager ReferenceFilter
    continuity_manager continuityManager ReferenceFilter
    created_at createdAt TimestampFilter
    custom_filters customFilters [ServiceCustomFilter!]
    disabled disabled Boolean
    first_line_team firstLineTeam ReferenceFilter
    id id IDFilter
    knowledge_manager knowledgeManager ReferenceFilter
    name name StringFilter
    problem_manager problemManager ReferenceFilter
    provider provider ReferenceFilter
    query query String
    release_manager releaseManager ReferenceFilter
    service_owner serviceOwner ReferenceFilter
    source source StringFilter
    source_id sourceID StringFilter
    support_team supportTeam ReferenceFilter
    survey survey ReferenceFilter
    updated_at updatedAt TimestampFilter
    """

    __graphql_where__ = "ServiceWhere"

    account: StringFilter | None | Unset = UNSET
    availability_manager: ReferenceFilter | None | Unset = UNSET
    capacity_manager: ReferenceFilter | None | Unset = UNSET
    change_manager: ReferenceFilter | None | Unset = UNSET
    continuity_manager: ReferenceFilter | None | Unset = UNSET
    created_at: TimestampFilter | None | Unset = UNSET
    custom_filters: Sequence[ServiceCustomFilter] | None | Unset = UNSET
    disabled: bool | None | Unset = UNSET
    first_line_team: ReferenceFilter | None | Unset = UNSET
    id: IDFilter | None | Unset = UNSET
    knowledge_manager: ReferenceFilter | None | Unset = UNSET
    name: StringFilter | None | Unset = UNSET
    problem_manager: ReferenceFilter | None | Unset = UNSET
    provider: ReferenceFilter | None | Unset = UNSET
    query: str | None | Unset = UNSET
    release_manager: ReferenceFilter | None | Unset = UNSET
    service_owner: ReferenceFilter | None | Unset = UNSET
    source: StringFilter | None | Unset = UNSET
    source_id: StringFilter | None | Unset = UNSET
    support_team: ReferenceFilter | None | Unset = UNSET
    survey: ReferenceFilter | None | Unset = UNSET
    updated_at: TimestampFilter | None | Unset = UNSET


class ServiceWhere(FilterFields):
    """What ``where`` can compare of ``ServiceFilter``."""

    __graphql_filter__ = "ServiceFilter"

    __graphql_custom__ = "custom custom_filters"

    account: StringWhere
    availability_manager: ReferenceWhere
    capacity_manager: ReferenceWhere
    change_manager: ReferenceWhere
    continuity_manager: ReferenceWhere
    created_at: TimestampWhere
    custom: CustomFields[ServiceCustomWhere]
    disabled: Flag
    first_line_team: ReferenceWhere
    id: IDWhere
    knowledge_manager: ReferenceWhere
    name: StringWhere
    problem_manager: ReferenceWhere
    provider: ReferenceWhere
    query: FreeText
    release_manager: ReferenceWhere
    service_owner: ReferenceWhere
    source: StringWhere
    source_id: StringWhere
    support_team: ReferenceWhere
    survey: ReferenceWhere
    updated_at: TimestampWhere


class ServiceOrder(GraphQLInput, frozen=True):
    """The input ``ServiceOrder``."""

    __graphql_name__ = "ServiceOrder"

    __graphql_fields__ = """
    direction direction OrderDirection
    field field ServiceOrderField!
    """

    __graphql_required__ = ("field",)

    __graphql_order__ = "field direction asc desc"

    field: ServiceOrderField | ServiceOrderFieldLiteral
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = UNSET


class ServiceUpdateInput(GraphQLInput, frozen=True):
    """The input ``ServiceUpdateInput``."""

    __graphql_name__ = "ServiceUpdateInput"

    __graphql_fields__ = """
    availability_manager_id availabilityManagerId ID
    capacity_manager_id capacityManagerId ID
    change_manager_id changeManagerId ID
    client_mutation_id clientMutationId String
    continuity_manager_id continuityManagerId ID
    custom_fields customFields [CustomFieldInput!]
    custom_fields_attachments customFieldsAttachments [AttachmentInput!]
    description description String
    description_attachments descriptionAttachments [AttachmentInput!]
    disabled disabled Boolean
    first_line_team_id firstLineTeamId ID
    id id ID!
    keywords keywords String
    knowledge_manager_id knowledgeManagerId ID
    name name String
    picture_uri pictureUri String
    problem_manager_id problemManagerId ID
    provider_id providerId ID
    release_manager_id releaseManagerId ID
    service_owner_id serviceOwnerId ID
    source source String
    source_id sourceID String
    support_team_id supportTeamId ID
    survey_id surveyId ID
    ui_extension_id uiExtensionId ID
    """

    __graphql_required__ = ("id",)

    id: str
    availability_manager_id: str | None | Unset = UNSET
    capacity_manager_id: str | None | Unset = UNSET
    change_manager_id: str | None | Unset = UNSET
    client_mutation_id: str | None | Unset = UNSET
    continuity_manager_id: str | None | Unset = UNSET
    custom_fields: Sequence[CustomFieldInput] | None | Unset = UNSET
    custom_fields_attachments: (
        Sequence[AttachmentInput | UploadedFile] | None | Unset
    ) = UNSET
    description: str | None | Unset = UNSET
    description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = (
        UNSET
    )
    disabled: bool | None | Unset = UNSET
    first_line_team_id: str | None | Unset = UNSET
    keywords: str | None | Unset = UNSET
    knowledge_manager_id: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    picture_uri: str | None | Unset = UNSET
    problem_manager_id: str | None | Unset = UNSET
    provider_id: str | None | Unset = UNSET
    release_manager_id: str | None | Unset = UNSET
    service_owner_id: str | None | Unset = UNSET
    source: str | None | Unset = UNSET
    source_id: str | None | Unset = UNSET
    support_team_id: str | None | Unset = UNSET
    survey_id: str | None | Unset = UNSET
    ui_extension_id: str | None | Unset = UNSET
