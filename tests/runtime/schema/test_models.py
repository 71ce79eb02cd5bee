"""Models as values: dumped, compared, pickled, built by hand, put into other models."""

from __future__ import annotations

import copy
import json
import pickle
from datetime import datetime
from typing import Any, ClassVar

import pydantic
import pytest
from pydantic import BaseModel, ConfigDict, ValidationError

from tests.support.driver import Driver


@pytest.fixture
def person(driver: Driver, client: Any) -> Any:
    """A person as it was fetched."""
    query = client.query.people().select(
        lambda p: [p.id, p.name, p.created_at, p.manager, p.teams(first=2).name]
    )
    return next(p for p in driver.run(query.limit(30).all()) if p.manager)


def built(sdk: Any) -> Any:
    """A person as a user's test makes one."""
    return sdk.Person(
        id="1",
        name="Ada",
        organization={"id": "2"},
        teams=[{"id": "3", "name": "Ops"}, sdk.Team(id="4")],
    )


def test_reading_what_was_not_selected_names_the_remedy(sdk: Any, person: Any) -> None:
    with pytest.raises(sdk.NotSelectedError) as caught:
        _ = person.primary_email
    assert str(caught.value) == (
        "Person.primary_email was not selected: add p.primary_email to select(...)"
    )
    assert isinstance(caught.value, sdk.XurrentError)
    assert not isinstance(caught.value, AttributeError)
    for ask in (hasattr, lambda record, name: getattr(record, name, None)):
        with pytest.raises(sdk.NotSelectedError):
            ask(person, "primary_email")
    assert hasattr(person, "name")
    assert not hasattr(person, "xyzzy")
    assert "primary_email" not in person.model_fields_set


def test_a_class_pattern_reads_what_was_selected_alone(sdk: Any) -> None:
    person = built(sdk)
    match person:
        case sdk.Team(name=name) | sdk.Person(name=name):
            assert name == "Ada"

    def mail() -> Any:
        match person:
            case sdk.Person(primary_email=found):
                return found
        return None

    with pytest.raises(sdk.NotSelectedError, match=r"add p\.primary_email"):
        mail()


class Copied(BaseModel):
    """Takes attributes, also where it has a default for them."""

    model_config = ConfigDict(from_attributes=True)

    name: str | None
    job_title: str | None = None


def test_attributes_for_another_model_are_no_silent_default(
    sdk: Any, person: Any
) -> None:
    with pytest.raises(ValidationError, match="NotSelectedError"):
        Copied.model_validate(person)
    complete = sdk.Person(name="Ada", job_title="Countess")
    assert Copied.model_validate(complete).job_title == "Countess"


@pytest.mark.parametrize(
    ("name", "text"),
    [
        (
            "primary_emial",
            "'Person' object has no attribute 'primary_emial'; "
            "did you mean 'primary_email'?",
        ),
        ("xyzzy", "'Person' object has no attribute 'xyzzy'"),
    ],
)
def test_reading_what_there_is_not(sdk: Any, person: Any, name: str, text: str) -> None:
    with pytest.raises(AttributeError) as caught:
        getattr(person, name)
    assert str(caught.value) == text
    assert not isinstance(caught.value, sdk.NotSelectedError)


def test_dumps_hold_what_was_fetched(person: Any) -> None:
    dumped = person.model_dump()
    assert set(dumped) == {"id", "name", "created_at", "manager", "teams"}
    assert dumped["manager"] == {"id": person.manager.id, "name": person.manager.name}
    assert dumped["teams"] == [
        {"id": team.id, "name": team.name} for team in person.teams
    ]
    assert dumped["created_at"] == person.created_at
    loaded = json.loads(person.model_dump_json())
    assert loaded == person.model_dump(mode="json")
    assert loaded["created_at"] == person.created_at.strftime("%Y-%m-%dT%H:%M:%SZ")
    assert person.model_dump(include={"name"}) == {"name": person.name}
    assert set(person.model_dump(exclude={"teams"})) == set(dumped) - {"teams"}


