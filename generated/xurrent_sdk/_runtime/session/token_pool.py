# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Choosing a token for a request and waiting until it may be used.

Of several tokens the one with the most left goes first, and one that is spent, blocked
by the server or refused is passed over. When none can be used, the shortest wait is
taken, or ``LimitExhaustedError`` raised, as configured.
"""

from __future__ import annotations

import itertools
import os
from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Final, TypeVar

from ..core import log
from ..core.errors import CredentialsRejectedError, LimitExhaustedError, ThrottledError
from ..core.frozen import frozen
from ..http.effects import Flow, call, sleep
from .access import AccessToken, AuthContext
from .quota import LONGEST_PAUSE, Budget, Limits, LimitSnapshot

if TYPE_CHECKING:
    from ..core.clock import Clock
    from ..http.retry import Spent
    from .config import RequestOptions
    from .tokens import Credential
    from .window import RequestWindow

T = TypeVar("T")

_REFUSED_FOR: Final = 300.0
"""Seconds for which a refused token is passed over while others are left."""

_prefix: Final = os.urandom(6).hex()
_numbers: Final = itertools.count()


class Slot:
    """One token (or source of tokens) and what is known about it."""

    def __init__(
        self,
        credential: Credential,
        budget: Budget,
        key_of: Callable[[AccessToken], str] | None = None,
    ) -> None:
        self.credential: Credential = credential
        self.budget: Budget = budget
        self.key_of: Callable[[AccessToken], str] = key_of or (
            lambda token: credential.key
        )
        """Under which key requests with a token are counted in the window."""
        self.running: int = 0
        self.refused_until: float = 0.0


@frozen
class Turn:
    """The place of one request in the window of a token; free where there is no window."""

    _window: RequestWindow | None
    _limits: Limits
    _key: str
    _ticket: str
    _clock: Clock

    def enter(self, *, urgent: bool = False) -> Flow[float]:
        """0.0 when the request may go out, else the seconds after which to ask again."""
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
        return (yield from call(enter, blocking=True)) if window.blocking else enter()

    def sent(self) -> None:
        """The request was written to its connection."""
        if self._window is not None:
            self._window.sent(self._key, self._ticket, now=self._clock.monotonic())

    def leave(self) -> Flow[None]:
        """The request was answered."""
        window = self._window
        if window is None:
            return
        leave = partial(
            window.leave, self._key, self._ticket, now=self._clock.monotonic()
        )
        if window.blocking:
            yield from call(leave, blocking=True)
        else:
            leave()

    def forget(self) -> None:
        """The request is given up, perhaps on its way: nothing is waited for."""
        if self._window is not None:
            self._window.forget(self._key, self._ticket, now=self._clock.monotonic())


@frozen
class Permit:
    """The right to send one request with one token."""

    slot: Slot
    token: AccessToken
    turn: Turn


class TokenPool:
    """All tokens of a client, and the window they are counted in."""

    def __init__(
        self, slots: Sequence[Slot], window: RequestWindow | None, clock: Clock
    ) -> None:
        self.slots: tuple[Slot, ...] = tuple(slots)
        self._window = window
        self._clock = clock

    def snapshot(self) -> LimitSnapshot:
        """What is left of the token with the most."""
        now = self._clock.monotonic()
        return max((s.budget for s in self.slots), key=lambda b: b.left(now)).snapshot

    def permitted(
        self,
        options: RequestOptions,
        context: Callable[[], AuthContext],
        spent: Spent,
        use: Callable[[Permit], Flow[T]],
        *,
        urgent: bool = False,
    ) -> Flow[T]:
        """Wait until a request may go out, and send it: ``use`` has the permit meanwhile.

        One that is ``urgent`` goes before the others, and asks the server whether its
        budget is spent.

        Raises ``LimitExhaustedError``, ``ThrottledError``
        what obtaining a token raises, and what ``use`` does.
        """
        permit = yield from self._acquire(options, context, spent, urgent)
        slot, turn = permit.slot, permit.turn

        def done() -> Flow[None]:
            slot.running -= 1
            return turn.leave()

        def failed() -> None:
            slot.running -= 1
            turn.forget()

        return (yield from _held(use(permit), done=done, failed=failed))

    def keep_for(self, jobs: int) -> None:
        """Keep requests for so many more jobs that are waited for; fewer, below 0."""
        for slot in self.slots:
            slot.budget.keep_for(jobs)

    @property
    def is_low(self) -> bool:
        """Whether what is left is kept for those who wait for jobs."""
        now = self._clock.monotonic()
        return all(slot.budget.exhausted_for(now) > 0 for slot in self.slots)

    def _acquire(
        self,
        options: RequestOptions,
        context: Callable[[], AuthContext],
        spent: Spent,
        urgent: bool,
    ) -> Flow[Permit]:
        turn_with = self._turns(options.limits)
        turns: dict[str, Turn] = {}
        try:
            while True:
                held_up: list[float] = []
                queued: list[float] = []
                for slot in self._candidates():
                    delay = self._held_up(slot, options, urgent)
                    if delay > 0:
                        held_up.append(delay)
                        continue
                    token = slot.credential.peek(self._clock.monotonic())
                    if token is None:
                        token = yield from slot.credential.obtain(context())
                    key = slot.key_of(token)
                    turn = turns.setdefault(key, turn_with(key))
                    delay = yield from turn.enter(urgent=urgent)
                    if delay <= 0:
                        slot.running += 1
                        del turns[key]
                        return Permit(slot, token, turn)
                    queued.append(delay)
                if not (queued or urgent):
                    self._check_budget(min(held_up), options)
                yield from self._pause(min(queued or held_up), spent, not queued)
        finally:
            for turn in turns.values():
                turn.forget()

    def _turns(self, limits: Limits) -> Callable[[str], Turn]:
        """Turns of one request in the windows of tokens, by their keys."""
        window = None if limits.requests is None else limits.window or self._window
        # Unlike that of any other process.
        ticket = f"{_prefix}-{os.getpid()}-{next(_numbers)}"
        return lambda key: Turn(window, limits, key, ticket, self._clock)

    def _pause(self, delay: float, spent: Spent, held: bool) -> Flow[None]:
        """Let the shortest wait pass: in a queue, or for a budget."""
        if held:
            log.waiting_for_limits(delay)
        yield from sleep(delay)
        spent.waited += delay
        spent.queued += delay

    def _check_budget(self, delay: float, options: RequestOptions) -> None:
        limits = options.limits
        now = self._clock.monotonic()
        exhausted = all(
            s.budget.exhausted_for(now, limits.budget, s.running) > 0
            for s in self.slots
        )
        if exhausted and (
            limits.on_exhausted == "raise" or delay > limits.longest_wait
        ):
            raise LimitExhaustedError(
                "The budget of requests or points of the token is spent; it is full "
                f"again in {delay:.0f} s. Wait, use several tokens, or let the client "
                "wait with Limits(on_exhausted='wait')",
                retry_after=delay,
            )
        if not exhausted and delay > options.retry.longest_retry_after:
            raise ThrottledError(
                f"The server asked for no further request for {delay:.0f} s",
                retry_after=delay,
            )

    def _candidates(self) -> list[Slot]:
        now = self._clock.monotonic()
        usable = [s for s in self.slots if s.refused_until <= now]
        if len(self.slots) > 1 and not usable:
            raise CredentialsRejectedError(
                "The server accepts none of the tokens: check that they are valid and "
                "made for this stage and region"
            )
        return sorted(usable, key=lambda s: (-round(s.budget.left(now), 6), s.running))

    def _held_up(self, slot: Slot, options: RequestOptions, urgent: bool) -> float:
        now = self._clock.monotonic()
        if urgent:
            blocked = slot.budget.blocked_for(now)
            return blocked if blocked <= LONGEST_PAUSE else 0.0
        own = options.limits.budget
        exhausted = slot.budget.exhausted_for(now, own, slot.running)
        if options.retry.attempts == 1 and len(self.slots) == 1:
            # Without retries, each call asks the server and hears its answer.
            return exhausted
        return max(exhausted, slot.budget.blocked_for(now))

    def another_ready(self, slot: Slot) -> bool:
        """Whether a token other than ``slot``'s could be used at once."""
        now = self._clock.monotonic()
        return any(
            s is not slot
            and s.budget.exhausted_for(now) <= 0
            and s.budget.blocked_for(now) <= 0
            for s in self._candidates()
        )

    def refuse(self, slot: Slot) -> bool:
        """The server refuses the token for good; whether there are others to try."""
        if len(self.slots) == 1:
            return False
        slot.refused_until = self._clock.monotonic() + _REFUSED_FOR
        return True

    def paced(self, limits: Limits, key: str, body: Flow[T]) -> Flow[T]:
        """Run ``body``, one request, when it may go out: before all others on the token."""
        turn = self._turns(limits)(key)

        def in_turn() -> Flow[T]:
            while (delay := (yield from turn.enter(urgent=True))) > 0:
                yield from sleep(delay)
            return (yield from body)

        return _held(in_turn(), done=turn.leave, failed=turn.forget)


def _held(
    body: Flow[T], *, done: Callable[[], Flow[object]], failed: Callable[[], object]
) -> Flow[T]:
    """Run ``body``, then ``done``; if it fails or is interrupted, ``failed`` instead.

    For what can be given back without asking for anything, also by a flow that is closed
    or collected; ``http.effects.bracket`` is for the rest.
    """
    ended = False
    try:
        result = yield from body
        ended = True
    finally:
        if not ended:
            failed()
    yield from done()
    return result
