"""Pages, cursors, nodes and the data behind them."""

from __future__ import annotations

import json
from base64 import urlsafe_b64decode
from decimal import Decimal
from typing import Any

import pytest

from tests.sandbox.calls import PEOPLE, TEAMS, call, data, everyone, messages, post
from xurrent_gen.sandbox import Sandbox


def test_page_size_never_changes_what_is_read(shared: Sandbox) -> None:
    size, view = 7, "all"
    query = """query ($first: Int, $after: String, $view: PersonView) {
      people(first: $first, after: $after, view: $view) {
        nodes { id } pageInfo { hasNextPage endCursor } } }"""
    expected = [person["id"] for person in everyone(shared, view=view)]
    found: list[str] = []
    after = None
    while len(found) < len(expected):
        page = data(shared, query, first=size, after=after, view=view)["people"]
        found += [node["id"] for node in page["nodes"]]
        after = page["pageInfo"]["endCursor"]
        assert page["pageInfo"]["hasNextPage"] is (len(found) < len(expected))
    assert found == expected
    assert len(set(found)) == len(found) > 200


def test_nested_connections_go_on_through_node(shared: Sandbox) -> None:
    people = everyone(shared, TEAMS)
    large = [p for p in people if p["teams"]["pageInfo"]["hasNextPage"]]
    assert len(large) >= 5
    person = large[0]
    rest = data(
        shared,
        """query ($id: ID!, $after: String) { node(id: $id) { __typename ... on Person {
             teams(first: 100, after: $after) { nodes { id }
             pageInfo { hasNextPage } } } } }""",
        id=person["id"],
        after=person["teams"]["pageInfo"]["endCursor"],
    )["node"]
    ids = [t["id"] for t in person["teams"]["nodes"] + rest["teams"]["nodes"]]
    assert rest["__typename"] == "Person"
    assert not rest["teams"]["pageInfo"]["hasNextPage"]
    assert len(set(ids)) == len(ids) == person["teams"]["totalCount"] > 100


def test_last_pages_run_backwards(shared: Sandbox) -> None:
    query = """query ($before: String) { people(last: 10, before: $before) {
      nodes { id } pageInfo { hasPreviousPage startCursor } } }"""
    end = data(shared, query)["people"]
    more = data(shared, query, before=end["pageInfo"]["startCursor"])["people"]
    found = [*more["nodes"], *end["nodes"]]
    assert found == [{"id": each["id"]} for each in everyone(shared)][-20:]
    assert more["pageInfo"]["hasPreviousPage"]


@pytest.mark.parametrize(
    ("arguments", "part"),
    [
        ("(first: 101)", "between 1 and 100"),
        ("(first: 0)", "between 1 and 100"),
        ("", "must give a `first` or `last`"),
        ("(first: 1, last: 1)", "not both"),
        ('(first: 1, after: "nonsense")', "Invalid cursor"),
        ('(first: 1, after: "e30")', "Invalid cursor"),
    ],
)
def test_wrong_page_arguments_are_errors(
    shared: Sandbox, arguments: str, part: str
) -> None:
    answer = call(shared, f"{{ people{arguments} {{ nodes {{ id }} }} }}")
    assert part in messages(answer)[0]
    assert answer["errors"][0]["path"] == ["people"]
    assert answer["data"] == {"people": None}


@pytest.mark.parametrize(
    "other",
    [
        'teams(first: 1, after: "%s") { nodes { id } }',
        'people(first: 1, after: "%s", view: all) { nodes { id } }',
        'people(first: 1, after: "%s", order: [{field: name}]) { nodes { id } }',
        'people(first: 1, after: "%s", filter: {vip: true}) { nodes { id } }',
        'me { teams(first: 1, after: "%s") { nodes { id } } }',
    ],
)
def test_a_cursor_belongs_to_one_connection(shared: Sandbox, other: str) -> None:
    page = data(shared, PEOPLE.replace("MORE", ""), first=1)["people"]
    answer = call(shared, "{ %s }" % (other % page["pageInfo"]["endCursor"]))
    assert "cursor is not of this" in messages(answer)[0]


