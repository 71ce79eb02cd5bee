"""Random selections: valid documents, and data that is read back exactly."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random
from typing import Any

import pytest
from graphql import GraphQLSchema, build_schema, parse, validate
from hypothesis import example, given, reject, settings
from hypothesis import strategies as st

from tests.property.answers import Chooser, Package, Server, flattened, same
from tests.property.stored import Picker, Reader, Store, Tree
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
        chooser = Chooser(self.package, random)
        server = Server(self.schema, random)
        definition = self.package.index.queries[root]
        target = definition.target.name
        with self.package.client(server) as client:
            query = getattr(client.query, root)(*given).select(
                lambda x: chooser.selection(x, target, 3)
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
@given(SEEDS)
def test_data_is_read_exactly(xurrent: World, seed: int) -> None:
    queries = xurrent.package.index.queries
    connections = [name for name, root in queries.items() if root.is_connection]
    found, sent = xurrent.fetch(Random(seed).choice(connections), seed)
    assert same(xurrent.wire(found), sent or [])


@settings(max_examples=40, deadline=None)
@given(SEEDS)
def test_records_of_any_type_are_read_exactly(xurrent: World, seed: int) -> None:
    found, sent = xurrent.fetch("node", seed, "1")
    assert same(xurrent.wire(found), sent)


@settings(max_examples=100, deadline=None)
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
    """What the columns have; a field with two sets of arguments may be refused."""
    columns: list[Any] = []

    def ask(query: Any, picker: Picker, target: str) -> Any:
        def values(x: Any) -> tuple[Any, ...]:
            for _ in range(picker.random.randint(1, 6)):
                columns.append(picker.column(x, target, 4))
            return tuple(path for path, _ in columns)

        return query.values(values)

    try:
        found, store, records, target = world.paged(root, seed, kind, ask, 0.2)
    except world.package.root.SelectionError as error:
        if "with different arguments" not in error.message:
            raise
        reject()
    reader = Reader(store, alone=False)
    assert len(found) == len(records)
    for row, record in zip(found, records, strict=True):
        for value, (_, names) in zip(row, columns, strict=True):
            end = reader.column(record, names, target)
            if end:
                reader.check_field(value, *end)
            else:
                assert value is None


@settings(max_examples=80, deadline=None)
@given(KINDS, SEEDS, st.sampled_from([check_models, check_rows]))
@example("sync", 4684, check_models)  # pairs of custom fields, named bare
def test_pages_of_every_depth(xurrent: World, kind: str, seed: int, check: Any) -> None:
    queries = xurrent.package.index.queries
    connections = [name for name, root in queries.items() if root.is_connection]
    check(xurrent, Random(seed).choice(connections), seed, kind)


@settings(max_examples=80, deadline=None)
@given(KINDS, SEEDS, st.sampled_from([check_models, check_rows]))
def test_pages_of_concrete_types_that_meet(
    meeting: World, kind: str, seed: int, check: Any
) -> None:
    check(meeting, "pets", seed, kind)


ALL, TWO = (None, [{"id": None}]), (2, [{"id": None}])
LIMITS: list[tuple[Any, Tree]] = [
    (
        lambda p: [
            p.friend(lambda f: [f.toys(first=2), f.on_dog.toys]),
            p.on_dog.friend.id,
        ],
        {
            "friend": (None, [{"toys": TWO, "Dog": {"toys": ALL}}]),
            "Dog": {"friend": ALL},
        },
    ),
    (
        lambda p: [
            p.friend.on_dog.toys(first=2),
            p.on_cat.friend.toys,
            p.on_dog.friend.toys,
        ],
        {
            "friend": (None, [{"Dog": {"toys": TWO}}]),
            "Cat": {"friend": (None, [{"toys": ALL}])},
            "Dog": {"friend": (None, [{"toys": ALL}])},
        },
    ),
    (
        lambda p: [
            p.friend(lambda f: [f.toys(first=2), f.on_dog.toys]),
            p.on_cat.friend(lambda f: [f.on_cat.toys, f.id]),
        ],
        {
            "friend": (None, [{"toys": TWO, "Dog": {"toys": ALL}}]),
            "Cat": {"friend": (None, [{"Cat": {"toys": ALL}, "id": None}])},
        },
    ),
]
"""Selections that meet in one record, each with a limit of its own."""


@pytest.mark.parametrize(("select", "tree"), LIMITS, ids=range(len(LIMITS)))
def test_the_limit_of_the_outermost_fragment_holds(
    meeting: World, select: Any, tree: Tree
) -> None:
    """Behind it, a fragment goes before what is selected beside it of all types."""
    for seed in range(50):
        kind = ("sync", "async")[seed % 2]
        found, store, records, _ = meeting.paged(
            "pets", seed, kind, lambda query, *_: query.select(select), 0
        )
        reader = Reader(store, alone=True)
        for model, record in zip(found, records, strict=True):
            reader.check(model, record, [tree])


COLUMNS: list[tuple[Any, str]] = [
    (
        lambda p: (p.friend(lambda f: [f.toys]), p.friend.on_dog.toys(first=1)),
        "Pet.friend and another column select Dog.toys with different arguments",
    ),
    (
        lambda p: (
            p.friend(lambda f: [f.friend.toys(first=2)]),
            p.friend.on_cat.friend.on_dog.toys(first=1),
        ),
        "Pet.friend and another column select Dog.toys with different arguments",
    ),
    (
        lambda p: (
            p.on_cat.friend.on_dog.toys(first=1),
            p.on_cat(lambda c: [c.friend(lambda f: [f.toys])]),
        ),
        "Pet.on(Cat) and another column select Dog.toys with different arguments",
    ),
]


@pytest.mark.parametrize(("columns", "text"), COLUMNS, ids=range(len(COLUMNS)))
def test_a_column_does_not_change_the_arguments_of_another(
    meeting: World, columns: Any, text: str
) -> None:
    with (
        meeting.package.client(Server(meeting.schema, Random(0))) as client,
        pytest.raises(meeting.package.root.SelectionError) as caught,
    ):
        client.query.pets().values(columns)
    assert str(caught.value) == f"{text}; one row can hold it once"


def test_columns_with_arguments_of_their_own(meeting: World) -> None:
    """A list is read where its column leads, whatever stands beside it."""

    def columns(p: Any) -> tuple[Any, ...]:
        return (
            p.toys(lambda t: [t.id]),
            p.on_dog.toys(lambda t: [t.id], first=1),
            p.friend.on_cat(lambda c: [c.toys(first=2)]),
            p.friend.toys(lambda t: [t.id]),
        )

    names: list[list[Any]] = [
        [("toys", ALL)],
        ["on_dog", ("toys", (1, ALL[1]))],
        ["friend", ("toys", ALL)],
    ]
    for seed in range(50):
        kind = ("sync", "async")[seed % 2]
        found, store, records, target = meeting.paged(
            "pets", seed, kind, lambda query, *_: query.values(columns), 0
        )
        reader = Reader(store, alone=False)
        for (toys, dogs, cat, friends), record in zip(found, records, strict=True):
            for value, path in zip((toys, dogs, friends), names, strict=True):
                end = reader.column(record, path, target)
                if end:
                    reader.check_field(value, *end)
                else:
                    assert value is None
            friend = store.value_of(record, "friend")
            if friend is not None and friend.type_name == "Cat":
                reader.check(cat, friend, [{"toys": TWO}])
            else:
                assert cat is None


@settings(max_examples=40, deadline=None)
@given(SEEDS)
def test_a_document_depends_on_the_shape_alone(xurrent: World, seed: int) -> None:
    documents: list[str] = []
    with xurrent.package.client(Server(xurrent.schema, Random(0))) as client:
        for _ in range(2):
            chooser = Chooser(xurrent.package, Random(seed))

            def select(root: Any, chooser: Chooser = chooser) -> list[Any]:
                return chooser.selection(root, "Request", 3)

            documents.append(client.query.requests().select(select).document())
    assert documents[0] == documents[1]
    assert not validate(xurrent.schema, parse(documents[0]))


def test_root_fields_are_those_of_the_schema(xurrent: World) -> None:
    assert xurrent.schema.query_type is not None
    known = {root.graphql for root in xurrent.package.index.queries.values()}
    assert known == set(xurrent.schema.query_type.fields)
