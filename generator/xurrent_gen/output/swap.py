"""Put a staged folder in the place of the package, so that a kill leaves one whole.

Three ways, from the best:

1. **Exchange**: Linux and macOS swap two folders in one step. There is no moment
   without a package.
2. **Two renames** where the system cannot exchange: the former package steps aside,
   the new one takes its place; if it cannot, the former one returns.
3. **File by file** where a folder cannot be renamed at all (a package in a lower layer
   of a container's file system): a complete copy of the former package is put aside
   first and restored if anything fails.

A killed run may leave a folder ``.NAME.xurrent-gen-….STATE`` beside the package.
``recover``, called before every write and under the lock of the folder, finishes its
work: it brings back a former package that had stepped aside or was being replaced, and
removes the rest.
"""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
import shutil
import sys
from pathlib import Path
from typing import Final

from xurrent_gen.output.folder import copy_folder, read_folder

_NEW: Final = "new"  # a package being staged, or one that is no longer needed
_OLD: Final = "old"  # the former package, stepped aside
_RESTORE: Final = "restore"  # a complete copy of the former package
_CANNOT_EXCHANGE: Final = frozenset(
    {errno.ENOSYS, errno.EINVAL, errno.ENOTSUP, errno.EXDEV, errno.EPERM}
)


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
    if not target.exists():
        os.rename(stage, target)
    elif _exchange(stage, target):
        discard(stage)
    else:
        _rename_twice(stage, target)
    # The new package is in its place: a disk that cannot sync now undoes nothing.
    with contextlib.suppress(OSError):
        fsync_folder(target.parent)


def recover(target: Path) -> None:
    """Finish or undo what killed runs left beside ``target``. Raises `OSError`."""
    for leftover in sorted(target.parent.glob(f".{target.name}.xurrent-gen-*")):
        if leftover.suffix == f".{_RESTORE}":
            _restore(leftover, target)
        elif leftover.suffix == f".{_OLD}" and not target.exists():
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
    try:
        os.rename(target, aside)
    except OSError as error:
        if error.errno != errno.EXDEV:
            raise
        _replace_files(stage, target)
        return
    try:
        os.rename(stage, target)
    except BaseException:
        os.rename(aside, target)
        raise
    discard(aside)


def _replace_files(stage: Path, target: Path) -> None:
    copy = staging_path(target, _NEW)
    copy_folder(target, copy)
    fsync_folder(copy)
    safe = copy.with_suffix(f".{_RESTORE}")
    os.rename(copy, safe)
    try:
        _move_files(stage, target)
        _retire(safe)
    except BaseException:
        _restore(safe, target)
        raise
    discard(stage)


def _move_files(source: Path, target: Path) -> None:
    """Move every file of ``source`` into ``target``; remove the others there."""
    wanted = sorted(read_folder(source))
    for name in wanted:
        (target / name).parent.mkdir(parents=True, exist_ok=True)
        os.replace(source / name, target / name)
    for name in sorted(set(read_folder(target)) - set(wanted)):
        (target / name).unlink()
    for folder, _, _ in os.walk(target, topdown=False):
        if not os.listdir(folder):
            os.rmdir(folder)


def _restore(safe: Path, target: Path) -> None:
    """Copy the former package back from ``safe``, which stays until that is done."""
    again = staging_path(target, _NEW)
    copy_folder(safe, again)
    target.mkdir(exist_ok=True)
    _move_files(again, target)
    discard(again)
    _retire(safe)


def _retire(safe: Path) -> None:
    """Remove a copy; renamed first, since half of it must never be restored."""
    useless = safe.with_suffix(f".{_NEW}")
    os.rename(safe, useless)
    discard(useless)


def _exchange(one: Path, other: Path) -> bool:
    """Swap two folders in one step; ``False`` when this system or disk cannot."""
    # Needed once a run, by few systems in the same way: not worth a dependency.
    import ctypes

    if sys.platform == "linux":
        name, here, flag = "renameat2", -100, 2  # AT_FDCWD, RENAME_EXCHANGE
    elif sys.platform == "darwin":
        name, here, flag = "renameatx_np", -2, 2  # AT_FDCWD, RENAME_SWAP
    else:
        return False
    try:
        function = getattr(ctypes.CDLL(None, use_errno=True), name)
    except (AttributeError, OSError):
        return False
    function.argtypes = [
        ctypes.c_int,
        ctypes.c_char_p,
        ctypes.c_int,
        ctypes.c_char_p,
        ctypes.c_uint,
    ]
    function.restype = ctypes.c_int
    if function(here, os.fsencode(one), here, os.fsencode(other), flag) == 0:
        return True
    code = ctypes.get_errno()
    if code in _CANNOT_EXCHANGE:
        return False
    raise OSError(code, os.strerror(code), str(other))
