"""``Request``: the model, and what can be selected from it."""

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
    """The type ``Request``."""

    __graphql_name__ = "Request"

    __graphql_fields__ = """
    account account Account
    addressed addressed Boolean
    affected_slas affectedSlas AffectedSlaConnection relay
    agile_board agileBoard AgileBoard
    agile_board_column agileBoardColumn AgileBoardColumn
    agile_board_column_position agileBoardColumnPosition Int
    assignment_count assignmentCount Int
    automation_rules automationRules AutomationRuleConnection relay
    category category RequestCategory
    checked_items checkedItems [String!]
    closure_code closureCode String
    completed_at completedAt ISO8601Timestamp
    completion_reason completionReason RequestCompletionReason
    configuration_items configurationItems ConfigurationItemConnection relay
    created_at createdAt ISO8601Timestamp
    created_by createdBy Person
    custom_fields customFields [CustomField!]
    custom_fields_attachments customFieldsAttachments AttachmentConnection relay
    desired_completion_at desiredCompletionAt ISO8601Timestamp
    downtime_end_at downtimeEndAt ISO8601Timestamp
    downtime_start_at downtimeStartAt ISO8601Timestamp
    feedback feedback Feedback
    feedback_on_knowledge_article feedbackOnKnowledgeArticle KnowledgeArticle
    grouped_into groupedInto Request
    grouped_requests groupedRequests RequestConnection relay
    grouping grouping RequestGrouping
    id id ID!
    impact impact RequestImpact
    knowledge_articles knowledgeArticles KnowledgeArticleConnection relay
    life_cycle_state lifeCycleState LifeCycleState
    major_incident_status majorIncidentStatus RequestMajorIncidentStatus
    member member Person
    next_target_at nextTargetAt ISO8601Timestamp
    notes notes NoteConnection relay
    organization organization Organization
    planned_effort plannedEffort Int
    problem problem Problem
    product_backlog productBacklog ProductBacklog
    product_backlog_estimate productBacklogEstimate Int
    product_backlog_position productBacklogPosition Int
    project project Project
    provider_not_accountable providerNotAccountable Boolean
    provider_was_not_accountable providerWasNotAccountable Boolean
    reopen_count reopenCount Int
    request_id requestId String
    requested_by requestedBy Person
    requested_for requestedFor Person
    requester_resolution_target_at requesterResolutionTargetAt ISO8601Timestamp
    resolution_duration resolutionDuration Int
    resolution_target_at resolutionTargetAt ISO8601Timestamp
    response_target_at responseTargetAt ISO8601Timestamp
    reviewed reviewed Boolean
    rfc_type rfcType RfcType
    satisfaction satisfaction FeedbackSatisfaction
    satisfaction_at satisfactionAt ISO8601Timestamp
    service_instance serviceInstance ServiceInstance
    source source String
    source_id sourceID String
    sprint_backlog_items sprintBacklogItems SprintBacklogItemConnection relay
    status status RequestStatus
    subject subject String
    summary summary String
    supplier supplier Organization
    supplier_request_id supplierRequestID String
    tags tags TagConnection relay
    task task Task
    team team Team
    template template RequestTemplate
    time_entries timeEntries TimeEntryConnection relay
    updated_at updatedAt ISO8601Timestamp
    urgent urgent Boolean
    waiting_until waitingUntil ISO8601Timestamp
    watches watches WatchConnection relay
    workflow workflow Workflow
    """

    account: Account | None = absent
    addressed: bool | None = absent
    affected_slas: list[AffectedSla] = absent
    agile_board: AgileBoard | None = absent
    agile_board_column: AgileBoardColumn | None = absent
    agile_board_column_position: int | None = absent
    assignment_count: int | None = absent
    automation_rules: list[AutomationRule] = absent
    category: RequestCategory | None = absent
    checked_items: list[str] | None = absent
    closure_code: str | None = absent
    completed_at: datetime | SpecialTimestamp | None = absent
    completion_reason: RequestCompletionReason | None = absent
    configuration_items: list[ConfigurationItem] = absent
    created_at: datetime | SpecialTimestamp | None = absent
    created_by: Person | None = absent
    custom_fields: list[CustomField] | None = absent
    custom_fields_attachments: list[Attachment] = absent
    desired_completion_at: datetime | SpecialTimestamp | None = absent
    downtime_end_at: datetime | SpecialTimestamp | None = absent
    downtime_start_at: datetime | SpecialTimestamp | None = absent
    feedback: Feedback | None = absent
    feedback_on_knowledge_article: KnowledgeArticle | None = absent
    grouped_into: Request | None = absent
    grouped_requests: list[Request] = absent
    grouping: RequestGrouping | None = absent
    id: str = absent
    impact: RequestImpact | None = absent
    knowledge_articles: list[KnowledgeArticle] = absent
    life_cycle_state: LifeCycleState | None = absent
    major_incident_status: RequestMajorIncidentStatus | None = absent
    member: Person | None = absent
    next_target_at: datetime | SpecialTimestamp | None = absent
    notes: list[Note] = absent
    organization: Organization | None = absent
    planned_effort: int | None = absent
    problem: Problem | None = absent
    product_backlog: ProductBacklog | None = absent
    product_backlog_estimate: int | None = absent
    product_backlog_position: int | None = absent
    project: Project | None = absent
    provider_not_accountable: bool | None = absent
    provider_was_not_accountable: bool | None = absent
    reopen_count: int | None = absent
    request_id: str | None = absent
    requested_by: Person | None = absent
    requested_for: Person | None = absent
    requester_resolution_target_at: datetime | SpecialTimestamp | None = absent
    resolution_duration: int | None = absent
    resolution_target_at: datetime | SpecialTimestamp | None = absent
    response_target_at: datetime | SpecialTimestamp | None = absent
    reviewed: bool | None = absent
    rfc_type: RfcType | None = absent
    satisfaction: FeedbackSatisfaction | None = absent
    satisfaction_at: datetime | SpecialTimestamp | None = absent
    service_instance: ServiceInstance | None = absent
    source: str | None = absent
    source_id: str | None = absent
    sprint_backlog_items: list[SprintBacklogItem] = absent
    status: RequestStatus | None = absent
    subject: str | None = absent
    summary: str | None = absent
    supplier: Organization | None = absent
    supplier_request_id: str | None = absent
    tags: list[Tag] = absent
    task: Task | None = absent
    team: Team | None = absent
    template: RequestTemplate | None = absent
    time_entries: list[TimeEntry] = absent
    updated_at: datetime | SpecialTimestamp | None = absent
    urgent: bool | None = absent
    waiting_until: datetime | SpecialTimestamp | None = absent
    watches: list[Watch] = absent
    workflow: Workflow | None = absent


