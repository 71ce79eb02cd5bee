"""Filters: the documented operators, as predicates on records.

Values within one condition are combined with OR, conditions with AND; `negate` inverts a
condition. An empty `values` list means *is empty*, with `negate` *is present*. In custom
filters, `[null]` means the same.

Names are taken literally first (`name`), then as a relation (`organization`, `team` for
the connection `teams`), then as a relation and a field of it (`requestSubject` is
`request.subject`). A name without a field is refused: as an empty value, it would match no
record, and all records if negated.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from functools import cache, partial
from itertools import chain
from operator import eq, ge, gt, le, lt
from typing import Any, TypeAlias, cast

from graphql import GraphQLError

from xurrent_gen.custom_fields.model import Kind
from xurrent_gen.ir.conventions import BOUNDS, plurals
from xurrent_gen.sandbox.data import vocabulary as words
from xurrent_gen.sandbox.data.catalog import FieldShape
from xurrent_gen.sandbox.data.forms import filter_field
from xurrent_gen.sandbox.data.links import Links
from xurrent_gen.sandbox.data.rules import CALLER, key_value
from xurrent_gen.sandbox.data.store import Row, Store
from xurrent_gen.sandbox.data.values import Ref, seconds_of

Read = Callable[[Ref], "list[object]"]
Test = Callable[[Ref], bool]
Order: TypeAlias = Sequence[Mapping[str, object]]
SortKey: TypeAlias = "tuple[int, Decimal | str]"

_OTHER_NAMES = {
    "assignee": "member",
    "customerRep": "customerRepresentative",
    "organizationRegion": "region",
    "productBrand": "brand",
    "provider": "serviceProvider",
    "request": "assignment",
    **{short: words.lower_first(name) for short, name in words.MODELS.items()},
}
"""Fields that have another name in filters."""
_ASKED = (
    "serviceOffering serviceInstance reservationOffering appOffering assignments service "
    "project workflow person request configurationItems"
)
"""Relations whose records have a field that a type lacks: the `service` of a request is
that of its service instance."""
_SIGNS = {"<": lt, "<=": le, ">": gt, ">=": ge, "=": eq}
_RANGES = {name: _SIGNS[sign] for name, sign in BOUNDS.items()}
_BOUND = re.compile(r"(<=|>=|<|>)([^<>=]+)")


class Paths:
    """Readers of the values behind names, per concrete type."""

    def __init__(self, store: Store, links: Links) -> None:
        self._store = store
        self._links = links
        self._catalog = store.catalog
        self.find: Callable[[str, str], Read | None] = cache(self._find)
        """Finds the function that reads all non-null values of a name from a record of a
        concrete type; None for a name without a field.

        References give their ids (an account gives its id and its name)."""

    def holders(self, type_name: str, name: str) -> Mapping[object, set[Ref]]:
        """Index of the records of a concrete type by the values of a name.

        Without it, a client that reads ten thousand records by key would cause a scan of
        all of them for each hundred.
        """

        def find() -> dict[object, set[Ref]]:
            index: dict[object, set[Ref]] = defaultdict(set)
            read = self.reader(type_name, name)
            for ref in self._store.refs(type_name):
                for value in read(ref):
                    if not isinstance(value, dict | list):
                        index[comparable(key_value(name, value))].add(ref)
            return index

        return self._store.cached((type_name, name), find)

    def reader(self, type_name: str, name: str) -> Read:
        """Return the reader of a name's values. Raises GraphQLError without a field."""
        if read := self.find(type_name, name):
            return read
        raise GraphQLError(f"The sandbox cannot filter or sort {type_name} by {name}.")

    def _find(self, type_name: str, name: str, asked: str = _ASKED) -> Read | None:
        fields = self._catalog.shape(type_name).fields
        for word in (name, _OTHER_NAMES.get(name, name)):
            # `phase` means the current phase, but the schema does not tell which it is.
            for candidate in (word, *(() if word == "phase" else plurals(word))):
                if (shape := fields.get(candidate)) is not None:
                    return partial(self._values, shape)
        for candidate, shape in fields.items():
            near = self._catalog.known(shape.target) if shape.kind == "object" else None
            if near is None or not name.startswith(candidate):
                continue
            for inner in (words.lower_first(name.removeprefix(candidate)), name):
                if inner in near.fields:
                    return partial(self._through, shape, self.reader(near.name, inner))
        for shape in (fields[each] for each in asked.split() if each in fields):
            if self._catalog.known(shape.target) and (
                read := self._find(shape.target, name, "")
            ):
                return partial(self._through, shape, read)
        for entry in ("archived", "trashed") if name == "name" else ():
            if entry in fields:
                return partial(self._through, fields[entry], self._title)
        return None

    def _title(self, ref: Ref) -> list[object]:
        found = (self._store.value(ref, each) for each in ("name", "subject"))
        return [value for value in found if value is not None]

    def _through(self, shape: FieldShape, inner: Read, ref: Ref) -> list[object]:
        refs = (each for each in self._items(shape, ref) if isinstance(each, Ref))
        return [value for each in refs for value in inner(each)]

    def _values(self, shape: FieldShape, ref: Ref) -> list[object]:
        items = self._items(shape, ref)
        if shape.kind == "leaf":
            return items
        return [plain for item in items for plain in self._ids(item)]

    def _items(self, shape: FieldShape, ref: Ref) -> list[object]:
        if shape.kind == "connection":
            return [*self._links.members(ref, shape)]
        value = self._store.value(ref, shape.name)
        if value is None:
            return []
        return cast("list[object]", value if isinstance(value, list) else [value])

    def _ids(self, item: object) -> list[object]:
        if not isinstance(item, Ref):
            return [item]
        if not self._catalog.is_record(item.type) or not self._store.exists(item):
            return []
        if item.type == "Account":
            return [self._store.node_id(item), self._store.value(item, "name")]
        return [self._store.node_id(item)]


