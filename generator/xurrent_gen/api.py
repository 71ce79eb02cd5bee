"""What the command line does, as functions: nothing is printed, errors are raised.

Each takes a ``xurrent_gen.config.GeneratorConfig``, as ``configure`` puts it
together from ``pyproject.toml``, environment and what is given, and raises the errors
of ``xurrent_gen.errors``; their ``exit_code`` is what the command line would end with.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from xurrent_gen import pipeline
from xurrent_gen.config import Flags, GeneratorConfig, load_config, load_configs
from xurrent_gen.errors import Issue
from xurrent_gen.introspect.source import fetch_schema
from xurrent_gen.output.check import check_tree
from xurrent_gen.output.tree import RenderedTree, replaces_surface
from xurrent_gen.output.write import WriteSummary, recover_target, write_tree
from xurrent_gen.progress import Progress, SilentProgress

# Comparing, judging and examining cost a plain run nothing.
if TYPE_CHECKING:
    from xurrent_gen.breakage.checkers import CheckerName
    from xurrent_gen.breakage.run import Impact
    from xurrent_gen.changes.compare import Difference
    from xurrent_gen.changes.sides import Source
    from xurrent_gen.diagnosis import Finding
    from xurrent_gen.project import Project

__all__ = [
    "Checked",
    "Documented",
    "Generated",
    "Side",
    "check",
    "configure",
    "configure_all",
    "diff",
    "docs",
    "doctor",
    "explain",
    "generate",
    "impact",
]

Side: TypeAlias = Path | GeneratorConfig
"""A schema to compare: that of a file, of a package's folder, or of what is configured."""

explain = pipeline.explain


@dataclass(frozen=True, slots=True)
class Generated:
    """A package that has been written.

    ``difference`` is what has changed for programs since the package that was replaced,
    ``None`` where that is nothing; ``issues`` are what its user should know; ``left_out``
    says what a slim package is without; ``project`` is what stands around it.
    """

    target: Path
    written: WriteSummary
    difference: Difference | None
    issues: tuple[Issue, ...]
    left_out: str
    project: Project | None = None


@dataclass(frozen=True, slots=True)
class Checked:
    """A package that is current, and what its user should know about it."""

    target: Path
    issues: tuple[Issue, ...]


@dataclass(frozen=True, slots=True)
class Documented:
    """A reference that has been written, and what its user should know about it."""

    target: Path
    written: WriteSummary
    issues: tuple[Issue, ...]


def configure(
    flags: Flags | None = None,
    *,
    folder: Path | None = None,
    environ: Mapping[str, str] | None = None,
) -> GeneratorConfig:
    """The settings in force: ``flags`` before variables before ``pyproject.toml``.

    ``folder`` is where the file is looked for, there and above it; the current one by
    default. Raises ``xurrent_gen.errors.ConfigError``.
    """
    return load_config(*_asked(flags, folder, environ))


def configure_all(
    flags: Flags | None = None,
    *,
    folder: Path | None = None,
    environ: Mapping[str, str] | None = None,
) -> tuple[GeneratorConfig, ...]:
    """As ``configure``, for each of ``[[tool.xurrent-gen.packages]]``."""
    return load_configs(*_asked(flags, folder, environ))


def _asked(
    flags: Flags | None, folder: Path | None, environ: Mapping[str, str] | None
) -> tuple[Flags, Mapping[str, str], Path]:
    variables = os.environ if environ is None else environ
    return flags or Flags(), variables, folder or Path.cwd()


def generate(
    config: GeneratorConfig,
    *,
    changelog: Path | None = None,
    progress: Progress | None = None,
) -> Generated:
    """Write the package, whole or not at all; ``changelog`` gets a section on what changed.

    Raises ``xurrent_gen.errors.GeneratorError``; then the former package is whole.
    """
    progress = progress or SilentProgress()
    recover_target(config.target)
    result = pipeline.generate(config, progress)
    difference = _difference(config.target, result.tree)
    project = _project(config, result.tree, difference)
    progress.step("Writing the package")
    if project is not None:
        from xurrent_gen.project import write_project

        write_project(project)
    written = write_tree(result.tree, config.target)
    if changelog is not None and difference is not None:
        from xurrent_gen.changes.changelog import add_section

        add_section(changelog, difference, date.today())
    return Generated(
        config.target, written, difference, result.issues, result.left_out, project
    )


