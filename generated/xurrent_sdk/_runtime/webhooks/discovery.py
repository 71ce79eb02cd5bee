# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Finding an issuer's key: OpenID Connect discovery and the JWK set.

Two documents are fetched, ``<issuer>/.well-known/openid-configuration`` and the JWK set it
points to, which must be on the issuer's own host and port. Reached only with a token that
passed all checks that need no key.

Strangers can invent names of an account's policies, as many as they like, so what no policy
names and what has published no keys yet is asked a few at a time: a flood costs neither all
file descriptors nor all time. The newest comes first, since in a flood the oldest waits in
vain; whoever signs for the account itself, or has done so before, waits for nobody.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Final

from ..core.fork import watch_forks
from ..core.json_text import JSON
from ..http.effects import Flow, wait
from ..http.event import OneTimeEvent
from ..http.single_flight import SingleFlight
from . import errors
from .fetching import AsyncFetcher, Fetch, Fetcher, fetched
from .key_cache import KeyCache, Verdict
from .keys import Key, KeySet, read_key_set, select_key
from .policy import Algorithm
from .strict_json import read_object
from .urls import HttpsUrl, UrlRefused, parse_https_url, shown

MAX_DOCUMENT: Final = 65_536
"""Larger documents are refused, in bytes."""

_LOOK_AGAIN: Final = 60.0
_AT_A_TIME: Final = 16
_PATIENCE: Final = 8.0
"""Seconds; the sender of a delivery waits for ten."""


