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
    needs,
    unset,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Never, Required

    from .._runtime.attachments.uploaded import UploadedFile
    from .._runtime.codegen import CustomFields, Flag, FreeText, One, Unset
    from .._runtime.custom_fields.given import CustomFieldValues
    from ..apply import (
        OrganizationApplyKey,
        PersonApplyKey,
        SurveyApplyKey,
        TeamApplyKey,
        UiExtensionApplyKey,
    )
    from ..enums.common import OrderDirection, OrderDirectionLiteral
    from ..enums.service import ServiceOrderField, ServiceOrderFieldLiteral
    from ..models.service import Service, ServiceFields
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


class ServiceCreateInput(
    GraphQLInput, MutationInput["Service", "ServiceFields[Never, One]"], frozen=True
):
    """Arguments of the `serviceCreate` mutation."""

    name: str = needs(title="name: String!")
    """Name; imports use it as the key of the service."""
    provider_id: str = needs(title="providerId: ID!")
    """Node ID of the organization that delivers the service."""
    availability_manager_id: str | None | Unset = unset("availabilityManagerId: ID")
    """Node ID of the person who sees to the availability targets of the SLAs."""
    capacity_manager_id: str | None | Unset = unset("capacityManagerId: ID")
    """Node ID of the person who prevents incidents from lack of capacity."""
    change_manager_id: str | None | Unset = unset("changeManagerId: ID")
    """Node ID of the person who coordinates changes of the service."""
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""
    continuity_manager_id: str | None | Unset = unset("continuityManagerId: ID")
    """Node ID of the person who keeps the continuity plans of the service instances."""
    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None | Unset = (
        unset("customFields: [CustomFieldInput!]")
    )
    """Values for fields of the UI extension, as `id` and `value` pairs."""
    custom_fields_attachments: (
        Sequence[AttachmentInput | UploadedFile] | None | Unset
    ) = unset("customFieldsAttachments: [AttachmentInput!]")
    """Uploaded files embedded in rich-text custom fields."""
    description: str | None | Unset = unset("description: String")
    """Core functionality of the service, in rich text."""
    description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = (
        unset("descriptionAttachments: [AttachmentInput!]")
    )
    """Uploaded files for `description`."""
    disabled: bool | None | Unset = unset("disabled: Boolean")
    """True when the service can no longer be selected for other records."""
    first_line_team_id: str | None | Unset = unset("firstLineTeamId: ID")
    """Node ID of the first line team preset for new service instances."""
    keywords: str | None | Unset = unset("keywords: String")
    """Comma-separated search words."""
    knowledge_manager_id: str | None | Unset = unset("knowledgeManagerId: ID")
    """Node ID of the person responsible for the quality of the service's knowledge
    articles."""
    picture_uri: str | None | Unset = unset("pictureUri: String")
    """URL of the picture, or a data URL below 2 MB (JPG, GIF, WEBP, PNG or SVG)."""
    problem_manager_id: str | None | Unset = unset("problemManagerId: ID")
    """Node ID of the person who coordinates problems of the service."""
    release_manager_id: str | None | Unset = unset("releaseManagerId: ID")
    """Node ID of the person who coordinates releases of the service."""
    service_owner_id: str | None | Unset = unset("serviceOwnerId: ID")
    """Node ID of the person accountable for meeting the service level targets."""
    source: str | None | Unset = unset("source: String")
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset = unset("sourceID: String")
    """Key of the record in the external system, at most 128 characters."""
    support_team_id: str | None | Unset = unset("supportTeamId: ID")
    """Node ID of the support team preset for new service instances and problems."""
    survey_id: str | None | Unset = unset("surveyId: ID")
    """Node ID of the survey that measures how customers rate the service."""
    ui_extension_id: str | None | Unset = unset("uiExtensionId: ID")
    """Node ID of the UI extension that adds custom fields to the service."""


class ServiceCreateArgs(TypedDict, total=False, closed=True):
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

    __graphql_where__ = "ServiceCustomWhere"

    name: str = needs(title="name: String!")
    """Filter name of the field (`data-filterable-name`), not its ID."""
    negate: bool | None | Unset = unset("negate: Boolean")
    """True to match everything else."""
    values: Sequence[str | None] | None | Unset = unset("values: [String]")
    """Values to match; `null` matches an empty field, options are given by label,
    numbers and times also as `>=a<b`."""


class ServiceCustomWhere(CustomCondition):
    """The operators of ``ServiceCustomFilter``."""


