"""Where measurements run: a work folder and environments made once, on first use."""

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
    """``work`` is emptied by its owner; ``runs`` is the number of alternating runs."""

    work: Path
    runs: int

    def environment(self, name: str, *install: str) -> Path:
        """The interpreter of a virtual environment that holds only ``install``."""
        folder = self.work / "environments" / name
        python = folder / "bin" / "python"
        if not python.exists():
            command([sys.executable, "-m", "venv", folder])
            command([python, "-m", "pip", "install", "--quiet", *install])
            command([python, "-m", "compileall", "-q", folder / "lib"], expect=(0, 1))
        return python

    @cached_property
    def user(self) -> Path:
        """A user's environment: what a generated package depends on, nothing more.

        Not the developer's, where httpx finds rich and click and imports them for its
        own command line, which would flatter every ratio to ``import httpx``.
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
        """The command line of a ``generate`` by the checkout's own generator."""
        line = [sys.executable, "-m", "xurrent_gen", "generate"]
        return [*line, *map(str, arguments)]
