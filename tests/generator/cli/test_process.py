"""The command as a process: what a shell, a pipe and a log of CI make of it."""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from xurrent_gen.printable import printable

SDL = "type Query { people(first: Int): Int }"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "s.graphql").write_text(SDL, "utf-8")
    return tmp_path


def shell(line: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run a line of bash in which ``xurrent-gen`` is the command."""
    command = f"{shlex.quote(sys.executable)} -m xurrent_gen"
    return subprocess.run(
        ["bash", "-o", "pipefail", "-c", line.replace("xurrent-gen", command)],
        cwd=folder,
        env={**os.environ, "PYTHONUNBUFFERED": ""},
        capture_output=True,
        text=True,
        check=False,
    )


PULL = "xurrent-gen schema pull --schema s.graphql --out - -q"


def test_a_reader_that_is_gone_is_no_drift(folder: Path) -> None:
    done = shell(f"{PULL} | (exec 0<&-; sleep 1)", folder)
    assert (done.returncode, done.stderr) == (141, "")


def test_pipes_and_files_are_utf_8(folder: Path) -> None:
    """Windows has cp1252 there, which has no arrow and no CJK."""
    (folder / "n.graphql").write_text(
        'type Query { "人" people(first: Int): [Int] }', "utf-8"
    )
    prefix = "export PYTHONIOENCODING=cp1252 PYTHONUTF8=0; xurrent-gen schema"
    done = shell(f"{prefix} diff s.graphql n.graphql", folder)
    assert (done.returncode, done.stderr) == (1, "")
    assert "→" in done.stdout
    assert "人" in shell(f"{prefix} pull --schema n.graphql --out - -q", folder).stdout


@pytest.mark.parametrize("line", [PULL, "xurrent-gen doctor --schema s.graphql"])
def test_a_full_disk_is_no_fault_of_ours(line: str, folder: Path) -> None:
    done = shell(f"{line} > /dev/full", folder)
    assert done.returncode == 2
    assert "the output cannot be written: No space left" in done.stderr
    assert shell(f"{line} > /dev/full 2>&1", folder).returncode == 2


def test_a_device_or_a_pipe_is_written_to_and_never_replaced(folder: Path) -> None:
    """`--out /dev/null` of root, as in a container of CI, took the device away."""
    pull = "mkfifo pipe; exec 3<>pipe; xurrent-gen schema pull --schema s.graphql"
    first = "xurrent-gen generate -q --schema s.graphql; sed s/people/a/ s.graphql > n"
    second = "timeout 30 xurrent-gen generate -q --schema n --changelog pipe"
    done = shell(f"{pull} --out pipe -q; {first}; {second}; timeout 1 cat <&3", folder)
    assert (folder / "pipe").is_fifo()
    assert done.stdout.startswith("type Query {\n")
    assert "}\n# Changelog\n" in done.stdout


def test_a_pipe_with_a_bad_schema_is_read_once(folder: Path) -> None:
    """It has nothing for a second reader, who was told that the schema is empty."""
    line = "xurrent-gen generate --schema <(echo 'type Query { a: Nope }')"
    done = shell(line, folder)
    assert done.returncode == 4
    assert "Unknown type 'Nope'" in done.stderr
    assert done.stderr.count("Obtaining the schema") == 1


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain\ttext\n", "plain\ttext\n"),
        ("\x1b[31mred\x1b[0m", "\\x1b[31mred\\x1b[0m"),
        ("a\r\nb\x08", "a\\x0d\nb\\x08"),
        ("\u202egro.elgoog\u2066", "\\u202egro.elgoog\\u2066"),
        ("x\n::error::y", "x\n: :error::y"),
        ("  ::set-output name=a::b", "  : :set-output name=a::b"),
        ("a ##[error]b ##vso[x]", "a # #[error]b # #vso[x]"),
        ("Type::name a:: #1 ##", "Type::name a:: #1 ##"),
        ("\ud800\x9b2J", "\\ud800\\x9b2J"),
    ],
)
def test_what_is_printable(text: str, shown: str) -> None:
    assert printable(text) == shown
