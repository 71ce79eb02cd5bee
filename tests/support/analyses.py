"""Schemas in tests, checked and analysed."""

from __future__ import annotations

from xurrent_gen.analysis.analysis import Analysis, analyse
from xurrent_gen.config.model import Part
from xurrent_gen.schema.load import LoadedSchema, SchemaText, load_schema


def loaded(sdl: str, origin: str = "test") -> LoadedSchema:
    """Load the schema of an SDL."""
    return load_schema(SchemaText("sdl", sdl, origin))


def analysed(sdl: str, part: Part | None = None) -> Analysis:
    """Analyse an SDL, or a part of it."""
    return analyse(loaded(sdl), part or Part())
