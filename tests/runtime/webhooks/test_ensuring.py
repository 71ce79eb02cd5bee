"""Webhooks are set up once, changed where they differ, and their keys are kept."""

from __future__ import annotations

import ssl
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from threading import Thread
from wsgiref.simple_server import WSGIRequestHandler, make_server

import pytest

import xurrent_sdk as sdk
from tests.support.driver import Driver
from tests.support.webhooks import Json, Mode
from xurrent_gen.sandbox import RunningSandbox, running_sandbox
from xurrent_sdk._runtime.webhooks import keyring
from xurrent_sdk.webhooks import (
    FetchSettings,
    StandingWebhooks,
    WebhookEvent,
    WebhookPolicy,
    WebhookPolicyError,
    WebhookVerifier,
    WsgiWebhookApp,
    ensure,
)

NOWHERE = "http://127.0.0.1:9/hooks"


@dataclass
class Account:
    mode: Mode
    sandbox: RunningSandbox
    name: str = "sync"
    """Of the webhooks, a name for each test."""

    def ensure(self, **given: Json) -> StandingWebhooks:
        options: dict[str, Json] = {
            "name": self.name,
            "uri": NOWHERE,
            "events": ["request.create", "person.update"],
            **given,
        }
        with Driver(sdk, self.mode) as driver:
            client = driver.connect(self.sandbox)
            found: StandingWebhooks = driver.run(ensure(client, **options))
            return found


@pytest.fixture(scope="module")
def sandbox() -> Iterator[RunningSandbox]:
    with running_sandbox(seed=1) as running:
        yield running


@pytest.fixture
def account(
    mode: Mode, sandbox: RunningSandbox, request: pytest.FixtureRequest
) -> Account:
    return Account(mode, sandbox, request.node.name)


def changes(standing: StandingWebhooks) -> dict[str, str]:
    return {str(each.event): each.change for each in standing.webhooks}


def test_a_second_run_changes_nothing(account: Account) -> None:
    first = account.ensure()
    assert changes(first) == {"request.create": "created", "person.update": "created"}
    assert first.changed
    assert first.policy_name
    assert "BEGIN PUBLIC KEY" in (first.public_key or "")
    assert "BEGIN" not in repr(first)
    second = account.ensure()
    assert changes(second) == {"request.create": "kept", "person.update": "kept"}
    assert not second.changed
    assert (second.policy_id, second.public_key) == (first.policy_id, None)
    assert [w.id for w in second.webhooks] == [w.id for w in first.webhooks]


def test_what_differs_is_changed_and_what_is_not_asked_for_is_told(
    account: Account,
) -> None:
    first = account.ensure()
    moved = account.ensure(events=["request.create", "task.update"], uri=f"{NOWHERE}/2")
    assert changes(moved) == {
        "request.create": "updated",
        "task.update": "created",
        "person.update": "other",
    }
    assert moved.policy_id == first.policy_id
    assert account.ensure(name=f"another {account.name}").policy_id != first.policy_id
    with sdk.XurrentClient(**account.sandbox.client_settings) as client:
        create = client.mutation.webhook_create
        create(name=account.name, uri=NOWHERE, event="task.update")
    told = account.ensure(events=["request.create", "task.update"], uri=f"{NOWHERE}/2")
    assert [each.change for each in told.webhooks] == ["kept", "kept", "other", "other"]


def test_a_policy_is_known_by_its_id(account: Account) -> None:
    first = account.ensure()
    again = account.ensure(name=f"another {account.name}", policy_id=first.policy_id)
    assert (again.policy_id, again.policy_name) == (first.policy_id, first.policy_name)
    with pytest.raises(WebhookPolicyError, match="no webhook policy 'gone'"):
        account.ensure(policy_id="gone")


@pytest.mark.parametrize("chosen", [False, True])
def test_a_disabled_policy_signs_nothing(account: Account, chosen: bool) -> None:
    """Xurrent would send the webhooks unsigned, and the receiver refuse them all."""
    policy = account.ensure().policy_id
    given = {"policy_id": policy} if chosen else {}
    with sdk.XurrentClient(**account.sandbox.client_settings) as client:
        client.mutation.webhook_policy_update(id=policy, disabled=True)
        with pytest.raises(WebhookPolicyError, match="is disabled") as caught:
            account.ensure(events=["task.create"], **given)
        assert policy in str(caught.value)
        client.mutation.webhook_policy_update(id=policy, disabled=False)
    assert "task.create" not in changes(account.ensure())


