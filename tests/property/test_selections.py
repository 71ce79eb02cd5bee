"""Random selections: valid documents, and data that is read back exactly."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random
from typing import Any

import pytest
from graphql import GraphQLSchema, build_schema
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.property.answers import Package
from tests.property.stored import Picker, Reader, Store
from tests.support.driver import Driver
from tests.support.generated import generated, imported
from tests.support.packages import BUNDLED

SEEDS = st.integers(0, 2**32)
MEETING = """
type Query {
  node(id: ID!): Node
  pets(first: Int, after: String): PetConnection
  found: [Found!]
}
interface Node { id: ID! }
interface Pet implements Node {
  id: ID! owner: Owner! size: Int toys(first: Int, after: String): ToyConnection
  friend: Pet
}
interface Owner { name: String home: Place }
type Person implements Owner & Node { id: ID! name: String home: House pet: Dog level: Int }
type Firm implements Owner { name: String home: Place pet: Cat level: String! }
interface Place { city: String rooms: [Room!] }
type House implements Place { city: String! rooms: [Room!] floor: Int }
type Tent implements Place { city: String rooms: [Room!] floor: String }
type Room { number: Int owner: Owner }
type Dog implements Pet & Node {
  id: ID! owner: Person! size: Int toys(first: Int, after: String): ToyConnection
  friend: Dog tricks: [String!]! age: Int place: House Cat_age: Int
}
type Cat implements Pet & Node {
  id: ID! owner: Firm! size: Int toys(first: Int, after: String): ToyConnection
  friend: Pet tricks: Int age: Int place: Place
}
type Toy implements Node { id: ID! owner: Pet kind: Kind lists: [[Room]!] }
union Found = Dog | Cat | Person | Room
enum Kind { BALL bone }
type PetConnection { nodes: [Pet!] pageInfo: PageInfo! totalCount: Int }
type ToyConnection { nodes: [Toy!]! pageInfo: PageInfo! }
type PageInfo { hasNextPage: Boolean! endCursor: String }
"""
"""Concrete types whose fields meet in one response, in all the ways that GraphQL minds."""


class World:
    """A package and the schema that it was generated from."""

    def __init__(self, name: str, sdl: str) -> None:
        self.package = Package(name)
        self.schema: GraphQLSchema = build_schema(sdl)

    def paged(self, root: str, seed: int, kind: str, ask: Any, limits: float) -> Any:
        """What is asked of a root field of a server that pages, and its records."""
        random = Random(seed)
        store = Store(self.package, self.schema, random)
        definition = self.package.index.queries[root]
        target = definition.target.name
        picker = Picker(self.package, random, limits)
        node = self.schema.type_map["Node"]
        given = [store.made_node(node).id] if root == "node" else []
        found = self.package.fetched(
            kind, store, lambda c: ask(getattr(c.query, root)(*given), picker, target)
        )
        if given:
            return found, store, store.records[given[0]], target
        return found, store, store.value_of(store.query, definition.graphql), target


@pytest.fixture(scope="module")
def xurrent() -> World:
    return World("xurrent_sdk", BUNDLED.read_text("utf-8"))


@pytest.fixture(scope="module")
def meeting(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    folder = tmp_path_factory.mktemp("meeting")
    generated(MEETING, folder, "meeting_sdk")
    with imported(folder, "meeting_sdk"):
        yield World("meeting_sdk", MEETING)


KINDS = st.sampled_from(["sync", "async"])


def check_models(world: World, root: str, seed: int, kind: str) -> None:
    trees: list[Any] = []

    def ask(query: Any, picker: Picker, target: str) -> Any:
        def select(x: Any) -> list[Any]:
            paths, tree = picker.selection(x, target, 4)
            trees.append(tree)
            return paths

        return query.select(select)

    found, store, records, _ = world.paged(root, seed, kind, ask, 0.3)
    Reader(store, alone=True).check_any(found, records, trees)


def check_rows(world: World, root: str, seed: int, kind: str) -> None:
    columns: list[Any] = []

    def ask(query: Any, picker: Picker, target: str) -> Any:
        def values(x: Any) -> tuple[Any, ...]:
            for _ in range(picker.random.randint(1, 6)):
                columns.append(picker.column(x, target, 4))
            return tuple(path for path, _ in columns)

        return query.values(values)

    found, store, records, target = world.paged(root, seed, kind, ask, 0.2)
    reader = Reader(store, alone=False)
    assert len(found) == len(records)
    for row, record in zip(found, records, strict=True):
        for value, (_, names) in zip(row, columns, strict=True):
            end = reader.column(record, names, target)
            if end:
                reader.check_field(value, *end)
            else:
                assert value is None


@settings(max_examples=50, deadline=None)
@given(KINDS, SEEDS, st.sampled_from([check_models, check_rows]))
@example("sync", 4684, check_models)  # pairs of custom fields, named bare
def test_pages_of_every_depth(xurrent: World, kind: str, seed: int, check: Any) -> None:
    queries = xurrent.package.index.queries
    connections = [name for name, root in queries.items() if root.is_connection]
    check(xurrent, Random(seed).choice(connections), seed, kind)


@settings(max_examples=50, deadline=None)
@given(KINDS, SEEDS, st.sampled_from([check_models, check_rows]))
def test_pages_of_concrete_types_that_meet(
    meeting: World, kind: str, seed: int, check: Any
) -> None:
    check(meeting, "pets", seed, kind)


@settings(max_examples=60, deadline=None)
@given(KINDS, SEEDS, st.sampled_from(["found", "node"]))
def test_other_roots_of_concrete_types_that_meet(
    meeting: World, kind: str, seed: int, root: str
) -> None:
    check_models(meeting, root, seed, kind)


TWICE: list[Any] = [
    lambda p: [p.toys, p.on_dog.toys(first=1)],
    lambda p: [p.friend.toys(first=2), p.on_dog.friend.toys],
    lambda p: [
        p.friend(lambda f: [f.toys(first=2), f.on_dog.toys]),
        p.on_dog.friend.id,
    ],
]


@pytest.mark.parametrize("select", TWICE)
def test_a_field_has_the_arguments_of_all_types(meeting: World, select: Any) -> None:
    sdk = meeting.package.root
    with Driver(sdk, "sync") as driver:
        client, _ = driver.canned([])
        with pytest.raises(sdk.SelectionError, match="different arguments"):
            client.query.pets().select(select)
