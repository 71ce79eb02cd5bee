"""Whether a document of GraphQL fits a schema."""

from __future__ import annotations

from graphql import GraphQLSyntaxError, parse, validate

from xurrent_gen.schema.load import LoadedSchema


def complaints(loaded: LoadedSchema, text: str) -> list[str]:
    """What is wrong with the document, in sentences; nothing for one that is valid."""
    try:
        document = parse(text)
    except (GraphQLSyntaxError, RecursionError):
        return ["it is no GraphQL document"]
    return [error.message for error in validate(loaded.schema, document)]
