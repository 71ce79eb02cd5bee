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
    needs,
    unset,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Never, Required

    from .._runtime.attachments.uploaded import UploadedFile
    from .._runtime.codegen import Flag, FreeText, One, Unset
    from .._runtime.custom_fields.given import CustomFieldValues
    from ..apply import UiExtensionApplyKey
    from ..custom_fields._site import SiteCustomFields
    from ..enums.common import OrderDirection, OrderDirectionLiteral
    from ..enums.site import SiteOrderField, SiteOrderFieldLiteral
    from ..models.site import Site, SiteFields
    from .address import AddressApplyChild, AddressInput
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


class SiteCreateInput(
    GraphQLInput, MutationInput["Site", "SiteFields[Never, One]"], frozen=True
):
    """Arguments of the `siteCreate` mutation."""

    name: str = needs(title="name: String!")
    """Name; imports use it as the key of the site."""
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""
    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None | Unset = (
        unset("customFields: [CustomFieldInput!]")
    )
    """Values for fields of the UI extension, as `id` and `value` pairs."""
    custom_fields_attachments: (
        Sequence[AttachmentInput | UploadedFile] | None | Unset
    ) = unset("customFieldsAttachments: [AttachmentInput!]")
    """Uploaded files embedded in rich-text custom fields."""
    disabled: bool | None | Unset = unset("disabled: Boolean")
    """True when the site can no longer be selected for other records."""
    new_addresses: Sequence[AddressInput] | None | Unset = unset(
        "newAddresses: [AddressInput!]"
    )
    """Addresses to add."""
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
    time_zone: str | None | Unset = unset("timeZone: TimeZone")
    """Time zone of the location."""
    ui_extension_id: str | None | Unset = unset("uiExtensionId: ID")
    """Node ID of the UI extension that adds custom fields to the site."""


class SiteCreateArgs(TypedDict, total=False, closed=True):
    """The fields of ``SiteCreateInput`` as keyword arguments."""

    name: Required[str]
    """Name; imports use it as the key of the site."""
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

    __graphql_where__ = "SiteCustomWhere"

    name: str = needs(title="name: String!")
    """Filter name of the field (`data-filterable-name`), not its ID."""
    negate: bool | None | Unset = unset("negate: Boolean")
    """True to match everything else."""
    values: Sequence[str | None] | None | Unset = unset("values: [String]")
    """Values to match; `null` matches an empty field, options are given by label,
    numbers and times also as `>=a<b`."""


class SiteCustomWhere(CustomCondition):
    """The operators of ``SiteCustomFilter``."""


class SiteFilter(GraphQLInput, frozen=True):
    """Conditions for `Query.sites`; all that are given have to hold."""

    __graphql_where__ = "SiteWhere"

    account: StringFilter | None | Unset = unset("account: StringFilter")
    """By ID of the owning account."""
    created_at: TimestampFilter | None | Unset = unset("createdAt: TimestampFilter")
    """By time of creation."""
    custom_filters: Sequence[SiteCustomFilter] | None | Unset = unset(
        "customFilters: [SiteCustomFilter!]"
    )
    """By custom fields that are marked filterable in the UI extension; all conditions
    have to hold."""
    disabled: bool | None | Unset = unset("disabled: Boolean")
    """Only disabled records if true, only enabled ones if false."""
    id: IDFilter | None | Unset = unset("id: IDFilter")
    """By node ID."""
    name: StringFilter | None | Unset = unset("name: StringFilter")
    query: str | None | Unset = unset("query: String")
    """Free-text search, as in the search box of the user interface."""
    source: StringFilter | None | Unset = unset("source: StringFilter")
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringFilter | None | Unset = unset("sourceID: StringFilter")
    """By key in the external system."""
    updated_at: TimestampFilter | None | Unset = unset("updatedAt: TimestampFilter")
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""


class SiteWhere(FilterFields):
    """Fields of ``SiteFilter`` for conditions of ``where``."""

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

    __graphql_order__ = "field direction asc desc"

    field: SiteOrderField | SiteOrderFieldLiteral = needs(
        title="field: SiteOrderField!"
    )
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = unset(
        "direction: OrderDirection"
    )
    """Whether to sort ascending or descending."""


class SiteUpdateInput(
    GraphQLInput, MutationInput["Site", "SiteFields[Never, One]"], frozen=True
):
    """Arguments of the `siteUpdate` mutation."""

    __graphql_apply__ = """
    custom_fields:%custom_fields
    custom_fields_attachments:!
    new_addresses:#addresses
    remarks_attachments:!
    ui_extension_id:>ui_extension
    """

    id: str = needs(title="id: ID!")
    """Node ID of the site to change."""
    addresses_to_delete: Sequence[str] | None | Unset = unset(
        "addressesToDelete: [ID!]"
    )
    """Node IDs of the addresses to remove."""
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""
    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None | Unset = (
        unset("customFields: [CustomFieldInput!]")
    )
    """Custom field values to set; fields not listed stay as they are."""
    custom_fields_attachments: (
        Sequence[AttachmentInput | UploadedFile] | None | Unset
    ) = unset("customFieldsAttachments: [AttachmentInput!]")
    """Uploaded files embedded in rich-text custom fields."""
    disabled: bool | None | Unset = unset("disabled: Boolean")
    """True when the site can no longer be selected for other records."""
    name: str | None | Unset = unset("name: String")
    """Name; imports use it as the key of the site."""
    new_addresses: Sequence[AddressInput] | None | Unset = unset(
        "newAddresses: [AddressInput!]"
    )
    """Addresses to add, or with `id` to change."""
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
    time_zone: str | None | Unset = unset("timeZone: TimeZone")
    """Time zone of the location."""
    ui_extension_id: str | None | Unset = unset("uiExtensionId: ID")
    """Node ID of the UI extension that adds custom fields to the site."""


class SiteUpdateArgs(TypedDict, total=False, closed=True):
    """The fields of ``SiteUpdateInput`` as keyword arguments."""

    id: Required[str]
    """Node ID of the site to change."""
    addresses_to_delete: Sequence[str] | None | Unset
    """Node IDs of the addresses to remove."""
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
    """Row for ``client.apply.sites``. Omitted fields are left unchanged."""

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
    ui_extension: str | UiExtensionApplyKey | None
    addresses: Sequence[AddressApplyChild] | None
