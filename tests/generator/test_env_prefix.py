"""A package with ``env-prefix`` reads its own variables, and no others."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import xurrent_gen
from tests.support.command import Command
from tests.support.snippets import HAS_DLT
from xurrent_gen import Flags, pipeline
from xurrent_gen.sandbox import RunningSandbox, running_sandbox

RENDER = pipeline.render
SCHEMA = """
type Query {
  me: Person!
  people(first: Int, after: String, filter: PersonFilter): PersonConnection
}
type Person { id: ID! name: String updatedAt: ISO8601Timestamp }
type PersonConnection { nodes: [Person!] pageInfo: PageInfo! }
type PageInfo { hasNextPage: Boolean! endCursor: String }
input PersonFilter { updatedAt: TimestampFilter }
input TimestampFilter { greaterThanOrEqualTo: ISO8601Timestamp lessThan: ISO8601Timestamp }
scalar ISO8601Timestamp
"""
"""A part of Xurrent's, since that as a whole takes seconds to be read."""
SETTINGS = """
[tool.xurrent-gen]
schema = "s.graphql"
package = "acme_sdk"
env-prefix = "ACME_"
features = ["bulk", "dlt"]
"""
READ = """
import asyncio
from acme_sdk import AsyncXurrentClient, XurrentClient, XurrentError

def settings(client):
    at = client.session.config.endpoints
    return [client.options.account, at.graphql, at.oauth, at.rest]

async def main():
    async with AsyncXurrentClient() as client:
        print(settings(client), (await client.query.me().get()).id)

try:
    with XurrentClient() as client:
        print(settings(client), client.query.me().get().id)
    asyncio.run(main())
except XurrentError as error:
    print(f"{type(error).__name__}: {error}")
print(XurrentClient.__doc__)
"""


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a package that no test changes."""
    folder = tmp_path_factory.mktemp("made")
    settings = folder / "pyproject.toml"
    settings.write_text(SETTINGS)
    (folder / "s.graphql").write_text(SCHEMA)
    flags = Flags(config=settings, output=folder)
    xurrent_gen.generate(xurrent_gen.configure(flags, folder=folder))
    return folder


@pytest.fixture
def package(command: Command, monkeypatch: pytest.MonkeyPatch, made: Path) -> Command:
    monkeypatch.setattr(pipeline, "render", RENDER)
    shutil.copytree(made, command.folder, dirs_exist_ok=True)
    return command


@pytest.fixture(scope="module")
def acme() -> Iterator[RunningSandbox]:
    with running_sandbox(accounts=("acme",), token="token-of-acme") as running:
        yield running


@pytest.fixture(scope="module")
def other() -> Iterator[RunningSandbox]:
    with running_sandbox(accounts=("other",), token="token-of-other") as running:
        yield running


def prefixed(environ: dict[str, str]) -> dict[str, str]:
    return {f"ACME_{name}": value for name, value in environ.items()}


def run(
    folder: Path, program: str = READ, **environ: str
) -> subprocess.CompletedProcess[str]:
    clean = {n: v for n, v in os.environ.items() if "XURRENT" not in n}
    return subprocess.run(
        [sys.executable, "-c", program],
        cwd=folder,
        env={**clean, **environ},
        capture_output=True,
        text=True,
        check=False,
    )


def test_all_variables_are_those_with_the_prefix(
    made: Path, acme: RunningSandbox, other: RunningSandbox
) -> None:
    other.journal.clear()
    ours = prefixed({**acme.environ, "XURRENT_LOG": "debug"})
    ran = run(made, **other.environ, **ours)
    assert ran.returncode == 0, ran.stderr
    expected = ["acme", acme.graphql_url, acme.oauth_url, acme.rest_url]
    assert ran.stdout.count(str(expected)) == 2
    assert len(other.journal) == 0
    assert "DEBUG" in ran.stderr


@pytest.mark.parametrize("left_out", ["TOKEN", "ACCOUNT"])
def test_no_variable_without_the_prefix_takes_the_part_of_one(
    made: Path, acme: RunningSandbox, other: RunningSandbox, left_out: str
) -> None:
    """Otherwise the token of one account would go to the endpoint of another."""
    ours = prefixed(acme.environ)
    del ours[f"ACME_XURRENT_{left_out}"]
    acme.journal.clear()
    ran = run(made, **other.environ, **ours, XURRENT_LOG="debug")
    assert ran.returncode == 0, ran.stderr
    assert "ConfigurationError" in ran.stdout
    assert f"ACME_XURRENT_{left_out}" in ran.stdout.partition("\n")[0]
    assert len(acme.journal) == 0
    assert "DEBUG" not in ran.stderr


LOAD = """
from acme_sdk import XurrentError
from acme_sdk.dlt import xurrent

