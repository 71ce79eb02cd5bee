# ruff: noqa
# flake8: noqa
# pylint: skip-file
"""The core schemas of leaves, from which validators of selections are compiled."""

from __future__ import annotations

from functools import cache

from pydantic_core import CoreSchema, core_schema

from ..core.scalars import core_schema_of
from .index import index


def leaf_schema(type_name: str) -> CoreSchema:
    """The core schema of a scalar or enum."""
    schema = index()
    if schema.kind(type_name) == "enum":
        return _enum_schema(type_name)
    return core_schema_of(schema.codec(type_name))


@cache
def _enum_schema(type_name: str) -> CoreSchema:
    enum = index().enum(type_name)
    return core_schema.enum_schema(
        enum, list(enum.__members__.values()), sub_type="str"
    )
