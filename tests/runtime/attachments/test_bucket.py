"""Uploads to a bucket as strict as S3, over real connections."""

from __future__ import annotations

import io
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from tests.runtime.attachments.bucket import Bucket, Refused, Rules
from tests.runtime.attachments.world import World
from xurrent_gen.runtime.core.errors import UploadFailedError, UploadNotAllowedError

NAMES = [
    "a & <b> 'c'.txt",
    "line\nbreak\r.txt",
    "Zürich – 東京 🦊.png",
    "\x01control\x7f.txt",
]


@pytest.fixture
def bucket() -> Iterator[Bucket]:
    with Bucket() as running:
        yield running


@pytest.mark.parametrize("name", NAMES)
def test_any_name_arrives(world: World, bucket: Bucket, name: str) -> None:
    done = world.connect(bucket.settings).upload(b"hello", filename=name)
    stored = bucket.objects[done.key]
    assert stored.data == b"hello"
    assert stored.parts[-1].filename == name.replace("\x01", "%01").replace(
        "\x7f", "%7F"
    )
    assert done.filename == name
    assert done.size == 5


def test_parts_come_in_the_documented_order(world: World) -> None:
    rules = Rules(more={"x-amz-meta-new": 7, "x-amz-meta-old": True})
    with Bucket(rules) as bucket:
        done = world.connect(bucket.settings).upload(b"x", filename="a.csv")
        stored = bucket.objects[done.key]
    names = [part.name for part in stored.parts]
    storage = bucket.storage()["providerParameters"]
    assert isinstance(storage, dict)
    assert names == ["Content-Type", *storage, "file"]
    texts = {part.name: part.data for part in stored.parts}
    assert texts["success_action_status"] == b"201"
    assert texts["x-amz-meta-new"] == b"7"
    assert texts["x-amz-meta-old"] == b"true"
    assert texts["Content-Type"] == b"text/csv" == stored.content_type.encode()
    assert stored.parts[-1].content_type == "text/csv"
    assert all(part.content_type is None for part in stored.parts[:-1])


