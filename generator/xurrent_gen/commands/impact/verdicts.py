"""The verdict of one checker: what it reports beside the new package only.

Errors are compared by place and kind, never by wording. A canary that is not reported shows
that a file was not looked at.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final

from xurrent_gen.commands.impact.checkers import Checker, Finding
from xurrent_gen.commands.impact.layout import CANARY, Copy, Layout
from xurrent_gen.errors import CheckerError

_SYNTAX: Final = "syntax"
_NO_TYPE: Final = "Expression has type"
"""The first words of mypy's messages of ``disallow_any_expr``."""
_IMPORTS: Final = frozenset(
    {"import-not-found", "import-untyped", "reportMissingImports"}
)
_QUOTED: Final = re.compile(r'"([\w.]+)"')
_CALL: Final = frozenset(
    {"call-overload", "call-arg", "arg-type", "reportCallIssue", "reportArgumentType"}
)
"""Codes of a wrong call. Which one it gets depends on how the package declares it."""
_STUB: Final = "from typing import Any\ndef __getattr__(name: str) -> Any: return ...\n"


@dataclass(slots=True)
class Verdict:
    """The errors that are new, by file, and what the checker has seen."""

    checker: Checker
    news: list[tuple[Path, Finding]] = field(default_factory=list[tuple[Path, Finding]])
    heard: set[Path] = field(default_factory=set[Path])
    """The files whose canary was reported beside both packages."""
    blind: dict[Path, set[int]] = field(default_factory=dict[Path, set[int]])
    """The lines with an expression that mypy knows no type of."""
    left_out: dict[str, str] = field(default_factory=dict[str, str])
    unknown: set[str] = field(default_factory=set[str])
    """Imported modules that the checker has no types of."""


@dataclass(slots=True)
class _Side:
    """Errors that are reported beside one of the packages, in lines of the files."""

    findings: dict[Path, list[Finding]] = field(
        default_factory=dict[Path, list[Finding]]
    )
    heard: set[Path] = field(default_factory=set[Path])


def ask(
    checker: Checker, layouts: Sequence[Layout], folders: tuple[Path, Path], work: Path
) -> Verdict:
    """Have a checker judge all copies beside the packages in ``folders``.

    Raises ``CheckerError`` if it does not finish.
    """
    cache = work / f"{checker.name}-cache"
    cache.mkdir()
    verdict = Verdict(checker)
    for layout in layouts:
        copies = dict(layout.copies)
        before, after = (
            _read(
                _check(checker, layout, copies, folder, cache, verdict), copies, verdict
            )
            for folder in folders
        )
        verdict.heard |= before.heard & after.heard
        for copy in copies.values():
            path, name = copy.file.path, copy.file.name
            known = before.findings.get(path, [])
            found = after.findings.get(path, []) if name else []
            verdict.news += [
                (path, replace(each, path=name))
                for each in new_findings(known, found, copy.file.statements)
            ]
    return verdict


def _check(
    checker: Checker,
    layout: Layout,
    copies: dict[str, Copy],
    package: Path,
    cache: Path,
    verdict: Verdict,
) -> list[Finding]:
    """Run the checker, without the files at which it stops."""
    layout.put(package)
    while True:
        files = [layout.folder / name for name in copies]
        found = checker.check(layout.folder, layout.roots, files, cache)
        stopped = [each for each in found if each.code == _SYNTAX]
        if not stopped or checker.name != "mypy":
            return found
        for each in stopped:
            copy = copies.pop(each.path, None)
            if copy is None:
                raise CheckerError(
                    f"mypy cannot parse an imported file: {each.message}",
                    where=f"{each.path}:{each.line}",
                )
            (layout.folder / each.path).write_text(_STUB)
            reason = (
                f"mypy cannot parse it: {each.message}, line {copy.line(each.line)}"
            )
            verdict.left_out[copy.file.name] = reason


def _read(
    found: Sequence[Finding], copies: Mapping[str, Copy], verdict: Verdict
) -> _Side:
    side = _Side()
    for each in found:
        copy = copies.get(each.path)
        if copy is None:
            continue
        path, line = copy.file.path, copy.line(each.line)
        if each.line == copy.canary:
            if CANARY in each.message:
                side.heard.add(path)
        elif each.message.startswith(_NO_TYPE):
            verdict.blind.setdefault(path, set()).add(line)
        else:
            if each.code in _IMPORTS and (module := _QUOTED.search(each.message)):
                verdict.unknown.add(module[1])
            side.findings.setdefault(path, []).append(replace(each, line=line))
    return side


def new_findings(
    before: Sequence[Finding], after: Sequence[Finding], statements: Mapping[int, int]
) -> list[Finding]:
    """The errors that have no counterpart in ``before``.

    A counterpart has the same line, column and code, in whatever words; else it is an
    error of the same kind in the same statement.
    """
    known = Counter((each.line, each.column, each.code) for each in before)
    moved = Counter[tuple[int, str]]()
    rest: list[Finding] = []
    for each in sorted(after):
        exact = each.line, each.column, each.code
        if known[exact]:
            known[exact] -= 1
        else:
            rest.append(each)
    for (line, _, code), count in known.items():
        moved[_kind(line, code, statements)] += count
    new: list[Finding] = []
    for each in rest:
        kind = _kind(each.line, each.code, statements)
        if moved[kind]:
            moved[kind] -= 1
        else:
            new.append(each)
    return new


def _kind(line: int, code: str, statements: Mapping[int, int]) -> tuple[int, str]:
    return statements.get(line, line), "call" if code in _CALL else code
