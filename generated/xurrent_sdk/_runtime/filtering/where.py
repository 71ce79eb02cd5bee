# ruff: noqa
# flake8: noqa
# pylint: skip-file
"""Finds the fields of filters and merges conditions into the ``filter`` argument.

One input object holds all conditions on a field, so two of them merge where one object
can say both (a range, two exclusions) and are refused where it cannot.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from importlib import import_module
from typing import TYPE_CHECKING, ClassVar, TypeAlias, cast

from ..core.errors import InvalidVariablesError, SelectionError, UnknownFieldError
from ..core.suggest import did_you_mean
from ..core.unset import UNSET
from ..schema.index import Argument, FieldDef, index
from ..schema.inputs import GraphQLInput
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

Conditions: TypeAlias = Callable[[object], "Sequence[Where] | Where"]
"""What ``where`` takes, given the fields of the filter."""


class Content(dict[str, object]):
    """What is set in a filter or condition, by GraphQL name."""


_LOWER = frozenset({"greaterThan", "greaterThanOrEqualTo"})
_UPPER = frozenset({"lessThan", "lessThanOrEqualTo"})
_BOUND = re.compile(r"(?P<sign><=|>=|<|>)[^<>=]+")
_RANGES = frozenset({(">", "<"), (">=", "<="), (">=", "<")})
"""The pairs of signs that one text about a custom field can hold."""


class FilterFields:
    """The fields of a filter; each gives the operators of its condition."""

    __graphql_filter__: ClassVar[str] = ""
    __graphql_custom__: ClassVar[str] = ""
    """Attribute and field of the conditions on custom fields."""

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> object:
            return condition_at(self, name)


def condition_at(fields: FilterFields, name: str) -> object:
    """The condition, or the custom fields, at an attribute of a filter's fields."""
    cls = type(fields)
    if name.startswith("__") or not cls.__graphql_filter__:
        raise AttributeError(name)
    known = dict(index().input(cls.__graphql_filter__).definitions())
    custom, _, field = cls.__graphql_custom__.partition(" ")
    if custom:
        known[custom] = known.pop(field)
    found = known.get(name)
    if found is None:
        hint = did_you_mean(name, known)
        raise UnknownFieldError(f"{cls.__graphql_filter__} has no field {name!r}{hint}")
    return _condition(At(cls.__graphql_filter__, found, name))


def _condition(at: At) -> object:
    schema, ref = index(), at.field.type
    if schema.is_leaf(ref.base):
        if schema.kind(ref.base) == "scalar" and schema.codec(ref.base) == "bool":
            return Flag(at)
        is_text = schema.kind(ref.base) == "scalar" and schema.codec(ref.base) == "str"
        is_query = is_text and at.field.graphql == "query"
        return FreeText(at) if is_query else Simple[object](at)
    companion = _companion(ref.base)
    if isinstance(companion, type) and issubclass(companion, CustomCondition):
        condition = companion
        return CustomFields(at, lambda at, name: condition(at, name))
    if isinstance(companion, type) and issubclass(companion, Condition):
        return companion(at)
    raise SelectionError(
        f"{at.path} holds a {ref.base}, which where(...) has no operators for: "
        "give it in the filter argument"
    )


def _companion(type_name: str) -> object:
    model = index().input(type_name)
    if not model.__graphql_where__:
        return None
    return getattr(import_module(model.__module__), model.__graphql_where__)


def add_conditions(
    root: FieldDef, arguments: Mapping[str, object], conditions: object
) -> dict[str, object]:
    """The arguments with the conditions merged into their filter.

    Untyped programs give conditions themselves, too, in place of a function.

    Raises ``SelectionError`` for what the filter cannot say.
    """
    argument, fields = _filter(root)
    model = index().input(argument.type.base)
    content = _content(model, arguments.get(argument.name))
    waiting: list[CustomWhere] = []
    found: object = conditions(fields) if callable(conditions) else conditions
    for each in _listed(root, found):
        name = each.at.field.graphql
        if each.at.filter != argument.type.base:
            raise SelectionError(
                f"{each.at.path} is a condition of another filter; "
                f"{root.name} takes conditions of {argument.type.base}"
            )
        if isinstance(each, CustomWhere):
            content[name] = _customs(content.get(name), each)
            if each.needs_lower:
                waiting.append(each)
        elif isinstance(each, MembersWhere):
            before = content.get(name)
            known = _content(index().input(each.at.field.type.base), before)
            content[name] = _members(each, known)
        elif isinstance(each, BareWhere):
            content[name] = _bare(each, content.get(name, UNSET))
    for each in waiting:
        _check_range(each, content[each.at.field.graphql])
    return {**arguments, argument.name: _built(model, content, argument.name)}


def _filter(root: FieldDef) -> tuple[Argument, FilterFields]:
    for argument in root.arguments.values():
        ref = argument.type
        if ref.item is None and index().kind(ref.base) == "input":
            companion = _companion(ref.base)
            if isinstance(companion, type) and issubclass(companion, FilterFields):
                return argument, companion()
    raise SelectionError(f"{root.name} has no filter, so where(...) cannot narrow it")


