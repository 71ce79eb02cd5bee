"""Documents in a user's code, which no type checker can read.

They are found in the syntax of the code, never by running it. Every text that is a valid
document of the old schema is one, wherever it stands and however it comes to ``execute``:
nothing else looks like that.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from xurrent_gen.schema.documents import Complaint, complaints
from xurrent_gen.schema.load import LoadedSchema

ENDINGS = (".graphql", ".gql")
"""Of files that hold documents."""

_BEGINS = re.compile(r"(?:[\s,]|#.*)*(?:\{|(?:query|mutation|fragment)\b)")


@dataclass(frozen=True, slots=True)
class RawDocument:
    """A document in the code: where it stands, and its text.

    ``is_laid_out`` where its lines are lines of the file, too.
    """

    line: int
    column: int
    text: str
    is_laid_out: bool = True

    def line_of(self, complaint: Complaint) -> int:
        """The line of the file that a complaint is about."""
        return self.line + (complaint.line - 1 if self.is_laid_out else 0)


def find_documents(file: Path) -> Iterator[RawDocument]:
    """What may be documents in one file; none in a file that cannot be read."""
    try:
        content = file.read_bytes()
        if file.suffix in ENDINGS:
            yield RawDocument(1, 1, content.decode("utf-8"))
            return
        tree = ast.parse(content)
    except (OSError, SyntaxError, ValueError, RecursionError):
        return
    parts: set[ast.AST] = set()
    for node in ast.walk(tree):
        text = None if node in parts else _text(node)
        if text is not None:
            parts.update(ast.walk(node))
            if _BEGINS.match(text):
                yield _document(node, text)


def new_complaints(
    document: RawDocument, before: LoadedSchema, after: LoadedSchema
) -> list[Complaint]:
    """What is wrong with a document in the new schema that was right in the old one.

    Nothing for a text that was no valid document before: it may be meant for another
    server.
    """
    if complaints(before, document.text):
        return []
    return [
        replace(each, line=document.line_of(each))
        for each in complaints(after, document.text)
    ]


def _document(node: ast.AST, text: str) -> RawDocument:
    assert isinstance(node, ast.expr)
    lines = (node.end_lineno or node.lineno) - node.lineno
    laid_out = isinstance(node, ast.Constant) and text.count("\n") == lines
    return RawDocument(node.lineno, node.col_offset + 1, text, is_laid_out=laid_out)


def _text(node: ast.AST) -> str | None:
    """A text that stands in the code, in one piece or added up of any number."""
    texts: list[str] = []
    waiting = [node]
    while waiting:
        match waiting.pop():
            case ast.Constant(value=str() as text):
                texts.append(text)
            case ast.BinOp(left=left, op=ast.Add(), right=right):
                waiting += (right, left)
            case _:
                return None
    return "".join(texts)
