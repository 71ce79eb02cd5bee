"""Schemas of other shapes than Xurrent's: what their packages send and return."""

from __future__ import annotations

import inspect
import json
from collections.abc import Callable, Iterator
from importlib import import_module
from typing import Any

import pytest
from graphql import build_schema, introspection_from_schema, parse, validate

from tests.support.generated import generated, imported

SDL = """
schema { query: Wurzel mutation: Change }
type Wurzel {
  node(id: ID!): Node
  bare: ThingConnection
  sized(first: Int!): ThingConnection!
  whole(first: Int!, after: Cursor, kind: Kind!): ThingConnection!
  listed: [ThingConnection2!]!
  scoped(scope: Scope! = mine, size: Int! = 3): [Thing!]
  flag: Boolean  matrix: [[Int!]!]!  found(text: String!): [Found]
  few: [Thing]  wurzel: Wurzel  grid: [[Thing!]!]
  pick(by: Pick!): Thing  odd: Odd
}
type Change {
  flip(id: ID!): Boolean!
  rename(id: ID!, name: String): Thing
  make(data: ThingInput!): ThingPayload
  makeAll(input: [ThingInput!]!): [Thing!]!
  named(id: ID!): Found
  touch(input: ThingInput!): Node!
  bulk(input: ThingInput!): BulkPayload
  scope(input: ScopeInput!): Thing
  rescope(scope: Scope! = mine, box: ScopeInput! = {scope: all}): Thing
}
enum Scope { mine all }
input ScopeInput { scope: Scope! = mine, sizes: [Int!]! = [1, 2], note: String! = "x" }
type Thing implements Node {
  id: ID! name: String some(first: Int!, after: Cursor): ThingConnection!
  near(scope: Scope! = mine): [Thing!]
  first(first: Int!): [Int!] parts(kind: Kind!, first: Int): ThingConnection
}
type Part { label: String }
union Found = Thing | Part
type Odd { keyed: Keyed counted: Counted listed: Listed owned: Owned any: Any }
type Keyed { id(kind: Kind!): ID! name: String }
type Counted { id: Int! name: String }
type Listed { id: [ID!]! name: String }
type Owned { id: Thing name: String }
union Any = Keyed | Counted | Listed | Owned | Thing | Part
interface Node { id: ID! }
enum Kind { BIG small }
scalar Cursor
input ThingInput { name: String! }
input Pick @oneOf { id: ID name: String }
type ThingPayload { thing: Thing errors: [Problem!] }
type BulkPayload { things: ThingConnection parts: [Part!] }
type Problem { message: String! }
type ThingConnection { nodes: [Thing] pageInfo: PageInfo! totalCount: Int }
type ThingConnection2 { nodes: [Thing] pageInfo: PageInfo! }
type PageInfo { hasNextPage: Boolean! endCursor: String }
"""
SCHEMA = build_schema(SDL)
LAST = {"hasNextPage": False, "endCursor": None}
MORE = {"hasNextPage": True, "endCursor": "c"}


@pytest.fixture(scope="module")
def sdk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """The package of the schema's introspection, which says less than SDL."""
    folder = tmp_path_factory.mktemp("shapes")
    text = json.dumps(introspection_from_schema(SCHEMA))
    generated(text, folder, "shapes_sdk", "json")
    with imported(folder, "shapes_sdk") as module:
        assert import_module("shapes_sdk.testing")
        yield module


@pytest.fixture
def client(sdk: Any) -> Iterator[Callable[..., Any]]:
    """Makes clients that get these answers to valid documents."""
    made: list[Any] = []

    def make(*answers: dict[str, Any]) -> Any:
        transport = sdk.testing.FakeTransport([{"data": data} for data in answers])
        made.append(transport)
        return sdk.XurrentClient(
            account="widget", token="t", stage="qa", transport=transport
        )

    yield make
    for transport in made:
        for operation in transport.operations:
            assert not validate(SCHEMA, parse(operation.document))
        assert len(transport.requests) > 0


def sent(client: Any) -> list[dict[str, Any]]:
    """The variables of what a client of ``client`` sent."""
    return [operation.variables for operation in client._transport.operations]


def test_a_client_tells_of_its_own_package(client: Any, sdk: Any) -> None:
    connected = client({"flag": True})
    connected.query.flag().get()
    (request,) = connected._transport.requests
    assert "shapes_sdk/" in request.headers["user-agent"]
    assert "people" not in sdk.XurrentClient.__doc__  # an example that it cannot run


def test_a_mutation_may_return_a_scalar(client: Any) -> None:
    assert client({"flip": True}).mutation.flip(id="1") is True
    assert client({"flip": False}).mutation.flip(id="1") is False


def test_a_mutation_may_take_several_arguments(client: Any) -> None:
    connected = client({"rename": {"id": "1", "name": "a"}})
    assert connected.mutation.rename(id="1", name="a").name == "a"


