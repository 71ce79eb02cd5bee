"""Search a user's code for the lines that a schema change breaks, or may break.

The code is copied to another folder, beside the old package and then beside the new one:
no file of the project is written or run.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from xurrent_gen.analysis.analysis import Analysis
from xurrent_gen.commands.diff.compare import Change
from xurrent_gen.commands.diff.sides import compare_packages
from xurrent_gen.commands.impact.checkers import Checker, Finding, Verdict, ask
from xurrent_gen.commands.impact.code import Code, CodeFile
from xurrent_gen.commands.impact.documents import (
    BEGINS,
    RawDocument,
    complaints,
    constants_in,
    find_documents,
    shared_constants,
)
from xurrent_gen.commands.impact.layout import checker_comments, lay_out
from xurrent_gen.commands.impact.possible import (
    Causes,
    Words,
    into_models,
    possible_in,
    possible_in_document,
    possible_variables,
)
from xurrent_gen.commands.impact.report import (
    DOCUMENT,
    POSSIBLE,
    Affected,
    Coverage,
    Impact,
)
from xurrent_gen.config.manifest import read_options
from xurrent_gen.config.model import FileSettings, GeneratorConfig
from xurrent_gen.errors import CheckerError
from xurrent_gen.features import DEFAULT
from xurrent_gen.ir.model import EnumType
from xurrent_gen.output.file import work_folder
from xurrent_gen.output.tree import SCHEMA_FILE
from xurrent_gen.output.write import write_tree
from xurrent_gen.pipeline import render


def package_from(analysis: Analysis, like: Path, folder: Path) -> Path:
    """Write the package of another schema, with the features of the package ``like``.

    Raises ``xurrent_gen.errors.GeneratorError``.
    """
    features = (read_options(like) or {}).get("features", DEFAULT)
    config = GeneratorConfig(
        FileSettings(like / SCHEMA_FILE),
        output=folder,
        package=like.resolve().name,
        features=tuple(features),
    )
    write_tree(render(analysis, config), config.target)
    return config.target


def find_impact(
    code: Code,
    sides: tuple[Analysis, Analysis],
    folders: tuple[Path, Path],
    checkers: Sequence[Checker],
) -> Impact:
    """Judge ``code`` beside the old and the new package, which are in ``folders``.

    Raises ``CheckerError`` if no checker sees the types of the package.
    """
    search = _Search(code, sides)
    search.judge_documents()
    if not (code.uses or search.coverage.documents):
        names = sorted(each.name for each in code.judged)
        names += (f"{k} ({v})" for k, v in sorted(code.left_out.items()))
        raise CheckerError(
            f"no verdict: no file imports the package {folders[0].name}",
            where=", ".join(names[:3]),
            remedy="name the files and folders that use the package, and the package that "
            "they import",
        )
    verdicts = search.ask(folders, checkers) if code.judged else []
    search.add_errors(verdicts)
    search.list_unchecked_files(verdicts)
    search.add_possible(verdicts)
    return search.impact(verdicts)


class _Search:
    """Collects the lines that break, and those that may break, each with its cause."""

    def __init__(self, code: Code, sides: tuple[Analysis, Analysis]) -> None:
        self._code = code
        self._old, self._new = sides
        self._difference = compare_packages(self._old, self._new)
        self._causes = Causes(self._difference.changes)
        schema, fields = self._old.schema, set[str]()
        enums: dict[str, set[str]] = {}
        for record in schema.records:
            spelled = self._old.names.fields(record.name)
            for each in record.fields:
                fields.add(each.name)
                if isinstance(schema.types[each.type.base], EnumType):
                    enums.setdefault(spelled[each.name], set()).add(each.type.base)
        self._words = Words(self._difference, frozenset(fields), enums)
        self._broken: dict[tuple[str, int, str], Affected] = {}
        self._perhaps: dict[tuple[str, int, str], Affected] = {}
        # A file that imports only another package belongs to another schema.
        own = [
            each
            for each in code.judged
            if each.path in code.uses or each.path not in code.neighbours
        ]
        self._files = [*own, *code.notebooks]
        self._documents = [e for e in code.documents if BEGINS.match(e.text)]
        self.coverage = Coverage(
            files=len(own),
            notebooks=len(code.notebooks),
            left_out=code.left_out,
        )

    def impact(self, verdicts: Sequence[Verdict]) -> Impact:
        """Return all findings, sorted; a broken line is not also listed as possible."""
        lines = {key[:2] for key in self._broken}
        broken = tuple(self._broken[each] for each in sorted(self._broken))
        may = (each for each in sorted(self._perhaps) if each[:2] not in lines)
        perhaps = tuple(self._perhaps[each] for each in may)
        names = tuple(each.checker.name for each in verdicts)
        return Impact(broken, perhaps, self._difference, self.coverage, names)

    def ask(
        self, folders: tuple[Path, Path], checkers: Sequence[Checker]
    ) -> list[Verdict]:
        """Return the verdicts of the checkers that see the package; at least one.

        A checker that fails is listed in ``coverage.left_out``, with the reason.
        """
        verdicts: list[Verdict] = []
        failures: list[CheckerError] = []
        old, new = (
            [side.names.class_of(each.name) for each in side.schema.records]
            for side in (self._old, self._new)
        )
        record = next((name for name in old if name in new), "XurrentClient")
        with work_folder() as work:
            for checker in checkers:
                layouts = lay_out(self._code, record, work / checker.name)
                try:
                    verdict = ask(checker, layouts, folders, work)
                    self._require_canary(verdict, folders[0])
                    verdicts.append(verdict)
                except CheckerError as error:
                    failures.append(error)
                    self.coverage.left_out[checker.name] = error.what
        if failures and not verdicts:
            raise failures[0]
        return verdicts

    def _require_canary(self, verdict: Verdict, package: Path) -> None:
        expected = set(self._code.uses) or {each.path for each in self._code.judged}
        if expected.isdisjoint(verdict.seen):
            checker = verdict.checker
            raise CheckerError(
                f"no verdict: {checker.name} does not see the types of the package "
                f"{package.name}: it did not report the error that impact adds to each "
                "copy of the code as a test",
                where=f"{checker.name} with the libraries of {checker.python}",
                remedy="name an interpreter that has pydantic and httpx by --python",
            )

    def add_errors(self, verdicts: Sequence[Verdict]) -> None:
        """Add the errors of checkers; those that a comment hides are only possible."""
        comments = {each.path: _comments(each) for each in self._code.judged}
        for verdict in verdicts:
            self.coverage.left_out.update(verdict.left_out)
            self.coverage.unknown |= verdict.unknown
            for path, finding in verdict.new_findings:
                file, message = self._code.files[path], finding.message
                start = file.statements.get(finding.line, finding.line)
                said = (comments[path].get(n, "") for n in (0, finding.line, start))
                silencing = rf"ignore(?!.missing)|\b{re.escape(finding.code)}\b"
                hidden = re.search(silencing, " ".join(said)) is not None
                cause = self._causes.of(message, *_around(file, finding.line))
                if hidden:
                    message += " (a comment keeps checkers from reporting it)"
                finding = replace(finding, message=message)
                self._add(file, finding, cause, verdict.checker.name, hidden=hidden)

    def list_unchecked_files(self, verdicts: Sequence[Verdict]) -> None:
        """List the files that no checker has checked, with the reason."""
        seen = {path for verdict in verdicts for path in verdict.seen}
        with_errors = {path for verdict in verdicts for path, _ in verdict.new_findings}
        for file in self._code.judged:
            others = self._code.neighbours.get(file.path, [])
            is_foreign = bool(others) and file.path not in self._code.uses
            if is_foreign and file.path in with_errors:
                self.coverage.files += 1  # it uses the package through another module
            elif is_foreign:
                reason = f"it imports another package, {others[0].spelled}"
                self.coverage.left_out[file.name] = reason
            elif file.path not in seen:
                names = " and ".join(each.checker.name for each in verdicts)
                self.coverage.left_out.setdefault(file.name, f"{names} passed over it")

    def add_possible(self, verdicts: Sequence[Verdict]) -> None:
        """Search files and notebooks for code that no checker can judge."""
        models = into_models([each.tree for each in self._files])
        # mypy first: it reports the lines whose types it does not know.
        verdicts = sorted(verdicts, key=lambda each: each.checker.name != "mypy")
        for file in self._files:
            for node in ast.walk(file.tree):
                match node:
                    case ast.FunctionDef() | ast.AsyncFunctionDef():
                        self.coverage.typed += _is_typed(node)
                        self.coverage.untyped += not _is_typed(node)
                    case ast.Constant(value=str()):
                        self.coverage.strings += 1
                    case _:
                        pass
            verdict = next((v for v in verdicts if file.path in v.seen), None)
            blind = None if verdict is None else _blind_lines(file, verdict)
            for each in possible_in(file.tree, self._words, blind, models):
                self._add_possible(
                    file, each.line, each.column, each.reason, each.cause
                )

    def judge_documents(self) -> None:
        """Judge the documents that were valid in the old schema; others belong elsewhere."""
        shared = shared_constants(self._code.files.values())
        for file in self._files:
            for document in find_documents(file.tree, constants_in(file, shared)):
                self._judge(file, document)
        for file in self._documents:
            errors = complaints(self._old.loaded, file.text)
            document = RawDocument(1, 1, file.text, is_whole=not errors)
            if errors and not any(possible_in_document(document, self._words)):
                line, message = errors[0]
                reason = f"not valid in the old schema, line {line}: {message}"
                self.coverage.left_out[file.name] = reason
            else:
                self.coverage.document_files += 1
                self._judge(file, document)

    def _judge(self, file: CodeFile, document: RawDocument) -> None:
        column = document.column
        if complaints(self._old.loaded, document.text):
            changes: Iterable[Change] = ()
            if document.looks_like_graphql:
                self.coverage.documents += 1
                changes = possible_in_document(document, self._words)
            what = "parts of the document are"
        else:
            self.coverage.documents += 1
            hidden = bool(file.rows) or not document.is_whole
            for line, message in complaints(self._new.loaded, document.text):
                row = document.line_of(line)
                finding = Finding(file.name, row, DOCUMENT, message, column)
                cause = self._causes.of(message)
                self._add(file, finding, cause, DOCUMENT, hidden=hidden)
            changes = possible_variables(document, self._difference)
            what = "the values of its variables are"
        reason = f"{what} only known when the program runs"
        for change in changes:
            self._add_possible(file, document.line, column, reason, change)

    def _add_possible(
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
        """Add a finding; if one has the same line and cause, add the checker to it."""
        affected = self._perhaps if hidden else self._broken
        source = "".join(file.lines[finding.line - 1 : finding.line]).strip()
        finding = replace(finding, line=file.row(finding.line))
        key = finding.path, finding.line, cause.coordinate if cause else ""
        known = affected.get(key) or Affected(finding, cause, (), source)
        checkers = tuple(dict.fromkeys((*known.checkers, by)))
        affected[key] = replace(known, checkers=checkers)


def _blind_lines(file: CodeFile, verdict: Verdict) -> set[int]:
    """Return the lines with expressions whose types the checker does not know."""
    if verdict.checker.name == "mypy":
        return verdict.blind.get(file.path, set())
    blind: set[int] = set()
    for node in ast.walk(file.tree):
        match node:
            case ast.FunctionDef() | ast.AsyncFunctionDef() if not _is_typed(node):
                blind.update(range(node.lineno, (node.end_lineno or node.lineno) + 1))
            case ast.MatchClass():  # pyright does not check its keywords
                blind.add(node.lineno)
            case _:
                pass
    return blind


def _is_typed(node: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    named = (
        each for each in ast.iter_child_nodes(node.args) if isinstance(each, ast.arg)
    )
    return all(each.annotation or each.arg in ("self", "cls") for each in named)


def _comments(file: CodeFile) -> dict[int, str]:
    """Return the comments for checkers by line; 0 is the top of the file."""
    first = file.tree.body[0].lineno if file.tree.body else 0
    comments: dict[int, str] = {}
    for line, column in checker_comments(file.text):
        place = line if line >= first else 0
        comments[place] = comments.get(place, "") + file.lines[line - 1][column:]
    return comments


def _around(file: CodeFile, line: int) -> Iterator[str]:
    """Yield the line, then the statement, functions and classes around it."""
    yield "".join(file.lines[line - 1 : line])
    around = [
        node
        for node in ast.walk(file.tree)
        if isinstance(node, ast.stmt)
        and node.lineno <= line <= (node.end_lineno or node.lineno)
    ]
    for node in reversed(around):
        yield "\n".join(file.lines[node.lineno - 1 : node.end_lineno])
