"""Input objects: filters, orders and what mutations take."""

# Written by xurrent-gen and overwritten by it: do not edit.

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
    """The input ``AgileBoardColumnInput``."""

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
    clear_member: bool | None | Unset = UNSET
    dialog_type: (
        AgileBoardColumnDialogType | AgileBoardColumnDialogTypeLiteral | None | Unset
    ) = UNSET
    id: str | None | Unset = UNSET
    member_id: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    position: int | None | Unset = UNSET
    remove_after: int | None | Unset = UNSET
    team_id: str | None | Unset = UNSET
    wip_limit: int | None | Unset = UNSET
