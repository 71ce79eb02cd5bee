"""From two packages and a user's code to the lines that a moved schema breaks, or may break.

The code is copied, beside the old package and then beside the new one, into a folder of
its own: nothing of the project is written or run.
"""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from pathlib import Path

from xurrent_gen.analysis.analysis import Analysis
from xurrent_gen.commands.diff.sides import Source, difference, read_source
from xurrent_gen.commands.impact.checkers import Checker
from xurrent_gen.commands.impact.code import Code
from xurrent_gen.commands.impact.layout import lay_out
from xurrent_gen.commands.impact.model import Impact, Looked
from xurrent_gen.commands.impact.search import Search
from xurrent_gen.commands.impact.verdicts import Verdict, ask
from xurrent_gen.config import FileSettings, GeneratorConfig
from xurrent_gen.config.manifest import read_options
from xurrent_gen.errors import CheckerError, UsageError
from xurrent_gen.features import DEFAULT
from xurrent_gen.output.tree import SCHEMA_FILE
from xurrent_gen.output.write import write_tree
from xurrent_gen.pipeline import render
from xurrent_gen.progress import Progress


def find_impact(
    code: Code,
    sides: tuple[Analysis, Analysis],
    folders: tuple[Path, Path],
    checkers: Sequence[Checker],
) -> Impact:
    """Judge ``code`` beside the old and the new package, which are in ``folders``.

    Raises ``CheckerError`` where no checker has seen the package.
    """
    moved = difference(*sides)
    search = Search(code, sides, moved)
    _require_use(code, search, folders[0])
    verdicts = _verdicts(code, sides, folders, checkers, search.looked)
    for verdict in verdicts:
        search.add_verdict(verdict)
    search.add_silent(verdicts)
    search.search(verdicts)
    unknown = {each for verdict in verdicts for each in verdict.unknown}
    search.looked.unknown = tuple(sorted(unknown))
    names = tuple(each.checker.name for each in verdicts)
    return Impact(*search.affected(), moved, search.looked, names)


def _require_use(code: Code, search: Search, package: Path) -> None:
    """Raise ``CheckerError`` for code that has nothing to do with the package."""
    if not (code.uses or search.looked.documents):
        raise CheckerError(
            f"no verdict: no file imports the package {package.name}",
            where=", ".join(sorted(each.name for each in code.judged)[:3]),
            remedy="name the files and folders that use the package, and the package that "
            "they import",
        )


def _verdicts(
    code: Code,
    sides: tuple[Analysis, Analysis],
    folders: tuple[Path, Path],
    checkers: Sequence[Checker],
    looked: Looked,
) -> list[Verdict]:
    """The verdicts of the checkers that see the package; at least one.

    The reason why another gives none is kept with what was not looked at.
    """
    if not code.judged:
        return []
    verdicts: list[Verdict] = []
    failures: list[CheckerError] = []
    with tempfile.TemporaryDirectory(prefix="xurrent-gen-impact-") as work:
        for checker in checkers:
            own = Path(work, checker.name)
            layouts = lay_out(code, _record(sides), own)
            try:
                verdict = ask(checker, layouts, folders, Path(work))
                _require_canary(code, verdict, folders[0])
                verdicts.append(verdict)
            except CheckerError as error:
                failures.append(error)
                looked.left_out[checker.name] = error.what
    if failures and not verdicts:
        raise failures[0]
    return verdicts


def _record(sides: tuple[Analysis, Analysis]) -> str:
    """The class of a record that both packages have."""
    old, new = (
        {side.names.class_of(each.name): None for each in side.schema.records}
        for side in sides
    )
    return next((name for name in old if name in new), "XurrentClient")


def _require_canary(code: Code, verdict: Verdict, package: Path) -> None:
    expected = set(code.uses) or {each.path for each in code.judged}
    if expected.isdisjoint(verdict.heard):
        checker = verdict.checker
        raise CheckerError(
            f"no verdict: {checker.name} does not see the types of the package "
            f"{package.name}: it did not report the line with a known error that each copy "
            "of the code gets",
            where=f"{checker.name} with the libraries of {checker.python}",
            remedy="name with --python an interpreter that has pydantic and httpx",
        )


def require_package(folder: Path) -> Source:
    """The schema of the package in ``folder``.

    Raises ``UsageError`` where there is none of ours.
    """
    if read_options(folder) is None:
        raise UsageError(
            "this is no package that xurrent-gen has written",
            where=str(folder),
            remedy="name the folder of the package that your code imports",
        )
    return read_source(folder)


def package_from(
    analysis: Analysis, like: Path, folder: Path, progress: Progress
) -> Path:
    """Write the package of another schema, with the features of the package ``like``.

    Raises ``xurrent_gen.errors.GeneratorError``.
    """
    features = (read_options(like) or {}).get("features")
    config = GeneratorConfig(
        FileSettings(like / SCHEMA_FILE),
        output=folder,
        package=like.resolve().name,
        features=tuple(features) if isinstance(features, list) else DEFAULT,
    )
    write_tree(render(analysis, config, progress).tree, config.target)
    return config.target
