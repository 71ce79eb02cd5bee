"""Imports into the sandbox: which record a row hits, and what its cells do."""

from __future__ import annotations

import pytest

from tests.sandbox.bulk.server import BulkClient, bulk_server

COUNTS = ("created", "updated", "deleted", "unchanged", "failures", "errors")


def counts(done: dict[str, object]) -> dict[str, int]:
    results = done["results"]
    assert isinstance(results, dict)
    assert tuple(results) == COUNTS
    return {name: count for name, count in results.items() if count}


def written(row: dict[str, str]) -> str:
    return ",".join(row) + "\n" + ",".join(f'"{cell}"' for cell in row.values())


def people(client: BulkClient, email: str) -> dict[str, str]:
    (row,) = [r for r in client.rows("people") if r["Primary Email"] == email]
    return row


def test_rows_hit_records_by_pair_then_by_natural_key() -> None:
    with bulk_server() as client:
        first = "Source,Source ID,Primary Email,Name\nhr,1,a@x.example,Ann\nhr,2,b@x.example,Bob\n"
        assert counts(client.bring("people", first)) == {"created": 2}
        again = "Source,Source ID,Primary Email,Name\nhr,1,a@x.example,Ann\nhr,2,b@x.example,Bo\n"
        assert counts(client.bring("people", again)) == {"unchanged": 1, "updated": 1}
        by_mail = "Primary Email,Job Title\na@x.example,Chief\n"
        assert counts(client.bring("people", by_mail)) == {"updated": 1}
        row = people(client, "a@x.example")
        assert (row["Name"], row["Job Title"], row["Source"]) == ("Ann", "Chief", "hr")


def test_rows_hit_records_that_no_query_shows() -> None:
    with bulk_server() as client:
        for number, name, hit in (
            *((1, "Days", "created"), (2, "Nights", "created")),
            *((2, "Nights", "unchanged"), (2, "Weekends", "updated")),
        ):
            file = f"Source,Source ID,Name\nhr,{number},{name}\n"
            assert counts(client.bring("calendars", file)) == {hit: 1}
        assert [row["Name"] for row in client.rows("calendars")] == ["Days", "Weekends"]


def test_what_an_import_brings_is_there_for_queries_and_no_webhook_is_told() -> None:
    with bulk_server(deliver_webhooks=True) as client:
        organization = client.rows("organizations")[0]["Name"]
        head = "Primary Email,Name,VIP,Locale,Do Not Translate Languages,Organization"
        cells = f'a@x.example,Ann,yes,nl,"nl, fr","{organization}"'
        client.bring("people", f"{head}\n{cells}\n")
        found = client.query(
            '{ people(first: 1, filter: {primaryEmail: {values: ["a@x.example"]}}) '
            "{ nodes { name vip language doNotTranslateLanguages organization { name } } } }"
        )["people"]["nodes"]
        ann = {"name": "Ann", "vip": True, "language": "nl"}
        listed = {"doNotTranslateLanguages": ["nl", "fr"]}
        assert found == [{**ann, **listed, "organization": {"name": organization}}]
        (row,) = [row for row in client.rows("people") if row["Name"] == "Ann"]
        assert row["Do Not Translate Languages"] == "nl,fr"


