# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and arguments of mutations."""

from __future__ import annotations

from typing import Literal, TYPE_CHECKING, TypeAlias
from typing_extensions import TypedDict

from .._runtime.codegen import FilterFields, GraphQLInput, MutationInput, needs, unset

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Never, Required

    from .._runtime.attachments.uploaded import UploadedFile
    from .._runtime.codegen import Flag, FreeText, One, Unset
    from ..apply import (
        PersonApplyKey,
        RequestTemplateApplyKey,
        ServiceInstanceApplyKey,
        ServiceLevelAgreementApplyKey,
    )
    from ..enums.agile_board import AgileBoardOrderField, AgileBoardOrderFieldLiteral
    from ..enums.common import OrderDirection, OrderDirectionLiteral
    from ..models.agile_board import AgileBoard, AgileBoardFields
    from .agile_board_column import AgileBoardColumnApplyChild, AgileBoardColumnInput
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


class AgileBoardCreateInput(
    GraphQLInput,
    MutationInput["AgileBoard", "AgileBoardFields[Never, One]"],
    frozen=True,
):
    """Arguments of the `agileBoardCreate` mutation."""

    name: str = needs(title="name: String!")
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""
    customer_representative_sla_ids: Sequence[str] | None | Unset = unset(
        "customerRepresentativeSlaIds: [ID!]"
    )
    """Node IDs of the SLAs whose customer representatives may see the board in Self
    Service."""
    description: str | None | Unset = unset("description: String")
    """Purpose of the board."""
    description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = (
        unset("descriptionAttachments: [AttachmentInput!]")
    )
    """Uploaded files for `description`."""
    disabled: bool | None | Unset = unset("disabled: Boolean")
    """True when nothing can be placed on the board any more."""
    manager_id: str | None | Unset = unset("managerId: ID")
    """Node ID of the person in charge of the board."""
    new_columns: Sequence[AgileBoardColumnInput] | None | Unset = unset(
        "newColumns: [AgileBoardColumnInput!]"
    )
    """Columns to add."""
    picture_uri: str | None | Unset = unset("pictureUri: String")
    """URL of the picture, or a data URL below 2 MB (JPG, GIF, WEBP, PNG or SVG)."""
    request_template_id: str | None | Unset = unset("requestTemplateId: ID")
    """Node ID of the template preset for requests created on the board."""
    service_instance_id: str | None | Unset = unset("serviceInstanceId: ID")
    """Node ID of the service instance preset for requests created on the board."""
    source: str | None | Unset = unset("source: String")
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset = unset("sourceID: String")
    """Key of the record in the external system, at most 128 characters."""


class AgileBoardCreateArgs(TypedDict, total=False, closed=True):
    """The fields of ``AgileBoardCreateInput`` as keyword arguments."""

    name: Required[str]
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

    __graphql_where__ = "AgileBoardWhere"

    created_at: TimestampFilter | None | Unset = unset("createdAt: TimestampFilter")
    """By time of creation."""
    disabled: bool | None | Unset = unset("disabled: Boolean")
    """Only disabled records if true, only enabled ones if false."""
    id: IDFilter | None | Unset = unset("id: IDFilter")
    """By node ID."""
    manager: ReferenceFilter | None | Unset = unset("manager: ReferenceFilter")
    """By node ID of the person in charge of the board."""
    name: StringFilter | None | Unset = unset("name: StringFilter")
    query: str | None | Unset = unset("query: String")
    """Free-text search, as in the search box of the user interface."""
    request_template: ReferenceFilter | None | Unset = unset(
        "requestTemplate: ReferenceFilter"
    )
    """By node ID of the template preset for requests created on the board."""
    service_instance: ReferenceFilter | None | Unset = unset(
        "serviceInstance: ReferenceFilter"
    )
    """By node ID of the service instance preset for requests created on the board."""
    source: StringFilter | None | Unset = unset("source: StringFilter")
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringFilter | None | Unset = unset("sourceID: StringFilter")
    """By key in the external system."""
    updated_at: TimestampFilter | None | Unset = unset("updatedAt: TimestampFilter")
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""


class AgileBoardWhere(FilterFields):
    """Fields of ``AgileBoardFilter`` for conditions of ``where``."""

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

    __graphql_order__ = "field direction asc desc"

    field: AgileBoardOrderField | AgileBoardOrderFieldLiteral = needs(
        title="field: AgileBoardOrderField!"
    )
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = unset(
        "direction: OrderDirection"
    )
    """Whether to sort ascending or descending."""


class AgileBoardUpdateInput(
    GraphQLInput,
    MutationInput["AgileBoard", "AgileBoardFields[Never, One]"],
    frozen=True,
):
    """Arguments of the `agileBoardUpdate` mutation."""

    __graphql_apply__ = """
    customer_representative_sla_ids:*customer_representative_slas
    description_attachments:!
    manager_id:>manager
    new_columns:#columns
    request_template_id:>request_template
    service_instance_id:>service_instance
    """

    id: str = needs(title="id: ID!")
    """Node ID of the agile board to change."""
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""
    columns_to_delete: Sequence[str] | None | Unset = unset("columnsToDelete: [ID!]")
    """Node IDs of the columns to remove."""
    customer_representative_sla_ids: Sequence[str] | None | Unset = unset(
        "customerRepresentativeSlaIds: [ID!]"
    )
    """Node IDs of the SLAs whose customer representatives may see the board in Self
    Service."""
    description: str | None | Unset = unset("description: String")
    """Purpose of the board."""
    description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = (
        unset("descriptionAttachments: [AttachmentInput!]")
    )
    """Uploaded files for `description`."""
    disabled: bool | None | Unset = unset("disabled: Boolean")
    """True when nothing can be placed on the board any more."""
    manager_id: str | None | Unset = unset("managerId: ID")
    """Node ID of the person in charge of the board."""
    name: str | None | Unset = unset("name: String")
    new_columns: Sequence[AgileBoardColumnInput] | None | Unset = unset(
        "newColumns: [AgileBoardColumnInput!]"
    )
    """Columns to add, or with `id` to change."""
    picture_uri: str | None | Unset = unset("pictureUri: String")
    """URL of the picture, or a data URL below 2 MB (JPG, GIF, WEBP, PNG or SVG)."""
    request_template_id: str | None | Unset = unset("requestTemplateId: ID")
    """Node ID of the template preset for requests created on the board."""
    service_instance_id: str | None | Unset = unset("serviceInstanceId: ID")
    """Node ID of the service instance preset for requests created on the board."""
    source: str | None | Unset = unset("source: String")
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset = unset("sourceID: String")
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""


class AgileBoardUpdateArgs(TypedDict, total=False, closed=True):
    """The fields of ``AgileBoardUpdateInput`` as keyword arguments."""

    id: Required[str]
    """Node ID of the agile board to change."""
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
    """Row for ``client.apply.agile_boards``. Omitted fields are left unchanged."""

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
    customer_representative_slas: Sequence[str | ServiceLevelAgreementApplyKey] | None
    manager: str | PersonApplyKey | None
    request_template: str | RequestTemplateApplyKey | None
    service_instance: str | ServiceInstanceApplyKey | None
    columns: Sequence[AgileBoardColumnApplyChild] | None
    replace: Sequence[Literal["columns"]]
