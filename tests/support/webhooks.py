"""A small world for webhook tests: an account, its keys, a provider, and a clock.

Tokens are made by two JOSE libraries or by hand, never by the code under test.
"""

from __future__ import annotations

import asyncio
import json
from base64 import urlsafe_b64encode
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any, Literal, TypeAlias
from uuid import UUID

import jwt
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from joserfc import jws
from joserfc.jwk import ECKey, RSAKey

from xurrent_sdk.webhooks import (
    AsyncWebhookVerifier,
    Fetch,
    Fetched,
    InMemoryReplayMemory,
    KeyCache,
    KeyCachePolicy,
    WebhookEvent,
    WebhookLimits,
    WebhookPolicy,
    WebhookVerifier,
)

Json: TypeAlias = Any
Mode: TypeAlias = Literal["sync", "async"]
PrivateKey: TypeAlias = rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey

NOW = 1_800_000_000.0
ACCOUNT_URL = "https://widget.xurrent.com"
ISSUER = f"{ACCOUNT_URL}/webhook_policies/7"
DISCOVERY = f"{ISSUER}/.well-known/openid-configuration"
JWKS = f"{ACCOUNT_URL}/webhook_policies/7/jwks"
DELIVERY = "5d1b9f6e-3a56-4a1c-9a30-0e4f3f0c2a11"
HEADERS = {"X-Xurrent-Delivery": DELIVERY, "Content-Type": "application/json"}
ALGORITHMS = ("RS256", "RS384", "RS512", "ES256", "ES384", "ES512")

EVENT: dict[str, Json] = {
    "webhook_id": 11,
    "webhook_nodeID": "NG1lLmNvbS9XZWJob29rLzEx",
    "account_id": "widget",
    "account": ACCOUNT_URL,
    "custom_url": None,
    "name": "status",
    "event": "request.status-changed",
    "object_id": 70_453,
    "object_nodeID": "NG1lLmNvbS9SZXEvNzA0NTM",
    "person_id": 6,
    "person_nodeID": "NG1lLmNvbS9QZXJzb24vNg",
    "person_name": "Howard Tanner",
    "instance_name": "Xurrent",
    "payload": {
        "audit_line_id": 5,
        "audit_line_nodeID": "NG1lLmNvbS9BdWRpdC81",
        "source": "monitor",
        "sourceID": "m-1",
        "status": "assigned",
        "previous_status": "declined",
        "team": {
            "id": 3,
            "nodeID": "NG1lLmNvbS9UZWFtLzM",
            "name": "Windows",
            "sourceID": "t3",
            "disabled": False,
            "account": {"id": "widget-it", "name": "Widget IT"},
        },
    },
}


@cache
def private_key(name: str = "RS256") -> PrivateKey:
    """A key by name: the algorithm it is for, or another text for one more RSA key."""
    curves: dict[str, ec.EllipticCurve] = {
        "ES256": ec.SECP256R1(),
        "ES384": ec.SECP384R1(),
        "ES512": ec.SECP521R1(),
        "secp256k1": ec.SECP256K1(),
    }
    if name in curves:
        return ec.generate_private_key(curves[name])
    bits = 1_024 if name == "small" else 2_048
    return rsa.generate_private_key(65_537, bits)


def rs_name(algorithm: str) -> str:
    """One RSA key serves all three RSA algorithms."""
    return "RS256" if algorithm.startswith("RS") else algorithm


@cache
def private_pem(name: str) -> bytes:
    return private_key(name).private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )


@cache
def public_pem(name: str) -> str:
    return (
        private_key(name)
        .public_key()
        .public_bytes(
            serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo
        )
        .decode()
    )


def jwk(name: str, kid: str | None = "k1", **members: Json) -> dict[str, Json]:
    """The public JWK of a key as a provider publishes it; ``None`` removes a member."""
    made = _public_jwk(name) | {"kid": kid, "use": "sig"} | members
    return {key: value for key, value in made.items() if value is not None}


