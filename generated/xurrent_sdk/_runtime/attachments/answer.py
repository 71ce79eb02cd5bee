# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""What a storage provider answers: the key of the file, or why it was not taken (pure).

S3 answers in XML, which is read by a parser that knows no document types and hence no
entities but the five of XML itself; the local provider answers in JSON.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Final, NoReturn

from ..core.errors import MalformedResponseError
from ..core.json_text import decode_json, json_object
from ..http.messages import HttpResponse

MAX_ANSWER: Final = 256 * 1024
"""Bytes that an answer may have; real ones have less than two thousand."""
_LONGEST: Final = 500
_DEEPEST: Final = 20


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
    """Whether the body is S3's error document, which a status of 200 may come with."""
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
    fetched. Namespaces are ignored. A child that is there twice is an error.
    """
    from xml.parsers import expat

    if not body.strip():
        raise UnreadableAnswer("is empty")
    reader = _Reader()
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.StartElementHandler = reader.start
    parser.EndElementHandler = reader.end
    parser.CharacterDataHandler = reader.text
    parser.StartDoctypeDeclHandler = _refuse
    parser.EntityDeclHandler = _refuse
    parser.ExternalEntityRefHandler = _refuse
    try:
        parser.Parse(body, True)
    except expat.ExpatError as error:
        reason = f"is no XML from line {error.lineno}, column {error.offset} on"
    except (LookupError, ValueError):
        reason = "is XML in an unknown encoding"
    else:
        return XmlAnswer(reader.root, reader.texts)
    raise UnreadableAnswer(reason)


def _refuse(*_: object) -> NoReturn:
    raise UnreadableAnswer("is XML with a document type, which no storage sends")


class _Reader:
    """Collects the texts of the root's children."""

    def __init__(self) -> None:
        self.root = ""
        self.texts: dict[str, str] = {}
        self._path: list[str] = []

    def start(self, name: str, attributes: object) -> None:
        self._path.append(name.rpartition(" ")[2])
        if len(self._path) == 1:
            self.root = self._path[0]
        elif len(self._path) == 2:
            if self._path[1] in self.texts:
                raise UnreadableAnswer("is XML that says the same thing twice")
            self.texts[self._path[1]] = ""
        elif len(self._path) > _DEEPEST:
            raise UnreadableAnswer("is XML that is nested too deeply")

    def end(self, name: str) -> None:
        self._path.pop()

    def text(self, text: str) -> None:
        if len(self._path) == 2:
            self.texts[self._path[1]] += text
