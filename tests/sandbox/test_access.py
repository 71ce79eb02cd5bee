"""Credentials, scopes, rate and cost limits, over real HTTP."""

from __future__ import annotations

import json
from collections.abc import Iterator

import httpx
import pytest

from tests.sandbox.calls import messages, patient, post
from tests.support.clock import ManualClock
from xurrent_gen.sandbox import (
    LimitOptions,
    RunningSandbox,
    Sandbox,
    SandboxOptions,
    TokenGrant,
    running_sandbox,
)
from xurrent_gen.sandbox.faults.journal import Journal
from xurrent_gen.sandbox.messages import Request

ME = {"query": "{ me { id name } }"}


@pytest.fixture(scope="module")
def server() -> Iterator[RunningSandbox]:
    with running_sandbox() as running:
        yield running


@pytest.fixture(scope="module")
def http() -> Iterator[httpx.Client]:
    with patient() as client:
        yield client


def headers(server: RunningSandbox, **changed: str | None) -> dict[str, str]:
    given: dict[str, str | None] = {
        "Authorization": f"Bearer {server.token}",
        "X-Xurrent-Account": server.account,
    }
    given.update({name.replace("_", "-"): value for name, value in changed.items()})
    return {name: value for name, value in given.items() if value is not None}


def form(server: RunningSandbox, **changed: str | None) -> dict[str, str]:
    given: dict[str, str | None] = {
        "client_id": server.client_id,
        "client_secret": server.client_secret,
        "grant_type": "client_credentials",
        **changed,
    }
    return {name: value for name, value in given.items() if value is not None}


@pytest.mark.parametrize(
    ("changed", "status", "message"),
    [
        ({"Authorization": "Bearer wrong"}, 401, "Unauthorized"),
        ({"Authorization": "Basic sandbox-token"}, 401, "Unauthorized"),
        ({"X-Xurrent-Account": "other"}, 400, "Invalid x-xurrent-account header"),
    ],
)
def test_wrong_headers(
    server: RunningSandbox,
    http: httpx.Client,
    changed: dict[str, str | None],
    status: int,
    message: str,
) -> None:
    given = headers(server, **changed)
    for answer in (
        http.post(server.graphql_url, json=ME, headers=given),
        http.get(f"{server.base_url}/introspect", headers=given),
    ):
        assert answer.status_code == status
        assert answer.json() == {"message": message}


# -- OAuth


def test_client_credentials_give_a_token_that_works(
    server: RunningSandbox, http: httpx.Client
) -> None:
    answer = http.post(server.oauth_url, data=form(server))
    assert answer.status_code == 200
    content = answer.json()
    assert content["token_type"] == "bearer"
    assert content["expires_in"] == 3600
    given = headers(server, Authorization=f"Bearer {content['access_token']}")
    assert http.post(server.graphql_url, json=ME, headers=given).status_code == 200
    scopes = http.get(f"{server.base_url}/introspect", headers=given).json()
    assert scopes == {"active": True, "scopes": ["*"]}
    as_json = http.post(server.oauth_url, json=form(server))
    assert as_json.json()["access_token"] != content["access_token"]


@pytest.mark.parametrize(
    ("changed", "error"),
    [
        ({"client_secret": "wrong"}, "invalid_grant"),
        ({"client_id": "wrong"}, "invalid_grant"),
        ({"grant_type": None}, "invalid_request"),
        ({"grant_type": "password"}, "unsupported_grant_type"),
    ],
)
def test_token_errors(
    server: RunningSandbox,
    http: httpx.Client,
    changed: dict[str, str | None],
    error: str,
) -> None:
    answer = http.post(server.oauth_url, data=form(server, **changed))
    assert answer.status_code == 400
    assert answer.json()["error"] == error
    assert answer.json()["error_description"]


def test_tokens_expire_and_can_be_revoked(http: httpx.Client) -> None:
    clock = ManualClock()
    with running_sandbox(token_seconds=0.5, clock=clock) as server:
        issued = http.post(server.oauth_url, data=form(server)).json()
        assert issued["expires_in"] == 0.5
        given = headers(server, Authorization=f"Bearer {issued['access_token']}")

        def status() -> int:
            return http.post(server.graphql_url, json=ME, headers=given).status_code

        assert status() == 200
        clock.advance(0.5)
        assert status() == 401
        issued = http.post(server.oauth_url, data=form(server)).json()
        given["Authorization"] = f"Bearer {issued['access_token']}"
        assert status() == 200
        server.sandbox.tokens.revoke(given["Authorization"])
        assert status() == 401


# -- scopes

READ = "{ requests(first: 1) { nodes { subject %s } } }"


