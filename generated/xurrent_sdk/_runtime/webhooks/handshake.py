# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""The ``webhook.verify`` handshake.

A new or changed webhook stays inactive until its receiver has called the ``callback`` of
this event. With unsigned webhooks a stranger could name any address in the receiver's
network, so the callback must be https on the account's own host and port. It is called
without credentials, and redirects are not followed.
"""

from __future__ import annotations

from typing import Final

from ..http.effects import Flow
from ..http.settings import Timeout
from .errors import DiscoveryError, HandshakeError
from .event import WebhookEvent
from .keyring import fetch
from .names import WebhookEventName
from .policy import HttpsUrl, UrlRefused, WebhookPolicy, parse_https_url
from .token import is_trusted

_MAX_TEXT: Final = 1_024


def is_handshake(event: WebhookEvent) -> bool:
    """Return whether the event asks for a callback; one without an address does not."""
    return (
        event.event == WebhookEventName.WEBHOOK_VERIFY
        and event.payload.callback is not None
    )


def _refused(problem: str) -> HandshakeError:
    return HandshakeError(problem, reason="callback_refused")


def _callback_url(event: WebhookEvent, policies: tuple[WebhookPolicy, ...]) -> HttpsUrl:
    """The address to call, if it is on the host of a policy that the event is under.

    Its query holds a secret code, so no message repeats it.
    """
    token = event.token
    homes = [
        policy.callback_host
        for policy in policies
        if token is None or is_trusted(token.issuer, policy)
    ]
    hosts = {home.authority for home in homes if home is not None}
    if not hosts:
        raise _refused(
            "The policy does not say to which account the webhook belongs, so the"
            " callback cannot be checked: give it an account or an account_url."
        )
    try:
        url = parse_https_url(event.payload.callback or "", query=True)
    except UrlRefused as reason:
        problem = f"The callback's address is not acceptable: {reason}."
        raise _refused(problem) from None
    if url.authority not in hosts:
        raise _refused(
            f"The callback is on {url.authority}, not on the account's own host"
            f" {', '.join(sorted(hosts))}; it was not called."
        )
    return url


def complete_handshake(
    event: WebhookEvent, policies: tuple[WebhookPolicy, ...], bounds: Timeout
) -> Flow[None]:
    """Call the callback of a verified event, if it is on the account's own host.

    Raises ``HandshakeError``.
    """
    url = _callback_url(event, policies)
    what = f"The callback of webhook {event.webhook_node_id or event.webhook_id}"
    try:
        answer = yield from fetch(url, bounds, what)
    except DiscoveryError as error:
        if error.http_status == 200:  # a long text of thanks is thanks
            return
        raise HandshakeError(
            f"{what} could not be called: {error.message}",
            http_status=error.http_status,
            is_outage=True,
        ) from error
    if answer.status != 200:
        raise HandshakeError(
            f"{what} was answered with status {answer.status}. Ask Xurrent to verify it"
            " again.",
            http_status=answer.status,
            response_text=answer.body[:_MAX_TEXT].decode("utf-8", "replace"),
            is_outage=answer.status >= 500,
        )