def test_the_key_is_kept_in_a_file(account: Account, tmp_path: Path) -> None:
    file = tmp_path / "key.pem"
    standing = account.ensure(keep_key=file, discovery=False, algorithm="RS256")
    assert file.read_text() == standing.public_key
    assert keyring.key_from_pem(file.read_text(), "RS256")
    account.ensure(keep_key=file, discovery=False)  # nothing is made, nothing to keep
    assert file.read_text() == standing.public_key


def test_discovery_is_not_switched_off_without_the_key(
    account: Account, tmp_path: Path
) -> None:
    """Nobody could check the webhooks any more: the key is shown only once."""
    policy = account.ensure().policy_id
    with pytest.raises(WebhookPolicyError, match="not shown again") as caught:
        account.ensure(discovery=False, keep_key=tmp_path / "late.pem")
    assert policy in str(caught.value)
    assert not account.ensure().changed
    assert account.ensure(discovery=False, policy_id=policy).changed


def test_a_file_that_holds_something_is_not_replaced(
    account: Account, tmp_path: Path
) -> None:
    file = tmp_path / "key.pem"
    file.write_text("another key")
    with pytest.raises(WebhookPolicyError, match="Nothing was created"):
        account.ensure(keep_key=file)
    assert file.read_text() == "another key"
    assert changes(account.ensure())["request.create"] == "created"


def test_the_file_goes_when_the_call_is_interrupted(
    account: Account, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def hanging(*_: object) -> None:
        raise KeyboardInterrupt

    file = tmp_path / "key.pem"
    monkeypatch.setattr(
        "xurrent_sdk._runtime.webhooks.ensuring._Account._mutate", hanging
    )
    with pytest.raises(KeyboardInterrupt):
        account.ensure(keep_key=file)
    assert not file.exists(), "the next run needs a file that is not there"


@pytest.mark.parametrize(
    ("given", "text"),
    [
        ({"events": ["request.crate"]}, "not a known event"),
        ({"events": []}, "must not be empty"),
        ({"events": None}, "events must be a list of names, not None"),
        ({"events": "ci.create"}, "events must be a list of names, not 'ci.create'"),
        ({"uri": ""}, "uri must be a string that is not blank, not ''"),
        ({"name": " "}, "name must be a string"),
        ({"mail_exceptions_to": 5}, "mail_exceptions_to must be a string"),
        ({"algorithm": "HS256"}, "algorithm must be one of"),
        ({"discovery": False}, "shown only once"),
    ],
)
def test_arguments_that_cannot_work(
    account: Account, given: dict[str, Json], text: str
) -> None:
    with pytest.raises(WebhookPolicyError, match=text):
        account.ensure(**given)


class Quiet(WSGIRequestHandler):
    def log_message(self, format: str, *args: object) -> None: ...


def test_the_receiver_completes_the_handshake_and_gets_events(mode: Mode) -> None:
    with running_sandbox(seed=1, tls=True, deliver_webhooks=True) as sandbox:
        settings = FetchSettings(
            verify=ssl.create_default_context(cafile=str(sandbox.ca_file))
        )
        policy = WebhookPolicy(account_url=sandbox.tls_url)
        app = WsgiWebhookApp(WebhookVerifier(policy, fetch=settings))
        seen: list[WebhookEvent] = []
        app.on()(seen.append)
        with make_server("127.0.0.1", 0, app, handler_class=Quiet) as server:
            Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
            url = f"http://127.0.0.1:{server.server_port}/hooks"
            Account(mode, sandbox).ensure(uri=url)
            assert sandbox.dispatcher.outbox.settle()
            with sdk.XurrentClient(**sandbox.client_settings) as client:
                client.mutation.request_create(subject="x", category="incident")
            assert sandbox.dispatcher.outbox.settle()
            server.shutdown()
        assert [event.event for event in seen] == ["request.create"]
