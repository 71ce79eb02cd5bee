"""Webhooks as the sandbox sends them: events, signatures with rotating keys, and what
a receiver looks up (OpenID discovery, JWKS, the verification callback)."""

from __future__ import annotations

import json
import secrets
import uuid
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, TypeAlias, cast, get_args
from urllib.parse import parse_qs

import jwt
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from xurrent_gen.sandbox.messages import Reply, json_reply, message_reply

from .posting import deliver

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from xurrent_gen.sandbox.messages import Request

    from .posting import Delivered

Algorithm = Literal["RS256", "RS384", "RS512", "ES256", "ES384", "ES512"]
ALGORITHMS: tuple[Algorithm, ...] = get_args(Algorithm)
PrivateKey: TypeAlias = rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey

POLICIES_PATH = "/webhook_policies"
WEBHOOKS_PATH = "/webhooks"
USER_AGENT = "xurrent/1.0 (https://developer.xurrent.com/v1/webhooks)"
_CURVES: Mapping[str, Callable[[], ec.EllipticCurve]] = {
    "ES256": ec.SECP256R1,
    "ES384": ec.SECP384R1,
    "ES512": ec.SECP521R1,
}


@dataclass(frozen=True, slots=True)
class SigningKey:
    """A key pair with its id."""

    kid: str
    algorithm: Algorithm
    private: PrivateKey = field(repr=False)

    @property
    def pem(self) -> str:
        """The public key as PEM, as a policy shows it on creation."""
        public = self.private.public_key()
        return public.public_bytes(
            Encoding.PEM, PublicFormat.SubjectPublicKeyInfo
        ).decode()

    def jwk(self) -> dict[str, object]:
        """The public key as a member of a JWKS."""
        method = jwt.get_algorithm_by_name(self.algorithm)
        content = cast(
            "dict[str, object]",
            json.loads(method.to_jwk(self.private.public_key(), as_dict=False)),
        )
        content.pop("key_ops", None)
        return {**content, "kid": self.kid, "use": "sig", "alg": self.algorithm}


@dataclass(frozen=True, slots=True)
class SentWebhook:
    """A delivery that was made: what went out and what came back."""

    delivery_id: str
    body: bytes
    headers: Mapping[str, str]
    token: str | None
    event: Mapping[str, object]
    status: int
    answer: bytes


