"""Every record that becomes a model has its id; rows and classes of the user do not."""

from __future__ import annotations

import re
from typing import Any

import pytest
from pydantic import BaseModel

from tests.support.driver import Driver

ID = re.compile(r"\bid\b(?!:)")


class Employer(BaseModel):
    name: str | None


class Card(BaseModel):
    name: str | None
    organization: Employer | None


def test_models_have_their_id_at_every_level(driver: Driver, client: Any) -> None:
    query = client.query.people().select(
        lambda p: [p.name, p.organization.parent.name, p.teams(lambda t: [t.name])]
    )
    expected = client.query.people().values(
        lambda p: (
            p.id,
            p.organization.id,
            p.organization.parent.id,
            p.teams(lambda t: [t.id]),
        )
    )
    found = driver.run(query.limit(40).all())
    rows = driver.run(expected.limit(40).all())
    for person, row in zip(found, rows, strict=True):
        employer = person.organization
        parent = employer and employer.parent
        assert (person.id, employer and employer.id, parent and parent.id) == row[:3]
        assert [team.id for team in person.teams] == [team.id for team in row[3]]


COUNTED: dict[str, tuple[Any, int]] = {
    "leaf": (lambda q: q.people().select(lambda p: p.name), 1),
    "named": (lambda q: q.people().select(lambda p: [p.id, p.name]), 1),
    "path": (lambda q: q.people().select(lambda p: [p.organization.name]), 2),
    "limited": (lambda q: q.people().select(lambda p: [p.teams(first=2).name]), 2),
    "default": (lambda q: q.people(), 1),
    "single": (lambda q: q.me().select(lambda p: [p.name]), 1),
    "pairs": (lambda q: q.people().select(lambda p: [p.custom_fields.value]), 2),
    "none": (lambda q: q.rate_limit(), 0),
    "rows": (lambda q: q.people().values(lambda p: (p.name, p.organization.name)), 0),
    "model column": (
        lambda q: q.people().values(lambda p: (p.name, p.manager(lambda m: [m.name]))),
        1,
    ),
    "below a model column": (
        lambda q: q.people().values(
            lambda p: (p.manager(lambda m: [m.organization.name]),)
        ),
        2,
    ),
    "into": (lambda q: q.people().into(Card), 0),
}


@pytest.mark.parametrize("case", COUNTED)
def test_which_levels_ask_for_an_id(client: Any, case: str) -> None:
    ask, levels = COUNTED[case]
    document = ask(client.query).document()
    assert len(ID.findall(document)) == levels, document
