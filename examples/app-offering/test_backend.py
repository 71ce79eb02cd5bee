"""Installation, rotation of secrets, removal, and a client per customer."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import parse_qs

import httpx
import pytest
from backend import APP, Clients, receiver
from cryptography.fernet import Fernet
from exchange import GRANT, JWT, exchanged
from starlette.testclient import TestClient
from store import Customer, CustomerStore

from xurrent_gen.sandbox import RunningSandbox
from xurrent_sdk import XurrentClient
from xurrent_sdk.testing import signed_delivery


@pytest.fixture
def store(tmp_path: Path) -> Iterator[CustomerStore]:
    store = CustomerStore(tmp_path / "customers.db", Fernet.generate_key())
    yield store
    store.close()


def until(condition: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 20
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.02)


Post = Callable[..., None]


@pytest.fixture
def post(store: CustomerStore, tmp_path: Path) -> Iterator[Post]:
    policy = signed_delivery("app_instance.delete").policy
    with TestClient(receiver(store, policy, tmp_path / "webhooks.db")) as http:

        def post(name: str, instance: str = "instance-1", **payload: object) -> None:
            event = {"event": f"app_instance.{name}", "object_nodeID": instance}
            sent = signed_delivery(event, payload)
            answer = http.post("/", content=sent.body, headers=dict(sent.headers))
            assert answer.status_code == 200

        yield post


APPLICATION = {"client_id": "app-1", "client_secret": "first-secret"}


def test_an_installation_lives_from_its_first_secrets_to_its_removal(
    store: CustomerStore, post: Post, caplog: pytest.LogCaptureFixture
) -> None:
    post(
        "secrets-update",
        customer_account_id="gadget",
        application=APPLICATION,
        secrets={"api_key": "s3cret-value", "pin": None},
    )
    until(lambda: store.get("gadget") is not None)
    customer = store.get("gadget")
    assert customer
    assert customer.client_secret == "first-secret"
    assert customer.secrets == {"api_key": "s3cret-value", "pin": None}

    # a later event has only what changed
    post("secrets-update", secrets={"api_key": "another-value"})
    until(lambda: store.get("gadget") != customer)
    changed = store.get("gadget")
    assert changed
    assert changed.client_secret == "first-secret"
    assert changed.secrets == {"api_key": "another-value", "pin": None}

    post("delete")
    until(lambda: store.get("gadget") is None)
    visible = caplog.text + repr(customer)
    assert not [s for s in ("first-secret", "s3cret-value") if s in visible]


@pytest.mark.parametrize("first", [{"secrets": {"pin": "1"}}, {"policy": {}}])
def test_an_application_may_come_after_other_secrets(
    store: CustomerStore, post: Post, first: dict[str, object]
) -> None:
    gadget = {"customer_account_id": "gadget", "app_offering": {"reference": APP}}
    post("secrets-update", **gadget, **first)
    post("secrets-update", **gadget, application=APPLICATION)
    until(lambda: getattr(store.get("gadget"), "client_id", None) == "app-1")
    customer = store.get("gadget")
    assert customer
    assert customer.secrets == first.get("secrets", {})


def test_an_account_without_an_application_has_no_client(store: CustomerStore) -> None:
    store.save(Customer("1", "gadget", secrets={"pin": "1"}))
    with pytest.raises(KeyError, match="gadget"):
        Clients(store).of("gadget")


def test_another_app_of_the_same_customer_replaces_nothing(
    store: CustomerStore, post: Post
) -> None:
    both = {"customer_account_id": "gadget", "application": APPLICATION}
    other = {**both, "app_offering": {"reference": "other"}}
    post("secrets-update", "instance-2", **other)
    post("secrets-update", "instance-1", **both, app_offering={"reference": APP})
    until(lambda: store.get("gadget") is not None)
    post("secrets-update", "instance-2", **other)
    post("delete", "instance-2")
    post("secrets-update", "instance-3", **{**both, "customer_account_id": "widget"})
    until(lambda: store.get("widget") is not None)
    customer = store.get("gadget")
    assert customer
    assert customer.instance == "instance-1"


def test_secrets_are_encrypted_on_disk(store: CustomerStore, tmp_path: Path) -> None:
    store.save(Customer("1", "gadget", "app-1", "first-secret"))
    assert b"first-secret" not in (tmp_path / "customers.db").read_bytes()


def test_one_client_per_customer_until_its_secrets_change(
    store: CustomerStore, xurrent_sandbox: RunningSandbox
) -> None:
    def open(customer: Customer) -> XurrentClient:
        return XurrentClient(
            account=xurrent_sandbox.account,
            client_id=customer.client_id,
            client_secret=customer.client_secret,
            graphql_endpoint=xurrent_sandbox.graphql_url,
            oauth_endpoint=xurrent_sandbox.oauth_url,
        )

    clients = Clients(store, open)
    with pytest.raises(KeyError, match="gadget"):
        clients.of("gadget")
    secrets = (xurrent_sandbox.client_id, xurrent_sandbox.client_secret)
    store.save(Customer("1", "gadget", *secrets))
    first = clients.of("gadget")
    assert first.query.me().select(lambda p: [p.name]).get().name
    assert clients.of("gadget") is first
    store.save(Customer("1", "gadget", *secrets, {"api_key": "new"}))
    assert clients.of("gadget") is not first
    assert first.query.me().select(lambda p: [p.name]).get()  # of another thread
    store.remove("1")
    with pytest.raises(KeyError):
        clients.of("gadget")
    clients.close()


def test_token_exchange_sends_the_values_of_the_rfc() -> None:
    sent: list[dict[str, list[str]]] = []

    def server(request: httpx.Request) -> httpx.Response:
        sent.append(parse_qs(request.content.decode()))
        return httpx.Response(200, json={"access_token": "abc", "expires_in": 3600})

    with httpx.Client(transport=httpx.MockTransport(server)) as http:
        endpoint = "https://oauth.xurrent.qa/token"
        token = exchanged(http, endpoint, "app-1", "secret", lambda: "jwt")()
    assert (token.value, token.expires_in) == ("abc", 3600)
    assert sent[0]["grant_type"] == [GRANT]
    assert sent[0]["subject_token_type"] == [JWT]


def test_a_refused_exchange_shows_no_secret() -> None:
    refusal = httpx.MockTransport(lambda _: httpx.Response(400, text="secret-1"))
    with httpx.Client(transport=refusal) as http:
        token = exchanged(http, "https://oauth.test/token", "a", "secret-1", str)
        with pytest.raises(RuntimeError, match=r"^token exchange: HTTP 400$"):
            token()
