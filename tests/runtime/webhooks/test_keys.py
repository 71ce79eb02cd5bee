"""Keys over time: rotation, withdrawal, outages, and strangers who ask for too much."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest

from tests.support.webhooks import (
    ACCOUNT_URL,
    DISCOVERY,
    HEADERS,
    ISSUER,
    JWKS,
    Fetched,
    Json,
    Mode,
    SyncNetwork,
    World,
    jwk,
    ok,
    private_pem,
    public_pem,
    refused,
    token,
    wrapped,
)
from xurrent_sdk._runtime.core.errors import RequestTimeoutError
from xurrent_sdk._runtime.http.messages import HttpRequest
from xurrent_sdk._runtime.webhooks import keyring
from xurrent_sdk.webhooks import (
    Algorithm,
    AsyncWebhookVerifier,
    WebhookPolicy,
    WebhookPolicyError,
    WebhookVerificationError,
    WebhookVerifier,
)


def deliver(world: World, kid: str, key: str = "RS256", number: int = 0) -> None:
    """A delivery with a key, and its own token each time."""
    jti = f"{kid}-{world.now}-{number}"
    fresh: Json = {"iat": world.now, "nbf": None, "exp": world.now + 60}
    world.verify(wrapped(token(header={"kid": kid}, key=key, jti=jti, **fresh)))


def test_a_rotated_key_works_at_once(mode: Mode) -> None:
    world = World(mode)
    world.provider.publish(jwk("RS256", "k1"))
    deliver(world, "k1")
    world.provider.publish(jwk("RS256", "k1"), jwk("next", "k2"))
    deliver(world, "k2", "next")
    deliver(world, "k1", number=1)
    assert world.calls == [DISCOVERY, JWKS] * 2


def test_a_withdrawn_key_is_forgotten_after_its_lifetime(mode: Mode) -> None:
    world = World(mode)
    world.provider.publish(jwk("RS256", "k1"))
    deliver(world, "k1")
    world.provider.publish(jwk("next", "k2"))
    world.now += 599
    deliver(world, "k1")
    world.now += 1
    with refused("unknown_key"):
        deliver(world, "k1")
    assert world.calls == [DISCOVERY, JWKS] * 2


def test_the_key_of_a_deleted_policy_is_no_outage(mode: Mode) -> None:
    world = World(mode)
    world.provider.publish(jwk("RS256", "k1"))
    deliver(world, "k1")
    world.provider.answers[DISCOVERY] = Fetched(404, b"")
    world.now += 600
    for number in range(2):
        with refused("discovery_status"):
            deliver(world, "k1", number=number)
    world.provider.publish(jwk("RS256", "k1"))
    world.now += 10
    deliver(world, "k1")


def test_refreshes_for_unknown_kids_are_limited(mode: Mode) -> None:
    world = World(mode)
    world.provider.publish(jwk("RS256", "k1"))
    deliver(world, "k1")
    kinds = []
    for number in range(50):
        with pytest.raises(WebhookVerificationError) as caught:
            deliver(world, f"x{number}")
        kinds.append(caught.value.reason)
    assert kinds == ["unknown_key"] + ["key_refresh_limited"] * 49
    assert len(world.calls) == 2 + 2
    deliver(world, "k1", number=1)  # known keys are not affected
    world.provider.publish(jwk("RS256", "k1"), jwk("next", "k2"))
    world.now += 10
    deliver(world, "k2", "next")  # and a rotation gets through


def test_invented_policies_do_not_starve_the_real_one(
    mode: Mode, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keyring, "_MAX_ISSUERS", 8)
    world = World(mode)
    world.provider.publish(jwk("RS256", "k1"))
    deliver(world, "k1")
    for number in [*range(10), 9]:
        issuer = f"{ACCOUNT_URL}/webhook_policies/invented{number}"
        with refused("discovery_status"):
            world.verify(wrapped(token(iss=issuer)))
    asked = len(world.calls)
    deliver(world, "k1", number=1)
    assert len(world.calls) == asked, "its keys are kept"
    with refused("discovery_status"):
        world.verify(wrapped(token(iss=f"{ACCOUNT_URL}/webhook_policies/invented0")))
    assert len(world.calls) > asked, "of the invented ones, the oldest is forgotten"


def test_what_cannot_be_told_is_an_outage(mode: Mode) -> None:
    """Also while the outage is only remembered; what was answered is not one."""
    for answer, outage in (
        (RequestTimeoutError("slow"), True),
        (RuntimeError("a fetcher of one's own"), True),
        (Fetched(503, b""), True),
        (Fetched(429, b""), True),
        (Fetched(403, b"a firewall"), True),
        (Fetched(302, b""), True),
        (ok(b"<html>We are in maintenance</html>"), True),
        (ok(b""), True),
        (ok(b" " * 70_000), True),
        (Fetched(404, b""), False),
        (ok({"jwks_uri": "https://evil.example/keys"}), False),
    ):
        world = World(mode)
        world.provider.answers[DISCOVERY] = answer
        told: list[str] = []
        for number in range(3):
            with pytest.raises(WebhookVerificationError) as caught:
                deliver(world, "k1", number=number)
            assert caught.value.is_outage is outage
            told.append(f"{caught.value.reason}: {caught.value}")
        assert world.calls == [DISCOVERY]
        assert outage or told == told[:1] * 3  # not that there is no such key
        world.now += 10
        world.provider.publish(jwk("RS256", "k1"))
        deliver(world, "k1")


def test_a_wrong_issuer_is_told_with_what_to_check(mode: Mode) -> None:
    world = World(mode)
    world.provider.answers[DISCOVERY] = Fetched(404, b"")
    with pytest.raises(WebhookVerificationError, match=r"404\. Check the issuer"):
        deliver(world, "k1")


def test_an_outage_is_bridged_for_a_while(mode: Mode) -> None:
    world = World(mode)
    world.provider.publish(jwk("RS256", "k1"))
    deliver(world, "k1")
    world.provider.answers[DISCOVERY] = RequestTimeoutError("down")
    world.now += 601
    deliver(world, "k1")
    deliver(world, "k1", number=1)
    assert world.calls == [DISCOVERY, JWKS, DISCOVERY]
    with refused("key_refresh_limited"):
        deliver(world, "k2")
    world.now += 3_600
    with refused("discovery_timeout"):
        deliver(world, "k1")


def test_issuers_are_kept_apart(mode: Mode) -> None:
    """Keys of the same name belong to the issuer that published them."""
    issuer = "https://gadget.xurrent.com"
    world = World(mode, more=(WebhookPolicy(account="gadget"),))
    world.provider.publish(jwk("RS256", "k1"))
    where = f"{issuer}/.well-known/openid-configuration"
    world.provider.answers[where] = ok({"jwks_uri": f"{issuer}/keys"})
    world.provider.answers[f"{issuer}/keys"] = ok({"keys": [jwk("next", "k1")]})
    assert world.verify(wrapped(token())).token
    assert world.verify(wrapped(token(iss=issuer, key="next"))).token
    with refused("invalid_signature"):
        world.verify(wrapped(token(iss=issuer, jti="another")))


def test_one_fetch_for_many_threads() -> None:
    world = World("sync")
    world.provider.publish(jwk("RS256"))
    started = threading.Barrier(8)
    arrived = threading.Event()

    def slow(request: HttpRequest) -> Fetched:
        arrived.wait(0.2)  # so that the others get to the lock
        return world.provider.answer(request)

    verifier = WebhookVerifier(
        world.policy, transport=SyncNetwork(slow), clock=lambda: world.now
    )

    def work(number: int) -> int | None:
        started.wait()
        body = wrapped(token(jti=str(number)))
        return verifier.verify(body, HEADERS).object_id

    with ThreadPoolExecutor(8) as pool:
        assert set(pool.map(work, range(8))) == {70_453}
    assert world.calls == [DISCOVERY, JWKS]


PINS: dict[str, tuple[Algorithm, Callable[[], str]]] = {
    "no PEM": ("RS256", lambda: "hello"),
    "EC key for RSA": ("RS256", lambda: public_pem("ES256")),
    "RSA key for EC": ("ES256", lambda: public_pem("RS256")),
    "other curve": ("ES256", lambda: public_pem("ES384")),
    "small key": ("RS256", lambda: public_pem("small")),
    "private key": ("RS256", lambda: private_pem("RS256").decode()),
}


@pytest.mark.parametrize("name", PINS)
def test_pinned_keys_that_do_not_fit(name: str) -> None:
    algorithm, pem = PINS[name]
    policy = WebhookPolicy(issuer=ISSUER, algorithm=algorithm, public_key=pem())
    with pytest.raises(WebhookPolicyError, match="public_key"):
        WebhookVerifier(policy)
    with pytest.raises(WebhookPolicyError, match="public_key"):
        AsyncWebhookVerifier(policy)