class ServiceFilter(GraphQLInput, frozen=True):
    """Conditions for `Query.services`; all that are given have to hold."""

    __graphql_where__ = "ServiceWhere"

    account: StringFilter | None | Unset = unset("account: StringFilter")
    """By ID of the owning account."""
    availability_manager: ReferenceFilter | None | Unset = unset(
        "availabilityManager: ReferenceFilter"
    )
    """By node ID of the person who sees to the availability targets of the SLAs."""
    capacity_manager: ReferenceFilter | None | Unset = unset(
        "capacityManager: ReferenceFilter"
    )
    """By node ID of the person who prevents incidents from lack of capacity."""
    change_manager: ReferenceFilter | None | Unset = unset(
        "changeManager: ReferenceFilter"
    )
    """By node ID of the person who coordinates changes of the service."""
    continuity_manager: ReferenceFilter | None | Unset = unset(
        "continuityManager: ReferenceFilter"
    )
    """By node ID of the person who keeps the continuity plans of the service
    instances."""
    created_at: TimestampFilter | None | Unset = unset("createdAt: TimestampFilter")
    """By time of creation."""
    custom_filters: Sequence[ServiceCustomFilter] | None | Unset = unset(
        "customFilters: [ServiceCustomFilter!]"
    )
    """By custom fields that are marked filterable in the UI extension; all conditions
    have to hold."""
    disabled: bool | None | Unset = unset("disabled: Boolean")
    """Only disabled records if true, only enabled ones if false."""
    first_line_team: ReferenceFilter | None | Unset = unset(
        "firstLineTeam: ReferenceFilter"
    )
    """By node ID of the first line team preset for new service instances."""
    id: IDFilter | None | Unset = unset("id: IDFilter")
    """By node ID."""
    knowledge_manager: ReferenceFilter | None | Unset = unset(
        "knowledgeManager: ReferenceFilter"
    )
    """By node ID of the person responsible for the quality of the service's knowledge
    articles."""
    name: StringFilter | None | Unset = unset("name: StringFilter")
    problem_manager: ReferenceFilter | None | Unset = unset(
        "problemManager: ReferenceFilter"
    )
    """By node ID of the person who coordinates problems of the service."""
    provider: ReferenceFilter | None | Unset = unset("provider: ReferenceFilter")
    """By node ID of the organization that provides the service."""
    query: str | None | Unset = unset("query: String")
    """Free-text search, as in the search box of the user interface."""
    release_manager: ReferenceFilter | None | Unset = unset(
        "releaseManager: ReferenceFilter"
    )
    """By node ID of the person who coordinates releases of the service."""
    service_owner: ReferenceFilter | None | Unset = unset(
        "serviceOwner: ReferenceFilter"
    )
    """By node ID of the person accountable for meeting the service level targets."""
    source: StringFilter | None | Unset = unset("source: StringFilter")
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringFilter | None | Unset = unset("sourceID: StringFilter")
    """By key in the external system."""
    support_team: ReferenceFilter | None | Unset = unset("supportTeam: ReferenceFilter")
    """By node ID of the support team preset for new service instances and problems."""
    survey: ReferenceFilter | None | Unset = unset("survey: ReferenceFilter")
    """By node ID of the survey that measures how customers rate the service."""
    updated_at: TimestampFilter | None | Unset = unset("updatedAt: TimestampFilter")
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""


class ServiceWhere(FilterFields):
    """Fields of ``ServiceFilter`` for conditions of ``where``."""

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

    __graphql_order__ = "field direction asc desc"

    field: ServiceOrderField | ServiceOrderFieldLiteral = needs(
        title="field: ServiceOrderField!"
    )
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = unset(
        "direction: OrderDirection"
    )
    """Whether to sort ascending or descending."""


