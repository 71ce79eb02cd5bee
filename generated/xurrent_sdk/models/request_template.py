"""``RequestTemplate``: the model, and what can be selected from it."""

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
from .has_automation_rules import HasAutomationRules
from .has_golden_set_expected_hits import HasGoldenSetExpectedHits
from .has_translations import HasTranslations
from .node import Node
from .record import Record

if TYPE_CHECKING:
    from datetime import datetime

    from .._runtime.codegen import Leaf, One, SpecialTimestamp
    from ..enums.request import (
        RequestActionType,
        RequestCategory,
        RequestCompletionReason,
        RequestImpact,
        RequestStatus,
    )
    from .account import Account, AccountFields
    from .attachment import Attachment, AttachmentConnectionFields
    from .automation_rule import AutomationRule, AutomationRuleConnectionFields
    from .calendar import Calendar, CalendarFields
    from .configuration_item import ConfigurationItem, ConfigurationItemFields
    from .effort_class import EffortClass, EffortClassFields
    from .golden_set_item import GoldenSetItem, GoldenSetItemConnectionFields
    from .organization import (
        Organization,
        OrganizationConnectionFields,
        OrganizationFields,
    )
    from .person import Person, PersonFields
    from .request import Request, RequestConnectionFields
    from .reservation_offering import (
        ReservationOffering,
        ReservationOfferingConnectionFields,
    )
    from .rfc_type import RfcType, RfcTypeFields
    from .service import Service, ServiceFields
    from .standard_service_request import (
        StandardServiceRequest,
        StandardServiceRequestConnectionFields,
    )
    from .team import Team, TeamFields
    from .translation import Translation, TranslationConnectionFields
    from .ui_extension import UiExtension, UiExtensionFields
    from .workflow_template import WorkflowTemplate, WorkflowTemplateFields


class RequestTemplate(
    HasAutomationRules,
    HasGoldenSetExpectedHits,
    HasTranslations,
    Node,
    Record,
    frozen=True,
):
    """The type ``RequestTemplate``."""

    __graphql_name__ = "RequestTemplate"

    __graphql_fields__ = """
    account account Account
    action_type actionType RequestActionType
    asset_selection assetSelection Boolean
    assign_after_workflow_completion assignAfterWorkflowCompletion Boolean
    assign_to_self assignToSelf Boolean
    automation_rules automationRules AutomationRuleConnection relay
    category category RequestCategory
    completion_reason completionReason RequestCompletionReason
    configuration_item configurationItem ConfigurationItem
    copy_subject_to_requests copySubjectToRequests Boolean
    created_at createdAt ISO8601Timestamp
    description description String
    desired_completion desiredCompletion Int
    disabled disabled Boolean
    effort_class effortClass EffortClass
    end_users endUsers Boolean
    golden_set_items goldenSetItems GoldenSetItemConnection relay
    id id ID!
    impact impact RequestImpact
    instructions instructions String
    instructions_attachments instructionsAttachments AttachmentConnection relay
    keywords keywords String
    member member Person
    note note String
    note_attachments noteAttachments AttachmentConnection relay
    organizations organizations OrganizationConnection relay
    planned_effort plannedEffort Int
    registration_hints registrationHints String
    registration_hints_attachments registrationHintsAttachments AttachmentConnection relay
    requests requests RequestConnection relay
    reservation_offerings reservationOfferings ReservationOfferingConnection relay
    rfc_type rfcType RfcType
    service service Service
    source source String
    source_id sourceID String
    specialists specialists Boolean
    standard_service_requests standardServiceRequests StandardServiceRequestConnection relay
    status status RequestStatus
    subject subject String
    supplier supplier Organization
    support_hours supportHours Calendar
    team team Team
    time_zone timeZone TimeZone
    translate_subject translateSubject Boolean
    translations translations TranslationConnection relay
    ui_extension uiExtension UiExtension
    updated_at updatedAt ISO8601Timestamp
    urgent urgent Boolean
    workflow_manager workflowManager Person
    workflow_template workflowTemplate WorkflowTemplate
    """

    account: Account | None = absent
    action_type: RequestActionType | None = absent
    asset_selection: bool | None = absent
    assign_after_workflow_completion: bool | None = absent
    assign_to_self: bool | None = absent
    automation_rules: list[AutomationRule] = absent
    category: RequestCategory | None = absent
    completion_reason: RequestCompletionReason | None = absent
    configuration_item: ConfigurationItem | None = absent
    copy_subject_to_requests: bool | None = absent
    created_at: datetime | SpecialTimestamp | None = absent
    description: str | None = absent
    desired_completion: int | None = absent
    disabled: bool | None = absent
    effort_class: EffortClass | None = absent
    end_users: bool | None = absent
    golden_set_items: list[GoldenSetItem] = absent
    id: str = absent
    impact: RequestImpact | None = absent
    instructions: str | None = absent
    instructions_attachments: list[Attachment] = absent
    keywords: str | None = absent
    member: Person | None = absent
    note: str | None = absent
    note_attachments: list[Attachment] = absent
    organizations: list[Organization] = absent
    planned_effort: int | None = absent
    registration_hints: str | None = absent
    registration_hints_attachments: list[Attachment] = absent
    requests: list[Request] = absent
    reservation_offerings: list[ReservationOffering] = absent
    rfc_type: RfcType | None = absent
    service: Service | None = absent
    source: str | None = absent
    source_id: str | None = absent
    specialists: bool | None = absent
    standard_service_requests: list[StandardServiceRequest] = absent
    status: RequestStatus | None = absent
    subject: str | None = absent
    supplier: Organization | None = absent
    support_hours: Calendar | None = absent
    team: Team | None = absent
    time_zone: str | None = absent
    translate_subject: bool | None = absent
    translations: list[Translation] = absent
    ui_extension: UiExtension | None = absent
    updated_at: datetime | SpecialTimestamp | None = absent
    urgent: bool | None = absent
    workflow_manager: Person | None = absent
    workflow_template: WorkflowTemplate | None = absent


