# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``Team``: the model, and what can be selected from it."""

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
from .node import Node
from .record import Record

if TYPE_CHECKING:
    from datetime import datetime
    from .._runtime.codegen import Leaf, One, SpecialTimestamp
    from .._runtime.webhooks.event import WebhookPayload
    from .._runtime.webhooks.records import Told
    from .account import Account, AccountFields
    from .agile_board import AgileBoard, AgileBoardFields
    from .attachment import Attachment, AttachmentConnectionFields
    from .calendar import Calendar, CalendarFields
    from .custom_field import CustomField, CustomFieldListFields
    from .person import Person, PersonConnectionFields, PersonFields
    from .scrum_workspace import ScrumWorkspace, ScrumWorkspaceFields
    from .ui_extension import UiExtension, UiExtensionFields


class Team(HasCustomFields, Node, Record, frozen=True):
    """Group of specialists to which work is assigned."""

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
    """Account that owns the record."""
    agile_board: AgileBoard | None = absent
    """Board on which records are placed when assigned to the team."""
    auto_assign: bool | None = absent
    """True when requests for the team are assigned to a member automatically."""
    configuration_manager: Person | None = absent
    """Person who maintains the CIs that the team supports."""
    coordinator: Person | None = absent
    """Member who currently hands out the work."""
    created_at: datetime | SpecialTimestamp | None = absent
    """Time of creation, to the second."""
    custom_fields: list[CustomField] | None = absent
    """Values of the fields that the linked UI extension adds."""
    custom_fields_attachments: list[Attachment] = absent
    """Images embedded in rich-text custom fields."""
    disabled: bool | None = absent
    """True when the team can no longer be selected for other records."""
    id: str = absent
    """Node ID, unique over all record types."""
    inbound_email_local_part: str | None = absent
    """Part before the @ of the team's e-mail address; mail to it becomes a request for
    the team."""
    manager: Person | None = absent
    """Supervisor, who may maintain the team and need not be a member."""
    members: list[Person] = absent
    """People in the team; each needs the Specialist role of the team's account."""
    name: str | None = absent
    """Name; imports use it as the key of the team."""
    picture_uri: str | None = absent
    """URL of the picture."""
    remarks: str | None = absent
    """Remarks in rich text."""
    remarks_attachments: list[Attachment] = absent
    """Files and images that belong to `remarks`."""
    scrum_workspace: ScrumWorkspace | None = absent
    """Scrum workspace in which the team plans."""
    source: str | None = absent
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: str | None = absent
    """Key of the record in the external system, at most 128 characters."""
    time_zone: str | None = absent
    """Time zone of the work hours."""
    ui_extension: UiExtension | None = absent
    """UI extension that adds custom fields to the team."""
    updated_at: datetime | SpecialTimestamp | None = absent
    """Time of the last change, to the second; `createdAt` if never changed."""
    work_hours: Calendar | None = absent
    """Calendar with the hours in which the team works."""

    if TYPE_CHECKING:

        @property
        def __webhook__(
            self,
        ) -> Told[TeamFields[Never, One], WebhookPayload[str]]: ...


class TeamPaths(Generic[Nul, Card]):
    """The fields of ``Team`` as paths."""

    account: AccountFields[None, Card]
    """Account that owns the record."""
    agile_board: AgileBoardFields[None, Card]
    """Board on which records are placed when assigned to the team."""
    auto_assign: Leaf[bool | None, Card]
    """True when requests for the team are assigned to a member automatically."""
    configuration_manager: PersonFields[None, Card]
    """Person who maintains the CIs that the team supports."""
    coordinator: PersonFields[None, Card]
    """Member who currently hands out the work."""
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
    """Time of creation, to the second."""
    custom_fields: CustomFieldListFields[list[CustomField] | None, Card]
    """Values of the fields that the linked UI extension adds."""
    custom_fields_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    """Images embedded in rich-text custom fields."""
    disabled: Leaf[bool | None, Card]
    """True when the team can no longer be selected for other records."""
    id: Leaf[str | Nul, Card]
    """Node ID, unique over all record types."""
    inbound_email_local_part: Leaf[str | None, Card]
    """Part before the @ of the team's e-mail address; mail to it becomes a request for
    the team."""
    manager: PersonFields[None, Card]
    """Supervisor, who may maintain the team and need not be a member."""
    members: PersonConnectionFields[list[Person] | Nul, Card]
    """People in the team; each needs the Specialist role of the team's account."""
    name: Leaf[str | None, Card]
    """Name; imports use it as the key of the team."""
    picture_uri: Leaf[str | None, Card]
    """URL of the picture."""
    remarks: Leaf[str | None, Card]
    """Remarks in rich text."""
    remarks_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    """Files and images that belong to `remarks`."""
    scrum_workspace: ScrumWorkspaceFields[None, Card]
    """Scrum workspace in which the team plans."""
    source: Leaf[str | None, Card]
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: Leaf[str | None, Card]
    """Key of the record in the external system, at most 128 characters."""
    time_zone: Leaf[str | None, Card]
    """Time zone of the work hours."""
    ui_extension: UiExtensionFields[None, Card]
    """UI extension that adds custom fields to the team."""
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""
    work_hours: CalendarFields[None, Card]
    """Calendar with the hours in which the team works."""


class TeamFields(
    TeamPaths[Nul, Card], ObjectFields[Team | Nul, "TeamFields[Never, One]", Card]
):
    """What can be selected from ``Team``."""


class TeamConnectionFields(
    TeamPaths[Never, Many], ConnectionFields[Row, "TeamFields[Never, One]", Card]
):
    """What can be selected from a connection of ``Team``."""
