"""Fields that are not in a row: root fields, connections, `node`, and the singletons.

A root connection returns all records of its type, a single object the one with the id,
else the first.

A cursor is unpadded url-safe base64 of JSON with the position, the row, its sort values
and a mark of its connection. The next page of a root connection starts after these
values, even if the row was changed or deleted. A cursor of another connection, order or
filter is refused: a client that confuses them would lose or repeat rows without
noticing.
"""

from __future__ import annotations

import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cache, partial
from typing import Any, TypeAlias, cast

from graphql import GraphQLError

from xurrent_gen.sandbox.data.catalog import FieldShape
from xurrent_gen.sandbox.data.links import Links
from xurrent_gen.sandbox.data.store import Row, Store
from xurrent_gen.sandbox.data.values import Ref, salt

from .filters import Order, Paths, SortKey, build_filter, build_view, rank, sort_keys

Args = Mapping[str, object]
_Cursor: TypeAlias = "tuple[Ref, int, list[SortKey | None]]"

PAGE_LIMIT = 100
"""The maximum number of rows of a page."""
NOT_FOUND = "Not Found"


@dataclass(frozen=True, slots=True)
class GraphQLCall:
    """A request as the client sent it."""

    query: str
    variables: dict[str, object]
    operation_name: str | None


@dataclass(frozen=True, slots=True)
class RequestContext:
    """Context of a request, for fields about the request itself."""

    call: GraphQLCall
    singletons: Mapping[str, Callable[[], Row]] = field(
        default_factory=dict[str, "Callable[[], Row]"]
    )
    replayed: Row | None = None
    """Payload stored by the mutation's first run, returned when it is replayed."""


class Resolvers:
    """Answers for one store."""

    def __init__(
        self,
        store: Store,
        links: Links,
        served: Mapping[tuple[str, str], Callable[[Row], object]],
    ) -> None:
        self.store = store
        self._links = links
        self._paths = Paths(store, links)
        self._catalog = store.catalog
        self._served = served
        self._blank: Callable[[str], Row] = cache(partial(store.blank, number=1))

    def query(
        self, shape: FieldShape, source: Row, args: Args, context: RequestContext
    ) -> object:
        """The value of a field of the query type or of a record."""
        if shape.owner == self._catalog.schema.query_type.name:  # type: ignore[union-attr] # a schema without queries is refused at start  # pyright: ignore[reportOptionalMemberAccess]
            return self._root(shape, args, context)
        if shape.kind == "connection":
            # A row without a record, such as a payload, may have any number.
            kind = cast("str", source["__typename"])
            ref = cast("Ref", source.get("__ref") or Ref(kind, 1))
            members = self._links.members(ref, shape)
            return self._connection(shape, members, args, (ref, shape.name))
        return self._served[shape.owner, shape.name](source)

    # -- root fields

    def _root(self, shape: FieldShape, args: Args, context: RequestContext) -> object:
        if shape.kind == "connection":
            order = cast("Order", args.get("order") or ())
            view, filters = args.get("view"), repr(args.get("filter"))
            scope = (shape.name, self.store.account, view, filters, repr(order))
            refs = self.store.cached(scope, lambda: self._found(shape, args, order))
            return self._connection(shape, refs, args, scope, order)
        made = context.singletons.get(shape.target)
        if made is not None:
            return made()
        if "id" in args:
            ref = self.store.find(str(args["id"]))
            if ref is None or ref.type not in self._catalog.possible(shape.target):
                raise GraphQLError(NOT_FOUND)
            return ref
        if shape.target == "Account":
            return self.store.account
        return next(iter(self.store.refs(shape.target)), Ref(shape.target, 1))

    def _found(self, shape: FieldShape, args: Args, order: Order) -> list[Ref]:
        """The records that match the arguments of a root field, in their order."""
        target, view = shape.target, args.get("view")
        shown = build_view(self.store, self._paths, target, view)
        refs = self.store.cached(
            (target, view, self.store.account),
            lambda: list(filter(shown, self.store.refs(target))),
        )
        if filters := cast("dict[str, object]", args.get("filter") or {}):
            holds = build_filter(self.store, self._paths, target, filters)
            refs = list(filter(holds, refs))
        return sorted(refs, key=partial(self._rank, order)) if order else refs

    # -- connections

    def _connection(
        self,
        shape: FieldShape,
        refs: list[Ref],
        args: Args,
        scope: tuple[object, ...],
        order: Order | None = None,
    ) -> Row:
        """The page of a connection; GraphQLError for wrong arguments. Without an order
        (None, not an empty one), a cursor is only a position."""
        mark, total = f"{salt(self.store.seed, *scope) & 0xFFFFFFFF:x}", len(refs)
        after, before = args.get("after"), args.get("before")

        def position(cursor: object) -> range:
            return self._position(refs, _read_cursor(cursor, mark, shape.name), order)

        # An empty page has a null cursor, so clients may send it back: it is the start.
        start = position(after).stop if after else 0
        stop = position(before).start if before else total
        size = _page_size(args, shape.name)
        if args.get("last") is not None:
            start = max(start, stop - size)
        else:
            stop = min(stop, start + size)
        nodes = refs[start : max(start, stop)]
        end = start + len(nodes)
        fields = self._catalog.shape(shape.connection).fields
        info: Row = {"hasNextPage": end < total, "hasPreviousPage": start > 0}
        ends = {"startCursor": start, "endCursor": end - 1} if nodes else {}
        for name, at in ends.items():
            keys = sort_keys(self._paths, refs[at], order or ())
            info[name] = _cursor(refs[at], at, mark, keys)
        return {
            **self._blank(shape.connection),
            "nodes": nodes,
            "pageInfo": {**self._blank(fields["pageInfo"].target), **info},
            "totalCount": total,
        }

    def _position(self, rows: list[Ref], cursor: _Cursor, order: Order | None) -> range:
        """The position of a cursor's row; an empty range where a lost row would be."""
        ref, offset, keys = cursor
        if order is None:
            at = rows.index(ref) if ref in rows else offset
            return range(at, at + (ref in rows))

        rank_of, key = partial(self._rank, order), rank(order, keys, ref.number)
        start = bisect_left(rows, key, key=rank_of)
        return range(start, bisect_right(rows, key, key=rank_of))

    def _rank(self, order: Order, ref: Ref) -> tuple[Any, ...]:
        return rank(order, sort_keys(self._paths, ref, order), ref.number)


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


def _cursor(ref: Ref, offset: int, mark: str, keys: Sequence[object]) -> str:
    content = {"offset": offset, "cursor": ref, "keys": keys, "of": mark}
    text = json.dumps(content, default=str).encode()
    return urlsafe_b64encode(text).rstrip(b"=").decode()


def _read_cursor(cursor: object, mark: str, name: str) -> _Cursor:
    """The row of a cursor, its position, and its sort values."""
    try:
        plain = str(cursor).encode("ascii")
        text = urlsafe_b64decode(plain + b"=" * (-len(plain) % 4))
        content = cast("dict[str, object]", json.loads(text))
        kind, number = cast("list[object]", content["cursor"])
        row = Ref(str(kind), int(str(number)))
        offset, of = int(str(content["offset"])), content["of"]
        keys = cast("list[tuple[int, str] | None]", content["keys"])
    except (ValueError, KeyError, TypeError):
        raise GraphQLError(f"Invalid cursor on `{name}`.") from None
    if of != mark:
        raise GraphQLError(
            f"This cursor is not of this `{name}` connection: its parent, filter, view "
            "or order is another one."
        )
    return row, offset, [k and (k[0], k[1] if k[0] else Decimal(k[1])) for k in keys]
