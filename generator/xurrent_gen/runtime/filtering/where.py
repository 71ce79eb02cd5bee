"""Finds the fields of filters and merges conditions into the ``filter`` argument.

One input object holds all conditions on a field. Two conditions merge if one object can
express both (a range, two exclusions); otherwise they are refused.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from importlib import import_module
from typing import TYPE_CHECKING, ClassVar, TypeAlias, cast

from ..core.errors import SelectionError, UnknownFieldError
from ..core.suggest import did_you_mean
from ..core.unset import UNSET
from ..schema.index import Argument, FieldDef, index, type_of, wire_types
from ..schema.inputs import GraphQLInput
from ..schema.serialize import says_nothing, to_wire
from .custom_fields import CustomCondition, CustomFields, CustomWhere
from .operators import (
    At,
    BareWhere,
    Condition,
    Flag,
    FreeText,
    MembersWhere,
    Simple,
    Where,
)

FilterInput: TypeAlias = dict[str, object]
"""The content of a filter or condition, as JSON: it is sent as it is merged here."""

_LOWER = frozenset({"greaterThan", "greaterThanOrEqualTo"})
_UPPER = frozenset({"lessThan", "lessThanOrEqualTo"})
_BOUND = re.compile(r"(?P<sign><=|>=|<|>)[^<>=]+")
_RANGES = frozenset({(">", "<"), (">=", "<="), (">=", "<")})
"""The pairs of signs that one condition on a custom field can hold."""


class FilterFields:
    """The fields of a filter; each gives the operators of its condition."""

    __graphql_custom__: ClassVar[str] = ""
    """Attribute and field of the conditions on custom fields, and the class of those
    from forms, as module and name, if there is one."""

    def __init__(self, filter_name: str) -> None:
        self.__graphql_filter__ = filter_name

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> object:
            if name.startswith("__"):
                raise AttributeError(name)
            owner = self.__graphql_filter__
            known = dict(type_of(owner).fields)
            custom, field, *typed = self.__graphql_custom__.split() or ("", "")
            if custom:
                known[custom] = known.pop(field)
            if name not in known:
                hint = did_you_mean(name, known) or f"; it has {', '.join(known)}"
                raise UnknownFieldError(f"{owner} has no field {name!r}{hint}")
            return _condition(At(owner, known[name], name), typed)


def _condition(at: At, typed: Sequence[str]) -> object:
    named = at.field.type.named
    if named.is_leaf:
        if named.codec == "bool":
            return Flag(at)
        is_query = named.codec == "str" and at.field.graphql == "query"
        return FreeText(at) if is_query else Simple[object](at)
    companion = _companion(named.input)
    if issubclass(companion, CustomCondition):
        fields = CustomFields[CustomCondition]
        if typed:
            module = import_module(f"{index().package}.{typed[0]}")
            fields = cast(
                "type[CustomFields[CustomCondition]]", getattr(module, typed[1])
            )
        return fields(at, companion)
    if issubclass(companion, Condition):
        return companion(at)
    raise SelectionError(
        f"{at.path} holds a {named}, which where(...) has no operators for: "
        "give it in the filter argument"
    )


def _companion(model: type[GraphQLInput]) -> type[object]:
    """The class of the operators or fields of an input; ``object`` if it has none."""
    name = model.__graphql_where__
    return getattr(import_module(model.__module__), name) if name else object


def add_conditions(
    root: FieldDef, arguments: Mapping[str, object], conditions: object
) -> dict[str, object]:
    """Return the arguments with the conditions merged into their filter.

    Untyped programs may also pass conditions instead of a function.

    Raises ``SelectionError`` for conditions that the filter cannot express.
    """
    argument, fields = _filter(root)
    content = _content(arguments.get(argument.name))
    need_lower: list[CustomWhere] = []
    chosen: object = conditions(fields) if callable(conditions) else conditions
    for each in _listed(root, chosen):
        name = each.at.field.graphql
        if each.at.filter != argument.type.base:
            raise SelectionError(
                f"{each.at.path} is a condition of another filter; "
                f"{root.name} takes conditions of {argument.type.base}"
            )
        if isinstance(each, CustomWhere):
            content[name] = _customs(content.get(name), each)
            if each.needs_lower:
                need_lower.append(each)
        elif isinstance(each, MembersWhere):
            content[name] = _members(each, _content(content.get(name)))
        elif isinstance(each, BareWhere):
            content[name] = _bare(each, content.get(name, UNSET))
    for each in need_lower:
        _check_range(each, content[each.at.field.graphql])
    merged = {**arguments, argument.name: content}
    if says_nothing(argument, content):
        del merged[argument.name]
    return merged


def _filter(root: FieldDef) -> tuple[Argument, FilterFields]:
    for argument in root.arguments.values():
        ref = argument.type
        if ref.item is None and ref.named.is_input:
            companion = _companion(ref.named.input)
            if issubclass(companion, FilterFields):
                return argument, companion(ref.base)
    raise SelectionError(f"{root.name} has no filter, so where(...) cannot narrow it")


def _listed(root: FieldDef, chosen: object) -> list[Where]:
    is_list = isinstance(chosen, Sequence) and not isinstance(chosen, str)
    items = cast("Sequence[object]", chosen if is_list else (chosen,))
    conditions = [each for each in items if isinstance(each, Where)]
    if len(conditions) < len(items):
        wrong = next(each for each in items if not isinstance(each, Where))
        what = type(wrong).__name__
        if isinstance(wrong, Condition):
            what = f"{wrong.__path__}, which is not compared with anything"
        raise SelectionError(
            f"where(...) of {root.name} takes a list of conditions, such as "
            f"lambda f: [f.name == 'A'], not {what}"
        )
    return conditions


def _content(value: object) -> FilterInput:
    """Return the set values of a filter or condition; null has none."""
    content = cast("FilterInput | None", value) or {}
    return {name: each for name, each in content.items() if each is not None}


def _wire(where: Where, members: Mapping[str, object]) -> FilterInput:
    types = wire_types(where.at.field.type.named.input)
    return {
        name: to_wire(types[name], value, f"{where.at.path}.{name}")
        for name, value in members.items()
    }


def _bare(where: BareWhere, before: object) -> object:
    value = to_wire(where.at.field.type, where.value, where.at.path)
    if before not in (UNSET, value):
        raise _contradiction(where)
    return value


def _members(where: MembersWhere, before: FilterInput) -> FilterInput:
    new = _wire(where, where.members)
    old = {key: value for key, value in before.items() if key != "negate" or value}
    if not old or old == new:
        return new
    first = cast("list[object]", old.get("values") or [])
    second = cast("list[object]", new.get("values") or [])
    if first and second and "negate" in old and "negate" in new:  # both exclude
        more = [value for value in second if value not in first]
        return {"values": [*first, *more], "negate": True}
    twice = any(old.keys() & side and new.keys() & side for side in (_LOWER, _UPPER))
    if twice or {"values", "negate"} & {*old, *new}:
        raise _contradiction(where)
    return {**old, **new}


def _contradiction(where: Where) -> SelectionError:
    return SelectionError(
        f"{where.at.path} has two conditions that one filter cannot hold: for alternatives "
        "use in_(), or make two queries; the filter argument and earlier where(...) count"
    )


def _customs(before: object, where: CustomWhere) -> list[FilterInput]:
    """Return the custom conditions with one more; bounds on one field are merged."""
    items = [_content(each) for each in cast("Sequence[object]", before or ())]
    members = {"name": where.name, "values": where.values}
    new = _wire(where, {**members, "negate": True} if where.negate else members)
    for number, each in enumerate(items):
        values = cast("list[object]", each.get("values") or [])
        joins = where.is_bound and each.get("name") == where.name
        joined = _joined(values, where) if joins and not each.get("negate") else None
        if joined is not None:
            items[number] = {**each, "values": [joined]}
            return items
        if {**each, "values": values} == new:
            return items
    return [*items, new]


def _joined(values: list[object], where: CustomWhere) -> str | None:
    if len(values) != 1 or not isinstance(values[0], str):
        return None
    pair = sorted((values[0], str(where.values[0])), reverse=True)
    signs = [match["sign"] for text in pair if (match := _BOUND.fullmatch(text))]
    return "".join(pair) if tuple(signs) in _RANGES else None


def _check_range(where: CustomWhere, customs: object) -> None:
    for each in cast("list[FilterInput]", customs):
        if each["name"] == where.name and each["values"] == list(where.values):
            raise SelectionError(
                f"{where.at.path}({where.name!r}): the server takes an upper bound of a "
                "date only together with a lower one: add >= in the same where(...)"
            )
