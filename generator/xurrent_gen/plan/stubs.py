"""Stubs of attributes and methods, which type checkers alone see."""

from __future__ import annotations

from collections.abc import Iterable

from xurrent_gen.ir.model import Field, InputField
from xurrent_gen.plan import layout
from xurrent_gen.plan.docs import described, with_arguments
from xurrent_gen.plan.imports import Imports
from xurrent_gen.plan.literals import docstring, string


def deprecated_property(
    name: str, annotation: str, field: Field | InputField, imports: Imports
) -> str:
    """A field whose use type checkers strike through."""
    deprecated = imports.check("typing_extensions", "deprecated")
    reason = string(" ".join((field.deprecation or "Deprecated.").split()))
    pad = " " * 8
    lines = [f"{pad}@{imports.builtin('property')}", f"{pad}@{deprecated}({reason})"]
    line = f"def {name}(self) -> {annotation}:"
    if layout.fits(line, len(pad), 4):
        lines.append(f"{pad}{line}")
    else:
        lines += [f"{pad}def {name}(", f"{pad}    self,"]
        lines.append(f"{pad}{layout.returns(annotation, 8)}")
    return documented_stub(lines, field)


def current(fields: Iterable[InputField]) -> list[InputField]:
    """The fields or arguments that are not deprecated."""
    return [each for each in fields if each.deprecation is None]


def deprecated_overloads(
    plain: list[str], whole: list[str], reason: str, imports: Imports
) -> tuple[str, str]:
    """Signatures without and with deprecated keywords, of which checkers report the last.

    Checkers know deprecated functions, and no deprecated parameters.
    """
    pad = plain[0].partition("def ")[0]
    mark = f"{pad}@{imports.load('typing', 'overload')}"
    deprecated = f"{pad}@{imports.load('typing_extensions', 'deprecated')}"
    return (
        "\n".join([mark, *plain]),
        "\n".join([mark, f"{deprecated}({string(reason)})", *whole]),
    )


def reasons(fields: Iterable[tuple[str, InputField]]) -> str:
    """Return the reasons of deprecated fields or arguments, by their names in Python."""
    return "; ".join(
        f"{name}: {' '.join(each.deprecation.split()) or 'deprecated'}"
        for name, each in fields
        if each.deprecation is not None
    )


def documented_stub(
    lines: list[str],
    field: Field | InputField,
    arguments: Iterable[tuple[str, InputField]] = (),
) -> str:
    """A stub with its docstring, or with dots where it has none."""
    words = described(field.description, field.deprecation)
    doc = docstring(with_arguments(words, arguments), 12)
    pad = " " * 12
    text = "\n".join(lines)
    return f"{text}\n{pad}{doc}\n{pad}..." if doc else f"{text} ..."
