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
    private_key,
    public_pem,
    sign,
    token,
    wrapped,
)
from xurrent_sdk._runtime.core.errors import XurrentError
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


def signed(
    name: str,
    error: str,
    *,
    fetched: list[str] = NOTHING,
    **how: Any,
) -> Case:
    """A delivery whose token is made by hand in a way of ``token``."""
    return Case(name, error, jwt_(lambda: token(**how)), fetched)


def published(
    name: str,
    error: str,
    *keys: Callable[[], dict[str, Any]],
    **how: Any,
) -> Case:
    """A delivery whose token has to be verified with keys that are hostile."""
    token_of = jwt_(lambda: token(**how))
    return Case(name, error, token_of, BOTH, keys=lambda: [key() for key in keys])


def discovered(name: str, error: str, told: Any) -> Case:
    """An ordinary delivery whose issuer tells of its keys what is hostile."""
    return Case(name, error, jwt_(token), FIRST, document=told)


def hmac_with(secret: bytes, header: Mapping[str, Any]) -> str:
    text = f"{b64(header)}.{b64(claims(aud='me'))}"
    digest = hmac.new(secret, text.encode(), hashlib.sha256).digest()
    return f"{text}.{b64(digest)}"


def unsecured(alg: str, signature: str = "") -> str:
    return f"{b64({'typ': 'JWT', 'alg': alg, 'kid': 'k1'})}.{b64(claims())}.{signature}"


def deep(levels: int) -> bytes:
    return b'{"a":' + b"[" * levels + b"]" * levels + b"}"


def tampered(part: int, change: Callable[[str], str]) -> str:
    parts = token().split(".")
    parts[part] = change(parts[part])
    return ".".join(parts)


def resigned_claims() -> str:
    """Authentic header and signature around other claims."""
    header, _, signature = token().split(".")
    return f"{header}.{b64(claims(sub='2'))}.{signature}"


def with_embedded_key(**members: Any) -> str:
    """Signed with the attacker's key, which the header recommends."""
    return token(key="attacker", header=members)


def at_issuer(issuer: str) -> Callable[[], bytes]:
    return lambda: wrapped(token(iss=issuer))


BODY = [
    Case("empty body", "empty_body", b"", NOTHING),
    Case("body one byte too large", "body_too_large", b" " * 262_145, NOTHING),
    Case("not JSON", "invalid_body", b"jwt=abc", NOTHING),
    Case("not UTF-8", "invalid_body", b'{"jwt":"\xff"}', NOTHING),
    Case("UTF-16", "invalid_body", '{"jwt":"a"}'.encode("utf-16"), NOTHING),
    Case("byte order mark", "invalid_body", b'\xef\xbb\xbf{"jwt":"a"}', NOTHING),
    Case("a list", "invalid_body", b"[]", NOTHING),
    Case("NaN", "invalid_body", b'{"jwt":NaN}', NOTHING),
    Case("an endless number", "invalid_body", b'{"n":' + b"9" * 9_000 + b"}", NOTHING),
    Case("two tokens", "duplicate_member", b'{"jwt":"a","jwt":"b"}', NOTHING),
    Case("two by escape", "duplicate_member", b'{"jwt":"a","\\u006awt":"b"}', NOTHING),
    Case("two deep inside", "duplicate_member", b'{"a":[{"b":1,"b":2}]}', NOTHING),
    Case("very deep nesting", "nesting_too_deep", deep(120_000), NOTHING),
    Case("unclosed nesting", "nesting_too_deep", b"[" * 200_000, NOTHING),
    Case("no delivery ID", "missing_delivery_id", jwt_(token), NOTHING, headers={}),
    Case(
        "delivery ID with a line break",
        "missing_delivery_id",
        jwt_(token),
        NOTHING,
        headers={"x-xurrent-delivery": "a\r\nb"},
    ),
    Case("unsigned", "unsigned_webhook", json.dumps(EVENT).encode(), NOTHING),
    Case("empty object", "unsigned_webhook", b"{}", NOTHING),
    Case("no token but JWT", "unsigned_webhook", b'{"JWT":"a.b.c"}', NOTHING),
    Case(
        "signed, but nobody may sign",
        "issuer_not_configured",
        jwt_(token),
        NOTHING,
        policy=WebhookPolicy(signed=False),
    ),
    Case(
        "forged, where unsigned would pass",
        "invalid_signature",
        jwt_(lambda: token(key="attacker")),
        BOTH,
        policy=WebhookPolicy(account="widget", signed=False),
    ),
]

