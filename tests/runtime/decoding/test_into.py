"""``into``: classes of the user as selections, what they get, and what is refused."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from enum import StrEnum
from typing import (
    Annotated,
    Any,
    Generic,
    Literal,
    NotRequired,
    TypeAlias,
    TypedDict,
    TypeVar,
)
from uuid import UUID

import pydantic
import pytest
import typing_extensions
from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    SecretStr,
)
from pydantic.dataclasses import dataclass as pydantic_dataclass

import xurrent_sdk
from tests.support.answers import page
from tests.support.driver import Driver

T = TypeVar("T")

create_model: Any = pydantic.create_model


class Reference(BaseModel):
    id: str
    name: str | None


@dataclass
class Line:
    id: str
    name: str | None


@pydantic_dataclass
class CheckedLine:
    id: str
    name: Name | None


Name: TypeAlias = str  # defined below: pydantic has not completed the class yet


class Row(TypedDict):
    id: str
    name: NotRequired[str | None]


class ForeignRow(typing_extensions.TypedDict):
    id: typing_extensions.ReadOnly[str]
    name: typing_extensions.NotRequired[str | None]


class ForeignTeam(typing_extensions.TypedDict):
    name: str | None
    members: list[ForeignRow]


class Team(TypedDict):
    name: str | None
    members: list[Row]


class Strict(BaseModel):
    """Takes its keys from aliases and nothing besides."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)

    full_name: Annotated[str | None, Field(alias="n")]
    teams: list[Reference]


class Mine(StrEnum):
    A = "assigned"


def placed(sdk: Any, cls: type[Any], name: str, path: str, kind: Any) -> type[Any]:
    """A model like ``cls`` with one more field, taken from elsewhere."""
    place: Any = Annotated[kind, sdk.At(path)]
    found: type[Any] = create_model(cls.__name__, __base__=cls, **{name: (place, ...)})
    return found


def one_field(kind: Any, name: str = "name") -> type[BaseModel]:
    model: type[BaseModel] = create_model("Card", **{name: (kind, ...)})
    return model


def many(kind: Any) -> Any:
    """A list of a class that is made at run time."""
    return list[kind]


def optional(kind: Any) -> Any:
    """The same, or nothing."""
    return kind | None


def test_json_is_read_by_its_public_type(driver: Driver, sdk: Any, client: Any) -> None:
    pair = create_model("Pair", id=(str, ...), value=(sdk.JSONValue, ...))
    card = create_model("Card", custom_fields=(optional(many(pair)), ...))
    people = client.query.people().limit(20)
    found = driver.run(people.into(card).all())
    rows = driver.run(people.values(lambda p: (p.custom_fields,)).all())
    pairs = [[(each.id, each.value) for each in row[0]] for row in rows]
    assert [[(p.id, p.value) for p in each.custom_fields] for each in found] == pairs


@pytest.mark.parametrize("cls", [Reference, Line, CheckedLine, Row, ForeignRow])
def test_every_kind_of_class(driver: Driver, client: Any, cls: type[Any]) -> None:
    query = client.query.people().limit(7)
    pairs = driver.run(query.values(lambda p: (p.id, p.name)).all())
    found = driver.run(query.into(cls).all())
    if cls in (Row, ForeignRow):
        assert found == [{"id": i, "name": n} for i, n in pairs]
    else:
        assert all(type(each) is cls for each in found)
        assert [(each.id, each.name) for each in found] == pairs


@pytest.mark.parametrize("cls", [Team, ForeignTeam])
def test_nested_dictionaries_are_complete(
    driver: Driver, client: Any, cls: type[Any]
) -> None:
    query = client.query.teams()
    found = driver.run(query.into(cls).all())
    models = driver.run(query.select(lambda t: [t.name, t.members.name]).all())
    assert [(t["name"], [m["name"] for m in t["members"]]) for t in found] == [
        (t.name, [m.name for m in t.members]) for t in models
    ]
    assert [[m["id"] for m in t["members"]] for t in found] == [
        [m.id for m in t.members]
        for t in driver.run(query.select(lambda t: [t.members.id]).all())
    ]
    assert max(len(t["members"]) for t in found) > 100


