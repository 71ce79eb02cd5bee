"""Filters by the documented operators, order and views."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.sandbox.calls import TEAMS, call, data, everyone
from xurrent_gen.sandbox import Sandbox

AMIR, LEAD = "Amir Bakker", "Team lead"


def having(name: str, *values: object, **more: object) -> dict[str, object]:
    """A custom filter."""
    return {"customFilters": [{"name": name, "values": [*values], **more}]}


SINCE, UNTIL = "2024-01-03T00:00:00+01:00", "2024-01-05T12:00:00Z"
RANGES: dict[str, object] = having("rack", "~r1")
RANGES["customFilters"] += having("shelf", ">=10<20")["customFilters"]  # type: ignore[operator]
FILTERS: list[tuple[dict[str, object], Callable[[dict[str, Any]], bool]]] = [
    ({"name": {"values": [AMIR]}}, lambda p: p["name"] == AMIR),
    ({"name": {"values": [AMIR], "negate": True}}, lambda p: p["name"] != AMIR),
    ({"jobTitle": {"values": []}}, lambda p: p["jobTitle"] is None),
    ({"jobTitle": {"values": [], "negate": True}}, lambda p: bool(p["jobTitle"])),
    ({"jobTitle": {"values": [None, LEAD]}}, lambda p: p["jobTitle"] in (None, LEAD)),
    ({"disabled": True}, lambda p: p["disabled"] is True),
    ({"vip": False}, lambda p: not p["vip"]),
    (
        {"createdAt": {"greaterThanOrEqualTo": SINCE, "lessThan": UNTIL}},
        lambda p: "2024-01-02T23:00:00Z" <= p["createdAt"] < UNTIL,
    ),
    ({"query": "amir BAKKER"}, lambda p: p["name"] == AMIR),
    (
        {"disabled": False, "jobTitle": {"values": [LEAD]}},
        lambda p: not p["disabled"] and p["jobTitle"] == LEAD,
    ),
    ({"manager": {"values": []}}, lambda p: p["manager"] is None),
    ({"account": {"values": ["sandbox"]}}, lambda p: p["account"]["id"] == "sandbox"),
    ({"name": {}, "source": None}, lambda _: True),
    (having("rack", "R12", "R13"), lambda p: custom(p, "rack") in ("R12", "R13")),
    (having("rack", None), lambda p: custom(p, "rack") is None),
    (having("rack", None, negate=True), lambda p: custom(p, "rack") is not None),
    (having("colors", "blue"), lambda p: "blue" in (custom(p, "colors") or [])),
    (
        RANGES,
        lambda p: (
            "R1" in (custom(p, "rack") or "") and 10 <= (custom(p, "shelf") or 0) < 20
        ),
    ),
]


def custom(person: dict[str, Any], name: str) -> Any:
    found = [f["value"] for f in person["customFields"] if f["id"] == name]
    return found[0] if found else None


def shown(value: object) -> str:
    """A test id that is the same in every process."""
    return "keeps" if callable(value) else str(value)[:60]


@pytest.fixture(scope="module")
def people(shared: Sandbox) -> list[dict[str, Any]]:
    """Read once, in pages of a hundred."""
    return everyone(shared)


@pytest.mark.parametrize(("filters", "keeps"), FILTERS, ids=shown)
def test_filters(
    shared: Sandbox,
    people: list[dict[str, Any]],
    filters: dict[str, object],
    keeps: Callable[[dict[str, Any]], bool],
) -> None:
    expected = [p["id"] for p in people if keeps(p)]
    assert [p["id"] for p in everyone(shared, filter=filters)] == expected != []


def test_filters_on_references_and_their_connections(shared: Sandbox) -> None:
    people = everyone(shared, TEAMS)
    organization = people[0]["organization"]["id"]
    found = everyone(shared, filter={"organization": {"values": [organization]}})
    assert [p["id"] for p in found] == [
        p["id"] for p in people if p["organization"]["id"] == organization
    ]
    team = people[2]["teams"]["nodes"][0]["id"]
    members = everyone(shared, TEAMS, filter={"team": {"values": [team]}})
    assert people[2]["id"] in [p["id"] for p in members]
    assert all(
        team in [t["id"] for t in p["teams"]["nodes"]]
        for p in members
        if not p["teams"]["pageInfo"]["hasNextPage"]
    )


def test_enum_filters_and_unknown_values(shared: Sandbox) -> None:
    query = """query ($filter: RequestFilter) { requests(first: 100, filter: $filter) {
      nodes { status nextTargetAt } } }"""
    done = data(shared, query, filter={"status": {"values": ["completed"]}})
    assert {n["status"] for n in done["requests"]["nodes"]} == {"completed"}
    wrong = call(shared, query, filter={"status": {"values": ["no_such"]}})
    assert "data" not in wrong


@pytest.mark.parametrize("direction", ["asc", "desc"])
def test_order(shared: Sandbox, direction: str) -> None:
    order = [{"field": "name", "direction": direction}]
    names = [p["name"].casefold() for p in everyone(shared, order=order)]
    assert names == sorted(names, reverse=direction == "desc")
    assert len(names) > 200


def test_views(shared: Sandbox) -> None:
    default = {p["id"] for p in everyone(shared)}
    mine = {p["id"] for p in everyone(shared, view="current_account")}
    everything = everyone(shared, view="all")
    archived = everyone(shared, view="archive")
    assert default == mine < {p["id"] for p in everything}
    assert {p["account"]["id"] for p in everything} == {"sandbox", "sandbox-support"}
    assert {p["lifeCycleState"] for p in archived} == {"archived"}
    assert not default & {p["id"] for p in archived}
    viewless = data(shared, "{ holidays(first: 100) { nodes { account { id } } } }")
    owners = {each["account"]["id"] for each in viewless["holidays"]["nodes"]}
    assert owners == {"sandbox"}


def test_views_of_the_caller_show_what_their_descriptions_say() -> None:
    """Ada is the caller; her team is Mail, her organization is Us."""
    ada, bob, mail, web = ({"name": name} for name in ("Ada", "Bob", "Mail", "Web"))
    us, them = {"name": "Us"}, {"name": "Them"}
    records = {
        "organizations": [us, them],
        "people": [
            {**ada, "primaryEmail": "a@x.example", "organization": us},
            {**bob, "primaryEmail": "b@x.example", "organization": them},
        ],
        "teams": [{**mail, "members": [ada, bob]}, {**web, "members": [bob]}],
        "requests": [
            {"subject": "1", "team": mail, "member": ada, "requestedFor": bob},
            {"subject": "2", "team": mail, "requestedFor": bob, "requestedBy": bob},
            {"subject": "3", "team": web, "createdBy": bob, "requestedFor": bob},
            {"subject": "4", "organization": us},
        ],
        "workflows": [
            {"subject": "w", "manager": ada},
            {"subject": "v", "manager": bob},
        ],
        "tasks": [{"subject": w, "workflow": {"subject": w}} for w in "wv"],
    }
    box = Sandbox(data=records)
    for root, view, shown in (
        ("requests", "assigned_to_me", "1"),
        ("requests", "assigned_to_my_team", "12"),
        ("requests", "created_by_me", "124"),
        ("requests", "requested_by_or_for_me", "4"),
        ("requests", "requests_of_my_organization", "4"),
        ("tasks", "managed_by_me", "w"),
        ("workflows", "managed_by_me", "w"),
    ):
        query = f"{{ {root}(first: 9, view: {view}) {{ nodes {{ subject }} }} }}"
        nodes = data(box, query)[root]["nodes"]
        assert "".join(node["subject"] for node in nodes) == shown, view


def test_filters_named_unlike_the_field_that_answers_them() -> None:
    """Their descriptions name a record that is linked, or that of a linked one."""
    ada, bob = ({"name": name} for name in ("Ada", "Bob"))
    people = [{**ada, "primaryEmail": "a@x"}, {**bob, "primaryEmail": "b@x"}]
    us, mail, web = {"name": "Us"}, {"name": "Mail"}, {"name": "Web"}
    laptop, work = {"name": "T14"}, {"subject": "Work"}
    kind = {"name": "Laptop"}
    records = {
        "people": people,
        "organizations": [us],
        "services": [
            {
                **mail,
                "serviceProvider": us,
                "serviceOwner": ada,
                "knowledgeManager": ada,
            },
            {
                **web,
                "serviceProvider": us,
                "serviceOwner": bob,
                "knowledgeManager": bob,
            },
        ],
        "serviceInstances": [{**mail, "service": mail}, {**web, "service": web}],
        "productCategories": [{**kind, "ruleSet": "physical_asset"}],
        "products": [{**laptop, "brand": "Lenovo", "productCategory": kind}],
        "configurationItems": [
            {**laptop, "product": laptop, "status": "in_production"}
        ],
        "workflows": [{**work, "manager": ada}, {"subject": "Other", "manager": bob}],
        "tasks": [
            {"subject": "1", "member": ada, "workflow": work},
            {"subject": "2", "member": bob, "workflow": {"subject": "Other"}},
        ],
        "requests": [
            {"subject": "1", "serviceInstance": mail, "configurationItems": [laptop]},
            {"subject": "2", "serviceInstance": web},
        ],
        "knowledgeArticles": [
            {"subject": "1", "service": mail, "instructions": "x"},
            {"subject": "2", "service": web, "instructions": "x"},
        ],
    }
    box = Sandbox(data=records)

    def found(root: str, which: str = "") -> dict[str, str]:
        shown = (
            "subject" if root in ("requests", "tasks", "knowledgeArticles") else "name"
        )
        query = f"{{ {root}(first: 9 {which}) {{ nodes {{ id {shown} }} }} }}"
        return {node[shown]: node["id"] for node in data(box, query)[root]["nodes"]}

    people_ids, services = found("people"), found("services")
    products, categories = found("products"), found("productCategories")
    for root, name, wanted, shown in (
        ("tasks", "assignee", people_ids["Ada"], "1"),
        ("tasks", "manager", people_ids["Bob"], "2"),
        ("requests", "ci", found("configurationItems")["T14"], "1"),
        ("requests", "product", products["T14"], "1"),
        ("requests", "productBrand", "Lenovo", "1"),
        ("requests", "service", services["Web"], "2"),
        ("requests", "serviceOwner", people_ids["Ada"], "1"),
        (
            "serviceInstances",
            "serviceProvider",
            found("organizations")["Us"],
            "Mail Web",
        ),
        ("services", "provider", found("organizations")["Us"], "Mail Web"),
        ("knowledgeArticles", "knowledgeManager", people_ids["Bob"], "2"),
        ("configurationItems", "productCategory", categories["Laptop"], "T14"),
    ):
        condition = f'filter: {{ {name}: {{ values: ["{wanted}"] }} }}'
        assert " ".join(found(root, condition)) == shown, name
    assert list(found("tasks", "view: assigned_to_me")) == ["1"]


@pytest.mark.parametrize(
    ("root", "which"),
    [
        ("requests", "filter: { mentioningMe: true }"),
        ("requests", "order: { field: timeSpentOnRequest }"),
        ("projects", 'filter: { phase: { values: ["Build"] } }'),
    ],
)
def test_what_no_field_answers_is_refused(
    shared: Sandbox, root: str, which: str
) -> None:
    """Read as empty, a filter would find nothing, and negated it would find all."""
    answer = call(shared, f"{{ {root}(first: 1, {which}) {{ nodes {{ id }} }} }}")
    (error,) = answer["errors"]
    assert error["message"].startswith("The sandbox cannot filter or sort ")
    assert answer["data"] == {root: None}


def test_a_key_without_case_is_found_without_case() -> None:
    """The address of a person is one key in any case; no other text is."""
    ann = {"name": "Ann", "primaryEmail": "Ann@X.example", "source": "HR"}
    box = Sandbox(data={"people": [ann]})
    query = "query ($f: PersonFilter) { people(first: 2, filter: $f) { totalCount } }"
    for name, value, count in (
        ("primaryEmail", "ann@x.EXAMPLE", 1),
        ("primaryEmail", "ann@y.example", 0),
        ("source", "hr", 0),
        ("source", "HR", 1),
    ):
        found = data(box, query, f={name: {"values": [value]}})
        assert found["people"]["totalCount"] == count


def test_forms_of_own_ui_extensions_filter_by_name_and_label() -> None:
    sandbox = Sandbox()
    html = """<p data-filterable><input id="price" type="number" step="0.01"
      data-filterable-name="Price"></p><p data-filterable><select id="size"
      data-filterable-name="Size"><option value="l">Large</option></select></p>"""
    made = data(
        sandbox,
        """mutation ($input: UiExtensionCreateInput!) {
          uiExtensionCreate(input: $input) { uiExtension { id } } }""",
        input={"name": "Ours", "category": "team", "html": html, "activate": True},
    )
    team = {
        "name": "Ours",
        "uiExtensionId": made["uiExtensionCreate"]["uiExtension"]["id"],
        "customFields": [{"id": "price", "value": 1.1}, {"id": "size", "value": "l"}],
    }
    create = """mutation ($input: TeamCreateInput!) {
      teamCreate(input: $input) { team { id } errors { message } } }"""
    (found,) = data(sandbox, create, input=team).values()
    query = """query ($filter: TeamFilter) {
      teams(first: 9, filter: $filter) { nodes { id } } }"""
    both = having("Price", "1.10")
    both["customFilters"] += having("Size", "Large")["customFilters"]  # type: ignore[operator]
    assert data(sandbox, query, filter=both)["teams"]["nodes"] == [found["team"]]


def test_ui_extensions_of_own_records_have_the_versions_that_these_give() -> None:
    html = '<p data-filterable><input id="rack" data-filterable-name="Place"></p>'
    version = {"status": "active", "html": html}
    older = {"status": "archived", "html": "<p>1</p>"}
    pair = {"id": "rack", "value": "R1"}
    form, key = {"name": "Ours"}, {"primaryEmail": "a@x.example"}
    records = {
        "uiExtensions": [{**form, "category": "person", "versions": [older, version]}],
        "people": [{"name": "A", **key, "uiExtension": form, "customFields": [pair]}],
    }
    query = """query ($filter: PersonFilter) { people(first: 2, filter: $filter) {
      nodes { uiExtension { activeVersion { html } versions(first: 2) {
        nodes { html } } } } } }"""
    box = Sandbox(data=records)
    (person,) = data(box, query, filter=having("Place", "R1"))["people"]["nodes"]
    assert person["uiExtension"]["activeVersion"] == {"html": html}
    assert person["uiExtension"]["versions"]["nodes"] == [
        {"html": "<p>1</p>"},
        {"html": html},
    ]


def test_a_view_of_the_caller_needs_no_field_a_schema_lacks(tmp_path: Path) -> None:
    """Its people have no teams and no organization."""
    schema = tmp_path / "schema.graphql"
    schema.write_text("""
        enum RequestView { assigned_to_me }
        type Person { id: ID! }
        type Request { id: ID! member: Person }
        type RequestConnection { nodes: [Request] totalCount: Int! pageInfo: PageInfo! }
        type PageInfo { hasNextPage: Boolean! endCursor: String }
        type Query { requests(first: Int, view: RequestView): RequestConnection }
    """)
    box = Sandbox(schema=schema, sizes={"Person": 1, "Request": 3})
    query = "{ requests(first: 3, view: assigned_to_me) { nodes { member { id } } } }"
    found = data(box, query)["requests"]["nodes"]
    assert 0 < len(found) <= 3
