"""Clients: twins, hand-written documents, and what responses and errors tell."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest

from tests.support.driver import Driver
from xurrent_gen.sandbox import RunningSandbox

ARGUMENT = re.compile(r"\w+: (\S)")
ALIAS = re.compile(r"\b(?:p\d+: (?=node\b)|page: (?=teams\b|members\b|notes\b))")


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
    "teams: a query is .* use first": lambda q: q.teams().values(lambda t: (t.id,)),
    "me: a query is .* use get_or_none": lambda q: q.me().select(lambda p: [p.name]),
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


def test_a_query_keeps_the_client_it_came_from(
    driver: Driver, client: Any, reading: RunningSandbox
) -> None:
    query = client.for_account("sandbox-support").query.people().limit(1)
    driver.run(query.all())
    (request,) = reading.journal.of("graphql")
    assert request.headers["x-xurrent-account"] == "sandbox-support"


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


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ((None,), "document must be str, not NoneType"),
        ((b"{ me { id } }",), "document must be str, not bytes"),
        (("{ me { id } }", [("first", 2)]), "variables must be Mapping, not list"),
    ],
)
def test_what_is_no_document_is_not_sent(
    driver: Driver, sdk: Any, client: Any, given: tuple[Any, ...], told: str
) -> None:
    with pytest.raises(sdk.ConfigurationError, match=told):
        driver.run(client.execute(*given))


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


def test_every_argument_travels_as_a_variable(
    driver: Driver, sdk: Any, client: Any, reading: RunningSandbox
) -> None:
    """In no document stands a value; every value is in the variables."""
    queries = [
        client.query.people(
            view="all", filter=sdk.PersonFilter(disabled=True), order=["-name"]
        ).select(lambda p: [p.teams(first=3).members(last=2).name]),
        client.query.people().select(lambda p: [p.teams.members.id]).limit(3),
        client.query.requests()
        .where(
            lambda f: [
                f.category.in_("incident"),
                f.created_at >= "2024-01-01T00:00:00Z",
            ]
        )
        .select(lambda r: [r.notes(first=1).text, r.requested_by.teams(first=1)]),
    ]
    for query in queries:
        driver.run(query.limit(3).all())
        driver.run(query.count())
    driver.run(client.query.node("nothing").get_or_none())
    documents = [entry.document for entry in reading.journal.of("graphql")]
    assert len(documents) > 7
    for document in documents:
        body = ALIAS.sub("", document[document.index("{") :])
        # Without the aliases, a colon stands in front of a variable or not at all.
        assert set(ARGUMENT.findall(body)) <= {"$"}, body
        assert '"' not in body


def test_one_document_for_one_shape(
    driver: Driver, client: Any, reading: RunningSandbox
) -> None:
    def read(size: int) -> None:
        query = client.query.people().select(lambda p: [p.teams(first=size).name])
        driver.run(query.limit(size).all())

    for size in (1, 2, 3):
        read(size)
    requests = reading.journal.of("graphql")
    assert len({request.document for request in requests}) == 1
    assert [request.variables["teamsFirst"] for request in requests] == [1, 2, 3]
