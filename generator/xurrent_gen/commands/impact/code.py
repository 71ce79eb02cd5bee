"""A user's code as ``impact`` reads it: files, their imports, and the skipped files.

The imports show from which folder a top-level module is imported, and each file is placed
below that folder. So the package is found beside the code, inside the user's own package,
and under another name.
"""

from __future__ import annotations

import ast
import contextlib
import io
import json
import os
import re
import tokenize
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Final, cast

from xurrent_gen.config.manifest import read_options
from xurrent_gen.errors import UsageError

DOCUMENTS: Final = (".graphql", ".gql")
"""Suffixes of files with GraphQL documents."""
NOTEBOOK: Final = ".ipynb"

_SKIPPED: Final = frozenset(
    {".git", ".hg", ".venv", "venv", "node_modules", "__pycache__", ".tox", ".nox"}
    | {".ipynb_checkpoints"}
)


@dataclass(frozen=True)
class CodeFile:
    """A Python file, the Python code of a notebook, or a GraphQL document."""

    path: Path
    name: str
    """Its name in reports; empty for a file that the user did not name but imports."""
    text: str
    tree: ast.Module = field(default_factory=lambda: ast.Module([], []))
    rows: Sequence[int] = ()
    """The line in the notebook of each line."""

    @cached_property
    def lines(self) -> list[str]:
        """The lines, split as Python does."""
        return self.text.split("\n")

    def row(self, line: int) -> int:
        """Return the line on disk of a line."""
        return self.rows[line - 1] if self.rows else line

    @cached_property
    def statements(self) -> dict[int, int]:
        """By line, the first line of the innermost statement around it."""
        first_lines: dict[int, int] = {}
        for node in ast.walk(self.tree):
            if isinstance(node, ast.stmt):
                for line in range(node.lineno, (node.end_lineno or node.lineno) + 1):
                    first_lines[line] = node.lineno
        return first_lines


@dataclass(frozen=True, slots=True)
class Use:
    """An import of a package: its spelling, and its path.

    ``root`` is the folder that an absolute import starts from, ``None`` for a relative one.
    """

    spelled: str
    root: Path | None
    path: Path


@dataclass(slots=True)
class Code:
    """All files to check, and the skipped ones, with the reason."""

    files: dict[Path, CodeFile] = field(default_factory=dict[Path, CodeFile])
    documents: list[CodeFile] = field(default_factory=list[CodeFile])
    """GraphQL files."""
    notebooks: list[CodeFile] = field(default_factory=list[CodeFile])
    left_out: dict[str, str] = field(default_factory=dict[str, str])
    uses: dict[Path, list[Use]] = field(default_factory=dict[Path, list[Use]])
    """The imports of the package, by file."""
    roots: dict[Path, Path] = field(default_factory=dict[Path, Path])
    """By folder, the folder from which its modules are imported, if known."""
    neighbours: dict[Path, list[Use]] = field(default_factory=dict[Path, list[Use]])
    """The imports of other generated packages, by file."""

    @property
    def judged(self) -> list[CodeFile]:
        """The files that the user named."""
        return [each for each in self.files.values() if each.name]


def parse_file(path: Path, name: str) -> CodeFile:
    """Parse a file of Python; raises ``ValueError`` with the reason if that fails."""
    try:
        content = path.read_bytes()
        encoding, _ = tokenize.detect_encoding(io.BytesIO(content).readline)
        text = content.decode(encoding).replace("\r\n", "\n").replace("\r", "\n")
        return CodeFile(path, name, text, ast.parse(text))
    except SyntaxError as error:
        line = f", line {error.lineno}" if error.lineno else ""
        reason = f"Python cannot parse it: {error.msg}{line}"
    except (OSError, ValueError, RecursionError) as error:
        reason = f"it cannot be read: {error}"
    raise ValueError(reason)


def read_code(paths: Iterable[Path], homes: Sequence[Path]) -> Code:
    """Read the files in ``paths`` and those they import, except the package itself.

    ``homes`` are the folders of the old and the new package. Raises ``UsageError`` for a
    path that does not exist, and if there is no file to check.
    """
    paths = list(paths)
    code = Code()
    for path in paths:
        if not path.exists():
            raise UsageError("there is no such file or folder", where=str(path))
        for file in [path] if path.is_file() else _below(path, homes):
            _read(file, code)
    if not (code.files or code.left_out or code.notebooks or code.documents):
        raise UsageError(
            "there is no Python file to look at",
            where=", ".join(map(str, paths)),
            remedy="name the files or folders that use the package",
        )
    _Imports(code, homes).follow()
    return code


