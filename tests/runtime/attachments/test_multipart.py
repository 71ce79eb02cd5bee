"""The form, as read by a parser that is not ours, for any content."""

from __future__ import annotations

import re
from email import message_from_bytes
from email.message import Message
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from xurrent_gen.runtime.attachments.form import encode_form
from xurrent_gen.runtime.attachments.sources import Source, sync_body
from xurrent_gen.runtime.attachments.storage import Storage
from xurrent_gen.runtime.attachments.upload import form_fields

# Anything that can be a file's name or a parameter, and texts that may break a parser.
NASTY = st.sampled_from([*'"\n\\é東\0\x85\u2028', "\r\n", "--", "; name=x", "%22"])
TEXT = st.lists(NASTY | st.text(max_size=5), max_size=6).map("".join)
NAMES = TEXT.filter(
    lambda text: text.strip() not in {"", ".", ".."} and "/" not in text
)
CONTENT = st.binary(max_size=300) | st.sampled_from(
    [b"\r\n", b"\r", b"\n", b"--", b"\r\n--", b"--xurrent-0--\r\n", b"\r\n\r\n"]
)


def escaped(name: str) -> str:
    """What a parser must see that does not undo the escapes of browsers."""
    return "".join(f"%{ord(c):02X}" if c in '"\\\x7f' or c < " " else c for c in name)


def parsed(content_type: str, body: bytes) -> list[tuple[Any, ...]]:
    """The parts as Python's mail parser reads them: names, type and content."""
    head = f"Content-Type: {content_type}\r\nMIME-Version: 1.0\r\n\r\n".encode()
    message = message_from_bytes(head + body)
    assert not message.defects
    found: list[tuple[Any, ...]] = []
    for part in message.get_payload():
        assert isinstance(part, Message)
        assert not part.defects
        headers = {
            name.lower(): str(value).encode("ascii", "surrogateescape").decode()
            for name, value in part.raw_items()
        }
        match = re.fullmatch(
            r'form-data; name="([^"\r\n\\]*)"(?:; filename="([^"\r\n\\]*)")?',
            headers["content-disposition"],
        )
        assert match is not None
        content = part.get_payload(decode=True)
        found.append((*match.groups(), headers.get("content-type"), content))
    return found


@settings(max_examples=40, deadline=None)
@given(fields=st.lists(st.tuples(NAMES, TEXT), max_size=4), name=NAMES, content=CONTENT)
def test_a_foreign_parser_reads_what_was_written(
    fields: list[tuple[str, str]], name: str, content: bytes
) -> None:
    form = encode_form(fields, filename=name, content_type="text/x-any")
    source = Source(content)
    source.open()
    source.rewind()
    body = b"".join(sync_body(form, source, lambda sent, total: None))
    assert len(body) == form.length(len(content))
    assert parsed(form.content_type, body) == [
        *((escaped(field), None, None, value.encode()) for field, value in fields),
        ("file", escaped(name), "text/x-any", content),
    ]


def test_a_form_shows_none_of_its_fields() -> None:
    form = encode_form([("policy", "signed")], filename="a", content_type="a/b")
    assert "signed" not in repr(form)


def storage(**parameters: str) -> Storage:
    return Storage("https://x.example", "s3", tuple(parameters.items()), None, ())


def test_a_parameter_that_is_the_type_wins_and_is_sent_once() -> None:
    given = storage(**{"key": "k", "content-type": "signed/type", "policy": "p"})
    assert form_fields(given, "text/csv") == [
        ("content-type", "signed/type"),
        ("key", "k"),
        ("policy", "p"),
    ]
