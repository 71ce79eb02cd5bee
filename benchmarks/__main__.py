"""``python -m benchmarks``: run the measurements, print one table."""

from __future__ import annotations

import argparse
import contextlib
import json
import platform
import sys
import tempfile
from collections.abc import Callable, Iterator
from importlib import import_module, metadata
from pathlib import Path

from benchmarks.context import REFERENCE, REPOSITORY, Context
from benchmarks.measure import Row, table

MEASUREMENTS = (
    "generation",
    "startup",
    "decoding",
    "serving",
    "attachments",
    "bulk",
    "apply",
    "webhooks",
    "checking",
)
BEGIN, END = "<!-- figures: begin -->", "<!-- figures: end -->"


def parse(arguments: list[str] | None = None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("only", nargs="*", choices=[*MEASUREMENTS, []])
    parser.add_argument("--runs", type=int, default=5, help="alternating runs a row")
    parser.add_argument("--work", type=Path, help="keep the work folder here")
    parser.add_argument("--write", type=Path, help="put the table into this page")
    parser.add_argument("--strict", action="store_true", help="exit 1 on a miss")
    parser.add_argument("--json", type=Path, help="keep the ratios in this file")
    parser.add_argument("--compare", type=Path, help="a file that --json kept")
    return parser.parse_args(arguments)


@contextlib.contextmanager
def work_folder(chosen: Path | None) -> Iterator[Path]:
    """Yield the folder ``chosen``, or a temporary one that is removed afterwards."""
    if chosen is not None:
        chosen.mkdir(parents=True, exist_ok=True)
        yield chosen.resolve()
    else:
        with tempfile.TemporaryDirectory(prefix="xurrent-bench-") as folder:
            yield Path(folder)


def circumstances(runs: int) -> str:
    """Describe the machine, versions and runs of the measurement in one line."""
    libraries = ("pydantic", "httpx", "black", "basedpyright")
    versions = ", ".join(f"{name} {metadata.version(name)}" for name in libraries)
    python = f"{platform.python_implementation()} {platform.python_version()}"
    return f"{python}, {versions}; {runs} alternating runs: median (lowest – highest)."


def write(page: Path, text: str) -> None:
    """Replace the text between the markers of ``page``."""
    old = page.read_text(encoding="utf-8")
    before, rest = old.split(BEGIN)
    _, after = rest.split(END)
    page.write_text(f"{before}{BEGIN}\n\n{text}\n\n{END}{after}", encoding="utf-8")


def main() -> int:
    """Run the chosen measurements; 1 if ``--strict`` and a bound was missed."""
    options = parse()
    sys.path.insert(0, str(REFERENCE.parent))
    rows: list[Row] = []
    with work_folder(options.work) as work:
        context = Context(work, options.runs)
        for name in options.only or MEASUREMENTS:
            print(f"measuring {name} …", file=sys.stderr, flush=True)
            measurement = import_module(f"benchmarks.{name}")
            measure: Callable[[Context], list[Row]] = measurement.measure
            rows += measure(context)
    former = json.loads(options.compare.read_text("utf-8")) if options.compare else None
    text = f"{circumstances(options.runs)}\n\n{table(rows, former)}"
    print(text)
    if options.json:
        ratios = {row.key: row.ratio for row in rows}
        options.json.write_text(json.dumps(ratios, indent=2) + "\n", encoding="utf-8")
    if options.write:
        write(REPOSITORY / options.write, text)
    missed = [row.what for row in rows if row.is_met is False]
    return 1 if options.strict and missed else 0


if __name__ == "__main__":
    raise SystemExit(main())