def _listed(root: FieldDef, found: object) -> list[Where]:
    items = [found] if isinstance(found, Where | Condition) else found
    if not isinstance(items, Sequence) or isinstance(items, str):
        raise SelectionError(
            f"where(...) of {root.name} must return a list of conditions, such as "
            f"lambda f: [f.name == 'A'], not {type(found).__name__}"
        )
    wrong = [each for each in cast("Sequence[object]", items) if not _is_where(each)]
    if wrong:
        what = type(wrong[0]).__name__
        if isinstance(wrong[0], Condition):
            what = f"{wrong[0].__at__.path}, which is not compared with anything"
        raise SelectionError(f"where(...) of {root.name} holds no condition but {what}")
    return list(cast("Sequence[Where]", items))


def _is_where(each: object) -> bool:
    return isinstance(each, Where)


def _content(model: type[GraphQLInput], value: object) -> Content:
    """What is set in an input, or in a mapping that stands for one."""
    if value is None or isinstance(value, Content):
        return value or Content()
    if isinstance(value, Mapping):
        value = model.from_mapping(cast("Mapping[str, object]", value), model.__name__)
    if not isinstance(value, model):
        raise InvalidVariablesError(
            f"expected {model.__name__}, not {type(value).__name__}"
        )
    given = value.__dict__
    return Content(
        {
            definition.graphql: given[name]
            for name, definition in model.definitions().items()
            if given.get(name, UNSET) is not UNSET and given[name] is not None
        }
    )


def _built(model: type[GraphQLInput], content: Content, path: str) -> GraphQLInput:
    data: dict[str, object] = {}
    for name, definition in model.definitions().items():
        if definition.graphql in content:
            value = content[definition.graphql]
            data[name] = _nested(definition, value, f"{path}.{name}")
    return model.from_mapping(data, path)


def _nested(definition: FieldDef, value: object, path: str) -> object:
    if index().kind(definition.type.base) != "input":
        return value
    model = index().input(definition.type.base)
    if isinstance(value, list):
        items = cast("list[object]", value)
        return [_nested(definition, item, path) for item in items]
    if not isinstance(value, Content):
        return value
    try:
        return _built(model, value, path)
    except InvalidVariablesError as error:
        raise InvalidVariablesError(f"{path}: {error}") from None


def _bare(where: BareWhere, before: object) -> object:
    if before is not UNSET and before != where.value:
        raise _contradiction(where, "it is compared with two different values")
    return where.value


def _members(where: MembersWhere, before: Content) -> Content:
    new = Content(where.members)
    old = Content(
        (key, value) for key, value in before.items() if key != "negate" or value
    )
    if "values" in old:
        old["values"] = tuple(cast("Sequence[object]", old["values"]))
    if not old or old == new:
        return new
    if "values" in old and "values" in new:
        return _both_exclude(where, old, new)
    if "values" in old or "values" in new or "negate" in old:
        raise _contradiction(where, "values and bounds do not fit into one condition")
    for side in (_LOWER, _UPPER):
        if old.keys() & side and new.keys() & side:
            raise _contradiction(where, "it is bounded twice from the same side")
    return Content({**old, **new})


def _both_exclude(where: Where, old: Content, new: Content) -> Content:
    first = cast("tuple[object, ...]", old["values"])
    second = cast("tuple[object, ...]", new["values"])
    if not (old.get("negate") and new.get("negate") and first and second):
        raise _contradiction(where, "two conditions on its values do not fit into one")
    more = tuple(value for value in second if value not in first)
    return Content({"values": first + more, "negate": True})


def _contradiction(where: Where, why: str) -> SelectionError:
    return SelectionError(
        f"{where.at.path} has two conditions that one filter cannot hold: {why}; "
        "the filter argument and earlier where(...) count, too"
    )


def _customs(before: object, where: CustomWhere) -> list[object]:
    """The list of custom conditions with one more; bounds on one field join."""
    model = index().input(where.at.field.type.base)
    items = list(cast("Sequence[object]", before or ()))
    contents = [_content(model, each) for each in items]
    new = Content({"name": where.name, "values": where.values})
    if where.negate:
        new["negate"] = True
    result: list[object] = []
    for each in contents:
        values = tuple(cast("Sequence[object]", each.get("values") or ()))
        joined = None
        if where.is_bound and each.get("name") == where.name and not each.get("negate"):
            joined = _joined(values, where)
        if joined is None and {**each, "values": values} == new:
            return list(contents)
        if joined is not None:
            return [
                Content({**each, "values": (joined,)}) if other is each else other
                for other in contents
            ]
        result.append(each)
    return [*result, new]


def _joined(values: tuple[object, ...], where: CustomWhere) -> str | None:
    if len(values) != 1 or not isinstance(values[0], str):
        return None
    pair = sorted((values[0], str(where.values[0])), reverse=True)
    signs = [match["sign"] for text in pair if (match := _BOUND.fullmatch(text))]
    return "".join(pair) if tuple(signs) in _RANGES else None


def _check_range(where: CustomWhere, customs: object) -> None:
    for each in cast("list[Content]", customs):
        if each["name"] == where.name and each["values"] == where.values:
            raise SelectionError(
                f"{where.at.path}({where.name!r}): the server takes an upper bound of a "
                "date only together with a lower one: add >= in the same where(...)"
            )