@cache
def _public_jwk(name: str) -> dict[str, Json]:
    key = private_key(name)
    if isinstance(key, rsa.RSAPrivateKey) and key.key_size < 2_048:
        modulus = key.public_key().public_numbers().n
        n = b64(modulus.to_bytes(key.key_size // 8))
        return {"kty": "RSA", "n": n, "e": "AQAB"}
    kind = RSAKey if isinstance(key, rsa.RSAPrivateKey) else ECKey
    return dict(kind.import_key(private_pem(name)).as_dict(private=False))


def b64(data: bytes | Mapping[str, Json]) -> str:
    raw = data if isinstance(data, bytes) else json.dumps(data).encode()
    return urlsafe_b64encode(raw).rstrip(b"=").decode()


def claims(**changes: Json) -> dict[str, Json]:
    """Ordinary claims; a change to ``None`` leaves the claim out."""
    ordinary: dict[str, Json] = {
        "iss": ISSUER,
        "sub": "1",
        "jti": "a" * 64,
        "iat": int(NOW),
        "nbf": int(NOW),
        "exp": int(NOW) + 300,
        "data": EVENT,
    }
    return {
        key: value for key, value in (ordinary | changes).items() if value is not None
    }


def sign(text: str, key: PrivateKey, algorithm: str) -> str:
    """The third part of a token, by the rules of an algorithm, whatever the key."""
    scheme = jwt.PyJWS().get_algorithm_by_name(algorithm)
    signing_key: Any = key
    return b64(scheme.sign(text.encode(), signing_key))


def token(
    payload: Mapping[str, Json] | bytes | None = None,
    *,
    algorithm: str = "RS256",
    key: str | None = None,
    header: Mapping[str, Json] | bytes | None = None,
    **changes: Json,
) -> str:
    """A token made by hand: every part may be anything."""
    full: Mapping[str, Json] | bytes = (
        header
        if isinstance(header, bytes)
        else {
            name: value
            for name, value in (
                {"typ": "JWT", "alg": algorithm, "kid": "k1"} | dict(header or {})
            ).items()
            if value is not None
        }
    )
    body = claims(**changes) if payload is None else payload
    text = f"{b64(full)}.{b64(body)}"
    return f"{text}.{sign(text, private_key(key or rs_name(algorithm)), algorithm)}"


def token_by_pyjwt(payload: Mapping[str, Json], algorithm: str, kid: str | None) -> str:
    key: Any = private_key(rs_name(algorithm))
    headers = {"kid": kid} if kid else None
    return jwt.encode(dict(payload), key, algorithm=algorithm, headers=headers)


def token_by_joserfc(
    payload: Mapping[str, Json], algorithm: str, kid: str | None
) -> str:
    header: dict[str, Json] = {"typ": "JWT", "alg": algorithm}
    if kid:
        header["kid"] = kid
    kind = RSAKey if algorithm.startswith("RS") else ECKey
    key: Any = kind.import_key(private_pem(rs_name(algorithm)))
    body = json.dumps(payload).encode()
    return jws.serialize_compact(header, body, key, algorithms=[algorithm])


def wrapped(text: str) -> bytes:
    """The body of a signed delivery."""
    return json.dumps({"jwt": text}).encode()


def delivery_id(number: int) -> str:
    return str(UUID(int=number))


def ok(document: Json) -> Fetched:
    body = document if isinstance(document, bytes) else json.dumps(document).encode()
    return Fetched(200, body)


Answer: TypeAlias = Fetched | Exception


@dataclass
class Provider:
    """Answers fetches from a table, and remembers what was asked."""

    answers: dict[str, Answer] = field(default_factory=dict)
    calls: list[str] = field(default_factory=list)

    def publish(self, *keys: Mapping[str, Json], document: Json = None) -> None:
        self.answers[DISCOVERY] = ok(document or {"issuer": ISSUER, "jwks_uri": JWKS})
        self.answers[JWKS] = ok({"keys": list(keys)})

    def answer(self, request: Fetch) -> Fetched:
        url = f"{request.url.origin}{request.url.target}"
        self.calls.append(url)
        answer = self.answers.get(url, Fetched(404, b""))
        if isinstance(answer, Exception):
            raise answer
        return answer


class SyncFetcher:
    def __init__(self, answer: Callable[[Fetch], Fetched]) -> None:
        self._answer = answer

    def fetch(self, request: Fetch) -> Fetched:
        return self._answer(request)


class AwaitingFetcher:
    def __init__(self, answer: Callable[[Fetch], Fetched]) -> None:
        self._answer = answer

    async def fetch(self, request: Fetch) -> Fetched:
        await asyncio.sleep(0)
        return self._answer(request)


class World:
    """One verifier, sync or async, with a provider, a memory and a clock."""

    def __init__(
        self,
        mode: Mode,
        policy: WebhookPolicy | None = None,
        *,
        limits: WebhookLimits | None = None,
        cache: KeyCachePolicy | None = None,
        more: tuple[WebhookPolicy, ...] = (),
    ) -> None:
        self.mode = mode
        self.now = NOW
        self.policy = policy or WebhookPolicy(account="widget")
        self.provider = Provider()
        self.memory = InMemoryReplayMemory(clock=lambda: self.now)
        self.keys = KeyCache(cache)
        clock = lambda: self.now  # noqa: E731 -- one line says it
        self.sync = WebhookVerifier(
            self.policy,
            *more,
            memory=self.memory,
            fetcher=SyncFetcher(self.provider.answer),
            keys=self.keys,
            limits=limits,
            clock=clock,
        )
        self.asynchronous = AsyncWebhookVerifier(
            self.policy,
            *more,
            memory=self.memory,
            fetcher=AwaitingFetcher(self.provider.answer),
            keys=self.keys,
            limits=limits,
            clock=clock,
        )

    @property
    def calls(self) -> Sequence[str]:
        return self.provider.calls

    def verify(
        self, body: bytes, headers: Mapping[str, str] | None = None
    ) -> WebhookEvent:
        given = HEADERS if headers is None else headers
        if self.mode == "sync":
            return self.sync.verify(body, given)
        return asyncio.run(self.asynchronous.verify(body, given))

    def release(self, event: WebhookEvent) -> None:
        if self.mode == "sync":
            self.sync.release(event)
        else:
            asyncio.run(self.asynchronous.release(event))

    def complete_handshake(self, event: WebhookEvent) -> None:
        if self.mode == "sync":
            self.sync.complete_handshake(event)
        else:
            asyncio.run(self.asynchronous.complete_handshake(event))
