# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``class``: the model, and what can be selected from it."""

from __future__ import annotations

from typing import TYPE_CHECKING
from .._runtime.codegen import Card, Generic, GraphQLModel, Nul, ObjectFields, absent

if TYPE_CHECKING:
    from builtins import int as _int, list as _list, str as _str
    from datetime import date as _date
    from typing import Never
    from .._runtime.codegen import Leaf, One
    from .type import Type, TypeFields


class Class(GraphQLModel, frozen=True):
    """A type whose name is a keyword in Python."""

    __graphql_name__ = "class"
    __graphql_fields__ = """
    links _links String
    copy_ copy Boolean
    date date ISO8601Date
    first first Int
    foo_bar_ fooBar String
    foo_bar foo_bar String
    from_ from String
    int int Int
    item_ids_to_delete itemIDsToDelete [ID!]
    json_ json String
    list list [Int!]
    model_config_ model_config String
    select select Int
    source_id sourceID String
    str str String
    type type Type
    """

    links: _str | None = absent
    copy_: bool | None = absent
    date: _date | None = absent
    first: _int | None = absent
    foo_bar_: _str | None = absent
    foo_bar: _str | None = absent
    from_: _str | None = absent
    int: _int | None = absent
    item_ids_to_delete: _list[_str] | None = absent
    json_: _str | None = absent
    list: _list[_int] | None = absent
    model_config_: _str | None = absent
    select: _int | None = absent
    source_id: _str | None = absent
    str: _str | None = absent
    type: Type | None = absent


class ClassPaths(Generic[Nul, Card]):
    """The fields of ``class`` as paths."""

    links: Leaf[_str | None, Card]
    copy_: Leaf[bool | None, Card]
    date: Leaf[_date | None, Card]
    first: Leaf[_int | None, Card]
    foo_bar_: Leaf[_str | None, Card]
    foo_bar: Leaf[_str | None, Card]
    from_: Leaf[_str | None, Card]
    int: Leaf[_int | None, Card]
    item_ids_to_delete: Leaf[_list[_str] | None, Card]
    json_: Leaf[_str | None, Card]
    list: Leaf[_list[_int] | None, Card]
    model_config_: Leaf[_str | None, Card]
    select: Leaf[_int | None, Card]
    source_id: Leaf[_str | None, Card]
    str: Leaf[_str | None, Card]
    type: TypeFields[None, Card]


class ClassFields(
    ClassPaths[Nul, Card], ObjectFields[Class | Nul, "ClassFields[Never, One]", Card]
):
    """What can be selected from ``class``."""
