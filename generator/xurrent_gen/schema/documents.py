"""Whether a document of GraphQL fits a schema."""

from __future__ import annotations

from dataclasses import dataclass

from graphql import GraphQLSyntaxError, parse, validate

from xurrent_gen.schema.load import LoadedSchema


@dataclass(frozen=True, slots=True)
class Complaint:
    """What is wrong with a document, in a sentence, and in which of its lines."""

    message: str
    line: int = 1


def complaints(loaded: LoadedSchema, text: str) -> list[Complaint]:
    """What is wrong with the document; nothing for one that is valid."""
    try:
        document = parse(text)
    except (GraphQLSyntaxError, RecursionError):
        return [Complaint("it is no GraphQL document")]
    return [
        Complaint(error.message, error.locations[0].line if error.locations else 1)
        for error in validate(loaded.schema, document)
    ]
