# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and what mutations take."""

from __future__ import annotations

from typing import Literal, TYPE_CHECKING, TypeAlias, TypedDict
from .._runtime.codegen import CustomFreeText, FilterFields, GraphQLInput, UNSET

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Required
    from .._runtime.attachments.uploaded import UploadedFile
    from .._runtime.codegen import CustomFields, Flag, FreeText, Unset
    from .._runtime.custom_fields.given import CustomFieldValues
    from ..enums.common import OrderDirection, OrderDirectionLiteral
    from ..enums.team import TeamOrderField, TeamOrderFieldLiteral
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


class TeamCreateInput(GraphQLInput, frozen=True):
    """Arguments of the `teamCreate` mutation."""

    __graphql_name__ = "TeamCreateInput"
    __graphql_fields__ = """
    agile_board_id agileBoardId ID
    auto_assign autoAssign Boolean
    client_mutation_id clientMutationId String
    configuration_manager_id configurationManagerId ID
    coordinator_id coordinatorId ID
    custom_fields customFields [CustomFieldInput!]
    custom_fields_attachments customFieldsAttachments [AttachmentInput!]
    disabled disabled Boolean
    inbound_email_local_part inboundEmailLocalPart String
    manager_id managerId ID
    member_ids memberIds [ID!]
    name name String!
    picture_uri pictureUri String
    remarks remarks String
    remarks_attachments remarksAttachments [AttachmentInput!]
    source source String
    source_id sourceID String
    time_zone timeZone TimeZone
    ui_extension_id uiExtensionId ID
    work_hours_id workHoursId ID
    """
    __graphql_required__ = "name"

    name: str
    """Name; imports use it as the key of the team."""
    agile_board_id: str | None | Unset = UNSET
    """Node ID of the board on which records are placed when assigned to the team."""
    auto_assign: bool | None | Unset = UNSET
    """True when requests for the team are assigned to a member automatically."""
    client_mutation_id: str | None | Unset = UNSET
    """Any text; echoed in the answer, without any other effect."""
    configuration_manager_id: str | None | Unset = UNSET
    """Node ID of the person who maintains the CIs that the team supports."""
    coordinator_id: str | None | Unset = UNSET
    """Node ID of the member who currently hands out the work."""
    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None | Unset = UNSET
    """Values for fields of the UI extension, as `id` and `value` pairs."""
    custom_fields_attachments: (
        Sequence[AttachmentInput | UploadedFile] | None | Unset
    ) = UNSET
    """Uploaded files embedded in rich-text custom fields."""
    disabled: bool | None | Unset = UNSET
    """True when the team can no longer be selected for other records."""
    inbound_email_local_part: str | None | Unset = UNSET
    """Part before the @ of the team's e-mail address; mail to it becomes a request for
    the team."""
    manager_id: str | None | Unset = UNSET
    """Node ID of the supervisor, who may maintain the team and need not be a member."""
    member_ids: Sequence[str] | None | Unset = UNSET
    """Node IDs of the people in the team; each needs the Specialist role of the team's
    account."""
    picture_uri: str | None | Unset = UNSET
    """URL of the picture, or a data URL below 2 MB (JPG, GIF, WEBP, PNG or SVG)."""
    remarks: str | None | Unset = UNSET
    """Remarks in rich text."""
    remarks_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = UNSET
    """Uploaded files for `remarks`."""
    source: str | None | Unset = UNSET
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset = UNSET
    """Key of the record in the external system, at most 128 characters."""
    time_zone: str | None | Unset = UNSET
    """Time zone of the work hours."""
    ui_extension_id: str | None | Unset = UNSET
    """Node ID of the UI extension that adds custom fields to the team."""
    work_hours_id: str | None | Unset = UNSET
    """Node ID of the calendar with the hours in which the team works."""


class TeamCreateArgs(TypedDict, total=False):
    """The fields of ``TeamCreateInput`` as keyword arguments."""

    name: Required[str]
    """Name; imports use it as the key of the team."""
    agile_board_id: str | None | Unset
    """Node ID of the board on which records are placed when assigned to the team."""
    auto_assign: bool | None | Unset
    """True when requests for the team are assigned to a member automatically."""
    client_mutation_id: str | None | Unset
    """Any text; echoed in the answer, without any other effect."""
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

    __graphql_name__ = "TeamCustomFilter"
    __graphql_fields__ = """
    name name String!
    negate negate Boolean
    values values [String]
    """
    __graphql_required__ = "name"
    __graphql_where__ = "TeamCustomWhere"

    name: str
    """Filter name of the field (`data-filterable-name`), not its ID."""
    negate: bool | None | Unset = UNSET
    """True to match everything else."""
    values: Sequence[str | None] | None | Unset = UNSET
    """Values to match; `null` matches an empty field, options are given by label,
    numbers and times also as `>=a<b`."""


class TeamCustomWhere(CustomFreeText):
    """The operators of ``TeamCustomFilter``."""


