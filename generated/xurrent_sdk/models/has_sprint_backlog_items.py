# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``HasSprintBacklogItems``: the model and its selectable fields."""

from __future__ import annotations

from typing import Generic, TYPE_CHECKING

from .._runtime.codegen import Card, GraphQLModel, Nul, ObjectFields, pages

if TYPE_CHECKING:
    from typing import Never

    from .._runtime.codegen import One
    from .problem import ProblemFields
    from .project_task import ProjectTaskFields
    from .request import RequestFields
    from .sprint_backlog_item import (
        SprintBacklogItem,
        SprintBacklogItemConnectionFields,
    )
    from .task import TaskFields


class HasSprintBacklogItems(GraphQLModel, frozen=True):
    """Work item that can be planned in sprints."""

    __graphql_fragments__ = """
    on_problem Problem
    on_project_task ProjectTask
    on_request Request
    on_task Task
    """

    sprint_backlog_items: list[SprintBacklogItem] = pages(
        "sprintBacklogItems: SprintBacklogItemConnection"
    )
    """Places of the item in sprints."""


class HasSprintBacklogItemsPaths(Generic[Nul, Card]):
    """Paths to the fields of ``HasSprintBacklogItems``."""

    sprint_backlog_items: SprintBacklogItemConnectionFields[
        list[SprintBacklogItem] | Nul, Card
    ]
    """Places of the item in sprints."""
    on_problem: ProblemFields[None, Card]
    """Fields of results of type ``Problem``."""
    on_project_task: ProjectTaskFields[None, Card]
    """Fields of results of type ``ProjectTask``."""
    on_request: RequestFields[None, Card]
    """Fields of results of type ``Request``."""
    on_task: TaskFields[None, Card]
    """Fields of results of type ``Task``."""


class HasSprintBacklogItemsFields(
    HasSprintBacklogItemsPaths[Nul, Card],
    ObjectFields[
        HasSprintBacklogItems | Nul, "HasSprintBacklogItemsFields[Never, One]", Card
    ],
):
    """Fields of ``HasSprintBacklogItems`` to select."""
