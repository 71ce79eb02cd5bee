# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""The ``webhook.verify`` handshake.

A new or changed webhook stays inactive until its receiver has called the ``callback`` of
this event. The receiver in Xurrent's own connector calls whatever address the event
names, so with unsigned webhooks a stranger could make it call
hosts in the receiver's network. Here the callback must be https on the account's own host
and port, is called without credentials, and redirects are not followed.
"""

from __future__ import annotations

from typing import Final

from ..http.effects import Flow
from .errors import CallbackFailedError, CallbackRefusedError, DiscoveryError
from .event import WebhookEvent
from .fetching import Fetch, fetched
from .names import WebhookEventName
from .policy import WebhookPolicy
from .token import is_trusted
from .urls import HttpsUrl, UrlRefused, parse_https_url
from .verification import Verification

_MAX_TEXT: Final = 1_024


def is_handshake(event: WebhookEvent) -> bool:
    """Whether the event asks for a callback; one without an address is an ordinary one."""
    return (
        event.event == WebhookEventName.WEBHOOK_VERIFY
        and event.payload.callback is not None
    )


def callback_url(event: WebhookEvent, policies: tuple[WebhookPolicy, ...]) -> HttpsUrl:
    """The address to call, if the account of a policy that the event is under may ask
    for it.

    Raises ``CallbackRefusedError``. The URL's query holds a secret code, so no
    message repeats it.
    """
    token = event.token
    homes = [
        policy.callback_host
        for policy in policies
        if token is None or is_trusted(token.issuer, policy)
    ]
    hosts = {home.authority for home in homes if home is not None}
    if not hosts:
        raise CallbackRefusedError(
            "The policy does not say to which account the webhook belongs, so the"
            " callback cannot be checked: give it an account or an account_url."
        )
    try:
        url = parse_https_url(event.payload.callback or "", query=True)
    except UrlRefused as reason:
        raise CallbackRefusedError(
            f"The callback's address is not acceptable: {reason}."
        ) from None
    if url.authority not in hosts:
        raise CallbackRefusedError(
            f"The callback is on {url.authority}, not on the account's own host"
            f" {', '.join(sorted(hosts))}; it was not called."
        )
    return url


def complete_handshake(event: WebhookEvent, checks: Verification) -> Flow[None]:
    """Call the callback of a verified event.

    Raises ``CallbackRefusedError`` without calling, or
    ``CallbackFailedError`` when the answer is not 200.
    """
    url = callback_url(event, checks.policies)
    try:
        request = Fetch(url, _MAX_TEXT, cut=True)
        answer = yield from fetched(checks.fetcher, request)
    except DiscoveryError as error:
        raise CallbackFailedError(
            f"The callback of webhook {event.webhook_node_id or event.webhook_id} could"
            f" not be called: {type(error.__cause__ or error).__name__}.",
            http_status=None,
        ) from error
    if answer.status != 200:
        raise CallbackFailedError(
            f"The callback of webhook {event.webhook_node_id or event.webhook_id} was"
            f" answered with status {answer.status}. Ask Xurrent to verify it again.",
            http_status=answer.status,
            response_text=answer.body.decode("utf-8", "replace"),
        )
