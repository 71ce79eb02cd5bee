"""Stubs of attributes and methods, which type checkers alone see."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from xurrent_gen.ir.model import Field, InputField
from xurrent_gen.plan.docs import described
from xurrent_gen.plan.imports import Imports
from xurrent_gen.plan.literals import string
from xurrent_gen.plan.model import Function, Parameter


def deprecated_property(
    name: str, annotation: str, field: Field | InputField, imports: Imports
) -> Function:
    """A field whose use type checkers strike through."""
    deprecated = imports.check("typing_extensions", "deprecated")
    reason = string(" ".join((field.deprecation or "Deprecated.").split()))
    return Function(
        name,
        [Parameter("self")],
        annotation,
        [imports.builtin("property"), f"{deprecated}({reason})"],
        described(field.description, field.deprecation),
        is_short=True,
    )


def current(fields: Iterable[InputField]) -> list[InputField]:
    """The fields or arguments that are not deprecated."""
    return [each for each in fields if each.deprecation is None]


def deprecated_overloads(
    plain: Function, whole: Function, reason: str, imports: Imports
) -> tuple[Function, Function]:
    """Signatures without and with deprecated keywords, of which checkers report the last.

    Checkers know deprecated functions, and no deprecated parameters.
    """
    overload = imports.load("typing", "overload")
    deprecated = imports.load("typing_extensions", "deprecated")
    return (
        replace(plain, marks=[overload]),
        replace(whole, marks=[overload, f"{deprecated}({string(reason)})"]),
    )


def reasons(fields: Iterable[tuple[str, InputField]]) -> str:
    """Return the reasons of deprecated fields or arguments, by their names in Python."""
    return "; ".join(
        f"{name}: {' '.join(each.deprecation.split()) or 'deprecated'}"
        for name, each in fields
        if each.deprecation is not None
    )
