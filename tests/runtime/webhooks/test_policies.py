"""Several policies: a delivery is genuine under one of them, as a whole."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support.webhooks import (
    ACCOUNT_URL,
    ISSUER,
    Fetched,
    Json,
    Mode,
    World,
    jwk,
    public_pem,
    refused,
    token,
    wrapped,
)
from xurrent_sdk.webhooks import WebhookPolicy, WebhookPolicyError, WebhookRefusal

ELSEWHERE = "https://gadget.xurrent.com"
PINNED = WebhookPolicy(
    account="widget", algorithm="ES256", public_key=public_pem("ES256"), audience="old"
)
"""Without discovery the issuer is the account, whichever policy signs."""
FOUND = WebhookPolicy(issuer=ISSUER, audience="new")


@pytest.mark.parametrize("turned", [False, True])
def test_both_are_accepted_while_keys_rotate(mode: Mode, turned: bool) -> None:
    first, second = (FOUND, PINNED) if turned else (PINNED, FOUND)
    world = World(mode, first, more=(second,))
    world.provider.publish(jwk("RS256"))
    old = token(
        algorithm="ES256", header={"kid": None}, iss=ACCOUNT_URL, aud="old", jti="1"
    )
    new = token(iss=ISSUER, aud="new", jti="2")
    events = [world.verify(wrapped(each)) for each in (old, new)]
    algorithms = [event.token.algorithm for event in events if event.token]
    assert algorithms == ["ES256", "RS256"]


@pytest.mark.parametrize(
    ("content", "algorithm", "error"),
    [
        # the audience of one policy with the issuer and key of the other
        ({"iss": ISSUER, "aud": "old"}, "RS256", "audience_mismatch"),
        ({"iss": ACCOUNT_URL, "aud": "new"}, "ES256", "audience_mismatch"),
        ({"iss": ACCOUNT_URL, "aud": "old"}, "RS256", "algorithm_not_allowed"),
        ({"iss": ELSEWHERE, "aud": "old"}, "ES256", "issuer_mismatch"),
    ],
)
def test_policies_are_never_mixed(
    mode: Mode,
    content: dict[str, Json],
    algorithm: str,
    error: WebhookRefusal,
) -> None:
    world = World(mode, PINNED, more=(FOUND,))
    world.provider.publish(jwk("RS256"))
    with refused(error, match=ISSUER if error == "issuer_mismatch" else "."):
        world.verify(wrapped(token(algorithm=algorithm, **content)))


def test_a_refusal_says_what_to_compare(mode: Mode) -> None:
    """With several policies and accounts at one address, also whose token it was."""
    pin = WebhookPolicy(
        account="widget",
        algorithm="RS256",
        public_key=public_pem("RS256"),
        audience="old",
    )
    world = World(mode, pin, more=(FOUND,))
    world.provider.publish(jwk("RS256"))
    pinned: dict[str, Any] = {
        "iss": f"{ACCOUNT_URL}/webhook_policies/other",
        "aud": "old",
    }
    found: dict[str, Any] = {"iss": ISSUER, "aud": "new"}
    cases: tuple[tuple[str, WebhookRefusal, str], ...] = (
        (
            token(key="attacker", **pinned),
            "invalid_signature",
            "policies/other.*public_key",
        ),
        (token(key="next", **found), "invalid_signature", f"{ISSUER}', key 'k1'"),
        (
            token(iss=ISSUER, aud="elsewhere"),
            "audience_mismatch",
            "expected: 'new'",
        ),
        (token(iss=ISSUER, aud=None), "missing_claim", "expected: 'old'"),
        (token(**found, iat=world.now - 7_200, nbf=None), "token_too_old", "clock"),
    )
    for text, error, told in cases:
        with refused(error, match=told):
            world.verify(wrapped(text))


def test_a_callback_belongs_to_the_account_that_signed(mode: Mode) -> None:
    other = WebhookPolicy(
        account_url=ELSEWHERE, algorithm="RS256", public_key=public_pem("RS256")
    )
    world = World(mode, PINNED, more=(other,))
    for issuer, host, algorithm, allowed in (
        (ACCOUNT_URL, ACCOUNT_URL, "ES256", True),
        (ELSEWHERE, ELSEWHERE, "RS256", True),
        (ELSEWHERE, ACCOUNT_URL, "RS256", False),
    ):
        callback = f"{host}/webhooks/1/verify?code=x"
        world.provider.answers[callback] = Fetched(200, b"")
        data = {"event": "webhook.verify", "payload": {"callback": callback}}
        signed = token(
            algorithm=algorithm,
            header={"kid": None},
            iss=issuer,
            aud="old",
            data=data,
            jti=f"{issuer} {host}",
        )
        event = world.verify(wrapped(signed))
        if allowed:
            world.complete_handshake(event)
        else:
            with refused("callback_refused", match="gadget"):
                world.complete_handshake(event)


def test_unsigned_ones_stand_alone(mode: Mode) -> None:
    unsigned = WebhookPolicy(account="widget", signed=False)
    with pytest.raises(WebhookPolicyError, match="one endpoint for each"):
        World(mode, PINNED, more=(unsigned,))
