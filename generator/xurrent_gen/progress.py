"""Progress of a run, as records of a logger.

A step logs its start as ``INFO`` and its details as ``DEBUG``; it never prints. The command
line shows the records on stderr, so that stdout has only the result of the command. In
programs that call ``xurrent_gen.api``, the settings of ``logging`` decide.
"""

from __future__ import annotations

import logging
from typing import Final

LOG: Final = logging.getLogger("xurrent_gen.progress")
