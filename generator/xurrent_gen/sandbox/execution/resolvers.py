"""Fields that no row holds: root fields, connections, `node`, and the singletons.

A root connection gives all records of its type, a single object the one that an id
names, else the first.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cache, partial
from typing import cast

from graphql import GraphQLError

from xurrent_gen.sandbox.data.catalog import FieldShape
from xurrent_gen.sandbox.data.links import Links
from xurrent_gen.sandbox.data.store import Row, Store
from xurrent_gen.sandbox.data.values import Ref

from .connections import cut_page, mark_of
from .filters import build_filter, in_view, sort_refs
from .paths import Paths

Args = Mapping[str, object]

_ROW_CACHE_LIMIT = 256
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
        return self._served[shape.owner, shape.name](source)

    # -- root fields

    def _root(self, shape: FieldShape, args: Args, context: RequestContext) -> object:
        if shape.kind == "connection":
            refs, scope = self._root_refs(shape, args, context)
            return self._connection(shape, refs, args, scope)
        made = context.singletons.get(shape.target)
        if made is not None:
            return made()
        if "id" in args:
            ref = self.store.find(str(args["id"]))
            if ref is None or ref.type not in self._catalog.possible(shape.target):
                raise GraphQLError(NOT_FOUND)
            return ref
        if shape.target == "Account":
            return Ref("Account", context.account)
        return next(iter(self.store.refs(shape.target)), Ref(shape.target, 1))

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
        mark = mark_of(self.store.seed, *scope)
        page = cut_page(refs, args, shape.name, mark)
        fields = self._catalog.shape(shape.connection).fields
        info = {**self._blank(fields["pageInfo"].target), **page.info()}
        row = {"nodes": page.rows, "pageInfo": info, "totalCount": page.total}
        return {**self._blank(shape.connection), **row}


def _ref_of(source: Row) -> Ref:
    ref = source.get("__ref")
    if isinstance(ref, Ref):
        return ref
    # A row that stands for itself, such as a payload: any number will do.
    return Ref(cast("str", source["__typename"]), 1)
