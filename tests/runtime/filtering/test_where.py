"""``where``: what is sent for each operator, how conditions merge, what is refused."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from enum import Enum
from typing import Any

import pytest

from tests.support.answers import page
from tests.support.driver import Driver

NOTHING: Any = None
SINCE = datetime(2024, 1, 1, tzinfo=UTC)


def sent(driver: Driver, *conditions: Any, **arguments: Any) -> Any:
    """The filter that is sent when each of ``conditions`` is given to a ``where``."""
    client, transport = driver.canned(lambda _: page("people", []))
    query = client.query.people(**arguments)
    for condition in conditions:
        query = query.where(condition)
    assert driver.run(query.all()) == []
    (operation,) = transport.operations
    assert "$filter: PersonFilter" in operation.document
    return operation.variables["filter"]


WIRE = {
    "eq": (lambda f: [f.name.eq("A")], {"name": {"values": ["A"]}}),
    "!=": (lambda f: [f.name != "A"], {"name": {"values": ["A"], "negate": True}}),
    "in_": (lambda f: [f.name.in_("A", "B")], {"name": {"values": ["A", "B"]}}),
    "is_empty": (lambda f: [f.team.is_empty()], {"team": {"values": []}}),
    "is_present": (
        lambda f: [f.team.is_present()],
        {"team": {"values": [], "negate": True}},
    ),
    "flag": (lambda f: [f.vip == True], {"vip": True}),  # noqa: E712
    "flag ~": (lambda f: [~f.vip], {"vip": False}),
    "query": (lambda f: [f.query("disk full")], {"query": "disk full"}),
    "enum": (
        lambda f: [f.role == "account_owner"],
        {"role": {"values": ["account_owner"]}},
    ),
    ">=": (
        lambda f: [f.updated_at >= SINCE],
        {"updatedAt": {"greaterThanOrEqualTo": "2024-01-01T00:00:00+00:00"}},
    ),
    "range": (
        lambda f: [f.updated_at > SINCE, f.updated_at <= SINCE + timedelta(days=1)],
        {
            "updatedAt": {
                "greaterThan": "2024-01-01T00:00:00+00:00",
                "lessThanOrEqualTo": "2024-01-02T00:00:00+00:00",
            }
        },
    ),
    "two exclusions": (
        lambda f: [f.name != "A", f.name.not_in("B", "A")],
        {"name": {"values": ["A", "B"], "negate": True}},
    ),
    "the same twice": (
        lambda f: [f.name == "A", f.name == "A", ~f.vip, ~f.vip],
        {"name": {"values": ["A"]}, "vip": False},
    ),
}


@pytest.mark.parametrize("case", WIRE)
def test_what_is_sent(driver: Driver, case: str) -> None:
    condition, expected = WIRE[case]
    assert sent(driver, condition) == expected


CUSTOM: dict[str, tuple[Any, list[dict[str, Any]]]] = {
    "==": (lambda f: [f.custom("R") == 12], [{"values": ["12"]}]),
    "tilde": (lambda f: [f.custom("R") == "~12"], [{"values": ["'~12"]}]),
    "contains": (lambda f: [f.custom("R").contains("a")], [{"values": ["~a"]}]),
    "!=": (lambda f: [f.custom("R") != "a"], [{"values": ["a"], "negate": True}]),
    "empty": (lambda f: [f.custom("R").is_empty()], [{"values": [None]}]),
    "present": (
        lambda f: [f.custom("R").is_present()],
        [{"values": [None], "negate": True}],
    ),
    "bound": (lambda f: [f.custom("R") >= Decimal("1E+2")], [{"values": [">=100"]}]),
    "range": (
        lambda f: [f.custom("R") < 9, f.custom("R") >= 5],
        [{"values": [">=5<9"]}],
    ),
    "a range that one text cannot hold": (
        lambda f: [f.custom("R") > 0.1, f.custom("R") <= 9],
        [{"values": [">0.1"]}, {"values": ["<=9"]}],
    ),
    "days": (
        lambda f: [
            f.custom("R") >= date(2024, 1, 1),
            f.custom("R")
            < datetime(2024, 2, 1, 1, tzinfo=timezone(timedelta(hours=1))),
        ],
        [{"values": [">=2024-01-01<2024-02-01T00:00:00Z"]}],
    ),
}


@pytest.mark.parametrize("case", CUSTOM)
def test_what_is_sent_of_custom_fields(driver: Driver, case: str) -> None:
    condition, expected = CUSTOM[case]
    wanted = [{"name": "R", **each} for each in expected]
    assert sent(driver, condition) == {"customFilters": wanted}


def test_conditions_add_to_the_argument_and_to_earlier_ones(
    driver: Driver, sdk: Any
) -> None:
    given = sdk.PersonFilter(
        vip=True,
        name=sdk.StringFilter(values=["A"], negate=True),
        updated_at=sdk.TimestampFilter(less_than=SINCE),
        custom_filters=[sdk.PersonCustomFilter(name="Size", values=["<9"])],
    )
    found = sent(
        driver,
        lambda f: [f.name != "B", f.updated_at >= SINCE - timedelta(days=1)],
        lambda f: [f.custom("Size") >= 5, f.custom("Rack").is_empty()],
        filter=given,
    )
    assert found == {
        "vip": True,
        "name": {"values": ["A", "B"], "negate": True},
        "updatedAt": {
            "lessThan": "2024-01-01T00:00:00+00:00",
            "greaterThanOrEqualTo": "2023-12-31T00:00:00+00:00",
        },
        "customFilters": [
            {"name": "Size", "values": [">=5<9"]},
            {"name": "Rack", "values": [None]},
        ],
    }
    assert given.name.values == ["A"]


REFUSED = {
    "custom without name": (lambda f: [f.custom("") == 1], "name of a custom field"),
    "custom NaN": (lambda f: [f.custom("R") == float("nan")], "finite"),
    "values and values": (
        lambda f: [f.name == "A", f.name == "B"],
        "that one filter cannot hold: for alternatives use in_(), or make two queries",
    ),
    "empty and present": (
        lambda f: [f.team.is_empty(), f.team.is_present()],
        "PersonFilter.team has two conditions",
    ),
    "flag": (lambda f: [f.vip == True, ~f.vip], "has two conditions"),  # noqa: E712
    "bounds": (
        lambda f: [f.updated_at > SINCE, f.updated_at >= SINCE],
        "PersonFilter.updated_at has two conditions",
    ),
    "values and bounds": (
        lambda f: [f.updated_at == SINCE, f.updated_at >= SINCE],
        "PersonFilter.updated_at has two conditions",
    ),
    "no value": (lambda f: [f.name.in_([])], "in_() needs at least one value"),
    "none": (lambda f: [f.name == NOTHING], "use is_empty() or is_present()"),
    "custom none": (lambda f: [f.custom("R") != NOTHING], "or is_present()"),
    "list": (lambda f: [f.name == ["A"]], "one by one, or as in_(values)"),
    "unknown": (lambda f: [f.nam == "A"], "has no field 'nam'; did you mean 'name'?"),
    "not near": (lambda f: [f.xyz == "A"], "has no field 'xyz'; it has account, "),
    "operator": (
        lambda f: [f.name >= "A"],
        "PersonFilter.name has no >=; it has ==, !=, eq(), in_(), is_empty(), ",
    ),
    "and": (lambda f: [f.name == "A" and f.vip == True], "list them"),  # noqa: E712
    "&": (lambda f: [f.vip & f.vip], "list them"),
    "& of conditions": (lambda f: [(f.name == "A") & f.vip.eq(True)], "list them"),
    "| of conditions": (lambda f: [(f.name == "A") | (f.name == "B")], "list them"),
    "& before ==": (lambda f: [f.vip & f.name == "A"], "list them"),
    "value |": (lambda f: [True | f.name], "list them"),
    "not": (lambda f: [not f.vip], "PersonFilter.vip is no condition yet"),
    "bare": (lambda f: [f.vip], "PersonFilter.vip, which is not compared"),
    "no function": ("name == 'A'", "takes a list of conditions, such as lambda f"),
    "date": (lambda f: [f.custom("D") == date(2024, 1, 1)], "with ranges only"),
    "date above": (lambda f: [f.custom("D") > date(2024, 1, 1)], ">= and < only"),
    "date below alone": (lambda f: [f.custom("D") < date(2024, 1, 1)], "add >="),
    "time without zone": (
        lambda f: [f.custom("D") >= datetime(2024, 1, 1)],
        "needs a time zone",
    ),
    "text as bound": (
        lambda f: [f.custom("D") >= "5"],
        "takes a number, a time or a date",
    ),
}


@pytest.mark.parametrize("case", REFUSED)
def test_what_is_refused(client: Any, sdk: Any, case: str) -> None:
    condition, text = REFUSED[case]
    with pytest.raises(sdk.SelectionError) as caught:
        client.query.people().where(condition)
    assert text in str(caught.value)


@pytest.mark.parametrize(
    ("condition", "text"),
    [
        (
            lambda f: [f.name == 5],
            "PersonFilter.name.values[0]: expected a string, not int",
        ),
        (
            lambda f: [f.updated_at > datetime(2024, 1, 1)],
            "needs a time zone",
        ),
        (
            lambda f: [f.created_at >= date(2024, 1, 1)],
            "expected a datetime with a time zone, not date",
        ),
    ],
)
def test_values_are_checked_at_once(
    client: Any, sdk: Any, condition: Any, text: str
) -> None:
    with pytest.raises(sdk.InvalidVariablesError) as caught:
        client.query.people().where(condition)
    assert text in str(caught.value)


def test_a_record_is_no_id(client: Any, sdk: Any) -> None:
    """The message told users of ``in_`` to write ``in_``: records can be iterated."""
    with pytest.raises(sdk.InvalidVariablesError, match="ID such as"):
        client.query.people().where(lambda f: [f.team.in_([sdk.Team(id="1")])])


@pytest.mark.parametrize("value", ["false", 0])
@pytest.mark.parametrize("operator", ["==", "!=", "is_"])
def test_a_flag_takes_true_and_false_only(
    client: Any, sdk: Any, operator: str, value: Any
) -> None:
    """``!=`` negated any value, so ``!= "false"`` asked for those that are false."""
    compare: dict[str, Any] = {
        "==": lambda f: f.disabled == value,
        "!=": lambda f: f.disabled != value,
        "is_": lambda f: f.disabled.is_(value),
    }
    with pytest.raises(
        sdk.InvalidVariablesError,
        match=r"PersonFilter\.disabled: expected True or False, not",
    ):
        client.query.people().where(lambda f: [compare[operator](f)])


@pytest.mark.parametrize("value", [None, 5, ["a"]])
def test_contains_takes_strings_only(client: Any, sdk: Any, value: Any) -> None:
    """It wrote any value into the string, such as ``~None``."""
    with pytest.raises(sdk.SelectionError, match="Rack"):
        client.query.people().where(lambda f: [f.custom("Rack").contains(value)])


class Name(str, Enum):  # noqa: UP042  # not a StrEnum: those print their value
    """An enum of a user's own: ``str()`` of its member is ``Name.ANN``."""

    ANN = "Ann"


