"""Hostile deliveries: each is refused with its own class, and nothing is called too early.

The last column of a case is what may have been fetched: ``NOTHING`` for all that fails
before the key is needed, the discovery document alone, or both documents.
"""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

import pytest

from tests.support import webhooks as w
from tests.support.webhooks import (
    ACCOUNT_URL,
    DISCOVERY,
    EVENT,
    HEADERS,
    ISSUER,
    JWKS,
    NOW,
    Fetched,
    Mode,
    World,
    b64,
    claims,
    jwk,
    ok,
    public_pem,
    token,
    wrapped,
)
from xurrent_sdk.webhooks import (
    WebhookPolicy,
    WebhookVerificationError,
)

NOTHING: list[str] = []
FIRST = [DISCOVERY]
BOTH = [DISCOVERY, JWKS]

PINNED = WebhookPolicy(
    issuer=ISSUER, algorithm="RS256", public_key=public_pem("RS256"), audience="me"
)


@dataclass
class Case:
    """A delivery and what must become of it."""

    name: str
    error: str
    body: bytes | Callable[[], bytes]
    fetched: list[str]
    policy: WebhookPolicy | None = None
    headers: Mapping[str, str] = field(default_factory=lambda: HEADERS)
    keys: Callable[[], list[dict[str, Any]]] = lambda: [jwk("RS256")]
    answers: Mapping[str, w.Answer] = field(default_factory=dict)
    document: Any = None


def jwt_(make: Callable[[], str]) -> Callable[[], bytes]:
    return lambda: wrapped(make())


def raw(name: str, error: str, body: bytes, **more: Any) -> Case:
    """A delivery that fails before any key is needed."""
    return Case(name, error, body, NOTHING, **more)


def made(
    name: str,
    error: str,
    make: Callable[[], str],
    fetched: list[str] = NOTHING,
    policy: WebhookPolicy | None = None,
    **more: Any,
) -> Case:
    """A delivery whose token is made by hand."""
    return Case(name, error, jwt_(make), fetched, policy, **more)


def signed(
    name: str,
    error: str,
    fetched: list[str] = NOTHING,
    policy: WebhookPolicy | None = None,
    **how: Any,
) -> Case:
    """A delivery whose token is made by hand in a way of ``token``."""
    return made(name, error, lambda: token(**how), fetched, policy)


def published(name: str, *keys: Callable[[], dict[str, Any]], **how: Any) -> Case:
    """A delivery whose token has to be verified with keys that are hostile."""
    return made(
        name,
        "unusable_key",
        lambda: token(**how),
        BOTH,
        keys=lambda: [key() for key in keys],
    )


def discovered(name: str, error: str, **members: Any) -> Case:
    """An ordinary delivery whose issuer tells of its keys what is hostile."""
    document = {"issuer": ISSUER, "jwks_uri": JWKS} | members
    return made(name, error, token, FIRST, document=document)


def hmac_with(secret: bytes, alg: str) -> str:
    header = {"typ": "JWT", "alg": alg, "kid": "k1"}
    text = f"{b64(header)}.{b64(claims(aud='me'))}"
    digest = hmac.new(secret, text.encode(), hashlib.sha256).digest()
    return f"{text}.{b64(digest)}"


def unsecured(alg: str, signature: str = "") -> str:
    return f"{b64({'typ': 'JWT', 'alg': alg, 'kid': 'k1'})}.{b64(claims())}.{signature}"


def deep(levels: int) -> bytes:
    return b'{"a":' + b"[" * levels + b"]" * levels + b"}"


def resigned_claims() -> str:
    """Authentic header and signature around other claims."""
    header, _, signature = token().split(".")
    return f"{header}.{b64(claims(sub='2'))}.{signature}"


def resigned(signature: bytes) -> str:
    """A token for ES256 with another signature."""
    return f"{token(algorithm='ES256').rpartition('.')[0]}.{b64(signature)}"


def off_curve() -> dict[str, Any]:
    key = jwk("ES256")
    return key | {"y": key["x"]}


