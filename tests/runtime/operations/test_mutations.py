"""Mutations: what travels, what comes back, and how failures are told."""

from __future__ import annotations

import inspect
import pickle
from decimal import Decimal
from typing import Any

import pytest

from tests.support.driver import Driver
from tests.support.kinds import NumpyFloat
from xurrent_gen.sandbox import RunningSandbox


def sent(sandbox: RunningSandbox) -> Any:
    """The input of the only request."""
    (request,) = sandbox.journal.of("graphql")
    assert set(request.variables) == {"input"}
    assert '"' not in request.document
    return request.variables["input"]


def test_the_record_is_returned(
    driver: Driver, sdk: Any, writer: Any, changing: RunningSandbox
) -> None:
    made = driver.run(
        writer.mutation.request_create(
            subject="No disk space", category=sdk.RequestCategory.INCIDENT
        )
    )
    assert type(made) is sdk.Request
    assert (made.subject, made.category) == ("No disk space", "incident")
    assert sent(changing) == {"subject": "No disk space", "category": "incident"}
    again = driver.run(
        writer.query.node(made.id).select(lambda n: [n.on_request.subject]).get()
    )
    assert again.subject == "No disk space"


def test_one_model_or_keywords(
    driver: Driver, sdk: Any, writer: Any, changing: RunningSandbox
) -> None:
    mine: Any = type("Mine", (sdk.RequestCreateInput,), {})
    expected = {"subject": "Disk", "note": None, "urgent": True}
    mutation = writer.mutation
    calls: tuple[Any, ...] = (
        lambda: mutation.request_create(**expected),
        lambda: mutation.request_create(**expected, impact=sdk.UNSET),
        lambda: mutation(sdk.RequestCreateInput(**expected)),
        lambda: mutation(mine(**expected, impact=sdk.UNSET)),
        lambda: mutation(
            sdk.RequestCreateInput(**expected), select=lambda r: [r.subject]
        ),
    )
    for call in calls:
        changing.journal.clear()
        made = driver.run(call())
        assert made.subject == "Disk"
        assert sent(changing) == expected
    with pytest.raises(sdk.NotSelectedError):
        _ = made.category


class ContactInput:
    """An input of another package."""


REFUSED = [
    (
        lambda m, s: m.person_update(id="1", new_contacts=[ContactInput()]),
        "person_update().new_contacts[0]: expected ContactInput, not "
        f"{__name__}.ContactInput",
    ),
    (
        lambda m, s: m(s.PersonFilter(disabled=True)),
        "PersonFilter is not the input of one mutation: give client.mutation() an input "
        "model of its package, or call a mutation by its name with keyword arguments",
    ),
    (
        lambda m, s: m(s.NoteCreateInput),
        "ModelMetaclass is not the input of one mutation: give client.mutation() an input "
        "model of its package, or call a mutation by its name with keyword arguments",
    ),
    (
        lambda m, s: m.request_create(subjekt="x"),
        "request_create() has no field 'subjekt'; did you mean 'subject'?",
    ),
    (
        lambda m, s: m.note_create(),
        "note_create() needs owner_id, text: required by NoteCreateInput",
    ),
    (
        lambda m, s: m.product_update(id="1", salvage_value="abc"),
        "product_update().salvage_value: expected a decimal number such as 12.50",
    ),
]


@pytest.mark.parametrize(("call", "text"), REFUSED, ids=range(len(REFUSED)))
def test_what_is_refused_before_sending(
    driver: Driver,
    sdk: Any,
    writer: Any,
    changing: RunningSandbox,
    call: Any,
    text: str,
) -> None:
    with pytest.raises(sdk.InvalidVariablesError) as caught:
        driver.run(call(writer.mutation, sdk))
    assert str(caught.value) == text
    assert len(changing.journal) == 0


def test_unset_is_not_sent_and_none_is_null(
    driver: Driver, sdk: Any, writer: Any, changing: RunningSandbox
) -> None:
    made = driver.run(
        writer.mutation.request_create(
            subject="x", status="waiting_for", waiting_until="2030-01-01T00:00:00Z"
        )
    )
    assert made.waiting_until.year == 2030
    changing.journal.clear()
    kept = driver.run(
        writer.mutation.request_update(id=made.id, subject="y", waiting_until=sdk.UNSET)
    )
    assert kept.waiting_until == made.waiting_until
    assert sent(changing) == {"id": made.id, "subject": "y"}
    changing.journal.clear()
    cleared = driver.run(writer.mutation.request_update(id=made.id, waiting_until=None))
    assert cleared.waiting_until is None
    assert sent(changing) == {"id": made.id, "waitingUntil": None}


