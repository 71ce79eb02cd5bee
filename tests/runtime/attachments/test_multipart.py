"""The form, as read by two parsers that are not ours, for any content."""

from __future__ import annotations

import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from python_multipart.multipart import MultipartParser, parse_options_header

from tests.runtime.attachments.bucket import Part, parse_form
from xurrent_gen.runtime.attachments.body import Count, sync_body
from xurrent_gen.runtime.attachments.form import (
    MultipartForm,
    clean_filename,
    encode_form,
)
from xurrent_gen.runtime.attachments.sources import BytesSource
from xurrent_gen.runtime.attachments.storage import Storage
from xurrent_gen.runtime.attachments.upload import form_fields
from xurrent_gen.runtime.core.errors import ConfigurationError


def body_of(form: MultipartForm, content: bytes) -> bytes:
    body = b"".join(sync_body(form, BytesSource(content), Count(None, None, None)))
    assert len(body) == form.length(len(content))
    return body


def streamed(content_type: str, body: bytes) -> list[Part]:
    """The parts, by python-multipart."""
    _, options = parse_options_header(content_type)
    parts: list[tuple[dict[bytes, bytes], bytearray]] = []
    name = bytearray()
    value = bytearray()
    ended: list[bool] = []

    def header_end() -> None:
        parts[-1][0][bytes(name).lower()] = bytes(value)
        name.clear()
        value.clear()

    parser = MultipartParser(
        options[b"boundary"],
        {
            "on_part_begin": lambda: parts.append(({}, bytearray())),
            "on_header_field": lambda data, a, b: name.extend(data[a:b]),
            "on_header_value": lambda data, a, b: value.extend(data[a:b]),
            "on_header_end": header_end,
            "on_part_data": lambda data, a, b: parts[-1][1].extend(data[a:b]),
            "on_end": lambda: ended.append(True),
        },
    )
    parser.write(body)
    parser.finalize()
    assert ended == [True]
    found: list[Part] = []
    for headers, data in parts:
        kind, fields = parse_options_header(headers[b"content-disposition"])
        assert kind == b"form-data"
        filename = fields.get(b"filename")
        media = headers.get(b"content-type")
        found.append(
            Part(
                fields[b"name"].decode(),
                None if filename is None else filename.decode(),
                None if media is None else media.decode(),
                bytes(data),
            )
        )
    return found


# Anything that can be a file's name or a parameter, and texts that may break a parser.
NASTY = st.sampled_from(
    [
        '"',
        "\r\n",
        "\n",
        "\\",
        "--",
        "; name=x",
        "%22",
        "é",
        "東",
        "\0",
        "\x85",
        "\u2028",
    ]
)
TEXT = st.lists(NASTY | st.text(max_size=5), max_size=6).map("".join)
NAMES = TEXT.filter(
    lambda text: text.strip() not in {"", ".", ".."} and "/" not in text
)
CONTENT = st.binary(max_size=300) | st.sampled_from(
    [b"\r\n", b"\r", b"\n", b"--", b"\r\n--", b"--xurrent-0--\r\n", b"\r\n\r\n"]
)


def escaped(name: str) -> str:
    """What a parser that does not undo the escapes must see."""
    return "".join(
        f"%{ord(c):02X}" if c in '"\\\x7f' or c < " " else c for c in name
    ).replace("\ud800", "?")


@settings(max_examples=300, deadline=None)
@given(fields=st.lists(st.tuples(NAMES, TEXT), max_size=4), name=NAMES, content=CONTENT)
def test_two_foreign_parsers_read_what_was_written(
    fields: list[tuple[str, str]], name: str, content: bytes
) -> None:
    form = encode_form(fields, filename=name, content_type="text/x-any")
    body = body_of(form, content)
    expected = [
        *(
            Part(escaped(field), None, None, value.encode("utf-8", "replace"))
            for field, value in fields
        ),
        Part("file", escaped(name), "text/x-any", content),
    ]
    assert streamed(form.content_type, body) == expected
    by_mail = [
        (part.name, part.filename, part.content_type, part.data)
        for part in parse_form(form.content_type, body)
    ]

    def browser(text: str | None) -> str | None:
        if text is None:
            return None
        for code, char in (("%22", '"'), ("%0D", "\r"), ("%0A", "\n")):
            text = text.replace(code, char)
        return text

    assert by_mail == [
        (browser(part.name), browser(part.filename), part.content_type, part.data)
        for part in expected
    ]


def test_boundaries_are_random_and_short_enough() -> None:
    made = {
        encode_form([], filename="a", content_type="a/b").boundary for _ in range(50)
    }
    assert len(made) == 50
    assert all(len(boundary) <= 70 for boundary in made)


def test_a_form_shows_none_of_its_fields() -> None:
    form = encode_form([("policy", "signed")], filename="a", content_type="a/b")
    assert "signed" not in repr(form)


@pytest.mark.parametrize("name", ["", ".", "..", "  ", "a/b.txt", "/etc/passwd", "a/"])
def test_a_path_is_no_name(name: str) -> None:
    with pytest.raises(ConfigurationError, match="not a file's name"):
        clean_filename(name)


def test_bytes_that_are_no_text_are_replaced() -> None:
    assert clean_filename("a\udcff.txt") == "a\ufffd.txt"
    assert clean_filename("Zürich \U0001f98a.txt") == "Zürich \U0001f98a.txt"


def storage(**parameters: str) -> Storage:
    return Storage("https://x.example", "s3", tuple(parameters.items()), None, ())


def test_the_type_comes_first() -> None:
    assert form_fields(storage(key="k", policy="p"), "text/csv") == [
        ("Content-Type", "text/csv"),
        ("key", "k"),
        ("policy", "p"),
    ]


@pytest.mark.parametrize("spelling", ["Content-Type", "content-type"])
def test_a_parameter_that_is_the_type_wins_and_is_sent_once(spelling: str) -> None:
    given = storage(**{"key": "k", spelling: "signed/type", "policy": "p"})
    assert form_fields(given, "text/csv") == [
        (spelling, "signed/type"),
        ("key", "k"),
        ("policy", "p"),
    ]


def test_content_is_not_held_in_memory() -> None:
    """Blocks come one by one, in the order in which they are asked for."""

    class Watched(io.BytesIO):
        def read(self, size: int | None = -1, /) -> bytes:
            asked.append(size)
            return super().read(size)

    from xurrent_gen.runtime.attachments.sources import BLOCK_BYTES, FileSource

    asked: list[int | None] = []
    source = FileSource(Watched(b"x" * (3 * BLOCK_BYTES)))
    source.open()
    source.rewind()
    form = encode_form([], filename="a", content_type="a/b")
    body = sync_body(form, source, Count(None, None, None))
    next(body)
    assert asked == []
    next(body)
    assert asked == [BLOCK_BYTES]
    next(body)
    assert asked == [BLOCK_BYTES, BLOCK_BYTES]
