"""Random selections: valid documents, and data that is read back exactly."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random
from typing import Any

import pytest
from graphql import GraphQLSchema, build_schema
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.property.answers import Package, Server, flattened, same
from tests.property.stored import Picker, Reader, Store
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

    def fetch(self, root: str, seed: int, *given: Any) -> tuple[Any, Any]:
        """What a random selection of a root field reads, and what the server sent."""
        random = Random(seed)
        picker = Picker(self.package, random, 0.4)
        server = Server(self.schema, random)
        definition = self.package.index.queries[root]
        target = definition.target.name
        with self.package.client(server) as client:
            query = getattr(client.query, root)(*given).select(
                lambda x: picker.selection(x, target, 3)[0]
            )
            found = list(query) if definition.is_connection else query.get_or_none()
        (answer,) = server.answers
        return found, flattened(answer[definition.graphql])

    def paged(self, root: str, seed: int, kind: str, ask: Any, limits: float) -> Any:
        """What is asked of a root connection of a server that pages, and its records."""
        random = Random(seed)
        store = Store(self.package, self.schema, random)
        definition = self.package.index.queries[root]
        target = definition.target.name
        picker = Picker(self.package, random, limits)
        found = self.package.fetched(
            kind, store, lambda c: ask(getattr(c.query, root)(), picker, target)
        )
        return found, store, store.value_of(store.query, definition.graphql), target

    def wire(self, found: Any) -> Any:
        """What was read, as the server would have sent it."""
        if isinstance(found, list):
            return [self.wire(item) for item in found]
        return None if found is None else self.package.re_encoded(found)


@pytest.fixture(scope="module")
def xurrent() -> World:
    return World("xurrent_sdk", BUNDLED.read_text("utf-8"))


@pytest.fixture(scope="module")
def meeting(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    folder = tmp_path_factory.mktemp("meeting")
    generated(MEETING, folder, "meeting_sdk")
    with imported(folder, "meeting_sdk"):
        yield World("meeting_sdk", MEETING)


@settings(max_examples=60, deadline=None)
@given(SEEDS, st.sampled_from(["pets", "found", "node"]))
def test_fields_of_concrete_types_that_meet(
    meeting: World, seed: int, root: str
) -> None:
    found, sent = meeting.fetch(root, seed, *(["1"] if root == "node" else []))
    assert same(meeting.wire(found), sent or ([] if root == "pets" else None))


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
    reader = Reader(store, alone=True)
    assert len(found) == len(records)
    for model, record in zip(found, records, strict=True):
        reader.check(model, record, trees)


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
    with (
        meeting.package.client(Server(meeting.schema, Random(0))) as client,
        pytest.raises(meeting.package.root.SelectionError, match="different arguments"),
    ):
        client.query.pets().select(select)
