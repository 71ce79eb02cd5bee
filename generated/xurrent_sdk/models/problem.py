# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``Problem``: the model, and what can be selected from it."""

from __future__ import annotations

from typing import Never, TYPE_CHECKING
from .._runtime.codegen import (
    Card,
    ConnectionFields,
    Generic,
    Many,
    Nul,
    ObjectFields,
    Row,
    absent,
)
from .._runtime.custom_fields.record import HasCustomFields
from .agile_board_item import AgileBoardItem
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
    from .._runtime.webhooks.records import Told
    from ..enums.common import LifeCycleState
    from ..enums.problem import ProblemCategory, ProblemImpact, ProblemStatus
    from .account import Account, AccountFields
    from .agile_board import AgileBoard, AgileBoardFields
    from .agile_board_column import AgileBoardColumn, AgileBoardColumnFields
    from .attachment import Attachment, AttachmentConnectionFields
    from .configuration_item import ConfigurationItem, ConfigurationItemConnectionFields
    from .custom_field import CustomField, CustomFieldListFields
    from .knowledge_article import KnowledgeArticle, KnowledgeArticleFields
    from .note import Note, NoteConnectionFields
    from .organization import Organization, OrganizationFields
    from .person import Person, PersonFields
    from .product_backlog import ProductBacklog, ProductBacklogFields
    from .project import Project, ProjectFields
    from .request import Request, RequestConnectionFields
    from .service import Service, ServiceFields
    from .service_instance import ServiceInstance, ServiceInstanceConnectionFields
    from .sprint_backlog_item import (
        SprintBacklogItem,
        SprintBacklogItemConnectionFields,
    )
    from .tag import Tag, TagConnectionFields
    from .team import Team, TeamFields
    from .time_entry import TimeEntry, TimeEntryConnectionFields
    from .ui_extension import UiExtension, UiExtensionFields
    from .workflow import Workflow, WorkflowFields


