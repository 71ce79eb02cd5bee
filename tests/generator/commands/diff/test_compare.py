"""Edits of one schema, each with what it does to a program: level, kind and spellings."""

from __future__ import annotations

import pytest

from tests.support.analyses import loaded
from xurrent_gen.commands.diff.compare import Change
from xurrent_gen.commands.diff.sides import Source, compare_sources

SCHEMA = """
type Query {
  "All cats."
  cats(first: Int, after: String, view: CatView, order: [CatOrder!],
       filter: CatFilter): CatConnection
  node(id: ID!): Node
  mouse(name: String, size: Int = 3): String
}
type Mutation { catCreate(input: CatCreateInput!): CatCreatePayload }
interface Node { id: ID! }
type Cat implements Node {
  id: ID!
  name: String
  "In kilograms."
  weight: Float!
  mood: CatMood
  friends(first: Int, after: String, near: Boolean): CatConnection
  tags: [String!]
  born: Date
}
type Dog { bark: String }
type CatConnection { nodes: [Cat!] pageInfo: PageInfo! totalCount: Int! }
type PageInfo { hasNextPage: Boolean! endCursor: String }
type CatCreatePayload { cat: Cat errors: [Problem!] clientMutationId: String }
type Problem { message: String path: [String!] }
enum CatMood { calm wild }
enum CatView { all hungry }
enum CatOrderField { name weight }
enum Direction { asc desc }
input CatOrder { field: CatOrderField! direction: Direction! }
input CatFilter { name: StringFilter weight: Float }
input StringFilter { values: [String] negate: Boolean }
input CatCreateInput { name: String! weight: Float clientMutationId: String }
scalar Date
"""

