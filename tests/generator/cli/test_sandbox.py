"""The sandbox in a process of its own, as a person starts it."""

from __future__ import annotations

import json
import os
import shutil
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from subprocess import CompletedProcess

import pytest

from tests.support.command import Command
from xurrent_gen.cli.sandbox import run_program
from xurrent_gen.errors import ConfigError

COMMAND = [sys.executable, "-u", "-m", "xurrent_gen", "sandbox"]


@contextmanager
def started(*arguments: str, lines: int = 5) -> Iterator[dict[str, str]]:
    """Run the sandbox, yield the variables it prints, interrupt it as Ctrl-C does."""
    process = subprocess.Popen(
        [*COMMAND, *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        assert process.stdout is not None
        read = [process.stdout.readline() for _ in range(lines)]
        yield dict(line[len("export ") : -1].split("=", 1) for line in read)
    finally:
        process.send_signal(signal.SIGINT)
        _, stderr = process.communicate()
    assert process.returncode == 0, stderr
    assert "Traceback" not in stderr
    assert "Ctrl-C stops it" in stderr


def test_what_it_prints_is_all_that_a_shell_needs(
    command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    schema = command.write("s.graphql", "type Query { a: Int }")
    command.write("pyproject.toml", '[tool.xurrent-gen]\nenv-prefix = "QA_"\n')
    given = ("--port", "0", "--schema", str(schema), "--fault", "503", "--fault", "cut")
    with started(*given, lines=10) as variables:
        hosts = {f"{each}_ENDPOINT" for each in ("GRAPHQL", "OAUTH", "REST")}
        names = {f"XURRENT_{x}" for x in (*hosts, "ACCOUNT", "TOKEN")}
        assert set(variables) == {*names, *(f"QA_{each}" for each in names)}
        for name, value in variables.items():
            monkeypatch.setenv(name, value)
        # The client gets over the trouble that was asked for.
        done = command("schema", "pull", "--out", "-", "-q")
    assert (done.code, done.out) == (0, "type Query {\n  a: Int\n}\n")


def test_a_port_that_is_taken(command: Command) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        schema = command.write("s.graphql", "type Query { a: Int }")
        done = command("sandbox", "--port", str(port), "--schema", schema)
    assert done.code == 2
    assert "Address already in use" in done.err
    assert f"127.0.0.1:{port}" in done.err
    assert "choose another --port" in done.err


def test_a_fault_that_is_not_known(command: Command) -> None:
    schema = command.write("s.graphql", "type Query { a: Int }")
    done = command("sandbox", "--port", "0", "--schema", schema, "--fault", "bogus")
    assert done.code == 2
    assert "unknown fault 'bogus'" in done.err


SITES = """
type Query { sites(first: Int, after: String): SiteConnection }
type SiteConnection { nodes: [Site!] pageInfo: PageInfo! totalCount: Int! }
type PageInfo { hasNextPage: Boolean! endCursor: String }
type Site { id: ID! name: String }
type Mutation { siteCreate(input: SiteCreateInput!): SiteCreatePayload }
input SiteCreateInput { name: String! }
type SiteCreatePayload { site: Site }
"""
SEEN = """
import json, os, sys, urllib.request
seen = {k: v for k, v in os.environ.items() if "XURRENT_" in k}
text = 'mutation { siteCreate(input: {name: "Delft"}) { site { name } } }'
request = urllib.request.Request(
    seen["XURRENT_GRAPHQL_ENDPOINT"],
    json.dumps({"query": text}).encode(),
    {
        "Authorization": "Bearer " + seen["XURRENT_TOKEN"],
        "X-Xurrent-Account": seen["XURRENT_ACCOUNT"],
        "Content-Type": "application/json",
    },
)
with urllib.request.urlopen(request) as reply:
    print(json.dumps([seen, json.load(reply), sys.argv[1:]]))
sys.exit(7)
"""


def run_in(folder: Path, *arguments: str, **environ: str) -> CompletedProcess[str]:
    return subprocess.run(
        [*COMMAND, "--run", *arguments],
        cwd=folder,
        env={**os.environ, **environ},
        capture_output=True,
        text=True,
        check=False,
    )


def test_a_program_is_run_with_the_sandbox_as_its_account(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text('[tool.xurrent-gen]\nenv-prefix = "QA_"\n')
    (tmp_path / "own.json").write_text('{"sites": [{"name": "Breda"}]}')
    (tmp_path / "s.graphql").write_text(SITES)
    (tmp_path / "former.json").write_text("{}")
    os.link(tmp_path / "former.json", tmp_path / "all.json")
    files = ("--schema", "s.graphql", "--data", "own.json", "--save", "all.json")
    done = run_in(
        tmp_path,
        *(*files, "--", sys.executable, "-c", SEEN, "--flag", "x"),
        XURRENT_TOKEN="real",
        XURRENT_CLIENT_ID="real",
        QA_XURRENT_TOKEN="real",
        PROD_XURRENT_TOKEN="real",
        QA_XURRENT_LOG="debug",
        XURRENT_STAGE="prod",
        XURRENT_GEN_CACHE_DIR=str(tmp_path),
    )
    assert done.returncode == 7, done.stderr
    seen, answer, arguments = json.loads(done.stdout)
    assert answer == {"data": {"siteCreate": {"site": {"name": "Delft"}}}}
    assert arguments == ["--flag", "x"]
    assert "real" not in seen.values()
    assert "XURRENT_STAGE" not in seen
    assert "PROD_XURRENT_TOKEN" not in seen
    assert seen["QA_XURRENT_LOG"] == "debug", "it is about no account"
    assert seen["QA_XURRENT_TOKEN"] == seen["XURRENT_TOKEN"]
    assert seen["XURRENT_GEN_CACHE_DIR"] == str(tmp_path)
    saved = json.loads((tmp_path / "all.json").read_text())
    assert [each["name"] for each in saved["sites"]] == ["Breda", "Delft"]
    # It replaces the former file, which a save that is cut off would leave.
    assert (tmp_path / "former.json").read_text() == "{}"


def test_a_file_that_cannot_be_saved_is_named(tmp_path: Path) -> None:
    """Before the program runs, or after it: then its exit code stays."""
    (tmp_path / "s.graphql").write_text("type Query { a: Int }")
    small = ("--schema", "s.graphql", "--save")
    program = "print('ran'); exit(3)"
    done = run_in(
        tmp_path, *small, "none/all.json", "--", sys.executable, "-c", program
    )
    assert (done.returncode, done.stdout) == (2, "")
    assert "none/all.json" in done.stderr
    program = "import os; os.mkdir('all.json'); exit(3)"
    done = run_in(tmp_path, *small, "all.json", "--", sys.executable, "-c", program)
    assert done.returncode == 3
    assert "cannot be saved" in done.stderr
    assert "all.json" in done.stderr
    assert "--port" not in done.stderr


STOPPED = """
import signal, sys, time
signal.signal(signal.SIGTERM, lambda *_: sys.exit(5))
print("up", flush=True)
for _ in range(600):  # a signal just before one long sleep would wait for its end
    time.sleep(0.1)
"""


@pytest.mark.parametrize(("name", "code"), [("SIGTERM", 5), ("SIGHUP", 129)])
def test_a_signal_reaches_the_program(name: str, code: int, tmp_path: Path) -> None:
    """As a cancelled job of CI sends it: to the command alone."""
    (tmp_path / "s.graphql").write_text("type Query { a: Int }")
    program = ("--", sys.executable, "-c", STOPPED)
    number = signal.Signals[name]
    before = signal.signal(number, signal.SIG_DFL)  # below nohup, children ignore it
    try:
        process = subprocess.Popen(
            [*COMMAND, "--run", "--schema", "s.graphql", *program],
            cwd=tmp_path,
            stdout=subprocess.PIPE,
        )
    finally:
        signal.signal(number, before)
    with process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"up\n"
        process.send_signal(number)
        assert process.wait(30) == code


def test_the_extra_is_named(
    request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "xurrent_gen.sandbox", None)
    with pytest.raises(ConfigError, match=r"xurrent-gen\[sandbox\]"):
        request.getfixturevalue("xurrent_sandbox")


def test_what_is_no_program(command: Command) -> None:
    done = command("sandbox", "--run", "--", "no-such-program")
    assert (done.code, "no-such-program" in done.err) == (2, True)
    assert "-- .venv/bin/python app.py" in done.err
    assert command("sandbox", "--run").code == 2
    assert command("sandbox", "python", "app.py").code == 2


def test_a_program_is_found_on_windows(monkeypatch: pytest.MonkeyPatch) -> None:
    """There, npm is npm.cmd, which only ``which`` finds."""
    monkeypatch.setattr(shutil, "which", {"npm": sys.executable}.get)
    assert run_program(["npm", "-c", "exit(7)"], os.environ) == 7
