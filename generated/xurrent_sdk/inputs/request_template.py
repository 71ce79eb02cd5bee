# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and what mutations take."""

from __future__ import annotations

from typing import Literal, TYPE_CHECKING, TypeAlias, TypedDict
from .._runtime.codegen import FilterFields, GraphQLInput, UNSET

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Required
    from .._runtime.codegen import Flag, FreeText, Unset
    from ..enums.common import OrderDirection, OrderDirectionLiteral
    from ..enums.request import (
        RequestActionType,
        RequestActionTypeLiteral,
        RequestCategory,
        RequestCategoryLiteral,
        RequestCompletionReason,
        RequestCompletionReasonLiteral,
        RequestImpact,
        RequestImpactLiteral,
        RequestStatus,
        RequestStatusLiteral,
    )
    from ..enums.request_template import (
        RequestTemplateOrderField,
        RequestTemplateOrderFieldLiteral,
    )
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
    from .request import (
        RequestActionTypeFilter,
        RequestActionTypeWhere,
        RequestCategoryFilter,
        RequestCategoryWhere,
        RequestImpactFilter,
        RequestImpactWhere,
    )

RequestTemplateOrderBy: TypeAlias = Literal[
    "category",
    "created_at",
    "disabled",
    "end_users",
    "impact",
    "service_name",
    "specialists",
    "subject",
    "updated_at",
    "-category",
    "-created_at",
    "-disabled",
    "-end_users",
    "-impact",
    "-service_name",
    "-specialists",
    "-subject",
    "-updated_at",
]


class RequestTemplateCreateInput(GraphQLInput, frozen=True):
    """Arguments of the `requestTemplateCreate` mutation."""

    __graphql_name__ = "RequestTemplateCreateInput"
    __graphql_fields__ = """
    action_type actionType RequestActionType
    asset_selection assetSelection Boolean
    assign_to_self assignToSelf Boolean
    category category RequestCategory
    client_mutation_id clientMutationId String
    completion_reason completionReason RequestCompletionReason
    configuration_item_id configurationItemId ID
    copy_subject_to_requests copySubjectToRequests Boolean
    description description String
    desired_completion desiredCompletion Int
    disabled disabled Boolean
    effort_class_id effortClassId ID
    end_users endUsers Boolean
    impact impact RequestImpact
    instructions instructions String
    keywords keywords String
    member_id memberId ID
    note note String
    registration_hints registrationHints String
    reservation_offering_ids reservationOfferingIds [ID!]
    rfc_type_id rfcTypeId ID
    service_id serviceId ID
    source source String
    source_id sourceID String
    specialists specialists Boolean
    status status RequestStatus
    subject subject String!
    supplier_id supplierId ID
    support_hours_id supportHoursId ID
    team_id teamId ID
    time_zone timeZone TimeZone
    translate_subject translateSubject Boolean
    ui_extension_id uiExtensionId ID
    urgent urgent Boolean
    workflow_manager_id workflowManagerId ID
    workflow_template_id workflowTemplateId ID
    """
    __graphql_required__ = "subject"

    subject: str
    """Title of the template."""
    action_type: RequestActionType | RequestActionTypeLiteral | None | Unset = UNSET
    """Kind of action the template stands for, such as access or installation."""
    asset_selection: bool | None | Unset = UNSET
    """True when users choose an asset after picking the template in Self Service."""
    assign_to_self: bool | None | Unset = UNSET
    """True when the person registering the request becomes its assignee."""
    category: RequestCategory | RequestCategoryLiteral | None | Unset = UNSET
    """Category of new requests."""
    client_mutation_id: str | None | Unset = UNSET
    """Any text; echoed in the answer, without any other effect."""
    completion_reason: (
        RequestCompletionReason | RequestCompletionReasonLiteral | None | Unset
    ) = UNSET
    """Completion reason of new requests."""
    configuration_item_id: str | None | Unset = UNSET
    """Node ID of the CI of new requests."""
    copy_subject_to_requests: bool | None | Unset = UNSET
    """True when the template's subject fills an empty subject of the request."""
    description: str | None | Unset = UNSET
    """Plain text with more context on the template."""
    desired_completion: int | None | Unset = UNSET
    """Minutes within which requests made from the template should be resolved."""
    disabled: bool | None | Unset = UNSET
    """True when the template can no longer be applied."""
    effort_class_id: str | None | Unset = UNSET
    """Node ID of the effort class preset when registering time."""
    end_users: bool | None | Unset = UNSET
    """True when offered to end users in Self Service."""
    impact: RequestImpact | RequestImpactLiteral | None | Unset = UNSET
    """Impact of new requests."""
    instructions: str | None | Unset = UNSET
    """What support staff have to do, in rich text."""
    keywords: str | None | Unset = UNSET
    """Comma-separated search words."""
    member_id: str | None | Unset = UNSET
    """Node ID of the assignee of new requests."""
    note: str | None | Unset = UNSET
    """First note of new requests, in rich text."""
    registration_hints: str | None | Unset = UNSET
    """Steps shown to the person who registers the request, in rich text."""
    reservation_offering_ids: Sequence[str] | None | Unset = UNSET
    """Node IDs of the reservation offerings whose CIs can be reserved with the
    template."""
    rfc_type_id: str | None | Unset = UNSET
    """Node ID of the RFC type of new requests."""
    service_id: str | None | Unset = UNSET
    """Node ID of the service the template belongs to."""
    source: str | None | Unset = UNSET
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset = UNSET
    """Key of the record in the external system, at most 128 characters."""
    specialists: bool | None | Unset = UNSET
    """True when offered to specialists in their consoles."""
    status: RequestStatus | RequestStatusLiteral | None | Unset = UNSET
    """Status of new requests."""
    supplier_id: str | None | Unset = UNSET
    """Node ID of the supplier of new requests."""
    support_hours_id: str | None | Unset = UNSET
    """Node ID of the calendar for counting the desired completion."""
    team_id: str | None | Unset = UNSET
    """Node ID of the team of new requests."""
    time_zone: str | None | Unset = UNSET
    """Time zone of the support hours."""
    translate_subject: bool | None | Unset = UNSET
    """True when readers see the subject of requests translated into their language."""
    ui_extension_id: str | None | Unset = UNSET
    """Node ID of the UI extension that adds custom fields to new requests."""
    urgent: bool | None | Unset = UNSET
    """True when new requests are marked urgent."""
    workflow_manager_id: str | None | Unset = UNSET
    """Node ID of the manager of workflows started; required with a workflow template
    unless the service has one."""
    workflow_template_id: str | None | Unset = UNSET
    """Node ID of the workflow started for new requests; required when `status` is
    `workflow_pending`."""


