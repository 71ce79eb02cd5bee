# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``Problem``: the model and its selectable fields."""

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

    account: Account | None = of("account: Account")
    """Account that owns the record."""
    agile_board: AgileBoard | None = of("agileBoard: AgileBoard")
    """Board on which the item is placed."""
    agile_board_column: AgileBoardColumn | None = of(
        "agileBoardColumn: AgileBoardColumn"
    )
    """Column in which the item is placed."""
    agile_board_column_position: int | None = of("agileBoardColumnPosition: Int")
    """Place of the item in its column, counted from 1."""
    analysis_target_at: datetime | SpecialTimestamp | None = of(
        "analysisTargetAt: ISO8601Timestamp"
    )
    """Deadline of the assignee for the root cause analysis."""
    category: ProblemCategory | None = of("category: ProblemCategory")
    """Whether the problem already causes incidents (reactive) or is foreseen
    (proactive)."""
    configuration_items: list[ConfigurationItem] = pages(
        "configurationItems: ConfigurationItemConnection"
    )
    """CIs involved in the problem."""
    created_at: datetime | None = of("createdAt: ISO8601Timestamp")
    """Time of creation, to the second."""
    custom_fields: list[CustomField] | None = of("customFields: [CustomField!]")
    """Values of the fields that the linked UI extension adds."""
    custom_fields_attachments: list[Attachment] = pages(
        "customFieldsAttachments: AttachmentConnection"
    )
    """Images embedded in rich-text custom fields."""
    id: str = of("id: ID!")
    """Node ID, unique over all record types."""
    impact: ProblemImpact | None = of("impact: ProblemImpact")
    """How far an incident caused by the problem affects the service."""
    knowledge_article: KnowledgeArticle | None = of(
        "knowledgeArticle: KnowledgeArticle"
    )
    """Article to follow when an incident of this problem occurs."""
    known_error: bool | None = of("knownError: Boolean")
    """True when the cause is found and a workaround exists."""
    life_cycle_state: LifeCycleState | None = of("lifeCycleState: LifeCycleState")
    """Whether the record is active, archived, trashed or erased."""
    manager: Person | None = of("manager: Person")
    """Person who coordinates the problem until it is closed."""
    member: Person | None = of("member: Person")
    """Person the problem is assigned to."""
    notes: list[Note] = pages("notes: NoteConnection")
    """Notes that people and integrations added."""
    planned_effort: int | None = of("plannedEffort: Int")
    """Minutes of work expected of the assignee."""
    problem_id: str | None = of("problemId: String")
    """Number shown in the user interface, which is also the REST ID."""
    product_backlog: ProductBacklog | None = of("productBacklog: ProductBacklog")
    """Product backlog on which the item is placed."""
    product_backlog_estimate: int | None = of("productBacklogEstimate: Int")
    """Size estimate of the item, relative to others on the product backlog."""
    product_backlog_position: int | None = of("productBacklogPosition: Int")
    """Place of the item on the product backlog, counted from 1."""
    project: Project | None = of("project: Project")
    """Project in which the solution is made."""
    requests: list[Request] = pages("requests: RequestConnection")
    """Requests caused by the problem."""
    resolution_duration: int | None = of("resolutionDuration: Int")
    """Minutes from `createdAt` to `solvedAt`."""
    service: Service | None = of("service: Service")
    """Service that has the problem."""
    service_instances: list[ServiceInstance] = pages(
        "serviceInstances: ServiceInstanceConnection"
    )
    """Service instances that have the problem."""
    solved_at: datetime | None = of("solvedAt: ISO8601Timestamp")
    """Moment at which the status became `solved`."""
    source: str | None = of("source: String")
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: str | None = of("sourceID: String")
    """Key of the record in the external system, at most 128 characters."""
    sprint_backlog_items: list[SprintBacklogItem] = pages(
        "sprintBacklogItems: SprintBacklogItemConnection"
    )
    """Places of the item in sprints."""
    status: ProblemStatus | None = of("status: ProblemStatus")
    """Stage between assignment and solution."""
    subject: str | None = of("subject: String")
    """Symptoms in one line."""
    supplier: Organization | None = of("supplier: Organization")
    """External organization asked for a solution."""
    supplier_request_id: str | None = of("supplierRequestID: String")
    """Number or URL of the case at the supplier."""
    tags: list[Tag] = pages("tags: TagConnection")
    """Tags set on the record."""
    team: Team | None = of("team: Team")
    """Team the problem is assigned to; by default the support team of the service."""
    time_entries: list[TimeEntry] = pages("timeEntries: TimeEntryConnection")
    """Time registered on the record."""
    ui_extension: UiExtension | None = of("uiExtension: UiExtension")
    """UI extension that adds custom fields to the problem."""
    updated_at: datetime | None = of("updatedAt: ISO8601Timestamp")
    """Time of the last change, to the second; `createdAt` if never changed."""
    urgent: bool | None = of("urgent: Boolean")
    """True when marked urgent."""
    waiting_until: datetime | None = of("waitingUntil: ISO8601Timestamp")
    """Moment at which status `waiting_for` turns back into `assigned`."""
    workaround: str | None = of("workaround: String")
    """Temporary remedy for incidents caused by the problem, in rich text."""
    workaround_attachments: list[Attachment] = pages(
        "workaroundAttachments: AttachmentConnection"
    )
    """Files and images that belong to `workaround`."""
    workflow: Workflow | None = of("workflow: Workflow")
    """Workflow that implements the permanent solution."""

    if TYPE_CHECKING:

        @property
        def __webhook__(
            self,
        ) -> EventTypes[ProblemFields[Never, One], WebhookPayload[ProblemStatus]]: ...


class ProblemPaths(Generic[Nul, Card]):
    """Paths to the fields of ``Problem``."""

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
    created_at: Leaf[datetime | None, Card]
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
    solved_at: Leaf[datetime | None, Card]
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
    updated_at: Leaf[datetime | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""
    urgent: Leaf[bool | None, Card]
    """True when marked urgent."""
    waiting_until: Leaf[datetime | None, Card]
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
    """Fields of ``Problem`` to select."""


class ProblemConnectionFields(
    ProblemPaths[Never, Many], ConnectionFields[Row, "ProblemFields[Never, One]", Card]
):
    """Fields of a connection of ``Problem`` to select."""