FORM = [
    Case("token too long", "token_too_long", wrapped("a" * 8_193), NOTHING),
    Case("token is null", "malformed_token", b'{"jwt":null}', NOTHING),
    Case("token is a list", "malformed_token", b'{"jwt":["a.b.c"]}', NOTHING),
    Case("empty token", "malformed_token", b'{"jwt":""}', NOTHING),
    Case("two parts", "malformed_token", wrapped("e30.e30"), NOTHING),
    Case("five parts", "malformed_token", wrapped("e30.e30.e30.e30.e30"), NOTHING),
    Case("empty header", "malformed_token", wrapped(".e30.e30"), NOTHING),
    Case("padding", "malformed_token", wrapped("e30=.e30.e30"), NOTHING),
    Case("white space", "malformed_token", jwt_(lambda: f" {token()}"), NOTHING),
    Case(
        "line break at the end",
        "malformed_token",
        jwt_(lambda: f"{token()}\n"),
        NOTHING,
    ),
    Case("plain base64", "malformed_token", wrapped("e30.a+/a.e30"), NOTHING),
    Case("impossible length", "malformed_token", wrapped("e30.e30.aaaaa"), NOTHING),
    Case("stray bits", "malformed_token", wrapped("e31.e30.e30"), NOTHING),
    signed("header is a list", "malformed_token", header=b"[]"),
    Case("claims are no JSON", "malformed_token", jwt_(lambda: token(b"{")), NOTHING),
    signed(
        "alg twice",
        "malformed_token",
        header=b'{"alg":"none","alg":"RS256","kid":"k1"}',
    ),
    Case(
        "issuer twice",
        "malformed_token",
        jwt_(
            lambda: token(
                json.dumps(claims())[:-1].encode() + b',"iss":"https://evil.example"}'
            )
        ),
        NOTHING,
    ),
    signed("kid is a number", "malformed_token", header={"kid": 1}),
    signed("kid is endless", "malformed_token", header={"kid": "k" * 300}),
    signed("crit", "critical_header", header={"crit": ["exp"]}),
    signed(
        "crit for unencoded payload",
        "critical_header",
        header={"crit": ["b64"], "b64": False},
    ),
    signed("empty crit", "critical_header", header={"crit": []}),
]

ALGORITHM = [
    Case(
        "alg none",
        "algorithm_not_allowed",
        jwt_(lambda: unsecured("none", "AA")),
        NOTHING,
    ),
    Case(
        "alg None",
        "algorithm_not_allowed",
        jwt_(lambda: unsecured("None", "AA")),
        NOTHING,
    ),
    Case(
        "alg none, no signature",
        "malformed_token",
        jwt_(lambda: unsecured("none")),
        NOTHING,
    ),
    Case("no signature", "malformed_token", jwt_(lambda: unsecured("RS256")), NOTHING),
    signed("no alg", "algorithm_not_allowed", header={"alg": None}),
    signed("alg in lower case", "algorithm_not_allowed", header={"alg": "rs256"}),
    signed("alg is a list", "algorithm_not_allowed", header={"alg": ["RS256"]}),
    signed("PSS", "algorithm_not_allowed", header={"alg": "PS256"}),
    signed("EdDSA", "algorithm_not_allowed", header={"alg": "EdDSA"}),
    signed("secp256k1", "algorithm_not_allowed", header={"alg": "ES256K"}),
    Case(
        "HS256 signed with the public key",
        "algorithm_not_allowed",
        jwt_(
            lambda: hmac_with(
                public_pem("RS256").encode(),
                {"typ": "JWT", "alg": "HS256", "kid": "k1"},
            )
        ),
        NOTHING,
        policy=PINNED,
    ),
    Case(
        "HS256 signed with the published modulus",
        "algorithm_not_allowed",
        jwt_(
            lambda: hmac_with(
                jwk("RS256")["n"].encode(), {"typ": "JWT", "alg": "HS256", "kid": "k1"}
            )
        ),
        NOTHING,
    ),
    Case(
        "HMAC under the name RS256",
        "invalid_signature",
        jwt_(
            lambda: hmac_with(
                public_pem("RS256").encode(),
                {"typ": "JWT", "alg": "RS256", "kid": "k1"},
            )
        ),
        NOTHING,
        policy=PINNED,
    ),
    Case(
        "another algorithm than the pinned one",
        "algorithm_not_allowed",
        jwt_(lambda: token(algorithm="RS512", aud="me")),
        NOTHING,
        policy=PINNED,
    ),
    Case(
        "EC algorithm for a pinned RSA key",
        "algorithm_not_allowed",
        jwt_(lambda: token(algorithm="ES256", aud="me")),
        NOTHING,
        policy=PINNED,
    ),
]

