# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and what mutations take."""

from __future__ import annotations

from typing import Literal, TYPE_CHECKING, TypeAlias, TypedDict
from .._runtime.codegen import FilterFields, GraphQLInput, UNSET

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Required
    from .._runtime.attachments.uploaded import UploadedFile
    from .._runtime.codegen import Flag, FreeText, Unset
    from ..enums.agile_board import AgileBoardOrderField, AgileBoardOrderFieldLiteral
    from ..enums.common import OrderDirection, OrderDirectionLiteral
    from .agile_board_column import AgileBoardColumnInput
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

AgileBoardOrderBy: TypeAlias = Literal[
    "created_at", "name", "updated_at", "-created_at", "-name", "-updated_at"
]


class AgileBoardCreateInput(GraphQLInput, frozen=True):
    """Arguments of the `agileBoardCreate` mutation."""

    __graphql_name__ = "AgileBoardCreateInput"
    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    customer_representative_sla_ids customerRepresentativeSlaIds [ID!]
    description description String
    description_attachments descriptionAttachments [AttachmentInput!]
    disabled disabled Boolean
    manager_id managerId ID
    name name String!
    new_columns newColumns [AgileBoardColumnInput!]
    picture_uri pictureUri String
    request_template_id requestTemplateId ID
    service_instance_id serviceInstanceId ID
    source source String
    source_id sourceID String
    """
    __graphql_required__ = "name"

    name: str
    client_mutation_id: str | None | Unset = UNSET
    """Any text; echoed in the answer, without any other effect."""
    customer_representative_sla_ids: Sequence[str] | None | Unset = UNSET
    """Node IDs of the SLAs whose customer representatives may see the board in Self
    Service."""
    description: str | None | Unset = UNSET
    """Purpose of the board."""
    description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = (
        UNSET
    )
    """Uploaded files for `description`."""
    disabled: bool | None | Unset = UNSET
    """True when nothing can be placed on the board any more."""
    manager_id: str | None | Unset = UNSET
    """Node ID of the person in charge of the board."""
    new_columns: Sequence[AgileBoardColumnInput] | None | Unset = UNSET
    """Columns to add."""
    picture_uri: str | None | Unset = UNSET
    """URL of the picture, or a data URL below 2 MB (JPG, GIF, WEBP, PNG or SVG)."""
    request_template_id: str | None | Unset = UNSET
    """Node ID of the template preset for requests created on the board."""
    service_instance_id: str | None | Unset = UNSET
    """Node ID of the service instance preset for requests created on the board."""
    source: str | None | Unset = UNSET
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset = UNSET
    """Key of the record in the external system, at most 128 characters."""


class AgileBoardCreateArgs(TypedDict, total=False):
    """The fields of ``AgileBoardCreateInput`` as keyword arguments."""

    name: Required[str]
    client_mutation_id: str | None | Unset
    """Any text; echoed in the answer, without any other effect."""
    customer_representative_sla_ids: Sequence[str] | None | Unset
    """Node IDs of the SLAs whose customer representatives may see the board in Self
    Service."""
    description: str | None | Unset
    """Purpose of the board."""
    description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
    """Uploaded files for `description`."""
    disabled: bool | None | Unset
    """True when nothing can be placed on the board any more."""
    manager_id: str | None | Unset
    """Node ID of the person in charge of the board."""
    new_columns: Sequence[AgileBoardColumnInput] | None | Unset
    """Columns to add."""
    picture_uri: str | None | Unset
    """URL of the picture, or a data URL below 2 MB (JPG, GIF, WEBP, PNG or SVG)."""
    request_template_id: str | None | Unset
    """Node ID of the template preset for requests created on the board."""
    service_instance_id: str | None | Unset
    """Node ID of the service instance preset for requests created on the board."""
    source: str | None | Unset
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset
    """Key of the record in the external system, at most 128 characters."""


class AgileBoardFilter(GraphQLInput, frozen=True):
    """Conditions for `Query.agileBoards`; all that are given have to hold."""

    __graphql_name__ = "AgileBoardFilter"
    __graphql_fields__ = """
    created_at createdAt TimestampFilter
    disabled disabled Boolean
    id id IDFilter
    manager manager ReferenceFilter
    name name StringFilter
    query query String
    request_template requestTemplate ReferenceFilter
    service_instance serviceInstance ReferenceFilter
    source source StringFilter
    source_id sourceID StringFilter
    updated_at updatedAt TimestampFilter
    """
    __graphql_where__ = "AgileBoardWhere"

    created_at: TimestampFilter | None | Unset = UNSET
    """By time of creation."""
    disabled: bool | None | Unset = UNSET
    """Only disabled records if true, only enabled ones if false."""
    id: IDFilter | None | Unset = UNSET
    """By node ID."""
    manager: ReferenceFilter | None | Unset = UNSET
    """By node ID of the person in charge of the board."""
    name: StringFilter | None | Unset = UNSET
    query: str | None | Unset = UNSET
    """Free-text search, as in the search box of the user interface."""
    request_template: ReferenceFilter | None | Unset = UNSET
    """By node ID of the template preset for requests created on the board."""
    service_instance: ReferenceFilter | None | Unset = UNSET
    """By node ID of the service instance preset for requests created on the board."""
    source: StringFilter | None | Unset = UNSET
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringFilter | None | Unset = UNSET
    """By key in the external system."""
    updated_at: TimestampFilter | None | Unset = UNSET
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""


class AgileBoardWhere(FilterFields):
    """What ``where`` can compare of ``AgileBoardFilter``."""

    __graphql_filter__ = "AgileBoardFilter"

    created_at: TimestampWhere
    """By time of creation."""
    disabled: Flag
    """Only disabled records if true, only enabled ones if false."""
    id: IDWhere
    """By node ID."""
    manager: ReferenceWhere
    """By node ID of the person in charge of the board."""
    name: StringWhere
    query: FreeText
    """Free-text search, as in the search box of the user interface."""
    request_template: ReferenceWhere
    """By node ID of the template preset for requests created on the board."""
    service_instance: ReferenceWhere
    """By node ID of the service instance preset for requests created on the board."""
    source: StringWhere
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringWhere
    """By key in the external system."""
    updated_at: TimestampWhere
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""


class AgileBoardOrder(GraphQLInput, frozen=True):
    """Sort key for `Query.agileBoards`; give several in order of precedence."""

    __graphql_name__ = "AgileBoardOrder"
    __graphql_fields__ = """
    direction direction OrderDirection
    field field AgileBoardOrderField!
    """
    __graphql_required__ = "field"
    __graphql_order__ = "field direction asc desc"

    field: AgileBoardOrderField | AgileBoardOrderFieldLiteral
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = UNSET
    """Whether to sort ascending or descending."""


class AgileBoardUpdateInput(GraphQLInput, frozen=True):
    """Arguments of the `agileBoardUpdate` mutation."""

    __graphql_name__ = "AgileBoardUpdateInput"
    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    columns_to_delete columnsToDelete [ID!]
    customer_representative_sla_ids customerRepresentativeSlaIds [ID!]
    description description String
    description_attachments descriptionAttachments [AttachmentInput!]
    disabled disabled Boolean
    id id ID!
    manager_id managerId ID
    name name String
    new_columns newColumns [AgileBoardColumnInput!]
    picture_uri pictureUri String
    request_template_id requestTemplateId ID
    service_instance_id serviceInstanceId ID
    source source String
    source_id sourceID String
    """
    __graphql_required__ = "id"
    __graphql_apply__ = """
    customer_representative_sla_ids:*customer_representative_slas
    description_attachments:-
    manager_id:>manager
    new_columns:-
    request_template_id:>request_template
    service_instance_id:>service_instance
    """

    id: str
    """Node ID of the agile board to change."""
    client_mutation_id: str | None | Unset = UNSET
    """Any text; echoed in the answer, without any other effect."""
    columns_to_delete: Sequence[str] | None | Unset = UNSET
    """Node IDs of the columns to remove."""
    customer_representative_sla_ids: Sequence[str] | None | Unset = UNSET
    """Node IDs of the SLAs whose customer representatives may see the board in Self
    Service."""
    description: str | None | Unset = UNSET
    """Purpose of the board."""
    description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = (
        UNSET
    )
    """Uploaded files for `description`."""
    disabled: bool | None | Unset = UNSET
    """True when nothing can be placed on the board any more."""
    manager_id: str | None | Unset = UNSET
    """Node ID of the person in charge of the board."""
    name: str | None | Unset = UNSET
    new_columns: Sequence[AgileBoardColumnInput] | None | Unset = UNSET
    """Columns to add, or with `id` to change."""
    picture_uri: str | None | Unset = UNSET
    """URL of the picture, or a data URL below 2 MB (JPG, GIF, WEBP, PNG or SVG)."""
    request_template_id: str | None | Unset = UNSET
    """Node ID of the template preset for requests created on the board."""
    service_instance_id: str | None | Unset = UNSET
    """Node ID of the service instance preset for requests created on the board."""
    source: str | None | Unset = UNSET
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset = UNSET
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""


