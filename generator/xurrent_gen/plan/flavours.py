"""The twins: how the names and calls of the sync and the async client differ."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass

from xurrent_gen.ir.model import Field
from xurrent_gen.plan.imports import Imports
from xurrent_gen.plan.literals import string


@dataclass(frozen=True, slots=True)
class Flavour:
    """One of the twins."""

    is_async: bool

    @property
    def prefix(self) -> str:
        """What the twin's class names begin with."""
        return "Async" if self.is_async else ""

    @property
    def module_prefix(self) -> str:
        """What the twin's module names begin with."""
        return "async_" if self.is_async else ""

    @property
    def define(self) -> str:
        """How a method that sends begins."""
        return "async def" if self.is_async else "def"


FLAVOURS = (Flavour(False), Flavour(True))


def deprecation_marks(
    root: Field, imports: Imports, shadowed: Set[str]
) -> tuple[str, ...]:
    """The decorator of a method whose root field is deprecated."""
    if root.deprecation is None:
        return ()
    deprecated = imports.load("typing_extensions", "deprecated", shadowed)
    reason = " ".join(root.deprecation.split()) or "Deprecated."
    return (f"    @{deprecated}({string(reason)})",)


def without_null(annotation: str) -> str:
    """An annotation without its outer ``| None``: what sends raises instead."""
    return annotation.removesuffix(" | None")
