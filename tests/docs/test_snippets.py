"""Every Python block of README and docs/ runs, page by page, against a sandbox.

The blocks of a page share one namespace, like a session that the reader types. A block
of ``text`` that follows a Python block is what that block prints.
"""

from __future__ import annotations

import linecache
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.cases import check_each
from tests.support.snippets import (
    HAS_DLT,
    REPOSITORY,
    Block,
    blocks,
    name,
    pages,
    programs,
    run_tests,
    tools,
)
from xurrent_gen.sandbox import RunningSandbox, running_sandbox
from xurrent_sdk import AsyncXurrentClient, XurrentClient
from xurrent_sdk._runtime.session.endpoints import AccountLocation
from xurrent_sdk._runtime.session.setup import PROCESS
from xurrent_sdk._runtime.session.window import ProcessWindow

TUTORIAL = REPOSITORY / "docs" / "tutorial.md"
RUNNABLE = [
    page
    for page in pages()
    if page != TUTORIAL
    and not programs(page)
    and any(b.language == "python" for b in blocks(page))
    and (HAS_DLT or page.stem != "warehouse")
]
pytestmark = pytest.mark.usefixtures("logging_as_it_was")

LANGUAGES = {"console", "mermaid", "python", "text", "toml", "yaml", "graphql", "json"}


GETTING_STARTED = REPOSITORY / "docs" / "getting-started.md"
SET_UP = "getting-started.md) sets them up"
CONTINUED = "continue one another"
GENERATE = "--account widget --stage qa"


def told(page: Path) -> list[tuple[str, ...]]:
    """The variables that the page tells its reader to set: the ways to do so."""
    if SET_UP in page.read_text(encoding="utf-8"):
        return told(GETTING_STARTED)[:1]
    exports = [
        tuple(re.findall(r"\b(XURRENT_\w+)=", line))
        for block in blocks(page)
        if block.language == "console"
        for line in block.text.splitlines()
        if line.startswith("export ")
    ]
    return exports or [()]


WAYS = [(page, variables) for page in RUNNABLE for variables in told(page)]


@pytest.fixture(scope="module")
def sandbox() -> Iterator[RunningSandbox]:
    with running_sandbox(seed=1, accounts=("widget", "gadget")) as running:
        yield running


def values(sandbox: RunningSandbox, variables: tuple[str, ...]) -> dict[str, str]:
    secrets = {
        "XURRENT_TOKEN": sandbox.token,
        "XURRENT_CLIENT_ID": sandbox.client_id,
        "XURRENT_CLIENT_SECRET": sandbox.client_secret,
    }
    return {variable: secrets[variable] for variable in variables}