def comparable(value: object) -> object:
    """Convert a value so that it compares with others: timestamps to seconds, numbers to
    `Decimal`."""
    if isinstance(value, bool):
        return value
    if isinstance(value, int | float):
        return Decimal(str(value))
    if isinstance(value, str) and len(value) >= 10 and value[4:5] == "-":
        seconds = seconds_of(value)
        return value if seconds is None else Decimal(str(seconds))
    return value


def build_filter(
    store: Store, paths: Paths, type_name: str, content: Mapping[str, object]
) -> Test:
    """Build the predicate of a filter argument for records of one concrete type."""
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
    """Build the predicates of one member of a filter; none without an operator."""
    if name == "query" and isinstance(condition, str):
        yield _free_text(store, type_name, condition)
        return
    if name == "customFilters":
        for item in cast("list[Mapping[str, object]]", condition):
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
    found = set[Ref]().union(*(holders.get(value, ()) for value in wanted))
    if values and None not in values:
        return found.__contains__
    return lambda ref: ref in found or all(value == "" for value in read(ref))


def _range(
    read: Read, holds: Callable[[Decimal, Decimal], bool], bound: object
) -> Test:
    # Words such as `best_effort` cannot be compared with a bound.
    return lambda ref: any(
        isinstance(v, Decimal) and isinstance(bound, Decimal) and holds(v, bound)
        for v in map(comparable, read(ref))
    )


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
    wanted = cast("list[object]", values)
    # A date accepts one range only, which starts with a lower bound.
    bound = len(wanted) == 1 and str(wanted[0]).startswith(">=") and not negate

    def test(ref: Ref) -> bool:
        field = filter_field(store, ref, name)
        if field and field.kind in (Kind.DATE, Kind.DATETIME) and not bound:
            raise GraphQLError(
                f"Custom filter {name!r}: a date takes one value, from `>=` on, "
                "not negated."
            )
        stored = _custom_field(store, ref, name if field is None else field.id)
        if field is not None and field.options:
            labels = {option.value: option.label for option in field.options}
            stored = [labels.get(str(value), value) for value in stored]
        return any(_matches(value, stored) for value in wanted) != negate

    return test