class Problem(
    HasCustomFields,
    AgileBoardItem,
    HasLifeCycleState,
    HasNotes,
    HasSprintBacklogItems,
    HasTimeEntries,
    Node,
    ProductBacklogItem,
    Record,
    frozen=True,
):
    """Root cause of one or more incidents, worked on by problem management."""

    __graphql_name__ = "Problem"
    __graphql_fields__ = """
    account account Account
    agile_board agileBoard AgileBoard
    agile_board_column agileBoardColumn AgileBoardColumn
    agile_board_column_position agileBoardColumnPosition Int
    analysis_target_at analysisTargetAt ISO8601Timestamp
    category category ProblemCategory
    configuration_items configurationItems ConfigurationItemConnection relay
    created_at createdAt ISO8601Timestamp
    custom_fields customFields [CustomField!]
    custom_fields_attachments customFieldsAttachments AttachmentConnection relay
    id id ID!
    impact impact ProblemImpact
    knowledge_article knowledgeArticle KnowledgeArticle
    known_error knownError Boolean
    life_cycle_state lifeCycleState LifeCycleState
    manager manager Person
    member member Person
    notes notes NoteConnection relay
    planned_effort plannedEffort Int
    problem_id problemId String
    product_backlog productBacklog ProductBacklog
    product_backlog_estimate productBacklogEstimate Int
    product_backlog_position productBacklogPosition Int
    project project Project
    requests requests RequestConnection relay
    resolution_duration resolutionDuration Int
    service service Service
    service_instances serviceInstances ServiceInstanceConnection relay
    solved_at solvedAt ISO8601Timestamp
    source source String
    source_id sourceID String
    sprint_backlog_items sprintBacklogItems SprintBacklogItemConnection relay
    status status ProblemStatus
    subject subject String
    supplier supplier Organization
    supplier_request_id supplierRequestID String
    tags tags TagConnection relay
    team team Team
    time_entries timeEntries TimeEntryConnection relay
    ui_extension uiExtension UiExtension
    updated_at updatedAt ISO8601Timestamp
    urgent urgent Boolean
    waiting_until waitingUntil ISO8601Timestamp
    workaround workaround String
    workaround_attachments workaroundAttachments AttachmentConnection relay
    workflow workflow Workflow
    """

    account: Account | None = absent
    """Account that owns the record."""
    agile_board: AgileBoard | None = absent
    """Board on which the item is placed."""
    agile_board_column: AgileBoardColumn | None = absent
    """Column in which the item is placed."""
    agile_board_column_position: int | None = absent
    """Place of the item in its column, counted from 1."""
    analysis_target_at: datetime | SpecialTimestamp | None = absent
    """Deadline of the assignee for the root cause analysis."""
    category: ProblemCategory | None = absent
    """Whether the problem already causes incidents (reactive) or is foreseen
    (proactive)."""
    configuration_items: list[ConfigurationItem] = absent
    """CIs involved in the problem."""
    created_at: datetime | SpecialTimestamp | None = absent
    """Time of creation, to the second."""
    custom_fields: list[CustomField] | None = absent
    """Values of the fields that the linked UI extension adds."""
    custom_fields_attachments: list[Attachment] = absent
    """Images embedded in rich-text custom fields."""
    id: str = absent
    """Node ID, unique over all record types."""
    impact: ProblemImpact | None = absent
    """How far an incident caused by the problem affects the service."""
    knowledge_article: KnowledgeArticle | None = absent
    """Article to follow when an incident of this problem occurs."""
    known_error: bool | None = absent
    """True when the cause is found and a workaround exists."""
    life_cycle_state: LifeCycleState | None = absent
    """Whether the record is active, archived, trashed or erased."""
    manager: Person | None = absent
    """Person who coordinates the problem until it is closed."""
    member: Person | None = absent
    """Person the problem is assigned to."""
    notes: list[Note] = absent
    """Notes that people and integrations added."""
    planned_effort: int | None = absent
    """Minutes of work expected of the assignee."""
    problem_id: str | None = absent
    """Number shown in the user interface, which is also the REST ID."""
    product_backlog: ProductBacklog | None = absent
    """Product backlog on which the item is placed."""
    product_backlog_estimate: int | None = absent
    """Size estimate of the item, relative to others on the product backlog."""
    product_backlog_position: int | None = absent
    """Place of the item on the product backlog, counted from 1."""
    project: Project | None = absent
    """Project in which the solution is made."""
    requests: list[Request] = absent
    """Requests caused by the problem."""
    resolution_duration: int | None = absent
    """Minutes from `createdAt` to `solvedAt`."""
    service: Service | None = absent
    """Service that has the problem."""
    service_instances: list[ServiceInstance] = absent
    """Service instances that have the problem."""
    solved_at: datetime | SpecialTimestamp | None = absent
    """Moment at which the status became `solved`."""
    source: str | None = absent
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: str | None = absent
    """Key of the record in the external system, at most 128 characters."""
    sprint_backlog_items: list[SprintBacklogItem] = absent
    """Places of the item in sprints."""
    status: ProblemStatus | None = absent
    """Stage between assignment and solution."""
    subject: str | None = absent
    """Symptoms in one line."""
    supplier: Organization | None = absent
    """External organization asked for a solution."""
    supplier_request_id: str | None = absent
    """Number or URL of the case at the supplier."""
    tags: list[Tag] = absent
    """Tags set on the record."""
    team: Team | None = absent
    """Team the problem is assigned to; by default the support team of the service."""
    time_entries: list[TimeEntry] = absent
    """Time registered on the record."""
    ui_extension: UiExtension | None = absent
    """UI extension that adds custom fields to the problem."""
    updated_at: datetime | SpecialTimestamp | None = absent
    """Time of the last change, to the second; `createdAt` if never changed."""
    urgent: bool | None = absent
    """True when marked urgent."""
    waiting_until: datetime | SpecialTimestamp | None = absent
    """Moment at which status `waiting_for` turns back into `assigned`."""
    workaround: str | None = absent
    """Temporary remedy for incidents caused by the problem, in rich text."""
    workaround_attachments: list[Attachment] = absent
    """Files and images that belong to `workaround`."""
    workflow: Workflow | None = absent
    """Workflow that implements the permanent solution."""

    if TYPE_CHECKING:

        @property
        def __webhook__(
            self,
        ) -> Told[ProblemFields[Never, One], WebhookPayload[ProblemStatus]]: ...


