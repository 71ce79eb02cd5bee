# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``Request``: the model and its selectable fields."""

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
from .._runtime.custom_fields.record import HasCustomFields
from .agile_board_item import AgileBoardItem
from .has_automation_rules import HasAutomationRules
from .has_life_cycle_state import HasLifeCycleState
from .has_notes import HasNotes
from .has_sprint_backlog_items import HasSprintBacklogItems
from .has_time_entries import HasTimeEntries
from .node import Node
from .product_backlog_item import ProductBacklogItem
from .record import Record

if TYPE_CHECKING:
    from datetime import datetime

    from .._runtime.codegen import Leaf, One, SpecialTimestamp
    from .._runtime.webhooks.event import WebhookPayload
    from .._runtime.webhooks.records import EventTypes
    from ..enums.common import LifeCycleState
    from ..enums.feedback import FeedbackSatisfaction
    from ..enums.request import (
        RequestCategory,
        RequestCompletionReason,
        RequestGrouping,
        RequestImpact,
        RequestMajorIncidentStatus,
        RequestStatus,
    )
    from .account import Account, AccountFields
    from .affected_sla import AffectedSla, AffectedSlaConnectionFields
    from .agile_board import AgileBoard, AgileBoardFields
    from .agile_board_column import AgileBoardColumn, AgileBoardColumnFields
    from .attachment import Attachment, AttachmentConnectionFields
    from .automation_rule import AutomationRule, AutomationRuleConnectionFields
    from .configuration_item import ConfigurationItem, ConfigurationItemConnectionFields
    from .custom_field import CustomField, CustomFieldListFields
    from .feedback import Feedback, FeedbackFields
    from .knowledge_article import (
        KnowledgeArticle,
        KnowledgeArticleConnectionFields,
        KnowledgeArticleFields,
    )
    from .note import Note, NoteConnectionFields
    from .organization import Organization, OrganizationFields
    from .person import Person, PersonFields
    from .problem import Problem, ProblemFields
    from .product_backlog import ProductBacklog, ProductBacklogFields
    from .project import Project, ProjectFields
    from .request_template import RequestTemplate, RequestTemplateFields
    from .rfc_type import RfcType, RfcTypeFields
    from .service_instance import ServiceInstance, ServiceInstanceFields
    from .sprint_backlog_item import (
        SprintBacklogItem,
        SprintBacklogItemConnectionFields,
    )
    from .tag import Tag, TagConnectionFields
    from .task import Task, TaskFields
    from .team import Team, TeamFields
    from .time_entry import TimeEntry, TimeEntryConnectionFields
    from .watch import Watch, WatchConnectionFields
    from .workflow import Workflow, WorkflowFields


