# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and arguments of mutations."""

from __future__ import annotations

from typing import Literal, TYPE_CHECKING, TypeAlias
from typing_extensions import TypedDict

from .._runtime.codegen import (
    CustomCondition,
    FilterFields,
    GraphQLInput,
    MutationInput,
    needs,
    unset,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Never, Required

    from .._runtime.attachments.uploaded import UploadedFile
    from .._runtime.codegen import CustomFields, Flag, FreeText, One, Unset
    from .._runtime.custom_fields.given import CustomFieldValues
    from ..apply import (
        AgileBoardApplyKey,
        CalendarApplyKey,
        PersonApplyKey,
        UiExtensionApplyKey,
    )
    from ..enums.common import OrderDirection, OrderDirectionLiteral
    from ..enums.team import TeamOrderField, TeamOrderFieldLiteral
    from ..models.team import Team, TeamFields
    from .attachment import AttachmentInput
    from .common import (
        IDFilter,
        IDWhere,
        ReferenceFilter,
        ReferenceWhere,
        StringFilter,
        StringWhere,
        TimestampFilter,
        TimestampWhere,
    )
    from .custom_field import CustomFieldInput

TeamOrderBy: TypeAlias = Literal[
    "created_at",
    "disabled",
    "name",
    "updated_at",
    "-created_at",
    "-disabled",
    "-name",
    "-updated_at",
]


class TeamCreateInput(
    GraphQLInput, MutationInput["Team", "TeamFields[Never, One]"], frozen=True
):
    """Arguments of the `teamCreate` mutation."""

    name: str = needs(title="name: String!")
    """Name; imports use it as the key of the team."""
    agile_board_id: str | None | Unset = unset("agileBoardId: ID")
    """Node ID of the board on which records are placed when assigned to the team."""
    auto_assign: bool | None | Unset = unset("autoAssign: Boolean")
    """True when requests for the team are assigned to a member automatically."""
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""
    configuration_manager_id: str | None | Unset = unset("configurationManagerId: ID")
    """Node ID of the person who maintains the CIs that the team supports."""
    coordinator_id: str | None | Unset = unset("coordinatorId: ID")
    """Node ID of the member who currently hands out the work."""
    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None | Unset = (
        unset("customFields: [CustomFieldInput!]")
    )
    """Values for fields of the UI extension, as `id` and `value` pairs."""
    custom_fields_attachments: (
        Sequence[AttachmentInput | UploadedFile] | None | Unset
    ) = unset("customFieldsAttachments: [AttachmentInput!]")
    """Uploaded files embedded in rich-text custom fields."""
    disabled: bool | None | Unset = unset("disabled: Boolean")
    """True when the team can no longer be selected for other records."""
    inbound_email_local_part: str | None | Unset = unset(
        "inboundEmailLocalPart: String"
    )
    """Part before the @ of the team's e-mail address; mail to it becomes a request for
    the team."""
    manager_id: str | None | Unset = unset("managerId: ID")
    """Node ID of the supervisor, who may maintain the team and need not be a member."""
    member_ids: Sequence[str] | None | Unset = unset("memberIds: [ID!]")
    """Node IDs of the people in the team; each needs the Specialist role of the team's
    account."""
    picture_uri: str | None | Unset = unset("pictureUri: String")
    """URL of the picture, or a data URL below 2 MB (JPG, GIF, WEBP, PNG or SVG)."""
    remarks: str | None | Unset = unset("remarks: String")
    """Remarks in rich text."""
    remarks_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = (
        unset("remarksAttachments: [AttachmentInput!]")
    )
    """Uploaded files for `remarks`."""
    source: str | None | Unset = unset("source: String")
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset = unset("sourceID: String")
    """Key of the record in the external system, at most 128 characters."""
    time_zone: str | None | Unset = unset("timeZone: TimeZone")
    """Time zone of the work hours."""
    ui_extension_id: str | None | Unset = unset("uiExtensionId: ID")
    """Node ID of the UI extension that adds custom fields to the team."""
    work_hours_id: str | None | Unset = unset("workHoursId: ID")
    """Node ID of the calendar with the hours in which the team works."""


class TeamCreateArgs(TypedDict, total=False, closed=True):
    """The fields of ``TeamCreateInput`` as keyword arguments."""

    name: Required[str]
    """Name; imports use it as the key of the team."""
    agile_board_id: str | None | Unset
    """Node ID of the board on which records are placed when assigned to the team."""
    auto_assign: bool | None | Unset
    """True when requests for the team are assigned to a member automatically."""
    configuration_manager_id: str | None | Unset
    """Node ID of the person who maintains the CIs that the team supports."""
    coordinator_id: str | None | Unset
    """Node ID of the member who currently hands out the work."""
    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None | Unset
    """Values for fields of the UI extension, as `id` and `value` pairs."""
    custom_fields_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
    """Uploaded files embedded in rich-text custom fields."""
    disabled: bool | None | Unset
    """True when the team can no longer be selected for other records."""
    inbound_email_local_part: str | None | Unset
    """Part before the @ of the team's e-mail address; mail to it becomes a request for
    the team."""
    manager_id: str | None | Unset
    """Node ID of the supervisor, who may maintain the team and need not be a member."""
    member_ids: Sequence[str] | None | Unset
    """Node IDs of the people in the team; each needs the Specialist role of the team's
    account."""
    picture_uri: str | None | Unset
    """URL of the picture, or a data URL below 2 MB (JPG, GIF, WEBP, PNG or SVG)."""
    remarks: str | None | Unset
    """Remarks in rich text."""
    remarks_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
    """Uploaded files for `remarks`."""
    source: str | None | Unset
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset
    """Key of the record in the external system, at most 128 characters."""
    time_zone: str | None | Unset
    """Time zone of the work hours."""
    ui_extension_id: str | None | Unset
    """Node ID of the UI extension that adds custom fields to the team."""
    work_hours_id: str | None | Unset
    """Node ID of the calendar with the hours in which the team works."""


class TeamCustomFilter(GraphQLInput, frozen=True):
    """Condition on a filterable custom field of team records."""

    __graphql_where__ = "TeamCustomWhere"

    name: str = needs(title="name: String!")
    """Filter name of the field (`data-filterable-name`), not its ID."""
    negate: bool | None | Unset = unset("negate: Boolean")
    """True to match everything else."""
    values: Sequence[str | None] | None | Unset = unset("values: [String]")
    """Values to match; `null` matches an empty field, options are given by label,
    numbers and times also as `>=a<b`."""


class TeamCustomWhere(CustomCondition):
    """The operators of ``TeamCustomFilter``."""


class TeamFilter(GraphQLInput, frozen=True):
    """Conditions for `Query.teams`; all that are given have to hold."""

    __graphql_where__ = "TeamWhere"

    coordinator: ReferenceFilter | None | Unset = unset("coordinator: ReferenceFilter")
    """By node ID of the member who currently hands out the work."""
    created_at: TimestampFilter | None | Unset = unset("createdAt: TimestampFilter")
    """By time of creation."""
    custom_filters: Sequence[TeamCustomFilter] | None | Unset = unset(
        "customFilters: [TeamCustomFilter!]"
    )
    """By custom fields that are marked filterable in the UI extension; all conditions
    have to hold."""
    disabled: bool | None | Unset = unset("disabled: Boolean")
    """Only disabled records if true, only enabled ones if false."""
    id: IDFilter | None | Unset = unset("id: IDFilter")
    """By node ID."""
    manager: ReferenceFilter | None | Unset = unset("manager: ReferenceFilter")
    """By node ID of the supervisor, who may maintain the team and need not be a
    member."""
    name: StringFilter | None | Unset = unset("name: StringFilter")
    query: str | None | Unset = unset("query: String")
    """Free-text search, as in the search box of the user interface."""
    source: StringFilter | None | Unset = unset("source: StringFilter")
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringFilter | None | Unset = unset("sourceID: StringFilter")
    """By key in the external system."""
    updated_at: TimestampFilter | None | Unset = unset("updatedAt: TimestampFilter")
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""


class TeamWhere(FilterFields):
    """Fields of ``TeamFilter`` for conditions of ``where``."""

    __graphql_custom__ = "custom custom_filters"

    coordinator: ReferenceWhere
    """By node ID of the member who currently hands out the work."""
    created_at: TimestampWhere
    """By time of creation."""
    custom: CustomFields[TeamCustomWhere]
    """By custom fields that are marked filterable in the UI extension; all conditions
    have to hold."""
    disabled: Flag
    """Only disabled records if true, only enabled ones if false."""
    id: IDWhere
    """By node ID."""
    manager: ReferenceWhere
    """By node ID of the supervisor, who may maintain the team and need not be a
    member."""
    name: StringWhere
    query: FreeText
    """Free-text search, as in the search box of the user interface."""
    source: StringWhere
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringWhere
    """By key in the external system."""
    updated_at: TimestampWhere
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""


class TeamOrder(GraphQLInput, frozen=True):
    """Sort key for `Query.teams`; give several in order of precedence."""

    __graphql_order__ = "field direction asc desc"

    field: TeamOrderField | TeamOrderFieldLiteral = needs(
        title="field: TeamOrderField!"
    )
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = unset(
        "direction: OrderDirection"
    )
    """Whether to sort ascending or descending."""


class TeamUpdateInput(
    GraphQLInput, MutationInput["Team", "TeamFields[Never, One]"], frozen=True
):
    """Arguments of the `teamUpdate` mutation."""

    __graphql_apply__ = """
    agile_board_id:>agile_board
    configuration_manager_id:>configuration_manager
    coordinator_id:>coordinator
    custom_fields:%custom_fields
    custom_fields_attachments:!
    manager_id:>manager
    member_ids:*members
    remarks_attachments:!
    ui_extension_id:>ui_extension
    work_hours_id:>work_hours
    """

    id: str = needs(title="id: ID!")
    """Node ID of the team to change."""
    agile_board_id: str | None | Unset = unset("agileBoardId: ID")
    """Node ID of the board on which records are placed when assigned to the team."""
    auto_assign: bool | None | Unset = unset("autoAssign: Boolean")
    """True when requests for the team are assigned to a member automatically."""
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""
    configuration_manager_id: str | None | Unset = unset("configurationManagerId: ID")
    """Node ID of the person who maintains the CIs that the team supports."""
    coordinator_id: str | None | Unset = unset("coordinatorId: ID")
    """Node ID of the member who currently hands out the work."""
    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None | Unset = (
        unset("customFields: [CustomFieldInput!]")
    )
    """Custom field values to set; fields not listed stay as they are."""
    custom_fields_attachments: (
        Sequence[AttachmentInput | UploadedFile] | None | Unset
    ) = unset("customFieldsAttachments: [AttachmentInput!]")
    """Uploaded files embedded in rich-text custom fields."""
    disabled: bool | None | Unset = unset("disabled: Boolean")
    """True when the team can no longer be selected for other records."""
    inbound_email_local_part: str | None | Unset = unset(
        "inboundEmailLocalPart: String"
    )
    """Part before the @ of the team's e-mail address; mail to it becomes a request for
    the team."""
    manager_id: str | None | Unset = unset("managerId: ID")
    """Node ID of the supervisor, who may maintain the team and need not be a member."""
    member_ids: Sequence[str] | None | Unset = unset("memberIds: [ID!]")
    """Node IDs of the people in the team; each needs the Specialist role of the team's
    account."""
    name: str | None | Unset = unset("name: String")
    """Name; imports use it as the key of the team."""
    picture_uri: str | None | Unset = unset("pictureUri: String")
    """URL of the picture, or a data URL below 2 MB (JPG, GIF, WEBP, PNG or SVG)."""
    remarks: str | None | Unset = unset("remarks: String")
    """Remarks in rich text."""
    remarks_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = (
        unset("remarksAttachments: [AttachmentInput!]")
    )
    """Uploaded files for `remarks`."""
    source: str | None | Unset = unset("source: String")
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset = unset("sourceID: String")
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""
    time_zone: str | None | Unset = unset("timeZone: TimeZone")
    """Time zone of the work hours."""
    ui_extension_id: str | None | Unset = unset("uiExtensionId: ID")
    """Node ID of the UI extension that adds custom fields to the team."""
    work_hours_id: str | None | Unset = unset("workHoursId: ID")
    """Node ID of the calendar with the hours in which the team works."""


class TeamUpdateArgs(TypedDict, total=False, closed=True):
    """The fields of ``TeamUpdateInput`` as keyword arguments."""

    id: Required[str]
    """Node ID of the team to change."""
    agile_board_id: str | None | Unset
    """Node ID of the board on which records are placed when assigned to the team."""
    auto_assign: bool | None | Unset
    """True when requests for the team are assigned to a member automatically."""
    configuration_manager_id: str | None | Unset
    """Node ID of the person who maintains the CIs that the team supports."""
    coordinator_id: str | None | Unset
    """Node ID of the member who currently hands out the work."""
    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None | Unset
    """Custom field values to set; fields not listed stay as they are."""
    custom_fields_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
    """Uploaded files embedded in rich-text custom fields."""
    disabled: bool | None | Unset
    """True when the team can no longer be selected for other records."""
    inbound_email_local_part: str | None | Unset
    """Part before the @ of the team's e-mail address; mail to it becomes a request for
    the team."""
    manager_id: str | None | Unset
    """Node ID of the supervisor, who may maintain the team and need not be a member."""
    member_ids: Sequence[str] | None | Unset
    """Node IDs of the people in the team; each needs the Specialist role of the team's
    account."""
    name: str | None | Unset
    """Name; imports use it as the key of the team."""
    picture_uri: str | None | Unset
    """URL of the picture, or a data URL below 2 MB (JPG, GIF, WEBP, PNG or SVG)."""
    remarks: str | None | Unset
    """Remarks in rich text."""
    remarks_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
    """Uploaded files for `remarks`."""
    source: str | None | Unset
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""
    time_zone: str | None | Unset
    """Time zone of the work hours."""
    ui_extension_id: str | None | Unset
    """Node ID of the UI extension that adds custom fields to the team."""
    work_hours_id: str | None | Unset
    """Node ID of the calendar with the hours in which the team works."""


class TeamApplyRow(TypedDict, total=False):
    """Row for ``client.apply.teams``. Omitted fields are left unchanged."""

    source_id: Required[str]
    agile_board_id: str | None
    auto_assign: bool | None
    configuration_manager_id: str | None
    coordinator_id: str | None
    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None
    custom_fields_attachments: Sequence[AttachmentInput | UploadedFile] | None
    disabled: bool | None
    inbound_email_local_part: str | None
    manager_id: str | None
    member_ids: Sequence[str] | None
    name: str | None
    picture_uri: str | None
    remarks: str | None
    remarks_attachments: Sequence[AttachmentInput | UploadedFile] | None
    time_zone: str | None
    ui_extension_id: str | None
    work_hours_id: str | None
    agile_board: str | AgileBoardApplyKey | None
    configuration_manager: str | PersonApplyKey | None
    coordinator: str | PersonApplyKey | None
    manager: str | PersonApplyKey | None
    members: Sequence[str | PersonApplyKey] | None
    ui_extension: str | UiExtensionApplyKey | None
    work_hours: str | CalendarApplyKey | None
