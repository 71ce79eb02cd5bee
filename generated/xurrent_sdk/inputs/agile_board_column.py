# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and what mutations take."""

from __future__ import annotations

from typing import TYPE_CHECKING
from .._runtime.codegen import GraphQLInput, UNSET

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

    __graphql_name__ = "AgileBoardColumnInput"
    __graphql_fields__ = """
    action_type actionType AgileBoardColumnActionType
    clear_member clearMember Boolean
    dialog_type dialogType AgileBoardColumnDialogType
    id id ID
    member_id memberId ID
    name name String
    position position Int
    remove_after removeAfter Int
    team_id teamId ID
    wip_limit wipLimit Int
    """

    action_type: (
        AgileBoardColumnActionType | AgileBoardColumnActionTypeLiteral | None | Unset
    ) = UNSET
    """Change made to an item that enters the column, such as assigning or completing
    it."""
    clear_member: bool | None | Unset = UNSET
    """True when an `assign` action empties the assigned person."""
    dialog_type: (
        AgileBoardColumnDialogType | AgileBoardColumnDialogTypeLiteral | None | Unset
    ) = UNSET
    """Dialog that opens when an item enters the column."""
    id: str | None | Unset = UNSET
    """Node ID of an existing entry to change; leave out for a new one."""
    member_id: str | None | Unset = UNSET
    """Node ID of the person to whom an `assign` action gives the item."""
    name: str | None | Unset = UNSET
    position: int | None | Unset = UNSET
    """Rank of the column on its board."""
    remove_after: int | None | Unset = UNSET
    """Days after which an item that is not moved leaves the board."""
    team_id: str | None | Unset = UNSET
    """Node ID of the team to which an `assign` action gives the item."""
    wip_limit: int | None | Unset = UNSET
    """Largest number of items wanted in the column at a time."""
