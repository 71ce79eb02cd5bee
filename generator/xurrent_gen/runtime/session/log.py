"""Records of calls: what was sent, what is tried again, which limit is waited for."""

from __future__ import annotations

import logging
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
    if not logger.isEnabledFor(logging.DEBUG):
        return
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


def trying_again(
    operation: Operation, error: XurrentError, attempt: int, wait: float
) -> None:
    """An attempt failed, and there will be another one."""
    logger.log(
        logging.WARNING if attempt == 1 else logging.INFO,
        "%s %s: attempt %d failed with %s (HTTP %s, request id %s), trying again "
        "in %.2f s: %s",
        operation.kind,
        operation.label,
        attempt,
        type(error).__name__,
        error.status,
        error.request_id,
        wait,
        error.message,
    )


def token_renewed(operation: Operation) -> None:
    """The server refused a token, and a new one is fetched."""
    logger.info(
        "%s %s: the access token was refused, fetching a new one",
        operation.kind,
        operation.label,
    )


def waiting_for_limits(wait: float, limit: str, until: str) -> None:
    """A budget is spent, or the server asked for a pause."""
    logger.warning("Waiting %.0f s, until %s, for %s", wait, until, limit)


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