class RequestTemplateCreateArgs(TypedDict, total=False):
    """The fields of ``RequestTemplateCreateInput`` as keyword arguments."""

    subject: Required[str]
    """Title of the template."""
    action_type: RequestActionType | RequestActionTypeLiteral | None | Unset
    """Kind of action the template stands for, such as access or installation."""
    asset_selection: bool | None | Unset
    """True when users choose an asset after picking the template in Self Service."""
    assign_to_self: bool | None | Unset
    """True when the person registering the request becomes its assignee."""
    category: RequestCategory | RequestCategoryLiteral | None | Unset
    """Category of new requests."""
    client_mutation_id: str | None | Unset
    """Any text; echoed in the answer, without any other effect."""
    completion_reason: (
        RequestCompletionReason | RequestCompletionReasonLiteral | None | Unset
    )
    """Completion reason of new requests."""
    configuration_item_id: str | None | Unset
    """Node ID of the CI of new requests."""
    copy_subject_to_requests: bool | None | Unset
    """True when the template's subject fills an empty subject of the request."""
    description: str | None | Unset
    """Plain text with more context on the template."""
    desired_completion: int | None | Unset
    """Minutes within which requests made from the template should be resolved."""
    disabled: bool | None | Unset
    """True when the template can no longer be applied."""
    effort_class_id: str | None | Unset
    """Node ID of the effort class preset when registering time."""
    end_users: bool | None | Unset
    """True when offered to end users in Self Service."""
    impact: RequestImpact | RequestImpactLiteral | None | Unset
    """Impact of new requests."""
    instructions: str | None | Unset
    """What support staff have to do, in rich text."""
    keywords: str | None | Unset
    """Comma-separated search words."""
    member_id: str | None | Unset
    """Node ID of the assignee of new requests."""
    note: str | None | Unset
    """First note of new requests, in rich text."""
    registration_hints: str | None | Unset
    """Steps shown to the person who registers the request, in rich text."""
    reservation_offering_ids: Sequence[str] | None | Unset
    """Node IDs of the reservation offerings whose CIs can be reserved with the
    template."""
    rfc_type_id: str | None | Unset
    """Node ID of the RFC type of new requests."""
    service_id: str | None | Unset
    """Node ID of the service the template belongs to."""
    source: str | None | Unset
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset
    """Key of the record in the external system, at most 128 characters."""
    specialists: bool | None | Unset
    """True when offered to specialists in their consoles."""
    status: RequestStatus | RequestStatusLiteral | None | Unset
    """Status of new requests."""
    supplier_id: str | None | Unset
    """Node ID of the supplier of new requests."""
    support_hours_id: str | None | Unset
    """Node ID of the calendar for counting the desired completion."""
    team_id: str | None | Unset
    """Node ID of the team of new requests."""
    time_zone: str | None | Unset
    """Time zone of the support hours."""
    translate_subject: bool | None | Unset
    """True when readers see the subject of requests translated into their language."""
    ui_extension_id: str | None | Unset
    """Node ID of the UI extension that adds custom fields to new requests."""
    urgent: bool | None | Unset
    """True when new requests are marked urgent."""
    workflow_manager_id: str | None | Unset
    """Node ID of the manager of workflows started; required with a workflow template
    unless the service has one."""
    workflow_template_id: str | None | Unset
    """Node ID of the workflow started for new requests; required when `status` is
    `workflow_pending`."""


