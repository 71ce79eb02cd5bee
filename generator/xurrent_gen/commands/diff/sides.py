"""The two sides of a difference: a schema file, a package on disk, or a configuration."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from xurrent_gen.analysis.analysis import Analysis, analyse
from xurrent_gen.analysis.surface import SHARED, Element
from xurrent_gen.commands.diff.compare import (
    Change,
    Difference,
    Kind,
    Level,
    compare,
    ordered,
)
from xurrent_gen.config.manifest import Options, read_options
from xurrent_gen.config.model import Edges, Part, Side
from xurrent_gen.custom_fields.compare import form_offers
from xurrent_gen.custom_fields.definitions import read_definitions
from xurrent_gen.custom_fields.fetch import fetch_definitions
from xurrent_gen.custom_fields.model import DEFINITIONS_FILE
from xurrent_gen.errors import SchemaError, UsageError
from xurrent_gen.feature_set import FeatureSet
from xurrent_gen.features import BUILT, CUSTOM_FIELDS, DEFAULT
from xurrent_gen.introspect.source import fetch_schema
from xurrent_gen.output.tree import SCHEMA_FILE
from xurrent_gen.plan.package import own_names
from xurrent_gen.schema.load import LoadedSchema, load_schema, read_schema_file


@dataclass(frozen=True, slots=True)
class Source:
    """A checked schema, and the part of it in a package, if the side is a package."""

    loaded: LoadedSchema
    part: Part | None = None
    definitions: bytes | None = None
    """Definitions of custom fields, or ``None`` if unknown."""
    not_compared: tuple[str, ...] = ()
    """Parts of a side that could not be read, each with its reason."""


def require_package(folder: Path) -> None:
    """Raise ``UsageError`` if ``folder`` has no package written by xurrent-gen."""
    if read_options(folder) is None:
        raise UsageError(
            "this is no package that xurrent-gen has written, or its _manifest.json "
            "cannot be read",
            where=str(folder),
            remedy="name the folder of the package, or restore that file",
        )


def read_source(path: Path) -> Source:
    """Read the schema of a file, or of the package in a folder.

    Raises ``xurrent_gen.errors.SourceFileError`` and ``SchemaError``.
    """
    options = read_options(path)
    if options is None:
        if path.is_dir():
            require_package(path)
        return Source(load_schema(read_schema_file(path)))
    loaded = load_schema(read_schema_file(path / SCHEMA_FILE))
    file = path / DEFINITIONS_FILE
    definitions = b"" if CUSTOM_FIELDS in (options.get("features", ())) else None
    if file.is_file():
        definitions = read_definitions(file)
    return Source(loaded, _part(options), definitions)


def read_sides(old: Side, new: Side) -> tuple[Source, Source]:
    """Read the schemas of two sides, each a file, a package's folder or a configuration.

    The schema of an account is fetched again, even if it is cached, and its custom fields
    if the other side has some. Raises ``GeneratorError``.
    """
    read = {side: read_source(side) for side in (old, new) if isinstance(side, Path)}
    has_forms = any(each.definitions is not None for each in read.values())

    def source(side: Side) -> Source:
        if isinstance(side, Path):
            return read[side]
        fresh = replace(side, refresh=not side.offline)
        loaded = fetch_schema(fresh)
        if not has_forms:
            return Source(loaded)
        typed = replace(fresh, features=(*side.features, CUSTOM_FIELDS))
        definitions, issues = fetch_definitions(typed)
        unread = tuple(f"custom fields: {each.message}" for each in issues)
        return Source(loaded, None, definitions or None, unread)

    return source(old), source(new)


def analyse_source(source: Source, part: Part) -> Analysis:
    """Analyse a source; ignores globs of the part that match nothing in the schema."""
    return analyse(source.loaded, part, source.definitions, must_match=False)


def compare_packages(before: Analysis, after: Analysis) -> Difference:
    """Compare two packages: by their settings, their schemas and their custom fields."""
    schemas = before.loaded.fingerprint, after.loaded.fingerprint
    old, new = before.definitions, after.definitions
    old_part, new_part = before.slim.part, after.slim.part
    changes = tuple(_changes(before, after))
    settings: tuple[Change, ...] = ()
    if old_part != new_part:
        # The old schema with the new settings shows the changes caused by the settings.
        resettled = analyse(before.loaded, new_part, old, must_match=False)
        by_settings = {(c.coordinate, c.kind) for c in _changes(before, resettled)}
        caused = (c for c in changes if (c.coordinate, c.kind) in by_settings)
        switched = tuple(_switched(old_part.features, new_part.features))
        changes, settings = (*switched, *changes), (*switched, *caused)
    forms: tuple[Change, ...] = ()
    is_switched = any(each.coordinate == _feature(CUSTOM_FIELDS) for each in settings)
    if old is not None and new is not None and old != new and not is_switched:
        forms = compare(form_offers(before.extensions), form_offers(after.extensions))
    changes = (*ordered(changes), *forms)
    if old_part.ui_extensions != new_part.ui_extensions:
        chosen = (each for each in forms if each.element is Element.FORM)
        settings = (*settings, *chosen)
    return Difference(changes, *schemas, settings)


def _changes(before: Analysis, after: Analysis) -> Iterator[Change]:
    """Compare the elements of two schemas, and our own names that give way to them."""
    yield from compare(before.offers, after.offers)
    for name in sorted(_own_names(before) & _own_names(after)):
        was, now = before.names.ours(name), after.names.ours(name)
        if was != now:
            detail = f"now {now}"
            yield Change(
                "breaking", "renamed", Element.TYPE, name, SHARED, (was,), detail
            )


def _own_names(side: Analysis) -> set[str]:
    """The names at the root besides types; for a schema file, those of a default package."""
    known = side.slim.part.features
    features = FeatureSet(tuple(each for each in BUILT if each in known))
    return {name for found in own_names(features).values() for name in found}


def _switched(before: frozenset[str], after: frozenset[str]) -> Iterator[Change]:
    """The changes for features that only one of two packages has."""
    for name in sorted(before ^ after):
        level: Level = "breaking" if name in before else "safe"
        kind: Kind = "removed" if name in before else "added"
        facades = BUILT[name].facades if name in BUILT else ()
        calls = tuple(f"client.{each.name}" for each in facades)
        yield Change(level, kind, Element.FEATURE, _feature(name), SHARED, calls)


def _feature(name: str) -> str:
    return f"feature {name}"


def analyses_of(old: Source, new: Source) -> tuple[Analysis, Analysis]:
    """Analyse both sides of a comparison.

    A side without a part, such as a schema file, uses the part of the other side.
    """
    known = old.part or new.part or Part()
    return analyse_source(old, old.part or known), analyse_source(
        new, new.part or known
    )


def compare_sources(old: Source, new: Source) -> Difference:
    """Compare two sources."""
    unread = (*old.not_compared, *new.not_compared)
    return replace(compare_packages(*analyses_of(old, new)), not_compared=unread)


def compare_with_package(target: Path, after: Analysis) -> Difference:
    """Compare the package in ``target`` with the one that replaces it.

    The difference is empty if the schema in ``target`` is not usable any more.
    """
    try:
        old = read_source(target)
    except (UsageError, SchemaError):
        return Difference(())
    return compare_packages(analyse_source(old, old.part or Part()), after)


def _part(options: Options) -> Part:
    return Part(
        tuple(options.get("include", ())),
        tuple(options.get("exclude", ())),
        Edges(options.get("edges", Edges.CUT)),
        tuple(options.get("scalars", {}).items()),
        frozenset(options.get("features", DEFAULT)),
        tuple(options.get("ui-extensions", ())),
    )