def test_lists_of_records_are_the_connections_that_queries_read() -> None:
    members = "{ nodes { name members(first: 9) { nodes { primaryEmail } } } }"
    with bulk_server() as client:
        mails = [row["Primary Email"] for row in client.rows("people")[:3]]
        first = f'"{mails[2]}\n{mails[0]}"'
        head = "Source,Source ID,Name,Members\n"
        done = client.bring("teams", f"{head}hr,1,North,{first}\nhr,2,South,\n")
        assert counts(done) == {"created": 2}

        def read() -> dict[str, list[str]]:
            teams = client.query(
                f'{{ teams(first: 9, filter: {{source: {{values: ["hr"]}}}}) {members} }}'
            )
            return {
                team["name"]: [
                    each["primaryEmail"] for each in team["members"]["nodes"]
                ]
                for team in teams["teams"]["nodes"]
            }

        assert {n: set(m) for n, m in read().items()} == {
            "North": {mails[2], mails[0]},
            "South": set(),
        }
        (row,) = [row for row in client.rows("teams") if row["Source ID"] == "1"]
        assert set(row["Members"].split("\n")) == {mails[2], mails[0]}
        again = client.bring("teams", f'{head}hr,1,North,"{row["Members"]}"\n')
        assert counts(again) == {"unchanged": 1}
        client.bring("teams", "Source,Source ID,Name\nhr,1,Nord\n")
        assert set(read()["Nord"]) == {mails[2], mails[0]}
        client.bring("teams", f"Source,Source ID,Members\nhr,1,\nhr,2,{mails[1]}\n")
        assert read() == {"Nord": [], "South": [mails[1]]}
        done = client.bring("teams", f"{head}hr,3,West,nobody@x.example\n")
        assert counts(done) == {"failures": 1}


@pytest.mark.parametrize(
    ("header", "cell", "reason"),
    [
        ("Organization", "Nobody knows", "there is no organization"),
        ("Manager", "Ann", "there is no person"),
        ("Cost Per Hour", '"1,50"', "decimal number"),
        ("Cost Per Hour", "NaN", "decimal number"),
        ("Custom Fields", "rack=12", "JSON"),
        ("Custom Fields", '"[{""id"": ""x"", ""value"": NaN}]"', "JSON"),
        ("Information", "x" * 65_537, "64 KB"),
    ],
)
def test_a_cell_that_cannot_be_read_fails_its_row(
    header: str, cell: str, reason: str
) -> None:
    with bulk_server() as client:
        file = (
            f"Primary Email,Name,{header}\na@x.example,Ann,{cell}\nb@x.example,Bob,\n"
        )
        done = client.bring("people", file)
        assert done["state"] == "done"
        assert counts(done) == {"created": 1, "failures": 1}
        assert "line 2" in client.log(done)
        assert reason in client.log(done)


@pytest.mark.parametrize(
    ("file", "message", "done"),
    [
        (b"Primary Email,Name\na@x.example,Ann\nb@x.example,B\xff\n", "line 3", 1),
        (b"Primary Email,Naem\na@x.example,Ann\n", "'Naem'", 0),
    ],
    ids=["damaged bytes", "an unknown column"],
)
def test_a_file_that_breaks_off(file: bytes, message: str, done: int) -> None:
    with bulk_server() as client:
        ended = client.bring("people", file)
        assert ended["state"] == "error"
        assert message in str(ended["message"])
        created = {"created": done} if done else {}
        assert counts(ended) == {**created, "errors": 1}


def test_custom_fields_are_a_list_of_pairs_in_one_cell() -> None:
    cell = '"[{""id"": ""rack"", ""value"": 12}, {""id"": ""keys"", ""value"": null}]"'
    with bulk_server() as client:
        head = "Primary Email,Name,Cost Per Hour,Custom Fields"
        file = f"{head}\na@x.example,Ann,1.50,{cell}\nb@x.example,Bo,,[1]\n"
        done = client.bring("people", file)
        assert counts(done) == {"created": 1, "failures": 1}
        assert "line 3" in client.log(done)
        shown = "costPerHour customFields { id value }"
        chosen = '(first: 1, filter: {primaryEmail: {values: ["a@x.example"]}})'
        found = client.query(f"{{ people{chosen} {{ nodes {{ {shown} }} }} }}")
        assert found["people"]["nodes"] == [
            {"costPerHour": 1.5, "customFields": [{"id": "rack", "value": 12}]}
        ]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_other_encodings_and_tabs_are_read(encoding: str) -> None:
    with bulk_server() as client:
        file = "Primary Email\tName\na@x.example\tÅnn, the first\n".encode(encoding)
        assert counts(client.bring("people", file)) == {"created": 1}
        assert people(client, "a@x.example")["Name"] == "Ånn, the first"


