"""Keys over time: rotation, withdrawal, outages, and strangers who ask for too much."""

from __future__ import annotations

import asyncio
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
    NOW,
    AwaitingFetcher,
    Json,
    Mode,
    Provider,
    SyncFetcher,
    World,
    claims,
    jwk,
    ok,
    private_pem,
    public_pem,
    token,
    wrapped,
)
from xurrent_sdk.webhooks import (
    Algorithm,
    AsyncWebhookVerifier,
    DiscoveryStatusError,
    DiscoveryTimeoutError,
    Fetch,
    Fetched,
    InMemoryReplayMemory,
    IssuerMismatchError,
    KeyCache,
    KeyCachePolicy,
    KeyRefreshLimitedError,
    UnknownKeyError,
    UnusableKeyError,
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
    with pytest.raises(UnknownKeyError):
        deliver(world, "k1")
    assert world.calls == [DISCOVERY, JWKS] * 2


def test_a_withdrawn_key_is_forgotten_with_the_next_refresh(mode: Mode) -> None:
    world = World(mode)
    world.provider.publish(jwk("RS256", "k1"))
    deliver(world, "k1")
    world.provider.publish(jwk("next", "k2"))
    deliver(world, "k2", "next")
    with pytest.raises(UnknownKeyError):
        deliver(world, "k1", number=1)


def test_clear_forgets_keys(mode: Mode) -> None:
    world = World(mode)
    world.provider.publish(jwk("RS256", "k1"))
    deliver(world, "k1")
    world.keys.clear()
    deliver(world, "k1", number=1)
    assert world.calls == [DISCOVERY, JWKS] * 2


def test_one_refresh_for_an_unknown_kid(mode: Mode) -> None:
    world = World(mode)
    world.provider.publish(jwk("RS256", "k1"))
    deliver(world, "k1")
    for number in range(5):
        with pytest.raises(UnknownKeyError) as caught:
            deliver(world, "k9", number=number)
        assert type(caught.value) is UnknownKeyError
    assert world.calls == [DISCOVERY, JWKS] * 2
    world.now += 31
    with pytest.raises(UnknownKeyError):
        deliver(world, "k9")
    assert world.calls == [DISCOVERY, JWKS] * 3


def test_refreshes_for_unknown_kids_are_limited(mode: Mode) -> None:
    world = World(mode)
    world.provider.publish(jwk("RS256", "k1"))
    deliver(world, "k1")
    kinds = []
    for number in range(50):
        with pytest.raises(UnknownKeyError) as caught:
            deliver(world, f"x{number}")
        kinds.append(type(caught.value))
    assert kinds == [UnknownKeyError] * 4 + [KeyRefreshLimitedError] * 46
    assert len(world.calls) == 2 + 2 * 4
    deliver(world, "k1", number=1)  # known keys are not affected
    world.provider.publish(jwk("RS256", "k1"), jwk("next", "k2"))
    world.now += 15
    deliver(world, "k2", "next")  # and a rotation gets through


@pytest.mark.parametrize("path", ["x{}", "webhook_policies/a/{}", "webhook_policies"])
def test_paths_of_no_policy_cost_nothing(mode: Mode, path: str) -> None:
    world = World(mode)
    for number in range(20):
        with pytest.raises(IssuerMismatchError):
            world.verify(wrapped(token(iss=f"{ACCOUNT_URL}/{path.format(number)}")))
    assert world.calls == []


def test_invented_policies_do_not_starve_the_real_one(mode: Mode) -> None:
    world = World(mode)
    world.provider.publish(jwk("RS256", "k1"))
    for number in range(300):
        issuer = f"{ACCOUNT_URL}/webhook_policies/invented{number}"
        with pytest.raises(DiscoveryStatusError):
            world.verify(wrapped(token(iss=issuer)))
    deliver(world, "k1")
    with pytest.raises(UnknownKeyError):
        world.verify(wrapped(token(iss=issuer)))


def test_a_list_of_issuers_is_all_there_is(mode: Mode) -> None:
    other = f"{ACCOUNT_URL}/webhook_policies/8"
    world = World(mode, WebhookPolicy(issuer=(other, ISSUER)))
    world.provider.publish(jwk("RS256", "k1"))
    with pytest.raises(IssuerMismatchError):
        world.verify(wrapped(token(iss=f"{ACCOUNT_URL}/webhook_policies/9")))
    assert world.calls == []
    deliver(world, "k1")


def test_what_cannot_be_told_is_an_outage(mode: Mode) -> None:
    """Also while the outage is only remembered; what was answered is not one."""
    for answer, outage in (
        (DiscoveryTimeoutError("slow"), True),
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
        for number in range(3):
            with pytest.raises(WebhookVerificationError) as caught:
                deliver(world, "k1", number=number)
            assert caught.value.is_outage is outage
        assert world.calls == [DISCOVERY]


def test_an_issuer_that_fails_is_left_alone_for_a_while(mode: Mode) -> None:
    world = World(mode)
    world.provider.answers[DISCOVERY] = DiscoveryTimeoutError("slow")
    with pytest.raises(DiscoveryTimeoutError):
        deliver(world, "k1")
    with pytest.raises(KeyRefreshLimitedError):
        deliver(world, "k1", number=1)
    assert world.calls == [DISCOVERY]
    world.now += 10
    world.provider.publish(jwk("RS256", "k1"))
    deliver(world, "k1")


def test_an_outage_is_bridged_for_a_while(mode: Mode) -> None:
    world = World(mode)
    world.provider.publish(jwk("RS256", "k1"))
    deliver(world, "k1")
    world.provider.answers[DISCOVERY] = DiscoveryTimeoutError("down")
    world.now += 601
    deliver(world, "k1")
    deliver(world, "k1", number=1)
    assert world.calls == [DISCOVERY, JWKS, DISCOVERY]
    with pytest.raises(UnknownKeyError):
        deliver(world, "k2")
    world.now += 3_600
    with pytest.raises(DiscoveryTimeoutError):
        deliver(world, "k1")


def test_a_clock_set_back_does_not_keep_keys(mode: Mode) -> None:
    world = World(mode)
    world.provider.publish(jwk("RS256", "k1"))
    deliver(world, "k1")
    world.now -= 1_000
    deliver(world, "k1")
    assert world.calls == [DISCOVERY, JWKS] * 2


def test_issuers_are_kept_apart(mode: Mode) -> None:
    """One cache serves two accounts, whose keys have the same name."""
    world = World(mode)
    other = World(mode, WebhookPolicy(account="gadget"))
    other.keys = world.keys
    issuer = "https://gadget.xurrent.com"
    keys = KeyCache()
    world.provider.publish(jwk("RS256", "k1"))
    where = f"{issuer}/.well-known/openid-configuration"
    world.provider.answers[where] = ok({"jwks_uri": f"{issuer}/keys"})
    world.provider.answers[f"{issuer}/keys"] = ok({"keys": [jwk("next", "k1")]})
    body = wrapped(token())
    foreign = wrapped(token(iss=issuer, key="next"))
    mixed = wrapped(token(iss=issuer, jti="another"))
    fetcher = SyncFetcher(world.provider.answer)
    here, there = (
        WebhookVerifier(
            WebhookPolicy(account=account),
            keys=keys,
            fetcher=fetcher,
            clock=lambda: world.now,
        )
        for account in ("widget", "gadget")
    )
    assert here.verify(body, HEADERS).object_id == 70_453
    assert there.verify(foreign, HEADERS).object_id == 70_453
    with pytest.raises(Exception, match="signature"):
        there.verify(mixed, HEADERS)
    assert world.calls == [DISCOVERY, JWKS, where, f"{issuer}/keys"]


def test_a_slash_at_the_end_is_the_same_issuer(mode: Mode) -> None:
    world = World(mode)
    world.provider.publish(jwk("RS256", "k1"))
    deliver(world, "k1")
    world.verify(wrapped(token(iss=f"{ISSUER}/")))
    assert world.calls == [DISCOVERY, JWKS]


def test_one_fetch_for_many_threads() -> None:
    world = World("sync")
    world.provider.publish(jwk("RS256"))
    started = threading.Barrier(8)
    arrived = threading.Event()

    def slow(request: Fetch) -> Fetched:
        arrived.wait(0.2)  # so that the others get to the lock
        return world.provider.answer(request)

    verifier = WebhookVerifier(
        world.policy, fetcher=SyncFetcher(slow), clock=lambda: world.now
    )

    def work(number: int) -> int | None:
        started.wait()
        body = wrapped(token(jti=str(number)))
        return verifier.verify(body, HEADERS).object_id

    with ThreadPoolExecutor(8) as pool:
        assert set(pool.map(work, range(8))) == {70_453}
    assert world.calls == [DISCOVERY, JWKS]


def test_one_fetch_for_many_tasks_and_a_failure_is_shared() -> None:
    world = World("async")
    world.provider.publish(jwk("RS256"))

    async def scenario() -> list[int | None]:
        verifier = AsyncWebhookVerifier(
            world.policy,
            fetcher=AwaitingFetcher(world.provider.answer),
            clock=lambda: world.now,
        )
        bodies = [wrapped(token(jti=str(number))) for number in range(50)]
        events = await asyncio.gather(*(verifier.verify(b, HEADERS) for b in bodies))
        return [event.object_id for event in events]

    assert asyncio.run(scenario()) == [70_453] * 50
    assert world.calls == [DISCOVERY, JWKS]


def test_a_cancelled_fetch_leaves_no_lock_behind() -> None:
    world = World("async")
    world.provider.publish(jwk("RS256"))
    hang = True

    class Hanging:
        async def fetch(self, request: Fetch) -> Fetched:
            if hang:
                await asyncio.sleep(60)
            return world.provider.answer(request)

    async def scenario() -> int | None:
        nonlocal hang
        verifier = AsyncWebhookVerifier(
            world.policy, fetcher=Hanging(), clock=lambda: world.now
        )
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(verifier.verify(wrapped(token()), HEADERS), 0.05)
        hang = False
        return (await verifier.verify(wrapped(token()), HEADERS)).object_id

    assert asyncio.run(scenario()) == 70_453


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


@pytest.mark.parametrize(
    "settings",
    [
        {"lifetime": 0},
        {"refresh_interval": 0},
        {"refresh_burst": 0},
        {"max_stale": -1},
        {"miss_lifetime": -1},
        {"failure_lifetime": -1},
    ],
    ids=str,
)
def test_cache_policies_that_make_no_sense(settings: dict[str, int]) -> None:
    with pytest.raises(WebhookPolicyError):
        KeyCachePolicy(**settings)


def test_the_cache_is_bounded() -> None:
    cache = KeyCache()
    for number in range(1_000):
        cache.store(f"issuer {number}", {}, f"kid {number}", 0.0)
        cache.store("one", {}, f"kid {number}", 0.0)
        cache.fail(f"failing {number}", 0.0)
    sizes = {len(value) for value in (cache._issuers, cache._failures)}
    assert sizes == {64, 256}
    assert len(cache._issuers["one"].missing) == 128


def test_an_unusable_key_causes_no_refresh(mode: Mode) -> None:
    world = World(mode)
    world.provider.publish(jwk("RS256", use="enc"))
    for number in range(3):
        with pytest.raises(UnusableKeyError):
            world.verify(wrapped(token(claims(jti=str(number)))))
    assert world.calls == [DISCOVERY, JWKS]


class Hanging:
    """A provider whose answers are awaited, for invented policies until they are let."""

    def __init__(self) -> None:
        self.provider = Provider()
        self.provider.publish(jwk("RS256", "k1"))
        root = f"{ACCOUNT_URL}/.well-known/openid-configuration"
        self.provider.answers[root] = ok({"jwks_uri": JWKS})
        self.let = asyncio.Event()
        self.asked: list[str] = []
        self.asking = 0

    async def fetch(self, request: Fetch) -> Fetched:
        if "invented" in request.url.path:
            self.asked.append(request.url.path.split("/")[2])
            self.asking += 1
            await self.let.wait()
            self.asking -= 1
        return self.provider.answer(request)


async def turns() -> None:
    for _ in range(20):
        await asyncio.sleep(0)


def test_invented_policies_are_asked_for_a_few_at_a_time() -> None:
    """A flood of them holds up neither the account nor who has published keys before."""
    hanging = Hanging()
    policies = WebhookPolicy(account="widget"), WebhookPolicy(issuer=ISSUER)
    verifier = AsyncWebhookVerifier(
        *policies, fetcher=hanging, memory=InMemoryReplayMemory(), clock=lambda: NOW
    )

    async def verify(jti: str, iss: str, kid: str = "k1") -> WebhookVerificationError:
        body = wrapped(token(jti=jti, iss=iss, header={"kid": kid}))
        try:
            await verifier.verify(body, HEADERS)
        except WebhookVerificationError as error:
            return error
        return WebhookVerificationError("genuine")

    async def flood() -> list[WebhookVerificationError]:
        policy = f"{ACCOUNT_URL}/webhook_policies/invented"
        junk = [
            asyncio.create_task(verify(str(number), f"{policy}{number}"))
            for number in range(100)
        ]
        await turns()
        assert hanging.asking == len(hanging.asked) == 16
        for number, issuer in enumerate((ACCOUNT_URL, ISSUER, ACCOUNT_URL)):
            assert str(await verify(f"genuine {number}", issuer)) == "genuine"
        for task in (junk.pop(), junk.pop(0)):  # one that waits, and one that asks
            task.cancel()
        hanging.let.set()
        return await asyncio.gather(*junk)

    refusals = asyncio.run(flood())
    assert {type(refusal) for refusal in refusals} == {DiscoveryStatusError}
    assert hanging.asking == 1  # the one that was cancelled
    assert hanging.asked[16:18] == ["invented98", "invented97"]
    assert len(set(hanging.asked)) == 99


def test_who_waits_in_vain_among_invented_policies_should_come_again(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("xurrent_sdk._runtime.webhooks.discovery._PATIENCE", 0.01)
    hanging = Hanging()
    verifier = AsyncWebhookVerifier(
        WebhookPolicy(account="widget"), fetcher=hanging, clock=lambda: NOW
    )

    async def flood() -> None:
        policy = f"{ACCOUNT_URL}/webhook_policies/invented"
        bodies = [wrapped(token(jti=str(n), iss=f"{policy}{n}")) for n in range(16)]
        junk = [asyncio.create_task(verifier.verify(b, HEADERS)) for b in bodies]
        await turns()
        with pytest.raises(KeyRefreshLimitedError, match="at once") as caught:
            await verifier.verify(wrapped(token()), HEADERS)
        assert caught.value.is_outage
        hanging.let.set()
        await asyncio.gather(*junk, return_exceptions=True)
        await verifier.verify(wrapped(token()), HEADERS)

    asyncio.run(flood())


def test_threads_wait_for_their_turn_as_tasks_do() -> None:
    provider = Provider()
    gate, lock = threading.Event(), threading.Lock()
    asking: list[str] = []

    def answer(request: Fetch) -> Fetched:
        with lock:
            asking.append(request.url.path)
            if len(asking) == 16:
                gate.set()
        assert gate.wait(10)
        return provider.answer(request)

    verifier = WebhookVerifier(
        WebhookPolicy(account="widget"), fetcher=SyncFetcher(answer), clock=lambda: NOW
    )

    def refused(number: int) -> bool:
        iss = f"{ACCOUNT_URL}/webhook_policies/invented{number}"
        try:
            verifier.verify(wrapped(token(jti=str(number), iss=iss)), HEADERS)
        except DiscoveryStatusError:
            return True
        return False

    with ThreadPoolExecutor(24) as threads:
        assert all(threads.map(refused, range(60)))
    assert len(asking) == 60
