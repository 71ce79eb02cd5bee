# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""The clients: they own a transport and drive flows; the base makes the decisions.

``Client`` and ``AsyncClient`` have methods of the same names.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Self, TypeVar

from ..core.clock import AsyncSleeper, Sleeper
from ..core.errors import ClientClosedError
from ..core.json_text import JSON, JSONInput
from ..core.tracebacks import sealed
from ..http.effects import Flow, asleep, run_flow, run_flow_async
from ..http.httpx_transport import AsyncHttpxTransport, HttpxTransport
from ..http.messages import AsyncTransport, Transport
from ..http.settings import HttpSettings
from ..session.tokens import TokenInfo, token_info
from .base import BaseClient

if TYPE_CHECKING:
    import asyncio
    from threading import Event

    from ..operations.query import PagedQuery
    from .results import AsyncResults, Results
    from .side_by_side import Ahead

R = TypeVar("R")


class Client(BaseClient[Transport, Sleeper]):
    """Talks to Xurrent from threads; one client serves any number of them.

    Raises ``ConfigurationError`` for settings that cannot work. Nothing
    is sent before the first call.
    """

    _new_transport: Callable[[HttpSettings], Transport] = HttpxTransport
    _default_sleep: Sleeper = staticmethod(time.sleep)

    def run(self, flow: Flow[R]) -> R:
        """Run a flow: its requests and waits happen in this thread."""
        return self._run(flow, None)

    @sealed
    def _run(self, flow: Flow[R], abandoned: Event | None) -> R:
        """Run a flow; once ``abandoned`` is set, end its waits and start no effect."""
        self._check_open()
        sleep = self._sleep
        if abandoned is not None and sleep is self._default_sleep:
            sleep = abandoned.wait
        return run_flow(flow, self._transport, sleep, abandoned)

    def _start(self, flow: Flow[R]) -> Ahead[R]:
        """Run a flow in a thread of its own, until it is abandoned."""
        from .side_by_side import Ahead

        return Ahead(partial(self._run, flow))

    def execute(
        self,
        document: str,
        variables: Mapping[str, JSONInput] | None = None,
        *,
        operation_name: str | None = None,
    ) -> dict[str, JSON]:
        """Send a hand-written document and return the raw ``data``.

        Any error that the server reports raises ``GraphQLError``, also
        when there is partial data.
        """
        from .raw_document import execute_document

        return self.run(execute_document(self, document, variables, operation_name))

    def token_info(self) -> TokenInfo:
        """Ask the platform about the access token: its scopes, and whether it works."""
        return self.run(token_info(self.session, self.options))

    def results(self, query: PagedQuery) -> Results[object]:
        """Return the results of a partition, which may come from another process."""
        from .results import Results

        return Results(self, query)

    def close(self) -> None:
        """Close the connections; a derived client closes only itself."""
        self._closed = True
        if self._owner:
            self._transport.close()

    def __enter__(self) -> Self:
        self._check_open()
        return self

    def __exit__(self, kind: object, error: object, traceback: object) -> None:
        self.close()


class AsyncClient(BaseClient[AsyncTransport, AsyncSleeper]):
    """Talks to Xurrent from tasks: the async counterpart of ``Client``.

    One client serves any number of tasks, also in several event loops and threads.
    """

    _IS_ASYNC = True
    _new_transport: Callable[[HttpSettings], AsyncTransport] = AsyncHttpxTransport
    _default_sleep: AsyncSleeper = staticmethod(asleep)

    @sealed
    async def run(self, flow: Flow[R]) -> R:
        """Run a flow: its requests and waits happen in this task."""
        self._check_open()
        return await run_flow_async(flow, self._transport, self._sleep)

    def _start(self, flow: Flow[R]) -> asyncio.Task[R]:
        """Run a flow in a task of its own, which ends when the client is closed."""
        import asyncio

        task = asyncio.ensure_future(self._until_closed(flow))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        # asyncio warns of errors that no code retrieves, as in an abandoned task.
        task.add_done_callback(lambda done: done.cancelled() or done.exception())
        return task

    async def _until_closed(self, flow: Flow[R]) -> R:
        import asyncio

        try:
            return await self.run(flow)
        except asyncio.CancelledError:
            if asyncio.current_task() in self._tasks:
                raise
        raise ClientClosedError("The client was closed while this request ran")

    async def execute(
        self,
        document: str,
        variables: Mapping[str, JSONInput] | None = None,
        *,
        operation_name: str | None = None,
    ) -> dict[str, JSON]:
        """See ``Client.execute``."""
        from .raw_document import execute_document

        return await self.run(
            execute_document(self, document, variables, operation_name)
        )

    async def token_info(self) -> TokenInfo:
        """See ``Client.token_info``."""
        return await self.run(token_info(self.session, self.options))

    def results(self, query: PagedQuery) -> AsyncResults[object]:
        """Return the results of a partition, which may come from another process."""
        from .results import AsyncResults

        return AsyncResults(self, query)

    async def close(self) -> None:
        """Close the connections; a derived client closes only itself."""
        import asyncio

        from .side_by_side import abandon

        self._closed = True
        if not self._owner:
            return
        try:
            await asyncio.sleep(0)  # a task that has not started cannot clean up
            loop, own = asyncio.get_running_loop(), asyncio.current_task()
            tasks = [t for t in self._tasks if t.get_loop() is loop and t is not own]
            self._tasks.difference_update(tasks)
            await abandon(*tasks)  # running requests would keep their connections
        finally:  # a cancelled scope of anyio cancels each wait within
            await self._transport.close()

    async def __aenter__(self) -> Self:
        self._check_open()
        return self

    async def __aexit__(self, kind: object, error: object, traceback: object) -> None:
        await self.close()
