"""Brings GraphiQL from npm into the sandbox: ``nox -s graphiql``, ``-- --check``.

``data/graphiql`` holds what npm publishes ready to be loaded: React and GraphiQL as one
script, and its styles without the fonts that they carry. Both are compressed, with the
licences of all that the source map says is inside. ``--check`` fails where npm's files are
others than ours.
"""

from __future__ import annotations

import gzip
import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "generator" / "xurrent_gen" / "data" / "graphiql"
PACKAGES = ("react@18.3.1", "react-dom@18.3.1", "graphiql@3.9.0", "graphql@16.15.0")
"""The last lines of both that are published as plain scripts, and what they ask for."""
SCRIPTS = (
    "react/umd/react.production.min.js",
    "react-dom/umd/react-dom.production.min.js",
    "graphiql/graphiql.min.js",
)


def install(folder: Path, *packages: str) -> Path:
    """Have npm fetch *packages*; gives the folder where all of them are."""
    quiet = ("--no-audit", "--no-fund", "--loglevel=error", "--ignore-scripts")
    command = ("npm", "install", "--prefix", str(folder), *quiet, *packages)
    subprocess.run(command, check=True)
    return folder / "node_modules"


def bundle(modules: Path) -> dict[str, str]:
    """What a browser loads, by file name."""
    texts = [(modules / name).read_text("utf-8") for name in SCRIPTS]
    script = ";\n".join(re.sub(r"//# sourceMappingURL=\S*", "", t) for t in texts)
    style = (modules / "graphiql" / "graphiql.min.css").read_text("utf-8")
    style = re.sub(r"@font-face\s*\{[^}]*\}", "", style)
    return {"graphiql.js": script, "graphiql.css": style}


def inside(modules: Path) -> set[str]:
    """The names of the packages that the script was made of."""
    source_map = json.loads((modules / "graphiql/graphiql.min.js.map").read_text())
    paths = "\n".join(source_map["sources"])
    names = re.findall(r"node_modules/((?:@[^/\n]+/)?[^/\n]+)/", paths)
    own = re.findall(r"^\.\./\.\./([\w-]+)/", paths, flags=re.MULTILINE)
    own = [re.sub(r"^graphiql-", "@graphiql/", name) for name in own]
    return {"react", "react-dom", "scheduler", "graphiql", *names, *own}


def licences(modules: Path) -> Iterator[str]:
    """The text of each licence, or what a package says of it, below its packages."""
    texts: dict[str, list[str]] = {}
    for name in sorted(inside(modules)):
        folder = modules / name
        about = json.loads((folder / "package.json").read_text("utf-8"))
        files = [p for p in folder.iterdir() if re.match(r"(?i)licen[cs]e", p.name)]
        said = f"{about['license']} license, {about.get('author', '')}"
        text = files[0].read_text("utf-8") if files else said
        text = "\n".join(line.rstrip() for line in text.strip().splitlines())
        texts.setdefault(text, []).append(name)
    for text, names in texts.items():
        yield f"== {', '.join(names)}\n\n{text}\n"


def main(arguments: list[str]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        modules = install(Path(folder), *PACKAGES)
        files = bundle(modules)
        if arguments == ["--check"]:
            for name, text in files.items():
                if (
                    gzip.decompress((FOLDER / f"{name}.gz").read_bytes()).decode()
                    != text
                ):
                    sys.exit(f"{name} is not what npm has: run nox -s graphiql")
            return
        FOLDER.mkdir(exist_ok=True)
        for name, text in files.items():
            packed = gzip.compress(text.encode(), mtime=0)
            (FOLDER / f"{name}.gz").write_bytes(packed)
        if gone := [n for n in inside(modules) if not (modules / n).exists()]:
            install(Path(folder), *gone)  # built in, and asked for by nobody any more
        (FOLDER / "LICENSES.txt").write_text("\n".join(licences(modules)), "utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
