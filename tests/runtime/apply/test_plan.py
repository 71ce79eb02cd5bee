"""Plans: what is read and compared, what they say, and all that is wrong with rows."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support.driver import Driver
from xurrent_gen.sandbox import RunningSandbox


def person(number: int, **more: object) -> dict[str, object]:
    return {
        "source_id": f"e{number}",
        "name": f"Name {number}",
        "primary_email": f"e{number}@example.com",
        **more,
    }


def apply(driver: Driver, client: Any, rows: list[Any], **more: Any) -> Any:
    return driver.run(client.apply.people(rows, source="hr", **more))


def execute(driver: Driver, plan: Any) -> Any:
    report = driver.run(plan.execute())
    report.raise_for_failures()
    return report


def inputs(sandbox: RunningSandbox) -> list[Any]:
    """What was sent to mutations."""
    found: list[Any] = []
    for request in sandbox.journal.of("graphql"):
        if request.document.startswith("mutation"):
            found += request.variables.values()
    return found


def test_records_are_created_updated_and_left(
    driver: Driver, writer: Any, changing: RunningSandbox
) -> None:
    teams = driver.run(writer.query.teams().limit(3).all())
    ids = [team.id for team in teams]
    organization = driver.run(writer.query.organizations().first()).id
    rows = [
        person(n, organization_id=organization, team_ids=ids[:2], vip=False)
        for n in range(5)
    ]
    plan = apply(driver, writer, rows)
    assert not inputs(changing)
    assert [item.key for item in plan.created] == [f"e{n}" for n in range(5)]
    assert (plan.updated, plan.disabled, plan.left) == ((), (), ())
    report = execute(driver, plan)
    assert (report.created, report.updated, report.total) == (5, 0, 5)

    again = apply(driver, writer, rows)
    assert again.is_empty
    assert again.left == tuple(f"e{n}" for n in range(5))

    rows[1] |= {"job_title": "Cook"}
    rows[2] |= {"team_ids": [ids[1], ids[0], ids[1]]}  # the same set
    rows[3] |= {"team_ids": ids[2:], "organization_id": None}
    rows[4] |= {"primary_email": "new@example.com", "vip": True}
    plan = apply(driver, writer, rows)
    changes = {
        item.key: {c.field: (c.old, c.new) for c in item.changes}
        for item in plan.updated
    }
    assert changes == {
        "e1": {"job_title": (None, "Cook")},
        "e3": {
            "team_ids": (frozenset(ids[:2]), frozenset(ids[2:])),
            "organization_id": (organization, None),
        },
        "e4": {
            "primary_email": ("e4@example.com", "new@example.com"),
            "vip": (False, True),
        },
    }
    changing.journal.clear()
    assert execute(driver, plan).updated == 3
    assert {frozenset(each) - {"id"} for each in inputs(changing)} == {
        frozenset({"jobTitle"}),
        frozenset({"teamIds", "organizationId"}),
        frozenset({"primaryEmail", "vip"}),
    }
    assert apply(driver, writer, rows).is_empty


def test_what_no_row_names_is_neither_read_nor_written(
    driver: Driver, writer: Any, changing: RunningSandbox
) -> None:
    execute(driver, apply(driver, writer, [person(1, job_title="Cook")]))
    changing.journal.clear()
    plan = apply(driver, writer, [{"source_id": "e1", "name": "Other"}])
    (read,) = changing.journal.of("graphql")
    assert "jobTitle" not in read.document
    execute(driver, plan)
    (sent,) = inputs(changing)
    assert set(sent) == {"id", "name"}
    assert apply(driver, writer, [person(1, name="Other", job_title="Cook")]).is_empty


def test_what_does_not_compare_is_sent_to_create_and_never_after(
    driver: Driver, writer: Any, changing: RunningSandbox
) -> None:
    rows = [{"source_id": "r1", "subject": "Disk", "category": "incident", "note": "x"}]

    def plan() -> Any:
        return driver.run(writer.apply.requests(rows, source="hr"))

    first = plan()
    ways = {field.name: (field.way, field.compared) for field in first.fields}
    assert ways == {
        "subject": ("value", "subject"),
        "category": ("value", "category"),
        "note": ("action", ""),
    }
    assert "sent only to create: note" in str(first)
    execute(driver, first)
    assert inputs(changing)[-1]["note"] == "x"
    rows[0]["note"] = "y"
    assert plan().is_settled
    rows[0]["subject"] = "Disk 2"
    execute(driver, plan())
    assert set(inputs(changing)[-1]) == {"id", "subject"}


def test_all_that_is_wrong_is_told_at_once(
    driver: Driver, sdk: Any, writer: Any, changing: RunningSandbox
) -> None:
    rows: list[dict[str, object]] = [
        person(1),
        person(1),
        {"name": "nobody"},
        {"source_id": "  "},
        person(2, nam="x"),
        person(3, vip="yes"),
        person(4, source="hr"),
        person(5, source_id="k" * 129),
        person(6, team_ids=[3]),
    ]
    with pytest.raises(sdk.ApplyError) as caught:
        driver.run(writer.apply.people(rows, source="s" * 31, missing="drop"))
    assert not changing.journal.of("graphql")
    assert [problem.partition(":")[0] for problem in caught.value.problems] == [
        "row 2 (e1)",
        "row 3",
        "row 4",
        "row 5 (e2)",
        "row 6 (e3)",
        "row 7 (e4)",
        f"row 8 ({'k' * 129})",
        "row 9 (e6)",
        "source",
        "missing",
    ]
    text = str(caught.value)
    assert "Nothing was written: 10 problems" in text
    assert "row 1 (e1) has the same key" in text
    assert "did you mean 'name'?" in text
    assert "yes" not in text


def test_what_the_account_tells_is_told_at_once_as_well(
    driver: Driver, sdk: Any, writer: Any, changing: RunningSandbox
) -> None:
    for number, key in ((4, "twin"), (6, "other")):
        made = person(number, source_id=key, source="hr")
        last = driver.run(writer.mutation.person_create(**made))
    # The service refuses a second key of one source; other accounts may have it.
    store = changing.sandbox.store
    ref = store.find(last.id)
    assert ref is not None
    store.update(ref, {"sourceID": "twin"})
    organization = driver.run(writer.query.organizations().first()).id
    team = driver.run(writer.query.teams().first()).id
    execute(driver, apply(driver, writer, [person(1), person(2)]))
    rows: list[dict[str, object]] = [
        person(1, organization_id=organization, team_ids=[team, "nobody"]),
        person(2, organization_id=team),
        {"source_id": "e3", "name": "new"},
        person(4, source_id="twin"),
        person(2),
        {"name": "nobody"},
        person(5, nam="x", manager_id="no id at all"),
    ]
    changing.journal.clear()
    with pytest.raises(sdk.ApplyError) as caught:
        apply(driver, writer, rows)
    assert list(caught.value.problems) == [
        "row 1 (e1): team_ids: there is no Team 'nobody'",
        f"row 2 (e2): organization_id: there is no Organization {team!r}",
        "row 3 (e3): the new record needs primary_email: required by PersonCreateInput",
        "row 4 (twin): several records of 'hr' have this key",
        "row 5 (e2): row 2 (e2) has the same key",
        "row 6: it has no source_id",
        "row 7 (e5): rows have no field 'nam'; did you mean 'name'?",
        "row 7 (e5): manager_id: there is no Person 'no id at all'",
    ]
    assert not inputs(changing)


def test_references_that_others_have_are_not_looked_for(
    driver: Driver, writer: Any, changing: RunningSandbox
) -> None:
    one, two = (o.id for o in driver.run(writer.query.organizations().limit(2).all()))
    first = [person(1, organization_id=one), person(2, organization_id=two)]
    execute(driver, apply(driver, writer, first))
    changing.journal.clear()
    rows = [person(1, organization_id=two), person(2, organization_id=two)]
    assert len(apply(driver, writer, rows).updated) == 1
    assert len(changing.journal.of("graphql")) == 1


def test_types_without_a_filter_by_key_are_looked_through(
    driver: Driver, writer: Any
) -> None:
    rows = [{"source_id": "p1", "name": "Invoice", "category": "dashboard"}]

    def plan(rows: list[Any]) -> Any:
        return driver.run(writer.apply.pdf_designs(rows, source="hr"))

    report = execute(driver, plan(rows))
    assert report.created == 1
    assert plan(rows).is_empty
    assert len(plan([{"source_id": "p1", "name": "Other"}]).updated) == 1


def test_keys_differ_by_capitals_and_hold_anything(driver: Driver, writer: Any) -> None:
    keys = ["a", "A", "a,b", "ä\u2028", "'; --", '"', "0"]
    rows = [person(n, source_id=key) for n, key in enumerate(keys)]
    plan = apply(driver, writer, rows, exact_keys=True)
    assert execute(driver, plan).created == len(keys)
    assert apply(driver, writer, rows, exact_keys=True).left == tuple(keys)


PRINTED = """\
people of 'hr': 1 created, 1 updated, 1 disabled, 1 left
  create  e9  name='Name 9', primary_email='e9@example.com'
  update  e1  name: 'Name 1' → 'On\\x1be'
              vip: False → True
  disable e3  disabled: False → True"""


def test_a_plan_prints_as_a_table(driver: Driver, writer: Any) -> None:
    rows = [person(1), person(2), person(3)]
    execute(driver, apply(driver, writer, rows))
    rows = [person(1, name="On\x1be", vip=True), person(2), person(9)]
    plan = apply(driver, writer, rows, missing="disable")
    assert str(plan) == PRINTED
    assert repr(plan).endswith("1 created, 1 updated, 1 disabled, 1 left>")
    many = apply(driver, writer, [person(n) for n in range(100, 160)])
    assert str(many).splitlines()[-1] == "  create  and 10 more"


def test_the_types_are_listed(sdk: Any, writer: Any) -> None:
    assert len(dir(writer.apply)) == 62
    assert {"people", "teams", "configuration_items"} < set(dir(writer.apply))
    with pytest.raises(AttributeError, match="did you mean 'people'"):
        _ = writer.apply.peoples
    with pytest.raises(
        AttributeError, match="'webhooks': rows can be applied to types"
    ):
        _ = writer.apply.webhooks
    assert repr(writer.apply.people).startswith("<apply.people of")
