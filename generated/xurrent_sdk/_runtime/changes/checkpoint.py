# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""The state between two runs: JSON with the watermark of each listing.

It belongs to one query: the account, the root field, the selection, and filter and
view. It stores hashes of the records near the watermark, so that a second reading
yields only new ones.
"""

from __future__ import annotations

import json
from base64 import urlsafe_b64encode
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from hashlib import blake2b
from typing import TYPE_CHECKING, Any, Final, Literal, cast
from urllib.parse import urlsplit

from pydantic import AwareDatetime, TypeAdapter
from pydantic_core import to_json
from typing_extensions import TypedDict

from ..core.errors import XurrentError

if TYPE_CHECKING:
    from ..client.base import BaseClient
    from ..operations.partitioning import Bounds
    from ..operations.query import PagedQuery
    from ..selection.tree import SelectionSet

_MOST_SEEN: Final = 500
"""Maximum number of hashes per listing; further records are yielded again."""


class ChangesStateError(XurrentError):
    """The state is damaged, of another query or of another version: start again."""


@dataclass(frozen=True, slots=True)
class Watermark:
    """The watermark of a listing, and the yielded records near it."""

    at: datetime | None = None
    """The server's time up to which the listing was read. The next run begins
    ``overlap`` seconds before it."""
    seen: Mapping[str, str] = field(default_factory=dict[str, str])
    """Hashes of contents, or the times of removals, by the hash of the record's id."""

    def to_json(self) -> list[object]:
        """The watermark as JSON."""
        newest = list(self.seen.items())[-_MOST_SEEN:]
        at = self.at and self.at.isoformat()
        return [at, "".join(f"{key}{of}" for key, of in newest)]


def _watermark(at: datetime | None, text: str) -> Watermark:
    size = len(digest(""))
    words = [text[start : start + size] for start in range(0, len(text), size)]
    return Watermark(at, dict(zip(words[::2], words[1::2], strict=True)))


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """The checkpoint from one run to the next."""

    owner: Mapping[str, str]
    """The client and query that the state belongs to."""
    marks: Mapping[str, Watermark]
    completed: float | None = None
    """The time of the last complete run, in seconds since 1970."""
    parts: Sequence[Bounds] = ()
    """The rest of a first load: the time to resume each part from, and its end."""

    def to_json(self) -> str:
        """The state as JSON."""
        content: dict[str, object] = {
            "v": 3,
            "of": dict(self.owner),
            "completed": self.completed,
            "marks": {name: mark.to_json() for name, mark in self.marks.items()},
            "parts": [[at and at.isoformat() for at in each] for each in self.parts],
        }
        return json.dumps(content, separators=(",", ":"))


def read_checkpoint(
    text: str,
    owner: Mapping[str, str],
    giver: str = "changes",
    remedy: str = "empty the copy and start again with changes(None)",
) -> Checkpoint:
    """Read a state; raises ``ChangesStateError`` unless it belongs to ``owner``."""
    try:
        content = _STATES.validate_json(text)
        marks = {name: _watermark(*each) for name, each in content["marks"].items()}
        former = content["of"]
        differs = [name for name, value in owner.items() if former[name] != value]
    except (ValueError, LookupError):
        wrong = f"this is not a state that this version of {giver}() has given"
    else:
        if not differs:
            return Checkpoint(owner, marks, content["completed"], content["parts"])
        former_name = f"{former['query']} of {former['account']}"
        wrong = f"the state is of another {' and '.join(differs)} ({former_name})"
    raise ChangesStateError(f"{owner['query']}: {wrong}; {remedy}") from None


class _State(TypedDict):
    """The JSON of a state."""

    v: Literal[3]
    """The version of the format."""
    of: dict[str, str]
    completed: float | None
    marks: dict[str, tuple[AwareDatetime | None, str]]
    parts: list[tuple[AwareDatetime | None, AwareDatetime | None]]


_STATES: Final = TypeAdapter(_State)


def owner_of(client: BaseClient[Any, Any], query: PagedQuery) -> dict[str, str]:
    """Identify the client and query of a state, without the values of arguments."""
    host = urlsplit(client.session.config.endpoints.graphql).hostname
    return {
        "query": query.root.name,
        "account": f"{client.options.account} at {host}",
        "selection": digest(_without_order(_selected(query.shape.selection))),
        "filter or view": digest(_without_order(query.arguments)),
    }


def _selected(selection: SelectionSet) -> Mapping[str, object]:
    """Return the arguments of the fields, and the selections below them."""
    fields = {
        name: [each.arguments, each.below and _selected(each.below)]
        for name, each in selection.fields.items()
    }
    fragments = selection.fragments.items()
    return fields | {f"on {name}": _selected(each) for name, each in fragments}


def _without_order(value: Any) -> Any:
    """Sort names and lists of strings, since an edit or a set may reorder them."""
    if isinstance(value, Mapping):
        named = cast("Mapping[str, object]", value)
        return {name: _without_order(named[name]) for name in sorted(named)}
    if isinstance(value, list | tuple):
        items = [_without_order(each) for each in cast("Sequence[object]", value)]
        return sorted(items) if all(isinstance(e, str) for e in items) else items
    return value


def digest(content: object) -> str:
    """Hash a value to eleven letters; equal values have the same hash."""
    hashed = blake2b(to_json(content, fallback=repr), digest_size=8).digest()
    return urlsafe_b64encode(hashed).rstrip(b"=").decode()
