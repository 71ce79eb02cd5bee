# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Discovery: sends the configuration items of a discovery tool, and reports each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Awaitable, Callable, Coroutine, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from typing import (
    Any,
    Final,
    Generic,
    Literal,
    Protocol,
    TypeAlias,
    TypeVar,
    cast,
    get_args,
)

from typing_extensions import override

from ..client.client import AsyncClient, Client
from ..core.coroutines import coroutine_functions
from ..core.errors import (
    ConfigurationError,
    GraphQLError,
    MutationError,
    NotAuthorizedError,
    ScopeMissingError,
    XurrentError,
)
from ..http.effects import Flow, call
from ..operations.mutation import (
    Prepared,
    argument_values,
    mutation_for,
    mutation_shape,
)
from ..schema.index import index
from .jobs import QUERY_PAUSE_SECONDS, Patience, poll_query
from .outcome import BulkError

R_co = TypeVar("R_co", covariant=True)
Wire: TypeAlias = dict[str, Any]
ItemState: TypeAlias = Literal["done", "failed", "pending", "unknown", "waiting"]

MOST_ITEMS: Final = 100
"""Maximum items of one mutation."""


class DiscoveredItems(Protocol):
    """The input of the mutation: ``DiscoveredConfigurationItemsInput``."""

    @property
    def source(self) -> str:
        """The name of the discovery tool."""
        ...

    @property
    def physical_assets(self) -> object:
        """Categories with products, which have configuration items."""
        ...


@dataclass(frozen=True, slots=True)
class DiscoveryOutcome:
    """The outcome of one configuration item.

    ``done``: written. ``pending``: neither written nor refused, perhaps since it needs
    reconciliation in Xurrent. ``failed``: refused. ``unknown``: sent, but without a
    result, so it may have been written. ``waiting``: not sent.
    """

    state: ItemState
    id: str = ""
    """The id of the written record."""
    error: str = ""


