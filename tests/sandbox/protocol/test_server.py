"""Starting, stopping, and what a sandbox can be started with."""

from __future__ import annotations

import gc
import json
import os
import signal
import socket
import ssl
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path
from statistics import median
from typing import get_type_hints

import httpx
import pytest
from graphql import build_schema, introspection_from_schema

from tests.sandbox.calls import ask, call, data, patient
from xurrent_gen.errors import SchemaError, SourceFileError
from xurrent_gen.sandbox import LimitOptions, Sandbox, SandboxOptions, running_sandbox
from xurrent_gen.sandbox.data import catalog
from xurrent_gen.sandbox.options import SandboxSettings
from xurrent_gen.schema.documented_enums import documented_enums

SDL = """
type Query { robots(first: Int, after: String): RobotConnection robot(id: ID!): Robot }
type Robot { id: ID! name: String! status: RequestStatus }
type RobotConnection { nodes: [Robot!] pageInfo: PageInfo! totalCount: Int! }
type PageInfo { hasNextPage: Boolean! endCursor: String }
scalar RequestStatus
"""


def test_several_run_side_by_side_and_leave_no_thread() -> None:
    before = threading.active_count()
    with running_sandbox() as one, running_sandbox(accounts=("other",)) as two:
        assert one.port != two.port
        for server in (one, two):
            assert ask(server, "{ account { id } }")["id"] == server.account
    assert threading.active_count() == before
    with socket.socket() as probe:
        assert probe.connect_ex(("127.0.0.1", one.port)) != 0


def test_it_stops_with_connections_open_and_answers_pending() -> None:
    with patient() as http:
        with running_sandbox() as server:
            http.get(server.base_url)
        with pytest.raises(httpx.TransportError):
            http.get(server.base_url)


@pytest.mark.usefixtures("what_was_there_is_no_garbage")
def test_it_closes_connections_that_come_while_it_stops() -> None:
    took: list[float] = []
    with ExitStack() as clients:
        for _ in range(8):
            with running_sandbox() as server:
                at = "127.0.0.1", server.port
                for _ in range(8):
                    clients.enter_context(socket.create_connection(at))
                stopping = time.monotonic()
            took.append(time.monotonic() - stopping)
    assert median(took) < 0.8
    gc.collect()  # a socket that is still open is a warning, which fails a test


@pytest.mark.parametrize("tls", [False, True])
def test_it_answers_what_is_under_way_before_it_stops(tls: bool) -> None:
    with ThreadPoolExecutor(1) as pool:
        with running_sandbox(tls=tls, faults=("slow:0.3",)) as server:
            headers = {
                "authorization": f"Bearer {server.token}",
                "x-xurrent-account": server.account,
            }
            trusted = ssl.create_default_context(cafile=server.ca_file)
            query = {"query": "{ account { id } }"}
            asked = pool.submit(
                lambda: httpx.post(
                    f"{server.tls_url or server.base_url}/graphql",
                    json=query,
                    headers=headers,
                    verify=trusted,
                    trust_env=False,
                    timeout=60,
                )
            )
            while not server.journal.of("graphql"):
                time.sleep(0.01)
        assert asked.result().json()["data"]["account"]["id"] == server.account


def test_it_stops_in_silence_with_an_open_answer(
    caplog: pytest.LogCaptureFixture,
) -> None:
    with ThreadPoolExecutor(1) as pool, patient() as http:
        with running_sandbox(faults=("slow:60",)) as server:
            asked = pool.submit(http.post, server.graphql_url, json={})
            while not server.journal.of("graphql"):
                time.sleep(0.01)
        asked.exception()
    assert caplog.messages == []


