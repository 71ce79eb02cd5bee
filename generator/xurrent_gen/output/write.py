"""Write a rendered tree to disk, atomically.

The tree is staged beside the target, in a folder of this run. Two renames then move the
former package away and the new one to its place; if the second fails, the first is undone.
Folders of a killed run, ``.NAME.xurrent-gen.*``, are cleaned up before the next write. A
folder is only replaced if its manifest is one of xurrent-gen and lists all files in it.
"""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
import tempfile
import time
from dataclasses import dataclass
from glob import escape
from pathlib import Path
from typing import Final

from xurrent_gen.config.manifest import MANIFEST, read_manifest
from xurrent_gen.errors import OutputError
from xurrent_gen.output.tree import RenderedTree, read_folder
from xurrent_gen.spelling import some_of

_MOST_NAMES = 5
_OLD: Final = "old"
_LONGEST_RUN_SECONDS: Final = 3600.0
_PAUSES: Final = (0.1, 0.2, 0.4, 0.8, 1.6)
_FULL: Final = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_FORBIDDEN: Final = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})


@dataclass(frozen=True, slots=True)
class WriteSummary:
    """Numbers of added, changed and removed files; all 0 if nothing has changed."""

    target: Path
    added: int
    changed: int
    removed: int

    @property
    def is_unchanged(self) -> bool:
        """Return whether the package on disk was already up to date."""
        return not (self.added or self.changed or self.removed)

    def __str__(self) -> str:
        """One line: the folder, and the numbers of files."""
        counts = {"added": self.added, "changed": self.changed, "removed": self.removed}
        words = ", ".join(f"{n} {word}" for word, n in counts.items() if n)
        return f"{self.target}: {'files ' + words if words else 'unchanged'}"


def recover_target(target: Path) -> None:
    """Restore the former package if the target is missing; remove folders of killed runs.

    A recent folder is kept, because its run may still be writing.
    """
    target = Path(os.path.realpath(target))
    for folder in target.parent.glob(f"{escape(_prefix(target))}*"):
        # A folder may belong to another user or be removed at the same time; if that
        # matters, the write that follows will fail.
        with contextlib.suppress(OSError):
            age = time.time() - folder.stat().st_mtime
            _bring_back(folder, target)
            if age > _LONGEST_RUN_SECONDS:
                shutil.rmtree(folder, ignore_errors=True)


def _bring_back(folder: Path, target: Path) -> None:
    if (folder / _OLD).exists() and not target.exists():
        _rename(folder / _OLD, target)


def _rename(folder: Path, target: Path) -> None:
    """Rename a folder; on Windows, wait for programs that have a file in it open.

    Virus scanners and OneDrive open each new file briefly.
    """
    for pause in _PAUSES:
        try:
            os.rename(folder, target)
        except PermissionError as error:
            if not hasattr(error, "winerror"):
                raise
            time.sleep(pause)
        else:
            return
    os.rename(folder, target)


def _prefix(target: Path) -> str:
    return f".{target.name}.xurrent-gen."


def write_tree(tree: RenderedTree, target: Path) -> WriteSummary:
    """Make ``tree`` the exact content of the folder ``target``.

    Raises ``OutputError`` if xurrent-gen did not write the folder, or it cannot be
    written. Then, and after a kill, the former package is unchanged.
    """
    target = Path(os.path.realpath(target))
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        return _write(tree, target)
    except OSError as error:
        raise _cannot_write(error, target) from None


def _write(tree: RenderedTree, target: Path) -> WriteSummary:
    recover_target(target)
    before = _read_ours(target)
    there = before or {}
    summary = WriteSummary(
        target=target,
        added=len(tree.keys() - there.keys()),
        changed=sum(tree[p] != there[p] for p in tree.keys() & there.keys()),
        removed=len(there.keys() - tree.keys()),
    )
    if before is not None and summary.is_unchanged:
        return summary
    folder = Path(tempfile.mkdtemp(prefix=_prefix(target), dir=target.parent))
    try:
        _stage(tree, folder / "new")
        if target.exists():
            _rename(target, folder / _OLD)
            (folder / "new").chmod((folder / _OLD).stat().st_mode & 0o7777)
        _rename(folder / "new", target)
    finally:
        _bring_back(folder, target)
        shutil.rmtree(folder, ignore_errors=True)
    return summary


def _read_ours(target: Path) -> dict[str, bytes] | None:
    """Read the files at ``target``; ``None`` if missing. Raises if not of xurrent-gen."""
    if not target.exists():
        return None
    if not target.is_dir():
        raise OutputError(
            "there is a file where the folder should be written",
            where=str(target),
            remedy="choose another --output, or remove the file",
        )
    files = read_folder(target)
    listed = read_manifest(target)
    if listed is None and MANIFEST in files:
        raise OutputError(
            f"the folder's {MANIFEST} cannot be read, as in a merge conflict",
            where=str(target),
            remedy="restore that file from one of the branches, or remove the folder",
        )
    if listed is None and files:
        raise OutputError(
            "the folder was not written by xurrent-gen and is left alone: it has no "
            f"{MANIFEST}",
            where=str(target),
            remedy="choose another --output, or remove the folder",
        )
    strangers = sorted(files.keys() - (listed or ()))
    if strangers:
        raise OutputError(
            "the folder holds files that its manifest does not list, which would be lost: "
            f"{some_of(strangers, _MOST_NAMES)}",
            where=str(target),
            remedy="move them out of the folder; those of a merged branch can be deleted",
        )
    return files


def _stage(tree: RenderedTree, stage: Path) -> None:
    """Write the whole tree to the folder ``stage``."""
    stage.mkdir()
    for folder in {(stage / path).parent for path in tree}:
        folder.mkdir(parents=True, exist_ok=True)
    for path, content in tree.items():
        with open(stage / path, "xb") as file:
            file.write(content)


def _cannot_write(error: OSError, target: Path) -> OutputError:
    if error.errno in _FULL:
        reason, remedy = "the disk is full", "free some space and run again"
    elif error.errno in _FORBIDDEN:
        reason = "writing there is not permitted"
        remedy = f"make {target.parent} and {target.name} in it writable, or choose "
        remedy += (
            "another --output; on Windows, close programs that have a file in it open"
        )
    elif error.errno == errno.EXDEV:
        reason = "its folder cannot be renamed (a lower layer of a container's disk?)"
        remedy = "remove the folder and run again, or choose another --output"
    else:
        reason = error.strerror or type(error).__name__
        remedy = "correct that, or choose another --output"
    return OutputError(
        f"the folder cannot be written: {reason}; what was there is unchanged",
        where=str(target),
        remedy=remedy,
    )
