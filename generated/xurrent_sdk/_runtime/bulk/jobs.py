# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Jobs of the server: started, looked at until they end, their files fetched.

The server forgets a job five minutes after its end. So the waits between two looks grow
to a fraction of that, and nothing else may use them up: a look goes before all other
requests, the last requests of an hour are kept for looks, and one that fails ends nothing
as long as the job may be known still.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, Final, NoReturn, TypeAlias

from ..attachments.download import Content, download_to
from ..attachments.target import FileTarget
from ..core.errors import (
    ConfigurationError,
    GatewayError,
    RequestRefusedError,
    ResponseMismatchError,
    ThrottledError,
    TransportError,
    UnavailableError,
    XurrentError,
)
from ..core.frozen import frozen
from ..core.json_text import JSON
from ..core.redact import Secret
from ..http.effects import Flow, call, sleep
from ..session.quota import LONGEST_PAUSE
from .errors import BulkError, JobOutcomeUnknownError, JobRunningError
from .logged import JobLog
from .rest import RestCall, RestSession

if TYPE_CHECKING:
    from typing import BinaryIO

    from ..core.clock import Clock
    from ..session.call import Session
    from ..session.config import RequestOptions
    from .columns import JobKind

_REMEMBERED: Final = 300.0
_PASSING: Final = (ThrottledError, TransportError, UnavailableError, GatewayError)
_FIRST_PAUSE: Final = 1.0
_LOG_SHOWN: Final = 20_000
_NO_LIMIT: Final = 2**62
_LOST: Final = {
    "import": "Whether it was carried out stands in the mail to the token's owner and in "
    "the account's system log. Rows with a key may be imported again without harm",
    "export": "Export again; the link to the file is also in the mail to the token's "
    "owner (its header X-Xurrent-Export holds the job's token)",
}


@frozen
class JobProgress:
    """What a job does now."""

    state: str
    """``scheduled``, ``queued``, ``processing``, ``done``, ``failed``, ``error``, or one
    that is not known yet."""
    type: str | None = None
    """The type that an export is at."""
    line: int | None = None
    """The line of the file that the job is at."""


Progress: TypeAlias = Callable[[JobProgress], object]
"""Called when a job's state or line has changed. The async client awaits what it
returns."""


@frozen
class Patience:
    """How a job is waited for."""

    progress: Progress | None = None
    interval: float = 15.0
    timeout: float | None = None

    def __post_init__(self) -> None:
        if not 0 < self.interval <= LONGEST_PAUSE:
            raise ConfigurationError(
                f"interval must be more than 0 and at most {LONGEST_PAUSE:.0f} seconds: "
                "the server forgets a job five minutes after its end"
            )


class Pauses:
    """The pauses between two looks, which grow."""

    def __init__(self, clock: Clock, patience: Patience) -> None:
        self._clock, self._patience = clock, patience
        self._started = clock.monotonic()
        self._pause = min(_FIRST_PAUSE, patience.interval)

    @property
    def elapsed(self) -> float:
        """Seconds since the first look."""
        return self._clock.monotonic() - self._started

    def next(self, *, sparing: bool = False) -> float | None:
        """Seconds to wait, or ``None`` when the time is over."""
        pause, timeout = self._pause, self._patience.timeout
        if sparing:
            pause = LONGEST_PAUSE
        self._pause = min(pause * 1.5, self._patience.interval)
        return None if timeout is not None and self.elapsed + pause > timeout else pause


def needs(kind: JobKind, *types: str) -> str:
    """What somebody who may not start such a job needs."""
    action = "Create and Update" if kind == "import" else "Read"
    return (
        f"An {kind} needs the role of Account Administrator in the account of the call, "
        f"and the scopes {kind}:Create, {kind}:Read and {action} of the records"
        + (f" ({', '.join(types)})" if types else "")
    )


def token_of(content: Mapping[str, JSON] | None, kind: str) -> str:
    """The token of a job that was started."""
    token = (content or {}).get("token")
    if isinstance(token, str) and token.isascii() and token.isprintable() and token:
        return token
    raise ResponseMismatchError(f"The answer to the {kind} holds no token of a job")


