"""Value lists: each an open enum and its literals."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import Known, OpenEnum

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    WorkflowPhaseStatusLiteral: TypeAlias = Literal[
        "completed", "in_progress", "registered"
    ]


class WorkflowPhaseStatus(OpenEnum):
    """Progress of a workflow phase."""

    COMPLETED = Known("completed")
    IN_PROGRESS = Known("in_progress")
    REGISTERED = Known("registered")
    """Not begun."""
