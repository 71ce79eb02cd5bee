"""Black leaves alone what the layout rules lay out and the renderer trusts."""

from __future__ import annotations

from keyword import iskeyword

import black
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from tests.support.cases import check_each
from tests.support.strategies import class_names, python_names, type_annotations
from xurrent_gen.plan.model import (
    Alias,
    Attribute,
    Call,
    Data,
    Function,
    Parameter,
    Table,
    Text,
)
from xurrent_gen.render import layout
from xurrent_gen.render.format import is_settled

FEW = st.integers(0, 3).map(lambda level: level * 4)
TEXTS = st.text(st.sampled_from("abcXYZ_ -'\""), max_size=40)


def settled(source: str) -> bool:
    """Whether black leaves a source alone; one that it would get is no matter."""
    assume(is_settled(source))
    formatted = black.format_str(source, mode=black.Mode())
    assert formatted == source, f"\n{source}\n becomes \n{formatted}"
    return True


def inside(body: str, indent: int) -> str:
    """A source in which a statement stands at its indentation."""
    lines = [f"{' ' * (4 * level)}class C{level}:\n" for level in range(indent // 4)]
    return "".join([*lines, f"{' ' * indent}{body}\n"])


@given(python_names(), type_annotations(), FEW)
def test_attributes(name: str, annotation: str, indent: int) -> None:
    text = layout.attribute(Attribute(name, annotation), indent)
    assert settled(inside(text, indent))


@given(
    python_names(),
    st.lists(
        st.tuples(python_names(), type_annotations(), st.sampled_from(["", "UNSET"]))
    ),
    type_annotations(),
    st.sampled_from([0, 4, 8]),
)
def test_signatures(
    name: str, given_: list[tuple[str, str, str]], returned: str, indent: int
) -> None:
    parameters = [Parameter("self"), *(Parameter(*each) for each in given_)]
    method = Function(name, parameters, returned, body=["pass"])
    assert settled(inside(layout.function(method, indent), indent))


@pytest.mark.parametrize("default", ["", "UNSET"])
@pytest.mark.parametrize(
    "annotation",
    [
        "Sequence[{}]",
        "Sequence[{} | None]",
        "list[list[{} | None] | None]",
        "{} | None",
    ],
)
def test_parameters_of_any_length(annotation: str, default: str) -> None:
    def check(width: int) -> None:
        ref = annotation.format("A" * width)
        given_ = layout.parameter(Parameter("name", ref, default), 8)
        source = inside(f"def f(\n        self,\n        {given_}\n    ): ...", 4)
        formatted = black.format_str(source, mode=black.Mode())
        assert formatted == source or not is_settled(source)

    check_each(((width, width) for width in range(20, 85)), check)


@given(st.lists(class_names(), min_size=1, max_size=6, unique=True), FEW)
def test_imports(names: list[str], indent: int) -> None:
    text = layout.import_line(".models.person", names, indent)
    assert settled(inside(text, indent))


@given(
    class_names(), st.lists(st.one_of(class_names(), type_annotations()), max_size=4)
)
def test_class_headers(name: str, bases: list[str]) -> None:
    plain = [base for base in bases if "|" not in base.partition("[")[0]]
    assert settled(f"{layout.class_header(name, plain)}\n    x: int\n")


@given(class_names(), st.lists(TEXTS, min_size=1, max_size=8))
def test_literals(name: str, values: list[str]) -> None:
    assert settled(layout.alias(Alias(name, "TypeAlias", "Literal", values)) + "\n")


@given(st.lists(class_names(), min_size=1, max_size=12), FEW)
def test_words(given: list[str], indent: int) -> None:
    text = layout.assigned("x", Text(given), indent)
    assert settled(inside(text, indent))


_DATA = st.recursive(
    st.one_of(TEXTS, st.booleans(), st.none()),
    lambda items: st.lists(items, min_size=1, max_size=4).map(tuple),
    max_leaves=12,
)


@given(_DATA, FEW)
def test_data(value: Data, indent: int) -> None:
    assert settled(inside(layout.assigned("x", value, indent), indent))


@given(st.dictionaries(TEXTS, _DATA, max_size=5), FEW)
def test_mappings(items: dict[str, Data], indent: int) -> None:
    assert settled(inside(layout.assigned("x", items, indent), indent))


@given(
    class_names(),
    st.lists(st.one_of(python_names(), TEXTS.map(repr)), min_size=1, max_size=5),
    st.sampled_from(["", "return ", "found = await ", "found = "]),
)
def test_calls(name: str, arguments: list[str], before: str) -> None:
    quoted = [
        each if each.isidentifier() and not iskeyword(each) else f'"{len(each)}"'
        for each in arguments
    ]
    call = layout.call(Call(name, quoted, before), 8)
    assert settled(f"async def f():\n    if x:\n        {call}\n")


@given(
    class_names(),
    st.lists(type_annotations(), min_size=1, max_size=4),
    class_names(),
    FEW,
)
def test_stubs(name: str, taken: list[str], given_: str, indent: int) -> None:
    several = [Parameter(f"a{n}", each) for n, each in enumerate(taken)]
    parameters = [Parameter("self"), *several, Parameter("/")]
    returned = f"Callable[[{given_}], {given_}]"
    stub = Function(name, parameters, returned, is_short=True)
    assert settled(inside(layout.function(stub, indent), indent))


@given(class_names(), st.integers(1, 90), FEW)
def test_members(name: str, length: int, indent: int) -> None:
    member = Attribute(name, value=Call("Known", [f'"{"x" * length}"']))
    assert settled(inside(layout.attribute(member, indent), indent))


def test_what_nothing_can_shorten_is_settled() -> None:
    """A name that is imported as itself, and what stands behind a table."""
    long, table = "A" * 60, layout.assigned("x", Table(["a", "b" * 100]))
    source = f"from x import (\n    {long} as {long},\n)\n\n{table}\ny{'1' * 80} = 2\n"
    assert is_settled(source)
    assert black.format_str(source, mode=black.Mode()) == source
    assert not is_settled(source.replace(f"as {long}", f"as {long}B"))
