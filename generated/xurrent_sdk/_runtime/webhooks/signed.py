# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Signed deliveries for the tests of a receiver, with a key of this process."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING
from uuid import uuid4

from .names import EventNameLiteral, WebhookEventName, listed_name
from .policy import WebhookPolicy

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePrivateKey


@dataclass(frozen=True, slots=True)
class SignedDelivery:
    """A delivery to post to a receiver, and the policy that accepts it."""

    body: bytes
    headers: Mapping[str, str]
    policy: WebhookPolicy


def signed_delivery(
    event: EventNameLiteral | WebhookEventName | Mapping[str, object],
    payload: Mapping[str, object] | None = None,
    *,
    account: str = "widget",
    delivery_id: str | None = None,
    issued_at: float | None = None,
    expires_in: float = 300.0,
) -> SignedDelivery:
    """Return a signed delivery of an event, as Xurrent would post it.

    ``event`` is the name of an event or an event object, of which only ``event`` is
    needed: ``{"event": "request.create", "object_nodeID": request.id}``. ``payload``
    replaces that of the object. ``issued_at`` is in seconds since the epoch, by default
    now.

    The policies of all deliveries for one account are equal, so that one receiver
    accepts them all. Every call makes a new token, and a new delivery unless
    ``delivery_id`` is set. Raises ``WebhookPolicyError`` for a name of no known event.
    """
    import jwt

    given = {"event": event} if isinstance(event, str) else event
    key, pem = _key()
    policy = WebhookPolicy(account=account, algorithm="ES256", public_key=pem)
    assert policy.account_root is not None
    home = policy.account_root.normalized
    now = int(time.time() if issued_at is None else issued_at)
    data: dict[str, object] = {"webhook_id": 1, "account_id": account, "account": home}
    data |= {"object_id": 1, "person_id": 1, "person_name": "Howard Tanner"}
    data |= {"payload": {}, **given, "event": listed_name(given.get("event"))}
    if payload is not None:
        data["payload"] = dict(payload)
    claims = {"iss": home, "sub": "1", "jti": uuid4().hex, "data": data}
    times = {"iat": now, "nbf": now, "exp": now + int(expires_in)}
    token = jwt.encode({**claims, **times}, key, algorithm="ES256")
    headers = {
        "Content-Type": "application/json; charset=utf-8",
        "X-Xurrent-Delivery": delivery_id or str(uuid4()),
    }
    return SignedDelivery(f'{{"jwt":"{token}"}}'.encode(), headers, policy)


@cache
def _key() -> tuple[EllipticCurvePrivateKey, str]:
    """The key pair of this process; the public half as PEM."""
    from cryptography.hazmat.primitives.asymmetric.ec import (
        SECP256R1,
        generate_private_key,
    )
    from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

    private = generate_private_key(SECP256R1())
    public = private.public_key()
    pem = public.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    return private, pem.decode()
