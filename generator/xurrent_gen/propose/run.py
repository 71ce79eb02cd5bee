"""Regenerate, commit exactly the generated files, and open or update one pull request.

The commit is based on the branch to merge into, not on the one checked out. Commits of
other people on the branch of the pull request stay: the new one is added on top of them.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Final

from xurrent_gen import api
from xurrent_gen._version import __version__
from xurrent_gen.commands.diff.changelog import decoded, mark_of, with_section
from xurrent_gen.commands.diff.render import causes, markdown
from xurrent_gen.commands.impact.report import render as render_impact
from xurrent_gen.config.manifest import read_manifest, written_by
from xurrent_gen.errors import GeneratorError, Issue, UsageError
from xurrent_gen.progress import LOG
from xurrent_gen.spelling import some_of

from .forges import GitHub, GitLab, push_settings
from .git import Git

if TYPE_CHECKING:
    from xurrent_gen.commands.diff.compare import Difference
    from xurrent_gen.config.model import GeneratorConfig

_TRAILER: Final = "Xurrent-Gen: propose"
"""Trailer, followed by the tree, in messages of commits that the next run may replace.

The tree is in it because an amended or rebased commit keeps its message, but seldom its
tree.
"""
_LONGEST: Final = 60_000
"""Characters of a description: GitHub accepts 65,536, and some characters count more."""
_MOST_NAMES: Final = 3
"""Packages named in a title: forges accept some 255 characters."""
_DATED: Final = r"## (\d{4}-\d{2}-\d{2})[^\n]*\n\r?\n"
_NO_CHANGES: Final = (
    "Nothing changes for programs. If a formatter or hook changes files of the package, "
    "exclude the package from it.\n"
)
_GONE: Final = (
    "The package that the schema gives is on the target branch by now: there is nothing "
    "left to merge."
)


@dataclass(frozen=True, slots=True)
class _Package:
    """A package before and after; ``old`` is ``None`` for a new one."""

    path: str
    old: Path | None
    new: Path
    difference: Difference | None
    around: tuple[str, ...] = ()
    """The files of the project around the package, if ``generate`` writes them."""
    issues: tuple[Issue, ...] = ()

    @property
    def upgraded_from(self) -> object:
        """The version that wrote the old package, if it is not this one."""
        version = written_by(self.old) if self.old else None
        return None if version == __version__ else version


def propose(
    configs: Sequence[GeneratorConfig],
    environ: Mapping[str, str],
    *,
    code: Sequence[Path],
    changelog: Path | None,
    branch: str,
    base: str | None,
) -> tuple[str, tuple[Issue, ...]]:
    """Regenerate and propose; returns a sentence about the outcome, and warnings.

    ``base`` defaults to the default branch of the remote. The forge is GitLab within its
    jobs, else GitHub. Raises ``GeneratorError``.
    """
    root = Path(Git(Path.cwd()).read("rev-parse", "--show-toplevel"))
    is_gitlab = bool(environ.get("GITLAB_CI"))
    remote, settings = push_settings(environ, is_gitlab=is_gitlab)
    author = {
        "name": environ.get("XG_AUTHOR") or "xurrent-gen",
        "email": environ.get("XG_EMAIL") or "xurrent-gen@localhost",
    }
    git = Git(root, remote, settings, author)
    forge = GitLab.of(environ) if is_gitlab else GitHub(root)
    base = base or git.default_branch()
    start = git.fetch(base)
    if start is None:
        raise UsageError(
            f"the remote has no branch {base!r}", remedy="name another one with --base"
        )
    if branch == base:
        raise UsageError(
            "the branch of the pull request is the one to merge into",
            where=branch,
            remedy="name another one with --branch",
        )
    tip = git.fetch(branch)
    if tip is not None:
        _check_branch(git, start, tip, branch, configs)
    log = _inside(git, changelog, "the changelog") if changelog else ""
    # First: without gh or a login, the working tree would change in vain.
    number = forge.find(branch, base)
    with git.checkout(start) as former:
        packages = [_generate(git, config, former.root) for config in configs]
        issues = tuple(issue for each in packages for issue in each.issues)
        tree = _tree(git, start, packages, log, tip)
        ours = tip is None or _is_ours(git, start, tip)
        if tree == git.tree_of(start):
            report = _withdraw(forge, number)
            if tip is not None and ours:
                git.push("", branch, instead_of=tip)
            return report, issues
        trees = git.read("rev-parse", *(f"{tree}:{each.path}" for each in packages))
        mark = f"<!-- {_TRAILER} {' '.join(trees.split())} -->"
        if number is None:
            refused = forge.find(branch, base, mark)
            if refused is not None:
                noun = f"{forge.noun} {refused} with the same packages"
                return f"{noun} was closed: reopen it, or name another branch", issues
        LOG.info("Describing what has changed")
        differences = [each.difference for each in packages if each.difference]
        moved = [each for each in differences if each.moved]
        title = f"Regenerate {some_of([each.path for each in packages], _MOST_NAMES)}"
        if moved:
            named = max(moved, key=lambda each: each.before != each.after)
            title += f": {causes(named)[0].partition(':')[0]}"
        elif any(each.upgraded_from for each in packages):
            title += f" with xurrent-gen {__version__}"
        pushed = f"pushed {branch}"
        parent = start
        if tip is not None and not ours:
            parent, tree = tip, _tree(git, tip, packages, log, tip)
            pushed += ", on top of commits that others put there"
        if tip is not None and tree == git.tree_of(tip) and git.reaches(parent, tip):
            pushed = f"the branch {branch} holds it already"
        else:
            commit = git.commit(tree, parent, f"{title}\n\n{_TRAILER} {tree}\n")
            git.push(commit, branch, instead_of=tip)
        body = f"{_body(packages, code, ours=ours)}\n{mark}\n"
    if number is None:
        forge.open(branch, base, title, body)
        return f"{pushed}; opened a {forge.noun}", issues
    forge.update(number, title, body)
    return f"{pushed}; updated {forge.noun} {number}", issues


def _withdraw(forge: GitHub | GitLab, number: int | None) -> str:
    """Close a pull request that is no longer needed; report it.

    GitHub closes a pull request whose branch is deleted, and then accepts no comment. The
    body loses its mark: with it, the same packages would count as refused later.
    """
    if number is None:
        return "the packages are current"
    forge.update(number, "Regenerate: no longer needed", _GONE)
    forge.close(number, _GONE)
    return f"the packages are current: closed {forge.noun} {number}"


def _check_branch(
    git: Git, start: str, tip: str, branch: str, configs: Sequence[GeneratorConfig]
) -> None:
    """Raise ``UsageError`` if the branch belongs to a job with other packages.

    Two jobs with one branch would replace each other's commits.
    """
    paths = [_inside(git, each.target, "the package") for each in configs]
    changed = ("--literal-pathspecs", "diff", "--name-only", f"{start}...{tip}", "--")
    if git.read(*changed) and not git.read(*changed, *paths):
        raise UsageError(
            "the branch of the pull request has changes of other packages only",
            where=branch,
            remedy="name another one with --branch, or delete it",
        )


def _generate(git: Git, config: GeneratorConfig, former: Path) -> _Package:
    path = _inside(git, config.target, "the package")
    old = former / path if (former / path).exists() else None
    made = api.generate(config)
    difference = api.diff(old, made.target) if old is not None else None
    around: tuple[str, ...] = ()
    if made.project is not None:
        home = made.project.folder.resolve().relative_to(git.root.resolve())
        around = tuple((home / name).as_posix() for name in made.project.files)
    return _Package(path, old, made.target, difference, around, made.issues)


def _inside(git: Git, path: Path, noun: str) -> str:
    """Return the path relative to the repository. Raises ``UsageError``."""
    try:
        return path.resolve().relative_to(git.root.resolve()).as_posix()
    except ValueError:
        raise UsageError(f"{noun} is not in the repository", where=str(path)) from None


def _tree(
    git: Git, parent: str, packages: Sequence[_Package], changelog: str, tip: str | None
) -> str:
    """Write the tree of a commit: the generated files, and the changelog if it is set."""
    with git.checkout(parent) as there:
        paths: list[str] = []
        differences: list[tuple[Path, Difference]] = []
        for each in packages:
            folder = there.root / each.path
            if changelog and (difference := _since(folder, each)):
                differences.append((each.new, difference))
            for name in read_manifest(folder) or ():
                (folder / name).unlink(missing_ok=True)
            for name in read_manifest(each.new) or ():
                _copy(each.new / name, folder / name)
            for name in each.around:
                _copy(git.root / name, there.root / name)
            paths += [each.path, *each.around]
        if changelog:
            file = there.root / changelog
            before_text = file.read_bytes() if file.exists() else b""
            text = decoded(before_text, changelog)
            for new, difference in differences:
                day = _day(git, mark_of(new.name, difference), changelog, tip)
                text = with_section(text, new.name, difference, day)
            if text.encode() != before_text:
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_bytes(text.encode())
                paths.append(changelog)
        there.read("--literal-pathspecs", "add", "--all", "--force", "--", *paths)
        return there.read("write-tree")


def _since(folder: Path, package: _Package) -> Difference | None:
    """Compute the changes since the package in ``folder``, perhaps one of an earlier run.

    If that package is broken, such as by a merge conflict, use the target branch.
    """
    try:
        return api.diff(folder, package.new) if package.old else None
    except GeneratorError:
        return package.difference


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def _day(git: Git, mark: str, changelog: str, tip: str | None) -> date:
    """Return the date of the branch's section, else today: a date alone is no change."""
    if tip is not None and git.read("ls-tree", tip, "--", changelog):
        section = _DATED + re.escape(mark)
        found = re.search(section, git.read("show", f"{tip}:{changelog}"))
        if found:
            return date.fromisoformat(found[1])
    return date.today()


