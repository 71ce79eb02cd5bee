# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Choosing a token for a request and waiting until it may be used.

The token with the largest remaining share is used first. A token that is spent, blocked
by the server or refused is skipped. If no token can be used, the call waits for the
first that can, or raises ``LimitExhaustedError``, as configured.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from math import isinf
from typing import Final, TypeVar

from ..core.clock import Clock
from ..core.errors import LimitExhaustedError, ThrottledError
from ..core.log import logger
from ..http.effects import Flow, call, sleep
from ..http.retry import Attempts
from .config import ClientConfig, RequestOptions
from .quota import LONGEST_PAUSE_SECONDS, Hold, Limits, LimitSnapshot
from .tokens import AccessToken, Credential, digest
from .window import RequestWindow

T = TypeVar("T")

_ROUNDED_SECONDS: Final = 2.0
"""Tolerance for a reset: it and the server's date are rounded to whole seconds."""
_REFUSED_SECONDS: Final = 300.0
"""Seconds for which a refused token is skipped while others can be used."""


@dataclass(frozen=True, slots=True)
class Turn:
    """The ticket of one request in the window of its token, if there is a window."""

    _window: RequestWindow | None
    _limits: Limits
    _key: str
    _ticket: str
    _clock: Clock

    def enter(self, *, urgent: bool = False) -> Flow[float]:
        """Return 0.0 if the request may go out, else the seconds until the next try."""
        window, limits = self._window, self._limits
        if window is None or limits.requests is None:
            return 0.0
        enter = partial(
            window.enter,
            self._key,
            self._ticket,
            requests=limits.requests,
            period=limits.period,
            now=self._clock.monotonic(),
            urgent=urgent,
        )
        return (yield from call(enter, blocking=window.blocking))

    def sent(self) -> None:
        """Note that the request was written to its connection."""
        if self._window is not None:
            self._window.sent(self._key, self._ticket, now=self._clock.monotonic())

    def during(self, request: Flow[T]) -> Flow[T]:
        """Run the flow that sends the request, and leave the window after the answer.

        An interrupted flow can yield no more effects, so it only forgets the ticket.
        """
        try:
            result = yield from request
        except BaseException:
            self.forget()
            raise
        window = self._window
        if window is not None:
            now = self._clock.monotonic()
            leave = partial(window.leave, self._key, self._ticket, now=now)
            yield from call(leave, blocking=window.blocking)
        return result

    def forget(self) -> None:
        """Give up the request, perhaps in flight, without blocking."""
        if self._window is not None:
            self._window.forget(self._key, self._ticket, now=self._clock.monotonic())


@dataclass(frozen=True, slots=True)
class Permit:
    """The right to send one request with one token."""

    credential: Credential
    token: AccessToken
    turn: Turn
    reserved: int = 0
    """The points that the request reserves in the user's own budget."""


