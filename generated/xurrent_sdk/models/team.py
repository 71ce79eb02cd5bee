# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``Team``: the model and its selectable fields."""

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
from .node import Node
from .record import Record

if TYPE_CHECKING:
    from datetime import datetime

    from .._runtime.codegen import Leaf, One
    from .._runtime.webhooks.event import WebhookPayload
    from .._runtime.webhooks.records import EventTypes
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

    account: Account | None = of("account: Account")
    """Account that owns the record."""
    agile_board: AgileBoard | None = of("agileBoard: AgileBoard")
    """Board on which records are placed when assigned to the team."""
    auto_assign: bool | None = of("autoAssign: Boolean")
    """True when requests for the team are assigned to a member automatically."""
    configuration_manager: Person | None = of("configurationManager: Person")
    """Person who maintains the CIs that the team supports."""
    coordinator: Person | None = of("coordinator: Person")
    """Member who currently hands out the work."""
    created_at: datetime | None = of("createdAt: ISO8601Timestamp")
    """Time of creation, to the second."""
    custom_fields: list[CustomField] | None = of("customFields: [CustomField!]")
    """Values of the fields that the linked UI extension adds."""
    custom_fields_attachments: list[Attachment] = pages(
        "customFieldsAttachments: AttachmentConnection"
    )
    """Images embedded in rich-text custom fields."""
    disabled: bool | None = of("disabled: Boolean")
    """True when the team can no longer be selected for other records."""
    id: str = of("id: ID!")
    """Node ID, unique over all record types."""
    inbound_email_local_part: str | None = of("inboundEmailLocalPart: String")
    """Part before the @ of the team's e-mail address; mail to it becomes a request for
    the team."""
    manager: Person | None = of("manager: Person")
    """Supervisor, who may maintain the team and need not be a member."""
    members: list[Person] = pages("members: PersonConnection")
    """People in the team; each needs the Specialist role of the team's account."""
    name: str | None = of("name: String")
    """Name; imports use it as the key of the team."""
    picture_uri: str | None = of("pictureUri: String")
    """URL of the picture."""
    remarks: str | None = of("remarks: String")
    """Remarks in rich text."""
    remarks_attachments: list[Attachment] = pages(
        "remarksAttachments: AttachmentConnection"
    )
    """Files and images that belong to `remarks`."""
    scrum_workspace: ScrumWorkspace | None = of("scrumWorkspace: ScrumWorkspace")
    """Scrum workspace in which the team plans."""
    source: str | None = of("source: String")
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: str | None = of("sourceID: String")
    """Key of the record in the external system, at most 128 characters."""
    time_zone: str | None = of("timeZone: TimeZone")
    """Time zone of the work hours."""
    ui_extension: UiExtension | None = of("uiExtension: UiExtension")
    """UI extension that adds custom fields to the team."""
    updated_at: datetime | None = of("updatedAt: ISO8601Timestamp")
    """Time of the last change, to the second; `createdAt` if never changed."""
    work_hours: Calendar | None = of("workHours: Calendar")
    """Calendar with the hours in which the team works."""

    if TYPE_CHECKING:

        @property
        def __webhook__(
            self,
        ) -> EventTypes[TeamFields[Never, One], WebhookPayload[str]]: ...


class TeamPaths(Generic[Nul, Card]):
    """Paths to the fields of ``Team``."""

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
    created_at: Leaf[datetime | None, Card]
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
    updated_at: Leaf[datetime | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""
    work_hours: CalendarFields[None, Card]
    """Calendar with the hours in which the team works."""


class TeamFields(
    TeamPaths[Nul, Card], ObjectFields[Team | Nul, "TeamFields[Never, One]", Card]
):
    """Fields of ``Team`` to select."""


class TeamConnectionFields(
    TeamPaths[Never, Many], ConnectionFields[Row, "TeamFields[Never, One]", Card]
):
    """Fields of a connection of ``Team`` to select."""
