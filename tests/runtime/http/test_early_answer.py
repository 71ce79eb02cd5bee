"""An answer that comes while a request is written, as a stream of tasks sees it."""

from __future__ import annotations

import asyncio
import os
import socket
from typing import Any

import httpcore
import pytest

from xurrent_gen.runtime.http.early_answer import _Stream

ANSWER = b"HTTP/1.1 413 Too Large\r\n\r\n"


class Broken:
    """A connection on which something has arrived when a write fails."""

    def __init__(self, connection: socket.socket | None) -> None:
        self._connection = connection

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        await asyncio.Event().wait()
        raise AssertionError("nobody sets the event")

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        if self._connection is not None:
            self._connection.close()  # as event loops do with what they cannot write to
        raise httpcore.WriteError("reset by peer")

    def get_extra_info(self, info: str) -> Any:
        return self._connection if info == "socket" else None


async def failing(stream: _Stream) -> None:
    with pytest.raises(httpcore.WriteError, match="reset by peer"):
        await stream.write(b"x" * 100_000)


def test_what_came_just_before_a_write_failed_is_read() -> None:
    ours, theirs = socket.socketpair()
    ours.setblocking(False)

    async def exchange() -> bytes:
        stream = _Stream(Broken(ours), httpcore)
        await failing(stream)
        assert await stream.read(8) == ANSWER[:8]
        return await stream.read(1_000)

    with ours, theirs:
        theirs.sendall(ANSWER)
        before = len(os.listdir("/proc/self/fd")) if os.path.isdir("/proc") else 0
        assert asyncio.run(exchange()) == ANSWER[8:]
        after = len(os.listdir("/proc/self/fd")) if os.path.isdir("/proc") else 0
    assert after <= before


@pytest.mark.parametrize("silent", [True, False])
def test_nothing_is_made_up_when_nothing_came(silent: bool) -> None:
    ours, theirs = socket.socketpair()
    ours.setblocking(False)

    async def exchange() -> None:
        stream = _Stream(Broken(ours if silent else None), httpcore)
        await failing(stream)
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(stream.read(8), 0.01)

    with ours, theirs:
        asyncio.run(exchange())
