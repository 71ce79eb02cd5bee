"""Faults strike the request they are meant for, and say honestly what was done."""

from __future__ import annotations

import json
from collections.abc import Iterator
from email.utils import parsedate_to_datetime

import httpx
import pytest

from tests.sandbox.calls import messages, patient
from xurrent_gen.sandbox import RunningSandbox, Sandbox, SandboxOptions, running_sandbox
from xurrent_gen.sandbox.faults.faults import Faults, parse_fault

CREATE = {
    "query": 'mutation { requestCreate(input: {subject: "x"}) { request { id } } }'
}
NOW = 1_735_689_600.0


@pytest.fixture
def server() -> Iterator[RunningSandbox]:
    with running_sandbox(clock=lambda: NOW) as running:
        yield running


@pytest.fixture
def http(server: RunningSandbox) -> Iterator[httpx.Client]:
    given = {
        "authorization": f"Bearer {server.token}",
        "x-xurrent-account": server.account,
    }
    with patient(headers=given) as client:
        yield client


def created(server: RunningSandbox) -> int:
    return len(server.sandbox.store.table("Request").created)


@pytest.mark.parametrize(
    ("fault", "status", "retry_after"),
    [
        ("429", 429, None),
        ("429:2", 429, "2"),
        ("503:0", 503, "0"),
        ("429:date:30", 429, NOW + 30),
        ("503:date:-5", 503, NOW - 5),
        ("500", 500, None),
        ("502", 502, None),
        ("status:418", 418, None),
    ],
)
def test_refusals_do_nothing(
    server: RunningSandbox,
    http: httpx.Client,
    fault: str,
    status: int,
    retry_after: str | float | None,
) -> None:
    server.add_faults(fault)
    answer = http.post(server.graphql_url, json=CREATE)
    assert answer.status_code == status
    assert answer.json()["message"]
    assert answer.headers["x-request-id"]
    value = answer.headers.get("retry-after")
    if isinstance(retry_after, float):
        assert parsedate_to_datetime(value).timestamp() == retry_after
    else:
        assert value == retry_after
    assert created(server) == 0
    assert http.post(server.graphql_url, json=CREATE).status_code == 200
    assert created(server) == 1


@pytest.mark.parametrize("fault", ["504", "slow:0.01", "cut", "lost", "malformed"])
def test_these_carry_the_request_out(
    server: RunningSandbox, http: httpx.Client, fault: str
) -> None:
    server.add_faults(fault)
    if fault in ("cut", "lost"):
        with pytest.raises(httpx.RemoteProtocolError):
            http.post(server.graphql_url, json=CREATE)
    else:
        http.post(server.graphql_url, json=CREATE)
    assert created(server) == 1


def test_connections_are_cut_where_they_should(
    server: RunningSandbox, http: httpx.Client
) -> None:
    server.add_faults("drop", "reset", "cut", "lost")
    for expected in (
        "Server disconnected",
        "",
        "without sending complete message body",
        "Server disconnected",
    ):
        with pytest.raises(httpx.TransportError) as caught:
            http.post(server.graphql_url, json=CREATE)
        assert expected in str(caught.value)
    assert created(server) == 2
    assert [entry.status for entry in server.journal] == [0, 0, 200, 0]
    assert http.post(server.graphql_url, json=CREATE).status_code == 200


def test_bodies_that_are_not_json(server: RunningSandbox, http: httpx.Client) -> None:
    server.add_faults("malformed", "html", "empty")
    malformed = http.post(server.graphql_url, json=CREATE)
    with pytest.raises(json.JSONDecodeError):
        malformed.json()
    assert malformed.headers["content-type"].startswith("application/json")
    html = http.post(server.graphql_url, json=CREATE)
    assert html.headers["content-type"].startswith("text/html")
    assert html.status_code == 200
    assert http.post(server.graphql_url, json=CREATE).content == b""


def test_graphql_errors(server: RunningSandbox, http: httpx.Client) -> None:
    server.add_faults("graphql:Not authorized", "partial:Oops", "scope:person:Read")
    refused = http.post(server.graphql_url, json=CREATE).json()
    assert messages(refused) == ["Not authorized"]
    assert "data" not in refused
    partial = http.post(server.graphql_url, json=CREATE).json()
    assert messages(partial) == ["Oops"]
    assert partial["data"]["requestCreate"]["request"]["id"]
    scope = http.post(server.graphql_url, json=CREATE).json()
    assert messages(scope) == ["Missing required scope(s): person:Read"]
    assert created(server) == 1


def test_expired_ends_the_token(server: RunningSandbox, http: httpx.Client) -> None:
    form = {
        "client_id": server.client_id,
        "client_secret": server.client_secret,
        "grant_type": "client_credentials",
    }
    token = http.post(server.oauth_url, data=form).json()["access_token"]
    given = {"authorization": f"Bearer {token}"}
    server.add_faults("expired")
    for _ in range(2):
        answer = http.post(server.graphql_url, json=CREATE, headers=given)
        assert answer.status_code == 401
    assert http.post(server.graphql_url, json=CREATE).status_code == 200


def test_other_surfaces_have_their_own_faults(
    server: RunningSandbox, http: httpx.Client
) -> None:
    server.add_faults("token:503:1", "ok", "introspect:500", "429")
    assert http.post(server.oauth_url, data={}).status_code == 503
    assert http.post(server.oauth_url, data={}).status_code == 400
    assert http.get(f"{server.base_url}/introspect").status_code == 500
    assert http.post(server.graphql_url, json=CREATE).status_code == 200
    assert http.post(server.graphql_url, json=CREATE).status_code == 429


def test_the_journal_tells_what_was_sent(
    server: RunningSandbox, http: httpx.Client
) -> None:
    query = "query One($n: Int) { people(first: $n) { totalCount } }"
    body = {"query": query, "variables": {"n": 2}, "operationName": "One"}
    http.post(server.graphql_url, json=body, headers={"user-agent": "me/1"})
    (entry,) = server.journal.of("graphql")
    assert entry.document == query
    assert entry.variables == {"n": 2}
    assert entry.operation_name == "One"
    assert entry.headers["user-agent"] == "me/1"
    assert entry.status == 200
    assert server.journal[-1] is entry
    assert "me/1" not in repr(server.journal), "failed assertions print it"
    server.journal.clear()
    assert len(server.journal) == 0


@pytest.mark.parametrize(
    "text", ["nope", "slow", "slow:x", "status:", "429:soon", "graphqls:429", "token:x"]
)
def test_unknown_faults_are_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"unknown fault|needs a number"):
        parse_fault(text)
    with pytest.raises(ValueError, match=r"unknown fault|needs a number"):
        Sandbox(SandboxOptions(faults=(text,)))


def test_chance_is_the_same_for_the_same_seed() -> None:
    def drawn(seed: int) -> list[object]:
        faults = Faults((), 0.5, ("429", "502"), seed)
        return [faults.next("graphql") for _ in range(30)]

    assert drawn(7) == drawn(7) != drawn(8)
