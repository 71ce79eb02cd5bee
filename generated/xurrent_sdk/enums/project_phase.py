# ruff: noqa
# flake8: noqa
# pylint: skip-file
# isort: skip_file
"""Value lists: each an open enum and its literals."""

# Written by xurrent-gen and overwritten by it: do not edit.

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
