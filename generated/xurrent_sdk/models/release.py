"""``Release``: the model, and what can be selected from it."""

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
from .has_life_cycle_state import HasLifeCycleState
from .has_notes import HasNotes
from .node import Node
from .record import Record

if TYPE_CHECKING:
    from datetime import datetime

    from .._runtime.codegen import Leaf, One, SpecialTimestamp
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


class Release(HasLifeCycleState, HasNotes, Node, Record, frozen=True):
    """The type ``Release``."""

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
    completed_at: datetime | SpecialTimestamp | None = absent
    completion_reason: WorkflowCompletionReason | None = absent
    completion_target_at: datetime | SpecialTimestamp | None = absent
    created_at: datetime | SpecialTimestamp | None = absent
    custom_fields: list[CustomField] | None = absent
    custom_fields_attachments: list[Attachment] = absent
    id: str = absent
    impact: TaskImpact | None = absent
    life_cycle_state: LifeCycleState | None = absent
    manager: Person | None = absent
    notes: list[Note] = absent
    release_id: str | None = absent
    source: str | None = absent
    source_id: str | None = absent
    status: WorkflowStatus | None = absent
    subject: str | None = absent
    ui_extension: UiExtension | None = absent
    updated_at: datetime | SpecialTimestamp | None = absent
    workflows: list[Workflow] = absent


class ReleasePaths(Generic[Nul, Card]):
    """The fields of ``Release`` as paths."""

    account: AccountFields[None, Card]
    completed_at: Leaf[datetime | SpecialTimestamp | None, Card]
    completion_reason: Leaf[WorkflowCompletionReason | None, Card]
    completion_target_at: Leaf[datetime | SpecialTimestamp | None, Card]
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
    custom_fields: CustomFieldListFields[list[CustomField] | None, Card]
    custom_fields_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    id: Leaf[str | Nul, Card]
    impact: Leaf[TaskImpact | None, Card]
    life_cycle_state: Leaf[LifeCycleState | None, Card]
    manager: PersonFields[None, Card]
    notes: NoteConnectionFields[list[Note] | Nul, Card]
    release_id: Leaf[str | None, Card]
    source: Leaf[str | None, Card]
    source_id: Leaf[str | None, Card]
    status: Leaf[WorkflowStatus | None, Card]
    subject: Leaf[str | None, Card]
    ui_extension: UiExtensionFields[None, Card]
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]
    workflows: WorkflowConnectionFields[list[Workflow] | Nul, Card]


class ReleaseFields(
    ReleasePaths[Nul, Card],
    ObjectFields[Release | Nul, "ReleaseFields[Never, One]", Card],
):
    """What can be selected from ``Release``."""


class ReleaseListFields(
    ReleasePaths[Never, Many], ListFields[Row, "ReleaseFields[Never, One]", Card]
):
    """What can be selected from a list of ``Release``."""


class ReleaseConnectionFields(
    ReleasePaths[Never, Many], ConnectionFields[Row, "ReleaseFields[Never, One]", Card]
):
    """What can be selected from a connection of ``Release``."""
