# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""The verification of a delivery, step by step, as one flow.

Owns the order of the checks. Steps 1 to 7 look only at the delivery itself; not before
they have passed may anything be fetched::

    1  body: there, not too large, a JSON object          delivery ID: there
    2  signed at all, where the policy demands it
    3  token: not too long, well-formed, no crit; it is decoded here, once
    4  the policy says who may sign
    5  token: an accepted algorithm
    6  issuer: the policy's
    7  times: exp, nbf, iat; also audience and length of the token's ID
    8  key: the pinned one, or that of the keyring
    9  signature
    10 event object

The use of the token (step 11) is claimed afterwards, when the delivery is handled, so
that a delivery whose handling fails can come again.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from dataclasses import dataclass
from hashlib import sha256
from typing import Any, Final

from ..core.json_text import JSON
from ..http.effects import Flow
from ..http.settings import Timeout
from ..http.transport import AsyncTransport, Transport
from .errors import TokenReplayedError, WebhookPolicyError, WebhookVerificationError
from .event import WebhookEvent
from .headers import Headers, read_delivery_ids
from .keyring import Keyring
from .keys import Key, check_signature, key_from_pem, select_key
from .policy import WebhookLimits, WebhookPolicy
from .replay import AsyncReplayMemory, ReplayMemory, ask
from .strict_json import read_object
from .token import TokenClaim, judge_token, read_token

TOKEN_KEY: Final = "token:"
"""Before the fingerprint of a token, in the replay memory."""


@dataclass(frozen=True, slots=True)
class Verified:
    """An event that passed every check, except that its token's use is not claimed."""

    event: WebhookEvent
    remember_for: float
    """The seconds for which the use of the token must be remembered."""

    @property
    def token_key(self) -> str | None:
        """The token's key in the replay memory; ``None`` for an unsigned event."""
        token = self.event.token
        return None if token is None else TOKEN_KEY + token.fingerprint


class Verification:
    """The checks under some policies.

    A delivery is genuine if it is under one of the policies. ``keys`` may be shared by
    verifiers, whatever their policies: it is kept by issuer. The flows are run on
    ``transport``, within ``bounds`` for each request. ``clock`` gives seconds since the
    epoch.
    """

    def __init__(
        self,
        policies: tuple[WebhookPolicy, ...],
        transport: Transport | AsyncTransport,
        bounds: Timeout,
        memory: ReplayMemory | AsyncReplayMemory,
        *,
        limits: WebhookLimits | None = None,
        keys: Keyring | None = None,
        clock: Callable[[], float] = time.time,
    ) -> None:
        if len({policy.signed for policy in policies}) > 1:
            raise WebhookPolicyError(
                "A policy with signed=False beside others would let a forger leave the"
                " signature out. Use one endpoint for each kind."
            )
        self.policies: tuple[WebhookPolicy, ...] = policies
        self.transport: Any = transport
        self.bounds: Timeout = bounds
        self.memory: ReplayMemory | AsyncReplayMemory = memory
        self.limits: WebhookLimits = limits or WebhookLimits()
        self._clock = clock
        self._keys = Keyring(clock=clock) if keys is None else keys
        self._pinned: dict[WebhookPolicy, Key] = {
            policy: key_from_pem(policy.public_key, policy.algorithm)
            for policy in policies
            if policy.public_key is not None and policy.algorithm is not None
        }

    def authenticate(self, body: bytes, headers: Headers) -> Flow[Verified]:
        """Run all steps and return the event."""
        message = self._read_body(body)
        delivery_id, origin_id = read_delivery_ids(headers)
        if "jwt" not in message:
            if self.policies[0].signed:
                raise WebhookVerificationError(
                    "The body holds no token (jwt), but the policy demands one. Link the"
                    " webhook to a webhook policy in Xurrent, or, knowing that anybody"
                    " can forge such events, set signed=False.",
                    reason="unsigned_webhook",
                )
            event = WebhookEvent.from_json(
                message, delivery_id=delivery_id, origin_id=origin_id
            )
            return Verified(event, 0.0)
        claim = yield from self._genuine(message["jwt"])
        data = claim.token.claims.get("data")
        if not isinstance(data, dict):
            raise WebhookVerificationError(
                "The token's claim 'data' is not an event object.",
                reason="invalid_event",
            )
        event = WebhookEvent.from_json(
            data, delivery_id=delivery_id, origin_id=origin_id, token=claim.info
        )
        return Verified(event, claim.remember_for)

    def _genuine(self, text: JSON) -> Flow[TokenClaim]:
        """Judge the token under each policy until one accepts it."""
        refusals: list[WebhookVerificationError] = []
        token = read_token(text, self.limits)
        for policy in self.policies:
            try:
                claim = judge_token(token, policy, self.limits, self._clock())
                key = yield from self._key(claim, policy)
                check_signature(token.signed, token.signature, key, claim.algorithm)
            except WebhookVerificationError as refusal:
                refusals.append(refusal)
            else:
                return claim
        # An outage counts more than a refusal, and that of the policy which is
        # meant more than that of one for other issuers or algorithms.
        unmeant = {"issuer_mismatch", "algorithm_not_allowed"}
        refusals.sort(key=lambda no: (not no.is_outage, no.reason in unmeant))
        raise refusals[0]

    def verify(self, body: bytes, headers: Headers) -> Flow[WebhookEvent]:
        """Run all steps and claim the token for good."""
        verified = yield from self.authenticate(body, headers)
        key, lifetime = verified.token_key, verified.remember_for
        if key is not None:
            mark = settled_mark(content_of(verified.event))
            taken = yield from ask(lambda: self.memory.claim(key, mark, lifetime))
            if taken is not None:
                raise replayed()
        return verified.event

    def release(self, event: WebhookEvent) -> Flow[None]:
        """Give the claim of ``verify`` back."""
        if event.token is not None:
            key = TOKEN_KEY + event.token.fingerprint
            mark = settled_mark(content_of(event))
            yield from ask(lambda: self.memory.release(key, mark))

    def _read_body(self, body: bytes) -> dict[str, JSON]:
        if not body:
            raise WebhookVerificationError(
                "The request has no body.", reason="empty_body"
            )
        if len(body) > self.limits.max_body:
            raise WebhookVerificationError(
                f"The body is larger than {self.limits.max_body} bytes.",
                reason="body_too_large",
            )
        return read_object(body, "The body")

    def _key(self, claim: TokenClaim, policy: WebhookPolicy) -> Flow[Key]:
        if policy in self._pinned:
            return self._pinned[policy]
        if claim.info.key_id is None:
            raise WebhookVerificationError(
                "The token names no key (kid). Switch OpenID Connect discovery on for"
                " the webhook in Xurrent, or pin the policy's public_key here.",
                reason="key_id_missing",
            )
        key_id = claim.info.key_id
        keys = yield from self._keys.get(claim.issuer_url, key_id, self.bounds)
        return select_key(keys, key_id, claim.algorithm)


def content_of(event: WebhookEvent) -> str:
    """A digest of the signed event object; empty for an unsigned one.

    A delivery ID stands outside the signature: this tells to which event it belongs.
    """
    if event.token is None:
        return ""
    text = json.dumps(event.raw, sort_keys=True, separators=(",", ":"))
    return sha256(text.encode()).hexdigest()


def settled_mark(content: str) -> str:
    """The mark of a key whose delivery was handled."""
    return f"={content}"


def replayed() -> TokenReplayedError:
    """The refusal of a token, or of its ID, that was used before."""
    return TokenReplayedError(
        "The token, or its ID (jti), was used before. Somebody may be replaying a"
        " delivery."
    )