UNSIGNED = WebhookPolicy(account="widget", signed=False)
TWO_ISSUERS = json.dumps(claims())[:-1].encode() + b',"iss":"https://evil.example"}'

BODY = [
    raw("empty body", "empty_body", b""),
    raw("body one byte too large", "body_too_large", b" " * 262_145),
    raw("not JSON", "invalid_body", b"jwt=abc"),
    raw("not UTF-8", "invalid_body", b'{"jwt":"\xff"}'),
    raw("NaN", "invalid_body", b'{"jwt":NaN}'),
    raw("an endless number", "invalid_body", b'{"n":' + b"9" * 9_000 + b"}"),
    raw("two by escape", "duplicate_member", b'{"jwt":"a","\\u006awt":"b"}'),
    raw("two deep inside", "duplicate_member", b'{"a":[{"b":1,"b":2}]}'),
    raw("very deep nesting", "nesting_too_deep", deep(120_000)),
    made("no delivery ID", "missing_delivery_id", token, headers={}),
    made(
        "delivery ID with a line break",
        "missing_delivery_id",
        token,
        headers={"x-xurrent-delivery": "a\r\nb"},
    ),
    raw("unsigned", "unsigned_webhook", json.dumps(EVENT).encode()),
    raw("no token but JWT", "unsigned_webhook", b'{"JWT":"a.b.c"}'),
    made(
        "signed, but nobody may sign",
        "issuer_not_configured",
        token,
        policy=WebhookPolicy(signed=False),
    ),
    signed(
        "forged beside unsigned", "invalid_signature", BOTH, UNSIGNED, key="attacker"
    ),
]

FORM = [
    raw("a long word", "malformed_token", wrapped("a" * 250_000)),
    raw("token is a list", "malformed_token", b'{"jwt":["a.b.c"]}'),
    raw("two parts", "malformed_token", wrapped("e30.e30")),
    raw("padding", "malformed_token", wrapped("e30=.e30.e30")),
    *(
        raw(f"stray bits: {given}", "malformed_token", wrapped(given))
        for given in ("e31.e30.e30", "e30.e31.e30", "e30.e30.e31")
    ),
    made("issuer twice", "malformed_token", lambda: token(TWO_ISSUERS)),
    signed("kid is a number", "malformed_token", header={"kid": 1}),
    signed("kid too long", "malformed_token", header={"kid": "k" * 2_049}),
    signed("crit", "critical_header", header={"crit": ["exp"]}),
    signed("unencoded payload", "critical_header", header={"b64": False}),
]

WRONG = "algorithm_not_allowed"
ALGORITHM = [
    made("alg none", WRONG, lambda: unsecured("none", "AA")),
    made("alg none, no signature", "malformed_token", lambda: unsecured("none")),
    signed("no alg", WRONG, header={"alg": None}),
    signed("PSS", WRONG, header={"alg": "PS256"}),
    made(
        "HS256 signed with the public key",
        WRONG,
        lambda: hmac_with(public_pem("RS256").encode(), "HS256"),
        policy=PINNED,
    ),
    made(
        "HMAC under the name RS256",
        "invalid_signature",
        lambda: hmac_with(public_pem("RS256").encode(), "RS256"),
        policy=PINNED,
    ),
    signed("not the pinned one", WRONG, NOTHING, PINNED, algorithm="RS512", aud="me"),
]

ISSUERS = [
    "https://widget.xurrent.com.evil.example/webhook_policies/7",
    "https://widget.xurrent.com@evil.example/webhook_policies/7",
    "https://widget.xurrent.com%2Fevil.example/",
    "https://widget.xurrent.com\\@evil.example/",
    "https://evilwidget.xurrent.com/",
    "https://gadget.xurrent.com/webhook_policies/7",
    "https://widget.xurrent.com:8443/webhook_policies/7",
    "http://widget.xurrent.com/webhook_policies/7",
    "",
    "https://widget.xurrent.com/%2e%2e/b",
    "https://widget.xurrent.com/\n",
    "https://widget.xurrent.com/webhook_policies/7?x=y",
    "https://wıdget.xurrent.com/",
    "https://widget.xurrent.com:99999/",
    "https://widget.xurrent.com/webhook_policies/" + "a" * 3_000,
]
NEARLY = {
    "slash": f"{ISSUER}/",
    "below": f"{ISSUER}/8",
    "shorter": ACCOUNT_URL,
    "case": ISSUER.upper(),
}
EXACT = WebhookPolicy(issuer=ISSUER)
TENANT = WebhookPolicy(account_url=f"{ACCOUNT_URL}/tenant")

