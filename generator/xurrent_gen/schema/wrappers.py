"""Typed access to graphql-core's wrapper types, whose own annotations leave gaps."""

from __future__ import annotations

from typing import TypeAlias, cast

from graphql import (
    GraphQLArgument,
    GraphQLField,
    GraphQLInputField,
    GraphQLList,
    GraphQLNamedType,
    GraphQLNonNull,
    GraphQLType,
    get_named_type,
)

Typed: TypeAlias = GraphQLField | GraphQLArgument | GraphQLInputField


def type_of(field: Typed) -> GraphQLType:
    """The type of a field or argument, with its wrappers."""
    return cast(
        "GraphQLType", field.type
    )  # pyright: ignore[reportUnknownMemberType]  # unparametrised in graphql-core


def base_of(field: Typed) -> GraphQLNamedType:
    """The named type inside the wrappers of a field's type."""
    return get_named_type(type_of(field))


def inner(type_: GraphQLType) -> GraphQLType:
    """The type inside one wrapper."""
    assert isinstance(type_, GraphQLNonNull | GraphQLList)
    return cast(
        "GraphQLType", type_.of_type
    )  # pyright: ignore[reportUnknownMemberType]  # unparametrised in graphql-core


def nullable_of(field: Typed) -> GraphQLType:
    """A field's type without an outer non-null wrapper."""
    type_ = type_of(field)
    return inner(type_) if is_non_null(type_) else type_


def is_non_null(type_: GraphQLType) -> bool:
    """Return whether the outer wrapper forbids null."""
    return isinstance(type_, GraphQLNonNull)


def is_list(type_: GraphQLType) -> bool:
    """Return whether the outer wrapper makes a list."""
    return isinstance(type_, GraphQLList)
