"""Collects what checkers report, and searches what they cannot judge."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from xurrent_gen.analysis.analysis import Analysis
from xurrent_gen.analysis.surface import Element
from xurrent_gen.commands.diff.compare import Change, Difference
from xurrent_gen.commands.impact.causes import Causes
from xurrent_gen.commands.impact.checkers import Finding
from xurrent_gen.commands.impact.code import Code, CodeFile
from xurrent_gen.commands.impact.documents import (
    RawDocument,
    complaints,
    constants_in,
    find_documents,
    shared_constants,
)
from xurrent_gen.commands.impact.layout import silencing
from xurrent_gen.commands.impact.model import DOCUMENT, POSSIBLE, Affected, Looked
from xurrent_gen.commands.impact.possible import (
    Words,
    given_models,
    possible_in,
    possible_in_document,
    possible_variables,
)
from xurrent_gen.commands.impact.verdicts import Verdict


class Search:
    """Collects the lines that break and those that may, each with its cause."""

    def __init__(
        self, code: Code, sides: tuple[Analysis, Analysis], moved: Difference
    ) -> None:
        self._code = code
        self._before, self._after = (side.loaded for side in sides)
        self._moved = moved
        self._causes = Causes(moved.changes)
        offered = sides[0].surface.offers.values()
        fields = (each.coordinate for each in offered if each.element is Element.FIELD)
        names = frozenset(each.rpartition(".")[2] for each in fields)
        self._words = Words(moved, names)
        self._broken: dict[tuple[str, int, str], Affected] = {}
        self._perhaps: dict[tuple[str, int, str], Affected] = {}
        self.looked = Looked(
            files=len(code.judged),
            notebooks=len(code.notebooks),
            document_files=len(code.documents),
            left_out=code.left_out,
        )
        shared = shared_constants(code.files.values())
        for file in (*code.judged, *code.notebooks):
            for document in find_documents(file.tree, constants_in(file, shared)):
                self._judge(file, document)
        for file in code.documents:
            self._judge(file, RawDocument(1, 1, file.text))

    def affected(self) -> tuple[tuple[Affected, ...], tuple[Affected, ...]]:
        """The lines that break, and those that may and do not surely, in order."""
        broken = tuple(self._broken[each] for each in sorted(self._broken))
        lines = {(path, line) for path, line, _ in self._broken}
        perhaps = [
            self._perhaps[each]
            for each in sorted(self._perhaps)
            if each[:2] not in lines
        ]
        return broken, tuple(perhaps)

    def add_verdict(self, verdict: Verdict) -> None:
        """Sort the errors of a checker: those on silenced lines only may break."""
        silenced = {each.path: _silenced(each) for each in self._code.judged}
        for path, finding in verdict.news:
            file = self._code.files[path]
            start = file.statements.get(finding.line, finding.line)
            hidden = not silenced[path].isdisjoint({finding.line, start})
            cause = self._causes.of(finding.message, *_around(file, finding.line))
            message = finding.message
            if hidden:
                message += " (a comment keeps checkers from reporting it)"
            found = replace(finding, message=message)
            self._add(file, found, cause, verdict.checker.name, hidden=hidden)

    def add_silent(self, verdicts: Sequence[Verdict]) -> None:
        """List the files that no checker has looked at."""
        for verdict in verdicts:
            self.looked.left_out.update(verdict.left_out)
        heard = {path for verdict in verdicts for path in verdict.heard}
        for file in self._code.judged:
            others = self._code.neighbours.get(file.path, [])
            if others and file.path not in self._code.uses:
                reason = f"it imports another package, {others[0].spelled}"
                self.looked.left_out[file.name] = reason
            elif file.path not in heard:
                reason = (
                    f"{' and '.join(v.checker.name for v in verdicts)} passed over it"
                )
                self.looked.left_out.setdefault(file.name, reason)

    def search(self, verdicts: Sequence[Verdict]) -> None:
        """Search what no checker can judge, in files and notebooks."""
        by_mypy = next((v for v in verdicts if v.checker.name == "mypy"), None)
        files = [*self._code.judged, *self._code.notebooks]
        models = given_models([each.tree for each in files])
        for file in files:
            self._count(file.tree)
            blind: set[int] | None = None
            if by_mypy is not None and file.path in by_mypy.heard:
                blind = by_mypy.blind.get(file.path, set())
            elif any(file.path in verdict.heard for verdict in verdicts):
                blind = _untyped_lines(file.tree)
            for each in possible_in(file.tree, self._words, blind, models):
                self._possible(file, each.line, each.column, each.reason, each.cause)

    def _judge(self, file: CodeFile, document: RawDocument) -> None:
        """Judge a document that was right in the old schema; others are meant for others."""
        column = document.column
        if complaints(self._before, document.text):
            changes: Iterable[Change] = ()
            if document.looks_like_graphql:
                self.looked.documents += 1
                changes = possible_in_document(document, self._words)
            what = "parts of the document are"
        else:
            self.looked.documents += 1
            hidden = bool(file.rows) or not document.is_whole
            for line, message in complaints(self._after, document.text):
                place = document.line_of(line)
                found = Finding(file.name, place, DOCUMENT, message, column)
                cause = self._causes.of_document(message)
                self._add(file, found, cause, DOCUMENT, hidden=hidden)
            changes = possible_variables(document, self._moved)
            what = "the values of its variables are"
        reason = f"{what} only known when the program runs"
        for change in changes:
            self._possible(file, document.line, column, reason, change)

    def _possible(
        self, file: CodeFile, line: int, column: int, reason: str, cause: Change
    ) -> None:
        finding = Finding(file.name, line, POSSIBLE, reason, column)
        self._add(file, finding, cause, POSSIBLE, hidden=True)

    def _add(
        self,
        file: CodeFile,
        finding: Finding,
        cause: Change | None,
        by: str,
        *,
        hidden: bool,
    ) -> None:
        """One for each line and cause, whichever checkers report it, in whatever words."""
        found = self._perhaps if hidden else self._broken
        source = "".join(file.lines[finding.line - 1 : finding.line]).strip()
        finding = replace(finding, line=file.row(finding.line))
        place = finding.path, finding.line, cause.coordinate if cause else ""
        known = found.get(place) or Affected(finding, cause, (), source)
        checkers = tuple(dict.fromkeys((*known.checkers, by)))
        found[place] = replace(known, checkers=checkers)

    def _count(self, tree: ast.Module) -> None:
        for node in ast.walk(tree):
            match node:
                case ast.FunctionDef() | ast.AsyncFunctionDef():
                    is_typed = _is_typed(node)
                    self.looked.typed += is_typed
                    self.looked.untyped += not is_typed
                case ast.Constant(value=str()):
                    self.looked.strings += 1
                case _:
                    pass


def _is_typed(node: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    """Return whether all parameters have annotations."""
    given = node.args
    named = [*given.posonlyargs, *given.args]
    if named and named[0].arg in ("self", "cls"):
        named = named[1:]
    rest = [each for each in (given.vararg, given.kwarg) if each]
    return all(each.annotation for each in (*named, *given.kwonlyargs, *rest))


def _untyped_lines(tree: ast.Module) -> set[int]:
    """The lines of functions without annotations."""
    return {
        line
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and not _is_typed(node)
        for line in range(node.lineno, (node.end_lineno or node.lineno) + 1)
    }


def _silenced(file: CodeFile) -> set[int]:
    """The lines whose errors a comment silences; all for one on top of the file."""
    found = {line for line, _ in silencing(file.text)}
    first = file.tree.body[0].lineno if file.tree.body else 0
    if any(line < first for line in found):
        return set(range(1, len(file.lines) + 1))
    return found


def _around(file: CodeFile, line: int) -> Iterator[str]:
    """The line, then the statement, functions and classes around it, outwards."""
    yield "".join(file.lines[line - 1 : line])
    around = [
        node
        for node in ast.walk(file.tree)
        if isinstance(node, ast.stmt)
        and node.lineno <= line <= (node.end_lineno or node.lineno)
    ]
    for node in reversed(around):
        yield "\n".join(file.lines[node.lineno - 1 : node.end_lineno])
