"""Input objects: filters, orders and what mutations take."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import FilterFields, GraphQLInput, UNSET

if TYPE_CHECKING:
    from collections.abc import Sequence
    from decimal import Decimal
    from typing import Literal, Required, TypeAlias, TypedDict

    from .._runtime.codegen import Flag, FreeText, Unset, UploadedFile
    from ..enums.common import (
        Currency,
        CurrencyLiteral,
        OrderDirection,
        OrderDirectionLiteral,
    )
    from ..enums.skill_pool import SkillPoolOrderField, SkillPoolOrderFieldLiteral
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

    SkillPoolOrderBy: TypeAlias = Literal[
        "created_at",
        "disabled",
        "manager_name",
        "name",
        "updated_at",
        "-created_at",
        "-disabled",
        "-manager_name",
        "-name",
        "-updated_at",
    ]

    class SkillPoolCreateArgs(TypedDict, total=False):
        """The fields of ``SkillPoolCreateInput`` as keyword arguments."""

        name: Required[str]
        client_mutation_id: str | None | Unset
        cost_per_hour: Decimal | int | None | Unset
        cost_per_hour_currency: Currency | CurrencyLiteral | None | Unset
        disabled: bool | None | Unset
        effort_class_ids: Sequence[str] | None | Unset
        manager_id: str | None | Unset
        member_ids: Sequence[str] | None | Unset
        picture_uri: str | None | Unset
        remarks: str | None | Unset
        remarks_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
        source: str | None | Unset
        source_id: str | None | Unset

    class SkillPoolUpdateArgs(TypedDict, total=False):
        """The fields of ``SkillPoolUpdateInput`` as keyword arguments."""

        id: Required[str]
        client_mutation_id: str | None | Unset
        cost_per_hour: Decimal | int | None | Unset
        cost_per_hour_currency: Currency | CurrencyLiteral | None | Unset
        disabled: bool | None | Unset
        effort_class_ids: Sequence[str] | None | Unset
        manager_id: str | None | Unset
        member_ids: Sequence[str] | None | Unset
        name: str | None | Unset
        picture_uri: str | None | Unset
        remarks: str | None | Unset
        remarks_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
        source: str | None | Unset
        source_id: str | None | Unset


class SkillPoolCreateInput(GraphQLInput, frozen=True):
    """The input ``SkillPoolCreateInput``."""

    __graphql_name__ = "SkillPoolCreateInput"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    cost_per_hour costPerHour Decimal
    cost_per_hour_currency costPerHourCurrency Currency
    disabled disabled Boolean
    effort_class_ids effortClassIds [ID!]
    manager_id managerId ID
    member_ids memberIds [ID!]
    name name String!
    picture_uri pictureUri String
    remarks remarks String
    remarks_attachments remarksAttachments [AttachmentInput!]
    source source String
    source_id sourceID String
    """

    __graphql_required__ = ("name",)

    name: str
    client_mutation_id: str | None | Unset = UNSET
    cost_per_hour: Decimal | int | None | Unset = UNSET
    cost_per_hour_currency: Currency | CurrencyLiteral | None | Unset = UNSET
    disabled: bool | None | Unset = UNSET
    effort_class_ids: Sequence[str] | None | Unset = UNSET
    manager_id: str | None | Unset = UNSET
    member_ids: Sequence[str] | None | Unset = UNSET
    picture_uri: str | None | Unset = UNSET
    remarks: str | None | Unset = UNSET
    remarks_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = UNSET
    source: str | None | Unset = UNSET
    source_id: str | None | Unset = UNSET


class SkillPoolFilter(GraphQLInput, frozen=True):
    """The input ``SkillPoolFilter``."""

    __graphql_name__ = "SkillPoolFilter"

    __graphql_fields__ = """
    created_at createdAt TimestampFilter
    disabled disabled Boolean
    id id IDFilter
    manager manager ReferenceFilter
    name name StringFilter
    query query String
    source source StringFilter
    source_id sourceID StringFilter
    updated_at updatedAt TimestampFilter
    """

    __graphql_where__ = "SkillPoolWhere"

    created_at: TimestampFilter | None | Unset = UNSET
    disabled: bool | None | Unset = UNSET
    id: IDFilter | None | Unset = UNSET
    manager: ReferenceFilter | None | Unset = UNSET
    name: StringFilter | None | Unset = UNSET
    query: str | None | Unset = UNSET
    source: StringFilter | None | Unset = UNSET
    source_id: StringFilter | None | Unset = UNSET
    updated_at: TimestampFilter | None | Unset = UNSET


class SkillPoolWhere(FilterFields):
    """What ``where`` can compare of ``SkillPoolFilter``."""

    __graphql_filter__ = "SkillPoolFilter"

    created_at: TimestampWhere
    disabled: Flag
    id: IDWhere
    manager: ReferenceWhere
    name: StringWhere
    query: FreeText
    source: StringWhere
    source_id: StringWhere
    updated_at: TimestampWhere


class SkillPoolOrder(GraphQLInput, frozen=True):
    """The input ``SkillPoolOrder``."""

    __graphql_name__ = "SkillPoolOrder"

    __graphql_fields__ = """
    direction direction OrderDirection
    field field SkillPoolOrderField!
    """

    __graphql_required__ = ("field",)

    __graphql_order__ = "field direction asc desc"

    field: SkillPoolOrderField | SkillPoolOrderFieldLiteral
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = UNSET


class SkillPoolUpdateInput(GraphQLInput, frozen=True):
    """The input ``SkillPoolUpdateInput``."""

    __graphql_name__ = "SkillPoolUpdateInput"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    cost_per_hour costPerHour Decimal
    cost_per_hour_currency costPerHourCurrency Currency
    disabled disabled Boolean
    effort_class_ids effortClassIds [ID!]
    id id ID!
    manager_id managerId ID
    member_ids memberIds [ID!]
    name name String
    picture_uri pictureUri String
    remarks remarks String
    remarks_attachments remarksAttachments [AttachmentInput!]
    source source String
    source_id sourceID String
    """

    __graphql_required__ = ("id",)

    id: str
    client_mutation_id: str | None | Unset = UNSET
    cost_per_hour: Decimal | int | None | Unset = UNSET
    cost_per_hour_currency: Currency | CurrencyLiteral | None | Unset = UNSET
    disabled: bool | None | Unset = UNSET
    effort_class_ids: Sequence[str] | None | Unset = UNSET
    manager_id: str | None | Unset = UNSET
    member_ids: Sequence[str] | None | Unset = UNSET
    name: str | None | Unset = UNSET
    picture_uri: str | None | Unset = UNSET
    remarks: str | None | Unset = UNSET
    remarks_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = UNSET
    source: str | None | Unset = UNSET
    source_id: str | None | Unset = UNSET
