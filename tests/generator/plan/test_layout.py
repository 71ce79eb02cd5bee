"""Black leaves alone what the layout rules lay out and the renderer trusts."""

from __future__ import annotations

from keyword import iskeyword

import black
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from tests.support.cases import check_each
from tests.support.strategies import class_names, python_names, type_annotations
from xurrent_gen.plan import layout
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


@settings(max_examples=200)
@given(python_names(), type_annotations(), FEW)
def test_attributes(name: str, annotation: str, indent: int) -> None:
    text = layout.annotated(name, annotation, indent)
    assert settled(inside(text, indent))


@settings(max_examples=200)
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
    pad = " " * indent
    lines = [f"def {name}(", f"{pad}    self,"]
    lines += [
        f"{pad}    {layout.annotated(each, ref, indent + 4, default=value, end=',')}"
        for each, ref, value in given_
    ]
    lines.append(f"{pad}{layout.returns(returned, indent)}")
    assert settled(inside("\n".join([*lines, f"{pad}    pass"]), indent))


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
        given_ = layout.annotated("name", ref, 8, default=default, end=",")
        source = inside(f"def f(\n        self,\n        {given_}\n    ): ...", 4)
        formatted = black.format_str(source, mode=black.Mode())
        assert formatted == source or not is_settled(source)

    check_each(((width, width) for width in range(20, 85)), check)


@given(st.lists(class_names(), min_size=1, max_size=6, unique=True), FEW)
def test_imports(names: list[str], indent: int) -> None:
    text = layout.from_import(".models.person", names, indent)
    assert settled(inside(text, indent))


@given(
    class_names(), st.lists(st.one_of(class_names(), type_annotations()), max_size=4)
)
def test_class_headers(name: str, bases: list[str]) -> None:
    plain = [base for base in bases if "|" not in base.partition("[")[0]]
    assert settled(f"{layout.class_header(name, plain)}\n    x: int\n")


@given(class_names(), st.lists(TEXTS, min_size=1, max_size=8))
def test_literals(name: str, values: list[str]) -> None:
    assert settled(layout.alias(name, "TypeAlias", "Literal", values) + "\n")


@given(st.lists(class_names(), min_size=1, max_size=12), FEW)
def test_words(given: list[str], indent: int) -> None:
    text = f"x = {layout.joined_words(given, indent, 4)}"
    assert settled(inside(text, indent))


_DATA = st.recursive(
    st.one_of(TEXTS, st.booleans(), st.none()),
    lambda items: st.lists(items, min_size=1, max_size=4).map(tuple),
    max_leaves=12,
)


@given(_DATA, FEW)
def test_data(value: layout.Data, indent: int) -> None:
    assert settled(inside(f"x = {layout.data(value, indent, 4)}", indent))


@given(st.dictionaries(TEXTS, _DATA, max_size=5), FEW)
def test_mappings(items: dict[str, layout.Data], indent: int) -> None:
    text = layout.mapping(sorted(items.items()), indent)
    assert settled(inside(f"x = {text}", indent))


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
    call = layout.call(name, quoted, 8, before=before)
    assert settled(f"async def f():\n    if x:\n{call}\n")


@given(
    class_names(),
    st.lists(type_annotations(), min_size=1, max_size=4),
    class_names(),
    FEW,
)
def test_stubs(name: str, taken: list[str], given_: str, indent: int) -> None:
    parameters = ["self", *(f"a{n}: {each}" for n, each in enumerate(taken)), "/"]
    returned = f"Callable[[{given_}], {given_}]"
    assert settled(inside(layout.stub(name, parameters, returned, indent), indent))


@given(class_names(), st.integers(1, 90), FEW)
def test_members(name: str, length: int, indent: int) -> None:
    call = layout.call("Known", [f'"{"x" * length}"'], indent, before=f"{name} = ")
    assert settled(inside(call.lstrip(), indent))


def test_what_nothing_can_shorten_is_settled() -> None:
    """A name that is imported as itself, and what stands behind a table."""
    long, table = "A" * 60, layout.table(["a", "b" * 100], 0)
    source = (
        f"from x import (\n    {long} as {long},\n)\n\nx = {table}\ny{'1' * 80} = 2\n"
    )
    assert is_settled(source)
    assert black.format_str(source, mode=black.Mode()) == source
    assert not is_settled(source.replace(f"as {long}", f"as {long}B"))
