"""Input objects: filters, orders and what mutations take."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import CustomFreeText, FilterFields, GraphQLInput, UNSET, Values

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypeAlias, TypedDict

    from .._runtime.codegen import CustomFields, FreeText, Unset, UploadedFile
    from ..enums.common import OrderDirection, OrderDirectionLiteral
    from ..enums.service_instance import (
        ServiceInstanceOrderField,
        ServiceInstanceOrderFieldLiteral,
        ServiceInstanceStatus,
        ServiceInstanceStatusLiteral,
    )
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

    ServiceInstanceOrderBy: TypeAlias = Literal[
        "created_at",
        "name",
        "outdated",
        "service_name",
        "service_provider_name",
        "status",
        "support_team_name",
        "updated_at",
        "-created_at",
        "-name",
        "-outdated",
        "-service_name",
        "-service_provider_name",
        "-status",
        "-support_team_name",
        "-updated_at",
    ]

    class ServiceInstanceCreateArgs(TypedDict, total=False):
        """The fields of ``ServiceInstanceCreateInput`` as keyword arguments."""

        name: Required[str]
        service_id: Required[str]
        client_mutation_id: str | None | Unset
        configuration_item_ids: Sequence[str] | None | Unset
        custom_fields: Sequence[CustomFieldInput] | None | Unset
        custom_fields_attachments: (
            Sequence[AttachmentInput | UploadedFile] | None | Unset
        )
        first_line_team_id: str | None | Unset
        picture_uri: str | None | Unset
        remarks: str | None | Unset
        remarks_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
        source: str | None | Unset
        source_id: str | None | Unset
        status: ServiceInstanceStatus | ServiceInstanceStatusLiteral | None | Unset
        support_team_id: str | None | Unset
        ui_extension_id: str | None | Unset

    class ServiceInstanceUpdateArgs(TypedDict, total=False):
        """The fields of ``ServiceInstanceUpdateInput`` as keyword arguments."""

        id: Required[str]
        client_mutation_id: str | None | Unset
        configuration_item_ids: Sequence[str] | None | Unset
        custom_fields: Sequence[CustomFieldInput] | None | Unset
        custom_fields_attachments: (
            Sequence[AttachmentInput | UploadedFile] | None | Unset
        )
        first_line_team_id: str | None | Unset
        name: str | None | Unset
        picture_uri: str | None | Unset
        remarks: str | None | Unset
        remarks_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
        service_id: str | None | Unset
        source: str | None | Unset
        source_id: str | None | Unset
        status: ServiceInstanceStatus | ServiceInstanceStatusLiteral | None | Unset
        support_team_id: str | None | Unset
        ui_extension_id: str | None | Unset


class ServiceInstanceCreateInput(GraphQLInput, frozen=True):
    """The input ``ServiceInstanceCreateInput``."""

    __graphql_name__ = "ServiceInstanceCreateInput"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    configuration_item_ids configurationItemIds [ID!]
    custom_fields customFields [CustomFieldInput!]
    custom_fields_attachments customFieldsAttachments [AttachmentInput!]
    first_line_team_id firstLineTeamId ID
    name name String!
    picture_uri pictureUri String
    remarks remarks String
    remarks_attachments remarksAttachments [AttachmentInput!]
    service_id serviceId ID!
    source source String
    source_id sourceID String
    status status ServiceInstanceStatus
    support_team_id supportTeamId ID
    ui_extension_id uiExtensionId ID
    """

    __graphql_required__ = ("name", "service_id")

    name: str
    service_id: str
    client_mutation_id: str | None | Unset = UNSET
    configuration_item_ids: Sequence[str] | None | Unset = UNSET
    custom_fields: Sequence[CustomFieldInput] | None | Unset = UNSET
    custom_fields_attachments: (
        Sequence[AttachmentInput | UploadedFile] | None | Unset
    ) = UNSET
    first_line_team_id: str | None | Unset = UNSET
    picture_uri: str | None | Unset = UNSET
    remarks: str | None | Unset = UNSET
    remarks_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = UNSET
    source: str | None | Unset = UNSET
    source_id: str | None | Unset = UNSET
    status: ServiceInstanceStatus | ServiceInstanceStatusLiteral | None | Unset = UNSET
    support_team_id: str | None | Unset = UNSET
    ui_extension_id: str | None | Unset = UNSET


class ServiceInstanceCustomFilter(GraphQLInput, frozen=True):
    """The input ``ServiceInstanceCustomFilter``."""

    __graphql_name__ = "ServiceInstanceCustomFilter"

    __graphql_fields__ = """
    name name String!
    negate negate Boolean
    values values [String]
    """

    __graphql_required__ = ("name",)

    __graphql_where__ = "ServiceInstanceCustomWhere"

    name: str
    negate: bool | None | Unset = UNSET
    values: Sequence[str | None] | None | Unset = UNSET


class ServiceInstanceCustomWhere(CustomFreeText):
    """The operators of ``ServiceInstanceCustomFilter``."""


