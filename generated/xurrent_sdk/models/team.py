"""``Team``: the model, and what can be selected from it."""

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
from .node import Node
from .record import Record

if TYPE_CHECKING:
    from datetime import datetime

    from .._runtime.codegen import Leaf, One, SpecialTimestamp
    from .account import Account, AccountFields
    from .agile_board import AgileBoard, AgileBoardFields
    from .attachment import Attachment, AttachmentConnectionFields
    from .calendar import Calendar, CalendarFields
    from .custom_field import CustomField, CustomFieldListFields
    from .person import Person, PersonConnectionFields, PersonFields
    from .scrum_workspace import ScrumWorkspace, ScrumWorkspaceFields
    from .ui_extension import UiExtension, UiExtensionFields


class Team(Node, Record, frozen=True):
    """The type ``Team``."""

    __graphql_name__ = "Team"

    __graphql_fields__ = """
    account account Account
    agile_board agileBoard AgileBoard
    auto_assign autoAssign Boolean
    configuration_manager configurationManager Person
    coordinator coordinator Person
    created_at createdAt ISO8601Timestamp
    custom_fields customFields [CustomField!]
    custom_fields_attachments customFieldsAttachments AttachmentConnection relay
    disabled disabled Boolean
    id id ID!
    inbound_email_local_part inboundEmailLocalPart String
    manager manager Person
    members members PersonConnection relay
    name name String
    picture_uri pictureUri String
    remarks remarks String
    remarks_attachments remarksAttachments AttachmentConnection relay
    scrum_workspace scrumWorkspace ScrumWorkspace
    source source String
    source_id sourceID String
    time_zone timeZone TimeZone
    ui_extension uiExtension UiExtension
    updated_at updatedAt ISO8601Timestamp
    work_hours workHours Calendar
    """

    account: Account | None = absent
    agile_board: AgileBoard | None = absent
    auto_assign: bool | None = absent
    configuration_manager: Person | None = absent
    coordinator: Person | None = absent
    created_at: datetime | SpecialTimestamp | None = absent
    custom_fields: list[CustomField] | None = absent
    custom_fields_attachments: list[Attachment] = absent
    disabled: bool | None = absent
    id: str = absent
    inbound_email_local_part: str | None = absent
    manager: Person | None = absent
    members: list[Person] = absent
    name: str | None = absent
    picture_uri: str | None = absent
    remarks: str | None = absent
    remarks_attachments: list[Attachment] = absent
    scrum_workspace: ScrumWorkspace | None = absent
    source: str | None = absent
    source_id: str | None = absent
    time_zone: str | None = absent
    ui_extension: UiExtension | None = absent
    updated_at: datetime | SpecialTimestamp | None = absent
    work_hours: Calendar | None = absent


class TeamPaths(Generic[Nul, Card]):
    """The fields of ``Team`` as paths."""

    account: AccountFields[None, Card]
    agile_board: AgileBoardFields[None, Card]
    auto_assign: Leaf[bool | None, Card]
    configuration_manager: PersonFields[None, Card]
    coordinator: PersonFields[None, Card]
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
    custom_fields: CustomFieldListFields[list[CustomField] | None, Card]
    custom_fields_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    disabled: Leaf[bool | None, Card]
    id: Leaf[str | Nul, Card]
    inbound_email_local_part: Leaf[str | None, Card]
    manager: PersonFields[None, Card]
    members: PersonConnectionFields[list[Person] | Nul, Card]
    name: Leaf[str | None, Card]
    picture_uri: Leaf[str | None, Card]
    remarks: Leaf[str | None, Card]
    remarks_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    scrum_workspace: ScrumWorkspaceFields[None, Card]
    source: Leaf[str | None, Card]
    source_id: Leaf[str | None, Card]
    time_zone: Leaf[str | None, Card]
    ui_extension: UiExtensionFields[None, Card]
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]
    work_hours: CalendarFields[None, Card]


class TeamFields(
    TeamPaths[Nul, Card], ObjectFields[Team | Nul, "TeamFields[Never, One]", Card]
):
    """What can be selected from ``Team``."""


class TeamListFields(
    TeamPaths[Never, Many], ListFields[Row, "TeamFields[Never, One]", Card]
):
    """What can be selected from a list of ``Team``."""


class TeamConnectionFields(
    TeamPaths[Never, Many], ConnectionFields[Row, "TeamFields[Never, One]", Card]
):
    """What can be selected from a connection of ``Team``."""
