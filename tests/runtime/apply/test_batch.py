"""Batches: what travels together, what each ticket says, and what becomes of trouble."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import Any

import pytest

from tests.runtime.apply.account import Account
from tests.support.driver import Driver, both
from xurrent_gen.sandbox import RunningSandbox, running_sandbox


@pytest.fixture(scope="module")
def changing() -> Iterator[RunningSandbox]:
    """A sandbox that these tests share."""
    with running_sandbox() as sandbox:
        yield sandbox


def fill(driver: Driver, batch: Any, write: Callable[[Any], object]) -> Any:
    """What ``write`` makes of the batch's mutations, in a with block of either kind."""
    if not driver.is_async:
        with batch:
            return write(batch.mutation)

    async def main() -> object:
        async with batch:
            return write(batch.mutation)

    return driver.run(main())


def subjects(*names: str) -> Callable[[Any], Any]:
    return lambda m: [m.request_create(subject=name) for name in names]


def numbered(count: int) -> list[str]:
    return [f"number {n}" for n in range(count)]


def documents(sandbox: RunningSandbox) -> list[int]:
    """How many mutations each request held."""
    return [r.document.count("requestCreate(") for r in sandbox.journal.of("graphql")]


@both
def test_mutations_travel_together_and_in_order(hr: Account) -> None:
    batch = hr.client.batch()
    tickets = fill(hr.driver, batch, subjects(*numbered(45)))
    assert documents(hr.sandbox) == [20, 20, 5]
    found = [ticket.result() for ticket in tickets]
    assert {type(each) for each in found} == {hr.sdk.Request}
    assert [each.subject for each in found] == numbered(45)
    assert batch.tickets == tickets
    # Created one after the other, as they were written down.
    numbers = [int(each.request_id) for each in found]
    assert numbers == sorted(numbers)


def test_kinds_selections_and_sizes_mix(hr: Account) -> None:
    person = hr.run(hr.client.query.people().first())
    hr.sandbox.journal.clear()

    def write(mutation: Any) -> Any:
        return [
            mutation.person_update(
                id=person.id,
                vip=True,
                select=lambda p: [p.vip, p.teams(lambda t: [t.name], first=2)],
            ),
            mutation(
                hr.sdk.RequestCreateInput(subject="model"), select=lambda r: [r.subject]
            ),
            mutation(hr.sdk.PersonUpdateInput(id=person.id, job_title="Chef")),
        ]

    tickets = fill(hr.driver, hr.client.batch(size=2), write)
    assert len(hr.sandbox.journal.of("graphql")) == 2
    assert '"' not in hr.sandbox.journal.of("graphql")[0].document
    first, second, third = (each.result() for each in tickets)
    assert first.vip is True
    assert len(first.teams) <= 2
    with pytest.raises(hr.sdk.NotSelectedError):
        _ = first.name
    assert (second.subject, third.job_title) == ("model", "Chef")


def test_each_has_errors_of_its_own(hr: Account) -> None:
    def write(mutation: Any) -> Any:
        return [
            mutation.request_create(subject="fine"),
            mutation.request_create(subject=" "),
            mutation.person_update(id="bm9ib2R5", vip=True),
            mutation.request_create(subject="fine, too"),
        ]

    tickets = fill(hr.driver, hr.client.batch(), write)
    assert [t.result().subject for t in (tickets[0], tickets[3])] == [
        "fine",
        "fine, too",
    ]
    assert isinstance(tickets[1].error, hr.sdk.MutationError)
    assert tickets[1].error.errors == ((("subject",), "Subject can't be blank"),)
    assert tickets[1].error.operation_name == "requestCreate"
    assert tickets[1].error.request_id
    with pytest.raises(hr.sdk.MutationError, match="Subject can't be blank"):
        tickets[1].result()
    assert isinstance(tickets[2].error, hr.sdk.NotFoundError)
    assert tickets[2].error.errors[0].path == ("personUpdate",)
    assert not tickets[2].error.maybe_executed


