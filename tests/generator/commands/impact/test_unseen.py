"""Code that checkers pass over without a word: what only the runtime sees of it.

Lines that may break end with ``# may``.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.generator.commands.diff.test_compare import SCHEMA
from tests.generator.commands.impact.test_impact import run
from xurrent_gen.api import impact

EDITS = {
    "  tags: [String!]\n": "",
    " totalCount: Int!": "",
    "CatCreateInput { name: String! weight: Float": "CatCreateInput { name: String!",
    "  mouse(name: String, size: Int = 3): String\n": "  mouse(name: String): String\n",
    "type Dog { bark: String }": "type Wolf { bark: String }",
}
PROGRAM = """\
import sys
from typing import Any

from pydantic import create_model
from xurrent_sdk import Cat, CatCreateInput, XurrentClient


def make(client: XurrentClient, **values: Any) -> None:
    client.mutation.cat_create(name="a", **values)  # may
    client.mutation(CatCreateInput(**values))  # may
    client.query.mouse(**values)  # may
    client.mutation.cat_create(name="a")


def count(client: XurrentClient) -> None:
    cats = client.query.cats()  # may
    print(cats.count(), "abc".count("a"))


if sys.platform == "win32":
    from xurrent_sdk import Dog  # may

    def tags(cat: Cat) -> object:
        return cat.tags  # may


Row = create_model("Row", tags=(list[str], ...), name=(str, ...))  # may
"""
OTHER = """\
from xurrent_sdk import XurrentClient

def names(client: XurrentClient) -> list[object]:
    return [each.name for each in client.query.cats()]
"""


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("unseen")
    after = SCHEMA
    for old, new in EDITS.items():
        assert after.count(old) == 1
        after = after.replace(old, new)
    (folder / "src").mkdir()
    (folder / "src" / "program.py").write_text(PROGRAM)
    (folder / "src" / "other.py").write_text(OTHER)
    (folder / "q.gql").write_text("{ cats { nodes { tags } } }")
    (folder / "old.graphql").write_text(SCHEMA, "utf-8")
    (folder / "new.graphql").write_text(after, "utf-8")
    made = ("--schema", folder / "old.graphql", "--output", folder)
    assert run("generate", "-q", *made) == 0
    return folder


def test_what_only_the_runtime_sees_may_break(project: Path) -> None:
    old, new = project / "xurrent_sdk", project / "new.graphql"
    found = impact(old, new, [project / "src"], checkers=["mypy"])
    assert [each.finding for each in found.broken] == []
    places = [(Path(e.finding.path).name, e.finding.line) for e in found.perhaps]
    assert places == [
        ("program.py", number)
        for number, line in enumerate(PROGRAM.splitlines(), 1)
        if line.endswith("# may")
    ]


def test_files_of_documents_are_counted(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    old, new = project / "xurrent_sdk", project / "new.graphql"
    assert run("impact", old, new, project / "q.gql", "-q") == 1
    assert (
        "1 line of your code to change, 0 files unaffected" in capsys.readouterr().out
    )