def check(config: GeneratorConfig, *, progress: Progress | None = None) -> Checked:
    """Compare the package on disk with what would be generated; writes nothing.

    Raises ``xurrent_gen.errors.DriftError`` when they differ.
    """
    progress = progress or SilentProgress()
    result = pipeline.generate(config, progress)
    progress.step("Comparing with the package on disk")
    check_tree(result.tree, config.target)
    project = _project(config, result.tree, None)
    if project is not None:
        from xurrent_gen.project import check_project

        check_project(project)
    return Checked(config.target, result.issues)


def diff(old: Side, new: Side, *, progress: Progress | None = None) -> Difference:
    """What leads from one schema or package to another, as programs see it.

    An account that is configured is asked anew.
    """
    from xurrent_gen.changes.sides import difference_between

    return difference_between(_source(old, progress), _source(new, progress))


def docs(
    config: GeneratorConfig,
    output: Path,
    *,
    since: Path | None = None,
    progress: Progress | None = None,
) -> Documented:
    """Write the reference of the package into the folder ``output``, whole or not at all.

    What ``since``, an older schema file or package, did not have is marked as new.
    Raises ``xurrent_gen.errors.OutputError`` where a package or anything else stands.
    """
    from xurrent_gen.changes.sides import read_source
    from xurrent_gen.errors import OutputError
    from xurrent_gen.output.tree import read_options

    progress = progress or SilentProgress()
    found = read_options(output)
    if found is not None and "reference" not in found:
        raise OutputError(
            "there is a generated package where the reference should be written",
            where=str(output),
            remedy="choose another --output",
        )
    older = read_source(since).text if since else None
    result = pipeline.describe(config, progress, older)
    progress.step("Writing the reference")
    return Documented(output, write_tree(result.tree, output), result.issues)


def impact(
    old: Path,
    new: Side,
    code: Iterable[Path],
    *,
    checkers: Sequence[CheckerName] = (),
    progress: Progress | None = None,
) -> Impact:
    """Find the places in ``code`` that break where ``new`` replaces the package ``old``.

    ``code`` are files and folders that import the package; they are copied, not run.
    ``checkers`` are asked, or all that are installed.
    """
    from xurrent_gen.breakage.checkers import installed_checkers
    from xurrent_gen.breakage.packages import package_from, require_package
    from xurrent_gen.breakage.run import find_code, find_impact
    from xurrent_gen.changes.sides import Slice, read_side, slice_matching

    progress = progress or SilentProgress()
    asked = installed_checkers(tuple(checkers))
    before, after = require_package(old), _source(new, progress)
    folder = new if isinstance(new, Path) else None
    found = find_code(code, [old, *([folder] if folder else [])])
    with tempfile.TemporaryDirectory(prefix="xurrent-gen-") as work:
        if after.part is None or folder is None:
            progress.step("Generating the new package")
            folder = package_from(after, old, Path(work), progress)
        part = before.part or Slice()
        sides = (
            read_side(before.text, part),
            read_side(after.text, after.part or slice_matching(after.text, part)),
        )
        progress.step(f"Checking {len(found.files)} files beside both packages")
        return find_impact(found, old.resolve().name, sides, (old, folder), asked)


def doctor(
    config: GeneratorConfig, *, environ: Mapping[str, str] | None = None
) -> Iterator[Finding]:
    """Look at all that a run depends on, one thing after another.

    A finding says what to fix; its ``error`` is what ``generate`` would raise.
    """
    from xurrent_gen.diagnosis import examine

    return examine(config, os.environ if environ is None else environ)


def _source(side: Side, progress: Progress | None) -> Source:
    from xurrent_gen.changes.sides import Source, read_source

    if isinstance(side, Path):
        return read_source(side)
    fresh = replace(side, refresh=not side.offline)
    return Source(fetch_schema(fresh, progress or SilentProgress()))


def _project(
    config: GeneratorConfig, tree: RenderedTree, difference: Difference | None
) -> Project | None:
    if not config.project:
        return None
    from xurrent_gen.project import plan_project

    return plan_project(config, tree, difference)


def _difference(target: Path, tree: RenderedTree) -> Difference | None:
    """What the new package changes for programs; free where it offers the same."""
    if not replaces_surface(tree, target):
        return None
    from xurrent_gen.changes.sides import difference_from

    difference = difference_from(target, tree)
    return difference if difference.changes else None