class Request(
    HasCustomFields,
    AgileBoardItem,
    HasAutomationRules,
    HasLifeCycleState,
    HasNotes,
    HasSprintBacklogItems,
    HasTimeEntries,
    Node,
    ProductBacklogItem,
    Record,
    frozen=True,
):
    """Call for support: incident, change, question, order or complaint; some fields
    differ per account header.
    """

    account: Account | None = of("account: Account")
    """Account that owns the record."""
    addressed: bool | None = of("addressed: Boolean")
    """True when the service desk manager has settled the requester's
    dissatisfaction."""
    affected_slas: list[AffectedSla] = pages("affectedSlas: AffectedSlaConnection")
    """SLA clocks running for the request."""
    agile_board: AgileBoard | None = of("agileBoard: AgileBoard")
    """Board on which the item is placed."""
    agile_board_column: AgileBoardColumn | None = of(
        "agileBoardColumn: AgileBoardColumn"
    )
    """Column in which the item is placed."""
    agile_board_column_position: int | None = of("agileBoardColumnPosition: Int")
    """Place of the item in its column, counted from 1."""
    assignment_count: int | None = of("assignmentCount: Int")
    """Number of times a team of the current account was assigned; account-specific."""
    automation_rules: list[AutomationRule] = pages(
        "automationRules: AutomationRuleConnection"
    )
    """Automation rules that run on the request."""
    category: RequestCategory | None = of("category: RequestCategory")
    """Kind of request, such as `incident` or `rfc`."""
    checked_items: list[str] | None = of("checkedItems: [String!]")
    """Ticked items of the checklists in the instructions."""
    closure_code: str | None = of("closureCode: String")
    """Reference of the closure code; account-specific."""
    completed_at: datetime | None = of("completedAt: ISO8601Timestamp")
    """Moment at which the status became `completed`; account-specific."""
    completion_reason: RequestCompletionReason | None = of(
        "completionReason: RequestCompletionReason"
    )
    """How the request ended; account-specific."""
    configuration_items: list[ConfigurationItem] = pages(
        "configurationItems: ConfigurationItemConnection"
    )
    """CIs the request is about; account-specific."""
    created_at: datetime | None = of("createdAt: ISO8601Timestamp")
    """Time of creation, to the second."""
    created_by: Person | None = of("createdBy: Person")
    """Person or application that registered the request."""
    custom_fields: list[CustomField] | None = of("customFields: [CustomField!]")
    """Values of the fields that the template's UI extension adds."""
    custom_fields_attachments: list[Attachment] = pages(
        "customFieldsAttachments: AttachmentConnection"
    )
    """Images embedded in rich-text custom fields."""
    desired_completion_at: datetime | None = of("desiredCompletionAt: ISO8601Timestamp")
    """Agreed completion moment; overrides the resolution target when later."""
    downtime_end_at: datetime | None = of("downtimeEndAt: ISO8601Timestamp")
    """Moment at which the service was available again."""
    downtime_start_at: datetime | None = of("downtimeStartAt: ISO8601Timestamp")
    """Moment at which the outage began."""
    feedback: Feedback | None = of("feedback: Feedback")
    """Links for rating the request; null while it cannot be rated."""
    feedback_on_knowledge_article: KnowledgeArticle | None = of(
        "feedbackOnKnowledgeArticle: KnowledgeArticle"
    )
    """Knowledge article that the request comments on."""
    grouped_into: Request | None = of("groupedInto: Request")
    """Request group that contains this request."""
    grouped_requests: list[Request] = pages("groupedRequests: RequestConnection")
    """Requests contained in this request group."""
    grouping: RequestGrouping | None = of("grouping: RequestGrouping")
    """Whether the request is a group, part of one, or neither."""
    id: str = of("id: ID!")
    """Node ID, unique over all record types."""
    impact: RequestImpact | None = of("impact: RequestImpact")
    """How badly the service instance is affected; for incidents."""
    knowledge_articles: list[KnowledgeArticle] = pages(
        "knowledgeArticles: KnowledgeArticleConnection"
    )
    """Knowledge articles applied to the request in the current account."""
    life_cycle_state: LifeCycleState | None = of("lifeCycleState: LifeCycleState")
    """Whether the record is active, archived, trashed or erased."""
    major_incident_status: RequestMajorIncidentStatus | None = of(
        "majorIncidentStatus: RequestMajorIncidentStatus"
    )
    """Stage in the major incident process; account-specific."""
    member: Person | None = of("member: Person")
    """Person the request is assigned to; account-specific."""
    next_target_at: datetime | SpecialTimestamp | None = of(
        "nextTargetAt: ISO8601Timestamp"
    )
    """Next deadline, or `best_effort` or `clock_stopped`; empty when completed;
    account-specific."""
    notes: list[Note] = pages("notes: NoteConnection")
    """Notes that people and integrations added."""
    organization: Organization | None = of("organization: Organization")
    """Organization the requester belonged to when the request was first saved."""
    planned_effort: int | None = of("plannedEffort: Int")
    """Minutes of work expected of the assignee."""
    problem: Problem | None = of("problem: Problem")
    """Problem that causes the request."""
    product_backlog: ProductBacklog | None = of("productBacklog: ProductBacklog")
    """Product backlog on which the item is placed."""
    product_backlog_estimate: int | None = of("productBacklogEstimate: Int")
    """Size estimate of the item, relative to others on the product backlog."""
    product_backlog_position: int | None = of("productBacklogPosition: Int")
    """Place of the item on the product backlog, counted from 1."""
    project: Project | None = of("project: Project")
    """Project that fulfills the request."""
    provider_not_accountable: bool | None = of("providerNotAccountable: Boolean")
    """True while the provider declines accountability for the targets."""
    provider_was_not_accountable: bool | None = of("providerWasNotAccountable: Boolean")
    """True when the provider has declined accountability at some time."""
    reopen_count: int | None = of("reopenCount: Int")
    """Number of times the request was reopened; account-specific."""
    request_id: str | None = of("requestId: String")
    """Number shown in the user interface, which is also the REST ID."""
    requested_by: Person | None = of("requestedBy: Person")
    """Person who asks; may differ from the person the request is for."""
    requested_for: Person | None = of("requestedFor: Person")
    """Person the request is for; by default the one who asks."""
    requester_resolution_target_at: datetime | SpecialTimestamp | None = of(
        "requesterResolutionTargetAt: ISO8601Timestamp"
    )
    """Strictest resolution deadline among the SLAs that cover the requester."""
    resolution_duration: int | None = of("resolutionDuration: Int")
    """Minutes from `createdAt` to `completedAt`."""
    resolution_target_at: datetime | SpecialTimestamp | None = of(
        "resolutionTargetAt: ISO8601Timestamp"
    )
    """Strictest resolution deadline for the current team; a timestamp or a word such as
    `best_effort`."""
    response_target_at: datetime | SpecialTimestamp | None = of(
        "responseTargetAt: ISO8601Timestamp"
    )
    """Strictest response deadline for the current team; a timestamp or a word such as
    `best_effort`."""
    reviewed: bool | None = of("reviewed: Boolean")
    """True when problem management has looked at it; set automatically where no review
    is needed."""
    rfc_type: RfcType | None = of("rfcType: RfcType")
    """RFC type, i.e. the kind of change; for category `rfc`."""
    satisfaction: FeedbackSatisfaction | None = of("satisfaction: FeedbackSatisfaction")
    """Rating given by the requester."""
    satisfaction_at: datetime | None = of("satisfactionAt: ISO8601Timestamp")
    """Moment at which the rating was given."""
    service_instance: ServiceInstance | None = of("serviceInstance: ServiceInstance")
    """Service instance that fails, should change, or is asked about."""
    source: str | None = of("source: String")
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: str | None = of("sourceID: String")
    """Key of the record in the external system, at most 128 characters."""
    sprint_backlog_items: list[SprintBacklogItem] = pages(
        "sprintBacklogItems: SprintBacklogItemConnection"
    )
    """Places of the item in sprints."""
    status: RequestStatus | None = of("status: RequestStatus")
    """Progress of the request; account-specific."""
    subject: str | None = of("subject: String")
    """Request in one line."""
    summary: str | None = of("summary: String")
    """AI-made summary for the current account; refreshed by hand in the user interface,
    so possibly stale."""
    supplier: Organization | None = of("supplier: Organization")
    """External organization asked to help; account-specific."""
    supplier_request_id: str | None = of("supplierRequestID: String")
    """Number or URL of the case at the supplier; account-specific."""
    tags: list[Tag] = pages("tags: TagConnection")
    """Tags put on the request in the current account."""
    task: Task | None = of("task: Task")
    """Workflow task that generated the request."""
    team: Team | None = of("team: Team")
    """Team the request is assigned to; defaults to the first line, else support, team;
    account-specific."""
    template: RequestTemplate | None = of("template: RequestTemplate")
    """Request template applied last."""
    time_entries: list[TimeEntry] = pages("timeEntries: TimeEntryConnection")
    """Time registered on the record."""
    updated_at: datetime | None = of("updatedAt: ISO8601Timestamp")
    """Time of the last change, to the second; `createdAt` if never changed."""
    urgent: bool | None = of("urgent: Boolean")
    """True when marked urgent."""
    waiting_until: datetime | None = of("waitingUntil: ISO8601Timestamp")
    """Moment at which status `waiting_for` turns back into `assigned`."""
    watches: list[Watch] = pages("watches: WatchConnection")
    """People who follow the request."""
    workflow: Workflow | None = of("workflow: Workflow")
    """Workflow that fulfills the request."""

    if TYPE_CHECKING:

        @property
        def __webhook__(
            self,
        ) -> EventTypes[RequestFields[Never, One], WebhookPayload[RequestStatus]]: ...


