"""Analysis of a schema for one package: the selected part, its names, its public surface.

``generate``, ``docs``, ``--why``, ``diff``, ``impact`` and ``doctor`` use an ``Analysis``;
no other module builds the representation of a schema or decides names.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from xurrent_gen.analysis.surface import Offers, offers_of
from xurrent_gen.config.model import Part
from xurrent_gen.custom_fields.definitions import extensions_of
from xurrent_gen.custom_fields.model import Extension
from xurrent_gen.errors import Issue
from xurrent_gen.ir.build import build_schema_ir
from xurrent_gen.ir.model import Schema
from xurrent_gen.ir.slim import Slim, slim_schema
from xurrent_gen.naming.names import Names, build_names
from xurrent_gen.schema.load import LoadedSchema


@dataclass(frozen=True)
class Analysis:
    """A checked schema and everything that a package derives from it."""

    loaded: LoadedSchema
    slim: Slim
    names: Names
    issues: tuple[Issue, ...]
    """Tolerated faults of the schema, and types that the package leaves out."""
    definitions: bytes | None = None
    """UI extensions in the form of ``custom-fields.json``, or ``None`` if unknown."""

    @property
    def schema(self) -> Schema:
        """The part of the schema that the package contains."""
        return self.slim.schema

    @cached_property
    def extensions(self) -> tuple[Extension, ...]:
        """The UI extensions from which custom fields get their types."""
        return extensions_of(self.definitions or b"")

    @cached_property
    def offers(self) -> Offers:
        """The public elements of the package."""
        return offers_of(self.schema, self.names)


def analyse(
    loaded: LoadedSchema,
    part: Part,
    definitions: bytes | None = None,
    *,
    must_match: bool = True,
) -> Analysis:
    """Analyse the requested part of a schema.

    Raises ``ConfigError`` for a glob that matches nothing, unless ``must_match`` is false.
    """
    whole, issues = build_schema_ir(loaded.schema, dict(part.scalars))
    slim = slim_schema(whole, part, must_match=must_match)
    names = build_names(slim.schema)
    all_issues = (*loaded.issues, *issues)
    return Analysis(loaded, slim, names, all_issues, definitions)
