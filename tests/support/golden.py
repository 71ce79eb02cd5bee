"""Compare a text with a golden file; ``pytest --update-golden`` writes them anew."""

from __future__ import annotations

from pathlib import Path

FOLDER = Path(__file__).parents[1] / "generator" / "cli" / "golden_errors"
COMMAND = "pytest tests/generator/cli --update-golden"


def check_golden(name: str, text: str, *, update: bool) -> None:
    """Fail unless ``text`` is what ``golden_errors/NAME.txt`` holds."""
    path = FOLDER / f"{name}.txt"
    expected = path.read_text(encoding="utf-8") if path.exists() else None
    if update and text != expected:
        path.write_text(text, encoding="utf-8")
    assert text == expected, f"{path.name} differs; if that is meant: {COMMAND}"
