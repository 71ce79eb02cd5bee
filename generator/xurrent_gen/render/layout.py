"""Lay out statements in black's format.

These template filters cover the few shapes of statements in generated code. A statement
that does not fit by these rules keeps an overlong line; black then formats that file. The
first line is not indented, because the template indents it.
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


def parameter(declared: Parameter, indent: int, end: str = ",") -> str:
    """``name: annotation = default`` on lines of its own."""
    name, annotation = declared.name, declared.annotation
    if not annotation:
        return f"{name}{end}"
    tail = f" = {declared.default}{end}" if declared.default else end
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
    """The inside of brackets: on one line if it fits, else one item per line."""
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
    """The end of a signature with one parameter per line."""
    line = f") -> {annotation}:{body}"
    if _fits(line, indent) or not _is_subscript(annotation):
        return line
    return f") -> {_subscript(annotation, indent)}:{body}"


def _signature(method: Function, indent: int, body: str) -> str:
    pad = " " * indent
    head = f"{'async ' if method.is_async else ''}def {method.name}("
    end = _returns(method.returned, indent, body)
    if method.is_short:
        short = [parameter(each, indent + 4, "") for each in method.parameters]
        line = f"{head}{', '.join(short)}) -> {method.returned}:{body}"
        if _fits(line, indent):
            return line
        if len(short) > 1:
            return f"{head}\n{_broken(short, indent)}{pad}{end}"
    lines = (f"{pad}    {parameter(p, indent + 4)}\n" for p in method.parameters)
    return f"{head}\n{''.join(lines)}{pad}{end}"


def function(method: Function, indent: int) -> str:
    """A method with its overloads, or a stub."""
    pad, inside = " " * indent, " " * (indent + 4)
    doc = docstring(method.docstring, indent + 4)
    body = method.body or (["..."] if doc else [])
    lines = [f"{pad}{function(each, indent)}" for each in method.overloads]
    lines += (f"{pad}@{each}" for each in method.decorators)
    lines.append(f"{pad}{_signature(method, indent, '' if body else ' ...')}")
    lines += [f"{inside}{doc}"] if doc else []
    lines += (
        f"{inside}{call(each, indent + 4) if isinstance(each, Call) else each}"
        for each in body
    )
    return "\n".join(lines).lstrip()


def call(statement: Call, indent: int) -> str:
    """A statement that ends in a call, such as ``return f(a, b)``."""
    head = f"{statement.before}{statement.function}("
    return _bracketed(head, statement.arguments, ")", indent)


def attribute(variable: Attribute, indent: int) -> str:
    """``name: annotation = function(arguments)``, and the docstring below it."""
    pad = " " * indent
    doc = attribute_docstring(variable.docstring, indent)
    return _variable(variable, indent) + (f"\n{pad}{doc}" if doc else "")


def _variable(variable: Attribute, indent: int) -> str:
    value, annotation = variable.value, variable.annotation
    if value is None:
        return parameter(Parameter(variable.name, annotation), indent, "")
    pad = " " * indent
    before = (
        f"{variable.name}: {annotation} = " if annotation else f"{variable.name} = "
    )
    if not _fits(f"{before}(", indent) and len(_split(annotation, "|")) > 1:
        end = call(Call(value.function, value.arguments, ") = "), indent)
        inside = _in_parentheses(annotation, indent + 4)
        return f"{variable.name}: (\n{pad}    {inside}\n{pad}{end}"
    if _fits(f"{before}(", indent) and not _fits(f"{before}{value.function}(", indent):
        return f"{before}(\n{pad}    {call(value, indent + 4)}\n{pad})"
    return call(Call(value.function, value.arguments, before), indent)


def class_header(name: str, bases: Sequence[str]) -> str:
    """``class Name(...):`` at the top level; every class has a base."""
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


def reexport_lines(
    imports: Mapping[str, Iterable[str]], before: str = "."
) -> Iterator[str]:
    """Yield imports of names by module, in the form that checkers accept as an export."""
    for module, found in imports.items():
        yield import_line(f"{before}{module}", (f"{name} as {name}" for name in found))


def alias(plan: Alias) -> str:
    """``Name: TypeAlias = Literal[...]`` of strings, at the level of a module."""
    head = f"{plan.name}: TypeAlias = Literal["
    return _bracketed(head, [string(value) for value in plan.values], "]", 0)


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
    """Data as a string with one item per line."""
    pad = " " * indent
    body = "".join(f"{pad}{item}\n" for item in items)
    return f'"""\n{body}{pad}"""'


def mapping(items: Mapping[str, Data], indent: int) -> str:
    """A dictionary with one item per line."""
    pad = " " * (indent + 4)
    lines: list[str] = []
    for key, value in items.items():
        quoted = string(key)
        before = len(quoted) + 2
        lines.append(f"{pad}{quoted}: {_data(value, indent + 4, before, 1)},\n")
    return f"{{\n{''.join(lines)}{' ' * indent}}}" if lines else "{}"
