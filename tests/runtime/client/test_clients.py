"""Clients: twins, hand-written documents, and what responses and errors tell."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.support.driver import Driver
from xurrent_gen.sandbox import RunningSandbox


def test_another_account(driver: Driver, client: Any, reading: RunningSandbox) -> None:
    twin = client.for_account("sandbox-support")
    driver.run(twin.query.me().get())
    driver.run(client.query.me().get())
    accounts = [
        entry.headers["x-xurrent-account"] for entry in reading.journal.of("graphql")
    ]
    assert accounts == ["sandbox-support", "sandbox"]


def test_names_that_are_nearly_right(sdk: Any, client: Any) -> None:
    with pytest.raises(AttributeError) as caught:
        _ = client.query.poeple
    assert str(caught.value).endswith("no attribute 'poeple'; did you mean 'people'?")
    with pytest.raises(AttributeError) as caught:
        _ = sdk.PresonFilter
    assert str(caught.value).endswith("did you mean 'PersonFilter'?")
    assert not hasattr(sdk, "_preson")


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


def test_the_wrong_account(driver: Driver, sdk: Any, client: Any) -> None:
    with pytest.raises(sdk.WrongAccountError) as caught:
        driver.run(client.for_account("nowhere").query.me().get())
    assert caught.value.status == 400
    assert caught.value.operation_name == "me"


def test_other_options(
    driver: Driver, sdk: Any, client: Any, reading: RunningSandbox
) -> None:
    twin = client.with_options(headers={"X-Trace": "abc"}, keep_raw=True)
    found = driver.run(twin.query.me().get())
    raw = sdk.response_metadata(found).raw
    assert raw.status == 200
    assert json.loads(raw.body)["data"]["me"]["name"] == found.name
    driver.run(client.query.me().get())
    first, second = reading.journal.of("graphql")
    assert first.headers["x-trace"] == "abc"
    assert "x-trace" not in second.headers
    driver.run(twin.close())
    assert driver.run(client.query.me().get()) == found


def test_a_closed_client(driver: Driver, sdk: Any, reading: RunningSandbox) -> None:
    client = driver.connect(reading)
    query = client.query.people()
    driver.run(query.first())
    driver.run(client.close())
    with pytest.raises(sdk.ClientClosedError):
        driver.run(query.first())


def test_documents_of_ones_own(driver: Driver, sdk: Any, client: Any) -> None:
    document = "query ($first: Int) { people(first: $first) { nodes { name } } }"
    data = driver.run(client.execute(document, {"first": 2}))
    assert len(data["people"]["nodes"]) == 2
    two = "query A { me { id } } query B { me { name } }"
    assert set(driver.run(client.execute(two, operation_name="B"))["me"]) == {"name"}
    with pytest.raises(sdk.GraphQLError) as caught:
        driver.run(client.execute("query Bad { me { nam } }"))
    assert caught.value.operation_name == "Bad"
    assert caught.value.errors[0].locations


def test_what_responses_say(driver: Driver, client: Any) -> None:
    page = driver.collect(client.query.people().page_size(100).pages())[-1]
    assert client.last_response == page.metadata
    assert client.rate_limit == page.metadata.rate
    assert client.cost_limit.remaining == page.metadata.cost.remaining


def test_what_errors_say(driver: Driver, sdk: Any, reading: RunningSandbox) -> None:
    client = driver.connect(reading, retry=sdk.RetryPolicy(attempts=1))
    for fault, kind, status in (
        ("503", sdk.UnavailableError, 503),
        ("429", sdk.ThrottledError, 429),
        ("502", sdk.GatewayError, 502),
        ("500", sdk.ServerError, 500),
        ("html", sdk.HtmlResponseError, 200),
        ("malformed", sdk.TruncatedResponseError, 200),
        ("graphql:Odd", sdk.GraphQLError, 200),
        ("partial:Odd", sdk.GraphQLError, 200),
        ("scope:person:Read", sdk.ScopeMissingError, 200),
        ("drop", sdk.ConnectionLostError, None),
    ):
        reading.add_faults(fault)
        with pytest.raises(kind) as caught:
            driver.run(client.query.people().select(lambda p: [p.primary_email]).all())
        assert caught.value.operation_name == "people"
        assert caught.value.status == status
        assert bool(caught.value.request_id) == (status is not None)
        assert client.session is not None
        assert reading.token not in str(caught.value)
