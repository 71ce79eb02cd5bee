# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""The state between two runs: JSON that says how far each listing was read.

It belongs to one query: the account, the root field, the selection, and filter and view.
Records near the watermark are remembered by hashes, so that a second reading yields only
new ones.
"""

from __future__ import annotations

import json
from base64 import urlsafe_b64encode
from collections.abc import Mapping
from dataclasses import field
from datetime import UTC, datetime
from hashlib import blake2b
from typing import TYPE_CHECKING, Any, Final, cast
from urllib.parse import urlsplit

from pydantic_core import to_json

from ..core.errors import XurrentError
from ..core.frozen import frozen

if TYPE_CHECKING:
    from ..client.base import BaseClient
    from ..client.builder import ConnectionState

_EPOCH: Final = datetime.fromtimestamp(0, UTC)
_VERSION: Final = 2
"""Version 1 took its watermark from the newest record, which may lie in the future."""
_MOST_SEEN: Final = 500
"""How many hashes a listing keeps; records beyond are yielded again."""


class ChangesStateError(XurrentError):
    """The state is damaged, of another query or of another version: start again."""


@frozen
class Mark:
    """The watermark of a listing, and the records near it that were handed out."""

    at: datetime | None = None
    """The server's time up to which the listing is done; read again from ``overlap``
    seconds before."""
    seen: Mapping[str, str] = field(default_factory=dict[str, str])
    """By the hash of a record's id: the hash of its content, or of a removal its time."""

    def to_json(self) -> list[object]:
        """The watermark as JSON."""
        newest = list(self.seen.items())[-_MOST_SEEN:]
        at = self.at and self.at.isoformat()
        return [at, "".join(f"{key}{of}" for key, of in newest)]


def _mark(content: list[str | None]) -> Mark:
    at, text = content
    size, text = len(digest("")), text or ""
    words = [text[start : start + size] for start in range(0, len(text), size)]
    seen = dict(zip(words[::2], words[1::2], strict=True))
    return Mark(max(datetime.fromisoformat(at), _EPOCH) if at else None, seen)


@frozen
class Kept:
    """The checkpoint that a run leaves to the next."""

    of: Mapping[str, str]
    """What it belongs to."""
    marks: Mapping[str, Mark]
    completed: float | None = None
    """When a run last came to its end, in seconds since 1970."""

    def to_json(self) -> str:
        """The state as JSON."""
        marks = {name: mark.to_json() for name, mark in self.marks.items()}
        content = {"v": _VERSION, "of": dict(self.of)}
        content |= {"completed": self.completed, "marks": marks}
        return json.dumps(content, separators=(",", ":"))


def kept(text: str, of: Mapping[str, str]) -> Kept:
    """Read a state; raises ``ChangesStateError`` unless it belongs to ``of``."""
    try:
        content = cast("dict[str, Any]", json.loads(text))
        version, found = content["v"], cast("dict[str, str]", content["of"])
        differs = [name for name, value in of.items() if found[name] != value]
        known = version == _VERSION and not differs
        marks = {n: _mark(each) for n, each in {**content["marks"]}.items() if known}
        completed = content["completed"] and float(content["completed"])
    except (ValueError, TypeError, LookupError, OverflowError, RecursionError):
        wrong = "this is not a state that changes() has given"
    else:
        if known:
            return Kept(of, marks, completed)
        what = " and ".join(differs) or f"version of this package (format {version})"
        wrong = (
            f"the state is of another {what} ({found['query']} of {found['account']})"
        )
    raise ChangesStateError(
        f"{of['query']}: {wrong}; empty the copy and start again with changes(None)"
    ) from None


def belonging(client: BaseClient[Any, Any], state: ConnectionState) -> dict[str, str]:
    """What a state of a query belongs to, without the values of its arguments."""
    host = urlsplit(client.session.config.endpoints.graphql).hostname
    selection = state.plan().shape.selection
    nested = [sorted(each.arguments.items()) for each in selection.walk()]
    return {
        "query": state.root.name,
        "account": f"{client.options.account} at {host}",
        "selection": digest([str(selection), nested]),
        "filter or view": digest(sorted(state.arguments.items())),
    }


def digest(content: object) -> str:
    """Eleven letters that stand for a value; equal for what reads equal."""
    found = blake2b(to_json(content, fallback=repr), digest_size=8).digest()
    return urlsafe_b64encode(found).rstrip(b"=").decode()
