"""Pages: cursors, page sizes and page information of a connection.

A cursor is unpadded url-safe base64 of JSON that holds the position, the row and a mark
of the connection it came from. A cursor of another connection, another order or another
filter is refused: a client that mixes them up would lose or repeat rows without noticing.
"""

from __future__ import annotations

import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Mapping, Sequence
from typing import cast

from graphql import GraphQLError

from xurrent_gen.sandbox.data.store import Row
from xurrent_gen.sandbox.data.values import Ref

PAGE_LIMIT = 100
"""The most rows of a page."""


def cut_page(
    rows: Sequence[Ref], args: Mapping[str, object], name: str, mark: str
) -> Row:
    """The page of a connection that arguments ask for; GraphQLError for bad ones."""
    total = len(rows)
    after, before = args.get("after"), args.get("before")
    # A page that ends a connection may hand out no cursor; a blank one is the start.
    start = _position(rows, after, mark, name) + 1 if after else 0
    stop = _position(rows, before, mark, name) if before else total
    size = _page_size(args, name)
    if args.get("last") is not None:
        start = max(start, stop - size)
    else:
        stop = min(stop, start + size)
    nodes = rows[start : max(start, stop)]
    end = start + len(nodes)
    info: Row = {"hasNextPage": end < total, "hasPreviousPage": start > 0}
    if nodes:
        info["startCursor"] = _cursor(nodes[0], start, mark)
        info["endCursor"] = _cursor(nodes[-1], end - 1, mark)
    return {"nodes": nodes, "pageInfo": info, "totalCount": total}


def _page_size(args: Mapping[str, object], name: str) -> int:
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


def _cursor(ref: Ref, offset: int, mark: str) -> str:
    text = json.dumps({"offset": offset, "cursor": ref, "of": mark})
    return urlsafe_b64encode(text.encode()).rstrip(b"=").decode()


def _position(rows: Sequence[Ref], cursor: object, mark: str, name: str) -> int:
    try:
        plain = str(cursor).encode("ascii")
        text = urlsafe_b64decode(plain + b"=" * (-len(plain) % 4))
        content = cast("dict[str, object]", json.loads(text))
        offset = int(str(content["offset"]))
        kind, number = cast("list[object]", content["cursor"])
        of = content["of"]
    except (ValueError, KeyError, TypeError):
        raise GraphQLError(f"Invalid cursor on `{name}`.") from None
    if of != mark:
        raise GraphQLError(
            f"This cursor is not of this `{name}` connection: its parent, filter, view "
            "or order is another one."
        )
    if 0 <= offset < len(rows) and rows[offset] == (kind, number):
        return offset
    # Rows came or went since: look for the row itself, else keep the position.
    known = (index for index, ref in enumerate(rows) if ref == (kind, number))
    return next(known, min(offset, len(rows)) - 1)
