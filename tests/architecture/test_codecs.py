"""The scalars of the generator and those of the runtime are the same ones."""

from __future__ import annotations

from xurrent_gen.ir import conventions
from xurrent_gen.plan.annotations import READ_TYPES
from xurrent_gen.runtime.core.scalars import CODECS


def test_what_is_annotated_is_what_is_read() -> None:
    annotated = {
        codec: {name for _, name in types} for codec, types in READ_TYPES.items()
    }
    read = {codec: {t.__name__ for t in row.types} for codec, row in CODECS.items()}
    assert annotated == {**read, "json": {"JSONValue"}}


def test_every_scalar_has_a_codec() -> None:
    assert set(conventions.KNOWN_SCALARS.values()) <= set(CODECS)
