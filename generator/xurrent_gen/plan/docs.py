"""What docstrings say: the schema's own words, and what follows from the schema."""

from __future__ import annotations

from collections.abc import Iterable
from textwrap import shorten

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


def described_input(field: InputField) -> str:
    """What an argument or input field is for, and what the server takes without it."""
    words = described(field.description, field.deprecation)
    if not field.default:
        return words
    default = shorten(readable(field.default), 60, placeholder=" …")
    return f"{words}\n\nDefault: ``{default}``.".lstrip()


def with_arguments(text: str, arguments: Iterable[tuple[str, InputField]]) -> str:
    """A description followed by those of the arguments, which have Python names."""
    said = ((name, described_input(a)) for name, a in arguments)
    return "\n\n".join(
        [text, *(f"``{name}``: {words}" for name, words in said if words)]
    )
