"""The state between two runs: JSON that says how far each listing was read.

It belongs to one query: the account, the root field, the selection, and filter and view.
What was handed out near the end is remembered by hashes, so that looking at it again
tells only what is new.
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
_VERSION: Final = 1
_MOST_SEEN: Final = 500
"""How many hashes a listing keeps; what is beyond is told again."""


class ChangesStateError(XurrentError):
    """The state is none, or of another query: begin anew with ``None``."""


@frozen
class Mark:
    """How far a listing was read."""

    at: datetime | None = None
    """What was stamped before, less the overlap, is done."""
    latest: datetime | None = None
    """The last stamp, where a listing has no order: it is the next run's ``at``."""
    seen: Mapping[str, str] = field(default_factory=dict[str, str])
    """Hashes of records that were handed out, by hashes of their ids."""

    def to_json(self) -> list[object]:
        """As it is kept."""
        times = [each and each.isoformat() for each in (self.at, self.latest)]
        newest = list(self.seen.items())[-_MOST_SEEN:]
        return [*times, "".join(f"{key}{of}" for key, of in newest)]


def _mark(content: list[str | None]) -> Mark:
    times = (max(datetime.fromisoformat(t), _EPOCH) if t else None for t in content[:2])
    at, latest = times
    text = content[2] or ""
    size = len(digest(""))
    words = [text[start : start + size] for start in range(0, len(text), size)]
    return Mark(at, latest, dict(zip(words[::2], words[1::2], strict=True)))


@frozen
class Kept:
    """What a run leaves to the next."""

    of: Mapping[str, str]
    """What it belongs to."""
    marks: Mapping[str, Mark]
    begun: bool = False
    """Whether the ends of the feeds are known, from before anything was read."""
    completed: float | None = None
    """When a run last came to its end, in seconds since 1970."""

    def to_json(self) -> str:
        """The text that is kept."""
        marks = {name: mark.to_json() for name, mark in self.marks.items()}
        content = {"v": _VERSION, "of": dict(self.of), "begun": self.begun}
        content |= {"completed": self.completed, "marks": marks}
        return json.dumps(content, separators=(",", ":"))


def kept(text: str, of: Mapping[str, str]) -> Kept:
    """The state that a text is, which has to belong to ``of``."""
    try:
        content = cast("dict[str, Any]", json.loads(text))
        version, found = content["v"], cast("dict[str, str]", content["of"])
        differs = [name for name, value in of.items() if found[name] != value]
        marks = {name: _mark(each) for name, each in {**content["marks"]}.items()}
        completed = content["completed"] and float(content["completed"])
        state = Kept(of, marks, bool(content["begun"]), completed)
    except (ValueError, TypeError, LookupError, OverflowError, RecursionError):
        wrong = "this is no state that changes() has given"
    else:
        if version == _VERSION and not differs:
            return state
        what = " and ".join(differs) or "version"
        told = f"{found['query']} of {found['account']}"
        wrong = f"the state is of another {what} ({told})"
    told = f"{of['query']}: {wrong}; begin anew with changes(None)"
    raise ChangesStateError(told) from None


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
