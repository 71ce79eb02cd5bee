"""Paints the pictures of the documentation from what really happens: ``nox -s pictures``.

``docs/pictures/quickstart.svg`` is what the quick start prints, ``completion.svg`` what the
language server of basedpyright offers. SVG by rich, without the fonts that it would load
from elsewhere. The others are drawn by ``drawings``.
"""

from __future__ import annotations

import io
import re
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

from drawings import drawings
from rich.console import Console
from rich.panel import Panel
from rich.syntax import Syntax
from rich.text import Text

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from tests.typing.language_server import CURSOR, editor  # noqa: E402

FOLDER = ROOT / "docs" / "pictures"
WIDTH = 96
PROGRAM = """\
from xurrent_sdk import XurrentClient

with XurrentClient() as client:
    people = client.query.people()
    for person in people.select(lambda p: [p.name, p.organization.^])"""
SHOWN = 8


def picture(name: str, title: str, paint: Callable[[Console], None]) -> None:
    """Write what *paint* prints as an SVG that loads nothing."""
    console = Console(record=True, width=WIDTH, file=io.StringIO(), force_terminal=True)
    paint(console)
    svg = console.export_svg(title=title, unique_id=name)
    svg = re.sub(r"@font-face \{.*?\}\s*", "", svg, flags=re.DOTALL)
    svg = svg.replace("Fira Code", "ui-monospace")
    FOLDER.mkdir(exist_ok=True)
    (FOLDER / f"{name}.svg").write_text(svg, encoding="utf-8")


def quickstart(console: Console) -> None:
    """The command, and the beginning and end of what it prints."""
    with tempfile.TemporaryDirectory() as folder:
        command = (sys.executable, "-m", "xurrent_gen", "quickstart")
        done = subprocess.run(
            command, cwd=folder, capture_output=True, text=True, check=True
        )
    said = [*done.stderr.splitlines(), *done.stdout.splitlines()]
    rows = [line for line in said if ", " in line and " teams: " in line]
    made = [line for line in said if line.startswith(("-- ", "created"))]
    steps = [line for line in said if re.match(r"[A-Z][a-z]+ing ", line)]
    console.print(Text("$ xurrent-gen quickstart", style="bold"))
    for line in [*steps[-3:], "", *rows[:6], "…", "", *made]:
        cut = line if len(line) <= WIDTH else f"{line[: WIDTH - 1]}…"
        console.print(Text(cut))


def completion(console: Console) -> None:
    """A line that is being written, and what the editor offers for it."""
    with (
        tempfile.TemporaryDirectory() as folder,
        editor(ROOT / "generated", Path(folder)) as server,
    ):
        offered: Sequence[str] = server.completions(PROGRAM)
    names = [name for name in offered if not name.startswith("_")][:SHOWN]
    lines = PROGRAM.replace(CURSOR, "").splitlines()
    code = "\n".join([*lines[:-1], lines[-1].removesuffix("])")])
    console.print(Syntax(code, "python", theme="monokai", background_color="default"))
    box = Panel("\n".join(names), width=32, border_style="dim")
    column = lines[-1].index("organization.") + len("organization")
    for line in _rendered(box).splitlines():
        console.print(Text(" " * min(column, WIDTH - 32) + line, no_wrap=True))


def _rendered(panel: Panel) -> str:
    inner = Console(width=32, file=io.StringIO(), record=True)
    inner.print(panel)
    return inner.export_text()


if __name__ == "__main__":
    picture("quickstart", "The quick start", quickstart)
    picture("completion", "Completion in an editor", completion)
    for name, drawn in drawings().items():
        (FOLDER / f"{name}.svg").write_text(drawn, encoding="utf-8")