class ServiceUpdateInput(
    GraphQLInput, MutationInput["Service", "ServiceFields[Never, One]"], frozen=True
):
    """Arguments of the `serviceUpdate` mutation."""

    __graphql_apply__ = """
    availability_manager_id:>availability_manager
    capacity_manager_id:>capacity_manager
    change_manager_id:>change_manager
    continuity_manager_id:>continuity_manager
    custom_fields:%custom_fields
    custom_fields_attachments:!
    description_attachments:!
    first_line_team_id:>first_line_team
    knowledge_manager_id:>knowledge_manager
    problem_manager_id:>problem_manager
    provider_id:>service_provider
    release_manager_id:>release_manager
    service_owner_id:>service_owner
    support_team_id:>support_team
    survey_id:>survey
    ui_extension_id:>ui_extension
    """

    id: str = needs(title="id: ID!")
    """Node ID of the service to change."""
    availability_manager_id: str | None | Unset = unset("availabilityManagerId: ID")
    """Node ID of the person who sees to the availability targets of the SLAs."""
    capacity_manager_id: str | None | Unset = unset("capacityManagerId: ID")
    """Node ID of the person who prevents incidents from lack of capacity."""
    change_manager_id: str | None | Unset = unset("changeManagerId: ID")
    """Node ID of the person who coordinates changes of the service."""
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""
    continuity_manager_id: str | None | Unset = unset("continuityManagerId: ID")
    """Node ID of the person who keeps the continuity plans of the service instances."""
    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None | Unset = (
        unset("customFields: [CustomFieldInput!]")
    )
    """Custom field values to set; fields not listed stay as they are."""
    custom_fields_attachments: (
        Sequence[AttachmentInput | UploadedFile] | None | Unset
    ) = unset("customFieldsAttachments: [AttachmentInput!]")
    """Uploaded files embedded in rich-text custom fields."""
    description: str | None | Unset = unset("description: String")
    """Core functionality of the service, in rich text."""
    description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = (
        unset("descriptionAttachments: [AttachmentInput!]")
    )
    """Uploaded files for `description`."""
    disabled: bool | None | Unset = unset("disabled: Boolean")
    """True when the service can no longer be selected for other records."""
    first_line_team_id: str | None | Unset = unset("firstLineTeamId: ID")
    """Node ID of the first line team preset for new service instances."""
    keywords: str | None | Unset = unset("keywords: String")
    """Comma-separated search words."""
    knowledge_manager_id: str | None | Unset = unset("knowledgeManagerId: ID")
    """Node ID of the person responsible for the quality of the service's knowledge
    articles."""
    name: str | None | Unset = unset("name: String")
    """Name; imports use it as the key of the service."""
    picture_uri: str | None | Unset = unset("pictureUri: String")
    """URL of the picture, or a data URL below 2 MB (JPG, GIF, WEBP, PNG or SVG)."""
    problem_manager_id: str | None | Unset = unset("problemManagerId: ID")
    """Node ID of the person who coordinates problems of the service."""
    provider_id: str | None | Unset = unset("providerId: ID")
    """Node ID of the organization that delivers the service."""
    release_manager_id: str | None | Unset = unset("releaseManagerId: ID")
    """Node ID of the person who coordinates releases of the service."""
    service_owner_id: str | None | Unset = unset("serviceOwnerId: ID")
    """Node ID of the person accountable for meeting the service level targets."""
    source: str | None | Unset = unset("source: String")
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset = unset("sourceID: String")
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""
    support_team_id: str | None | Unset = unset("supportTeamId: ID")
    """Node ID of the support team preset for new service instances and problems."""
    survey_id: str | None | Unset = unset("surveyId: ID")
    """Node ID of the survey that measures how customers rate the service."""
    ui_extension_id: str | None | Unset = unset("uiExtensionId: ID")
    """Node ID of the UI extension that adds custom fields to the service."""


class ServiceUpdateArgs(TypedDict, total=False, closed=True):
    """The fields of ``ServiceUpdateInput`` as keyword arguments."""

    id: Required[str]
    """Node ID of the service to change."""
    availability_manager_id: str | None | Unset
    """Node ID of the person who sees to the availability targets of the SLAs."""
    capacity_manager_id: str | None | Unset
    """Node ID of the person who prevents incidents from lack of capacity."""
    change_manager_id: str | None | Unset
    """Node ID of the person who coordinates changes of the service."""
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
    """Row for ``client.apply.services``. Omitted fields are left unchanged."""

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
    availability_manager: str | PersonApplyKey | None
    capacity_manager: str | PersonApplyKey | None
    change_manager: str | PersonApplyKey | None
    continuity_manager: str | PersonApplyKey | None
    first_line_team: str | TeamApplyKey | None
    knowledge_manager: str | PersonApplyKey | None
    problem_manager: str | PersonApplyKey | None
    provider: str | OrganizationApplyKey | None
    release_manager: str | PersonApplyKey | None
    service_owner: str | PersonApplyKey | None
    support_team: str | TeamApplyKey | None
    survey: str | SurveyApplyKey | None
    ui_extension: str | UiExtensionApplyKey | None
