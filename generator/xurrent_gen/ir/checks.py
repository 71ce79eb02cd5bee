"""What a schema's user should know before generating: one function per rule."""

from __future__ import annotations

from collections.abc import Iterator

from xurrent_gen.errors import Issue, Severity
from xurrent_gen.ir.model import ListOf, Schema


def check_schema(schema: Schema) -> tuple[Issue, ...]:
    """All issues of *schema*, in a stable order."""
    return (*_unpageable_roots(schema), *_lists_of_connections(schema))


def _unpageable_roots(schema: Schema) -> Iterator[Issue]:
    for root in schema.queries:
        given = {argument.name for argument in root.arguments}
        if schema.connection(root.type.base) and not {"first", "after"} <= given:
            yield Issue(
                Severity.WARNING,
                f"{schema.query_type}.{root.name}",
                "a connection without first and after cannot be paged through: "
                "its method fetches the connection as one record",
                "nothing to do",
            )


def _lists_of_connections(schema: Schema) -> Iterator[Issue]:
    for named in schema.records:
        for field in named.fields:
            if isinstance(field.type, ListOf) and schema.connection(field.type.base):
                yield Issue(
                    Severity.WARNING,
                    f"{named.name}.{field.name}",
                    "a list of connections is read without paging",
                    "nothing to do",
                )
