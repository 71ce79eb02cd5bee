"""Rendered trees kept between runs: generating again what did not change is a read.

The key covers all that a tree depends on: the schema's text, the options, the sources
and templates of the generator, and the versions of what renders. Whatever cannot be
read is rendered anew.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final, cast

import xurrent_gen
from xurrent_gen.errors import InternalError, Issue, Severity
from xurrent_gen.introspect.cache import CacheEntry, CacheFolder
from xurrent_gen.output.tree import GenerationResult, OptionValue, RenderedTree
from xurrent_gen.schema.text import SchemaText

_RENDERERS: Final = ("black", "graphql-core", "jinja2")
_MOST_TREES: Final = 6


@dataclass(frozen=True, slots=True)
class TreeCache:
    """Trees by their key (``tree_key``)."""

    entries: CacheFolder

    def load(self, key: str) -> GenerationResult | None:
        """The tree, or ``None`` when there is none that can be read."""
        entry = self.entries.load(key)
        if entry is None:
            return None
        try:
            return _decode(entry)
        except (AttributeError, LookupError, TypeError, ValueError, InternalError):
            return None

    def store(self, key: str, cached: GenerationResult) -> None:
        """Keep the tree if the disk allows it."""
        facts = {
            "issues": [
                [i.severity.value, i.coordinate, i.message, i.hint]
                for i in cached.issues
            ],
            "left_out": cached.left_out,
            "files": {path: len(data) for path, data in cached.tree.files.items()},
        }
        self.entries.store(key, facts, b"".join(cached.tree.files.values()))


def open_tree_cache(environ: Mapping[str, str]) -> TreeCache:
    """The cache in the user's cache folder."""
    return TreeCache(CacheFolder.of(environ, "trees", _MOST_TREES))


def tree_key(
    text: SchemaText, options: Mapping[str, OptionValue], definitions: bytes = b""
) -> str:
    """The name of the tree that is made from ``text`` with ``options``.

    ``definitions`` are those of custom fields, where there are any.

    The schema counts by its text as it was obtained. Its canonical form would find a
    few trees more, but only after parsing it, and that is most of what is to be saved.
    """
    from importlib.metadata import version

    digest = hashlib.sha256()
    facts = {
        "version": xurrent_gen.__version__,
        "python": sys.version_info[:2],
        "renderers": [version(name) for name in _RENDERERS],
        "options": options,
        "kind": text.kind,
    }
    digest.update(json.dumps(facts, sort_keys=True).encode())
    digest.update(hashlib.sha256(text.text.encode()).digest())
    digest.update(hashlib.sha256(definitions).digest())
    digest.update(_sources_digest())
    return digest.hexdigest()


def _sources_digest() -> bytes:
    """Over the generator's own files, so that a change to it is never overlooked."""
    package = Path(xurrent_gen.__file__).parent
    digest = hashlib.sha256()
    for root in (package, package.parent.parent / "templates"):
        for folder, below, names in os.walk(root):
            below[:] = sorted(each for each in below if each != "__pycache__")
            for name in sorted(names):
                path = os.path.join(folder, name)
                with open(path, "rb") as file:
                    content = file.read()
                digest.update(
                    f"{os.path.relpath(path, root)}\0{len(content)}\0".encode()
                )
                digest.update(content)
    return digest.digest()


def _decode(entry: CacheEntry) -> GenerationResult:
    lengths = cast("dict[str, int]", entry.facts["files"])
    files: dict[str, bytes] = {}
    start = 0
    for path, length in lengths.items():
        files[path] = entry.body[start : start + length]
        start += length
    if start != len(entry.body):
        raise ValueError("the lengths do not add up to the content")
    rows = cast("list[list[str]]", entry.facts["issues"])
    issues = tuple(
        Issue(Severity(severity), coordinate, message, hint)
        for severity, coordinate, message, hint in rows
    )
    return GenerationResult(
        RenderedTree(files), issues, cast("str", entry.facts["left_out"])
    )
