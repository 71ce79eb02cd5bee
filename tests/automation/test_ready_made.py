"""The action, the GitLab template and the hook that others include by name."""

from __future__ import annotations

import re
import shlex
from typing import cast

import yaml

from tests.automation.forge import ROOT, GitLab, Repository
from tests.automation.test_propose import MOVED, move

Document = dict[str, object]
WORKFLOW = "generator/xurrent_gen/data/github.yml"


def document(name: str) -> Document:
    loaded: object = yaml.safe_load((ROOT / name).read_text("utf-8"))
    return cast(Document, loaded)


def steps() -> list[dict[str, object]]:
    runs = cast(Document, document("action.yml")["runs"])
    return cast("list[dict[str, object]]", runs["steps"])


def inputs(**given: str) -> dict[str, str]:
    declared = cast("dict[str, dict[str, str]]", document("action.yml")["inputs"])
    assert given.keys() <= declared.keys()
    return {name: given.get(name, row["default"]) for name, row in declared.items()}


def variables(step: dict[str, object], given: dict[str, str]) -> dict[str, str]:
    """What a runner makes of ``env``, for the few expressions that stand there."""
    known = {f"inputs.{name}": value for name, value in given.items()}
    env = cast("dict[str, str]", step["env"])
    return {
        name: re.sub(r"\$\{\{ (.+?) \}\}", lambda m: known[m[1]], value)
        for name, value in env.items()
    }


def act(repository: Repository, event: str, **given: str) -> tuple[int, str]:
    """Run the steps of the action, one after another, until one fails."""
    told = ""
    for step in steps():
        code, text = repository.run(
            *("bash", "-eo", "pipefail", "-c", str(step["run"])),
            GITHUB_EVENT_NAME=event,
            GITHUB_ACTION_PATH=str(ROOT),
            **variables(step, inputs(requirement="", **given)),
        )
        told += text
        if code:
            return code, told
    return 0, told


def test_a_pull_request_is_checked(repository: Repository) -> None:
    assert act(repository, "pull_request")[0] == 0
    move(repository, MOVED)
    code, told = act(repository, "merge_group")
    assert (code, "changed: " in told) == (1, True)
    assert repository.branches() == {"main"}


def test_a_schedule_proposes(repository: Repository) -> None:
    move(repository, MOVED)
    code, told = act(repository, "schedule", branch="bot/sdk")
    assert code == 0, told
    assert repository.branches() == {"main", "bot/sdk"}
    assert [each["base"] for each in repository.requests] == ["main"]
    assert act(repository, "schedule", mode="check")[0] == 0


def test_the_workflow_checks_what_is_merged_and_updates_else() -> None:
    workflow = cast("dict[object, dict[str, dict[str, str]]]", document(WORKFLOW))
    assert {
        event: [
            name
            for name, job in workflow["jobs"].items()
            if f"github.event_name == '{event}'" in job["if"].split(" || ")
        ]
        for event in workflow[True]  # "on" is a boolean of YAML 1.1
    } == {
        "pull_request": ["check"],
        "merge_group": ["check"],
        "schedule": ["update"],
        "workflow_dispatch": ["update"],
    }


def test_what_is_installed_is_what_is_asked_for(repository: Repository) -> None:
    log = repository.folder / "pip.log"
    python = repository.folder / "tools" / "python"
    python.write_text(f'#!/bin/sh\necho "$@" >{log}\n')
    python.chmod(0o755)
    install = steps()[0]

    def installed(**given: str) -> str:
        env = variables(install, inputs(**given)) | {"GITHUB_ACTION_PATH": "/a b"}
        code, told = repository.run("bash", "-ec", str(install["run"]), **env)
        assert code == 0, told
        return log.read_text().removeprefix("-m pip install --quiet ")

    given = "xurrent-gen==1.0\nmypy $(touch x) *\n"
    assert installed(requirement=given) == "xurrent-gen==1.0 mypy $(touch x) *\n"
    assert not (repository.work / "x").exists()
    assert installed() == "/a b mypy\n", "the version of the action"


def test_no_input_becomes_text_of_a_script() -> None:
    for step in steps():
        assert "${{" not in str(step["run"])
        assert step["shell"] == "bash"
    used = " ".join(str(step) for step in steps())
    assert {name for name in inputs() if f"inputs.{name}" not in used} == set()


def test_gitlab_checks_requests_and_updates_by_schedule(repository: Repository) -> None:
    jobs = document("generator/xurrent_gen/data/gitlab.yml")
    shared = cast("dict[str, str]", jobs["variables"])
    check, update = (
        cast("dict[str, list[str]]", jobs[f"xurrent-gen {each}"])["script"]
        for each in ("check", "update")
    )
    move(repository, MOVED)
    (repository.work / "mxuse").touch()  # which a shell would take for the glob
    globs = {**shared, "XG_ARGUMENTS": "--exclude m*use"}
    assert repository.run("bash", "-ec", *check, **globs)[0] == 1
    with GitLab() as gitlab:
        more = {
            "GITLAB_CI": "true",
            "GITLAB_TOKEN": "t",
            "CI_PROJECT_URL": str(repository.folder / "remote"),
            "CI_SERVER_URL": gitlab.url,
            "CI_PROJECT_ID": "3",
        }
        code, told = repository.run("bash", "-ec", *update, **shared, **more)
    assert code == 0, told
    assert len(gitlab.requests) == 1
    assert repository.branches() == {"main", "xurrent-gen/schema"}


def test_the_hook_runs(repository: Repository) -> None:
    (hook,) = cast("list[dict[str, object]]", document(".pre-commit-hooks.yaml"))
    words = shlex.split(str(hook["entry"]))
    assert hook["pass_filenames"] is False
    assert repository.run(*words)[0] == 0
    move(repository, MOVED)
    assert repository.run(*words)[0] == 1
    concerned = re.compile(str(hook["files"]))
    for name in ("pyproject.toml", "sdk.toml", "account.json", "sdk/client.py"):
        assert concerned.search(name), name