class RequestPaths(Generic[Nul, Card]):
    """The fields of ``Request`` as paths."""

    account: AccountFields[None, Card]
    addressed: Leaf[bool | None, Card]
    affected_slas: AffectedSlaConnectionFields[list[AffectedSla] | Nul, Card]
    agile_board: AgileBoardFields[None, Card]
    agile_board_column: AgileBoardColumnFields[None, Card]
    agile_board_column_position: Leaf[int | None, Card]
    assignment_count: Leaf[int | None, Card]
    automation_rules: AutomationRuleConnectionFields[list[AutomationRule] | Nul, Card]
    category: Leaf[RequestCategory | None, Card]
    checked_items: Leaf[list[str] | None, Card]
    closure_code: Leaf[str | None, Card]
    completed_at: Leaf[datetime | SpecialTimestamp | None, Card]
    completion_reason: Leaf[RequestCompletionReason | None, Card]
    configuration_items: ConfigurationItemConnectionFields[
        list[ConfigurationItem] | Nul, Card
    ]
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
    created_by: PersonFields[None, Card]
    custom_fields: CustomFieldListFields[list[CustomField] | None, Card]
    custom_fields_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    desired_completion_at: Leaf[datetime | SpecialTimestamp | None, Card]
    downtime_end_at: Leaf[datetime | SpecialTimestamp | None, Card]
    downtime_start_at: Leaf[datetime | SpecialTimestamp | None, Card]
    feedback: FeedbackFields[None, Card]
    feedback_on_knowledge_article: KnowledgeArticleFields[None, Card]
    grouped_into: RequestFields[None, Card]
    grouped_requests: RequestConnectionFields[list[Request] | Nul, Card]
    grouping: Leaf[RequestGrouping | None, Card]
    id: Leaf[str | Nul, Card]
    impact: Leaf[RequestImpact | None, Card]
    knowledge_articles: KnowledgeArticleConnectionFields[
        list[KnowledgeArticle] | Nul, Card
    ]
    life_cycle_state: Leaf[LifeCycleState | None, Card]
    major_incident_status: Leaf[RequestMajorIncidentStatus | None, Card]
    member: PersonFields[None, Card]
    next_target_at: Leaf[datetime | SpecialTimestamp | None, Card]
    notes: NoteConnectionFields[list[Note] | Nul, Card]
    organization: OrganizationFields[None, Card]
    planned_effort: Leaf[int | None, Card]
    problem: ProblemFields[None, Card]
    product_backlog: ProductBacklogFields[None, Card]
    product_backlog_estimate: Leaf[int | None, Card]
    product_backlog_position: Leaf[int | None, Card]
    project: ProjectFields[None, Card]
    provider_not_accountable: Leaf[bool | None, Card]
    provider_was_not_accountable: Leaf[bool | None, Card]
    reopen_count: Leaf[int | None, Card]
    request_id: Leaf[str | None, Card]
    requested_by: PersonFields[None, Card]
    requested_for: PersonFields[None, Card]
    requester_resolution_target_at: Leaf[datetime | SpecialTimestamp | None, Card]
    resolution_duration: Leaf[int | None, Card]
    resolution_target_at: Leaf[datetime | SpecialTimestamp | None, Card]
    response_target_at: Leaf[datetime | SpecialTimestamp | None, Card]
    reviewed: Leaf[bool | None, Card]
    rfc_type: RfcTypeFields[None, Card]
    satisfaction: Leaf[FeedbackSatisfaction | None, Card]
    satisfaction_at: Leaf[datetime | SpecialTimestamp | None, Card]
    service_instance: ServiceInstanceFields[None, Card]
    source: Leaf[str | None, Card]
    source_id: Leaf[str | None, Card]
    sprint_backlog_items: SprintBacklogItemConnectionFields[
        list[SprintBacklogItem] | Nul, Card
    ]
    status: Leaf[RequestStatus | None, Card]
    subject: Leaf[str | None, Card]
    summary: Leaf[str | None, Card]
    supplier: OrganizationFields[None, Card]
    supplier_request_id: Leaf[str | None, Card]
    tags: TagConnectionFields[list[Tag] | Nul, Card]
    task: TaskFields[None, Card]
    team: TeamFields[None, Card]
    template: RequestTemplateFields[None, Card]
    time_entries: TimeEntryConnectionFields[list[TimeEntry] | Nul, Card]
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]
    urgent: Leaf[bool | None, Card]
    waiting_until: Leaf[datetime | SpecialTimestamp | None, Card]
    watches: WatchConnectionFields[list[Watch] | Nul, Card]
    workflow: WorkflowFields[None, Card]


class RequestFields(
    RequestPaths[Nul, Card],
    ObjectFields[Request | Nul, "RequestFields[Never, One]", Card],
):
    """What can be selected from ``Request``."""


class RequestListFields(
    RequestPaths[Never, Many], ListFields[Row, "RequestFields[Never, One]", Card]
):
    """What can be selected from a list of ``Request``."""


class RequestConnectionFields(
    RequestPaths[Never, Many], ConnectionFields[Row, "RequestFields[Never, One]", Card]
):
    """What can be selected from a connection of ``Request``."""