def _read(file: Path, code: Code) -> None:
    name, path = file.as_posix(), Path(os.path.abspath(file))
    try:
        if file.suffix == NOTEBOOK:
            code.notebooks.append(_read_notebook(path, name, code.left_out))
        elif file.suffix in DOCUMENTS:
            code.documents.append(CodeFile(path, name, file.read_text("utf-8-sig")))
        elif path not in code.files:
            code.files[path] = parse_file(path, name)
    except (OSError, ValueError) as error:
        code.left_out[name] = str(error)


def _read_notebook(path: Path, name: str, left_out: dict[str, str]) -> CodeFile:
    """Read the code of a notebook, without the commands of IPython.

    Raises ``ValueError`` for a file that is not a notebook.
    """
    content = path.read_text("utf-8")
    on_disk, at = content.split("\n"), 0
    lines: list[str] = []
    rows: list[int] = []
    try:
        cells = cast("list[dict[str, str | list[str]]]", json.loads(content)["cells"])
        for number, cell in enumerate(cells, 1):
            if cell.get("cell_type") != "code":
                continue
            source = "".join(cell.get("source", ""))
            own = [_plain(line) for line in source.splitlines()]
            try:
                ast.parse("\n".join(own))
            except (SyntaxError, ValueError):
                left_out[f"{name}, cell {number}"] = "Python cannot parse it"
                continue
            for line in source.splitlines(keepends=True):
                spelled = json.dumps(line, ensure_ascii=False)[1:-1]
                below = range(at, len(on_disk))
                at = next((row for row in below if spelled in on_disk[row]), at)
                rows.append(at + 1)
            lines += own
        text = "\n".join(lines)
        return CodeFile(path, name, text, ast.parse(text), rows=rows)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        raise ValueError("it is not a notebook") from None


def _plain(line: str) -> str:
    """Remove a command of IPython from a line."""
    code = line.lstrip()
    return f"{line[: -len(code)]}pass" if code.startswith(("%", "!")) else line


def _below(folder: Path, homes: Sequence[Path]) -> Iterator[Path]:
    """Yield the files in a folder, except environments, copies and generated packages."""
    known = {each.resolve() for each in homes}
    for parent, folders, files in os.walk(folder):
        here = Path(parent)
        if (
            here.resolve() in known
            or (here / "pyvenv.cfg").is_file()
            or (here / "conda-meta").is_dir()
            or is_generated(here)
            # setuptools builds from a copy, which lacks the manifest of the package.
            or (here.parent.name == "build" and re.match(r"lib(\.|$)", here.name))
        ):
            folders.clear()
            continue
        folders[:] = sorted(set(folders) - _SKIPPED)
        for name in sorted(files):
            if name.endswith((".py", *DOCUMENTS, NOTEBOOK)) or _is_script(here / name):
                yield here / name


def _is_script(file: Path) -> bool:
    """Tell whether a file without a suffix begins with ``#!`` and names Python."""
    with contextlib.suppress(OSError):
        if not file.suffix and file.is_file():
            with file.open("rb") as opened:
                return (
                    re.match(rb"#!.*(python|uv run)", opened.readline(256)) is not None
                )
    return False


