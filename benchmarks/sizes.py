"""The lines of the runtime as it is vendored, by feature, beside what they shall be.

With ``--removed`` it prints what commits took from the handwritten code instead, of those
that left less of it than they found. It needs the whole history.
"""

from __future__ import annotations

import argparse
import ast
import subprocess
from collections import Counter
from pathlib import Path

from xurrent_gen.features import BUILT
from xurrent_gen.output.markers import marked
from xurrent_gen.output.vendor import vendored_runtime

GOALS = {
    "core": 10_500,
    "attachments": 1_600,
    "webhooks": 2_800,
    "inbox": 1_500,
    "bulk": 1_500,
    "apply": 1_200,
    "changes": 800,
    "custom-fields": 800,
    "dlt": 500,
}
"""So many lines were planned; ``core`` is all that no feature owns."""

BOUNDS = GOALS | {
    "core": 16_600,
    "attachments": 2_130,
    "webhooks": 4_690,
    "bulk": 2_600,
    "apply": 1_700,
}
"""At most so many lines; ``docs/decisions.md`` says why five are more than was planned."""

HANDWRITTEN = ("generator/*.py", "generator/*.jinja", "templates/*.jinja")
"""Generator, runtime and sandbox."""

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


def removed() -> dict[str, int]:
    """By commit, the lines that generator, runtime and sandbox have less after it."""
    told = subprocess.run(
        ["git", "log", "--format=%x00%h %s", "--numstat", "--", *HANDWRITTEN],
        cwd=Path(__file__).parent.parent,
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    found: dict[str, int] = {}
    for each in told.split("\0")[1:]:
        commit, *rows = filter(None, each.splitlines())
        counts = [row.split("\t")[:2] for row in rows]
        less = sum(int(gone) - int(come) for come, gone in counts)
        if less > 0:
            found[commit] = less
    return found


def main() -> None:
    """Print the table, or the commits."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.sizes")
    parser.add_argument("--removed", action="store_true", help="what commits removed")
    if parser.parse_args().removed:
        found = removed()
        for commit, less in sorted(found.items(), key=lambda item: -item[1]):
            print(f"{less:>5,}  {commit}")
        print(f"{sum(found.values()):>5,}  lines, by {len(found)} commits")
        return
    heads = ("lines", *KINDS, "goal", "bound")
    print(f"{'feature':<14}" + "".join(f"{head:>12}" for head in heads))
    for name, kinds in sizes().items():
        counts = (kinds[kind] for kind in KINDS)
        row = (kinds.total(), *counts, GOALS[name], BOUNDS[name])
        print(f"{name:<14}" + "".join(f"{each:>12,}" for each in row))


if __name__ == "__main__":
    main()
