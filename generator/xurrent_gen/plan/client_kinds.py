"""The two kinds of client, sync and async: how their names and calls differ."""

from __future__ import annotations

from dataclasses import dataclass

from xurrent_gen.ir.model import Field
from xurrent_gen.plan.imports import Imports
from xurrent_gen.plan.literals import string


@dataclass(frozen=True, slots=True)
class ClientKind:
    """One kind of client."""

    is_async: bool

    @property
    def prefix(self) -> str:
        """Prefix of its class names."""
        return "Async" if self.is_async else ""

    @property
    def module_prefix(self) -> str:
        """Prefix of its module names."""
        return "async_" if self.is_async else ""


CLIENT_KINDS = (ClientKind(False), ClientKind(True))


def deprecation_marks(root: Field, imports: Imports) -> tuple[str, ...]:
    """The decorator of a method whose root field is deprecated."""
    if root.deprecation is None:
        return ()
    deprecated = imports.load("typing_extensions", "deprecated")
    reason = " ".join(root.deprecation.split()) or "Deprecated."
    return (f"{deprecated}({string(reason)})",)


def without_null(annotation: str) -> str:
    """An annotation without its outer ``| None``: what sends raises instead."""
    return annotation.removesuffix(" | None")
