"""Filters: the documented operators, as a test on records.

Values within one condition are alternatives, conditions add up, `negate` turns one
around. An empty `values` list means *is empty*, with `negate` *is present*. Custom
filters say the same with `[null]`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
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
    tests = [
        test
        for name, condition in content.items()
        if condition is not None
        and (test := _condition(store, paths, type_name, name, condition)) is not None
    ]
    if len(tests) == 1:
        return tests[0]
    return lambda ref: all(test(ref) for test in tests)


def _condition(
    store: Store, paths: Paths, type_name: str, name: str, condition: object
) -> Test | None:
    if name == "query" and isinstance(condition, str):
        return _free_text(store, type_name, condition)
    if name == "customFilters":
        items = cast(
            "list[Mapping[str, object]]",
            condition if isinstance(condition, list) else [condition],
        )
        tests = [_custom(store, item) for item in items]
        return lambda ref: all(test(ref) for test in tests)
    read = paths.reader(type_name, name)
    if not isinstance(condition, dict):
        wanted = comparable(condition)
        if condition is False:
            # A boolean that was never set counts as false.
            return lambda ref: True not in read(ref)
        return lambda ref: wanted in map(comparable, read(ref))
    given = cast("dict[str, object]", condition)
    if isinstance(values := given.get("values"), list):
        same = [key_value(name, each) for each in cast("list[object]", values)]
        given = {**given, "values": same}
    return _operators(given, read, lambda: paths.holders(type_name, name))


def _operators(
    condition: dict[str, object],
    read: Read,
    holders: Callable[[], Mapping[object, set[Ref]]],
) -> Test | None:
    tests: list[Test] = []
    values = condition.get("values")
    if isinstance(values, list):
        given = cast("list[object]", values)
        tests.append(
            _values(read, holders(), given)
            if given
            else lambda ref: not _present(read(ref))
        )
    for name, holds in _RANGES.items():
        if (bound := condition.get(name)) is not None:
            tests.append(_range(read, holds, comparable(bound)))
    if not tests:
        return None
    if condition.get("negate"):
        return lambda ref: not all(test(ref) for test in tests)
    return lambda ref: all(test(ref) for test in tests)


def _values(
    read: Read, holders: Mapping[object, set[Ref]], values: list[object]
) -> Test:
    wanted = {comparable(value) for value in values if value is not None}
    found: set[Ref] = set()
    found.update(*(holders.get(value, ()) for value in wanted))
    if None in values:
        return lambda ref: ref in found or not _present(read(ref))
    return lambda ref: ref in found


def _present(found: list[object]) -> bool:
    return any(value != "" for value in found)


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
        found = " ".join(
            value.casefold()
            for field in fields
            if isinstance(value := store.value(ref, field), str)
        )
        return all(term in found for term in terms)

    return test


def _custom(store: Store, condition: Mapping[str, object]) -> Test:
    name = condition.get("name")
    values = condition.get("values")
    if not isinstance(values, list):
        raise GraphQLError(f"Custom filter {name!r}: `values` must be a list.")
    given = cast("list[object]", values)
    alternatives = [_custom_value(value) for value in given]
    negate = bool(condition.get("negate"))

    def test(ref: Ref) -> bool:
        field = filter_field(store, ref, name)
        if field is not None and field.kind in (Kind.DATE, Kind.DATETIME):
            _check_dates(name, given, negate=negate)
        found = _custom_field(store, ref, name if field is None else field.id)
        if field is not None and field.options:
            labels = {option.value: option.label for option in field.options}
            found = [labels.get(str(value), value) for value in found]
        return any(alternative(found) for alternative in alternatives) != negate

    return test


def _check_dates(name: object, values: list[object], *, negate: bool) -> None:
    """Dates are compared with one range, from a lower bound on."""
    if negate or len(values) != 1 or not str(values[0]).startswith(">="):
        raise GraphQLError(
            f"Custom filter {name!r}: a date takes one value, from `>=` on, not negated."
        )


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


def _custom_value(value: object) -> Callable[[list[object]], bool]:
    if value is None:
        return lambda found: not found
    text = str(value)
    if text.startswith("~"):
        part = text[1:].casefold()
        return lambda found: any(part in str(item).casefold() for item in found)
    bounds = _BOUND.findall(text)
    if bounds and "".join(sign + bound for sign, bound in bounds) == text:
        return lambda found: any(
            all(_custom_bound(sign, item, bound) for sign, bound in bounds)
            for item in found
        )
    plain = text[1:] if text.startswith("'~") else text
    return lambda found: any(_as_text(item) == plain for item in found)


def _custom_bound(sign: str, item: object, bound: str) -> bool:
    left, right = _number(item), _number(bound)
    return left is not None and right is not None and _SIGNS[sign](left, right)


def _number(item: object) -> Decimal | None:
    known = comparable(item)
    if isinstance(known, Decimal):
        return known
    text = str(item)
    if ":" in text:
        hours, _, minutes = text.partition(":")
        text = f"{hours}{minutes.replace(':', '')}"
    try:
        return Decimal(text.strip())
    except InvalidOperation:
        return None


def _as_text(item: object) -> str:
    if isinstance(item, bool):
        return "true" if item else "false"
    return str(item)


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
        wanted = ("archived",) if name == "archive" else ("trash", "trashed")
        return state in wanted
    if state not in (None, "active"):
        return False
    if name.startswith("all"):
        return True
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
