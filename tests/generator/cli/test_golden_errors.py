"""Every error that people meet, word for word, with its exit code.

``pytest tests/generator/cli --update-golden`` writes the expected texts anew.
"""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support.command import Command, Outcome
from tests.support.golden import check_golden
from tests.support.harness import TOKEN
from tests.support.server import LocalServer, Say, closed_port, refusal

SDL = "type Query { a: Int }\n"
Case = Callable[[Command, pytest.MonkeyPatch], Outcome]
CASES: dict[str, tuple[int, Case]] = {}


def case(code: int) -> Callable[[Case], Case]:
    def register(function: Case) -> Case:
        CASES[function.__name__] = (code, function)
        return function

    return register


def generate(command: Command, sdl: str | None = None, *more: str) -> Outcome:
    path = command.folder / "s.graphql"
    if sdl is not None:
        path.write_text(sdl, encoding="utf-8")
    return command("generate", "--schema", path, *more)


def from_account(command: Command, patch: pytest.MonkeyPatch, reply: Say) -> Outcome:
    patch.setenv("XURRENT_TOKEN", TOKEN)
    with LocalServer(lambda call: reply) as server:
        return command(
            "generate", "--account", "widget", "--graphql-endpoint", server.url
        )


@case(2)
def no_source(command: Command, patch: pytest.MonkeyPatch) -> Outcome:
    return command("generate")


@case(2)
def two_sources(command: Command, patch: pytest.MonkeyPatch) -> Outcome:
    return generate(command, SDL, "--sandbox")


@case(2)
def unknown_option(command: Command, patch: pytest.MonkeyPatch) -> Outcome:
    return command("generate", "--scheme", "x")


@case(2)
def secret_as_flag(command: Command, patch: pytest.MonkeyPatch) -> Outcome:
    return command("generate", "--token", "x")


@case(2)
def unknown_setting(command: Command, patch: pytest.MonkeyPatch) -> Outcome:
    command.write("pyproject.toml", '[tool.xurrent-gen]\nshema = "s.graphql"\n')
    return command("generate")


@case(2)
def secret_in_file(command: Command, patch: pytest.MonkeyPatch) -> Outcome:
    command.write("pyproject.toml", '[tool.xurrent-gen]\ntoken = "hunter2"\n')
    return command("generate")


@case(2)
def broken_toml(command: Command, patch: pytest.MonkeyPatch) -> Outcome:
    command.write("pyproject.toml", "[tool.xurrent-gen\n")
    return command("generate")


@case(2)
def package_name(command: Command, patch: pytest.MonkeyPatch) -> Outcome:
    return generate(command, SDL, "--package", "my-sdk")


@case(2)
def region_without_stage(command: Command, patch: pytest.MonkeyPatch) -> Outcome:
    return command("generate", "--account", "widget", "--region", "us")


@case(2)
def unknown_stage(command: Command, patch: pytest.MonkeyPatch) -> Outcome:
    return command("generate", "--account", "widget", "--stage", "production")


@case(2)
def plain_http(command: Command, patch: pytest.MonkeyPatch) -> Outcome:
    return command("generate", "--graphql-endpoint", "http://graphql.example")


@case(2)
def missing_file(command: Command, patch: pytest.MonkeyPatch) -> Outcome:
    return generate(command)


@case(2)
def folder_as_file(command: Command, patch: pytest.MonkeyPatch) -> Outcome:
    return command("generate", "--schema", command.folder)


@case(4)
def not_utf8(command: Command, patch: pytest.MonkeyPatch) -> Outcome:
    (command.folder / "s.graphql").write_bytes(SDL.encode("utf-16"))
    return generate(command)


@case(4)
def broken_sdl(command: Command, patch: pytest.MonkeyPatch) -> Outcome:
    return generate(command, "type Query {\n  a Int\n}\n")


@case(4)
def type_without_fields(command: Command, patch: pytest.MonkeyPatch) -> Outcome:
    return generate(command, "type Query { a: A }\ntype A\n")


@case(4)
def unknown_types(command: Command, patch: pytest.MonkeyPatch) -> Outcome:
    return generate(command, "type Query {\n  a: Foo\n  b: Qury\n}\n")


@case(4)
def no_query_type(command: Command, patch: pytest.MonkeyPatch) -> Outcome:
    return generate(command, "type Person { name: String }\n")


@case(4)
def broken_json(command: Command, patch: pytest.MonkeyPatch) -> Outcome:
    return generate(command, '{"data": {"__schema": ')


@case(4)
def json_of_errors(command: Command, patch: pytest.MonkeyPatch) -> Outcome:
    return generate(command, '{"errors": [{"message": "not allowed"}]}')


@case(3)
def no_credentials(command: Command, patch: pytest.MonkeyPatch) -> Outcome:
    return command("generate", "--account", "widget", "--stage", "qa")


