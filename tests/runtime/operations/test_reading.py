"""Root connections: filters, pages, limits and counts, and what is refused."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support import telling
from tests.support.driver import Driver
from xurrent_gen.sandbox import RunningSandbox


def named(query: Any) -> Any:
    return query.select(lambda p: [p.id, p.name])


@pytest.mark.parametrize("empty", ["model", "mapping"])
def test_an_empty_filter_is_not_sent(
    driver: Driver, sdk: Any, client: Any, reading: RunningSandbox, empty: str
) -> None:
    nothing = sdk.PersonFilter() if empty == "model" else {}
    reading.journal.clear()
    query = client.query.people(filter=nothing).limit(3)
    assert len(driver.run(query.values(lambda p: (p.name,)).all())) == 3
    kept = query.where(lambda f: f.disabled.is_(False))
    assert len(driver.run(kept.values(lambda p: (p.name,)).all())) == 3
    first, second = reading.journal.of("graphql")
    assert "filter" not in first.variables
    assert "filter" not in first.document
    assert second.variables["filter"] == {"disabled": False}


def test_pages_carry_cursors_and_metadata(
    driver: Driver, client: Any, reading: RunningSandbox
) -> None:
    pages = driver.collect(named(client.query.people()).page_size(100).pages())
    assert [len(page) for page in pages] == [100, 100, 67]
    assert [page.has_next_page for page in pages] == [True, True, False]
    assert len({page.end_cursor for page in pages}) == 3
    assert len({page.metadata.request_id for page in pages}) == 3
    for page in pages:
        assert page.metadata.status == 200
        assert page.metadata.rate.limit == 3600
        assert page.metadata.cost.remaining is not None
        assert list(page) == list(page.items)
    asked = [entry.variables["after"] for entry in reading.journal.of("graphql")]
    assert asked == [None, pages[0].end_cursor, pages[1].end_cursor]


def test_first_one_all_and_count(
    driver: Driver, sdk: Any, client: Any, reading: RunningSandbox
) -> None:
    query = named(client.query.people())
    everybody = driver.run(query.all())
    assert isinstance(everybody, list)
    assert driver.run(query.count()) == len(everybody) == 267
    reading.journal.clear()
    assert driver.run(query.first()) == everybody[0]
    (request,) = reading.journal.of("graphql")
    assert request.variables["first"] == 1
    email = "person1@sandbox.example"
    only = query.where(lambda f: f.primary_email == email)
    assert driver.run(only.one()) == everybody[0]
    nobody = query.where(lambda f: f.primary_email == "nobody@sandbox.example")
    assert driver.run(nobody.first()) is None
    assert driver.run(nobody.all()) == []
    assert driver.run(nobody.count()) == 0
    with pytest.raises(sdk.UnexpectedCountError) as none:
        driver.run(nobody.one())
    assert none.value.message == "people: one() found no record"
    with pytest.raises(sdk.UnexpectedCountError) as several:
        driver.run(query.one())
    assert several.value.message == "people: one() found more than one record"
    assert everybody[0].name not in telling.told(several.value)


@pytest.mark.parametrize(
    ("limit", "size", "sizes"),
    [
        (0, 100, []),
        (101, 100, [100, 1]),
        (30, 10, [10, 10, 10]),
        (1000, 100, [100, 100, 100]),
    ],
)
def test_a_limit_shrinks_the_last_page(
    driver: Driver,
    client: Any,
    reading: RunningSandbox,
    limit: int,
    size: int,
    sizes: list[int],
) -> None:
    query = named(client.query.people()).page_size(size).limit(limit)
    found = driver.run(query.all())
    asked = [entry.variables["first"] for entry in reading.journal.of("graphql")]
    assert asked == sizes
    assert len(found) == min(limit, 267)


@pytest.mark.parametrize(
    ("change", "text"),
    [
        (lambda q: q.page_size(0), "page_size(0): a page holds 1 to 100 records"),
        (lambda q: q.page_size(101), "page_size(101): a page holds 1 to 100 records"),
        (lambda q: q.limit(-1), "limit(-1): a limit is 0 or more"),
        (
            lambda q: q.after(""),
            "after(''): a cursor is page.end_cursor or error.after; None is the start "
            "of the list",
        ),
        (
            lambda q: q.select(lambda p: [p.name()]),
            "Person.name takes neither arguments nor a selection: write it without "
            "parentheses",
        ),
    ],
)
def test_sizes_that_cannot_be(sdk: Any, client: Any, change: Any, text: str) -> None:
    with pytest.raises(sdk.SelectionError) as caught:
        change(client.query.people())
    assert str(caught.value) == text


WRONG_SELECTIONS = [
    (lambda p: [], "the selection of Person is empty: name at least one field"),
    (
        lambda p: [p.nmae],
        "Person has no field 'nmae'; did you mean 'name'?",
    ),
    (
        lambda p: [p.organization.xyzzy],
        "Organization has no field 'xyzzy'",
    ),
    (
        lambda p: [p.name.length],
        "Person.name is a String and has no fields, so 'length' cannot be selected "
        "from it",
    ),
    (
        lambda p: ["name"],
        "a selection of Person is a function that returns its fields, such as "
        "lambda x: [x.name], not str",
    ),
    (
        lambda p: None,
        "a selection of Person is a function that returns its fields, such as "
        "lambda x: [x.id, x.name], not NoneType",
    ),
    (
        "primary_emial",
        "a selection of Person is a function that returns its fields, such as "
        "lambda x: [x.primary_email], not str",
    ),
    (
        lambda p: [p.primary_email or p.name],
        "Person.primary_email has no value yet when a selection is made, so or, and, "
        "not and if cannot look at it: select all the fields, and decide on the records",
    ),
    (
        lambda p: [p.teams(first=1).name, p.teams(first=2).id],
        "Person.teams is selected twice with different arguments; one selection can "
        "hold it once",
    ),
]


@pytest.mark.parametrize(("select", "text"), WRONG_SELECTIONS, ids=range(9))
def test_what_is_said_of_wrong_selections(
    client: Any, sdk: Any, reading: RunningSandbox, select: Any, text: str
) -> None:
    for query in (client.query.people(), client.query.me()):
        with pytest.raises(sdk.SelectionError) as caught:
            query.select(select)
        assert str(caught.value) == text
    assert len(reading.journal) == 0


def test_a_list_cannot_be_crossed_by_a_column(client: Any, sdk: Any) -> None:
    with pytest.raises(sdk.SelectionError) as caught:
        client.query.people().values(lambda p: (p.id, p.teams.name))
    assert str(caught.value) == (
        "Person.teams.name has many values and cannot be a column of values(...): "
        "select the list itself, Person.teams(lambda x: [x.name])"
    )


def test_documents_are_made_of_shapes_alone(
    driver: Driver, sdk: Any, client: Any, reading: RunningSandbox
) -> None:
    """Arguments travel as variables, so other values make no other document."""

    def read(name: str, size: int) -> None:
        query = client.query.people(
            view="current_account",
            filter=sdk.PersonFilter(name=sdk.StringFilter(values=[name])),
            order=["-name"],
        )
        query = query.select(lambda p: [p.name, p.teams(first=size).name])
        driver.run(query.page_size(size).all())

    read("Amir Bakker", 5)
    read("100% other; { literals }", 77)
    one, two = reading.journal.of("graphql")
    assert one.document == two.document
    assert one.variables != two.variables
    assert two.variables["teamsFirst"] == 77
    for literal in ("Amir", "literals", "77", "current_account", "desc"):
        assert literal not in one.document
    assert '"' not in one.document


def test_the_document_can_be_shown_beforehand(client: Any, driver: Driver) -> None:
    query = client.query.people().select(lambda p: [p.name, p.organization.name])
    assert query.document() == (
        "query people($first: Int, $after: String) { people(first: $first, "
        "after: $after) { nodes { id name organization { id name } } "
        "pageInfo { hasNextPage endCursor } } }"
    )
    every = client.query.teams().document()  # all leaf fields
    assert "nodes { autoAssign createdAt disabled id inboundEmailLocalPart" in every
    driver.run(query.first())
