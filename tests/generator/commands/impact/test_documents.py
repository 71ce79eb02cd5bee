"""Documents are found wherever they stand, and what breaks in them on its line."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.generator.commands.diff.test_compare import SCHEMA
from tests.support.analyses import loaded
from xurrent_gen.commands.diff.sides import Source, compare_sources
from xurrent_gen.commands.impact.code import read_code
from xurrent_gen.commands.impact.documents import (
    complaints,
    constants_in,
    find_documents,
    shared_constants,
)
from xurrent_gen.commands.impact.possible import Causes
from xurrent_gen.schema.load import LoadedSchema

AFTER = (
    SCHEMA.replace("  mood: CatMood\n", "")
    .replace("input CatCreateInput { name: String! weight", "input CatCreateInput { "
             "name: String weight: Float! old")
    .replace(" totalCount: Int!", "")
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
    "a lone fragment": ('F = "fragment F on Cat { mood }"', [1]),
    "a query whose fragment is elsewhere": ('Q = "{ cats { nodes { mood ...F } } }"', [1]),
    "variables that are declared elsewhere": ('F = "fragment F on Cat { mood friends(near: $n) { nodes { id } } }"', [1]),
    "an f-string with a constant": ('A = "mood"\nQ = f"{{ cats {{ nodes {{ {A} }} }} }}"', [2]),
    "a constant of a constant": ('A = "mood"\nB = A + " id"\nQ = "{cats{nodes{" + B + "}}}"', [3]),
    "a constant that is imported": ('from fragments import CAT\nQ = f"{{cats{{nodes{{{CAT}}}}}}}"', [2]),
    "a constant of an imported module": ('import fragments as f\nQ = f"{{cats{{nodes{{{f.CAT}}}}}}}"', [2]),
    "a constant that is right": ('import fragments as f\nQ = f"{{cats{{nodes{{{f.NAME}}}}}}}"', []),
    "a constant with two values": ('A = "mood"\nA = "name"\nQ = f"{{cats{{nodes{{{A}}}}}}}"', []),
    "CRLF": ('Q = """\r\n{ cats { nodes {\r\nmood } } }"""\r\n', [3]),
}  # fmt: skip


@pytest.mark.parametrize("case", CODE)
def test_a_document_in_code(case: str, tmp_path: Path) -> None:
    code, expected = CODE[case]
    assert lines(code, tmp_path) == expected


def lines(code: str, folder: Path) -> list[int]:
    """The lines of complaints about documents of one file."""
    (folder / "code.py").write_text(code, "utf-8")
    (folder / "fragments.py").write_text('CAT = "id mood"\nNAME = "name"\n', "utf-8")
    read = read_code([folder / "code.py"], [folder / "xurrent_sdk"])
    shared = shared_constants(read.files.values())
    before, after = loaded(SCHEMA), loaded(AFTER)
    return [
        document.line_of(line)
        for file in read.judged
        for document in find_documents(file.tree, constants_in(file, shared))
        if document.is_whole and not complaints(before, document.text)
        for line, _ in complaints(after, document.text)
    ]


@pytest.mark.parametrize(
    ("edit", "document", "coordinate"),
    [
        (("  mood: CatMood\n", ""), "{ cats { nodes { mood } } }", "Cat.mood"),
        (("near: Boolean", ""), "fragment F on Cat { friends(near: true) { nodes { id } } }", "Cat.friends(near:)"),
        (("{ all hungry }", "{ all }"), "{ cats(view: hungry) { nodes { ...F } } }", "CatView.hungry"),
        (("{ name: StringFilter weight: Float }", "{ name: StringFilter }"), "{ cats(filter: { weight: 1 }) { nodes { id } } }", "CatFilter.weight"),
        (("input CatCreateInput {", "input CatCreateInput { owner: ID!"), 'mutation { catCreate(input: { name: "" }) { cat { id } } }', "CatCreateInput.owner"),
        (("mouse(name: String,", "mouse(name: String, age: Int!,"), "{ mouse }", "Query.mouse(age:)"),
        (("  friends(first: Int, after: String, near: Boolean): CatConnection", "  friends(first: Int, after: String, near: Boolean): Int"), "{ cats { nodes { friends { nodes { id } } } } }", "Cat.friends"),
        (("type Cat implements Node {", "type Cat {"), '{ node(id: 1) { ... on Cat { name } } }', "Cat in Node"),
    ],
)  # fmt: skip
def test_what_is_wrong_with_a_document_has_a_cause(
    edit: tuple[str, str], document: str, coordinate: str
) -> None:
    assert SCHEMA.count(edit[0]) == 1
    before, after = loaded(SCHEMA), loaded(SCHEMA.replace(*edit))
    causes = causes_of(before, after)
    assert complaints(before, document) == []
    (_, message), *_ = complaints(after, document)
    cause = causes.of(message)
    assert cause is not None
    assert cause.coordinate == coordinate


def causes_of(before: LoadedSchema, after: LoadedSchema) -> Causes:
    return Causes(compare_sources(Source(before), Source(after)).changes)


WEIGHTLESS = SCHEMA.replace("  weight: Float!\n", "")
TWICE = SCHEMA.replace("  born: Date", "  born: Date mouse: String")
MOUSELESS = SCHEMA.replace("  mouse(name: String, size: Int = 3): String\n", "")
ERRORS: dict[str, tuple[str, str, str, str, str]] = {
    "what breaks, before what is safe": (
        SCHEMA, AFTER, 'client.mutation.cat_create(name="Tom")',
        "No overload variant of cat_create matches argument type str", "CatCreateInput.weight",
    ),
    "not what all calls begin with": (
        SCHEMA, WEIGHTLESS.replace("String! weight: Float", "String!"),
        "Row(*client.query.cats().values(lambda c: (c.name, c.weight)).first())",
        'Missing positional argument "title" in call to "Row"', "Cat.weight",
    ),
    "a keyword that is missed, before one that is given": (
        SCHEMA, SCHEMA.replace("mouse(name: String,", "mouse(name: String!, age: Int!,"),
        'client.query.mouse(name="Jerry")',
        'Missing positional argument "age" in call to "mouse" of "Queries"', "Query.mouse(age:)",
    ),
    "of one name, the query that a client lacks": (
        TWICE, MOUSELESS, "client.query.mouse()", '"Queries" has no attribute "mouse"', "Query.mouse",
    ),
    "of one name, the field that a selection lacks": (
        TWICE, MOUSELESS, "lambda c: [c.mouse]", '"CatFields" has no attribute "mouse"', "Cat.mouse",
    ),
    "a value that is given as a string": (
        SCHEMA, WEIGHTLESS.replace(" wild }", " }"), 'client.mutation.cat_create(name="Tom", mood="wild")',
        'Argument "mood" has incompatible type "Literal[\'wild\']"; expected '
        "\"CatMood | Literal['calm'] | Unset | None\"", "CatMood.wild",
    ),
    "a new type that the message names": (
        SCHEMA, WEIGHTLESS.replace("  name: String\n", "  name: Date\n"), "greet(value)",
        'Argument 1 to "greet" has incompatible type "date | None"; expected "str"', "Cat.name",
    ),
    "the only one that breaks": (
        SCHEMA, WEIGHTLESS, "total += value", 'Unsupported operand types ("int" and "None")', "Cat.weight",
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", ERRORS)
def test_an_error_of_a_checker_has_the_cause_that_is_likeliest(case: str) -> None:
    old, new, code, message, coordinate = ERRORS[case]
    cause = causes_of(loaded(old), loaded(new)).of(message, code)
    assert cause is not None
    assert cause.coordinate == coordinate
