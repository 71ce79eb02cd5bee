"""Discovered configuration items: stored at once, reported in a document later.

The URL of the document exists at once; its content is `{}` until the query is done.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import cast

from xurrent_gen.sandbox.data.rules import CALLER
from xurrent_gen.sandbox.data.store import Row, Store
from xurrent_gen.sandbox.data.values import Ref
from xurrent_gen.sandbox.data.writing import Problem
from xurrent_gen.sandbox.execution.mutations import Mutations, error_row
from xurrent_gen.sandbox.execution.resolvers import GraphQLCall, RequestContext
from xurrent_gen.sandbox.messages import (
    Reply,
    Request,
    json_reply,
    message_reply,
    without_credentials,
)

MUTATION = "discoveredConfigurationItems"
_MOST_ITEMS = 100


@dataclass(slots=True)
class _Query:
    """One asynchronous query: its result, the time at which it is ready, and the call,
    whose selection decides about the content."""

    ready: float
    payload: Row
    call: GraphQLCall
    polls: int = 0


class _Wrong(Exception):
    def __init__(self, problem: Problem) -> None:
        super().__init__(problem)
        self.problem = problem


@dataclass(slots=True)
class Discovery:
    """The asynchronous queries of one sandbox and their documents. `show` executes a
    call again and returns the stored result instead of running its mutation. A query
    takes `seconds`."""

    store: Store
    mutations: Mutations
    clock: Callable[[], float]
    show: Callable[[GraphQLCall, Row], dict[str, object]]
    seconds: float
    _queries: dict[int, _Query] = field(default_factory=dict, init=False)

    def __post_init__(self) -> None:
        self.mutations.special[MUTATION] = self._submit

    def document(self, request: Request) -> Reply:
        """The result document: `{}` until it is ready, then GraphQL's JSON."""
        number = int(request.path.rpartition("/")[2])
        without_credentials(request)
        if not self.store.exists(Ref("AsyncQuery", number)):
            return message_reply(404, "Not Found")
        query = self._queries.get(number)
        if query is None:  # a seeded query, which never ends
            return json_reply(200, {})
        query.polls += 1
        done = query.polls > 1 and self.clock() >= query.ready
        return json_reply(200, self.show(query.call, query.payload) if done else {})

    def complete(self) -> None:
        """Complete the queries that are ready."""
        for number, query in self._queries.items():
            ref = Ref("AsyncQuery", number)
            queued = self.store.value(ref, "status") == "queued"
            if queued and self.clock() >= query.ready:
                done: Row = {"startedAt": self.store.value(ref, "createdAt")}
                done["status"] = "completed"
                self.mutations.writer.change("AsyncQuery", done, ref)

    def _submit(self, inputs: Row, context: RequestContext) -> Row:
        """Stores a discovery; the payload has the query, but no items yet."""
        if context.replayed is not None:
            return context.replayed
        items: list[Ref] = []
        errors: list[Row] = []
        assets = [
            (category, product, item)
            for category in _items(inputs, "physicalAssets")
            for product in _items(category, "products")
            for item in _items(product, "configurationItems")
        ]
        if len(assets) > _MOST_ITEMS:
            text = f"Physical assets can't have more than {_MOST_ITEMS} items"
            refused = error_row(self.store, Problem(("physicalAssets",), text))
            return {"errors": [refused]}
        for category, product, item in assets:
            try:
                known = self._product(str(inputs["source"]), category, product)
                items.append(self._take(str(inputs["source"]), known, item))
            except _Wrong as error:
                errors.append(error_row(self.store, error.problem))
        made: Row = {"errorCount": len(errors), "resultCount": len(items)}
        made |= {"status": "queued", "person": CALLER}
        ref = self.mutations.writer.change("AsyncQuery", made, None)
        row: Row = {"asyncQuery": ref, "configurationItems": items, "errors": errors}
        ready = self.clock() + self.seconds
        self._queries[ref.number] = _Query(ready, row, context.call)
        return {"asyncQuery": ref, "configurationItems": None}

    def _write(self, type_name: str, values: Row, target: Ref | None = None) -> Ref:
        done = self.mutations.write(type_name, values, target)
        if isinstance(done, Ref):
            return done
        raise _Wrong(done[0])

    def _product(self, source: str, category: Row, inputs: Row) -> Ref:
        """The product of some items; creates it, and its category, if it is new."""
        writer = self.mutations.writer
        own: Row = {"source": source, "sourceID": inputs["sourceID"]}
        home: Row = {"account": self.store.account}
        keys = (("source", "sourceID"), ("brand", "productID"), ("name",))
        named = {**inputs, **own, **home}
        found = (writer.holder("Product", named, *key) for key in keys)
        target = next(filter(None, found), None)
        names = ("name", "brand", "productID", "model", "uiExtensionId")
        values = {n: inputs[n] for n in names if n in inputs} | own
        if target is None:
            values["category"] = str(category["reference"])
            if not writer.holder("ProductCategory", category | home, "reference"):
                made = {n: category[n] for n in ("name", "reference")}
                self._write("ProductCategory", {**made, "ruleSet": "physical_asset"})
        return self._write("Product", values, target)

    def _take(self, source: str, product: Ref, item: Row) -> Ref:
        values = {n: v for n, v in item.items() if n != "ciRelations"}
        values["source"] = source
        target = self._known(source, item)
        meta = cast("Row", item.get("meta") or {})
        wrong = {"CREATE": "there already", "UPDATE": "not there"}
        if meta.get("strategy") == ("UPDATE" if target is None else "CREATE"):
            why = f"{item['sourceID']} is {wrong[str(meta['strategy'])]}"
            raise _Wrong(Problem(("sourceID",), why))
        if target is None:
            product_id = self.store.node_id(product)
            values = {"productId": product_id, "status": "in_production", **values}
        return self._write("ConfigurationItem", values, target)

    def _known(self, source: str, item: Row) -> Ref | None:
        """The newest item with this source and source ID, else with the serial number."""
        pair = {"source": source, "sourceID": item["sourceID"]}
        for key in (pair, {"serialNr": item.get("serialNr")}):
            found = self.mutations.writer.find("ConfigurationItem", key)
            if near := [*filter(self.store.is_own, found)]:
                return near[-1]
        return None


def _items(given: Row, name: str) -> list[Row]:
    return cast("list[Row]", given.get(name) or [])
