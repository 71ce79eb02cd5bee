"""Cache between runs, in the user's cache folder: files that may always vanish.

A cache never makes a run fail: what cannot be read counts as absent, what cannot be
written is not kept. Names of files are digests, which tell no account and no secret.
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
"""Entries that are kept of each kind."""


@dataclass(frozen=True, slots=True)
class CacheEntry:
    """Content, and how many seconds ago it was stored."""

    body: bytes
    age: float


@dataclass(frozen=True, slots=True)
class CacheFolder:
    """The entries of one kind, of which the newest are kept."""

    folder: Path

    @classmethod
    def of(cls, name: str) -> Self:
        """A folder in ``XURRENT_GEN_CACHE_DIR``, else in the user's cache folder."""
        explicit = os.environ.get("XURRENT_GEN_CACHE_DIR")
        if explicit:
            return cls(Path(os.path.expanduser(explicit), name))
        from platformdirs import user_cache_path

        return cls(user_cache_path("xurrent-gen", appauthor=False) / name)

    def load(self, key: str) -> CacheEntry | None:
        """The entry, however old, or ``None`` when it is absent or unreadable."""
        path = self.folder / key
        try:
            return CacheEntry(path.read_bytes(), time.time() - path.stat().st_mtime)
        except OSError:
            return None

    def recent(self, key: str, config: GeneratorConfig) -> CacheEntry | None:
        """The entry unless ``config`` wants a younger one; any where it asks nobody."""
        entry = None if config.refresh and not config.offline else self.load(key)
        is_old = entry and not config.offline and entry.age >= config.schema_max_age
        return None if is_old else entry

    def store(self, key: str, body: bytes) -> None:
        """Keep the entry from now on, if the disk allows it."""
        draft = self.folder / f".{key}.{os.getpid()}"
        with contextlib.suppress(OSError):
            self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            draft.write_bytes(body)
            os.replace(draft, self.folder / key)
            files = sorted(self.folder.iterdir(), key=lambda path: path.stat().st_mtime)
            for path in files[:-_MOST]:
                path.unlink(missing_ok=True)


def account_key(settings: AccountSettings) -> str:
    """The name of an entry: what an account shows depends on whose token asked for it."""
    asked = [settings.graphql_endpoint, settings.account]
    asked += map(settings.variables.get, ("token", "client_id"))
    return hashlib.sha256(json.dumps(asked).encode()).hexdigest()
