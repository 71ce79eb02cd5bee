"""Webhooks of the sandbox: events, signatures, and the endpoints for receivers (OpenID
discovery, JWKS, the verification callback).

A policy that a user created signs with its own key pair, which never changes; another
key needs another policy. Everything else is signed with keys of the sandbox, one per
algorithm, which rotate on demand.
"""

from __future__ import annotations

import json
import secrets
import uuid
from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPException, HTTPSConnection
from typing import TYPE_CHECKING, Literal, cast, get_args
from urllib.parse import urlsplit

from xurrent_gen.sandbox.data.rules import CALLER
from xurrent_gen.sandbox.data.store import Store
from xurrent_gen.sandbox.data.values import Ref
from xurrent_gen.sandbox.messages import Reply, Request, json_reply, message_reply

if TYPE_CHECKING:
    from .keys import SigningKey

Algorithm = Literal["RS256", "RS384", "RS512", "ES256", "ES384", "ES512"]
ALGORITHMS: tuple[Algorithm, ...] = get_args(Algorithm)
POLICIES_PATH = "/webhook_policies"
WEBHOOKS_PATH = "/webhooks"
_DAY = 86_400.0
_REQUEST = Ref("Request", 1)
USER_AGENT = "xurrent/1.0 (https://developer.xurrent.com/v1/webhooks)"


@dataclass(frozen=True, slots=True)
class PostedWebhook:
    """A sent delivery; `status` and `answer` are the response."""

    delivery_id: str
    token: str | None
    event: Mapping[str, object]
    status: int
    answer: bytes


