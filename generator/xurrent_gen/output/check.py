"""Compare a rendered tree with the package on disk and report the drift."""

from __future__ import annotations

import difflib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from xurrent_gen.config.manifest import MANIFEST
from xurrent_gen.errors import DriftError, OutputError
from xurrent_gen.output.folder import read_folder
from xurrent_gen.output.tree import RenderedTree

_MOST_FILES: Final = 20
_MOST_DIFFS: Final = 3
_MOST_DIFF_LINES: Final = 20


@dataclass(frozen=True, slots=True)
class Drift:
    """Differences between the package on disk and what would be generated.

    ``changed`` files differ, those with other ``line_ends`` in nothing else,
    ``missing`` ones are not on disk, ``extra`` ones would not be generated; ``diff`` is
    a short unified diff of the first changed files.
    """

    changed: tuple[str, ...]
    line_ends: tuple[str, ...]
    missing: tuple[str, ...]
    extra: tuple[str, ...]
    diff: str

    def __bool__(self) -> bool:
        """Return whether there is any drift."""
        return self.count > 0

    @property
    def count(self) -> int:
        """Number of files in all."""
        lists = (self.changed, self.line_ends, self.missing, self.extra)
        return sum(map(len, lists))

    def __str__(self) -> str:
        """The lists, each shortened, and the diff."""
        lines: list[str] = []
        for title, names in (
            ("changed", self.changed),
            ("line ends are CRLF", self.line_ends),
            ("missing", self.missing),
            ("extra", self.extra),
        ):
            lines += [f"{title}: {name}" for name in names[:_MOST_FILES]]
            if len(names) > _MOST_FILES:
                lines.append(f"{title}: … and {len(names) - _MOST_FILES} more")
        return "\n".join([*lines, *([self.diff] if self.diff else [])])


def find_drift(tree: RenderedTree, target: Path) -> Drift:
    """Compare ``tree`` with the folder ``target``, which need not exist.

    Raises ``OutputError`` when the folder cannot be read.
    """
    try:
        disk = read_folder(target) if target.exists() else {}
    except OSError as error:
        raise OutputError(
            f"the package cannot be read: {error.strerror or type(error).__name__}",
            where=str(target),
            remedy="make it a folder that can be read, or choose another --output",
        ) from None
    differing = [p for p in tree.files if p in disk and disk[p] != tree.files[p]]
    line_ends = tuple(
        p for p in differing if disk[p].replace(b"\r\n", b"\n") == tree.files[p]
    )
    changed = tuple(p for p in differing if p not in line_ends)
    return Drift(
        changed=changed,
        line_ends=line_ends,
        missing=tuple(path for path in tree.files if path not in disk),
        extra=tuple(sorted(disk.keys() - tree.files.keys())),
        diff=_diff(tree, disk, changed),
    )


def check_tree(
    tree: RenderedTree, target: Path, features_removed: Sequence[str] = ()
) -> None:
    """Raise ``DriftError`` unless ``target`` holds exactly ``tree``.

    The remedy says so if to follow it removes features.
    """
    drift = find_drift(tree, target)
    if not drift:
        return
    if drift.count == len(drift.line_ends):
        raise DriftError(
            f"the line ends of {_files(drift.count)} are CRLF, as a checkout by git with "
            "core.autocrlf makes them; nothing else differs",
            where=str(target),
            remedy="run the same command without --check, and commit the result with "
            "the package's .gitattributes, by which git leaves them alone",
        )
    remedy = "run the same command without --check, and commit the result"
    if features_removed:
        remedy += (
            f"; that removes the features {', '.join(features_removed)}, which "
            f"--feature {' '.join(features_removed)} keeps"
        )
    raise DriftError(
        "the package differs from what would be generated, in "
        f"{_files(drift.count)}:\n{drift}",
        where=str(target),
        remedy=remedy,
    )


def _files(count: int) -> str:
    return f"{count} {'file' if count == 1 else 'files'}"


def _diff(tree: RenderedTree, disk: dict[str, bytes], changed: tuple[str, ...]) -> str:
    """A unified diff of the first changed files, the manifest last: it follows them."""
    ordered = sorted(changed, key=lambda path: (path == MANIFEST, path))
    parts: list[str] = []
    for path in ordered[:_MOST_DIFFS]:
        before = disk[path].decode(errors="replace").splitlines()
        after = tree.files[path].decode(errors="replace").splitlines()
        lines = list(
            difflib.unified_diff(
                before, after, f"on disk: {path}", f"generated: {path}", "", "", 1, ""
            )
        )
        if not lines:
            parts.append(f"{path}: line endings or bytes differ")
        parts += lines[:_MOST_DIFF_LINES]
        if len(lines) > _MOST_DIFF_LINES:
            parts.append(f"… {len(lines) - _MOST_DIFF_LINES} more lines of difference")
    return "\n".join(parts)
