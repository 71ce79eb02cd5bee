"""``AgileBoardColumn``: the model, and what can be selected from it."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import Generic, Never, TYPE_CHECKING

from .._runtime.codegen import (
    Card,
    ConnectionFields,
    ListFields,
    Many,
    Nul,
    ObjectFields,
    Row,
    absent,
)
from .node import Node
from .record import Record

if TYPE_CHECKING:
    from datetime import datetime

    from .._runtime.codegen import Leaf, One, SpecialTimestamp
    from ..enums.agile_board_column import (
        AgileBoardColumnActionType,
        AgileBoardColumnDialogType,
    )
    from .account import Account, AccountFields
    from .agile_board import AgileBoard, AgileBoardFields
    from .agile_board_item import AgileBoardItem, AgileBoardItemConnectionFields
    from .person import Person, PersonFields
    from .team import Team, TeamFields


class AgileBoardColumn(Node, Record, frozen=True):
    """The type ``AgileBoardColumn``."""

    __graphql_name__ = "AgileBoardColumn"

    __graphql_fields__ = """
    account account Account
    action_type actionType AgileBoardColumnActionType
    agile_board agileBoard AgileBoard
    clear_member clearMember Boolean
    created_at createdAt ISO8601Timestamp
    dialog_type dialogType AgileBoardColumnDialogType
    id id ID!
    items items AgileBoardItemConnection relay
    member member Person
    name name String
    position position Int
    remove_after removeAfter Int
    team team Team
    updated_at updatedAt ISO8601Timestamp
    wip_limit wipLimit Int
    """

    account: Account | None = absent
    action_type: AgileBoardColumnActionType | None = absent
    agile_board: AgileBoard | None = absent
    clear_member: bool | None = absent
    created_at: datetime | SpecialTimestamp | None = absent
    dialog_type: AgileBoardColumnDialogType | None = absent
    id: str = absent
    items: list[AgileBoardItem] = absent
    member: Person | None = absent
    name: str | None = absent
    position: int | None = absent
    remove_after: int | None = absent
    team: Team | None = absent
    updated_at: datetime | SpecialTimestamp | None = absent
    wip_limit: int | None = absent


class AgileBoardColumnPaths(Generic[Nul, Card]):
    """The fields of ``AgileBoardColumn`` as paths."""

    account: AccountFields[None, Card]
    action_type: Leaf[AgileBoardColumnActionType | None, Card]
    agile_board: AgileBoardFields[None, Card]
    clear_member: Leaf[bool | None, Card]
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
    dialog_type: Leaf[AgileBoardColumnDialogType | None, Card]
    id: Leaf[str | Nul, Card]
    items: AgileBoardItemConnectionFields[list[AgileBoardItem] | Nul, Card]
    member: PersonFields[None, Card]
    name: Leaf[str | None, Card]
    position: Leaf[int | None, Card]
    remove_after: Leaf[int | None, Card]
    team: TeamFields[None, Card]
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]
    wip_limit: Leaf[int | None, Card]


class AgileBoardColumnFields(
    AgileBoardColumnPaths[Nul, Card],
    ObjectFields[AgileBoardColumn | Nul, "AgileBoardColumnFields[Never, One]", Card],
):
    """What can be selected from ``AgileBoardColumn``."""


class AgileBoardColumnListFields(
    AgileBoardColumnPaths[Never, Many],
    ListFields[Row, "AgileBoardColumnFields[Never, One]", Card],
):
    """What can be selected from a list of ``AgileBoardColumn``."""


class AgileBoardColumnConnectionFields(
    AgileBoardColumnPaths[Never, Many],
    ConnectionFields[Row, "AgileBoardColumnFields[Never, One]", Card],
):
    """What can be selected from a connection of ``AgileBoardColumn``."""
