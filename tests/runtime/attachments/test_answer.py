"""Reading what storages answer: keys, refusals, and everything that is neither."""

from __future__ import annotations

from contextlib import suppress
from xml.sax.saxutils import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xurrent_gen.runtime.attachments.answer import (
    UnreadableAnswer,
    error_document,
    read_key,
    read_refusal,
)

BOMB = """<!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]><PostResponse><Key>&c;</Key></PostResponse>"""


def s3(inner: str) -> str:
    return f"<PostResponse>{inner}</PostResponse>"


@pytest.mark.parametrize(
    ("body", "key"),
    [
        (s3("<Bucket>b</Bucket><Key>a/b.txt</Key>"), "a/b.txt"),
        ('<?xml version="1.0" encoding="UTF-8"?>\n' + s3("<Key>é東</Key>"), "é東"),
        ('<PostResponse xmlns="urn:s3"><Key>k</Key></PostResponse>', "k"),
        (s3("<More><Key>inner</Key></More><Key>outer</Key>"), "outer"),
        ("\n  " + s3("<!-- <Key>no</Key> --><Key>yes</Key>"), "yes"),
        ('{"key": "a & b"}', "a & b"),
    ],
)
def test_keys(body: str, key: str) -> None:
    assert read_key(body.encode()) == key


@given(st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1))
def test_any_key_is_unescaped(key: str) -> None:
    body = s3(f"<Key>{escape(key)}</Key>").encode()
    if key.strip():
        assert read_key(body) == key
    else:
        with pytest.raises(UnreadableAnswer, match="no key"):
            read_key(body)


@pytest.mark.parametrize(
    ("body", "why"),
    [
        (b"", "is empty"),
        (s3("<Key>  </Key>").encode(), "names no key"),
        (s3("<key>lower</key>").encode(), "names no key"),
        (b"<html><body>Sign in</body></html>", "another kind"),
        (b"<PostResponse><Key>a/b.t", "damaged XML"),
        (BOMB.encode(), "document type"),
        (b'<?xml version="1.0" encoding="nonsense"?><a/>', "damaged XML"),
        (b"<PostResponse><Key>\xff</Key></PostResponse>", "damaged XML"),
        (b"\0\0\0", "neither XML nor JSON"),
        (b"[]", "names no key"),
        (b'{"key": 1}', "names no key"),
    ],
)
def test_what_is_no_key(body: bytes, why: str) -> None:
    with pytest.raises(UnreadableAnswer, match=why):
        read_key(body)


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(body: bytes) -> None:
    # The bytes may happen to be an answer: then they name a key.
    with suppress(UnreadableAnswer):
        assert read_key(body).strip()
    code, text = read_refusal(body)
    assert len(code) <= 100
    assert len(text) <= 500


@pytest.mark.parametrize(
    ("body", "said"),
    [
        (
            "<Error><Code>AccessDenied</Code><Message>Too\n late &amp; gone</Message>"
            "<StringToSign>secret</StringToSign></Error>",
            ("AccessDenied", "Too late & gone"),
        ),
        ("<Error><Code>X</Co", ("", "")),
        (BOMB, ("", "")),
        ('{"message": "Unauthorized"}', ("", "Unauthorized")),
        ('{"message": 3}', ("", "")),
        ("", ("", "")),
        (f"<Error><Message>{'x' * 9000}</Message></Error>", ("", "x" * 500)),
    ],
)
def test_refusals(body: str, said: tuple[str, str]) -> None:
    assert read_refusal(body.encode()) == said


def test_a_success_may_turn_out_as_a_refusal() -> None:
    assert error_document(b"<Error><Code>InternalError</Code></Error>")
    assert not error_document(s3("<Key>Error</Key>").encode())
    assert not error_document(b"<Error><Code>")
