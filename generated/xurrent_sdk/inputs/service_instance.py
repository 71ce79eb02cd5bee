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
    Values,
    needs,
    unset,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Never, Required

    from .._runtime.attachments.uploaded import UploadedFile
    from .._runtime.codegen import FreeText, One, Unset
    from .._runtime.custom_fields.given import CustomFieldValues
    from ..apply import (
        ConfigurationItemApplyKey,
        ServiceApplyKey,
        TeamApplyKey,
        UiExtensionApplyKey,
    )
    from ..custom_fields._service_instance import ServiceInstanceCustomFields
    from ..enums.common import OrderDirection, OrderDirectionLiteral
    from ..enums.service_instance import (
        ServiceInstanceOrderField,
        ServiceInstanceOrderFieldLiteral,
        ServiceInstanceStatus,
        ServiceInstanceStatusLiteral,
    )
    from ..models.service_instance import ServiceInstance, ServiceInstanceFields
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


class ServiceInstanceCreateInput(
    GraphQLInput,
    MutationInput["ServiceInstance", "ServiceInstanceFields[Never, One]"],
    frozen=True,
):
    """Arguments of the `serviceInstanceCreate` mutation."""

    name: str = needs(title="name: String!")
    """Name; imports use it as the key of the service instance."""
    service_id: str = needs(title="serviceId: ID!")
    """Node ID of the service that is provided."""
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""
    configuration_item_ids: Sequence[str] | None | Unset = unset(
        "configurationItemIds: [ID!]"
    )
    """Node IDs of the CIs that make up the instance."""
    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None | Unset = (
        unset("customFields: [CustomFieldInput!]")
    )
    """Values for fields of the UI extension, as `id` and `value` pairs."""
    custom_fields_attachments: (
        Sequence[AttachmentInput | UploadedFile] | None | Unset
    ) = unset("customFieldsAttachments: [AttachmentInput!]")
    """Uploaded files embedded in rich-text custom fields."""
    first_line_team_id: str | None | Unset = unset("firstLineTeamId: ID")
    """Node ID of the team that gets requests submitted through Self Service, mail or
    API."""
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
    status: ServiceInstanceStatus | ServiceInstanceStatusLiteral | None | Unset = unset(
        "status: ServiceInstanceStatus"
    )
    """Whether the instance is prepared, in production or discontinued."""
    support_team_id: str | None | Unset = unset("supportTeamId: ID")
    """Node ID of the team preset when specialists select the instance in a request."""
    ui_extension_id: str | None | Unset = unset("uiExtensionId: ID")
    """Node ID of the UI extension that adds custom fields to the instance."""


class ServiceInstanceCreateArgs(TypedDict, total=False, closed=True):
    """The fields of ``ServiceInstanceCreateInput`` as keyword arguments."""

    name: Required[str]
    """Name; imports use it as the key of the service instance."""
    service_id: Required[str]
    """Node ID of the service that is provided."""
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

    __graphql_where__ = "ServiceInstanceCustomWhere"

    name: str = needs(title="name: String!")
    """Filter name of the field (`data-filterable-name`), not its ID."""
    negate: bool | None | Unset = unset("negate: Boolean")
    """True to match everything else."""
    values: Sequence[str | None] | None | Unset = unset("values: [String]")
    """Values to match; `null` matches an empty field, options are given by label,
    numbers and times also as `>=a<b`."""


class ServiceInstanceCustomWhere(CustomCondition):
    """The operators of ``ServiceInstanceCustomFilter``."""


class ServiceInstanceFilter(GraphQLInput, frozen=True):
    """Conditions for `Query.serviceInstances`; all that are given have to hold."""

    __graphql_where__ = "ServiceInstanceWhere"

    account: StringFilter | None | Unset = unset("account: StringFilter")
    """By ID of the owning account."""
    created_at: TimestampFilter | None | Unset = unset("createdAt: TimestampFilter")
    """By time of creation."""
    custom_filters: Sequence[ServiceInstanceCustomFilter] | None | Unset = unset(
        "customFilters: [ServiceInstanceCustomFilter!]"
    )
    """By custom fields that are marked filterable in the UI extension; all conditions
    have to hold."""
    first_line_team: ReferenceFilter | None | Unset = unset(
        "firstLineTeam: ReferenceFilter"
    )
    """By node ID of the team that gets requests submitted through Self Service, mail or
    API."""
    id: IDFilter | None | Unset = unset("id: IDFilter")
    """By node ID."""
    name: StringFilter | None | Unset = unset("name: StringFilter")
    query: str | None | Unset = unset("query: String")
    """Free-text search, as in the search box of the user interface."""
    service: ReferenceFilter | None | Unset = unset("service: ReferenceFilter")
    """By node ID of the service that is provided."""
    service_owner: ReferenceFilter | None | Unset = unset(
        "serviceOwner: ReferenceFilter"
    )
    """By node ID of the owner of the service."""
    service_provider: ReferenceFilter | None | Unset = unset(
        "serviceProvider: ReferenceFilter"
    )
    """By node ID of the organization that provides the service."""
    sla: ReferenceFilter | None | Unset = unset("sla: ReferenceFilter")
    """By node ID of a linked SLA."""
    source: StringFilter | None | Unset = unset("source: StringFilter")
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringFilter | None | Unset = unset("sourceID: StringFilter")
    """By key in the external system."""
    status: ServiceInstanceStatusFilter | None | Unset = unset(
        "status: ServiceInstanceStatusFilter"
    )
    """Condition on `status` (whether the instance is prepared, in production or
    discontinued)."""
    support_team: ReferenceFilter | None | Unset = unset("supportTeam: ReferenceFilter")
    """By node ID of the team preset when specialists select the instance in a
    request."""
    updated_at: TimestampFilter | None | Unset = unset("updatedAt: TimestampFilter")
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""


