"""Uploads over real connections to the sandbox's bucket, which is as strict as S3."""

from __future__ import annotations

import asyncio
import gzip
import io
from collections.abc import AsyncIterator, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.runtime.attachments.world import World
from xurrent_gen.runtime.core.errors import UploadFailedError, UploadNotAllowedError
from xurrent_gen.runtime.session.quota import Limits
from xurrent_gen.sandbox import RunningSandbox, StorageOptions, running_sandbox


@pytest.fixture(scope="module")
def running() -> Iterator[RunningSandbox]:
    with running_sandbox() as server:
        yield server


@pytest.fixture
def bucket(running: RunningSandbox) -> RunningSandbox:
    running.journal.clear()
    return running


def connect(world: World, server: RunningSandbox, **more: Any) -> World:
    unpaced = Limits(requests=None)
    return world.connect({**server.client_settings, "limits": unpaced, **more})


def stored(server: RunningSandbox, key: str) -> bytes:
    return httpx.get(server.sandbox.storage.url(key, 0)).content


def questions(server: RunningSandbox) -> int:
    return len(server.journal.of("graphql"))


@pytest.mark.parametrize("size", [0, 262_145])
def test_any_size_arrives(
    world: World, bucket: RunningSandbox, size: int, tmp_path: Path
) -> None:
    content = (b"0123456789\r\n--" * (size // 14 + 1))[:size]
    path = tmp_path / "some.bin"
    path.write_bytes(content)
    seen: list[tuple[int, int | None]] = []
    connect(world, bucket)
    done = world.upload(path, progress=lambda sent, total: seen.append((sent, total)))
    assert stored(bucket, done.key) == content
    assert done.size == size
    assert (seen[0], seen[-1]) == ((0, size), (size, size))
    assert seen == sorted(seen)


class RemoteFile(io.BytesIO):
    """A file on an SFTP server, as paramiko gives it: its ``seek`` returns nothing."""

    def seek(self, offset: int, whence: int = 0, /) -> Any:
        super().seek(offset, whence)


def sources(content: bytes, folder: Path) -> dict[str, object]:
    path = folder / "source.bin"
    path.write_bytes(content)
    third = len(content) // 3
    begun = RemoteFile(b"before" + content)
    begun.seek(6)

    class Unseekable(io.RawIOBase):
        def __init__(self) -> None:
            self._inner = io.BytesIO(content)

        def readable(self) -> bool:
            return True

        def readinto(self, buffer: object) -> int:
            return self._inner.readinto(buffer)  # type: ignore[arg-type]  # a buffer

    return {
        "path": path,
        "text path": str(path),
        "bytes": content,
        "memoryview": memoryview(content)[::1],
        "remote file at a position": begun,
        "gzip": gzip.open(io.BytesIO(gzip.compress(content))),
        "pipe-like file": Unseekable(),
        "generator": (content[i : i + 7] for i in range(0, len(content), 7)),
        "list": [content[:third], bytearray(content[third:])],
    }


@pytest.mark.parametrize("kind", list(sources(b"", Path("/tmp"))))
def test_any_source_arrives(
    world: World, bucket: RunningSandbox, kind: str, tmp_path: Path
) -> None:
    content = bytes(range(256)) * 3_000
    source = sources(content, tmp_path)[kind]
    done = connect(world, bucket).upload(source, filename="x.bin")
    assert stored(bucket, done.key) == content
    assert done.size == len(content)


def test_async_iterators_and_files(bucket: RunningSandbox) -> None:
    async def pieces() -> AsyncIterator[bytes]:
        for number in range(1_000):
            yield b"%08d" % number

    class AsyncFile:
        def __init__(self) -> None:
            self._inner = io.BytesIO(b"z" * 600_000)

        async def read(self, size: int, /) -> bytes:
            return self._inner.read(size)

    with World("async") as world:
        connect(world, bucket)
        first = world.upload(pieces(), filename="n.txt")
        second = world.upload(AsyncFile(), filename="z.txt")
    assert stored(bucket, first.key) == b"".join(b"%08d" % n for n in range(1_000))
    assert stored(bucket, second.key) == b"z" * 600_000


@pytest.mark.parametrize("iterated", [False, True])
def test_a_cut_connection_is_tried_again(
    world: World, bucket: RunningSandbox, iterated: bool
) -> None:
    content = b"abc" * 1_000_000
    connect(world, bucket)
    bucket.add_faults("upload:reset", "upload:lost")
    source = (content for _ in range(1)) if iterated else content
    done = world.upload(source, filename="big.bin")
    assert stored(bucket, done.key) == content
    assert len(bucket.journal.of("upload")) == 3
    assert world.clock.sleeps == [0.5, 1.0]


def test_the_storage_is_asked_for_once_a_minute(
    world: World, bucket: RunningSandbox
) -> None:
    connect(world, bucket)
    world.upload(b"x", filename="a.txt")
    world.clock.passed += 59
    world.upload(b"x", filename="b.txt")
    assert questions(bucket) == 1
    world.clock.passed += 2
    world.upload(b"x", filename="c.txt")
    assert questions(bucket) == 2


def together(world: World, names: list[str]) -> list[Any]:
    """Upload files with their names as content at the same time."""

    def upload(name: str) -> Any:
        return world.attachments.upload(name.encode(), filename=name.partition(" ")[2])

    async def gather() -> list[Any]:
        return await asyncio.gather(*map(upload, names), return_exceptions=True)

    if world.is_async:
        done: list[Any] = world.run(gather())
        return done
    with ThreadPoolExecutor(len(names)) as threads:
        begun = [threads.submit(upload, name) for name in names]
        return [each.exception() or each.result() for each in begun]


def test_uploads_at_once_share_a_question_but_no_key(
    world: World, bucket: RunningSandbox
) -> None:
    connect(world, bucket)
    bucket.add_faults("slow:0.2")
    together(world, [f"1 {n}.txt" for n in range(9)])
    assert questions(bucket) == 1
    names = [f"{n} screen.png" for n in range(4)]
    for name, done in zip(names, together(world, names), strict=True):
        assert stored(bucket, done.key).decode() == name
    world.clock.passed += 61
    bucket.add_faults("status:418")
    failed = [each for each in together(world, names) if isinstance(each, Exception)]
    assert len(failed) == 1


def test_refused_parameters_are_asked_for_anew_once(
    world: World, bucket: RunningSandbox
) -> None:
    connect(world, bucket)
    world.upload(b"x", filename="a.txt")
    bucket.add_faults("upload:status:403")
    world.upload(b"x", filename="b.txt")
    assert questions(bucket) == 2
    assert not world.clock.sleeps
    bucket.add_faults("upload:status:403", "upload:status:403")
    with pytest.raises(UploadFailedError, match="HTTP 403") as got:
        world.upload(b"x", filename="c.txt")
    assert questions(bucket) == 3
    assert got.value.status == 403


@pytest.mark.parametrize("provider", ["s3", "local"])
def test_an_extension_counts_in_any_case(world: World, provider: Any) -> None:
    options = StorageOptions(provider, allowed_extensions=("TXT", ".png"))
    with running_sandbox(storage=options) as bucket:
        connect(world, bucket)
        for name in ("A.TXT", "a.txt", 'a & <b> quo"te\n – 東京.PnG'):
            done = world.upload(name.encode(), filename=name)
            assert stored(bucket, done.key).decode() == name
        for name in ("a.exe", "txt", "a.txt.exe"):
            with pytest.raises(UploadNotAllowedError, match="allowed extensions"):
                world.upload(b"x", filename=name)
        assert len(bucket.journal.of("upload")) == 3


@pytest.mark.parametrize("iterated", [False, True])
def test_the_size_is_checked_before_a_byte_is_sent(
    world: World, iterated: bool
) -> None:
    with running_sandbox(storage=StorageOptions(size_limit=1_000)) as bucket:
        connect(world, bucket)

        def content(size: int) -> object:
            return iter([b"x" * size]) if iterated else b"x" * size

        assert world.upload(content(999), filename="a.txt").size == 999
        with pytest.raises(
            UploadNotAllowedError, match=r"'b.txt'.*less than 1000 bytes"
        ):
            world.upload(content(1_000), filename="b.txt")
        assert len(bucket.journal.of("upload")) == 1
