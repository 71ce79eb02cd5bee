# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""The answers of storage providers: the key of the file, or why it was refused (pure).

S3 answers in XML, the local provider in JSON.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Final

from ..core.errors import MalformedResponseError
from ..core.json_text import decode_json, json_object
from ..http.messages import HttpResponse

MAX_ANSWER_BYTES: Final = 256 * 1024
"""Bytes that an answer may have; real ones have less than two thousand."""
_LONGEST: Final = 500


class UnreadableAnswer(Exception):
    """The answer is damaged, or something that no storage answers; says what."""


@dataclass(frozen=True, slots=True)
class XmlAnswer:
    """The root element's name and the texts of its children, by name."""

    root: str
    texts: Mapping[str, str] = field(repr=False)


def read_key(response: HttpResponse, provider: str) -> str:
    """The storage key in a successful answer.

    Raises ``UnreadableAnswer``, whose text shows nothing of the answer.
    """
    key: object
    if _is_xml(response, provider):
        answer = read_xml(response.body)
        if answer.root != "PostResponse":
            raise UnreadableAnswer("is XML of another kind than PostResponse")
        key = answer.texts.get("Key")
    else:
        try:
            body = decode_json(response.body)
        except MalformedResponseError:
            raise UnreadableAnswer("is no JSON") from None
        key = body.get("key") if isinstance(body, dict) else None
    if not isinstance(key, str) or not key.strip():
        raise UnreadableAnswer("names no key")
    return key


def read_refusal(response: HttpResponse) -> tuple[str, str]:
    """The provider's code and sentence for a refusal, empty where there is none."""
    code: object = ""
    text: object = ""
    if answer := _error_document(response.body):
        code, text = answer.texts.get("Code"), answer.texts.get("Message")
    elif response.body:
        text = json_object(response.body).get("message")
    return _line(code)[:100], _line(text)[:_LONGEST]


def is_refusal(response: HttpResponse) -> bool:
    """Return whether the body is S3's error document, possibly under status 200."""
    return _error_document(response.body) is not None


def _error_document(body: bytes) -> XmlAnswer | None:
    if body.lstrip()[:1] == b"<":
        with suppress(UnreadableAnswer):
            answer = read_xml(body)
            return answer if answer.root == "Error" else None
    return None


def _line(text: object) -> str:
    return " ".join(text.split()) if isinstance(text, str) else ""


def _is_xml(response: HttpResponse, provider: str) -> bool:
    if provider in {"s3", "local"}:
        return provider == "s3"
    return response.body.lstrip()[:1] == b"<"


def read_xml(body: bytes) -> XmlAnswer:
    """Read a document of one level. Raises ``UnreadableAnswer``.

    Document types are refused, so no entity can be declared, let alone expanded or
    fetched. Namespaces are ignored.
    """
    from xml.etree.ElementTree import ParseError, fromstring

    if not body.strip():
        raise UnreadableAnswer("is empty")
    if b"<!DOCTYPE" in body:
        raise UnreadableAnswer("is XML with a document type, which no storage sends")
    try:
        root = fromstring(body.strip())
    except ParseError as error:
        line, column = error.position
        raise UnreadableAnswer(
            f"is no XML from line {line}, column {column} on"
        ) from None
    except (LookupError, ValueError):
        raise UnreadableAnswer("is XML in an unknown encoding") from None
    return XmlAnswer(_local(root.tag), {_local(e.tag): e.text or "" for e in root})


def _local(tag: object) -> str:
    return str(tag).rpartition("}")[2]
