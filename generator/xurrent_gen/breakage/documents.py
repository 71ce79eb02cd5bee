"""Documents that code gives to ``execute``, which no type checker can read.

They are found in the syntax of the code, never by running it: a literal that is the
first argument of ``….execute(…)``, or a name that the module binds to one.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from xurrent_gen.schema.documents import complaints
from xurrent_gen.schema.load import LoadedSchema


@dataclass(frozen=True, slots=True)
class RawDocument:
    """A document in the code: where it stands, and its text."""

    line: int
    column: int
    text: str


def find_documents(file: Path) -> Iterator[RawDocument]:
    """The documents in one file; none in a file that is no Python."""
    try:
        tree = ast.parse(file.read_bytes())
    except (OSError, SyntaxError, ValueError, RecursionError):
        return
    constants = {
        target.id: text
        for node in tree.body
        if isinstance(node, ast.Assign | ast.AnnAssign)
        for target in (node.targets if isinstance(node, ast.Assign) else [node.target])
        if isinstance(target, ast.Name) and (text := _text(node.value, {})) is not None
    }
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
            continue
        if node.func.attr == "execute" and (given := _document(node)) is not None:
            text = _text(given, constants)
            if text is not None:
                yield RawDocument(given.lineno, given.col_offset + 1, text)


def new_complaints(
    document: RawDocument, before: LoadedSchema, after: LoadedSchema
) -> list[str]:
    """What is wrong with a document in the new schema that was right in the old one.

    Nothing for a text that was no valid document before: it may be meant for another
    server.
    """
    if complaints(before, document.text):
        return []
    return complaints(after, document.text)


def _document(call: ast.Call) -> ast.expr | None:
    if call.args:
        return call.args[0]
    named = (each.value for each in call.keywords if each.arg == "document")
    return next(named, None)


def _text(node: ast.expr | None, constants: dict[str, str]) -> str | None:
    match node:
        case ast.Constant(value=str() as text):
            return text
        case ast.Name(id=name):
            return constants.get(name)
        case _:
            return None
