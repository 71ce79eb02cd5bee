"""Taking over records that have no key, or one of another source."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.runtime.apply.account import Account, person


def holder(hr: Account, number: int, **more: Any) -> Any:
    """A person as some other program has created it."""
    row = person(number)
    known = {"name": row["name"], "primaryEmail": row["primary_email"]}
    return hr.insert(**{**known, "disabled": False, **more})


@pytest.fixture
def hr(hr: Account, monkeypatch: pytest.MonkeyPatch) -> Account:
    """The account, whose plans take records over."""
    plan = hr.plan
    monkeypatch.setattr(
        hr, "plan", lambda *a, **more: plan(*a, **{"adopt": "primary_email", **more})
    )
    return hr


def test_a_record_without_a_key_is_taken_over(hr: Account, tmp_path: Path) -> None:
    holder(hr, 1)
    holder(hr, 2, source="GUI", disabled=True)
    holder(hr, 3, source="LDAP", sourceID="x3")
    holder(hr, 5, sourceID="x5")
    rows = [person(1, vip=True), person(2), person(3, manager="e1"), person(4)]
    more: dict[str, Any] = {"adopt_from": ("LDAP", ""), "missing": "disable"}
    assert "'x5' of '': adopt_from '' takes" in hr.problems([person(5)])[0]
    assert [item.key for item in hr.plan([person(5)], **more).adopted] == ["e5"]
    plan = hr.plan(rows, **more)
    assert [item.key for item in plan.adopted] == ["e1", "e2", "e3"]
    assert [item.key for item in plan.created] == ["e4"]
    changes = {i.key: {c.field: c.new for c in i.changes} for i in plan.adopted}
    own = {"source": "hr"}
    assert changes == {
        "e1": {**own, "source_id": "e1", "vip": True},
        "e2": {**own, "source_id": "e2", "disabled": False},
        "e3": {**own, "source_id": "e3", "manager": "e1"},
    }
    report = hr.execute(plan, state=tmp_path / "hr.jsonl")
    assert (report.adopted, report.created, report.is_settled) == (3, 1, True)
    assert str(report) == "people: 1 created, 3 adopted, 0 updated, 0 disabled"
    assert repr(report) == f"<ApplyReport of {report}>"
    assert hr.plan(rows, **more).is_settled
    assert set(hr.written()) == {"e1", "e2", "e3", "e4"}
    assert hr.disabled() == set()


def test_without_adopt_nothing_is_taken_over(hr: Account) -> None:
    holder(hr, 1)
    plan = hr.plan([person(1)], adopt=None)
    assert ([i.key for i in plan.created], plan.adopted) == (["e1"], ())


def test_holders_that_cannot_be_taken_over_are_problems(hr: Account) -> None:
    holder(hr, 1, source="LDAP", sourceID="x1")
    holder(hr, 2, source="hr", sourceID="old2")
    holder(hr, 3)
    holder(hr, 3)
    archived, trashed = holder(hr, 4, name="Of another name"), holder(hr, 5)
    hr.sandbox.move("archive", hr.store.node_id(archived))
    hr.sandbox.move("trash", hr.store.node_id(trashed))
    rows = [person(n) for n in range(1, 7)]
    del rows[2]["name"]  # which only a new record needs
    found = hr.problems(rows)
    assert found[:3] == [
        "row 1 (e1): the record with primary_email 'e1@example.com' has the key 'x1' of "
        "'LDAP': adopt_from 'LDAP' takes it over",
        "row 2 (e2): the record with primary_email 'e2@example.com' has the key 'old2' "
        "of 'hr': adopt_from 'hr' takes it over",
        "row 3 (e3): several records have primary_email 'e3@example.com'",
    ]
    for text, where in zip(found[3:], ("archive", "trash"), strict=True):
        assert f"in the {where} has primary_email" in text
        assert "an administrator can restore it" in text
        sent = [str(each.variables) for each in hr.sandbox.journal.of("graphql")]
        (read,) = (each for each in sent if where in each)
        assert "e4@example.com" in read  # not all that ever left the account


def test_somebody_comes_back_with_another_number(hr: Account) -> None:
    more: dict[str, Any] = {"missing": "disable", "adopt_from": ("hr",)}
    rows = [person(1), person(2), person(3)]
    hr.execute(hr.plan(rows, **more))
    hr.execute(hr.plan(rows[1:], **more))
    e2, new = "e2@example.com", "e2.jones@example.com"
    rows = [
        {**person(1), "source_id": "n1"},  # she was disabled
        {**person(3), "source_id": "n3"},  # he was not
        person(2, primary_email=new),
        person(4, primary_email=e2, manager={"primary_email": new}),
    ]
    plan = hr.plan(rows, **more)
    assert [item.key for item in plan.adopted] == ["n1", "n3"]
    assert [item.key for item in plan.created] == ["e4"]
    assert plan.disabled == ()
    hr.execute(plan)
    assert hr.plan(rows, **more).is_settled
    assert (hr.written(), hr.disabled()) == (
        dict.fromkeys(("n1", "e2", "n3", "e4"), 1),
        set(),
    )
    rows[2].pop("primary_email")
    assert hr.problems(
        [person(5, primary_email=new), rows[2]], max_disabled=9, **more
    ) == [
        f"row 1 (e5): the record with primary_email '{new}' has the key 'e2' of 'hr': "
        "row 2 has this key"
    ]


def test_adopted_records_are_no_share_of_the_source(hr: Account) -> None:
    for number in range(100):
        holder(
            hr,
            number,
            **({"source": "hr", "sourceID": f"old{number}"} if number < 20 else {}),
        )
    rows = [person(number) for number in range(20, 100)]
    (problem,) = hr.problems(rows, missing="disable")
    assert problem.startswith("max_disabled: 20 of 20 enabled records")


def test_only_unique_keys_can_be_given(hr: Account) -> None:
    rows = [person(1)]
    assert hr.problems(rows, adopt="name") == [
        "adopt: it is 'primary_email', not 'name'"
    ]
    assert hr.problems(rows, adopt=None, adopt_from=("LDAP",)) == [
        "adopt_from: give adopt, too: the field that records are known by"
    ]
    with pytest.raises(
        hr.sdk.ApplyError, match="requests have no unique key: set source"
    ):
        hr.run(hr.client.apply.requests([], source="hr", adopt="subject"))
    twice = [{"source_id": k, "name": "Desk"} for k in "ab"]
    with pytest.raises(
        hr.sdk.ApplyError, match=r"row 2 \(b\): row 1 \(a\) has the same"
    ):
        hr.run(hr.client.apply.teams(twice, source="hr", adopt="name"))


def test_a_killed_adoption_goes_on(hr: Account, tmp_path: Path) -> None:
    for number in range(4):
        holder(hr, number)
    rows, state = [person(n) for n in range(4)], tmp_path / "hr.jsonl"
    hr.sandbox.add_faults("ok", "ok", "lost")
    hr.run(hr.plan(rows).execute(state=state, size=2))
    plan = hr.plan(rows)
    hr.run(plan.execute(state=state)).raise_for_failures()
    assert hr.plan(rows).is_settled
