from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import click
import pytest

from tests.generator.introspect.test_sources import RESULT
from tests.support.command import Command
from tests.support.harness import TOKEN
from tests.support.server import LocalServer, Say
from tests.support.trees import files_of
from xurrent_gen import __version__, pipeline
from xurrent_gen.analysis.analysis import Analysis
from xurrent_gen.cli.main import cli
from xurrent_gen.cli.options import NamedPath
from xurrent_gen.config.model import GeneratorConfig
from xurrent_gen.errors import Issue

SDL = "type Query { a: Int }\n"
CANONICAL = b"type Query {\n  a: Int\n}\n"


@pytest.fixture
def schema(command: Command) -> Path:
    return command.write("s.graphql", SDL)


# -- options --------------------------------------------------------------------------


def parameters(command: click.Command = cli) -> Iterator[click.Parameter]:
    yield from command.params
    if isinstance(command, click.Group):
        for each in command.commands.values():
            yield from parameters(each)


def test_all_paths_are_of_the_strict_type() -> None:
    kinds = [each.type for each in parameters()]
    paths = [kind for kind in kinds if isinstance(kind, click.Path)]
    assert len(paths) > 10
    assert [kind for kind in paths if not isinstance(kind, NamedPath)] == []


def test_empty_text_is_no_path(command: Command, schema: Path) -> None:
    before = files_of(command.folder)
    for arguments in (("generate", "--changelog", ""), ("schema", "diff", schema, "")):
        done = command(*arguments)
        assert done.code == 2
        assert "it is empty: name a file or a folder" in done.err
    assert files_of(command.folder) == before


# -- generate -------------------------------------------------------------------------


def test_generate_writes_and_says_so(command: Command, schema: Path) -> None:
    done = command("generate", "--schema", schema)
    assert (done.code, done.err.splitlines()) == (
        0,
        [
            "Obtaining the schema",
            "Checking the schema",
            "Reading the schema",
            "Writing the package",
        ],
    )
    target = command.folder / "xurrent_sdk"
    assert done.out == f"{target}: files 2 added\n"
    assert files_of(target)["schema.graphql"] == CANONICAL
    assert command("generate", "--schema", schema).out.endswith(": unchanged\n")
    verbose = command("generate", "--schema", schema, "-v")
    assert "s] Obtaining the schema\n" in verbose.err
    quiet = command("generate", "--schema", schema, "--quiet")
    assert (quiet.code, quiet.out, quiet.err) == (0, "", "")


def test_check_fails_then_passes_and_writes_nothing(
    command: Command, schema: Path
) -> None:
    arguments = ("generate", "--schema", schema, "--check")
    missing = command(*arguments)
    assert missing.code == 1
    assert "missing: schema.graphql" in missing.err
    assert not (command.folder / "xurrent_sdk").exists()
    command("generate", "--schema", schema)
    current = command(*arguments)
    assert (current.code, current.out) == (0, "xurrent_sdk is current\n")


def test_lists_take_several_values(command: Command) -> None:
    sdl = "type Query { a: Int b: Int xa: Int y: Int c: Int }"
    arguments = ["--include", "a,b", "--exclude", "x*", "y", "--feature", "bulk,apply"]
    schema = command.write("s.graphql", sdl)
    assert command("generate", *arguments, "--schema", schema).code == 0
    manifest = json.loads((command.folder / "xurrent_sdk/_manifest.json").read_text())
    options = manifest["options"]
    assert (options["include"], options["exclude"]) == (["a", "b"], ["x*", "y"])
    assert {"bulk", "apply"} < set(options["features"])


def test_why_names_each_of_several_packages(command: Command) -> None:
    command.write(
        "s.graphql", "type Query { a: A b: B } type A { b: B } type B { c: Int }"
    )
    table = '[[tool.xurrent-gen.packages]]\npackage = "{0}_sdk"\ninclude = ["{0}"]\n'
    text = '[tool.xurrent-gen]\nschema = "s.graphql"\n'
    command.write("pyproject.toml", text + table.format("a") + table.format("b"))
    said = command("generate", "--why", "A").out
    assert "a_sdk: A stays (" in said
    assert "b_sdk: A is left out" in said
    alone = command("generate", "--why", "A", "--package", "b_sdk").out
    assert alone.startswith("A is left out")