def test_dumps_of_the_users_models_leave_out_what_they_are_told_to(sdk: Any) -> None:
    """A web page that excluded the e-mail of a person showed it."""
    card: Any = pydantic.create_model(
        "Card", by=(sdk.Person, ...), all=(list[sdk.Person], ...)
    )
    ada = sdk.Person(id="1", primary_email="a@b.c", teams=[sdk.Team(id="2", name="T")])
    made = card(by=ada, all=[ada])
    mail = {"by": {"primary_email"}, "all": {"__all__": {"primary_email", "teams"}}}
    less = {
        "by": {"id": "1", "teams": [{"id": "2", "name": "T"}]},
        "all": [{"id": "1"}],
    }
    assert made.model_dump(exclude=mail) == less
    assert json.loads(made.model_dump_json(exclude=mail)) == less
    assert made.model_dump(include={"by": {"id"}}) == {"by": {"id": "1"}}
    one = pydantic.TypeAdapter(sdk.Person).dump_python(ada, exclude={"primary_email"})
    assert one == less["by"]


def test_copies_are_equal_and_frozen(person: Any) -> None:
    for twin in (
        copy.copy(person),
        copy.deepcopy(person),
        pickle.loads(pickle.dumps(person)),
        type(person).model_validate(person.model_dump()),
        type(person).model_validate_json(person.model_dump_json()),
    ):
        assert twin == person
        assert twin is not person
        assert hash(twin) == hash(person)
        assert repr(twin) == repr(person)
        assert twin.model_dump() == person.model_dump()
    changed = person.model_copy(update={"name": "Somebody else"})
    assert changed != person
    assert changed.name == "Somebody else"
    with pytest.raises(pydantic.ValidationError):
        person.name = "Ada"
    with pytest.raises(pydantic.ValidationError):
        del person.name


def test_equality_and_hash(sdk: Any) -> None:
    ada = built(sdk)
    assert ada == built(sdk)
    assert ada != sdk.Person(id="1", name="Ada")
    assert sdk.Person(id="1") != sdk.Team(id="1")
    assert sdk.Person(id="1") != sdk.Person(id="1", name=None)
    assert len({ada, built(sdk), sdk.Person(id="2")}) == 2
    hours = [sdk.CalendarHour(time_from=f"{n:02}:00") for n in range(5)]
    assert len({*hours, *map(copy.copy, hours)}) == 5
    fields = [{"id": "rack", "value": {"a": [1, {"b": None}]}}]
    custom = sdk.Person(custom_fields=fields)
    assert hash(custom) == hash(sdk.Person(custom_fields=fields))


@pytest.mark.parametrize(
    "fields",
    [
        {},
        {"cost_per_hour": "1.10", "vip": True},
        {"organization": None, "manager": {"manager": {"name": "Top"}}},
        {"life_cycle_state": "active", "do_not_translate_languages": ["nl", "en"]},
        {"created_at": "2024-01-02T03:04:05Z", "teams": []},
    ],
)
def test_models_are_built_by_hand_from_any_subset(
    sdk: Any, fields: dict[str, Any]
) -> None:
    made = sdk.Person(**fields)
    assert set(made.model_dump()) == set(fields)
    assert made == sdk.Person.model_validate(fields)
    assert "location" not in made.model_fields_set


def test_mappings_may_have_graphql_names(sdk: Any) -> None:
    made = sdk.Person.model_validate(
        {
            "primaryEmail": "a@b.c",
            "workHours": {"calendarHours": [{"timeFrom": "08:00"}]},
        }
    )
    assert made.primary_email == "a@b.c"
    assert str(made.work_hours.calendar_hours[0].time_from) == "08:00"


WRONG = [
    ({"name": 3}, "name", "Input should be a valid string"),
    ({"teams": None}, "teams", "Input should be a valid list"),
    ({"teams": [{"idd": "1"}]}, "teams.0.idd", "Team has no field 'idd'"),
    ({"teams": [3]}, "teams.0", "expected Team or a mapping of its fields, not int"),
    ({"organization": {"name": 1}}, "organization.name", "valid string"),
    ({"cost_per_hour": "much"}, "cost_per_hour", "should be a decimal number"),
    ({"created_at": "no_target"}, "created_at", "should be a timestamp with its zone"),
    (
        {"created_at": datetime(2026, 1, 5)},
        "created_at",
        "should be a timestamp with its zone",
    ),
]


