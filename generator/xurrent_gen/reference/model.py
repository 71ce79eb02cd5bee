"""What stands on a page, as finished text: templates lay it out and escape all of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What a page is about; the value is its folder, too."""

    QUERY = "queries"
    MUTATION = "mutations"
    RECORD = "records"
    INPUT = "inputs"
    ENUM = "lists"
    SCALAR = "scalars"
    FORM = "forms"

    @property
    def one(self) -> str:
        """One of them, for readers."""
        return _WORDS[self][0]

    @property
    def several(self) -> str:
        """All of them, for readers."""
        return _WORDS[self][1]


_WORDS = {
    Kind.QUERY: ("query", "Queries"),
    Kind.MUTATION: ("mutation", "Mutations"),
    Kind.RECORD: ("record", "Records"),
    Kind.INPUT: ("input", "Inputs"),
    Kind.ENUM: ("value list", "Value lists"),
    Kind.SCALAR: ("scalar", "Scalars"),
    Kind.FORM: ("form of custom fields", "Custom fields"),
}


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of a line; it leads to the page at ``path``, if there is one."""

    text: str
    path: str = ""


Line = tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """A field, argument, value or link of a page."""

    name: str
    type: Line = ()
    graphql: str = ""
    """The same in GraphQL's notation."""
    use: str = ""
    """How it is written in a program, where that is more than its name."""
    marks: tuple[str, ...] = ()
    doc: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    """A table of a page."""

    title: str
    rows: tuple[Row, ...]
    note: str = ""


@dataclass(frozen=True, slots=True)
class Page:
    """The page of one type, root field or form."""

    kind: Kind
    path: str
    name: str
    graphql: str
    """What it is called outside of the package: in GraphQL, or in the account."""
    snippet: str
    doc: str = ""
    gives: Line = ()
    """What a root field returns."""
    marks: tuple[str, ...] = ()
    sections: tuple[Section, ...] = ()

    @property
    def summary(self) -> str:
        """The first sentence of what the schema says."""
        line = self.doc.partition("\n")[0]
        end = line.find(". ")
        return line if end < 0 else line[: end + 1]

    def terms(self) -> Iterator[str]:
        """The names on the page that a search finds it by."""
        for section in self.sections:
            for row in section.rows:
                if row.graphql or row.use:
                    yield row.name
