"""Every Python block of README and docs/ runs, page by page, against a sandbox.

The blocks of a page share one namespace, like a session that the reader types. A block
of ``text`` that follows a Python block is what that block prints.
"""

from __future__ import annotations

import linecache
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.docs.snippets import REPOSITORY, Block, blocks, name, pages
from xurrent_gen.sandbox import RunningSandbox, running_sandbox

RUNNABLE = [
    page for page in pages() if any(b.language == "python" for b in blocks(page))
]
LANGUAGES = {"console", "python", "text", "toml", "yaml", "graphql", "json"}


@pytest.fixture(scope="module")
def sandbox() -> Iterator[RunningSandbox]:
    with running_sandbox(seed=1) as running:
        yield running


@pytest.fixture
def reader(
    sandbox: RunningSandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Path:
    """An empty folder, and the environment of somebody who set up the sandbox."""
    for variable, value in {
        "XURRENT_ACCOUNT": sandbox.account,
        "XURRENT_TOKEN": sandbox.token,
        "XURRENT_GRAPHQL_ENDPOINT": sandbox.graphql_url,
        "XURRENT_OAUTH_ENDPOINT": sandbox.oauth_url,
    }.items():
        monkeypatch.setenv(variable, value)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def run(block: Block, page: Path, namespace: dict[str, object]) -> None:
    """Run one block with the page's own file name and line numbers."""
    source = "\n" * (block.line - 1) + block.text
    linecache.cache[name(page)] = (len(source), None, source.splitlines(True), "")
    exec(compile(source, name(page), "exec", dont_inherit=True), namespace)


@pytest.mark.parametrize("page", RUNNABLE, ids=name)
def test_python_runs(
    page: Path, reader: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    namespace: dict[str, object] = {"__name__": "__main__"}
    printed: str | None = None
    for block in blocks(page):
        if block.language == "python":
            run(block, page, namespace)
            printed = capsys.readouterr().out
        elif block.language == "text" and printed is not None:
            assert printed == block.text, f"{name(page)}:{block.line}"
            printed = None


def test_python_type_checks(tmp_path: Path) -> None:
    """What a reader copies is right for mypy --strict, too."""
    for page in RUNNABLE:
        code = "".join(b.text for b in blocks(page) if b.language == "python")
        (tmp_path / f"{page.stem.lower().replace('-', '_')}.py").write_text(code)
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "."],
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


@pytest.mark.parametrize("page", pages(), ids=name)
def test_blocks_say_what_they_are(page: Path) -> None:
    """A block without a language, or with a new one, would not be looked at."""
    assert {block.language for block in blocks(page)} <= LANGUAGES


@pytest.mark.parametrize("page", pages(), ids=name)
def test_links_lead_somewhere(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    targets = [
        target.partition("#")[0]
        for target in re.findall(r"\]\(([^)\s]+)\)", text)
        if "://" not in target and not target.startswith("#")
    ]
    assert [t for t in targets if not (page.parent / t).exists()] == []