class RequestTemplateFilter(GraphQLInput, frozen=True):
    """Conditions for `Query.requestTemplates`; all that are given have to hold."""

    __graphql_name__ = "RequestTemplateFilter"
    __graphql_fields__ = """
    action_type actionType RequestActionTypeFilter
    category category RequestCategoryFilter
    created_at createdAt TimestampFilter
    disabled disabled Boolean
    end_users endUsers Boolean
    id id IDFilter
    impact impact RequestImpactFilter
    member member ReferenceFilter
    query query String
    service service ReferenceFilter
    source source StringFilter
    source_id sourceID StringFilter
    specialists specialists Boolean
    subject subject StringFilter
    team team ReferenceFilter
    ui_extension uiExtension ReferenceFilter
    updated_at updatedAt TimestampFilter
    workflow_manager workflowManager ReferenceFilter
    workflow_template workflowTemplate ReferenceFilter
    """
    __graphql_where__ = "RequestTemplateWhere"

    action_type: RequestActionTypeFilter | None | Unset = UNSET
    """Condition on `actionType` (kind of action the template stands for, such as access
    or installation)."""
    category: RequestCategoryFilter | None | Unset = UNSET
    """Condition on `category` (category of new requests)."""
    created_at: TimestampFilter | None | Unset = UNSET
    """By time of creation."""
    disabled: bool | None | Unset = UNSET
    """Only disabled records if true, only enabled ones if false."""
    end_users: bool | None | Unset = UNSET
    """Required value of `endUsers`: true when offered to end users in Self Service."""
    id: IDFilter | None | Unset = UNSET
    """By node ID."""
    impact: RequestImpactFilter | None | Unset = UNSET
    """Condition on `impact` (impact of new requests)."""
    member: ReferenceFilter | None | Unset = UNSET
    """By node ID of the assignee of new requests."""
    query: str | None | Unset = UNSET
    """Free-text search, as in the search box of the user interface."""
    service: ReferenceFilter | None | Unset = UNSET
    """By node ID of the service the template belongs to."""
    source: StringFilter | None | Unset = UNSET
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringFilter | None | Unset = UNSET
    """By key in the external system."""
    specialists: bool | None | Unset = UNSET
    """Required value of `specialists`: true when offered to specialists in their
    consoles."""
    subject: StringFilter | None | Unset = UNSET
    team: ReferenceFilter | None | Unset = UNSET
    """By node ID of the team of new requests."""
    ui_extension: ReferenceFilter | None | Unset = UNSET
    """By node ID of the UI extension."""
    updated_at: TimestampFilter | None | Unset = UNSET
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""
    workflow_manager: ReferenceFilter | None | Unset = UNSET
    """By node ID of the manager of workflows started."""
    workflow_template: ReferenceFilter | None | Unset = UNSET
    """By node ID of the workflow started for new requests."""


