"""The content of pages as finished strings; templates lay out and escape all of them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from xurrent_gen.naming.names import unique

_SENTENCE_END = re.compile(r"(?<=[.!?])(?<!e\.g\.)(?<!i\.e\.) (?![a-z])")


class Kind(Enum):
    """The subject of a page: its folder, and the words for one and for several."""

    QUERY = "queries", "query", "Queries"
    MUTATION = "mutations", "mutation", "Mutations"
    RECORD = "records", "record", "Records"
    INPUT = "inputs", "input", "Inputs"
    ENUM = "lists", "enum", "Enums"
    SCALAR = "scalars", "scalar", "Scalars"
    FORM = "forms", "form of custom fields", "Custom fields"

    def __init__(self, folder: str, one: str, several: str) -> None:
        self.folder = folder
        self.one = one
        self.several = several


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of a line; a link to the page at ``path``, if it is set."""

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
    """The spelling in a program, if it differs from the name."""
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
    """The name in GraphQL, or in the account."""
    snippet: str
    doc: str = ""
    gives: Line = ()
    """The type that a root field returns."""
    marks: tuple[str, ...] = ()
    sections: tuple[Section, ...] = ()

    @property
    def summary(self) -> str:
        """The first sentence of the description in the schema."""
        paragraph = self.doc.strip().partition("\n\n")[0]
        return _SENTENCE_END.split(" ".join(paragraph.split()), maxsplit=1)[0]

    @property
    def anchored(self) -> list[tuple[str, Section, list[tuple[str, Row]]]]:
        """The sections and rows with their anchors, which are unique on the page.

        The search relies on the anchor of the first row of a name: it is the name.
        """
        taken: set[str] = set()
        rows: list[tuple[Section, list[tuple[str, Row]]]] = [
            (section, [(unique(row.name, taken), row) for row in section.rows])
            for section in self.sections
        ]
        return [
            (unique(section.title.lower().replace(" ", "-"), taken), section, named)
            for section, named in rows
        ]

    def terms(self) -> Iterator[str]:
        """The search terms of the page, each with its anchor.

        ``vip`` has the anchor ``vip``. ``ci=configurationItem`` is also found by its name
        in GraphQL, because the spelling differs.
        """
        known: set[str] = set()
        for section in self.sections:
            for row in section.rows:
                if (row.graphql or row.use) and row.name not in known:
                    known.add(row.name)
                    wire = row.graphql.partition(":")[0]
                    differs = wire and _plain(wire) != _plain(row.name)
                    yield f"{row.name}={wire}" if differs else row.name


def _plain(name: str) -> str:
    return name.lower().replace("_", "")
