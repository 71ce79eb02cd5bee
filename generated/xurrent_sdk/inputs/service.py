# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and what mutations take."""

from __future__ import annotations

from typing import Literal, TYPE_CHECKING, TypeAlias, TypedDict
from .._runtime.codegen import CustomFreeText, FilterFields, GraphQLInput, UNSET

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Required
    from .._runtime.attachments.uploaded import UploadedFile
    from .._runtime.codegen import CustomFields, Flag, FreeText, Unset
    from .._runtime.custom_fields.given import CustomFieldValues
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


class ServiceCreateInput(GraphQLInput, frozen=True):
    """Arguments of the `serviceCreate` mutation."""

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
    __graphql_required__ = "name provider_id"

    name: str
    """Name; imports use it as the key of the service."""
    provider_id: str
    """Node ID of the organization that delivers the service."""
    availability_manager_id: str | None | Unset = UNSET
    """Node ID of the person who sees to the availability targets of the SLAs."""
    capacity_manager_id: str | None | Unset = UNSET
    """Node ID of the person who prevents incidents from lack of capacity."""
    change_manager_id: str | None | Unset = UNSET
    """Node ID of the person who coordinates changes of the service."""
    client_mutation_id: str | None | Unset = UNSET
    """Any text; echoed in the answer, without any other effect."""
    continuity_manager_id: str | None | Unset = UNSET
    """Node ID of the person who keeps the continuity plans of the service instances."""
    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None | Unset = UNSET
    """Values for fields of the UI extension, as `id` and `value` pairs."""
    custom_fields_attachments: (
        Sequence[AttachmentInput | UploadedFile] | None | Unset
    ) = UNSET
    """Uploaded files embedded in rich-text custom fields."""
    description: str | None | Unset = UNSET
    """Core functionality of the service, in rich text."""
    description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = (
        UNSET
    )
    """Uploaded files for `description`."""
    disabled: bool | None | Unset = UNSET
    """True when the service can no longer be selected for other records."""
    first_line_team_id: str | None | Unset = UNSET
    """Node ID of the first line team preset for new service instances."""
    keywords: str | None | Unset = UNSET
    """Comma-separated search words."""
    knowledge_manager_id: str | None | Unset = UNSET
    """Node ID of the person responsible for the quality of the service's knowledge
    articles."""
    picture_uri: str | None | Unset = UNSET
    """URL of the picture, or a data URL below 2 MB (JPG, GIF, WEBP, PNG or SVG)."""
    problem_manager_id: str | None | Unset = UNSET
    """Node ID of the person who coordinates problems of the service."""
    release_manager_id: str | None | Unset = UNSET
    """Node ID of the person who coordinates releases of the service."""
    service_owner_id: str | None | Unset = UNSET
    """Node ID of the person accountable for meeting the service level targets."""
    source: str | None | Unset = UNSET
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset = UNSET
    """Key of the record in the external system, at most 128 characters."""
    support_team_id: str | None | Unset = UNSET
    """Node ID of the support team preset for new service instances and problems."""
    survey_id: str | None | Unset = UNSET
    """Node ID of the survey that measures how customers rate the service."""
    ui_extension_id: str | None | Unset = UNSET
    """Node ID of the UI extension that adds custom fields to the service."""


class ServiceCreateArgs(TypedDict, total=False):
    """The fields of ``ServiceCreateInput`` as keyword arguments."""

    name: Required[str]
    """Name; imports use it as the key of the service."""
    provider_id: Required[str]
    """Node ID of the organization that delivers the service."""
    availability_manager_id: str | None | Unset
    """Node ID of the person who sees to the availability targets of the SLAs."""
    capacity_manager_id: str | None | Unset
    """Node ID of the person who prevents incidents from lack of capacity."""
    change_manager_id: str | None | Unset
    """Node ID of the person who coordinates changes of the service."""
    client_mutation_id: str | None | Unset
    """Any text; echoed in the answer, without any other effect."""
    continuity_manager_id: str | None | Unset
    """Node ID of the person who keeps the continuity plans of the service instances."""
    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None | Unset
    """Values for fields of the UI extension, as `id` and `value` pairs."""
    custom_fields_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
    """Uploaded files embedded in rich-text custom fields."""
    description: str | None | Unset
    """Core functionality of the service, in rich text."""
    description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
    """Uploaded files for `description`."""
    disabled: bool | None | Unset
    """True when the service can no longer be selected for other records."""
    first_line_team_id: str | None | Unset
    """Node ID of the first line team preset for new service instances."""
    keywords: str | None | Unset
    """Comma-separated search words."""
    knowledge_manager_id: str | None | Unset
    """Node ID of the person responsible for the quality of the service's knowledge
    articles."""
    picture_uri: str | None | Unset
    """URL of the picture, or a data URL below 2 MB (JPG, GIF, WEBP, PNG or SVG)."""
    problem_manager_id: str | None | Unset
    """Node ID of the person who coordinates problems of the service."""
    release_manager_id: str | None | Unset
    """Node ID of the person who coordinates releases of the service."""
    service_owner_id: str | None | Unset
    """Node ID of the person accountable for meeting the service level targets."""
    source: str | None | Unset
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset
    """Key of the record in the external system, at most 128 characters."""
    support_team_id: str | None | Unset
    """Node ID of the support team preset for new service instances and problems."""
    survey_id: str | None | Unset
    """Node ID of the survey that measures how customers rate the service."""
    ui_extension_id: str | None | Unset
    """Node ID of the UI extension that adds custom fields to the service."""


