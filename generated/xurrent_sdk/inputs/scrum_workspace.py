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
    from ..apply import AgileBoardApplyKey, ProductBacklogApplyKey, TeamApplyKey
    from ..enums.common import OrderDirection, OrderDirectionLiteral
    from ..enums.scrum_workspace import (
        ScrumWorkspaceOrderField,
        ScrumWorkspaceOrderFieldLiteral,
    )
    from ..models.scrum_workspace import ScrumWorkspace, ScrumWorkspaceFields
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

ScrumWorkspaceOrderBy: TypeAlias = Literal[
    "created_at",
    "name",
    "sprint_length",
    "updated_at",
    "-created_at",
    "-name",
    "-sprint_length",
    "-updated_at",
]


class ScrumWorkspaceCreateInput(
    GraphQLInput,
    MutationInput["ScrumWorkspace", "ScrumWorkspaceFields[Never, One]"],
    frozen=True,
):
    """Arguments of the `scrumWorkspaceCreate` mutation."""

    agile_board_id: str = needs(title="agileBoardId: ID!")
    """Node ID of the board that shows the active sprint."""
    name: str = needs(title="name: String!")
    product_backlog_id: str = needs(title="productBacklogId: ID!")
    """Node ID of the backlog from which sprints are planned."""
    sprint_length: int = needs(title="sprintLength: Int!")
    """Standard length of a sprint in weeks."""
    team_id: str = needs(title="teamId: ID!")
    """Node ID of the team that works with it."""
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""
    description: str | None | Unset = unset("description: String")
    """Further information in rich text."""
    description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = (
        unset("descriptionAttachments: [AttachmentInput!]")
    )
    """Uploaded files for `description`."""
    disabled: bool | None | Unset = unset("disabled: Boolean")
    """True when the workspace is out of use."""
    picture_uri: str | None | Unset = unset("pictureUri: String")
    """URL of the picture, or a data URL below 2 MB (JPG, GIF, WEBP, PNG or SVG)."""
    source: str | None | Unset = unset("source: String")
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset = unset("sourceID: String")
    """Key of the record in the external system, at most 128 characters."""


class ScrumWorkspaceCreateArgs(TypedDict, total=False, closed=True):
    """The fields of ``ScrumWorkspaceCreateInput`` as keyword arguments."""

    agile_board_id: Required[str]
    """Node ID of the board that shows the active sprint."""
    name: Required[str]
    product_backlog_id: Required[str]
    """Node ID of the backlog from which sprints are planned."""
    sprint_length: Required[int]
    """Standard length of a sprint in weeks."""
    team_id: Required[str]
    """Node ID of the team that works with it."""
    description: str | None | Unset
    """Further information in rich text."""
    description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
    """Uploaded files for `description`."""
    disabled: bool | None | Unset
    """True when the workspace is out of use."""
    picture_uri: str | None | Unset
    """URL of the picture, or a data URL below 2 MB (JPG, GIF, WEBP, PNG or SVG)."""
    source: str | None | Unset
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset
    """Key of the record in the external system, at most 128 characters."""


class ScrumWorkspaceFilter(GraphQLInput, frozen=True):
    """Conditions for `Query.scrumWorkspaces`; all that are given have to hold."""

    __graphql_where__ = "ScrumWorkspaceWhere"

    created_at: TimestampFilter | None | Unset = unset("createdAt: TimestampFilter")
    """By time of creation."""
    disabled: bool | None | Unset = unset("disabled: Boolean")
    """Only disabled records if true, only enabled ones if false."""
    id: IDFilter | None | Unset = unset("id: IDFilter")
    """By node ID."""
    name: StringFilter | None | Unset = unset("name: StringFilter")
    product_backlog: ReferenceFilter | None | Unset = unset(
        "productBacklog: ReferenceFilter"
    )
    """By node ID of the backlog from which sprints are planned."""
    query: str | None | Unset = unset("query: String")
    """Free-text search, as in the search box of the user interface."""
    source: StringFilter | None | Unset = unset("source: StringFilter")
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringFilter | None | Unset = unset("sourceID: StringFilter")
    """By key in the external system."""
    team: ReferenceFilter | None | Unset = unset("team: ReferenceFilter")
    """By node ID of the team that works with it."""
    updated_at: TimestampFilter | None | Unset = unset("updatedAt: TimestampFilter")
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""


