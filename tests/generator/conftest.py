"""Every unit test starts without settings, secrets or caches of the machine."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.support.command import Command, generate_plainly
from xurrent_gen import pipeline


@pytest.fixture(autouse=True)
def clean_environment(
    monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory
) -> None:
    for name in list(os.environ):
        if name.startswith("XURRENT_"):
            monkeypatch.delenv(name)
    monkeypatch.setenv(
        "XURRENT_GEN_CACHE_DIR", str(tmp_path_factory.mktemp("user-cache"))
    )


@pytest.fixture
def command(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> Command:
    """The command line, in an empty folder, without rendering."""
    folder = tmp_path / "work"
    folder.mkdir()
    monkeypatch.chdir(folder)
    monkeypatch.setattr(pipeline, "generate", generate_plainly)
    return Command(folder, capsys)
