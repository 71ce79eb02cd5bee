"""A rendered package in memory, and the manifest that says what it was made from.

The manifest is what tells a folder of ours from any other: it lists each file with its
digest. It holds no time and no path of a machine, so that two runs write equal bytes.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from xurrent_gen.config.manifest import (
    MADE_BY,
    MANIFEST,
    Options,
    options_in,
    parsed_manifest,
    read_options,
)
from xurrent_gen.config.model import GeneratorConfig
from xurrent_gen.custom_fields.model import DEFINITIONS_FILE

SCHEMA_FILE: Final = "schema.graphql"
"""Holds the schema that a package was made from."""
_SHAPING: Final = ("include", "exclude", "edges", "scalars", "features")


@dataclass(frozen=True, slots=True)
class RenderedTree:
    """The files of a package: relative POSIX path → content, sorted by path."""

    files: Mapping[str, bytes]

    @property
    def options(self) -> Options:
        """The settings that its manifest says it was made with."""
        return options_in(parsed_manifest(self.files.get(MANIFEST, b""))) or {}


def build_tree(
    files: Mapping[str, bytes],
    generator: str,
    contract: int,
    schema: str,
    options: Mapping[str, object] | None = None,
) -> RenderedTree:
    """``files`` and the manifest over them, which says what they were made by and from.

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
    return RenderedTree(dict(sorted({**files, MANIFEST: text.encode()}.items())))


def options_of(config: GeneratorConfig) -> dict[str, object]:
    """The settings that shape the package: what it is, and what it remembers."""
    given: dict[str, object] = {
        "origin": dict(config.origin),
        "env-prefix": config.env_prefix,
        "project": "true" if config.project else "",
        "edges": "" if config.part.is_whole else config.edges.value,
        "ui-extensions": sorted(config.ui_extensions),
    }
    return {name: value for name, value in given.items() if value} | {
        "package": config.package,
        "features": list(config.features),
        "include": sorted(config.include),
        "exclude": sorted(config.exclude),
        "scalars": dict(sorted(config.scalars.items())),
    }


def replaces_surface(tree: RenderedTree, folder: Path) -> bool:
    """Return whether ``folder`` is our package of another schema, part or features."""
    before, now = read_options(folder), tree.options
    if before is None or _content(folder / SCHEMA_FILE) is None:
        return False
    moved = any(
        _content(folder / name) != tree.files.get(name)
        for name in (SCHEMA_FILE, DEFINITIONS_FILE)
    )
    return moved or any(before.get(key) != now.get(key) for key in _SHAPING)


def _content(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except OSError:
        return None


# Files that interpreters and desktops leave behind; they belong to nobody.
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
    """``_runtime/…`` → the bytes of each source of ``xurrent_gen.runtime``.

    ``without`` names folders of it that stay out, ``replacements`` sources that take the
    place of others. Read as data: importing the runtime would load httpx, which
    generating has no use for.
    """
    source = Path(__file__).parents[1] / "runtime"
    left_out = {source / room for room in without}
    found = {
        path.relative_to(source).as_posix(): path.read_bytes()
        for path in sorted(source.rglob("*"))
        if path.suffix in _SUFFIXES
        and path.is_file()
        and left_out.isdisjoint(path.parents)
    }
    for path, replacement in (replacements or {}).items():
        found[path] = found.pop(replacement)
    return {f"{RUNTIME_FOLDER}/{name}": text for name, text in found.items()}


MARKERS: Final = (
    b"# flake8: noqa\n"
    b"# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file\n"
)
"""The first lines of every module of a package, which keep linters away from it.

``ruff check --fix`` with default settings removes imports that stand for nothing but
re-export or annotations in text, and so breaks the types of the package. isort and
formatters would only move lines, but what is moved is no longer what was generated.
"""


def marked(files: Mapping[str, bytes]) -> dict[str, bytes]:
    """Files by path, each Python module among them with the markers on top."""
    return {
        path: MARKERS + content if path.endswith(".py") else content
        for path, content in files.items()
    }
