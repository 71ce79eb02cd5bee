"""Custom fields as forms define them."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import assert_type

from xurrent_sdk import Person, Team, XurrentClient
from xurrent_sdk.custom_fields import (
    CustomValues,
    Form,
    NewLaptop,
    NewLaptopModel,
    Office,
    Rack,
    RackPower,
    RecordId,
    Staff,
    StaffColors,
)


def check(client: XurrentClient) -> None:
    when = datetime.now(UTC)
    request = client.query.requests().first()
    assert request is not None
    custom = Person(custom_fields=[], ui_extension=None).custom
    assert_type(custom, CustomValues)
    assert_type(custom.of(), Form)
    rack = custom.of(Rack)
    assert_type(rack, Rack)
    assert_type(rack.rack_position, int | None)
    assert_type(rack.weight, Decimal | None)
    assert_type(rack.power, RackPower | None)
    assert_type(rack.mounted_at, datetime | None)
    assert_type(rack.responsible, RecordId[Team] | None)
    assert_type(custom.of(Staff).colors, list[StaffColors] | None)
    assert_type(custom.of(NewLaptop).needed_by, date | None)
    assert_type(custom.of(NewLaptop).colleagues, list[RecordId[Person]] | None)
    assert_type(RackPower.A.label, str)
    assert_type(RackPower.labelled("Feed A"), RackPower)
    given = NewLaptop.Input(model="13", memory=16, colleagues=["a", Person(id="b")])
    client.mutation.request_update(id=request.id, custom_fields=given)
    client.mutation.request_update(
        id=request.id, custom_fields={**given, "other": when}
    )
    Rack.Input(power=RackPower.A, weight=2, responsible=Team(id="1"), mounted_at=when)
    model = NewLaptopModel.VALUE_13
    people = client.query.people().where(
        lambda f: [f.custom.rack.contains("R"), f.custom.shelf >= 3]
    )
    people.where(lambda f: [f.custom.colours == "red", f.custom("Any") != "x"])
    people.where(lambda f: [f.custom.installed_on >= date(2026, 1, 1)])
    client.query.requests().where(lambda f: [f.custom.model.in_(model, "15")])

    client.query.sites().where(lambda f: [f.custom.desks > 3])
    assert_type(custom.of(Office).desks, int | None)
