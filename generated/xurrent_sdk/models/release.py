# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``Release``: the model, and what can be selected from it."""

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
from .has_life_cycle_state import HasLifeCycleState
from .has_notes import HasNotes
from .node import Node
from .record import Record

if TYPE_CHECKING:
    from datetime import datetime
    from .._runtime.codegen import Leaf, One, SpecialTimestamp
    from .._runtime.webhooks.event import WebhookPayload
    from .._runtime.webhooks.records import Told
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

    __graphql_name__ = "Release"
    __graphql_fields__ = """
    account account Account
    completed_at completedAt ISO8601Timestamp
    completion_reason completionReason WorkflowCompletionReason
    completion_target_at completionTargetAt ISO8601Timestamp
    created_at createdAt ISO8601Timestamp
    custom_fields customFields [CustomField!]
    custom_fields_attachments customFieldsAttachments AttachmentConnection relay
    id id ID!
    impact impact TaskImpact
    life_cycle_state lifeCycleState LifeCycleState
    manager manager Person
    notes notes NoteConnection relay
    release_id releaseId String
    source source String
    source_id sourceID String
    status status WorkflowStatus
    subject subject String
    ui_extension uiExtension UiExtension
    updated_at updatedAt ISO8601Timestamp
    workflows workflows WorkflowConnection relay
    """

    account: Account | None = absent
    """Account that owns the record."""
    completed_at: datetime | SpecialTimestamp | None = absent
    """Moment at which the status became `completed`."""
    completion_reason: WorkflowCompletionReason | None = absent
    """How the release ended, derived from its workflows."""
    completion_target_at: datetime | SpecialTimestamp | None = absent
    """Target moment of the last task in the workflows."""
    created_at: datetime | SpecialTimestamp | None = absent
    """Time of creation, to the second."""
    custom_fields: list[CustomField] | None = absent
    """Values of the fields that the linked UI extension adds."""
    custom_fields_attachments: list[Attachment] = absent
    """Images embedded in rich-text custom fields."""
    id: str = absent
    """Node ID, unique over all record types."""
    impact: TaskImpact | None = absent
    """Highest impact among the tasks of the workflows."""
    life_cycle_state: LifeCycleState | None = absent
    """Whether the record is active, archived, trashed or erased."""
    manager: Person | None = absent
    """Person who coordinates the release; needs the Release Manager role."""
    notes: list[Note] = absent
    """Notes that people and integrations added."""
    release_id: str | None = absent
    """Number shown in the user interface, which is also the REST ID."""
    source: str | None = absent
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: str | None = absent
    """Key of the record in the external system, at most 128 characters."""
    status: WorkflowStatus | None = absent
    """Overall progress, derived from the workflows."""
    subject: str | None = absent
    """Objective in one line."""
    ui_extension: UiExtension | None = absent
    """UI extension that adds custom fields to the release."""
    updated_at: datetime | SpecialTimestamp | None = absent
    """Time of the last change, to the second; `createdAt` if never changed."""
    workflows: list[Workflow] = absent
    """Workflows bundled in the release."""

    if TYPE_CHECKING:

        @property
        def __webhook__(
            self,
        ) -> Told[ReleaseFields[Never, One], WebhookPayload[WorkflowStatus]]: ...


class ReleasePaths(Generic[Nul, Card]):
    """The fields of ``Release`` as paths."""

    account: AccountFields[None, Card]
    """Account that owns the record."""
    completed_at: Leaf[datetime | SpecialTimestamp | None, Card]
    """Moment at which the status became `completed`."""
    completion_reason: Leaf[WorkflowCompletionReason | None, Card]
    """How the release ended, derived from its workflows."""
    completion_target_at: Leaf[datetime | SpecialTimestamp | None, Card]
    """Target moment of the last task in the workflows."""
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
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
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""
    workflows: WorkflowConnectionFields[list[Workflow] | Nul, Card]
    """Workflows bundled in the release."""


class ReleaseFields(
    ReleasePaths[Nul, Card],
    ObjectFields[Release | Nul, "ReleaseFields[Never, One]", Card],
):
    """What can be selected from ``Release``."""


class ReleaseConnectionFields(
    ReleasePaths[Never, Many], ConnectionFields[Row, "ReleaseFields[Never, One]", Card]
):
    """What can be selected from a connection of ``Release``."""
