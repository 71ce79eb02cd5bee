"""No frame between a call and the socket keeps what was at hand, nor any a credential."""

from __future__ import annotations

import asyncio
import importlib
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from tests.support.driver import Driver
from tests.support.telling import told
from xurrent_gen.sandbox import RunningSandbox

BIRD = "".join(("CAN", "ARY"))
"""Not written out anywhere, since tracebacks show lines of source."""
OWL = "".join(("CREDEN", "TIAL"))
"""Part of tokens, secrets, headers and values of filters."""
RECORDS = "@sandbox.example"
"""Part of each person's primary_email: what came in an earlier response."""


def quiet(error: BaseException) -> None:
    """Check all frames for credentials and records, and those below the call for all
    else."""
    for line in told(error).splitlines():
        assert OWL not in line
        assert RECORDS not in line
    for line in told(error, sealed=True).splitlines():
        assert BIRD not in line


CONSTRUCTORS: list[dict[str, Any]] = [
    {"token": f"{OWL} blank"},
    {"token": [OWL, OWL]},
    {"client_secret": OWL},
    {"token": OWL, "stage": "moon"},
    {"token": OWL, "headers": {"host": OWL}},
    {"token": OWL, "max_connections": 0, "proxy": f"http://u:{OWL}@h"},
    {"token": OWL, "no_such_setting": 1},
    {},
]


