"""The logger of the runtime, and the rules for its records.

Records go to the logger ``xurrent``: one for each request at ``DEBUG``, each wait and
retry at ``INFO``, problems to look into at ``WARNING``, such as the first wait of a
call. They hold the operation's name, status, sizes, times, budgets, request ids and
messages of errors; headers, variables, documents and bodies never appear.
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
    level_name = Variables().get("log")
    if level_name is None:
        return
    level = logging.getLevelNamesMapping().get(level_name.upper())
    logger.setLevel(level or logging.WARNING)
    if not any(type(handler) is logging.StreamHandler for handler in logger.handlers):
        handler = logging.StreamHandler()
        handler.setFormatter(
            logging.Formatter("%(asctime)s %(name)s %(levelname)s %(message)s")
        )
        logger.addHandler(handler)
        if level is None:
            name = Variables().name("log")
            logger.warning(
                "%s is %r: it takes debug, info or warning", name, level_name
            )
