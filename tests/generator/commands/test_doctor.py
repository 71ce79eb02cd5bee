"""What the doctor says of an account where something is wrong."""

from __future__ import annotations

import json
import os
import pty
import ssl
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NoReturn

import pytest

from tests.generator.introspect.test_sources import RESULT
from tests.support.command import Command
from tests.support.harness import TOKEN
from tests.support.server import CLOSED_PORT, LocalServer, Received, Say, refusal
from tests.support.webhook_provider import authority, running
from xurrent_gen.errors import FetchError
from xurrent_gen.sandbox import LimitOptions, RunningSandbox, running_sandbox


@pytest.fixture
def sandbox(tmp_path: Path) -> Iterator[RunningSandbox]:
    schema = tmp_path / "small.graphql"
    schema.write_text("type Query { a: Int }")
    with running_sandbox(tls=True, schema=schema) as running:
        yield running


def examined(command: Command, *arguments: str) -> dict[str, dict[str, str]]:
    """The findings by their subject."""
    document = json.loads(command("doctor", *arguments, "--json").out)
    return {each["subject"]: each for each in document["findings"]}


def place(sandbox: RunningSandbox, **other: str) -> list[str]:
    endpoints = {"graphql": sandbox.graphql_url, "oauth": sandbox.oauth_url, **other}
    named = [f"--{name}-endpoint={url}" for name, url in endpoints.items()]
    return ["--account", sandbox.account, *named]


def application(monkeypatch: pytest.MonkeyPatch, sandbox: RunningSandbox) -> None:
    monkeypatch.setenv("XURRENT_CLIENT_ID", sandbox.client_id)
    monkeypatch.setenv("XURRENT_CLIENT_SECRET", sandbox.client_secret)


def test_client_credentials_are_tried_at_the_oauth_endpoint(
    command: Command, monkeypatch: pytest.MonkeyPatch, sandbox: RunningSandbox
) -> None:
    application(monkeypatch, sandbox)
    found = examined(command, *place(sandbox))
    assert next(iter(sandbox.journal)).surface == "token"
    assert found["oauth endpoint"]["text"] == f"{sandbox.oauth_url} (gave a token)"
    assert found["access"]["text"] == "client credentials were accepted"
    assert {each["state"] for each in found.values()} == {"ok"}


def test_the_clock_and_the_age_of_the_schema(
    command: Command, monkeypatch: pytest.MonkeyPatch, sandbox: RunningSandbox
) -> None:
    monkeypatch.setenv("XURRENT_TOKEN", sandbox.token)
    done = command("doctor", *place(sandbox))
    assert sandbox.token not in done.out + done.err
    assert "schema age: fetched 0 minutes ago" in done.out
    assert "ok  clock: agrees with the server's" in done.out
    real = time.time
    clock = "xurrent_gen.commands.doctor.time.time"
    monkeypatch.setattr(clock, lambda: real() + 7200)
    found = examined(command, *place(sandbox))["clock"]
    assert found["state"] == "warning"
    assert "s ahead of the server" in found["text"]


@pytest.mark.parametrize(
    ("fault", "text", "remedy"),
    [
        ("token:503", "answered HTTP 503", "run again"),
        ("token:404", "answered HTTP 404", "--oauth-endpoint"),
        ("wrong secret", "does not accept the client id and secret", "CLIENT_SECRET"),
        ("closed", "connect", "check the address"),
    ],
)
def test_what_the_oauth_endpoint_refuses_is_told_as_its_own(
    fault: str,
    text: str,
    remedy: str,
    command: Command,
    monkeypatch: pytest.MonkeyPatch,
    sandbox: RunningSandbox,
) -> None:
    application(monkeypatch, sandbox)
    oauth = sandbox.oauth_url
    if fault == "wrong secret":
        monkeypatch.setenv("XURRENT_CLIENT_SECRET", "another")
    elif fault == "closed":
        oauth = f"http://127.0.0.1:{CLOSED_PORT}/token"
    elif fault == "token:404":
        oauth = f"{sandbox.base_url}/nowhere"
    else:
        sandbox.add_faults(*[fault] * 9)
    found = examined(command, *place(sandbox, oauth=oauth))
    assert list(found)[-1] == "oauth endpoint"
    assert found["oauth endpoint"]["state"] == "failed"
    assert text in found["oauth endpoint"]["text"]
    assert remedy in found["oauth endpoint"]["remedy"]
    assert "access" not in found
    assert all(entry.surface != "graphql" for entry in sandbox.journal)


