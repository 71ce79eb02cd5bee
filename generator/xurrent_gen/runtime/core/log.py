"""The logger of the runtime, and what may be logged.

Records go to the logger ``xurrent``: one for each request at ``DEBUG``, each wait and
repetition at ``INFO``, what the user should look into at ``WARNING``, the first wait of
a call among it. They hold the operation's name, status, sizes, times, budgets, request
ids and messages of errors; headers, variables, documents and bodies never appear.
``XURRENT_LOG=debug`` (or ``info``) prints them to stderr without any set-up.
"""

from __future__ import annotations

import logging
from typing import Final

from .environment import Variables

logger: Final = logging.getLogger("xurrent")
logger.addHandler(logging.NullHandler())


def log_from_environment() -> None:
    """Print records to stderr if ``XURRENT_LOG`` says so."""
    given = Variables().get("log")
    if given is None:
        return
    level = logging.getLevelNamesMapping().get(given.upper())
    logger.setLevel(level or logging.WARNING)
    if not any(type(handler) is logging.StreamHandler for handler in logger.handlers):
        handler = logging.StreamHandler()
        handler.setFormatter(
            logging.Formatter("%(asctime)s %(name)s %(levelname)s %(message)s")
        )
        logger.addHandler(handler)
        if level is None:
            name = Variables().name("log")
            logger.warning("%s is %r: it takes debug, info or warning", name, given)
