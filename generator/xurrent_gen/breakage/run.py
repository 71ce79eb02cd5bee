"""From two packages and a user's code to the lines that a moved schema breaks.

The code is copied, beside the old package and then beside the new one, into a folder of
its own: nothing of the project is written or run.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from xurrent_gen.breakage.causes import Causes
from xurrent_gen.breakage.checkers import Checker, Finding
from xurrent_gen.breakage.documents import ENDINGS, find_documents, new_complaints
from xurrent_gen.changes.compare import Change, Difference
from xurrent_gen.changes.sides import Side, difference
from xurrent_gen.errors import UsageError

DOCUMENT = "document"
"""The code of what is wrong with a document of GraphQL."""

_SKIPPED = frozenset({".git", ".hg", ".venv", "venv", "node_modules", "__pycache__"})


@dataclass(frozen=True, slots=True)
class Broken:
    """One place in the user's code that the new package breaks.

    ``path`` is as the user named it; ``cause`` is ``None`` where no change has a name
    in common with what the checker says. ``checkers`` are those that report it.
    """

    finding: Finding
    cause: Change | None
    checkers: tuple[str, ...]
    source: str


@dataclass(frozen=True, slots=True)
class Impact:
    """What a moved schema does to a program."""

    broken: tuple[Broken, ...]
    difference: Difference
    files: int
    checkers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Code:
    """The Python files to look at, by their name in reports.

    Each with the folder from which its top-level package is imported.
    """

    files: dict[str, tuple[Path, Path]]
    documents: dict[str, Path] = field(default_factory=dict[str, Path])
    """Files of GraphQL beside them."""

    @property
    def paths(self) -> dict[str, Path]:
        """All files by their name in reports."""
        code = {name: file for name, (file, _) in self.files.items()}
        return code | self.documents

    def source(self, finding: Finding) -> str:
        """The line of code that a finding is about."""
        try:
            lines = self.paths[finding.path].read_text("utf-8").splitlines()
            return lines[finding.line - 1].strip()
        except (KeyError, IndexError, OSError, UnicodeDecodeError):
            return ""


def find_code(paths: Iterable[Path], packages: Sequence[Path]) -> Code:
    """The Python files in ``paths``, but for those of the packages.

    Raises ``UsageError`` for a path that is not there, and where nothing is found.
    """
    paths = list(paths)
    files: dict[str, tuple[Path, Path]] = {}
    documents: dict[str, Path] = {}
    left_out = [each.resolve() for each in packages]
    for path in paths:
        if not path.exists():
            raise UsageError("there is no such file or folder", where=str(path))
        for file in [path] if path.is_file() else _below(path):
            resolved = file.resolve()
            if any(resolved.is_relative_to(each) for each in left_out):
                continue
            if file.suffix in ENDINGS:
                documents[file.as_posix()] = resolved
            else:
                root = _import_root(resolved, path.resolve())
                files[file.as_posix()] = resolved, root
    if not files:
        raise UsageError(
            "there is no Python file to look at",
            where=", ".join(map(str, paths)),
            remedy="name the files or folders that use the package",
        )
    return Code(files, documents)


def _below(folder: Path) -> list[Path]:
    """The files of Python and GraphQL in a folder, but for what others put there."""
    return sorted(
        file
        for ending in (".py", *ENDINGS)
        for file in folder.rglob(f"*{ending}")
        if _SKIPPED.isdisjoint(file.relative_to(folder).parts)
    )


def _import_root(file: Path, path: Path) -> Path:
    """The folder from which a file's top-level package is imported."""
    folder = file.parent
    if (folder / "__init__.py").exists():
        while (folder / "__init__.py").exists():
            folder = folder.parent
        return folder
    if path == file:
        return folder
    source = path / "src"
    return source if file.is_relative_to(source) else path


def find_impact(
    code: Code,
    package: str,
    sides: tuple[Side, Side],
    folders: tuple[Path, Path],
    checkers: Sequence[Checker],
) -> Impact:
    """Check ``code`` beside the old and the new package, which stand in ``folders``."""
    moved = difference(*sides)
    causes = Causes(moved.changes)
    found: list[tuple[Finding, str]] = []
    with tempfile.TemporaryDirectory(prefix="xurrent-gen-impact-") as work:
        for checker in checkers:
            news = _news(checker, code, package, folders, Path(work))
            found += [(each, checker.name) for each in news]
    found += [(each, DOCUMENT) for each in _documents(code, sides)]
    names = tuple(each.name for each in checkers)
    broken = tuple(_told_once(found, code, causes))
    return Impact(broken, moved, len(code.files), names)


def _told_once(
    found: Iterable[tuple[Finding, str]], code: Code, causes: Causes
) -> Iterator[Broken]:
    """One for each line and cause, whoever reports it and in whatever words."""
    places: dict[tuple[str, int, str], Broken] = {}
    for finding, checker in found:
        source = code.source(finding)
        cause = causes.of(finding.message, source)
        place = finding.path, finding.line, cause.coordinate if cause else ""
        known = places.get(place) or Broken(finding, cause, (), source)
        by = tuple(dict.fromkeys((*known.checkers, checker)))
        places[place] = replace(known, checkers=by)
    yield from (places[place] for place in sorted(places))


def _news(
    checker: Checker, code: Code, package: str, folders: tuple[Path, Path], work: Path
) -> list[Finding]:
    """What a checker says about the code beside the new package only."""
    cache = work / f"{checker.name}-cache"
    cache.mkdir()
    project = work / checker.name
    roots, names = _lay_out(code, project)
    link = project / package
    verdicts: list[set[Finding]] = []
    for folder in folders:
        link.symlink_to(folder.resolve(), target_is_directory=True)
        files = [project / name for name in names]
        verdicts.append(checker.check(project, [project, *roots], files, cache))
        link.unlink()
    before, after = verdicts
    return sorted(
        replace(each, path=names[each.path])
        for each in after - before
        if each.path in names
    )


def _lay_out(code: Code, project: Path) -> tuple[list[Path], dict[str, str]]:
    """Copy the code: the folders that it imports from, and the true names of files."""
    folders: dict[Path, Path] = {}
    names: dict[str, str] = {}
    for name, (file, root) in code.files.items():
        folder = folders.setdefault(root, project / f"code{len(folders)}")
        target = folder / file.relative_to(root)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(file, target)
        names[target.relative_to(project).as_posix()] = name
    return list(folders.values()), names


def _documents(code: Code, sides: tuple[Side, Side]) -> Iterator[Finding]:
    before, after = (side.loaded for side in sides)
    for name, file in code.paths.items():
        for document in find_documents(file):
            for each in new_complaints(document, before, after):
                yield Finding(name, each.line, DOCUMENT, each.message, document.column)
