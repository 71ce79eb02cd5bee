"""Functions behind the command line: they print nothing and raise errors.

Each takes a ``xurrent_gen.GeneratorConfig``: ``xurrent_gen.configure`` merges it from
``pyproject.toml``, the environment and its arguments. Each raises the errors of
``xurrent_gen.errors``, whose ``exit_code`` is the exit code of the command line.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from xurrent_gen import pipeline
from xurrent_gen._version import __version__
from xurrent_gen.config.manifest import MANIFEST, read_options, written_by
from xurrent_gen.config.model import GeneratorConfig, Part, Side
from xurrent_gen.errors import Issue, OutputError, warning
from xurrent_gen.output.check import check_tree
from xurrent_gen.output.file import work_folder, written
from xurrent_gen.output.tree import RenderedTree
from xurrent_gen.output.write import WriteSummary, recover_target, write_tree
from xurrent_gen.progress import LOG

# Imported on use: a plain ``generate`` must not load diff, impact and doctor.
if TYPE_CHECKING:
    from xurrent_gen.analysis.analysis import Analysis
    from xurrent_gen.commands.diff.compare import Difference
    from xurrent_gen.commands.doctor import Finding
    from xurrent_gen.commands.impact.checkers import CheckerName
    from xurrent_gen.commands.impact.report import Impact
    from xurrent_gen.project import Project


@dataclass(frozen=True, slots=True)
class Generated:
    """A package that has been written.

    ``difference`` has the changes for programs since the replaced package, ``None`` if
    there are none. ``issues`` are warnings for the user. ``left_out`` summarises what a
    slim package leaves out. ``project`` has the project files around the package.
    ``features_removed`` are features of the replaced package that this one lacks.
    """

    target: Path
    written: WriteSummary
    difference: Difference | None
    issues: tuple[Issue, ...]
    left_out: str
    project: Project | None = None
    features_removed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Checked:
    """A package that is up to date, and warnings for its user."""

    target: Path
    issues: tuple[Issue, ...]


@dataclass(frozen=True, slots=True)
class Documented:
    """A written reference, and warnings for its user."""

    target: Path
    written: WriteSummary
    issues: tuple[Issue, ...]


def generate(
    config: GeneratorConfig,
    *,
    changelog: Path | None = None,
) -> Generated:
    """Write the package atomically; ``changelog`` gets a section with the changes.

    Raises ``xurrent_gen.errors.GeneratorError``; then the former package is unchanged.
    """
    recover_target(config.target)
    tree, analysis = pipeline.generate(config)
    difference = _difference(config.target, tree, analysis)
    project = _project(config, tree, difference)
    removed = _features_removed(config)
    issues = (*_downgrade(config.target), *analysis.issues)
    LOG.info("Writing the package")
    # Written before the package: after a kill in between, the next run writes them again.
    around: dict[Path, bytes] = {}
    if project is not None:
        around = {project.folder / name: text for name, text in project.files.items()}
    if changelog is not None and difference is not None:
        from xurrent_gen.commands.diff.changelog import next_changelog

        around[changelog] = next_changelog(
            changelog, config.package, difference, date.today()
        )
    with written(around):
        summary = write_tree(tree, config.target)
    from xurrent_gen.ir.left_out import summarise

    return Generated(
        config.target,
        summary,
        difference,
        issues,
        summarise(analysis.slim),
        project,
        removed,
    )


def check(config: GeneratorConfig) -> Checked:
    """Compare the package on disk with a fresh one; writes nothing.

    Raises ``xurrent_gen.errors.DriftError`` when they differ.
    """
    config = replace(config, check=True)  # also without Flags(check=True)
    tree, analysis = pipeline.generate(config)
    LOG.info("Comparing with the package on disk")
    check_tree(tree, config.target, _features_removed(config))
    project = _project(config, tree, None)
    if project is not None:
        from xurrent_gen.project import check_project

        check_project(project)
    return Checked(config.target, analysis.issues)


def explain(config: GeneratorConfig, name: str) -> str:
    """Explain why the package of ``config`` contains a type, or does not."""
    from xurrent_gen.analysis.analysis import analyse
    from xurrent_gen.commands.why import explain_type
    from xurrent_gen.introspect.source import fetch_schema

    loaded = fetch_schema(config)
    return explain_type(analyse(loaded, config.part).slim, name)


def diff(old: Side, new: Side) -> Difference:
    """List the changes from one schema or package to another, as programs see them.

    The schema of a configured account is fetched again.
    """
    from xurrent_gen.commands.diff.sides import compare_sources, read_sides

    return compare_sources(*read_sides(old, new))


def docs(
    config: GeneratorConfig,
    output: Path,
    *,
    since: Path | None = None,
) -> Documented:
    """Write the reference of the package into the folder ``output``, atomically.

    ``since`` is an older schema file or package: elements that it lacks are marked as new.
    Raises ``xurrent_gen.errors.OutputError`` if ``output`` holds anything but a reference.
    """
    from xurrent_gen.commands.diff.sides import analyse_source, read_source
    from xurrent_gen.commands.docs.render import describe

    found = read_options(output)
    if found is not None and "reference" not in found:
        raise OutputError(
            "there is a generated package where the reference should be written",
            where=str(output),
            remedy="choose another --output",
        )
    older = analyse_source(read_source(since), Part()) if since else None
    tree, analysis = describe(config, older)
    LOG.info("Writing the reference")
    return Documented(output, write_tree(tree, output), analysis.issues)


def impact(
    old: Path,
    new: Side,
    code: Iterable[Path],
    *,
    checkers: Sequence[CheckerName] = (),
    python: Path | None = None,
) -> Impact:
    """Find the lines in ``code`` that break, or may, where ``new`` replaces the package ``old``.

    ``code`` are files and folders that import the package; they are copied, not run.
    ``checkers`` names the type checkers to run, by default all that are installed; they
    import libraries from ``python``. Raises ``CheckerError`` if a named one is missing, or
    none gives a verdict.
    """
    from xurrent_gen.commands.diff.sides import analyses_of, read_sides, require_package
    from xurrent_gen.commands.impact.checkers import installed_checkers
    from xurrent_gen.commands.impact.code import is_generated, read_code
    from xurrent_gen.commands.impact.search import find_impact, package_from

    installed = installed_checkers(tuple(checkers), python)
    require_package(old)
    before, after = read_sides(old, new)
    package = new if isinstance(new, Path) and is_generated(new) else None
    files = read_code(code, [old] if package is None else [old, package])
    if after.definitions is None and after.part is None:
        # A schema file has no custom fields: without this, all would count as removed.
        after = replace(after, definitions=before.definitions)
    sides = analyses_of(before, after)
    with work_folder() as work:
        if package is not None:
            folders = old, package
        else:
            # This version writes both packages, so that only the schema differs.
            if (version := written_by(old)) != __version__:
                files.left_out[f"the upgrade from xurrent-gen {version}"] = (
                    "generate a package with this version, and name it as NEW"
                )
            LOG.info("Generating both packages")
            folders = (
                package_from(sides[0], old, work / "before"),
                package_from(sides[1], old, work / "after"),
            )
        LOG.info("Checking the code beside both packages")
        for each in after.not_compared:
            files.left_out["custom fields"] = each
        impact = find_impact(files, sides, folders, installed)
    is_upgrade = package is not None and written_by(old) != written_by(package)
    return replace(impact, is_upgrade=is_upgrade)


def doctor(config: GeneratorConfig) -> Iterator[Finding]:
    """Check everything that a run depends on, step by step.

    A finding says what to fix; its ``error`` is the error that ``generate`` would raise.
    """
    from xurrent_gen.commands.doctor import examine

    return examine(config)


def _project(
    config: GeneratorConfig, tree: RenderedTree, difference: Difference | None
) -> Project | None:
    if not config.project:
        return None
    from xurrent_gen.project import plan_project

    return plan_project(config, tree, difference)


def _features_removed(config: GeneratorConfig) -> tuple[str, ...]:
    """The features of the package on disk that the configuration lacks."""
    former = (read_options(config.target) or {}).get("features", [])
    return tuple(name for name in former if name not in config.features)


def _downgrade(target: Path) -> Iterator[Issue]:
    """Yield a warning if a newer version wrote the package on disk."""
    former = str(written_by(target) or "")
    numbers = [[*map(int, re.findall(r"\d+", v))] for v in (former, __version__)]
    if numbers[0] > numbers[1]:
        yield warning(
            "",
            f"xurrent-gen {former} wrote the package before, and this is {__version__}",
            "if that was not intended, upgrade xurrent-gen and generate again",
        )


def _difference(
    target: Path, tree: RenderedTree, analysis: Analysis
) -> Difference | None:
    """Compute the changes for programs; skipped if the manifest stays the same."""
    manifest = target / MANIFEST
    if not manifest.is_file() or manifest.read_bytes() == tree[MANIFEST]:
        return None
    from xurrent_gen.commands.diff.sides import compare_with_package

    difference = compare_with_package(target, analysis)
    return difference if difference.changes else None
