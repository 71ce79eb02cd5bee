"""GraphQL documents in a user's code, which no type checker reads.

They are found in the syntax tree; the code is never run. Every string that is a valid
document or fragment of the old schema counts, wherever it is used, because other strings
do not look like one. Constants, f-strings and concatenations are evaluated first.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from graphql import (
    ExecutableDefinitionsRule,
    GraphQLSyntaxError,
    KnownFragmentNamesRule,
    NoUndefinedVariablesRule,
    NoUnusedFragmentsRule,
    NoUnusedVariablesRule,
    parse,
    specified_rules,
    validate,
)

from xurrent_gen.commands.impact.code import CodeFile
from xurrent_gen.schema.load import LoadedSchema

BEGINS = re.compile(r"(?:[\s,]|#.*)*(?:\{|(?:query|mutation|fragment)\b)")
"""The beginning of a document, which differs from that of a schema."""
_UNKNOWN = " "
"""Placeholder for a part of a string that is only known at run time."""
_OF_WHOLE_DOCUMENTS = (
    ExecutableDefinitionsRule,
    KnownFragmentNamesRule,
    NoUndefinedVariablesRule,
    NoUnusedFragmentsRule,
    NoUnusedVariablesRule,
)
"""Rules that do not apply to a part of a document, such as a fragment alone."""
_RULES = [rule for rule in specified_rules if rule not in _OF_WHOLE_DOCUMENTS]


@dataclass(frozen=True, slots=True)
class RawDocument:
    """A document in the code: its position and its content.

    ``is_laid_out`` if its lines are also lines of the file. Not ``is_whole`` if parts of
    it are only known at run time.
    """

    line: int
    column: int
    text: str
    is_laid_out: bool = True
    is_whole: bool = True

    @property
    def looks_like_graphql(self) -> bool:
        """Return whether it may be a document, although it is not valid."""
        return not self.is_whole or not self.text.lstrip().startswith("{")

    def line_of(self, line: int) -> int:
        """Return the line of the file of a line of the document."""
        return self.line + (line - 1 if self.is_laid_out else 0)


def complaints(loaded: LoadedSchema, text: str) -> list[tuple[int, str]]:
    """Return the errors in a document or a part of one, by line; empty if valid."""
    try:
        errors = validate(loaded.schema, parse(text), _RULES)
    except GraphQLSyntaxError as error:
        errors = [error]
    return [
        (error.locations[0].line if error.locations else 1, error.message)
        for error in errors
    ]


def constants_in(
    file: CodeFile, imported: Mapping[str, str] | None = None
) -> dict[str, str]:
    """Return the string constants of a module, with those it may import, by name."""
    constants: dict[str, str] = {}
    assigned: set[str] = set()
    for node in file.tree.body:
        match node:
            case ast.Assign(targets=[ast.Name(id=name)], value=value) | ast.AnnAssign(
                target=ast.Name(id=name), value=ast.expr() as value
            ):
                piece = put_together(value, {**(imported or {}), **constants})
                constants.pop(name, None)
                if name not in assigned and piece and piece[1]:
                    constants[name] = piece[0]
                assigned.add(name)
            case _:
                pass
    others = {k: v for k, v in (imported or {}).items() if k not in assigned}
    return {**others, **constants}


def shared_constants(files: Iterable[CodeFile]) -> dict[str, str]:
    """Return the constants of all files, by name, that have only one value."""
    values: dict[str, set[str]] = {}
    for file in files:
        for name, text in constants_in(file).items():
            values.setdefault(name, set()).add(text)
    return {k: min(v) for k, v in values.items() if k.isupper() and len(v) == 1}


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
        if BEGINS.match(text) and "{" in text:
            lines = (node.end_lineno or node.lineno) - node.lineno
            laid_out = not isinstance(node, ast.BinOp) and text.count("\n") == lines
            column = node.col_offset + 1
            yield RawDocument(node.lineno, column, text, laid_out, is_whole)


def put_together(
    node: ast.AST, constants: Mapping[str, str]
) -> tuple[str, bool] | None:
    """Evaluate a string expression; false if parts are unknown; ``None`` if not a string."""
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
            case (
                ast.Name(id=name) | ast.Attribute(attr=name)
            ) as each if name in constants and (
                name.isupper() or isinstance(each, ast.Name)
            ):
                texts.append(constants[name])
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
