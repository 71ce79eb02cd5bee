"""Read the folder of a package as it is on disk, no matter who made it."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

# What interpreters and desktops leave behind; it belongs to nobody.
_LITTER_FOLDERS: Final = frozenset(
    {"__pycache__", ".mypy_cache", ".ruff_cache", ".pytest_cache"}
)
_LITTER_FILES: Final = frozenset({".DS_Store", "Thumbs.db", "desktop.ini"})


def read_folder(folder: Path) -> dict[str, bytes]:
    """Relative POSIX path → content of each file below ``folder``, litter apart.

    A symbolic link counts as a file with the content of its target text, so that it
    never equals a generated one. Raises ``OSError``.
    """
    files: dict[str, bytes] = {}
    pending = [(os.fspath(folder), "")]
    while pending:
        current, before = pending.pop()
        with os.scandir(current) as entries:
            for entry in entries:
                name = f"{before}{entry.name}"
                if entry.is_symlink():
                    files[name] = b"-> " + os.fsencode(os.readlink(entry.path))
                elif entry.is_dir():
                    if entry.name not in _LITTER_FOLDERS:
                        pending.append((entry.path, f"{name}/"))
                elif entry.name not in _LITTER_FILES and not name.endswith(".pyc"):
                    with open(entry.path, "rb") as file:
                        files[name] = file.read()
    return files
