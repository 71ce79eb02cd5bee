"""One writer at a time in a folder, without leaving a lock file behind.

The folder itself is locked. The system lets go of it when the process ends, however it
ends, so that whoever holds it knows that all leftovers of other runs are dead.
"""

from __future__ import annotations

import errno
import os
import sys
import time
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from xurrent_gen.errors import OutputError

__all__ = ["exclusive"]

_PATIENCE: Final = 30.0
_PAUSE: Final = 0.05
_HELD: Final = frozenset({errno.EWOULDBLOCK, errno.EAGAIN, errno.EACCES})


@contextmanager
def exclusive(folder: Path, patience: float = _PATIENCE) -> Generator[None]:
    """Hold the lock of ``folder``, waiting for it up to ``patience`` seconds.

    Raises :class:`OutputError` when another run keeps it. Where a system or disk cannot
    lock folders, nothing is locked.
    """
    if sys.platform == "win32":
        yield
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        deadline = time.monotonic() + patience
        while not _try_lock(descriptor):
            if time.monotonic() >= deadline:
                raise OutputError(
                    "another run is writing there and does not end",
                    where=str(folder),
                    remedy="wait for it, or end it, and run again",
                )
            time.sleep(_PAUSE)
        yield
    finally:
        os.close(descriptor)


def _try_lock(descriptor: int) -> bool:
    """Whether the lock is held now, or cannot be had on this disk at all."""
    if sys.platform != "win32":
        import fcntl

        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            return error.errno not in _HELD
    return True
