# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and arguments of mutations."""

from __future__ import annotations

from typing import Literal, TYPE_CHECKING, TypeAlias
from typing_extensions import TypedDict

from .._runtime.codegen import FilterFields, GraphQLInput, MutationInput, needs, unset

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Never, Required

    from .._runtime.codegen import Flag, FreeText, One, Unset
    from ..apply import (
        CalendarApplyKey,
        ConfigurationItemApplyKey,
        EffortClassApplyKey,
        OrganizationApplyKey,
        PersonApplyKey,
        ReservationOfferingApplyKey,
        ServiceApplyKey,
        TeamApplyKey,
        UiExtensionApplyKey,
        WorkflowTemplateApplyKey,
    )
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
    from ..models.request_template import RequestTemplate, RequestTemplateFields
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


class RequestTemplateCreateInput(
    GraphQLInput,
    MutationInput["RequestTemplate", "RequestTemplateFields[Never, One]"],
    frozen=True,
):
    """Arguments of the `requestTemplateCreate` mutation."""

    subject: str = needs(title="subject: String!")
    """Title of the template."""
    action_type: RequestActionType | RequestActionTypeLiteral | None | Unset = unset(
        "actionType: RequestActionType"
    )
    """Kind of action the template stands for, such as access or installation."""
    asset_selection: bool | None | Unset = unset("assetSelection: Boolean")
    """True when users choose an asset after picking the template in Self Service."""
    assign_to_self: bool | None | Unset = unset("assignToSelf: Boolean")
    """True when the person registering the request becomes its assignee."""
    category: RequestCategory | RequestCategoryLiteral | None | Unset = unset(
        "category: RequestCategory"
    )
    """Category of new requests."""
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""
    completion_reason: (
        RequestCompletionReason | RequestCompletionReasonLiteral | None | Unset
    ) = unset("completionReason: RequestCompletionReason")
    """Completion reason of new requests."""
    configuration_item_id: str | None | Unset = unset("configurationItemId: ID")
    """Node ID of the CI of new requests."""
    copy_subject_to_requests: bool | None | Unset = unset(
        "copySubjectToRequests: Boolean"
    )
    """True when the template's subject fills an empty subject of the request."""
    description: str | None | Unset = unset("description: String")
    """Plain text with more context on the template."""
    desired_completion: int | None | Unset = unset("desiredCompletion: Int")
    """Minutes within which requests made from the template should be resolved."""
    disabled: bool | None | Unset = unset("disabled: Boolean")
    """True when the template can no longer be applied."""
    effort_class_id: str | None | Unset = unset("effortClassId: ID")
    """Node ID of the effort class preset when registering time."""
    end_users: bool | None | Unset = unset("endUsers: Boolean")
    """True when offered to end users in Self Service."""
    impact: RequestImpact | RequestImpactLiteral | None | Unset = unset(
        "impact: RequestImpact"
    )
    """Impact of new requests."""
    instructions: str | None | Unset = unset("instructions: String")
    """What support staff have to do, in rich text."""
    keywords: str | None | Unset = unset("keywords: String")
    """Comma-separated search words."""
    member_id: str | None | Unset = unset("memberId: ID")
    """Node ID of the assignee of new requests."""
    note: str | None | Unset = unset("note: String")
    """First note of new requests, in rich text."""
    registration_hints: str | None | Unset = unset("registrationHints: String")
    """Steps shown to the person who registers the request, in rich text."""
    reservation_offering_ids: Sequence[str] | None | Unset = unset(
        "reservationOfferingIds: [ID!]"
    )
    """Node IDs of the reservation offerings whose CIs can be reserved with the
    template."""
    rfc_type_id: str | None | Unset = unset("rfcTypeId: ID")
    """Node ID of the RFC type of new requests."""
    service_id: str | None | Unset = unset("serviceId: ID")
    """Node ID of the service the template belongs to."""
    source: str | None | Unset = unset("source: String")
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset = unset("sourceID: String")
    """Key of the record in the external system, at most 128 characters."""
    specialists: bool | None | Unset = unset("specialists: Boolean")
    """True when offered to specialists in their consoles."""
    status: RequestStatus | RequestStatusLiteral | None | Unset = unset(
        "status: RequestStatus"
    )
    """Status of new requests."""
    supplier_id: str | None | Unset = unset("supplierId: ID")
    """Node ID of the supplier of new requests."""
    support_hours_id: str | None | Unset = unset("supportHoursId: ID")
    """Node ID of the calendar for counting the desired completion."""
    team_id: str | None | Unset = unset("teamId: ID")
    """Node ID of the team of new requests."""
    time_zone: str | None | Unset = unset("timeZone: TimeZone")
    """Time zone of the support hours."""
    translate_subject: bool | None | Unset = unset("translateSubject: Boolean")
    """True when readers see the subject of requests translated into their language."""
    ui_extension_id: str | None | Unset = unset("uiExtensionId: ID")
    """Node ID of the UI extension that adds custom fields to new requests."""
    urgent: bool | None | Unset = unset("urgent: Boolean")
    """True when new requests are marked urgent."""
    workflow_manager_id: str | None | Unset = unset("workflowManagerId: ID")
    """Node ID of the manager of workflows started; required with a workflow template
    unless the service has one."""
    workflow_template_id: str | None | Unset = unset("workflowTemplateId: ID")
    """Node ID of the workflow started for new requests; required when `status` is
    `workflow_pending`."""


