# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and arguments of mutations."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing_extensions import TypedDict

from .._runtime.codegen import GraphQLInput, unset

if TYPE_CHECKING:
    from .._runtime.codegen import Unset
    from ..enums.agile_board_column import (
        AgileBoardColumnActionType,
        AgileBoardColumnActionTypeLiteral,
        AgileBoardColumnDialogType,
        AgileBoardColumnDialogTypeLiteral,
    )


class AgileBoardColumnInput(GraphQLInput, frozen=True):
    """Column of an agile board, with an action that runs when an item is moved into
    it.
    """

    action_type: (
        AgileBoardColumnActionType | AgileBoardColumnActionTypeLiteral | None | Unset
    ) = unset("actionType: AgileBoardColumnActionType")
    """Change made to an item that enters the column, such as assigning or completing
    it."""
    clear_member: bool | None | Unset = unset("clearMember: Boolean")
    """True when an `assign` action empties the assigned person."""
    dialog_type: (
        AgileBoardColumnDialogType | AgileBoardColumnDialogTypeLiteral | None | Unset
    ) = unset("dialogType: AgileBoardColumnDialogType")
    """Dialog that opens when an item enters the column."""
    id: str | None | Unset = unset("id: ID")
    """Node ID of an existing entry to change; leave out for a new one."""
    member_id: str | None | Unset = unset("memberId: ID")
    """Node ID of the person to whom an `assign` action gives the item."""
    name: str | None | Unset = unset("name: String")
    position: int | None | Unset = unset("position: Int")
    """Rank of the column on its board."""
    remove_after: int | None | Unset = unset("removeAfter: Int")
    """Days after which an item that is not moved leaves the board."""
    team_id: str | None | Unset = unset("teamId: ID")
    """Node ID of the team to which an `assign` action gives the item."""
    wip_limit: int | None | Unset = unset("wipLimit: Int")
    """Largest number of items wanted in the column at a time."""


class AgileBoardColumnApplyChild(TypedDict, total=False):
    """Child of a record in a row. Omitted fields are left unchanged."""

    action_type: AgileBoardColumnActionType | AgileBoardColumnActionTypeLiteral | None
    clear_member: bool | None
    dialog_type: AgileBoardColumnDialogType | AgileBoardColumnDialogTypeLiteral | None
    member_id: str | None
    name: str | None
    position: int | None
    remove_after: int | None
    team_id: str | None
    wip_limit: int | None
