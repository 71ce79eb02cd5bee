"""The package that stands on disk, and the one that a new schema would make of it."""

from __future__ import annotations

from pathlib import Path

from xurrent_gen.changes.sides import Slice, Source, read_source, slice_matching
from xurrent_gen.config import FileSettings, GeneratorConfig, ScalarKind
from xurrent_gen.errors import UsageError
from xurrent_gen.features import DEFAULT
from xurrent_gen.output.tree import read_options
from xurrent_gen.output.write import write_tree
from xurrent_gen.pipeline import generate
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


def package_from(source: Source, like: Path, folder: Path, progress: Progress) -> Path:
    """Write the package of another schema, with the settings of the package ``like``.

    Raises ``xurrent_gen.errors.GeneratorError``.
    """
    options = read_options(like) or {}
    features = options.get("features")
    cut = slice_matching(source.text, read_source(like).part or Slice())
    file = folder / f"schema.{'graphql' if source.text.kind == 'sdl' else 'json'}"
    file.write_text(source.text.text, "utf-8")
    config = GeneratorConfig(
        FileSettings(file),
        output=folder,
        package=like.resolve().name,
        include=cut.part.include,
        exclude=cut.part.exclude,
        edges=cut.part.edges,
        scalars={name: ScalarKind(kind) for name, kind in cut.scalars},
        features=tuple(features) if isinstance(features, list) else DEFAULT,
    )
    write_tree(generate(config, progress).tree, config.target)
    return config.target
