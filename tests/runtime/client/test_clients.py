"""Clients: twins, hand-written documents, and what responses and errors tell."""

from __future__ import annotations

from importlib import import_module
from itertools import repeat
from typing import Any
from unittest.mock import patch

import pytest

from tests.support.driver import Driver


def test_methods_are_not_patched_in_vain(client: Any) -> None:
    for roots, name in ((client.query, "people"), (client.mutation, "note_create")):
        with pytest.raises(AttributeError, match=name), patch.object(roots, name):
            pass


def test_methods_are_found_in_the_class_that_checkers_see(client: Any) -> None:
    """jedi, which IPython asks for completion, looks for a class by its name."""
    for roots in (client.query, client.mutation, client.batch().mutation):
        seen = getattr(import_module(type(roots).__module__), type(roots).__name__)
        assert set(dir(roots)) <= set(dir(seen))


def test_answers_of_a_fake_need_no_end(driver: Driver) -> None:
    client, transport = driver.canned(repeat({"data": {"me": {"id": "1"}}}))
    me = client.query.me().select(lambda p: [p.id])
    assert [driver.run(me.get()).id, driver.run(me.get()).id] == ["1", "1"]
    assert len(transport.requests) == 2
    assert driver.run(client.query.me().values(lambda p: (p.id,)).get()) == ("1",)


def test_names_that_are_nearly_right(sdk: Any, client: Any) -> None:
    with pytest.raises(AttributeError) as caught:
        _ = client.query.poeple
    assert str(caught.value).endswith("no attribute 'poeple'; did you mean 'people'?")
    with pytest.raises(AttributeError) as caught:
        _ = sdk.PresonFilter
    assert str(caught.value).endswith("did you mean 'PersonFilter'?")
    assert not hasattr(sdk, "_preson")
    for name in ("notes_creat", "create_note"):
        with pytest.raises(AttributeError, match="did you mean 'note_create'"):
            getattr(client.mutation, name)
    with pytest.raises(AttributeError) as caught:
        _ = client.mutation.person_delete
    assert str(caught.value).endswith("no attribute 'person_delete'"), "no update"


QUERIES: dict[str, Any] = {
    "people: a query is .* use first": lambda q: q.people().where(
        lambda f: f.name == "Ada"
    ),
    "node: a query is .* use get_or_none": lambda q: q.node("1"),
}


@pytest.mark.parametrize("message", QUERIES)
def test_a_query_has_no_truth_value(sdk: Any, client: Any, message: str) -> None:
    query = QUERIES[message](client.query)
    with pytest.raises(sdk.SelectionError, match=message):
        bool(query)
    with pytest.raises(sdk.SelectionError, match=message):
        _ = query or None


def test_documents_of_ones_own(driver: Driver, sdk: Any, client: Any) -> None:
    document = "query ($first: Int) { people(first: $first) { nodes { name } } }"
    data = driver.run(client.execute(document, {"first": 2}))
    assert len(data["people"]["nodes"]) == 2
    two = "query A { me { id } } query B { me { name } }"
    assert set(driver.run(client.execute(two, operation_name="B"))["me"]) == {"name"}
    for name in (None, "C"):
        with pytest.raises(sdk.GraphQLError, match="operation"):
            driver.run(client.execute(two, operation_name=name))
    with pytest.raises(sdk.GraphQLError) as caught:
        driver.run(client.execute("query Bad { me { nam } }"))
    assert caught.value.operation_name == "Bad"
    assert caught.value.errors[0].locations
