"""Every error that people meet, word for word, with its exit code."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support.command import Command, Outcome
from tests.support.harness import TOKEN
from tests.support.server import CLOSED_PORT, LocalServer, Say, refusal

FOLDER = Path(__file__).parent / "golden_errors"
COMMAND = "pytest tests/generator/cli --update-golden"
SDL = "type Query { a: Int }\n"
FILE = "generate --schema FOLDER/s.graphql"
ACCOUNT = "generate --account widget --graphql-endpoint"
HTML = {"Content-Type": "text/html"}

TYPED: dict[str, tuple[int, str, dict[str, str | bytes]]] = {
    "no_source": (2, "generate", {}),
    "two_sources": (2, f"{FILE} --sandbox", {"s.graphql": SDL}),
    "unknown_option": (2, "generate --scheme x", {}),
    "secret_as_flag": (2, "generate --token x", {}),
    "unknown_setting": (2, "generate", {"pyproject.toml": '[tool.xurrent-gen]\nshema = "s.graphql"\n'}),
    "secret_in_file": (2, "generate", {"pyproject.toml": '[tool.xurrent-gen]\ntoken = "hunter2"\n'}),
    "broken_toml": (2, "generate", {"pyproject.toml": "[tool.xurrent-gen\n"}),
    "package_name": (2, f"{FILE} --package my-sdk", {"s.graphql": SDL}),
    "region_without_stage": (2, "generate --account widget --region us", {}),
    "unknown_stage": (2, "generate --account widget --stage production", {}),
    "plain_http": (2, "generate --graphql-endpoint http://graphql.example", {}),
    "missing_file": (2, FILE, {}),
    "folder_as_file": (2, "generate --schema FOLDER", {}),
    "not_utf8": (4, FILE, {"s.graphql": SDL.encode("utf-16")}),
    "broken_sdl": (4, FILE, {"s.graphql": "type Query {\n  a Int\n}\n"}),
    "type_without_fields": (4, FILE, {"s.graphql": "type Query { a: A }\ntype A\n"}),
    "unknown_types": (4, FILE, {"s.graphql": "type Query {\n  a: Foo\n  b: Qury\n}\n"}),
    "no_query_type": (4, FILE, {"s.graphql": "type Person { name: String }\n"}),
    "broken_json": (4, FILE, {"s.graphql": '{"data": {"__schema": '}),
    "json_of_errors": (4, FILE, {"s.graphql": '{"errors": [{"message": "not allowed"}]}'}),
    "no_credentials": (3, "generate --account widget --stage qa", {}),
    "foreign_folder": (2, FILE, {"s.graphql": SDL, "xurrent_sdk/mine.py": "x = 1\n"}),
    "file_in_the_way": (2, FILE, {"s.graphql": SDL, "xurrent_sdk": "mine\n"}),
}  # fmt: skip
ANSWERED = {
    "unauthorized": Say({"message": "Unauthorized"}, 401),
    "wrong_account": Say({"message": "Invalid x-xurrent-account header"}, 400),
    "missing_scope": refusal("Missing required scope(s): request:Read"),
    "html_from_server": Say(b"<!DOCTYPE html><html></html>", 200, HTML),
    "introspection_disabled": refusal("GraphQL introspection is not allowed"),
    "throttled": Say(b"{}", 429, {"Retry-After": "3600"}),
}


def generate(command: Command, sdl: str = SDL, *more: str) -> Outcome:
    return command("generate", "--schema", command.write("s.graphql", sdl), *more)


def half_credentials(command: Command, patch: pytest.MonkeyPatch) -> Outcome:
    patch.setenv("XURRENT_CLIENT_ID", "id")
    return command("generate", "--account", "widget", "--stage", "qa")


def closed(command: Command, patch: pytest.MonkeyPatch) -> Outcome:
    patch.setenv("XURRENT_TOKEN", TOKEN)
    return command(*ACCOUNT.split(), f"http://127.0.0.1:{CLOSED_PORT}/graphql")


def strange_file(command: Command, patch: pytest.MonkeyPatch) -> Outcome:
    generate(command)
    command.write("xurrent_sdk/mine.py", "x = 1\n")
    return generate(command)


def full_disk(command: Command, patch: pytest.MonkeyPatch) -> Outcome:
    generate(command)

    def fail(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    patch.setattr(os, "rename", fail)
    done = generate(command, "type Query { b: Int }\n")
    kept = command.folder / "xurrent_sdk" / "schema.graphql"
    assert kept.read_text() == "type Query {\n  a: Int\n}\n"
    return done


def drift(command: Command, patch: pytest.MonkeyPatch) -> Outcome:
    generate(command)
    command.write("xurrent_sdk/schema.graphql", "type Query {\n  b: Int\n}\n")
    command.write("xurrent_sdk/extra.py", "")
    return generate(command, SDL, "--check")


DONE: dict[Callable[[Command, pytest.MonkeyPatch], Outcome], int] = {
    half_credentials: 3,
    closed: 3,
    strange_file: 2,
    full_disk: 2,
    drift: 1,
}
PROGRESS = {
    "Obtaining the schema",
    "Writing the package",
    "Comparing with the package on disk",
}


def check(name: str, code: int, done: Outcome, command: Command, update: bool) -> None:
    text = command.neutral(done.err, secrets=(TOKEN, "hunter2"))
    lines = [
        line for line in text.splitlines(keepends=True) if line.rstrip() not in PROGRESS
    ]
    assert done.code == code
    assert "Traceback" not in text
    assert not list(command.folder.glob(".xurrent_sdk.*"))
    text = f"exit code {done.code}\n\n{''.join(lines)}"
    path = FOLDER / f"{name}.txt"
    expected = path.read_text(encoding="utf-8") if path.exists() else None
    if update and text != expected:
        path.write_text(text, encoding="utf-8")
    assert text == expected, f"{path.name} differs; if that is meant: {COMMAND}"


@pytest.mark.parametrize("name", TYPED)
def test_what_is_typed(name: str, command: Command, update_golden: bool) -> None:
    code, line, files = TYPED[name]
    for path, content in files.items():
        text = content.encode() if isinstance(content, str) else content
        command.write(path, "").write_bytes(text)
    words = line.replace("FOLDER", str(command.folder)).split()
    check(name, code, command(*words), command, update_golden)


@pytest.mark.parametrize("name", ANSWERED)
def test_what_an_account_answers(
    name: str, command: Command, monkeypatch: pytest.MonkeyPatch, update_golden: bool
) -> None:
    monkeypatch.setenv("XURRENT_TOKEN", TOKEN)
    with LocalServer(lambda call: ANSWERED[name]) as server:
        done = command(*ACCOUNT.split(), server.url)
    check(name, 3, done, command, update_golden)


@pytest.mark.parametrize("run", DONE)
def test_what_is_done(
    run: Callable[[Command, pytest.MonkeyPatch], Outcome],
    command: Command,
    monkeypatch: pytest.MonkeyPatch,
    update_golden: bool,
) -> None:
    with monkeypatch.context() as patch:
        done = run(command, patch)
    check(run.__name__, DONE[run], done, command, update_golden)


def test_there_is_no_golden_file_without_a_case() -> None:
    cases = {*TYPED, *ANSWERED, *(run.__name__ for run in DONE)}
    assert {path.stem for path in FOLDER.iterdir()} == cases