def test_aliases_and_strict_models(driver: Driver, sdk: Any, client: Any) -> None:
    cls = create_model(
        "Mailed",
        __base__=Strict,
        full_name=(Annotated[str | None, sdk.At("name"), Field(alias="n")], ...),
    )
    found = driver.run(client.query.people().into(cls).limit(20).all())
    names = driver.run(client.query.people().values(lambda p: (p.name,)).all())[:20]
    assert [(each.full_name,) for each in found] == names
    assert any(each.teams for each in found)


@dataclass
class Employed:
    organization: Row | None


def test_a_typed_dict_in_a_dataclass(driver: Driver, sdk: Any, client: Any) -> None:
    """Pydantic reads no such class of Python 3.11, and says what it reads."""
    query = client.query.people().into(Employed)
    if sys.version_info >= (3, 12):
        assert driver.run(query.first()).organization["name"]
    else:
        with pytest.raises(sdk.SelectionError, match=r"use `typing_extensions\.Typed"):
            driver.run(query.first())


Several = typing_extensions.TypeAliasType("Several", list[T], type_params=(T,))
Perhaps = typing_extensions.TypeAliasType("Perhaps", T | None, type_params=(T,))


@dataclass
class Aliased:
    name: Perhaps[str]
    teams: Several[Reference]
    organization: Perhaps[Reference]


def test_generic_type_aliases(driver: Driver, client: Any) -> None:
    people = driver.run(client.query.people().into(Aliased).limit(20).all())
    assert any(isinstance(each.organization, Reference) for each in people)
    assert all(isinstance(team, Reference) for each in people for team in each.teams)


def test_paths_flatten(driver: Driver, sdk: Any, client: Any) -> None:
    cls = placed(sdk, Reference, "employer", "organization.name", str | None)
    cls = placed(sdk, cls, "above", "organization.parent.id", str | None)
    cls = placed(sdk, cls, "same", "organization", Reference | None)
    found = driver.run(client.query.people().into(cls).limit(50).all())
    rows = (
        client.query.people()
        .limit(50)
        .values(lambda p: (p.id, p.name, p.organization.name, p.organization.parent.id))
    )
    assert [(e.id, e.name, e.employer, e.above) for e in found] == driver.run(
        rows.all()
    )
    assert all((e.same and e.same.name) == e.employer for e in found)


def test_types_that_convert(driver: Driver, sdk: Any) -> None:
    record = {
        "status": "brand_new",
        "category": "incident",
        "costOfCall": None,
        "createdAt": "2024-01-01T00:00:00Z",
        "nextTargetAt": "no_target",
        "subject": "disk",
    }
    client, _ = driver.canned(lambda _: page("requests", [record]))

    def first(cls: type[Any]) -> Any:
        return driver.run(client.query.requests().into(cls).first())

    status = first(one_field(sdk.RequestStatus | None, "status")).status
    assert type(status) is sdk.RequestStatus
    assert status == "brand_new"
    assert first(one_field(str | None, "status")).status == "brand_new"
    assert first(one_field(Lenient | None, "status")).status is Lenient.OTHER
    every: Any = Literal[tuple(sdk.RequestCategory)]
    every = every | None
    assert first(one_field(every, "category")).category == "incident"
    assert first(one_field(datetime | None, "created_at")).created_at.year == 2024
    upper = Annotated[str | None, AfterValidator(lambda v: v and v.upper())]
    assert first(one_field(upper, "subject")).subject == "DISK"
    size = Annotated[int, BeforeValidator(len)]
    assert first(one_field(size, "subject")).subject == 4
    shortened = Annotated[str | None, Field(max_length=3)]
    with pytest.raises(sdk.ResponseMismatchError, match=r"does not fit Card\.status: "):
        first(one_field(shortened, "status"))

    with pytest.raises(sdk.ResponseMismatchError, match="a word: write datetime"):
        first(one_field(datetime | None, "next_target_at"))

    class Refused(BaseModel):
        @pydantic.model_validator(mode="after")
        def refuse(self) -> Any:
            raise ValueError("no such card")

    whole = create_model("Card", __base__=Refused, status=(str | None, ...))
    with pytest.raises(
        sdk.ResponseMismatchError, match=r"not fit Card: .*no such card"
    ):
        first(whole)


