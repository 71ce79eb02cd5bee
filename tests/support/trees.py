"""Two small trees, and helpers for their folders."""

from __future__ import annotations

import shutil
from pathlib import Path

from xurrent_gen.output.tree import RenderedTree, build_tree

FORMER = build_tree(
    {
        "__init__.py": b"one = 1  # by xurrent-gen\n",
        "gone.py": b"old  # by xurrent-gen\n",
        "sub/deep.py": b"same  # by xurrent-gen\n",
    },
    "1.0",
    1,
    "sha256:a",
)
NEXT = build_tree(
    {
        "__init__.py": b"one = 2  # by xurrent-gen\n",
        "new/file.py": b"new  # by xurrent-gen\n",
        "sub/deep.py": b"same  # by xurrent-gen\n",
    },
    "1.1",
    1,
    "sha256:b",
)


def files_of(folder: Path) -> dict[str, bytes]:
    """Return all files below ``folder``, including hidden ones."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def holds(folder: Path, tree: RenderedTree) -> bool:
    return folder.is_dir() and files_of(folder) == tree


def copy_package(folder: Path, copy: Path) -> None:
    """Copy a package without bytecode, which another interpreter may rename meanwhile."""
    ignore = shutil.ignore_patterns("__pycache__", ".*_cache")
    shutil.copytree(folder, copy, symlinks=True, ignore=ignore)
