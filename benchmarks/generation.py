"""Generating the whole package, against ariadne-codegen."""

from __future__ import annotations

import itertools
import shutil
from pathlib import Path

from benchmarks.context import SCHEMA, Context
from benchmarks.measure import Row, alternate, command

ARIADNE = """\
[tool.ariadne-codegen]
schema_path = "{schema}"
target_package_name = "ariadne_client"
target_package_path = "{output}"
async_client = false
enable_custom_operations = true
"""


def lines_of(package: Path) -> int:
    """Count the lines of Python in a package."""
    return sum(
        len(path.read_text(encoding="utf-8").splitlines())
        for path in package.rglob("*.py")
    )


def measure(context: Context) -> list[Row]:
    """Measure generation in runs that alternate with ariadne-codegen."""
    folder = context.folder("generation")
    count = itertools.count()

    def generate(output: Path, cache: Path) -> float:
        seconds, _ = command(
            context.generator("--quiet", "--schema", SCHEMA, "--output", output),
            env={"XDG_CACHE_HOME": str(cache)},
        )
        return seconds

    def cold() -> float:
        """Generate without an existing package and without a cache."""
        shutil.rmtree(folder / "cold", ignore_errors=True)
        return generate(folder / "cold", folder / f"cache-{next(count)}")

    config = folder / "ariadne.toml"
    config.write_text(ARIADNE.format(schema=SCHEMA, output=folder), encoding="utf-8")

    def ariadne() -> float:
        shutil.rmtree(folder / "ariadne_client", ignore_errors=True)
        tool = context.ariadne.with_name("ariadne-codegen")
        return command([tool, "--config", config])[0]

    for first in (cold, ariadne):  # writes the bytecode; not measured
        first()
    samples = alternate(context.runs, cold, ariadne)
    size = lines_of(folder / "cold"), lines_of(folder / "ariadne_client")
    what = f"generate, nothing cached ({size[0]:,} lines)"
    against = f"ariadne-codegen, custom operations ({size[1]:,} lines)"
    return [Row(what, against, "s", *samples, bound=0.6)]
