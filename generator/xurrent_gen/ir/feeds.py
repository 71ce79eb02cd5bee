"""The root fields that tell which records left, without which no listing is followed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from xurrent_gen.ir.model import AbstractType, Field, ObjectType, Schema

FEEDS = ("archive", "trash")
"""Root fields that list what left the others."""

_STATE = "lifeCycleState"
"""The field of records that can be archived and trashed."""


def listings_with_feeds(schema: Schema, roots: Iterable[Field]) -> Iterator[str]:
    """Those of the root fields that list what can be archived or trashed."""
    for root in roots:
        connection = schema.connection(root.type.base)
        node = schema.types[connection.node] if connection is not None else None
        fields = node.fields if isinstance(node, ObjectType | AbstractType) else ()
        if _STATE in {each.name for each in fields}:
            yield root.name


def missing_feeds(schema: Schema) -> tuple[str, ...]:
    """The feeds that the listings of a schema need and it does not have."""
    if not any(listings_with_feeds(schema, schema.queries)):
        return ()
    known = {each.name for each in schema.queries}
    return tuple(each for each in FEEDS if each not in known)
