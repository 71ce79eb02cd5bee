# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``AgileBoardItem``: the model and its selectable fields."""

from __future__ import annotations

from typing import Generic, Never, TYPE_CHECKING

from .._runtime.codegen import (
    Card,
    ConnectionFields,
    GraphQLModel,
    Many,
    Nul,
    ObjectFields,
    Row,
    of,
)

if TYPE_CHECKING:
    from .._runtime.codegen import Leaf, One
    from .agile_board import AgileBoard, AgileBoardFields
    from .agile_board_column import AgileBoardColumn, AgileBoardColumnFields
    from .problem import ProblemFields
    from .project_task import ProjectTaskFields
    from .request import RequestFields
    from .task import TaskFields


class AgileBoardItem(GraphQLModel, frozen=True):
    """Work item that can be placed on an agile board."""

    __graphql_fragments__ = """
    on_problem Problem
    on_project_task ProjectTask
    on_request Request
    on_task Task
    """

    agile_board: AgileBoard | None = of("agileBoard: AgileBoard")
    """Board on which the item is placed."""
    agile_board_column: AgileBoardColumn | None = of(
        "agileBoardColumn: AgileBoardColumn"
    )
    """Column in which the item is placed."""
    agile_board_column_position: int | None = of("agileBoardColumnPosition: Int")
    """Place of the item in its column, counted from 1."""


class AgileBoardItemPaths(Generic[Nul, Card]):
    """Paths to the fields of ``AgileBoardItem``."""

    agile_board: AgileBoardFields[None, Card]
    """Board on which the item is placed."""
    agile_board_column: AgileBoardColumnFields[None, Card]
    """Column in which the item is placed."""
    agile_board_column_position: Leaf[int | None, Card]
    """Place of the item in its column, counted from 1."""
    on_problem: ProblemFields[None, Card]
    """Fields of results of type ``Problem``."""
    on_project_task: ProjectTaskFields[None, Card]
    """Fields of results of type ``ProjectTask``."""
    on_request: RequestFields[None, Card]
    """Fields of results of type ``Request``."""
    on_task: TaskFields[None, Card]
    """Fields of results of type ``Task``."""


class AgileBoardItemFields(
    AgileBoardItemPaths[Nul, Card],
    ObjectFields[AgileBoardItem | Nul, "AgileBoardItemFields[Never, One]", Card],
):
    """Fields of ``AgileBoardItem`` to select."""


class AgileBoardItemConnectionFields(
    AgileBoardItemPaths[Never, Many],
    ConnectionFields[Row, "AgileBoardItemFields[Never, One]", Card],
):
    """Fields of a connection of ``AgileBoardItem`` to select."""
