"""Plans: what is read and compared, what they say, and all that is wrong with rows."""

from __future__ import annotations

from typing import Any

import pytest

from tests.runtime.apply.account import Account, person
from tests.support.driver import both


@both
def test_records_are_created_updated_and_left(hr: Account) -> None:
    teams = hr.run(hr.client.query.teams().limit(3).all())
    ids = [team.id for team in teams]
    organization = hr.run(hr.client.query.organizations().first()).id
    rows = [
        person(n, organization_id=organization, team_ids=ids[:2], vip=False)
        for n in range(5)
    ]
    plan = hr.plan(rows)
    assert not hr.inputs()
    assert [item.key for item in plan.created] == [f"e{n}" for n in range(5)]
    assert (plan.updated, plan.disabled, plan.left) == ((), (), ())
    report = hr.execute(plan)
    assert (report.created, report.updated, report.total) == (5, 0, 5)

    again = hr.plan(rows)
    assert again.is_empty
    assert again.left == tuple(f"e{n}" for n in range(5))

    rows[1] |= {"job_title": "Cook"}
    rows[2] |= {"team_ids": [ids[1], ids[0], ids[1]]}  # the same set
    rows[3] |= {"team_ids": ids[2:], "organization_id": None}
    rows[4] |= {"primary_email": "new@example.com", "vip": True}
    plan = hr.plan(rows)
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
    hr.sandbox.journal.clear()
    assert hr.execute(plan).updated == 3
    assert {frozenset(each) - {"id"} for each in hr.inputs()} == {
        frozenset({"jobTitle"}),
        frozenset({"teamIds", "organizationId"}),
        frozenset({"primaryEmail", "vip"}),
    }
    assert hr.plan(rows).is_empty


def test_what_no_row_names_is_neither_read_nor_written(hr: Account) -> None:
    hr.execute(hr.plan([person(1, job_title="Cook")]))
    hr.sandbox.journal.clear()
    plan = hr.plan([{"source_id": "e1", "name": "Other"}])
    (read,) = hr.sandbox.journal.of("graphql")
    assert "jobTitle" not in read.document
    hr.execute(plan)
    (sent,) = hr.inputs()
    assert set(sent) == {"id", "name"}
    assert hr.plan([person(1, name="Other", job_title="Cook")]).is_empty


def test_what_does_not_compare_is_sent_to_create_and_never_after(hr: Account) -> None:
    rows = [{"source_id": "r1", "subject": "Disk", "category": "incident", "note": "x"}]

    def plan() -> Any:
        return hr.run(hr.client.apply.requests(rows, source="hr"))

    first = plan()
    ways = {field.name: (field.way, field.compared) for field in first.fields}
    assert ways == {
        "subject": ("value", "subject"),
        "category": ("value", "category"),
        "note": ("action", ""),
    }
    assert "sent only to create: note" in str(first)
    hr.execute(first)
    assert hr.inputs()[-1]["note"] == "x"
    rows[0]["note"] = "y"
    assert plan().is_settled
    rows[0]["subject"] = "Disk 2"
    hr.execute(plan())
    assert set(hr.inputs()[-1]) == {"id", "subject"}


def test_attachments_are_sent_to_create_and_with_their_text(hr: Account) -> None:
    file = hr.run(hr.client.attachments.upload(b"GIF89a", filename="map.gif"))
    row = {"source_id": "s1", "name": "AMS", "remarks_attachments": [file]}
    plan = hr.plan([row], "sites")
    assert "to create, or with their text: remarks_attachments" in str(plan)
    hr.execute(plan)
    assert hr.inputs()[-1]["remarksAttachments"][0]["key"] == file.key
    assert hr.plan([row], "sites").is_settled
    row |= {"remarks": f"See ![]({file.key})", "time_zone": "Amsterdam"}
    plan = hr.plan([row], "sites")
    assert "remarks_attachments: '(not shown)' ->" in str(plan)
    hr.execute(plan)
    sent = hr.inputs()[-1]
    assert sent["remarksAttachments"][0]["key"] == file.key
    row["time_zone"] = "London"
    hr.execute(hr.plan([row], "sites"))
    assert set(hr.inputs()[-1]) == {"id", "timeZone"}


class NotAvailable:
    """As ``pandas.NA``, the empty cell of a data frame: no comparison has a truth value."""

    __hash__ = object.__hash__

    def __eq__(self, other: object) -> Any:
        return self

    def __bool__(self) -> bool:
        raise TypeError("boolean value of NA is ambiguous")


def test_all_that_is_wrong_is_told_at_once(hr: Account) -> None:
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
        person(7, teams=["t1", None]),
        person(8, custom_fields=[{"id": "w", "value": [float("nan")]}]),
        person(9, manager=NotAvailable()),
        {"source_id": NotAvailable()},
    ]
    with pytest.raises(hr.sdk.ApplyError) as caught:
        hr.plan(rows, source="s" * 31, missing="drop")
    assert not hr.sandbox.journal.of("graphql")
    assert [problem.partition(":")[0] for problem in caught.value.problems] == [
        "row 2 (e1)",
        "row 3",
        "row 4",
        "row 5 (e2)",
        "row 6 (e3)",
        "row 7 (e4)",
        f"row 8 ({'k' * 129})",
        "row 9 (e6)",
        "row 10 (e7)",
        "row 11 (e8)",
        "row 12 (e9)",
        "row 13",
        "source",
        "missing",
    ]
    text = str(caught.value)
    assert "Nothing was written: 14 problems" in text
    assert "row 1 (e1) has the same key" in text
    assert "did you mean 'name'?" in text
    assert "yes" not in text
    assert "teams[1]: give a key" in text
    assert "The variable at custom_fields[0].value[0] is not a finite number" in text


