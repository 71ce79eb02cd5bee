"""The drawings of the documentation are those that the code gives today."""

from __future__ import annotations

import re
import sys
from collections.abc import Mapping
from importlib import import_module
from pathlib import Path
from xml.etree import ElementTree

import pytest

from tests.support.cases import check_each
from tests.support.snippets import REPOSITORY

PICTURES = REPOSITORY / "docs" / "pictures"


@pytest.fixture(scope="module")
def drawn() -> Mapping[str, str]:
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(REPOSITORY / ".ci"))
        try:
            return dict(import_module("drawings").drawings())
        finally:
            sys.modules.pop("drawings", None)


def test_they_are_true(drawn: Mapping[str, str]) -> None:
    assert {"pipeline", "badge-version", "badge-python"} <= set(drawn)
    for name, text in drawn.items():
        kept = (PICTURES / f"{name}.svg").read_text("utf-8")
        assert kept == text, "run nox -s pictures"
    rooms = re.findall(r'font-weight="600">(\w+)<', drawn["pipeline"])
    assert rooms == ["introspect", "schema", "ir", "naming", "plan", "render", "output"]


def test_a_picture_loads_and_runs_nothing() -> None:
    def check(path: Path) -> None:
        text = path.read_text("utf-8")
        assert ElementTree.fromstring(text).tag.endswith("}svg")
        assert not re.findall(r"<script|href=|url\((?!#)|@import|\bon\w+=", text)

    check_each(((path.name, path) for path in sorted(PICTURES.glob("*.svg"))), check)
