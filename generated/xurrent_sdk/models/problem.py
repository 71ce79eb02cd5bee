"""``Problem``: the model, and what can be selected from it."""

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
    from .team import Team, TeamFields
    from .time_entry import TimeEntry, TimeEntryConnectionFields
    from .ui_extension import UiExtension, UiExtensionFields
    from .workflow import Workflow, WorkflowFields


class Problem(
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
    """The type ``Problem``."""

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
    agile_board: AgileBoard | None = absent
    agile_board_column: AgileBoardColumn | None = absent
    agile_board_column_position: int | None = absent
    analysis_target_at: datetime | SpecialTimestamp | None = absent
    category: ProblemCategory | None = absent
    configuration_items: list[ConfigurationItem] = absent
    created_at: datetime | SpecialTimestamp | None = absent
    custom_fields: list[CustomField] | None = absent
    custom_fields_attachments: list[Attachment] = absent
    id: str = absent
    impact: ProblemImpact | None = absent
    knowledge_article: KnowledgeArticle | None = absent
    known_error: bool | None = absent
    life_cycle_state: LifeCycleState | None = absent
    manager: Person | None = absent
    member: Person | None = absent
    notes: list[Note] = absent
    planned_effort: int | None = absent
    problem_id: str | None = absent
    product_backlog: ProductBacklog | None = absent
    product_backlog_estimate: int | None = absent
    product_backlog_position: int | None = absent
    project: Project | None = absent
    requests: list[Request] = absent
    resolution_duration: int | None = absent
    service: Service | None = absent
    service_instances: list[ServiceInstance] = absent
    solved_at: datetime | SpecialTimestamp | None = absent
    source: str | None = absent
    source_id: str | None = absent
    sprint_backlog_items: list[SprintBacklogItem] = absent
    status: ProblemStatus | None = absent
    subject: str | None = absent
    supplier: Organization | None = absent
    supplier_request_id: str | None = absent
    team: Team | None = absent
    time_entries: list[TimeEntry] = absent
    ui_extension: UiExtension | None = absent
    updated_at: datetime | SpecialTimestamp | None = absent
    urgent: bool | None = absent
    waiting_until: datetime | SpecialTimestamp | None = absent
    workaround: str | None = absent
    workaround_attachments: list[Attachment] = absent
    workflow: Workflow | None = absent


class ProblemPaths(Generic[Nul, Card]):
    """The fields of ``Problem`` as paths."""

    account: AccountFields[None, Card]
    agile_board: AgileBoardFields[None, Card]
    agile_board_column: AgileBoardColumnFields[None, Card]
    agile_board_column_position: Leaf[int | None, Card]
    analysis_target_at: Leaf[datetime | SpecialTimestamp | None, Card]
    category: Leaf[ProblemCategory | None, Card]
    configuration_items: ConfigurationItemConnectionFields[
        list[ConfigurationItem] | Nul, Card
    ]
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
    custom_fields: CustomFieldListFields[list[CustomField] | None, Card]
    custom_fields_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    id: Leaf[str | Nul, Card]
    impact: Leaf[ProblemImpact | None, Card]
    knowledge_article: KnowledgeArticleFields[None, Card]
    known_error: Leaf[bool | None, Card]
    life_cycle_state: Leaf[LifeCycleState | None, Card]
    manager: PersonFields[None, Card]
    member: PersonFields[None, Card]
    notes: NoteConnectionFields[list[Note] | Nul, Card]
    planned_effort: Leaf[int | None, Card]
    problem_id: Leaf[str | None, Card]
    product_backlog: ProductBacklogFields[None, Card]
    product_backlog_estimate: Leaf[int | None, Card]
    product_backlog_position: Leaf[int | None, Card]
    project: ProjectFields[None, Card]
    requests: RequestConnectionFields[list[Request] | Nul, Card]
    resolution_duration: Leaf[int | None, Card]
    service: ServiceFields[None, Card]
    service_instances: ServiceInstanceConnectionFields[
        list[ServiceInstance] | Nul, Card
    ]
    solved_at: Leaf[datetime | SpecialTimestamp | None, Card]
    source: Leaf[str | None, Card]
    source_id: Leaf[str | None, Card]
    sprint_backlog_items: SprintBacklogItemConnectionFields[
        list[SprintBacklogItem] | Nul, Card
    ]
    status: Leaf[ProblemStatus | None, Card]
    subject: Leaf[str | None, Card]
    supplier: OrganizationFields[None, Card]
    supplier_request_id: Leaf[str | None, Card]
    team: TeamFields[None, Card]
    time_entries: TimeEntryConnectionFields[list[TimeEntry] | Nul, Card]
    ui_extension: UiExtensionFields[None, Card]
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]
    urgent: Leaf[bool | None, Card]
    waiting_until: Leaf[datetime | SpecialTimestamp | None, Card]
    workaround: Leaf[str | None, Card]
    workaround_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    workflow: WorkflowFields[None, Card]


class ProblemFields(
    ProblemPaths[Nul, Card],
    ObjectFields[Problem | Nul, "ProblemFields[Never, One]", Card],
):
    """What can be selected from ``Problem``."""


class ProblemListFields(
    ProblemPaths[Never, Many], ListFields[Row, "ProblemFields[Never, One]", Card]
):
    """What can be selected from a list of ``Problem``."""


class ProblemConnectionFields(
    ProblemPaths[Never, Many], ConnectionFields[Row, "ProblemFields[Never, One]", Card]
):
    """What can be selected from a connection of ``Problem``."""
