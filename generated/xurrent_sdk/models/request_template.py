# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``RequestTemplate``: the model and its selectable fields."""

from __future__ import annotations

from typing import Generic, Never, TYPE_CHECKING

from .._runtime.codegen import (
    Card,
    ConnectionFields,
    Many,
    Nul,
    ObjectFields,
    Row,
    of,
    pages,
)
from .has_automation_rules import HasAutomationRules
from .has_golden_set_expected_hits import HasGoldenSetExpectedHits
from .has_translations import HasTranslations
from .node import Node
from .record import Record

if TYPE_CHECKING:
    from datetime import datetime

    from .._runtime.codegen import Leaf, One
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
    """Pattern that fills in a request, offered in Self Service or the service desk
    console.
    """

    account: Account | None = of("account: Account")
    """Account that owns the record."""
    action_type: RequestActionType | None = of("actionType: RequestActionType")
    """Kind of action the template stands for, such as access or installation."""
    asset_selection: bool | None = of("assetSelection: Boolean")
    """True when users choose an asset after picking the template in Self Service."""
    assign_after_workflow_completion: bool | None = of(
        "assignAfterWorkflowCompletion: Boolean"
    )
    """True to assign the request to the team when the workflow ends, false to complete
    it."""
    assign_to_self: bool | None = of("assignToSelf: Boolean")
    """True when the person registering the request becomes its assignee."""
    automation_rules: list[AutomationRule] = pages(
        "automationRules: AutomationRuleConnection"
    )
    """Automation rules that run on the record."""
    category: RequestCategory | None = of("category: RequestCategory")
    """Category of new requests."""
    completion_reason: RequestCompletionReason | None = of(
        "completionReason: RequestCompletionReason"
    )
    """Completion reason of new requests."""
    configuration_item: ConfigurationItem | None = of(
        "configurationItem: ConfigurationItem"
    )
    """CI of new requests."""
    copy_subject_to_requests: bool | None = of("copySubjectToRequests: Boolean")
    """True when the template's subject fills an empty subject of the request."""
    created_at: datetime | None = of("createdAt: ISO8601Timestamp")
    """Time of creation, to the second."""
    description: str | None = of("description: String")
    """Plain text with more context on the template."""
    desired_completion: int | None = of("desiredCompletion: Int")
    """Minutes within which requests made from the template should be resolved."""
    disabled: bool | None = of("disabled: Boolean")
    """True when the template can no longer be applied."""
    effort_class: EffortClass | None = of("effortClass: EffortClass")
    """Effort class preset when registering time."""
    end_users: bool | None = of("endUsers: Boolean")
    """True when offered to end users in Self Service."""
    golden_set_items: list[GoldenSetItem] = pages(
        "goldenSetItems: GoldenSetItemConnection"
    )
    """Test cases in which the virtual agent should find the template."""
    id: str = of("id: ID!")
    """Node ID, unique over all record types."""
    impact: RequestImpact | None = of("impact: RequestImpact")
    """Impact of new requests."""
    instructions: str | None = of("instructions: String")
    """What support staff have to do, in rich text."""
    instructions_attachments: list[Attachment] = pages(
        "instructionsAttachments: AttachmentConnection"
    )
    """Files and images that belong to `instructions`."""
    keywords: str | None = of("keywords: String")
    """Comma-separated search words."""
    member: Person | None = of("member: Person")
    """Assignee of new requests."""
    note: str | None = of("note: String")
    """First note of new requests, in rich text."""
    note_attachments: list[Attachment] = pages("noteAttachments: AttachmentConnection")
    """Files and images that belong to `note`."""
    organizations: list[Organization] = pages("organizations: OrganizationConnection")
    """Organizations that use the template for shop orders."""
    planned_effort: int | None = of("plannedEffort: Int")
    """Minutes of work expected for a request."""
    registration_hints: str | None = of("registrationHints: String")
    """Steps shown to the person who registers the request, in rich text."""
    registration_hints_attachments: list[Attachment] = pages(
        "registrationHintsAttachments: AttachmentConnection"
    )
    """Files and images that belong to `registrationHints`."""
    requests: list[Request] = pages("requests: RequestConnection")
    """Requests to which the template was applied."""
    reservation_offerings: list[ReservationOffering] = pages(
        "reservationOfferings: ReservationOfferingConnection"
    )
    """Reservation offerings whose CIs can be reserved with the template."""
    rfc_type: RfcType | None = of("rfcType: RfcType")
    """RFC type of new requests."""
    service: Service | None = of("service: Service")
    """Service the template belongs to."""
    source: str | None = of("source: String")
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: str | None = of("sourceID: String")
    """Key of the record in the external system, at most 128 characters."""
    specialists: bool | None = of("specialists: Boolean")
    """True when offered to specialists in their consoles."""
    standard_service_requests: list[StandardServiceRequest] = pages(
        "standardServiceRequests: StandardServiceRequestConnection"
    )
    """Targets and charges for the template in service offerings."""
    status: RequestStatus | None = of("status: RequestStatus")
    """Status of new requests."""
    subject: str | None = of("subject: String")
    """Title of the template."""
    supplier: Organization | None = of("supplier: Organization")
    """Supplier of new requests."""
    support_hours: Calendar | None = of("supportHours: Calendar")
    """Calendar for counting the desired completion."""
    team: Team | None = of("team: Team")
    """Team of new requests."""
    time_zone: str | None = of("timeZone: TimeZone")
    """Time zone of the support hours."""
    translate_subject: bool | None = of("translateSubject: Boolean")
    """True when readers see the subject of requests translated into their language."""
    translations: list[Translation] = pages("translations: TranslationConnection")
    """Translations of the record's texts."""
    ui_extension: UiExtension | None = of("uiExtension: UiExtension")
    """UI extension that adds custom fields to new requests."""
    updated_at: datetime | None = of("updatedAt: ISO8601Timestamp")
    """Time of the last change, to the second; `createdAt` if never changed."""
    urgent: bool | None = of("urgent: Boolean")
    """True when new requests are marked urgent."""
    workflow_manager: Person | None = of("workflowManager: Person")
    """Manager of workflows started; required with a workflow template unless the
    service has one."""
    workflow_template: WorkflowTemplate | None = of(
        "workflowTemplate: WorkflowTemplate"
    )
    """Workflow started for new requests; required when `status` is
    `workflow_pending`."""


