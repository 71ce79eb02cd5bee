"""Marks of deprecated elements, which editors strike through."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from xurrent_gen.ir.model import Field, InputField
from xurrent_gen.plan.model import Function, Parameter
from xurrent_gen.plan.modules import Imports
from xurrent_gen.plan.texts import described, string


def deprecation_decorators(root: Field, imports: Imports) -> tuple[str, ...]:
    """The decorator of a method whose root field is deprecated."""
    if root.deprecation is None:
        return ()
    return (_mark(root.deprecation, imports.load("typing_extensions", "deprecated")),)


def deprecated_property(
    name: str, annotation: str, field: Field | InputField, imports: Imports
) -> Function:
    """A property for a deprecated field, whose use type checkers report."""
    deprecated = imports.type_only("typing_extensions", "deprecated")
    return Function(
        name,
        [Parameter("self")],
        annotation,
        [imports.builtin("property"), _mark(field.deprecation or "", deprecated)],
        described(field.description, field.deprecation),
        is_short=True,
    )


def deprecated_overloads(
    signature: Callable[[Sequence[InputField]], Function],
    fields: Sequence[InputField],
    scope: Mapping[str, str],
    imports: Imports,
) -> Sequence[Function]:
    """Overloads without and with deprecated keywords; checkers report use of the latter.

    Type checkers support deprecated functions, but not deprecated parameters.
    """
    reasons = [
        f"{scope[each.name]}: {' '.join(each.deprecation.split()) or 'deprecated'}"
        for each in fields
        if each.deprecation is not None
    ]
    if not reasons:
        return ()
    overload = imports.load("typing", "overload")
    mark = _mark("; ".join(reasons), imports.load("typing_extensions", "deprecated"))
    current = [each for each in fields if each.deprecation is None]
    return (
        replace(signature(current), decorators=[overload]),
        replace(signature(fields), decorators=[overload, mark]),
    )


def _mark(reason: str, deprecated: str) -> str:
    return f"{deprecated}({string(' '.join(reason.split()) or 'Deprecated.')})"
