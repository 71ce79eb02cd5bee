"""Fault injection: the faults of requests and deliveries.

A fault is written `kind` or `kind:argument`; a surface in front (`token:503:1`) selects
another endpoint than GraphQL. Faults of the surface `webhook` apply to the sandbox's own
deliveries. `docs/testing.md` describes each kind.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from http import HTTPStatus
from random import Random
from typing import Literal, cast, get_args

from xurrent_gen.sandbox.messages import Reply, json_reply, message_reply
from xurrent_gen.sandbox.scalars import dumps, loads

Surface = Literal[
    "graphql",
    "token",
    "introspect",
    "upload",
    "download",
    "oidc",
    "jwks",
    "rest",
    "file",
    "webhook",
]
SURFACES: tuple[Surface, ...] = get_args(Surface)
_KINDS = (
    "429 503 500 502 504 slow drop reset cut lost malformed html empty graphql partial "
    "scope expired status ok"
)
KINDS = tuple(_KINDS.split())
_DELIVERY_KINDS = ("twice", "later", "lost", "drop", "ok")
_WRONG = "Something went wrong"


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault of a request or a delivery."""

    kind: str
    argument: str
    surface: Surface


def parse_fault(text: str) -> Fault:
    """The fault that a string names; ValueError says which kinds there are."""
    surface: Surface = "graphql"
    head, _, rest = text.partition(":")
    aimed = text
    if head in SURFACES and head != "graphql":  # `graphql:text` is a kind
        surface, aimed = head, rest
    known = _DELIVERY_KINDS if surface == "webhook" else KINDS
    kind, _, argument = aimed.partition(":")
    if kind not in known:
        raise ValueError(
            f"unknown fault {aimed!r}: use one of {', '.join(known)}, "
            "with its argument after a colon"
        )
    number = argument if kind in ("slow", "status") else "0"
    if kind in ("429", "503"):
        number = argument.removeprefix("date").removeprefix(":") or "0"
    try:
        float(number)
    except ValueError:
        what = f"fault {aimed!r} needs a number after the last colon"
        raise ValueError(what) from None
    return Fault(kind, argument, surface)


class Faults:
    """The pending faults: a script consumed request by request, then random ones."""

    def __init__(
        self, script: Iterable[str], rate: float, kinds: Iterable[str], seed: int
    ) -> None:
        self._queues: dict[Surface, deque[Fault]] = {s: deque() for s in SURFACES}
        self._rate = rate
        self._kinds = [parse_fault(kind) for kind in kinds]
        self._random = Random(seed)
        self.add(script)

    def add(self, script: Iterable[str]) -> None:
        """Appends faults; for an unknown one, raises ValueError and adds none."""
        for fault in [parse_fault(text) for text in script]:
            self._queues[fault.surface].append(fault)

    def clear(self) -> None:
        """Removes the script and the random faults."""
        for queue in self._queues.values():
            queue.clear()
        self._rate = 0.0

    def next(self, surface: Surface) -> Fault | None:
        """The fault for the next request on a surface, None for none."""
        queue = self._queues[surface]
        if queue:
            fault = queue.popleft()
            return None if fault.kind == "ok" else fault
        if surface == "graphql" and self._kinds and self._random.random() < self._rate:
            return self._random.choice(self._kinds)
        return None


def apply_fault(
    fault: Fault, answer: Callable[[], Reply], expire: Callable[[], None], now: float
) -> Reply:
    """The reply to a request with a fault. `answer` executes the request; it is called
    only for faults that let the request be executed."""
    kind, argument = fault.kind, fault.argument
    match kind:
        case "429" | "503":
            return refused(int(kind), retry_after(argument, now))
        case "500" | "502":
            return refused(int(kind))
        case "status":
            return message_reply(int(argument), f"Status {argument}")
        case "graphql":
            return json_reply(200, {"errors": [{"message": argument or _WRONG}]})
        case "scope":
            message = f"Missing required scope(s): {argument or 'request:Read'}"
            return json_reply(200, {"errors": [{"message": message}]})
        case "expired":
            expire()
            return message_reply(401, "Unauthorized")
        case "drop" | "reset":
            return Reply(0, abort="reset" if kind == "reset" else "close")
        case _:
            return _carried_out(kind, argument, answer())


def _carried_out(kind: str, argument: str, reply: Reply) -> Reply:
    half = len(reply.body) // 2
    match kind:
        case "504":
            return refused(504)
        case "slow":
            return reply.delayed(float(argument))
        case "lost":
            return Reply(0, abort="close")
        case "cut":
            return replace(reply, cut_after=half)
        case "malformed":
            return replace(reply, body=reply.body[:half])
        case "html":
            page = b"<!doctype html><title>Sign in</title><h1>Please sign in</h1>"
            return Reply(200, page, {"content-type": "text/html; charset=utf-8"})
        case "empty":
            return replace(reply, body=b"")
        case _:
            return _partial(reply, argument or _WRONG)


def refused(status: int, wait: str | None = None) -> Reply:
    """A reply with a status and its standard message; `wait` is its Retry-After."""
    headers = {} if wait is None else {"retry-after": wait}
    return message_reply(status, HTTPStatus(status).phrase, headers)


def retry_after(argument: str, now: float) -> str | None:
    """The Retry-After header for `2`, `date:2` or an empty argument."""
    if not argument:
        return None
    if argument.startswith("date"):
        ahead = float(argument.partition(":")[2] or 1)
        moment = datetime.fromtimestamp(now, UTC) + timedelta(seconds=ahead)
        return format_datetime(moment, usegmt=True)
    return argument


def _partial(reply: Reply, message: str) -> Reply:
    answer = cast("dict[str, object]", loads(reply.body))
    errors = cast("list[object]", answer.get("errors") or [])
    answer = {**answer, "errors": [*errors, {"message": message}]}
    return replace(reply, body=dumps(answer))
