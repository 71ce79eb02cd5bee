"""Put a staged folder in the place of the package by two renames.

The former package steps aside, and the new one takes its place; if that fails, the former
one returns. A killed run may leave a folder ``.NAME.xurrent-gen-….STATE`` beside the
package. ``recover``, called before every write and under the lock of the folder, finishes
its work: it brings back a former package that had stepped aside, and removes the rest.
"""

from __future__ import annotations

import contextlib
import os
import secrets
import shutil
import sys
from pathlib import Path
from typing import Final

_NEW: Final = "new"  # a package being staged, or one that is no longer needed
_OLD: Final = "old"  # the former package, stepped aside


def staging_path(target: Path, state: str = _NEW) -> Path:
    """A folder beside ``target``, not yet made."""
    mark = secrets.token_hex(6)
    return target.parent / f".{target.name}.xurrent-gen-{mark}.{state}"


def discard(folder: Path) -> None:
    """Remove ``folder`` as far as possible; what stays is removed by a later run."""
    shutil.rmtree(folder, ignore_errors=True)


def swap(stage: Path, target: Path) -> None:
    """Make ``stage`` the package at ``target``; afterwards ``stage`` is gone.

    Raises ``OSError`` with the former package in its place.
    """
    if target.exists():
        _rename_twice(stage, target)
    else:
        os.rename(stage, target)
    # The new package is in its place: a disk that cannot sync now undoes nothing.
    with contextlib.suppress(OSError):
        fsync_folder(target.parent)


def recover(target: Path) -> None:
    """Finish or undo what killed runs left beside ``target``. Raises ``OSError``."""
    for leftover in sorted(target.parent.glob(f".{target.name}.xurrent-gen-*")):
        if leftover.suffix == f".{_OLD}" and not target.exists():
            os.rename(leftover, target)
        else:
            discard(leftover)


def fsync_folder(folder: Path) -> None:
    """Make renames in ``folder`` durable, where the system can sync a folder."""
    if sys.platform != "win32":
        fsync(folder, os.O_RDONLY)


def fsync(path: Path, flags: int = os.O_RDWR) -> None:
    """Wait until the disk has what was written to ``path``."""
    descriptor = os.open(path, flags)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _rename_twice(stage: Path, target: Path) -> None:
    aside = staging_path(target, _OLD)
    os.rename(target, aside)
    try:
        os.rename(stage, target)
    except BaseException:
        os.rename(aside, target)
        raise
    discard(aside)
