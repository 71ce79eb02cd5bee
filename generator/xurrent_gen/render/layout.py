"""Lays statements out so that black leaves them as they are.

These are the few shapes of statement that generated code consists of, as filters of the
templates. What does not fit by these rules keeps an overlong line, and such a file is
given to black. The first line is not indented, since the template places it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from xurrent_gen.plan.model import (
    Alias,
    Attribute,
    Call,
    Data,
    Function,
    Parameter,
    Table,
    Text,
    Value,
)
from xurrent_gen.plan.texts import string
from xurrent_gen.render.docstrings import WIDTH, attribute_docstring, docstring


def _fits(text: str, indent: int, after: int = 0) -> bool:
    """Return whether ``text`` plus ``after`` columns fits on a line at ``indent``."""
    return indent + len(text) + after <= WIDTH


def parameter(given: Parameter, indent: int, end: str = ",") -> str:
    """``name: annotation = default`` on lines of its own."""
    name, annotation = given.name, given.annotation
    if not annotation:
        return f"{name}{end}"
    tail = f" = {given.default}{end}" if given.default else end
    line = f"{name}: {annotation}{tail}"
    if _fits(line, indent):
        return line
    pad = " " * indent
    head = annotation.partition("[")[0]
    if _is_subscript(annotation) and _fits(f"{name}: {head}[", indent):
        return f"{name}: {_subscript(annotation, indent)}{tail}"
    return (
        f"{name}: (\n{pad}    {_in_parentheses(annotation, indent + 4)}\n{pad}){tail}"
    )


def _in_parentheses(annotation: str, indent: int) -> str:
    if _fits(annotation, indent):
        return annotation
    parts = _split(annotation, "|")
    if len(parts) > 1:
        return f"\n{' ' * indent}| ".join(parts)
    return _subscript(annotation, indent) if _is_subscript(annotation) else annotation


def _is_subscript(annotation: str) -> bool:
    return annotation.endswith("]") and len(_split(annotation, "|")) == 1


def _subscript(annotation: str, indent: int) -> str:
    """``Head[...]`` broken inside its brackets."""
    head, _, rest = annotation.partition("[")
    return f"{head}[\n{_broken(_split(rest[:-1], ','), indent)}{' ' * indent}]"


def _bracketed(head: str, items: Sequence[str], end: str, indent: int) -> str:
    """``head(items)end`` on one line if it fits, else broken inside its brackets."""
    line = f"{head}{', '.join(items)}{end}"
    if _fits(line, indent):
        return line
    return f"{head}\n{_broken(items, indent)}{' ' * indent}{end}"


def _broken(items: Sequence[str], indent: int) -> str:
    """The inside of brackets: on one line if it fits, else one item a line."""
    pad = " " * (indent + 4)
    joined = ", ".join(items)
    if _fits(joined, indent + 4):
        return f"{pad}{joined}\n"
    if len(items) == 1:
        return f"{pad}{_in_parentheses(items[0], indent + 4)}\n"
    return "".join(f"{pad}{_item(item, indent + 4)},\n" for item in items)


def _item(item: str, indent: int) -> str:
    if _fits(item, indent, 1) or not _is_subscript(item):
        return item
    return _subscript(item, indent)


def _split(text: str, separator: str) -> list[str]:
    """Split at a separator outside all brackets and strings."""
    parts: list[str] = []
    depth, start, quoted = 0, 0, False
    for position, char in enumerate(text):
        if char == '"':
            quoted = not quoted
        elif quoted:
            continue
        elif char in "[({":
            depth += 1
        elif char in "])}":
            depth -= 1
        elif char == separator and not depth:
            parts.append(text[start:position].strip())
            start = position + 1
    parts.append(text[start:].strip())
    return parts


def _returns(annotation: str, indent: int, body: str) -> str:
    """The end of a signature whose parameters have lines of their own."""
    line = f") -> {annotation}:{body}"
    if _fits(line, indent) or not _is_subscript(annotation):
        return line
    return f") -> {_subscript(annotation, indent)}:{body}"


def _signature(given: Function, indent: int, body: str) -> str:
    pad = " " * indent
    head = f"{'async ' if given.is_async else ''}def {given.name}("
    end = _returns(given.returned, indent, body)
    if given.is_short:
        short = [parameter(each, indent + 4, "") for each in given.parameters]
        line = f"{head}{', '.join(short)}) -> {given.returned}:{body}"
        if _fits(line, indent):
            return line
        if len(short) > 1:
            return f"{head}\n{_broken(short, indent)}{pad}{end}"
    lines = (f"{pad}    {parameter(p, indent + 4)}\n" for p in given.parameters)
    return f"{head}\n{''.join(lines)}{pad}{end}"


def function(given: Function, indent: int) -> str:
    """A method with its overloads, or a stub."""
    pad, inside = " " * indent, " " * (indent + 4)
    doc = docstring(given.words, indent + 4)
    body = given.body or (["..."] if doc else [])
    lines = [f"{pad}{function(each, indent)}" for each in given.overloads]
    lines += (f"{pad}@{each}" for each in given.marks)
    lines.append(f"{pad}{_signature(given, indent, '' if body else ' ...')}")
    lines += [f"{inside}{doc}"] if doc else []
    lines += (
        f"{inside}{call(each, indent + 4) if isinstance(each, Call) else each}"
        for each in body
    )
    return "\n".join(lines).lstrip()


def call(given: Call, indent: int) -> str:
    """A statement that ends in a call, such as ``return f(a, b)``."""
    head = f"{given.before}{given.function}("
    return _bracketed(head, given.arguments, ")", indent)


def attribute(given: Attribute, indent: int) -> str:
    """``name: annotation = function(arguments)``, and the docstring below it."""
    pad = " " * indent
    doc = attribute_docstring(given.words, indent)
    return _variable(given, indent) + (f"\n{pad}{doc}" if doc else "")


def _variable(given: Attribute, indent: int) -> str:
    value, annotation = given.value, given.annotation
    if value is None:
        return parameter(Parameter(given.name, annotation), indent, "")
    pad = " " * indent
    before = f"{given.name}: {annotation} = " if annotation else f"{given.name} = "
    if not _fits(f"{before}(", indent) and len(_split(annotation, "|")) > 1:
        end = call(Call(value.function, value.arguments, ") = "), indent)
        inside = _in_parentheses(annotation, indent + 4)
        return f"{given.name}: (\n{pad}    {inside}\n{pad}{end}"
    if _fits(f"{before}(", indent) and not _fits(f"{before}{value.function}(", indent):
        return f"{before}(\n{pad}    {call(value, indent + 4)}\n{pad})"
    return call(Call(value.function, value.arguments, before), indent)


def class_header(name: str, bases: Sequence[str]) -> str:
    """``class Name(...):`` at the top level."""
    if not bases:
        return f"class {name}:"
    return _bracketed(f"class {name}(", bases, "):", 0)


def import_line(module: str, names: Iterable[str], indent: int = 0) -> str:
    """A ``from`` import with sorted names."""
    ordered = sorted(names)
    line = f"from {module} import {', '.join(ordered)}"
    if _fits(line, indent):
        return line
    pad = " " * indent
    inside = "".join(f"{pad}    {name},\n" for name in ordered)
    return f"from {module} import (\n{inside}{pad})"


def import_lines(imports: Mapping[str, Iterable[str]], indent: int = 0) -> str:
    """All imports of a module, with a blank line between libraries and the package."""
    lines = [import_line(module, names, indent) for module, names in imports.items()]
    libraries = sum(not module.startswith(".") for module in imports)
    if 0 < libraries < len(lines):
        lines[libraries - 1] += "\n"
    return f"\n{' ' * indent}".join(lines)


def passed_on(imports: Mapping[str, Iterable[str]], before: str = ".") -> Iterator[str]:
    """Imports of names by module, in the form that checkers take for an export."""
    for module, found in imports.items():
        yield import_line(f"{before}{module}", (f"{name} as {name}" for name in found))


def alias(given: Alias) -> str:
    """``Name: TypeAlias = Literal[...]`` of strings, at the level of a module."""
    head = f"{given.name}: {given.kind} = {given.generic}["
    return _bracketed(head, [string(value) for value in given.values], "]", 0)


def assigned(name: str, value: Value, indent: int = 0) -> str:
    """``name = value`` of data."""
    return f"{name} = {_value(value, indent, len(name) + 3)}"


def _value(value: Value, indent: int, before: int) -> str:
    match value:
        case Table():
            return _table(value.items, indent)
        case Text():
            line = string(" ".join(value.words))
            short = _fits(line, indent, before)
            return line if short else _table(value.words, indent)
        case Mapping():
            return mapping(value, indent)
        case _:
            return _data(value, indent, before)


def _data(value: Data, indent: int, before: int = 0, after: int = 0) -> str:
    """A tuple of strings and tuples as source; ``before`` columns are already taken."""
    line = _one_line(value)
    if _fits(line, indent, before + after) or not isinstance(value, tuple | list):
        return line
    pad = " " * (indent + 4)
    items = "".join(f"{pad}{_data(item, indent + 4, after=1)},\n" for item in value)
    return f"(\n{items}{' ' * indent})"


def _one_line(value: Data) -> str:
    match value:
        case str():
            return string(value)
        case bool() | None:
            return repr(value)
        case _:
            inside = ", ".join(_one_line(item) for item in value)
            return f"({inside},)" if len(value) == 1 else f"({inside})"


def _table(items: Iterable[str], indent: int) -> str:
    """Data as a string with one item a line."""
    pad = " " * indent
    body = "".join(f"{pad}{item}\n" for item in items)
    return f'"""\n{body}{pad}"""'


def mapping(items: Mapping[str, Data], indent: int) -> str:
    """A dictionary with one item a line."""
    pad = " " * (indent + 4)
    lines: list[str] = []
    for key, value in items.items():
        quoted = string(key)
        before = len(quoted) + 2
        lines.append(f"{pad}{quoted}: {_data(value, indent + 4, before, 1)},\n")
    return f"{{\n{''.join(lines)}{' ' * indent}}}" if lines else "{}"
