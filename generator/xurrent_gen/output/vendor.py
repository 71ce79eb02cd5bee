"""The runtime's sources as files of a package, and the marks on top of all modules."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Final

import xurrent_gen

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
    source = Path(xurrent_gen.__file__).parent / "runtime"
    left_out = {source / room for room in without}
    found = {
        path.relative_to(source).as_posix(): path.read_bytes()
        for path in sorted(source.rglob("*"))
        if path.suffix in _SUFFIXES
        and path.is_file()
        and left_out.isdisjoint(path.parents)
    }
    for place, taken_by in (replacements or {}).items():
        found[place] = found.pop(taken_by)
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
