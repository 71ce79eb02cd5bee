"""All query fields return exactly the records of the data function."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest
from graphql import get_named_type

from tests.foreign import world
from tests.foreign.conftest import Driver, Judge
from tests.foreign.plain import Plain, check, plain
from tests.foreign.world import Root, Selection, display, leaves, python_name

QUERIES = world.schema().query_type
assert QUERIES is not None
CONNECTIONS = [
    name
    for name, each in QUERIES.fields.items()
    if world.node_type(get_named_type(each.type))
]
RECORDS = sorted({"node", *QUERIES.fields} - {*CONNECTIONS, "node"})
NODES = sorted(
    each.name for each in world.schema().get_possible_types(world.interface("Node"))
)


def test_no_query_is_left_out() -> None:
    assert (len(CONNECTIONS), len(RECORDS)) == (72, 5)


def query(client: Any, name: str, **arguments: Any) -> Any:
    """The builder of a root field."""
    return getattr(client.query, python_name(name))(**arguments)


@pytest.mark.parametrize("name", CONNECTIONS)
def test_all_pages_of_every_connection(name: str, run: Driver, judge: Judge) -> None:
    before = judge.requests
    found = run(lambda c: query(c, name).all())
    assert judge.requests - before == 3

    root = Root(name)
    check(found, root.records(leaves(root.type_name)))
    assert run(lambda c: query(c, name).count()) == world.ROOT_RECORDS


@pytest.mark.parametrize("name", RECORDS)
def test_every_single_record(name: str, run: Driver) -> None:
    assert QUERIES is not None
    selection = leaves(get_named_type(QUERIES.fields[name].type).name)
    found = run(lambda c: query(c, name).get())
    check(found, world.root_record(name, selection))


def node(node_id: str, ask: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """Asks for a record by its id."""
    return lambda client: ask(client.query.node(node_id))


@pytest.mark.parametrize("name", NODES)
def test_node_finds_every_type(name: str, run: Driver) -> None:
    selection: Selection = {"id": None, f"... on {name}": leaves(name)}
    fields = [python_name(each) for each in leaves(name)]

    def select(found: Any) -> list[Any]:
        narrowed = getattr(found, f"on_{python_name(name)}")
        return [found.id, *(getattr(narrowed, each) for each in fields)]

    for number in (1, 70_000, 70_000_000):
        node_id = world.record_id(name, number)
        found = run(node(node_id, lambda n: n.select(select).get()))
        check(found, world.record(name, number, selection))
        bare = run(node(node_id, lambda n: n.get()))
        assert plain(bare) == world.record(name, number, {"id": None})


def test_node_that_is_not_there(run: Driver) -> None:
    for wrong in ("nothing", world.record_id("PageInfo", 1)):
        assert run(node(wrong, lambda n: n.get_or_none())) is None


def everything(type_name: str) -> Selection:
    """All leaves, and every relation and connection as if named bare."""
    selection = dict(leaves(type_name))
    for name, each in world.fields_of(type_name).items():
        named = get_named_type(each.type)
        if name not in selection:
            target = world.node_type(named) or named
            selection[name] = display(target.name)
    return selection


@pytest.mark.parametrize("name", CONNECTIONS)
def test_every_field_of_every_root_type(name: str, run: Driver) -> None:
    root = Root(name)
    selection = everything(root.type_name)
    fields = [python_name(each) for each in selection]

    def select(record: Any) -> list[Any]:
        return [getattr(record, each) for each in fields]

    found = run(lambda c: query(c, name).select(select).limit(3).all())
    expected = [world.record(root.type_name, n, selection) for n in root.numbers()[:3]]
    check(found, expected)


# ---- arguments and the ways through a connection ------------------------------------

NAMES: Selection = {"id": None, "name": None}


def names(client: Any) -> Any:
    """People with their names."""
    return client.query.people().select(lambda p: [p.id, p.name])


def behind(cursor: str) -> Callable[[Any], Any]:
    """The next nine people."""
    return lambda client: names(client).after(cursor).limit(9).all()


def people(first: int = 0, last: int = world.ROOT_RECORDS) -> list[Plain]:
    """What ``names`` has to bring."""
    return Root("people").records(NAMES)[first:last]


def test_arguments_arrive_as_they_are_meant(run: Driver, sdk: Any) -> None:
    since = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
    root = Root(
        "people",
        {
            "view": "current_account",
            "filter": {
                "disabled": False,
                "name": {"values": ["Ann", None, "Žofie"], "negate": True},
                "updatedAt": {"greaterThan": "2026-01-02T03:04:05.000Z"},
            },
            "order": [{"field": "name", "direction": "desc"}],
        },
    )
    found = run(
        lambda c: c.query.people(
            view="current_account",
            filter=sdk.PersonFilter(
                disabled=False,
                name=sdk.StringFilter(values=["Ann", None, "Žofie"], negate=True),
                updated_at=sdk.TimestampFilter(greater_than=since),
            ),
            order=[
                sdk.PersonOrder(
                    field=sdk.PersonOrderField.NAME, direction=sdk.OrderDirection.DESC
                )
            ],
        )
        .select(lambda p: [p.id, p.name])
        .all()
    )
    check(found, root.records(NAMES))


@pytest.mark.parametrize(
    ("limit", "requests"), [(0, 0), (1, 1), (100, 1), (101, 2), (253, 3), (999, 3)]
)
def test_limit(limit: int, requests: int, run: Driver, judge: Judge) -> None:
    before = judge.requests
    assert plain(run(lambda c: names(c).limit(limit).all())) == people(0, limit)
    assert judge.requests - before == requests


@pytest.mark.parametrize("size", [1, 84, 85, 100])
def test_pages_resume(size: int, run: Driver) -> None:
    limit = 7 if size == 1 else world.ROOT_RECORDS
    pages = run(lambda c: names(c).page_size(size).limit(limit).pages())
    assert [plain(list(page)) for page in pages] == [
        people(start, min(start + size, limit)) for start in range(0, limit, size)
    ]
    for number, page in enumerate(pages, 1):
        found = run(behind(page.end_cursor))
        check(found, people(number * size, number * size + 9))


def test_read_ahead(run: Driver) -> None:
    assert plain(run(lambda c: names(c).read_ahead().all())) == people()


def test_first_and_one(run: Driver, sdk: Any) -> None:
    assert [plain(run(lambda c: names(c).first()))] == people(0, 1)
    with pytest.raises(sdk.UnexpectedCountError):
        run(lambda c: names(c).one())