def test_input_is_checked_where_it_is_written(hr: Account) -> None:
    batch = hr.client.batch()
    with pytest.raises(hr.sdk.InvalidVariablesError, match="subjekt"):
        fill(hr.driver, batch, lambda m: m.request_create(subjekt="x"))
    with pytest.raises(hr.sdk.InvalidVariablesError, match="of one mutation"):
        fill(hr.driver, batch, lambda m: m(hr.sdk.PersonFilter(disabled=True)))
    with pytest.raises(AttributeError, match="request_creat"):
        _ = batch.mutation.request_creat
    with pytest.raises(hr.sdk.ConfigurationError, match="size=0"):
        hr.client.batch(size=0)
    assert "request_create" in dir(batch.mutation)
    assert not hr.sandbox.journal.of("graphql")


@both
def test_nothing_is_sent_after_an_error_in_the_block(hr: Account) -> None:
    batch = hr.client.batch()

    def write(mutation: Any) -> None:
        ticket = mutation.request_create(subject="x")
        assert not ticket.done
        assert "NotSentError" in repr(ticket)
        raise LookupError

    with pytest.raises(LookupError):
        fill(hr.driver, batch, write)
    (ticket,) = batch.tickets
    with pytest.raises(hr.sdk.NotSentError, match="request_create was not sent"):
        ticket.result()
    assert not hr.sandbox.journal.of("graphql")
    hr.run(batch.send())
    assert ticket.result().subject == "x"
    hr.run(batch.send())
    assert len(hr.sandbox.journal.of("graphql")) == 1


LOST = ["lost", "500", "html"]


@both
@pytest.mark.parametrize("fault", LOST)
def test_a_lost_answer_is_told_and_the_rest_goes_on(hr: Account, fault: str) -> None:
    hr.sandbox.add_faults("ok", fault)
    tickets = fill(hr.driver, hr.client.batch(size=2), subjects(*numbered(6)))
    assert documents(hr.sandbox) == [2, 2, 2]
    assert [type(t.error).__name__ for t in tickets] == [
        *["NoneType"] * 2,
        *["OutcomeUnknownError"] * 2,
        *["NoneType"] * 2,
    ]
    assert tickets[2].error.maybe_executed
    assert tickets[2].error is not tickets[3].error
    assert "may have been executed" in str(tickets[2].error)


def test_what_all_requests_would_meet_ends_the_batch(
    driver: Driver, sdk: Any, changing: RunningSandbox
) -> None:
    changing.journal.clear()
    client = driver.connect(changing, token="wrong")
    batch = client.batch(size=1)
    with pytest.raises(sdk.CredentialsRejectedError):
        fill(driver, batch, subjects("a", "b", "c"))
    kinds = {type(ticket.error) for ticket in batch.tickets}
    assert kinds == {sdk.CredentialsRejectedError}
    assert not any(ticket.error.maybe_executed for ticket in batch.tickets)
    assert len(changing.journal.of("graphql")) == 1


def test_a_size_that_is_refused_is_halved(driver: Driver) -> None:
    with running_sandbox(mutation_limit=6) as sandbox:
        client = driver.connect(sandbox)
        tickets = fill(driver, client.batch(), subjects(*numbered(30)))
        assert documents(sandbox)[:4] == [20, 10, 5, 5]
    assert [t.result().subject for t in tickets] == numbered(30)


def test_one_that_the_server_cannot_read_fails_alone(hr: Account) -> None:
    """A half surrogate cannot even be sent; the request is refused as a whole."""
    names = numbered(8)
    names[5] = "\ud800"
    tickets = fill(hr.driver, hr.client.batch(), subjects(*names))
    assert [type(t.error).__name__ for t in tickets] == [
        *["NoneType"] * 5,
        "InvalidVariablesError",
        *["NoneType"] * 2,
    ]


