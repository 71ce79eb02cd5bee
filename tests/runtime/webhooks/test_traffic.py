"""Many deliveries at once through the ASGI application: each is handled exactly once."""

from __future__ import annotations

import asyncio
from collections import Counter

from tests.runtime.webhooks.receivers import asgi_post
from tests.support.webhook_traffic import Posting, check_answers, traffic
from tests.support.webhooks import ISSUER, NOW, AsyncNetwork, Provider, jwk
from xurrent_sdk.webhooks import (
    AsyncWebhookVerifier,
    InMemoryReplayMemory,
    WebhookApp,
    WebhookEvent,
    WebhookPolicy,
)

CONCURRENCY = 50


class Site:
    """An application whose handler takes a moment, and counts."""

    def __init__(self) -> None:
        self.handled: Counter[int | None] = Counter()
        self.provider = Provider()
        self.provider.publish(jwk("ES256"))
        self.memory = InMemoryReplayMemory()
        verifier = AsyncWebhookVerifier(
            WebhookPolicy(account="widget"),
            transport=AsyncNetwork(self.provider.answer),
            memory=self.memory,
            clock=lambda: NOW,
        )
        self.app = WebhookApp(verifier)
        self.app.on()(self.handle)

    async def handle(self, event: WebhookEvent) -> None:
        await asyncio.sleep(0.001)
        self.handled[event.object_id] += 1

    async def receive(self, postings: list[Posting]) -> list[tuple[Posting, int]]:
        queue = iter(postings)
        answers: list[tuple[Posting, int]] = []

        async def sender() -> None:
            for posting in queue:
                headers = {"x-xurrent-delivery": posting.delivery}
                answer = await asgi_post(self.app, [posting.body], headers)
                answers.append((posting, answer.status))

        await asyncio.gather(*(sender() for _ in range(CONCURRENCY)))
        return answers


def test_each_genuine_delivery_is_handled_exactly_once() -> None:
    site = Site()
    postings = traffic(ISSUER, NOW, deliveries=100, duplicates=20, forgeries=20)
    answers = asyncio.run(site.receive(postings))
    check_answers(answers)
    assert len(answers) == 140
    assert site.handled == Counter(range(100))
    # One discovery, and one refresh for the forgers' unknown key.
    assert len(site.provider.calls) == 4
    assert len(site.memory) == 2 * 100
