"""Whose entries an inbox holds: names, formats, and events without a handler."""

from __future__ import annotations

import logging
import sqlite3
from pathlib import Path
from typing import Any

import pytest
import redis.asyncio

from tests.support.clock import ManualClock
from tests.support.inbox import POLICY, QUICK, Desk, MakeInbox, Mode, wsgi_post
from xurrent_sdk._runtime.http.effects import run_flow
from xurrent_sdk._runtime.webhooks.signed import signed_delivery
from xurrent_sdk.webhooks import (
    RedisInbox,
    SqliteInbox,
    WebhookEventName,
    WebhookPolicy,
    WebhookPolicyError,
    WebhookVerifier,
    WorkSettings,
    WsgiWebhookApp,
)


def post(desk: Desk, event: str, number: int = 1, object_id: int = 1) -> None:
    name = WebhookEventName(event)
    signed = signed_delivery(
        {"event": name, "object_id": object_id}, delivery_id=f"{event}-{number}"
    )
    assert desk.post(signed) == 200


class Service(Desk):
    """A desk that handles only some events."""

    def __init__(self, mode: Mode, inbox: Any, *events: str) -> None:
        self.names = [WebhookEventName(event) for event in events]
        super().__init__(mode, inbox)

    def __post_init__(self) -> None:
        self.handled: list[str] = []
        super().__post_init__()
        for app in (self.asgi, self.wsgi):
            app._handling._others.clear()
        self.asgi.on(*self.names)(self._note)
        self.wsgi.on(*self.names)(self._note)

    def _note(self, event: Any) -> None:
        self.handled.append(f"{event.event} {event.object_id}")


@pytest.mark.parametrize(
    ("names", "accounts"),
    [(("a", "b"), ("widget", "widget")), ((None, None), ("widget", "gadget"))],
    ids=["names", "accounts"],
)
def test_two_services_see_only_their_own(
    make_inbox: MakeInbox, names: tuple[str | None, ...], accounts: tuple[str, ...]
) -> None:
    apps: list[WsgiWebhookApp] = []
    seen: list[list[int]] = [[], []]
    for number, (name, account) in enumerate(zip(names, accounts, strict=True)):
        policy = signed_delivery("request.create", account=account).policy
        inbox = make_inbox(name=name)
        app = WsgiWebhookApp(WebhookVerifier(policy), inbox=inbox, worker=False)
        app.on()(lambda event, number=number: seen[number].append(event.object_id))
        apps.append(app)
        for object_id in (1, 2):
            signed = signed_delivery(
                {"event": "request.create", "object_id": object_id + 10 * number},
                account=account,
                delivery_id=f"the-same-{object_id}",
            )
            assert wsgi_post(app, signed) == 200
    apps[1].work(until_empty=True)
    assert [sorted(ids) for ids in seen] == [[], [11, 12]]  # handled by threads
    inboxes: list[Any] = [app.inbox for app in apps]
    assert [inbox.stats().waiting for inbox in inboxes] == [2, 0]
    apps[0].work(until_empty=True)
    assert sorted(seen[0]) == [1, 2]


def test_an_inbox_without_a_name_belongs_to_one_account(tmp_path: Path) -> None:
    alone = SqliteInbox(tmp_path / "inbox.db")
    with pytest.raises(WebhookPolicyError, match="Whose entries"):
        alone.stats()
    WsgiWebhookApp(WebhookVerifier(POLICY), inbox=alone)
    assert alone.name == "widget.xurrent.com"
    assert alone.stats().depth == 0
    other = WebhookVerifier(WebhookPolicy(account="gadget"))
    with pytest.raises(WebhookPolicyError, match="another inbox for gadget"):
        WsgiWebhookApp(other, inbox=alone)
    both = WebhookVerifier(POLICY, WebhookPolicy(account="gadget"))
    with pytest.raises(WebhookPolicyError, match="several accounts"):
        WsgiWebhookApp(both, inbox=SqliteInbox(tmp_path / "two.db"))
    WsgiWebhookApp(both, inbox=SqliteInbox(tmp_path / "two.db", name="both"))
    with pytest.raises(WebhookPolicyError, match="printable"):
        SqliteInbox(tmp_path / "inbox.db", name="")
    alone.close()


@pytest.mark.filterwarnings("ignore:coroutine")
def test_an_asynchronous_client_needs_the_asynchronous_methods() -> None:
    inbox = RedisInbox(redis.asyncio.Redis(), name="cmdb")
    with pytest.raises(WebhookPolicyError, match=r"await adead\(\)"):
        inbox.dead()


def test_an_event_without_a_handler_waits_for_a_worker_with_one(
    mode: Mode, make_inbox: MakeInbox, caplog: pytest.LogCaptureFixture
) -> None:
    """It is not handled, blocks nobody, and is logged once."""
    old = Service(mode, make_inbox(), "request.create")
    for number in (1, 2, 3):
        post(old, "problem.create", number)
        post(old, "request.create", number)
    old.work()
    old.work()
    assert old.handled == ["request.create 1"] * 3
    stats = old.inbox.stats()
    assert (stats.depth, stats.unhandled) == (0, 3)
    assert "problem.create" not in stats.events
    assert caplog.text.count("No handler for problem.create") == 1
    new = Service(mode, make_inbox(), "problem.create")
    new.work()
    assert new.handled == ["problem.create 1"] * 3
    assert new.inbox.stats().unhandled == 0
    assert new.inbox.stats().events["problem.create"].handled == 3


