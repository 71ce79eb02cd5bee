"""Both directions, echoes, conflicts and crashes, with a helpdesk in memory."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from helpdesk import Comment, Refused, Ticket
from hooks import build, poll_forever
from pairs import Pair, Pairs, State
from starlette.testclient import TestClient
from sync import TO_HELPDESK, TO_XURRENT, Sync, fields

from xurrent_gen.sandbox import running_sandbox
from xurrent_sdk import Request, RequestStatus, XurrentClient
from xurrent_sdk.testing import signed_delivery


class MemoryHelpdesk:
    """A helpdesk that counts what is written to it."""

    def __init__(self) -> None:
        self.tickets: dict[str, Ticket] = {}
        self.external: dict[str, str] = {}
        self.log: list[str] = []
        self.writes = 0
        self.closed: set[str] = set()

    def get(self, key: str) -> Ticket:
        return self.tickets[key]

    def find(self, external_id: str) -> Ticket | None:
        key = self.external.get(external_id)
        return self.tickets[key] if key else None

    def create(self, subject: str, status: str, external_id: str) -> Ticket:
        key = self.external[external_id] = self.open(subject, status)
        self.tickets[key] = replace(self.tickets[key], external_id=external_id)
        self.writes += 1
        return self.tickets[key]

    def update(self, key: str, subject: str | None, status: str | None) -> None:
        self._write(key)
        self.edit(key, subject=subject or "", status=status or "")

    def comment(self, key: str, text: str) -> int:
        self._write(key)
        return self.say(key, text, by_us=True)

    def _write(self, key: str) -> None:
        if key in self.closed:
            raise Refused("The ticket is closed")
        self.writes += 1

    def changed(self, cursor: str | None) -> tuple[list[str], str]:
        new = self.log[int(cursor or 0) :]
        return list(dict.fromkeys(new)), str(len(self.log))

    def open(self, subject: str, status: str = "open") -> str:
        """Create a ticket as a person does, and ``edit`` and ``say`` likewise."""
        key = f"T-{len(self.tickets) + 1}"
        self.tickets[key] = Ticket(key, subject, status)
        self.log.append(key)
        return key

    def edit(self, key: str, subject: str = "", status: str = "") -> None:
        old = self.tickets[key]
        self.tickets[key] = replace(
            old, subject=subject or old.subject, status=status or old.status
        )
        self.log.append(key)

    def say(self, key: str, text: str, by_us: bool = False) -> int:
        old = self.tickets[key]
        self.log.append(key)
        id = len(self.log)
        comments = (*old.comments, Comment(id, text, by_us))
        self.tickets[key] = replace(old, comments=comments)
        return id


TESTS = 18
RECORDS = {
    "people": [
        {"name": "Integration", "primaryEmail": "sync@example.com"},
        {"name": "Ann", "primaryEmail": "ann@example.com"},
    ],
    "requests": [
        {
            "subject": "Printer",
            "status": "assigned",
            "notes": [
                {"text": "It burns", "person": {"primaryEmail": "ann@example.com"}}
            ],
        }
    ]
    * TESTS,
}
SCHEMA = "xurrent_sdk/schema.graphql"


@pytest.fixture(scope="module")
def client() -> Iterator[XurrentClient]:
    with (
        running_sandbox(schema=SCHEMA, data=RECORDS) as sandbox,
        XurrentClient(**sandbox.client_settings, sleep=lambda _: None) as client,
    ):
        yield client


@pytest.fixture(scope="module")
def unused(client: XurrentClient) -> list[str]:
    return [id for (id,) in client.query.requests().values(lambda r: (r.id,)).all()]


@pytest.fixture
def printer(unused: list[str]) -> str:
    """A request that no other test uses: one sandbox starts faster than many."""
    return unused.pop()


@pytest.fixture
def desk() -> MemoryHelpdesk:
    return MemoryHelpdesk()


@pytest.fixture
def sync(client: XurrentClient, desk: MemoryHelpdesk, tmp_path: Path) -> Iterator[Sync]:
    pairs = Pairs(tmp_path / "pairs.db")
    yield Sync(client, desk, pairs)
    pairs.close()


def read(client: XurrentClient, request_id: str) -> Request:
    found = client.query.requests().where(lambda f: [f.id == request_id])
    return found.select(fields).one()


def test_a_request_becomes_a_ticket_with_its_notes(
    client: XurrentClient, desk: MemoryHelpdesk, sync: Sync, printer: str
) -> None:
    sync.request_changed(printer)
    (ticket,) = desk.tickets.values()
    assert (ticket.subject, ticket.status) == ("Printer", "open")
    assert [comment.text for comment in ticket.comments] == ["It burns"]


def test_an_echo_changes_nothing(
    client: XurrentClient, desk: MemoryHelpdesk, sync: Sync, printer: str
) -> None:
    sync.request_changed(printer)
    desk.say("T-1", "We are coming")
    assert sync.poll() == 1
    writes, before = desk.writes, read(client, printer)
    for _ in range(2):
        sync.poll()
        sync.request_changed(printer)
    assert desk.writes == writes
    assert read(client, printer) == before
    assert [note.text for note in before.notes] == ["It burns", "We are coming"]


@pytest.mark.parametrize(
    ("status", "expected"),
    [("solved", RequestStatus.COMPLETED), ("pending", "waiting_for_customer")],
)
def test_the_status_of_the_ticket_arrives(
    client: XurrentClient,
    desk: MemoryHelpdesk,
    sync: Sync,
    printer: str,
    status: str,
    expected: str,
) -> None:
    sync.request_changed(printer)
    desk.edit("T-1", status=status)
    sync.poll()
    assert read(client, printer).status == expected


def test_each_status_of_the_helpdesk_comes_back_as_itself() -> None:
    for word, status in TO_XURRENT.items():
        assert TO_HELPDESK.get(status, "open") == word
    assert {*TO_HELPDESK.values(), "open"} == TO_XURRENT.keys()


def test_a_finer_status_is_left_alone(
    client: XurrentClient, desk: MemoryHelpdesk, sync: Sync, printer: str
) -> None:
    sync.request_changed(printer)
    client.mutation.request_update(id=printer, status=RequestStatus.IN_PROGRESS)
    desk.edit("T-1", subject="Printer in room 2")
    sync.poll()
    after = read(client, printer)
    assert (after.subject, after.status) == ("Printer in room 2", "in_progress")


def test_a_conflict_follows_the_rules(
    client: XurrentClient, desk: MemoryHelpdesk, sync: Sync, printer: str
) -> None:
    sync.request_changed(printer)
    client.mutation.request_update(
        id=printer, subject="Plotter", status=RequestStatus.WAITING_FOR_CUSTOMER
    )
    desk.edit("T-1", subject="Copier", status="solved")
    sync.request_changed(printer)
    after, ticket = read(client, printer), desk.get("T-1")
    assert (after.subject, after.status) == ("Plotter", RequestStatus.COMPLETED)
    assert (ticket.subject, ticket.status) == ("Plotter", "solved")


def test_what_changes_during_a_run_is_not_undone(
    client: XurrentClient,
    desk: MemoryHelpdesk,
    sync: Sync,
    printer: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    sync.request_changed(printer)
    desk.edit("T-1", status="pending")
    ticket = desk.get("T-1")
    with monkeypatch.context() as during:

        def get(key: str) -> Ticket:  # both have been read when the others write
            client.mutation.request_update(id=printer, subject="Plotter")
            desk.edit("T-1", subject="Copier")
            return ticket

        during.setattr(desk, "get", get)
        sync.poll()
    assert read(client, printer).subject == "Plotter"
    client.mutation.request_update(id=printer, status=RequestStatus.IN_PROGRESS)
    sync.request_changed(printer)
    assert (desk.get("T-1").subject, desk.get("T-1").status) == ("Plotter", "open")


def test_a_ticket_becomes_a_request_once(
    client: XurrentClient, desk: MemoryHelpdesk, sync: Sync, tmp_path: Path
) -> None:
    desk.open("Laptop", "pending")
    sync.poll()
    found = client.query.requests().where(lambda f: [f.source == "helpdesk"])
    request = found.select(fields).one()
    for external_id in (None, request.id):  # people may link the ticket, too
        desk.tickets["T-1"] = replace(desk.get("T-1"), external_id=external_id)
        for first in (Sync.poll, lambda again: again.request_changed(request.id)):
            lost = Pairs(tmp_path / "lost.db")  # a crash before the pair was stored
            first(Sync(client, desk, lost))
            lost.close()
            (tmp_path / "lost.db").unlink()
    assert found.select(fields).one() == request
    assert len(desk.tickets) == 1
    assert (request.subject, request.status) == ("Laptop", "waiting_for_customer")


def test_a_crash_between_copy_and_table_copies_nothing_twice(
    client: XurrentClient,
    desk: MemoryHelpdesk,
    sync: Sync,
    printer: str,
    tmp_path: Path,
) -> None:
    sync.request_changed(printer)
    for _ in range(2):  # equal texts are two comments
        desk.say("T-1", "We are coming")
    sync.poll()
    lost = Pairs(tmp_path / "lost.db")
    again = Sync(client, desk, lost)
    again.request_changed(printer)
    lost.close()
    assert len(desk.tickets) == 1
    assert len(desk.get("T-1").comments) == len(read(client, printer).notes) == 3


def test_a_copy_that_was_stripped_is_found_after_a_crash(
    client: XurrentClient, desk: MemoryHelpdesk, sync: Sync, printer: str
) -> None:
    sync.request_changed(printer)
    client.mutation.note_create(owner_id=printer, text="We are coming")
    desk.say("T-1", "We are coming\n")
    sync.poll()
    assert [n.text for n in read(client, printer).notes][1:] == ["We are coming"]


def test_a_crash_before_the_row_of_a_ticket_creates_no_request(
    client: XurrentClient,
    desk: MemoryHelpdesk,
    sync: Sync,
    printer: str,
    tmp_path: Path,
) -> None:
    sync.request_changed(printer)
    before = client.query.requests().count()
    lost = Pairs(tmp_path / "lost.db")
    Sync(client, desk, lost).poll()  # before the event comes again
    assert lost.of_request(printer) == sync.pairs.of_request(printer)
    lost.close()
    assert client.query.requests().count() == before


def test_a_comment_arrives_although_the_status_is_refused(
    client: XurrentClient, desk: MemoryHelpdesk, sync: Sync, printer: str
) -> None:
    sync.request_changed(printer)
    desk.say("T-1", "It is the fuse")
    desk.edit("T-1", status="a new status")
    with pytest.raises(ExceptionGroup, match="failed"):
        sync.poll()
    assert [n.text for n in read(client, printer).notes][1:] == ["It is the fuse"]


def test_a_comment_with_nothing_but_a_file_holds_up_no_other(
    client: XurrentClient, desk: MemoryHelpdesk, sync: Sync, printer: str
) -> None:
    sync.request_changed(printer)
    desk.say("T-1", "")
    desk.say("T-1", "See the file")
    sync.poll()
    assert [n.text for n in read(client, printer).notes][1:] == ["See the file"]


def test_a_ticket_that_the_helpdesk_refuses_holds_up_no_other(
    client: XurrentClient, desk: MemoryHelpdesk, sync: Sync, unused: list[str]
) -> None:
    closed, other = unused.pop(), unused.pop()
    for request_id in (closed, other):
        sync.request_changed(request_id)
    client.mutation.request_update(id=closed, subject="Plotter")
    desk.closed.add("T-1")
    desk.say("T-1", "Thank you")
    desk.edit("T-2", subject="Copier")
    with pytest.raises(ExceptionGroup, match="failed") as failed:
        sync.poll()
    assert failed.group_contains(Refused)
    assert read(client, other).subject == "Copier"


def test_a_closed_ticket_that_takes_no_note_closes_its_request(
    client: XurrentClient, desk: MemoryHelpdesk, sync: Sync, printer: str
) -> None:
    desk.closed.add("T-1")  # before it has the first note
    with pytest.raises(Refused):
        sync.request_changed(printer)
    desk.say("T-1", "It is the fuse")
    desk.edit("T-1", status="solved")
    with pytest.raises(ExceptionGroup, match="failed"):
        sync.poll()
    after = read(client, printer)
    assert [n.text for n in after.notes] == ["It burns", "It is the fuse"]
    assert after.status == RequestStatus.COMPLETED


def test_a_ticket_without_its_request_holds_up_no_other(
    client: XurrentClient, desk: MemoryHelpdesk, sync: Sync, printer: str
) -> None:
    sync.request_changed(printer)
    sync.pairs.save(Pair("gone", desk.open("Old"), State("Old", "open")))
    desk.edit("T-1", status="solved")
    with pytest.raises(ExceptionGroup, match="failed") as failed:
        sync.poll()
    assert "Ticket T-2" in failed.value.exceptions[0].__notes__
    assert read(client, printer).status == RequestStatus.COMPLETED

    stop = threading.Event()
    thread = threading.Thread(target=poll_forever, args=(sync, stop, 0.5))
    thread.start()
    desk.edit("T-1", subject="Printer in room 2")
    deadline = time.monotonic() + 20
    while read(client, printer).subject == "Printer" and time.monotonic() < deadline:
        time.sleep(0.2)
    stop.set()
    thread.join()
    assert read(client, printer).subject == "Printer in room 2"
    assert sync.pairs.last_poll()[1] == ["T-2"]


def test_events_of_others_are_handled_and_our_own_are_not(
    client: XurrentClient,
    desk: MemoryHelpdesk,
    sync: Sync,
    printer: str,
    tmp_path: Path,
) -> None:
    event = {"event": "request.update", "object_nodeID": printer}
    ours = signed_delivery({**event, "person_nodeID": sync.me})
    other = signed_delivery({**event, "person_nodeID": "somebody"})
    store = tmp_path / "webhooks.db"

    def post(delivery: object) -> None:
        assert isinstance(delivery, type(ours))
        sent = http.post("/", content=delivery.body, headers=dict(delivery.headers))
        assert sent.status_code == 200

    with TestClient(build(sync, ours.policy, store)) as http:
        post(ours)
    assert desk.tickets == {}
    with TestClient(build(sync, ours.policy, store)) as http:
        post(other)
        deadline = time.monotonic() + 20
        while not desk.tickets and time.monotonic() < deadline:
            time.sleep(0.02)
    assert len(desk.tickets) == 1
