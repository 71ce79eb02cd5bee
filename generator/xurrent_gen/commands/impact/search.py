"""Collects what checkers report, and searches what they cannot judge."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from xurrent_gen.analysis.analysis import Analysis
from xurrent_gen.analysis.surface import SHARED, Element
from xurrent_gen.commands.diff.compare import Change, Difference
from xurrent_gen.commands.impact.causes import Causes
from xurrent_gen.commands.impact.checkers import Finding
from xurrent_gen.commands.impact.code import Code, PythonFile
from xurrent_gen.commands.impact.documents import Constants, RawDocument, find_documents
from xurrent_gen.commands.impact.layout import silencing
from xurrent_gen.commands.impact.model import DOCUMENT, POSSIBLE, Affected, Looked
from xurrent_gen.commands.impact.notebooks import Cell, read_cells
from xurrent_gen.commands.impact.possible import (
    Words,
    given_models,
    possible_in,
    possible_in_document,
    possible_variables,
)
from xurrent_gen.commands.impact.verdicts import Verdict
from xurrent_gen.schema.documents import Complaint, complaints


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
        self._cells = _cells(code)
        self._broken: dict[tuple[str, int, str], Affected] = {}
        self._perhaps: dict[tuple[str, int, str], Affected] = {}
        self.looked = Looked(left_out=code.left_out)
        self._documents()

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
            if hidden:
                message = (
                    f"{finding.message} (a comment keeps checkers from reporting it)"
                )
                finding = replace(finding, message=message)
            line = (
                file.lines[finding.line - 1] if finding.line <= len(file.lines) else ""
            )
            cause = self._causes.of(finding.message, line, *_around(file, finding.line))
            self._add(finding, cause, verdict.checker.name, line, hidden=hidden)

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
        cells = self._cells
        models = given_models(
            [*(each.tree for each in self._code.judged), *(c.tree for _, c in cells)]
        )
        for file in self._code.judged:
            self._count(file.tree)
            blind: set[int] | None = None
            if by_mypy is not None and file.path in by_mypy.heard:
                blind = by_mypy.blind.get(file.path, set())
            elif any(file.path in verdict.heard for verdict in verdicts):
                blind = _untyped_lines(file.tree)
            for each in possible_in(file.tree, self._words, blind, models):
                source = file.lines[each.line - 1]
                self._possible(
                    file.name, each.line, each.column, each.reason, each.cause, source
                )
        for name, cell in cells:
            self._count(cell.tree)
            for each in possible_in(cell.tree, self._words, None, models):
                source = cell.source[each.line - 1]
                reason = f"{each.reason}: cell {cell.number} of a notebook"
                self._possible(
                    name, cell.line(each.line), each.column, reason, each.cause, source
                )

    def _documents(self) -> None:
        constants = Constants(self._code)
        for file in self._code.judged:
            for document in find_documents(file.tree, constants.of(file)):
                self._document(file.name, document, file.lines)
        for name, text in self._code.documents.items():
            self._document(name, RawDocument(1, 1, text), text.split("\n"))
        for name, cell in self._cells:
            for document in find_documents(cell.tree, {}):
                self._document(name, document, cell.source, cell)

    def _document(
        self,
        name: str,
        document: RawDocument,
        lines: Sequence[str],
        cell: Cell | None = None,
    ) -> None:
        """Judge a document that was right in the old schema; others are meant for others."""

        def line_in_file(line: int) -> int:
            return cell.line(line) if cell else line

        def perhaps(reason: str, changes: Iterable[Change]) -> None:
            for change in changes:
                finding = Finding(
                    name,
                    line_in_file(document.line),
                    POSSIBLE,
                    f"{reason} only known when the program runs",
                    document.column,
                )
                source = lines[document.line - 1]
                self._add(finding, change, POSSIBLE, source, hidden=True)

        if complaints(self._before, document.text):
            if document.looks_like_graphql:
                self.looked.documents += 1
                changes = possible_in_document(document, self._words)
                perhaps("parts of the document are", changes)
            return
        self.looked.documents += 1
        hidden = cell is not None or not document.is_whole
        for each in complaints(self._after, document.text, self._before):
            line = document.line_of(each.line)
            finding = Finding(
                name, line_in_file(line), DOCUMENT, each.message, document.column
            )
            cause = self._causes.at(each.coordinate, each.message) or _alone(each)
            self._add(finding, cause, DOCUMENT, lines[line - 1], hidden=hidden)
        changes = possible_variables(document, self._moved)
        perhaps("the values of its variables are", changes)

    def _add(
        self,
        finding: Finding,
        cause: Change | None,
        by: str,
        source: str,
        *,
        hidden: bool,
    ) -> None:
        """One for each line and cause, whichever checkers report it, in whatever words."""
        found = self._perhaps if hidden else self._broken
        place = finding.path, finding.line, cause.coordinate if cause else ""
        known = found.get(place) or Affected(finding, cause, (), source.strip())
        checkers = tuple(dict.fromkeys((*known.checkers, by)))
        found[place] = replace(known, checkers=checkers)

    def _possible(
        self, name: str, line: int, column: int, reason: str, cause: Change, source: str
    ) -> None:
        finding = Finding(name, line, POSSIBLE, reason, column)
        self._add(finding, cause, POSSIBLE, source, hidden=True)

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


def _alone(complaint: Complaint) -> Change | None:
    """The cause of a complaint about what has no spelling in Python, as connections."""
    if not complaint.coordinate:
        return None
    coordinate = complaint.coordinate
    return Change("breaking", "retyped", Element.TYPE, coordinate, SHARED, ())


def _cells(code: Code) -> list[tuple[str, Cell]]:
    """The cells of all notebooks; those that cannot be parsed are left out."""
    found: list[tuple[str, Cell]] = []
    for name, text in code.notebooks.items():
        try:
            cells, unread = read_cells(text)
        except (ValueError, TypeError, AttributeError, RecursionError):
            code.left_out[name] = "it is not a notebook"
            continue
        found += [(name, cell) for cell in cells]
        for number in unread:
            code.left_out[f"{name}, cell {number}"] = "Python cannot parse it"
    return found


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


def _silenced(file: PythonFile) -> set[int]:
    """The lines whose errors a comment silences; all for one on top of the file."""
    found = {line for line, _ in silencing(file.text)}
    first = file.tree.body[0].lineno if file.tree.body else 0
    if any(line < first for line in found):
        return set(range(1, len(file.lines) + 1))
    return found


def _around(file: PythonFile, line: int) -> Iterator[str]:
    """The statement and the functions and classes around a line, from the inside out."""
    around = [
        node
        for node in ast.walk(file.tree)
        if isinstance(node, ast.stmt)
        and node.lineno <= line <= (node.end_lineno or node.lineno)
    ]
    for node in reversed(around):
        yield "\n".join(file.lines[node.lineno - 1 : node.end_lineno])
