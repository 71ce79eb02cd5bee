# ruff: noqa
# flake8: noqa
# pylint: skip-file
"""Batches: mutations that are written down one by one and travel together."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from ..client.roots import LazyRoots
from ..core.errors import ConfigurationError, NotSentError, XurrentError
from ..core.overriding import override
from ..core.tracebacks import sealed_methods
from ..operations.mutation import prepare
from ..schema.index import index
from .requests import MOST, Sending, send_all

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self

    from ..client.client import AsyncClient, Client
    from ..core.unset import Unset
    from ..schema.inputs import GraphQLInput
    from ..selection.paths import Select

M = TypeVar("M")
R_co = TypeVar("R_co", covariant=True)


@sealed_methods
class Ticket(Generic[R_co]):
    """Stands for what a mutation of a batch gives, once the batch was sent."""

    def __init__(self, name: str, sending: Sending) -> None:
        self._name = name
        self._sending = sending

    @property
    def done(self) -> bool:
        """Whether the mutation was sent, or given up."""
        return self._sending.done

    @property
    def error(self) -> XurrentError | None:
        """What ``result()`` would raise, or ``None``."""
        if not self._sending.done:
            return NotSentError(
                f"{self._name} was not sent: that happens at the end of the with block, "
                "unless it ends in an error, and in batch.send()",
                operation_name=self._name,
            )
        return self._sending.error

    def result(self) -> R_co:
        """What the mutation gave: the same as ``client.mutation`` would return.

        Raises what ``client.mutation`` would raise, such as its own ``MutationError``;
        ``OutcomeUnknownError`` where the answer to its request was lost, so that it may
        have been executed; ``NotSentError`` before the batch was sent.
        """
        error = self.error
        if error is not None:
            raise error
        return cast("R_co", self._sending.outcome)

    @override
    def __repr__(self) -> str:
        error = self.error
        state = "done" if error is None else type(error).__name__
        return f"<Ticket {self._name}: {state}>"


class BaseBatch(Generic[M]):
    """What batches for threads and for tasks have in common."""

    def __init__(self, mutations: str, size: int) -> None:
        if size < 1:
            raise ConfigurationError(
                f"batch(size={size}): a request holds 1 or more mutations"
            )
        self._class_name = mutations
        self._size = size
        self._waiting: list[Sending] = []
        self.tickets: list[Ticket[object]] = []
        """The tickets of all mutations, in their order."""

    @property
    def mutation(self) -> M:
        """The mutations of the account: each is written down, and gives a ``Ticket``."""
        return cast("M", LazyRoots(self, "mutations", self._class_name))

    def add(
        self,
        name: str,
        given: GraphQLInput | Unset,
        fields: Mapping[str, object],
        select: object,
    ) -> Ticket[Any]:
        """Write down the mutation with this Python name; its input is checked here."""
        chosen = cast("Select[object] | None", select)
        prepared = prepare(index().mutation(name), given, fields, chosen)
        sending = Sending(prepared)
        self._waiting.append(sending)
        ticket = Ticket[Any](name, sending)
        self.tickets.append(ticket)
        return ticket

    def _taken(self) -> list[Sending]:
        """What is to be sent; it is sent once."""
        waiting, self._waiting = self._waiting, []
        return waiting

    @override
    def __repr__(self) -> str:
        count, waiting = len(self.tickets), len(self._waiting)
        return f"<{type(self).__name__} of {count} mutations, {waiting} not sent>"


@sealed_methods
class Batch(BaseBatch[M]):
    """Mutations that travel together, in the order in which they were written down."""

    def __init__(self, client: Client, mutations: str, size: int = MOST) -> None:
        super().__init__(mutations, size)
        self._client = client

    def send(self) -> None:
        """Send what was written down since the last time.

        What becomes of a mutation is told by its ticket and raises nothing here. An error
        that all further requests would meet (credentials, limits, no connection) is told
        by all tickets that are left, and raised.
        """
        self._client.run(send_all(self._client.call, self._taken(), self._size))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if kind is None:
            self.send()


@sealed_methods
class AsyncBatch(BaseBatch[M]):
    """The twin of ``Batch``: ``async with``, and ``await batch.send()``."""

    def __init__(self, client: AsyncClient, mutations: str, size: int = MOST) -> None:
        super().__init__(mutations, size)
        self._client = client

    async def send(self) -> None:
        """See ``Batch.send``."""
        await self._client.run(send_all(self._client.call, self._taken(), self._size))

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if kind is None:
            await self.send()