def _is_ours(git: Git, start: str, tip: str) -> bool:
    """Return whether the branch can be replaced without losing other people's work.

    Earlier runs made all its commits, or the target has their content, such as after a
    squash merge.
    """
    if git.has_content_of(start, tip):
        return True
    commits = git.read("rev-list", f"{start}..{tip}").split()
    return all(
        f"{_TRAILER} {git.tree_of(each)}"
        in git.read("show", "--no-patch", "--format=%B", each).splitlines()
        for each in commits
    )


def _body(packages: Sequence[_Package], code: Sequence[Path], *, ours: bool) -> str:
    intro = "This is what `xurrent-gen generate` writes now."
    parts = [f"{intro} Commits that you add to this branch stay.\n"]
    most = _LONGEST // len(packages)
    for each in packages:
        parts.append(_shortened("\n".join(_about(each, code, ours=ours)), most))
    return "\n".join(parts)


def _about(package: _Package, code: Sequence[Path], *, ours: bool) -> list[str]:
    """Describe a package: the effect on the code first, since a long text is cut."""
    parts = [f"## {package.path}\n"]
    if package.old is None or package.difference is None:
        return [*parts, "The package is new.\n"]
    parts += [f"{each[0].upper()}{each[1:]}.\n" for each in causes(package.difference)]
    if package.upgraded_from:
        parts.append(
            f"xurrent-gen {package.upgraded_from} wrote it, and this is {__version__}. The "
            "changelog of xurrent-gen has further changes, which are not listed here.\n"
        )
    if code:
        of = "code" if ours else "code without the commits of others on this branch"
        impact = _impact(package.old, package.new, code)
        parts.append(f"### What it breaks in the {of}\n\n{impact}")
    if package.difference.changes:
        # Without settings: their number is above already.
        changes = replace(package.difference, settings=())
        return [*parts, f"{markdown(changes)}\n"]
    if package.upgraded_from:
        return [*parts, "The schema has no changes.\n"]
    return [*parts, _NO_CHANGES]


def _impact(old: Path, new: Path, code: Sequence[Path]) -> str:
    try:
        return render_impact(api.impact(old, new, code), "markdown")
    except GeneratorError as error:
        # The pull request is useful without the impact, so this error must not stop it.
        lines = "\n".join(f"    {line}" for line in str(error).splitlines())
        return f"There is no verdict on the code:\n\n{lines}\n"


def _shortened(text: str, most: int) -> str:
    """Cut a long text at the end of a line, so that no code span stays open."""
    if len(text) <= most:
        return text
    beginning = text[:most].rpartition("\n")[0]
    return f"{beginning}\n\n… and more: see the commit, and run `xurrent-gen impact`.\n"
