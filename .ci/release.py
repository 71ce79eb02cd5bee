"""What a release is made of: ``python .ci/release.py build DIST``, ``check TAG``, ``notes TAG``.

``build`` makes sdist and wheel twice, in different places and under different umasks: who
has the sources gets the same files to the byte. Only the standard library and ``build``.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def environment() -> dict[str, str]:
    """With the time of the last commit, unless a time is given."""
    if "SOURCE_DATE_EPOCH" in os.environ or not (ROOT / ".git").exists():
        return dict(os.environ)
    stamp = subprocess.check_output(("git", "log", "-1", "--format=%ct"), cwd=ROOT)
    return {**os.environ, "SOURCE_DATE_EPOCH": stamp.decode().strip()}


def build_once(source: Path, dist: Path, umask: int) -> dict[str, str]:
    """Hashes of what ``python -m build`` makes of *source*, by name."""
    command = (sys.executable, "-m", "build", "--quiet", "--outdir", str(dist))
    subprocess.run(command, cwd=source, env=environment(), check=True, umask=umask)
    files = sorted([*dist.glob("*.whl"), *dist.glob("*.tar.gz")])
    return {file.name: hashlib.sha256(file.read_bytes()).hexdigest() for file in files}


def build(dist: Path) -> None:
    """Build into *dist*; ends in an error where the result depends on the place."""
    shutil.rmtree(dist, ignore_errors=True)
    first = build_once(ROOT, dist, 0o022)
    (archive,) = dist.glob("*.tar.gz")
    with tempfile.TemporaryDirectory() as folder:
        with tarfile.open(archive) as files:
            files.extractall(folder, filter="data")
            names = {name.partition("/")[2] for name in files.getnames()}
        (unpacked,) = Path(folder).iterdir()
        second = build_once(unpacked, Path(folder) / "dist", 0o077)
    if first != second:
        sys.exit(f"two builds differ:\n{first}\n{second}")
    if (ROOT / ".git").exists():
        listed = subprocess.check_output(("git", "ls-files"), cwd=ROOT, text=True)
        if missing := set(listed.splitlines()) - names:
            sys.exit(f"the sdist lacks {', '.join(sorted(missing))}")
    for name, digest in first.items():
        print(digest, name)


def notes(tag: str) -> str:
    """The section of the changelog for a tag; an error where there is none."""
    text = (ROOT / "CHANGELOG.md").read_text("utf-8")
    version = re.escape(tag.removeprefix("v"))
    heading = rf"^## \[{version}\] - \d{{4}}-\d\d-\d\d$\n(.*?)(?=^## |\Z)"
    found = re.search(heading, text, re.MULTILINE | re.DOTALL)
    if found is None or not found[1].strip():
        sys.exit(f"CHANGELOG.md has no dated section with text for {tag}")
    return found[1].strip() + "\n"


def check(tag: str) -> None:
    """Version, tag and changelog say the same."""
    version = (ROOT / "generator/xurrent_gen/_version.py").read_text("utf-8")
    if f'"{tag.removeprefix("v")}"' not in version or not tag.startswith("v"):
        sys.exit(f"the tag {tag} is not v and the version of _version.py")
    notes(tag)


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["build", folder]:
            build(Path(folder))
        case ["check", tag]:
            check(tag)
        case ["notes", tag]:
            print(notes(tag), end="")
        case _:
            sys.exit(__doc__)
