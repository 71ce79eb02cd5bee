# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""The core schemas of references and leaves, from which validators are compiled."""

from __future__ import annotations

from functools import cache

from pydantic_core import CoreSchema, core_schema

from ..core.scalars import core_schema_of
from .index import FieldDef, NamedType, TypeRef


def leaf_schema(field: FieldDef) -> CoreSchema:
    """The core schema of the scalar or enum that a field leads to."""
    leaf = field.target
    return _enum_schema(leaf) if leaf.is_enum else core_schema_of(field.codec)


@cache
def _enum_schema(leaf: NamedType) -> CoreSchema:
    members = list(leaf.enum.__members__.values())
    return core_schema.enum_schema(leaf.enum, members, sub_type="str")


def typed(ref: TypeRef, base: CoreSchema) -> CoreSchema:
    """Wrap the schema of the named type as the reference says."""
    inner = base if ref.item is None else core_schema.list_schema(typed(ref.item, base))
    return core_schema.nullable_schema(inner) if ref.nullable else inner
