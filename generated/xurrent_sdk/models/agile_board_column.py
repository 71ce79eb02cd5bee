# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``AgileBoardColumn``: the model, and what can be selected from it."""

from __future__ import annotations

from typing import Never, TYPE_CHECKING
from .._runtime.codegen import (
    Card,
    ConnectionFields,
    Generic,
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
    """Column of an agile board, with an action that runs when an item is moved into
    it.
    """

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
    """Account that owns the record."""
    action_type: AgileBoardColumnActionType | None = absent
    """Change made to an item that enters the column, such as assigning or completing
    it."""
    agile_board: AgileBoard | None = absent
    """Board on which the item is placed."""
    clear_member: bool | None = absent
    """True when an `assign` action empties the assigned person."""
    created_at: datetime | SpecialTimestamp | None = absent
    """Time of creation, to the second."""
    dialog_type: AgileBoardColumnDialogType | None = absent
    """Dialog that opens when an item enters the column."""
    id: str = absent
    """Node ID, unique over all record types."""
    items: list[AgileBoardItem] = absent
    """Work items in the column."""
    member: Person | None = absent
    """Person to whom an `assign` action gives the item."""
    name: str | None = absent
    position: int | None = absent
    """Rank of the column on its board."""
    remove_after: int | None = absent
    """Days after which an item that is not moved leaves the board."""
    team: Team | None = absent
    """Team to which an `assign` action gives the item."""
    updated_at: datetime | SpecialTimestamp | None = absent
    """Time of the last change, to the second; `createdAt` if never changed."""
    wip_limit: int | None = absent
    """Largest number of items wanted in the column at a time."""


class AgileBoardColumnPaths(Generic[Nul, Card]):
    """The fields of ``AgileBoardColumn`` as paths."""

    account: AccountFields[None, Card]
    """Account that owns the record."""
    action_type: Leaf[AgileBoardColumnActionType | None, Card]
    """Change made to an item that enters the column, such as assigning or completing
    it."""
    agile_board: AgileBoardFields[None, Card]
    """Board on which the item is placed."""
    clear_member: Leaf[bool | None, Card]
    """True when an `assign` action empties the assigned person."""
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
    """Time of creation, to the second."""
    dialog_type: Leaf[AgileBoardColumnDialogType | None, Card]
    """Dialog that opens when an item enters the column."""
    id: Leaf[str | Nul, Card]
    """Node ID, unique over all record types."""
    items: AgileBoardItemConnectionFields[list[AgileBoardItem] | Nul, Card]
    """Work items in the column."""
    member: PersonFields[None, Card]
    """Person to whom an `assign` action gives the item."""
    name: Leaf[str | None, Card]
    position: Leaf[int | None, Card]
    """Rank of the column on its board."""
    remove_after: Leaf[int | None, Card]
    """Days after which an item that is not moved leaves the board."""
    team: TeamFields[None, Card]
    """Team to which an `assign` action gives the item."""
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""
    wip_limit: Leaf[int | None, Card]
    """Largest number of items wanted in the column at a time."""


class AgileBoardColumnFields(
    AgileBoardColumnPaths[Nul, Card],
    ObjectFields[AgileBoardColumn | Nul, "AgileBoardColumnFields[Never, One]", Card],
):
    """What can be selected from ``AgileBoardColumn``."""


class AgileBoardColumnConnectionFields(
    AgileBoardColumnPaths[Never, Many],
    ConnectionFields[Row, "AgileBoardColumnFields[Never, One]", Card],
):
    """What can be selected from a connection of ``AgileBoardColumn``."""
