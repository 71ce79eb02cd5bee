# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and what mutations take."""

from __future__ import annotations

from typing import Literal, TYPE_CHECKING, TypeAlias, TypedDict
from .._runtime.codegen import FilterFields, GraphQLInput, UNSET

if TYPE_CHECKING:
    from collections.abc import Sequence
    from decimal import Decimal
    from typing import Required
    from .._runtime.attachments.uploaded import UploadedFile
    from .._runtime.codegen import Flag, FreeText, Unset
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


class SkillPoolCreateInput(GraphQLInput, frozen=True):
    """Arguments of the `skillPoolCreate` mutation."""

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
    __graphql_required__ = "name"

    name: str
    client_mutation_id: str | None | Unset = UNSET
    """Any text; echoed in the answer, without any other effect."""
    cost_per_hour: Decimal | int | None | Unset = UNSET
    """Full cost of one work hour of a member."""
    cost_per_hour_currency: Currency | CurrencyLiteral | None | Unset = UNSET
    """Currency of `costPerHour`."""
    disabled: bool | None | Unset = UNSET
    """True when the skill pool can no longer be selected for other records."""
    effort_class_ids: Sequence[str] | None | Unset = UNSET
    """Node IDs of the effort classes available only to members."""
    manager_id: str | None | Unset = UNSET
    """Node ID of the person who may maintain the skill pool; need not be a member."""
    member_ids: Sequence[str] | None | Unset = UNSET
    """Node IDs of the people with the expertise, at most 100."""
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


class SkillPoolCreateArgs(TypedDict, total=False):
    """The fields of ``SkillPoolCreateInput`` as keyword arguments."""

    name: Required[str]
    client_mutation_id: str | None | Unset
    """Any text; echoed in the answer, without any other effect."""
    cost_per_hour: Decimal | int | None | Unset
    """Full cost of one work hour of a member."""
    cost_per_hour_currency: Currency | CurrencyLiteral | None | Unset
    """Currency of `costPerHour`."""
    disabled: bool | None | Unset
    """True when the skill pool can no longer be selected for other records."""
    effort_class_ids: Sequence[str] | None | Unset
    """Node IDs of the effort classes available only to members."""
    manager_id: str | None | Unset
    """Node ID of the person who may maintain the skill pool; need not be a member."""
    member_ids: Sequence[str] | None | Unset
    """Node IDs of the people with the expertise, at most 100."""
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


class SkillPoolFilter(GraphQLInput, frozen=True):
    """Conditions for `Query.skillPools`; all that are given have to hold."""

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
    """By time of creation."""
    disabled: bool | None | Unset = UNSET
    """Only disabled records if true, only enabled ones if false."""
    id: IDFilter | None | Unset = UNSET
    """By node ID."""
    manager: ReferenceFilter | None | Unset = UNSET
    """By node ID of the person who may maintain the skill pool."""
    name: StringFilter | None | Unset = UNSET
    query: str | None | Unset = UNSET
    """Free-text search, as in the search box of the user interface."""
    source: StringFilter | None | Unset = UNSET
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringFilter | None | Unset = UNSET
    """By key in the external system."""
    updated_at: TimestampFilter | None | Unset = UNSET
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""


class SkillPoolWhere(FilterFields):
    """What ``where`` can compare of ``SkillPoolFilter``."""

    __graphql_filter__ = "SkillPoolFilter"

    created_at: TimestampWhere
    """By time of creation."""
    disabled: Flag
    """Only disabled records if true, only enabled ones if false."""
    id: IDWhere
    """By node ID."""
    manager: ReferenceWhere
    """By node ID of the person who may maintain the skill pool."""
    name: StringWhere
    query: FreeText
    """Free-text search, as in the search box of the user interface."""
    source: StringWhere
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringWhere
    """By key in the external system."""
    updated_at: TimestampWhere
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""


class SkillPoolOrder(GraphQLInput, frozen=True):
    """Sort key for `Query.skillPools`; give several in order of precedence."""

    __graphql_name__ = "SkillPoolOrder"
    __graphql_fields__ = """
    direction direction OrderDirection
    field field SkillPoolOrderField!
    """
    __graphql_required__ = "field"
    __graphql_order__ = "field direction asc desc"

    field: SkillPoolOrderField | SkillPoolOrderFieldLiteral
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = UNSET
    """Whether to sort ascending or descending."""


class SkillPoolUpdateInput(GraphQLInput, frozen=True):
    """Arguments of the `skillPoolUpdate` mutation."""

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
    __graphql_required__ = "id"
    __graphql_apply__ = """
    effort_class_ids:*effort_classes
    manager_id:>manager
    member_ids:*members
    remarks_attachments:-
    """

    id: str
    """Node ID of the skill pool to change."""
    client_mutation_id: str | None | Unset = UNSET
    """Any text; echoed in the answer, without any other effect."""
    cost_per_hour: Decimal | int | None | Unset = UNSET
    """Full cost of one work hour of a member."""
    cost_per_hour_currency: Currency | CurrencyLiteral | None | Unset = UNSET
    """Currency of `costPerHour`."""
    disabled: bool | None | Unset = UNSET
    """True when the skill pool can no longer be selected for other records."""
    effort_class_ids: Sequence[str] | None | Unset = UNSET
    """Node IDs of the effort classes available only to members."""
    manager_id: str | None | Unset = UNSET
    """Node ID of the person who may maintain the skill pool; need not be a member."""
    member_ids: Sequence[str] | None | Unset = UNSET
    """Node IDs of the people with the expertise, at most 100."""
    name: str | None | Unset = UNSET
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


class SkillPoolUpdateArgs(TypedDict, total=False):
    """The fields of ``SkillPoolUpdateInput`` as keyword arguments."""

    id: Required[str]
    """Node ID of the skill pool to change."""
    client_mutation_id: str | None | Unset
    """Any text; echoed in the answer, without any other effect."""
    cost_per_hour: Decimal | int | None | Unset
    """Full cost of one work hour of a member."""
    cost_per_hour_currency: Currency | CurrencyLiteral | None | Unset
    """Currency of `costPerHour`."""
    disabled: bool | None | Unset
    """True when the skill pool can no longer be selected for other records."""
    effort_class_ids: Sequence[str] | None | Unset
    """Node IDs of the effort classes available only to members."""
    manager_id: str | None | Unset
    """Node ID of the person who may maintain the skill pool; need not be a member."""
    member_ids: Sequence[str] | None | Unset
    """Node IDs of the people with the expertise, at most 100."""
    name: str | None | Unset
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


class SkillPoolApplyRow(TypedDict, total=False):
    """A row for ``client.apply.skill_pools``: what it names is compared and written."""

    source_id: Required[str]
    cost_per_hour: Decimal | int | None
    cost_per_hour_currency: Currency | CurrencyLiteral | None
    disabled: bool | None
    effort_class_ids: Sequence[str] | None
    manager_id: str | None
    member_ids: Sequence[str] | None
    name: str | None
    picture_uri: str | None
    remarks: str | None
    remarks_attachments: Sequence[AttachmentInput | UploadedFile] | None