class Lenient(StrEnum):
    """Holds any value, since it says what becomes of those that it does not list."""

    A = "assigned"
    OTHER = "other"

    @classmethod
    def _missing_(cls, value: object) -> Lenient:
        return cls.OTHER


PARTIAL: dict[str, tuple[Any, str, str]] = {
    "literal": (Literal["assigned", "completed"], "status", "cannot hold "),
    "enum": (Mine, "status", "Mine cannot hold "),
    "text": (Literal["disk"], "subject", "cannot hold its values; str can"),
    "id": (UUID, "id", "UUID cannot hold its values; str can"),
    "flag": (Literal[True], "urgent", "cannot hold False; bool can"),
    "words alone": (
        Literal["best_effort", "no_target", "clock_stopped"],
        "resolution_target_at",
        "cannot hold its values; datetime can",
    ),
}


@pytest.mark.parametrize("case", PARTIAL)
def test_types_that_hold_some_values(sdk: Any, client: Any, case: str) -> None:
    kind, name, text = PARTIAL[case]
    card = one_field(kind if name == "id" else kind | None, name)
    query = client.query.requests()
    with pytest.raises(sdk.SelectionError) as caught:
        query.into(card)
    assert text in str(caught.value)


def test_types_that_hold_every_value(sdk: Any, client: Any) -> None:
    every = list(sdk.RequestCategory)
    half = len(every) // 2
    members = {f"V{n}": str(v) for n, v in enumerate(every[half:])}
    listed: Any = StrEnum("Listed", members)  # type: ignore[misc]  # made from the schema
    fitting = {
        "category": [
            Literal[tuple(map(str, every))],
            Literal[tuple(every[:half])] | listed,
        ],
        "created_at": [datetime, datetime | sdk.SpecialTimestamp, Any],
        "resolution_target_at": [datetime, datetime | Literal["best_effort"]],
        "urgent": [bool, Literal[True, False], Literal[True] | Literal[False]],
        "subject": [str, SecretStr, Literal["disk"] | str],
        "assignment_count": [int, Decimal, Literal[0] | int],
    }
    for name, kinds in fitting.items():
        for kind in kinds:
            client.query.requests().into(one_field(optional(kind), name))


REFUSED: dict[str, tuple[Any, str, str]] = {
    "name": (
        str | None,
        "nam",
        "Card.nam: Person has no field 'nam'; did you mean 'name'?",
    ),
    "null": (str, "name", "Card.name: Person.name is String, so it can be None"),
    "type": (
        int | None,
        "name",
        "Card.name: Person.name is String: int cannot hold its values; str can",
    ),
    "decimal": (str | None, "cost_per_hour", "Decimal or float can"),
    "list": (
        Reference,
        "teams",
        "TeamConnection, so it has many values: declare a list",
    ),
    "in a list": (
        many(one_field(int | None)),
        "teams",
        "Card.name: Team.name is String",
    ),
    "relation": (Reference, "manager", "Person.manager is Person, so it can be None"),
}


def test_markers_beside_none(driver: Driver, sdk: Any, client: Any) -> None:
    """An alias with a marker is often made optional afterwards."""
    people = client.query.people().limit(20)
    card = one_field(optional(Annotated[str, sdk.At("primary_email")]))
    found = driver.run(people.into(card).all())
    rows = driver.run(people.values(lambda p: (p.primary_email,)).all())
    assert [(each.name,) for each in found] == rows
    few = one_field(optional(Annotated[list[Reference], sdk.First(1)]), "teams")
    found = driver.run(people.into(few).all())
    assert {len(each.teams) for each in found} == {0, 1}


def test_a_marker_that_says_nothing_is_refused(sdk: Any, client: Any) -> None:
    marked = Annotated[Reference, sdk.First(1)]
    other = Annotated[str, sdk.At("primary_email")] | int | None
    for name, kind in (("teams", list[marked]), ("name", other)):
        with pytest.raises(sdk.SelectionError, match=rf"{name}: .*around the whole"):
            client.query.people().into(one_field(kind, name))


