"""How GraphQL classes each change: graphql-core's comparison, by coordinate."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal, TypeAlias

from graphql.utilities.find_schema_changes import (
    BreakingChange,
    DangerousChange,
    SafeChangeType,
    SchemaChange,
    find_schema_changes,
)

from xurrent_gen.schema.load import LoadedSchema

Level: TypeAlias = Literal["breaking", "dangerous", "safe"]
LEVELS: Final[tuple[Level, ...]] = ("breaking", "dangerous", "safe")
"""From the gravest down."""


@dataclass(frozen=True, slots=True)
class GraphQLClass:
    """How GraphQL itself classes a change: ``dangerous``, ``OPTIONAL_ARG_ADDED``."""

    level: Level
    kind: str


_MEMBER = re.compile(r"(\w+)\.(\w+)(?:\((\w+):\))?")
_MEMBERSHIP = re.compile(
    r"(?P<of>\w+) was (?:added to|removed from) union type (?P<union>\w+)"
    r"|(?P<interface>\w+) added to interfaces implemented by (?P<by>\w+)"
    r"|(?P<former>\w+) no longer implements interface (?P<left>\w+)"
)
_TYPE = re.compile(r"(?:Standard scalar )?(\w+) (?:was|changed)")


def graphql_classes(
    before: LoadedSchema, after: LoadedSchema
) -> Mapping[str, GraphQLClass]:
    """The gravest class of what changed at each coordinate; descriptions left out.

    graphql-core tells changes in sentences; each names the coordinate it is about.
    """
    found: dict[str, GraphQLClass] = {}
    for change in find_schema_changes(before.schema, after.schema):
        coordinate = _coordinate(change.description)
        if coordinate is None or change.type is SafeChangeType.DESCRIPTION_CHANGED:
            continue
        given = GraphQLClass(_level(change), change.type.name)
        known = found.get(coordinate)
        if known is None or LEVELS.index(given.level) < LEVELS.index(known.level):
            found[coordinate] = given
    return found


def _level(change: SchemaChange) -> Level:
    if isinstance(change, BreakingChange):
        return "breaking"
    return "dangerous" if isinstance(change, DangerousChange) else "safe"


def _coordinate(sentence: str) -> str | None:
    if "@" in sentence.split(" has changed", 1)[0]:
        return None
    if member := _MEMBER.search(sentence):
        owner, name, argument = member.groups()
        return f"{owner}.{name}({argument}:)" if argument else f"{owner}.{name}"
    if each := _MEMBERSHIP.match(sentence):
        possible = each["of"] or each["by"] or each["former"]
        return f"{possible} in {each['union'] or each['interface'] or each['left']}"
    named = _TYPE.match(sentence)
    return named[1] if named else None
