# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Which keys of which issuers are known, for how long, and when to ask again.

Pure state with the time passed in; nothing here fetches. Keys are not kept for ever, as
the receiver in Xurrent's own connector does, where a key that was withdrawn stays trusted:
they have a lifetime. A ``kid`` that is not among an issuer's keys causes one refresh, so
that a rotated key works at once; but strangers choose the ``kid``, so refreshes come from
a budget of each issuer, and failures are remembered for a while. Nothing is shared by
issuers: what strangers spend with invented ones, the account's own do not lack.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import Final, TypeVar

from ..core.expect import expect_fields
from ..core.fork import watch_forks
from .errors import WebhookPolicyError
from .keys import KeySet

V = TypeVar("V")

_LONGEST: Final = 3_600.0
_MAX_ISSUERS: Final = 64
_MAX_FAILURES: Final = 256
_MAX_MISSING: Final = 128


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyCachePolicy:
    """How long keys are believed, and how often an issuer may be asked. In seconds.

    ``lifetime``: after this long a key set is fetched again. ``max_stale``: so much
    longer it may be used while the issuer cannot be reached; a withdrawn key is thus
    trusted for ``lifetime`` seconds, or ``lifetime + max_stale`` during an outage.
    ``miss_lifetime``: a ``kid`` that was not found is refused for this long without
    another request; so is an issuer that answered without a key set.
    ``failure_lifetime``: an issuer that could not be reached is not asked again for this
    long. ``refresh_burst`` refreshes for unknown ``kid``s may follow each other, then one
    every ``refresh_interval``.
    """

    lifetime: float = 600.0
    max_stale: float = 3_000.0
    miss_lifetime: float = 30.0
    failure_lifetime: float = 10.0
    refresh_burst: int = 4
    refresh_interval: float = 15.0

    def __post_init__(self) -> None:
        expect_fields(self, WebhookPolicyError)
        if self.lifetime <= 0 or self.refresh_interval <= 0 or self.refresh_burst < 1:
            raise WebhookPolicyError(
                "lifetime and refresh_interval must be above 0, refresh_burst at least 1."
            )
        if self.lifetime + self.max_stale > _LONGEST:
            raise WebhookPolicyError(
                "lifetime and max_stale must not exceed an hour together: Xurrent has keys"
                " kept no longer."
            )
        if min(self.max_stale, self.miss_lifetime, self.failure_lifetime) < 0:
            raise WebhookPolicyError("No time of the key cache may be negative.")


class Verdict(Enum):
    """What to do about a ``kid``."""

    KNOWN = auto()
    """The key set at hand holds it."""
    FETCH = auto()
    """Ask the issuer."""
    UNKNOWN = auto()
    """The issuer was asked a moment ago and has no such key."""
    LIMITED = auto()
    """The issuer was asked too often, or failed a moment ago."""


@dataclass(slots=True)
class _Issuer:
    keys: KeySet
    loaded: float
    refreshes: float
    """How many for unknown keys may follow now: a budget that is refilled with time."""
    refilled: float
    missing: OrderedDict[str, float] = field(default_factory=OrderedDict[str, float])


class KeyCache:
    """The key sets of issuers. Safe to share between verifiers and threads.

    Times passed in are seconds of one clock, the same for all calls.
    """

    def __init__(self, policy: KeyCachePolicy | None = None) -> None:
        self.policy: KeyCachePolicy = policy or KeyCachePolicy()
        self._issuers: OrderedDict[str, _Issuer] = OrderedDict()
        self._failures: OrderedDict[str, tuple[float, bool]] = OrderedDict()
        """Until when an issuer is not asked again, and whether it had answered."""
        watch_forks(self)

    def renew_after_fork(self) -> None:
        """A lock that another thread held during a fork would never open again."""
        self._lock = threading.Lock()

    def judge(self, issuer: str, key_id: str, now: float) -> Verdict:
        """Whether the key is at hand, may be fetched, or is to be refused."""
        with self._lock:
            known = self._issuers.get(issuer)
            until, answered = self._failures.get(issuer, (now, False))
            failed = until > now
            age = now - known.loaded if known else -1.0
            there = known is not None and key_id in known.keys
            if known is not None and 0 <= age < self.policy.lifetime:
                self._issuers.move_to_end(issuer)
                if there:
                    return Verdict.KNOWN
                if known.missing.get(key_id, now) > now:
                    return Verdict.UNKNOWN
                limited = failed or not self._may_refresh(known, now)
                return Verdict.LIMITED if limited else Verdict.FETCH
            if not failed:
                return Verdict.FETCH
            if there and 0 <= age < self.policy.lifetime + self.policy.max_stale:
                return Verdict.KNOWN
            return Verdict.UNKNOWN if answered else Verdict.LIMITED

    def _may_refresh(self, known: _Issuer, now: float) -> bool:
        gained = max(0.0, now - known.refilled) / self.policy.refresh_interval
        left = known.refreshes + gained
        known.refreshes = min(self.policy.refresh_burst, left)
        known.refilled = now
        return known.refreshes >= 1

    def spend(self, issuer: str, now: float) -> None:
        """Note that the issuer is being asked."""
        with self._lock:
            known = self._issuers.get(issuer)
            if known is not None and 0 <= now - known.loaded < self.policy.lifetime:
                known.refreshes -= 1

    def keys(self, issuer: str) -> KeySet:
        """The issuer's keys as last loaded."""
        with self._lock:
            known = self._issuers.get(issuer)
            return known.keys if known else {}

    def store(self, issuer: str, keys: KeySet, key_id: str, now: float) -> None:
        """Keep a key set that was fetched for the sake of ``key_id``."""
        with self._lock:
            self._failures.pop(issuer, None)
            known = self._issuers.get(issuer)
            if known is None:
                known = _Issuer(keys, now, self.policy.refresh_burst, now)
                self._issuers[issuer] = known
            known.keys, known.loaded = keys, now
            if key_id not in keys:
                known.missing[key_id] = now + self.policy.miss_lifetime
                _trim(known.missing, _MAX_MISSING)
            self._issuers.move_to_end(issuer)
            _trim(self._issuers, _MAX_ISSUERS)

    def fail(self, issuer: str, now: float, *, answered: bool = False) -> None:
        """Note that the issuer could not be asked, or answered without a key set."""
        policy = self.policy
        until = now + (policy.miss_lifetime if answered else policy.failure_lifetime)
        with self._lock:
            self._failures[issuer] = until, answered
            self._failures.move_to_end(issuer)
            _trim(self._failures, _MAX_FAILURES)

    def clear(self) -> None:
        """Forget everything, for instance after a key was compromised."""
        with self._lock:
            self._issuers.clear()
            self._failures.clear()


def _trim(entries: OrderedDict[str, V], limit: int) -> None:
    while len(entries) > limit:
        entries.popitem(last=False)
