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
    AlgorithmNotAllowedError,
    AudienceMismatchError,
    BodyTooLargeError,
    CriticalHeaderError,
    DiscoveryDocumentError,
    DiscoveryIssuerMismatchError,
    DiscoveryStatusError,
    DiscoveryUrlError,
    DuplicateMemberError,
    EmptyBodyError,
    Fetched,
    InvalidBodyError,
    InvalidClaimError,
    InvalidEventError,
    InvalidSignatureError,
    IssuerMismatchError,
    IssuerNotConfiguredError,
    KeyIdMissingError,
    KeysHostMismatchError,
    MalformedTokenError,
    MissingClaimError,
    MissingDeliveryIdError,
    NestingTooDeepError,
    RedirectRefusedError,
    TokenExpiredError,
    TokenFromFutureError,
    TokenIdTooLongError,
    TokenNotYetValidError,
    TokenTooLongError,
    TokenTooOldError,
    UnknownKeyError,
    UnsignedWebhookError,
    UnusableKeyError,
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
    error: type[WebhookVerificationError]
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
    error: type[WebhookVerificationError],
    *,
    fetched: list[str] = NOTHING,
    **how: Any,
) -> Case:
    """A delivery whose token is made by hand in a way of ``token``."""
    return Case(name, error, jwt_(lambda: token(**how)), fetched)


def published(
    name: str,
    error: type[WebhookVerificationError],
    *keys: Callable[[], dict[str, Any]],
    **how: Any,
) -> Case:
    """A delivery whose token has to be verified with keys that are hostile."""
    token_of = jwt_(lambda: token(**how))
    return Case(name, error, token_of, BOTH, keys=lambda: [key() for key in keys])


def discovered(name: str, error: type[WebhookVerificationError], told: Any) -> Case:
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
    Case("empty body", EmptyBodyError, b"", NOTHING),
    Case("body one byte too large", BodyTooLargeError, b" " * 262_145, NOTHING),
    Case("not JSON", InvalidBodyError, b"jwt=abc", NOTHING),
    Case("not UTF-8", InvalidBodyError, b'{"jwt":"\xff"}', NOTHING),
    Case("UTF-16", InvalidBodyError, '{"jwt":"a"}'.encode("utf-16"), NOTHING),
    Case("byte order mark", InvalidBodyError, b'\xef\xbb\xbf{"jwt":"a"}', NOTHING),
    Case("a list", InvalidBodyError, b"[]", NOTHING),
    Case("NaN", InvalidBodyError, b'{"jwt":NaN}', NOTHING),
    Case(
        "an endless number", InvalidBodyError, b'{"n":' + b"9" * 9_000 + b"}", NOTHING
    ),
    Case("two tokens", DuplicateMemberError, b'{"jwt":"a","jwt":"b"}', NOTHING),
    Case(
        "two by escape", DuplicateMemberError, b'{"jwt":"a","\\u006awt":"b"}', NOTHING
    ),
    Case("two deep inside", DuplicateMemberError, b'{"a":[{"b":1,"b":2}]}', NOTHING),
    Case("deep nesting", NestingTooDeepError, deep(101), NOTHING),
    Case("very deep nesting", NestingTooDeepError, deep(120_000), NOTHING),
    Case("unclosed nesting", NestingTooDeepError, b"[" * 200_000, NOTHING),
    Case("no delivery ID", MissingDeliveryIdError, jwt_(token), NOTHING, headers={}),
    Case(
        "delivery ID with a line break",
        MissingDeliveryIdError,
        jwt_(token),
        NOTHING,
        headers={"x-xurrent-delivery": "a\r\nb"},
    ),
    Case("unsigned", UnsignedWebhookError, json.dumps(EVENT).encode(), NOTHING),
    Case("empty object", UnsignedWebhookError, b"{}", NOTHING),
    Case("no token but JWT", UnsignedWebhookError, b'{"JWT":"a.b.c"}', NOTHING),
    Case(
        "signed, but nobody may sign",
        IssuerNotConfiguredError,
        jwt_(token),
        NOTHING,
        policy=WebhookPolicy(signed=False),
    ),
    Case(
        "forged, where unsigned would pass",
        InvalidSignatureError,
        jwt_(lambda: token(key="attacker")),
        BOTH,
        policy=WebhookPolicy(account="widget", signed=False),
    ),
]