class RequestTemplateCreateArgs(TypedDict, total=False, closed=True):
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

    __graphql_where__ = "RequestTemplateWhere"

    action_type: RequestActionTypeFilter | None | Unset = unset(
        "actionType: RequestActionTypeFilter"
    )
    """Condition on `actionType` (kind of action the template stands for, such as access
    or installation)."""
    category: RequestCategoryFilter | None | Unset = unset(
        "category: RequestCategoryFilter"
    )
    """Condition on `category` (category of new requests)."""
    created_at: TimestampFilter | None | Unset = unset("createdAt: TimestampFilter")
    """By time of creation."""
    disabled: bool | None | Unset = unset("disabled: Boolean")
    """Only disabled records if true, only enabled ones if false."""
    end_users: bool | None | Unset = unset("endUsers: Boolean")
    """Required value of `endUsers`: true when offered to end users in Self Service."""
    id: IDFilter | None | Unset = unset("id: IDFilter")
    """By node ID."""
    impact: RequestImpactFilter | None | Unset = unset("impact: RequestImpactFilter")
    """Condition on `impact` (impact of new requests)."""
    member: ReferenceFilter | None | Unset = unset("member: ReferenceFilter")
    """By node ID of the assignee of new requests."""
    query: str | None | Unset = unset("query: String")
    """Free-text search, as in the search box of the user interface."""
    service: ReferenceFilter | None | Unset = unset("service: ReferenceFilter")
    """By node ID of the service the template belongs to."""
    source: StringFilter | None | Unset = unset("source: StringFilter")
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringFilter | None | Unset = unset("sourceID: StringFilter")
    """By key in the external system."""
    specialists: bool | None | Unset = unset("specialists: Boolean")
    """Required value of `specialists`: true when offered to specialists in their
    consoles."""
    subject: StringFilter | None | Unset = unset("subject: StringFilter")
    team: ReferenceFilter | None | Unset = unset("team: ReferenceFilter")
    """By node ID of the team of new requests."""
    ui_extension: ReferenceFilter | None | Unset = unset("uiExtension: ReferenceFilter")
    """By node ID of the UI extension."""
    updated_at: TimestampFilter | None | Unset = unset("updatedAt: TimestampFilter")
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""
    workflow_manager: ReferenceFilter | None | Unset = unset(
        "workflowManager: ReferenceFilter"
    )
    """By node ID of the manager of workflows started."""
    workflow_template: ReferenceFilter | None | Unset = unset(
        "workflowTemplate: ReferenceFilter"
    )
    """By node ID of the workflow started for new requests."""


class RequestTemplateWhere(FilterFields):
    """Fields of ``RequestTemplateFilter`` for conditions of ``where``."""

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

    __graphql_order__ = "field direction asc desc"

    field: RequestTemplateOrderField | RequestTemplateOrderFieldLiteral = needs(
        title="field: RequestTemplateOrderField!"
    )
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = unset(
        "direction: OrderDirection"
    )
    """Whether to sort ascending or descending."""


