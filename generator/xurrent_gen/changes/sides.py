"""The two sides of a difference: a schema file, a package on disk, or a schema in hand."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from xurrent_gen.changes.compare import Change, Difference, compare
from xurrent_gen.changes.forms import compare_forms, read_forms
from xurrent_gen.changes.surface import Surface
from xurrent_gen.config import Edges, Part
from xurrent_gen.errors import SchemaError, UsageError
from xurrent_gen.features import FOLLOWS
from xurrent_gen.ir.build import build_schema_ir
from xurrent_gen.ir.globs import still_matching
from xurrent_gen.ir.slim import slim_schema
from xurrent_gen.naming.names import build_names
from xurrent_gen.output.tree import (
    SCHEMA_FILE,
    OptionValue,
    RenderedTree,
    read_options,
)
from xurrent_gen.schema.diff import graphql_classes
from xurrent_gen.schema.file import read_schema_file
from xurrent_gen.schema.load import LoadedSchema, load_schema
from xurrent_gen.schema.text import SchemaText
from xurrent_gen.spelling import snake_case
from xurrent_gen.ui_extensions.definitions import read_definitions
from xurrent_gen.ui_extensions.model import DEFINITIONS_FILE


@dataclass(frozen=True, slots=True)
class Slice:
    """Which part of a schema a package holds, and how it reads scalars."""

    part: Part = field(default_factory=Part)
    scalars: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Side:
    """A checked schema and the surface of the package that it makes."""

    loaded: LoadedSchema
    surface: Surface
    part: Slice = field(default_factory=Slice)
    definitions: bytes = b""


@dataclass(frozen=True, slots=True)
class Source:
    """A schema's text, and the slice of the package that holds it, if one does."""

    text: SchemaText
    part: Slice | None = None
    definitions: bytes | None = None
    """Those of custom fields, or ``None`` where nothing is known of them."""


def read_source(path: Path) -> Source:
    """The schema of a file, or of the package in a folder.

    Raises ``xurrent_gen.errors.SourceFileError``.
    """
    options = read_options(path)
    if options is None:
        return Source(read_schema_file(path))
    text = read_schema_file(path / SCHEMA_FILE)
    file = path / DEFINITIONS_FILE
    definitions = read_definitions(file) if file.is_file() else None
    return Source(text, _slice(options), definitions)


def source_of(tree: RenderedTree, origin: str) -> Source:
    """The schema of a package in memory."""
    sdl = tree.files[SCHEMA_FILE].decode("utf-8")
    definitions = tree.files.get(DEFINITIONS_FILE)
    return Source(SchemaText("sdl", sdl, origin), _slice(tree.options), definitions)


def slice_matching(text: SchemaText, part: Slice) -> Slice:
    """The slice without the globs that match nothing in this schema any more."""
    whole = read_side(text, Slice(scalars=part.scalars)).surface.schema
    return replace(part, part=still_matching(whole, part.part, snake_case))


def read_side(text: SchemaText, part: Slice) -> Side:
    """Check the schema and name what a package of it offers.

    A root that the slice names and the schema lacks is simply not there: the difference
    tells it. Raises ``xurrent_gen.errors.SchemaError``.
    """
    loaded = load_schema(text)
    whole, _ = build_schema_ir(loaded.schema, dict(part.scalars))
    schema = slim_schema(whole, part.part, snake_case, must_match=False).schema
    return Side(loaded, Surface(schema, build_names(schema)), part)


def difference(before: Side, after: Side) -> Difference:
    """What leads from the one package to the other."""
    marks = before.loaded.fingerprint, after.loaded.fingerprint
    forms: tuple[Change, ...] = ()
    if before.definitions != after.definitions:
        sides = read_forms(before.definitions), read_forms(after.definitions)
        forms = tuple(compare_forms(*sides))
    if marks[0] == marks[1] and before.part == after.part:
        return Difference(forms, *marks)
    classes = graphql_classes(before.loaded, after.loaded)
    return Difference(
        (*compare(before.surface, after.surface, classes), *forms), *marks
    )


def difference_between(old: Source, new: Source) -> Difference:
    """Compare files, packages and schemas in hand.

    A slim package sets the part of the schema that is compared, for both sides where
    the other is whole.
    """
    known = old.part or new.part or Slice()
    before, after = (read_side(each.text, each.part or known) for each in (old, new))
    if old.definitions is not None and new.definitions is not None:
        before = replace(before, definitions=old.definitions)
        after = replace(after, definitions=new.definitions)
    return difference(before, after)


def _slice(options: Mapping[str, OptionValue]) -> Slice:
    include, exclude, scalars = map(options.get, ("include", "exclude", "scalars"))
    edges, features = options.get("edges"), options.get("features")
    return Slice(
        Part(
            tuple(include) if isinstance(include, list) else (),
            tuple(exclude) if isinstance(exclude, list) else (),
            # A slim package that names none is of the time when there was no choice.
            Edges(edges) if edges in tuple(Edges) else Edges.KEEP_ALL,
            isinstance(features, list) and FOLLOWS in features,
        ),
        tuple(scalars.items()) if isinstance(scalars, dict) else (),
    )


def difference_from(target: Path, tree: RenderedTree) -> Difference:
    """What changes when ``tree`` replaces the package in ``target``.

    Nothing where the schema of that package cannot be used any more.
    """
    try:
        return difference_between(read_source(target), source_of(tree, str(target)))
    except (UsageError, SchemaError):
        return Difference(())
