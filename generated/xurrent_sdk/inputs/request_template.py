"""Input objects: filters, orders and what mutations take."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import FilterFields, GraphQLInput, UNSET

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypeAlias, TypedDict

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

    class RequestTemplateCreateArgs(TypedDict, total=False):
        """The fields of ``RequestTemplateCreateInput`` as keyword arguments."""

        subject: Required[str]
        action_type: RequestActionType | RequestActionTypeLiteral | None | Unset
        asset_selection: bool | None | Unset
        assign_to_self: bool | None | Unset
        category: RequestCategory | RequestCategoryLiteral | None | Unset
        client_mutation_id: str | None | Unset
        completion_reason: (
            RequestCompletionReason | RequestCompletionReasonLiteral | None | Unset
        )
        configuration_item_id: str | None | Unset
        copy_subject_to_requests: bool | None | Unset
        description: str | None | Unset
        desired_completion: int | None | Unset
        disabled: bool | None | Unset
        effort_class_id: str | None | Unset
        end_users: bool | None | Unset
        impact: RequestImpact | RequestImpactLiteral | None | Unset
        instructions: str | None | Unset
        keywords: str | None | Unset
        member_id: str | None | Unset
        note: str | None | Unset
        registration_hints: str | None | Unset
        reservation_offering_ids: Sequence[str] | None | Unset
        rfc_type_id: str | None | Unset
        service_id: str | None | Unset
        source: str | None | Unset
        source_id: str | None | Unset
        specialists: bool | None | Unset
        status: RequestStatus | RequestStatusLiteral | None | Unset
        supplier_id: str | None | Unset
        support_hours_id: str | None | Unset
        team_id: str | None | Unset
        time_zone: str | None | Unset
        translate_subject: bool | None | Unset
        ui_extension_id: str | None | Unset
        urgent: bool | None | Unset
        workflow_manager_id: str | None | Unset
        workflow_template_id: str | None | Unset

    class RequestTemplateUpdateArgs(TypedDict, total=False):
        """The fields of ``RequestTemplateUpdateInput`` as keyword arguments."""

        id: Required[str]
        action_type: RequestActionType | RequestActionTypeLiteral | None | Unset
        asset_selection: bool | None | Unset
        assign_to_self: bool | None | Unset
        category: RequestCategory | RequestCategoryLiteral | None | Unset
        client_mutation_id: str | None | Unset
        completion_reason: (
            RequestCompletionReason | RequestCompletionReasonLiteral | None | Unset
        )
        configuration_item_id: str | None | Unset
        copy_subject_to_requests: bool | None | Unset
        description: str | None | Unset
        desired_completion: int | None | Unset
        disabled: bool | None | Unset
        effort_class_id: str | None | Unset
        end_users: bool | None | Unset
        impact: RequestImpact | RequestImpactLiteral | None | Unset
        instructions: str | None | Unset
        keywords: str | None | Unset
        member_id: str | None | Unset
        note: str | None | Unset
        registration_hints: str | None | Unset
        reservation_offering_ids: Sequence[str] | None | Unset
        rfc_type_id: str | None | Unset
        service_id: str | None | Unset
        source: str | None | Unset
        source_id: str | None | Unset
        specialists: bool | None | Unset
        status: RequestStatus | RequestStatusLiteral | None | Unset
        subject: str | None | Unset
        supplier_id: str | None | Unset
        support_hours_id: str | None | Unset
        team_id: str | None | Unset
        time_zone: str | None | Unset
        translate_subject: bool | None | Unset
        ui_extension_id: str | None | Unset
        urgent: bool | None | Unset
        workflow_manager_id: str | None | Unset
        workflow_template_id: str | None | Unset


class RequestTemplateCreateInput(GraphQLInput, frozen=True):
    """The input ``RequestTemplateCreateInput``."""

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

    __graphql_required__ = ("subject",)

    subject: str
    action_type: RequestActionType | RequestActionTypeLiteral | None | Unset = UNSET
    asset_selection: bool | None | Unset = UNSET
    assign_to_self: bool | None | Unset = UNSET
    category: RequestCategory | RequestCategoryLiteral | None | Unset = UNSET
    client_mutation_id: str | None | Unset = UNSET
    completion_reason: (
        RequestCompletionReason | RequestCompletionReasonLiteral | None | Unset
    ) = UNSET
    configuration_item_id: str | None | Unset = UNSET
    copy_subject_to_requests: bool | None | Unset = UNSET
    description: str | None | Unset = UNSET
    desired_completion: int | None | Unset = UNSET
    disabled: bool | None | Unset = UNSET
    effort_class_id: str | None | Unset = UNSET
    end_users: bool | None | Unset = UNSET
    impact: RequestImpact | RequestImpactLiteral | None | Unset = UNSET
    instructions: str | None | Unset = UNSET
    keywords: str | None | Unset = UNSET
    member_id: str | None | Unset = UNSET
    note: str | None | Unset = UNSET
    registration_hints: str | None | Unset = UNSET
    reservation_offering_ids: Sequence[str] | None | Unset = UNSET
    rfc_type_id: str | None | Unset = UNSET
    service_id: str | None | Unset = UNSET
    source: str | None | Unset = UNSET
    source_id: str | None | Unset = UNSET
    specialists: bool | None | Unset = UNSET
    status: RequestStatus | RequestStatusLiteral | None | Unset = UNSET
    supplier_id: str | None | Unset = UNSET
    support_hours_id: str | None | Unset = UNSET
    team_id: str | None | Unset = UNSET
    time_zone: str | None | Unset = UNSET
    translate_subject: bool | None | Unset = UNSET
    ui_extension_id: str | None | Unset = UNSET
    urgent: bool | None | Unset = UNSET
    workflow_manager_id: str | None | Unset = UNSET
    workflow_template_id: str | None | Unset = UNSET


class RequestTemplateFilter(GraphQLInput, frozen=True):
    """The input ``RequestTemplateFilter``."""

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
    category: RequestCategoryFilter | None | Unset = UNSET
    created_at: TimestampFilter | None | Unset = UNSET
    disabled: bool | None | Unset = UNSET
    end_users: bool | None | Unset = UNSET
    id: IDFilter | None | Unset = UNSET
    impact: RequestImpactFilter | None | Unset = UNSET
    member: ReferenceFilter | None | Unset = UNSET
    query: str | None | Unset = UNSET
    service: ReferenceFilter | None | Unset = UNSET
    source: StringFilter | None | Unset = UNSET
    source_id: StringFilter | None | Unset = UNSET
    specialists: bool | None | Unset = UNSET
    subject: StringFilter | None | Unset = UNSET
    team: ReferenceFilter | None | Unset = UNSET
    ui_extension: ReferenceFilter | None | Unset = UNSET
    updated_at: TimestampFilter | None | Unset = UNSET
    workflow_manager: ReferenceFilter | None | Unset = UNSET
    workflow_template: ReferenceFilter | None | Unset = UNSET


class RequestTemplateWhere(FilterFields):
    """What ``where`` can compare of ``RequestTemplateFilter``."""

    __graphql_filter__ = "RequestTemplateFilter"

    action_type: RequestActionTypeWhere
    category: RequestCategoryWhere
    created_at: TimestampWhere
    disabled: Flag
    end_users: Flag
    id: IDWhere
    impact: RequestImpactWhere
    member: ReferenceWhere
    query: FreeText
    service: ReferenceWhere
    source: StringWhere
    source_id: StringWhere
    specialists: Flag
    subject: StringWhere
    team: ReferenceWhere
    ui_extension: ReferenceWhere
    updated_at: TimestampWhere
    workflow_manager: ReferenceWhere
    workflow_template: ReferenceWhere


class RequestTemplateOrder(GraphQLInput, frozen=True):
    """The input ``RequestTemplateOrder``."""

    __graphql_name__ = "RequestTemplateOrder"

    __graphql_fields__ = """
    direction direction OrderDirection
    field field RequestTemplateOrderField!
    """

    __graphql_required__ = ("field",)

    __graphql_order__ = "field direction asc desc"

    field: RequestTemplateOrderField | RequestTemplateOrderFieldLiteral
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = UNSET


class RequestTemplateUpdateInput(GraphQLInput, frozen=True):
    """The input ``RequestTemplateUpdateInput``."""

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

    __graphql_required__ = ("id",)

    id: str
    action_type: RequestActionType | RequestActionTypeLiteral | None | Unset = UNSET
    asset_selection: bool | None | Unset = UNSET
    assign_to_self: bool | None | Unset = UNSET
    category: RequestCategory | RequestCategoryLiteral | None | Unset = UNSET
    client_mutation_id: str | None | Unset = UNSET
    completion_reason: (
        RequestCompletionReason | RequestCompletionReasonLiteral | None | Unset
    ) = UNSET
    configuration_item_id: str | None | Unset = UNSET
    copy_subject_to_requests: bool | None | Unset = UNSET
    description: str | None | Unset = UNSET
    desired_completion: int | None | Unset = UNSET
    disabled: bool | None | Unset = UNSET
    effort_class_id: str | None | Unset = UNSET
    end_users: bool | None | Unset = UNSET
    impact: RequestImpact | RequestImpactLiteral | None | Unset = UNSET
    instructions: str | None | Unset = UNSET
    keywords: str | None | Unset = UNSET
    member_id: str | None | Unset = UNSET
    note: str | None | Unset = UNSET
    registration_hints: str | None | Unset = UNSET
    reservation_offering_ids: Sequence[str] | None | Unset = UNSET
    rfc_type_id: str | None | Unset = UNSET
    service_id: str | None | Unset = UNSET
    source: str | None | Unset = UNSET
    source_id: str | None | Unset = UNSET
    specialists: bool | None | Unset = UNSET
    status: RequestStatus | RequestStatusLiteral | None | Unset = UNSET
    subject: str | None | Unset = UNSET
    supplier_id: str | None | Unset = UNSET
    support_hours_id: str | None | Unset = UNSET
    team_id: str | None | Unset = UNSET
    time_zone: str | None | Unset = UNSET
    translate_subject: bool | None | Unset = UNSET
    ui_extension_id: str | None | Unset = UNSET
    urgent: bool | None | Unset = UNSET
    workflow_manager_id: str | None | Unset = UNSET
    workflow_template_id: str | None | Unset = UNSET
