"""Taking over records that have no key, or one of another source."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.support.driver import Driver
from xurrent_gen.sandbox import RunningSandbox


@pytest.fixture
def account(changing: RunningSandbox) -> Any:
    store = changing.sandbox.store
    return store.value(store.refs("Person")[0], "account")


def insert(sandbox: RunningSandbox, account: Any, number: int, **more: Any) -> Any:
    """Have the sandbox hold a person, as some other program has created it."""
    fields = {
        "name": f"Name {number}",
        "primaryEmail": f"e{number}@example.com",
        "disabled": False,
        **more,
    }
    return sandbox.sandbox.store.insert("Person", {"account": account, **fields})


def person(number: int, **more: object) -> dict[str, object]:
    return {
        "source_id": f"e{number}",
        "name": f"Name {number}",
        "primary_email": f"e{number}@example.com",
        **more,
    }


def plan_for(driver: Driver, client: Any, rows: Any, **more: Any) -> Any:
    options = {"source": "hr", "adopt": "primary_email", **more}
    return driver.run(client.apply.people(rows, **options))


def problems(
    driver: Driver, sdk: Any, client: Any, rows: Any, **more: Any
) -> list[str]:
    with pytest.raises(sdk.ApplyError) as caught:
        plan_for(driver, client, rows, **more)
    return list(caught.value.problems)


def test_a_record_without_a_key_is_taken_over(
    driver: Driver,
    writer: Any,
    changing: RunningSandbox,
    account: Any,
    tmp_path: Path,
) -> None:
    insert(changing, account, 1)
    insert(changing, account, 2, source="GUI", disabled=True)
    insert(changing, account, 3, source="LDAP", sourceID="x3")
    rows = [person(1, vip=True), person(2), person(3, manager="e1"), person(4)]
    more: dict[str, Any] = {"adopt_from": ("LDAP",), "missing": "disable"}
    plan = plan_for(driver, writer, rows, **more)
    assert [item.key for item in plan.adopted] == ["e1", "e2", "e3"]
    assert [item.key for item in plan.created] == ["e4"]
    changes = {i.key: {c.field: c.new for c in i.changes} for i in plan.adopted}
    own = {"source": "hr"}
    assert changes == {
        "e1": {**own, "source_id": "e1", "vip": True},
        "e2": {**own, "source_id": "e2", "disabled": False},
        "e3": {**own, "source_id": "e3", "manager": "e1"},
    }
    report = driver.run(plan.execute(state=tmp_path / "hr.jsonl"))
    report.raise_for_failures()
    assert (report.adopted, report.created, report.is_settled) == (3, 1, True)
    assert str(report) == "people: 1 created, 3 adopted, 0 updated, 0 disabled"
    assert plan_for(driver, writer, rows, **more).is_settled
    store = changing.sandbox.store
    found = {
        store.value(ref, "sourceID"): store.value(ref, "disabled")
        for ref in store.refs("Person")
        if store.value(ref, "source") == "hr"
    }
    assert set(found) == {"e1", "e2", "e3", "e4"}
    assert found["e2"] is False


def test_without_adopt_nothing_is_taken_over(
    driver: Driver, writer: Any, changing: RunningSandbox, account: Any
) -> None:
    insert(changing, account, 1)
    plan = plan_for(driver, writer, [person(1)], adopt=None)
    assert ([i.key for i in plan.created], plan.adopted) == (["e1"], ())


def test_holders_that_cannot_be_taken_over_are_problems(
    driver: Driver, sdk: Any, writer: Any, changing: RunningSandbox, account: Any
) -> None:
    insert(changing, account, 1, source="LDAP", sourceID="x1")
    insert(changing, account, 2, source="hr", sourceID="old2")
    insert(changing, account, 3)
    insert(changing, account, 3)
    archived, trashed = (insert(changing, account, number) for number in (4, 5))
    changing.move("archive", changing.sandbox.store.node_id(archived))
    changing.move("trash", changing.sandbox.store.node_id(trashed))
    rows = [person(n) for n in range(1, 7)]
    found = problems(driver, sdk, writer, rows)
    assert found[:3] == [
        "row 1 (e1): the record with primary_email 'e1@example.com' has the key 'x1' of "
        "'LDAP': adopt_from=('LDAP',) takes it over",
        "row 2 (e2): the record with primary_email 'e2@example.com' has the key 'old2' "
        "of 'hr': give the row this key, or change the key of the record",
        "row 3 (e3): several records have primary_email 'e3@example.com'",
    ]
    for text, where in zip(found[3:], ("archive", "trash"), strict=True):
        assert f"in the {where} has primary_email" in text
        assert "an administrator can restore it" in text


def test_only_unique_keys_can_be_given(
    driver: Driver, sdk: Any, writer: Any, changing: RunningSandbox
) -> None:
    rows = [person(1)]
    assert problems(driver, sdk, writer, rows, adopt="name") == [
        "adopt: it is 'primary_email', not 'name'"
    ]
    assert problems(driver, sdk, writer, rows, adopt=None, adopt_from=("LDAP",)) == [
        "adopt_from: give adopt, too: the field that records are known by"
    ]
    with pytest.raises(sdk.ApplyError, match="requests have no unique key"):
        driver.run(writer.apply.requests([], source="hr", adopt="subject"))
    twice = [{"source_id": k, "name": "Desk"} for k in "ab"]
    with pytest.raises(sdk.ApplyError, match=r"row 2 \(b\): row 1 \(a\) has the same"):
        driver.run(writer.apply.teams(twice, source="hr", adopt="name"))


def test_a_killed_adoption_goes_on(
    driver: Driver,
    writer: Any,
    changing: RunningSandbox,
    account: Any,
    tmp_path: Path,
) -> None:
    for number in range(4):
        insert(changing, account, number)
    rows, state = [person(n) for n in range(4)], tmp_path / "hr.jsonl"
    changing.add_faults("ok", "ok", "lost")
    driver.run(plan_for(driver, writer, rows).execute(state=state, size=2))
    plan = plan_for(driver, writer, rows)
    driver.run(plan.execute(state=state)).raise_for_failures()
    assert plan_for(driver, writer, rows).is_settled
