"""The habits of the API: one case for each condition of a shape, and for its lack."""

from __future__ import annotations

import pytest
from graphql import (
    GraphQLField,
    GraphQLNamedType,
    GraphQLObjectType,
    build_schema,
)

from tests.support.analyses import analysed
from xurrent_gen.ir import conventions
from xurrent_gen.ir.applied import Applied, applied_types, keyed_types
from xurrent_gen.ir.model import ObjectType, Schema

PAGE = "type PageInfo { hasNextPage: Boolean! endCursor: String startCursor: String }"


def named(sdl: str, name: str) -> GraphQLNamedType:
    """A type of a schema whose query type is made up."""
    return build_schema(f"type Query {{ a: Int }} {sdl}").type_map[name]


def object_type(sdl: str, name: str) -> GraphQLObjectType:
    found = named(sdl, name)
    assert isinstance(found, GraphQLObjectType)
    return found


def field(declaration: str, more: str = "") -> GraphQLField:
    """The field ``f`` of a type, as it is declared."""
    found: GraphQLField = object_type(
        f"type T {{ f{declaration} }} {more}", "T"
    ).fields["f"]
    return found


def schema_of(sdl: str) -> Schema:
    return analysed(sdl).schema


# -- connections ----------------------------------------------------------------------


@pytest.mark.parametrize("nodes", ["[Cat]", "[Cat!]", "[Cat!]!"])
@pytest.mark.parametrize("page_info", ["PageInfo", "PageInfo!"])
def test_a_connection_has_nodes_and_a_page_info(nodes: str, page_info: str) -> None:
    sdl = f"{PAGE} type Cat {{ id: ID! }} type C {{ nodes: {nodes} pageInfo: {page_info} }}"
    cats = object_type(sdl, "C")
    assert conventions.connection_nodes(cats) is cats.fields["nodes"]


@pytest.mark.parametrize(
    "sdl",
    [
        "type C { nodes: [Cat] }",
        "type C { pageInfo: PageInfo }",
        "type C { nodes(kind: Int): [Cat] pageInfo: PageInfo }",
        "type C { nodes: [Cat] pageInfo(kind: Int): PageInfo }",
        "type C { nodes: Cat pageInfo: PageInfo }",
        "type C { nodes: [[Cat]] pageInfo: PageInfo }",
        "type C { nodes: [Int] pageInfo: PageInfo }",
        "type C { nodes: [Cat] pageInfo: Int }",
        "type C { nodes: [Cat] pageInfo: [PageInfo] }",
        "type C { nodes: [Cat] pageInfo: Cat }",
        "type C { nodes: [Cat] pageInfo: Half } type Half { hasNextPage: Boolean }",
        "type C { nodes: [Cat] pageInfo: Half } type Half { endCursor: String }",
        "interface C { nodes: [Cat] pageInfo: PageInfo }",
    ],
)
def test_another_shape_is_no_connection(sdl: str) -> None:
    found = named(f"{PAGE} type Cat {{ id: ID! }} {sdl}", "C")
    assert conventions.connection_nodes(found) is None


@pytest.mark.parametrize(
    ("arguments", "paging"),
    [
        (
            "(first: Int, last: Int, before: String, after: ID)",
            "first last before after",
        ),
        ("(first: Int!, after: Cursor)", "first after"),
        ("(last: Int!, before: String!, after: String!)", ""),
        ("(first: String, last: String)", ""),
        ("(before: Given, after: Given)", ""),
        ("(order: Int, kind: String)", ""),
        ('(last: Int! = 3, after: String! = "x")', "last after"),
    ],
)
def test_arguments_that_page(arguments: str, paging: str) -> None:
    found = field(f"{arguments}: Int", "scalar Cursor input Given { a: Int }")
    assert conventions.paging_arguments(found) == tuple(paging.split())


@pytest.mark.parametrize(
    ("declaration", "counted"),
    [
        ("totalCount: Int", True),
        ("totalCount: Int!", True),
        ("totalCount: Long", True),
        ("totalCount(all: Boolean): Int", True),
        ("totalCount(all: Boolean!): Int", False),
        ("totalCount: String", False),
        ("totalCount: [Int]", False),
        ("totalCount: Other", False),
        ("count: Int", False),
    ],
)
def test_a_connection_that_is_counted(declaration: str, counted: bool) -> None:
    found = object_type(f"scalar Long scalar Other type C {{ {declaration} }}", "C")
    assert conventions.is_counted(found) is counted


# -- mutations ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ("(input: Given!)", "Given"),
        ("", None),
        ("(data: Given!)", None),
        ("(input: Given!, id: ID)", None),
        ("(input: [Given!]!)", None),
        ("(input: String!)", None),
    ],
)
def test_the_single_input_of_a_mutation(arguments: str, expected: str | None) -> None:
    found = field(f"{arguments}: Int", "input Given { a: Int }")
    single = conventions.single_input(found)
    assert (single and single.name) == expected


