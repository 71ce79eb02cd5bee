"""Reading what storages answer: keys, refusals, and everything that is neither."""

from __future__ import annotations

from contextlib import suppress
from xml.sax.saxutils import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xurrent_gen.runtime.attachments.answer import (
    UnreadableAnswer,
    is_refusal,
    read_key,
    read_refusal,
)
from xurrent_gen.runtime.http.messages import HttpResponse

BOMB = """<!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]><PostResponse><Key>&c;</Key></PostResponse>"""
OUTSIDE = """<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>
<PostResponse><Key>&f;</Key></PostResponse>"""


def answer(body: str | bytes, status: int = 201) -> HttpResponse:
    return HttpResponse(status, body=body.encode() if isinstance(body, str) else body)


def s3(inner: str) -> str:
    return f"<PostResponse>{inner}</PostResponse>"


@pytest.mark.parametrize(
    ("body", "key"),
    [
        (s3("<Bucket>b</Bucket><Key>a/b.txt</Key>"), "a/b.txt"),
        (s3("<Key>a &amp; &lt;b&gt; &quot;c&apos; &#233;&#x1F98A;</Key>"), None),
        ('<?xml version="1.0" encoding="UTF-8"?>\n' + s3("<Key>é東</Key>"), "é東"),
        (s3("<Key><![CDATA[a & b]]></Key>"), "a & b"),
        ('<PostResponse xmlns="urn:s3"><Key>k</Key></PostResponse>', "k"),
        ('<s:PostResponse xmlns:s="urn:s3"><s:Key>k</s:Key></s:PostResponse>', "k"),
        (s3("<Key>line&#13;&#10;break</Key>"), "line\r\nbreak"),
        (s3("<More><Key>inner</Key></More><Key>outer</Key>"), "outer"),
        ("\n  " + s3("<!-- <Key>no</Key> --><Key>yes</Key>"), "yes"),
    ],
)
def test_keys_of_s3(body: str, key: str | None) -> None:
    assert read_key(answer(body), "s3") == (key or "a & <b> \"c' é\U0001f98a")


@given(st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1))
def test_any_key_is_unescaped(key: str) -> None:
    body = s3(f"<Key>{escape(key)}</Key>")
    if key.strip():
        assert read_key(answer(body), "s3") == key
    else:
        with pytest.raises(UnreadableAnswer, match="no key"):
            read_key(answer(body), "s3")


@pytest.mark.parametrize(
    ("body", "why"),
    [
        ("", "is empty"),
        (s3(""), "names no key"),
        (s3("<Key/>"), "names no key"),
        (s3("<Key>  </Key>"), "names no key"),
        (s3("<key>lower</key>"), "names no key"),
        ("<Other><Key>a</Key></Other>", "another kind"),
        ("<PostResponse><Key>a/b.t", "no XML from line 1, column 24"),
        (s3("<Key>&nbsp;</Key>"), "no XML"),
        (s3("<Key>a</key>"), "no XML"),
        (s3("<Key>a</Key>") + "<more/>", "no XML"),
        (BOMB, "document type"),
        (OUTSIDE, "document type"),
        ("<!DOCTYPE PostResponse>" + s3("<Key>a</Key>"), "document type"),
        ('<?xml version="1.0" encoding="nonsense"?>' + s3(""), "is "),
        ("<a>" * 50_000, "is "),
        ('{"key": "a"}', "no XML"),
        ("<html><body>Sign in</body></html>", "another kind"),
        (b"<PostResponse><Key>\xff</Key></PostResponse>", "no XML"),
        (b"\0\0\0", "no XML"),
    ],
)
def test_what_s3_does_not_answer(body: str | bytes, why: str) -> None:
    with pytest.raises(UnreadableAnswer, match=why):
        read_key(answer(body), "s3")


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(body: bytes) -> None:
    for provider in ("s3", "local", "new"):
        # The bytes may happen to be an answer: then they name a key.
        with suppress(UnreadableAnswer):
            assert read_key(answer(body), provider).strip()
    code, text = read_refusal(answer(body))
    assert len(code) <= 100
    assert len(text) <= 500


@pytest.mark.parametrize(
    "body", ["", "[]", "{}", '{"key": 1}', '{"key": ""}', "[" * 9999]
)
def test_what_the_local_provider_does_not_answer(body: str) -> None:
    with pytest.raises(UnreadableAnswer, match=r"no JSON|no key"):
        read_key(answer(body), "local")


def test_an_unknown_provider_is_read_by_what_it_answers() -> None:
    assert read_key(answer('{"key": "a"}'), "azure") == "a"
    assert read_key(answer(s3("<Key>b</Key>")), "azure") == "b"
    assert read_key(answer('{"key": "a & b"}'), "local") == "a & b"


@pytest.mark.parametrize(
    ("body", "said"),
    [
        (
            "<Error><Code>AccessDenied</Code><Message>Too\n late &amp; gone</Message>"
            "<StringToSign>secret</StringToSign></Error>",
            ("AccessDenied", "Too late & gone"),
        ),
        ("<Error><Code>X</Code></Error>", ("X", "")),
        ("<Error><Code>X</Co", ("", "")),
        (BOMB, ("", "")),
        ("<html><Message>no</Message></html>", ("", "")),
        ('{"message": "Unauthorized"}', ("", "Unauthorized")),
        ('{"message": 3}', ("", "")),
        ("gateway down", ("", "")),
        ("", ("", "")),
        (f"<Error><Message>{'x' * 9000}</Message></Error>", ("", "x" * 500)),
    ],
)
def test_refusals(body: str, said: tuple[str, str]) -> None:
    assert read_refusal(answer(body, 403)) == said


def test_a_success_may_turn_out_as_a_refusal() -> None:
    assert is_refusal(answer("<Error><Code>InternalError</Code></Error>", 200))
    assert not is_refusal(answer(s3("<Key>Error</Key>"), 200))
    assert not is_refusal(answer("<Error><Code>", 200))
