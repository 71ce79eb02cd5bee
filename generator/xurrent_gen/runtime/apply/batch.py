"""Batches: mutations that are added one by one and sent together.

Generated modules load this early, for the methods of ``batch.mutation``.
"""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any, Concatenate, Generic, ParamSpec, TypeVar, cast

from typing_extensions import override

from ..client.roots import LazyMutations, MutationSender, SharedMethod, named
from ..core.coroutines import coroutine_functions
from ..core.errors import ConfigurationError, NotSentError, XurrentError
from ..core.expect import is_whole

if TYPE_CHECKING:
    from typing import Self

    from ..client.client import AsyncClient, Client
    from ..http.effects import Flow
    from ..schema.inputs import MutationInput
    from ..selection.paths import Select
    from .requests import Sending

F = TypeVar("F")
M = TypeVar("M")
P = ParamSpec("P")
R = TypeVar("R")
R_co = TypeVar("R_co", covariant=True)

MOST = 20
"""The number of mutations that one request carries by default."""


class BatchMutationRoots(MutationSender):
    """Methods that add a mutation, and return its ticket."""

    @override
    def _send(self, name: str, given: object, select: object = None) -> Any:
        batch = cast("BaseBatch[object, object]", self._client)
        return batch.add(name, given, select)

    def __call__(
        self, input: MutationInput[R, F], /, *, select: Select[F] | None = None
    ) -> Ticket[R]:
        """Add the mutation that takes this input, and return its ticket."""
        ticket: Ticket[R] = self._send_model(input, select)
        return ticket


def batched(method: Callable[Concatenate[Any, P], R], /) -> SharedMethod[P, Ticket[R]]:
    """Offer a method of ``client.mutation`` in ``batch.mutation``."""
    return cast("SharedMethod[P, Ticket[R]]", method)


def checked_size(size: int) -> int:
    """Return the batch size if it is valid; raises ``ConfigurationError``."""
    if not is_whole(size) or size < 1:
        raise ConfigurationError(f"size={size!r}: a request holds 1 or more mutations")
    return size


class Ticket(Generic[R_co]):
    """The result of a mutation of a batch, once the batch was sent."""

    def __init__(self, name: str, sending: Sending) -> None:
        self._name = name
        self._sending = sending

    @property
    def done(self) -> bool:
        """Return whether the mutation was sent, or will not be sent."""
        return self._sending.is_settled

    @property
    def error(self) -> XurrentError | None:
        """The error that ``result()`` would raise, or ``None``."""
        if self.done:
            return self._sending.error
        return NotSentError(
            f"{self._name} was not sent: that happens at the end of the with block, "
            "unless it ends in an error, and in batch.send()",
            operation_name=self._name,
        )

    def result(self) -> R_co:
        """Return what ``client.mutation`` would return for the mutation.

        Raises the errors of ``client.mutation``, such as its own ``MutationError``;
        ``OutcomeUnknownError`` if the answer to its request was lost, so that it may
        have been executed; ``NotSentError`` before the batch was sent.
        """
        error = self.error
        if error is not None:
            raise error
        return cast("R_co", self._sending.outcome)

    @override
    def __repr__(self) -> str:
        state = "done" if self.error is None else type(self.error).__name__
        return f"<Ticket {self._name}: {state}>"


class BaseBatch(Generic[M, R_co]):
    """Mutations that are sent together, in the order of their addition."""

    def __init__(
        self, client: Client | AsyncClient, mutations: str, size: int = MOST
    ) -> None:
        self._client = client
        self._class_name = mutations
        self._size = checked_size(size)
        self._waiting: list[Sending] = []
        self.tickets: list[Ticket[object]] = []
        """The tickets of all mutations, in their order."""

    @property
    def mutation(self) -> M:
        """The mutations of the account: each adds itself and returns a ``Ticket``."""
        roots = named(LazyMutations, self._class_name, "mutation")
        return cast("M", roots(self, "mutations"))

    def add(self, name: str, given: object, select: object) -> Ticket[Any]:
        """Add the mutation with this Python name; its input is checked now."""
        from ..operations.mutation import prepare
        from .requests import Sending

        chosen = cast("Select[object] | None", select)
        sending = Sending(prepare(name, given, chosen))
        ticket = Ticket[Any](name, sending)
        self._waiting.append(sending)
        self.tickets.append(ticket)
        return ticket

    def send(self) -> R_co:
        """Send the mutations that were not sent yet.

        A mutation's ticket reports its outcome, and nothing is raised here. An error
        that would also fail all further requests (credentials, limits, no connection)
        is reported by all remaining tickets, and raised.
        """
        return cast("R_co", self._client.run(self._send()))

    def _send(self) -> Flow[None]:
        from .requests import send_all

        waiting, self._waiting = self._waiting, []
        try:
            yield from send_all(self._client.call, waiting, self._size)
        finally:  # Mutations that a cancelled call did not send wait for the next call.
            unsent = [each for each in waiting if not each.is_settled]
            self._waiting = unsent + self._waiting

    @override
    def __repr__(self) -> str:
        count, waiting = len(self.tickets), len(self._waiting)
        return f"<{type(self).__name__} of {count} mutations, {waiting} not sent>"


class Batch(BaseBatch[M, None]):
    """A batch for threads: ``with client.batch() as batch``."""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: object, error: object, traceback: object) -> None:
        if kind is None:
            self.send()


@coroutine_functions("send")
class AsyncBatch(BaseBatch[M, Coroutine[Any, Any, None]]):
    """A batch for tasks: ``async with``, and ``await batch.send()``."""

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, kind: object, error: object, traceback: object) -> None:
        if kind is None:
            await self.send()
