# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Open enums, which accept unknown values, and their literals."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.codegen import Known, OpenEnum

AsyncQueryStatusLiteral: TypeAlias = Literal["completed", "in_progress", "queued"]


class AsyncQueryStatus(OpenEnum):
    """Progress of a background job."""

    COMPLETED = Known("completed")
    """Finished; the result can be downloaded."""
    IN_PROGRESS = Known("in_progress")
    """Running."""
    QUEUED = Known("queued")
    """Waiting to be run."""
