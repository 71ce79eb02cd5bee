# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``AgileBoardColumn``: the model and its selectable fields."""

from __future__ import annotations

from typing import Generic, Never, TYPE_CHECKING

from .._runtime.codegen import (
    Card,
    ConnectionFields,
    Many,
    Nul,
    ObjectFields,
    Row,
    of,
    pages,
)
from .node import Node
from .record import Record

if TYPE_CHECKING:
    from datetime import datetime

    from .._runtime.codegen import Leaf, One
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

    account: Account | None = of("account: Account")
    """Account that owns the record."""
    action_type: AgileBoardColumnActionType | None = of(
        "actionType: AgileBoardColumnActionType"
    )
    """Change made to an item that enters the column, such as assigning or completing
    it."""
    agile_board: AgileBoard | None = of("agileBoard: AgileBoard")
    """Board on which the item is placed."""
    clear_member: bool | None = of("clearMember: Boolean")
    """True when an `assign` action empties the assigned person."""
    created_at: datetime | None = of("createdAt: ISO8601Timestamp")
    """Time of creation, to the second."""
    dialog_type: AgileBoardColumnDialogType | None = of(
        "dialogType: AgileBoardColumnDialogType"
    )
    """Dialog that opens when an item enters the column."""
    id: str = of("id: ID!")
    """Node ID, unique over all record types."""
    items: list[AgileBoardItem] = pages("items: AgileBoardItemConnection")
    """Work items in the column."""
    member: Person | None = of("member: Person")
    """Person to whom an `assign` action gives the item."""
    name: str | None = of("name: String")
    position: int | None = of("position: Int")
    """Rank of the column on its board."""
    remove_after: int | None = of("removeAfter: Int")
    """Days after which an item that is not moved leaves the board."""
    team: Team | None = of("team: Team")
    """Team to which an `assign` action gives the item."""
    updated_at: datetime | None = of("updatedAt: ISO8601Timestamp")
    """Time of the last change, to the second; `createdAt` if never changed."""
    wip_limit: int | None = of("wipLimit: Int")
    """Largest number of items wanted in the column at a time."""


class AgileBoardColumnPaths(Generic[Nul, Card]):
    """Paths to the fields of ``AgileBoardColumn``."""

    account: AccountFields[None, Card]
    """Account that owns the record."""
    action_type: Leaf[AgileBoardColumnActionType | None, Card]
    """Change made to an item that enters the column, such as assigning or completing
    it."""
    agile_board: AgileBoardFields[None, Card]
    """Board on which the item is placed."""
    clear_member: Leaf[bool | None, Card]
    """True when an `assign` action empties the assigned person."""
    created_at: Leaf[datetime | None, Card]
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
    updated_at: Leaf[datetime | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""
    wip_limit: Leaf[int | None, Card]
    """Largest number of items wanted in the column at a time."""


class AgileBoardColumnFields(
    AgileBoardColumnPaths[Nul, Card],
    ObjectFields[AgileBoardColumn | Nul, "AgileBoardColumnFields[Never, One]", Card],
):
    """Fields of ``AgileBoardColumn`` to select."""


class AgileBoardColumnConnectionFields(
    AgileBoardColumnPaths[Never, Many],
    ConnectionFields[Row, "AgileBoardColumnFields[Never, One]", Card],
):
    """Fields of a connection of ``AgileBoardColumn`` to select."""
