"""Black leaves alone what the layout rules lay out and the renderer trusts."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

import black
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from tests.support.cases import check_each
from tests.support.strategies import class_names, python_names, type_annotations
from xurrent_gen.plan.model import (
    Alias,
    Attribute,
    Call,
    Function,
    Parameter,
    Table,
    Text,
)
from xurrent_gen.plan.texts import string
from xurrent_gen.render import layout
from xurrent_gen.render.render import lines_fit

TEXTS = st.text(st.sampled_from("abcXYZ_ -'\""), max_size=40)
NAMES, CLASSES, ANNOTATIONS = python_names(), class_names(), type_annotations()
DATA = st.recursive(
    st.one_of(TEXTS, st.booleans(), st.none()),
    lambda items: st.lists(items, min_size=1, max_size=4).map(tuple),
    max_leaves=12,
)
PARAMETERS = st.builds(Parameter, NAMES, ANNOTATIONS, st.sampled_from(["", "UNSET"]))


def method(parameters: list[Parameter]) -> list[Parameter]:
    return [Parameter("self"), *parameters]


def known(size: int) -> Call:
    return Call("Known", [f'"{"x" * size}"'])


FUNCTIONS = st.builds(
    Function,
    NAMES,
    st.lists(PARAMETERS, max_size=5).map(method),
    st.one_of(ANNOTATIONS, CLASSES.map("Callable[[{0}], {0}]".format)),
    body=st.sampled_from(((), ("pass",))),
    is_short=st.booleans(),
)
CALLS = st.builds(
    Call,
    CLASSES,
    st.lists(st.one_of(CLASSES, TEXTS.map(string)), min_size=1, max_size=5),
    st.sampled_from(["", "return ", "found = "]),
)
KNOWN = st.builds(Attribute, CLASSES, value=st.integers(1, 90).map(known))
SHAPES: dict[str, tuple[st.SearchStrategy[Any], Callable[[Any, int], str]]] = {
    "attribute": (
        st.one_of(KNOWN, st.builds(Attribute, NAMES, ANNOTATIONS)),
        layout.attribute,
    ),
    "function": (FUNCTIONS, layout.function),
    "call": (CALLS, layout.call),
    "import": (
        st.lists(CLASSES, min_size=1, max_size=6, unique=True),
        partial(layout.import_line, ".models.person"),
    ),
    "data": (
        st.one_of(DATA, st.dictionaries(TEXTS, DATA, max_size=5)),
        partial(layout.assigned, "x"),
    ),
    "words": (
        st.builds(Text, st.lists(CLASSES, min_size=1, max_size=12)),
        partial(layout.assigned, "x"),
    ),
}
"""What statements are made of, and the function that lays them out at an indentation."""


def fits_as_black(source: str) -> bool:
    """Whether black leaves a source alone; one that it would get is no matter."""
    assume(lines_fit(source))
    formatted = black.format_str(source, mode=black.Mode())
    assert formatted == source, f"\n{source}\n becomes \n{formatted}"
    return True


def inside(body: str, indent: int) -> str:
    """A source in which a statement stands at its indentation."""
    lines = [f"{' ' * (4 * level)}class C{level}:\n" for level in range(indent // 4)]
    return "".join([*lines, f"{' ' * indent}{body}\n"])


@pytest.mark.parametrize("shape", SHAPES)
@settings(max_examples=60)
@given(st.data(), st.sampled_from([0, 4, 8, 12]))
def test_statements(shape: str, data: st.DataObject, indent: int) -> None:
    values, lay_out = SHAPES[shape]
    assert fits_as_black(inside(lay_out(data.draw(values), indent), indent))


@given(CLASSES, st.lists(st.one_of(CLASSES, ANNOTATIONS), min_size=1, max_size=4))
def test_class_headers(name: str, bases: list[str]) -> None:
    plain = [base for base in bases if "|" not in base.partition("[")[0]]
    assume(plain)
    assert fits_as_black(f"{layout.class_header(name, plain)}\n    x: int\n")


@given(CLASSES, st.lists(TEXTS, min_size=1, max_size=8))
def test_literals(name: str, values: list[str]) -> None:
    assert fits_as_black(layout.alias(Alias(name, values)) + "\n")


@pytest.mark.parametrize("default", ["", "UNSET"])
@pytest.mark.parametrize(
    "annotation", ["Sequence[{} | None]", "list[list[{} | None] | None]", "{} | None"]
)
def test_parameters_of_any_length(annotation: str, default: str) -> None:
    def check(width: int) -> None:
        ref = annotation.format("A" * width)
        given_ = layout.parameter(Parameter("name", ref, default), 8)
        source = inside(f"def f(\n        self,\n        {given_}\n    ): ...", 4)
        formatted = black.format_str(source, mode=black.Mode())
        assert formatted == source or not lines_fit(source)

    check_each(((width, width) for width in range(40, 80)), check)


@pytest.mark.parametrize("indent", [0, 4])
def test_a_short_stub_with_a_parameter_of_any_length(indent: int) -> None:
    def check(width: int) -> None:
        wide = Parameter("name", f"A | {'A' * width} | None", "UNSET")
        stub = Function("f", method([wide]), "A", is_short=True)
        source = inside(layout.function(stub, indent), indent)
        formatted = black.format_str(source, mode=black.Mode())
        assert formatted == source or not lines_fit(source)

    check_each(((width, width) for width in range(40, 76)), check)


def test_what_nothing_can_shorten_fits() -> None:
    """A name that is imported as itself, and what stands behind a table."""
    long, table = "A" * 60, layout.assigned("x", Table(["a", "b" * 100]))
    source = f"from x import (\n    {long} as {long},\n)\n\n{table}\ny{'1' * 80} = 2\n"
    assert lines_fit(source)
    assert black.format_str(source, mode=black.Mode()) == source
    assert not lines_fit(source.replace(f"as {long}", f"as {long}B"))
