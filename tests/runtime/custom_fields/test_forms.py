"""Custom fields as UI extensions define them: read, warned about once, and given."""

from __future__ import annotations

import copy
import logging
import pickle
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest
from pydantic import BaseModel

from tests.support.driver import Driver
from xurrent_sdk import (
    AppInstance,
    AppOffering,
    CustomField,
    InvalidVariablesError,
    JSONValue,
    Person,
    PersonUpdateInput,
    Product,
    Request,
    RequestTemplate,
    SelectionError,
    Team,
    TimeOfDay,
    UiExtension,
    UiExtensionVersion,
)
from xurrent_sdk._runtime.custom_fields import forms
from xurrent_sdk.custom_fields import (
    Access,
    Connection,
    CustomValues,
    Form,
    NewLaptop,
    NewLaptopModel,
    Office,
    Rack,
    RackPower,
    RecordId,
    Staff,
)


def pairs(**values: JSONValue) -> CustomValues:
    return CustomValues([CustomField(id=i, value=v) for i, v in values.items()])


def test_a_form_is_copied_and_pickled() -> None:
    rack, given = pairs(rack_position="12").of(Rack), Rack.Input(rack_position=3)
    for twin in (
        copy.copy(rack),
        copy.deepcopy(rack),
        pickle.loads(pickle.dumps(rack)),
    ):
        assert twin == rack
        assert twin.rack_position == 12
    for again in (copy.deepcopy(given), pickle.loads(pickle.dumps(given))):
        assert again == given


def test_values_have_their_types() -> None:
    custom = pairs(
        rack_position="12",
        weight=12.5,
        power="ab",
        mounted_at="2026-01-31T09:00:00Z",
        responsible="team-id",
        unknown=[1],
    )
    rack = custom.of(Rack)
    assert rack.rack_position == 12
    assert rack.weight == Decimal("12.5")
    assert rack.power is RackPower.AB
    assert rack.power.label == "Both feeds"
    assert rack.mounted_at == datetime(2026, 1, 31, 9, tzinfo=UTC)
    assert rack.responsible == "team-id"
    assert isinstance(rack.responsible, RecordId)
    assert custom["unknown"] == [1]
    assert repr(custom.of(Rack)).startswith("Rack(rack_position='12', weight=12.5,")
    assert custom.of(Rack) == rack != custom.of(Staff)
    office = pairs(opens="08:30", **{"leased until": "2030-01-31"}).of(Office)
    assert (office.opens, office.leased_until) == (TimeOfDay(8, 30), date(2030, 1, 31))
    laptop = pairs(approved=False, colleagues=["a"], budget="1.10").of(NewLaptop)
    assert (laptop.approved, laptop.budget) == (False, Decimal("1.10"))
    assert laptop.colleagues == ["a"]
    assert pairs(colors=["", "red", "mauve"]).of(Staff).colors == ["red", "mauve"]


def test_models_of_users_hold_values_of_forms() -> None:
    class Card(BaseModel):
        power: RackPower | None
        responsible: RecordId[Team] | None

    rack = pairs(power="ab", responsible="team-id").of(Rack)
    card = Card(power=rack.power, responsible=rack.responsible)
    assert isinstance(card.responsible, RecordId)
    assert Card.model_validate_json(card.model_dump_json()) == card


def test_options_are_open_and_have_labels(monkeypatch: pytest.MonkeyPatch) -> None:
    power = pairs(power="c").of(Rack).power
    assert power == "c"
    assert power is not None
    assert (power.is_known, power.label) == (False, "c")
    assert RackPower.labelled("Feed A") is RackPower.A
    with pytest.raises(
        ValueError, match="no label 'Feed C'; it has 'Feed A', 'Feed B'"
    ):
        RackPower.labelled("Feed C")
    monkeypatch.setitem(RackPower.__labels__, "c", "Feed A")
    with pytest.raises(ValueError, match="several options 'Feed A': 'a', 'c'"):
        RackPower.labelled("Feed A")


UNFIT: list[tuple[type[Form], str, JSONValue]] = [
    (Rack, "rack_position", 1.5),
    (Rack, "rack_position", "twelve"),
    (Rack, "rack_position", Decimal("1e999999999")),
    (Staff, "rack", 12),
    (Staff, "installed_on", "2026-01-31T00:00:00Z"),
    (Staff, "colors", "red"),
    (Rack, "mounted_at", "2026-01-31"),
    (Office, "opens", "25:00"),
    (NewLaptop, "approved", "yes"),
    (NewLaptop, "colleagues", ["a", None]),
    *((Rack, field, "") for field in ("rack_position", "power", "responsible")),
    *((Rack, "mounted_at", ""), (Staff, "colors", ""), (NewLaptop, "approved", "")),
]


LONG = "0.12345678901234567890123456789"
SHORT = ("1.1e-40", "0.1", "7")
"""Numbers that a float holds exactly."""