try:
    print(xurrent("people").name)
except XurrentError as error:
    print(f"{type(error).__name__}: {error}")
"""


@pytest.mark.skipif(not HAS_DLT, reason="dlt cannot be installed on Python 3.15")
def test_settings_of_dlt_have_a_section_of_the_prefix(made: Path) -> None:
    settings = {"TOKEN": "a-token-of-dlt", "ACCOUNT": "acme", "STAGE": "qa"}
    given = {f"SOURCES__ACME_XURRENT__{name}": v for name, v in settings.items()}
    given["RUNTIME__DLTHUB_TELEMETRY"] = "false"
    assert run(made, LOAD, **given).stdout == "xurrent\n"


def test_client_credentials_are_those_with_the_prefix(
    made: Path, acme: RunningSandbox
) -> None:
    ours = prefixed(acme.environ)
    del ours["ACME_XURRENT_TOKEN"]
    secrets = {
        "ACME_XURRENT_CLIENT_ID": acme.client_id,
        "ACME_XURRENT_CLIENT_SECRET": acme.client_secret,
    }
    wrong = {"XURRENT_TOKEN": "wrong", "XURRENT_CLIENT_SECRET": "wrong"}
    ran = run(made, **wrong, **ours, **secrets)
    assert ran.stdout.count("'acme'") == 2, ran.stdout + ran.stderr
    del secrets["ACME_XURRENT_CLIENT_SECRET"]
    half = run(made, **wrong, **ours, **secrets).stdout
    assert "set ACME_XURRENT_CLIENT_SECRET" in half


def test_the_prefix_is_a_setting_of_the_package(package: Command) -> None:
    folder = package.folder / "acme_sdk"
    manifest = json.loads((folder / "_manifest.json").read_text("utf-8"))
    assert manifest["options"]["env-prefix"] == "ACME_"
    names = ("ACCOUNT", "TOKEN", "CLIENT_SECRET", "REST_ENDPOINT")
    client = (folder / "client.py").read_text("utf-8")
    assert all(f"``ACME_XURRENT_{name}``" in client for name in names)
    assert package("generate", "--check").code == 0
    settings = package.folder / "pyproject.toml"
    settings.write_text(settings.read_text().replace("ACME_", "QA_"))
    drift = package("generate", "--check")
    assert drift.code == 1
    assert "env_prefix.py" in drift.err


ACCOUNT = """
[tool.xurrent-gen]
account = "acme"
graphql-endpoint = "{sandbox.graphql_url}"
oauth-endpoint = "{sandbox.oauth_url}"
package = "acme_sdk"
env-prefix = "ACME_"
include = ["me"]
features = []
"""
BARE = re.compile(r"(?<!ACME_)\bXURRENT_(?!GEN_)\w+")


@pytest.mark.parametrize(
    "variables",
    [
        {},
        {"ACME_XURRENT_TOKEN": "wrong"},
        {"ACME_XURRENT_TOKEN": "two words"},
        {"ACME_XURRENT_CLIENT_ID": "half"},
        {"ACME_XURRENT_STAGE": "qa", "ACME_XURRENT_ACCOUNT": "other"},
    ],
    ids=["none", "wrong", "blank", "half", "other account"],
)
def test_remedies_name_the_variables_with_the_prefix(
    command: Command,
    monkeypatch: pytest.MonkeyPatch,
    acme: RunningSandbox,
    variables: dict[str, str],
) -> None:
    """The variables without it are right, and must not be read."""
    monkeypatch.setattr(pipeline, "render", RENDER)
    for name, value in acme.environ.items():
        monkeypatch.setenv(name, value)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    text = ACCOUNT.format(sandbox=acme)
    (command.folder / "pyproject.toml").write_text(text)
    acme.journal.clear()
    done = command("generate")
    said = done.out + done.err
    assert done.code != 0, said
    assert "ACME_XURRENT_" in said
    assert BARE.findall(said) == []
    sent = {each.headers["authorization"] for each in acme.journal.of("graphql")}
    assert sent <= {"Bearer wrong"}


def test_a_project_says_which_variables_its_package_reads(package: Command) -> None:
    assert package("generate", "-q", "--project", "--output", "project").code == 0
    readme = (package.folder / "project" / "README.md").read_text("utf-8")
    assert "ACME_XURRENT_ACCOUNT, ACME_XURRENT_STAGE, ACME_XURRENT_TOKEN" in readme
    assert BARE.findall(readme) == []
