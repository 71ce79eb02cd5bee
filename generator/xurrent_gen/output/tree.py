"""A rendered package in memory, and its manifest.

The manifest identifies a folder of xurrent-gen: it lists each file with its digest. It has
no timestamp and no path of a machine, so that two runs write the same bytes.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Final, TypeAlias

from xurrent_gen.config.manifest import MADE_BY, MANIFEST
from xurrent_gen.config.model import GeneratorConfig

SCHEMA_FILE: Final = "schema.graphql"
"""File with the schema of a package."""


RenderedTree: TypeAlias = Mapping[str, bytes]
"""The files of a package: relative POSIX path → content, sorted by path."""


def build_tree(
    files: Mapping[str, bytes],
    generator: str,
    contract: int,
    schema: str,
    options: Mapping[str, object] | None = None,
) -> RenderedTree:
    """Add the manifest to ``files``, with their generator, runtime contract and schema.

    ``generator`` is the version of xurrent-gen, ``contract`` the number of the contract
    between generated code and its runtime, ``schema`` the fingerprint of the schema.
    """
    manifest = {
        "made_by": MADE_BY,
        "generator": generator,
        "contract": contract,
        "schema": schema,
        "options": dict(sorted((options or {}).items())),
        "files": {
            path: f"sha256:{hashlib.sha256(files[path]).hexdigest()}"
            for path in sorted(files)
        },
    }
    text = json.dumps(manifest, indent=2, ensure_ascii=False) + "\n"
    return dict(sorted({**files, MANIFEST: text.encode()}.items()))


def options_of(config: GeneratorConfig) -> dict[str, object]:
    """Return the settings that shape the package, or that it stores."""
    optional: dict[str, object] = {
        "origin": dict(config.origin),
        "env-prefix": config.env_prefix,
        "project": "true" if config.project else "",
        "edges": "" if config.part.is_whole else config.edges.value,
        "ui-extensions": sorted(config.ui_extensions),
    }
    return {name: value for name, value in optional.items() if value} | {
        "package": config.package,
        "features": list(config.features),
        "include": sorted(config.include),
        "exclude": sorted(config.exclude),
        "scalars": dict(sorted(config.scalars.items())),
    }


# Files that interpreters and desktops create, which are ignored.
_LITTER_FOLDERS: Final = frozenset(
    {"__pycache__", ".mypy_cache", ".ruff_cache", ".pytest_cache"}
)
_LITTER_FILES: Final = frozenset({".DS_Store", "Thumbs.db", "desktop.ini"})


def read_folder(folder: Path) -> dict[str, bytes]:
    """Return relative POSIX path → content of each file below ``folder``, without litter.

    The content of a symbolic link is the path that it points to, so it never equals a
    generated file. Raises ``OSError``.
    """
    files: dict[str, bytes] = {}
    pending = [(os.fspath(folder), "")]
    while pending:
        current, prefix = pending.pop()
        with os.scandir(current) as entries:
            for entry in entries:
                name = f"{prefix}{entry.name}"
                if entry.is_symlink():
                    files[name] = b"-> " + os.fsencode(os.readlink(entry.path))
                elif entry.is_dir():
                    if entry.name not in _LITTER_FOLDERS:
                        pending.append((entry.path, f"{name}/"))
                elif entry.name not in _LITTER_FILES and not name.endswith(".pyc"):
                    with open(entry.path, "rb") as file:
                        files[name] = file.read()
    return files


RUNTIME_FOLDER: Final = "_runtime"
_SUFFIXES: Final = (".py", ".typed")


def vendored_runtime(
    without: Iterable[str] = (), replacements: Mapping[str, str] | None = None
) -> dict[str, bytes]:
    """Return ``_runtime/…`` → the bytes of each source file of ``xurrent_gen.runtime``.

    ``without`` names folders to leave out, ``replacements`` maps source files to those
    that replace them. The files are read as data, because importing the runtime would load
    httpx.
    """
    source = Path(__file__).parents[1] / "runtime"
    left_out = {source / room for room in without}
    sources = {
        path.relative_to(source).as_posix(): path.read_bytes()
        for path in sorted(source.rglob("*"))
        if path.suffix in _SUFFIXES
        and path.is_file()
        and left_out.isdisjoint(path.parents)
    }
    for path, replacement in (replacements or {}).items():
        sources[path] = sources.pop(replacement)
    return {f"{RUNTIME_FOLDER}/{name}": text for name, text in sources.items()}


MARKERS: Final = (
    b"# flake8: noqa\n"
    b"# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file\n"
)
"""The first lines of every module of a package, which disable linters.

``ruff check --fix`` with default settings removes imports that exist only for re-export or
for annotations in strings, which breaks the types of the package. isort and formatters
would only move lines, but ``--check`` would then report drift.
"""


def marked(files: Mapping[str, bytes]) -> dict[str, bytes]:
    """Put the markers at the top of each Python module."""
    return {
        path: MARKERS + content if path.endswith(".py") else content
        for path, content in files.items()
    }