def test_issues_are_shown_and_counted(
    command: Command, schema: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    issues = (
        *(Issue("warning", f"Query.f{n:02}", "is odd") for n in range(25)),
        Issue("info", "Query.z", "is fine"),
    )

    analyse = pipeline.analyse

    def with_issues(config: GeneratorConfig) -> Analysis:
        return replace(analyse(config), issues=issues)

    monkeypatch.setattr(pipeline, "analyse", with_issues)
    done = command("generate", "--schema", schema)
    assert "warning: Query.f19: is odd\n… and 5 more issues" in done.err
    assert "Query.z" not in done.err
    verbose = command("generate", "--schema", schema, "--verbose")
    assert "Query.f24" in verbose.err
    assert "info: Query.z: is fine" in verbose.err
    assert "Query" not in command("generate", "--schema", schema, "--quiet").err


# -- schema ---------------------------------------------------------------------------


def test_pull_writes_sdl_or_json_by_suffix(command: Command, schema: Path) -> None:
    assert command("schema", "pull", "--schema", schema).code == 0
    assert (command.folder / "schema.graphql").read_bytes() == CANONICAL
    done = command("schema", "pull", "--schema", schema, "--out", "x/s.json")
    assert done.out.startswith("x/s.json: ")
    document = json.loads((command.folder / "x/s.json").read_text())
    assert document["data"]["__schema"]["queryType"]["name"] == "Query"
    to_stdout = ("schema", "pull", "--schema", "x/s.json", "--out", "-", "-q")
    assert command(*to_stdout).out.encode() == CANONICAL


def test_diff_exits_1_on_breaking_changes_only(command: Command, schema: Path) -> None:
    more = command.write("more.graphql", "type Query { a: Int b: Int }")
    added = command("schema", "diff", schema, more)
    assert (added.code, added.out) == (
        0,
        "Safe changes: 1\n  Shared\n" "    Query.b is new: client.query.b\n",
    )
    removed = command("schema", "diff", more, schema, "--format", "json")
    assert removed.code == 1
    assert json.loads(removed.out)["breaking"][0]["kind"] == "removed"
    same = command("schema", "diff", schema, schema, "--format", "markdown")
    assert (same.code, same.out) == (0, "No changes.\n")


# -- the shell around the commands ----------------------------------------------------


def test_version_help_and_completion(command: Command) -> None:
    assert command("--version").out == f"xurrent-gen {__version__}\n"
    shown = command("--help").out
    for name in ("generate", "schema", "doctor", "sandbox", "quickstart", "init"):
        assert f"\n  {name} " in shown
    assert "4 the schema is invalid" in " ".join(shown.split())
    assert "_XURRENT_GEN_COMPLETE" in command("completion", "bash").out


def test_help_has_examples_that_the_command_takes(command: Command) -> None:
    names = "generate, schema pull, schema diff, doctor, init, impact, docs, propose"
    for name in (*names.split(", "), "quickstart", "sandbox"):
        examples = command(*name.split(), "--help").out.partition("  Examples:\n")[2]
        assert examples, name
        for line in map(str.strip, examples.splitlines()):
            assert line.startswith(f"xurrent-gen {name}")
            assert "," not in line, "several values: the option is repeated"
            given = line.removeprefix("xurrent-gen ").partition(" -- ")[0].split()
            assert command(*given, "--help").code == 0


@pytest.mark.parametrize("loop", ["out", "out/xurrent_sdk"])
def test_a_link_to_itself_is_no_package(
    loop: str, command: Command, schema: Path
) -> None:
    link = command.folder / loop
    link.parent.mkdir(exist_ok=True)
    link.symlink_to(link.name)
    done = command("generate", "--schema", schema, "--output", "out", "-q")
    assert done.code == 2
    assert "the package cannot be read" in done.err


def test_help_loads_nothing_heavy() -> None:
    code = (
        "import sys\n"
        "from xurrent_gen.cli.main import main\n"
        "try: main(['generate', '--help'])\n"
        "except SystemExit: pass\n"
        "heavy = {'graphql', 'httpx', 'pydantic', 'black', 'jinja2', 'rich', 'uvicorn'}\n"
        "print(sorted(heavy & set(sys.modules)), file=sys.stderr)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert done.stderr == "[]\n"


def test_an_interrupt_and_a_fault_of_ours_are_no_traceback(
    command: Command,
    schema: Path,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    by_zero = ZeroDivisionError("by zero")
    failures: list[BaseException] = [KeyboardInterrupt(), by_zero, by_zero]

    def fail(*_: object) -> None:
        raise failures.pop(0)

    monkeypatch.setattr(pipeline, "generate", fail)
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    done = command("generate", "--schema", schema, "-q")
    assert (done.code, done.err.strip()) == (130, "interrupted")
    done = command("generate", "--schema", schema, "-q")
    assert done.code == 70
    assert "Traceback" not in done.err
    (log,) = tmp_path.glob("xurrent-gen-*.log")
    assert str(log) in done.err
    assert "ZeroDivisionError: by zero" in log.read_text()
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "none"))
    done = command("generate", "--schema", schema, "-q")
    assert (done.code, "that file" in done.err) == (70, False)


def test_pull_fetches_anew(command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XURRENT_TOKEN", TOKEN)
    with LocalServer(lambda call: Say(RESULT)) as server:
        monkeypatch.setenv("XURRENT_GRAPHQL_ENDPOINT", server.url)
        for count in (1, 2):
            assert command("schema", "pull", "-q").code == 0
            assert len(server.received) == count
        assert command("generate", "-q").code == 0
        assert len(server.received) == 2


HOSTILE = "\n::error::x\x1b[31m\u202e##vso[task.x]"


@pytest.mark.parametrize(
    "arguments",
    [
        [HOSTILE],
        ["generate", "--schema", HOSTILE],
        ["generate", "--schema", "s.graphql", "--include", HOSTILE],
        ["schema", "pull", "--schema", "s.graphql", "--out", HOSTILE],
        ["doctor", "--schema", HOSTILE],
    ],
    ids=" ".join,
)
def test_nothing_that_was_typed_steers_a_terminal_or_a_log(
    arguments: list[str], command: Command, schema: Path
) -> None:
    """Arguments of a job may come from the branch or the title of a stranger."""
    done = command(*arguments)
    printed = done.out + done.err
    assert printed
    assert done.code != 70
    assert not set(printed) & set("\x1b\u202e")
    assert not re.search(r"^\s*::\w|##vso\[", printed, re.MULTILINE)


def test_a_schema_on_stdout_is_data_and_its_warnings_are_not(command: Command) -> None:
    text = "##vso[x] \u202e"
    sdl = f'"""{text}"""\ntype Query {{ a(b: Int! @deprecated): Int }}'
    command.write(f"{text}.graphql", sdl)
    done = command("schema", "pull", "--schema", f"{text}.graphql", "--out", "-")
    assert done.code == 0
    assert f'"""{text}"""' in done.out
    assert "warning: " in done.err
    assert text not in done.err