class Size(int, Enum):
    """Likewise with numbers."""

    BIG = 5


@pytest.mark.parametrize(
    ("condition", "expected"),
    [
        (lambda f: [f.name == Name.ANN], {"name": {"values": ["Ann"]}}),
        (
            lambda f: [f.custom("A").in_(Size.BIG), f.custom("B") > Size.BIG],
            {
                "customFilters": [
                    {"name": "A", "values": ["5"]},
                    {"name": "B", "values": [">5"]},
                ]
            },
        ),
    ],
)
def test_members_of_enums_are_sent_as_their_values(
    driver: Driver, condition: Any, expected: Any
) -> None:
    assert sent(driver, condition) == expected


def test_a_new_kind_of_filter_belongs_into_the_argument(
    client: Any, sdk: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Xurrent adds inputs; those without members that are known have no operators."""
    monkeypatch.setattr(sdk.StringFilter, "__graphql_where__", "")
    with pytest.raises(sdk.SelectionError, match="no operators for: give it in"):
        client.query.people().where(lambda f: [f.name == "A"])


def test_conditions_of_another_filter_are_refused(client: Any, sdk: Any) -> None:
    kept: list[Any] = []

    def keep(f: Any) -> list[Any]:
        kept.append(f.id == "1")
        return kept

    client.query.requests().where(keep)
    with pytest.raises(sdk.SelectionError, match="condition of another filter"):
        client.query.people().where(lambda _: kept)


def test_the_server_agrees(driver: Driver, client: Any) -> None:
    people = client.query.people()

    def rows(query: Any) -> list[Any]:
        found: list[Any] = driver.run(
            query.values(
                lambda p: (
                    *(p.id, p.name, p.job_title),
                    *(p.updated_at, p.disabled, p.manager.id),
                )
            ).all()
        )
        return found

    everybody = rows(people)
    middle = sorted(row[3] for row in everybody)[len(everybody) // 2]
    some = [row[1] for row in everybody[:5]]
    tests: list[tuple[Any, Any]] = [
        (lambda f: [f.name.in_(*some)], lambda row: row[1] in some),
        (lambda f: [f.name.not_in(*some)], lambda row: row[1] not in some),
        (lambda f: [f.updated_at >= middle], lambda row: row[3] >= middle),
        (
            lambda f: [f.updated_at < middle, ~f.disabled],
            lambda row: row[3] < middle and not row[4],
        ),
        (lambda f: [f.job_title.is_empty()], lambda row: not row[2]),
        (lambda f: [f.manager.is_present()], lambda row: row[5] is not None),
    ]
    for condition, holds in tests:
        found = rows(people.where(condition))
        assert found == [row for row in everybody if holds(row)]
        assert 0 < len(found) < len(everybody)
