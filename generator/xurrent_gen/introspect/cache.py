"""What is kept between runs, in the user's cache folder: files that may always vanish.

A cache never makes a run fail: what cannot be read counts as absent, what cannot be
written is not kept. Each entry is one file, put in place by a rename, with the digest
of its content in its first line, so that half an entry is recognised.

This module owns the folder and the file format, and the cache of schemas: one entry for
each endpoint, account and token, an hour by default (then the server is asked whether
it still holds, if it named its answer). Keys are digests; no file name tells an
account, and no entry holds a secret.
"""

from __future__ import annotations

import contextlib
import errno
import hashlib
import json
import os
import stat
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final, TypeAlias, cast

from xurrent_gen.config import AccountSettings, Secrets
from xurrent_gen.schema.text import SchemaText

__all__ = [
    "CacheEntry",
    "CacheFolder",
    "SchemaCache",
    "cache_root",
    "digest_key",
    "read_regular",
    "schema_key",
]

_FORMAT: Final = 1
_VARIABLE: Final = "XURRENT_GEN_CACHE_DIR"
JsonObject: TypeAlias = dict[str, object]


def cache_root(environ: Mapping[str, str]) -> Path:
    """The folder of all caches: ``XURRENT_GEN_CACHE_DIR``, else the user's own."""
    explicit = environ.get(_VARIABLE)
    if explicit:
        return Path(explicit)
    from platformdirs import user_cache_path

    return user_cache_path("xurrent-gen", appauthor=False)


@dataclass(frozen=True, slots=True)
class CacheEntry:
    """Content, and the facts about it that were stored with it."""

    facts: Mapping[str, object]
    body: bytes


@dataclass(frozen=True, slots=True)
class CacheFolder:
    """Entries in one folder, of which the newest ``most`` are kept."""

    folder: Path
    most: int = 16

    def load(self, key: str) -> CacheEntry | None:
        """The entry, or ``None`` when it is absent, cut off, altered or foreign."""
        try:
            head, _, body = read_regular(self._path(key)).partition(b"\n")
            document: object = json.loads(head)
        except (OSError, ValueError, RecursionError):
            return None
        if not isinstance(document, dict):
            return None
        facts = cast("JsonObject", document)
        digest = hashlib.sha256(body).hexdigest()
        if facts.get("format") != _FORMAT or facts.get("sha256") != digest:
            return None
        return CacheEntry(facts, body)

    def store(self, key: str, facts: Mapping[str, object], body: bytes) -> None:
        """Keep the entry if the disk allows it."""
        digest = hashlib.sha256(body).hexdigest()
        head = json.dumps({**facts, "format": _FORMAT, "sha256": digest})
        draft = self.folder / f".{key}.{os.getpid()}-{os.urandom(4).hex()}"
        with contextlib.suppress(OSError):
            self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            try:
                with open(draft, "xb") as file:
                    file.write(head.encode() + b"\n" + body)
                os.replace(draft, self._path(key))
            except BaseException:
                draft.unlink(missing_ok=True)
                raise
            self._prune()

    def remove(self, key: str) -> None:
        """Forget the entry, if there is one and the disk allows it."""
        with contextlib.suppress(OSError):
            self._path(key).unlink(missing_ok=True)

    def _path(self, key: str) -> Path:
        return self.folder / key

    def _prune(self) -> None:
        files = [path for path in self.folder.iterdir() if path.is_file()]
        files.sort(key=lambda path: path.stat().st_mtime, reverse=True)
        for path in files[self.most :]:
            path.unlink(missing_ok=True)


def read_regular(path: Path, most: int | None = None) -> bytes:
    """The content of an ordinary file, or its first ``most`` bytes.

    Raises ``OSError`` also for a pipe or a device, which may never end.
    """
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    with open(os.open(path, flags), "rb") as file:
        if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
            raise OSError(errno.EINVAL, "it is no ordinary file")
        return file.read(-1 if most is None else most)


@dataclass(frozen=True, slots=True)
class SchemaCache:
    """Fetched schemas by whom they were told. ``max_age`` is in seconds."""

    entries: CacheFolder
    max_age: float = 3600.0
    clock: Callable[[], float] = time.time

    def load(self, key: str, *, any_age: bool = False) -> SchemaText | None:
        """The schema, unless it is absent, unreadable, too old, or of the future."""
        entry = self.entries.load(key)
        if entry is None:
            return None
        stored, kind, origin = (
            entry.facts.get(name) for name in ("stored", "kind", "origin")
        )
        if not isinstance(stored, (int, float)) or not isinstance(origin, str):
            return None
        if kind not in ("sdl", "introspection"):
            return None
        if not any_age and not 0 <= self.clock() - stored < self.max_age:
            return None
        try:
            text = entry.body.decode()
        except UnicodeDecodeError:
            return None
        return SchemaText(kind, text, origin)

    def store(self, key: str, text: SchemaText, etag: str | None = None) -> None:
        """Keep ``text`` from now on, and the server's name for it."""
        facts = {"stored": self.clock(), "kind": text.kind, "origin": text.origin}
        self.entries.store(key, {**facts, "etag": etag}, text.text.encode())

    def age(self, key: str) -> float | None:
        """Seconds since the entry was stored, however old; ``None`` without one."""
        entry = self.entries.load(key)
        stored = entry.facts.get("stored") if entry is not None else None
        return self.clock() - stored if isinstance(stored, (int, float)) else None

    def etag(self, key: str) -> str | None:
        """The server's name for what it told, if it gave one."""
        entry = self.entries.load(key)
        etag = entry.facts.get("etag") if entry is not None else None
        return etag if isinstance(etag, str) else None


def schema_key(settings: AccountSettings, secrets: Secrets) -> str:
    """The name of the entry: what a schema shows depends on whose token asked for it."""
    asked = [settings.graphql_endpoint, settings.account]
    who = [secrets.token, None if secrets.token else secrets.client_id]
    return digest_key("schema", *asked, *who)


def digest_key(*parts: object) -> str:
    """A name for an entry that depends on ``parts`` and tells none of them."""
    return hashlib.sha256(json.dumps([*parts, _FORMAT]).encode()).hexdigest()