def test_errors_of_the_payload(
    driver: Driver, sdk: Any, writer: Any, changing: RunningSandbox
) -> None:
    before = driver.run(writer.query.requests().count())
    with pytest.raises(sdk.MutationError) as caught:
        driver.run(writer.mutation.request_create(subject="", team_id="nobody"))
    error = caught.value
    assert error.errors == (
        (("teamId",), "Team not found"),
        (("subject",), "Subject can't be blank"),
    )
    assert error.message == "teamId: Team not found; subject: Subject can't be blank"
    assert error.operation_name == "requestCreate"
    assert error.status == 200
    assert error.request_id
    assert error.request_id in str(error)
    assert error.cost.cost is not None
    assert driver.run(writer.query.requests().count()) == before


def test_a_refusal_after_a_lost_answer_may_be_that_of_what_was_made(
    driver: Driver, sdk: Any
) -> None:
    errors = [{"path": ["name"], "message": "Name has already been taken"}]
    refused = {"data": {"teamCreate": {"team": None, "errors": errors}}}
    client, _ = driver.canned([driver.testing.Reply(status=502), refused])
    again = sdk.RetryPolicy(repeat_mutations=True, first_wait=0)
    with pytest.raises(sdk.MutationError, match="taken") as caught:
        driver.run(client.with_options(retry=again).mutation.team_create(name="New"))
    assert caught.value.maybe_executed is True


def test_an_unknown_record(driver: Driver, sdk: Any, writer: Any) -> None:
    mutation = writer.mutation
    for call in (mutation.request_update, mutation.out_of_office_period_delete):
        with pytest.raises(sdk.NotFoundError) as caught:
            driver.run(call(id="nothing"))
        assert caught.value.errors[0].message == "Not Found"
        assert caught.value.request_id


def test_select_says_what_comes_back(
    driver: Driver, sdk: Any, writer: Any, changing: RunningSandbox
) -> None:
    made = driver.run(
        writer.mutation.request_create(
            subject="x",
            note="first",
            select=lambda r: [r.id, r.notes.text, r.requested_by],
        )
    )
    assert set(made.model_dump()) == {"id", "notes", "requested_by"}
    assert [note.text for note in made.notes] == ["first"]
    with pytest.raises(sdk.NotSelectedError):
        _ = made.subject
    with pytest.raises(sdk.UnknownFieldError):
        driver.run(
            writer.mutation.request_create(subject="x", select=lambda r: [r.subjekt])
        )


def test_what_was_made_is_on_the_error_of_a_follow_up(driver: Driver, sdk: Any) -> None:
    """The record exists on the server: who only sees an error would make it again."""
    info = {"hasNextPage": True, "endCursor": "c1"}
    team = {"id": "t1", "name": "New", "members": {"nodes": [], "pageInfo": info}}
    made = {"data": {"teamCreate": {"team": team, "errors": None}}}
    ways: list[Any] = [
        driver.testing.Reply(status=502),
        sdk.ConnectionFailedError("gone"),
        {"errors": [{"message": "Boom"}]},
        {"data": {"p0": None}},
        driver.testing.Reply(b'{"data": {,}}'),
    ]
    for way in ways:
        client, _ = driver.canned([made, way])
        with pytest.raises(sdk.IncompleteConnectionError) as caught:
            driver.run(
                client.mutation.team_create(
                    name="New", select=lambda t: [t.id, t.name, t.members.id]
                )
            )
        assert caught.value.maybe_executed is True
        assert caught.value.record == sdk.Team(id="t1", name="New", members=[])
        assert sdk.response_metadata(caught.value.record).status == 200
        again = pickle.loads(pickle.dumps(caught.value))
        assert again.record is None


@pytest.mark.parametrize(
    "info",
    [
        {"hasNextPage": True, "endCursor": ""},
        {"hasNextPage": "yes", "endCursor": "c1"},
    ],
)
def test_what_was_made_is_on_the_error_of_its_own_page(
    driver: Driver, sdk: Any, info: Any
) -> None:
    """The answer of the mutation itself says nothing to go on from: it was executed."""
    members = {"nodes": [{"id": "m1"}], "pageInfo": info}
    team = {"id": "t1", "name": "New", "members": members}
    client, sent = driver.canned(
        [{"data": {"teamCreate": {"team": team, "errors": None}}}]
    )
    with pytest.raises(sdk.IncompleteConnectionError, match="members") as caught:
        driver.run(
            client.mutation.team_create(
                name="New", select=lambda t: [t.id, t.name, t.members.id]
            )
        )
    assert caught.value.maybe_executed is True
    assert caught.value.operation_name == "teamCreate"
    record = caught.value.record
    team = sdk.Team(id="t1", name="New", members=[sdk.Person(id="m1")])
    assert (record, dict(record)) == (team, dict(team))
    assert sdk.response_metadata(record).status == 200
    assert len(sent.operations) == 1