class RequestPaths(Generic[Nul, Card]):
    """Paths to the fields of ``Request``."""

    account: AccountFields[None, Card]
    """Account that owns the record."""
    addressed: Leaf[bool | None, Card]
    """True when the service desk manager has settled the requester's
    dissatisfaction."""
    affected_slas: AffectedSlaConnectionFields[list[AffectedSla] | Nul, Card]
    """SLA clocks running for the request."""
    agile_board: AgileBoardFields[None, Card]
    """Board on which the item is placed."""
    agile_board_column: AgileBoardColumnFields[None, Card]
    """Column in which the item is placed."""
    agile_board_column_position: Leaf[int | None, Card]
    """Place of the item in its column, counted from 1."""
    assignment_count: Leaf[int | None, Card]
    """Number of times a team of the current account was assigned; account-specific."""
    automation_rules: AutomationRuleConnectionFields[list[AutomationRule] | Nul, Card]
    """Automation rules that run on the request."""
    category: Leaf[RequestCategory | None, Card]
    """Kind of request, such as `incident` or `rfc`."""
    checked_items: Leaf[list[str] | None, Card]
    """Ticked items of the checklists in the instructions."""
    closure_code: Leaf[str | None, Card]
    """Reference of the closure code; account-specific."""
    completed_at: Leaf[datetime | None, Card]
    """Moment at which the status became `completed`; account-specific."""
    completion_reason: Leaf[RequestCompletionReason | None, Card]
    """How the request ended; account-specific."""
    configuration_items: ConfigurationItemConnectionFields[
        list[ConfigurationItem] | Nul, Card
    ]
    """CIs the request is about; account-specific."""
    created_at: Leaf[datetime | None, Card]
    """Time of creation, to the second."""
    created_by: PersonFields[None, Card]
    """Person or application that registered the request."""
    custom_fields: CustomFieldListFields[list[CustomField] | None, Card]
    """Values of the fields that the template's UI extension adds."""
    custom_fields_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    """Images embedded in rich-text custom fields."""
    desired_completion_at: Leaf[datetime | None, Card]
    """Agreed completion moment; overrides the resolution target when later."""
    downtime_end_at: Leaf[datetime | None, Card]
    """Moment at which the service was available again."""
    downtime_start_at: Leaf[datetime | None, Card]
    """Moment at which the outage began."""
    feedback: FeedbackFields[None, Card]
    """Links for rating the request; null while it cannot be rated."""
    feedback_on_knowledge_article: KnowledgeArticleFields[None, Card]
    """Knowledge article that the request comments on."""
    grouped_into: RequestFields[None, Card]
    """Request group that contains this request."""
    grouped_requests: RequestConnectionFields[list[Request] | Nul, Card]
    """Requests contained in this request group."""
    grouping: Leaf[RequestGrouping | None, Card]
    """Whether the request is a group, part of one, or neither."""
    id: Leaf[str | Nul, Card]
    """Node ID, unique over all record types."""
    impact: Leaf[RequestImpact | None, Card]
    """How badly the service instance is affected; for incidents."""
    knowledge_articles: KnowledgeArticleConnectionFields[
        list[KnowledgeArticle] | Nul, Card
    ]
    """Knowledge articles applied to the request in the current account."""
    life_cycle_state: Leaf[LifeCycleState | None, Card]
    """Whether the record is active, archived, trashed or erased."""
    major_incident_status: Leaf[RequestMajorIncidentStatus | None, Card]
    """Stage in the major incident process; account-specific."""
    member: PersonFields[None, Card]
    """Person the request is assigned to; account-specific."""
    next_target_at: Leaf[datetime | SpecialTimestamp | None, Card]
    """Next deadline, or `best_effort` or `clock_stopped`; empty when completed;
    account-specific."""
    notes: NoteConnectionFields[list[Note] | Nul, Card]
    """Notes that people and integrations added."""
    organization: OrganizationFields[None, Card]
    """Organization the requester belonged to when the request was first saved."""
    planned_effort: Leaf[int | None, Card]
    """Minutes of work expected of the assignee."""
    problem: ProblemFields[None, Card]
    """Problem that causes the request."""
    product_backlog: ProductBacklogFields[None, Card]
    """Product backlog on which the item is placed."""
    product_backlog_estimate: Leaf[int | None, Card]
    """Size estimate of the item, relative to others on the product backlog."""
    product_backlog_position: Leaf[int | None, Card]
    """Place of the item on the product backlog, counted from 1."""
    project: ProjectFields[None, Card]
    """Project that fulfills the request."""
    provider_not_accountable: Leaf[bool | None, Card]
    """True while the provider declines accountability for the targets."""
    provider_was_not_accountable: Leaf[bool | None, Card]
    """True when the provider has declined accountability at some time."""
    reopen_count: Leaf[int | None, Card]
    """Number of times the request was reopened; account-specific."""
    request_id: Leaf[str | None, Card]
    """Number shown in the user interface, which is also the REST ID."""
    requested_by: PersonFields[None, Card]
    """Person who asks; may differ from the person the request is for."""
    requested_for: PersonFields[None, Card]
    """Person the request is for; by default the one who asks."""
    requester_resolution_target_at: Leaf[datetime | SpecialTimestamp | None, Card]
    """Strictest resolution deadline among the SLAs that cover the requester."""
    resolution_duration: Leaf[int | None, Card]
    """Minutes from `createdAt` to `completedAt`."""
    resolution_target_at: Leaf[datetime | SpecialTimestamp | None, Card]
    """Strictest resolution deadline for the current team; a timestamp or a word such as
    `best_effort`."""
    response_target_at: Leaf[datetime | SpecialTimestamp | None, Card]
    """Strictest response deadline for the current team; a timestamp or a word such as
    `best_effort`."""
    reviewed: Leaf[bool | None, Card]
    """True when problem management has looked at it; set automatically where no review
    is needed."""
    rfc_type: RfcTypeFields[None, Card]
    """RFC type, i.e. the kind of change; for category `rfc`."""
    satisfaction: Leaf[FeedbackSatisfaction | None, Card]
    """Rating given by the requester."""
    satisfaction_at: Leaf[datetime | None, Card]
    """Moment at which the rating was given."""
    service_instance: ServiceInstanceFields[None, Card]
    """Service instance that fails, should change, or is asked about."""
    source: Leaf[str | None, Card]
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: Leaf[str | None, Card]
    """Key of the record in the external system, at most 128 characters."""
    sprint_backlog_items: SprintBacklogItemConnectionFields[
        list[SprintBacklogItem] | Nul, Card
    ]
    """Places of the item in sprints."""
    status: Leaf[RequestStatus | None, Card]
    """Progress of the request; account-specific."""
    subject: Leaf[str | None, Card]
    """Request in one line."""
    summary: Leaf[str | None, Card]
    """AI-made summary for the current account; refreshed by hand in the user interface,
    so possibly stale."""
    supplier: OrganizationFields[None, Card]
    """External organization asked to help; account-specific."""
    supplier_request_id: Leaf[str | None, Card]
    """Number or URL of the case at the supplier; account-specific."""
    tags: TagConnectionFields[list[Tag] | Nul, Card]
    """Tags put on the request in the current account."""
    task: TaskFields[None, Card]
    """Workflow task that generated the request."""
    team: TeamFields[None, Card]
    """Team the request is assigned to; defaults to the first line, else support, team;
    account-specific."""
    template: RequestTemplateFields[None, Card]
    """Request template applied last."""
    time_entries: TimeEntryConnectionFields[list[TimeEntry] | Nul, Card]
    """Time registered on the record."""
    updated_at: Leaf[datetime | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""
    urgent: Leaf[bool | None, Card]
    """True when marked urgent."""
    waiting_until: Leaf[datetime | None, Card]
    """Moment at which status `waiting_for` turns back into `assigned`."""
    watches: WatchConnectionFields[list[Watch] | Nul, Card]
    """People who follow the request."""
    workflow: WorkflowFields[None, Card]
    """Workflow that fulfills the request."""


class RequestFields(
    RequestPaths[Nul, Card],
    ObjectFields[Request | Nul, "RequestFields[Never, One]", Card],
):
    """Fields of ``Request`` to select."""


class RequestConnectionFields(
    RequestPaths[Never, Many], ConnectionFields[Row, "RequestFields[Never, One]", Card]
):
    """Fields of a connection of ``Request`` to select."""
