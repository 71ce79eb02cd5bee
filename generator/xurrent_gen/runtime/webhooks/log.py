"""The receiver's log of deliveries: the logger ``xurrent.webhooks``.

Answers tell a stranger nothing, so a refusal or a failed handler that is not logged
cannot be seen at all. Servers such as uvicorn and gunicorn set up their own loggers only:
without a set-up of the application's, warnings and errors go to stderr.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Final

from typing_extensions import override

logger: Final = logging.getLogger("xurrent.webhooks")


class _LastResort(logging.Handler):
    """Does what logging does when nobody listens, although ``xurrent`` has a listener
    that does nothing."""

    @override
    def emit(self, record: logging.LogRecord) -> None:
        """Print the record, unless a handler of the application gets it."""
        last = logging.lastResort
        if last is not None and record.levelno >= last.level and not _is_heard():
            last.handle(record)


def _is_heard() -> bool:
    at: logging.Logger | None = logger
    while at is not None:
        for handler in at.handlers:
            if not isinstance(handler, (_LastResort, logging.NullHandler)):
                return True
        at = at.parent if at.propagate else None
    return False


def tell(hook: Callable[..., object] | None, *what: object) -> None:
    """Call a hook of the user's, whose failure changes nothing."""
    if hook is not None:
        try:
            hook(*what)
        except Exception:
            logger.exception("A hook of the webhook receiver failed")


logger.addHandler(_LastResort())
