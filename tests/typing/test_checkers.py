"""What mypy and basedpyright infer, and what they refuse, is pinned.

``accepted/`` holds scripts with ``assert_type``, ``mistakes.py`` what must not pass. One
account reports value lists as enums, as that of the reference package; the other as
scalars, among them unknown ones. Each checker looks at one: mypy at the second, whose
package no other session judges. With that package the scripts also run against a sandbox,
and their types are compared to the values.
"""

from __future__ import annotations

import ast
import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.architecture.source import REFERENCE
from tests.support.cases import check_each
from tests.support.checkers import Finding, basedpyright, mypy
from tests.support.snippets import HAS_DLT
from xurrent_gen.sandbox import running_sandbox

HERE = Path(__file__).parent
ACCEPTED = sorted((HERE / "accepted").glob("*.py"))
MISTAKES = HERE / "mistakes.py.txt"
"""Text, so that the project's own checks do not stumble over it."""
CHECKERS = ("mypy", "basedpyright")
JUDGED = [("scalars", "mypy"), ("enums", "basedpyright")]

EXPECTED = re.compile(
    r"# mypy: (?P<mypy>[\w, -]+); pyright: (?P<basedpyright>[\w, ]+)$"
)

# What strict pyright says besides of anything whose type it could not find out.
ECHOES = ("reportUnknown",)


@dataclass(frozen=True, slots=True)
class Mistake:
    """A statement that must not pass, and the rules that it breaks by checker.

    ``none`` stands where a checker has no means to see it; the other one then must.
    """

    source: str
    lines: range
    rules: dict[str, set[str]]


def mistakes() -> list[Mistake]:
    text = MISTAKES.read_text("utf-8")
    lines = text.splitlines()
    function = next(n for n in ast.parse(text).body if isinstance(n, ast.FunctionDef))
    found: list[Mistake] = []
    for statement in function.body:
        match = EXPECTED.search(lines[statement.lineno - 2])
        if match:
            assert statement.end_lineno is not None
            rules = {c: set(match[c].split(", ")) - {"none"} for c in CHECKERS}
            span = range(statement.lineno, statement.end_lineno + 1)
            found.append(Mistake(ast.unparse(statement), span, rules))
    return found


MADE = mistakes()
Report = dict[tuple[str, str], list[Finding]]


@pytest.fixture(scope="module")
def report(scalar_sdk: Path, tmp_path_factory: pytest.TempPathFactory) -> Report:
    """The findings by account and checker."""
    found: Report = {}
    folder = tmp_path_factory.mktemp("judged")
    for account, checker in JUDGED:
        root = scalar_sdk if account == "scalars" else REFERENCE.parent
        scripts = folder / account
        scripts.mkdir()
        files = [Path(shutil.copy(path, scripts)) for path in ACCEPTED]
        files.append(Path(shutil.copyfile(MISTAKES, scripts / MISTAKES.stem)))
        judge = mypy if checker == "mypy" else basedpyright
        found[account, checker] = judge(root, files, folder)
    return found


def test_there_are_enough_mistakes() -> None:
    assert len(MADE) >= 50
    assert len({mistake.source for mistake in MADE}) == len(MADE)
    assert all(any(mistake.rules.values()) for mistake in MADE)


def test_accepted_scripts_pass(report: Report) -> None:
    for key, findings in report.items():
        assert [f for f in findings if f.file != MISTAKES.stem] == [], key


def test_a_mistake_is_found(report: Report) -> None:
    def check(mistake: Mistake) -> None:
        found = {key: broken(findings, mistake) for key, findings in report.items()}
        assert found == {key: mistake.rules[key[1]] for key in report}

    check_each(((mistake.source, mistake) for mistake in MADE), check)


def broken(findings: list[Finding], mistake: Mistake) -> set[str]:
    """The rules that a checker says the mistake breaks."""
    return {
        finding.code
        for finding in findings
        if finding.file == MISTAKES.stem
        and finding.line in mistake.lines
        and not finding.code.startswith(ECHOES)
    }


def test_nothing_else_is_reported(report: Report) -> None:
    made = {line for mistake in MADE for line in mistake.lines}
    for key, findings in report.items():
        others = [f for f in findings if f.file == MISTAKES.stem]
        assert [f for f in others if f.line not in made] == [], key


def test_values_are_what_the_checkers_inferred(scalar_sdk: Path) -> None:
    """Of the reference package, test_rows_agree.py compares each field."""
    scripts = [path for path in ACCEPTED if HAS_DLT or path.stem != "warehouse"]
    with running_sandbox(schema=scalar_sdk / "schema.graphql") as sandbox:
        done = subprocess.run(
            [sys.executable, "-W", "error", HERE / "agree.py", *scripts],
            env={**os.environ, **sandbox.environ, "PYTHONPATH": str(scalar_sdk)},
            capture_output=True,
            text=True,
            check=False,
        )
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) > 100
