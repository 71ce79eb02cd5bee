"""Lays statements out so that black leaves them as they are.

These are the few shapes of statement that generated code consists of. What does not fit
by these rules keeps an overlong line, and the renderer gives such a file to black.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TypeAlias

from xurrent_gen.plan.literals import WIDTH, attribute_docstring, string
from xurrent_gen.plan.model import Attribute

LONGEST = 2900
"""So many lines a generated module may have; editors and reviewers give up on more."""

Data: TypeAlias = "str | bool | Sequence[Data] | None"


def fits(text: str, indent: int, after: int = 0) -> bool:
    """Return whether ``text`` plus ``after`` columns fits on a line at ``indent``."""
    return indent + len(text) + after <= WIDTH


def annotated(
    name: str, annotation: str, indent: int, *, default: str = "", end: str = ""
) -> str:
    """``name: annotation = default`` as a parameter, or without a default."""
    tail = f" = {default}{end}" if default else end
    line = f"{name}: {annotation}{tail}"
    if fits(line, indent):
        return line
    pad = " " * indent
    head = annotation.partition("[")[0]
    if _is_subscript(annotation) and fits(f"{name}: {head}[", indent):
        return f"{name}: {_subscript(annotation, indent)}{tail}"
    return (
        f"{name}: (\n{pad}    {_in_parentheses(annotation, indent + 4)}\n{pad}){tail}"
    )


def _in_parentheses(annotation: str, indent: int) -> str:
    if fits(annotation, indent):
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


def _broken(items: Sequence[str], indent: int) -> str:
    """The inside of brackets: on one line if it fits, else one item a line."""
    pad = " " * (indent + 4)
    joined = ", ".join(items)
    if fits(joined, indent + 4):
        return f"{pad}{joined}\n"
    if len(items) == 1:
        return f"{pad}{_in_parentheses(items[0], indent + 4)}\n"
    return "".join(f"{pad}{_item(item, indent + 4)},\n" for item in items)


def _item(item: str, indent: int) -> str:
    if fits(item, indent, 1) or not _is_subscript(item):
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


def returns(annotation: str, indent: int, *, body: str = "") -> str:
    """The end of a signature whose parameters have lines of their own."""
    line = f") -> {annotation}:{body}"
    if fits(line, indent) or not _is_subscript(annotation):
        return line
    return f") -> {_subscript(annotation, indent)}:{body}"


def stub(name: str, parameters: Sequence[str], annotation: str, indent: int) -> str:
    """A function without a body, as overloads are."""
    line = f"def {name}({', '.join(parameters)}) -> {annotation}: ..."
    if fits(line, indent):
        return line
    end = returns(annotation, indent, body=" ...")
    return f"def {name}(\n{_broken(parameters, indent)}{' ' * indent}{end}"


def call(
    function: str, arguments: Sequence[str], indent: int, *, before: str = ""
) -> str:
    """A statement that ends in a call, such as ``return f(a, b)``."""
    pad = " " * indent
    line = f"{pad}{before}{function}({', '.join(arguments)})"
    if fits(line, 0):
        return line
    return f"{pad}{before}{function}(\n{_broken(arguments, indent)}{pad})"


def attribute(name: str, annotation: str, words: str = "") -> Attribute:
    """``name: annotation``, and its docstring."""
    text = annotated(name, annotation, 4)
    return Attribute(text, attribute_docstring(words, 4))


def declared(
    name: str, annotation: str, function: str, arguments: Sequence[str], words: str = ""
) -> Attribute:
    """``name: annotation = function(arguments)``, and its docstring."""
    before = f"{name}: {annotation} = "
    text = call(function, arguments, 4, before=before).lstrip()
    if not fits(f"{before}(", 4) and len(_split(annotation, "|")) > 1:
        tail = call(function, arguments, 4, before=") = ").lstrip()
        text = f"{name}: (\n        {_in_parentheses(annotation, 8)}\n    {tail}"
    elif fits(f"{before}(", 4) and not fits(f"{before}{function}(", 4):
        inside = call(function, arguments, 8)
        text = f"{before}(\n        {inside.lstrip()}\n    )"
    return Attribute(text, attribute_docstring(words, 4))


def made(before: str, function: str, arguments: Sequence[str], words: str) -> Attribute:
    """``before = function(arguments)``, and its docstring."""
    text = call(function, arguments, 4, before=f"{before} = ")
    return Attribute(text.lstrip(), attribute_docstring(words, 4))


def class_header(name: str, arguments: Sequence[str]) -> str:
    """``class Name(...):`` at the top level."""
    if not arguments:
        return f"class {name}:"
    line = f"class {name}({', '.join(arguments)}):"
    if fits(line, 0):
        return line
    return f"class {name}(\n{_broken(arguments, 0)}):"


def from_import(module: str, names: Iterable[str], indent: int = 0) -> str:
    """A ``from`` import with sorted names."""
    ordered = sorted(names)
    line = f"from {module} import {', '.join(ordered)}"
    if fits(line, indent):
        return line
    pad = " " * indent
    inside = "".join(f"{pad}    {name},\n" for name in ordered)
    return f"from {module} import (\n{inside}{pad})"


def passing_on(
    names: Mapping[str, Iterable[str]], indent: int = 0, before: str = "."
) -> list[str]:
    """Imports of names by module, in the form that checkers take for an export."""
    return [
        from_import(f"{before}{module}", [f"{n} as {n}" for n in found], indent)
        for module, found in names.items()
    ]


def alias(name: str, kind: str, generic: str, values: Sequence[str]) -> str:
    """``Name: TypeAlias = Literal[...]`` of strings, at the level of a module."""
    quoted = [string(value) for value in values]
    head = f"{name}: {kind} = {generic}["
    line = f"{head}{', '.join(quoted)}]"
    return line if fits(line, 0) else f"{head}\n{_broken(quoted, 0)}]"


def data(value: Data, indent: int, before: int = 0, after: int = 0) -> str:
    """A tuple of strings and tuples as source; ``before`` columns are already taken."""
    line = _one_line(value)
    if fits(line, indent, before + after) or not isinstance(value, tuple | list):
        return line
    pad = " " * (indent + 4)
    items = "".join(f"{pad}{data(item, indent + 4, after=1)},\n" for item in value)
    return f"(\n{items}{' ' * indent})"


def table(items: Iterable[str], indent: int, height: int = LONGEST) -> str:
    """Data that nobody reads, as a string with one item a line.

    More than ``height`` items share lines, and the text is written so that they are apart.
    """
    pad = " " * indent
    lines, density, apart = list(items), 1, ""
    if len(lines) > height:
        density, apart = -(-len(lines) // height), '.replace("; ", "\\n")'
    body = "".join(
        f"{pad}{'; '.join(lines[start : start + density])}\n"
        for start in range(0, len(lines), density)
    )
    return f'"""\n{body}{pad}"""{apart}'


def joined_words(given: Sequence[str], indent: int, before: int) -> str:
    """Words as one text, one a line if they do not fit; ``before`` columns are taken."""
    line = string(" ".join(given))
    return line if fits(line, indent, before) else table(given, indent)


def mapping(items: Iterable[tuple[str, Data]], indent: int) -> str:
    """A dictionary with one item a line."""
    pad = " " * (indent + 4)
    lines: list[str] = []
    for key, value in items:
        quoted = string(key)
        before = len(quoted) + 2
        lines.append(f"{pad}{quoted}: {data(value, indent + 4, before, 1)},\n")
    return f"{{\n{''.join(lines)}{' ' * indent}}}" if lines else "{}"


def _one_line(value: Data) -> str:
    match value:
        case str():
            return string(value)
        case bool() | None:
            return repr(value)
        case _:
            inside = ", ".join(_one_line(item) for item in value)
            return f"({inside},)" if len(value) == 1 else f"({inside})"
