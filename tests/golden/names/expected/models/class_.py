"""``class``: the model, and what can be selected from it."""

from __future__ import annotations

from typing import Generic, TYPE_CHECKING

from .._runtime.codegen import Card, GraphQLModel, Nul, ObjectFields, of

if TYPE_CHECKING:
    from builtins import int as _int, list as _list, str as _str
    from datetime import date as _date
    from typing import Never

    from .._runtime.codegen import Leaf, One
    from .type import Type, TypeFields


class Class(GraphQLModel, frozen=True):
    """A type whose name is a keyword in Python."""

    __graphql_name__ = "class"

    links: _str | None = of("_links: String")
    copy_: bool | None = of("copy: Boolean")
    date: _date | None = of("date: ISO8601Date")
    first: _int | None = of("first: Int")
    foo_bar_: _str | None = of("fooBar: String")
    foo_bar: _str | None = of("foo_bar: String")
    from_: _str | None = of("from: String")
    int: _int | None = of("int: Int")
    item_ids_to_delete: _list[_str] | None = of("itemIDsToDelete: [ID!]")
    json_: _str | None = of("json: String")
    list: _list[_int] | None = of("list: [Int!]")
    model_config_: _str | None = of("model_config: String")
    select: _int | None = of("select: Int")
    source_id: _str | None = of("sourceID: String")
    str: _str | None = of("str: String")
    type: Type | None = of("type: Type")


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
    """Fields of ``class`` to select."""
