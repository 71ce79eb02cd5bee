"""What the documentation gives to people who test a program in another language."""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
from pathlib import Path

from tests.support.snippets import REPOSITORY, blocks

PAGE = REPOSITORY / "docs" / "testing.md"
UVX = 'uvx --from "xurrent-gen[sandbox]" xurrent-gen'


def test_the_lines_of_the_shell_start_ask_and_stop_a_sandbox(tmp_path: Path) -> None:
    page = blocks(PAGE)
    (place,) = (n for n, block in enumerate(page) if "sandbox.env" in block.text)
    lines, printed = page[place].text, page[place + 1].text
    assert UVX in lines
    # uv would fetch the same from an index that has no release of this checkout.
    here = f"{shlex.quote(sys.executable)} -m xurrent_gen"
    script = f"set -em\n{lines.replace(UVX, here)}wait || true\n"
    environ = {k: v for k, v in os.environ.items() if not k.startswith("XURRENT_")}
    done = subprocess.run(
        ["bash", "-c", script],
        cwd=tmp_path,
        env=environ,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.stdout.strip() == printed.strip(), done.stderr