class Webhooks:
    """The webhooks of one sandbox. Keys are made on first use.

    `issuer_url` returns the root URL of the account; policies are below it.
    """

    def __init__(
        self, clock: Callable[[], float], issuer_url: Callable[[], str], store: Store
    ) -> None:
        self._clock = clock
        self._issuer_url = issuer_url
        self._store = store
        self._keys: dict[tuple[int, Algorithm], list[SigningKey]] = {}
        self._codes: dict[str, int] = {}
        self.verified: set[int] = set()
        self.person: Ref | None = CALLER  # None while the service itself acts

    # -- keys

    def key(self, algorithm: Algorithm = "RS256", policy: int = 0) -> SigningKey:
        """The present signing key of the sandbox, or of a policy that users created."""
        keys = self._keys.get((policy, algorithm))
        return keys[-1] if keys else self.rotate(algorithm, policy)

    def rotate(self, algorithm: Algorithm = "RS256", policy: int = 0) -> SigningKey:
        """A new signing key; old ones stay in the JWKS."""
        from .keys import new_key  # cryptography is loaded with the first key

        keys = self._keys.setdefault((policy, algorithm), [])
        keys.append(new_key(algorithm))
        return keys[-1]

    def issuer(self, policy: int = 1) -> str:
        """The `iss` claim of a policy whose keys can be discovered."""
        name: object = policy
        if policy in self._store.made("WebhookPolicy"):
            name = self._store.value(Ref("WebhookPolicy", policy), "name")
        return f"{self._issuer_url()}{POLICIES_PATH}/{name}"

    # -- events

    def event(
        self,
        name: str,
        payload: Mapping[str, object] | None = None,
        *,
        webhook: int = 1,
        about: Ref = _REQUEST,
    ) -> dict[str, object]:
        """An event object with all documented members."""
        node_id, value = self._store.node_id, self._store.value
        sender, person = Ref("Webhook", webhook), self.person
        return {
            "webhook_id": webhook,
            "webhook_nodeID": node_id(sender),
            "account_id": node_id(cast("Ref", value(sender, "account"))),
            "account": self._issuer_url(),
            "custom_url": None,
            "name": value(sender, "name"),
            "event": name,
            "object_id": about.number,
            "object_nodeID": node_id(about),
            "person_id": person and person.number,
            "person_nodeID": person and node_id(person),
            "person_name": person and value(person, "name"),
            "instance_name": "Sandbox",
            "payload": dict(payload or {}),
        }

    def sign(
        self,
        event: Mapping[str, object],
        key: SigningKey,
        *,
        policy: int = 1,
        audience: object = None,
        expires_in: float | None = 600.0,
        discovery: bool = True,
    ) -> str:
        """A JWT around an event. Without `discovery` the issuer is the account, and the
        key is not named."""
        now = int(self._clock())
        content: dict[str, object | None] = {
            "data": dict(event),
            "iss": self.issuer(policy) if discovery else self._issuer_url(),
            "sub": str(policy),
            "jti": secrets.token_hex(32),
            "iat": now,
            "nbf": now,
            "exp": None if expires_in is None else now + int(expires_in),
            "aud": audience,
        }
        present = {name: value for name, value in content.items() if value is not None}
        return key.sign(present, named=discovery)

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
        timeout: float = 10.0,
    ) -> PostedWebhook:
        """Posts an event and waits for the answer.

        `algorithm` None sends it unsigned; `token` sends that JWT as it is. Raises OSError
        without a response. Do not call it from the server's own loop.
        """
        content = self.event(event, payload) if isinstance(event, str) else event
        if token is None and algorithm is not None:
            token = self.sign(content, self.key(algorithm))
        delivery = delivery_id or str(uuid.uuid4())
        root, number = self._issuer_url(), content.get("object_id", 1)
        links = {
            "canonical": f"{root}/records/{number}",
            "resource": f"{root}/v1/records/{number}",
        }
        if note := cast("Mapping[str, object]", content["payload"]).get("note_id"):
            links["related"] = f"{root}/v1/notes/{note}"
        headers = {
            "content-type": "application/json; charset=utf-8",
            "user-agent": USER_AGENT,
            "accept": "*/*",
            "link": ", ".join(f'<{url}>; rel="{rel}"' for rel, url in links.items()),
            "x-xurrent-delivery": delivery,
        }
        if redelivery_of:
            headers["x-xurrent-delivery-origin"] = redelivery_of
        body = json.dumps(content if token is None else {"jwt": token}).encode()
        status, answer = _post(url, headers, body, timeout)
        return PostedWebhook(delivery, token, content, status, answer)

    def verification(self, webhook: int = 1) -> str:
        """The callback address of a `webhook.verify` event; earlier ones are void."""
        self._codes = {c: w for c, w in self._codes.items() if w != webhook}
        code = secrets.token_urlsafe(24)
        self._codes[code] = webhook
        path = f"{WEBHOOKS_PATH}/{webhook}/verify"
        expires = int(self._clock() + _DAY)
        return f"{self._issuer_url()}{path}?code={code}&expires_at={expires}"

    def send_verification(
        self, url: str, webhook: int = 1, *, algorithm: Algorithm | None = "RS256"
    ) -> PostedWebhook:
        """Posts `webhook.verify`; the callback adds the webhook to `verified`."""
        payload = {"callback": self.verification(webhook)}
        content = self.event("webhook.verify", payload, webhook=webhook)
        return self.send(url, content, algorithm=algorithm)

    # -- endpoints for receivers

    def discovery(self, request: Request) -> Reply:
        """The OpenID configuration of a policy."""
        issuer = self._asked_of(request)
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

    def jwks(self, request: Request) -> Reply:
        """The published keys: those of a policy that users created, or the sandbox's."""
        issuer = self._asked_of(request)
        made = self._store.made("WebhookPolicy")
        policies = [n for n in made if self.issuer(n) == issuer] or [0]
        published = [
            key.jwk()
            for (policy, _), keys in self._keys.items()
            if policy in policies
            for key in keys
        ]
        return json_reply(200, {"keys": published})

    def _asked_of(self, request: Request) -> str:
        return f"{self._issuer_url()}{POLICIES_PATH}/{request.path.split('/')[2]}"

    def confirm(self, request: Request) -> Reply:
        """The callback of the verification handshake."""
        number = self._codes.get(request.parameters.get("code", ""))
        if number is None or request.path.split("/")[2] != str(number):
            return message_reply(404, "Not Found")
        self.verified.add(number)
        return Reply(200, b"verified", {"content-type": "text/plain"})


def _post(
    url: str, headers: Mapping[str, str], body: bytes, timeout: float
) -> tuple[int, bytes]:
    """Status and body of the response to a POST, without redirects; OSError without a
    response in `timeout` seconds."""
    try:
        to = urlsplit(url)
        kind = HTTPSConnection if to.scheme == "https" else HTTPConnection
        with closing(kind(to.hostname or "", to.port, timeout=timeout)) as connection:
            target = to._replace(scheme="", netloc="", fragment="").geturl() or "/"
            connection.request("POST", target, body, dict(headers))
            answer = connection.getresponse()
            return answer.status, answer.read()
    except (OSError, HTTPException, ValueError) as error:
        text = str(error) or type(error).__name__
        raise OSError(f"The webhook could not be delivered: {text}") from error


def asymmetric(name: object) -> Algorithm | None:
    """The algorithm of a policy, however it is spelled; None for one without a key
    pair, such as `hs256` and `none`."""
    wanted = str(name).upper()
    return next((each for each in ALGORITHMS if each == wanted), None)
