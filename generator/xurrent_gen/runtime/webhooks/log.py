"""The receiver's log of deliveries: the logger ``xurrent.webhooks``.

Answers tell a stranger nothing, and servers such as uvicorn set up their own loggers only:
without a set-up of the application's, warnings and errors go to stderr.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Final

from typing_extensions import override

from ..core.log import logger as base

logger: Final = logging.getLogger("xurrent.webhooks")


class _LastResort(logging.Handler):
    """Does what logging does when nobody listens, although ``xurrent`` has a listener
    that does nothing."""

    @override
    def emit(self, record: logging.LogRecord) -> None:
        """Print the record, unless a handler of the application gets it."""
        listeners = [*logger.handlers, *base.handlers, *logging.root.handlers]
        silent = (_LastResort, logging.NullHandler)
        if logging.lastResort and all(isinstance(each, silent) for each in listeners):
            logging.lastResort.handle(record)


def tell(hook: Callable[..., object] | None, *what: object) -> None:
    """Call a hook of the user's, whose failure changes nothing."""
    if hook is not None:
        try:
            hook(*what)
        except Exception:
            logger.exception("A hook of the webhook receiver failed")


logger.addHandler(_LastResort(logging.WARNING))