class TokenPool:
    """All tokens of a client, and the window they are counted in."""

    def __init__(
        self,
        credentials: Sequence[Credential],
        window: RequestWindow | None,
        clock: Clock,
        config: ClientConfig,
    ) -> None:
        self.credentials: tuple[Credential, ...] = tuple(credentials)
        self._window = window
        self.clock: Clock = clock
        self.config: ClientConfig = config

    def snapshot(self) -> LimitSnapshot:
        """Return the remaining budgets of the token with the most left."""
        now, budgets = self.clock.monotonic(), (c.budget for c in self.credentials)
        return max(budgets, key=lambda budget: budget.share(now)).snapshot

    def permitted(
        self,
        options: RequestOptions,
        attempts: Attempts,
        use: Callable[[Permit], Flow[T]],
        *,
        urgent: bool = False,
        key: int | None = None,
    ) -> Flow[T]:
        """Wait for a permit, and run ``use`` with it, which sends the request.

        An ``urgent`` request skips the queue and ignores budgets. Operations with the
        same ``key`` have about the same cost.

        Raises ``LimitExhaustedError``, ``ThrottledError``, and the errors of ``use``
        and of fetching a token.
        """
        key = None if urgent else key
        permit = yield from self._acquire(options, attempts, key, urgent=urgent)
        try:
            return (yield from permit.turn.during(use(permit)))
        finally:
            permit.credential.budget.running -= 1
            permit.credential.budget.release(permit.reserved)

    def keep_for(self, jobs: int) -> None:
        """Reserve requests for polls of more jobs; a negative number releases them."""
        for credential in self.credentials:
            credential.budget.keep_for(jobs)

    @property
    def is_low(self) -> bool:
        """Return whether all remaining requests are reserved for polls of jobs."""
        now = self.clock.monotonic()
        return all(each.budget.exhausted(now) is not None for each in self.credentials)

    def _acquire(
        self,
        options: RequestOptions,
        attempts: Attempts,
        key: int | None,
        *,
        urgent: bool,
    ) -> Flow[Permit]:
        """Ask the credentials in turn for a permit, and wait between rounds."""
        turns: dict[str, Turn] = {}
        tokens: dict[Credential, AccessToken] = {}
        try:
            while True:
                holds: list[Hold] = []
                for credential in self._candidates():
                    answer = yield from self._ask(
                        credential, options, key, turns, tokens, urgent=urgent
                    )
                    if isinstance(answer, Permit):
                        return answer
                    holds.append(answer)
                pause = yield from self._wait_for(holds, options, attempts)
                attempts.waited += pause
                attempts.queued += pause
        finally:
            for turn in turns.values():
                turn.forget()

    def _ask(
        self,
        credential: Credential,
        options: RequestOptions,
        key: int | None,
        turns: dict[str, Turn],
        tokens: dict[Credential, AccessToken],
        *,
        urgent: bool,
    ) -> Flow[Permit | Hold]:
        """Return a permit, or the limit to wait for; ``turns`` are places in windows."""
        limits, budget = options.limits, credential.budget
        hold = self._hold(credential, options, urgent=urgent)
        if hold is not None:
            return hold
        token = tokens.get(credential)
        # A provider's string serves one request, however long it waits.
        if token is None or token.reusable:
            token = yield from credential.obtain(self, options)
            tokens[credential] = token
        reserved = budget.reserve(key, limits.budget, self.clock.monotonic())
        if isinstance(reserved, Hold):
            return reserved
        counted = credential.key or digest(
            self.config.endpoints.graphql, token.secret.reveal()
        )
        if counted not in turns:
            turns[counted] = self._turn(limits, counted)
        delay = 1.0  # an interruption releases the points, too
        try:
            delay = yield from turns[counted].enter(urgent=urgent)
        finally:
            if delay > 0:
                budget.release(reserved)
        if delay > 0:
            return Hold(delay, "the request window", "window")
        budget.running += 1
        return Permit(credential, token, turns.pop(counted), reserved)

    def _turn(self, limits: Limits, key: str) -> Turn:
        window = None if limits.requests is None else limits.window or self._window
        return Turn(window, limits, key, os.urandom(12).hex(), self.clock)

    def _wait_for(
        self, holds: Sequence[Hold], options: RequestOptions, attempts: Attempts
    ) -> Flow[float]:
        """Wait for the first limit that is free again, or raise as configured."""
        limits, hold = options.limits, min(holds, key=lambda each: each.seconds)
        if queued := [each.seconds for each in holds if each.kind == "window"]:
            yield from options.watch.wait(min(queued), "rate limit")
            return min(queued)
        delay = hold.seconds
        if isinf(delay):
            raise LimitExhaustedError(
                f"The request costs more than {hold.limit} allows in 60 minutes: ask for "
                "smaller pages, or raise the budget"
            )
        ends = datetime.fromtimestamp(self.clock.time() + delay, UTC)
        until = ends.strftime("%Y-%m-%dT%H:%M:%SZ")
        exhausted = all(each.kind == "exhausted" for each in holds)
        longest = limits.longest_wait + _ROUNDED_SECONDS
        if exhausted and (limits.on_exhausted == "raise" or delay > longest):
            raise LimitExhaustedError(
                f"No request is sent for {delay:.0f} s, until {until}: {hold.limit} is "
                "used up. Wait, use more tokens, or let the client wait with "
                "Limits(on_exhausted='wait', longest_wait=...)",
                retry_after=delay,
            )
        policy, limit = options.retry, ""
        if delay > policy.longest_retry_after:
            limit = f"longest_retry_after={policy.longest_retry_after:g}"
        elif delay > policy.total - attempts.elapsed + attempts.queued:
            limit = f"total={policy.total:g}"
        if hold.kind == "requested" and limit:
            raise ThrottledError(
                f"The server asked for no further request for {delay:.0f} s, until "
                f"{until}. RetryPolicy allows {limit}",
                retry_after=delay,
            )
        pause = delay if hold.recheck_in is None else hold.recheck_in
        if hold.kind == "in flight":
            yield from sleep(pause)  # other requests are answered soon
        else:
            logger.warning("Waiting %.0f s, until %s, for %s", delay, until, hold.limit)
            yield from options.watch.wait(pause, hold.reason)
        return pause

    def _candidates(self) -> list[Credential]:
        now = self.clock.monotonic()
        usable = [each for each in self.credentials if each.refused_until <= now]
        return sorted(
            usable, key=lambda c: (-round(c.budget.share(now), 6), c.budget.running)
        )

    def _hold(
        self, credential: Credential, options: RequestOptions, *, urgent: bool
    ) -> Hold | None:
        """Return the limit for which a request with this credential must wait, if any."""
        now, budget = self.clock.monotonic(), credential.budget
        pause = budget.requested_pause(now)
        if urgent:
            return pause if pause and pause.seconds <= LONGEST_PAUSE_SECONDS else None
        # Without retries, calls ignore a pause: the server's own answer is raised.
        is_direct = options.retry.attempts == 1 and len(self.credentials) == 1
        return budget.exhausted(now) or (None if is_direct else pause)

    def another_ready(self, credential: Credential, options: RequestOptions) -> bool:
        """Return whether a token of another credential could be used at once."""
        others = (each for each in self._candidates() if each is not credential)
        return any(self._hold(each, options, urgent=False) is None for each in others)

    def refuse(self, credential: Credential) -> bool:
        """Note that the server refused a token; return whether another can be used.

        If none can, the next call tries all again: the sign-in service may be down.
        """
        now = self.clock.monotonic()
        credential.refused_until = now + _REFUSED_SECONDS
        if any(each.refused_until <= now for each in self.credentials):
            position = self.credentials.index(credential) + 1, len(self.credentials)
            text = "Token %d of %d is refused (HTTP 401), and not used for %.0f s: replace it"
            logger.warning(text, *position, _REFUSED_SECONDS)
            return True
        for each in self.credentials:
            each.refused_until = 0.0
        return False

    def paced(self, limits: Limits, key: str, body: Flow[T]) -> Flow[T]:
        """Run ``body``, which sends one urgent request, when the window allows it."""
        turn = self._turn(limits, key)

        def in_turn() -> Flow[T]:
            delay = yield from turn.enter(urgent=True)
            while delay > 0:
                yield from sleep(delay)
                delay = yield from turn.enter(urgent=True)
            return (yield from body)

        return turn.during(in_turn())
