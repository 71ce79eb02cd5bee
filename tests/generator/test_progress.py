from __future__ import annotations

import io
import logging
import re
import sys
from collections.abc import Iterator

import pytest

from xurrent_gen.cli.terminal import Voice
from xurrent_gen.progress import LOG


@pytest.fixture(autouse=True)
def _own_level() -> Iterator[None]:
    yield
    LOG.setLevel(logging.NOTSET)


def run(*, quiet: bool = False, verbose: bool = False) -> None:
    with Voice(quiet=quiet, verbose=verbose).progress():
        LOG.info("Reading [all]")
        LOG.debug("a [fact]")
        LOG.info("Writing")


def test_plain_lines(capsys: pytest.CaptureFixture[str]) -> None:
    run()
    LOG.info("nobody listens any more")
    assert capsys.readouterr() == ("", "Reading [all]\nWriting\n")


def test_verbose_lines_have_times_and_details(
    capsys: pytest.CaptureFixture[str],
) -> None:
    run(verbose=True)
    lines = capsys.readouterr().err.split("\n")
    assert re.fullmatch(r"\[  \d\.\d\ds\] Reading \[all\]", lines[0])
    assert lines[1] == "          a [fact]"


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def on_terminal(monkeypatch: pytest.MonkeyPatch) -> Terminal:
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    monkeypatch.setenv("TERM", "xterm")
    return terminal


def test_quiet_is_silent(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = on_terminal(monkeypatch)
    run(quiet=True)
    assert terminal.getvalue() == ""


def test_a_terminal_shows_a_live_line_and_takes_it_away(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    terminal = on_terminal(monkeypatch)
    run(verbose=True)
    text = terminal.getvalue()
    assert re.search(r"\[ +\d+\.\d\ds\] Reading \[all\]\n", text)
    assert "a [fact]" in text
    assert re.search(r"\[ +\d+\.\d\ds\] Writing\n", text)
    assert "\x1b[?25h" in text  # the cursor is back


def test_a_terminal_is_left_clean_after_an_error(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    terminal = on_terminal(monkeypatch)

    def fail() -> None:
        with Voice(quiet=False, verbose=False).progress():
            LOG.info("Reading")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert "\x1b[?25h" in terminal.getvalue()
