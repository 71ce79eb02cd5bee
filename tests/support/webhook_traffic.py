"""A day's traffic: genuine deliveries, duplicates and forgeries, all mixed."""

from __future__ import annotations

import random
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from tests.support.webhooks import EVENT, claims, delivery_id, token, wrapped

Kind = Literal["genuine", "duplicate", "forgery"]


@dataclass(frozen=True, slots=True)
class Posting:
    """One request to a receiver."""

    kind: Kind
    number: int
    body: bytes
    delivery: str


def genuine(number: int, issuer: str, now: float) -> Posting:
    event = EVENT | {"object_id": number}
    payload = claims(
        iss=issuer, jti=f"jti-{number}", iat=now, nbf=now, exp=now + 600, data=event
    )
    body = wrapped(token(payload, algorithm="ES256"))
    return Posting("genuine", number, body, delivery_id(number))


def forged(original: Posting, attempt: int, issuer: str, now: float) -> Posting:
    """One of the ways to abuse what a stranger may have: an ID, a form, a used token."""
    number = original.number
    payload = claims(iss=issuer, jti=f"forged-{attempt}", iat=now, nbf=now, exp=None)
    bodies = [
        wrapped(token(payload, key="attacker")),
        wrapped(token(payload, algorithm="ES256", key="ES256", header={"kid": "k9"})),
        wrapped(token(payload, header={"alg": "none"})),
        original.body[:-8]
        + (b"AAAAAA" if original.body[-8:-2] != b"AAAAAA" else b"BBBBBB")
        + original.body[-2:],
        b'{"event":"request.create"}',
    ]
    body = bodies[attempt % len(bodies)]
    # Half of them come under the ID of a genuine delivery, to suppress that one.
    delivery = original.delivery if attempt % 2 else delivery_id(10**9 + attempt)
    return Posting("forgery", number, body, delivery)


def traffic(
    issuer: str, now: float, *, deliveries: int, duplicates: int, forgeries: int
) -> list[Posting]:
    """All requests in a random order that is the same every time."""
    rng = random.Random(7)
    originals = [genuine(number, issuer, now) for number in range(deliveries)]
    copies = [
        Posting("duplicate", item.number, item.body, item.delivery)
        for item in rng.sample(originals, duplicates)
    ]
    forgeries_ = [
        forged(rng.choice(originals), attempt, issuer, now)
        for attempt in range(forgeries)
    ]
    everything = [*originals, *copies, *forgeries_]
    rng.shuffle(everything)
    return everything


def check_answers(answers: Iterable[tuple[Posting, int]]) -> None:
    """What each kind may be answered; raises AssertionError."""
    for posting, status in answers:
        if posting.kind == "forgery":
            assert status == 403, posting
        else:
            # 409: its twin is being handled at this moment.
            assert status in (200, 409), posting