class RequestTemplatePaths(Generic[Nul, Card]):
    """Paths to the fields of ``RequestTemplate``."""

    account: AccountFields[None, Card]
    """Account that owns the record."""
    action_type: Leaf[RequestActionType | None, Card]
    """Kind of action the template stands for, such as access or installation."""
    asset_selection: Leaf[bool | None, Card]
    """True when users choose an asset after picking the template in Self Service."""
    assign_after_workflow_completion: Leaf[bool | None, Card]
    """True to assign the request to the team when the workflow ends, false to complete
    it."""
    assign_to_self: Leaf[bool | None, Card]
    """True when the person registering the request becomes its assignee."""
    automation_rules: AutomationRuleConnectionFields[list[AutomationRule] | Nul, Card]
    """Automation rules that run on the record."""
    category: Leaf[RequestCategory | None, Card]
    """Category of new requests."""
    completion_reason: Leaf[RequestCompletionReason | None, Card]
    """Completion reason of new requests."""
    configuration_item: ConfigurationItemFields[None, Card]
    """CI of new requests."""
    copy_subject_to_requests: Leaf[bool | None, Card]
    """True when the template's subject fills an empty subject of the request."""
    created_at: Leaf[datetime | None, Card]
    """Time of creation, to the second."""
    description: Leaf[str | None, Card]
    """Plain text with more context on the template."""
    desired_completion: Leaf[int | None, Card]
    """Minutes within which requests made from the template should be resolved."""
    disabled: Leaf[bool | None, Card]
    """True when the template can no longer be applied."""
    effort_class: EffortClassFields[None, Card]
    """Effort class preset when registering time."""
    end_users: Leaf[bool | None, Card]
    """True when offered to end users in Self Service."""
    golden_set_items: GoldenSetItemConnectionFields[list[GoldenSetItem] | Nul, Card]
    """Test cases in which the virtual agent should find the template."""
    id: Leaf[str | Nul, Card]
    """Node ID, unique over all record types."""
    impact: Leaf[RequestImpact | None, Card]
    """Impact of new requests."""
    instructions: Leaf[str | None, Card]
    """What support staff have to do, in rich text."""
    instructions_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    """Files and images that belong to `instructions`."""
    keywords: Leaf[str | None, Card]
    """Comma-separated search words."""
    member: PersonFields[None, Card]
    """Assignee of new requests."""
    note: Leaf[str | None, Card]
    """First note of new requests, in rich text."""
    note_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    """Files and images that belong to `note`."""
    organizations: OrganizationConnectionFields[list[Organization] | Nul, Card]
    """Organizations that use the template for shop orders."""
    planned_effort: Leaf[int | None, Card]
    """Minutes of work expected for a request."""
    registration_hints: Leaf[str | None, Card]
    """Steps shown to the person who registers the request, in rich text."""
    registration_hints_attachments: AttachmentConnectionFields[
        list[Attachment] | Nul, Card
    ]
    """Files and images that belong to `registrationHints`."""
    requests: RequestConnectionFields[list[Request] | Nul, Card]
    """Requests to which the template was applied."""
    reservation_offerings: ReservationOfferingConnectionFields[
        list[ReservationOffering] | Nul, Card
    ]
    """Reservation offerings whose CIs can be reserved with the template."""
    rfc_type: RfcTypeFields[None, Card]
    """RFC type of new requests."""
    service: ServiceFields[None, Card]
    """Service the template belongs to."""
    source: Leaf[str | None, Card]
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: Leaf[str | None, Card]
    """Key of the record in the external system, at most 128 characters."""
    specialists: Leaf[bool | None, Card]
    """True when offered to specialists in their consoles."""
    standard_service_requests: StandardServiceRequestConnectionFields[
        list[StandardServiceRequest] | Nul, Card
    ]
    """Targets and charges for the template in service offerings."""
    status: Leaf[RequestStatus | None, Card]
    """Status of new requests."""
    subject: Leaf[str | None, Card]
    """Title of the template."""
    supplier: OrganizationFields[None, Card]
    """Supplier of new requests."""
    support_hours: CalendarFields[None, Card]
    """Calendar for counting the desired completion."""
    team: TeamFields[None, Card]
    """Team of new requests."""
    time_zone: Leaf[str | None, Card]
    """Time zone of the support hours."""
    translate_subject: Leaf[bool | None, Card]
    """True when readers see the subject of requests translated into their language."""
    translations: TranslationConnectionFields[list[Translation] | Nul, Card]
    """Translations of the record's texts."""
    ui_extension: UiExtensionFields[None, Card]
    """UI extension that adds custom fields to new requests."""
    updated_at: Leaf[datetime | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""
    urgent: Leaf[bool | None, Card]
    """True when new requests are marked urgent."""
    workflow_manager: PersonFields[None, Card]
    """Manager of workflows started; required with a workflow template unless the
    service has one."""
    workflow_template: WorkflowTemplateFields[None, Card]
    """Workflow started for new requests; required when `status` is
    `workflow_pending`."""


class RequestTemplateFields(
    RequestTemplatePaths[Nul, Card],
    ObjectFields[RequestTemplate | Nul, "RequestTemplateFields[Never, One]", Card],
):
    """Fields of ``RequestTemplate`` to select."""


class RequestTemplateConnectionFields(
    RequestTemplatePaths[Never, Many],
    ConnectionFields[Row, "RequestTemplateFields[Never, One]", Card],
):
    """Fields of a connection of ``RequestTemplate`` to select."""
