"""Reads the documents that this package writes.

They are a small part of GraphQL: one operation, every argument a variable, and fragments
only inline. Documents written by hand need a server, such as the sandbox.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_TOKEN = re.compile(r"\s*(\.\.\.|[{}():!,\[\]]|\$?\w+)")


class UnreadableDocument(Exception):
    """The document is not one that this package writes."""


@dataclass(frozen=True, slots=True)
class AskedField:
    """A field of a document."""

    name: str
    key: str
    """The name of its value in the answer: the alias, if there is one."""
    arguments: dict[str, str]
    """The names of variables, by argument."""
    below: Selected


@dataclass(frozen=True, slots=True)
class Selected:
    """A selection set; a leaf has an empty one."""

    fields: tuple[AskedField, ...] = ()
    fragments: tuple[tuple[str, Selected], ...] = ()
    """The inline fragments: a type, and what is read of it."""


@dataclass(frozen=True, slots=True)
class Document:
    """An operation."""

    kind: str
    """``query`` or ``mutation``."""
    selected: Selected


def read_document(text: str) -> Document:
    """Read a document. Raises ``UnreadableDocument``."""
    reader = _Reader(_tokens(text))
    kind = reader.take()
    if kind not in ("query", "mutation"):
        raise UnreadableDocument
    reader.take()  # the operation's name
    if reader.at("("):  # what variables hold comes as JSON
        while reader.take() != ")":
            pass
    selected = reader.selection()
    if not reader.at(""):
        raise UnreadableDocument
    return Document(kind, selected)


def _tokens(text: str) -> Iterator[str]:
    position, text = 0, text.rstrip()
    while position < len(text):
        found = _TOKEN.match(text, position)
        if found is None:
            raise UnreadableDocument
        yield found[1]
        position = found.end()


class _Reader:
    """Takes one token after the other; at the end stands an empty one."""

    def __init__(self, tokens: Iterator[str]) -> None:
        self._tokens = tokens
        self._next = next(tokens, "")

    def at(self, token: str) -> bool:
        return self._next == token

    def take(self, wanted: str = "") -> str:
        found = self._next
        if not found or (wanted and found != wanted):
            raise UnreadableDocument
        self._next = next(self._tokens, "")
        return found

    def selection(self) -> Selected:
        fields: list[AskedField] = []
        fragments: list[tuple[str, Selected]] = []
        self.take("{")
        while not self.at("}"):
            if self.at("..."):
                self.take()
                self.take("on")
                fragments.append((self.take(), self.selection()))
            else:
                fields.append(self.field())
        self.take("}")
        return Selected(tuple(fields), tuple(fragments))

    def field(self) -> AskedField:
        name = key = self.name()
        if self.at(":"):
            self.take()
            name = self.name()
        given: dict[str, str] = {}
        if self.at("("):
            self.take()
            while not self.at(")"):
                argument = self.name()
                self.take(":")
                variable = self.take()
                if not variable.startswith("$"):
                    raise UnreadableDocument
                given[argument] = variable[1:]
                if self.at(","):
                    self.take()
            self.take(")")
        below = self.selection() if self.at("{") else Selected()
        return AskedField(name, key, given, below)

    def name(self) -> str:
        found = self.take()
        if not found.isidentifier():
            raise UnreadableDocument
        return found