def test_a_marker_of_another_package_is_read_only_beside_its_own(
    driver: Driver, sdk: Any, client: Any
) -> None:
    people, other = client.query.people().limit(1), xurrent_sdk.At("organization.name")
    with pytest.raises(sdk.SelectionError, match=r"not read xurrent_sdk\.At\(\.\.\.\)"):
        people.into(one_field(Annotated[str | None, other]))
    both = one_field(Annotated[str | None, other, sdk.At("primary_email")])
    rows = driver.run(people.values(lambda p: (p.primary_email,)).all())
    assert [(each.name,) for each in driver.run(people.into(both).all())] == rows


@pytest.mark.parametrize("case", REFUSED)
def test_what_does_not_fit(sdk: Any, client: Any, case: str) -> None:
    kind, name, text = REFUSED[case]
    with pytest.raises(sdk.SelectionError) as caught:
        client.query.people().into(one_field(kind, name))
    assert text in str(caught.value)


@pytest.mark.parametrize(
    ("path", "kind", "text"),
    [
        ("organization.nam", str | None, "Organization has no field 'nam'"),
        ("organization.name", str, "organization.name is String, so it can be None"),
        ("organization.id", str, "and a relation before it can be null"),
        ("teams.name", list[str], "has many values and cannot be reached through"),
        ("name.first", str | None, "Person.name is a String and has no fields"),
    ],
)
def test_paths_that_do_not_fit(
    sdk: Any, client: Any, path: str, kind: Any, text: str
) -> None:
    with pytest.raises(sdk.SelectionError) as caught:
        client.query.people().into(placed(sdk, Reference, "other", path, kind))
    assert text in str(caught.value)


class Ring(BaseModel):
    manager: Ring | None


class Nothing(BaseModel):
    pass


@dataclass
class Lost:
    name: Elsewhere  # type: ignore[name-defined]  # noqa: F821  # nowhere, on purpose


@pytest.mark.parametrize(
    ("cls", "text"),
    [
        (int, "into(int): expected a pydantic model, a dataclass or a TypedDict"),
        (Reference(id="1", name=None), "into('Reference')"),
        (Ring, "Ring.manager: Ring holds itself, which would never end"),
        (Nothing, "Nothing declares no field"),
        (Lost, "the annotations of Lost name 'Elsewhere', which cannot be found"),
        (
            create_model("Deferred", name=("Annotated[str, Elsewhere(5)]", ...)),
            "the annotations of Deferred name 'Elsewhere', which cannot be found",
        ),
    ],
    ids=["int", "instance", "ring", "nothing", "lost", "deferred"],
)
def test_what_is_no_projection(sdk: Any, client: Any, cls: Any, text: str) -> None:
    with pytest.raises(sdk.SelectionError) as caught:
        client.query.people().into(cls)
    assert text in str(caught.value)


def test_all_that_does_not_fit_is_said_at_once(sdk: Any, client: Any) -> None:
    cls = create_model("Card", nam=(str, ...), name=(int, ...), teams=(str, ...))
    with pytest.raises(sdk.SelectionError) as caught:
        client.query.people().into(cls)
    assert len(str(caught.value).splitlines()) == 4


def test_projections_are_checked_when_they_are_made(sdk: Any, client: Any) -> None:
    base = sdk.Projection[sdk.Person]
    with pytest.raises(sdk.SelectionError, match=r"Bad.nme: Person has no field 'nme'"):
        type("Bad", (base,), {"__annotations__": {"nme": str}, "__module__": __name__})
    card = create_model("Card", __base__=base, name=(str | None, ...))
    employee = type("Employee", (sdk.Person,), {})
    with pytest.raises(
        sdk.SelectionError, match=r"are Person, which select.* declares"
    ):
        client.query.people().into(employee)
    with pytest.raises(sdk.SelectionError, match="a projection of Person, but the rec"):
        client.query.requests().into(card)


def test_a_projection_may_be_generic(driver: Driver, sdk: Any, client: Any) -> None:
    class Led(sdk.Projection[sdk.Person], Generic[T]):  # type: ignore[misc]
        manager: T | None

    card = Led[Reference]
    found = driver.run(client.query.people().limit(50).into(card).all())
    rows = client.query.people().limit(50).values(lambda p: p.manager.name)
    assert [(each.manager and each.manager.name,) for each in found] == driver.run(
        rows.all()
    )
    with pytest.raises(sdk.SelectionError, match="a projection of Person, but the rec"):
        client.query.requests().into(card)
