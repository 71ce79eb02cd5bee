"""Regenerates, commits exactly what was generated, and opens or updates one request.

The commit is based on the branch to merge into, not on the one checked out, and holds
nothing else. Commits that other people put on the branch stay: the new one is added on
top of them.
"""

from __future__ import annotations

import re
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Final

from xurrent_gen import api
from xurrent_gen.commands.diff.changelog import decoded, with_section
from xurrent_gen.commands.diff.render import markdown
from xurrent_gen.commands.impact.report import render as render_impact
from xurrent_gen.config.manifest import MANIFEST, listed_files
from xurrent_gen.errors import GeneratorError, UsageError

from .forges import ForgeName, forge_named, push_settings
from .git import Git

if TYPE_CHECKING:
    from xurrent_gen.commands.diff.compare import Difference
    from xurrent_gen.config import GeneratorConfig
    from xurrent_gen.progress import Progress

_TRAILER: Final = "Xurrent-Gen: propose"
"""The word before the tree in messages of commits that the next run may replace.

Who amends or rebases a commit keeps its message, but seldom its tree.
"""
_LONGEST: Final = 60_000
"""Characters of a request: GitHub takes 65,536 bytes of four for some characters."""
_DATED: Final = r"## (\d{4}-\d{2}-\d{2})\n\n"
_GONE: Final = (
    "The package that the schema gives is on the target branch by now: there is nothing "
    "left to merge."
)


@dataclass(frozen=True, slots=True)
class Proposal:
    """Options of a run. ``base`` defaults to the default branch of the remote."""

    code: Sequence[Path] = ()
    changelog: Path | None = None
    branch: str = "xurrent-gen/schema"
    base: str | None = None
    forge: ForgeName = "github"


@dataclass(frozen=True, slots=True)
class _Package:
    """A package before and after; ``old`` is ``None`` for a new one."""

    path: str
    old: Path | None
    new: Path
    difference: Difference | None
    around: tuple[str, ...] = ()
    """The files of the project that the package is in, if ``generate`` writes it."""


def propose(
    asked: Proposal,
    configs: Sequence[GeneratorConfig],
    environ: Mapping[str, str],
    progress: Progress,
) -> str:
    """Regenerate and propose; returns a sentence that says what was done.

    Raises ``GeneratorError``.
    """
    root = Git.find_root(Path.cwd())
    remote, settings = push_settings(asked.forge, environ)
    author = {
        "name": environ.get("XG_AUTHOR") or "xurrent-gen",
        "email": environ.get("XG_EMAIL") or "xurrent-gen@localhost",
    }
    git = Git(root, remote, settings, author)
    forge = forge_named(asked.forge, environ, root)
    base = asked.base or git.default_branch()
    start = git.fetch(base)
    if start is None:
        raise UsageError(
            f"the remote has no branch {base!r}", remedy="name another one with --base"
        )
    if asked.branch == base:
        raise UsageError(
            "the branch of the request is the one to merge into",
            where=asked.branch,
            remedy="name another one with --branch",
        )
    tip = git.fetch(asked.branch)
    with tempfile.TemporaryDirectory(prefix="xurrent-gen-") as folder:
        packages = [
            _generate(git, config, start, Path(folder), progress) for config in configs
        ]
        files = _Files(git, asked.changelog, packages, tip)
        tree = files.tree(start)
        ours = tip is None or _is_ours(git, start, tip)
        number = forge.find(asked.branch, base)
        if tree == git.tree_of(start):
            if tip is not None and ours:
                git.delete(asked.branch, at=tip)
            if number is None:
                return "the packages are current"
            forge.close(number, _GONE)
            return f"the packages are current: closed {forge.noun} {number}"
        progress.step("Describing what has changed")
        moved = any(each.difference and each.difference.moved for each in packages)
        title = f"Regenerate {', '.join(each.path for each in packages)}"
        title += ": the schema has moved" if moved else ""
        pushed = f"pushed {asked.branch}"
        parent = start
        if tip is not None and not ours:
            parent, tree = tip, files.tree(tip)
            pushed += ", on top of commits that others put there"
        if tip is not None and tree == git.tree_of(tip) and git.reaches(parent, tip):
            pushed = f"the branch {asked.branch} holds it already"
        else:
            commit = git.commit(tree, parent, f"{title}\n\n{_TRAILER} {tree}\n")
            git.push(commit, asked.branch, instead_of=tip)
        body = _shortened(_body(packages, asked.code, moved=moved))
    if number is None:
        forge.open(asked.branch, base, title, body)
        return f"{pushed}; opened a {forge.noun}"
    forge.update(number, title, body)
    return f"{pushed}; updated {forge.noun} {number}"