ISSUER_CASES = [
    *(signed(f"issuer {url[:60]!a}", "issuer_mismatch", iss=url) for url in ISSUERS),
    *(
        signed(f"not exactly: {name}", "issuer_mismatch", NOTHING, EXACT, iss=url)
        for name, url in NEARLY.items()
    ),
    signed("no issuer", "missing_claim", iss=None),
    signed("issuer is a list", "invalid_claim", iss=[ISSUER]),
    signed(
        "sibling of the account's path",
        "issuer_mismatch",
        NOTHING,
        TENANT,
        iss=f"{ACCOUNT_URL}/tenant-2/x",
    ),
]

TIMES = [
    signed("expired", "token_expired", exp=NOW - 60),
    signed("not yet valid", "token_not_yet_valid", nbf=NOW + 61),
    signed("from the future", "token_from_future", iat=NOW + 61),
    signed("too old", "token_too_old", iat=NOW - 3_661, nbf=None),
    signed("too old, with exp", "token_too_old", iat=NOW - 3_661, exp=NOW + 1e8),
    signed("no time", "missing_claim", iat=None, nbf=None, exp=None),
    signed("exp is a text", "invalid_claim", exp="9999999999"),
    signed("exp is true", "invalid_claim", exp=True),
    signed("exp is endless", "invalid_claim", exp=10**400),
    signed("jti too long", "token_id_too_long", jti="a" * 257),
    signed("jti is a number", "invalid_claim", jti=7),
    signed("audience as prefix", "audience_mismatch", NOTHING, PINNED, aud="me2"),
    signed("no audience", "missing_claim", NOTHING, PINNED),
    signed(
        "audience is an object", "audience_mismatch", NOTHING, PINNED, aud={"me": 1}
    ),
]

SECRET = {"kid": "k1", "use": "sig", "kty": "oct", "k": b64(b"secret")}
ES256: dict[str, Any] = {"algorithm": "ES256"}
KEYS = [
    signed("no kid", "key_id_missing", header={"kid": None}),
    signed("unknown kid", "unknown_key", BOTH, header={"kid": "k2"}),
    published("use enc", lambda: jwk("RS256", use="enc")),
    published("kty oct", lambda: SECRET),
    published("kty RSA for ES256", lambda: jwk("RS256"), **ES256),
    published("alg of the key is HS256", lambda: jwk("RS256", alg="HS256")),
    published(
        "curve under a false name", lambda: jwk("secp256k1", crv="P-256"), **ES256
    ),
    published("point off the curve", off_curve, **ES256),
    published("a private key", lambda: jwk("RS256", d="AQAB")),
    published("no modulus", lambda: jwk("RS256", n=None)),
    published("RSA key of 1,024 bits", lambda: jwk("small"), key="small"),
    published("RSA of 16,384 bits", lambda: jwk("RS256", n=b64(b"\xff" * 2_048))),
]

