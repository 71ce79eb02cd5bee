"""Copy the code for a checker, with the package where each file imports it from.

Each copy gets a first line more, the canary: an error that every checker reports. If it is
not reported, the checker has not checked the file or does not see the types of the package.
"""

from __future__ import annotations

import io
import os
import re
import shutil
import tokenize
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, NamedTuple

from xurrent_gen.commands.impact.code import Code, CodeFile, Use

CANARY: Final = "xurrent_gen_canary"
"""An attribute that no object has."""

_CHECKER_COMMENT: Final = re.compile(r"#\s*(?:type:\s*ignore|mypy:|pyright:)")


@dataclass(slots=True)
class Layout:
    """A folder on which a checker runs.

    ``folders`` maps each root of imports to its copy. ``copies`` are checked. The package
    is copied to all ``places``.
    """

    folder: Path
    folders: dict[Path | None, Path] = field(default_factory=dict[Path | None, Path])
    copies: dict[str, CodeFile] = field(default_factory=dict[str, CodeFile])
    places: set[Path] = field(default_factory=set[Path])

    def below(self, root: Path | None, path: Path) -> Path:
        """Return the path of the copy of a file or folder."""
        folder = self.folders.setdefault(root, self.folder / f"code{len(self.folders)}")
        return folder / _importable_path(path, root)

    def put(self, package: Path, second: int) -> None:
        """Replace the copies of the package by copies of ``package``.

        Their files get the modification time ``second``, because mypy does not read a file
        again whose size and modification time it knows.
        """

        def copy(source: str, target: str) -> None:
            shutil.copyfile(source, target)
            os.utime(target, (second, second))

        for place in self.places:
            shutil.rmtree(place, ignore_errors=True)
            shutil.copytree(package, place, copy_function=copy)


class _Group(NamedTuple):
    """Files that import their modules from the same place."""

    root: Path | None
    package: Path | None
    """Root of the generated package, for scripts: two may import packages of one name."""


def lay_out(code: Code, record: str, work: Path) -> list[Layout]:
    """Copy the code into as few folders as its module names allow.

    A folder has all groups whose names do not clash; those that another folder checks are
    only imported. ``record`` is the class of the package that canaries use.
    """
    groups: dict[_Group, dict[str, CodeFile]] = {}
    for file in code.files.values():
        root = code.roots.get(file.path.parent)
        package = next((use.root for use in _uses(code, file)), None)
        path = _importable_path(file.path, root).with_suffix("")
        module = ".".join(path.parts).removesuffix(".__init__")
        groups.setdefault(_Group(root, None if root else package), {})[module] = file
    layouts: list[Layout] = []
    waiting, checked = list(groups), list[_Group]()
    while waiting:
        layout = Layout(work / f"batch{len(layouts)}")
        taken: dict[str, Path] = {}
        for group in [*waiting, *checked]:
            modules = _modules(code, groups[group])
            if any(taken.get(name, path) != path for name, path in modules.items()):
                continue
            taken |= modules
            canary = "" if group in checked else record
            _copy(code, group.root, groups[group].values(), layout, canary)
            if group not in checked:
                checked.append(group)
        waiting = [group for group in waiting if group not in checked]
        if layout.copies:
            layouts.append(layout)
    return layouts


def _modules(code: Code, group: Mapping[str, CodeFile]) -> dict[str, Path]:
    """Return the paths of a group's modules and of the packages they import, by name."""
    paths = {name: file.path for name, file in group.items()}
    for file in group.values():
        paths.update({e.spelled: e.path for e in _uses(code, file) if e.root})
    return paths


def _uses(code: Code, file: CodeFile) -> list[Use]:
    return [*code.uses.get(file.path, []), *code.neighbours.get(file.path, [])]


def _importable_path(path: Path, root: Path | None) -> Path:
    """Return the path of a copy below its root, changed to importable names."""
    if root is None:
        parts: Sequence[str] = (f"in_{'_'.join(path.parent.parts)}", path.name)
    else:
        parts = path.relative_to(root).parts
    *folders, name = parts
    stem, dot, suffix = name.partition(".") if name.endswith(".py") else (name, "", "")
    named = [re.sub(r"\W|^(?=\d)", "_", each) for each in (*folders, stem)]
    return Path(*named[:-1], f"{named[-1]}{dot}{suffix}")


def _copy(
    code: Code,
    root: Path | None,
    group: Iterable[CodeFile],
    layout: Layout,
    record: str,
) -> None:
    """Copy the modules of one root; without ``record`` they are imported but not checked."""
    # Code may use the package through a module that is not checked.
    is_indirect = code.uses.keys().isdisjoint(each.path for each in code.judged)
    for file in group:
        target = layout.below(root, file.path)
        target.parent.mkdir(parents=True, exist_ok=True)
        uses = code.uses.get(file.path, [])
        if record and (file.name or (uses and is_indirect)):
            text = _with_canary(file, uses[0].spelled if uses else "", record)
            # A comment that names another encoding has no effect below the canary.
            target.write_text(text, "utf-8")
            layout.copies[target.relative_to(layout.folder).as_posix()] = file
        else:
            shutil.copyfile(file.path, target)
        layout.places |= {layout.below(each.root or root, each.path) for each in uses}
        for use in code.neighbours.get(file.path, []):
            place = layout.below(use.root or root, use.path)
            if not place.exists():
                shutil.copytree(use.path, place)


def _with_canary(file: CodeFile, package: str, record: str) -> str:
    """Return the text of a copy, in which comments that silence checkers are disabled."""
    lines = list(file.lines)
    for line, column in checker_comments(file.text):
        text = lines[line - 1]
        comment = _CHECKER_COMMENT.sub(
            lambda found: found[0].replace(":", "."), text[column:]
        )
        lines[line - 1] = text[:column] + comment
    imports = (
        f"from {package} import {record} as it" if package else "import builtins as it"
    )
    # Code after the last statement may be unreachable, so the canary comes first. Checkers
    # heed imports from __future__ below it, too.
    canary = f"def _{CANARY}() -> None: {imports}; it.{CANARY}"
    return "\n".join([canary, *lines])


def checker_comments(text: str) -> list[tuple[int, int]]:
    """Return the lines and columns of comments that change what checkers report."""
    tokens = tokenize.generate_tokens(io.StringIO(text).readline)
    return [
        token.start
        for token in tokens
        if token.type == tokenize.COMMENT and _CHECKER_COMMENT.search(token.string)
    ]
