"""The pure pieces: names, types, storages, blocks, and the text of an image."""

from __future__ import annotations

import io
from typing import Any

import pytest
from pydantic import TypeAdapter

from tests.runtime.attachments.world import World, storage_reply, taken
from xurrent_gen.runtime.attachments.form import content_type_of
from xurrent_gen.runtime.attachments.storage import read_storage
from xurrent_gen.runtime.attachments.uploaded import UploadedFile
from xurrent_gen.runtime.core.errors import ConfigurationError


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("A.PDF", "application/pdf"),
        ("a.webp", "image/webp"),
        ("a.xml", "application/xml"),
        ("a.csv", "text/csv"),
        ("df.txt", "text/plain"),
        ("a.tar.gz", "application/gzip"),
        ("a.unheard-of", "application/octet-stream"),
        ("txt", "application/octet-stream"),
        ("a.", "application/octet-stream"),
    ],
)
def test_the_type_follows_from_the_extension(name: str, expected: str) -> None:
    assert content_type_of(name) == expected


@pytest.mark.parametrize(
    "given", ["text/plain; charset=utf-8", 'a/b;c="d e";f=g', "x/y+z.v1"]
)
def test_a_given_type_wins(given: str) -> None:
    assert content_type_of("a.pdf", given) == given


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
    file = UploadedFile(key, 1, "a.png", "image/png", True)
    assert file.markdown(alt) == text
    as_json = TypeAdapter(UploadedFile)  # as FastAPI writes a response
    assert as_json.validate_json(as_json.dump_json(file)) == file


def test_parameters_keep_their_order_and_become_text() -> None:
    parameters = {"z": "text", "a": 201, "n": None, "t": True, "o": {"x": [1.5]}}
    expected = (("z", "text"), ("a", "201"), ("t", "true"), ("o", '{"x": [1.5]}'))
    value = {"uploadUri": "https://x.example", "providerParameters": parameters}
    storage = read_storage(value, "https://g.example")
    assert storage.parameters == expected
    assert "text" not in repr(storage)


class FormFile(io.BytesIO):
    """A file of a web form, as Flask gives it: its name is that of the field."""

    name = "document"
    filename = "report.pdf"


def test_a_file_of_a_form_keeps_its_own_name(world: World) -> None:
    world.start([storage_reply(), taken()])
    done = world.upload(FormFile(b"x"))
    assert (done.filename, done.content_type) == ("report.pdf", "application/pdf")


def test_a_closed_file_is_named(world: World) -> None:
    closed = io.BytesIO(b"x")
    closed.close()
    world.start([storage_reply(), taken()])
    with pytest.raises(ConfigurationError, match="closed"):
        world.upload(closed, filename="a.txt")


class FormUpload:
    """A file of a web form, as FastAPI gives it: awaited, and without ``tell``."""

    def __init__(self, content: bytes) -> None:
        self.file = io.BytesIO(content)

    async def read(self, size: int, /) -> bytes:
        return self.file.read(size)

    async def seek(self, offset: int, /) -> None:
        self.file.seek(offset)


class Counted(io.BytesIO):
    """A response of urllib3 or boto3, which has a position but no end to seek."""

    def seek(self, offset: int, whence: int = 0, /) -> int:
        if whence:
            raise io.UnsupportedOperation
        return super().seek(offset)


@pytest.mark.parametrize(
    ("kind", "opened"),
    [
        ("sync", io.BytesIO),
        ("async", io.BytesIO),
        ("async", FormUpload),
        ("sync", Counted),
    ],
)
def test_a_file_at_its_end_is_not_an_empty_one(kind: str, opened: Any) -> None:
    report, empty = opened(b"a,b"), opened(b"")
    inner = getattr(report, "file", report)
    inner.read()  # as a program does that looks for viruses, or has written it
    with World(kind) as world:
        world.start([storage_reply(), taken()])
        with pytest.raises(ConfigurationError, match=r"seek\(0\)"):
            world.upload(report, filename="a.csv")
        inner.seek(1)
        for file, size in ((report, 2), (empty, 0)):
            world.start([storage_reply(), taken()])
            assert world.upload(file, filename="a.csv").size == size