class RequestTemplateUpdateInput(
    GraphQLInput,
    MutationInput["RequestTemplate", "RequestTemplateFields[Never, One]"],
    frozen=True,
):
    """Arguments of the `requestTemplateUpdate` mutation."""

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

    id: str = needs(title="id: ID!")
    """Node ID of the request template to change."""
    action_type: RequestActionType | RequestActionTypeLiteral | None | Unset = unset(
        "actionType: RequestActionType"
    )
    """Kind of action the template stands for, such as access or installation."""
    asset_selection: bool | None | Unset = unset("assetSelection: Boolean")
    """True when users choose an asset after picking the template in Self Service."""
    assign_to_self: bool | None | Unset = unset("assignToSelf: Boolean")
    """True when the person registering the request becomes its assignee."""
    category: RequestCategory | RequestCategoryLiteral | None | Unset = unset(
        "category: RequestCategory"
    )
    """Category of new requests."""
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""
    completion_reason: (
        RequestCompletionReason | RequestCompletionReasonLiteral | None | Unset
    ) = unset("completionReason: RequestCompletionReason")
    """Completion reason of new requests."""
    configuration_item_id: str | None | Unset = unset("configurationItemId: ID")
    """Node ID of the CI of new requests."""
    copy_subject_to_requests: bool | None | Unset = unset(
        "copySubjectToRequests: Boolean"
    )
    """True when the template's subject fills an empty subject of the request."""
    description: str | None | Unset = unset("description: String")
    """Plain text with more context on the template."""
    desired_completion: int | None | Unset = unset("desiredCompletion: Int")
    """Minutes within which requests made from the template should be resolved."""
    disabled: bool | None | Unset = unset("disabled: Boolean")
    """True when the template can no longer be applied."""
    effort_class_id: str | None | Unset = unset("effortClassId: ID")
    """Node ID of the effort class preset when registering time."""
    end_users: bool | None | Unset = unset("endUsers: Boolean")
    """True when offered to end users in Self Service."""
    impact: RequestImpact | RequestImpactLiteral | None | Unset = unset(
        "impact: RequestImpact"
    )
    """Impact of new requests."""
    instructions: str | None | Unset = unset("instructions: String")
    """What support staff have to do, in rich text."""
    keywords: str | None | Unset = unset("keywords: String")
    """Comma-separated search words."""
    member_id: str | None | Unset = unset("memberId: ID")
    """Node ID of the assignee of new requests."""
    note: str | None | Unset = unset("note: String")
    """First note of new requests, in rich text."""
    registration_hints: str | None | Unset = unset("registrationHints: String")
    """Steps shown to the person who registers the request, in rich text."""
    reservation_offering_ids: Sequence[str] | None | Unset = unset(
        "reservationOfferingIds: [ID!]"
    )
    """Node IDs of the reservation offerings whose CIs can be reserved with the
    template."""
    rfc_type_id: str | None | Unset = unset("rfcTypeId: ID")
    """Node ID of the RFC type of new requests."""
    service_id: str | None | Unset = unset("serviceId: ID")
    """Node ID of the service the template belongs to."""
    source: str | None | Unset = unset("source: String")
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset = unset("sourceID: String")
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""
    specialists: bool | None | Unset = unset("specialists: Boolean")
    """True when offered to specialists in their consoles."""
    status: RequestStatus | RequestStatusLiteral | None | Unset = unset(
        "status: RequestStatus"
    )
    """Status of new requests."""
    subject: str | None | Unset = unset("subject: String")
    """Title of the template."""
    supplier_id: str | None | Unset = unset("supplierId: ID")
    """Node ID of the supplier of new requests."""
    support_hours_id: str | None | Unset = unset("supportHoursId: ID")
    """Node ID of the calendar for counting the desired completion."""
    team_id: str | None | Unset = unset("teamId: ID")
    """Node ID of the team of new requests."""
    time_zone: str | None | Unset = unset("timeZone: TimeZone")
    """Time zone of the support hours."""
    translate_subject: bool | None | Unset = unset("translateSubject: Boolean")
    """True when readers see the subject of requests translated into their language."""
    ui_extension_id: str | None | Unset = unset("uiExtensionId: ID")
    """Node ID of the UI extension that adds custom fields to new requests."""
    urgent: bool | None | Unset = unset("urgent: Boolean")
    """True when new requests are marked urgent."""
    workflow_manager_id: str | None | Unset = unset("workflowManagerId: ID")
    """Node ID of the manager of workflows started; required with a workflow template
    unless the service has one."""
    workflow_template_id: str | None | Unset = unset("workflowTemplateId: ID")
    """Node ID of the workflow started for new requests; required when `status` is
    `workflow_pending`."""


class RequestTemplateUpdateArgs(TypedDict, total=False, closed=True):
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
    """Row for ``client.apply.request_templates``. Omitted fields are left unchanged."""

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
    configuration_item: str | ConfigurationItemApplyKey | None
    effort_class: str | EffortClassApplyKey | None
    member: str | PersonApplyKey | None
    reservation_offerings: Sequence[str | ReservationOfferingApplyKey] | None
    service: str | ServiceApplyKey | None
    supplier: str | OrganizationApplyKey | None
    support_hours: str | CalendarApplyKey | None
    team: str | TeamApplyKey | None
    ui_extension: str | UiExtensionApplyKey | None
    workflow_manager: str | PersonApplyKey | None
    workflow_template: str | WorkflowTemplateApplyKey | None
