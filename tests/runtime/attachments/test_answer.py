"""Reading what storages answer: keys, refusals, and everything that is neither."""

from __future__ import annotations

from xml.sax.saxutils import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xurrent_gen.runtime.attachments.attempts import is_refusal, read_key, read_refusal

BOMB = """<!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]><PostResponse><Key>&c;</Key></PostResponse>"""


def s3(inner: str) -> str:
    return f"<PostResponse>{inner}</PostResponse>"


@pytest.mark.parametrize(
    ("body", "key"),
    [
        ('<?xml version="1.0" encoding="UTF-8"?>\n' + s3("<Key>é東</Key>"), "é東"),
        ('<PostResponse xmlns="urn:s3"><Key>k</Key></PostResponse>', "k"),
        (s3("<More><Key>inner</Key></More><Key>outer</Key>"), "outer"),
        ('{"key": "a & b"}', "a & b"),
        ("", ""),
        (s3("<Key>  </Key>"), ""),
        ("<html><key>sign in</key></html>", ""),
        ("<PostResponse><Key>a/b.t", ""),
        (BOMB, ""),
        ('<?xml version="1.0" encoding="nonsense"?><a/>', ""),
        ("\0\0\0", ""),
        ('{"key": 1}', ""),
    ],
)
def test_keys(body: str, key: str) -> None:
    assert read_key(body.encode()) == key


@given(st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1))
def test_any_key_is_unescaped(key: str) -> None:
    found = read_key(s3(f"<Key>{escape(key)}</Key>").encode())
    assert found == (key if key.strip() else "")


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(body: bytes) -> None:
    read_key(body)
    read_refusal(body)


@pytest.mark.parametrize(
    ("body", "said"),
    [
        (
            "<Error><Code>AccessDenied</Code><Message>Too\n late &amp; gone</Message>"
            "<StringToSign>secret</StringToSign></Error>",
            ("AccessDenied", "Too late & gone"),
        ),
        ("<Error><Code>X</Co", ("", "")),
        ('{"message": "Unauthorized"}', ("", "Unauthorized")),
        ('{"message": 3}', ("", "")),
        (f"<Error><Message>{'x' * 9000}</Message></Error>", ("", "x" * 500)),
        (f"<Error><Code>{'x' * 9000}</Code></Error>", ("x" * 100, "")),
    ],
)
def test_refusals(body: str, said: tuple[str, str]) -> None:
    assert read_refusal(body.encode()) == said
    assert is_refusal(body.encode()) == body.endswith("</Error>")
