"""Authentic deliveries pass: every algorithm, two JOSE libraries, keys pinned or found."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from http.client import parse_headers
from io import BytesIO

import pytest

from tests.support.webhooks import (
    ACCOUNT_URL,
    ALGORITHMS,
    DISCOVERY,
    EVENT,
    ISSUER,
    JWKS,
    NOW,
    Json,
    Mode,
    World,
    claims,
    jwk,
    public_pem,
    rs_name,
    token,
    token_by_joserfc,
    token_by_pyjwt,
    wrapped,
)
from xurrent_sdk._runtime.webhooks.token import Headers
from xurrent_sdk.webhooks import (
    Algorithm,
    WebhookPolicy,
    WebhookPolicyError,
)

MAKERS = [token_by_pyjwt, token_by_joserfc]
Maker = Callable[[Mapping[str, Json], str, str | None], str]


@pytest.mark.parametrize("make", MAKERS)
@pytest.mark.parametrize("algorithm", ALGORITHMS)
def test_keys_found_by_discovery(mode: Mode, make: Maker, algorithm: str) -> None:
    world = World(mode)
    world.provider.publish(jwk("other", "k0"), jwk(rs_name(algorithm), alg=algorithm))
    event = world.verify(wrapped(make(claims(), algorithm, "k1")))
    assert event.event == "request.status-changed"
    assert event.raw == EVENT
    assert event.token is not None
    assert (event.token.algorithm, event.token.key_id) == (algorithm, "k1")
    assert event.token.token_id == "a" * 64
    assert event.token.subject == "1"
    assert world.calls == [DISCOVERY, JWKS]


@pytest.mark.parametrize("make", MAKERS)
@pytest.mark.parametrize("algorithm", ALGORITHMS)
def test_pinned_key(mode: Mode, make: Maker, algorithm: Algorithm) -> None:
    policy = WebhookPolicy(
        issuer=ISSUER, algorithm=algorithm, public_key=public_pem(rs_name(algorithm))
    )
    world = World(mode, policy)
    assert world.verify(wrapped(make(claims(), algorithm, None))).object_id == 70_453
    assert world.calls == []


def test_a_token_as_long_as_a_body(mode: Mode) -> None:
    world = World(mode)
    world.provider.publish(jwk("RS256"))
    long = {**EVENT, "payload": {"note": "x" * 195_000}}
    assert world.verify(wrapped(token(claims(data=long)))).raw == long


@pytest.mark.parametrize(
    "policy",
    [
        WebhookPolicy(account="widget"),
        WebhookPolicy(account_url=ACCOUNT_URL),
        WebhookPolicy(account_url=f"{ACCOUNT_URL}/webhook_policies"),
        WebhookPolicy(issuer=ISSUER, account="widget"),
        WebhookPolicy(account="widget", signed=False),
    ],
)
def test_ways_to_say_who_signs(mode: Mode, policy: WebhookPolicy) -> None:
    world = World(mode, policy)
    world.provider.publish(jwk("RS256"))
    assert world.verify(wrapped(token())).object_id == 70_453


@pytest.mark.parametrize(
    ("changes", "name"),
    [
        ({"iat": NOW - 3_600, "nbf": None, "exp": None}, "an hour in a queue"),
        ({"exp": NOW - 59}, "expired within the leeway"),
        ({"nbf": NOW + 60}, "the sender's clock is fast"),
        ({"iat": NOW + 60, "nbf": None}, "issued in the near future"),
        ({"exp": None}, "no exp"),
        ({"nbf": None, "iat": None}, "exp alone"),
        ({"exp": None, "iat": None}, "nbf alone"),
        ({"jti": None}, "no jti"),
        ({"aud": "somebody else"}, "an audience nobody asked for"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_times_and_claims_that_pass(
    mode: Mode, changes: dict[str, Json], name: str
) -> None:
    world = World(mode)
    world.provider.publish(jwk("RS256"))
    assert world.verify(wrapped(token(**changes))).object_id == 70_453


# ``http.server`` gives an e-mail message, which is no mapping but has pairs.
OF_A_MESSAGE = parse_headers(
    BytesIO(b"X-Xurrent-Delivery: d-1\r\nX-Xurrent-Delivery-Origin: d-0\r\n\r\n")
)


@pytest.mark.parametrize(
    "headers",
    [
        {"x-xurrent-delivery": "d-1", "x-xurrent-delivery-origin": "d-0"},
        {"X-4me-Delivery": "d-1", "X-4me-Delivery-Origin": "d-0"},
        {"X-XURRENT-DELIVERY": " d-1 ", "x-xurrent-delivery-origin": "d-0"},
        OF_A_MESSAGE,
        OF_A_MESSAGE.items(),
    ],
)
def test_delivery_and_origin(mode: Mode, headers: Headers) -> None:
    world = World(mode, WebhookPolicy(signed=False))
    event = world.verify(json.dumps(EVENT).encode(), headers)
    assert (event.delivery_id, event.origin_id) == ("d-1", "d-0")


def test_release_allows_the_token_again(mode: Mode) -> None:
    world = World(mode)
    world.provider.publish(jwk("RS256"))
    event = world.verify(wrapped(token()))
    world.release(event)
    assert world.verify(wrapped(token())) == event


@pytest.mark.parametrize("body", [EVENT, json.dumps(EVENT), None])
def test_a_parsed_body_is_a_mistake(mode: Mode, body: Json) -> None:
    world = World(mode, WebhookPolicy(signed=False))
    with pytest.raises(WebhookPolicyError, match="as the bytes that came"):
        world.verify(body)
    environ: Json = {"wsgi.version": (1, 0)}
    with pytest.raises(WebhookPolicyError, match="not its META or environ"):
        world.verify(b"{}", environ)
