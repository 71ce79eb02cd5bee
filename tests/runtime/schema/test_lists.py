"""What is given for a list is read once and kept, whatever can be iterated."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime
from functools import partial
from typing import Any

import pytest

from tests.support.answers import page
from tests.support.driver import Driver

MAKERS: dict[str, Callable[[list[Any]], Iterable[Any]]] = {
    "generator": lambda items: (item for item in items),
    "keys": lambda items: dict.fromkeys(items).keys(),
    "list": list,
}


@pytest.fixture(params=MAKERS)
def many(request: pytest.FixtureRequest) -> Callable[[list[Any]], Any]:
    return MAKERS[str(request.param)]


def variables(driver: Driver, ask: Callable[[Any], Any], answer: Any) -> list[Any]:
    """The variables of all requests that a call sends."""
    client, fake = driver.canned(lambda _: answer)
    driver.run(ask(client))
    return [operation.variables for operation in fake.operations]


MADE = {"data": {"requestUpdate": {"request": {"id": "1"}, "errors": None}}}


def send_update(client: Any, given: Any) -> Any:
    return client.mutation(given, select=lambda r: [r.id])


def test_an_input_is_sent_any_number_of_times(
    driver: Driver, sdk: Any, many: Any
) -> None:
    made = sdk.RequestUpdateInput(id="1", knowledge_article_ids=many(["a", "b"]))
    changed = made.model_copy(update={"knowledge_article_ids": many(["c"])})
    for given, expected in ((made, ["a", "b"]), (changed, ["c"])):
        ask = partial(send_update, given=given)
        for _ in range(2):
            (sent,) = variables(driver, ask, MADE)
            assert sent["input"]["knowledgeArticleIds"] == expected
        assert list(given.knowledge_article_ids) == expected


def test_filters_and_orders_of_every_page(driver: Driver, many: Any) -> None:
    answers = [page("people", [], "c1", True), page("people", [])] * 2
    client, fake = driver.canned(answers)
    query = client.query.people(
        filter={"name": {"values": many(["a", "b"])}},
        order=many(["name", "-created_at"]),
    ).select(lambda p: [p.id])
    for _ in range(2):
        driver.run(query.all())
    sent = [operation.variables for operation in fake.operations]
    assert len(sent) == 4
    for each in sent:
        assert each["filter"] == {"name": {"values": ["a", "b"]}}
        assert [order["field"] for order in each["order"]] == ["name", "createdAt"]


@pytest.mark.parametrize("limit", [0, 101])
def test_a_limit_that_no_page_can_hold_is_refused(
    sdk: Any, driver: Driver, limit: int
) -> None:
    """A server that gives fewer than were asked for would cut in silence."""
    client, _ = driver.canned([])
    with pytest.raises(sdk.SelectionError, match=rf"teams\(first={limit}\).*1 to 100"):
        client.query.people().select(lambda p: [p.teams(first=limit)])


def test_a_date_is_no_point_in_time(sdk: Any) -> None:
    with pytest.raises(sdk.InvalidVariablesError, match=r"date: .*\.date\(\)"):
        sdk.TimeEntryCreateInput(
            time_spent=5, date=datetime(2024, 5, 17, 23, tzinfo=UTC)
        )
    made = sdk.TimeEntryCreateInput(time_spent=5, date=date(2024, 5, 17))
    assert made.date == date(2024, 5, 17)