class RequestTemplateWhere(FilterFields):
    """What ``where`` can compare of ``RequestTemplateFilter``."""

    __graphql_filter__ = "RequestTemplateFilter"

    action_type: RequestActionTypeWhere
    """Condition on `actionType` (kind of action the template stands for, such as access
    or installation)."""
    category: RequestCategoryWhere
    """Condition on `category` (category of new requests)."""
    created_at: TimestampWhere
    """By time of creation."""
    disabled: Flag
    """Only disabled records if true, only enabled ones if false."""
    end_users: Flag
    """Required value of `endUsers`: true when offered to end users in Self Service."""
    id: IDWhere
    """By node ID."""
    impact: RequestImpactWhere
    """Condition on `impact` (impact of new requests)."""
    member: ReferenceWhere
    """By node ID of the assignee of new requests."""
    query: FreeText
    """Free-text search, as in the search box of the user interface."""
    service: ReferenceWhere
    """By node ID of the service the template belongs to."""
    source: StringWhere
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringWhere
    """By key in the external system."""
    specialists: Flag
    """Required value of `specialists`: true when offered to specialists in their
    consoles."""
    subject: StringWhere
    team: ReferenceWhere
    """By node ID of the team of new requests."""
    ui_extension: ReferenceWhere
    """By node ID of the UI extension."""
    updated_at: TimestampWhere
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""
    workflow_manager: ReferenceWhere
    """By node ID of the manager of workflows started."""
    workflow_template: ReferenceWhere
    """By node ID of the workflow started for new requests."""


class RequestTemplateOrder(GraphQLInput, frozen=True):
    """Sort key for `Query.requestTemplates`; give several in order of precedence."""

    __graphql_name__ = "RequestTemplateOrder"
    __graphql_fields__ = """
    direction direction OrderDirection
    field field RequestTemplateOrderField!
    """
    __graphql_required__ = "field"
    __graphql_order__ = "field direction asc desc"

    field: RequestTemplateOrderField | RequestTemplateOrderFieldLiteral
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = UNSET
    """Whether to sort ascending or descending."""