FORM = [
    Case("token too long", TokenTooLongError, wrapped("a" * 8_193), NOTHING),
    Case("token is null", MalformedTokenError, b'{"jwt":null}', NOTHING),
    Case("token is a list", MalformedTokenError, b'{"jwt":["a.b.c"]}', NOTHING),
    Case("empty token", MalformedTokenError, b'{"jwt":""}', NOTHING),
    Case("two parts", MalformedTokenError, wrapped("e30.e30"), NOTHING),
    Case("five parts", MalformedTokenError, wrapped("e30.e30.e30.e30.e30"), NOTHING),
    Case("empty header", MalformedTokenError, wrapped(".e30.e30"), NOTHING),
    Case("padding", MalformedTokenError, wrapped("e30=.e30.e30"), NOTHING),
    Case("white space", MalformedTokenError, jwt_(lambda: f" {token()}"), NOTHING),
    Case(
        "line break at the end",
        MalformedTokenError,
        jwt_(lambda: f"{token()}\n"),
        NOTHING,
    ),
    Case("plain base64", MalformedTokenError, wrapped("e30.a+/a.e30"), NOTHING),
    Case("impossible length", MalformedTokenError, wrapped("e30.e30.aaaaa"), NOTHING),
    Case("stray bits", MalformedTokenError, wrapped("e31.e30.e30"), NOTHING),
    signed("header is a list", MalformedTokenError, header=b"[]"),
    Case("claims are no JSON", MalformedTokenError, jwt_(lambda: token(b"{")), NOTHING),
    signed(
        "alg twice",
        MalformedTokenError,
        header=b'{"alg":"none","alg":"RS256","kid":"k1"}',
    ),
    Case(
        "issuer twice",
        MalformedTokenError,
        jwt_(
            lambda: token(
                json.dumps(claims())[:-1].encode() + b',"iss":"https://evil.example"}'
            )
        ),
        NOTHING,
    ),
    Case("deep claims", MalformedTokenError, jwt_(lambda: token(deep(2_000))), NOTHING),
    signed("kid is a number", MalformedTokenError, header={"kid": 1}),
    signed("kid is endless", MalformedTokenError, header={"kid": "k" * 300}),
    signed("crit", CriticalHeaderError, header={"crit": ["exp"]}),
    signed(
        "crit for unencoded payload",
        CriticalHeaderError,
        header={"crit": ["b64"], "b64": False},
    ),
    signed("empty crit", CriticalHeaderError, header={"crit": []}),
]

