# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``Release``: the model and its selectable fields."""

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
from .has_life_cycle_state import HasLifeCycleState
from .has_notes import HasNotes
from .node import Node
from .record import Record

if TYPE_CHECKING:
    from datetime import datetime

    from .._runtime.codegen import Leaf, One, SpecialTimestamp
    from .._runtime.webhooks.event import WebhookPayload
    from .._runtime.webhooks.records import EventTypes
    from ..enums.common import LifeCycleState
    from ..enums.task import TaskImpact
    from ..enums.workflow import WorkflowCompletionReason, WorkflowStatus
    from .account import Account, AccountFields
    from .attachment import Attachment, AttachmentConnectionFields
    from .custom_field import CustomField, CustomFieldListFields
    from .note import Note, NoteConnectionFields
    from .person import Person, PersonFields
    from .ui_extension import UiExtension, UiExtensionFields
    from .workflow import Workflow, WorkflowConnectionFields


class Release(HasCustomFields, HasLifeCycleState, HasNotes, Node, Record, frozen=True):
    """Bundle of workflows that go live together."""

    account: Account | None = of("account: Account")
    """Account that owns the record."""
    completed_at: datetime | None = of("completedAt: ISO8601Timestamp")
    """Moment at which the status became `completed`."""
    completion_reason: WorkflowCompletionReason | None = of(
        "completionReason: WorkflowCompletionReason"
    )
    """How the release ended, derived from its workflows."""
    completion_target_at: datetime | SpecialTimestamp | None = of(
        "completionTargetAt: ISO8601Timestamp"
    )
    """Target moment of the last task in the workflows."""
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
    impact: TaskImpact | None = of("impact: TaskImpact")
    """Highest impact among the tasks of the workflows."""
    life_cycle_state: LifeCycleState | None = of("lifeCycleState: LifeCycleState")
    """Whether the record is active, archived, trashed or erased."""
    manager: Person | None = of("manager: Person")
    """Person who coordinates the release; needs the Release Manager role."""
    notes: list[Note] = pages("notes: NoteConnection")
    """Notes that people and integrations added."""
    release_id: str | None = of("releaseId: String")
    """Number shown in the user interface, which is also the REST ID."""
    source: str | None = of("source: String")
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: str | None = of("sourceID: String")
    """Key of the record in the external system, at most 128 characters."""
    status: WorkflowStatus | None = of("status: WorkflowStatus")
    """Overall progress, derived from the workflows."""
    subject: str | None = of("subject: String")
    """Objective in one line."""
    ui_extension: UiExtension | None = of("uiExtension: UiExtension")
    """UI extension that adds custom fields to the release."""
    updated_at: datetime | None = of("updatedAt: ISO8601Timestamp")
    """Time of the last change, to the second; `createdAt` if never changed."""
    workflows: list[Workflow] = pages("workflows: WorkflowConnection")
    """Workflows bundled in the release."""

    if TYPE_CHECKING:

        @property
        def __webhook__(
            self,
        ) -> EventTypes[ReleaseFields[Never, One], WebhookPayload[WorkflowStatus]]: ...


class ReleasePaths(Generic[Nul, Card]):
    """Paths to the fields of ``Release``."""

    account: AccountFields[None, Card]
    """Account that owns the record."""
    completed_at: Leaf[datetime | None, Card]
    """Moment at which the status became `completed`."""
    completion_reason: Leaf[WorkflowCompletionReason | None, Card]
    """How the release ended, derived from its workflows."""
    completion_target_at: Leaf[datetime | SpecialTimestamp | None, Card]
    """Target moment of the last task in the workflows."""
    created_at: Leaf[datetime | None, Card]
    """Time of creation, to the second."""
    custom_fields: CustomFieldListFields[list[CustomField] | None, Card]
    """Values of the fields that the linked UI extension adds."""
    custom_fields_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    """Images embedded in rich-text custom fields."""
    id: Leaf[str | Nul, Card]
    """Node ID, unique over all record types."""
    impact: Leaf[TaskImpact | None, Card]
    """Highest impact among the tasks of the workflows."""
    life_cycle_state: Leaf[LifeCycleState | None, Card]
    """Whether the record is active, archived, trashed or erased."""
    manager: PersonFields[None, Card]
    """Person who coordinates the release; needs the Release Manager role."""
    notes: NoteConnectionFields[list[Note] | Nul, Card]
    """Notes that people and integrations added."""
    release_id: Leaf[str | None, Card]
    """Number shown in the user interface, which is also the REST ID."""
    source: Leaf[str | None, Card]
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: Leaf[str | None, Card]
    """Key of the record in the external system, at most 128 characters."""
    status: Leaf[WorkflowStatus | None, Card]
    """Overall progress, derived from the workflows."""
    subject: Leaf[str | None, Card]
    """Objective in one line."""
    ui_extension: UiExtensionFields[None, Card]
    """UI extension that adds custom fields to the release."""
    updated_at: Leaf[datetime | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""
    workflows: WorkflowConnectionFields[list[Workflow] | Nul, Card]
    """Workflows bundled in the release."""


class ReleaseFields(
    ReleasePaths[Nul, Card],
    ObjectFields[Release | Nul, "ReleaseFields[Never, One]", Card],
):
    """Fields of ``Release`` to select."""


class ReleaseConnectionFields(
    ReleasePaths[Never, Many], ConnectionFields[Row, "ReleaseFields[Never, One]", Card]
):
    """Fields of a connection of ``Release`` to select."""
