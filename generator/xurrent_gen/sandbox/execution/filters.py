"""Filters: the documented operators, as a test on records.

Values within one condition are alternatives, conditions add up, `negate` turns one
around. An empty `values` list means *is empty*, with `negate` *is present*. Custom
filters say the same with `[null]`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from decimal import Decimal, InvalidOperation
from operator import ge, gt, le, lt
from typing import cast

from graphql import GraphQLError

from xurrent_gen.custom_fields.model import Kind
from xurrent_gen.sandbox.data.forms import filter_field
from xurrent_gen.sandbox.data.rules import key_value
from xurrent_gen.sandbox.data.store import Row, Store
from xurrent_gen.sandbox.data.values import Ref, mix, salt

from .paths import Paths, Read, comparable

Test = Callable[[Ref], bool]

_RANGES = {
    "lessThan": lt,
    "lessThanOrEqualTo": le,
    "greaterThan": gt,
    "greaterThanOrEqualTo": ge,
}
_SIGNS = {"<": lt, "<=": le, ">": gt, ">=": ge}
_BOUND = re.compile(r"(<=|>=|<|>)([^<>=]+)")


def build_filter(
    store: Store, paths: Paths, type_name: str, content: Mapping[str, object]
) -> Test:
    """The test behind a filter argument for records of one concrete type."""
    return _all(
        test
        for name, condition in content.items()
        if condition is not None
        for test in _tests(store, paths, type_name, name, condition)
    )


def _all(tests: Iterable[Test]) -> Test:
    found = list(tests)
    return found[0] if len(found) == 1 else lambda ref: all(test(ref) for test in found)


def _tests(
    store: Store, paths: Paths, type_name: str, name: str, condition: object
) -> Iterator[Test]:
    """What one member of a filter asks for, nothing if it has no operator."""
    if name == "query" and isinstance(condition, str):
        yield _free_text(store, type_name, condition)
        return
    if name == "customFilters":
        items = condition if isinstance(condition, list) else [condition]
        for item in cast("list[Mapping[str, object]]", items):
            yield _custom(store, item)
        return
    read = paths.reader(type_name, name)
    if not isinstance(condition, dict):
        wanted = comparable(condition)
        # A boolean that was never set counts as false.
        blank: list[object] = [False] if condition is False else []
        yield lambda ref: wanted in map(comparable, read(ref) or blank)
        return
    given = cast("dict[str, object]", condition)
    tests = [
        _range(read, holds, comparable(bound))
        for operator, holds in _RANGES.items()
        if (bound := given.get(operator)) is not None
    ]
    if isinstance(values := given.get("values"), list):
        same = [key_value(name, each) for each in cast("list[object]", values)]
        tests.append(_values(read, paths.holders(type_name, name), same))
    if tests:
        test = _all(tests)
        yield (lambda ref: not test(ref)) if given.get("negate") else test


def _values(
    read: Read, holders: Mapping[object, set[Ref]], values: list[object]
) -> Test:
    wanted = {comparable(value) for value in values if value is not None}
    found: set[Ref] = set()
    found.update(*(holders.get(value, ()) for value in wanted))
    if values and None not in values:
        return found.__contains__
    return lambda ref: ref in found or all(value == "" for value in read(ref))


def _range(
    read: Read, holds: Callable[[Decimal, Decimal], bool], bound: object
) -> Test:
    # Words such as `best_effort` lie on no time line.
    if not isinstance(bound, Decimal):
        return lambda ref: False

    def test(ref: Ref) -> bool:
        found = map(comparable, read(ref))
        return any(
            isinstance(value, Decimal) and holds(value, bound) for value in found
        )

    return test


def _free_text(store: Store, type_name: str, text: str) -> Test:
    terms = text.casefold().split()
    fields = [
        shape.name
        for shape in store.catalog.shape(type_name).fields.values()
        if shape.kind == "leaf" and shape.target == "String" and not shape.list_depth
    ]

    def test(ref: Ref) -> bool:
        found = " ".join(str(store.value(ref, field) or "") for field in fields)
        return all(term in found.casefold() for term in terms)

    return test


def _custom(store: Store, condition: Mapping[str, object]) -> Test:
    name, negate = condition.get("name"), bool(condition.get("negate"))
    if not isinstance(values := condition.get("values"), list):
        raise GraphQLError(f"Custom filter {name!r}: `values` must be a list.")
    given = cast("list[object]", values)
    # Dates are compared with one range, from a lower bound on.
    bound = len(given) == 1 and str(given[0]).startswith(">=") and not negate

    def test(ref: Ref) -> bool:
        field = filter_field(store, ref, name)
        if field and field.kind in (Kind.DATE, Kind.DATETIME) and not bound:
            raise GraphQLError(
                f"Custom filter {name!r}: a date takes one value, from `>=` on, "
                "not negated."
            )
        found = _custom_field(store, ref, name if field is None else field.id)
        if field is not None and field.options:
            labels = {option.value: option.label for option in field.options}
            found = [labels.get(str(value), value) for value in found]
        return any(_matches(value, found) for value in given) != negate

    return test


def _custom_field(store: Store, ref: Ref, name: object) -> list[object]:
    if "customFields" not in store.table(ref.type).makers:
        return []
    for field in cast("list[Row]", store.value(ref, "customFields") or []):
        if field.get("id") == name:
            value = field.get("value")
            if isinstance(value, list):
                return cast("list[object]", value)
            return [] if value is None or value == "" else [value]
    return []


def _matches(value: object, found: list[object]) -> bool:
    """Return whether the values of a custom field are one that a filter names."""
    if value is None:
        return not found
    text = str(value)
    if text.startswith("~"):
        part = text[1:].casefold()
        return any(part in str(item).casefold() for item in found)
    bounds: list[tuple[str, str]] = _BOUND.findall(text)
    if bounds and "".join(map("".join, bounds)) == text:
        return any(
            all(_holds(sign, item, bound) for sign, bound in bounds) for item in found
        )
    plain = text[1:] if text.startswith("'~") else text
    shown = (str(i).lower() if isinstance(i, bool) else str(i) for i in found)
    return plain in shown


def _holds(sign: str, item: object, bound: str) -> bool:
    left, right = _number(item), _number(bound)
    return left is not None and right is not None and _SIGNS[sign](left, right)


def _number(item: object) -> Decimal | None:
    known = comparable(item)
    if isinstance(known, Decimal):
        return known
    hours, _, minutes = str(item).strip().partition(":")
    try:
        return Decimal(hours + minutes.replace(":", ""))
    except InvalidOperation:
        return None


ME = 1  # the number of the person behind every token

_ME_FIELDS = {
    "assigned_to_me": ("member", "assignee"),
    "created_by_me": ("createdBy",),
    "requested_by_or_for_me": ("requestedBy", "requestedFor"),
    "managed_by_me": ("manager",),
    "coordinated_by_me": ("coordinator",),
}


def in_view(store: Store, ref: Ref, view: object, account: int) -> bool:
    """Return whether a view, None being the default one, shows a record."""
    makers = store.table(ref.type).makers
    state = store.value(ref, "lifeCycleState") if "lifeCycleState" in makers else None
    name = view if isinstance(view, str) else "current_account"
    if name in ("archive", "trash"):
        return state == ("archived" if name == "archive" else "trashed")
    if state not in (None, "active") or name.startswith("all"):
        return state in (None, "active")
    if "account" in makers and store.value(ref, "account") != Ref("Account", account):
        return False
    if name == "current_account":
        return True
    fields = [f for f in _ME_FIELDS.get(name, ()) if f in makers]
    if fields:
        return any(store.value(ref, f) == Ref("Person", ME) for f in fields)
    return mix(salt(store.seed, ref.type, name), ref.number) % 3 == 0


def sort_refs(paths: Paths, refs: Sequence[Ref], order: object) -> list[Ref]:
    """The records in the wanted order; later fields decide among equals."""
    wanted = cast("list[object]", order if isinstance(order, list) else [order])
    found = list(refs)
    for item in reversed(wanted):
        if not isinstance(item, dict):
            continue
        content = cast("Mapping[str, object]", item)
        field = str(content.get("field"))
        down = str(content.get("direction") or "asc").lower().startswith("desc")
        keyed = [(_key(paths, ref, field), ref) for ref in found]
        present = [pair for pair in keyed if pair[0] is not None]
        present.sort(key=lambda pair: cast("tuple[int, str]", pair[0]), reverse=down)
        found = [r for _, r in present] + [r for key, r in keyed if key is None]
    return found


def _key(paths: Paths, ref: Ref, field: str) -> tuple[int, object] | None:
    values = paths.reader(ref.type, field)(ref)
    if not values:
        return None
    value = comparable(values[0])
    if isinstance(value, Decimal | bool):
        return (0, value)
    return (1, str(value).casefold())