class DiscoveryReport:
    """The outcome of each configuration item, by its ``source_id``."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.items: dict[str, DiscoveryOutcome] = {}
        self.stopped: XurrentError | None = None
        """The error that stopped the sending, if some items were not sent."""

    @property
    def failed(self) -> Mapping[str, str]:
        """The reason of each refused item."""
        return {k: o.error for k, o in self.items.items() if o.state == "failed"}

    @property
    def open(self) -> tuple[str, ...]:
        """The items that were not sent, or whose result is unknown. Send them again."""
        states = ("waiting", "unknown")
        return tuple(k for k, o in self.items.items() if o.state in states)

    def raise_for_failures(self) -> None:
        """Raise ``BulkError`` unless each item was written, or is pending."""
        problems = [f"{key}: {error}" for key, error in self.failed.items()]
        problems += (f"{key}: {self.items[key].state}" for key in self.open)
        if problems:
            failure = BulkError(f"{self}; the first: {problems[0]}")
            failure.maybe_executed = True
            raise failure from self.stopped

    @override
    def __str__(self) -> str:
        counts = Counter(each.state for each in self.items.values())
        states = get_args(ItemState)
        parts = [f"{counts[s]} {s}" for s in states if counts[s] or s == "done"]
        return f"configuration items of {self.source!r}: {', '.join(parts)}"

    @override
    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self}>"


DiscoveryCallback: TypeAlias = Callable[[DiscoveryReport], "Awaitable[object] | object"]


class BaseDiscovery(Generic[R_co]):
    """Sends configuration items of a discovery tool."""

    def __init__(self, client: Client | AsyncClient) -> None:
        self._client = client

    def send(
        self,
        items: DiscoveredItems,
        *,
        progress: DiscoveryCallback | None = None,
        timeout: float | None = None,
    ) -> R_co:
        """Add or update configuration items, 100 a request; wait for each result.

        ``items`` is the input of the mutation, with any number of items. A later request
        is sent after the result of the earlier one. ``timeout`` bounds all waiting, in
        seconds. ``progress`` is called with the report after each request. Sending the
        same items again is safe: the server knows them by source and ``source_id``.

        Raises ``ConfigurationError`` for wrong items before anything is sent,
        ``ScopeMissingError`` and ``NotAuthorizedError``. Other errors are in the report:
        see ``DiscoveryReport.raise_for_failures``.
        """
        patience = Patience(self._client, None, timeout, QUERY_PAUSE_SECONDS)
        flow = self._flow(items, patience, progress)
        return cast("R_co", self._client.run(flow))

    def _flow(
        self,
        items: DiscoveredItems,
        patience: Patience,
        progress: DiscoveryCallback | None,
    ) -> Flow[DiscoveryReport]:
        name = mutation_for(items)
        definition = index().mutation(name)
        if definition.field.graphql != "discoveredConfigurationItems":
            raise ConfigurationError(
                "items: give a DiscoveredConfigurationItemsInput, not "
                f"{type(items).__name__}"
            )
        ((argument, wire),) = argument_values(definition, items).items()
        given = cast("Wire", wire)
        report = DiscoveryReport(given["source"])
        chunks = list(_chunks(given))
        for _, keys in chunks:
            for key in keys:
                if key in report.items:
                    problem = f"items: several have the source_id {key!r}"
                    raise ConfigurationError(problem)
                report.items[key] = DiscoveryOutcome("waiting")

        def select(payload: Any) -> list[Any]:
            written = payload.configuration_items
            return [payload.async_query.result_url, written.id, written.source_id]

        shape = mutation_shape(name, (argument,), select)
        for chunk, keys in chunks:
            try:
                outcomes = yield from self._sent(
                    Prepared(shape, (chunk,)), keys, patience
                )
            except (ScopeMissingError, NotAuthorizedError):
                raise
            except (MutationError, GraphQLError) as error:
                refused = isinstance(error, MutationError) or not error.maybe_executed
                state: ItemState = "failed" if refused else "unknown"
                refusal = DiscoveryOutcome(state, error=error.message)
                outcomes = dict.fromkeys(keys, refusal)
            except XurrentError as error:
                report.stopped = error.copy()  # without frames, which hold items
                lost = DiscoveryOutcome("unknown", error=error.message)
                outcomes = dict.fromkeys(keys, lost) if error.maybe_executed else {}
            report.items |= outcomes
            if progress is not None:
                yield from call(partial(progress, report))
            if report.stopped is not None:
                break
        return report

    def _sent(
        self, prepared: Prepared, keys: list[str], patience: Patience
    ) -> Flow[dict[str, DiscoveryOutcome]]:
        client = self._client
        result = yield from client.call(prepared.operation())
        payload = yield from prepared.shape.finish(client.call, result)
        patience.restart()
        done: Any = yield from poll_query(client, cast("Any", payload), patience)
        written = {each.source_id: each.id for each in done.configuration_items or ()}
        errors = [error for error in done.errors or () if error.message]
        general = [e for e in errors if not {*keys}.intersection(_path(e))]
        outcomes: dict[str, DiscoveryOutcome] = {}
        for key in keys:
            own = [e for e in errors if key in _path(e)] or general
            why = "; ".join(dict.fromkeys(_message(e) for e in own))
            outcomes[key] = DiscoveryOutcome("failed" if own else "pending", error=why)
            if key in written:
                outcomes[key] = DiscoveryOutcome("done", written[key])
        return outcomes


def _path(error: Any) -> list[str]:
    return list(map(str, error.path or ()))


def _message(error: Any) -> str:
    path = ".".join(_path(error))
    return f"{path}: {error.message}" if path else str(error.message)


def _chunks(wire: Wire) -> Iterator[tuple[Wire, list[str]]]:
    """Split the input into inputs of ``MOST_ITEMS`` items each, with their keys."""
    every = [
        (category, product, item)
        for category in wire.get("physicalAssets") or ()
        for product in category.get("products") or ()
        for item in product.get("configurationItems") or ()
    ]
    for start in range(0, len(every), MOST_ITEMS):
        chunk = every[start : start + MOST_ITEMS]
        categories: dict[int, Wire] = {}
        products: dict[int, Wire] = {}
        for category, product, item in chunk:
            if id(product) not in products:
                below = products[id(product)] = {**product, "configurationItems": []}
                above: Wire = {**category, "products": []}
                categories.setdefault(id(category), above)["products"].append(below)
            products[id(product)]["configurationItems"].append(item)
        keys = [item["sourceID"] for _, _, item in chunk]
        yield {**wire, "physicalAssets": list(categories.values())}, keys


class Discovery(BaseDiscovery[DiscoveryReport]):
    """Sends configuration items of a discovery tool."""


@coroutine_functions("send")
class AsyncDiscovery(BaseDiscovery[Coroutine[Any, Any, DiscoveryReport]]):
    """The async counterpart of ``Discovery``."""
