# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Records of calls: what was sent, what is tried again, which limit is waited for."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from ..core.log import logger

if TYPE_CHECKING:
    from ..core.errors import XurrentError
    from ..core.metadata import ResponseMetadata
    from ..http.messages import Operation


def response_arrived(operation: Operation, seen: ResponseMetadata, size: int) -> None:
    """One exchange is complete."""
    if logger.isEnabledFor(logging.DEBUG):
        logger.debug(
            f"{operation.kind} {operation.label}: HTTP {seen.status} in "
            f"{seen.elapsed:.3f} s, {size} bytes, attempt {seen.attempts}, request id "
            f"{seen.request_id}, requests left {seen.rate.remaining}, cost "
            f"{seen.cost.cost}, points left {seen.cost.remaining}"
        )


def trying_again(
    operation: Operation, error: XurrentError, attempt: int, wait: float
) -> None:
    """An attempt failed, and there will be another one."""
    logger.log(
        logging.WARNING if attempt == 1 else logging.INFO,
        f"{operation.kind} {operation.label}: attempt {attempt} failed with "
        f"{type(error).__name__} (HTTP {error.status}, request id {error.request_id}), "
        f"trying again in {wait:.2f} s: {error.message}",
    )


def gave_up(operation: Operation, error: XurrentError) -> None:
    """A call failed for good."""
    logger.info(
        f"{operation.kind} {operation.label}: failed with {type(error).__name__} (HTTP "
        f"{error.status}, request id {error.request_id}, {error.effort})"
    )