class ServiceCustomFilter(GraphQLInput, frozen=True):
    """Condition on a filterable custom field of service records."""

    __graphql_name__ = "ServiceCustomFilter"
    __graphql_fields__ = """
    name name String!
    negate negate Boolean
    values values [String]
    """
    __graphql_required__ = "name"
    __graphql_where__ = "ServiceCustomWhere"

    name: str
    """Filter name of the field (`data-filterable-name`), not its ID."""
    negate: bool | None | Unset = UNSET
    """True to match everything else."""
    values: Sequence[str | None] | None | Unset = UNSET
    """Values to match; `null` matches an empty field, options are given by label,
    numbers and times also as `>=a<b`."""


class ServiceCustomWhere(CustomFreeText):
    """The operators of ``ServiceCustomFilter``."""


class ServiceFilter(GraphQLInput, frozen=True):
    """Conditions for `Query.services`; all that are given have to hold."""

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
    """By ID of the owning account."""
    availability_manager: ReferenceFilter | None | Unset = UNSET
    """By node ID of the person who sees to the availability targets of the SLAs."""
    capacity_manager: ReferenceFilter | None | Unset = UNSET
    """By node ID of the person who prevents incidents from lack of capacity."""
    change_manager: ReferenceFilter | None | Unset = UNSET
    """By node ID of the person who coordinates changes of the service."""
    continuity_manager: ReferenceFilter | None | Unset = UNSET
    """By node ID of the person who keeps the continuity plans of the service
    instances."""
    created_at: TimestampFilter | None | Unset = UNSET
    """By time of creation."""
    custom_filters: Sequence[ServiceCustomFilter] | None | Unset = UNSET
    """By custom fields that are marked filterable in the UI extension; all conditions
    have to hold."""
    disabled: bool | None | Unset = UNSET
    """Only disabled records if true, only enabled ones if false."""
    first_line_team: ReferenceFilter | None | Unset = UNSET
    """By node ID of the first line team preset for new service instances."""
    id: IDFilter | None | Unset = UNSET
    """By node ID."""
    knowledge_manager: ReferenceFilter | None | Unset = UNSET
    """By node ID of the person responsible for the quality of the service's knowledge
    articles."""
    name: StringFilter | None | Unset = UNSET
    problem_manager: ReferenceFilter | None | Unset = UNSET
    """By node ID of the person who coordinates problems of the service."""
    provider: ReferenceFilter | None | Unset = UNSET
    """By node ID of the organization that provides the service."""
    query: str | None | Unset = UNSET
    """Free-text search, as in the search box of the user interface."""
    release_manager: ReferenceFilter | None | Unset = UNSET
    """By node ID of the person who coordinates releases of the service."""
    service_owner: ReferenceFilter | None | Unset = UNSET
    """By node ID of the person accountable for meeting the service level targets."""
    source: StringFilter | None | Unset = UNSET
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringFilter | None | Unset = UNSET
    """By key in the external system."""
    support_team: ReferenceFilter | None | Unset = UNSET
    """By node ID of the support team preset for new service instances and problems."""
    survey: ReferenceFilter | None | Unset = UNSET
    """By node ID of the survey that measures how customers rate the service."""
    updated_at: TimestampFilter | None | Unset = UNSET
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""


