"""A page that is fetched in a thread while another one is used, and may be abandoned."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from .client import Client
    from .effects import Flow

R = TypeVar("R")


class Ahead(Generic[R]):
    """The result of a flow that a thread of its own carries out.

    The thread holds up neither who abandons it nor the end of the program: a request
    that is under way is left to its end, nothing is begun after it.
    """

    def __init__(self, client: Client, flow: Flow[R]) -> None:
        self._found: list[R] = []
        self._error: BaseException | None = None
        self._abandoned = threading.Event()
        self._over = threading.Event()
        thread = threading.Thread(
            target=self._run,
            args=(client, flow),
            name="xurrent-read-ahead",
            daemon=True,
        )
        thread.start()

    def _run(self, client: Client, flow: Flow[R]) -> None:
        try:
            self._found.append(client.run(flow, abandoned=self._abandoned))
        except BaseException as error:
            self._error = error
        finally:
            self._over.set()

    def result(self) -> R:
        """Wait for it; raises what the flow raised."""
        self._over.wait()
        error, self._error = self._error, None
        try:
            if error is not None:
                raise error
            return self._found.pop()
        finally:
            del error  # its traceback leads back to here

    def abandon(self) -> None:
        """Nobody will ask for the result."""
        self._abandoned.set()
