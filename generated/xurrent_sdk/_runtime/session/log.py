# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Records of calls: what was answered, and what failed for good."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.log import logger

if TYPE_CHECKING:
    from ..core.errors import XurrentError
    from ..core.metadata import ResponseMetadata
    from ..http.messages import Operation


def response_arrived(
    operation: Operation, metadata: ResponseMetadata, size: int
) -> None:
    """One exchange is complete."""
    logger.debug(
        "%s %s: HTTP %s in %.3f s, %d bytes, attempt %d, request id %s, "
        "requests left %s, cost %s, points left %s",
        operation.kind,
        operation.label,
        metadata.status,
        metadata.elapsed,
        size,
        metadata.attempts,
        metadata.request_id,
        metadata.rate.remaining,
        metadata.cost.cost,
        metadata.cost.remaining,
    )


def gave_up(operation: Operation, error: XurrentError) -> None:
    """A call failed for good."""
    logger.info(
        "%s %s: failed with %s (HTTP %s, request id %s, %s)",
        operation.kind,
        operation.label,
        type(error).__name__,
        error.status,
        error.request_id,
        error.effort,
    )
