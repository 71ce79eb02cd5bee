"""Input objects: filters, orders and what mutations take."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import FilterFields, GraphQLInput, UNSET

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypeAlias, TypedDict

    from .._runtime.codegen import Flag, FreeText, Unset, UploadedFile
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

    class AgileBoardCreateArgs(TypedDict, total=False):
        """The fields of ``AgileBoardCreateInput`` as keyword arguments."""

        name: Required[str]
        client_mutation_id: str | None | Unset
        customer_representative_sla_ids: Sequence[str] | None | Unset
        description: str | None | Unset
        description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
        disabled: bool | None | Unset
        manager_id: str | None | Unset
        new_columns: Sequence[AgileBoardColumnInput] | None | Unset
        picture_uri: str | None | Unset
        request_template_id: str | None | Unset
        service_instance_id: str | None | Unset
        source: str | None | Unset
        source_id: str | None | Unset

    class AgileBoardUpdateArgs(TypedDict, total=False):
        """The fields of ``AgileBoardUpdateInput`` as keyword arguments."""

        id: Required[str]
        client_mutation_id: str | None | Unset
        columns_to_delete: Sequence[str] | None | Unset
        customer_representative_sla_ids: Sequence[str] | None | Unset
        description: str | None | Unset
        description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
        disabled: bool | None | Unset
        manager_id: str | None | Unset
        name: str | None | Unset
        new_columns: Sequence[AgileBoardColumnInput] | None | Unset
        picture_uri: str | None | Unset
        request_template_id: str | None | Unset
        service_instance_id: str | None | Unset
        source: str | None | Unset
        source_id: str | None | Unset


class AgileBoardCreateInput(GraphQLInput, frozen=True):
    """The input ``AgileBoardCreateInput``."""

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

    __graphql_required__ = ("name",)

    name: str
    client_mutation_id: str | None | Unset = UNSET
    customer_representative_sla_ids: Sequence[str] | None | Unset = UNSET
    description: str | None | Unset = UNSET
    description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = (
        UNSET
    )
    disabled: bool | None | Unset = UNSET
    manager_id: str | None | Unset = UNSET
    new_columns: Sequence[AgileBoardColumnInput] | None | Unset = UNSET
    picture_uri: str | None | Unset = UNSET
    request_template_id: str | None | Unset = UNSET
    service_instance_id: str | None | Unset = UNSET
    source: str | None | Unset = UNSET
    source_id: str | None | Unset = UNSET


class AgileBoardFilter(GraphQLInput, frozen=True):
    """The input ``AgileBoardFilter``."""

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
    disabled: bool | None | Unset = UNSET
    id: IDFilter | None | Unset = UNSET
    manager: ReferenceFilter | None | Unset = UNSET
    name: StringFilter | None | Unset = UNSET
    query: str | None | Unset = UNSET
    request_template: ReferenceFilter | None | Unset = UNSET
    service_instance: ReferenceFilter | None | Unset = UNSET
    source: StringFilter | None | Unset = UNSET
    source_id: StringFilter | None | Unset = UNSET
    updated_at: TimestampFilter | None | Unset = UNSET


class AgileBoardWhere(FilterFields):
    """What ``where`` can compare of ``AgileBoardFilter``."""

    __graphql_filter__ = "AgileBoardFilter"

    created_at: TimestampWhere
    disabled: Flag
    id: IDWhere
    manager: ReferenceWhere
    name: StringWhere
    query: FreeText
    request_template: ReferenceWhere
    service_instance: ReferenceWhere
    source: StringWhere
    source_id: StringWhere
    updated_at: TimestampWhere


class AgileBoardOrder(GraphQLInput, frozen=True):
    """The input ``AgileBoardOrder``."""

    __graphql_name__ = "AgileBoardOrder"

    __graphql_fields__ = """
    direction direction OrderDirection
    field field AgileBoardOrderField!
    """

    __graphql_required__ = ("field",)

    __graphql_order__ = "field direction asc desc"

    field: AgileBoardOrderField | AgileBoardOrderFieldLiteral
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = UNSET


class AgileBoardUpdateInput(GraphQLInput, frozen=True):
    """The input ``AgileBoardUpdateInput``."""

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

    __graphql_required__ = ("id",)

    id: str
    client_mutation_id: str | None | Unset = UNSET
    columns_to_delete: Sequence[str] | None | Unset = UNSET
    customer_representative_sla_ids: Sequence[str] | None | Unset = UNSET
    description: str | None | Unset = UNSET
    description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = (
        UNSET
    )
    disabled: bool | None | Unset = UNSET
    manager_id: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    new_columns: Sequence[AgileBoardColumnInput] | None | Unset = UNSET
    picture_uri: str | None | Unset = UNSET
    request_template_id: str | None | Unset = UNSET
    service_instance_id: str | None | Unset = UNSET
    source: str | None | Unset = UNSET
    source_id: str | None | Unset = UNSET
