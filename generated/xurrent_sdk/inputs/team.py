"""Input objects: filters, orders and what mutations take."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import CustomFreeText, FilterFields, GraphQLInput, UNSET

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypeAlias, TypedDict

    from .._runtime.codegen import CustomFields, Flag, FreeText, Unset, UploadedFile
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

    class TeamCreateArgs(TypedDict, total=False):
        """The fields of ``TeamCreateInput`` as keyword arguments."""

        name: Required[str]
        agile_board_id: str | None | Unset
        auto_assign: bool | None | Unset
        client_mutation_id: str | None | Unset
        configuration_manager_id: str | None | Unset
        coordinator_id: str | None | Unset
        custom_fields: Sequence[CustomFieldInput] | None | Unset
        custom_fields_attachments: (
            Sequence[AttachmentInput | UploadedFile] | None | Unset
        )
        disabled: bool | None | Unset
        inbound_email_local_part: str | None | Unset
        manager_id: str | None | Unset
        member_ids: Sequence[str] | None | Unset
        picture_uri: str | None | Unset
        remarks: str | None | Unset
        remarks_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
        source: str | None | Unset
        source_id: str | None | Unset
        time_zone: str | None | Unset
        ui_extension_id: str | None | Unset
        work_hours_id: str | None | Unset

    class TeamUpdateArgs(TypedDict, total=False):
        """The fields of ``TeamUpdateInput`` as keyword arguments."""

        id: Required[str]
        agile_board_id: str | None | Unset
        auto_assign: bool | None | Unset
        client_mutation_id: str | None | Unset
        configuration_manager_id: str | None | Unset
        coordinator_id: str | None | Unset
        custom_fields: Sequence[CustomFieldInput] | None | Unset
        custom_fields_attachments: (
            Sequence[AttachmentInput | UploadedFile] | None | Unset
        )
        disabled: bool | None | Unset
        inbound_email_local_part: str | None | Unset
        manager_id: str | None | Unset
        member_ids: Sequence[str] | None | Unset
        name: str | None | Unset
        picture_uri: str | None | Unset
        remarks: str | None | Unset
        remarks_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
        source: str | None | Unset
        source_id: str | None | Unset
        time_zone: str | None | Unset
        ui_extension_id: str | None | Unset
        work_hours_id: str | None | Unset


class TeamCreateInput(GraphQLInput, frozen=True):
    """The input ``TeamCreateInput``."""

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

    __graphql_required__ = ("name",)

    name: str
    agile_board_id: str | None | Unset = UNSET
    auto_assign: bool | None | Unset = UNSET
    client_mutation_id: str | None | Unset = UNSET
    configuration_manager_id: str | None | Unset = UNSET
    coordinator_id: str | None | Unset = UNSET
    custom_fields: Sequence[CustomFieldInput] | None | Unset = UNSET
    custom_fields_attachments: (
        Sequence[AttachmentInput | UploadedFile] | None | Unset
    ) = UNSET
    disabled: bool | None | Unset = UNSET
    inbound_email_local_part: str | None | Unset = UNSET
    manager_id: str | None | Unset = UNSET
    member_ids: Sequence[str] | None | Unset = UNSET
    picture_uri: str | None | Unset = UNSET
    remarks: str | None | Unset = UNSET
    remarks_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = UNSET
    source: str | None | Unset = UNSET
    source_id: str | None | Unset = UNSET
    time_zone: str | None | Unset = UNSET
    ui_extension_id: str | None | Unset = UNSET
    work_hours_id: str | None | Unset = UNSET


class TeamCustomFilter(GraphQLInput, frozen=True):
    """The input ``TeamCustomFilter``."""

    __graphql_name__ = "TeamCustomFilter"

    __graphql_fields__ = """
    name name String!
    negate negate Boolean
    values values [String]
    """

    __graphql_required__ = ("name",)

    __graphql_where__ = "TeamCustomWhere"

    name: str
    negate: bool | None | Unset = UNSET
    values: Sequence[str | None] | None | Unset = UNSET


class TeamCustomWhere(CustomFreeText):
    """The operators of ``TeamCustomFilter``."""


class TeamFilter(GraphQLInput, frozen=True):
    """The input ``TeamFilter``."""

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
    created_at: TimestampFilter | None | Unset = UNSET
    custom_filters: Sequence[TeamCustomFilter] | None | Unset = UNSET
    disabled: bool | None | Unset = UNSET
    id: IDFilter | None | Unset = UNSET
    manager: ReferenceFilter | None | Unset = UNSET
    name: StringFilter | None | Unset = UNSET
    query: str | None | Unset = UNSET
    source: StringFilter | None | Unset = UNSET
    source_id: StringFilter | None | Unset = UNSET
    updated_at: TimestampFilter | None | Unset = UNSET


class TeamWhere(FilterFields):
    """What ``where`` can compare of ``TeamFilter``."""

    __graphql_filter__ = "TeamFilter"

    __graphql_custom__ = "custom custom_filters"

    coordinator: ReferenceWhere
    created_at: TimestampWhere
    custom: CustomFields[TeamCustomWhere]
    disabled: Flag
    id: IDWhere
    manager: ReferenceWhere
    name: StringWhere
    query: FreeText
    source: StringWhere
    source_id: StringWhere
    updated_at: TimestampWhere


class TeamOrder(GraphQLInput, frozen=True):
    """The input ``TeamOrder``."""

    __graphql_name__ = "TeamOrder"

    __graphql_fields__ = """
    direction direction OrderDirection
    field field TeamOrderField!
    """

    __graphql_required__ = ("field",)

    __graphql_order__ = "field direction asc desc"

    field: TeamOrderField | TeamOrderFieldLiteral
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = UNSET


class TeamUpdateInput(GraphQLInput, frozen=True):
    """The input ``TeamUpdateInput``."""

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

    __graphql_required__ = ("id",)

    id: str
    agile_board_id: str | None | Unset = UNSET
    auto_assign: bool | None | Unset = UNSET
    client_mutation_id: str | None | Unset = UNSET
    configuration_manager_id: str | None | Unset = UNSET
    coordinator_id: str | None | Unset = UNSET
    custom_fields: Sequence[CustomFieldInput] | None | Unset = UNSET
    custom_fields_attachments: (
        Sequence[AttachmentInput | UploadedFile] | None | Unset
    ) = UNSET
    disabled: bool | None | Unset = UNSET
    inbound_email_local_part: str | None | Unset = UNSET
    manager_id: str | None | Unset = UNSET
    member_ids: Sequence[str] | None | Unset = UNSET
    name: str | None | Unset = UNSET
    picture_uri: str | None | Unset = UNSET
    remarks: str | None | Unset = UNSET
    remarks_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = UNSET
    source: str | None | Unset = UNSET
    source_id: str | None | Unset = UNSET
    time_zone: str | None | Unset = UNSET
    ui_extension_id: str | None | Unset = UNSET
    work_hours_id: str | None | Unset = UNSET