def test_it_starts_before_its_schema_is_built(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(catalog, "_opened", catalog.Catalog)  # not that of other tests
    assert "schema" not in vars(Sandbox().store.catalog)


@pytest.mark.parametrize("system", ["here", "Windows"])
def test_a_taken_port_is_an_os_error(
    system: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    if system == "Windows":  # where one option does what the other does here
        monkeypatch.setattr(socket, "SO_EXCLUSIVEADDRUSE", -5, raising=False)
        monkeypatch.setattr(socket, "SO_REUSEADDR", socket.SO_REUSEPORT)
    with (
        running_sandbox() as server,
        pytest.raises(OSError, match="in use"),
        running_sandbox(port=server.port),
    ):
        raise AssertionError("started twice")


def test_checkers_know_all_settings() -> None:
    assert get_type_hints(SandboxSettings) == get_type_hints(SandboxOptions)


TYPOS: dict[str, tuple[Callable[[], object], str]] = {
    "a setting": (
        lambda: Sandbox(sede=7),  # type: ignore[call-arg]
        "'sede' is not known; did you mean 'seed'",
    ),
    "a listing": (
        lambda: Sandbox(sizes={"Request": 1, "people": 5}),
        "'people' is not known; did you mean 'Person'",
    ),
    "a type without records": (lambda: Sandbox(sizes={"PageInfo": 5}), "'PageInfo'"),
    "more forms than there are": (
        lambda: Sandbox(sizes={"UiExtension": 99}),
        "records of UiExtension",
    ),
    "a formula": (
        lambda: LimitOptions(cost_formula="node"),  # type: ignore[arg-type]
        "'node' is not known; did you mean 'nodes'",
    ),
    "a string for a tuple": (
        lambda: Sandbox(faults="429:1"),  # type: ignore[arg-type]
        r"faults: give a tuple, \('429:1',\), not '429:1'",
    ),
    "a share": (lambda: Sandbox(fault_rate=1.5), "fault_rate"),
}


@pytest.mark.parametrize("case", TYPOS)
def test_a_misspelt_option_is_refused_with_the_nearest(case: str) -> None:
    make, told = TYPOS[case]
    with pytest.raises(ValueError, match=told):
        make()


@pytest.mark.parametrize("form", ["sdl", "json"])
def test_schemas_in_both_forms(tmp_path: Path, form: str) -> None:
    content = json.dumps(introspection_from_schema(build_schema(SDL)))
    file = tmp_path / "schema.graphql"
    file.write_text(SDL if form == "sdl" else content)
    sandbox = Sandbox(schema=file)
    found = data(
        sandbox, "{ robots(first: 5) { totalCount nodes { id name status } } }"
    )["robots"]
    assert len(found["nodes"]) == 5
    # A value list that comes as a scalar still has values of the known list.
    statuses = {*documented_enums()["RequestStatus"], None}
    assert {node["status"] for node in found["nodes"]} <= statuses
    one = found["nodes"][2]
    query = "query ($id: ID!) { robot(id: $id) { id name status } }"
    assert data(sandbox, query, id=one["id"])["robot"] == one
    assert call(sandbox, query, id="nope")["errors"][0]["message"] == "Not Found"


def test_schemas_that_are_no_use_are_refused_at_start(tmp_path: Path) -> None:
    file = tmp_path / "schema.graphql"
    with pytest.raises(SourceFileError, match="No such file"):
        Sandbox(SandboxOptions(schema=file))
    file.write_text("type Lonely { id: ID }")
    with pytest.raises(SchemaError, match="Query root type"):
        Sandbox(SandboxOptions(schema=file))


def test_serve_runs_until_interrupted() -> None:
    program = (
        "from xurrent_gen.sandbox import SandboxOptions, serve\n"
        "serve(SandboxOptions(tls=True, access_log=True), lambda s: print(s.base_url, flush=True))\n"
    )
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    with subprocess.Popen(
        [sys.executable, "-W", "error", "-c", program],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=environment,
    ) as process:
        assert process.stdout is not None
        url = process.stdout.readline().strip()
        assert "GraphiQL" in httpx.get(url, trust_env=False, timeout=60).text
        httpx.post(f"{url}/token", trust_env=False, timeout=60)
        process.send_signal(signal.SIGINT)
        _, errors = process.communicate(timeout=30)
    (line,) = errors.splitlines()
    assert " token /token 400 " in line
    assert process.returncode in (0, -signal.SIGINT)


def test_deprecations_that_interfaces_lack_are_no_fault(tmp_path: Path) -> None:
    file = tmp_path / "schema.graphql"
    file.write_text(
        "interface Named { name: String } type Query { a: Thing }"
        'type Thing implements Named { name: String @deprecated(reason: "old") }'
    )
    sandbox = Sandbox(SandboxOptions(schema=file))
    assert data(sandbox, "{ a { name } }")["a"]


def test_a_client_and_a_program_are_told_all_addresses() -> None:
    with running_sandbox() as sandbox:
        assert sandbox.environ == {
            "XURRENT_ACCOUNT": "sandbox",
            "XURRENT_TOKEN": "sandbox-token",
            "XURRENT_GRAPHQL_ENDPOINT": f"{sandbox.base_url}/graphql",
            "XURRENT_OAUTH_ENDPOINT": f"{sandbox.base_url}/token",
            "XURRENT_REST_ENDPOINT": f"{sandbox.base_url}/v1",
        }
