"""The runtime's sources as files of a package: copied, never edited."""

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
