"""``python -m <package> class``: what is printed is a class that ``into`` takes."""

from __future__ import annotations

import dataclasses
import sys
from types import ModuleType
from typing import Any

import pytest

import xurrent_sdk
from tests.support.driver import Driver
from xurrent_sdk._runtime.commands import main


@pytest.fixture(scope="session")
def sdk() -> Any:
    """The package that the printed classes import."""
    return xurrent_sdk


@pytest.mark.parametrize(
    ("root", "names"),
    [
        ("people", ["person", "id", "name", "organization.name", "teams", "manager"]),
        ("people", ["people", "created_at", "disabled", "custom_fields", "time_zone"]),
        ("requests", ["Request", "status", "resolution_target_at", "team.manager"]),
        ("time_entries", ["time_entry", "cost", "date", "assignment"]),
    ],
)
def test_the_class_fits(
    driver: Driver,
    client: Any,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    root: str,
    names: list[str],
) -> None:
    made = ModuleType("made")
    monkeypatch.setitem(sys.modules, "made", made)
    assert main(["class", *names]) == 0
    exec(capsys.readouterr().out, made.__dict__)  # what a reader does with it
    (card,) = [each for name, each in vars(made).items() if name.endswith("Card")]
    found = driver.run(getattr(client.query, root)().into(card).limit(20).all())
    assert len(found) == 20
    shown = [field.name for field in dataclasses.fields(card)]
    assert shown == [name.replace(".", "_") for name in names[1:]]


@pytest.mark.parametrize(
    ("names", "text"),
    [
        (["persn", "name"], "no record type 'persn'; did you mean 'Person'"),
        (["person", "nam"], "Person has no field 'nam'; did you mean 'name'?"),
        (["person", "teams.name"], "Person.teams has many values: name it alone"),
    ],
)
def test_names_that_are_not_there(
    capsys: pytest.CaptureFixture[str], names: list[str], text: str
) -> None:
    assert main(["class", *names]) == 2
    assert text in capsys.readouterr().err
