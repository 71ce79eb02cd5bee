"""The habits of the API, recognised from shape rather than from names of records.

A *connection* has ``nodes`` and a ``pageInfo`` that can be followed. A *payload* is
what a mutation returns. Everything that relies on such a habit asks here.
"""

from __future__ import annotations

from collections.abc import Container

from graphql import (
    GraphQLField,
    GraphQLInputObjectType,
    GraphQLInt,
    GraphQLInterfaceType,
    GraphQLList,
    GraphQLNamedType,
    GraphQLObjectType,
    is_leaf_type,
    is_required_argument,
)

from xurrent_gen.schema.wrappers import base_of, inner, is_list, nullable_of

ECHO_FIELDS = frozenset({"clientMutationId"})
"""Payload fields that only repeat what was sent."""

DISPLAY_FIELDS = ("name", "subject", "title", "label", "displayName")
"""What people call a record; the first that it has."""

KNOWN_SCALARS = {
    "ID": "id",
    "String": "str",
    "Int": "int",
    "Float": "float",
    "Boolean": "bool",
    "BigInt": "int",
    "Long": "int",
    "Decimal": "decimal",
    "BigDecimal": "decimal",
    "ISO8601Timestamp": "timestamp",
    "ISO8601DateTime": "timestamp",
    "DateTime": "datetime",
    "ISO8601Date": "date",
    "Date": "date",
    "ISO8601Time": "time",
    "JSON": "json",
    "JSONObject": "json",
    "URI": "str",
    "URL": "str",
    "Language": "str",
    "Locale": "str",
    "TimeZone": "str",
}
"""Scalar name to codec; the configuration adds to it and overrides it."""


def connection_nodes(named: GraphQLNamedType) -> GraphQLField | None:
    """The ``nodes`` field, when ``named`` is a connection that can be followed."""
    if not isinstance(named, GraphQLObjectType):
        return None
    nodes, page_info = named.fields.get("nodes"), named.fields.get("pageInfo")
    if nodes is None or page_info is None or nodes.args or page_info.args:
        return None
    listed = nullable_of(nodes)
    if not is_list(listed) or is_list(inner(listed)):
        return None
    page_type = nullable_of(page_info)
    if not isinstance(page_type, GraphQLObjectType):
        return None
    if not {"hasNextPage", "endCursor"} <= page_type.fields.keys():
        return None
    return None if is_leaf_type(base_of(nodes)) else nodes


def paging_arguments(field: GraphQLField) -> tuple[str, ...]:
    """The arguments of a field of a connection's type that page through it."""
    return tuple(
        name
        for name, argument in field.args.items()
        if (name in ("first", "last") and base_of(argument) is GraphQLInt)
        or (name in ("before", "after") and is_leaf_type(base_of(argument)))
        if name == "first" or not is_required_argument(argument)
    )


def is_counted(connection: GraphQLObjectType) -> bool:
    """Whether a connection tells how many records it has in all."""
    field = connection.fields.get("totalCount")
    if field is None or any(map(is_required_argument, field.args.values())):
        return False
    return KNOWN_SCALARS.get(base_of(field).name) == "int" and not is_list(
        nullable_of(field)
    )


def single_input(field: GraphQLField) -> GraphQLInputObjectType | None:
    """The input object of a mutation that takes exactly one argument, ``input``."""
    if set(field.args) != {"input"}:
        return None
    named = nullable_of(field.args["input"])
    return named if isinstance(named, GraphQLInputObjectType) else None


def payload_errors(payload: GraphQLObjectType) -> str | None:
    """The payload's field that lists validation errors with path and message."""
    field = payload.fields.get("errors")
    if field is None or not isinstance(nullable_of(field), GraphQLList):
        return None
    item = base_of(field)
    if not isinstance(item, GraphQLObjectType | GraphQLInterfaceType):
        return None
    return "errors" if "message" in item.fields else None


def payload_record(
    payload: GraphQLObjectType, connections: Container[str]
) -> str | None:
    """The payload's only field besides the echo and the errors, if it is a record."""
    errors = payload_errors(payload)
    rest = [
        name for name in payload.fields if name not in ECHO_FIELDS and name != errors
    ]
    if len(rest) != 1:
        return None
    field = payload.fields[rest[0]]
    nullable = nullable_of(field)
    if not isinstance(nullable, GraphQLObjectType) or nullable.name in connections:
        return None
    return None if any(map(is_required_argument, field.args.values())) else rest[0]
