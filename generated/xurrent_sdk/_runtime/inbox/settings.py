# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Settings for handling the entries of an inbox, as a value."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import cast

from ..core.expect import expect_fields
from ..http.retry import RetryPolicy
from ..webhooks.errors import WebhookPolicyError


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkSettings:
    """Settings for handling entries. Times are seconds.

    ``concurrency``: entries that are handled at once, and threads for plain handlers.
    ``lease``: an entry whose worker does not renew it for that long is taken again, by any
    worker. It is renewed three times as often, so handlers may take longer.
    ``timeout``: an asynchronous handler that takes longer is cancelled, and its attempt has
    failed; by default none. Nothing can interrupt a plain handler: it is only logged.
    ``retry``: after how many attempts an entry is dead, and the growing, jittered waits
    before each; by default 16, within three to five hours. Give all three of ``attempts``,
    ``first_wait`` and ``longest_wait``: those of a ``RetryPolicy`` are for requests. ``poll``: how soon at the latest a worker sees what other processes stored;
    after an entry that was found it asks at growing intervals from 20 ms. ``drain``: how
    long a worker that stops waits before it cancels asynchronous handlers. It waits for
    plain ones until they end. ``retention``: how long dead and unhandled entries are kept.
    """

    concurrency: int = 8
    lease: float = 60.0
    timeout: float | None = None
    retry: RetryPolicy = field(
        default_factory=lambda: RetryPolicy(
            attempts=16, first_wait=2.0, longest_wait=3_600.0
        )
    )
    poll: float = 0.5
    drain: float = 20.0
    retention: float = 30 * 86_400.0

    def __post_init__(self) -> None:
        expect_fields(self, WebhookPolicyError, positive=True)
        if not isinstance(cast("object", self.retry), RetryPolicy):
            kind = type(self.retry).__name__
            raise WebhookPolicyError(f"retry must be a RetryPolicy, not {kind}")