def test_a_failure_behind_the_token_is_not_the_oauth_endpoints(
    command: Command, monkeypatch: pytest.MonkeyPatch, sandbox: RunningSandbox
) -> None:
    application(monkeypatch, sandbox)
    nowhere = f"http://127.0.0.1:{CLOSED_PORT}/graphql"
    assert examined(command, *place(sandbox, graphql=nowhere))["access"]["state"] == (
        "failed"
    )
    # A token needs none.
    monkeypatch.setenv("XURRENT_TOKEN", sandbox.token)
    asked = len(sandbox.journal)
    found = examined(command, *place(sandbox))
    assert "no token is needed from it" in found["oauth endpoint"]["text"]
    assert all(each.surface != "token" for each in [*sandbox.journal][asked:])


@pytest.mark.parametrize("status", [200, 403])
def test_a_missing_scope_that_is_told_as_an_error_of_graphql(
    status: int, command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XURRENT_TOKEN", TOKEN)

    def answer(call: Received) -> Say:
        if call.target == "/introspect":
            return Say({"scopes": ["notes:Read"]})
        return refusal("Missing required scope(s): people:Read", status=status)

    with LocalServer(answer) as server:
        where = ["--account", "a", "--graphql-endpoint", server.url]
        done = command("doctor", *where)
        found = examined(command, *where)
    assert done.code == 3
    assert found["access"]["state"] == "ok"
    assert found["scopes"]["state"] == "failed"
    assert "Missing required scope(s): people:Read" in found["scopes"]["text"]
    assert found["scopes"]["remedy"] == "add the scope to the token or application"
    assert found["schema"]["state"] == "failed"


def test_a_certificate_of_an_unknown_authority_names_the_variable_that_helps(
    command: Command, monkeypatch: pytest.MonkeyPatch, sandbox: RunningSandbox
) -> None:
    monkeypatch.setenv("XURRENT_TOKEN", sandbox.token)
    monkeypatch.delenv("SSL_CERT_FILE", raising=False)
    where = place(sandbox, graphql=f"{sandbox.tls_url}/graphql")
    failed = examined(command, *where)["access"]
    assert failed["state"] == "failed"
    assert "certificate" in failed["text"].lower()
    assert "SSL_CERT_FILE=" in failed["remedy"]
    assert "SSL_CERT_FILE=" in command("generate", *where).err
    monkeypatch.setenv("SSL_CERT_FILE", str(sandbox.ca_file))
    assert examined(command, *where)["access"]["state"] == "ok"
    assert command("generate", *where, "-q").code == 0


def test_a_certificate_that_only_python_3_13_refuses_needs_no_authority(
    command: Command, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    default = ssl.create_default_context

    def strict(*args: Any, **settings: Any) -> ssl.SSLContext:
        context = default(*args, **settings)
        context.verify_flags |= ssl.VERIFY_X509_STRICT
        return context

    monkeypatch.setattr(ssl, "create_default_context", strict)
    authority().cert_pem.write_to_path(str(tmp_path / "ca.pem"))
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "ca.pem"))
    monkeypatch.setenv("XURRENT_TOKEN", "t")
    with running(key_identifier=False) as old:
        where = ["--account", "a", "--graphql-endpoint", f"{old.origin}/graphql"]
        failed = examined(command, *where)["access"]
    assert "Python checks from 3.13 on" in failed["text"]
    assert "Python 3.12" in failed["remedy"]


