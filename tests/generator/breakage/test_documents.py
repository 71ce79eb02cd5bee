"""Documents are found wherever they stand, and what breaks in them on its line."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.generator.changes.test_compare import SCHEMA
from xurrent_gen.breakage.causes import Causes
from xurrent_gen.breakage.documents import find_documents, new_complaints
from xurrent_gen.changes.sides import Source, difference_between
from xurrent_gen.schema.load import load_schema
from xurrent_gen.schema.text import SchemaText

BEFORE = SchemaText("sdl", SCHEMA, "before")
AFTER = SchemaText(
    "sdl",
    SCHEMA.replace("  mood: CatMood\n", "")
    .replace("input CatCreateInput { name: String! weight", "input CatCreateInput { "
             "name: String weight: Float! old")
    .replace(" totalCount: Int!", ""),
    "after",
)  # fmt: skip

CODE = {
    "a constant": ('Q = "{ cats { nodes { mood } } }"', [1]),
    "inside of a function": ('def f(c):\n    return c.execute("{cats{nodes{mood}}}")', [2]),
    "an attribute of a class": ('class A:\n    Q = """{cats\n{nodes\n{mood}}}"""', [4]),
    "two at once": ('Q = """\n{ cats { totalCount\n nodes { mood } } }"""', [2, 3]),
    "added up": ('Q = ("{ cats {"\n     + " nodes { mood } } }")', [1]),
    "added up many times": ('Q = "{ cats { nodes { mood"' + '+ " "' * 1_500 + '+ "}}}"', [1]),
    "with a comment": ('Q = """# our cats\nquery Q { cats { nodes { mood } } }"""', [2]),
    "with escaped lines": ('x = 1\nQ = "\\n\\n{ cats { nodes { mood } } }"', [2]),
    "still right": ('Q = "{ cats { nodes { name } } }"', []),
    "never right": ('Q = "{ dogs { nodes { mood } } }"', []),
    "no document": ('"""{mood} of cats"""\nQ = f"{1} { {2} }"', []),
    "no Python": ("Q = '{ cats { nodes { mood } } }", []),
}  # fmt: skip


def lines(file: Path) -> list[int]:
    before, after = load_schema(BEFORE), load_schema(AFTER)
    return [
        each.line
        for document in find_documents(file)
        for each in new_complaints(document, before, after)
    ]


@pytest.mark.parametrize("case", CODE)
def test_a_document_in_code(case: str, tmp_path: Path) -> None:
    code, expected = CODE[case]
    file = tmp_path / "code.py"
    file.write_text(code, "utf-8")
    assert lines(file) == expected


@pytest.mark.parametrize("name", ["q.graphql", "q.gql"])
def test_a_file_of_documents(name: str, tmp_path: Path) -> None:
    file = tmp_path / name
    file.write_text("query Q {\n  cats {\n    nodes { name\n mood }\n  }\n}\n", "utf-8")
    assert lines(file) == [4]
    file.write_bytes(b"\xff\xfe")
    assert lines(file) == []


def test_what_breaks_is_the_cause_before_what_is_safe() -> None:
    moved = difference_between(Source(BEFORE), Source(AFTER))
    cause = Causes(moved.changes).of(
        "No overload variant of cat_create matches argument type str",
        'client.mutation.cat_create(name="Tom")',
    )
    assert cause is not None
    assert (cause.kind, cause.coordinate) == ("required", "CatCreateInput.weight")
