"""The back end of an app: it stores the secrets of each customer, and calls their accounts.

    uvicorn --factory backend:build

The environment has ``APP_KEY``: ``python -c "from cryptography.fernet import Fernet;
print(Fernet.generate_key().decode())"``.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Mapping
from pathlib import Path

from store import Customer, CustomerStore

from xurrent_sdk import AppInstance, XurrentClient
from xurrent_sdk.webhooks import (
    AsyncWebhookVerifier,
    SqliteInbox,
    WebhookApp,
    WebhookEvent,
    WebhookPolicy,
)

Open = Callable[[Customer], XurrentClient]


def open_client(customer: Customer) -> XurrentClient:
    """Return a client for the customer's account with the credentials of the app."""
    return XurrentClient(
        account=customer.account,
        client_id=customer.client_id,
        client_secret=customer.client_secret,
        source="our-app",
    )


class Clients:
    """One client per customer, created when it is needed, replaced with its secrets."""

    def __init__(self, store: CustomerStore, open: Open = open_client) -> None:
        self._store, self._open = store, open
        self._clients: dict[str, tuple[Customer, XurrentClient]] = {}
        self._opened: list[XurrentClient] = []
        self._lock = threading.Lock()

    def of(self, account: str) -> XurrentClient:
        """Return the client; raise ``KeyError`` if the account has not installed the app."""
        with self._lock:
            customer = self._store.get(account)
            if customer is None:
                raise KeyError(f"{account!r} has not installed the app")
            known, client = self._clients.get(account, (None, None))
            if client and known == customer:
                return client
            client = self._open(customer)
            self._clients[account] = (customer, client)
            # Another thread may still read with the old one.
            self._opened.append(client)
            return client

    def close(self) -> None:
        for client in self._opened:
            client.close()


def customer_of(event: WebhookEvent[AppInstance], known: Customer | None) -> Customer:
    """Read the secrets event; what it omits stays as it is known."""
    content: Mapping[str, object] = event.payload.extra
    application = content.get("application")
    secrets = content.get("secrets")
    account = content.get("customer_account_id") or (known and known.account)
    if not isinstance(account, str):
        raise ValueError("the secrets event names no account")  # never its content
    stored = dict(known.secrets) if known else {}
    if isinstance(secrets, Mapping):
        stored |= secrets
    if isinstance(application, Mapping):
        client_id = str(application["client_id"])
        client_secret = str(application["client_secret"])
    elif known:
        client_id, client_secret = known.client_id, known.client_secret
    else:
        raise ValueError("the first secrets event has no application")
    instance = str(event.object_node_id)
    return Customer(instance, account, client_id, client_secret, stored)


def receiver(
    store: CustomerStore, policy: WebhookPolicy, inbox: Path = Path("webhooks.db")
) -> WebhookApp:
    """Return the ASGI application for the webhook of the app offering."""
    hooks = WebhookApp(AsyncWebhookVerifier(policy), inbox=SqliteInbox(inbox))

    @hooks.on("app_instance.secrets-update")
    def secrets(event: WebhookEvent[AppInstance]) -> None:
        if event.is_test:
            return  # of no customer
        known = store.of_instance(str(event.object_node_id))
        store.save(customer_of(event, known))

    @hooks.on("app_instance.delete")
    def deleted(event: WebhookEvent[AppInstance]) -> None:
        store.remove(str(event.object_node_id))

    return hooks


def build() -> WebhookApp:
    """Return the application with the settings of production."""
    store = CustomerStore(Path("customers.db"), os.environ["APP_KEY"].encode())
    return receiver(store, WebhookPolicy(account="widget", stage="qa"))
