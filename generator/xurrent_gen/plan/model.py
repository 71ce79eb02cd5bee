"""The values that templates lay out: names, annotations, defaults and words.

Names, annotations and expressions in them are finished Python. Where lines break and how
far they are indented is the renderer's to say.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class FilePlan:
    """A file of the package: where it goes, its template and what that needs."""

    path: str
    template: str
    context: Mapping[str, object]
    exports: Sequence[str] = ()
    """Names in a module of types that programs may have to name."""


@dataclass(frozen=True, slots=True)
class Table:
    """Data that nobody reads, one item a line."""

    items: Sequence[str]


@dataclass(frozen=True, slots=True)
class Text:
    """Words in one text, which are a table only where a line has no room for them."""

    words: Sequence[str]


Data: TypeAlias = "str | bool | Sequence[Data] | None"
Value: TypeAlias = "Data | Mapping[str, Data] | Table | Text"


@dataclass(frozen=True, slots=True)
class Call:
    """A statement that ends in a call; ``before`` is all in front of it."""

    function: str
    arguments: Sequence[str]
    before: str = ""


@dataclass(frozen=True, slots=True)
class Alias:
    """``name: kind = generic[values]`` of strings."""

    name: str
    kind: str
    generic: str
    values: Sequence[str]


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter of a function or of a class, or a mark such as ``/`` among them."""

    name: str
    annotation: str = ""
    default: str = ""


@dataclass(frozen=True, slots=True)
class Attribute:
    """A variable of a class, with the documentation that follows it."""

    name: str
    annotation: str = ""
    value: Call | None = None
    words: str = ""


@dataclass(frozen=True, slots=True)
class Function:
    """A method, or its stub where nothing is in the body."""

    name: str
    parameters: Sequence[Parameter]
    returned: str
    marks: Sequence[str] = ()
    """Expressions of the decorators."""
    words: str = ""
    body: Sequence[Call | str] = ()
    overloads: Sequence[Function] = ()
    """Signatures that type checkers see instead, where arguments are deprecated."""
    is_async: bool = False
    is_short: bool = False
    """Parameters stand on one line if they fit, else each has its own."""


@dataclass(frozen=True, slots=True)
class ClassPlan:
    """A class: its bases, docstring, data, attributes and methods."""

    name: str
    bases: Sequence[str]
    words: str
    data: Mapping[str, Value] | None = None
    """Values by the names, with an annotation perhaps, that they are assigned to."""
    attributes: Sequence[Attribute] = ()
    methods: Sequence[Function] = ()
    shared: Sequence[Call] = ()
    """Statements that offer methods of another class."""
    stubs: Sequence[Function] = ()
    """Methods that only type checkers see, since they are resolved at run time."""
    is_internal: bool = False
    """No program has to name it."""


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """The imports of a module: names, perhaps with an alias, by the module they are of."""

    loaded: Mapping[str, Sequence[str]]
    checked: Mapping[str, Sequence[str]]
    """Below ``if TYPE_CHECKING:``."""