class ServiceInstanceFilter(GraphQLInput, frozen=True):
    """The input ``ServiceInstanceFilter``."""

    __graphql_name__ = "ServiceInstanceFilter"

    __graphql_fields__ = """
    account account StringFilter
    created_at createdAt TimestampFilter
    custom_filters customFilters [ServiceInstanceCustomFilter!]
    first_line_team firstLineTeam ReferenceFilter
    id id IDFilter
    name name StringFilter
    query query String
    service service ReferenceFilter
    service_owner serviceOwner ReferenceFilter
    service_provider serviceProvider ReferenceFilter
    sla sla ReferenceFilter
    source source StringFilter
    source_id sourceID StringFilter
    status status ServiceInstanceStatusFilter
    support_team supportTeam ReferenceFilter
    updated_at updatedAt TimestampFilter
    """

    __graphql_where__ = "ServiceInstanceWhere"

    account: StringFilter | None | Unset = UNSET
    created_at: TimestampFilter | None | Unset = UNSET
    custom_filters: Sequence[ServiceInstanceCustomFilter] | None | Unset = UNSET
    first_line_team: ReferenceFilter | None | Unset = UNSET
    id: IDFilter | None | Unset = UNSET
    name: StringFilter | None | Unset = UNSET
    query: str | None | Unset = UNSET
    service: ReferenceFilter | None | Unset = UNSET
    service_owner: ReferenceFilter | None | Unset = UNSET
    service_provider: ReferenceFilter | None | Unset = UNSET
    sla: ReferenceFilter | None | Unset = UNSET
    source: StringFilter | None | Unset = UNSET
    source_id: StringFilter | None | Unset = UNSET
    status: ServiceInstanceStatusFilter | None | Unset = UNSET
    support_team: ReferenceFilter | None | Unset = UNSET
    updated_at: TimestampFilter | None | Unset = UNSET


class ServiceInstanceWhere(FilterFields):
    """What ``where`` can compare of ``ServiceInstanceFilter``."""

    __graphql_filter__ = "ServiceInstanceFilter"

    __graphql_custom__ = "custom custom_filters"

    account: StringWhere
    created_at: TimestampWhere
    custom: CustomFields[ServiceInstanceCustomWhere]
    first_line_team: ReferenceWhere
    id: IDWhere
    name: StringWhere
    query: FreeText
    service: ReferenceWhere
    service_owner: ReferenceWhere
    service_provider: ReferenceWhere
    sla: ReferenceWhere
    source: StringWhere
    source_id: StringWhere
    status: ServiceInstanceStatusWhere
    support_team: ReferenceWhere
    updated_at: TimestampWhere


class ServiceInstanceOrder(GraphQLInput, frozen=True):
    """The input ``ServiceInstanceOrder``."""

    __graphql_name__ = "ServiceInstanceOrder"

    __graphql_fields__ = """
    direction direction OrderDirection
    field field ServiceInstanceOrderField!
    """

    __graphql_required__ = ("field",)

    __graphql_order__ = "field direction asc desc"

    field: ServiceInstanceOrderField | ServiceInstanceOrderFieldLiteral
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = UNSET


class ServiceInstanceStatusFilter(GraphQLInput, frozen=True):
    """The input ``ServiceInstanceStatusFilter``."""

    __graphql_name__ = "ServiceInstanceStatusFilter"

    __graphql_fields__ = """
    negate negate Boolean
    values values [ServiceInstanceStatus]
    """

    __graphql_where__ = "ServiceInstanceStatusWhere"

    negate: bool | None | Unset = UNSET
    values: (
        Sequence[ServiceInstanceStatus | ServiceInstanceStatusLiteral | None]
        | None
        | Unset
    ) = UNSET


class ServiceInstanceStatusWhere(
    Values["ServiceInstanceStatus | ServiceInstanceStatusLiteral"]
):
    """The operators of ``ServiceInstanceStatusFilter``."""


class ServiceInstanceUpdateInput(GraphQLInput, frozen=True):
    """The input ``ServiceInstanceUpdateInput``."""

    __graphql_name__ = "ServiceInstanceUpdateInput"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    configuration_item_ids configurationItemIds [ID!]
    custom_fields customFields [CustomFieldInput!]
    custom_fields_attachments customFieldsAttachments [AttachmentInput!]
    first_line_team_id firstLineTeamId ID
    id id ID!
    name name String
    picture_uri pictureUri String
    remarks remarks String
    remarks_attachments remarksAttachments [AttachmentInput!]
    service_id serviceId ID
    source source String
    source_id sourceID String
    status status ServiceInstanceStatus
    support_team_id supportTeamId ID
    ui_extension_id uiExtensionId ID
    """

    __graphql_required__ = ("id",)

    id: str
    client_mutation_id: str | None | Unset = UNSET
    configuration_item_ids: Sequence[str] | None | Unset = UNSET
    custom_fields: Sequence[CustomFieldInput] | None | Unset = UNSET
    custom_fields_attachments: (
        Sequence[AttachmentInput | UploadedFile] | None | Unset
    ) = UNSET
    first_line_team_id: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    picture_uri: str | None | Unset = UNSET
    remarks: str | None | Unset = UNSET
    remarks_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = UNSET
    service_id: str | None | Unset = UNSET
    source: str | None | Unset = UNSET
    source_id: str | None | Unset = UNSET
    status: ServiceInstanceStatus | ServiceInstanceStatusLiteral | None | Unset = UNSET
    support_team_id: str | None | Unset = UNSET
    ui_extension_id: str | None | Unset = UNSET