@pytest.mark.parametrize(
    ("scopes", "query", "missing"),
    [
        (("request:Read",), READ % "", None),
        (("request:*",), READ % "", None),
        (("person:Read",), READ % "", "request:Read"),
        (("request:Read",), READ % "requestedFor { id name }", None),
        (("request:Read",), READ % "requestedFor { jobTitle }", "person:Read"),
        (
            ("request:Read",),
            READ % "team { manager { vip } }",
            "person:Read, team:Read",
        ),
        (
            ("request:Read",),
            READ % "notes(first: 1) { nodes { text } }",
            "note:Read",
        ),
        (("request:Read",), "{ attachmentStorage { uploadUri } }", "attachment:Read"),
        (
            ("request:Read",),
            'mutation { requestCreate(input: {subject: "x"}) { request { id } } }',
            "request:Create",
        ),
        ((), "{ uiExtensions { nodes { id } } }", "ui-extension:Read"),
        (
            (),
            'mutation { configurationItemUpdate(input: {id: "1"}) { errors { path } } }',
            "ci:Update",
        ),
        (("request:Read",), "{ account { name } rateLimit { cost } }", None),
        (("me:All",), "{ me { name } }", None),
        (("person:Read",), "{ me { vip } }", "me:All"),
        (("ci:Read",), "{ configurationItems(first: 1) { nodes { label } } }", None),
        (
            ("ci:Read",),
            "{ slas: serviceLevelAgreements(first: 1) { nodes { id } } "
            "serviceInstances(first: 1) { nodes { id } } "
            "uiExtensions(first: 1) { nodes { activeVersion { html } } } }",
            "service-instance:Read, sla:Read, ui-extension:Read",
        ),
        (
            ("request:Read",),
            'mutation { timeEntryUpdate(input: {id: "x"}) { timeEntry { id } } '
            'requestUpdateVisibility(input: {id: "x"}) { clientMutationId } }',
            "request:Update, time-entry:Update",
        ),
    ],
)
def test_scopes(scopes: tuple[str, ...], query: str, missing: str | None) -> None:
    sandbox = Sandbox(SandboxOptions(tokens=(TokenGrant("narrow", scopes),)))
    reply = post(sandbox, query, authorization="Bearer narrow")
    answer = json.loads(reply.body)
    assert reply.status == 200
    if missing is None:
        assert "errors" not in answer
    else:
        assert messages(answer) == [f"Missing required scope(s): {missing}"]
        assert "data" not in answer


# -- limits


def test_budgets_are_reported_in_lower_case_headers(http: httpx.Client) -> None:
    clock = ManualClock()
    with running_sandbox(clock=clock) as server:
        query = "{ people(first: 100) { nodes { id teams(first: 3) { totalCount } } } }"
        answer = http.post(
            server.graphql_url, json={"query": query}, headers=headers(server)
        )
        names = [name.decode() for name, _ in answer.headers.raw]
        assert {n for n in names if "limit" in n} == {
            "x-ratelimit-limit",
            "x-ratelimit-remaining",
            "x-ratelimit-reset",
            "x-costlimit-limit",
            "x-costlimit-cost",
            "x-costlimit-remaining",
            "x-costlimit-reset",
        }
        assert answer.headers["x-ratelimit-remaining"] == "3599"
        assert answer.headers["x-costlimit-cost"] == "4"
        assert answer.headers["x-costlimit-remaining"] == "4996"
        assert float(answer.headers["x-costlimit-reset"]) == clock() + 3600


def test_burst_limit(http: httpx.Client) -> None:
    clock = ManualClock()
    with running_sandbox(limits=LimitOptions(enforce=True), clock=clock) as server:

        def ask() -> httpx.Response:
            return http.post(server.graphql_url, json=ME, headers=headers(server))

        assert {ask().status_code for _ in range(20)} == {200}
        clock.advance(1.0)
        refused = ask()
        assert refused.status_code == 429
        assert refused.headers["retry-after"] == "1"
        assert refused.headers["x-ratelimit-remaining"] == "3580"
        clock.advance(1.0)
        assert ask().status_code == 200


def test_hourly_limits_say_when_to_come_again(http: httpx.Client) -> None:
    clock = ManualClock()
    limits = LimitOptions(enforce=True, requests_per_hour=3)
    with running_sandbox(limits=limits, clock=clock) as server:

        def ask() -> httpx.Response:
            return http.post(server.graphql_url, json=ME, headers=headers(server))

        left = [ask().headers["x-ratelimit-remaining"] for _ in range(3)]
        assert left == ["2", "1", "0"]
        clock.advance(600)
        refused = ask()
        assert refused.status_code == 429
        assert refused.headers["retry-after"] == "3000"
        clock.advance(3000)
        assert ask().status_code == 200


def test_cost_limit_is_per_token(http: httpx.Client) -> None:
    limits = LimitOptions(enforce=True, cost_per_hour=2)
    grants = (TokenGrant("second"),)
    with running_sandbox(limits=limits, tokens=grants) as server:
        query = {
            "query": "{ people(first: 100) { nodes { teams(first: 1) { nodes { id } } } } }"
        }
        given = headers(server)
        statuses = [
            http.post(server.graphql_url, json=query, headers=given).status_code
            for _ in range(3)
        ]
        assert statuses == [200, 429, 429]
        other = headers(server, Authorization="Bearer second")
        assert (
            http.post(server.graphql_url, json=query, headers=other).status_code == 200
        )


# -- options


def test_secrets_are_not_shown() -> None:
    grants = (TokenGrant("hidden-1"),)
    options = SandboxOptions(token="hidden-2", client_secret="hidden-3", tokens=grants)
    assert "hidden" not in repr(options)


@pytest.mark.parametrize("text", ["\n::error::x", "\x1b[31m", "\u202e", "##vso[x]"])
def test_the_access_log_is_harmless(text: str) -> None:
    """Who asks names the operation; the line stays one line and steers nothing."""
    body = json.dumps({"query": "{ me { id } }", "operationName": text})
    entry = Journal().open("graphql", Request("POST", "/graphql", {}, body.encode()))
    assert text not in entry.line()
    assert len(entry.line().splitlines()) == 1