ISSUERS = [
    "https://widget.xurrent.com.evil.example/webhook_policies/7",
    "https://widget.xurrent.com@evil.example/webhook_policies/7",
    "https://widget.xurrent.com:443@evil.example/",
    "https://widget.xurrent.com%2Fevil.example/",
    "https://widget.xurrent.com\\@evil.example/",
    "https://evil.example/https://widget.xurrent.com/webhook_policies/7",
    "https://evil.example?https://widget.xurrent.com",
    "https://evil.example#https://widget.xurrent.com",
    "https://evilwidget.xurrent.com/",
    "https://gadget.xurrent.com/webhook_policies/7",
    "https://widget.xurrent.com.",
    "https://widget.xurrent.com:8443/webhook_policies/7",
    "https://user@widget.xurrent.com/webhook_policies/7",
    "https://user:secret@widget.xurrent.com/",
    "http://widget.xurrent.com/webhook_policies/7",
    "HTTP://widget.xurrent.com/webhook_policies/7",
    "//widget.xurrent.com/webhook_policies/7",
    "widget.xurrent.com",
    "",
    "https://",
    "https://widget.xurrent.com/a/../../b",
    "https://widget.xurrent.com/%2e%2e/b",
    "https://widget.xurrent.com/a//b",
    "https://widget.xurrent.com/a%2fb",
    "https://widget.xurrent.com/\n",
    "https://widget.xurrent.com/webhook_policies/7?x=y",
    "https://widget.xurrent.com/webhook_policies/7#x",
    "https://wıdget.xurrent.com/",
    "https://widget.xurrent.com/é",
    "https://widget.xurrent.com:99999/",
    "https://widget.xurrent.com/" + "a" * 3_000,
    "https://[::1]/",
    "https://2130706433/",
]

ISSUER_CASES = [
    *(
        Case(f"issuer {issuer[:60]!a}", "issuer_mismatch", at_issuer(issuer), NOTHING)
        for issuer in ISSUERS
    ),
    signed("no issuer", "missing_claim", iss=None),
    signed("issuer is a list", "invalid_claim", iss=[ISSUER]),
    *(
        Case(
            f"not exactly the issuer: {name}",
            "issuer_mismatch",
            at_issuer(issuer),
            NOTHING,
            policy=WebhookPolicy(issuer=ISSUER),
        )
        for name, issuer in {
            "slash": f"{ISSUER}/",
            "below": f"{ISSUER}/8",
            "longer": f"{ISSUER}7",
            "shorter": ACCOUNT_URL,
            "case": ISSUER.upper(),
        }.items()
    ),
    Case(
        "sibling of the account's path",
        "issuer_mismatch",
        at_issuer(f"{ACCOUNT_URL}/tenant-2/x"),
        NOTHING,
        policy=WebhookPolicy(account_url=f"{ACCOUNT_URL}/tenant"),
    ),
]

