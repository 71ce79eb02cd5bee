"""Print the lines of the vendored runtime by feature, beside the goals.

``--removed`` prints instead the commits that reduced the handwritten code, with the number
of lines, and the total; ``--removed REVISION`` does so up to a revision. ``--rooms
REVISION`` prints the lines of each room then and now. Both need the whole history.
"""

from __future__ import annotations

import argparse
import ast
import subprocess
from collections import Counter
from pathlib import Path

from xurrent_gen.features import BUILT, DEFAULT
from xurrent_gen.output.tree import marked, vendored_runtime

GOALS = {"core": 14_500, "default features": 20_800, "all features": 27_000}
"""Goals in lines; ``core`` is the code that no feature owns."""

HANDWRITTEN = ("generator/*.py", "generator/*.jinja", "templates/*.jinja")
"""Generator, runtime and sandbox."""

_NOTHING = "4b825dc642cb6eb9a060e54bf8d69288fbee4904"
"""The tree of git that holds no file."""

KINDS = ("code", "imports", "docstrings", "empty")


def sizes() -> dict[str, Counter[str]]:
    """Lines by feature and kind; comments count as empty."""
    owners = {room: name for name, row in BUILT.items() for room in row.rooms}
    lines = {name: Counter[str]() for name in ("core", *BUILT)}
    for path, content in marked(vendored_runtime()).items():
        if path.endswith(".py"):
            owner = owners.get(path.split("/")[1], "core")
            lines[owner].update(_kinds(content.decode("utf-8")))
    return lines


def _kinds(source: str) -> list[str]:
    """The kind of each line."""
    lines = [line.strip() for line in source.splitlines()]
    kinds = ["empty" if not line or line[0] == "#" else "code" for line in lines]
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Expr(value=ast.Constant(value=str())):
                kind = "docstrings"
            case ast.Import() | ast.ImportFrom():
                kind = "imports"
            case _:
                continue
        assert node.end_lineno is not None
        kinds[node.lineno - 1 : node.end_lineno] = [kind] * (
            node.end_lineno - node.lineno + 1
        )
    return kinds


def growth(revision: str) -> dict[str, int]:
    """Return, by commit up to a revision, the lines added minus those removed."""
    log = _numbers("log", "--format=%x00%h %s", revision)
    commits = (each.splitlines() for each in log.split("\0")[1:])
    return {commit: sum(map(_more, filter(None, rows))) for commit, *rows in commits}


def rooms(revision: str) -> Counter[str]:
    """Lines of the runtime by room at a revision."""
    runtime = "generator/xurrent_gen/runtime/"
    counts = _git("grep", "-c", "", revision, "--", f"{runtime}*.py").splitlines()
    totals = Counter[str]()
    for path, _, lines in (each.rpartition(":") for each in counts):
        totals[path.partition(runtime)[2].partition("/")[0]] += int(lines)
    return totals


def handwritten(revision: str) -> int:
    """The lines of generator, runtime, sandbox and templates at a revision."""
    return sum(map(_more, _numbers("diff", _NOTHING, revision).splitlines()))


def _numbers(*command: str) -> str:
    return _git(*command, "--numstat", "--", *HANDWRITTEN)


def _git(*command: str) -> str:
    return subprocess.run(
        ["git", *command],
        cwd=Path(__file__).parent.parent,
        capture_output=True,
        text=True,
        check=True,
    ).stdout


def _more(row: str) -> int:
    come, gone, _ = row.split("\t")
    return int(come) - int(gone)


def main() -> None:
    """Print the table, or the commits."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.sizes")
    parser.add_argument("--removed", nargs="?", const="HEAD", metavar="REVISION")
    parser.add_argument("--rooms", metavar="REVISION")
    options = parser.parse_args()
    if options.rooms is not None:
        then, now = rooms(options.rooms), rooms("HEAD")
        for name in sorted(then | now):
            print(f"{name:<18}{then[name]:>8,}{now[name]:>8,}")
        print(f"{'all':<18}{then.total():>8,}{now.total():>8,}")
        return
    revision = options.removed
    if revision is not None:
        grown = growth(revision).items()
        shrunk = sorted((n, commit) for commit, n in grown if n < 0)
        for less, commit in shrunk:
            print(f"{-less:>6,}  {commit}")
        print(f"{-sum(n for n, _ in shrunk):>6,}  lines, by {len(shrunk)} commits")
        print(f"{handwritten(revision):>6,}  lines there are")
        return
    heads = ("lines", *KINDS, "goal")
    print(f"{'feature':<18}" + "".join(f"{head:>12}" for head in heads))
    table = sizes()
    default = ("core", *DEFAULT)
    table["default features"] = sum((table[name] for name in default), Counter[str]())
    table["all features"] = sum((table[n] for n in ("core", *BUILT)), Counter[str]())
    for name, kinds in table.items():
        counts = (kinds.total(), *(kinds[kind] for kind in KINDS))
        goal = f"{GOALS[name]:>12,}" if name in GOALS else ""
        print(f"{name:<18}" + "".join(f"{each:>12,}" for each in counts) + goal)


if __name__ == "__main__":
    main()