PROBLEMS = "type Problem { message: String } interface Fault { message: String } type Odd { code: Int }"


@pytest.mark.parametrize(
    ("declaration", "expected"),
    [
        ("errors: [Problem!]", "errors"),
        ("errors: [Fault]", "errors"),
        ("errors: Problem", None),
        ("errors: [Odd]", None),
        ("errors: [String]", None),
        ("problems: [Problem]", None),
    ],
)
def test_the_errors_of_a_payload(declaration: str, expected: str | None) -> None:
    payload = object_type(f"{PROBLEMS} type P {{ a: Int {declaration} }}", "P")
    assert conventions.payload_errors(payload) == expected


@pytest.mark.parametrize(
    ("declaration", "expected"),
    [
        ("cat: Cat", "cat"),
        ("cat(kind: Int): Cat", "cat"),
        ("cat: Cat clientMutationId: String errors: [Problem]", "cat"),
        ("cat: Cat errors: [Odd]", None),
        ("cat: Cat dog: Cat", None),
        ("clientMutationId: String errors: [Problem]", None),
        ("cat(kind: Int!): Cat", None),
        ("cat: [Cat]", None),
        ("cat: Int", None),
        ("cat: Fault", None),
        ("cats: Cats", None),
    ],
)
def test_the_one_record_of_a_payload(declaration: str, expected: str | None) -> None:
    sdl = f"{PROBLEMS} type Cat {{ id: ID! }} type Cats {{ id: ID! }} type P {{ {declaration} }}"
    payload = object_type(sdl, "P")
    assert conventions.payload_record(payload, {"Cats"}) == expected


# -- records --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("declaration", "is_entity"),
    [
        ("type T { id: ID! }", True),
        ("type T implements Node & Other { key: String x: Int }", True),
        ("type T { id: ID }", False),
        ("type T { id: Int! }", False),
        ("type T { key: ID! }", False),
        ("type T implements Other { x: Int }", False),
    ],
)
def test_a_record_with_an_identity(declaration: str, is_entity: bool) -> None:
    schema = schema_of(
        f"type Query {{ t: T n: Node o: Other }} interface Node {{ key: String }}"
        f" interface Other {{ x: Int }} {declaration}"
    )
    record = schema.types["T"]
    assert isinstance(record, ObjectType)
    assert conventions.is_entity(record) is is_entity


@pytest.mark.parametrize(
    ("root", "expected"),
    [
        ("node(id: ID!): Node", True),
        ("node(id: ID!): Node!", True),
        ("node(id: ID): Node", True),
        ("node(id: ID!, view: Int): Node", True),
        ("node(id: ID!, view: Int!): Node", False),
        ("node(id: ID, view: Int!): Node", False),
        ("node(id: Int!): Node", False),
        ("node(key: ID!): Node", False),
        ("node: Node", False),
        ("node(id: ID!): [Node]", False),
        ("node(id: ID!): T", False),
        ("record(id: ID!): Node", False),
    ],
)
def test_single_records_are_fetched_by_node(root: str, expected: bool) -> None:
    schema = schema_of(
        f"type Query {{ a: Int {root} }} interface Node {{ id: ID! }} "
        "type T implements Node { id: ID! }"
    )
    assert conventions.can_refetch(schema) is expected


STORED = "uploadUri: String provider: String providerParameters: String sizeLimit: Int"


@pytest.mark.parametrize(
    ("root", "fields", "expected"),
    [
        ("attachmentStorage: S", f"{STORED} allowedExtensions: String", True),
        ("attachmentStorage: S", f"{STORED} allowedExtensions: String x: Int", True),
        ("attachmentStorage(a: Int): S", f"{STORED} allowedExtensions: String", True),
        ("attachmentStorage(a: Int!): S", f"{STORED} allowedExtensions: String", False),
        ("attachmentStorage: S", STORED, False),
        ("attachmentStorage: Int s: S", STORED, False),
        ("storage: S", f"{STORED} allowedExtensions: String", False),
    ],
)
def test_an_account_that_takes_uploads(root: str, fields: str, expected: bool) -> None:
    schema = schema_of(f"type Query {{ a: Int {root} }} type S {{ {fields} }}")
    assert conventions.has_storage(schema) is expected


FEEDING = """
type Query {{ {roots} }}
type Cat {{ id: ID! lifeCycleState: String }} type Dog {{ id: ID! }}
interface Pet {{ id: ID! lifeCycleState: String }}
type Cats {{ nodes: [Cat] pageInfo: PageInfo }} type Dogs {{ nodes: [Dog] pageInfo: PageInfo }}
type Pets {{ nodes: [Pet] pageInfo: PageInfo }}
{page}
"""