class RequestTemplateUpdateInput(GraphQLInput, frozen=True):
    """Arguments of the `requestTemplateUpdate` mutation."""

    __graphql_name__ = "RequestTemplateUpdateInput"
    __graphql_fields__ = """
    action_type actionType RequestActionType
    asset_selection assetSelection Boolean
    assign_to_self assignToSelf Boolean
    category category RequestCategory
    client_mutation_id clientMutationId String
    completion_reason completionReason RequestCompletionReason
    configuration_item_id configurationItemId ID
    copy_subject_to_requests copySubjectToRequests Boolean
    description description String
    desired_completion desiredCompletion Int
    disabled disabled Boolean
    effort_class_id effortClassId ID
    end_users endUsers Boolean
    id id ID!
    impact impact RequestImpact
    instructions instructions String
    keywords keywords String
    member_id memberId ID
    note note String
    registration_hints registrationHints String
    reservation_offering_ids reservationOfferingIds [ID!]
    rfc_type_id rfcTypeId ID
    service_id serviceId ID
    source source String
    source_id sourceID String
    specialists specialists Boolean
    status status RequestStatus
    subject subject String
    supplier_id supplierId ID
    support_hours_id supportHoursId ID
    team_id teamId ID
    time_zone timeZone TimeZone
    translate_subject translateSubject Boolean
    ui_extension_id uiExtensionId ID
    urgent urgent Boolean
    workflow_manager_id workflowManagerId ID
    workflow_template_id workflowTemplateId ID
    """
    __graphql_required__ = "id"
    __graphql_apply__ = """
    configuration_item_id:>configuration_item
    effort_class_id:>effort_class
    member_id:>member
    reservation_offering_ids:*reservation_offerings
    rfc_type_id:>rfc_type
    service_id:>service
    supplier_id:>supplier
    support_hours_id:>support_hours
    team_id:>team
    ui_extension_id:>ui_extension
    workflow_manager_id:>workflow_manager
    workflow_template_id:>workflow_template
    """

    id: str
    """Node ID of the request template to change."""
    action_type: RequestActionType | RequestActionTypeLiteral | None | Unset = UNSET
    """Kind of action the template stands for, such as access or installation."""
    asset_selection: bool | None | Unset = UNSET
    """True when users choose an asset after picking the template in Self Service."""
    assign_to_self: bool | None | Unset = UNSET
    """True when the person registering the request becomes its assignee."""
    category: RequestCategory | RequestCategoryLiteral | None | Unset = UNSET
    """Category of new requests."""
    client_mutation_id: str | None | Unset = UNSET
    """Any text; echoed in the answer, without any other effect."""
    completion_reason: (
        RequestCompletionReason | RequestCompletionReasonLiteral | None | Unset
    ) = UNSET
    """Completion reason of new requests."""
    configuration_item_id: str | None | Unset = UNSET
    """Node ID of the CI of new requests."""
    copy_subject_to_requests: bool | None | Unset = UNSET
    """True when the template's subject fills an empty subject of the request."""
    description: str | None | Unset = UNSET
    """Plain text with more context on the template."""
    desired_completion: int | None | Unset = UNSET
    """Minutes within which requests made from the template should be resolved."""
    disabled: bool | None | Unset = UNSET
    """True when the template can no longer be applied."""
    effort_class_id: str | None | Unset = UNSET
    """Node ID of the effort class preset when registering time."""
    end_users: bool | None | Unset = UNSET
    """True when offered to end users in Self Service."""
    impact: RequestImpact | RequestImpactLiteral | None | Unset = UNSET
    """Impact of new requests."""
    instructions: str | None | Unset = UNSET
    """What support staff have to do, in rich text."""
    keywords: str | None | Unset = UNSET
    """Comma-separated search words."""
    member_id: str | None | Unset = UNSET
    """Node ID of the assignee of new requests."""
    note: str | None | Unset = UNSET
    """First note of new requests, in rich text."""
    registration_hints: str | None | Unset = UNSET
    """Steps shown to the person who registers the request, in rich text."""
    reservation_offering_ids: Sequence[str] | None | Unset = UNSET
    """Node IDs of the reservation offerings whose CIs can be reserved with the
    template."""
    rfc_type_id: str | None | Unset = UNSET
    """Node ID of the RFC type of new requests."""
    service_id: str | None | Unset = UNSET
    """Node ID of the service the template belongs to."""
    source: str | None | Unset = UNSET
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset = UNSET
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""
    specialists: bool | None | Unset = UNSET
    """True when offered to specialists in their consoles."""
    status: RequestStatus | RequestStatusLiteral | None | Unset = UNSET
    """Status of new requests."""
    subject: str | None | Unset = UNSET
    """Title of the template."""
    supplier_id: str | None | Unset = UNSET
    """Node ID of the supplier of new requests."""
    support_hours_id: str | None | Unset = UNSET
    """Node ID of the calendar for counting the desired completion."""
    team_id: str | None | Unset = UNSET
    """Node ID of the team of new requests."""
    time_zone: str | None | Unset = UNSET
    """Time zone of the support hours."""
    translate_subject: bool | None | Unset = UNSET
    """True when readers see the subject of requests translated into their language."""
    ui_extension_id: str | None | Unset = UNSET
    """Node ID of the UI extension that adds custom fields to new requests."""
    urgent: bool | None | Unset = UNSET
    """True when new requests are marked urgent."""
    workflow_manager_id: str | None | Unset = UNSET
    """Node ID of the manager of workflows started; required with a workflow template
    unless the service has one."""
    workflow_template_id: str | None | Unset = UNSET
    """Node ID of the workflow started for new requests; required when `status` is
    `workflow_pending`."""


