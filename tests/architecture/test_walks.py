"""The walks through the code are as long as the page of decisions says."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

REPOSITORY = Path(__file__).parents[2]
PAGE = REPOSITORY / "docs" / "decisions.md"


def rows(text: str, title: str) -> dict[str, str]:
    """The last column of the table with this title, by the first."""
    _, _, table = text.partition(title)
    lines = re.match(r"(?:\|.*\n)+", table.lstrip("\n"))
    assert lines is not None, f"there is no table {title!r}"
    cells = [line.strip("| \n").split(" | ") for line in lines[0].splitlines()[1:]]
    return {first: last.strip() for first, *_, last in cells}


def test_the_walks_are_those_of_the_page() -> None:
    line = [sys.executable, "-m", "benchmarks.walks"]
    done = subprocess.run(line, cwd=REPOSITORY, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    told = rows(PAGE.read_text("utf-8"), "| walk | then | now |")
    assert rows(done.stdout, "| walk | files |") == told
    climbed = re.findall(r"↑ .*: (\S+) ×", done.stdout)
    assert set(climbed) == {"BaseClient.call", "_Call.attempts.<locals>.attempt"}
