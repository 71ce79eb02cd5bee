"""Every test of the generator starts without the caches of the machine, and waits for nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.command import Command, render_plainly
from xurrent_gen import pipeline
from xurrent_gen.runtime.client.client import Client


@pytest.fixture(autouse=True)
def no_cache(
    monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory
) -> None:
    monkeypatch.setenv(
        "XURRENT_GEN_CACHE_DIR", str(tmp_path_factory.mktemp("user-cache"))
    )


@pytest.fixture(autouse=True)
def no_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have what asks an account try again at once."""
    monkeypatch.setattr(Client, "_default_sleep", staticmethod(lambda _: None))


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
    monkeypatch.setattr(pipeline, "render", render_plainly)
    return Command(folder, capsys)