class ServiceInstanceWhere(FilterFields):
    """Fields of ``ServiceInstanceFilter`` for conditions of ``where``."""

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

    __graphql_order__ = "field direction asc desc"

    field: ServiceInstanceOrderField | ServiceInstanceOrderFieldLiteral = needs(
        title="field: ServiceInstanceOrderField!"
    )
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = unset(
        "direction: OrderDirection"
    )
    """Whether to sort ascending or descending."""


class ServiceInstanceStatusFilter(GraphQLInput, frozen=True):
    """Condition on `ServiceInstanceStatus` values."""

    __graphql_where__ = "ServiceInstanceStatusWhere"

    negate: bool | None | Unset = unset("negate: Boolean")
    """True to match everything else."""
    values: (
        Sequence[ServiceInstanceStatus | ServiceInstanceStatusLiteral | None]
        | None
        | Unset
    ) = unset("values: [ServiceInstanceStatus]")
    """Values to match; an empty list matches records without a value."""


class ServiceInstanceStatusWhere(
    Values["ServiceInstanceStatus | ServiceInstanceStatusLiteral"]
):
    """The operators of ``ServiceInstanceStatusFilter``."""


class ServiceInstanceUpdateInput(
    GraphQLInput,
    MutationInput["ServiceInstance", "ServiceInstanceFields[Never, One]"],
    frozen=True,
):
    """Arguments of the `serviceInstanceUpdate` mutation."""

    __graphql_apply__ = """
    configuration_item_ids:*configuration_items
    custom_fields:%custom_fields
    custom_fields_attachments:!
    first_line_team_id:>first_line_team
    remarks_attachments:!
    service_id:>service
    support_team_id:>support_team
    ui_extension_id:>ui_extension
    """

    id: str = needs(title="id: ID!")
    """Node ID of the service instance to change."""
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""
    configuration_item_ids: Sequence[str] | None | Unset = unset(
        "configurationItemIds: [ID!]"
    )
    """Node IDs of the CIs that make up the instance."""
    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None | Unset = (
        unset("customFields: [CustomFieldInput!]")
    )
    """Custom field values to set; fields not listed stay as they are."""
    custom_fields_attachments: (
        Sequence[AttachmentInput | UploadedFile] | None | Unset
    ) = unset("customFieldsAttachments: [AttachmentInput!]")
    """Uploaded files embedded in rich-text custom fields."""
    first_line_team_id: str | None | Unset = unset("firstLineTeamId: ID")
    """Node ID of the team that gets requests submitted through Self Service, mail or
    API."""
    name: str | None | Unset = unset("name: String")
    """Name; imports use it as the key of the service instance."""
    picture_uri: str | None | Unset = unset("pictureUri: String")
    """URL of the picture, or a data URL below 2 MB (JPG, GIF, WEBP, PNG or SVG)."""
    remarks: str | None | Unset = unset("remarks: String")
    """Remarks in rich text."""
    remarks_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = (
        unset("remarksAttachments: [AttachmentInput!]")
    )
    """Uploaded files for `remarks`."""
    service_id: str | None | Unset = unset("serviceId: ID")
    """Node ID of the service that is provided."""
    source: str | None | Unset = unset("source: String")
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset = unset("sourceID: String")
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""
    status: ServiceInstanceStatus | ServiceInstanceStatusLiteral | None | Unset = unset(
        "status: ServiceInstanceStatus"
    )
    """Whether the instance is prepared, in production or discontinued."""
    support_team_id: str | None | Unset = unset("supportTeamId: ID")
    """Node ID of the team preset when specialists select the instance in a request."""
    ui_extension_id: str | None | Unset = unset("uiExtensionId: ID")
    """Node ID of the UI extension that adds custom fields to the instance."""


class ServiceInstanceUpdateArgs(TypedDict, total=False, closed=True):
    """The fields of ``ServiceInstanceUpdateInput`` as keyword arguments."""

    id: Required[str]
    """Node ID of the service instance to change."""
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
    """Row for ``client.apply.service_instances``. Omitted fields are left unchanged."""

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
    configuration_items: Sequence[str | ConfigurationItemApplyKey] | None
    first_line_team: str | TeamApplyKey | None
    service: str | ServiceApplyKey | None
    support_team: str | TeamApplyKey | None
    ui_extension: str | UiExtensionApplyKey | None