def answers(data: object, *errors: object) -> dict[str, object]:
    return {"data": data, "errors": list(errors)}


def made(subject: str) -> dict[str, object]:
    return {"request": {"id": "r1", "subject": subject}, "errors": None}


def canned(driver: Driver, answer: object, count: int = 2) -> Any:
    client, _ = driver.canned([driver.testing.Reply(answer)])
    return fill(
        driver,
        client.batch(),
        lambda m: [
            m.request_create(subject="s", select=lambda r: [r.subject])
            for _ in range(count)
        ],
    )


NO: dict[str, object] = {"message": "no"}
REFUSED = {**NO, "locations": [{"line": 1, "column": 2}]}
SCOPE = {"message": "Missing required scope(s): a:Create"}
LOST_ANSWER = "OutcomeUnknownError"


def at(*path: object, message: str = "no") -> dict[str, object]:
    return {"message": message, "path": list(path)}


def mangled() -> list[tuple[object, list[str | None]]]:
    """Answers that no server should give, and the error of each of two mutations."""
    a, whole = made("a"), {"m0": made("a"), "m1": made("b")}
    half = {"m0": a, "m1": None}
    gone = {"m0": a, "m1": {**made("b"), "request": None}}
    return [
        # errors with the path of one mutation are its own
        (answers(half, at("m1")), [None, "GraphQLError"]),
        (answers(half, {**NO, "path": "m1"}), [None, "GraphQLError"]),
        (answers(half, at("m1", message="Not Found")), [None, "NotFoundError"]),
        (answers({"m0": a}, at("m1")), [None, "GraphQLError"]),
        (answers(None, at("m1")), [LOST_ANSWER, "GraphQLError"]),
        (
            answers(gone, at("m1", "request", message="Not authorized")),
            [None, "NotAuthorizedError"],
        ),
        (answers(whole, at("m1", "request")), [None, "GraphQLError"]),
        # others are about the mutations without an answer
        (answers(half, NO), [None, LOST_ANSWER]),
        (answers(half, at("m7")), [None, LOST_ANSWER]),
        (answers(half, at("m0"), NO), ["GraphQLError", LOST_ANSWER]),
        (answers({"m0": a}), [None, LOST_ANSWER]),
        # and about all, if each has one
        (answers(whole, NO), ["GraphQLError"] * 2),
        (answers(whole, {"message": "Not authorized"}), ["NotAuthorizedError"] * 2),
        # no answer at all, though execution had begun
        (answers(None), [LOST_ANSWER] * 2),
        (answers(None, REFUSED), [LOST_ANSWER] * 2),
        (answers(None, SCOPE), ["ScopeMissingError"] * 2),
        (answers({}), [LOST_ANSWER] * 2),
        (answers({}, REFUSED), [LOST_ANSWER] * 2),
        (answers({}, at("people", message="Not Found")), [LOST_ANSWER] * 2),
        (answers({"m0": None, "m1": None}), [LOST_ANSWER] * 2),
        ({}, [LOST_ANSWER] * 2),
        (b"[]", [LOST_ANSWER] * 2),
        (b'{"data": {"m0": ', [LOST_ANSWER] * 2),
        (answers({"m0": a, "m1": {"request": 3}}), [None, "ResponseMismatchError"]),
    ]


@pytest.mark.parametrize(("answer", "kinds"), mangled())
def test_a_mangled_answer_is_sent_again_for_no_mutation(
    driver: Driver, answer: object, kinds: list[str | None]
) -> None:
    tickets = canned(driver, answer)  # a second request would find no answer
    found = [type(t.error).__name__ if t.error else None for t in tickets]
    assert found == kinds
    if found[0] is None:
        assert tickets[0].result().subject == "a"
    for ticket in tickets:
        refused = isinstance(ticket.error, driver.sdk.NotFoundError)
        assert ticket.error is None or ticket.error.maybe_executed is not refused
        if isinstance(ticket.error, driver.sdk.GraphQLError):
            assert "m1" not in str(ticket.error)