@case(3)
def half_credentials(command: Command, patch: pytest.MonkeyPatch) -> Outcome:
    patch.setenv("XURRENT_CLIENT_ID", "id")
    return command("generate", "--account", "widget", "--stage", "qa")


@case(3)
def closed(command: Command, patch: pytest.MonkeyPatch) -> Outcome:
    patch.setenv("XURRENT_TOKEN", TOKEN)
    url = f"http://127.0.0.1:{closed_port()}/graphql"
    return command("generate", "--account", "widget", "--graphql-endpoint", url)


@case(3)
def unauthorized(command: Command, patch: pytest.MonkeyPatch) -> Outcome:
    return from_account(command, patch, Say({"message": "Unauthorized"}, 401))


@case(3)
def wrong_account(command: Command, patch: pytest.MonkeyPatch) -> Outcome:
    reply = Say({"message": "Invalid x-xurrent-account header"}, 400)
    return from_account(command, patch, reply)


@case(3)
def missing_scope(command: Command, patch: pytest.MonkeyPatch) -> Outcome:
    reply = refusal("Missing required scope(s): request:Read")
    return from_account(command, patch, reply)


@case(3)
def html_from_server(command: Command, patch: pytest.MonkeyPatch) -> Outcome:
    reply = Say(b"<!DOCTYPE html><html></html>", 200, {"Content-Type": "text/html"})
    return from_account(command, patch, reply)


@case(3)
def introspection_disabled(command: Command, patch: pytest.MonkeyPatch) -> Outcome:
    reply = refusal("GraphQL introspection is not allowed")
    return from_account(command, patch, reply)


@case(3)
def throttled(command: Command, patch: pytest.MonkeyPatch) -> Outcome:
    reply = Say(b"{}", 429, {"Retry-After": "3600"})
    return from_account(command, patch, reply)


@case(2)
def foreign_folder(command: Command, patch: pytest.MonkeyPatch) -> Outcome:
    command.write("xurrent_sdk/mine.py", "x = 1\n")
    return generate(command, SDL)


@case(2)
def strange_file(command: Command, patch: pytest.MonkeyPatch) -> Outcome:
    generate(command, SDL)
    command.write("xurrent_sdk/mine.py", "x = 1\n")
    return generate(command, SDL)


@case(2)
def file_in_the_way(command: Command, patch: pytest.MonkeyPatch) -> Outcome:
    command.write("xurrent_sdk", "mine\n")
    return generate(command, SDL)


def failing_with(
    command: Command, patch: pytest.MonkeyPatch, name: str, code: int
) -> Outcome:
    generate(command, SDL)

    def fail(*_: object, **__: object) -> None:
        raise OSError(code, os.strerror(code))

    patch.setattr(os, name, fail)
    return generate(command, "type Query { b: Int }\n")


@case(2)
def full_disk(command: Command, patch: pytest.MonkeyPatch) -> Outcome:
    return failing_with(command, patch, "rename", errno.ENOSPC)


@case(2)
def read_only_folder(command: Command, patch: pytest.MonkeyPatch) -> Outcome:
    return failing_with(command, patch, "mkdir", errno.EROFS)


@case(1)
def drift(command: Command, patch: pytest.MonkeyPatch) -> Outcome:
    generate(command, SDL)
    command.write("xurrent_sdk/schema.graphql", "type Query {\n  b: Int\n}\n")
    command.write("xurrent_sdk/extra.py", "")
    return generate(command, SDL, "--check")


@pytest.mark.parametrize("name", CASES)
def test_an_error_is_one_readable_message(
    name: str,
    command: Command,
    monkeypatch: pytest.MonkeyPatch,
    update_golden: bool,
) -> None:
    code, run = CASES[name]
    package = command.folder / "xurrent_sdk"
    with monkeypatch.context() as patch:
        done = run(command, patch)
    text = command.neutral(done.err, secrets=(TOKEN, "hunter2"))
    lines = [
        line for line in text.splitlines(keepends=True) if line.rstrip() not in PROGRESS
    ]
    assert done.code == code
    assert "Traceback" not in text
    assert not list(command.folder.glob(".xurrent_sdk.*"))
    if name in ("full_disk", "read_only_folder"):
        assert (package / "schema.graphql").read_text() == "type Query {\n  a: Int\n}\n"
    check_golden(
        name, f"exit code {done.code}\n\n{''.join(lines)}", update=update_golden
    )


PROGRESS = {
    "Obtaining the schema",
    "Writing the package",
    "Comparing with the package on disk",
}


def test_there_is_no_golden_file_without_a_case() -> None:
    folder = Path(__file__).parent / "golden_errors"
    assert {path.stem for path in folder.iterdir()} == set(CASES)
