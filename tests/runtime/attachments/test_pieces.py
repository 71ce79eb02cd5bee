"""The pure pieces: names, types, storages, blocks, and the text of an image."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.runtime.attachments.world import World, storage_reply, taken
from xurrent_gen.runtime.attachments.form import content_type_of
from xurrent_gen.runtime.attachments.sources import (
    BLOCK_BYTES,
    IteratorSource,
    source_of,
)
from xurrent_gen.runtime.attachments.storage import Storage, read_storage
from xurrent_gen.runtime.attachments.uploaded import UploadedFile
from xurrent_gen.runtime.core.errors import ConfigurationError, UploadNotAllowedError


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("a.pdf", "application/pdf"),
        ("A.PNG", "image/png"),
        ("a.jpeg", "image/jpeg"),
        ("a.jpg", "image/jpeg"),
        ("a.gif", "image/gif"),
        ("a.svg", "image/svg+xml"),
        ("a.webp", "image/webp"),
        ("a.json", "application/json"),
        ("a.xml", "application/xml"),
        ("a.csv", "text/csv"),
        ("df.txt", "text/plain"),
        ("a.zip", "application/zip"),
        ("a.tar.gz", "application/gzip"),
        ("a.tiff", "image/tiff"),
        ("a.unheard-of", "application/octet-stream"),
        ("txt", "application/octet-stream"),
        ("a.", "application/octet-stream"),
    ],
)
def test_the_type_follows_from_the_extension(name: str, expected: str) -> None:
    assert content_type_of(name) == expected


@pytest.mark.parametrize(
    "given", ["text/plain", "text/plain; charset=utf-8", 'a/b;c="d e";f=g', "x/y+z.v1"]
)
def test_a_given_type_wins(given: str) -> None:
    assert content_type_of("a.pdf", given) == given


@pytest.mark.parametrize(
    "given",
    ["", "text", "text/", "/x", "a/b\r\nX: y", "a/b; c", "a/b;c=\n", "ä/b", "a/b "],
)
def test_a_given_type_must_be_one(given: str) -> None:
    with pytest.raises(ConfigurationError, match="not a media type"):
        content_type_of("a.pdf", given)


@pytest.mark.parametrize(
    ("key", "alt", "text"),
    [
        ("attachments/5/a.png", "Disk usage", "![Disk usage](attachments/5/a.png)"),
        ("a & b.png", "", "![](a%20&%20b.png)"),
        ("x).png", "a]( b", "![a\\]( b](x%29.png)"),
        ("line\nbreak.png", "two\nlines", "![two lines](line%0Abreak.png)"),
        ("é東.png", "\\[", "![\\\\\\[](é東.png)"),
    ],
)
def test_markdown_of_an_image(key: str, alt: str, text: str) -> None:
    assert UploadedFile(key, 1, "a.png", "image/png", True).markdown(alt) == text


def test_an_upload_stands_for_an_input() -> None:
    file = UploadedFile("k", 7, "a.png", "image/png", True)
    assert file.__graphql_input__() == {"key": "k", "size": 7, "inline": True}


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (2_147_483_648, 2_147_483_648),
        (None, None),
        (True, None),
        ("much", None),
    ],
)
def test_size_limits(given: object, expected: int | None) -> None:
    value = {"uploadUri": "https://x.example", "sizeLimit": given}
    assert read_storage(value, secure=True).size_limit == expected


def test_parameters_keep_their_order_and_become_text() -> None:
    parameters = {
        "z": "text",
        "a": 201,
        "n": None,
        "f": 1.5,
        "t": True,
        "o": {"x": [1]},
    }
    expected = (
        ("z", "text"),
        ("a", "201"),
        ("f", "1.5"),
        ("t", "true"),
        ("o", '{"x": [1]}'),
    )
    value = {"uploadUri": "https://x.example", "providerParameters": parameters}
    storage = read_storage(value, secure=True)
    assert storage.parameters == expected
    assert "text" not in repr(storage)
    as_text = '{"z": "text", "a": 201}'
    value = {"uploadUri": "https://x.example", "providerParameters": as_text}
    assert read_storage(value, secure=True).parameters == expected[:2]


def test_plain_http_where_the_endpoint_is_plain_http() -> None:
    value = {"uploadUri": "http://127.0.0.1/x"}
    assert read_storage(value, secure=False).host == "127.0.0.1"


def test_no_list_of_extensions_allows_everything() -> None:
    nothing: tuple[object, ...] = ([], None)
    for extensions in nothing:
        value = {"uploadUri": "https://x.example", "allowedExtensions": extensions}
        read_storage(value, secure=True).check_extension("any.thing")
    storage = Storage("https://x.example", "s3", (), None, ("pdf",))
    with pytest.raises(UploadNotAllowedError, match=r"'a\.exe'.* are pdf"):
        storage.check_extension("a.exe")


@given(st.lists(st.integers(0, 3 * BLOCK_BYTES), max_size=5), st.booleans())
def test_small_pieces_are_joined(sizes: list[int], listed: bool) -> None:
    content = bytes(range(251)) * (3 * BLOCK_BYTES // 251 + 1)
    pieces = [content[:size] for size in sizes]
    source = IteratorSource(pieces if listed else iter(pieces))
    assert source.size == (sum(sizes) if listed else None)
    blocks: list[bytes] = []
    while block := source.read():
        blocks.append(block)
    assert b"".join(blocks) == b"".join(pieces)
    assert all(len(block) >= BLOCK_BYTES for block in blocks[:-1])
    assert source.read() == b""


def test_a_reused_buffer_is_copied() -> None:
    def pieces() -> object:
        buffer = bytearray(2)
        for number in range(3):
            buffer[:] = b"%02d" % number
            yield buffer

    source = source_of(pieces())
    assert source.read() == b"000102"


def test_names_that_sources_suggest(tmp_path: Path) -> None:
    path = tmp_path / "some name.txt"
    path.write_bytes(b"x")
    with path.open("rb") as file:
        assert source_of(file).name == "some name.txt"
    assert source_of(path).name == "some name.txt"
    assert source_of(str(path)).name == "some name.txt"
    assert source_of(io.BytesIO()).name is None
    assert source_of(b"x").name is None


@pytest.mark.parametrize("closed", [io.BytesIO(b"x")])
def test_a_closed_file_is_named(world: World, closed: io.BytesIO) -> None:
    closed.close()
    world.start([storage_reply(), taken()])
    with pytest.raises(ConfigurationError, match="closed"):
        world.upload(closed, filename="a.txt")
