# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and what mutations take."""

from __future__ import annotations

from typing import Literal, TYPE_CHECKING, TypeAlias, TypedDict
from .._runtime.codegen import CustomFreeText, FilterFields, GraphQLInput, UNSET, Values

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Required
    from .._runtime.attachments.uploaded import UploadedFile
    from .._runtime.codegen import FreeText, Unset
    from .._runtime.custom_fields.given import CustomFieldValues
    from ..custom_fields._service_instance import ServiceInstanceCustomFields
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


class ServiceInstanceCreateInput(GraphQLInput, frozen=True):
    """Arguments of the `serviceInstanceCreate` mutation."""

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
    __graphql_required__ = "name service_id"

    name: str
    """Name; imports use it as the key of the service instance."""
    service_id: str
    """Node ID of the service that is provided."""
    client_mutation_id: str | None | Unset = UNSET
    """Any text; echoed in the answer, without any other effect."""
    configuration_item_ids: Sequence[str] | None | Unset = UNSET
    """Node IDs of the CIs that make up the instance."""
    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None | Unset = UNSET
    """Values for fields of the UI extension, as `id` and `value` pairs."""
    custom_fields_attachments: (
        Sequence[AttachmentInput | UploadedFile] | None | Unset
    ) = UNSET
    """Uploaded files embedded in rich-text custom fields."""
    first_line_team_id: str | None | Unset = UNSET
    """Node ID of the team that gets requests submitted through Self Service, mail or
    API."""
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
    status: ServiceInstanceStatus | ServiceInstanceStatusLiteral | None | Unset = UNSET
    """Whether the instance is prepared, in production or discontinued."""
    support_team_id: str | None | Unset = UNSET
    """Node ID of the team preset when specialists select the instance in a request."""
    ui_extension_id: str | None | Unset = UNSET
    """Node ID of the UI extension that adds custom fields to the instance."""


class ServiceInstanceCreateArgs(TypedDict, total=False):
    """The fields of ``ServiceInstanceCreateInput`` as keyword arguments."""

    name: Required[str]
    """Name; imports use it as the key of the service instance."""
    service_id: Required[str]
    """Node ID of the service that is provided."""
    client_mutation_id: str | None | Unset
    """Any text; echoed in the answer, without any other effect."""
    configuration_item_ids: Sequence[str] | None | Unset
    """Node IDs of the CIs that make up the instance."""
    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None | Unset
    """Values for fields of the UI extension, as `id` and `value` pairs."""
    custom_fields_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
    """Uploaded files embedded in rich-text custom fields."""
    first_line_team_id: str | None | Unset
    """Node ID of the team that gets requests submitted through Self Service, mail or
    API."""
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
    status: ServiceInstanceStatus | ServiceInstanceStatusLiteral | None | Unset
    """Whether the instance is prepared, in production or discontinued."""
    support_team_id: str | None | Unset
    """Node ID of the team preset when specialists select the instance in a request."""
    ui_extension_id: str | None | Unset
    """Node ID of the UI extension that adds custom fields to the instance."""


class ServiceInstanceCustomFilter(GraphQLInput, frozen=True):
    """Condition on a filterable custom field of service instance records."""

    __graphql_name__ = "ServiceInstanceCustomFilter"
    __graphql_fields__ = """
    name name String!
    negate negate Boolean
    values values [String]
    """
    __graphql_required__ = "name"
    __graphql_where__ = "ServiceInstanceCustomWhere"

    name: str
    """Filter name of the field (`data-filterable-name`), not its ID."""
    negate: bool | None | Unset = UNSET
    """True to match everything else."""
    values: Sequence[str | None] | None | Unset = UNSET
    """Values to match; `null` matches an empty field, options are given by label,
    numbers and times also as `>=a<b`."""


class ServiceInstanceCustomWhere(CustomFreeText):
    """The operators of ``ServiceInstanceCustomFilter``."""


