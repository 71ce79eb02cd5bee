# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Says which change of the account's schema an answer came of that did not match.

One introspection of the one type in question, and only where a client asks for it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final, TypeAlias, TypeVar, cast

from ..core.errors import ResponseMismatchError, XurrentError
from ..core.json_text import JSON
from ..http.effects import Flow
from ..http.messages import Operation
from ..schema.index import FieldDef, NamedType, index

R = TypeVar("R")
Ask: TypeAlias = Callable[[Operation], Flow[dict[str, JSON]]]

_DEPTH: Final = 6
"""How many lists and non-nulls may stand around the type of a field."""


def with_cause(flow: Flow[R], ask: Ask) -> Flow[R]:
    """The flow; a mismatch in which it ends says what has changed in the schema."""
    try:
        return (yield from flow)
    except ResponseMismatchError as error:
        place = _place(error.where)
        told = "" if place is None else (yield from _told(*place, ask))
        if told:
            error.explain(told)
        raise


def _told(owner: NamedType, field: FieldDef, ask: Ask) -> Flow[str]:
    """What the account says of the field; nothing where it does not answer."""
    operation = Operation(_document(), "schemaCheck", "query", {"name": owner.name})
    try:
        data = yield from ask(operation)
    except XurrentError:
        return ""
    coordinate = f"{owner.name}.{field.graphql}"
    known = data.get("__type")
    fields = known.get("fields") if isinstance(known, dict) else None
    if not isinstance(fields, list):
        return f"the account's schema has no type {owner.name} any more"
    now = {str(each["name"]): _text(each["type"]) for each in cast("list[Any]", fields)}
    if field.graphql not in now:
        return f"{coordinate} is gone from the account's schema"
    if now[field.graphql] == field.type.text:
        return f"{coordinate} is {field.type.text} in the account's schema, too"
    return (
        f"{coordinate} is {now[field.graphql]} in the account's schema, and "
        f"{field.type.text} in this package"
    )


def _document() -> str:
    reference = "kind name"
    for _ in range(_DEPTH):
        reference = f"kind name ofType {{ {reference} }}"
    fields = f"fields(includeDeprecated: true) {{ name type {{ {reference} }} }}"
    return f"query schemaCheck($name: String!) {{ __type(name: $name) {{ {fields} }} }}"


def _text(reference: Mapping[str, Any]) -> str:
    """A reference to a type in GraphQL's notation."""
    inner = reference.get("ofType")
    if inner is None:
        return str(reference.get("name"))
    text = _text(inner)
    return f"{text}!" if reference["kind"] == "NON_NULL" else f"[{text}]"


def _place(where: str) -> tuple[NamedType, FieldDef] | None:
    """The innermost field that a place in a response lies in, and the type that has it.

    Nothing where that is a root field: there is no type to ask about.
    """
    _, root, *names = [*where.split("."), ""]
    found = next((each for each in _roots() if each.graphql == root), None)
    owner: NamedType | None = None
    for name in names:
        if found is None or not name:
            break
        following = next(_named(found.target, name), None)
        if following is not None:
            owner, found = following
        elif not name.isdecimal() and name != "nodes":
            break
    return None if owner is None or found is None else (owner, found)


def _roots() -> Iterator[FieldDef]:
    schema = index()
    yield from schema.queries.values()
    for name in schema.mutation_modules:
        yield schema.mutation(name).field


def _named(type_: NamedType, name: str) -> Iterator[tuple[NamedType, FieldDef]]:
    """The fields of this name, of the type itself or of those that it may be."""
    if not type_.is_leaf:
        for each in (type_, *type_.possible):
            for field in each.fields.values():
                if field.graphql == name:
                    yield each, field