def test_deleting_returns_the_payload(driver: Driver, sdk: Any, writer: Any) -> None:
    person = driver.run(writer.query.people().first())
    period = driver.run(
        writer.mutation.out_of_office_period_create(
            person_id=person.id,
            start_at="2024-01-01T00:00:00Z",
            end_at="2024-01-02T00:00:00Z",
            reason="Holiday",
        )
    )
    payload = driver.run(writer.mutation.out_of_office_period_delete(id=period.id))
    assert type(payload).__name__ == "OutOfOfficePeriodDeleteMutationPayload"
    assert payload.success is True
    assert driver.run(writer.query.node(period.id).get_or_none()) is None
    with pytest.raises(sdk.NotFoundError):
        driver.run(writer.mutation.out_of_office_period_delete(id=period.id))


def test_decimals_travel_exactly(
    driver: Driver, writer: Any, changing: RunningSandbox
) -> None:
    product = driver.run(writer.query.products().first())
    for value, wire in {
        Decimal("1.10"): "1.10",
        NumpyFloat(2.5): "2.5",
        # A server that reads doubles would lose a digit of these.
        Decimal("99999999999999.99"): '"99999999999999.99"',
        Decimal("123456789012345.678"): '"123456789012345.678"',
    }.items():
        changing.journal.clear()
        updated = driver.run(
            writer.mutation.product_update(
                id=product.id,
                salvage_value=value,
                select=lambda p: [p.salvage_value],
            )
        )
        assert str(updated.salvage_value) == wire.strip('"')
        (request,) = changing.journal.of("graphql")
        assert f'"salvageValue":{wire}' in request.request.body.decode()


ODD_PAYLOADS: list[tuple[object, str]] = [
    (None, "neither a record nor errors"),
    ({"request": None, "errors": None}, "neither a record nor errors"),
    ({"request": None, "errors": []}, "neither a record nor errors"),
]


@pytest.mark.parametrize(("payload", "text"), ODD_PAYLOADS)
def test_no_record_and_no_errors_is_an_error(
    driver: Driver, sdk: Any, payload: object, text: str
) -> None:
    client, _ = driver.canned(lambda _: {"data": {"requestCreate": payload}})
    with pytest.raises(sdk.ProtocolError, match=text):
        driver.run(client.mutation.request_create(subject="x", select=lambda r: [r.id]))


def test_a_forgotten_await_names_the_mutation(sdk: Any) -> None:
    client = sdk.AsyncXurrentClient(account="widget", token="t")
    calls: dict[str, Any] = {
        "request_create": lambda: client.mutation.request_create(subject="x"),
        "mutation": lambda: client.mutation(sdk.RequestCreateInput(subject="x")),
    }
    for name, call in calls.items():
        with pytest.warns(RuntimeWarning, match=f"'{name}' was never awaited"):
            call()


def test_frameworks_can_tell_that_a_method_is_awaited(sdk: Any) -> None:
    client = sdk.AsyncXurrentClient(account="widget", token="t")
    jobs = [client.bulk.job("token", kind) for kind in ("import", "export")]
    facades = (client.attachments, client.batch(), client.events, client.discovery)
    methods = [client.mutation.request_create, client.mutation.__call__]
    for owner in (*facades, client.bulk, *jobs):
        names = "create_request download export import_ import_many send upload wait"
        methods += [getattr(owner, n) for n in names.split() if hasattr(owner, n)]
    assert len(methods) == 12
    assert [each for each in methods if not inspect.iscoroutinefunction(each)] == []


def test_methods_of_all_clients_have_one_signature(sdk: Any) -> None:
    client = sdk.XurrentClient(account="widget", token="t")
    tasks = sdk.AsyncXurrentClient(account="widget", token="t")
    with client.batch() as batch:
        methods = [each.mutation.note_create for each in (client, tasks, batch)]
    assert len({str(inspect.signature(each)) for each in methods}) == 1
    assert len({each.__doc__ for each in methods}) == 1
    assert list(inspect.signature(methods[0]).parameters) == ["select", "fields"]
