"""An installable project around a package, and its next version.

The version follows the effect of a change on programs: major when it may break them,
minor when it adds something, patch otherwise. ``pyproject.toml`` has the digest of the
package that it was written for, so a run after a killed one raises the version only once.
"""

from __future__ import annotations

import contextlib
import hashlib
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal, TypeAlias

from xurrent_gen.commands.diff.compare import Difference
from xurrent_gen.config.manifest import MANIFEST, parsed_manifest
from xurrent_gen.config.model import GeneratorConfig
from xurrent_gen.errors import DriftError, OutputError
from xurrent_gen.output.tree import RenderedTree
from xurrent_gen.render.render import environment

FIRST: Final = "1.0.0"
DEPENDENCIES: Final = ("httpx>=0.28,<1", "pydantic>=2.14", "pyjwt[crypto]>=2.10")
"""Packages that every generated package imports."""
EXTRAS: Final = {
    "arrow": "pyarrow>=18",
    "dlt": "dlt>=1.20",
    "http2": "h2>=4.3",
    "httpx2": "httpx2>=2.16,<3",
    "otel": "opentelemetry-api>=1.30",
    "redis": "redis>=6",
}
"""Packages that a generated package imports on request, by extra."""
_FEATURES: Final = {"dlt": "dlt", "otel": "opentelemetry", "redis": "redis"}
"""Features without which a package does not import an extra."""

_FILE: Final = "pyproject.toml"
_README: Final = "README.md"
_MARK: Final = "written by xurrent-gen"
_DIGEST: Final = re.compile(r"^# package (sha256:[0-9a-f]{64})$", re.MULTILINE)
_PACKAGE: Final = re.compile(r'^packages = \["(\w+)"\]$', re.MULTILINE)


Step: TypeAlias = Literal["major", "minor", "patch", "none"]
"""Part of a version that is raised."""


@dataclass(frozen=True, slots=True)
class Project:
    """The files around a package, and its former and new version."""

    folder: Path
    before: str | None
    version: str
    files: Mapping[str, bytes]

    def __str__(self) -> str:
        """One line: the folder, and the former and new version."""
        moved = self.before is not None and self.before != self.version
        text = f"{self.before} → {self.version}" if moved else self.version
        return f"{self.folder / _FILE}: version {text}"


def plan_project(
    config: GeneratorConfig, tree: RenderedTree, difference: Difference | None
) -> Project:
    """Plan the project around ``tree``, the new package of ``config``.

    Raises ``OutputError`` if other files or the project of another package are in its
    place, and for a project whose version cannot be read.
    """
    folder = config.output
    former = _ours(folder / _FILE)
    _ours(folder / _README)
    match = _PACKAGE.search(former)
    if match and match[1] != config.package and (folder / match[1]).exists():
        raise OutputError(
            f"the project there belongs to the package {match[1]!r}",
            where=str(folder / _FILE),
            remedy=f"choose another --output for {config.package}; if {match[1]} got that "
            f"name, remove {folder / match[1]}",
        )
    before = _version_in(former, folder / _FILE)
    digest = f"sha256:{hashlib.sha256(tree[MANIFEST]).hexdigest()}"
    former_digest = _DIGEST.search(former)
    is_new = former_digest is None or former_digest[1] != digest
    step = _step(config.target, tree, difference) if is_new else "none"
    version = moved(before, step) if before else FIRST
    return Project(folder, before, version, _files(config, version, digest))


def check_project(project: Project) -> None:
    """Compare the files on disk. Raises ``DriftError`` where they differ.

    Line ends are ignored, since Git may convert them to those of Windows.
    """
    stale = [
        name
        for name, content in project.files.items()
        if not (project.folder / name).exists()
        or (project.folder / name).read_bytes().replace(b"\r\n", b"\n") != content
    ]
    if stale:
        raise DriftError(
            f"the project's files are not current: {', '.join(stale)}",
            where=str(project.folder),
            remedy="run the same command without --check; exclude the files from "
            "formatters and hooks, which may change them",
        )


def moved(version: str, step: Step) -> str:
    """Return the next version; missing parts count as 0, suffixes are dropped."""
    numbers = [int(each) for each in re.findall(r"\d+", version)[:3]]
    major, minor, patch = (*numbers, 0, 0, 0)[:3]
    match step:
        case "major":
            return f"{major + 1}.0.0"
        case "minor":
            return f"{major}.{minor + 1}.0"
        case "patch":
            return f"{major}.{minor}.{patch + 1}"
        case "none":
            return version


def _step(target: Path, tree: RenderedTree, difference: Difference | None) -> Step:
    try:
        before = parsed_manifest((target / MANIFEST).read_bytes())
    except OSError:
        return "patch"
    now = parsed_manifest(tree[MANIFEST])
    difference = difference or Difference(())
    if difference.is_breaking or before.get("contract") != now.get("contract"):
        return "major"
    if any(each.kind != "described" for each in difference.changes):
        return "minor"
    return "patch" if before != now else "none"


def _ours(path: Path) -> str:
    """Return the text of a file that xurrent-gen wrote; empty if there is none."""
    try:
        text = path.read_text("utf-8", errors="replace")
    except FileNotFoundError:
        return ""
    except OSError:  # such as a file in the place of the folder
        text = ""
    if _MARK in text.partition("\n")[0]:
        return text
    raise OutputError(
        "--project would replace a file that xurrent-gen did not write",
        where=str(path),
        remedy="choose another folder with --output, or leave --project out",
    )


def _version_in(text: str, file: Path) -> str | None:
    """Return the version of the former project. Raises ``OutputError`` if it has none."""
    if not text:
        return None
    # After a merge conflict or a wrong edit, starting at 1.0.0 could lower the version.
    with contextlib.suppress(tomllib.TOMLDecodeError, KeyError, TypeError):
        version: str = tomllib.loads(text)["project"]["version"]
        if version[:1].isdigit():
            return version
    raise OutputError(
        "the version of the project cannot be read",
        where=str(file),
        remedy=f"correct the file, or remove it to start again with {FIRST}",
    )


def _files(config: GeneratorConfig, version: str, digest: str) -> dict[str, bytes]:
    prefix = f"{config.env_prefix}XURRENT_"
    names = ["ACCOUNT", "STAGE", "TOKEN"]
    if config.origin:  # the settings that the package stores
        names.remove("STAGE")
    if "account" in config.origin:
        names.remove("ACCOUNT")
    shown = {
        "mark": _MARK,
        "digest": digest,
        "distribution": config.package.strip("_").replace("_", "-"),
        "package": config.package,
        "version": version,
        "dependencies": DEPENDENCIES,
        "extras": {
            name: need
            for name, need in EXTRAS.items()
            if _FEATURES.get(name) in (None, *config.features)
        },
        "variables": [prefix + name for name in names],
    }
    templates = environment("project")
    return {
        name: templates.get_template(f"{name}.jinja").render(shown).encode()
        for name in (_FILE, _README)
    }