@pytest.mark.parametrize("size", [0, 1, 262_144, 262_145])
def test_any_size_arrives(
    world: World, bucket: Bucket, size: int, tmp_path: Path
) -> None:
    content = (b"0123456789\r\n--" * (size // 14 + 1))[:size]
    path = tmp_path / "some.bin"
    path.write_bytes(content)
    seen: list[tuple[int, int | None]] = []
    world.connect(bucket.settings)
    done = world.upload(path, progress=lambda sent, total: seen.append((sent, total)))
    assert bucket.objects[done.key].data == content
    assert done.size == size
    assert seen[0] == (0, size)
    assert seen[-1] == (size, size)
    assert seen == sorted(seen)


def sources(content: bytes, folder: Path) -> dict[str, object]:
    path = folder / "source.bin"
    path.write_bytes(content)
    third = len(content) // 3

    class Again:
        def __iter__(self) -> Iterator[bytes]:
            return iter([content[:third], content[third:]])

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
        "pipe-like file": Unseekable(),
        "generator": (content[i : i + 7] for i in range(0, len(content), 7)),
        "iterable": Again(),
        "list": [content[:third], bytearray(content[third:])],
    }


@pytest.mark.parametrize("kind", list(sources(b"", Path("/tmp"))))
def test_any_source_arrives(
    world: World, bucket: Bucket, kind: str, tmp_path: Path
) -> None:
    content = bytes(range(256)) * 3_000
    world.connect(bucket.settings)
    done = world.upload(sources(content, tmp_path)[kind], filename="x.bin")
    assert bucket.objects[done.key].data == content
    assert done.size == len(content)


def test_a_file_is_read_from_where_it_stands(world: World, bucket: Bucket) -> None:
    file = io.BytesIO(b"0123456789")
    file.seek(4)
    done = world.connect(bucket.settings).upload(file, filename="rest.txt")
    assert bucket.objects[done.key].data == b"456789"
    assert not file.closed


def test_async_iterators_and_files(bucket: Bucket) -> None:
    async def pieces() -> AsyncIterator[bytes]:
        for number in range(1_000):
            yield b"%08d" % number

    class AsyncFile:
        def __init__(self) -> None:
            self._inner = io.BytesIO(b"z" * 600_000)

        async def read(self, size: int, /) -> bytes:
            return self._inner.read(size)

    with World("async").connect(bucket.settings) as world:
        first = world.upload(pieces(), filename="n.txt")
        second = world.upload(AsyncFile(), filename="z.txt")
    expected = b"".join(b"%08d" % number for number in range(1_000))
    assert bucket.objects[first.key].data == expected
    assert bucket.objects[second.key].data == b"z" * 600_000


def test_no_credentials_reach_the_bucket(world: World, bucket: Bucket) -> None:
    world.connect(bucket.settings, headers={"X-Mine": "private"})
    stored = bucket.objects[world.upload(b"x", filename="a.txt").key]
    assert not {"authorization", "x-xurrent-account", "x-mine"} & set(stored.headers)
    assert "token-that-nobody" not in repr(stored)


@pytest.mark.parametrize("cut", [0, 300_000])
def test_a_cut_connection_is_tried_again(
    world: World, bucket: Bucket, cut: int, tmp_path: Path
) -> None:
    path = tmp_path / "big.bin"
    path.write_bytes(b"abc" * 1_000_000)
    bucket.cuts.extend([cut, cut])
    world.connect(bucket.settings)
    done = world.upload(path)
    assert bucket.objects[done.key].data == path.read_bytes()
    assert bucket.uploads == 3
    assert world.clock.sleeps == [0.5, 1.0]


def test_a_copied_iterator_is_tried_again(world: World, bucket: Bucket) -> None:
    """The bucket wants the length first, so the content is kept beside anyway."""
    bucket.cuts.append(1_000)
    world.connect(bucket.settings)
    done = world.upload((b"ab" for _ in range(400_000)), filename="x.txt")
    assert bucket.objects[done.key].data == b"ab" * 400_000
    assert bucket.uploads == 2


def test_the_storage_is_asked_for_once_a_minute(world: World, bucket: Bucket) -> None:
    world.connect(bucket.settings)
    world.upload(b"x", filename="a.txt")
    world.clock.passed += 59
    world.upload(b"x", filename="b.txt")
    assert bucket.storage_questions == 1
    world.clock.passed += 2
    world.upload(b"x", filename="c.txt")
    assert bucket.storage_questions == 2


def test_a_name_does_not_replace_an_earlier_upload(
    world: World, bucket: Bucket
) -> None:
    world.connect(bucket.settings)
    first = world.upload(b"first", filename="screen.png")
    second = world.upload(b"second", filename="screen.png")
    assert bucket.objects[first.key].data == b"first"
    assert bucket.objects[second.key].data == b"second"


def test_refused_parameters_are_asked_for_anew_once(
    world: World, bucket: Bucket
) -> None:
    expired = Refused(403, "AccessDenied", "Invalid according to Policy: expired.")
    world.connect(bucket.settings)
    world.upload(b"x", filename="a.txt")
    bucket.refusals.append(expired)
    world.upload(b"x", filename="b.txt")
    assert bucket.storage_questions == 2
    assert not world.clock.sleeps
    bucket.refusals.extend([expired, expired])
    with pytest.raises(UploadFailedError, match="according to Policy: expired") as got:
        world.upload(b"x", filename="c.txt")
    assert bucket.storage_questions == 3
    assert got.value.status == 403
    assert "HTTP 403 (AccessDenied" in got.value.message


def test_an_extension_counts_in_any_case(world: World) -> None:
    with Bucket(Rules(extensions=("TXT", ".png", "tar.gz"))) as bucket:
        world.connect(bucket.settings)
        for name in ("A.TXT", "a.txt", "b.PnG", "c.tar.GZ"):
            world.upload(b"x", filename=name)
        for name in ("a.exe", "txt", "a.txt.exe", "c.gz"):
            with pytest.raises(UploadNotAllowedError, match="allowed extensions"):
                world.upload(b"x", filename=name)
        assert bucket.uploads == 4


@pytest.mark.parametrize("iterated", [False, True])
def test_the_size_is_checked_before_a_byte_is_sent(
    world: World, iterated: bool
) -> None:
    with Bucket(Rules(size_limit=1_000)) as bucket:
        world.connect(bucket.settings)

        def content(size: int) -> object:
            return iter([b"x" * size]) if iterated else b"x" * size

        assert world.upload(content(999), filename="a.txt").size == 999
        with pytest.raises(UploadNotAllowedError, match="less than 1000 bytes"):
            world.upload(content(1_000), filename="b.txt")
        assert bucket.uploads == 1
