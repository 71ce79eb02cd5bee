from __future__ import annotations

import io
import re
import sys

import pytest

from xurrent_gen.cli.terminal import TerminalProgress, Voice
from xurrent_gen.progress import PlainProgress, Progress


def test_plain_lines(capsys: pytest.CaptureFixture[str]) -> None:
    with PlainProgress() as progress:
        progress.step("Reading")
        progress.detail("not shown")
    assert capsys.readouterr() == ("", "Reading\n")


def test_verbose_lines_have_times_and_details(
    capsys: pytest.CaptureFixture[str],
) -> None:
    progress = PlainProgress(verbose=True)
    progress.step("Reading")
    progress.detail("a fact")
    printed = capsys.readouterr().err
    assert re.fullmatch(r"\[  \d\.\d\ds\] Reading\n          a fact\n", printed)


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_the_voice_suits_the_place(monkeypatch: pytest.MonkeyPatch) -> None:
    assert type(Voice(quiet=True, verbose=False).progress()) is Progress
    assert type(Voice(quiet=False, verbose=False).progress()) is PlainProgress
    monkeypatch.setattr(sys, "stderr", Terminal())
    assert type(Voice(quiet=False, verbose=False).progress()) is TerminalProgress
    assert type(Voice(quiet=True, verbose=False).progress()) is Progress


def test_a_terminal_shows_a_live_line_and_takes_it_away(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    monkeypatch.setenv("TERM", "xterm")
    with TerminalProgress(verbose=True) as progress:
        progress.step("Reading [all]")
        progress.detail("a [fact]")
        progress.step("Writing")
    text = terminal.getvalue()
    assert re.search(r"\[ +\d+\.\d\ds\] Reading \[all\]\n", text)
    assert "a [fact]" in text
    assert re.search(r"\[ +\d+\.\d\ds\] Writing\n", text)
    assert "\x1b[?25h" in text  # the cursor is back


def test_a_terminal_is_left_clean_after_an_error(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    monkeypatch.setenv("TERM", "xterm")

    def fail() -> None:
        with TerminalProgress() as progress:
            progress.step("Reading")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert "\x1b[?25h" in terminal.getvalue()