TIMES = [
    signed("expired", "token_expired", exp=NOW - 60),
    signed("exp 0", "token_expired", exp=0),
    signed("not yet valid", "token_not_yet_valid", nbf=NOW + 61),
    signed("from the future", "token_from_future", iat=NOW + 61),
    signed("far future", "token_from_future", iat=NOW + 1e9),
    signed("too old", "token_too_old", iat=NOW - 3_661, nbf=None),
    signed("too old by nbf", "token_too_old", iat=None, exp=None, nbf=NOW - 3_661),
    signed(
        "too old, whatever exp says", "token_too_old", iat=NOW - 3_661, exp=NOW + 1e8
    ),
    signed("no time", "missing_claim", iat=None, nbf=None, exp=None),
    signed("exp is a text", "invalid_claim", exp="9999999999"),
    signed("exp is true", "invalid_claim", exp=True),
    signed("exp is a list", "invalid_claim", exp=[NOW]),
    signed("exp is endless", "invalid_claim", exp=10**400),
    Case(
        "exp overflows",
        "invalid_claim",
        jwt_(
            lambda: token(json.dumps(claims(exp="X")).replace('"X"', "1e999").encode())
        ),
        NOTHING,
    ),
    signed("iat is a text", "invalid_claim", iat="now"),
    signed("nbf is an object", "invalid_claim", nbf={}),
    signed("jti too long", "token_id_too_long", jti="a" * 257),
    signed("jti is a number", "invalid_claim", jti=7),
    signed("jti is empty", "invalid_claim", jti=""),
    Case(
        "other audience",
        "audience_mismatch",
        jwt_(lambda: token(aud="you")),
        NOTHING,
        PINNED,
    ),
    Case(
        "audience as prefix",
        "audience_mismatch",
        jwt_(lambda: token(aud="me2")),
        NOTHING,
        PINNED,
    ),
    Case(
        "other audiences",
        "audience_mismatch",
        jwt_(lambda: token(aud=["a", "b"])),
        NOTHING,
        PINNED,
    ),
    Case("no audience", "missing_claim", jwt_(token), NOTHING, PINNED),
    Case(
        "empty audiences",
        "audience_mismatch",
        jwt_(lambda: token(aud=[])),
        NOTHING,
        PINNED,
    ),
    Case(
        "audience is a number",
        "invalid_claim",
        jwt_(lambda: token(aud=1)),
        NOTHING,
        PINNED,
    ),
    Case(
        "audience is an object",
        "invalid_claim",
        jwt_(lambda: token(aud={"me": 1})),
        NOTHING,
        PINNED,
    ),
]


def keys_of(*keys: Callable[[], dict[str, Any]]) -> Callable[[], list[dict[str, Any]]]:
    return lambda: [make() for make in keys]


def off_curve() -> dict[str, Any]:
    key = jwk("ES256")
    return key | {"y": key["x"]}


KEYS = [
    signed("no kid", "key_id_missing", header={"kid": None}),
    signed("unknown kid", "unknown_key", fetched=BOTH, header={"kid": "k2"}),
    signed("kid in other case", "unknown_key", fetched=BOTH, header={"kid": "K1"}),
    signed("kid as a path", "unknown_key", fetched=BOTH, header={"kid": "../k1"}),
    Case("no keys", "unknown_key", jwt_(token), BOTH, keys=list),
    published("key without kid", "unknown_key", lambda: jwk("RS256", kid=None)),
    published("use enc", "unusable_key", lambda: jwk("RS256", use="enc")),
    published("no use", "unusable_key", lambda: jwk("RS256", use=None)),
    published("use is a list", "unusable_key", lambda: jwk("RS256", use=["sig"])),
    published("key_ops sign", "unusable_key", lambda: jwk("RS256", key_ops=["sign"])),
    Case(
        "kty oct",
        "unusable_key",
        jwt_(token),
        BOTH,
        keys=lambda: [{"kid": "k1", "use": "sig", "kty": "oct", "k": b64(b"secret")}],
    ),
    published("kty missing", "unusable_key", lambda: jwk("RS256", kty=None)),
    published("kty EC for RS256", "unusable_key", lambda: jwk("ES256")),
    signed("kty RSA for ES256", "unusable_key", fetched=BOTH, algorithm="ES256"),
    published(
        "alg of the key differs", "unusable_key", lambda: jwk("RS256", alg="RS512")
    ),
    published(
        "alg of the key is HS256", "unusable_key", lambda: jwk("RS256", alg="HS256")
    ),
    published(
        "curve of another algorithm",
        "unusable_key",
        lambda: jwk("ES384"),
        algorithm="ES256",
    ),
    published(
        "curve under a false name",
        "unusable_key",
        lambda: jwk("secp256k1", crv="P-256"),
        algorithm="ES256",
    ),
    published("point off the curve", "unusable_key", off_curve, algorithm="ES256"),
    published(
        "point at infinity",
        "unusable_key",
        lambda: jwk("ES256", x=b64(bytes(32)), y=b64(bytes(32))),
        algorithm="ES256",
    ),
    published(
        "short coordinates",
        "unusable_key",
        lambda: jwk("ES256", x=b64(bytes(31))),
        algorithm="ES256",
    ),
    published("no modulus", "unusable_key", lambda: jwk("RS256", n=None)),
    published("modulus is no text", "unusable_key", lambda: jwk("RS256", n=[1])),
    published("modulus is no base64url", "unusable_key", lambda: jwk("RS256", n="ä!")),
    published("exponent 1", "unusable_key", lambda: jwk("RS256", e=b64(b"\x01"))),
    published("even exponent", "unusable_key", lambda: jwk("RS256", e=b64(b"\x04"))),
    published(
        "RSA key of 1,024 bits", "unusable_key", lambda: jwk("small"), key="small"
    ),
    published(
        "RSA key of 16,384 bits",
        "unusable_key",
        lambda: jwk("RS256", n=b64(b"\xff" * 2_048)),
    ),
    published(
        "the same kid twice",
        "unusable_key",
        lambda: jwk("attacker"),
        lambda: jwk("RS256"),
    ),
]

