"""Value lists: each an open enum and its literals."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import Known, OpenEnum

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    AsyncQueryStatusLiteral: TypeAlias = Literal["completed", "in_progress", "queued"]


class AsyncQueryStatus(OpenEnum):
    """Progress of a background job."""

    COMPLETED = Known("completed")
    """Finished; the result can be downloaded."""
    IN_PROGRESS = Known("in_progress")
    """Running."""
    QUEUED = Known("queued")
    """Waiting to be run."""
