"""Output of the commands of a package."""

from __future__ import annotations

import sys
from io import TextIOWrapper


def write_utf8() -> None:
    """Write pipes and files in UTF-8: the encoding of Windows there lacks ``→``."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper) and not stream.isatty():
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
