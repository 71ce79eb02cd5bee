"""Environment for webhook tests: an account, its keys, a provider, and a clock.

Tokens come from two JOSE libraries or are built by hand, never by the code under test.
"""

from __future__ import annotations

import asyncio
import json
from base64 import urlsafe_b64encode
from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from typing import Any, Literal, TypeAlias
from uuid import UUID

import jwt
import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from joserfc import jws
from joserfc.jwk import ECKey, RSAKey

from xurrent_sdk._runtime.core.errors import ResponseTooLargeError
from xurrent_sdk._runtime.core.headers import Headers
from xurrent_sdk._runtime.core.metadata import ResponseMetadata
from xurrent_sdk._runtime.http.messages import HttpRequest, HttpResponse, Write
from xurrent_sdk._runtime.http.settings import Timeout
from xurrent_sdk._runtime.webhooks.token import Headers as GivenHeaders
from xurrent_sdk.webhooks import (
    AsyncWebhookVerifier,
    InMemoryReplayMemory,
    WebhookEvent,
    WebhookPolicy,
    WebhookRefusal,
    WebhookVerificationError,
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
    """Return a key by name: its algorithm, or any other string for another RSA key."""
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
    """Return the key's name: all three RSA algorithms share one key."""
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
    """Return the public JWK of a key; ``None`` removes a member."""
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
    """Return ordinary claims; a change to ``None`` leaves the claim out."""
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
    """Return the signature part of a token, for an algorithm and any key."""
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
    """Build a token by hand, with any content in every part."""
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
    """Return the body of a signed delivery."""
    return json.dumps({"jwt": text}).encode()


def delivery_id(number: int) -> str:
    return str(UUID(int=number))


@contextmanager
def refused(
    reason: WebhookRefusal, match: str | None = None
) -> Iterator[pytest.ExceptionInfo[WebhookVerificationError]]:
    """Expect that the delivery is refused for exactly this reason."""
    with pytest.raises(WebhookVerificationError, match=match) as caught:
        yield caught
    assert caught.value.reason == reason


@dataclass(frozen=True, slots=True)
class Fetched:
    """The response to a fetch: status and body."""

    status: int
    body: bytes


def ok(document: Json) -> Fetched:
    body = document if isinstance(document, bytes) else json.dumps(document).encode()
    return Fetched(200, body)


Answer: TypeAlias = Fetched | Exception


@dataclass
class Provider:
    """A provider with a table of responses, which records the requests."""

    answers: dict[str, Answer] = field(default_factory=dict)
    calls: list[str] = field(default_factory=list)

    def publish(self, *keys: Mapping[str, Json], document: Json = None) -> None:
        self.answers[DISCOVERY] = ok(document or {"issuer": ISSUER, "jwks_uri": JWKS})
        self.answers[JWKS] = ok({"keys": list(keys)})

    def answer(self, request: HttpRequest) -> Fetched:
        self.calls.append(request.url)
        answer = self.answers.get(request.url, Fetched(404, b""))
        if isinstance(answer, Exception):
            raise answer
        return answer


def respond(
    answer: Callable[[HttpRequest], Fetched], request: HttpRequest, max_bytes: int
) -> HttpResponse:
    fetched = answer(request)
    if len(fetched.body) > max_bytes:
        error = ResponseTooLargeError(f"more than {max_bytes} bytes")
        raise error.enriched(metadata=ResponseMetadata(status=fetched.status))
    return HttpResponse(fetched.status, Headers(), fetched.body)


class SyncNetwork:
    """A sync transport whose responses come from a function."""

    def __init__(self, answer: Callable[[HttpRequest], Fetched]) -> None:
        self._answer = answer

    def send(
        self,
        request: HttpRequest,
        *,
        timeout: Timeout,
        max_bytes: int,
        write: Write | None = None,
    ) -> HttpResponse:
        return respond(self._answer, request, max_bytes)

    def close(self) -> None:
        pass


class AsyncNetwork:
    """The async counterpart; ``wait`` is awaited before each response."""

    def __init__(
        self,
        answer: Callable[[HttpRequest], Fetched],
        wait: Callable[[HttpRequest], Awaitable[object]] = lambda _: asyncio.sleep(0),
    ) -> None:
        self._answer = answer
        self._wait = wait

    async def send(
        self,
        request: HttpRequest,
        *,
        timeout: Timeout,
        max_bytes: int,
        write: Write | None = None,
    ) -> HttpResponse:
        await self._wait(request)
        return respond(self._answer, request, max_bytes)

    async def close(self) -> None:
        pass


class World:
    """One sync or async verifier, with a provider, a replay memory and a clock."""

    def __init__(
        self,
        mode: Mode,
        policy: WebhookPolicy | None = None,
        *,
        more: tuple[WebhookPolicy, ...] = (),
    ) -> None:
        self.mode = mode
        self.now = NOW
        self.policy = policy or WebhookPolicy(account="widget")
        self.provider = Provider()
        self.memory = InMemoryReplayMemory(clock=lambda: self.now)
        clock = lambda: self.now  # noqa: E731 -- one line says it
        self.sync = WebhookVerifier(
            self.policy,
            *more,
            memory=self.memory,
            transport=SyncNetwork(self.provider.answer),
            clock=clock,
        )
        self.asynchronous = AsyncWebhookVerifier(
            self.policy,
            *more,
            memory=self.memory,
            transport=AsyncNetwork(self.provider.answer),
            clock=clock,
        )

    @property
    def calls(self) -> Sequence[str]:
        return self.provider.calls

    def verify(self, body: bytes, headers: GivenHeaders | None = None) -> WebhookEvent:
        sent_headers = HEADERS if headers is None else headers
        if self.mode == "sync":
            return self.sync.verify(body, sent_headers)
        return asyncio.run(self.asynchronous.verify(body, sent_headers))

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
