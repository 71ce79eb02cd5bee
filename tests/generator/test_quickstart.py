"""The quick start leaves a package and a program, and the program ran."""

from __future__ import annotations

import shlex
import subprocess
import sys
from pathlib import Path
from typing import cast

import pytest

from xurrent_gen import pipeline
from xurrent_gen.analysis.analysis import Analysis
from xurrent_gen.config.manifest import read_manifest
from xurrent_gen.config.model import GeneratorConfig
from xurrent_gen.errors import InternalError
from xurrent_gen.output.tree import RenderedTree, build_tree, options_of
from xurrent_gen.quickstart import program_text, run_quickstart


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Folder in which the quick start ran once."""
    return tmp_path_factory.mktemp("quickstart")


@pytest.fixture(autouse=True)
def shared_cache(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XURRENT_GEN_CACHE_DIR", str(folder / "cache"))
    # Those of an account that is not to be touched.
    monkeypatch.setenv("XURRENT_TOKEN", "token-that-nobody-may-see")
    monkeypatch.setenv("XURRENT_STAGE", "prod")


def test_it_reads_people_with_teams_and_creates_a_request(folder: Path) -> None:
    report = run_quickstart(folder / "out")
    lines = report.splitlines()
    assert sum(" teams: " in line for line in lines) == 35
    assert "-- 35 people, read in pages of 10" in lines
    assert any(line.startswith("created request ") for line in lines)
    assert any("xurrent-gen sandbox --run -- " in line for line in lines)
    assert read_manifest(folder / "out" / "xurrent_sdk")
    assert (folder / "out" / "quickstart.py").read_text("utf-8") == program_text()


@pytest.fixture
def plain(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder for programs that need no package."""

    def generate(config: GeneratorConfig) -> tuple[RenderedTree, Analysis]:
        tree = build_tree({}, "1", 1, "sha256:a", options_of(config))
        return tree, cast("Analysis", None)

    monkeypatch.setattr(pipeline, "generate", generate)
    (folder / "my plain").mkdir(exist_ok=True)
    return folder / "my plain"


def test_a_program_that_was_changed_is_kept_and_run(plain: Path) -> None:
    (plain / "quickstart.py").write_text(
        "import os\nprint(sorted(os.environ), os.environ['XURRENT_TOKEN'])"
    )
    report = run_quickstart(plain)
    assert "(yours, left as it was)" in report
    assert "XURRENT_GRAPHQL_ENDPOINT" in report
    assert "XURRENT_STAGE" not in report
    assert "token-that-nobody-may-see" not in report


def test_a_program_that_fails_is_told_in_a_few_lines(plain: Path) -> None:
    (plain / "quickstart.py").write_text("import sys; sys.exit('why')")
    with pytest.raises(InternalError, match="the program failed: why"):
        run_quickstart(plain)


def test_the_next_steps_can_be_typed_as_they_stand(
    plain: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also where the environment is not active, and in a folder that needs quotes."""
    here, own, odd = Path(sys.executable).parent, sys.executable, plain / "R&D"
    odd.write_text(f'#!/bin/sh\nexec {own} "$@"\n')
    odd.chmod(0o755)
    (plain / "quickstart.py").write_text("print('any program')")
    (plain.parent / "xurrent-gen").symlink_to(here / "xurrent-gen")  # as pipx does
    for python, path in ((own, here), (own, plain.parent), (own, "/"), (str(odd), "/")):
        monkeypatch.setattr(sys, "executable", python)
        monkeypatch.setenv("PATH", f"{path}:/usr/bin:/bin")
        report = run_quickstart(plain)
        steps = [s.strip() for s in report.splitlines() if s.startswith(" " * 10)]
        assert len(steps) == 2
        for step in steps:
            program, *_, written = shlex.split(step)
            assert ("/" in program) is (path == "/")
            assert Path(written) in (plain, plain / "quickstart.py")
            assert subprocess.run([program, "--version"], check=False).returncode == 0
