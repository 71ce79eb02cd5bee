"""docs/ci.md to the letter: its commands in order, its jobs against what they name."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
import yaml

from tests.generator.commands.diff.test_compare import SCHEMA
from tests.support.snippets import REPOSITORY, blocks
from xurrent_gen.sandbox import RunningSandbox, running_sandbox

PAGE = REPOSITORY / "docs" / "ci.md"
PLACE = "--account widget --stage qa"
PROGRAM = """from xurrent_sdk import Cat


def name(cat: Cat) -> str | None:
    return cat.name
"""


@pytest.fixture(scope="module")
def sandbox(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningSandbox]:
    """With a small schema: what a whole one costs checkers is not the question here."""
    schema = tmp_path_factory.mktemp("sandbox") / "schema.graphql"
    schema.write_text(SCHEMA, "utf-8")
    with running_sandbox(seed=1, accounts=("widget",), schema=schema) as running:
        yield running


def test_the_commands_run_one_after_another(
    sandbox: RunningSandbox, tmp_path: Path
) -> None:
    """Only the address is another one: `--stage qa` would be a foreign server."""
    (tmp_path / "src").mkdir()
    (tmp_path / "src" / "program.py").write_text(PROGRAM)
    environ = {
        **os.environ,
        "PATH": f"{Path(sys.executable).parent}:/usr/bin:/bin",
        "XURRENT_GEN_CACHE_DIR": str(tmp_path / "cache"),
        "XURRENT_TOKEN": sandbox.token,
        "XURRENT_ACCOUNT": "widget",
        "XURRENT_GRAPHQL_ENDPOINT": sandbox.graphql_url,
        "XURRENT_OAUTH_ENDPOINT": sandbox.oauth_url,
    }
    place = f"--account widget --graphql-endpoint {sandbox.graphql_url}"
    place += f" --oauth-endpoint {sandbox.oauth_url}"
    lines = [
        line
        for block in blocks(PAGE)
        if block.language == "console"
        for line in block.text.splitlines()
        if "propose" not in line  # which tests/automation runs, with a forge
    ]
    assert len(lines) >= 8
    for line in lines:
        at = "" if line.startswith("xurrent-gen init") else place
        one = " --checker mypy" if " impact " in line else ""  # its own tests ask both
        done = subprocess.run(
            ("bash", "-ec", line.replace(PLACE, at or PLACE) + one),
            cwd=tmp_path,
            env=environ,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, f"{line}\n{done.stdout}{done.stderr}"
    for name in (".github/workflows/xurrent.yml", ".gitlab/xurrent.yml"):
        assert f"`{name}`" in PAGE.read_text("utf-8")
        assert (tmp_path / name).is_file()


def document(text: str) -> dict[str, object]:
    loaded: object = yaml.safe_load(text)
    return cast("dict[str, object]", loaded)


def test_the_jobs_name_what_there_is() -> None:
    action = document((REPOSITORY / "action.yml").read_text("utf-8"))
    inputs = cast("dict[str, object]", action["inputs"])
    hooks = yaml.safe_load((REPOSITORY / ".pre-commit-hooks.yaml").read_text("utf-8"))
    known = {str(hook["id"]) for hook in hooks}
    job, hook = [b.text for b in blocks(PAGE) if b.language == "yaml"]
    steps = document(job)["jobs"]["sdk"]["steps"]  # type: ignore[index]
    (ours,) = [step for step in steps if "xurrent-gen@" in step["uses"]]
    assert ours["with"].keys() <= inputs.keys()
    repos = document(hook)["repos"]
    assert [h["id"] for h in repos[0]["hooks"]] == list(known)  # type: ignore[index]


def test_each_input_and_variable_has_its_place() -> None:
    text = PAGE.read_text("utf-8")
    job = document((REPOSITORY / "generator/xurrent_gen/data/github.yml").read_text())
    variables = cast("dict[str, str]", job["env"])
    assert {name for name in variables if f"`{name}`" not in text} == set()
