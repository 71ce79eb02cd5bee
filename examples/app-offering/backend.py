"""The back end of an app: stores the secrets of each customer and calls their accounts.

    uvicorn --factory backend:build

The environment has ``APP_KEY``: ``python -c "from cryptography.fernet import Fernet;
print(Fernet.generate_key().decode())"``.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Mapping
from dataclasses import replace
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

APP = "our-app"
"""The reference of the app offering."""
Open = Callable[[Customer], XurrentClient]


def open_client(customer: Customer) -> XurrentClient:
    """Return a client for the customer's account with the credentials of the app."""
    return XurrentClient(
        account=customer.account,
        client_id=customer.client_id,
        client_secret=customer.client_secret,
        source=APP,
    )


class Clients:
    """One client per customer, created on use and replaced when its secrets change."""

    def __init__(self, store: CustomerStore, open: Open = open_client) -> None:
        self._store, self._open = store, open
        self._clients: dict[str, tuple[Customer, XurrentClient]] = {}
        self._opened: list[XurrentClient] = []
        self._lock = threading.Lock()

    def of(self, account: str) -> XurrentClient:
        """Return the client; raise ``KeyError`` if the account has no application."""
        with self._lock:
            customer = self._store.get(account)
            if customer is None or not customer.client_id:
                raise KeyError(f"{account!r} has no application of the app")
            known, client = self._clients.get(account, (None, None))
            if client and known == customer:
                return client
            client = self._open(customer)
            self._clients[account] = (customer, client)
            # Another thread may still use the old client, so do not close it yet.
            self._opened.append(client)
            return client

    def close(self) -> None:
        for client in self._opened:
            client.close()


def customer_of(event: WebhookEvent[AppInstance], known: Customer | None) -> Customer:
    """Read a secrets event; values that it omits are taken from ``known``."""
    content: Mapping[str, object] = event.payload.extra
    account = content.get("customer_account_id") or (known and known.account)
    instance = event.object_node_id
    if not isinstance(account, str) or not instance:
        raise ValueError("the secrets event names no account")  # never its content
    customer = replace(known or Customer(instance, account), account=account)
    secrets = content.get("secrets")
    if isinstance(secrets, Mapping):
        customer = replace(customer, secrets={**customer.secrets, **secrets})
    application = content.get("application")
    if isinstance(application, Mapping):
        customer = replace(
            customer,
            client_id=str(application["client_id"]),
            client_secret=str(application["client_secret"]),
        )
    return customer


def receiver(
    store: CustomerStore, policy: WebhookPolicy, inbox: Path = Path("webhooks.db")
) -> WebhookApp:
    """Return the ASGI application for the webhook of the app offering."""
    hooks = WebhookApp(AsyncWebhookVerifier(policy), inbox=SqliteInbox(inbox))

    @hooks.on("app_instance.secrets-update")
    def secrets(event: WebhookEvent[AppInstance]) -> None:
        if event.is_test:
            return  # the event belongs to no customer
        offering = event.payload.extra.get("app_offering")
        if isinstance(offering, Mapping) and offering.get("reference") != APP:
            return  # another app of ours, installed by the same customer
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
