"""Fields that no row holds: root fields, connections, `node`, and the singletons.

Root fields of other schemas are answered by their shape: a connection or list gives all
records of its type, a single object the one named by an id argument, else the first.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache, partial
from typing import TYPE_CHECKING, cast

from graphql import GraphQLError

from xurrent_gen.sandbox.data.values import Ref, leaf_maker, salt, up_to_three

from .connections import cut_page, mark_of
from .filters import build_filter
from .order import sort_refs
from .views import in_view

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from xurrent_gen.sandbox.data.catalog import FieldShape
    from xurrent_gen.sandbox.data.links import Links
    from xurrent_gen.sandbox.data.store import Row, Store

    from .paths import Paths

    Args = Mapping[str, object]

_ROW_CACHE_LIMIT = 256
_TOTALS = ("totalCount", "total", "count")
NOT_FOUND = "Not Found"


@dataclass(frozen=True, slots=True)
class RequestContext:
    """Context of a request: its account (a number in the account table) and
    how to answer the fields about itself."""

    account: int
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
        paths: Paths,
        served: Mapping[tuple[str, str], Callable[[Row], object]],
    ) -> None:
        self.store = store
        self.links = links
        self.paths = paths
        self._catalog = store.catalog
        self._served = served
        self._cached: dict[str, list[Ref]] = {}
        self._blank: Callable[[str], Row] = cache(partial(store.blank, number=1))
        self._version = -1

    def query(
        self, shape: FieldShape, source: Row, args: Args, context: RequestContext
    ) -> object:
        """The value of a field of the query type or of a record."""
        if shape.owner == self._catalog.schema.query_type.name:  # type: ignore[union-attr] # a schema without queries is refused at start  # pyright: ignore[reportOptionalMemberAccess]
            return self._root(shape, args, context)
        if shape.kind == "connection":
            ref = _ref_of(source)
            members = self.links.members(ref, shape)
            return self._connection(shape, members, args, (ref, shape.name))
        served = self._served.get((shape.owner, shape.name))
        return self._other(shape, source, args) if served is None else served(source)

    # -- root fields

    def _root(self, shape: FieldShape, args: Args, context: RequestContext) -> object:
        if shape.kind == "connection":
            refs, scope = self._root_refs(shape, args, context)
            return self._connection(shape, refs, args, scope)
        if shape.kind == "list":
            refs, _ = self._root_refs(shape, args, context)
            limit = args.get("first") or args.get("limit") or 25
            return refs[: limit if isinstance(limit, int) else 25]
        if shape.kind == "leaf":
            return self._loose_leaf(shape, 1)
        made = context.singletons.get(shape.target)
        if made is not None and not shape.field.args:
            return made()
        return self._single(shape, args, context)

    def _single(self, shape: FieldShape, args: Args, context: RequestContext) -> object:
        for name, value in args.items():
            if name.lower().endswith("id") and isinstance(value, str):
                ref = self.store.find(value)
                if ref is None or ref.type not in self._catalog.possible(shape.target):
                    raise GraphQLError(NOT_FOUND)
                return ref
        if shape.target == "Account":
            return Ref("Account", context.account)
        refs = self.store.refs(shape.target)
        if refs:
            return refs[0]
        concrete = self._catalog.possible(shape.target)
        return Ref(concrete[0], 1) if concrete else None

    def _root_refs(
        self, shape: FieldShape, args: Args, context: RequestContext
    ) -> tuple[list[Ref], tuple[object, ...]]:
        view, filters, order = args.get("view"), args.get("filter"), args.get("order")
        account = context.account
        scope = (shape.name, account, view, repr(filters), repr(order))
        key = repr(scope)
        if self._version != self.store.version or len(self._cached) > _ROW_CACHE_LIMIT:
            self._cached.clear()
            self._version = self.store.version
        refs = self._cached.get(key)
        if refs is None:
            if "view" in shape.field.args:
                refs = self._viewed(shape.target, view, account)
            else:
                refs = self.store.refs(shape.target)
            if isinstance(filters, dict) and filters:
                refs = self._filtered(refs, cast("dict[str, object]", filters))
            if order:
                refs = sort_refs(self.paths, refs, order)
            self._cached[key] = refs
        return refs, scope

    def _viewed(self, target: str, view: object, account: int) -> list[Ref]:
        key = repr(("view", target, view, account))
        if key not in self._cached:
            store, refs = self.store, self.store.refs(target)
            self._cached[key] = [r for r in refs if in_view(store, r, view, account)]
        return self._cached[key]

    def _filtered(self, refs: list[Ref], content: dict[str, object]) -> list[Ref]:
        tests = {
            name: build_filter(self.store, self.paths, name, content)
            for name in {ref.type for ref in refs}
        }
        return [ref for ref in refs if tests[ref.type](ref)]

    # -- connections and the rest

    def _connection(
        self, shape: FieldShape, refs: list[Ref], args: Args, scope: tuple[object, ...]
    ) -> Row:
        has_size = "first" in shape.field.args
        mark = mark_of(self.store.seed, *scope)
        page = cut_page(refs, args, shape.name, mark, sized=has_size)
        fields = self._catalog.shape(shape.connection).fields
        row = dict(self._blank(shape.connection))
        if "nodes" in fields:
            row["nodes"] = page.rows
        if "edges" in fields:
            edge = self._blank(fields["edges"].target)
            row["edges"] = [
                {**edge, "node": ref, "cursor": page.cursor(index)}
                for index, ref in enumerate(page.rows)
            ]
        row["pageInfo"] = {**self._blank(fields["pageInfo"].target), **page.info()}
        for name in _TOTALS:
            if name in fields:
                row[name] = page.total
        return row

    def _other(self, shape: FieldShape, source: Row, args: Args) -> object:
        number = _ref_of(source).number
        if shape.kind == "leaf":
            return self._loose_leaf(shape, number)
        place = salt(self.store.seed, shape.owner, shape.name, repr(sorted(args)))
        pick = self.store.seeded.picker(place, shape.target)
        return (
            up_to_three(pick, place, number) if shape.kind == "list" else pick(number)
        )

    def _loose_leaf(self, shape: FieldShape, number: int) -> object:
        leaf = self._catalog.leaf_type(shape)
        return leaf_maker(self.store.seed, shape, leaf, virtual=True)(number)


def _ref_of(source: Row) -> Ref:
    ref = source.get("__ref")
    if isinstance(ref, Ref):
        return ref
    # A row that stands for itself, such as a payload: any number will do.
    return Ref(cast("str", source["__typename"]), 1)
