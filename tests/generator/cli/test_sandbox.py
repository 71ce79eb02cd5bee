"""The sandbox in a process of its own, as a person starts it."""

from __future__ import annotations

import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.support.command import Command

COMMAND = [sys.executable, "-u", "-m", "xurrent_gen", "sandbox"]


@contextmanager
def started(*arguments: str) -> Iterator[dict[str, str]]:
    """Run the sandbox, yield the variables it prints, interrupt it as Ctrl-C does."""
    process = subprocess.Popen(
        [*COMMAND, *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        assert process.stdout is not None
        lines = [process.stdout.readline() for _ in range(5)]
        yield dict(
            line.removeprefix("export ").rstrip("\n").split("=", 1) for line in lines
        )
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
    with started("--port", "0", "--schema", str(schema)) as variables:
        assert set(variables) == {
            "XURRENT_GRAPHQL_ENDPOINT",
            "XURRENT_OAUTH_ENDPOINT",
            "XURRENT_REST_ENDPOINT",
            "XURRENT_ACCOUNT",
            "XURRENT_TOKEN",
        }
        for name, value in variables.items():
            monkeypatch.setenv(name, value)
        done = command("schema", "pull", "--out", "-", "-q")
    assert (done.code, done.out) == (0, "type Query {\n  a: Int\n}\n")


def test_trouble_on_demand_is_got_over(
    command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    schema = command.write("s.graphql", "type Query { a: Int }")
    options = [
        "--port",
        "0",
        "--schema",
        str(schema),
        "--fault",
        "503",
        "--fault",
        "cut",
    ]
    with started(*options) as variables:
        for name, value in variables.items():
            monkeypatch.setenv(name, value)
        assert command("generate", "-q").code == 0


def test_a_port_that_is_taken(command: Command) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        done = command("sandbox", "--port", str(port))
    assert done.code == 2
    assert "Address already in use" in done.err
    assert f"127.0.0.1:{port}" in done.err
    assert "choose another --port" in done.err


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (["--fault", "bogus"], 2, "unknown fault 'bogus'"),
        (["--schema", "none.graphql"], 2, "does not exist"),
        (["--schema", "bad.graphql"], 4, "not valid SDL"),
        (["--port", "70000"], 2, "0<=x<=65535"),
    ],
)
def test_what_it_refuses(
    arguments: list[str], code: int, words: str, command: Command
) -> None:
    Path("bad.graphql").write_text("type Query {")
    done = command("sandbox", "--port", "0", *arguments)
    assert done.code == code
    assert words in done.err
