# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Open enums, which accept unknown values, and their literals."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.codegen import Known, OpenEnum

ProjectPhaseStatusLiteral: TypeAlias = Literal["completed", "in_progress", "registered"]


class ProjectPhaseStatus(OpenEnum):
    """Progress of a project phase."""

    COMPLETED = Known("completed")
    IN_PROGRESS = Known("in_progress")
    REGISTERED = Known("registered")
    """Not begun."""