def test_deleting_a_row_neither_repeats_nor_skips_others(sandbox: Sandbox) -> None:
    query = """query ($after: String) { webhooks(first: 5, after: $after) {
      nodes { id } pageInfo { endCursor } } }"""
    expected = [n["id"] for n in data(sandbox, query)["webhooks"]["nodes"]]
    first = data(sandbox, "{ webhooks(first: 2) { pageInfo { endCursor } } }")
    remove = """mutation ($id: ID!) { webhookDelete(input: {id: $id}) {
      success errors { message } } }"""
    assert data(sandbox, remove, id=expected[1])["webhookDelete"]["success"]
    after = first["webhooks"]["pageInfo"]["endCursor"]
    again = call(sandbox, query, after=after)["data"]["webhooks"]["nodes"]
    assert again[0]["id"] == expected[2]


@pytest.mark.parametrize(
    ("arguments", "change"),
    [
        ("filter: {vip: false}", "vip: true"),
        ("order: [{field: updatedAt, direction: asc}]", 'jobTitle: "Moved"'),
        ("order: [{field: name, direction: desc}]", 'name: "Aaa"'),
    ],
)
def test_rows_that_leave_a_page_or_move_hide_no_others(
    sandbox: Sandbox, arguments: str, change: str
) -> None:
    query = f"""query ($after: String) {{ people(first: 40, {arguments}, after: $after) {{
      totalCount nodes {{ id }} pageInfo {{ endCursor hasNextPage }} }} }}"""
    update = f"""mutation ($id: ID!) {{ personUpdate(input: {{id: $id, {change}}}) {{
      person {{ id }} }} }}"""
    total = data(sandbox, query)["people"]["totalCount"]
    found: set[str] = set()
    page: Any = {"pageInfo": {"endCursor": None, "hasNextPage": True}}
    while page["pageInfo"]["hasNextPage"]:
        page = data(sandbox, query, after=page["pageInfo"]["endCursor"])["people"]
        for node in page["nodes"]:
            found.add(node["id"])
            data(sandbox, update, **node)
    assert len(found) == total > 100


def test_the_node_cap_counts_along_nested_connections(shared: Sandbox) -> None:
    query = """query ($a: Int, $b: Int) { people(first: $a) { nodes {
      teams(first: $b) { nodes { members(first: 100) { nodes { id } } } } } } }"""
    for size in (50, 100):
        refused = post(shared, query, {"a": size, "b": 100})
        assert "maximum is 500,000" in messages(json.loads(refused.body))[0]
        assert b'"data"' not in refused.body
        assert refused.headers["x-costlimit-cost"] == "1"
    assert "errors" not in call(shared, query, a=1, b=1)


def test_same_seed_same_data_other_seed_other_data(shared: Sandbox) -> None:
    query = "{ people(first: 50) { nodes { id name jobTitle manager { id } } } }"
    assert data(shared, query) == data(Sandbox(), query)
    assert data(shared, query) != data(Sandbox(seed=2), query)


def test_ids_are_unpadded_base64_of_domain_type_number(shared: Sandbox) -> None:
    found = data(shared, "{ me { id } requests(first: 1) { nodes { id } } }")
    plain = urlsafe_b64decode(found["me"]["id"] + "==")
    assert plain == b"sandbox.xurrent/Person/1"
    identity = found["requests"]["nodes"][0]["id"]
    assert b"/Req/" in urlsafe_b64decode(identity + "==")


def test_scalars_come_in_all_their_forms(shared: Sandbox) -> None:
    text = post(
        shared,
        """{ people(first: 100) { nodes { costPerHour } }
             requests(first: 100) { nodes { nextTargetAt responseTargetAt } }
             calendars(first: 9) { nodes { calendarHours(first: 100) {
               nodes { timeFrom timeUntil } } } } }""",
    ).body.decode()
    for word in ("best_effort", "no_target", "clock_stopped", '"24:00"'):
        assert word in text
    assert ":99999999999999.99" in text
    assert ":1.10" in text
    content = json.loads(text, parse_float=Decimal)
    costs = [n["costPerHour"] for n in content["data"]["people"]["nodes"]]
    assert all(c is None or isinstance(c, Decimal | int) for c in costs)


def test_singletons_follow_the_account(shared: Sandbox) -> None:
    query = "{ me { name } account { id } rateLimit { cost limit remaining resetAt } }"
    for account in ("sandbox", "sandbox-support"):
        reply = post(shared, query, x_xurrent_account=account)
        content = json.loads(reply.body)["data"]
        assert content["account"] == {"id": account}
        assert content["rateLimit"]["limit"] == 5000
        limit = {n: reply.headers[f"x-costlimit-{n}"] for n in ("cost", "remaining")}
        assert (
            limit.items()
            <= {n: f"{v}" for n, v in content["rateLimit"].items()}.items()
        )
