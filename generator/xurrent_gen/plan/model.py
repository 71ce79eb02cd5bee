"""The view models of templates. Every string in them is finished Python text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FilePlan:
    """A file of the package: where it goes, its template and what that needs."""

    path: str
    template: str
    context: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Attribute:
    """A line of a class body with the documentation that follows it."""

    text: str
    doc: str = ""


@dataclass(frozen=True, slots=True)
class MethodPlan:
    """A method: signature lines with its decorators, docstring and body."""

    signature: str
    doc: str
    body: str
    overloads: tuple[str, ...] = ()
    """Overloads that type checkers see of a method with deprecated arguments."""


@dataclass(frozen=True, slots=True)
class ClassPlan:
    """A class: its header, docstring, data, attributes and methods."""

    header: str
    doc: str
    data: tuple[str, ...] = ()
    attributes: tuple[Attribute, ...] = ()
    methods: tuple[MethodPlan, ...] = ()
    shared: tuple[str, ...] = ()
    """Lines that offer methods of another class."""
    checked_only: tuple[str, ...] = ()
    """Text that only type checkers see, such as methods resolved at run time."""


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """The imports of a module as finished lines."""

    lines: tuple[str, ...] = ()
    checked_only: tuple[str, ...] = ()
    """Indented lines below ``if TYPE_CHECKING:``."""