@pytest.fixture
def reader(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder and an unused rate limit, where the reader of a page begins."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(PROCESS, "window", ProcessWindow())
    return tmp_path


def remember(sandbox: RunningSandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the clients be those of a package that was generated from the sandbox."""
    place = AccountLocation(
        account=sandbox.account,
        graphql_endpoint=sandbox.graphql_url,
        oauth_endpoint=sandbox.oauth_url,
        rest_endpoint=sandbox.rest_url,
    )
    for client in (XurrentClient, AsyncXurrentClient):
        monkeypatch.setattr(client, "_generated_from", place)


def run(block: Block, page: Path, namespace: dict[str, object]) -> None:
    """Run one block with the page's own file name and line numbers."""
    source = "\n" * (block.line - 1) + block.text
    linecache.cache[name(page)] = (len(source), None, source.splitlines(True), "")
    exec(compile(source, name(page), "exec", dont_inherit=True), namespace)


@pytest.mark.parametrize(
    ("page", "variables"), WAYS, ids=lambda v: name(v) if isinstance(v, Path) else None
)
def test_python_runs(
    page: Path,
    variables: tuple[str, ...],
    sandbox: RunningSandbox,
    reader: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """With the variables that the page tells to set, and no others."""
    for variable, value in values(sandbox, variables).items():
        monkeypatch.setenv(variable, value)
    if variables:
        remember(sandbox, monkeypatch)
    namespace: dict[str, object] = {"__name__": "__main__"}
    printed: str | None = None
    for block in blocks(page):
        if block.language == "python":
            run(block, page, namespace)
            printed = capsys.readouterr().out
        elif block.language == "text" and printed is not None:
            assert printed == block.text, f"{name(page)}:{block.line}"
            printed = None


TESTS = [
    pytest.param(block.text, id=f"{name(page)}:{block.line}")
    for page in RUNNABLE
    for block in blocks(page)
    if block.language == "python"
    and re.search(r"^(async )?def test_", block.text, re.M)
]


@pytest.mark.parametrize("code", TESTS)
def test_tests_on_a_page_pass(code: str, sandbox: RunningSandbox, reader: Path) -> None:
    """By pytest and each block alone, as their reader runs them."""
    (reader / "test_page.py").write_text(code, encoding="utf-8")
    written = len(re.findall(r"^(?:async )?def test_", code, re.M))
    told = run_tests(reader, "-W", "error", **sandbox.environ)
    assert f"{written} passed" in told


def followed(folder: Path, environ: dict[str, str], *command: str) -> str:
    """What a command prints that a reader types."""
    done = subprocess.run(
        command,
        cwd=folder,
        env={
            "PATH": f"{Path(sys.executable).parent}:/usr/bin:/bin",
            "HOME": str(folder),
            **environ,
        },
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, f"{command}\n{done.stdout}{done.stderr}"
    return done.stdout


def test_getting_started_to_the_letter(sandbox: RunningSandbox, reader: Path) -> None:
    """Only the address is another one: `--stage qa` would be a foreign server."""
    environ = values(sandbox, told(GETTING_STARTED)[0])
    place = f"--account widget --graphql-endpoint {sandbox.graphql_url}"
    place += f" --oauth-endpoint {sandbox.oauth_url}"
    generated = 0
    for block in blocks(GETTING_STARTED):
        if GENERATE in block.text:
            command = block.text.replace(GENERATE, place)
            followed(reader, environ, "bash", "-ec", command)
            generated += 1
        elif block.language == "python":
            assert generated, "a program before its package"
            (reader / "program.py").write_text(block.text, encoding="utf-8")
            assert followed(reader, environ, "python", "program.py")
    assert generated == 1


FILE_NAME = re.compile(r"`(\w+\.py)`[^`]*\Z")
OF_A_READER = ("xurrent-gen ", "python ", "pytest ", "mypy ")


@pytest.mark.timeout(400)  # eight commands, one after another
def test_the_tutorial_to_the_letter(sandbox: RunningSandbox, reader: Path) -> None:
    """Its files are written and its commands run, all but the installation."""
    page = TUTORIAL.read_text(encoding="utf-8").splitlines()
    environ = {
        "MYPY_CACHE_DIR": os.environ["MYPY_CACHE_DIR"],
        **values(sandbox, ("XURRENT_TOKEN",)),
        # In the place of --stage qa, which would be a foreign server.
        "XURRENT_ACCOUNT": sandbox.account,
        "XURRENT_GRAPHQL_ENDPOINT": sandbox.graphql_url,
        "XURRENT_OAUTH_ENDPOINT": sandbox.oauth_url,
    }
    printed, ran = "", list[str]()
    for block in blocks(TUTORIAL):
        before = "\n".join(page[: block.line - 1]).rpartition("```")[0]
        named = FILE_NAME.search(before)
        if block.language == "python":
            assert named, f"line {block.line}: which file is it?"
            (reader / named[1]).write_text(block.text, encoding="utf-8")
        elif block.language == "toml":
            (reader / "pyproject.toml").write_text(block.text, encoding="utf-8")
        elif block.language == "text":
            assert printed == block.text
        for line in block.text.splitlines() if block.language == "console" else ():
            if not line.startswith(OF_A_READER):
                continue
            printed = followed(reader, environ, "bash", "-ec", line)
            ran.append(line)
    assert len(ran) == 8
    assert (reader / ".github" / "workflows" / "xurrent.yml").is_file()


def test_a_snippet_runs_alone_or_its_page_says_that_it_continues(
    tmp_path: Path,
) -> None:
    for page in RUNNABLE:
        for block in blocks(page):
            if block.language == "python":
                file = tmp_path / f"{page.stem}-{block.line}.py"
                file.write_text(block.text, encoding="utf-8")
    ruff = (sys.executable, "-m", "ruff", "check", "--isolated", "--select", "F821")
    found = subprocess.run(
        [*ruff, "--output-format", "concise", "."],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    ).stdout
    unbound = {page for page in RUNNABLE if re.search(rf"^{page.stem}-", found, re.M)}
    said = {page for page in RUNNABLE if CONTINUED in page.read_text(encoding="utf-8")}
    assert {name(page) for page in unbound} == {name(page) for page in said}, found


def test_python_type_checks(tmp_path: Path) -> None:
    """What a reader copies is right for mypy --strict, too."""
    for page in RUNNABLE:
        code = "".join(b.text for b in blocks(page) if b.language == "python")
        file = f"page_{page.stem.lower().replace('-', '_')}.py"  # typing, logging
        (tmp_path / file).write_text(code)
    for page in pages():
        files = programs(page)
        for file in files:
            if not tools(files, file):  # which are not installed
                (tmp_path / file).write_text(files[file])
    for path in (REPOSITORY / "examples").glob("*/*.py"):
        if "widget_sdk" not in path.read_text("utf-8"):  # packages of their own
            shutil.copy(path, tmp_path)
    (tmp_path / "mypy.ini").write_text(  # celery and pyarrow have none
        "[mypy]\nstrict = true\nuntyped_calls_exclude = distributed\n"
        "[mypy-celery.*,pyarrow.*]\nignore_missing_imports = true\n"
        "[mypy-xurrent_sdk.*,xurrent_gen.*]\nignore_errors = true\n"  # nox -s types
        "[mypy-page_webhooks]\ndisallow_untyped_decorators = false\n"
    )
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "."],
        cwd=tmp_path,
        env={
            **os.environ,
            "MYPYPATH": f"{REPOSITORY / 'generated'}:{REPOSITORY / 'generator'}",
        },
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_blocks_say_what_they_are_and_links_lead_somewhere() -> None:
    """A block without a language, or with a new one, would not be looked at."""

    def check(page: Path) -> None:
        assert {block.language for block in blocks(page)} <= LANGUAGES
        targets = [
            target.partition("#")[0]
            for target in re.findall(r"\]\(([^)\s]+)\)", page.read_text("utf-8"))
            if "://" not in target and not target.startswith("#")
        ]
        assert [t for t in targets if not (page.parent / t).exists()] == []

    check_each(((name(page), page) for page in pages()), check)
