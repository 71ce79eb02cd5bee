"""One writer at a time in a folder, without leaving a file behind in it.

The lock is a file in the user's cache folder, named after the folder. The system lets
go of it when the process ends, however it ends, so that its holder knows that all
leftovers of other runs are dead.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from filelock import FileLock, Timeout

from xurrent_gen.errors import OutputError
from xurrent_gen.introspect.cache import cache_root

_PATIENCE: Final = 30.0


@contextmanager
def exclusive(folder: Path, patience: float = _PATIENCE) -> Generator[None]:
    """Hold the lock of ``folder``, waiting for it up to ``patience`` seconds.

    Raises ``OutputError`` when another run keeps it. Where a disk cannot lock
    files, or the cache folder cannot be written, nothing is locked.
    """
    lock = _lock_of(folder, patience)
    try:
        yield
    finally:
        if lock is not None:
            lock.release()


def _lock_of(folder: Path, patience: float) -> FileLock | None:
    name = hashlib.sha256(os.fsencode(os.path.realpath(folder))).hexdigest()[:32]
    locks = cache_root(os.environ) / "locks"
    try:
        locks.mkdir(parents=True, exist_ok=True)
        lock = FileLock(locks / f"{name}.lock")
        lock.acquire(timeout=patience, poll_interval=0.05)
    except Timeout:
        raise OutputError(
            "another run is writing there and does not end",
            where=str(folder),
            remedy="wait for it, or end it, and run again",
        ) from None
    except (OSError, NotImplementedError):
        return None
    return lock
