"""Verify a signed webhook, including replay memory and typed event."""

from __future__ import annotations

import json
import time
from uuid import UUID

import jwt
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from benchmarks.context import Context
from benchmarks.measure import Row, alternate
from xurrent_sdk.webhooks import WebhookPolicy, WebhookVerifier

ISSUER = "https://widget.xurrent.com"
COUNT = 300


def event(number: int) -> dict[str, object]:
    """Return an event object of ordinary size."""
    return {
        "webhook_id": 11,
        "webhook_nodeID": "NG1lLVdlYmhvb2svMTE",
        "account_id": "widget",
        "account": ISSUER,
        "event": "request.status-changed",
        "object_id": number,
        "object_nodeID": f"NG1lLVJlcXVlc3Qv{number}",
        "person_id": 6,
        "person_name": "Howard Tanner",
        "payload": {
            "status": "assigned",
            "previous_status": "declined",
            "team": {"id": 3, "nodeID": "NG1lLVRlYW0vMw", "name": "Windows"},
        },
    }


def measure(context: Context) -> list[Row]:
    """Compare with PyJWT alone, which checks the signature and the standard claims."""
    key = rsa.generate_private_key(65_537, 2_048)
    public = key.public_key()
    pem = public.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode()
    now = int(time.time())
    tokens = [
        jwt.encode(
            {
                "iss": ISSUER,
                "jti": f"{number:064}",
                "data": event(number),
                "iat": now,
                "nbf": now,
                "exp": now + 3_600,
            },
            key,
            algorithm="RS256",
        )
        for number in range(COUNT)
    ]
    bodies = [json.dumps({"jwt": token}).encode() for token in tokens]
    policy = WebhookPolicy(account="widget", algorithm="RS256", public_key=pem)

    def ours() -> float:
        verifier = WebhookVerifier(policy)
        start = time.perf_counter()
        for number, body in enumerate(bodies):
            delivery = {"X-Xurrent-Delivery": str(UUID(int=number))}
            assert verifier.verify(body, delivery).object_id == number
        return 1e6 * (time.perf_counter() - start) / COUNT

    def pyjwt() -> float:
        start = time.perf_counter()
        for number, body in enumerate(bodies):
            claims = jwt.decode(
                json.loads(body)["jwt"], public, algorithms=["RS256"], issuer=ISSUER
            )
            assert claims["data"]["object_id"] == number
        return 1e6 * (time.perf_counter() - start) / COUNT

    ours()
    pyjwt()
    samples = alternate(context.runs * 3, ours, pyjwt)
    return [Row("verify a webhook (RS256)", "PyJWT decode alone", "µs", *samples)]
