"""Transfers some megabytes to or from a server; prints the peak MB.

Run by benchmarks/attachments.py, which sets the server's URL in the environment. The ways:
``sync`` and ``async`` upload a file, ``iterator`` and ``async-iterator`` upload a stream,
``download`` and ``async-download`` download it.
"""

import asyncio
import os
import sys
import tempfile
from collections.abc import AsyncIterator, Iterator

from xurrent_sdk._runtime.attachments.facade import AsyncAttachments, Attachments
from xurrent_sdk._runtime.client.client import AsyncClient, Client

way, megabytes = sys.argv[1], int(sys.argv[2])
PIECE = b"x" * 1024 * 1024
expected = megabytes * len(PIECE)


def pieces() -> Iterator[bytes]:
    for _ in range(megabytes):
        yield PIECE


async def apieces() -> AsyncIterator[bytes]:
    for _ in range(megabytes):
        yield PIECE


def move(client: Client, path: str) -> int:
    attachments = Attachments(client)
    if way == "download":
        return attachments.download(os.environ["CONTENT_URL"], path)
    source = path if way == "sync" else pieces()
    return attachments.upload(source, filename="a.bin").size


async def amove(path: str) -> int:
    async with AsyncClient() as client:
        attachments = AsyncAttachments(client)
        if way == "async-download":
            return await attachments.download(os.environ["CONTENT_URL"], path)
        source = path if way == "async" else apieces()
        return (await attachments.upload(source, filename="a.bin")).size


with tempfile.TemporaryDirectory() as folder:
    path = f"{folder}/content.bin"
    if way in {"sync", "async"}:
        with open(path, "wb") as file:
            file.truncate(expected)
    if way.startswith("async"):
        size = asyncio.run(amove(path))
    else:
        with Client() as client:
            size = move(client, path)
assert size == expected, size

with open("/proc/self/status", encoding="ascii") as status:
    peak = next(int(line.split()[1]) for line in status if line.startswith("VmHWM"))
print(peak / 1024)