class TeamFilter(GraphQLInput, frozen=True):
    """Conditions for `Query.teams`; all that are given have to hold."""

    __graphql_name__ = "TeamFilter"
    __graphql_fields__ = """
    coordinator coordinator ReferenceFilter
    created_at createdAt TimestampFilter
    custom_filters customFilters [TeamCustomFilter!]
    disabled disabled Boolean
    id id IDFilter
    manager manager ReferenceFilter
    name name StringFilter
    query query String
    source source StringFilter
    source_id sourceID StringFilter
    updated_at updatedAt TimestampFilter
    """
    __graphql_where__ = "TeamWhere"

    coordinator: ReferenceFilter | None | Unset = UNSET
    """By node ID of the member who currently hands out the work."""
    created_at: TimestampFilter | None | Unset = UNSET
    """By time of creation."""
    custom_filters: Sequence[TeamCustomFilter] | None | Unset = UNSET
    """By custom fields that are marked filterable in the UI extension; all conditions
    have to hold."""
    disabled: bool | None | Unset = UNSET
    """Only disabled records if true, only enabled ones if false."""
    id: IDFilter | None | Unset = UNSET
    """By node ID."""
    manager: ReferenceFilter | None | Unset = UNSET
    """By node ID of the supervisor, who may maintain the team and need not be a
    member."""
    name: StringFilter | None | Unset = UNSET
    query: str | None | Unset = UNSET
    """Free-text search, as in the search box of the user interface."""
    source: StringFilter | None | Unset = UNSET
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringFilter | None | Unset = UNSET
    """By key in the external system."""
    updated_at: TimestampFilter | None | Unset = UNSET
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""


class TeamWhere(FilterFields):
    """What ``where`` can compare of ``TeamFilter``."""

    __graphql_filter__ = "TeamFilter"
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

    __graphql_name__ = "TeamOrder"
    __graphql_fields__ = """
    direction direction OrderDirection
    field field TeamOrderField!
    """
    __graphql_required__ = "field"
    __graphql_order__ = "field direction asc desc"

    field: TeamOrderField | TeamOrderFieldLiteral
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = UNSET
    """Whether to sort ascending or descending."""


class TeamUpdateInput(GraphQLInput, frozen=True):
    """Arguments of the `teamUpdate` mutation."""

    __graphql_name__ = "TeamUpdateInput"
    __graphql_fields__ = """
    agile_board_id agileBoardId ID
    auto_assign autoAssign Boolean
    client_mutation_id clientMutationId String
    configuration_manager_id configurationManagerId ID
    coordinator_id coordinatorId ID
    custom_fields customFields [CustomFieldInput!]
    custom_fields_attachments customFieldsAttachments [AttachmentInput!]
    disabled disabled Boolean
    id id ID!
    inbound_email_local_part inboundEmailLocalPart String
    manager_id managerId ID
    member_ids memberIds [ID!]
    name name String
    picture_uri pictureUri String
    remarks remarks String
    remarks_attachments remarksAttachments [AttachmentInput!]
    source source String
    source_id sourceID String
    time_zone timeZone TimeZone
    ui_extension_id uiExtensionId ID
    work_hours_id workHoursId ID
    """
    __graphql_required__ = "id"
    __graphql_apply__ = """
    agile_board_id:>agile_board
    configuration_manager_id:>configuration_manager
    coordinator_id:>coordinator
    custom_fields:-
    custom_fields_attachments:-
    manager_id:>manager
    member_ids:*members
    remarks_attachments:-
    ui_extension_id:>ui_extension
    work_hours_id:>work_hours
    """

    id: str
    """Node ID of the team to change."""
    agile_board_id: str | None | Unset = UNSET
    """Node ID of the board on which records are placed when assigned to the team."""
    auto_assign: bool | None | Unset = UNSET
    """True when requests for the team are assigned to a member automatically."""
    client_mutation_id: str | None | Unset = UNSET
    """Any text; echoed in the answer, without any other effect."""
    configuration_manager_id: str | None | Unset = UNSET
    """Node ID of the person who maintains the CIs that the team supports."""
    coordinator_id: str | None | Unset = UNSET
    """Node ID of the member who currently hands out the work."""
    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None | Unset = UNSET
    """Custom field values to set; fields not listed stay as they are."""
    custom_fields_attachments: (
        Sequence[AttachmentInput | UploadedFile] | None | Unset
    ) = UNSET
    """Uploaded files embedded in rich-text custom fields."""
    disabled: bool | None | Unset = UNSET
    """True when the team can no longer be selected for other records."""
    inbound_email_local_part: str | None | Unset = UNSET
    """Part before the @ of the team's e-mail address; mail to it becomes a request for
    the team."""
    manager_id: str | None | Unset = UNSET
    """Node ID of the supervisor, who may maintain the team and need not be a member."""
    member_ids: Sequence[str] | None | Unset = UNSET
    """Node IDs of the people in the team; each needs the Specialist role of the team's
    account."""
    name: str | None | Unset = UNSET
    """Name; imports use it as the key of the team."""
    picture_uri: str | None | Unset = UNSET
    """URL of the picture, or a data URL below 2 MB (JPG, GIF, WEBP, PNG or SVG)."""
    remarks: str | None | Unset = UNSET
    """Remarks in rich text."""
    remarks_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = UNSET
    """Uploaded files for `remarks`."""
    source: str | None | Unset = UNSET
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset = UNSET
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""
    time_zone: str | None | Unset = UNSET
    """Time zone of the work hours."""
    ui_extension_id: str | None | Unset = UNSET
    """Node ID of the UI extension that adds custom fields to the team."""
    work_hours_id: str | None | Unset = UNSET
    """Node ID of the calendar with the hours in which the team works."""


class TeamUpdateArgs(TypedDict, total=False):
    """The fields of ``TeamUpdateInput`` as keyword arguments."""

    id: Required[str]
    """Node ID of the team to change."""
    agile_board_id: str | None | Unset
    """Node ID of the board on which records are placed when assigned to the team."""
    auto_assign: bool | None | Unset
    """True when requests for the team are assigned to a member automatically."""
    client_mutation_id: str | None | Unset
    """Any text; echoed in the answer, without any other effect."""
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
    """A row for ``client.apply.teams``: what it names is compared and written."""

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