@pytest.mark.parametrize(("fields", "where", "text"), WRONG)
def test_wrong_types(sdk: Any, fields: dict[str, Any], where: str, text: str) -> None:
    for as_keywords in (True, False):
        build = sdk.Person if as_keywords else sdk.Person.model_validate
        given = ((), fields) if as_keywords else ((fields,), {})
        with pytest.raises(pydantic.ValidationError) as caught:
            build(*given[0], **given[1])
        error = caught.value.errors()[0]
        assert ".".join(map(str, error["loc"])).startswith(where)
        assert text in error["msg"]


def test_models_stand_in_the_users_pydantic_models(sdk: Any) -> None:
    class Shift(pydantic.BaseModel):
        lead: sdk.Person
        others: list[sdk.Person] = []

    Shift.model_rebuild(_types_namespace={"sdk": sdk})
    lead = sdk.Person(id="1", name="Ada", cost_per_hour="99999999999999.99")
    shift = Shift(lead=lead, others=[{"id": "2"}])
    assert shift.lead is lead
    assert shift.others == [sdk.Person(id="2")]
    assert shift.model_dump(mode="json") == {
        "lead": {"id": "1", "name": "Ada", "cost_per_hour": "99999999999999.99"},
        "others": [{"id": "2"}],
    }
    hour = sdk.CalendarHour(time_until="24:00")
    adapter = pydantic.TypeAdapter(list[sdk.CalendarHour])
    assert adapter.dump_json([hour]) == b'[{"time_until":"24:00"}]'
    assert Shift.model_validate_json(shift.model_dump_json()) == shift
    for wrong, where in (({"idd": "2"}, "idd"), ({"name": 2}, "name"), (7, "lead")):
        with pytest.raises(pydantic.ValidationError) as caught:
            Shift(lead=wrong)
        assert caught.value.errors()[0]["loc"][-1] == where
    properties = Shift.model_json_schema()["properties"]
    assert properties["lead"]["title"] == "Person"
    assert properties["lead"]["type"] == "object"


def added_by_annotation(base: Any) -> None:
    class Mine(base, frozen=True):  # type: ignore[call-arg, misc]  # made at run time
        seen: bool = False


def added_validator(base: Any) -> None:
    class Mine(base, frozen=True):  # type: ignore[call-arg, misc]  # made at run time
        @pydantic.field_validator("id")
        @classmethod
        def checked(cls, value: str) -> str:
            return value


ADDITIONS = [
    (added_by_annotation, "seen"),
    (added_validator, "checked"),
]


@pytest.mark.parametrize(("define", "name"), ADDITIONS)
def test_a_subclass_that_adds_fields_is_refused(
    sdk: Any, define: Any, name: str
) -> None:
    for parent in (sdk.Person, sdk.AddressInput):
        with pytest.raises(TypeError, match=rf"Mine cannot add {name} to "):
            define(parent)


def test_a_subclass_with_methods_works(sdk: Any) -> None:
    class Mine(sdk.Person, frozen=True):  # type: ignore[call-arg, misc]  # made at run time
        kinds: ClassVar[tuple[str, ...]] = ("a",)

        @property
        def initial(self) -> str:
            return str(self.name[:1])

    ada = Mine(id="1", name="Ada")
    assert ada.initial == "A"
    assert isinstance(ada, sdk.Person)
    assert ada.model_dump() == {"id": "1", "name": "Ada"}
    with pytest.raises(TypeError, match="Mine has no field 'nam'"):
        Mine(nam="Ada")


def test_a_used_model_still_has_a_json_schema(sdk: Any) -> None:
    person = sdk.Person(name="Ann")
    adapter = pydantic.TypeAdapter(sdk.Person)
    assert adapter.json_schema() == sdk.Person.model_json_schema()
    assert adapter.validate_json(adapter.dump_json(person)) == person