@pytest.mark.parametrize("settings", CONSTRUCTORS)
def test_constructors(
    driver: Driver, sdk: Any, settings: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOMETHING_ELSE", f"{OWL} of the environment")
    kind = sdk.AsyncXurrentClient if driver.is_async else sdk.XurrentClient
    with pytest.raises((sdk.ConfigurationError, TypeError)) as caught:
        kind(**{"account": "widget", **settings})
    quiet(caught.value)


def test_options(driver: Driver, sdk: Any) -> None:
    client, _ = driver.canned([])
    for headers in ({"x": f"{OWL}\n"}, {"host": OWL}):
        with pytest.raises(sdk.ConfigurationError) as caught:
            client.with_options(headers=headers)
        quiet(caught.value)


FAULTS = [
    "429",
    "500",
    "drop",
    "cut",
    "malformed",
    "html",
    "partial:no",
    "scope:person:Read",
    "expired",
    "status:403",
]


def reads(driver: Driver, sdk: Any, client: Any) -> Iterator[tuple[Any, Any]]:
    """Ways to read, and whether an answer comes before the fault."""

    def condition(f: Any) -> Any:
        return [f.primary_email.not_in(f"{OWL}-of-a-filter")]

    query = client.query.people().select(lambda p: [p.primary_email]).page_size(2)
    filtered = query.where(condition)
    run = driver.run
    yield 1, lambda: driver.collect(filtered)
    yield 1, lambda: driver.collect(filtered.pages())
    yield 1, lambda: driver.collect(filtered.read_ahead())
    yield 1, lambda: run(filtered.all())
    yield 1, lambda: run(filtered.values(lambda p: (p.primary_email,)).all())
    yield 0, lambda: run(filtered.one())
    yield 0, lambda: run(filtered.first())
    yield 0, lambda: run(filtered.count())
    yield 0, lambda: run(client.query.me().get())
    yield 0, lambda: run(client.query.node(f"{BIRD}-of-an-id").get())
    nested = client.query.people().select(
        lambda p: [p.primary_email, p.teams(lambda t: [t.name])]
    )
    yield 1, lambda: run(nested.page_size(100).all())


@pytest.mark.parametrize("fault", FAULTS)
def test_reading(driver: Driver, sdk: Any, faulty: RunningSandbox, fault: str) -> None:
    client = driver.connect(
        faulty,
        retry=sdk.RetryPolicy(attempts=1),
        headers={"x-own": f"{OWL}-of-a-header"},
        keep_raw=True,
        tracing=False,
    )
    for before, read in reads(driver, sdk, client):
        faulty.add_faults(*["ok"] * before, *[fault] * 3)
        with pytest.raises(sdk.XurrentError) as caught:
            read()
        quiet(caught.value)
        faulty.sandbox.faults.clear()


@pytest.mark.parametrize("fault", FAULTS)
def test_writing(driver: Driver, sdk: Any, faulty: RunningSandbox, fault: str) -> None:
    client = driver.connect(faulty, retry=sdk.RetryPolicy(attempts=1))
    create, text = client.mutation.request_create, f"{BIRD}-of-a-field"
    model = sdk.RequestCreateInput(subject=text, category="incident")
    document = "mutation M($a: String) { a(b: $a) }"
    calls: list[Callable[[], Any]] = [
        lambda: create(subject=text, category="incident"),
        lambda: client.mutation(model),
        lambda: client.execute(document, {"a": text}),
        lambda: client.attachments.upload(BIRD.encode() * 99, filename=f"{BIRD}.txt"),
    ]
    for call in calls:
        faulty.add_faults(*[fault] * 3)
        with pytest.raises(sdk.XurrentError) as caught:
            driver.run(call())
        quiet(caught.value)
        faulty.sandbox.faults.clear()


def test_what_tickets_and_reports_keep(
    driver: Driver, sdk: Any, faulty: RunningSandbox
) -> None:
    client = driver.connect(faulty, retry=sdk.RetryPolicy(attempts=1))
    batch = client.batch()
    batch.mutation.request_create(subject=BIRD, category="incident")
    ticket = batch.mutation.request_create(subject="", category="incident")
    driver.run(batch.send())
    rows = [{"source_id": "1", "name": BIRD}]
    plan = driver.run(client.apply.sites(rows, source="canaries"))
    item = {"source_id": "1", "name": BIRD}
    product = {**item, "brand": "b", "model": "m", "configuration_items": [item]}
    laptops = {"reference": "laptops", "name": BIRD, "products": [product]}
    scan = {"source": "canaries", "physical_assets": [laptops]}
    faulty.add_faults("503", "503")
    report = driver.run(plan.execute())
    found = driver.run(
        client.discovery.send(sdk.DiscoveredConfigurationItemsInput(**scan))
    )
    for call in (ticket.result, report.raise_for_failures, found.raise_for_failures):
        with pytest.raises(sdk.XurrentError) as caught:
            call()
        assert BIRD not in told(caught.value)


def test_what_is_refused_before_it_is_sent(driver: Driver, sdk: Any) -> None:
    client, _ = driver.canned([])
    create = client.mutation.request_create
    calls: list[Callable[[], Any]] = [
        lambda: client.mutation.note_create(text=BIRD),
        lambda: create(subject=BIRD, subjekt=BIRD),
        lambda: create(sdk.NoteCreateInput(owner_id="1", text=BIRD), subject="x"),
        lambda: create(subject={BIRD}, category="incident"),
        lambda: client.execute("{ a }", {"a": {BIRD}}),
        lambda: client.execute("{ a }", {"a": {"b": f"{BIRD}\ud800"}}),
        lambda: client.execute("{ a }", {"a": [float("nan"), BIRD]}),
        lambda: client.query.people().limit(-1),
        lambda: driver.collect(client.query.people(filter={"name": {BIRD}})),
        lambda: driver.collect(client.query.people(filter=BIRD)),
        lambda: client.query.people().where(lambda f: [f.name.in_(BIRD, {"x"})]),
        lambda: client.query.people().into({BIRD: 1}),
    ]
    for call in calls:
        with pytest.raises((sdk.XurrentError, TypeError)) as caught:
            driver.run(call())
        quiet(caught.value)


PAYLOAD = {"request": None, "errors": [{"path": [f"{BIRD}-1"], "message": f"{BIRD}-1"}]}
ECHOES: list[Any] = [
    {"data": {"requestCreate": PAYLOAD}},
    {"data": {"requestCreate": {"request": {"id": [f"{BIRD}-1"]}, "errors": None}}},
    {"data": {"requestCreate": f"{BIRD}-1"}},
    {f"{BIRD}-1": 1},
    {
        "data": {"requestCreate": {"request": {"id": f"{BIRD}-1"}}},
        "errors": [
            {
                "message": f"{BIRD}-1",
                "path": [f"{BIRD}-1"],
                "extensions": {f"{BIRD}-1": [{"x": f"<{BIRD}-1>"}]},
            }
        ],
    },
]


@pytest.mark.parametrize("answer", ECHOES)
def test_what_the_server_repeats(driver: Driver, sdk: Any, answer: Any) -> None:
    client, _ = driver.canned([answer])
    create = client.mutation.request_create
    with pytest.raises(sdk.XurrentError) as caught:
        driver.run(create(subject=f"{BIRD}-1", category="incident"))
    quiet(caught.value)
    if isinstance(caught.value, sdk.GraphQLError):
        (item,) = caught.value.errors
        assert item.extensions == {"[redacted]": [{"x": "<[redacted]>"}]}


def test_a_providers_token(driver: Driver, sdk: Any, faulty: RunningSandbox) -> None:
    token = importlib.import_module(f"{sdk.__name__}._runtime.session.tokens").Token
    for provider in (lambda: OWL, lambda: token(OWL, 3600)):
        client = driver.connect(
            faulty, token=provider, retry=sdk.RetryPolicy(attempts=1)
        )
        for fault in ("drop", "503", "malformed"):
            faulty.add_faults(fault)
            with pytest.raises(sdk.XurrentError) as caught:
                driver.run(client.query.people().all())
            quiet(caught.value)
            faulty.sandbox.faults.clear()


def test_an_error_of_the_users_own_keeps_the_users_frames(
    driver: Driver, sdk: Any, faulty: RunningSandbox
) -> None:
    def hook(request: Any) -> None:
        mine = "MY VALUE"
        raise KeyError(len(mine))

    client = driver.connect(faulty, event_hooks={"request": [hook]}, headers={"x": OWL})
    with pytest.raises(KeyError) as caught:
        driver.run(client.execute("{ a }", {"a": BIRD}))
    quiet(caught.value)
    trace = caught.value.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    assert trace is not None
    assert trace.tb_frame.f_locals["mine"] == "MY VALUE"


def test_a_cancelled_call(sdk: Any, faulty: RunningSandbox) -> None:
    with Driver(sdk, "async") as driver:
        client = driver.connect(faulty, headers={"x": OWL})
        faulty.journal.clear()
        faulty.add_faults("slow:9")

        async def main() -> BaseException:
            call = client.execute("query Q { me { id } }", {"a": BIRD})
            task = asyncio.ensure_future(call)
            while not faulty.journal.of("graphql"):
                await asyncio.sleep(0.01)
            task.cancel()
            with pytest.raises(asyncio.CancelledError) as caught:
                await task
            return caught.value

        quiet(driver.run(main()))