class RequestTemplatePaths(Generic[Nul, Card]):
    """The fields of ``RequestTemplate`` as paths."""

    account: AccountFields[None, Card]
    action_type: Leaf[RequestActionType | None, Card]
    asset_selection: Leaf[bool | None, Card]
    assign_after_workflow_completion: Leaf[bool | None, Card]
    assign_to_self: Leaf[bool | None, Card]
    automation_rules: AutomationRuleConnectionFields[list[AutomationRule] | Nul, Card]
    category: Leaf[RequestCategory | None, Card]
    completion_reason: Leaf[RequestCompletionReason | None, Card]
    configuration_item: ConfigurationItemFields[None, Card]
    copy_subject_to_requests: Leaf[bool | None, Card]
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
    description: Leaf[str | None, Card]
    desired_completion: Leaf[int | None, Card]
    disabled: Leaf[bool | None, Card]
    effort_class: EffortClassFields[None, Card]
    end_users: Leaf[bool | None, Card]
    golden_set_items: GoldenSetItemConnectionFields[list[GoldenSetItem] | Nul, Card]
    id: Leaf[str | Nul, Card]
    impact: Leaf[RequestImpact | None, Card]
    instructions: Leaf[str | None, Card]
    instructions_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    keywords: Leaf[str | None, Card]
    member: PersonFields[None, Card]
    note: Leaf[str | None, Card]
    note_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    organizations: OrganizationConnectionFields[list[Organization] | Nul, Card]
    planned_effort: Leaf[int | None, Card]
    registration_hints: Leaf[str | None, Card]
    registration_hints_attachments: AttachmentConnectionFields[
        list[Attachment] | Nul, Card
    ]
    requests: RequestConnectionFields[list[Request] | Nul, Card]
    reservation_offerings: ReservationOfferingConnectionFields[
        list[ReservationOffering] | Nul, Card
    ]
    rfc_type: RfcTypeFields[None, Card]
    service: ServiceFields[None, Card]
    source: Leaf[str | None, Card]
    source_id: Leaf[str | None, Card]
    specialists: Leaf[bool | None, Card]
    standard_service_requests: StandardServiceRequestConnectionFields[
        list[StandardServiceRequest] | Nul, Card
    ]
    status: Leaf[RequestStatus | None, Card]
    subject: Leaf[str | None, Card]
    supplier: OrganizationFields[None, Card]
    support_hours: CalendarFields[None, Card]
    team: TeamFields[None, Card]
    time_zone: Leaf[str | None, Card]
    translate_subject: Leaf[bool | None, Card]
    translations: TranslationConnectionFields[list[Translation] | Nul, Card]
    ui_extension: UiExtensionFields[None, Card]
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]
    urgent: Leaf[bool | None, Card]
    workflow_manager: PersonFields[None, Card]
    workflow_template: WorkflowTemplateFields[None, Card]


class RequestTemplateFields(
    RequestTemplatePaths[Nul, Card],
    ObjectFields[RequestTemplate | Nul, "RequestTemplateFields[Never, One]", Card],
):
    """What can be selected from ``RequestTemplate``."""


class RequestTemplateListFields(
    RequestTemplatePaths[Never, Many],
    ListFields[Row, "RequestTemplateFields[Never, One]", Card],
):
    """What can be selected from a list of ``RequestTemplate``."""


class RequestTemplateConnectionFields(
    RequestTemplatePaths[Never, Many],
    ConnectionFields[Row, "RequestTemplateFields[Never, One]", Card],
):
    """What can be selected from a connection of ``RequestTemplate``."""
