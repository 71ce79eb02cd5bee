"""``python -m <package> apply``: a CSV file, a plan, a question, and an exit code."""

from __future__ import annotations

import importlib
import io
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from xurrent_gen.sandbox import RunningSandbox, running_sandbox

Run = Callable[..., int]

ROWS = (
    "\ufeffsource_id,name,primary_email,vip,team_ids,cost_per_hour\n"
    '1,"Ada, Lovelace",ada@example.com,true,{team},12.50\n'
    '2,"=Alan ""T""\u0022,alan@example.com,,,\n'
)


@pytest.fixture
def sandbox() -> Iterator[RunningSandbox]:
    with running_sandbox() as running:
        yield running


@pytest.fixture
def run(
    sdk: Any, sandbox: RunningSandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Run:
    """Runs the command with the settings of the sandbox, and gives its exit code."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("NO_PROXY", "*")
    for name, value in sandbox.environ.items():
        monkeypatch.setenv(name, value)
    main = importlib.import_module(f"{sdk.__name__}._runtime.apply.command").main
    teams = sandbox.sandbox.store
    team = teams.node_id(teams.refs("Team")[0])
    (tmp_path / "rows.csv").write_text(ROWS.format(team=team), "utf-8")

    def run(*arguments: str, typed: str = "") -> int:
        monkeypatch.setattr(sys, "stdin", io.StringIO(typed))
        given = ["apply", "people", "rows.csv", "--source", "hr", *arguments]
        try:
            code: int = main(given)
        except SystemExit as stop:
            code = int(str(stop.code))
        return code

    return run


def people(sandbox: RunningSandbox) -> dict[str, Any]:
    store = sandbox.sandbox.store
    rows = (store.row(ref) or {} for ref in store.refs("Person"))
    return {str(r["sourceID"]): r for r in rows if r.get("source") == "hr"}


def test_it_shows_asks_and_writes(
    run: Run, sandbox: RunningSandbox, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("--dry-run") == 0
    assert run(typed="\n") == 1
    assert people(sandbox) == {}
    shown = capsys.readouterr()
    assert "people of 'hr': 2 created" in shown.out
    assert "Write this? [y/N]" in shown.err
    assert run(typed="y\n") == 0
    found = people(sandbox)
    assert found["1"]["name"] == "Ada, Lovelace"
    assert found["1"]["vip"] is True
    assert str(found["1"]["costPerHour"]) == "12.50"
    assert found["2"]["name"] == '=Alan "T"'
    assert "people: 2 created" in capsys.readouterr().out
    assert run() == 0  # nothing to write, and nothing to ask
    assert "0 created, 0 updated, 0 disabled, 2 left" in capsys.readouterr().out


def test_reports_failures_and_going_on(
    run: Run, sandbox: RunningSandbox, capsys: pytest.CaptureFixture[str]
) -> None:
    Path("rows.csv").write_text("source_id,name,primary_email\n1,Ada,ada\n2,Alan,a@b\n")
    assert run("--yes", "--report", "r.jsonl") == 1
    assert "1: primaryEmail: Primary email is invalid" in capsys.readouterr().err
    Path("rows.csv").write_text("source_id,name,primary_email\n1,Ada,a@c\n2,Alan,a@b\n")
    assert run("--yes", "--report", "r.jsonl", "--resume") == 0
    assert "people: 2 created" in capsys.readouterr().out
    Path("rows.csv").write_text("source_id\n1\n")
    assert run("--yes", "--missing", "disable") == 0
    assert people(sandbox)["2"]["disabled"] is True


WRONG: list[tuple[list[str], str, int, str]] = [
    ([], "source_id,nam\n1,x\n", 3, "did you mean 'name'?"),
    ([], "source_id,vip\n1,perhaps\n", 3, "vip: expected True or False"),
    ([], "source_id,name\n1,a,b\n", 2, "line 2 has more cells than headers"),
    ([], "source_id,name,name\n1,a,b\n", 2, "'name' heads several columns"),
    ([], 'source_id,name\n1,"a\n', 2, "rows.csv cannot be read"),
    (["--resume"], "source_id\n", 2, "--resume needs the --report"),
    (["--missing", "drop"], "source_id\n", 2, "invalid choice"),
    (
        ["--yes", "--report", "no/such"],
        "source_id,name,primary_email\n1,a,a@b\n",
        1,
        "no/such",
    ),
]


@pytest.mark.parametrize(("flags", "text", "code", "told"), WRONG)
def test_what_is_wrong_is_told(
    run: Run,
    capsys: pytest.CaptureFixture[str],
    flags: list[str],
    text: str,
    code: int,
    told: str,
) -> None:
    Path("rows.csv").write_text(text)
    assert run(*flags) == code
    shown = capsys.readouterr()
    assert told in shown.err
    assert "Traceback" not in shown.err


def test_other_ends(
    run: Run,
    sandbox: RunningSandbox,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("XURRENT_TOKEN", "wrong")
    assert run() == 4
    monkeypatch.delenv("XURRENT_TOKEN")
    assert run() == 2
    Path("rows.csv").unlink()
    assert run() == 2
    assert "wrong" not in capsys.readouterr().err


def test_it_runs_as_a_module_without_rich(
    package_root: Path, run: Run, sandbox: RunningSandbox, tmp_path: Path
) -> None:
    (tmp_path / "rich.py").write_text("raise ImportError")
    module = [sys.executable, "-m", "applied_sdk", "apply"]
    done = subprocess.run(
        [*module, "people", "rows.csv", "--source", "hr", "--yes"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": f"{tmp_path}:{package_root}"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.endswith("people: 2 created, 0 updated, 0 disabled\n")
    assert "2 unknown\npeople: 2 created" in done.stderr
    done = subprocess.run(
        [*module, "notes", "rows.csv", "--source", "hr"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(package_root)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 2
    assert "there is no 'notes': no mutation updates its records" in done.stderr
    assert "; choose among agile_boards," in done.stderr