def _custom_field(store: Store, ref: Ref, name: object) -> list[object]:
    for field in cast("list[Row]", store.value(ref, "customFields") or []):
        if field.get("id") == name:
            value = field.get("value")
            if isinstance(value, list):
                return cast("list[object]", value)
            return [] if value is None or value == "" else [value]
    return []


def _matches(value: object, stored: list[object]) -> bool:
    """Return whether one of a custom field's values matches a value of a filter."""
    if value is None:
        return not stored
    text = str(value)
    if text.startswith("~"):
        part = text[1:].casefold()
        return any(part in str(item).casefold() for item in stored)
    bounds: list[tuple[str, str]] = _BOUND.findall(text)
    if bounds and "".join(map("".join, bounds)) == text:
        return any(all(_holds(s, item, b) for s, b in bounds) for item in stored)
    plain = text[1:] if text.startswith("'~") else text
    shown = (str(i).lower() if isinstance(i, bool) else str(i) for i in stored)
    # Numbers are equal however they are written: 1.1 and 1.10.
    numbers = (i for i in stored if isinstance(i, int | float | Decimal))
    return plain in shown or any(_holds("=", i, plain) for i in numbers)


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


_MINE = {
    "assigned_to_me": ("assignee",),
    "assigned_to_my_team": ("team",),
    "coordinated_by_me": ("coordinator",),
    "created_by_me": ("createdBy",),
    "managed_by_me": (
        "manager",
        "substitute",
        "projectManager",
        "workflowManager",
        "serviceKnowledgeManager",
    ),
    "my_teams_services": ("serviceSupportTeam",),
    "personal": ("person", "requestedBy", "requestedFor"),
    "requested_by_or_for_me": ("requestedBy", "requestedFor"),
    "requests_of_my_organization": ("organization",),
    "supported_by_my_teams": ("supportTeam",),
}
"""View → the fields in which records of the view have the caller, or the caller's teams
or organization. All other views show the records of the account."""


def build_view(store: Store, paths: Paths, type_name: str, view: object) -> Test:
    """Build the predicate of a view for one concrete type; None is the default view."""
    name = view if isinstance(view, str) else "current_account"
    moved = {"archive": "archived", "trash": "trashed"}.get(name)
    owned = not (moved or name.startswith("all"))
    fields = _MINE.get(name, "")
    reads = [each for field in fields if (each := paths.find(type_name, field))]
    own = (paths.find("Person", n) for n in ("id", "teams", "organization") if fields)
    mine = set(chain(*(read(CALLER) for read in own if read)))

    def test(ref: Ref) -> bool:
        if (store.value(ref, "lifeCycleState") or "active") != (moved or "active"):
            return False
        if owned and not store.is_own(ref):
            return False
        return not fields or not mine.isdisjoint(chain(*(read(ref) for read in reads)))

    return test


@dataclass(frozen=True, slots=True)
class _Down:
    """A value that is sorted in descending order."""

    value: SortKey

    def __lt__(self, other: _Down) -> bool:
        return other.value < self.value


def sort_keys(paths: Paths, ref: Ref, order: Order) -> list[SortKey | None]:
    """The values of a record that an order compares, None for blank ones."""
    keys: list[SortKey | None] = []
    for item in order:
        values = paths.reader(ref.type, str(item["field"]))(ref)
        value = comparable(values[0]) if values else None
        if isinstance(value, Decimal | bool):
            keys.append((0, Decimal(value)))
        else:
            keys.append(None if value is None else (1, str(value).casefold()))
    return keys


def rank(order: Order, keys: Sequence[SortKey | None], number: int) -> tuple[Any, ...]:
    """The sort rank of a record by its sort keys; blank keys are last, and the number
    decides between equal keys."""
    down = (item.get("direction") == "desc" for item in order)
    pairs = zip(keys, down, strict=True)
    parts = ((k is None, _Down(k) if k and d else k) for k, d in pairs)
    return (*parts, number)
