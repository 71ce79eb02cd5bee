# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and arguments of mutations."""

from __future__ import annotations

from typing import Literal, TYPE_CHECKING, TypeAlias
from typing_extensions import TypedDict

from .._runtime.codegen import FilterFields, GraphQLInput, MutationInput, needs, unset

if TYPE_CHECKING:
    from collections.abc import Sequence
    from decimal import Decimal
    from typing import Never, Required

    from .._runtime.attachments.uploaded import UploadedFile
    from .._runtime.codegen import Flag, FreeText, One, Unset
    from ..apply import EffortClassApplyKey, PersonApplyKey
    from ..enums.common import (
        Currency,
        CurrencyLiteral,
        OrderDirection,
        OrderDirectionLiteral,
    )
    from ..enums.skill_pool import SkillPoolOrderField, SkillPoolOrderFieldLiteral
    from ..models.skill_pool import SkillPool, SkillPoolFields
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


class SkillPoolCreateInput(
    GraphQLInput, MutationInput["SkillPool", "SkillPoolFields[Never, One]"], frozen=True
):
    """Arguments of the `skillPoolCreate` mutation."""

    name: str = needs(title="name: String!")
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""
    cost_per_hour: Decimal | int | None | Unset = unset("costPerHour: Decimal")
    """Full cost of one work hour of a member."""
    cost_per_hour_currency: Currency | CurrencyLiteral | None | Unset = unset(
        "costPerHourCurrency: Currency"
    )
    """Currency of `costPerHour`."""
    disabled: bool | None | Unset = unset("disabled: Boolean")
    """True when the skill pool can no longer be selected for other records."""
    effort_class_ids: Sequence[str] | None | Unset = unset("effortClassIds: [ID!]")
    """Node IDs of the effort classes available only to members."""
    manager_id: str | None | Unset = unset("managerId: ID")
    """Node ID of the person who may maintain the skill pool; need not be a member."""
    member_ids: Sequence[str] | None | Unset = unset("memberIds: [ID!]")
    """Node IDs of the people with the expertise, at most 100."""
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


class SkillPoolCreateArgs(TypedDict, total=False, closed=True):
    """The fields of ``SkillPoolCreateInput`` as keyword arguments."""

    name: Required[str]
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

    __graphql_where__ = "SkillPoolWhere"

    created_at: TimestampFilter | None | Unset = unset("createdAt: TimestampFilter")
    """By time of creation."""
    disabled: bool | None | Unset = unset("disabled: Boolean")
    """Only disabled records if true, only enabled ones if false."""
    id: IDFilter | None | Unset = unset("id: IDFilter")
    """By node ID."""
    manager: ReferenceFilter | None | Unset = unset("manager: ReferenceFilter")
    """By node ID of the person who may maintain the skill pool."""
    name: StringFilter | None | Unset = unset("name: StringFilter")
    query: str | None | Unset = unset("query: String")
    """Free-text search, as in the search box of the user interface."""
    source: StringFilter | None | Unset = unset("source: StringFilter")
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringFilter | None | Unset = unset("sourceID: StringFilter")
    """By key in the external system."""
    updated_at: TimestampFilter | None | Unset = unset("updatedAt: TimestampFilter")
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""


class SkillPoolWhere(FilterFields):
    """Fields of ``SkillPoolFilter`` for conditions of ``where``."""

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

    __graphql_order__ = "field direction asc desc"

    field: SkillPoolOrderField | SkillPoolOrderFieldLiteral = needs(
        title="field: SkillPoolOrderField!"
    )
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = unset(
        "direction: OrderDirection"
    )
    """Whether to sort ascending or descending."""


class SkillPoolUpdateInput(
    GraphQLInput, MutationInput["SkillPool", "SkillPoolFields[Never, One]"], frozen=True
):
    """Arguments of the `skillPoolUpdate` mutation."""

    __graphql_apply__ = """
    effort_class_ids:*effort_classes
    manager_id:>manager
    member_ids:*members
    remarks_attachments:!
    """

    id: str = needs(title="id: ID!")
    """Node ID of the skill pool to change."""
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""
    cost_per_hour: Decimal | int | None | Unset = unset("costPerHour: Decimal")
    """Full cost of one work hour of a member."""
    cost_per_hour_currency: Currency | CurrencyLiteral | None | Unset = unset(
        "costPerHourCurrency: Currency"
    )
    """Currency of `costPerHour`."""
    disabled: bool | None | Unset = unset("disabled: Boolean")
    """True when the skill pool can no longer be selected for other records."""
    effort_class_ids: Sequence[str] | None | Unset = unset("effortClassIds: [ID!]")
    """Node IDs of the effort classes available only to members."""
    manager_id: str | None | Unset = unset("managerId: ID")
    """Node ID of the person who may maintain the skill pool; need not be a member."""
    member_ids: Sequence[str] | None | Unset = unset("memberIds: [ID!]")
    """Node IDs of the people with the expertise, at most 100."""
    name: str | None | Unset = unset("name: String")
    picture_uri: str | None | Unset = unset("pictureUri: String")
    """URL of the picture, or a data URL below 2 MB (JPG, GIF, WEBP, PNG or SVG)."""
    remarks: str | None | Unset = unset("remarks: String")
    """Remarks in rich text."""
    remarks_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = (
        unset("remarksAttachments: [AttachmentInput!]")
    )
    """Uploaded files for `remarks`."""
    source: str | None | Unset = unset("source: String")
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset = unset("sourceID: String")
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""


class SkillPoolUpdateArgs(TypedDict, total=False, closed=True):
    """The fields of ``SkillPoolUpdateInput`` as keyword arguments."""

    id: Required[str]
    """Node ID of the skill pool to change."""
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
    """Row for ``client.apply.skill_pools``. Omitted fields are left unchanged."""

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
    effort_classes: Sequence[str | EffortClassApplyKey] | None
    manager: str | PersonApplyKey | None
    members: Sequence[str | PersonApplyKey] | None