class AgileBoardUpdateArgs(TypedDict, total=False):
    """The fields of ``AgileBoardUpdateInput`` as keyword arguments."""

    id: Required[str]
    """Node ID of the agile board to change."""
    client_mutation_id: str | None | Unset
    """Any text; echoed in the answer, without any other effect."""
    columns_to_delete: Sequence[str] | None | Unset
    """Node IDs of the columns to remove."""
    customer_representative_sla_ids: Sequence[str] | None | Unset
    """Node IDs of the SLAs whose customer representatives may see the board in Self
    Service."""
    description: str | None | Unset
    """Purpose of the board."""
    description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
    """Uploaded files for `description`."""
    disabled: bool | None | Unset
    """True when nothing can be placed on the board any more."""
    manager_id: str | None | Unset
    """Node ID of the person in charge of the board."""
    name: str | None | Unset
    new_columns: Sequence[AgileBoardColumnInput] | None | Unset
    """Columns to add, or with `id` to change."""
    picture_uri: str | None | Unset
    """URL of the picture, or a data URL below 2 MB (JPG, GIF, WEBP, PNG or SVG)."""
    request_template_id: str | None | Unset
    """Node ID of the template preset for requests created on the board."""
    service_instance_id: str | None | Unset
    """Node ID of the service instance preset for requests created on the board."""
    source: str | None | Unset
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""


class AgileBoardApplyRow(TypedDict, total=False):
    """A row for ``client.apply.agile_boards``: what it names is compared and
    written.
    """

    source_id: Required[str]
    customer_representative_sla_ids: Sequence[str] | None
    description: str | None
    description_attachments: Sequence[AttachmentInput | UploadedFile] | None
    disabled: bool | None
    manager_id: str | None
    name: str | None
    new_columns: Sequence[AgileBoardColumnInput] | None
    picture_uri: str | None
    request_template_id: str | None
    service_instance_id: str | None