ALGORITHM = [
    Case(
        "alg none",
        AlgorithmNotAllowedError,
        jwt_(lambda: unsecured("none", "AA")),
        NOTHING,
    ),
    Case(
        "alg None",
        AlgorithmNotAllowedError,
        jwt_(lambda: unsecured("None", "AA")),
        NOTHING,
    ),
    Case(
        "alg none, no signature",
        MalformedTokenError,
        jwt_(lambda: unsecured("none")),
        NOTHING,
    ),
    Case(
        "no signature", MalformedTokenError, jwt_(lambda: unsecured("RS256")), NOTHING
    ),
    signed("no alg", AlgorithmNotAllowedError, header={"alg": None}),
    signed("alg in lower case", AlgorithmNotAllowedError, header={"alg": "rs256"}),
    signed("alg is a list", AlgorithmNotAllowedError, header={"alg": ["RS256"]}),
    signed("PSS", AlgorithmNotAllowedError, header={"alg": "PS256"}),
    signed("EdDSA", AlgorithmNotAllowedError, header={"alg": "EdDSA"}),
    signed("secp256k1", AlgorithmNotAllowedError, header={"alg": "ES256K"}),
    Case(
        "HS256 signed with the public key",
        AlgorithmNotAllowedError,
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
        AlgorithmNotAllowedError,
        jwt_(
            lambda: hmac_with(
                jwk("RS256")["n"].encode(), {"typ": "JWT", "alg": "HS256", "kid": "k1"}
            )
        ),
        NOTHING,
    ),
    Case(
        "HMAC under the name RS256",
        InvalidSignatureError,
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
        AlgorithmNotAllowedError,
        jwt_(lambda: token(algorithm="RS512", aud="me")),
        NOTHING,
        policy=PINNED,
    ),
    Case(
        "EC algorithm for a pinned RSA key",
        AlgorithmNotAllowedError,
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
        Case(f"issuer {issuer[:60]!a}", IssuerMismatchError, at_issuer(issuer), NOTHING)
        for issuer in ISSUERS
    ),
    signed("no issuer", MissingClaimError, iss=None),
    signed("issuer is a list", InvalidClaimError, iss=[ISSUER]),
    *(
        Case(
            f"not exactly the issuer: {name}",
            IssuerMismatchError,
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
        IssuerMismatchError,
        at_issuer(f"{ACCOUNT_URL}/tenant-2/x"),
        NOTHING,
        policy=WebhookPolicy(account_url=f"{ACCOUNT_URL}/tenant"),
    ),
]

TIMES = [
    signed("expired", TokenExpiredError, exp=NOW - 60),
    signed("exp 0", TokenExpiredError, exp=0),
    signed("not yet valid", TokenNotYetValidError, nbf=NOW + 61),
    signed("from the future", TokenFromFutureError, iat=NOW + 61),
    signed("far future", TokenFromFutureError, iat=NOW + 1e9),
    signed("too old", TokenTooOldError, iat=NOW - 3_661, nbf=None),
    signed("too old by nbf", TokenTooOldError, iat=None, exp=None, nbf=NOW - 3_661),
    signed(
        "too old, whatever exp says", TokenTooOldError, iat=NOW - 3_661, exp=NOW + 1e8
    ),
    signed("no time", MissingClaimError, iat=None, nbf=None, exp=None),
    signed("exp is a text", InvalidClaimError, exp="9999999999"),
    signed("exp is true", InvalidClaimError, exp=True),
    signed("exp is a list", InvalidClaimError, exp=[NOW]),
    signed("exp is endless", InvalidClaimError, exp=10**400),
    Case(
        "exp overflows",
        InvalidClaimError,
        jwt_(
            lambda: token(json.dumps(claims(exp="X")).replace('"X"', "1e999").encode())
        ),
        NOTHING,
    ),
    signed("iat is a text", InvalidClaimError, iat="now"),
    signed("nbf is an object", InvalidClaimError, nbf={}),
    signed("jti too long", TokenIdTooLongError, jti="a" * 257),
    signed("jti is a number", InvalidClaimError, jti=7),
    signed("jti is empty", InvalidClaimError, jti=""),
    Case(
        "other audience",
        AudienceMismatchError,
        jwt_(lambda: token(aud="you")),
        NOTHING,
        PINNED,
    ),
    Case(
        "audience as prefix",
        AudienceMismatchError,
        jwt_(lambda: token(aud="me2")),
        NOTHING,
        PINNED,
    ),
    Case(
        "other audiences",
        AudienceMismatchError,
        jwt_(lambda: token(aud=["a", "b"])),
        NOTHING,
        PINNED,
    ),
    Case("no audience", MissingClaimError, jwt_(token), NOTHING, PINNED),
    Case(
        "empty audiences",
        AudienceMismatchError,
        jwt_(lambda: token(aud=[])),
        NOTHING,
        PINNED,
    ),
    Case(
        "audience is a number",
        InvalidClaimError,
        jwt_(lambda: token(aud=1)),
        NOTHING,
        PINNED,
    ),
    Case(
        "audience is an object",
        InvalidClaimError,
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
    signed("no kid", KeyIdMissingError, header={"kid": None}),
    signed("unknown kid", UnknownKeyError, fetched=BOTH, header={"kid": "k2"}),
    signed("kid in other case", UnknownKeyError, fetched=BOTH, header={"kid": "K1"}),
    signed("kid as a path", UnknownKeyError, fetched=BOTH, header={"kid": "../k1"}),
    Case("no keys", UnknownKeyError, jwt_(token), BOTH, keys=list),
    published("key without kid", UnknownKeyError, lambda: jwk("RS256", kid=None)),
    published("use enc", UnusableKeyError, lambda: jwk("RS256", use="enc")),
    published("no use", UnusableKeyError, lambda: jwk("RS256", use=None)),
    published("use is a list", UnusableKeyError, lambda: jwk("RS256", use=["sig"])),
    published("key_ops sign", UnusableKeyError, lambda: jwk("RS256", key_ops=["sign"])),
    Case(
        "kty oct",
        UnusableKeyError,
        jwt_(token),
        BOTH,
        keys=lambda: [{"kid": "k1", "use": "sig", "kty": "oct", "k": b64(b"secret")}],
    ),
    published("kty missing", UnusableKeyError, lambda: jwk("RS256", kty=None)),
    published("kty EC for RS256", UnusableKeyError, lambda: jwk("ES256")),
    signed("kty RSA for ES256", UnusableKeyError, fetched=BOTH, algorithm="ES256"),
    published(
        "alg of the key differs", UnusableKeyError, lambda: jwk("RS256", alg="RS512")
    ),
    published(
        "alg of the key is HS256", UnusableKeyError, lambda: jwk("RS256", alg="HS256")
    ),
    published(
        "curve of another algorithm",
        UnusableKeyError,
        lambda: jwk("ES384"),
        algorithm="ES256",
    ),
    published(
        "curve under a false name",
        UnusableKeyError,
        lambda: jwk("secp256k1", crv="P-256"),
        algorithm="ES256",
    ),
    published("point off the curve", UnusableKeyError, off_curve, algorithm="ES256"),
    published(
        "point at infinity",
        UnusableKeyError,
        lambda: jwk("ES256", x=b64(bytes(32)), y=b64(bytes(32))),
        algorithm="ES256",
    ),
    published(
        "short coordinates",
        UnusableKeyError,
        lambda: jwk("ES256", x=b64(bytes(31))),
        algorithm="ES256",
    ),
    published("no modulus", UnusableKeyError, lambda: jwk("RS256", n=None)),
    published("modulus is no text", UnusableKeyError, lambda: jwk("RS256", n=[1])),
    published(
        "modulus is no base64url", UnusableKeyError, lambda: jwk("RS256", n="ä!")
    ),
    published("exponent 1", UnusableKeyError, lambda: jwk("RS256", e=b64(b"\x01"))),
    published("even exponent", UnusableKeyError, lambda: jwk("RS256", e=b64(b"\x04"))),
    published(
        "RSA key of 1,024 bits", UnusableKeyError, lambda: jwk("small"), key="small"
    ),
    published(
        "RSA key of 16,384 bits",
        UnusableKeyError,
        lambda: jwk("RS256", n=b64(b"\xff" * 2_048)),
    ),
    published(
        "the same kid twice",
        UnusableKeyError,
        lambda: jwk("attacker"),
        lambda: jwk("RS256"),
    ),
]

SIGNATURES = [
    signed(
        "signed with another key", InvalidSignatureError, fetched=BOTH, key="attacker"
    ),
    Case(
        "key in the header (jwk)",
        InvalidSignatureError,
        jwt_(lambda: with_embedded_key(jwk=jwk("attacker"))),
        BOTH,
    ),
    Case(
        "key set in the header (jku)",
        InvalidSignatureError,
        jwt_(lambda: with_embedded_key(jku="https://evil.example/jwks")),
        BOTH,
    ),
    Case(
        "certificate in the header (x5u)",
        InvalidSignatureError,
        jwt_(lambda: with_embedded_key(x5u="https://evil.example/cert", x5c=["AAAA"])),
        BOTH,
    ),
    Case(
        "other claims, same signature",
        InvalidSignatureError,
        jwt_(resigned_claims),
        BOTH,
    ),
    Case(
        "signature of zeros",
        InvalidSignatureError,
        jwt_(lambda: tampered(2, lambda s: "A" * len(s))),
        BOTH,
    ),
    Case(
        "signature with another end",
        InvalidSignatureError,
        jwt_(lambda: tampered(2, lambda s: s[:-2] + ("BA" if s[-2] == "A" else "AA"))),
        BOTH,
    ),
    Case(
        "signature of one byte",
        InvalidSignatureError,
        jwt_(lambda: tampered(2, lambda _: "AA")),
        BOTH,
    ),
    Case(
        "ECDSA of zeros",
        InvalidSignatureError,
        jwt_(
            lambda: token(algorithm="ES256").rpartition(".")[0] + "." + b64(bytes(64))
        ),
        BOTH,
        keys=keys_of(lambda: jwk("ES256")),
    ),
    Case(
        "ECDSA signature in DER",
        InvalidSignatureError,
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
        InvalidSignatureError,
        jwt_(
            lambda: (text := token().rpartition(".")[0])
            + "."
            + sign(text, private_key("RS256"), "RS512")
        ),
        BOTH,
    ),
    Case(
        "pinned key, signed with another",
        InvalidSignatureError,
        jwt_(lambda: token(key="attacker", aud="me")),
        NOTHING,
        policy=PINNED,
    ),
    signed("no event", InvalidEventError, fetched=BOTH, data=None),
    signed("event is a text", InvalidEventError, fetched=BOTH, data="x"),
    signed("event without name", InvalidEventError, fetched=BOTH, data={"a": 1}),
    signed("name is a number", InvalidEventError, fetched=BOTH, data={"event": 1}),
    signed(
        "payload is a list",
        InvalidEventError,
        fetched=BOTH,
        data={"event": "x", "payload": []},
    ),
]


def document(**members: Any) -> dict[str, Any]:
    return {"issuer": ISSUER, "jwks_uri": JWKS} | members


DISCOVERIES = [
    discovered(
        "keys on another host",
        KeysHostMismatchError,
        document(jwks_uri="https://evil.example/jwks"),
    ),
    discovered(
        "keys on a longer host",
        KeysHostMismatchError,
        document(jwks_uri="https://widget.xurrent.com.evil.example/jwks"),
    ),
    discovered(
        "keys on another port",
        KeysHostMismatchError,
        document(jwks_uri="https://widget.xurrent.com:8443/jwks"),
    ),
    discovered(
        "keys on a metadata address",
        KeysHostMismatchError,
        document(jwks_uri="https://169.254.169.254/latest"),
    ),
    discovered(
        "keys by http",
        DiscoveryUrlError,
        document(jwks_uri="http://widget.xurrent.com/jwks"),
    ),
    discovered(
        "keys in a file", DiscoveryUrlError, document(jwks_uri="file:///etc/passwd")
    ),
    discovered(
        "keys behind credentials",
        DiscoveryUrlError,
        document(jwks_uri="https://widget.xurrent.com@evil.example/jwks"),
    ),
    discovered(
        "keys behind a backslash",
        DiscoveryUrlError,
        document(jwks_uri="https://widget.xurrent.com\\@evil.example/"),
    ),
    discovered("no jwks_uri", DiscoveryDocumentError, {"issuer": ISSUER}),
    discovered("jwks_uri is a list", DiscoveryDocumentError, document(jwks_uri=[JWKS])),
    discovered(
        "document of another issuer",
        DiscoveryIssuerMismatchError,
        document(issuer="https://gadget.xurrent.com/webhook_policies/7"),
    ),
    discovered(
        "document of no issuer", DiscoveryIssuerMismatchError, document(issuer=7)
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
            (301, RedirectRefusedError),
            (302, RedirectRefusedError),
            (307, RedirectRefusedError),
            (204, DiscoveryStatusError),
            (401, DiscoveryStatusError),
            (404, DiscoveryStatusError),
            (500, DiscoveryStatusError),
        )
    ),
    Case(
        "keys redirected",
        RedirectRefusedError,
        jwt_(token),
        BOTH,
        answers={JWKS: Fetched(302, b"")},
    ),
    Case(
        "keys not found",
        DiscoveryStatusError,
        jwt_(token),
        BOTH,
        answers={JWKS: Fetched(404, b"")},
    ),
    *(
        Case(
            f"{place} is {name}",
            DiscoveryDocumentError,
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
        DiscoveryDocumentError,
        jwt_(token),
        BOTH,
        answers={JWKS: ok({"keys": {}})},
    ),
    Case(
        "too many keys",
        DiscoveryDocumentError,
        jwt_(token),
        BOTH,
        keys=lambda: [jwk("RS256", kid=str(n)) for n in range(101)],
    ),
    Case(
        "keys that are none",
        UnknownKeyError,
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
    assert type(caught.value) is case.error
    assert world.calls == case.fetched
    assert len(world.memory) == 0, "a refused delivery left something behind"


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