class ServiceWhere(FilterFields):
    """What ``where`` can compare of ``ServiceFilter``."""

    __graphql_filter__ = "ServiceFilter"
    __graphql_custom__ = "custom custom_filters"

    account: StringWhere
    """By ID of the owning account."""
    availability_manager: ReferenceWhere
    """By node ID of the person who sees to the availability targets of the SLAs."""
    capacity_manager: ReferenceWhere
    """By node ID of the person who prevents incidents from lack of capacity."""
    change_manager: ReferenceWhere
    """By node ID of the person who coordinates changes of the service."""
    continuity_manager: ReferenceWhere
    """By node ID of the person who keeps the continuity plans of the service
    instances."""
    created_at: TimestampWhere
    """By time of creation."""
    custom: CustomFields[ServiceCustomWhere]
    """By custom fields that are marked filterable in the UI extension; all conditions
    have to hold."""
    disabled: Flag
    """Only disabled records if true, only enabled ones if false."""
    first_line_team: ReferenceWhere
    """By node ID of the first line team preset for new service instances."""
    id: IDWhere
    """By node ID."""
    knowledge_manager: ReferenceWhere
    """By node ID of the person responsible for the quality of the service's knowledge
    articles."""
    name: StringWhere
    problem_manager: ReferenceWhere
    """By node ID of the person who coordinates problems of the service."""
    provider: ReferenceWhere
    """By node ID of the organization that provides the service."""
    query: FreeText
    """Free-text search, as in the search box of the user interface."""
    release_manager: ReferenceWhere
    """By node ID of the person who coordinates releases of the service."""
    service_owner: ReferenceWhere
    """By node ID of the person accountable for meeting the service level targets."""
    source: StringWhere
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringWhere
    """By key in the external system."""
    support_team: ReferenceWhere
    """By node ID of the support team preset for new service instances and problems."""
    survey: ReferenceWhere
    """By node ID of the survey that measures how customers rate the service."""
    updated_at: TimestampWhere
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""


class ServiceOrder(GraphQLInput, frozen=True):
    """Sort key for `Query.services`; give several in order of precedence."""

    __graphql_name__ = "ServiceOrder"
    __graphql_fields__ = """
    direction direction OrderDirection
    field field ServiceOrderField!
    """
    __graphql_required__ = "field"
    __graphql_order__ = "field direction asc desc"

    field: ServiceOrderField | ServiceOrderFieldLiteral
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = UNSET
    """Whether to sort ascending or descending."""


class ServiceUpdateInput(GraphQLInput, frozen=True):
    """Arguments of the `serviceUpdate` mutation."""

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
    __graphql_required__ = "id"
    __graphql_apply__ = """
    availability_manager_id:>availability_manager
    capacity_manager_id:>capacity_manager
    change_manager_id:>change_manager
    continuity_manager_id:>continuity_manager
    custom_fields:-
    custom_fields_attachments:-
    description_attachments:-
    first_line_team_id:>first_line_team
    knowledge_manager_id:>knowledge_manager
    problem_manager_id:>problem_manager
    provider_id:-
    release_manager_id:>release_manager
    service_owner_id:>service_owner
    support_team_id:>support_team
    survey_id:>survey
    ui_extension_id:>ui_extension
    """

    id: str
    """Node ID of the service to change."""
    availability_manager_id: str | None | Unset = UNSET
    """Node ID of the person who sees to the availability targets of the SLAs."""
    capacity_manager_id: str | None | Unset = UNSET
    """Node ID of the person who prevents incidents from lack of capacity."""
    change_manager_id: str | None | Unset = UNSET
    """Node ID of the person who coordinates changes of the service."""
    client_mutation_id: str | None | Unset = UNSET
    """Any text; echoed in the answer, without any other effect."""
    continuity_manager_id: str | None | Unset = UNSET
    """Node ID of the person who keeps the continuity plans of the service instances."""
    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None | Unset = UNSET
    """Custom field values to set; fields not listed stay as they are."""
    custom_fields_attachments: (
        Sequence[AttachmentInput | UploadedFile] | None | Unset
    ) = UNSET
    """Uploaded files embedded in rich-text custom fields."""
    description: str | None | Unset = UNSET
    """Core functionality of the service, in rich text."""
    description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = (
        UNSET
    )
    """Uploaded files for `description`."""
    disabled: bool | None | Unset = UNSET
    """True when the service can no longer be selected for other records."""
    first_line_team_id: str | None | Unset = UNSET
    """Node ID of the first line team preset for new service instances."""
    keywords: str | None | Unset = UNSET
    """Comma-separated search words."""
    knowledge_manager_id: str | None | Unset = UNSET
    """Node ID of the person responsible for the quality of the service's knowledge
    articles."""
    name: str | None | Unset = UNSET
    """Name; imports use it as the key of the service."""
    picture_uri: str | None | Unset = UNSET
    """URL of the picture, or a data URL below 2 MB (JPG, GIF, WEBP, PNG or SVG)."""
    problem_manager_id: str | None | Unset = UNSET
    """Node ID of the person who coordinates problems of the service."""
    provider_id: str | None | Unset = UNSET
    """Node ID of the organization that delivers the service."""
    release_manager_id: str | None | Unset = UNSET
    """Node ID of the person who coordinates releases of the service."""
    service_owner_id: str | None | Unset = UNSET
    """Node ID of the person accountable for meeting the service level targets."""
    source: str | None | Unset = UNSET
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset = UNSET
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""
    support_team_id: str | None | Unset = UNSET
    """Node ID of the support team preset for new service instances and problems."""
    survey_id: str | None | Unset = UNSET
    """Node ID of the survey that measures how customers rate the service."""
    ui_extension_id: str | None | Unset = UNSET
    """Node ID of the UI extension that adds custom fields to the service."""


