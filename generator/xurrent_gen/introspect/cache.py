"""Cache between runs, in the user's cache folder: files that may always vanish.

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
from typing import Final, Self, cast

from xurrent_gen.config import AccountSettings, Secrets
from xurrent_gen.schema.text import SchemaText

_FORMAT: Final = 1
_VARIABLE: Final = "XURRENT_GEN_CACHE_DIR"


def cache_root(environ: Mapping[str, str]) -> Path:
    """The folder of all caches: ``XURRENT_GEN_CACHE_DIR``, else the user's own."""
    explicit = environ.get(_VARIABLE)
    if explicit:
        return Path(explicit)
    from platformdirs import user_cache_path

    return user_cache_path("xurrent-gen", appauthor=False)


@dataclass(frozen=True, slots=True)
class CacheEntry:
    """Content, the facts that were stored with it, and how many seconds ago.

    Less than none after a clock was set back: such an entry is no better than an old one.
    """

    facts: Mapping[str, object]
    body: bytes
    age: float


@dataclass(frozen=True, slots=True)
class CacheFolder:
    """Entries in one folder, of which the newest ``most`` are kept."""

    folder: Path
    most: int = 16
    clock: Callable[[], float] = time.time

    @classmethod
    def of(cls, environ: Mapping[str, str], name: str, most: int = 16) -> Self:
        """The folder of that name in the user's cache folder."""
        return cls(cache_root(environ) / name, most)

    def load(self, key: str) -> CacheEntry | None:
        """The entry, or ``None`` when it is absent, cut off, altered or foreign."""
        try:
            head, _, body = _read_regular(self._path(key)).partition(b"\n")
            document: object = json.loads(head)
        except (OSError, ValueError, RecursionError):
            return None
        if not isinstance(document, dict):
            return None
        facts = cast("dict[str, object]", document)
        digest, stored = hashlib.sha256(body).hexdigest(), facts.get("stored")
        if facts.get("format") != _FORMAT or facts.get("sha256") != digest:
            return None
        if not isinstance(stored, int | float):
            return None
        return CacheEntry(facts, body, self.clock() - stored)

    def store(self, key: str, facts: Mapping[str, object], body: bytes) -> None:
        """Keep the entry from now on, if the disk allows it."""
        digest = hashlib.sha256(body).hexdigest()
        ours = {"stored": self.clock(), "format": _FORMAT, "sha256": digest}
        head = json.dumps({**facts, **ours})
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

    def _path(self, key: str) -> Path:
        return self.folder / key

    def _prune(self) -> None:
        files = [path for path in self.folder.iterdir() if path.is_file()]
        files.sort(key=lambda path: path.stat().st_mtime, reverse=True)
        for path in files[self.most :]:
            path.unlink(missing_ok=True)


def _read_regular(path: Path) -> bytes:
    """The content of an ordinary file.

    Raises ``OSError`` also for a pipe or a device, which may never end.
    """
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    with open(os.open(path, flags), "rb") as file:
        if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
            raise OSError(errno.EINVAL, "it is no ordinary file")
        return file.read()


@dataclass(frozen=True, slots=True)
class Told:
    """A schema as a server returned it, ``age`` seconds ago.

    ``etag`` is the server's name for that answer.
    """

    text: SchemaText
    etag: str | None = None
    age: float = 0.0


@dataclass(frozen=True, slots=True)
class SchemaCache:
    """Fetched schemas, by endpoint, account and token."""

    entries: CacheFolder

    def load(self, key: str) -> Told | None:
        """The schema, however old, unless it is absent or unreadable."""
        entry = self.entries.load(key)
        if entry is None:
            return None
        kind, origin, etag = map(entry.facts.get, ("kind", "origin", "etag"))
        if kind not in ("sdl", "introspection") or not isinstance(origin, str):
            return None
        try:
            text = SchemaText(kind, entry.body.decode(), origin)
        except UnicodeDecodeError:
            return None
        return Told(text, etag if isinstance(etag, str) else None, entry.age)

    def store(self, key: str, told: Told) -> None:
        """Keep a fetched schema, with an age that counts from now."""
        facts = {"kind": told.text.kind, "origin": told.text.origin, "etag": told.etag}
        self.entries.store(key, facts, told.text.text.encode())


def open_schema_cache(environ: Mapping[str, str]) -> SchemaCache:
    """The cache of schemas in the user's cache folder."""
    return SchemaCache(CacheFolder.of(environ, "schemas"))


def schema_key(settings: AccountSettings, secrets: Secrets) -> str:
    """The name of the entry: what a schema shows depends on whose token asked for it."""
    asked = [settings.graphql_endpoint, settings.account]
    who = [secrets.token, None if secrets.token else secrets.client_id]
    return digest_key("schema", *asked, *who)


def digest_key(*parts: object) -> str:
    """A name for an entry that depends on ``parts`` and tells none of them."""
    return hashlib.sha256(json.dumps([*parts, _FORMAT]).encode()).hexdigest()