class ScrumWorkspaceWhere(FilterFields):
    """Fields of ``ScrumWorkspaceFilter`` for conditions of ``where``."""

    created_at: TimestampWhere
    """By time of creation."""
    disabled: Flag
    """Only disabled records if true, only enabled ones if false."""
    id: IDWhere
    """By node ID."""
    name: StringWhere
    product_backlog: ReferenceWhere
    """By node ID of the backlog from which sprints are planned."""
    query: FreeText
    """Free-text search, as in the search box of the user interface."""
    source: StringWhere
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringWhere
    """By key in the external system."""
    team: ReferenceWhere
    """By node ID of the team that works with it."""
    updated_at: TimestampWhere
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""


class ScrumWorkspaceOrder(GraphQLInput, frozen=True):
    """Sort key for `Query.scrumWorkspaces`; give several in order of precedence."""

    __graphql_order__ = "field direction asc desc"

    field: ScrumWorkspaceOrderField | ScrumWorkspaceOrderFieldLiteral = needs(
        title="field: ScrumWorkspaceOrderField!"
    )
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = unset(
        "direction: OrderDirection"
    )
    """Whether to sort ascending or descending."""


class ScrumWorkspaceUpdateInput(
    GraphQLInput,
    MutationInput["ScrumWorkspace", "ScrumWorkspaceFields[Never, One]"],
    frozen=True,
):
    """Arguments of the `scrumWorkspaceUpdate` mutation."""

    __graphql_apply__ = """
    agile_board_id:>agile_board
    description_attachments:!
    product_backlog_id:>product_backlog
    team_id:>team
    """

    id: str = needs(title="id: ID!")
    """Node ID of the scrum workspace to change."""
    agile_board_id: str | None | Unset = unset("agileBoardId: ID")
    """Node ID of the board that shows the active sprint."""
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""
    description: str | None | Unset = unset("description: String")
    """Further information in rich text."""
    description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = (
        unset("descriptionAttachments: [AttachmentInput!]")
    )
    """Uploaded files for `description`."""
    disabled: bool | None | Unset = unset("disabled: Boolean")
    """True when the workspace is out of use."""
    name: str | None | Unset = unset("name: String")
    picture_uri: str | None | Unset = unset("pictureUri: String")
    """URL of the picture, or a data URL below 2 MB (JPG, GIF, WEBP, PNG or SVG)."""
    product_backlog_id: str | None | Unset = unset("productBacklogId: ID")
    """Node ID of the backlog from which sprints are planned."""
    source: str | None | Unset = unset("source: String")
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset = unset("sourceID: String")
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""
    sprint_length: int | None | Unset = unset("sprintLength: Int")
    """Standard length of a sprint in weeks."""
    team_id: str | None | Unset = unset("teamId: ID")
    """Node ID of the team that works with it."""


class ScrumWorkspaceUpdateArgs(TypedDict, total=False, closed=True):
    """The fields of ``ScrumWorkspaceUpdateInput`` as keyword arguments."""

    id: Required[str]
    """Node ID of the scrum workspace to change."""
    agile_board_id: str | None | Unset
    """Node ID of the board that shows the active sprint."""
    description: str | None | Unset
    """Further information in rich text."""
    description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
    """Uploaded files for `description`."""
    disabled: bool | None | Unset
    """True when the workspace is out of use."""
    name: str | None | Unset
    picture_uri: str | None | Unset
    """URL of the picture, or a data URL below 2 MB (JPG, GIF, WEBP, PNG or SVG)."""
    product_backlog_id: str | None | Unset
    """Node ID of the backlog from which sprints are planned."""
    source: str | None | Unset
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""
    sprint_length: int | None | Unset
    """Standard length of a sprint in weeks."""
    team_id: str | None | Unset
    """Node ID of the team that works with it."""


class ScrumWorkspaceApplyRow(TypedDict, total=False):
    """Row for ``client.apply.scrum_workspaces``. Omitted fields are left unchanged."""

    source_id: Required[str]
    agile_board_id: str | None
    description: str | None
    description_attachments: Sequence[AttachmentInput | UploadedFile] | None
    disabled: bool | None
    name: str | None
    picture_uri: str | None
    product_backlog_id: str | None
    sprint_length: int | None
    team_id: str | None
    agile_board: str | AgileBoardApplyKey | None
    product_backlog: str | ProductBacklogApplyKey | None
    team: str | TeamApplyKey | None