class ServiceInstanceFilter(GraphQLInput, frozen=True):
    """Conditions for `Query.serviceInstances`; all that are given have to hold."""

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
    """By ID of the owning account."""
    created_at: TimestampFilter | None | Unset = UNSET
    """By time of creation."""
    custom_filters: Sequence[ServiceInstanceCustomFilter] | None | Unset = UNSET
    """By custom fields that are marked filterable in the UI extension; all conditions
    have to hold."""
    first_line_team: ReferenceFilter | None | Unset = UNSET
    """By node ID of the team that gets requests submitted through Self Service, mail or
    API."""
    id: IDFilter | None | Unset = UNSET
    """By node ID."""
    name: StringFilter | None | Unset = UNSET
    query: str | None | Unset = UNSET
    """Free-text search, as in the search box of the user interface."""
    service: ReferenceFilter | None | Unset = UNSET
    """By node ID of the service that is provided."""
    service_owner: ReferenceFilter | None | Unset = UNSET
    """By node ID of the owner of the service."""
    service_provider: ReferenceFilter | None | Unset = UNSET
    """By node ID of the organization that provides the service."""
    sla: ReferenceFilter | None | Unset = UNSET
    """By node ID of a linked SLA."""
    source: StringFilter | None | Unset = UNSET
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringFilter | None | Unset = UNSET
    """By key in the external system."""
    status: ServiceInstanceStatusFilter | None | Unset = UNSET
    """Condition on `status` (whether the instance is prepared, in production or
    discontinued)."""
    support_team: ReferenceFilter | None | Unset = UNSET
    """By node ID of the team preset when specialists select the instance in a
    request."""
    updated_at: TimestampFilter | None | Unset = UNSET
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""


class ServiceInstanceWhere(FilterFields):
    """What ``where`` can compare of ``ServiceInstanceFilter``."""

    __graphql_filter__ = "ServiceInstanceFilter"
    __graphql_custom__ = "custom custom_filters custom_fields._service_instance ServiceInstanceCustomFields"

    account: StringWhere
    """By ID of the owning account."""
    created_at: TimestampWhere
    """By time of creation."""
    custom: ServiceInstanceCustomFields
    """By custom fields that are marked filterable in the UI extension; all conditions
    have to hold."""
    first_line_team: ReferenceWhere
    """By node ID of the team that gets requests submitted through Self Service, mail or
    API."""
    id: IDWhere
    """By node ID."""
    name: StringWhere
    query: FreeText
    """Free-text search, as in the search box of the user interface."""
    service: ReferenceWhere
    """By node ID of the service that is provided."""
    service_owner: ReferenceWhere
    """By node ID of the owner of the service."""
    service_provider: ReferenceWhere
    """By node ID of the organization that provides the service."""
    sla: ReferenceWhere
    """By node ID of a linked SLA."""
    source: StringWhere
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringWhere
    """By key in the external system."""
    status: ServiceInstanceStatusWhere
    """Condition on `status` (whether the instance is prepared, in production or
    discontinued)."""
    support_team: ReferenceWhere
    """By node ID of the team preset when specialists select the instance in a
    request."""
    updated_at: TimestampWhere
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""


class ServiceInstanceOrder(GraphQLInput, frozen=True):
    """Sort key for `Query.serviceInstances`; give several in order of precedence."""

    __graphql_name__ = "ServiceInstanceOrder"
    __graphql_fields__ = """
    direction direction OrderDirection
    field field ServiceInstanceOrderField!
    """
    __graphql_required__ = "field"
    __graphql_order__ = "field direction asc desc"

    field: ServiceInstanceOrderField | ServiceInstanceOrderFieldLiteral
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = UNSET
    """Whether to sort ascending or descending."""


class ServiceInstanceStatusFilter(GraphQLInput, frozen=True):
    """Condition on `ServiceInstanceStatus` values."""

    __graphql_name__ = "ServiceInstanceStatusFilter"
    __graphql_fields__ = """
    negate negate Boolean
    values values [ServiceInstanceStatus]
    """
    __graphql_where__ = "ServiceInstanceStatusWhere"

    negate: bool | None | Unset = UNSET
    """True to match everything else."""
    values: (
        Sequence[ServiceInstanceStatus | ServiceInstanceStatusLiteral | None]
        | None
        | Unset
    ) = UNSET
    """Values to match; an empty list matches records without a value."""


class ServiceInstanceStatusWhere(
    Values["ServiceInstanceStatus | ServiceInstanceStatusLiteral"]
):
    """The operators of ``ServiceInstanceStatusFilter``."""