def test_what_was_repaired_at_the_server_works_at_once(
    command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No failure is remembered: a repaired token or scope needs no flag."""
    monkeypatch.setenv("XURRENT_TOKEN", TOKEN)
    replies = [Say({"message": "bad token"}, 401)]
    with LocalServer(lambda call: replies[0]) as server:
        where = ["--account", "a", "--graphql-endpoint", server.url]
        assert command("generate", *where).code == 3
        assert command("generate", *where).code == 3
        assert len(server.received) == 2
        replies[0] = Say(RESULT)
        assert command("generate", *where, "-q").code == 0
        assert examined(command, *where)["schema"]["state"] == "ok"


def test_a_spent_budget_is_reported_and_not_waited_for(
    command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    limits = LimitOptions(enforce=True, cost_per_hour=1)
    with running_sandbox(token="a-spent-token", limits=limits) as spent:
        monkeypatch.setenv("XURRENT_TOKEN", spent.token)
        found = examined(command, *place(spent))
    assert found["cost"]["text"] == "0 of 1 left"
    assert found["schema"]["state"] == "failed"
    assert " s and run again" in found["schema"]["remedy"]


@pytest.mark.parametrize(
    ("given", "patience"), [((), 60.0), (("--timeout", "0.5"), 0.5)]
)
def test_the_doctor_waits_as_long_as_it_is_told(
    command: Command,
    monkeypatch: pytest.MonkeyPatch,
    given: tuple[str, ...],
    patience: float,
) -> None:
    asked: list[float] = []

    def open_client(settings: object, patience: float, *_: object) -> NoReturn:
        asked.append(patience)
        raise FetchError("no answer", where="there")

    monkeypatch.setattr("xurrent_gen.commands.doctor.open_client", open_client)
    place = ["--account", "a", "--graphql-endpoint", "http://127.0.0.1:9/graphql"]
    assert examined(command, *place, *given)["access"]["text"] == "no answer"
    assert asked == [patience]


def doctor_on_a_terminal(folder: Path, **environ: str) -> bytes:
    """What a terminal is sent for a good schema and a package that is not current."""
    ours, theirs = pty.openpty()
    with open(ours, "rb", 0) as seen:
        subprocess.run(
            [sys.executable, "-m", "xurrent_gen", "doctor", "--schema", "s.graphql"],
            cwd=folder,
            stdout=theirs,
            env={**os.environ, "TERM": "xterm", **environ},
            check=True,
        )
        os.close(theirs)
        return seen.read(100_000)


def test_states_are_coloured_for_terminals_only(command: Command) -> None:
    command.write("s.graphql", "type Query { a: Int }")
    assert command("generate", "--schema", "s.graphql", "-q").code == 0
    current = command("doctor", "--schema", "s.graphql").out
    assert "ok  package: xurrent_sdk is current" in current
    command.write("xurrent_sdk/schema.graphql", "stale")
    shown = doctor_on_a_terminal(command.folder)
    assert b"\x1b[32m     ok\x1b[0m  source: " in shown
    assert b"\x1b[33mwarning\x1b[0m  package: " in shown
    assert b"\x1b" not in doctor_on_a_terminal(command.folder, NO_COLOR="1")
    plain = command("doctor", "--schema", "s.graphql").out
    assert "\x1b" not in plain
    source = "s.graphql; no account is checked: --account names one"
    assert f"     ok  source: {source}\n" in plain


def test_a_package_without_its_manifest(command: Command) -> None:
    command.write("s.graphql", "type Query { a: Int }")
    assert command("generate", "--schema", "s.graphql", "-q").code == 0
    (command.folder / "xurrent_sdk/_manifest.json").unlink()
    shown = command("doctor", "--schema", "s.graphql").out
    assert "fix: restore its _manifest.json, or remove the folder" in shown


@pytest.mark.parametrize(
    ("told", "said"),
    [(Say({}, 404), "HTTP 404"), (Say({"scopes": []}), "lists no scopes for it")],
)
def test_scopes_that_are_not_known_are_no_failure(
    told: Say, said: str, command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XURRENT_TOKEN", TOKEN)

    def answer(call: Received) -> Say:
        return told if call.target == "/introspect" else Say(RESULT)

    with LocalServer(answer) as server:
        oauth = server.url.replace("/graphql", "/token")
        where = [f"--graphql-endpoint={server.url}", f"--oauth-endpoint={oauth}"]
        found = examined(command, "--account", "a", *where)
    assert found["scopes"]["state"] == "warning"
    assert said in found["scopes"]["text"]


def test_an_account_and_an_oauth_endpoint_that_are_not_set_are_no_failure(
    command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Other servers than those of Xurrent may have neither."""
    monkeypatch.setenv("XURRENT_TOKEN", TOKEN)
    with LocalServer(lambda _: Say(RESULT)) as server:
        found = examined(command, f"--graphql-endpoint={server.url}")
    warned = {n: f["remedy"] for n, f in found.items() if f["state"] == "warning"}
    assert warned == {
        "account": "add --account ID or set XURRENT_ACCOUNT",
        "scopes": "add --oauth-endpoint or set XURRENT_OAUTH_ENDPOINT",
    }
