# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and arguments of mutations."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing_extensions import TypedDict

from .._runtime.codegen import GraphQLInput, MutationInput, needs, unset

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Never, Required

    from .._runtime.attachments.uploaded import UploadedFile
    from .._runtime.codegen import One, Unset
    from ..models.sla_coverage_group import SlaCoverageGroup, SlaCoverageGroupFields
    from .attachment import AttachmentInput


class SlaCoverageGroupCreateInput(
    GraphQLInput,
    MutationInput["SlaCoverageGroup", "SlaCoverageGroupFields[Never, One]"],
    frozen=True,
):
    """Arguments of the `slaCoverageGroupCreate` mutation."""

    name: str = needs(title="name: String!")
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""
    description: str | None | Unset = unset("description: String")
    """Purpose of the group, in rich text."""
    description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = (
        unset("descriptionAttachments: [AttachmentInput!]")
    )
    """Uploaded files for `description`."""
    disabled: bool | None | Unset = unset("disabled: Boolean")
    """True when the group can no longer be selected for SLAs."""
    search_phrase: str | None | Unset = unset("searchPhrase: String")
    """Search phrase that selects the people."""
    source: str | None | Unset = unset("source: String")
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset = unset("sourceID: String")
    """Key of the record in the external system, at most 128 characters."""


class SlaCoverageGroupCreateArgs(TypedDict, total=False, closed=True):
    """The fields of ``SlaCoverageGroupCreateInput`` as keyword arguments."""

    name: Required[str]
    description: str | None | Unset
    """Purpose of the group, in rich text."""
    description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
    """Uploaded files for `description`."""
    disabled: bool | None | Unset
    """True when the group can no longer be selected for SLAs."""
    search_phrase: str | None | Unset
    """Search phrase that selects the people."""
    source: str | None | Unset
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset
    """Key of the record in the external system, at most 128 characters."""


class SlaCoverageGroupUpdateInput(
    GraphQLInput,
    MutationInput["SlaCoverageGroup", "SlaCoverageGroupFields[Never, One]"],
    frozen=True,
):
    """Arguments of the `slaCoverageGroupUpdate` mutation."""

    id: str = needs(title="id: ID!")
    """Node ID of the SLA coverage group to change."""
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""
    description: str | None | Unset = unset("description: String")
    """Purpose of the group, in rich text."""
    description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = (
        unset("descriptionAttachments: [AttachmentInput!]")
    )
    """Uploaded files for `description`."""
    disabled: bool | None | Unset = unset("disabled: Boolean")
    """True when the group can no longer be selected for SLAs."""
    name: str | None | Unset = unset("name: String")
    search_phrase: str | None | Unset = unset("searchPhrase: String")
    """Search phrase that selects the people."""
    source: str | None | Unset = unset("source: String")
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset = unset("sourceID: String")
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""


class SlaCoverageGroupUpdateArgs(TypedDict, total=False, closed=True):
    """The fields of ``SlaCoverageGroupUpdateInput`` as keyword arguments."""

    id: Required[str]
    """Node ID of the SLA coverage group to change."""
    description: str | None | Unset
    """Purpose of the group, in rich text."""
    description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
    """Uploaded files for `description`."""
    disabled: bool | None | Unset
    """True when the group can no longer be selected for SLAs."""
    name: str | None | Unset
    search_phrase: str | None | Unset
    """Search phrase that selects the people."""
    source: str | None | Unset
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""
