"""Compare a rendered tree with the package on disk and report the drift."""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final

from xurrent_gen.config.manifest import MANIFEST, parsed_manifest, read_manifest
from xurrent_gen.errors import DriftError, OutputError
from xurrent_gen.output.tree import RenderedTree, read_folder

_MOST_FILES: Final = 20
_MOST_DIFFS: Final = 3
_MOST_DIFF_LINES: Final = 20


def check_tree(
    tree: RenderedTree,
    target: Path,
    features_removed: Sequence[str] = (),
    again: str = "the same command without --check",
) -> None:
    """Raise ``DriftError`` unless the folder ``target`` has exactly the files of ``tree``.

    The remedy is to run the command ``again``, with a note if that removes features.
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
    differing = [p for p in tree if p in disk and disk[p] != tree[p]]
    line_ends = [p for p in differing if disk[p].replace(b"\r\n", b"\n") == tree[p]]
    changed = [p for p in differing if p not in line_ends]
    extra = disk.keys() - tree.keys()
    listed = read_manifest(target)
    ours = listed or extra
    lists = {
        "changed": changed,
        "line ends are CRLF": line_ends,
        "missing": [path for path in tree if path not in disk],
        "extra": sorted(extra & ours),
        "not written by xurrent-gen, move it out": sorted(extra - ours),
    }
    count = sum(map(len, lists.values()))
    if count == 0:
        return
    files = f"{count} {'file' if count == 1 else 'files'}"
    if count == len(line_ends):
        raise DriftError(
            f"only the line ends of {files} differ: they are CRLF, as git writes them "
            "with core.autocrlf",
            where=str(target),
            remedy=f"run {again}, and commit the result with the package's "
            ".gitattributes, which keeps git from changing line ends",
        )
    steps: list[str] = []
    if disk and listed is None:
        steps.append(f"restore its {MANIFEST}, or remove the folder if it is not yours")
    if extra - ours:
        steps.append("move those files out")
    steps.append(f"run {again}, and commit the result")
    remedy = ["; then ".join(steps)]
    if features_removed:
        remedy.append(
            f"that removes the features {', '.join(features_removed)}, which "
            f"--feature {' '.join(features_removed)} keeps"
        )
    before, now = (parsed_manifest(each.get(MANIFEST, b"")) for each in (disk, tree))
    if changed and before == now:
        remedy.append(
            "exclude the package from formatters and hooks, which may change it"
        )
    wrote, this = before.get("generator"), now.get("generator")
    if wrote is not None and wrote != this:
        files += f"; xurrent-gen {wrote} wrote it, and this is {this}"
    first = f"the package differs from what would be generated, in {files}:"
    lines = [first, *_listed(lists), *_diff(tree, disk, changed)]
    raise DriftError("\n".join(lines), where=str(target), remedy="; ".join(remedy))


def _listed(lists: Mapping[str, Sequence[str]]) -> Iterator[str]:
    """Yield a line for each file, and one for those that are too many."""
    for title, names in lists.items():
        yield from (f"{title}: {name}" for name in names[:_MOST_FILES])
        if len(names) > _MOST_FILES:
            yield f"{title}: … and {len(names) - _MOST_FILES} more"


def _diff(
    tree: RenderedTree, disk: dict[str, bytes], changed: Sequence[str]
) -> list[str]:
    """Return a unified diff of the first changed files; the manifest comes last."""
    ordered = sorted(changed, key=lambda path: (path == MANIFEST, path))
    parts: list[str] = []
    for path in ordered[:_MOST_DIFFS]:
        before = disk[path].decode(errors="replace").splitlines()
        after = tree[path].decode(errors="replace").splitlines()
        lines = list(
            difflib.unified_diff(
                before, after, f"on disk: {path}", f"generated: {path}", "", "", 1, ""
            )
        )
        parts += lines[:_MOST_DIFF_LINES]
        if len(lines) > _MOST_DIFF_LINES:
            parts.append(f"… {len(lines) - _MOST_DIFF_LINES} more lines of difference")
    return parts