def test_an_input_of_another_name_is_an_argument(client: Any, sdk: Any) -> None:
    connected = client({"make": {"thing": {"id": "1", "name": "a"}, "errors": None}})
    thing = connected.mutation.make(data=sdk.ThingInput(name="a"))
    assert thing.id == "1"


def test_a_mutation_may_take_and_return_a_list(client: Any, sdk: Any) -> None:
    connected = client({"makeAll": [{"id": "1", "name": "a"}]})
    things = connected.mutation.make_all(input=[sdk.ThingInput(name="a")])
    assert [thing.name for thing in things] == ["a"]


def test_a_mutation_may_return_a_union_or_an_interface(client: Any, sdk: Any) -> None:
    found = client({"named": {"__typename": "Part", "label": "x"}}).mutation.named(
        id="1", select=lambda f: [f.on_part.label, f.on_thing.name]
    )
    assert found == sdk.Part(label="x")
    connected = client({"touch": {"__typename": "Thing", "id": "1"}})
    assert connected.mutation.touch(name="a").id == "1"


@pytest.mark.parametrize(
    "by", [{}, {"id": None}, {"id": "1", "name": "a"}, {"id": "1", "name": None}]
)
def test_exactly_one_of_several(client: Any, sdk: Any, by: dict[str, Any]) -> None:
    connected = client({"pick": {"id": "1", "name": "a"}})
    with pytest.raises(sdk.InvalidVariablesError, match="exactly one of its fields"):
        sdk.Pick(**by)
    with pytest.raises(sdk.InvalidVariablesError, match="exactly one of its fields"):
        connected.query.pick(by=by).get()
    assert connected.query.pick(by=sdk.Pick(name="a", id=sdk.UNSET)).get().id == "1"


def test_a_list_of_inputs_may_be_read_once(client: Any, sdk: Any) -> None:
    connected = client({"makeAll": [{"id": "1", "name": "a"}]})
    connected.mutation.make_all(input=(sdk.ThingInput(name=name) for name in "ab"))
    (operation,) = connected._transport.operations
    assert operation.variables == {"input": [{"name": "a"}, {"name": "b"}]}


def test_a_payload_of_connections_is_returned_whole(client: Any) -> None:
    thing = {"id": "1", "name": "a"}
    things = {"nodes": [thing], "pageInfo": LAST}
    connected = client({"bulk": {"things": things, "parts": [{"label": "x"}]}})
    payload = connected.mutation.bulk(name="a")
    assert [each.name for each in payload.things] == ["a"]
    assert [each.label for each in payload.parts] == ["x"]


def test_a_connection_without_arguments_is_one_page(client: Any, sdk: Any) -> None:
    nodes = [{"id": "1", "name": "a"}, None, {"id": "2", "name": "b"}]
    query = client({"bare": {"nodes": nodes, "pageInfo": LAST}}).query.bare()
    assert [thing.id for thing in query] == ["1", "2"]
    query = client({"bare": {"nodes": nodes, "pageInfo": MORE}}).query.bare()
    with pytest.raises(sdk.IncompleteConnectionError, match="set a limit"):
        list(query)
    query = client({"bare": {"nodes": nodes, "pageInfo": MORE}}).query.bare()
    assert [thing.id for thing in query.limit(2)] == ["1", "2"]


def test_required_page_sizes_are_given(client: Any, sdk: Any) -> None:
    page = {"nodes": [{"id": "1", "name": "a"}], "pageInfo": MORE}
    last = {"nodes": [{"id": "2", "name": "b"}], "pageInfo": LAST}
    query = client({"whole": page}, {"whole": last}).query.whole(kind=sdk.Kind.BIG)
    assert [thing.id for thing in query] == ["1", "2"]
    query = client({"sized": last}).query.sized()
    assert [thing.id for thing in query] == ["2"]


def test_nested_connections_page_by_their_own_arguments(client: Any, sdk: Any) -> None:
    page = {"nodes": [{"id": "2", "name": "b"}], "pageInfo": MORE}
    last = {"nodes": [{"id": "3", "name": "c"}], "pageInfo": LAST}
    one = {"nodes": [{"id": "1", "some": page, "parts": last}], "pageInfo": LAST}
    connected = client({"bare": one}, {"p0": {"page": last}})
    query = connected.query.bare().select(
        lambda t: [t.some.name, t.parts(lambda p: [p.name], kind="small")]
    )
    (thing,) = query
    assert [each.name for each in thing.some] == ["b", "c"]
    assert [each.name for each in thing.parts] == ["c"]


def test_a_list_of_connections_holds_plain_records(client: Any) -> None:
    page = {"nodes": [{"id": "1"}], "pageInfo": {"hasNextPage": True}}
    query = client({"listed": [page]}).query.listed()
    (found,) = query.select(lambda c: [c.nodes.id, c.page_info.has_next_page]).get()
    assert found.page_info.has_next_page
    assert [each.id for each in found.nodes] == ["1"]


