# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and what mutations take."""

from __future__ import annotations

from typing import Literal, TYPE_CHECKING, TypeAlias, TypedDict
from .._runtime.codegen import CustomFreeText, FilterFields, GraphQLInput, UNSET

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Required
    from .._runtime.attachments.uploaded import UploadedFile
    from .._runtime.codegen import Flag, FreeText, Unset
    from .._runtime.custom_fields.given import CustomFieldValues
    from ..custom_fields._site import SiteCustomFields
    from ..enums.common import OrderDirection, OrderDirectionLiteral
    from ..enums.site import SiteOrderField, SiteOrderFieldLiteral
    from .address import AddressInput
    from .attachment import AttachmentInput
    from .common import (
        IDFilter,
        IDWhere,
        StringFilter,
        StringWhere,
        TimestampFilter,
        TimestampWhere,
    )
    from .custom_field import CustomFieldInput

SiteOrderBy: TypeAlias = Literal[
    "created_at",
    "disabled",
    "name",
    "updated_at",
    "-created_at",
    "-disabled",
    "-name",
    "-updated_at",
]


class SiteCreateInput(GraphQLInput, frozen=True):
    """Arguments of the `siteCreate` mutation."""

    __graphql_name__ = "SiteCreateInput"
    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    custom_fields customFields [CustomFieldInput!]
    custom_fields_attachments customFieldsAttachments [AttachmentInput!]
    disabled disabled Boolean
    name name String!
    new_addresses newAddresses [AddressInput!]
    picture_uri pictureUri String
    remarks remarks String
    remarks_attachments remarksAttachments [AttachmentInput!]
    source source String
    source_id sourceID String
    time_zone timeZone TimeZone
    ui_extension_id uiExtensionId ID
    """
    __graphql_required__ = "name"

    name: str
    """Name; imports use it as the key of the site."""
    client_mutation_id: str | None | Unset = UNSET
    """Any text; echoed in the answer, without any other effect."""
    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None | Unset = UNSET
    """Values for fields of the UI extension, as `id` and `value` pairs."""
    custom_fields_attachments: (
        Sequence[AttachmentInput | UploadedFile] | None | Unset
    ) = UNSET
    """Uploaded files embedded in rich-text custom fields."""
    disabled: bool | None | Unset = UNSET
    """True when the site can no longer be selected for other records."""
    new_addresses: Sequence[AddressInput] | None | Unset = UNSET
    """Addresses to add."""
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
    time_zone: str | None | Unset = UNSET
    """Time zone of the location."""
    ui_extension_id: str | None | Unset = UNSET
    """Node ID of the UI extension that adds custom fields to the site."""


class SiteCreateArgs(TypedDict, total=False):
    """The fields of ``SiteCreateInput`` as keyword arguments."""

    name: Required[str]
    """Name; imports use it as the key of the site."""
    client_mutation_id: str | None | Unset
    """Any text; echoed in the answer, without any other effect."""
    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None | Unset
    """Values for fields of the UI extension, as `id` and `value` pairs."""
    custom_fields_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
    """Uploaded files embedded in rich-text custom fields."""
    disabled: bool | None | Unset
    """True when the site can no longer be selected for other records."""
    new_addresses: Sequence[AddressInput] | None | Unset
    """Addresses to add."""
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
    time_zone: str | None | Unset
    """Time zone of the location."""
    ui_extension_id: str | None | Unset
    """Node ID of the UI extension that adds custom fields to the site."""


class SiteCustomFilter(GraphQLInput, frozen=True):
    """Condition on a filterable custom field of site records."""

    __graphql_name__ = "SiteCustomFilter"
    __graphql_fields__ = """
    name name String!
    negate negate Boolean
    values values [String]
    """
    __graphql_required__ = "name"
    __graphql_where__ = "SiteCustomWhere"

    name: str
    """Filter name of the field (`data-filterable-name`), not its ID."""
    negate: bool | None | Unset = UNSET
    """True to match everything else."""
    values: Sequence[str | None] | None | Unset = UNSET
    """Values to match; `null` matches an empty field, options are given by label,
    numbers and times also as `>=a<b`."""


class SiteCustomWhere(CustomFreeText):
    """The operators of ``SiteCustomFilter``."""


class SiteFilter(GraphQLInput, frozen=True):
    """Conditions for `Query.sites`; all that are given have to hold."""

    __graphql_name__ = "SiteFilter"
    __graphql_fields__ = """
    account account StringFilter
    created_at createdAt TimestampFilter
    custom_filters customFilters [SiteCustomFilter!]
    disabled disabled Boolean
    id id IDFilter
    name name StringFilter
    query query String
    source source StringFilter
    source_id sourceID StringFilter
    updated_at updatedAt TimestampFilter
    """
    __graphql_where__ = "SiteWhere"

    account: StringFilter | None | Unset = UNSET
    """By ID of the owning account."""
    created_at: TimestampFilter | None | Unset = UNSET
    """By time of creation."""
    custom_filters: Sequence[SiteCustomFilter] | None | Unset = UNSET
    """By custom fields that are marked filterable in the UI extension; all conditions
    have to hold."""
    disabled: bool | None | Unset = UNSET
    """Only disabled records if true, only enabled ones if false."""
    id: IDFilter | None | Unset = UNSET
    """By node ID."""
    name: StringFilter | None | Unset = UNSET
    query: str | None | Unset = UNSET
    """Free-text search, as in the search box of the user interface."""
    source: StringFilter | None | Unset = UNSET
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringFilter | None | Unset = UNSET
    """By key in the external system."""
    updated_at: TimestampFilter | None | Unset = UNSET
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""


class SiteWhere(FilterFields):
    """What ``where`` can compare of ``SiteFilter``."""

    __graphql_filter__ = "SiteFilter"
    __graphql_custom__ = "custom custom_filters custom_fields._site SiteCustomFields"

    account: StringWhere
    """By ID of the owning account."""
    created_at: TimestampWhere
    """By time of creation."""
    custom: SiteCustomFields
    """By custom fields that are marked filterable in the UI extension; all conditions
    have to hold."""
    disabled: Flag
    """Only disabled records if true, only enabled ones if false."""
    id: IDWhere
    """By node ID."""
    name: StringWhere
    query: FreeText
    """Free-text search, as in the search box of the user interface."""
    source: StringWhere
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringWhere
    """By key in the external system."""
    updated_at: TimestampWhere
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""


class SiteOrder(GraphQLInput, frozen=True):
    """Sort key for `Query.sites`; give several in order of precedence."""

    __graphql_name__ = "SiteOrder"
    __graphql_fields__ = """
    direction direction OrderDirection
    field field SiteOrderField!
    """
    __graphql_required__ = "field"
    __graphql_order__ = "field direction asc desc"

    field: SiteOrderField | SiteOrderFieldLiteral
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = UNSET
    """Whether to sort ascending or descending."""


class SiteUpdateInput(GraphQLInput, frozen=True):
    """Arguments of the `siteUpdate` mutation."""

    __graphql_name__ = "SiteUpdateInput"
    __graphql_fields__ = """
    addresses_to_delete addressesToDelete [ID!]
    client_mutation_id clientMutationId String
    custom_fields customFields [CustomFieldInput!]
    custom_fields_attachments customFieldsAttachments [AttachmentInput!]
    disabled disabled Boolean
    id id ID!
    name name String
    new_addresses newAddresses [AddressInput!]
    picture_uri pictureUri String
    remarks remarks String
    remarks_attachments remarksAttachments [AttachmentInput!]
    source source String
    source_id sourceID String
    time_zone timeZone TimeZone
    ui_extension_id uiExtensionId ID
    """
    __graphql_required__ = "id"
    __graphql_apply__ = """
    custom_fields:-
    custom_fields_attachments:-
    new_addresses:-
    remarks_attachments:-
    ui_extension_id:>ui_extension
    """

    id: str
    """Node ID of the site to change."""
    addresses_to_delete: Sequence[str] | None | Unset = UNSET
    """Node IDs of the addresses to remove."""
    client_mutation_id: str | None | Unset = UNSET
    """Any text; echoed in the answer, without any other effect."""
    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None | Unset = UNSET
    """Custom field values to set; fields not listed stay as they are."""
    custom_fields_attachments: (
        Sequence[AttachmentInput | UploadedFile] | None | Unset
    ) = UNSET
    """Uploaded files embedded in rich-text custom fields."""
    disabled: bool | None | Unset = UNSET
    """True when the site can no longer be selected for other records."""
    name: str | None | Unset = UNSET
    """Name; imports use it as the key of the site."""
    new_addresses: Sequence[AddressInput] | None | Unset = UNSET
    """Addresses to add, or with `id` to change."""
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
    time_zone: str | None | Unset = UNSET
    """Time zone of the location."""
    ui_extension_id: str | None | Unset = UNSET
    """Node ID of the UI extension that adds custom fields to the site."""


class SiteUpdateArgs(TypedDict, total=False):
    """The fields of ``SiteUpdateInput`` as keyword arguments."""

    id: Required[str]
    """Node ID of the site to change."""
    addresses_to_delete: Sequence[str] | None | Unset
    """Node IDs of the addresses to remove."""
    client_mutation_id: str | None | Unset
    """Any text; echoed in the answer, without any other effect."""
    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None | Unset
    """Custom field values to set; fields not listed stay as they are."""
    custom_fields_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
    """Uploaded files embedded in rich-text custom fields."""
    disabled: bool | None | Unset
    """True when the site can no longer be selected for other records."""
    name: str | None | Unset
    """Name; imports use it as the key of the site."""
    new_addresses: Sequence[AddressInput] | None | Unset
    """Addresses to add, or with `id` to change."""
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
    time_zone: str | None | Unset
    """Time zone of the location."""
    ui_extension_id: str | None | Unset
    """Node ID of the UI extension that adds custom fields to the site."""


class SiteApplyRow(TypedDict, total=False):
    """A row for ``client.apply.sites``: what it names is compared and written."""

    source_id: Required[str]
    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None
    custom_fields_attachments: Sequence[AttachmentInput | UploadedFile] | None
    disabled: bool | None
    name: str | None
    new_addresses: Sequence[AddressInput] | None
    picture_uri: str | None
    remarks: str | None
    remarks_attachments: Sequence[AttachmentInput | UploadedFile] | None
    time_zone: str | None
    ui_extension_id: str | None