def look(rest: RestSession, kind: JobKind, token: str) -> Flow[dict[str, JSON]]:
    """What the server says of a job. Raises ``JobOutcomeUnknownError``."""
    from urllib.parse import quote

    asking = RestCall(
        "",
        f"{kind} progress",
        "query",
        urgent=True,
        path=f"{kind}/{quote(token, safe='')}",
    )
    try:
        answer = yield from rest.ask(asking)
    except RequestRefusedError as refused:
        if refused.status != 404:
            raise
        metadata = refused.metadata
    else:
        content = answer.content
        if isinstance(content, dict) and isinstance(content.get("state"), str):
            return content
        raise ResponseMismatchError(
            f"The progress of the {kind} has no state", metadata=answer.metadata
        )
    unknown = JobOutcomeUnknownError(
        f"The server knows no {kind} {token}: it forgets a job five minutes after its "
        f"end. {_LOST[kind]}",
        metadata=metadata,
    )
    failed(unknown, token)


def until_ended(
    rest: RestSession, kind: JobKind, token: str, patience: Patience
) -> Flow[dict[str, JSON]]:
    """The last word on a job: its state is ``done``, ``failed`` or ``error``.

    A state that is not known is one of a job that goes on. Raises ``JobRunningError``
    when ``patience`` ends, and ``JobOutcomeUnknownError``.
    """
    rest.leases.keep_for(1)
    try:
        return (yield from _until_ended(rest, kind, token, patience))
    finally:
        rest.leases.keep_for(-1)


def _until_ended(
    rest: RestSession, kind: JobKind, token: str, patience: Patience
) -> Flow[dict[str, JSON]]:
    clock = rest.tools.clock
    pauses, shown, seen_at = Pauses(clock, patience), None, clock.monotonic()
    state = "not known to have ended"
    while True:
        throttled = False
        try:
            said = yield from look(rest, kind, token)
        except _PASSING as error:
            throttled = isinstance(error, ThrottledError)
            if not throttled and clock.monotonic() - seen_at > _REMEMBERED:
                raise
        else:
            seen_at, state = clock.monotonic(), str(said["state"])
            of_type, line = said.get("type"), said.get("line")
            seen = JobProgress(
                state,
                of_type if isinstance(of_type, str) else None,
                int(str(line)) if str(line).isdecimal() else None,
            )
            if patience.progress is not None and seen != shown:
                yield from call(partial(patience.progress, seen))
            shown = seen
            if state in {"done", "failed", "error"}:
                return said
        pause = pauses.next(sparing=throttled or rest.leases.is_low)
        if pause is None:
            running = JobRunningError(
                f"The {kind} is still {state} after {pauses.elapsed:.0f} s: wait on, "
                f"also later by its token {token}"
            )
            failed(running, token)
        yield from sleep(pause)


def fetch(
    session: Session,
    options: RequestOptions,
    url: JSON,
    into: BinaryIO,
    content: Content,
    *,
    limit: int = _NO_LIMIT,
) -> Flow[int]:
    """Write what stands at a signed address into a file; no credentials go there.

    Raises ``DownloadError``.
    """
    if not isinstance(url, str):
        raise ResponseMismatchError(f"{content.what} has no address")
    target = FileTarget(into, limit)
    return (
        yield from download_to(session, options, Secret(url), target, content=content)
    )


def log_of(rest: RestSession, said: Mapping[str, JSON]) -> Flow[JobLog]:
    """The beginning of a job's log file; empty where there is none to be had."""
    file = io.BytesIO()
    content = Content("log download", "The log file", "")
    if said.get("logfile"):
        with suppress(XurrentError):  # what the job came to is more important
            yield from fetch(
                rest, rest.options, said["logfile"], file, content, limit=64 * 2**20
            )
    return JobLog(file.getvalue()[:_LOG_SHOWN].decode("utf-8", "replace"))


def failed(error: BulkError, token: str) -> NoReturn:
    """Raise an error that belongs to a job."""
    error.token = token
    raise error
