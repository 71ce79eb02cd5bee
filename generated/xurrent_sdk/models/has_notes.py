# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``HasNotes``: the model and its selectable fields."""

from __future__ import annotations

from typing import Generic, TYPE_CHECKING

from .._runtime.codegen import Card, GraphQLModel, Nul, ObjectFields, pages

if TYPE_CHECKING:
    from typing import Never

    from .._runtime.codegen import One
    from .note import Note, NoteConnectionFields
    from .problem import ProblemFields
    from .project import ProjectFields
    from .project_task import ProjectTaskFields
    from .release import ReleaseFields
    from .request import RequestFields
    from .risk import RiskFields
    from .task import TaskFields
    from .workflow import WorkflowFields


class HasNotes(GraphQLModel, frozen=True):
    """Record that people and integrations can add notes to."""

    __graphql_fragments__ = """
    on_problem Problem
    on_project Project
    on_project_task ProjectTask
    on_release Release
    on_request Request
    on_risk Risk
    on_task Task
    on_workflow Workflow
    """

    notes: list[Note] = pages("notes: NoteConnection")
    """Notes that people and integrations added."""


class HasNotesPaths(Generic[Nul, Card]):
    """Paths to the fields of ``HasNotes``."""

    notes: NoteConnectionFields[list[Note] | Nul, Card]
    """Notes that people and integrations added."""
    on_problem: ProblemFields[None, Card]
    """Fields of results of type ``Problem``."""
    on_project: ProjectFields[None, Card]
    """Fields of results of type ``Project``."""
    on_project_task: ProjectTaskFields[None, Card]
    """Fields of results of type ``ProjectTask``."""
    on_release: ReleaseFields[None, Card]
    """Fields of results of type ``Release``."""
    on_request: RequestFields[None, Card]
    """Fields of results of type ``Request``."""
    on_risk: RiskFields[None, Card]
    """Fields of results of type ``Risk``."""
    on_task: TaskFields[None, Card]
    """Fields of results of type ``Task``."""
    on_workflow: WorkflowFields[None, Card]
    """Fields of results of type ``Workflow``."""


class HasNotesFields(
    HasNotesPaths[Nul, Card],
    ObjectFields[HasNotes | Nul, "HasNotesFields[Never, One]", Card],
):
    """Fields of ``HasNotes`` to select."""
