"""Pages: cursors, page sizes and page information of a connection.

A cursor is unpadded url-safe base64 of JSON that holds the position, the sort key of
the row and a mark of the connection it came from. A cursor of another connection,
another order or another filter is refused: a client that mixes them up would lose or
repeat rows without noticing.
"""

from __future__ import annotations

import binascii
import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import cast

from graphql import GraphQLError

from xurrent_gen.sandbox.data.values import Ref, salt

PAGE_LIMIT = 100
"""The most rows of a page."""


@dataclass(frozen=True, slots=True)
class Page:
    """A slice of a connection."""

    rows: Sequence[Ref]
    start: int
    total: int
    mark: str

    @property
    def end(self) -> int:
        """The position after the last row."""
        return self.start + len(self.rows)

    def cursor(self, index: int) -> str:
        """The cursor of the row at an index of this page."""
        (kind, number), at = self.rows[index], self.start + index
        text = f'{{"offset":{at},"cursor":["{kind}",{number}],"of":"{self.mark}"}}'
        return urlsafe_b64encode(text.encode()).rstrip(b"=").decode()

    def info(self) -> dict[str, object]:
        """The `pageInfo` row."""
        return {
            "hasNextPage": self.end < self.total,
            "hasPreviousPage": self.start > 0,
            "startCursor": self.cursor(0) if self.rows else None,
            "endCursor": self.cursor(len(self.rows) - 1) if self.rows else None,
        }


def mark_of(*scope: object) -> str:
    """A short mark for a connection, from everything that decides its rows."""
    return f"{salt(*scope) & 0xFFFFFFFF:x}"


def page_size(args: Mapping[str, object], name: str) -> int:
    """The number of rows asked for; GraphQLError when it is missing or too large."""
    sizes = [(key, args[key]) for key in ("first", "last") if args.get(key) is not None]
    if len(sizes) > 1:
        raise GraphQLError(f"Give either `first` or `last` on `{name}`, not both.")
    if not sizes:
        raise GraphQLError(
            f"You must give a `first` or `last` value to page through `{name}` "
            f"(1 to {PAGE_LIMIT})."
        )
    key, value = sizes[0]
    if not isinstance(value, int) or not 1 <= value <= PAGE_LIMIT:
        raise GraphQLError(
            f"`{key}` on `{name}` must be between 1 and {PAGE_LIMIT}, got {value}."
        )
    return value


def cut_page(
    rows: Sequence[Ref],
    args: Mapping[str, object],
    name: str,
    mark: str,
) -> Page:
    """The page that the arguments ask for; GraphQLError for bad ones."""
    total = len(rows)
    after = args.get("after")
    before = args.get("before")
    # A page that ends a connection may hand out no cursor; a blank one is the start.
    start = _position(rows, after, mark, name) + 1 if after else 0
    stop = _position(rows, before, mark, name) if before else total
    size = page_size(args, name)
    if args.get("last") is not None:
        start = max(start, stop - size)
    else:
        stop = min(stop, start + size)
    return Page(rows[start : max(start, stop)], start, total, mark)


def _position(rows: Sequence[Ref], cursor: object, mark: str, name: str) -> int:
    offset, key, of = _decode(cursor, name)
    if of != mark:
        raise GraphQLError(
            f"This cursor is not of this `{name}` connection: its parent, filter, view "
            "or order is another one."
        )
    if 0 <= offset < len(rows) and rows[offset] == key:
        return offset
    # Rows came or went since: look for the row itself, else keep the position.
    for index, ref in enumerate(rows):
        if ref == key:
            return index
    return min(offset, len(rows)) - 1


def _decode(cursor: object, name: str) -> tuple[int, tuple[str, int], str]:
    try:
        plain = str(cursor).encode("ascii")
        if b"=" in plain:
            raise ValueError("padded")
        text = urlsafe_b64decode(plain + b"=" * (-len(plain) % 4))
        content = cast("dict[str, object]", json.loads(text))
        offset = cast("int", content["offset"])
        kind, number = cast("list[object]", content["cursor"])
        return offset + 0, (cast("str", kind), cast("int", number)), str(content["of"])
    except (ValueError, KeyError, TypeError, binascii.Error):
        raise GraphQLError(f"Invalid cursor on `{name}`.") from None