@pytest.mark.parametrize("written", [LONG, "3e400", SHORT[0]])
@pytest.mark.parametrize("way", ["select", "values", "execute"])
def test_numbers_keep_every_digit(
    driver: Driver, sdk: Any, written: str, way: str
) -> None:
    body = (
        '{"data":{"people":{"nodes":[{"id":"p1","costPerHour":1.5,"customFields":'
        f'[{{"id":"weight","value": {written}}},'
        f'{{"id":"deep","value":[{written},{{"x": {written}}}]}}]}}],'
        '"pageInfo":{"hasNextPage":false,"endCursor":null}}}}'
    )
    client, _ = driver.canned(lambda _: driver.testing.Reply(body.encode()))
    people = client.query.people()
    match way:
        case "select":
            found = driver.run(people.select(lambda p: [p.custom_fields]).one())
            custom = found.custom
        case "values":
            (row,) = driver.run(people.values(lambda p: (p.custom_fields,)).all())
            custom = sdk.custom_fields.CustomValues(row[0])
        case _:
            data = driver.run(client.execute("{ people { nodes { id } } }"))
            (node,) = data["people"]["nodes"]
            custom = {each["id"]: each["value"] for each in node["customFields"]}
    first, below = custom["deep"]
    for number in (custom["weight"], first, below["x"]):
        assert Decimal(str(number)) == Decimal(written)
        assert isinstance(number, Decimal) == (written not in SHORT)
    if way != "execute":
        assert Rack(custom).weight == Decimal(written)


@pytest.mark.parametrize(("form", "field", "value"), UNFIT)
def test_what_does_not_fit_reads_as_none_and_is_warned_about_unless_empty(
    form: type[Form],
    field: str,
    value: JSONValue,
    caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(forms, "_warned", set[object]())
    with caplog.at_level(logging.WARNING, "xurrent"):
        for _ in range(3):
            custom = pairs(**{getattr(form, field).id: value})
            assert getattr(custom.of(form), field) is None
            assert custom[getattr(form, field).id] == value
    known = f"{getattr(form, field).id!r} of {form.__name__} holds"
    assert [known in message for message in caplog.messages] == [True] * (value != "")
    assert value == "" or repr(value) not in caplog.text


def test_inputs_stand_wherever_custom_fields_do() -> None:
    made = Rack.Input(
        rack_position=12,
        weight=Decimal("1.10"),
        power="ab",
        mounted_at=datetime(2026, 1, 31, 9, tzinfo=UTC),
        responsible=Team(id="t1"),
    )
    assert dict(made) == {
        "rack_position": 12,
        "weight": Decimal("1.10"),
        "power": "ab",
        "mounted_at": "2026-01-31T09:00:00Z",
        "responsible": "t1",
    }
    assert "ab" not in repr(made)
    assert PersonUpdateInput(id="1", custom_fields=made) == PersonUpdateInput(
        id="1", custom_fields={**made}
    )
    many = NewLaptop.Input(
        colleagues=["p1"], model=NewLaptopModel.VALUE_13, memory=None
    )
    assert dict(many) == {"colleagues": ["p1"], "model": "13", "memory": None}
    assert dict(NewLaptop.Input(model=NewLaptopModel("17"))) == {"model": "17"}
    items: tuple[Any, ...] = ("p1", {"p1"})
    for one in items:
        assert dict(NewLaptop.Input(colleagues=one)) == {"colleagues": ["p1"]}


REFUSED: list[tuple[type[Any], dict[str, object], str]] = [
    (Rack, {"rack_position": "12"}, r"Rack\.Input\.rack_position: expected an integer"),
    (Rack, {"rack_positoin": 1}, "no field 'rack_positoin'; did you mean"),
    (Rack, {"power": "ba"}, r"power: no known value of RackPower; did you mean"),
    (Rack, {"mounted_at": datetime(2026, 1, 1)}, "needs a time zone"),
    (NewLaptop, {"approved": 1}, "expected True or False, not int"),
    (NewLaptop, {"needed_by": 3}, "expected a date, not int"),
]


@pytest.mark.parametrize(("form", "values", "told"), REFUSED)
def test_what_cannot_be_set_is_named(
    form: type[Any], values: dict[str, object], told: str
) -> None:
    with pytest.raises(InvalidVariablesError, match=told):
        form.Input(**values)


def test_the_extension_of_a_record_is_found() -> None:
    pair = [CustomField(id="memory", value=32)]
    known = UiExtension(id="another account's", name="New laptop")
    request = Request(custom_fields=pair, template=RequestTemplate(ui_extension=known))
    form = request.custom.of()
    assert isinstance(form, NewLaptop)
    assert form.memory == 32
    renamed = UiExtension(id="c2FuZGJveC54dXJyZW50L1VpRXh0ZW5zaW9uLzk", name="new")
    offering = AppOffering(
        ui_extension_version=UiExtensionVersion(ui_extension=renamed)
    )
    app = AppInstance(custom_fields=pair, app_offering=offering)
    assert type(app.custom.of()) is Connection
    person = Person(custom_fields=pair, ui_extension=UiExtension(id="x", name="y"))
    assert type(person.custom.of()) is Form
    assert type(Request(custom_fields=pair, template=None).custom.of()) is Form
    with pytest.raises(
        SelectionError, match=r"add r\.template\.ui_extension to select"
    ):
        Request(custom_fields=pair).custom.of()
    with pytest.raises(SelectionError, match=r"add p\.product_category\.ui_extension"):
        Product(custom_fields=pair, ui_extension=known).custom.of()
    with pytest.raises(SelectionError, match="where there are pairs and no record"):
        pairs(a=1).of()
    assert Access.__extension__ == "Access"
