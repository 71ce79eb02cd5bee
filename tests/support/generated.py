"""Packages that tests generate in their process, and import while a block runs."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest

from tests.support.packages import BUNDLED
from xurrent_gen.analysis.analysis import Analysis
from xurrent_gen.config.model import FileSettings, GeneratorConfig
from xurrent_gen.output.tree import RenderedTree
from xurrent_gen.output.write import write_tree
from xurrent_gen.pipeline import generate


def written(
    folder: Path, package: str, schema: Path = BUNDLED, **settings: Any
) -> tuple[RenderedTree, Analysis]:
    """Write a package in ``folder``, without the cache."""
    with pytest.MonkeyPatch.context() as patch, TemporaryDirectory() as cache:
        # A cached tree of another run would hide changes of the sources.
        patch.setenv("XURRENT_GEN_CACHE_DIR", cache)
        config = GeneratorConfig(
            FileSettings(schema), output=folder, package=package, **settings
        )
        tree, analysis = generate(config)
    write_tree(tree, folder / package)
    return tree, analysis


def generated(
    text: str, folder: Path, package: str, suffix: str = "graphql", **settings: Any
) -> RenderedTree:
    """Write a package for a schema in ``folder``, without the cache."""
    schema = folder / f"schema.{suffix}"
    schema.write_text(text, "utf-8")
    return written(folder, package, schema, **settings)[0]


@contextmanager
def imported(folder: Path, package: str) -> Iterator[Any]:
    """Import a package for a block, and remove it from ``sys.modules`` afterwards."""
    sys.path.insert(0, str(folder))
    try:
        yield importlib.import_module(package)
    finally:
        sys.path.remove(str(folder))
        for name in [n for n in sys.modules if n.partition(".")[0] == package]:
            del sys.modules[name]
