"""The check of terms, `.ci/terms.py`: what it refuses, and what it leaves alone."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.support.snippets import REPOSITORY

TERMS = """
# a comment
moments? => timestamp
copy in step => incremental sync
allow: at the moment
"""


@pytest.fixture(scope="module")
def check() -> Any:
    spec = importlib.util.spec_from_file_location(
        "terms_check", REPOSITORY / ".ci" / "terms.py"
    )
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # dataclasses look their module up
    spec.loader.exec_module(module)
    return module


def checked(
    check: Any, root: Path, capsys: Any, files: dict[str, str], terms: str = TERMS
) -> tuple[int, list[str]]:
    for name, text in {".ci/terms.txt": terms, **files}.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    code = check.main(root)
    return code, capsys.readouterr().out.splitlines()


def test_prose_is_refused_with_its_line_and_the_better_word(
    check: Any, tmp_path: Path, capsys: Any
) -> None:
    files = {
        "docs/a.md": "Fine.\n\nTwo Moments, and a copy\nin step.\n",
        "generator/b.py": 'X = "a moment"\n\n\ndef f() -> None:\n    """No\n    moments."""\n',
    }
    code, lines = checked(check, tmp_path, capsys, files)
    assert code == 1
    assert sorted(lines) == [
        "docs/a.md:3: 'Moments': write timestamp",
        "docs/a.md:3: 'copy in step': write incremental sync",
        "generator/b.py:1: 'moment': write timestamp",
        "generator/b.py:6: 'moments': write timestamp",
    ]


def test_code_addresses_and_allowed_phrases_are_left_alone(
    check: Any, tmp_path: Path, capsys: Any
) -> None:
    files = {
        "docs/a.md": (
            "`moment`, ``a moment``, at the moment, [x](moment.md), momentum.\n\n"
            "```python\nmoment = 1\n```\n<!-- moment -->\nhttps://example.com/moment\n"
        ),
        "generator/b.py": 'moment = {"moment": 1}  # a moment\n',
        "tests/c.py": '"""A moment."""\n',
    }
    assert checked(check, tmp_path, capsys, files) == (0, [])


def test_exempt_files_must_need_it(check: Any, tmp_path: Path, capsys: Any) -> None:
    terms = f"{TERMS}exempt: docs/a.md\nexempt: docs/b.md\n"
    files = {"docs/a.md": "A moment.\n", "docs/b.md": "A timestamp.\n"}
    code, lines = checked(check, tmp_path, capsys, files, terms)
    assert code == 1
    assert lines == [
        ".ci/terms.txt: docs/b.md needs no exemption: delete its line",
    ]


def test_a_line_that_says_nothing_better_is_refused(check: Any) -> None:
    with pytest.raises(ValueError, match="expected PATTERN => BETTER"):
        check.Terms.parse("moment\n")