@pytest.mark.parametrize(
    ("roots", "listings", "missing"),
    [
        ("cats: Cats", "cats", "archive trash"),
        ("cats: Cats dogs: Dogs archive: Int", "cats", "trash"),
        ("pets: Pets trash: Int", "pets", "archive"),
        ("cats: Cats archive: Int trash: Int", "cats", ""),
        ("dogs: Dogs", "", ""),
        ("cat: Cat listed: [Cat]", "", ""),
    ],
)
def test_what_is_archived_and_trashed(roots: str, listings: str, missing: str) -> None:
    schema = schema_of(FEEDING.format(roots=roots, page=PAGE))
    found = conventions.listings_with_feeds(schema, schema.queries)
    assert list(found) == listings.split()
    assert conventions.missing_feeds(schema) == tuple(missing.split())


@pytest.mark.parametrize(
    ("word", "plural"),
    [
        ("team", "teams"),
        ("address", "addresses"),
        ("category", "categories"),
        ("staff", "staff"),
        ("person", "people"),
        ("contactPerson", "contactpeople"),
    ],
)
def test_a_list_of_ids_names_its_records(word: str, plural: str) -> None:
    assert plural in conventions.plurals(word)


@pytest.mark.parametrize("name", ["", "name: String", "name(short: Boolean): String"])
def test_people_are_known_by_their_address(name: str) -> None:
    """Their name is no key, whether or not it is a field that has to be called."""
    sdl = (
        "type Query { people(first: Int, after: String): People } "
        "type People { nodes: [Person] pageInfo: PageInfo! } "
        f"type Person {{ id: ID! primaryEmail: String {name} }} {PAGE}"
    )
    assert keyed_types(schema_of(sdl))["Person"].keys == ("primaryEmail",)


# -- records that rows can be applied to ----------------------------------------------


@pytest.mark.parametrize(
    ("create", "update", "is_applied"),
    [
        ("cat: Cat", "cat: Cat", True),
        ("cat: Cat", "hidden: Int", False),
        ("hidden: Int", "cat: Cat", False),
    ],
)
def test_rows_are_applied_where_both_mutations_return_the_record(
    create: str, update: str, is_applied: bool
) -> None:
    assert bool(applied(create, update)) is is_applied


@pytest.mark.parametrize(
    ("given", "shown", "ways"),
    [
        ("accountId: ID! roles: Int", "account: Cat roles: Int", "#%"),
        ("accountId: ID! roles: Int", "roles: Int", "--"),
        ("id: ID label: Int uri: Int", "id: ID label: Int uri: Int", "#%"),
        ("id: ID label: Int uri: Int", "id: ID label: Int", "--"),
        ("id: ID name: Int", "id: ID name: Int", "#%"),
    ],
)
def test_lists_that_a_subset_cannot_tell_apart_are_not_compared(
    given: str, shown: str, ways: str
) -> None:
    (found,) = applied("cat: Cat", "cat: Cat", given, shown)
    assert "".join(each.way for each in found.fields) == ways


def applied(
    create: str, update: str, given: str = "id: ID", shown: str = "id: ID"
) -> list[Applied]:
    """The types that rows can be applied to; their tags are given and shown like this."""
    keys = "source: String sourceID: String"
    tags = "tags: [TagInput!] newTags: [TagInput!]"
    schema = schema_of(f"""
        {PAGE}
        type Tag {{ {shown} }}
        type Cat {{ id: ID! {keys} tags: [Tag!] }}
        type Cats {{ nodes: [Cat!] pageInfo: PageInfo! }}
        type Query {{ cats(first: Int, after: String): Cats }}
        input TagInput {{ {given} }}
        input CatCreateInput {{ {keys} {tags} }}
        input CatUpdateInput {{ id: ID! {keys} {tags} }}
        type Made {{ clientMutationId: String {create} }}
        type Changed {{ clientMutationId: String {update} }}
        type Mutation {{
            catCreate(input: CatCreateInput!): Made
            catUpdate(input: CatUpdateInput!): Changed
        }}
    """)
    return list(applied_types(schema))


# -- subscriptions --------------------------------------------------------------------


def test_subscriptions_are_left_out_and_reported() -> None:
    found = analysed(
        "schema { query: Q subscription: S } type Q { a: Int } type S { b: Int }"
    )
    assert [named.name for named in found.schema] == ["Boolean", "Int", "String"]
    (issue,) = found.issues
    assert (issue.coordinate, issue.severity) == ("S.b", "warning")
    assert "subscriptions are not generated" in issue.message