class Webhooks:
    """The webhooks of one sandbox. Keys are made on first use, one per algorithm.

    `issuer_url` gives the root address of the account, below which policies live.
    """

    def __init__(
        self,
        account: str,
        clock: Callable[[], float],
        issuer_url: Callable[[], str],
        node_id: Callable[[str, int], str],
    ) -> None:
        self._account = account
        self._clock = clock
        self._issuer_url = issuer_url
        self._node_id = node_id
        self._current: dict[Algorithm, SigningKey] = {}
        self._published: list[SigningKey] = []
        self._codes: dict[str, tuple[int, float]] = {}
        self.verified: set[int] = set()

    # -- keys

    def key(self, algorithm: Algorithm = "RS256") -> SigningKey:
        """The key that signs now with an algorithm."""
        found = self._current.get(algorithm)
        return found if found is not None else self.rotate(algorithm)

    def rotate(
        self, algorithm: Algorithm = "RS256", *, keep_old: bool = True
    ) -> SigningKey:
        """A new signing key; the old one stays in the JWKS unless told otherwise."""
        old = self._current.get(algorithm)
        if old is not None and not keep_old:
            self._published.remove(old)
        key = SigningKey(secrets.token_hex(8), algorithm, _new_key(algorithm))
        self._current[algorithm] = key
        self._published.append(key)
        return key

    def issuer(self, policy: int = 1) -> str:
        """The `iss` claim of a policy."""
        return f"{self._issuer_url()}{POLICIES_PATH}/{policy}"

    # -- events

    def event(
        self,
        name: str,
        payload: Mapping[str, object] | None = None,
        *,
        webhook: int = 1,
        type_name: str = "Request",
        number: int = 1,
    ) -> dict[str, object]:
        """An event object with all documented members."""
        return {
            "webhook_id": webhook,
            "webhook_nodeID": self._node_id("Webhook", webhook),
            "account_id": self._account,
            "account": self._issuer_url(),
            "custom_url": None,
            "name": f"Sandbox webhook {webhook}",
            "event": name,
            "object_id": number,
            "object_nodeID": self._node_id(type_name, number),
            "person_id": 1,
            "person_nodeID": self._node_id("Person", 1),
            "person_name": "Sandbox",
            "instance_name": "Sandbox",
            "payload": dict(payload or {}),
        }

    def sign(
        self,
        event: Mapping[str, object],
        *,
        algorithm: Algorithm = "RS256",
        policy: int = 1,
        audience: str | None = None,
        expires_in: float | None = 600.0,
        claims: Mapping[str, object | None] | None = None,
        headers: Mapping[str, object] | None = None,
        key: SigningKey | None = None,
    ) -> str:
        """A JWT around an event. `claims` and `headers` replace what would be there;
        a claim of None is left out."""
        signing = key if key is not None else self.key(algorithm)
        now = int(self._clock())
        content: dict[str, object | None] = {
            "data": dict(event),
            "iss": self.issuer(policy),
            "sub": str(policy),
            "jti": secrets.token_hex(32),
            "iat": now,
            "nbf": now,
            "exp": None if expires_in is None else now + int(expires_in),
            "aud": audience,
            **(claims or {}),
        }
        present = {name: value for name, value in content.items() if value is not None}
        return jwt.encode(
            present,
            signing.private,
            algorithm=signing.algorithm,
            headers={"kid": signing.kid, **(headers or {})},
        )

    def send(
        self,
        url: str,
        event: str | Mapping[str, object],
        payload: Mapping[str, object] | None = None,
        *,
        algorithm: Algorithm | None = "RS256",
        token: str | None = None,
        delivery_id: str | None = None,
        redelivery_of: str | None = None,
        audience: str | None = None,
        policy: int = 1,
        ca_file: str | None = None,
        timeout: float = 10.0,
    ) -> SentWebhook:
        """Posts an event and waits for the answer.

        `algorithm` None sends it unsigned; `token` sends that JWT as it is. Raises
        OSError when nobody answers. Not to be called from the server's own loop.
        """
        content = self.event(event, payload) if isinstance(event, str) else event
        if token is None and algorithm is not None:
            token = self.sign(
                content, algorithm=algorithm, policy=policy, audience=audience
            )
        body = json.dumps(content if token is None else {"jwt": token}).encode()
        delivery = delivery_id or str(uuid.uuid4())
        root = self._issuer_url()
        number = content.get("object_id", 1)
        headers = {
            "content-type": "application/json; charset=utf-8",
            "user-agent": USER_AGENT,
            "accept": "*/*",
            "link": (
                f'<{root}/records/{number}>; rel="canonical", '
                f'<{root}/v1/records/{number}>; rel="resource"'
            ),
            "x-xurrent-delivery": delivery,
        }
        if redelivery_of is not None:
            headers["x-xurrent-delivery-origin"] = redelivery_of
        answer: Delivered = deliver(url, headers, body, ca_file, timeout)
        return SentWebhook(
            delivery, body, headers, token, content, answer.status, answer.body
        )

    def verification(self, webhook: int = 1, seconds: float = 86_400.0) -> str:
        """The callback address of a `webhook.verify` event."""
        code = secrets.token_urlsafe(24)
        expires = self._clock() + seconds
        self._codes[code] = (webhook, expires)
        path = f"{WEBHOOKS_PATH}/{webhook}/verify"
        return f"{self._issuer_url()}{path}?code={code}&expires_at={int(expires)}"

    def send_verification(
        self,
        url: str,
        webhook: int = 1,
        *,
        algorithm: Algorithm | None = "RS256",
        policy: int = 1,
        ca_file: str | None = None,
    ) -> SentWebhook:
        """Posts `webhook.verify`; `verified` tells whether the callback came."""
        payload = {"callback": self.verification(webhook)}
        content = self.event("webhook.verify", payload, webhook=webhook)
        return self.send(
            url, content, algorithm=algorithm, policy=policy, ca_file=ca_file
        )

    # -- what receivers ask for

    def discovery(self, policy: str) -> Reply:
        """The OpenID configuration of a policy."""
        issuer = f"{self._issuer_url()}{POLICIES_PATH}/{policy}"
        return json_reply(
            200,
            {
                "issuer": issuer,
                "jwks_uri": f"{issuer}/jwks",
                "id_token_signing_alg_values_supported": list(ALGORITHMS),
                "subject_types_supported": ["public"],
                "response_types_supported": ["id_token"],
            },
        )

    def jwks(self) -> Reply:
        """The published keys."""
        return json_reply(200, {"keys": [key.jwk() for key in self._published]})

    def confirm(self, webhook: str, request: Request) -> Reply:
        """The callback of the verification handshake."""
        if request.header("authorization"):
            return message_reply(400, "The callback takes no credentials")
        code = parse_qs(request.query).get("code", [""])[0]
        number, expires = self._codes.get(code, (0, 0.0))
        if not number or webhook != str(number):
            return message_reply(404, "Not Found")
        if self._clock() > expires:
            return message_reply(410, "The code has expired")
        self.verified.add(number)
        return Reply(200, b"verified", {"content-type": "text/plain"})


def _new_key(algorithm: Algorithm) -> PrivateKey:
    curve = _CURVES.get(algorithm)
    if curve is not None:
        return ec.generate_private_key(curve())
    return rsa.generate_private_key(public_exponent=65_537, key_size=2_048)