class _Imports:
    """Follows the imports of all files: to the package, and to other files of the user."""

    def __init__(self, code: Code, homes: Sequence[Path]) -> None:
        self._code = code
        self._homes = [Path(os.path.abspath(each)) for each in homes]
        self._resolved = {each.resolve() for each in homes}
        self._names = {_name_of(homes[0]), *(each.name for each in self._homes)}
        self._known_roots: dict[tuple[Path, tuple[str, ...]], Path | None] = {}
        self._waiting: list[CodeFile] = []

    def follow(self) -> None:
        """Follow all imports, and fill the fields that are derived from them.

        If no file imports the package from its folder, the only generated package that the
        code imports replaces it, if it was generated with the same name. A package with
        another name is that of another account.
        """
        self._waiting = list(self._code.files.values())
        while self._waiting:
            file = self._waiting.pop()
            # Python imports the packages above a module first, from the folder above them.
            folder = file.path.parent
            while (folder / "__init__.py").exists() and folder.parent != folder:
                self._visit(folder / "__init__.py")
                folder = folder.parent
                self._demand(file.path.parent, folder)
            for level, parts in imported(file.tree):
                if level < len(file.path.parents):
                    self._resolve(file, level, parts)
        others = {use.path for uses in self._code.neighbours.values() for use in uses}
        is_copy = len(others) == 1 and not self._names.isdisjoint(map(_name_of, others))
        if not self._code.uses and is_copy:
            self._code.uses = self._code.neighbours
            self._code.neighbours = {}

    def _resolve(self, file: CodeFile, level: int, parts: tuple[str, ...]) -> None:
        """Note the target of an import, and queue it if it has not been read yet."""
        if level:
            self._demand(file.path.parent, file.path.parents[level])
        root = file.path.parents[level - 1] if level else self._root(file.path, parts)
        if root is None:
            return
        for size in range(1, len(parts) + 1):
            path = root.joinpath(*parts[:size])
            is_ours = self._is_package(path)
            if is_ours or is_generated(path):
                known = self._code.uses if is_ours else self._code.neighbours
                spelled = "." * level + ".".join(parts[:size])
                use = Use(spelled, None if level else root, path)
                uses = known.setdefault(file.path, [])
                if use not in uses:
                    uses.append(use)
                return
        path = root.joinpath(*parts)
        for lead in (path / "__init__.py", path.with_name(f"{path.name}.py")):
            if lead.is_file():
                if not level:
                    self._demand(lead.parent, root)
                self._visit(lead)
                return

    def _visit(self, path: Path) -> None:
        """Read the file at ``path``, unless it is known or Python cannot parse it."""
        if path not in self._code.files:
            with contextlib.suppress(ValueError):
                self._code.files[path] = parse_file(path, "")
                self._waiting.append(self._code.files[path])

    def _demand(self, folder: Path, root: Path) -> None:
        """Note that a folder is imported from ``root``; the highest root wins."""
        known = self._code.roots.get(folder)
        if known is None or len(root.parts) < len(known.parts):
            self._code.roots[folder] = root

    def _root(self, file: Path, parts: tuple[str, ...]) -> Path | None:
        """Return the folder of an absolute import: the one in which most names exist."""
        key = file.parent, parts
        if key not in self._known_roots:
            near = [each for p in file.parents for each in (p, p / "src")]
            best = max(near, key=lambda root: _existing(root, parts))
            is_there = _existing(best, parts) > 0
            self._known_roots[key] = best if is_there else self._home(parts)
        return self._known_roots[key]

    def _home(self, parts: tuple[str, ...]) -> Path | None:
        for home in self._homes:
            for size in range(1, len(parts) + 1):
                if home.parts[-size:] == parts[:size]:
                    return home.parents[size - 1]
        return self._homes[0].parent if parts[0] in self._names else None

    def _is_package(self, path: Path) -> bool:
        if path.exists():
            return is_generated(path) and path.resolve() in self._resolved
        return path.name in self._names and not path.with_suffix(".py").exists()


def _name_of(folder: Path) -> str:
    """Return the name that a package was generated with, even if it was renamed."""
    name: str = (read_options(folder) or {}).get("package", folder.name)
    return name


def is_generated(folder: Path) -> bool:
    """Return whether a folder has a package written by xurrent-gen."""
    return read_options(folder) is not None


def _existing(root: Path, parts: tuple[str, ...]) -> int:
    """Count the leading names of an import that exist as folders or files in ``root``."""
    path = root
    for size, part in enumerate(parts):
        path /= part
        if not path.is_dir():
            is_module = path.with_name(f"{part}.py").is_file()
            return size + 1 if is_module else size
    return len(parts)


def imported(tree: ast.Module) -> Iterator[tuple[int, tuple[str, ...]]]:
    """Yield the imports of a module: the dots of a relative import, and the names."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((0, tuple(each.name.split("."))) for each in node.names)
        elif isinstance(node, ast.ImportFrom):
            module = tuple(node.module.split(".")) if node.module else ()
            yield from ((node.level, (*module, each.name)) for each in node.names)
            if module:
                yield node.level, module
