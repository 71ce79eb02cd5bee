# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``HasTimeEntries``: the model and its selectable fields."""

from __future__ import annotations

from typing import Generic, TYPE_CHECKING

from .._runtime.codegen import Card, GraphQLModel, Nul, ObjectFields, pages

if TYPE_CHECKING:
    from typing import Never

    from .._runtime.codegen import One
    from .problem import ProblemFields
    from .project_task import ProjectTaskFields
    from .request import RequestFields
    from .task import TaskFields
    from .time_entry import TimeEntry, TimeEntryConnectionFields


class HasTimeEntries(GraphQLModel, frozen=True):
    """Work item on which time can be registered."""

    __graphql_fragments__ = """
    on_problem Problem
    on_project_task ProjectTask
    on_request Request
    on_task Task
    """

    time_entries: list[TimeEntry] = pages("timeEntries: TimeEntryConnection")
    """Time registered on the record."""


class HasTimeEntriesPaths(Generic[Nul, Card]):
    """Paths to the fields of ``HasTimeEntries``."""

    time_entries: TimeEntryConnectionFields[list[TimeEntry] | Nul, Card]
    """Time registered on the record."""
    on_problem: ProblemFields[None, Card]
    """Fields of results of type ``Problem``."""
    on_project_task: ProjectTaskFields[None, Card]
    """Fields of results of type ``ProjectTask``."""
    on_request: RequestFields[None, Card]
    """Fields of results of type ``Request``."""
    on_task: TaskFields[None, Card]
    """Fields of results of type ``Task``."""


class HasTimeEntriesFields(
    HasTimeEntriesPaths[Nul, Card],
    ObjectFields[HasTimeEntries | Nul, "HasTimeEntriesFields[Never, One]", Card],
):
    """Fields of ``HasTimeEntries`` to select."""