SIGNATURES = [
    signed(
        "signed with another key", "invalid_signature", fetched=BOTH, key="attacker"
    ),
    Case(
        "key in the header (jwk)",
        "invalid_signature",
        jwt_(lambda: with_embedded_key(jwk=jwk("attacker"))),
        BOTH,
    ),
    Case(
        "key set in the header (jku)",
        "invalid_signature",
        jwt_(lambda: with_embedded_key(jku="https://evil.example/jwks")),
        BOTH,
    ),
    Case(
        "certificate in the header (x5u)",
        "invalid_signature",
        jwt_(lambda: with_embedded_key(x5u="https://evil.example/cert", x5c=["AAAA"])),
        BOTH,
    ),
    Case(
        "other claims, same signature",
        "invalid_signature",
        jwt_(resigned_claims),
        BOTH,
    ),
    Case(
        "signature of zeros",
        "invalid_signature",
        jwt_(lambda: tampered(2, lambda s: "A" * len(s))),
        BOTH,
    ),
    Case(
        "signature with another end",
        "invalid_signature",
        jwt_(lambda: tampered(2, lambda s: s[:-2] + ("BA" if s[-2] == "A" else "AA"))),
        BOTH,
    ),
    Case(
        "signature of one byte",
        "invalid_signature",
        jwt_(lambda: tampered(2, lambda _: "AA")),
        BOTH,
    ),
    Case(
        "ECDSA of zeros",
        "invalid_signature",
        jwt_(
            lambda: token(algorithm="ES256").rpartition(".")[0] + "." + b64(bytes(64))
        ),
        BOTH,
        keys=keys_of(lambda: jwk("ES256")),
    ),
    Case(
        "ECDSA signature in DER",
        "invalid_signature",
        jwt_(
            lambda: token(algorithm="ES256").rpartition(".")[0]
            + "."
            + b64(b"\x30\x06\x02\x01\x01\x02\x01\x01")
        ),
        BOTH,
        keys=keys_of(lambda: jwk("ES256")),
    ),
    Case(
        "RS512 signature under RS256",
        "invalid_signature",
        jwt_(
            lambda: (text := token().rpartition(".")[0])
            + "."
            + sign(text, private_key("RS256"), "RS512")
        ),
        BOTH,
    ),
    Case(
        "pinned key, signed with another",
        "invalid_signature",
        jwt_(lambda: token(key="attacker", aud="me")),
        NOTHING,
        policy=PINNED,
    ),
    signed("no event", "invalid_event", fetched=BOTH, data=None),
    signed("event is a text", "invalid_event", fetched=BOTH, data="x"),
    signed("event without name", "invalid_event", fetched=BOTH, data={"a": 1}),
    signed("name is a number", "invalid_event", fetched=BOTH, data={"event": 1}),
    signed(
        "payload is a list",
        "invalid_event",
        fetched=BOTH,
        data={"event": "x", "payload": []},
    ),
]


def document(**members: Any) -> dict[str, Any]:
    return {"issuer": ISSUER, "jwks_uri": JWKS} | members


