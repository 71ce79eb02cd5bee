# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""From the name of a host to its addresses, within a bound of time.

The system's resolver knows no bound and cannot be interrupted, so it is asked in a thread
of its own, which nobody has to wait for: an event loop's pool is waited for at its end.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from typing import Any, Final, TypeAlias

_MOST: Final = 16
_MOVE_ON: Final = 1.0
"""Seconds after which the next address is tried, where there is one."""
_INSTANT: Final = 0.001

Answer: TypeAlias = "list[str] | OSError"


def look_up(host: str, port: int) -> list[str]:
    """The addresses of a host, as the system's resolver gives them; blocking."""
    import socket

    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(entry[4][0]) for entry in found))[:_MOST]


def is_address(host: str) -> bool:
    """Whether a host is given by its address, so that nobody need be asked."""
    return ":" in host or host.replace(".", "").isdigit()


def resolve(host: str, port: int, seconds: float | None) -> list[str]:
    """The addresses of a host, at least one.

    Raises ``OSError`` when there are none, and ``TimeoutError`` when nobody says so in
    time.
    """
    if is_address(host):
        return [host]
    import queue

    answers: queue.SimpleQueue[Answer] = queue.SimpleQueue()
    _ask(host, port, answers.put)
    try:
        return _read(answers.get(timeout=seconds))
    except queue.Empty:
        raise TimeoutError from None


async def aresolve(host: str, port: int) -> list[str]:
    """The addresses of a host, at least one; raises ``OSError`` when there are none."""
    if is_address(host):
        return [host]
    import asyncio
    from contextlib import suppress

    loop = asyncio.get_running_loop()
    answer: asyncio.Future[Answer] = loop.create_future()

    def settle(found: Answer) -> None:
        if not answer.done():
            answer.set_result(found)

    def tell(found: Answer) -> None:
        with suppress(RuntimeError):  # the loop is gone: nobody waits any more
            loop.call_soon_threadsafe(settle, found)

    _ask(host, port, tell)
    return _read(await answer)


def _ask(host: str, port: int, tell: Callable[[Answer], object]) -> None:
    def work() -> None:
        import socket

        found: Answer = socket.gaierror(socket.EAI_NONAME, "the name has no address")
        try:
            found = look_up(host, port) or found
        except OSError as error:
            found = error
        except UnicodeError:
            pass  # no name at all
        tell(found)

    threading.Thread(target=work, name="xurrent-resolve", daemon=True).start()


def _read(answer: Answer) -> list[str]:
    if isinstance(answer, OSError):
        raise answer
    return answer


def in_turn(
    addresses: list[str], seconds: float | None
) -> Iterator[tuple[str, float | None]]:
    """Each address and how long to try it: all of them get ``seconds`` together."""
    end = None if seconds is None else time.monotonic() + seconds
    for number, address in enumerate(addresses, 1):
        left = None if end is None else max(end - time.monotonic(), _INSTANT)
        if number < len(addresses):
            left = _MOVE_ON if left is None else min(left, _MOVE_ON)
        yield address, left


@contextmanager
def as_connecting(library: Any) -> Generator[None]:
    """Failures to resolve a name, as the library's own."""
    try:
        yield
    except TimeoutError:
        raise library.ConnectTimeout("the name was not resolved in time") from None
    except OSError as error:
        raise library.ConnectError(str(error)) from error


@contextmanager
def next_one(library: Any, address: str, addresses: list[str]) -> Generator[None]:
    """Failures to connect count for the last address alone."""
    try:
        yield
    except (library.ConnectError, library.ConnectTimeout):
        if address is addresses[-1]:
            raise
