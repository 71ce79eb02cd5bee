"""Formatting what the rules of layout did not settle."""

from __future__ import annotations

from pathlib import Path

import black
import pytest

from tests.support.packages import BUNDLED
from xurrent_gen.config.model import FileSettings, GeneratorConfig
from xurrent_gen.pipeline import generate
from xurrent_gen.render.render import formatted

LONG = "value = [" + "1, " * 40 + "]\n"


def test_long_lines_are_formatted_and_others_stay() -> None:
    sources = {"a.py": LONG, "b.py": "x  =  1\n", "c.py": LONG}
    done = formatted(sources)
    assert list(done) == list(sources)
    assert done["b.py"] == "x  =  1\n"
    for name in ("a.py", "c.py"):
        assert done[name].count("\n") == 42
        compile(done[name], name, "exec")


def test_the_rules_settle_all_of_a_package(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """black takes longer for a few modules than all the rest of a run."""
    formatted: list[str] = []

    def counting(source: str, *, mode: black.Mode) -> str:
        formatted.append(source)
        return source

    monkeypatch.setattr(black, "format_str", counting)
    generate(GeneratorConfig(FileSettings(BUNDLED), output=tmp_path))
    assert formatted == []