def test_what_the_account_tells_is_told_at_once_as_well(hr: Account) -> None:
    for number, key in ((4, "twin"), (6, "other")):
        made = person(number, source_id=key, source="hr")
        last = hr.run(hr.client.mutation.person_create(**made))
    # The service refuses a second key of one source; other accounts may have it.
    hr.store.update(hr.store.find(last.id), {"sourceID": "twin"})
    organization = hr.run(hr.client.query.organizations().first()).id
    team = hr.run(hr.client.query.teams().first()).id
    hr.execute(hr.plan([person(1), person(2)]))
    rows: list[dict[str, object]] = [
        person(1, organization_id=organization, team_ids=[team, "nobody"]),
        person(2, organization_id=team),
        {"source_id": "e3", "name": "new"},
        person(4, source_id="twin"),
        person(2),
        {"name": "nobody"},
        person(5, nam="x", manager_id="no id at all"),
    ]
    hr.sandbox.journal.clear()
    unseen = "that the token can see"
    assert hr.problems(rows) == [
        f"row 1 (e1): team_ids: there is no Team 'nobody' {unseen}",
        f"row 2 (e2): organization_id: there is no Organization {team!r} {unseen}",
        "row 3 (e3): the new record needs primary_email: required by PersonCreateInput",
        "row 4 (twin): several records of 'hr' have this key",
        "row 5 (e2): row 2 (e2) has the same key",
        "row 6: it has no source_id",
        "row 7 (e5): rows have no field 'nam'; did you mean 'name'?",
        f"row 7 (e5): manager_id: there is no Person 'no id at all' {unseen}",
    ]
    assert not hr.inputs()


def test_a_key_where_rows_take_ids_alone(hr: Account) -> None:
    rows: list[Any] = [
        {"source_id": "1", "agile_board_column": "Done"},
        {"source_id": "2", "agile_board_colum_id": "Done"},
    ]
    nearest = "did you mean 'agile_board_column_id'?"
    assert hr.problems(rows, "requests") == [
        f"row 1 (1): rows have no field 'agile_board_column'; {nearest} It takes IDs: "
        "the package cannot look up such records by a key",
        f"row 2 (2): rows have no field 'agile_board_colum_id'; {nearest}",
    ]


def test_references_that_others_have_are_not_looked_for(hr: Account) -> None:
    one, two = (o.id for o in hr.run(hr.client.query.organizations().limit(2).all()))
    first = [person(1, organization_id=one), person(2, organization_id=two)]
    hr.execute(hr.plan(first))
    hr.sandbox.journal.clear()
    rows = [person(1, organization_id=two), person(2, organization_id=two)]
    assert len(hr.plan(rows).updated) == 1
    assert len(hr.sandbox.journal.of("graphql")) == 1


def test_keys_differ_by_capitals_if_it_is_said_and_hold_anything(hr: Account) -> None:
    keys = ["a", "A", "a,b", "ä\u2028", "'; --", '"', "0"]
    rows = [person(n, source_id=key) for n, key in enumerate(keys)]
    (problem,) = hr.problems(rows)
    assert problem.startswith(
        "row 2 (A): the key differs only in case from that of row"
    )
    plan = hr.plan(rows, exact_keys=True)
    assert hr.execute(plan).created == len(keys)
    assert hr.plan(rows, exact_keys=True).left == tuple(keys)


# No arrow: print(plan) into a file fails on Windows, whose cp1252 has none.
PRINTED = """\
people of 'hr': 1 created, 1 updated, 1 disabled, 1 left
  create  e9  name='Name 9', primary_email='e9@example.com'
  update  e1  name: 'Name 1' -> 'On\\x1be'
              vip: False -> True
              job_title: 'Junior Ju…r Junior Clerk' -> 'Junior Ju…r Junior Chief'
  disable e3  disabled: False -> True"""


def test_a_plan_prints_as_a_table(hr: Account) -> None:
    junior = "Junior " * 6
    hr.execute(hr.plan([person(1, job_title=f"{junior}Clerk"), person(2), person(3)]))
    chief = {"vip": True, "job_title": f"{junior}Chief"}
    rows = [person(1, name="On\x1be", **chief), person(2), person(9)]
    plan = hr.plan(rows, missing="disable")
    assert str(plan) == PRINTED
    assert repr(plan).endswith("1 created, 1 updated, 1 disabled, 1 left>")
    many = hr.plan([person(n) for n in range(100, 160)])
    assert str(many).splitlines()[-1] == "  create  and 10 more"


def test_a_plan_prints_members_of_enums_as_their_values(hr: Account) -> None:
    row = hr.item("c1", status=hr.sdk.CiStatus.IN_PRODUCTION)
    assert "status='in_production'" in str(hr.plan([row], "configuration_items"))


def test_the_types_are_listed(hr: Account) -> None:
    assert len(dir(hr.client.apply)) == 62
    assert {"people", "teams", "configuration_items"} < set(dir(hr.client.apply))
    for name in ("peoples", "person", "Person"):
        with pytest.raises(AttributeError, match="did you mean 'people'"):
            getattr(hr.client.apply, name)
    with pytest.raises(
        AttributeError, match="'webhooks': rows can be applied to types"
    ):
        _ = hr.client.apply.webhooks
    assert repr(hr.client.apply.people).startswith("<apply.people of")
