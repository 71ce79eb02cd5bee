"""Cache between runs, in the user's cache folder: files that anyone may delete.

A cache never makes a run fail: an unreadable file counts as missing, and a failed write is
ignored. File names are digests, which reveal no account and no secret.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Self

from xurrent_gen.config.model import AccountSettings, GeneratorConfig

_MOST: Final = 16
"""Maximum number of entries of each kind; older ones are deleted."""


@dataclass(frozen=True, slots=True)
class CacheEntry:
    """Content, and its age in seconds."""

    body: bytes
    age: float


@dataclass(frozen=True, slots=True)
class CacheFolder:
    """The folder of the entries of one kind."""

    folder: Path

    @classmethod
    def of(cls, name: str) -> Self:
        """Return a folder in ``XURRENT_GEN_CACHE_DIR``, else in the user's cache folder."""
        explicit = os.environ.get("XURRENT_GEN_CACHE_DIR")
        if explicit:
            return cls(Path(os.path.expanduser(explicit), name))
        from platformdirs import user_cache_path

        try:
            return cls(user_cache_path("xurrent-gen", appauthor=False) / name)
        except RuntimeError:  # no HOME, and a user ID without a name, as in containers
            return cls(Path(os.devnull))

    def load(self, key: str) -> CacheEntry | None:
        """Return an entry of any age, or ``None`` if it is missing or unreadable."""
        path = self.folder / key
        try:
            return CacheEntry(path.read_bytes(), time.time() - path.stat().st_mtime)
        except OSError:
            return None

    def recent(self, key: str, config: GeneratorConfig) -> CacheEntry | None:
        """Return an entry that is recent enough for ``config``; any entry if offline."""
        entry = None if config.refresh else self.load(key)
        is_old = entry and not config.offline and entry.age >= config.schema_max_age
        return None if is_old else entry

    def store(self, key: str, body: bytes) -> None:
        """Store an entry, and delete the oldest; ignores errors of the disk."""
        draft = self.folder / f".{key}.{os.getpid()}"
        with contextlib.suppress(OSError):
            self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            draft.write_bytes(body)
            os.replace(draft, self.folder / key)
            files = sorted(self.folder.iterdir(), key=lambda path: path.stat().st_mtime)
            for path in files[:-_MOST]:
                path.unlink(missing_ok=True)


def account_key(settings: AccountSettings) -> str:
    """Return the key of an entry; it includes the token, whose scopes limit the schema."""
    parts = [settings.graphql_endpoint, settings.account]
    parts += map(settings.variables.get, ("token", "client_id"))
    return hashlib.sha256(json.dumps(parts).encode()).hexdigest()
