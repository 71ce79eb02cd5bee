# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""The answers of storage providers: the key of the file, or why it was refused (pure).

S3 answers in XML, the local provider in JSON.
"""

from __future__ import annotations

from contextlib import suppress
from typing import Final

from ..core.errors import MalformedResponseError
from ..core.json_text import decode_json, json_object

MAX_ANSWER_BYTES: Final = 256 * 1024
"""Bytes that an answer may have; real ones have less than two thousand."""


class UnreadableAnswer(Exception):
    """The answer is damaged, or something that no storage answers; says what."""


def read_key(body: bytes) -> str:
    """The storage key in a successful answer.

    Raises ``UnreadableAnswer``, whose text shows nothing of the answer.
    """
    key: object
    if not body.strip():
        raise UnreadableAnswer("is empty")
    if body.lstrip()[:1] == b"<":
        root, texts = _read_xml(body)
        if root != "PostResponse":
            raise UnreadableAnswer("is XML of another kind than PostResponse")
        key = texts.get("Key")
    else:
        try:
            answer = decode_json(body)
        except MalformedResponseError:
            raise UnreadableAnswer("is neither XML nor JSON") from None
        key = answer.get("key") if isinstance(answer, dict) else None
    if not isinstance(key, str) or not key.strip():
        raise UnreadableAnswer("names no key")
    return key


def read_refusal(body: bytes) -> tuple[str, str]:
    """The provider's code and sentence for a refusal, empty where there is none."""
    if texts := error_document(body):
        code, text = texts.get("Code", ""), texts.get("Message", "")
    else:
        said = json_object(body).get("message") if body else ""
        code, text = "", said if isinstance(said, str) else ""
    return " ".join(code.split())[:100], " ".join(text.split())[:500]


def error_document(body: bytes) -> dict[str, str]:
    """The texts of S3's error document, which may come with status 200; else empty."""
    if body.lstrip()[:1] == b"<":
        with suppress(UnreadableAnswer):
            root, texts = _read_xml(body)
            return texts if root == "Error" else {}
    return {}


def _read_xml(body: bytes) -> tuple[str, dict[str, str]]:
    """The root's name and the texts of its children, by name, without namespaces.

    Document types are refused, so no entity can be declared, let alone expanded.
    """
    from xml.etree.ElementTree import ParseError, fromstring

    if b"<!DOCTYPE" in body:
        raise UnreadableAnswer("is XML with a document type, which no storage sends")
    try:
        root = fromstring(body.strip())
    except (LookupError, ParseError, ValueError):
        raise UnreadableAnswer("is damaged XML") from None
    return _local(root.tag), {_local(each.tag): each.text or "" for each in root}


def _local(tag: object) -> str:
    return str(tag).rpartition("}")[2]