FORGED = "invalid_signature"
EC_KEYS: dict[str, Any] = {"keys": lambda: [jwk("ES256")]}
SIGNATURES = [
    signed("signed with another key", FORGED, BOTH, key="attacker"),
    *(
        signed(
            f"key in the header ({name})", FORGED, BOTH, key="attacker", header=header
        )
        for name, header in {
            "jwk": {"jwk": jwk("attacker")},
            "jku": {"jku": "https://evil.example/jwks"},
            "x5u": {"x5u": "https://evil.example/cert", "x5c": ["AAAA"]},
        }.items()
    ),
    made("other claims, same signature", FORGED, resigned_claims, BOTH),
    made("ECDSA of zeros", FORGED, lambda: resigned(bytes(64)), BOTH, **EC_KEYS),
    made(
        "ECDSA signature in DER",
        FORGED,
        lambda: resigned(b"\x30\x06\x02\x01\x01\x02\x01\x01"),
        BOTH,
        **EC_KEYS,
    ),
    signed("not the pinned key", FORGED, NOTHING, PINNED, key="attacker", aud="me"),
    signed("event without name", "invalid_event", BOTH, data={"a": 1}),
    signed("name of two lines", "invalid_event", BOTH, data={"event": "a\nERROR b"}),
    signed(
        "payload is a list", "invalid_event", BOTH, data={"event": "x", "payload": []}
    ),
]

HOME = "https://widget.xurrent.com"
TOLD = {
    "keys on a longer host": ("keys_host_mismatch", f"{HOME}.evil.example/jwks"),
    "keys on another port": ("keys_host_mismatch", f"{HOME}:8443/jwks"),
    "keys on a metadata address": ("keys_host_mismatch", "https://169.254.169.254/"),
    "keys by http": ("discovery_url", "http://widget.xurrent.com/jwks"),
    "keys behind credentials": ("discovery_url", f"{HOME}@evil.example/jwks"),
    "jwks_uri is a list": ("discovery_document", [JWKS]),
}
OTHER = "https://gadget.xurrent.com/webhook_policies/7"
STATUSES = {
    302: "redirect_refused",
    204: "discovery_status",
    404: "discovery_status",
    500: "discovery_status",
}
BODIES = {
    "a web page": b"<html>",
    "a list": b"[]",
    "ambiguous": b'{"keys":[],"keys":[]}',
}


def answered(name: str, error: str, place: str, answer: Fetched) -> Case:
    """An ordinary delivery whose issuer answers in a hostile way."""
    fetched = FIRST if place == DISCOVERY else BOTH
    return made(name, error, token, fetched, answers={place: answer})


DISCOVERIES = [
    *(discovered(name, error, jwks_uri=url) for name, (error, url) in TOLD.items()),
    discovered("another issuer", "discovery_issuer_mismatch", issuer=OTHER),
    discovered("no issuer's document", "discovery_issuer_mismatch", issuer=7),
    *(
        answered(
            f"discovery answers {status}", error, DISCOVERY, Fetched(status, b"{}")
        )
        for status, error in STATUSES.items()
    ),
    answered("keys redirected", "redirect_refused", JWKS, Fetched(302, b"")),
    *(
        answered(f"{place[-4:]} is {name}", "discovery_document", place, ok(body))
        for place in (DISCOVERY, JWKS)
        for name, body in BODIES.items()
    ),
    answered(
        "keys that are none", "unknown_key", JWKS, ok({"keys": [1, None, [], {}]})
    ),
]

CASES = [
    *BODY,
    *FORM,
    *ALGORITHM,
    *ISSUER_CASES,
    *TIMES,
    *KEYS,
    *SIGNATURES,
    *DISCOVERIES,
]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_refused(mode: Mode, case: Case) -> None:
    world = World(mode, case.policy)
    world.provider.publish(*case.keys(), document=case.document)
    world.provider.answers |= case.answers
    body = case.body if isinstance(case.body, bytes) else case.body()
    with pytest.raises(WebhookVerificationError) as caught:
        world.verify(body, case.headers)
    assert caught.value.reason == case.error
    assert world.calls == case.fetched
    assert len(world.memory) == 0, "a refused delivery left something behind"
    text = str(caught.value)
    assert text.isprintable()
    assert len(text) < 600
    assert b"eyJ" not in body or "eyJ" not in text, "a message holds no token"


def test_deep_claims_are_refused(mode: Mode) -> None:
    """The depth that a parser follows differs between Pythons; below it a claim is missing."""
    world = World(mode)
    with pytest.raises(WebhookVerificationError) as caught:
        world.verify(wrapped(token(deep(90_000))), HEADERS)
    assert caught.value.reason in {"malformed_token", "missing_claim"}
    assert world.calls == NOTHING
