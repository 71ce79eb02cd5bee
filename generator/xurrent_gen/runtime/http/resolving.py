"""From the name of a host to its addresses, within a bound of time.

The system's resolver knows no bound and cannot be interrupted, so it is asked in a thread
of its own, which nobody has to wait for: an event loop's pool is waited for at its end.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from typing import Any, Final

from .effects import Flow, run_flow, run_flow_async, wait
from .event import OneTimeEvent

_MOST: Final = 16
_MOVE_ON: Final = 1.0
"""Seconds after which the next address is tried, where there is one."""
_INSTANT: Final = 0.001


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
    return run_flow(_resolving(host, port, seconds))


async def aresolve(host: str, port: int) -> list[str]:
    """The addresses of a host, at least one; raises ``OSError`` when there are none."""
    return await run_flow_async(_resolving(host, port, None))


def _resolving(host: str, port: int, seconds: float | None) -> Flow[list[str]]:
    if is_address(host):
        return [host]
    import socket

    addresses: list[str] = []
    failure: OSError = socket.gaierror(socket.EAI_NONAME, "the name has no address")
    done = OneTimeEvent()
    done.owner = 0  # another thread sets it, which waits for nobody

    def work() -> None:
        nonlocal addresses, failure
        try:
            addresses = look_up(host, port)
        except OSError as error:
            failure = error
        except UnicodeError:
            pass  # no name at all
        done.set()

    threading.Thread(target=work, name="xurrent-resolve", daemon=True).start()
    patience = threading.TIMEOUT_MAX if seconds is None else seconds
    if not (yield from wait(done, patience)):
        raise TimeoutError
    if not addresses:
        raise failure
    return addresses


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
