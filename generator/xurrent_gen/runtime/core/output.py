"""Output of commands: encoding, and pipes that are closed early."""

from __future__ import annotations

import os
import sys
from io import TextIOWrapper
from typing import Final

_READER_GONE: Final = 141
"""The exit code of a program that SIGPIPE ends."""


def write_utf8() -> None:
    """Write to pipes and files in UTF-8: the default of Windows lacks ``→``."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper) and not stream.isatty():
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def discard_output() -> int:
    """Discard output to a closed pipe: Python would flush it at exit, and fail again.

    Returns the exit code.
    """
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return _READER_GONE