def test_null_in_a_list_of_records_stays_in_its_place(client: Any) -> None:
    things = [None, {"id": "1", "name": "a"}, None, {"id": "2", "name": None}]
    query: Any = client({"few": things}).query.few()
    assert [each and each.id for each in query.get()] == [None, "1", None, "2"]


def test_lists_of_lists_of_records_keep_their_shape(client: Any) -> None:
    page = {"nodes": [{"id": "2"}], "pageInfo": MORE}
    last = {"nodes": [{"id": "3"}], "pageInfo": LAST}
    grid = {"grid": [[], [{"id": "1", "some": page}]]}
    query = client(grid, {"p0": {"page": last}}).query.grid()
    empty, (thing,) = query.select(lambda t: [t.id, t.some.id]).get()
    assert empty == []
    assert [each.id for each in thing.some] == ["2", "3"]


def test_scalars_and_lists_of_lists_are_root_fields(client: Any) -> None:
    assert client({"flag": True}).query.flag().get() is True
    assert client({"matrix": [[1], []]}).query.matrix().get() == [[1], []]


def test_a_root_type_can_be_reached_as_a_field(client: Any) -> None:
    connected = client({"wurzel": {"wurzel": {"flag": True}}})
    assert connected.query.wurzel().select(lambda w: [w.wurzel.flag]).get().wurzel.flag


def test_an_argument_called_first_need_not_page(client: Any) -> None:
    connected = client(
        {"bare": {"nodes": [{"id": "1", "first": [1, 2]}], "pageInfo": LAST}}
    )
    (thing,) = connected.query.bare().select(lambda t: [t.first(first=2)])
    assert thing.first == [1, 2]


def test_an_id_is_selected_where_it_is_a_plain_leaf(client: Any) -> None:
    odd = {
        "keyed": {"name": "a"},
        "counted": {"id": 7, "name": "a"},
        "listed": {"id": ["x"], "name": "a"},
        "owned": {"name": "a"},
    }
    query = client({"odd": odd}).query.odd()
    found = query.select(
        lambda o: [o.keyed.name, o.counted.name, o.listed.name, o.owned.name]
    ).get()
    assert found.model_dump() == odd


@pytest.mark.parametrize(
    ("type_name", "record", "id"),
    [
        ("Keyed", {}, None),
        ("Counted", {"Counted_id": 7}, 7),
        ("Listed", {"Listed_id": ["x"]}, ["x"]),
        ("Owned", {}, None),
        ("Thing", {"id": "1", "Thing_id": "1"}, "1"),
    ],
)
def test_ids_of_several_shapes_meet_in_a_union(
    client: Any, type_name: str, record: dict[str, object], id: object
) -> None:
    answer = {"__typename": type_name, "name": "a", **record}
    query = client({"odd": {"any": answer}}).query.odd()
    found = query.select(
        lambda o: [
            o.any.on_keyed.name,
            o.any.on_counted.name,
            o.any.on_listed.name,
            o.any.on_owned.name,
            o.any.on_thing.name,
        ]
    ).get()
    assert type(found.any).__name__ == type_name
    known = {"name": "a"} if id is None else {"id": id, "name": "a"}
    assert found.any.model_dump() == known


def test_what_has_a_default_may_be_left_out(client: Any, sdk: Any) -> None:
    thing = {"id": "1", "name": "a"}
    connected = client(
        {"scoped": [thing]},
        {"scoped": [{"id": "2", "near": [thing]}]},
        *[{"rescope": thing}] * 2,
    )
    assert [each.id for each in connected.query.scoped().get()] == ["1"]
    near = connected.query.scoped(scope="all").select(lambda t: [t.near()]).get()
    assert near[0].near[0].id == "1"
    connected.mutation.rescope()
    connected.mutation.rescope(box=sdk.ScopeInput(note="y"))
    assert sent(connected) == [{}, {"scope": "all"}, {}, {"box": {"note": "y"}}]


def test_inputs_do_not_send_their_defaults(client: Any, sdk: Any) -> None:
    thing = {"id": "1", "name": "a"}
    connected = client(*[{"scope": thing}] * 3)
    assert sdk.ScopeInput().model_dump() == {}
    connected.mutation(sdk.ScopeInput())
    connected.mutation.scope()
    connected.mutation.scope(scope=sdk.Scope.ALL)
    assert sent(connected) == [
        {"input": {}},
        {"input": {}},
        {"input": {"scope": "all"}},
    ]
    with pytest.raises(sdk.InvalidVariablesError, match="must not be None"):
        connected.mutation.scope(scope=None)


def test_defaults_are_documented(client: Any, sdk: Any) -> None:
    module = inspect.getsource(import_module(sdk.ScopeInput.__module__))
    for default in ("mine", "[1, 2]", '"x"'):
        assert f"Default: ``{default}``." in module
    connected = client({"flip": True})
    assert "``size``: Default: ``3``." in connected.query.scoped.__doc__
    assert "``box``: Default: ``{ scope: all }``." in connected.mutation.rescope.__doc__
    assert connected.mutation.flip(id="1")