class Discovery:
    """Finds keys, from the cache or at the issuer, which is asked once at a time."""

    def __init__(
        self,
        fetcher: Fetcher | AsyncFetcher,
        cache: KeyCache,
        clock: Callable[[], float],
    ) -> None:
        self._fetcher = fetcher
        self._cache = cache
        self._clock = clock
        self._asking: SingleFlight[None] = SingleFlight()
        watch_forks(self)

    def renew_after_fork(self) -> None:
        """An event that a thread of the parent was to set would never be set."""
        self._lock = threading.Lock()
        self._free = _AT_A_TIME
        self._queue: list[OneTimeEvent] = []

    def find_key(
        self, issuer: HttpsUrl, key_id: str, algorithm: Algorithm, *, named: bool
    ) -> Flow[Key]:
        """The issuer's key of that ID; ``named`` says that a policy names the issuer.

        Raises ``UnknownKeyError``, ``UnusableKeyError`` or a ``DiscoveryError``.
        """
        name = issuer.normalized
        verdict = self._cache.judge(name, key_id, self._clock())
        if verdict is Verdict.FETCH:
            in_turn = not named and not self._cache.keys(name)
            yield from self._refresh(issuer, key_id, in_turn)
            verdict = self._cache.judge(name, key_id, self._clock())
        if verdict is Verdict.LIMITED or verdict is Verdict.FETCH:
            raise errors.KeyRefreshLimitedError(
                f"The key {shown(key_id)} of {name} is not at hand, and it was asked for"
                " too often or in vain a moment ago."
            )
        keys = self._cache.keys(name).get(key_id, ())
        if verdict is Verdict.UNKNOWN or not keys:
            raise errors.UnknownKeyError(f"{name} publishes no key {shown(key_id)}.")
        return select_key(keys, key_id, algorithm)

    def _refresh(self, issuer: HttpsUrl, key_id: str, in_turn: bool) -> Flow[None]:
        """Ask the issuer, alone; whoever waited finds what the one before fetched."""
        name = issuer.normalized

        def ask() -> Flow[None]:
            if self._cache.judge(name, key_id, self._clock()) is Verdict.FETCH:
                asking = self._ask(issuer, key_id)
                yield from self._in_turn(asking) if in_turn else asking

        flight, leading = self._asking.join(name)
        while not leading:
            yield from wait(flight.done, _LOOK_AGAIN)
            flight, leading = self._asking.join(name)
        yield from self._asking.lead(flight, ask)

    def _in_turn(self, ask: Flow[None]) -> Flow[None]:
        """Ask when fewer than so many are asking."""
        mine = OneTimeEvent()
        mine.owner = 0  # whoever ends before it
        with self._lock:
            waits = self._free == 0
            if waits:
                self._queue.append(mine)
            else:
                self._free -= 1
        try:
            if waits and not (yield from wait(mine, _PATIENCE)):
                raise errors.KeyRefreshLimitedError(
                    "Too many policies that are not known here were to be asked for their"
                    " keys at once. Name those that are yours as the policy's issuer."
                )
            yield from ask
        finally:
            with self._lock:
                if mine in self._queue:
                    self._queue.remove(mine)
                elif self._queue:
                    self._queue.pop().set()
                else:
                    self._free += 1

    def _ask(self, issuer: HttpsUrl, key_id: str) -> Flow[None]:
        name = issuer.normalized
        self._cache.spend(name, self._clock())
        try:
            keys = yield from self._fetch_keys(issuer)
        except errors.DiscoveryError as error:
            self._cache.fail(name, self._clock(), answered=not error.is_outage)
            if self._cache.judge(name, key_id, self._clock()) is Verdict.KNOWN:
                return  # the keys at hand are good for a while
            raise
        self._cache.store(name, keys, key_id, self._clock())

    def _fetch_keys(self, issuer: HttpsUrl) -> Flow[KeySet]:
        """Fetch the discovery document and the key set it points to."""
        discovery = HttpsUrl(
            issuer.host,
            issuer.port,
            f"{issuer.path.rstrip('/')}/.well-known/openid-configuration",
        )
        document = yield from self._fetch_object(discovery, "The discovery document")
        _check_document_issuer(document, issuer)
        jwks_url = _jwks_url(document, issuer)
        key_set = yield from self._fetch_object(jwks_url, "The key set")
        return read_key_set(key_set)

    def _fetch_object(self, url: HttpsUrl, what: str) -> Flow[dict[str, JSON]]:
        request = Fetch(url, MAX_DOCUMENT)
        answer = yield from fetched(self._fetcher, request)
        where = f"{what} ({url.without_query})"
        if 300 <= answer.status < 400:
            raise errors.RedirectRefusedError(
                f"{where} was answered with a redirect; none is followed.",
                http_status=answer.status,
            )
        if answer.status != 200:
            raise errors.DiscoveryStatusError(
                f"{where} was answered with status {answer.status}.",
                http_status=answer.status,
            )
        try:
            return read_object(answer.body, where)
        except errors.InvalidBodyError as error:
            raise errors.DiscoveryDocumentError(str(error)) from error


def _check_document_issuer(document: dict[str, JSON], issuer: HttpsUrl) -> None:
    """Where the document names its issuer, it must be the one that was asked."""
    stated, url = document.get("issuer"), None
    try:
        if isinstance(stated, str):
            url = parse_https_url(stated).normalized
    except UrlRefused:
        pass
    if stated is not None and url != issuer.normalized:
        raise errors.DiscoveryIssuerMismatchError(
            f"The discovery document is that of {shown(stated)}, not of"
            f" {issuer.normalized}."
        )


def _jwks_url(document: dict[str, JSON], issuer: HttpsUrl) -> HttpsUrl:
    stated = document.get("jwks_uri")
    if not isinstance(stated, str):
        raise errors.DiscoveryDocumentError("The discovery document has no jwks_uri.")
    try:
        url = parse_https_url(stated, query=True)
    except UrlRefused as reason:
        raise errors.DiscoveryUrlError(
            f"jwks_uri is not acceptable: {reason}."
        ) from None
    if url.authority != issuer.authority:
        raise errors.KeysHostMismatchError(
            f"jwks_uri is on {url.authority}, not on the issuer's {issuer.authority}."
        )
    return url
