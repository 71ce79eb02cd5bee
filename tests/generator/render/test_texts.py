"""Text of a schema stays text: in docstrings, in literals, whatever it holds."""

from __future__ import annotations

import ast
import unicodedata

import black
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tests.support.strategies import descriptions
from xurrent_gen.plan.texts import string
from xurrent_gen.render.docstrings import attribute_docstring, docstring

INDENTS = st.sampled_from([0, 4, 8, 12])


def placed(doc: str, indent: int) -> str:
    """A source in which the docstring stands at its indentation."""
    lines = [f"{' ' * (4 * level)}class C{level}:\n" for level in range(indent // 4)]
    return "".join([*lines, f"{' ' * indent}{doc}\n"])


def found_in(source: str) -> str:
    """The docstring of the innermost class, or of the module."""
    tree: ast.Module | ast.ClassDef = ast.parse(source)
    while isinstance(tree.body[0], ast.ClassDef):
        tree = tree.body[0]
    assert len(tree.body) == 1, "the text has become code"
    return ast.get_docstring(tree) or ""


def words(text: str) -> list[str]:
    """The words, without characters that a reader cannot see."""
    seen = "".join(
        " " if unicodedata.category(c) in ("Cc", "Cf", "Cs", "Zl", "Zp") else c
        for c in text
    )
    return seen.split()


@given(descriptions(), INDENTS)
@example('ends in a quote"', 4)
@example('"starts', 0)
@example("ends in a backslash\\", 8)
@example('"' * 7, 4)
@example("one\n  indented\n\nthree", 4)
@example("a" * 84, 0)
@example("a" * 83 + '"', 0)
@example(" lead\n\n\n  more", 8)
@example('"""\n\xa00', 0)
@example("a" * 100 + "\t\xa00", 0)
@example("a" * 100 + "\xa0 0", 0)
def test_a_description_survives_and_black_leaves_it_alone(
    text: str, indent: int
) -> None:
    doc = docstring(text, indent)
    if words(text):
        assert words(found_in(placed(doc, indent))) == words(text)
    if doc:
        source = placed(doc, indent)
        assert black.format_str(source, mode=black.Mode()) == source


@given(descriptions())
@example('one line and more\n\nends in a quote"')
@example("ends in a backslash\n\nthere \\")
@example("a" * 100)
@example("one\n\n" + "a" * 81)
@example("one\n\n" + "a" * 82)
@example("one\n\n" + "a" * 80 + '"')
def test_below_an_attribute_quotes_close_where_there_is_room(text: str) -> None:
    doc = attribute_docstring(text, 4)
    if not doc:
        return
    source = f"class C:\n    a: int\n    {doc}\n"
    assert black.format_str(source, mode=black.Mode()) == source
    (told,) = [n.value for n in ast.walk(ast.parse(source)) if isinstance(n, ast.Expr)]
    assert words(ast.literal_eval(told)) == words(text)
    *_, before, last = ["", *doc.split("\n")]
    closing = len(' """') if before.endswith('"') else len('"""')
    assert last.strip() != '"""' or len(before) + closing > 88


@given(st.text(), st.booleans())
@example("'\"", True)
def test_a_literal_is_the_text(text: str, alone: bool) -> None:
    literal = string(text)
    assert ast.literal_eval(literal) == text
    assert "\n" not in literal
    if text.isprintable():
        source = f"x = {literal}\n"
        assert black.format_str(source, mode=black.Mode()) == source


@pytest.mark.parametrize("text", ["\u202e", "\x1b", "\ufeff", "\u2066", "\u200f"])
def test_characters_that_deceive_readers_do_not_reach_the_source(text: str) -> None:
    assert text not in docstring(f"before{text}after", 4)
    assert text not in string(text)