class RequestTemplateUpdateArgs(TypedDict, total=False):
    """The fields of ``RequestTemplateUpdateInput`` as keyword arguments."""

    id: Required[str]
    """Node ID of the request template to change."""
    action_type: RequestActionType | RequestActionTypeLiteral | None | Unset
    """Kind of action the template stands for, such as access or installation."""
    asset_selection: bool | None | Unset
    """True when users choose an asset after picking the template in Self Service."""
    assign_to_self: bool | None | Unset
    """True when the person registering the request becomes its assignee."""
    category: RequestCategory | RequestCategoryLiteral | None | Unset
    """Category of new requests."""
    client_mutation_id: str | None | Unset
    """Any text; echoed in the answer, without any other effect."""
    completion_reason: (
        RequestCompletionReason | RequestCompletionReasonLiteral | None | Unset
    )
    """Completion reason of new requests."""
    configuration_item_id: str | None | Unset
    """Node ID of the CI of new requests."""
    copy_subject_to_requests: bool | None | Unset
    """True when the template's subject fills an empty subject of the request."""
    description: str | None | Unset
    """Plain text with more context on the template."""
    desired_completion: int | None | Unset
    """Minutes within which requests made from the template should be resolved."""
    disabled: bool | None | Unset
    """True when the template can no longer be applied."""
    effort_class_id: str | None | Unset
    """Node ID of the effort class preset when registering time."""
    end_users: bool | None | Unset
    """True when offered to end users in Self Service."""
    impact: RequestImpact | RequestImpactLiteral | None | Unset
    """Impact of new requests."""
    instructions: str | None | Unset
    """What support staff have to do, in rich text."""
    keywords: str | None | Unset
    """Comma-separated search words."""
    member_id: str | None | Unset
    """Node ID of the assignee of new requests."""
    note: str | None | Unset
    """First note of new requests, in rich text."""
    registration_hints: str | None | Unset
    """Steps shown to the person who registers the request, in rich text."""
    reservation_offering_ids: Sequence[str] | None | Unset
    """Node IDs of the reservation offerings whose CIs can be reserved with the
    template."""
    rfc_type_id: str | None | Unset
    """Node ID of the RFC type of new requests."""
    service_id: str | None | Unset
    """Node ID of the service the template belongs to."""
    source: str | None | Unset
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""
    specialists: bool | None | Unset
    """True when offered to specialists in their consoles."""
    status: RequestStatus | RequestStatusLiteral | None | Unset
    """Status of new requests."""
    subject: str | None | Unset
    """Title of the template."""
    supplier_id: str | None | Unset
    """Node ID of the supplier of new requests."""
    support_hours_id: str | None | Unset
    """Node ID of the calendar for counting the desired completion."""
    team_id: str | None | Unset
    """Node ID of the team of new requests."""
    time_zone: str | None | Unset
    """Time zone of the support hours."""
    translate_subject: bool | None | Unset
    """True when readers see the subject of requests translated into their language."""
    ui_extension_id: str | None | Unset
    """Node ID of the UI extension that adds custom fields to new requests."""
    urgent: bool | None | Unset
    """True when new requests are marked urgent."""
    workflow_manager_id: str | None | Unset
    """Node ID of the manager of workflows started; required with a workflow template
    unless the service has one."""
    workflow_template_id: str | None | Unset
    """Node ID of the workflow started for new requests; required when `status` is
    `workflow_pending`."""


class RequestTemplateApplyRow(TypedDict, total=False):
    """A row for ``client.apply.request_templates``: what it names is compared and
    written.
    """

    source_id: Required[str]
    action_type: RequestActionType | RequestActionTypeLiteral | None
    asset_selection: bool | None
    assign_to_self: bool | None
    category: RequestCategory | RequestCategoryLiteral | None
    completion_reason: RequestCompletionReason | RequestCompletionReasonLiteral | None
    configuration_item_id: str | None
    copy_subject_to_requests: bool | None
    description: str | None
    desired_completion: int | None
    disabled: bool | None
    effort_class_id: str | None
    end_users: bool | None
    impact: RequestImpact | RequestImpactLiteral | None
    instructions: str | None
    keywords: str | None
    member_id: str | None
    note: str | None
    registration_hints: str | None
    reservation_offering_ids: Sequence[str] | None
    rfc_type_id: str | None
    service_id: str | None
    specialists: bool | None
    status: RequestStatus | RequestStatusLiteral | None
    subject: str | None
    supplier_id: str | None
    support_hours_id: str | None
    team_id: str | None
    time_zone: str | None
    translate_subject: bool | None
    ui_extension_id: str | None
    urgent: bool | None
    workflow_manager_id: str | None
    workflow_template_id: str | None
