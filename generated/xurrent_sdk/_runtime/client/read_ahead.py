# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""A page that is fetched while another one is used, and may be abandoned."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    import asyncio

R = TypeVar("R")


class Ahead(Future[R]):
    """The result of work in a thread of its own, which stops early when abandoned.

    The thread holds up neither who abandons it nor the end of the program: a request
    that is under way is left to its end, nothing is begun after it.
    """

    def __init__(self, work: Callable[[threading.Event], R]) -> None:
        super().__init__()
        self._abandoned = threading.Event()
        threading.Thread(
            target=self._work, args=(work,), name="xurrent-read-ahead", daemon=True
        ).start()

    def _work(self, work: Callable[[threading.Event], R]) -> None:
        try:
            self.set_result(work(self._abandoned))
        except BaseException as error:
            self.set_exception(error)

    def abandon(self) -> None:
        """Nobody will ask for the result."""
        self._abandoned.set()


async def abandon(*coming: asyncio.Task[Any]) -> None:
    """End pages that nobody will use, and leave no task behind."""
    import asyncio

    left = [each for each in coming if each.cancel()]
    if left:
        await asyncio.wait(left)