def test_columns_with_a_name_of_their_own_are_fields_that_queries_read() -> None:
    with bulk_server() as client:
        task = next(row for row in client.rows("project_tasks") if row["Template"])
        done = client.bring(
            "project_tasks", written({k: task[k] for k in ("ID", "Template")})
        )
        assert counts(done) == {"unchanged": 1}
        known = (row for row in client.rows("effort_classes"))
        usual = next(row["Name"] for row in known if row["Disabled"] == "FALSE")
        kinds = ("Description", "Service", "Customer")
        made = {f"{kind} Category": "none" for kind in kinds}
        made |= {"Description Category": "hidden", "Default Effort Class": usual}
        file = written({"Source": "x", "Source ID": "1", "Name": "Own"} | made)
        assert counts(client.bring("time_allocations", file)) == {"created": 1}
        project, other = client.rows("projects")[:2]
        changes = f"{project['Changes']}\n{other['Changes']}".split("\n")
        file = f'ID,Changes\n{project["ID"]},"{changes[0]}\n{changes[-1]}"\n'
        assert counts(client.bring("projects", file)) == {"updated": 1}
        shown = """{ timeAllocations(first: 1, filter: {source: {values: ["x"]}}) {
          nodes { effortClass { name } } }
          projects(first: 1) { nodes { workflows(first: 9) { totalCount } } } }"""
        found = client.query(shown)
        assert found["timeAllocations"]["nodes"] == [{"effortClass": {"name": usual}}]
        assert found["projects"]["nodes"] == [{"workflows": {"totalCount": 2}}]


def test_a_time_entry_is_of_the_record_that_one_of_four_columns_names() -> None:
    names = ("Request", "Problem", "Task", "Project Task")
    with bulk_server() as client:
        rows = client.rows("time_entries")
        assert {sum(bool(row[name]) for name in names) for row in rows} == {0, 1}
        usual = {name: rows[0][name] for name in ("Person", "Date", "Time Spent")}
        usual |= {"Source": "x", **dict.fromkeys(names, "")}
        for name in names:
            known = client.rows(f"{name.lower().replace(' ', '_')}s")[0]["ID"]
            file = written(usual | {"Source ID": name, name: known})
            assert counts(client.bring("time_entries", file)) == {"created": 1}
            assert counts(client.bring("time_entries", file)) == {"unchanged": 1}
        shown = """{ timeEntries(first: 4, filter: {source: {values: ["x"]}}) { nodes {
          sourceID assignment { ... on Record { id __typename } } } } }"""
        found = client.query(shown)["timeEntries"]["nodes"]
        assert [each["assignment"]["__typename"] for each in found] == [
            name.replace(" ", "") for name in names
        ]


def test_a_project_task_names_a_phase_of_its_project() -> None:
    """Each project has a phase of this name."""
    with bulk_server() as client:
        known = client.rows("projects")[0]
        same = ("Service", "Customer", "Justification", "Manager")
        project = {"Source": "x", **{name: known[name] for name in same}}
        for number in ("1", "2"):
            made = {"Source ID": number, "Subject": number, "Phases": "Plan\nBuild"}
            done = client.bring("projects", written({**project, **made}))
            assert counts(done) == {"created": 1}
        numbers = [r["ID"] for r in client.rows("projects") if r["Source"] == "x"]
        task = {"Subject": "T", "Category": "activity", "Planned Duration": "60"}
        task |= {"Project": numbers[1], "Source": "x", "Source ID": "1"}
        file = written(task | {"Phase": "Build"})
        assert counts(client.bring("project_tasks", file)) == {"created": 1}
        assert counts(client.bring("project_tasks", file)) == {"unchanged": 1}
        failed = client.bring("project_tasks", written(task | {"Phase": "Sell"}))
        assert "there is no phase 'Sell'" in client.log(failed)
        shown = """{ projectTasks(first: 1, filter: {source: {values: ["x"]}}) { nodes {
          phase { id name } project { phases(first: 9) { nodes { id name } } } } } }"""
        (made,) = client.query(shown)["projectTasks"]["nodes"]
        assert made["phase"] == made["project"]["phases"]["nodes"][1]
        assert made["phase"]["name"] == "Build"


