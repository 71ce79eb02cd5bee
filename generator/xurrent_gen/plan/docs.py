"""What docstrings say: the schema's own words, and what follows from the schema."""

from __future__ import annotations

from collections.abc import Iterable

from xurrent_gen.ir.model import InputField
from xurrent_gen.plan.literals import readable


def described(description: str, deprecation: str | None = None) -> str:
    """A description with the note of its deprecation, where there is one."""
    words = readable(description)
    parts = [words] if words else []
    if deprecation is not None:
        reason = " ".join(readable(deprecation).split())
        parts.append(f"Deprecated: {reason}" if reason else "Deprecated.")
    return "\n\n".join(parts)


def with_arguments(text: str, arguments: Iterable[tuple[str, InputField]]) -> str:
    """A description followed by those of the arguments, which have Python names."""
    said = ((name, described(a.description, a.deprecation)) for name, a in arguments)
    return "\n\n".join(
        [text, *(f"``{name}``: {words}" for name, words in said if words)]
    )
