"""The package that stands on disk, and the one that a new schema would make of it."""

from __future__ import annotations

from pathlib import Path

from xurrent_gen.analysis.analysis import Analysis
from xurrent_gen.commands.diff.sides import Source, read_source
from xurrent_gen.config import FileSettings, GeneratorConfig
from xurrent_gen.config.manifest import read_options
from xurrent_gen.errors import UsageError
from xurrent_gen.features import DEFAULT
from xurrent_gen.output.tree import SCHEMA_FILE
from xurrent_gen.output.write import write_tree
from xurrent_gen.pipeline import render
from xurrent_gen.progress import Progress


def require_package(folder: Path) -> Source:
    """The schema of the package in ``folder``.

    Raises ``UsageError`` where there is none of ours.
    """
    if read_options(folder) is None:
        raise UsageError(
            "this is no package that xurrent-gen has written",
            where=str(folder),
            remedy="name the folder of the package that your code imports",
        )
    return read_source(folder)


def package_from(
    analysis: Analysis, like: Path, folder: Path, progress: Progress
) -> Path:
    """Write the package of another schema, with the features of the package ``like``.

    Raises ``xurrent_gen.errors.GeneratorError``.
    """
    features = (read_options(like) or {}).get("features")
    config = GeneratorConfig(
        FileSettings(like / SCHEMA_FILE),
        output=folder,
        package=like.resolve().name,
        features=tuple(features) if isinstance(features, list) else DEFAULT,
    )
    write_tree(render(analysis, config, progress).tree, config.target)
    return config.target