def test_contact_details_replace_per_group_of_rows() -> None:
    with bulk_server() as client:
        head = "Person,Contact Protocol,Contact URI,Integration\n"
        mails = [row["Primary Email"] for row in client.rows("people")[:2]]
        one, two = (f"{mail},telephone,%s,true\n" for mail in mails)
        client.bring("people_contact_details", head + one % 1 + one % 2 + two % 3)
        done = client.bring(
            "people_contact_details", head + one % 4 + two % 5 + one % 6
        )
        assert counts(done) == {"created": 3, "deleted": 4}
        rows = client.rows("people_contact_details")
        assert [row["Contact URI"] for row in rows] == ["5", "6"]


def test_foreign_references_are_said_with_their_account() -> None:
    with bulk_server(accounts=("widget", "wna")) as client:
        client.credentials["x-xurrent-account"] = "widget"
        foreign = {row["Organization"] for row in client.rows("people")}
        assert any(name.endswith(" @wna") for name in foreign)
        name = next(name for name in foreign if name.endswith(" @wna"))
        file = f'Primary Email,Name,Organization\na@x.example,Ann,"{name}"\n'
        assert counts(client.bring("people", file)) == {"created": 1}
        assert people(client, "a@x.example")["Organization"] == name


def test_software_is_named_by_its_name() -> None:
    """Link keys: "label for CIs, name for software CIs"."""
    chosen = "(first: 1, filter: {ruleSet: {values: [software]}})"
    with bulk_server() as client:
        asked = f"{{ configurationItems{chosen} {{ nodes {{ name }} }} }}"
        (item,) = client.query(asked)["configurationItems"]["nodes"]
        made = client.post("events", json={"subject": "x", "ci": item["name"]})
        assert made.status_code == 201
        row = {"ID": f"{made.json()['id']}", "Configuration Item": item["name"]}
        assert counts(client.bring("requests", written(row))) == {"unchanged": 1}
        (found,) = [r for r in client.rows("requests") if r["ID"] == row["ID"]]
        assert row.items() <= found.items()


def test_moments_without_a_zone_are_those_of_the_sandbox() -> None:
    file = """Name,Start At,End At,Source,Source ID
New Year,2030-01-01T00:00,2030-01-01T24:00,hr,h1
"""
    with bulk_server() as client:
        assert client.bring("holidays", file)["results"]["created"] == 1
        (row,) = [r for r in client.rows("holidays") if r["Source ID"] == "h1"]
        times = row["Start At"], row["End At"]
        assert times == ("2030-01-01T00:00", "2030-01-02T00:00")
        made = """mutation { holidayCreate(input: {name: "x", source: "hr", sourceID: "h2"
          startAt: "2030-01-01T00:00:00+02:00", endAt: "2030-01-02T00:00:00+02:00"})
          { errors { message } } }"""
        assert client.query(made)["holidayCreate"] == {"errors": []}
        (row,) = [r for r in client.rows("holidays") if r["Source ID"] == "h2"]
        assert row["Start At"] == "2029-12-31T22:00"
        chosen = '(first: 9, filter: {sourceID: {values: ["h1"]}})'
        asked = f"{{ holidays{chosen} {{ nodes {{ startAt endAt }} }} }}"
        (holiday,) = client.query(asked)["holidays"]["nodes"]
        assert holiday["endAt"] == "2030-01-02T00:00:00Z"
