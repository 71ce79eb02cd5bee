"""Custom fields that forms make filterable: operators by kind, and what they find."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, datetime
from typing import Any

import pytest

import xurrent_sdk
from tests.support.answers import page
from tests.support.driver import Driver
from xurrent_gen.sandbox import RunningSandbox
from xurrent_sdk import SelectionError, TimeOfDay, UnknownFieldError
from xurrent_sdk.custom_fields import (
    Form,
    Office,
    Rack,
    RackPower,
    Staff,
    StaffColors,
)

Where = Callable[[Any], list[Any]]


@pytest.fixture
def typed() -> Iterator[Driver]:
    """The reference package, which has forms."""
    with Driver(xurrent_sdk, "sync") as driver:
        yield driver


SENT: dict[str, tuple[str, Where, list[dict[str, Any]]]] = {
    "text": (
        "people",
        lambda f: [f.custom.rack == "R1"],
        [{"name": "Rack", "values": ["R1"]}],
    ),
    "none": (
        "people",
        lambda f: [f.custom.shelf.is_empty()],
        [{"name": "Shelf", "values": [None]}],
    ),
    "number": (
        "people",
        lambda f: [f.custom.shelf >= 5, f.custom.shelf <= 9],
        [{"name": "Shelf", "values": [">=5<=9"]}],
    ),
    "not": (
        "people",
        lambda f: [f.custom.shelf.not_in(1, 2)],
        [{"name": "Shelf", "values": ["1", "2"], "negate": True}],
    ),
    "flag": (
        "people",
        lambda f: [f.custom.critical.eq(True)],
        [{"name": "Critical", "values": ["true"]}],
    ),
    "option and label": (
        "people",
        lambda f: [f.custom.colours.in_(StaffColors.RED, StaffColors("new"), "Blue")],
        [{"name": "Colours", "values": ["Red", "new", "Blue"]}],
    ),
    "date": (
        "people",
        lambda f: [
            f.custom.installed_on >= date(2026, 1, 1),
            f.custom.installed_on < date(2026, 2, 1),
        ],
        [{"name": "Installed on", "values": [">=2026-01-01<2026-02-01"]}],
    ),
    "time": (
        "sites",
        lambda f: [f.custom.opens < TimeOfDay(9)],
        [{"name": "Opens", "values": ["<09:00"]}],
    ),
    "by name": (
        "sites",
        lambda f: [f.custom("Anything") == "x"],
        [{"name": "Anything", "values": ["x"]}],
    ),
    "option by name": (
        "sites",
        lambda f: [f.custom("Colours").in_(StaffColors.RED, StaffColors("new"))],
        [{"name": "Colours", "values": ["Red", "new"]}],
    ),
}


@pytest.mark.parametrize("case", SENT)
def test_what_is_sent(typed: Driver, case: str) -> None:
    root, where, expected = SENT[case]
    client, transport = typed.canned(lambda _: page(root, []))
    assert typed.run(getattr(client.query, root)().where(where).all()) == []
    (operation,) = transport.operations
    assert operation.variables["filter"] == {"customFilters": expected}


REFUSED: dict[str, tuple[Where, type[Exception], str]] = {
    "no range": (
        lambda f: [f.custom.installed_on < date(2026, 1, 1)],
        SelectionError,
        "together with a lower one",
    ),
    "no equality": (
        lambda f: [f.custom.installed_on == date(2026, 1, 1)],
        SelectionError,
        r"custom\('Installed on'\) has no ==; it has <, >=",
    ),
    "negated": (
        lambda f: [not f.custom.critical],
        SelectionError,
        r"custom\('Critical'\) is no condition yet",
    ),
    "not compared": (
        lambda f: [f.custom.critical],
        SelectionError,
        r"not PersonFilter.custom\('Critical'\), which is not compared",
    ),
    "no part": (
        lambda f: [f.custom.shelf.contains("1")],
        SelectionError,
        "no contains",
    ),
    "no such option": (
        lambda f: [f.custom.colours == "rde"],
        SelectionError,
        "'rde' is no known option of StaffColors; a newer one is .*; did you mean 'red'",
    ),
    "no such field": (
        lambda f: [f.custom.rak == "1"],
        UnknownFieldError,
        "no custom field 'rak'; any other is .*; did you mean 'rack'",
    ),
    "naive": (
        lambda f: [f.custom.installed_on >= datetime(2026, 1, 1)],
        SelectionError,
        "needs a time zone",
    ),
}


@pytest.mark.parametrize("case", REFUSED)
def test_what_the_server_cannot_compare_is_refused(typed: Driver, case: str) -> None:
    where, error, told = REFUSED[case]
    client, _ = typed.canned([])
    with pytest.raises(error, match=told):
        client.query.people().where(where)


@pytest.mark.parametrize(
    ("field", "wrong"),
    [
        ("rack", [5, True, date(2026, 1, 1)]),
        ("shelf", ["5", True, date(2026, 1, 1)]),
        ("critical", ["true", 1, 0]),
    ],
)
def test_a_condition_takes_values_of_its_field_only(
    typed: Driver, field: str, wrong: list[Any]
) -> None:
    """A checker refuses them; without one, the server would find something else."""
    client, _ = typed.canned([])
    for value in wrong:
        with pytest.raises(SelectionError, match="cannot be compared with a"):
            client.query.people().where(
                lambda f, value=value: [getattr(f.custom, field) == value]
            )


FOUND: dict[str, tuple[str, type[Form], Where, Callable[[Any], bool]]] = {
    "text": (
        "people",
        Staff,
        lambda f: [f.custom.rack.contains("rack 1")],
        lambda s: s.rack is not None and "Rack 1" in s.rack,
    ),
    "number": (
        "configuration_items",
        Rack,
        lambda f: [f.custom.rack_position >= 20, f.custom.rack_position < 30],
        lambda r: r.rack_position is not None and 20 <= r.rack_position < 30,
    ),
    "option": (
        "configuration_items",
        Rack,
        lambda f: [f.custom.power_feed == RackPower.AB],
        lambda r: r.power is RackPower.AB,
    ),
    "date": (
        "sites",
        Office,
        lambda f: [f.custom.leased_until >= date(2024, 6, 1)],
        lambda o: o.leased_until is not None and o.leased_until >= date(2024, 6, 1),
    ),
}


@pytest.mark.parametrize("case", FOUND)
def test_what_is_found(typed: Driver, reading: RunningSandbox, case: str) -> None:
    root, form, where, holds = FOUND[case]
    client = typed.connect(reading)
    query = getattr(client.query, root)().select(lambda r: [r.id, r.custom_fields])
    everything = {r.id: r.custom.of(form) for r in typed.run(query.all())}
    found = {r.id for r in typed.run(query.where(where).all())}
    assert found == {key for key, view in everything.items() if holds(view)}
    assert 0 < len(found) < len(everything)