CASES: dict[str, tuple[str, str, list[str]]] = {
    "a field goes": ("  name: String\n", "", ["breaking removed Cat.name Cat.name CatFields.name"]),
    "a field comes": ("  mood: CatMood\n", "  mood: CatMood\n  age: Int\n", ["safe added Cat.age Cat.age CatFields.age"]),
    "what is read may be null now": ("weight: Float!", "weight: Float", ["breaking retyped Cat.weight Cat.weight CatFields.weight"]),
    "what is read is never null now": ("  born: Date", "  born: Date!", ["safe retyped Cat.born Cat.born CatFields.born"]),
    "another type": ("tags: [String!]", "tags: [Int!]", ["breaking retyped Cat.tags Cat.tags CatFields.tags"]),
    "text for an id is nothing new in Python": ("type Dog { bark: String }", "type Dog { bark: ID }", []),
    "an optional argument comes": ("near: Boolean", "near: Boolean, far: Boolean", ["safe added Cat.friends(far:) CatFields.friends(far=)"]),
    "a field that takes its first argument is called": ("  born: Date", "  born(zone: String): Date", [
        "breaking retyped Cat.born Cat.born CatFields.born",
        "safe added Cat.born(zone:) CatFields.born(zone=)",
    ]),
    "an argument goes with its strings": ("view: CatView, ", "", ["breaking removed Query.cats(view:) client.query.cats(view=)"]),
    "an argument that has to be given comes": (
        "mouse(name: String,", "mouse(name: String, age: Int!,",
        ["breaking added Query.mouse(age:) client.query.mouse(age=)"],
    ),
    "an argument goes": ("near: Boolean", "", ["breaking removed Cat.friends(near:) CatFields.friends(near=)"]),
    "a list cannot be limited any more": (
        "cats(first: Int, after: String, view", "cats(after: String, view",
        ["breaking removed Query.cats(first:) client.query.cats"],
    ),
    "a nested list has no further pages": (
        "friends(first: Int, after: String, near", "friends(first: Int, near",
        ["breaking removed Cat.friends(after:) CatFields.friends"],
    ),
    "a nested list has an end to read from": (
        "friends(first: Int, after: String, near",
        "friends(first: Int, after: String, last: Int, before: String, near",
        [
            "safe added Cat.friends(before:) CatFields.friends",
            "safe added Cat.friends(last:) CatFields.friends",
        ],
    ),
    "a list at the root is never read from its end": ("cats(first: Int,", "cats(first: Int, last: Int,", []),
    "a list pages by something else": (
        "cats(first: Int, after", "cats(first: String, after",
        ["breaking retyped Query.cats(first:) client.query.cats"],
    ),
    "another default": ("size: Int = 3", "size: Int = 4", ["dangerous default Query.mouse(size:) client.query.mouse(size=)"]),
    "a view goes": (
        "enum CatView { all hungry }", "enum CatView { all }",
        ['breaking removed CatView.hungry CatView.HUNGRY client.query.cats(view="hungry")'],
    ),
    "a value comes": ("{ calm wild }", "{ calm wild shy }", ["safe added CatMood.shy CatMood.SHY"]),
    "a filter goes": (
        "{ name: StringFilter weight: Float }", "{ name: StringFilter }",
        ["breaking removed CatFilter.weight CatFilter.weight CatWhere.weight"],
    ),
    "a keyword has to be given": (
        "name: String! weight: Float client", "name: String! weight: Float! client",
        ["breaking required CatCreateInput.weight CatCreateInput.weight client.mutation.cat_create(weight=)"],
    ),
    "a keyword may be left out": (
        "{ name: String! weight", "{ name: String weight",
        ["safe optional CatCreateInput.name CatCreateInput.name client.mutation.cat_create(name=)"],
    ),
    "a keyword may be left out, and text is an id, which is nothing new in Python": (
        "{ name: String! weight", "{ name: ID weight",
        ["safe optional CatCreateInput.name CatCreateInput.name client.mutation.cat_create(name=)"],
    ),
    "a keyword has to be given, and as another type": (
        "name: String! weight: Float client", "name: String! weight: Int! client",
        [
            "breaking required CatCreateInput.weight CatCreateInput.weight client.mutation.cat_create(weight=)",
            "breaking retyped CatCreateInput.weight CatCreateInput.weight client.mutation.cat_create(weight=)",
        ],
    ),
    "a root goes": ("  mouse(name: String, size: Int = 3): String\n", "", ["breaking removed Query.mouse client.query.mouse"]),
    "a root goes with all that stands below its name": (
        '  "All cats."\n  cats(first: Int, after: String, view: CatView, order: [CatOrder!],\n       filter: CatFilter): CatConnection\n', "",
        [
            "breaking unnamed CatFilter CatWhere",
            "breaking removed Query.cats client.query.cats",
        ],
    ),
    "a scalar that no program can name": ("scalar Date", "scalar Date scalar Hue", []),
    "a type goes with all that it has": ("type Dog { bark: String }\n", "", ["breaking removed Dog Dog DogFields"]),
    "a record of another type may come": (
        "type Dog {", "type Dog implements Node { id: ID!",
        [
            "safe added Dog.id Dog.id DogFields.id",
            "dangerous added Dog in Node NodeFields.on_dog",
        ],
    ),
    "no record of a type comes any more": ("type Cat implements Node {", "type Cat {", ["breaking removed Cat in Node NodeFields.on_cat"]),
    "nobody counts any more": (
        " totalCount: Int!", "",
        [
            "breaking retyped Cat.friends Cat.friends CatFields.friends",
            "breaking retyped Query.cats client.query.cats",
        ],
    ),
    "a payload with two records": (
        "{ cat: Cat errors", "{ cat: Cat dog: Dog errors",
        [
            "breaking retyped Mutation.catCreate client.mutation.cat_create",
            "safe added CatCreatePayload CatCreatePayload CatCreatePayloadFields",
        ],
    ),
    "deprecation": ("  name: String\n", '  name: String @deprecated(reason: "old")\n', ["safe deprecated Cat.name Cat.name CatFields.name"]),
    "description": ("In kilograms.", "In grams.", ["safe described Cat.weight Cat.weight CatFields.weight"]),
    "a value list that a server no longer tells": ("enum CatMood { calm wild }", "scalar CatMood", [
        "breaking retyped Cat.mood Cat.mood CatFields.mood",
        "breaking retyped CatMood CatMood",
    ]),
    "a type takes a name of the package": (
        "type Dog { bark: String }", "type Dog { bark: String } type At { id: ID! } type XurrentClient { id: ID! }",
        [
            "safe added At At AtFields",
            "breaking renamed At At",
            "breaking renamed XurrentClient XurrentClient",
            "safe added XurrentClient XurrentClient XurrentClientFields",
        ],
    ),
    "order is no change": ("{ all hungry }", "{ hungry all }", []),
    "another kind of type": ("type Dog { bark: String }", "input Dog { bark: String }", ["breaking retyped Dog Dog DogFields"]),
}  # fmt: skip


def changes(old: str, new: str) -> tuple[Change, ...]:
    before, after = (Source(loaded(text)) for text in (old, new))
    return compare_sources(before, after).changes


@pytest.mark.parametrize("case", CASES)
def test_an_edit_is_told(case: str) -> None:
    old, new, expected = CASES[case]
    assert SCHEMA.count(old) == 1
    found = [
        " ".join((c.level, c.kind, c.coordinate, *c.names))
        for c in changes(SCHEMA, SCHEMA.replace(old, new))
    ]
    assert found == expected


def test_a_list_at_the_root_that_pages_now_is_read_by_other_calls() -> None:
    whole = SCHEMA.replace("cats(first: Int, after: String, view", "cats(view")
    whole = whole.replace(
        "filter: CatFilter): CatConnection", "filter: CatFilter): [Cat!]"
    )
    for *sides, detail in (
        (whole, SCHEMA, "it pages now"),
        (SCHEMA, whole, "it pages no longer"),
    ):
        (change,) = (c for c in changes(*sides) if c.coordinate == "Query.cats")
        assert (change.level, change.names) == ("breaking", ("client.query.cats",))
        assert change.detail == detail
