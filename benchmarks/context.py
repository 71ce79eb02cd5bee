"""Context of measurements: a work folder, and environments created on first use."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from benchmarks.measure import command

REPOSITORY = Path(__file__).parent.parent
PROBES = Path(__file__).parent / "probes"
SCHEMA = REPOSITORY / "generator" / "xurrent_gen" / "data" / "xurrent.graphql"
REFERENCE = REPOSITORY / "generated" / "xurrent_sdk"


@dataclass
class Context:
    """The work folder, which its owner removes, and the number of alternating runs."""

    work: Path
    runs: int

    def environment(self, name: str, *install: str) -> Path:
        """Return the interpreter of a virtual environment that has only ``install``."""
        folder = self.work / "environments" / name
        python = folder / "bin" / "python"
        if not python.exists():
            command([sys.executable, "-m", "venv", folder])
            command([python, "-m", "pip", "install", "--quiet", *install])
            command([python, "-m", "compileall", "-q", folder / "lib"], expect=(0, 1))
        return python

    @cached_property
    def user(self) -> Path:
        """A user's environment: only the dependencies of a generated package.

        In the developer's environment, httpx imports rich and click for its command line,
        which would improve every ratio to ``import httpx``.
        """
        return self.environment("user", "pydantic>=2.14", "httpx", "pyjwt[crypto]")

    @cached_property
    def ariadne(self) -> Path:
        """The current release of ariadne-codegen, alone."""
        return self.environment("ariadne", "ariadne-codegen")

    def folder(self, name: str) -> Path:
        """A new folder below the work folder."""
        path = self.work / name
        path.mkdir(parents=True, exist_ok=True)
        return path

    def generator(self, *arguments: str | Path) -> list[str]:
        """Return the command line of ``generate`` with the generator of the checkout."""
        line = [sys.executable, "-m", "xurrent_gen", "generate"]
        return [*line, *map(str, arguments)]
