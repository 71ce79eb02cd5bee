"""Checks for issues that a schema's user should know before generating."""

from __future__ import annotations

from collections.abc import Iterator

from xurrent_gen.errors import Issue, warning
from xurrent_gen.ir.model import Schema


def check_schema(schema: Schema) -> Iterator[Issue]:
    """The root fields that cannot be paged through."""
    for root in schema.queries:
        if schema.connection(root.type.base) and "after" not in root.paging:
            yield warning(
                f"{schema.query_type}.{root.name}",
                "a connection without an argument after cannot be paged through: "
                "more records than the server puts on its first page are an error",
                "nothing to do",
            )
