# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Handlers: the functions of the application, by the events that call them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from inspect import isasyncgenfunction, iscoroutinefunction, isgeneratorfunction
from typing import Generic, TypeVar

from ..http.effects import Flow, call
from .errors import WebhookPolicyError, shown
from .event import WebhookEvent
from .names import EventNameLiteral, WebhookEventName, listed_name
from .tracing import NoSpan

H = TypeVar("H", bound=Callable[..., object])


def awaits(function: Callable[..., object]) -> bool:
    """Return whether a call only gives an awaitable, as far as that can be seen."""
    return any(iscoroutinefunction(part) for part in _parts(function))


def _parts(function: Callable[..., object]) -> tuple[object, object]:
    """The function itself, and the method that is called if it is another object."""
    kind: type[object] = type(function)
    return function, kind.__call__


class Handlers(Generic[H]):
    """Handlers by the events that call them, in the order of registration."""

    def __init__(self, *, blocking: bool) -> None:
        self._blocking = blocking
        self._by_name: dict[str, list[H]] = {}
        self._others: list[H] = []

    def on(self, *names: EventNameLiteral | WebhookEventName) -> Callable[[H], H]:
        """A decorator: call the function for these events, or, without names, for all
        events that no other handler names but ``webhook.verify``, which is the
        receiver's own affair.

        A name that is not listed must be given as a ``WebhookEventName``, so that a
        slip of the pen is an error and not a handler that is never called.
        """
        texts = [listed_name(name) for name in names]

        def register(handler: H) -> H:
            self._check(handler)
            if not texts:
                self._others.append(handler)
            for text in texts:
                self._by_name.setdefault(text, []).append(handler)
            return handler

        return register

    @property
    def events(self) -> frozenset[str] | None:
        """The names of the events that have a handler; ``None`` when all have."""
        return None if self._others else frozenset(self._by_name)

    def select(self, event: WebhookEvent) -> list[H]:
        """The handlers of an event."""
        named = self._by_name.get(str(event.event))
        if named is None and event.event != WebhookEventName.WEBHOOK_VERIFY:
            return self._others
        return named or []

    def call(self, event: WebhookEvent, span: NoSpan) -> Flow[None]:
        """Call the handlers for an event, one after the other, inside of a span."""
        for handler in self.select(event):
            function = span.call(partial(handler, event))
            yield from call(function, blocking=not awaits(handler), outlast=True)

    def _check(self, handler: H) -> None:
        """Refuse what could be called without being run: its events would be lost."""
        if not callable(handler):
            raise WebhookPolicyError(f"{shown(handler)} cannot be called.")
        if any(
            test(call)
            for call in _parts(handler)
            for test in (isgeneratorfunction, isasyncgenfunction)
        ):
            raise WebhookPolicyError(
                f"{shown(handler)} is a generator: calling it would not run it."
            )
        if self._blocking and awaits(handler):
            raise WebhookPolicyError(
                f"{shown(handler)} is asynchronous, and WSGI has nothing to run it: use a"
                " WebhookApp under an ASGI server, or make it a plain function."
            )
