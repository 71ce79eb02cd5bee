"""``class``: the model and its selectable fields."""

from __future__ import annotations

from typing import Generic, TYPE_CHECKING

from .._runtime.codegen import Card, GraphQLModel, Nul, ObjectFields, of as _of

if TYPE_CHECKING:
    from builtins import int as _int, list as _list, str as _str
    from datetime import date as _date
    from typing import Never

    from .._runtime.codegen import Leaf, One


class Class(GraphQLModel, frozen=True):
    """A type whose name is a keyword in Python."""

    __graphql_name__ = "class"

    links: _str | None = _of("_links: String")
    alias: _str | None = _of("alias: String")
    copy_: bool | None = _of("copy: Boolean")
    date: _date | None = _of("date: ISO8601Date")
    fields: _list[_str | None] | None = _of("fields: [String]")
    first: _int | None = _of("first: Int")
    foo_bar_: _str | None = _of("fooBar: String")
    foo_bar: _str | None = _of("foo_bar: String")
    from_: _str | None = _of("from: String")
    int: _int | None = _of("int: Int")
    item_ids_to_delete: _list[_str] | None = _of("itemIDsToDelete: [ID!]")
    json_: _str | None = _of("json: String")
    list: _list[_int] | None = _of("list: [Int!]")
    model_config_: _str | None = _of("model_config: String")
    of: _str | None = _of("of: String")
    pages: _int | None = _of("pages: Int")
    select: _int | None = _of("select: Int")
    source_id: _str | None = _of("sourceID: String")
    str: _str | None = _of("str: String")
    type: Class | None = _of("type: class")


class ClassPaths(Generic[Nul, Card]):
    """Paths to the fields of ``class``."""

    links: Leaf[_str | None, Card]
    alias: Leaf[_str | None, Card]
    copy_: Leaf[bool | None, Card]
    date: Leaf[_date | None, Card]
    fields: Leaf[_list[_str | None] | None, Card]
    first: Leaf[_int | None, Card]
    foo_bar_: Leaf[_str | None, Card]
    foo_bar: Leaf[_str | None, Card]
    from_: Leaf[_str | None, Card]
    int: Leaf[_int | None, Card]
    item_ids_to_delete: Leaf[_list[_str] | None, Card]
    json_: Leaf[_str | None, Card]
    list: Leaf[_list[_int] | None, Card]
    model_config_: Leaf[_str | None, Card]
    of: Leaf[_str | None, Card]
    pages: Leaf[_int | None, Card]
    select: Leaf[_int | None, Card]
    source_id: Leaf[_str | None, Card]
    str: Leaf[_str | None, Card]
    type: ClassFields[None, Card]


class ClassFields(
    ClassPaths[Nul, Card], ObjectFields[Class | Nul, "ClassFields[Never, One]", Card]
):
    """Fields of ``class`` to select."""
