"""The values that templates lay out: names, annotations, defaults and documentation.

Names, annotations and expressions are finished Python. The renderer decides about line
breaks and indentation.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class FilePlan:
    """A file of the package: its path, its template and the template's variables."""

    path: str
    template: str
    context: Mapping[str, object]
    exports: Sequence[str] = ()
    """Names of a module that are exported from the package."""


@dataclass(frozen=True, slots=True)
class Table:
    """Data for the runtime, one item per line."""

    items: Sequence[str]


@dataclass(frozen=True, slots=True)
class Text:
    """Words in one string: on one line if they fit, else one per line."""

    words: Sequence[str]


Data: TypeAlias = "str | bool | Sequence[Data] | None"
Value: TypeAlias = "Data | Mapping[str, Data] | Table | Text"


@dataclass(frozen=True, slots=True)
class Call:
    """A statement that ends in a call; ``before`` is the code in front of it."""

    function: str
    arguments: Sequence[str]
    before: str = ""


@dataclass(frozen=True, slots=True)
class Alias:
    """``name: TypeAlias = Literal[values]`` of strings."""

    name: str
    values: Sequence[str]


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter of a function or of a class, or a marker such as ``/``."""

    name: str
    annotation: str = ""
    default: str = ""


@dataclass(frozen=True, slots=True)
class Attribute:
    """A variable of a class, with the documentation that follows it."""

    name: str
    annotation: str = ""
    value: Call | None = None
    docstring: str = ""


@dataclass(frozen=True, slots=True)
class Function:
    """A method; a stub if the body is empty."""

    name: str
    parameters: Sequence[Parameter]
    returned: str
    decorators: Sequence[str] = ()
    docstring: str = ""
    body: Sequence[Call | str] = ()
    overloads: Sequence[Function] = ()
    """Signatures for type checkers, if arguments are deprecated."""
    is_async: bool = False
    is_short: bool = False
    """True to put the parameters on one line if they fit, else one per line."""


@dataclass(frozen=True, slots=True)
class ClassPlan:
    """A class: its bases, docstring, data, attributes and methods."""

    name: str
    bases: Sequence[str]
    docstring: str
    data: Mapping[str, Value] | None = None
    """Values of class variables, by name, perhaps with an annotation."""
    attributes: Sequence[Attribute] = ()
    methods: Sequence[Function] = ()
    shared: Sequence[Call] = ()
    """Statements that assign methods of another class."""
    stubs: Sequence[Function] = ()
    """Methods for type checkers only, which are resolved at run time."""
    is_internal: bool = False
    """True if no program has to name the class."""


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """The imports of a module: names, perhaps with an alias, by their module."""

    at_run_time: Mapping[str, Sequence[str]]
    type_only: Mapping[str, Sequence[str]]
    """Imports below ``if TYPE_CHECKING:``."""