class ProblemPaths(Generic[Nul, Card]):
    """The fields of ``Problem`` as paths."""

    account: AccountFields[None, Card]
    """Account that owns the record."""
    agile_board: AgileBoardFields[None, Card]
    """Board on which the item is placed."""
    agile_board_column: AgileBoardColumnFields[None, Card]
    """Column in which the item is placed."""
    agile_board_column_position: Leaf[int | None, Card]
    """Place of the item in its column, counted from 1."""
    analysis_target_at: Leaf[datetime | SpecialTimestamp | None, Card]
    """Deadline of the assignee for the root cause analysis."""
    category: Leaf[ProblemCategory | None, Card]
    """Whether the problem already causes incidents (reactive) or is foreseen
    (proactive)."""
    configuration_items: ConfigurationItemConnectionFields[
        list[ConfigurationItem] | Nul, Card
    ]
    """CIs involved in the problem."""
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
    """Time of creation, to the second."""
    custom_fields: CustomFieldListFields[list[CustomField] | None, Card]
    """Values of the fields that the linked UI extension adds."""
    custom_fields_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    """Images embedded in rich-text custom fields."""
    id: Leaf[str | Nul, Card]
    """Node ID, unique over all record types."""
    impact: Leaf[ProblemImpact | None, Card]
    """How far an incident caused by the problem affects the service."""
    knowledge_article: KnowledgeArticleFields[None, Card]
    """Article to follow when an incident of this problem occurs."""
    known_error: Leaf[bool | None, Card]
    """True when the cause is found and a workaround exists."""
    life_cycle_state: Leaf[LifeCycleState | None, Card]
    """Whether the record is active, archived, trashed or erased."""
    manager: PersonFields[None, Card]
    """Person who coordinates the problem until it is closed."""
    member: PersonFields[None, Card]
    """Person the problem is assigned to."""
    notes: NoteConnectionFields[list[Note] | Nul, Card]
    """Notes that people and integrations added."""
    planned_effort: Leaf[int | None, Card]
    """Minutes of work expected of the assignee."""
    problem_id: Leaf[str | None, Card]
    """Number shown in the user interface, which is also the REST ID."""
    product_backlog: ProductBacklogFields[None, Card]
    """Product backlog on which the item is placed."""
    product_backlog_estimate: Leaf[int | None, Card]
    """Size estimate of the item, relative to others on the product backlog."""
    product_backlog_position: Leaf[int | None, Card]
    """Place of the item on the product backlog, counted from 1."""
    project: ProjectFields[None, Card]
    """Project in which the solution is made."""
    requests: RequestConnectionFields[list[Request] | Nul, Card]
    """Requests caused by the problem."""
    resolution_duration: Leaf[int | None, Card]
    """Minutes from `createdAt` to `solvedAt`."""
    service: ServiceFields[None, Card]
    """Service that has the problem."""
    service_instances: ServiceInstanceConnectionFields[
        list[ServiceInstance] | Nul, Card
    ]
    """Service instances that have the problem."""
    solved_at: Leaf[datetime | SpecialTimestamp | None, Card]
    """Moment at which the status became `solved`."""
    source: Leaf[str | None, Card]
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: Leaf[str | None, Card]
    """Key of the record in the external system, at most 128 characters."""
    sprint_backlog_items: SprintBacklogItemConnectionFields[
        list[SprintBacklogItem] | Nul, Card
    ]
    """Places of the item in sprints."""
    status: Leaf[ProblemStatus | None, Card]
    """Stage between assignment and solution."""
    subject: Leaf[str | None, Card]
    """Symptoms in one line."""
    supplier: OrganizationFields[None, Card]
    """External organization asked for a solution."""
    supplier_request_id: Leaf[str | None, Card]
    """Number or URL of the case at the supplier."""
    tags: TagConnectionFields[list[Tag] | Nul, Card]
    """Tags set on the record."""
    team: TeamFields[None, Card]
    """Team the problem is assigned to; by default the support team of the service."""
    time_entries: TimeEntryConnectionFields[list[TimeEntry] | Nul, Card]
    """Time registered on the record."""
    ui_extension: UiExtensionFields[None, Card]
    """UI extension that adds custom fields to the problem."""
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""
    urgent: Leaf[bool | None, Card]
    """True when marked urgent."""
    waiting_until: Leaf[datetime | SpecialTimestamp | None, Card]
    """Moment at which status `waiting_for` turns back into `assigned`."""
    workaround: Leaf[str | None, Card]
    """Temporary remedy for incidents caused by the problem, in rich text."""
    workaround_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    """Files and images that belong to `workaround`."""
    workflow: WorkflowFields[None, Card]
    """Workflow that implements the permanent solution."""


class ProblemFields(
    ProblemPaths[Nul, Card],
    ObjectFields[Problem | Nul, "ProblemFields[Never, One]", Card],
):
    """What can be selected from ``Problem``."""


class ProblemConnectionFields(
    ProblemPaths[Never, Many], ConnectionFields[Row, "ProblemFields[Never, One]", Card]
):
    """What can be selected from a connection of ``Problem``."""
