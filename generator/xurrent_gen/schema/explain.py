"""Say where in its text a schema breaks a rule: the slow road, for messages only.

A schema is loaded without positions and without the rules for SDL, which is three times
as fast. When that fails, the text is parsed once more here, with both.
"""

from __future__ import annotations

from graphql import GraphQLError, build_ast_schema, parse, validate_schema
from graphql.validation import (
    KnownTypeNamesRule,
    LoneSchemaDefinitionRule,
    UniqueTypeNamesRule,
)
from graphql.validation.validate import validate_sdl

# The rules whose breach keeps a schema from being built.
_RULES = (LoneSchemaDefinitionRule, UniqueTypeNamesRule, KnownTypeNamesRule)


def explain_unbuildable(sdl: str) -> list[str]:
    """Each broken rule that keeps ``sdl`` from being built, with its position."""
    return [_located(error) for error in validate_sdl(parse(sdl), rules=_RULES)]


def positions_of(sdl: str) -> dict[str, str]:
    """For each broken rule of a schema, its message and the ``line 3: `` before it."""
    schema = build_ast_schema(parse(sdl), assume_valid_sdl=True)
    return {error.message: _prefix(error) for error in validate_schema(schema)}


def _located(error: GraphQLError) -> str:
    return _prefix(error) + error.message


def _prefix(error: GraphQLError) -> str:
    return f"line {error.locations[0].line}: " if error.locations else ""
