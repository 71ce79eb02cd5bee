"""Records of one's own: loaded, checked by the rules of their types, and saved."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from tests.sandbox.bulk.server import bulk_server
from tests.sandbox.calls import ask, data, post
from tests.sandbox.data.records import create, refused, update
from xurrent_gen.sandbox import Sandbox, running_sandbox

SURVEYS = "{ surveys(first: 9) { nodes { id questions(first: 9) { nodes { id } } } } }"
FEW = dict.fromkeys(Sandbox().store.listings().values(), 1)
"""Sizes that are saved fast."""
OWN: dict[str, object] = {
    "people": [
        {
            "name": "Ada",
            "primaryEmail": "ada@x.example",
            "organization": {"name": "Widget"},
            "manager": {"primary_email": "bob@x.example"},
            "contacts": [{"protocol": "email", "label": "work", "uri": "a@x.example"}],
        },
        {
            "name": "Bob",
            "primaryEmail": "bob@x.example",
            "source": "hr",
            "sourceID": "2",
        },
    ],
    "organizations": [
        {"name": "Widget", "manager": {"source": "hr", "source_id": "2"}},
        {"name": "Widget NL", "parent": {"name": "Widget"}},
    ],
    "teams": [{"name": "North", "members": [{"primaryEmail": "ada@x.example"}]}],
    "workflows": [{"id": "move", "subject": "Move house", "status": "in_progress"}],
    "tasks": [{"subject": "Pack", "workflow": {"id": "move"}, "status": "assigned"}],
    "requests": [
        {
            "subject": "Help",
            "team": {"name": "North"},
            "member": {"primaryEmail": "ada@x.example"},
            "status": "completed",
            "createdAt": "2024-05-01T08:00:00Z",
            "completedAt": "2024-05-02T08:00:00Z",
            "customFields": [{"id": "rack", "value": "R1"}],
        }
    ],
}


def test_own_records_are_there_and_no_others_of_their_types() -> None:
    box = Sandbox(data=OWN)
    found = data(
        box,
        """{ people(first: 9) { nodes { name manager { name } organization { name }
             teams(first: 2) { nodes { name } } contacts(first: 2) { nodes { uri } } } }
             organizations(first: 9) { nodes { name parent { name } manager { name } } }
             me { name } sites(first: 1) { totalCount } }""",
    )
    ada, bob = found["people"]["nodes"]
    assert ada == {
        "name": "Ada",
        "manager": {"name": "Bob"},
        "organization": {"name": "Widget"},
        "teams": {"nodes": [{"name": "North"}]},
        "contacts": {"nodes": [{"uri": "a@x.example"}]},
    }
    assert bob["name"] == "Bob"
    assert found["me"] == {"name": "Ada"}
    managers = [each["manager"] for each in found["organizations"]["nodes"]]
    assert managers == [{"name": "Bob"}, None]
    assert found["sites"]["totalCount"] > 10


def test_times_of_own_records_may_be_those_of_python() -> None:
    at = datetime(2024, 5, 1, 8, tzinfo=UTC)
    box = Sandbox(data=changed("requests.0.createdAt", at))
    found = data(box, "{ requests(first: 2) { nodes { createdAt } } }")["requests"]
    [request] = found["nodes"]
    assert datetime.fromisoformat(request["createdAt"]) == at
    box = Sandbox(data=changed("requests.0.customFields.0.value", at.date()))
    query = "{ requests(first: 2) { nodes { customFields { value } } } }"
    [request] = data(box, query)["requests"]["nodes"]
    assert request == {"customFields": [{"value": "2024-05-01"}]}


def test_rules_complete_own_records() -> None:
    box = Sandbox(data=OWN)
    (request,) = data(
        box,
        """{ requests(first: 9) { nodes { status createdAt updatedAt completedAt
             requestedBy { name } customFields { id value } } } }""",
    )["requests"]["nodes"]
    assert request == {
        "status": "completed",
        "createdAt": "2024-05-01T08:00:00Z",
        "completedAt": "2024-05-02T08:00:00Z",
        "updatedAt": "2024-05-02T08:00:00Z",
        "requestedBy": {"name": "Ada"},
        "customFields": [{"id": "rack", "value": "R1"}],
    }
    shown = "assignedAt workflow { subject manager { name } }"
    (task,) = data(box, f"{{ tasks(first: 9) {{ nodes {{ {shown} }} }} }}")["tasks"][
        "nodes"
    ]
    assert task["assignedAt"]
    assert task["workflow"] == {"subject": "Move house", "manager": {"name": "Ada"}}


def test_children_in_a_list_are_loaded_and_saved() -> None:
    scopes = [
        {"effect": "allow", "actions": ["request:Read", "person:Read"]},
        {"effect": "deny", "actions": ["person:Read"]},
    ]
    offering = {"name": "App", "serviceInstance": EU, "scopes": scopes}
    box = Sandbox(data={**ORDERLESS, "appOfferings": [offering]}, sizes=FEW)
    query = "{ appOfferings(first: 9) { nodes { scopes { effect actions } } } }"
    for each in (box, Sandbox(seed=9, data=box.save())):
        assert data(each, query)["appOfferings"]["nodes"] == [{"scopes": scopes}]


def test_children_that_were_removed_stay_removed() -> None:
    def questions(box: Sandbox) -> list[list[str]]:
        found = data(box, SURVEYS)["surveys"]["nodes"]
        return [[q["id"] for q in each["questions"]["nodes"]] for each in found]

    box = Sandbox(data={"surveys": [{"name": "Own"}]}, sizes=FEW)
    assert questions(box) == [[]]
    made = Sandbox(seed=3, sizes={**FEW, "SurveyQuestion": 9})
    for survey in data(made, SURVEYS)["surveys"]["nodes"]:
        removed = [each["id"] for each in survey["questions"]["nodes"]]
        update(made, "survey", survey, "id", questionsToDelete=removed)
    assert questions(Sandbox(seed=4, data=made.save())) == [[]]


@pytest.mark.parametrize("both", [False, True])
def test_relations_show_at_both_ends(both: bool) -> None:
    def item(name: str, kind: str, other: str) -> dict[str, object]:
        relation = {"relationType": kind, "configurationItem": {"name": other}}
        given = {"name": name, "product": CAM, "status": "in_production"}
        return {**given, "ciRelations": [relation] if name == "web" or both else []}

    items = [item("web", "parent", "db"), item("db", "child", "web")]
    box = Sandbox(data={**ORDERLESS, "configurationItems": items}, sizes=FEW)
    query = """{ configurationItems(first: 9) { nodes { name ciRelations(first: 9) {
      nodes { relationType configurationItem { name } } } } } }"""
    for each in (box, Sandbox(data=box.save())):
        found = data(each, query)["configurationItems"]["nodes"]
        assert {
            one["name"]: [
                (r["relationType"], r["configurationItem"]["name"])
                for r in one["ciRelations"]["nodes"]
            ]
            for one in found
        } == {"web": [("parent", "db")], "db": [("child", "web")]}


def test_records_are_numbered_unless_they_say_their_number() -> None:
    given: list[dict[str, object]] = [{"subject": "a"}, {"subject": "b"}]
    given += [{"subject": "c", "requestId": "2"}, {"subject": "d", "requestId": "R-7"}]
    box = Sandbox(data={"requests": given}, sizes=FEW)
    query = "query ($f: RequestFilter) { requests(first: 9, filter: $f) { nodes { subject requestId } } }"
    numbers = {"a": "1", "b": "3", "c": "2", "d": "R-7"}
    for subject, number in numbers.items():
        wanted = {"requestId": {"values": [number]}}
        (found,) = data(box, query, f=wanted)["requests"]["nodes"]
        assert found == {"subject": subject, "requestId": number}
    again = Sandbox(data=box.save())
    assert data(again, query) == data(box, query)
    assert create(box, "request", "requestId", subject="e")["requestId"] == "5"
    given[0]["requestId"] = "2"
    with pytest.raises(ValueError, match=r"requests\[2\]: the number 2 is there twice"):
        Sandbox(data={"requests": given})


ORG, DESK, CAM = {"name": "Org"}, {"name": "Desk"}, {"name": "Cam"}
MAIL, EU, WEB = {"name": "Mail"}, {"name": "Mail EU"}, {"name": "Web cams"}
ORDERLESS: dict[str, object] = {
    "people": [{"name": "Ada", "primaryEmail": "ada@x.example"}],
    "organizations": [ORG],
    "teams": [DESK],
    "services": [{**MAIL, "serviceProvider": ORG, "supportTeam": DESK}],
    "serviceInstances": [{**EU, "service": MAIL, "supportTeam": DESK}],
    "productCategories": [{**WEB, "ruleSet": "physical_asset"}],
    "products": [
        {
            **CAM,
            "brand": "Eye",
            "productCategory": WEB,
            "supplier": ORG,
            "financialOwner": ORG,
        }
    ],
    "configurationItems": [{"status": "in_stock", "product": CAM}],
    "requests": [{"subject": "x", "category": "incident", "serviceInstance": EU}],
    "problems": [{"subject": "x", "service": MAIL}],
}


@pytest.mark.parametrize("backwards", [False, True])
def test_defaults_do_not_depend_on_the_order_of_roots(backwards: bool) -> None:
    order = reversed(ORDERLESS) if backwards else ORDERLESS
    found = data(
        Sandbox(data={root: ORDERLESS[root] for root in order}),
        """{ requests(first: 1) { nodes { team { name } } }
             problems(first: 1) { nodes { team { name } manager { name } } }
             configurationItems(first: 1) { nodes {
               name label supplier { name } financialOwner { name } } } }""",
    )
    ada, more = {"name": "Ada"}, {"supplier": ORG, "financialOwner": ORG}
    assert found["requests"]["nodes"] == [{"team": DESK}]
    assert found["problems"]["nodes"] == [{"team": DESK, "manager": ada}]
    item = {"name": "Cam", "label": "WEB00001", **more}
    assert found["configurationItems"]["nodes"] == [item]


def test_made_up_records_refer_to_own_ones() -> None:
    box = Sandbox(data={"people": OWN["people"], "organizations": OWN["organizations"]})
    found = data(box, "{ requests(first: 100) { nodes { requestedBy { name } } } }")
    found = found["requests"]["nodes"]
    assert {each["requestedBy"]["name"] for each in found} == {"Ada", "Bob"}


def test_made_up_records_do_not_miss_what_is_not_there() -> None:
    box = Sandbox(data={"services": []}, sizes=FEW | {"Translation": 60})
    found = data(box, "{ translations(first: 100) { nodes { owner { __typename } } } }")
    owners = [each["owner"] for each in found["translations"]["nodes"]]
    assert owners
    assert None not in owners
    saved = box.save()
    assert Sandbox(data=saved).save() == saved


def test_own_records_change_like_others() -> None:
    box = Sandbox(data=OWN)
    refused(box, "personCreate", name="x", primaryEmail="ADA@x.example")
    shown = "teams(first: 2) { nodes { name } }"
    people = data(box, "{ people(first: 9) { nodes { id } } }")["people"]["nodes"]
    assert update(box, "person", people[0], shown, teamIds=[])["teams"]["nodes"] == []
    made = create(box, "person", name="Eve", primaryEmail="eve@x.example")
    assert made["id"] not in [each["id"] for each in people]


def changed(path: str, value: object) -> dict[str, Any]:
    """Own records with one value replaced."""
    content: Any = json.loads(json.dumps(OWN))
    at = content
    *names, last = [int(n) if n.isdecimal() else n for n in path.split(".")]
    for name in names:
        at = at[name]
    at[last] = value
    return content  # type: ignore[no-any-return] # JSON of an object


@pytest.mark.parametrize(
    ("path", "value", "message"),
    [
        ("poeple", [], "root field 'poeple' is not known; did you mean 'people'"),
        ("Person", [], "root field 'Person' is not known: choose one of people"),
        ("people", {}, "people: give a list, not dict"),
        ("people.0", 7, r"people\[0\]: give an object, not int"),
        ("people.0.emial", "x", r"people\[0\]: the field of Person 'emial' is not"),
        ("people.0.vip", "yes", r"people\[0\].vip: Boolean cannot represent a non"),
        ("people.0.manager", {"name": "Eve"}, "there is no Person with name 'Eve'"),
        ("people.0.manager", "bob", "'bob' is a key only in a record with a source"),
        ("people.0.manager", {"teams": 1}, "'teams' is no key of Person"),
        ("people.0.manager", {}, r"people\[0\].manager: {} names no field of Person"),
        ("requests.0.customFields", [float("nan")], r"customFields\[0\]: JSON has no"),
        ("people.0.costPerHour", float("inf"), r"costPerHour: JSON has no number inf"),
        ("people.1.name", "Ada", None),
        ("organizations.1.parent", {"id": "move"}, "there is no Organization with id"),
        ("organizations.1.name", "Widget", "there are 2 of Organization with name"),
        ("tasks.0.workflow", None, r"tasks\[0\]: Workflow can't be blank"),
        ("tasks.0.status", "new", r"tasks\[0\].status: Value 'new' does not exist"),
        ("requests.0.status", "assigned", "Completed at contradicts the status"),
        ("requests.0.completedAt", "yesterday", "is not a timestamp"),
        ("requests.0.createdAt", "2024-06-01T08:00:00Z", "not in order"),
        ("requests.0.member", {"name": "Bob"}, "Member is not a member of the team"),
        ("teams.0.members", [{"name": "Nobody"}], r"teams\[0\].members\[0\]: there is"),
    ],
)
def test_what_could_not_exist_is_refused(
    path: str, value: object, message: str | None
) -> None:
    if message is None:
        assert Sandbox(data=changed(path, value))
        return
    with pytest.raises(ValueError, match=message):
        Sandbox(data=changed(path, value))


@pytest.mark.parametrize(
    ("mail", "why"),
    [("Ada@X.example", "has already been taken"), (None, "can't be blank")],
)
def test_keys_of_own_records(mail: object, why: str) -> None:
    people = [{"name": "A", "primaryEmail": each} for each in ("ada@x.example", mail)]
    with pytest.raises(ValueError, match=rf"people\[\d\]: Primary email {why}"):
        Sandbox(data={"people": people})


def test_references_are_spelled_as_in_rows_of_apply() -> None:
    names, key = ("ada", "bob", "eve"), {"brand": "Dell", "product_id": "R7"}
    people: list[dict[str, object]] = [
        {"name": n, "primaryEmail": f"{n}@x.example", "source": "hr", "sourceID": n}
        for n in names
    ]
    people[1]["manager"] = "ada"  # a key of the same source
    own = {
        "people": people,
        "teams": [{"name": "T", "source": "hr", "sourceID": "t", "members": ["bob"]}],
        "productCategories": [{**WEB, "ruleSet": "physical_asset"}],
        "products": [
            {**CAM, "brand": "Dell", "productID": "R7", "productCategory": WEB}
        ],
        "configurationItems": [{"product": key, "status": "in_production"}],
    }
    query = """{ teams(first: 2) { nodes { members(first: 2) { nodes { manager { name } } } } }
      configurationItems(first: 2) { nodes { product { brand } } } }"""
    found = data(Sandbox(data=own, sizes=FEW), query)
    (team,), (item,) = (each["nodes"] for each in found.values())
    assert team["members"]["nodes"] == [{"manager": {"name": "ada"}}]
    assert item["product"] == {"brand": "Dell"}
    del people[1]["source"], people[1]["sourceID"]
    with pytest.raises(ValueError, match=r"people\[1\].manager: 'ada' is a key only"):
        Sandbox(data={"people": people})


def test_files(tmp_path: Path) -> None:
    file = tmp_path / "records.json"
    file.write_text(json.dumps(OWN), "utf-8")
    with running_sandbox(data=file, sizes=FEW) as server:
        assert ask(server, "{ people(first: 1) { totalCount } }")["totalCount"] == 2
        saved = server.save(tmp_path / "saved.json")
    assert json.loads((tmp_path / "saved.json").read_text("utf-8")) == saved
    with pytest.raises(ValueError, match="cannot read"):
        Sandbox(data=tmp_path / "none.json")
    file.write_text("{", "utf-8")
    with pytest.raises(ValueError, match="not valid JSON"):
        Sandbox(data=file)


def test_what_is_saved_is_loaded_as_it_was() -> None:
    more = {"SlaNotificationScheme": 60, "KnowledgeArticle": 40}
    box = Sandbox(seed=5, sizes=dict.fromkeys(FEW, 2) | more)
    made = create(box, "person", name="Ada", primaryEmail="ada@x.example")
    create(box, "request", subject="x", note="hello", requestedForId=made["id"])
    done = {"status": "completed", "finishedAt": "2020-01-01T00:00:00Z"}
    flow = create(box, "workflow", subject="W")
    create(box, "task", subject="T", workflowId=flow["id"], **done)
    box.move_records("archive", [create(box, "request", subject="y")["id"]])
    saved = box.save()
    again = Sandbox(seed=6, data=json.loads(json.dumps(saved)))
    assert again.save() == saved
    query = '{ requests(first: 9, filter: {query: "x"}) { nodes { id notes(first: 2) { nodes { text } } } } }'
    assert data(again, query) == data(box, query)


def test_a_saved_record_stays_as_it_was_when_others_changed() -> None:
    names, bob = ("ada", "bob"), {"primaryEmail": "bob@x.example"}
    own = {
        "people": [{"name": n, "primaryEmail": f"{n}@x.example"} for n in names],
        "teams": [{"name": "Mail", "members": [bob]}],
        "requests": [{"subject": "Help", "team": {"name": "Mail"}, "member": bob}],
    }
    with bulk_server(data=own, sizes=FEW) as client:
        for subject in ("Disk", "Fan"):  # two requests with one key
            event = {"subject": subject, "source": "nagios", "sourceID": "1"}
            made = client.post("events", json=event)
            assert made.status_code == 201, made.text
        team = client.query("{ teams(first: 1) { nodes { id } } }")["teams"]["nodes"][0]
        leave = "mutation($t: ID!) { teamUpdate(input: {id: $t, memberIds: []}) { errors { message } } }"
        assert client.query(leave, t=team["id"])["teamUpdate"]["errors"] == []
        saved = client.server.save()
    assert len(saved["requests"]) == 3
    assert Sandbox(data=json.loads(json.dumps(saved))).save() == saved


@pytest.mark.parametrize(
    ("settings", "kept"),
    [
        ({"data": {"uiExtensions": []}}, None),
        ({"data": {"uiExtensions": [{"name": "Ours", "category": "site"}]}}, None),
        ({"data": {"uiExtensions": [{"name": "Ours", "category": "person"}]}}, "Ours"),
        ({"sizes": {"UiExtension": 3}}, "Staff"),
        ({"sizes": {"UiExtension": 0}}, None),
    ],
)
def test_a_new_ui_extension_has_no_version_and_no_record_of_a_made_up_one(
    settings: dict[str, Any], kept: str | None
) -> None:
    """Its number may be that of a made-up one that is not there."""
    box = Sandbox(**settings)
    shown = "versions(first: 9) { nodes { status versionNr } }"
    for category in ("person", "site"):
        made = create(box, "uiExtension", shown, name="New", category=category)
        version = {"status": "being_prepared", "versionNr": 1}
        assert made["versions"]["nodes"] == [version]
    query = "{ people(first: 40) { nodes { uiExtension { name } } } }"
    found = [each["uiExtension"] for each in data(box, query)["people"]["nodes"]]
    assert {each["name"] for each in found if each} == ({kept} if kept else set())


def test_a_key_that_identifies_nothing_is_saved_as_an_id() -> None:
    """A blank one, or one that a record of another account has, too."""
    accounts = ("sandbox", "wna")
    box = Sandbox(sizes=FEW, accounts=accounts)
    made = create(box, "workflow", subject="W", source="hr", sourceID=" ")
    create(box, "task", subject="T", workflowId=made["id"])
    north = 'mutation { organizationCreate(input: {name: "North"}) { organization { id } } }'
    for account in accounts:
        answer = json.loads(post(box, north, x_xurrent_account=account).body)
    parent = answer["data"]["organizationCreate"]["organization"]
    create(box, "organization", name="South", parentId=parent["id"])
    saved = box.save()
    again = Sandbox(data=json.loads(json.dumps(saved)), accounts=accounts)
    assert again.save() == saved
