"""Models of ``select``, single records, and what is found in them."""

from __future__ import annotations

from typing import assert_type

from xurrent_sdk import (
    NotSelectedError,
    Organization,
    Person,
    PersonFilter,
    Team,
    XurrentClient,
)
from xurrent_sdk.testing import Fakes, fake


def check(client: XurrentClient) -> None:
    people = client.query.people(view="current_account", filter=PersonFilter(vip=False))
    chosen = people.select(
        lambda p: [
            p.name,
            p.primary_email,
            p.organization.name,
            p.teams.name,
            p.manager(lambda m: [m.name, m.organization.name]),
            p.addresses,
        ]
    )
    for person in chosen.limit(30):
        assert_type(person, Person)
        assert_type(person.name, str | None)
        assert_type(person.organization, Organization | None)
        assert_type(person.organization and person.organization.name, str | None)
        assert_type(person.teams, list[Team])
        assert_type([team.name for team in person.teams], list[str | None])
        assert_type(person.manager, Person | None)
        try:
            assert_type(person.vip, bool | None)
        except NotSelectedError:
            pass
        else:
            raise AssertionError("vip was not selected")
    assert_type(chosen.first(), Person | None)
    assert_type(chosen.limit(3).all(), list[Person])
    assert_type(chosen.limit(1).one(), Person)
    me = client.query.me()
    assert_type(me.get(), Person)
    assert_type(me.select(lambda p: [p.name, p.teams(first=2)]).get(), Person)
    assert_type(me.get_or_none(), Person | None)
    assert_type(fake.person(), Person)
    assert_type(fake.person(name="Ada", teams=[fake.team()]), Person)
    assert_type(Fakes().organization(name=None), Organization)
    by_hand = Person(id="1", name="Ada", teams=[Team(id="2")])
    assert_type(by_hand.teams, list[Team])
