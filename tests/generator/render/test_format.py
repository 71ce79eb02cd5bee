"""Formatting in processes: in order, with every fault told, and nobody left behind."""

from __future__ import annotations

import multiprocessing
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from xurrent_gen.errors import InternalError
from xurrent_gen.render import format as formatting
from xurrent_gen.render.format import format_sources

LONG = "value = [" + "1, " * 40 + "]\n"


@pytest.fixture(autouse=True)
def four_cores(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "cpu_count", lambda: 4)


def test_all_sources_come_back_in_their_order() -> None:
    sources = {f"f{n}.py": f"x = {n}\n{LONG}" for n in range(11)}
    formatted = format_sources(sources)
    assert list(formatted) == list(sources)
    assert all(f"x = {n}\n" in formatted[f"f{n}.py"] for n in range(11))


def test_a_source_that_is_no_python_is_named() -> None:
    sources = {f"f{n}.py": LONG for n in range(11)} | {"bad.py": "def ("}
    with pytest.raises(InternalError, match=r"bad\.py is no valid Python"):
        format_sources(sources)


def test_a_process_that_is_killed_is_a_lack_of_memory(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def kill(path: str, source: str) -> str:
        os.kill(os.getpid(), signal.SIGKILL)
        return source

    monkeypatch.setattr(formatting, "format_source", kill)
    with pytest.raises(MemoryError):
        format_sources({f"f{n}.py": LONG for n in range(11)})


PROGRAM = r"""
import multiprocessing, os, sys, time
from xurrent_gen.render import format as formatting
os.cpu_count = lambda: 4
def wait(path, source):
    os.write(1, f"{os.getpid()}\n".encode())
    time.sleep(600)
formatting.format_source = wait
if __name__ == "__main__":
    multiprocessing.set_start_method(sys.argv[1])
    formatting.format_sources({f"f{n}.py": "" for n in range(11)})
"""


@pytest.mark.parametrize("method", multiprocessing.get_all_start_methods())
def test_processes_end_with_a_parent_that_is_killed(
    method: str, tmp_path: Path
) -> None:
    """Whatever the version of Python starts processes by: a server is their parent."""
    program = tmp_path / "program.py"
    program.write_text(PROGRAM, "utf-8")
    with subprocess.Popen(
        [sys.executable, str(program), method], stdout=subprocess.PIPE, text=True
    ) as parent:
        assert parent.stdout is not None
        workers = [int(parent.stdout.readline()) for _ in range(4)]
        parent.kill()
        # Their end closes the pipe that they print to: reading ends with the last one.
        assert parent.stdout.read() == ""
    deadline = time.monotonic() + 60
    while any(map(is_running, workers)) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not any(map(is_running, workers))


def is_running(process: int) -> bool:
    try:
        with open(f"/proc/{process}/stat") as file:
            return file.read().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False