class ServiceUpdateArgs(TypedDict, total=False):
    """The fields of ``ServiceUpdateInput`` as keyword arguments."""

    id: Required[str]
    """Node ID of the service to change."""
    availability_manager_id: str | None | Unset
    """Node ID of the person who sees to the availability targets of the SLAs."""
    capacity_manager_id: str | None | Unset
    """Node ID of the person who prevents incidents from lack of capacity."""
    change_manager_id: str | None | Unset
    """Node ID of the person who coordinates changes of the service."""
    client_mutation_id: str | None | Unset
    """Any text; echoed in the answer, without any other effect."""
    continuity_manager_id: str | None | Unset
    """Node ID of the person who keeps the continuity plans of the service instances."""
    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None | Unset
    """Custom field values to set; fields not listed stay as they are."""
    custom_fields_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
    """Uploaded files embedded in rich-text custom fields."""
    description: str | None | Unset
    """Core functionality of the service, in rich text."""
    description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
    """Uploaded files for `description`."""
    disabled: bool | None | Unset
    """True when the service can no longer be selected for other records."""
    first_line_team_id: str | None | Unset
    """Node ID of the first line team preset for new service instances."""
    keywords: str | None | Unset
    """Comma-separated search words."""
    knowledge_manager_id: str | None | Unset
    """Node ID of the person responsible for the quality of the service's knowledge
    articles."""
    name: str | None | Unset
    """Name; imports use it as the key of the service."""
    picture_uri: str | None | Unset
    """URL of the picture, or a data URL below 2 MB (JPG, GIF, WEBP, PNG or SVG)."""
    problem_manager_id: str | None | Unset
    """Node ID of the person who coordinates problems of the service."""
    provider_id: str | None | Unset
    """Node ID of the organization that delivers the service."""
    release_manager_id: str | None | Unset
    """Node ID of the person who coordinates releases of the service."""
    service_owner_id: str | None | Unset
    """Node ID of the person accountable for meeting the service level targets."""
    source: str | None | Unset
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""
    support_team_id: str | None | Unset
    """Node ID of the support team preset for new service instances and problems."""
    survey_id: str | None | Unset
    """Node ID of the survey that measures how customers rate the service."""
    ui_extension_id: str | None | Unset
    """Node ID of the UI extension that adds custom fields to the service."""


class ServiceApplyRow(TypedDict, total=False):
    """A row for ``client.apply.services``: what it names is compared and written."""

    source_id: Required[str]
    availability_manager_id: str | None
    capacity_manager_id: str | None
    change_manager_id: str | None
    continuity_manager_id: str | None
    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None
    custom_fields_attachments: Sequence[AttachmentInput | UploadedFile] | None
    description: str | None
    description_attachments: Sequence[AttachmentInput | UploadedFile] | None
    disabled: bool | None
    first_line_team_id: str | None
    keywords: str | None
    knowledge_manager_id: str | None
    name: str | None
    picture_uri: str | None
    problem_manager_id: str | None
    provider_id: str | None
    release_manager_id: str | None
    service_owner_id: str | None
    support_team_id: str | None
    survey_id: str | None
    ui_extension_id: str | None