@pytest.mark.parametrize("status", [201, 401, 413, 503])
def test_a_wrong_status_beside_data_sends_nothing_again(
    driver: Driver, status: int
) -> None:
    answer = driver.testing.Reply(answers({"m0": made("a"), "m1": None}), status)
    client, sent = driver.canned([answer])
    batch = client.batch()
    error: Any = None
    try:
        fill(driver, batch, lambda m: [m.request_create(subject="s") for _ in "ab"])
    except driver.sdk.XurrentError as raised:
        error = raised
    assert len(sent.operations) == 1
    assert all(ticket.error.maybe_executed for ticket in batch.tickets)
    assert error is None or error.maybe_executed


BEFORE_EXECUTION: list[tuple[object, int]] = [
    ({"errors": [REFUSED]}, 3),
    ({"errors": [{**REFUSED, "path": ["mutation batch", "m1", "input"]}]}, 3),
    ({"errors": [NO]}, 1),
    ({"errors": [REFUSED, NO]}, 1),
    ({"errors": [{**REFUSED, **SCOPE}]}, 1),
    ("GraphQLError", 1),  # raised by a fake
]


@pytest.mark.parametrize(("answer", "requests"), BEFORE_EXECUTION)
def test_only_a_refusal_before_execution_is_halved(
    driver: Driver, answer: object, requests: int
) -> None:
    given = getattr(driver.sdk, answer)("no") if isinstance(answer, str) else answer
    client, sent = driver.canned(lambda _: given)
    tickets = fill(driver, client.batch(), subjects("a", "b"))
    assert len(sent.operations) == requests
    assert all(isinstance(t.error, driver.sdk.GraphQLError) for t in tickets)
    assert not any(ticket.error.maybe_executed for ticket in tickets)


def test_a_request_that_is_too_large_is_halved(driver: Driver) -> None:
    def answer(request: Any) -> object:
        if b"m1" in request.body:
            return driver.testing.Reply(b"too large", 413)
        return answers({"m0": made("a")})

    client, sent = driver.canned(answer)
    tickets = fill(
        driver,
        client.batch(),
        lambda m: [
            m.request_create(subject="s", select=lambda r: [r.subject])
            for _ in range(4)
        ],
    )
    assert [ticket.result().subject for ticket in tickets] == ["a"] * 4
    assert len(sent.operations) == 6


def test_decimals_keep_their_digits(driver: Driver) -> None:
    text = '{"data":{"m0":{"timeEntry":{"id":"1","cost":0.10000000000000000001},"errors":null}}}'
    client, _ = driver.canned([driver.testing.Reply(text.encode())])
    (ticket,) = fill(
        driver,
        client.batch(),
        lambda m: [m.time_entry_update(id="1", select=lambda t: [t.cost])],
    )
    assert ticket.result().cost == Decimal("0.10000000000000000001")


class Stopped(BaseException):
    """What ends a call from outside, as a cancellation or Ctrl-C does."""


@both
def test_a_batch_that_is_stopped_may_have_been_executed(driver: Driver) -> None:
    """The mutations that it did not reach are sent by the next ``send()``."""

    def answer(request: Any) -> Any:
        if b"first" in request.body:
            raise Stopped
        return answers({"m0": made("second")})

    client, sent = driver.canned(answer)
    batch = client.batch(size=1)
    tickets = [
        batch.mutation.request_create(subject=each, select=lambda r: [r.subject])
        for each in ("first", "second")
    ]
    with pytest.raises(Stopped):
        driver.run(batch.send())
    kinds = [driver.sdk.OutcomeUnknownError, driver.sdk.NotSentError]
    assert [type(each.error) for each in tickets] == kinds
    assert tickets[0].error.maybe_executed
    driver.run(batch.send())
    assert tickets[1].result().subject == "second"
    assert type(tickets[0].error) is kinds[0]
    assert len(sent.operations) == 2