class ServiceInstanceUpdateInput(GraphQLInput, frozen=True):
    """Arguments of the `serviceInstanceUpdate` mutation."""

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
    __graphql_required__ = "id"
    __graphql_apply__ = """
    configuration_item_ids:*configuration_items
    custom_fields:-
    custom_fields_attachments:-
    first_line_team_id:>first_line_team
    remarks_attachments:-
    service_id:>service
    support_team_id:>support_team
    ui_extension_id:>ui_extension
    """

    id: str
    """Node ID of the service instance to change."""
    client_mutation_id: str | None | Unset = UNSET
    """Any text; echoed in the answer, without any other effect."""
    configuration_item_ids: Sequence[str] | None | Unset = UNSET
    """Node IDs of the CIs that make up the instance."""
    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None | Unset = UNSET
    """Custom field values to set; fields not listed stay as they are."""
    custom_fields_attachments: (
        Sequence[AttachmentInput | UploadedFile] | None | Unset
    ) = UNSET
    """Uploaded files embedded in rich-text custom fields."""
    first_line_team_id: str | None | Unset = UNSET
    """Node ID of the team that gets requests submitted through Self Service, mail or
    API."""
    name: str | None | Unset = UNSET
    """Name; imports use it as the key of the service instance."""
    picture_uri: str | None | Unset = UNSET
    """URL of the picture, or a data URL below 2 MB (JPG, GIF, WEBP, PNG or SVG)."""
    remarks: str | None | Unset = UNSET
    """Remarks in rich text."""
    remarks_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = UNSET
    """Uploaded files for `remarks`."""
    service_id: str | None | Unset = UNSET
    """Node ID of the service that is provided."""
    source: str | None | Unset = UNSET
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset = UNSET
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""
    status: ServiceInstanceStatus | ServiceInstanceStatusLiteral | None | Unset = UNSET
    """Whether the instance is prepared, in production or discontinued."""
    support_team_id: str | None | Unset = UNSET
    """Node ID of the team preset when specialists select the instance in a request."""
    ui_extension_id: str | None | Unset = UNSET
    """Node ID of the UI extension that adds custom fields to the instance."""


class ServiceInstanceUpdateArgs(TypedDict, total=False):
    """The fields of ``ServiceInstanceUpdateInput`` as keyword arguments."""

    id: Required[str]
    """Node ID of the service instance to change."""
    client_mutation_id: str | None | Unset
    """Any text; echoed in the answer, without any other effect."""
    configuration_item_ids: Sequence[str] | None | Unset
    """Node IDs of the CIs that make up the instance."""
    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None | Unset
    """Custom field values to set; fields not listed stay as they are."""
    custom_fields_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
    """Uploaded files embedded in rich-text custom fields."""
    first_line_team_id: str | None | Unset
    """Node ID of the team that gets requests submitted through Self Service, mail or
    API."""
    name: str | None | Unset
    """Name; imports use it as the key of the service instance."""
    picture_uri: str | None | Unset
    """URL of the picture, or a data URL below 2 MB (JPG, GIF, WEBP, PNG or SVG)."""
    remarks: str | None | Unset
    """Remarks in rich text."""
    remarks_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
    """Uploaded files for `remarks`."""
    service_id: str | None | Unset
    """Node ID of the service that is provided."""
    source: str | None | Unset
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""
    status: ServiceInstanceStatus | ServiceInstanceStatusLiteral | None | Unset
    """Whether the instance is prepared, in production or discontinued."""
    support_team_id: str | None | Unset
    """Node ID of the team preset when specialists select the instance in a request."""
    ui_extension_id: str | None | Unset
    """Node ID of the UI extension that adds custom fields to the instance."""


class ServiceInstanceApplyRow(TypedDict, total=False):
    """A row for ``client.apply.service_instances``: what it names is compared and
    written.
    """

    source_id: Required[str]
    configuration_item_ids: Sequence[str] | None
    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None
    custom_fields_attachments: Sequence[AttachmentInput | UploadedFile] | None
    first_line_team_id: str | None
    name: str | None
    picture_uri: str | None
    remarks: str | None
    remarks_attachments: Sequence[AttachmentInput | UploadedFile] | None
    service_id: str | None
    status: ServiceInstanceStatus | ServiceInstanceStatusLiteral | None
    support_team_id: str | None
    ui_extension_id: str | None
