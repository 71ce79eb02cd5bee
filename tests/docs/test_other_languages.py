"""What the documentation gives to people who test a program in another language."""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
from pathlib import Path

from tests.support.snippets import REPOSITORY, blocks

PAGE = REPOSITORY / "docs" / "testing.md"


def test_a_program_of_another_language_asks_the_sandbox(tmp_path: Path) -> None:
    page = blocks(PAGE)
    (place,) = (n for n, block in enumerate(page) if "curl --silent" in block.text)
    line, printed = page[place].text, page[place + 1].text
    command = f"{shlex.quote(sys.executable)} -m xurrent_gen"
    done = subprocess.run(
        ["bash", "-c", line.replace("xurrent-gen", command)],
        cwd=tmp_path,
        env={**os.environ, "XURRENT_TOKEN": "of-a-real-account"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.stdout.strip() == printed.strip(), done.stderr
