"""The receiver whose handler has a mistake, as servers import it by its name."""

from __future__ import annotations

import xurrent_gen.runtime.webhooks.handling  # noqa: F401  # as a second package has it
from xurrent_sdk.webhooks import (
    AsyncWebhookVerifier,
    WebhookApp,
    WebhookEvent,
    WebhookPolicy,
    WebhookVerifier,
    WsgiWebhookApp,
)

policy = WebhookPolicy(account="widget", signed=False)
asgi = WebhookApp(AsyncWebhookVerifier(policy))
wsgi = WsgiWebhookApp(WebhookVerifier(policy))


@asgi.on()
@wsgi.on()
def broken(event: WebhookEvent) -> None:
    raise ValueError("a handler with a mistake")