def test_it_takes_its_turn_before_the_later_ones(
    mode: Mode, make_inbox: MakeInbox
) -> None:
    inbox = make_inbox()
    none = Service(mode, inbox, "project.create")
    for number, event in enumerate(
        ["request.create", "request.update", "request.create", "request.note-added"]
    ):
        post(none, event, number)
    none.work()
    assert none.inbox.stats().unhandled == 4
    post(none, "request.update", 9, object_id=2)
    post(none, "request.team-changed", 10)
    every = Service(
        mode,
        make_inbox(),
        "request.create",
        "request.update",
        "request.note-added",
        "request.team-changed",
    )
    every.work()
    assert [each for each in every.handled if each.endswith(" 1")] == [
        "request.create 1",
        "request.update 1",
        "request.create 1",
        "request.note-added 1",
        "request.team-changed 1",
    ]
    assert every.inbox.stats().depth == every.inbox.stats().unhandled == 0


def test_unhandled_entries_are_deleted_after_the_retention(
    mode: Mode,
    make_inbox: MakeInbox,
    clock: ManualClock,
    caplog: pytest.LogCaptureFixture,
) -> None:
    desk = Service(mode, make_inbox(), "request.create")
    post(desk, "problem.create")
    desk.work()
    clock.advance(QUICK.retention + 1)
    desk.work()
    assert desk.inbox.stats().unhandled == 0
    assert "1 entries without a handler were deleted" in caplog.text


def test_the_answered_handshake_needs_no_handler(
    mode: Mode, make_inbox: MakeInbox, caplog: pytest.LogCaptureFixture
) -> None:
    desk = Service(mode, make_inbox(), "request.create")
    post(desk, "webhook.verify")
    desk.work()
    stats = desk.inbox.stats()
    assert (stats.depth, stats.unhandled) == (0, 0)
    assert "No handler" not in caplog.text


def test_what_this_version_cannot_read_is_tried_again_and_then_dead(
    mode: Mode, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path = tmp_path / "inbox.db"
    desk = Desk(mode, SqliteInbox(path, QUICK))
    desk.deliver(1)
    db = sqlite3.connect(path)
    db.execute(
        "UPDATE inbox2_entries SET body = replace(body, '\"issuer\"', '\"sec\"')"
    )
    db.commit()
    desk.work()
    assert (desk.inbox.stats().waiting, desk.inbox.dead()) == (1, [])
    assert "Another version may have stored it" in caplog.text
    db.execute("UPDATE inbox2_entries SET attempts = 2, due = 0")
    db.commit()
    db.close()
    desk.work()
    (letter,) = desk.inbox.dead()
    assert letter.event.event == "unreadable"
    desk.inbox.close()


def test_entries_of_the_former_format_are_warned_of(
    mode: Mode, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path = tmp_path / "inbox.db"
    db = sqlite3.connect(path)
    db.execute(
        "CREATE TABLE entries (id INTEGER PRIMARY KEY, object, body, lease, died)"
    )
    db.execute("INSERT INTO entries (object, body) VALUES ('o', '{}')")
    db.commit()
    db.close()
    caplog.set_level(logging.INFO, "xurrent.webhooks")
    desk = Desk(mode, SqliteInbox(path, QUICK))
    desk.work()
    assert "holds 1 entries of the former format 1" in caplog.text
    assert desk.seen == []
    desk.inbox.close()


def test_an_inbox_says_once_what_it_guarantees(
    mode: Mode, make_inbox: MakeInbox, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "xurrent.webhooks")
    desk = Desk(mode, make_inbox(WorkSettings(poll=0.01)))
    for number in (1, 2):
        desk.deliver(number)
    desk.work()
    (line,) = [r.message for r in caplog.records if "Working on" in r.message]
    assert "widget.xurrent.com" in line
    assert "journal_mode wal" in line or "appendonly" in line


def test_no_error_of_a_store_carries_what_an_event_says(
    mode: Mode, tmp_path: Path
) -> None:
    """Neither the message nor a local variable of a frame."""
    from traceback import TracebackException

    from xurrent_sdk._runtime.webhooks.event import WebhookEvent
    from xurrent_sdk._runtime.webhooks.handling import Delivery
    from xurrent_sdk.webhooks import InboxUnavailableError, RedisInbox

    class Broken:
        def eval(self, script: str, numkeys: int, /, *arguments: str) -> object:
            raise OSError("cut")

    event: WebhookEvent = WebhookEvent.from_json(
        {"event": "app_instance.secrets-update", "payload": {"s": "TOPSECRET"}},
        delivery_id="d",
    )
    delivery = Delivery(event=event, content="c", keys={"k": 1.0})
    inboxes = [
        SqliteInbox(tmp_path / "missing" / "inbox.db", name="n"),
        RedisInbox(Broken(), name="n"),
    ]
    for inbox in inboxes:
        with pytest.raises(InboxUnavailableError) as caught:
            run_flow(inbox.put(delivery))
        shown = TracebackException.from_exception(caught.value, capture_locals=True)
        assert "TOPSECRET" not in "".join(shown.format())
        inbox.close()
