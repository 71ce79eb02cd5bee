# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Open enums, which accept unknown values, and their literals."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.codegen import Known, OpenEnum

WorkflowPhaseStatusLiteral: TypeAlias = Literal[
    "completed", "in_progress", "registered"
]


class WorkflowPhaseStatus(OpenEnum):
    """Progress of a workflow phase."""

    COMPLETED = Known("completed")
    IN_PROGRESS = Known("in_progress")
    REGISTERED = Known("registered")
    """Not begun."""
