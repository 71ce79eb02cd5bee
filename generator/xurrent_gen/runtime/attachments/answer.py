"""The answers of storage providers: the key of the file, or why it was refused (pure).

S3 answers in XML, the local provider in JSON.
"""

from __future__ import annotations

from typing import Final

from ..core.json_text import json_object

MAX_ANSWER_BYTES: Final = 256 * 1024
"""Bytes that an answer may have; real ones have less than two thousand."""


def read_key(body: bytes) -> str:
    """The storage key in a successful answer, empty where there is none."""
    root, texts = _read(body)
    key = texts.get({"PostResponse": "Key", "": "key"}.get(root, ""), "")
    return key if key.strip() else ""


def read_refusal(body: bytes) -> tuple[str, str]:
    """The provider's code and sentence for a refusal, empty where there is none."""
    _, texts = _read(body)
    code, text = texts.get("Code", ""), texts.get("Message") or texts.get("message", "")
    return " ".join(code.split())[:100], " ".join(text.split())[:500]


def is_refusal(body: bytes) -> bool:
    """Return whether it is S3's error document, which may come with status 200."""
    return _read(body)[0] == "Error"


def _read(body: bytes) -> tuple[str, dict[str, str]]:
    """The root of XML, empty for JSON, and the texts right below it by name.

    What cannot be read has no texts. Document types are refused, so that no entity can
    be declared, let alone expanded.
    """
    from xml.etree.ElementTree import ParseError, fromstring

    body = body.strip()
    if body[:1] != b"<":
        members = json_object(body) if body else {}
        return "", {n: each for n, each in members.items() if isinstance(each, str)}
    try:
        root = fromstring(b"" if b"<!DOCTYPE" in body else body)
    except (LookupError, ParseError, ValueError):
        return "", {}
    return _local(root.tag), {_local(each.tag): each.text or "" for each in root}


def _local(tag: object) -> str:
    return str(tag).rpartition("}")[2]