def _generate(
    git: Git, config: GeneratorConfig, start: str, folder: Path, progress: Progress
) -> _Package:
    path = _inside(git, config.target, "the package")
    old = folder / path if git.unpack(start, path, folder) else None
    made = api.generate(config, progress=progress)
    difference = api.diff(old, made.target) if old is not None else None
    if difference is not None and not difference.changes:
        difference = None
    around: tuple[str, ...] = ()
    if made.project is not None:
        home = made.project.folder.resolve().relative_to(git.root.resolve())
        around = tuple((home / name).as_posix() for name in made.project.files)
    return _Package(path, old, made.target, difference, around)


def _inside(git: Git, path: Path, noun: str) -> str:
    """The path from the root of the repository. Raises ``UsageError``."""
    try:
        return path.resolve().relative_to(git.root.resolve()).as_posix()
    except ValueError:
        raise UsageError(f"{noun} is not in the repository", where=str(path)) from None


class _Files:
    """The generated files of a commit: packages and a changelog."""

    def __init__(
        self,
        git: Git,
        changelog: Path | None,
        packages: Sequence[_Package],
        tip: str | None,
    ) -> None:
        self._git = git
        self._packages = packages
        self._changelog = ""
        if changelog is not None:
            self._changelog = _inside(git, changelog, "the changelog")
        self._tip = tip

    def tree(self, parent: str) -> str:
        """The tree on top of a commit."""
        added: list[str] = []
        removed: list[str] = []
        for each in self._packages:
            before = self._git.file(parent, f"{each.path}/{MANIFEST}") or b""
            now = listed_files((each.new / MANIFEST).read_bytes())
            gone = set(listed_files(before)) - set(now)
            added += [f"{each.path}/{name}" for name in now]
            removed += [f"{each.path}/{name}" for name in gone]
            added += each.around
        contents: dict[str, bytes] = {}
        if self._changelog:
            before = self._git.file(parent, self._changelog) or b""
            text = decoded(before, self._changelog)
            for each in self._packages:
                if each.difference is not None:
                    day = self._day(each.difference)
                    text = with_section(text, each.difference, day)
            if text.encode() != before:
                contents[self._changelog] = text.encode()
        return self._git.write_tree(
            parent, added=added, removed=removed, contents=contents
        )

    def _day(self, difference: Difference) -> date:
        """Today, or the day of the section that the branch has: a day is no change."""
        if self._tip is not None:
            known = self._git.file(self._tip, self._changelog) or b""
            mark = re.escape(f"<!-- {difference.before} to {difference.after} -->")
            found = re.search(_DATED + mark, known.decode(errors="replace"))
            if found:
                return date.fromisoformat(found[1])
        return date.today()


def _is_ours(git: Git, start: str, tip: str) -> bool:
    """Return whether all commits of the branch hold what earlier runs put into them."""
    commits = git.read("rev-list", f"{start}..{tip}").split()
    return all(
        f"{_TRAILER} {git.tree_of(each)}"
        in git.read("show", "--no-patch", "--format=%B", each).splitlines()
        for each in commits
    )


def _body(packages: Sequence[_Package], code: Sequence[Path], *, moved: bool) -> str:
    said = "The schema of the account has moved. " if moved else ""
    parts = [f"{said}`xurrent-gen generate` writes:\n"]
    for each in packages:
        parts.append(f"## {each.path}\n")
        if each.old is None:
            parts.append("The package is new.\n")
            continue
        told = markdown(each.difference) if each.difference else "No changes.\n"
        parts.append(told)
        if code:
            parts.append(
                f"### What it breaks in the code\n\n{_impact(each.old, each.new, code)}"
            )
    return "\n".join(parts)


def _impact(old: Path, new: Path, code: Sequence[Path]) -> str:
    try:
        return render_impact(api.impact(old, new, code), "markdown")
    except GeneratorError as error:
        # The request is worth opening without a verdict.
        lines = "\n".join(f"    {line}" for line in str(error).splitlines())
        return f"There is no verdict on the code:\n\n{lines}\n"


def _shortened(text: str) -> str:
    """Never in the middle of a character, nor of a line that opens a code span."""
    if len(text) <= _LONGEST:
        return text
    kept = text[:_LONGEST].rpartition("\n")[0]
    return f"{kept}\n\n… and more: see the changelog, or the commit.\n"
