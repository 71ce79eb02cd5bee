"""Webhooks as the sandbox sends them: events, signatures, and what a receiver looks up
(OpenID discovery, JWKS, the verification callback).

A policy that was created signs with a key pair of its own, which never changes;
another key needs another policy. Everything else is signed with keys of the sandbox, one
per algorithm, which rotate on demand.
"""

from __future__ import annotations

import json
import secrets
import uuid
from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPException, HTTPSConnection
from typing import TYPE_CHECKING, Literal, get_args
from urllib.parse import urlsplit

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
USER_AGENT = "xurrent/1.0 (https://developer.xurrent.com/v1/webhooks)"


@dataclass(frozen=True, slots=True)
class PostedWebhook:
    """A delivery that was sent; `status` and `answer` are what came back."""

    delivery_id: str
    token: str | None
    event: Mapping[str, object]
    status: int
    answer: bytes


class Webhooks:
    """The webhooks of one sandbox. Keys are made on first use.

    `issuer_url` gives the root address of the account, below which policies live.
    """

    def __init__(
        self,
        account: str,
        clock: Callable[[], float],
        issuer_url: Callable[[], str],
        store: Store,
    ) -> None:
        self._account = account
        self._clock = clock
        self._issuer_url = issuer_url
        self._store = store
        self._current: dict[Algorithm, SigningKey] = {}
        self._published: list[SigningKey] = []
        self._of_policies: dict[tuple[int, Algorithm], SigningKey] = {}
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
        """A new signing key; the old one stays in the JWKS if `keep_old` is true."""
        old = self._current.get(algorithm)
        if old is not None and not keep_old:
            self._published.remove(old)
        key = self._current[algorithm] = _new_key(algorithm)
        self._published.append(key)
        return key

    def policy_key(self, policy: int, algorithm: Algorithm) -> SigningKey:
        """The key of a policy that was created, always the same."""
        found = self._of_policies.get((policy, algorithm))
        if found is None:
            found = self._of_policies[policy, algorithm] = _new_key(algorithm)
        return found

    def issuer(self, policy: int = 1) -> str:
        """The `iss` claim of a policy whose keys can be discovered."""
        name: object = policy
        if policy in self._store.table("WebhookPolicy").created:
            name = self._store.value(Ref("WebhookPolicy", policy), "name")
        return f"{self._issuer_url()}{POLICIES_PATH}/{name}"

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
        node_id = self._store.node_id
        return {
            "webhook_id": webhook,
            "webhook_nodeID": node_id(Ref("Webhook", webhook)),
            "account_id": self._account,
            "account": self._issuer_url(),
            "custom_url": None,
            "name": f"Sandbox webhook {webhook}",
            "event": name,
            "object_id": number,
            "object_nodeID": node_id(Ref(type_name, number)),
            "person_id": 1,
            "person_nodeID": node_id(Ref("Person", 1)),
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
        discovery: bool = True,
        key: SigningKey | None = None,
    ) -> str:
        """A JWT around an event. Without `discovery` the issuer is the account, and the
        key is not named."""
        signing = key if key is not None else self.key(algorithm)
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
        return signing.sign(present, named=discovery)

    def posted(
        self,
        event: Mapping[str, object],
        delivery_id: str,
        *,
        token: str | None,
        redelivery_of: str | None = None,
        note: int = 0,
    ) -> tuple[dict[str, str], bytes]:
        """Headers and body of an event, which `token` holds if there is one; `note` is
        the number of the note that it is about."""
        root, number = self._issuer_url(), event.get("object_id", 1)
        links = {
            "canonical": f"{root}/records/{number}",
            "resource": f"{root}/v1/records/{number}",
        }
        if note:
            links["related"] = f"{root}/v1/notes/{note}"
        headers = {
            "content-type": "application/json; charset=utf-8",
            "user-agent": USER_AGENT,
            "accept": "*/*",
            "link": ", ".join(f'<{url}>; rel="{rel}"' for rel, url in links.items()),
            "x-xurrent-delivery": delivery_id,
        }
        if redelivery_of:
            headers["x-xurrent-delivery-origin"] = redelivery_of
        content = event if token is None else {"jwt": token}
        return headers, json.dumps(content).encode()

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
        timeout: float = 10.0,
    ) -> PostedWebhook:
        """Posts an event and waits for the answer.

        `algorithm` None sends it unsigned; `token` sends that JWT as it is. Raises
        OSError when nobody answers. Not to be called from the server's own loop.
        """
        content = self.event(event, payload) if isinstance(event, str) else event
        if token is None and algorithm is not None:
            token = self.sign(
                content, algorithm=algorithm, policy=policy, audience=audience
            )
        delivery = delivery_id or str(uuid.uuid4())
        headers, body = self.posted(
            content, delivery, token=token, redelivery_of=redelivery_of
        )
        status, answer = post(url, headers, body, timeout)
        return PostedWebhook(delivery, token, content, status, answer)

    def verification(self, webhook: int = 1) -> str:
        """The callback address of a `webhook.verify` event; earlier ones are void."""
        kept = self._codes.items()
        self._codes = {code: held for code, held in kept if held[0] != webhook}
        code = secrets.token_urlsafe(24)
        expires = self._clock() + _DAY
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
    ) -> PostedWebhook:
        """Posts `webhook.verify`; `verified` tells whether the callback came."""
        payload = {"callback": self.verification(webhook)}
        content = self.event("webhook.verify", payload, webhook=webhook)
        return self.send(url, content, algorithm=algorithm, policy=policy)

    # -- what receivers ask for

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
        """The published keys: those of a policy that was created, or the sandbox's."""
        issuer = self._asked_of(request)
        created = [
            number
            for number in self._store.table("WebhookPolicy").created
            if self.issuer(number) == issuer
        ]
        own = [key for (n, _), key in self._of_policies.items() if n in created]
        keys = own if created else self._published
        return json_reply(200, {"keys": [key.jwk() for key in keys]})

    def _asked_of(self, request: Request) -> str:
        return f"{self._issuer_url()}{POLICIES_PATH}/{request.path.split('/')[2]}"

    def confirm(self, request: Request) -> Reply:
        """The callback of the verification handshake."""
        if request.header("authorization"):
            return message_reply(400, "The callback takes no credentials")
        code = request.parameters.get("code", "")
        number, expires = self._codes.get(code, (0, 0.0))
        if not number or request.path.split("/")[2] != str(number):
            return message_reply(404, "Not Found")
        if self._clock() > expires:
            return message_reply(410, "The code has expired")
        self.verified.add(number)
        return Reply(200, b"verified", {"content-type": "text/plain"})


def _new_key(algorithm: Algorithm) -> SigningKey:
    from .keys import new_key  # cryptography is loaded with the first key

    return new_key(algorithm)


def post(
    url: str, headers: Mapping[str, str], body: bytes, timeout: float
) -> tuple[int, bytes]:
    """Status and body of the answer to a POST, without following redirects; OSError
    when nobody answers in `timeout` seconds."""
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