DISCOVERIES = [
    discovered(
        "keys on another host",
        "keys_host_mismatch",
        document(jwks_uri="https://evil.example/jwks"),
    ),
    discovered(
        "keys on a longer host",
        "keys_host_mismatch",
        document(jwks_uri="https://widget.xurrent.com.evil.example/jwks"),
    ),
    discovered(
        "keys on another port",
        "keys_host_mismatch",
        document(jwks_uri="https://widget.xurrent.com:8443/jwks"),
    ),
    discovered(
        "keys on a metadata address",
        "keys_host_mismatch",
        document(jwks_uri="https://169.254.169.254/latest"),
    ),
    discovered(
        "keys by http",
        "discovery_url",
        document(jwks_uri="http://widget.xurrent.com/jwks"),
    ),
    discovered(
        "keys in a file", "discovery_url", document(jwks_uri="file:///etc/passwd")
    ),
    discovered(
        "keys behind credentials",
        "discovery_url",
        document(jwks_uri="https://widget.xurrent.com@evil.example/jwks"),
    ),
    discovered(
        "keys behind a backslash",
        "discovery_url",
        document(jwks_uri="https://widget.xurrent.com\\@evil.example/"),
    ),
    discovered("no jwks_uri", "discovery_document", {"issuer": ISSUER}),
    discovered("jwks_uri is a list", "discovery_document", document(jwks_uri=[JWKS])),
    discovered(
        "document of another issuer",
        "discovery_issuer_mismatch",
        document(issuer="https://gadget.xurrent.com/webhook_policies/7"),
    ),
    discovered(
        "document of no issuer", "discovery_issuer_mismatch", document(issuer=7)
    ),
    *(
        Case(
            f"discovery answers {status}",
            error,
            jwt_(token),
            FIRST,
            answers={DISCOVERY: Fetched(status, b"{}")},
        )
        for status, error in (
            (301, "redirect_refused"),
            (302, "redirect_refused"),
            (307, "redirect_refused"),
            (204, "discovery_status"),
            (401, "discovery_status"),
            (404, "discovery_status"),
            (500, "discovery_status"),
        )
    ),
    Case(
        "keys redirected",
        "redirect_refused",
        jwt_(token),
        BOTH,
        answers={JWKS: Fetched(302, b"")},
    ),
    Case(
        "keys not found",
        "discovery_status",
        jwt_(token),
        BOTH,
        answers={JWKS: Fetched(404, b"")},
    ),
    *(
        Case(
            f"{place} is {name}",
            "discovery_document",
            jwt_(token),
            fetched,
            answers={url: ok(body)},
        )
        for place, url, fetched in (
            ("discovery", DISCOVERY, FIRST),
            ("key set", JWKS, BOTH),
        )
        for name, body in {
            "a web page": b"<html>",
            "empty": b"",
            "a list": b"[]",
            "deep": deep(5_000),
            "ambiguous": b'{"keys":[],"keys":[]}',
            "not UTF-8": b'{"a":"\xff"}',
        }.items()
    ),
    Case(
        "no list of keys",
        "discovery_document",
        jwt_(token),
        BOTH,
        answers={JWKS: ok({"keys": {}})},
    ),
    Case(
        "too many keys",
        "discovery_document",
        jwt_(token),
        BOTH,
        keys=lambda: [jwk("RS256", kid=str(n)) for n in range(101)],
    ),
    Case(
        "keys that are none",
        "unknown_key",
        jwt_(token),
        BOTH,
        answers={JWKS: ok({"keys": [1, None, "k1", [], {}]})},
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


def test_deep_claims_are_refused(mode: Mode) -> None:
    """The depth that a parser follows differs between Pythons; below it a claim is missing."""
    world = World(mode)
    with pytest.raises(WebhookVerificationError) as caught:
        world.verify(jwt_(lambda: token(deep(2_000)))(), HEADERS)
    assert caught.value.reason in {"malformed_token", "missing_claim"}
    assert world.calls == NOTHING


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_messages_hold_no_token(case: Case) -> None:
    world = World("sync", case.policy)
    world.provider.publish(*case.keys(), document=case.document)
    world.provider.answers |= case.answers
    body = case.body if isinstance(case.body, bytes) else case.body()
    with pytest.raises(WebhookVerificationError) as caught:
        world.verify(body, case.headers)
    text = str(caught.value)
    assert text.isprintable()
    assert len(text) < 600
    if b"eyJ" in body:
        assert "eyJ" not in text


def test_names_of_the_cases_are_unique() -> None:
    names = [case.name for case in CASES]
    assert len(set(names)) == len(names) > 60


def test_all_refusals_have_one_root() -> None:
    assert issubclass(WebhookVerificationError, XurrentError)
