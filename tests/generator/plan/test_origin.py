"""A generated package remembers which account it was generated from."""

from __future__ import annotations

import re
import subprocess
import sys

import black
import pytest
from graphql import build_schema, introspection_from_schema

from tests.support.command import Command
from tests.support.harness import TOKEN
from tests.support.server import LocalServer, Say
from xurrent_gen import pipeline

RENDER = pipeline.render

SCHEMA = build_schema("type Query { me: Person } type Person { id: ID! name: String }")
PROGRAM = """
from xurrent_sdk import AsyncXurrentClient, XurrentClient
for kind in (XurrentClient, AsyncXurrentClient):
    client = kind()
    print(repr(client), client.options.account, client.session.config.endpoints.oauth)
    print(kind.__doc__)
"""


def test_a_package_remembers_its_account(
    command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The schema file alone gives another client, as docs/ci.md says."""
    monkeypatch.setattr(pipeline, "render", RENDER)
    monkeypatch.setenv("XURRENT_TOKEN", TOKEN)
    answer = Say({"data": introspection_from_schema(SCHEMA)})
    with LocalServer(lambda call: answer) as server:
        place = ["--account", "widget", "--graphql-endpoint", server.url]
        done = command("generate", *place)
        assert done.code == 0, done.err
        assert command("generate", *place, "--check").code == 0
    client = command.folder / "xurrent_sdk/client.py"
    source = client.read_text(encoding="utf-8")
    assert black.format_str(source, mode=black.Mode()) == source
    assert TOKEN not in source
    ran = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        cwd=command.folder,
        env={"XURRENT_TOKEN": TOKEN},
        capture_output=True,
        text=True,
        check=True,
    )
    remembered = f"account widget, graphql endpoint {server.url}"
    assert ran.stdout.count(f"generated_from={remembered!r}") == 2
    assert ran.stdout.count("widget None") == 2
    assert " ".join(ran.stdout.split()).count(f"Generated from {remembered}: ") == 2
    file = ["--schema", "xurrent_sdk/schema.graphql"]
    drift = command("generate", *file, "--check")
    assert drift.code == 1
    differing = set(re.findall(r"(?:changed|missing|extra): (\S+)", drift.err))
    assert differing == {"client.py", "_manifest.json"}
    assert command("generate", *file, "-q").code == 0
    assert command("generate", *file, "--check").code == 0
    source = client.read_text(encoding="utf-8")
    assert "ORIGIN" not in source
    assert "Generated from" not in source
