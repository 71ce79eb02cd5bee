"""Documents in a user's code, which no type checker can read.

They are found in the syntax of the code, never by running it. Every string that is a valid
document or fragment of the old schema is one, wherever it is used: nothing else looks like
that. Constants of modules, f-strings and sums of strings are put together first.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from xurrent_gen.commands.impact.code import Code, PythonFile

_BEGINS = re.compile(r"(?:[\s,]|#.*)*(?:\{|(?:query|mutation|fragment)\b)")
_UNKNOWN = " "
"""Stands for a part of a string that the syntax does not show."""


@dataclass(frozen=True, slots=True)
class RawDocument:
    """A document in the code: its position and its content.

    ``is_laid_out`` where its lines are lines of the file, too; not ``is_whole`` where
    parts of it are only known when the program runs.
    """

    line: int
    column: int
    text: str
    is_laid_out: bool = True
    is_whole: bool = True

    @property
    def looks_like_graphql(self) -> bool:
        """Return whether it may be a document although it is not valid as it is."""
        return not self.is_whole or not self.text.lstrip().startswith("{")

    def line_of(self, line: int) -> int:
        """The line of the file that a line of the document is."""
        return self.line + (line - 1 if self.is_laid_out else 0)


class Constants:
    """The strings that names of a module stand for, also where they are imported."""

    def __init__(self, code: Code) -> None:
        self._code = code
        self._known: dict[Path, dict[str, str]] = {}

    def of(self, file: PythonFile) -> Mapping[str, str]:
        """The constants of a file, by their names in its code."""
        known = self._known.get(file.path)
        if known is not None:
            return known
        # Modules that import each other find what is there so far.
        found = self._known[file.path] = {}
        for node in file.tree.body:
            match node:
                case ast.Import():
                    for each in node.names:
                        parts = tuple(each.name.split("."))
                        name = each.asname or each.name
                        self._add_module(found, name, file, 0, parts)
                case ast.ImportFrom():
                    module = tuple(node.module.split(".")) if node.module else ()
                    source = self._lead(file, node.level, module)
                    for each in node.names:
                        name = each.asname or each.name
                        if each.name in source:
                            found[name] = source[each.name]
                        parts = (*module, each.name)
                        self._add_module(found, name, file, node.level, parts)
                case ast.Assign(
                    targets=[ast.Name(id=name)], value=value
                ) | ast.AnnAssign(target=ast.Name(id=name), value=ast.expr() as value):
                    piece = put_together(value, found)
                    if name in found or piece is None or not piece[1]:
                        found.pop(name, None)
                    else:
                        found[name] = piece[0]
                case _:
                    pass
        return found

    def _lead(
        self, file: PythonFile, level: int, parts: tuple[str, ...]
    ) -> Mapping[str, str]:
        path = self._code.leads.get((file.path, level, parts))
        return self.of(self._code.files[path]) if path else {}

    def _add_module(
        self,
        found: dict[str, str],
        name: str,
        file: PythonFile,
        level: int,
        parts: tuple[str, ...],
    ) -> None:
        source = self._lead(file, level, parts)
        found.update({f"{name}.{key}": text for key, text in source.items()})


def find_documents(
    tree: ast.Module, constants: Mapping[str, str]
) -> Iterator[RawDocument]:
    """Yield the strings of a module that may be documents."""
    parts: set[ast.AST] = set()
    for node in ast.walk(tree):
        if node in parts or not isinstance(node, ast.expr):
            continue
        piece = put_together(node, constants)
        if piece is None or isinstance(node, ast.Name | ast.Attribute):
            continue
        parts.update(ast.walk(node))
        text, is_whole = piece
        if _BEGINS.match(text) and "{" in text:
            lines = (node.end_lineno or node.lineno) - node.lineno
            laid_out = not isinstance(node, ast.BinOp) and text.count("\n") == lines
            column = node.col_offset + 1
            yield RawDocument(node.lineno, column, text, laid_out, is_whole)


def put_together(
    node: ast.AST, constants: Mapping[str, str]
) -> tuple[str, bool] | None:
    """A string that the code shows, and whether all of it; ``None`` for other expressions."""
    texts: list[str] = []
    is_whole, is_text = True, False
    waiting = [node]
    while waiting:
        match waiting.pop():
            case ast.Constant(value=str() as text):
                texts.append(text)
                is_text = True
            case ast.BinOp(left=left, op=ast.Add(), right=right):
                waiting += (right, left)
            case ast.JoinedStr(values=values):
                waiting += reversed(values)
                is_text = True
            case ast.FormattedValue(value=value, conversion=-1, format_spec=None):
                waiting.append(value)
            case (ast.Name() | ast.Attribute()) as name if (
                ast.unparse(name) in constants
            ):
                texts.append(constants[ast.unparse(name)])
                is_text = True
            case ast.BinOp(left=template, op=ast.Mod()) | ast.Call(
                func=ast.Attribute(value=template, attr="format")
            ):
                waiting.append(template)
                is_whole = False
            case _:
                texts.append(_UNKNOWN)
                is_whole = False
    return ("".join(texts), is_whole) if is_text else None
