# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Jobs and asynchronous queries: polled until they end, their files fetched.

The server forgets a job five minutes after its end. So a poll goes before all other
requests, the last requests of an hour are kept for polls, and one that fails ends nothing
as long as the server may still know the job.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from functools import partial
from math import inf
from typing import (
    Any,
    BinaryIO,
    Final,
    Generic,
    Literal,
    Protocol,
    TypeAlias,
    TypeVar,
    cast,
)
from urllib.parse import quote

from typing_extensions import override

from ..attachments.download import Downloaded, FileTarget, download_to
from ..client.base import BaseClient
from ..client.client import AsyncClient, Client
from ..core.errors import (
    ClientClosedError,
    ConfigurationError,
    CredentialsRejectedError,
    NotAuthorizedError,
    RequestRefusedError,
    ResponseMismatchError,
    ScopeMissingError,
    ThrottledError,
    WrongAccountError,
    XurrentError,
)
from ..core.expect import expect, expect_sync
from ..core.json_text import JSON
from ..core.metadata import ResponseMetadata
from ..core.redact import Secret
from ..http.effects import Flow, call
from ..http.messages import GraphQLResult
from ..operations.mutation import MutationShape
from ..session.quota import LONGEST_PAUSE_SECONDS
from .columns import JobKind
from .outcome import (
    NOTHING,
    BulkError,
    ImportOutcome,
    JobOutcomeUnknownError,
    JobRunningError,
    JobTrace,
    put_trace,
)
from .rest import RestCall, ask, needs

R_co = TypeVar("R_co", covariant=True)
C = TypeVar("C", bound=BaseClient[Any, Any])

_REMEMBERED_SECONDS: Final = 300.0
_LAST_POLL_SECONDS: Final = 5.0
"""The time of the poll at the end of a timeout."""
_FINAL: Final = (
    *(BulkError, ClientClosedError, ConfigurationError, CredentialsRejectedError),
    *(NotAuthorizedError, RequestRefusedError, ScopeMissingError, WrongAccountError),
)
"""Errors of a poll that the next poll would meet, too."""
_DOCUMENT: Final = Downloaded(
    "result of an asynchronous query",
    "The result",
    "Its address does not work any more: what was done can be seen by queries",
)
QUERY_PAUSE_SECONDS: Final = 5.0
"""The longest pause between two polls of an asynchronous query."""
_LOG_BYTES: Final = 2**20
_LOST: Final = {
    "import": "The result is in the mail to the token's owner and in "
    "the account's system log. Rows with a key may be imported again without harm",
    "export": "Export again; the link to the file is also in the mail to the token's "
    "owner (its header X-Xurrent-Export holds the job's token)",
}


JobState: TypeAlias = Literal[
    "scheduled", "queued", "processing", "done", "failed", "error"
]


@dataclass(frozen=True, slots=True)
class JobProgress:
    """The progress of a job."""

    state: JobState | str
    """Also one that is not known yet."""
    type: str | None = None
    """The type that an export is at."""
    line: int | None = None
    """The line of the file that the job is at."""


JobProgressCallback: TypeAlias = Callable[[JobProgress], object]
"""Called when a job's state or line has changed; the async client awaits its result."""


class Patience:
    """The growing pauses between two polls of a job, and the timeout of the wait."""

    def __init__(
        self,
        client: BaseClient[Any, Any],
        progress: JobProgressCallback | None = None,
        timeout: float | None = None,
        longest: float = 15.0,
    ) -> None:
        expect(float, timeout=timeout)
        if isinstance(client, Client):
            expect_sync(progress=progress)
        self.progress = progress
        self._longest, self._timeout = longest, timeout
        self.begin()
        self._now = client.session.tools.clock.monotonic
        self._wait = client.options.watch.wait
        self._started = self._now()

    def begin(self) -> None:
        """Start with short pauses again, for the next job; the timeout goes on."""
        self._pause = 1.0

    def pause(
        self, what: str, failed: XurrentError | None = None, *, sparing: bool = False
    ) -> Flow[None]:
        """Let the next pause pass. Raises ``JobRunningError`` when the time is over."""
        seconds = LONGEST_PAUSE_SECONDS if sparing else self._pause
        self._pause = min(self._pause * 1.5, self._longest)
        if self._left <= 0:
            elapsed = self._now() - self._started
            why = f". The last poll failed: {failed.message}" if failed else ""
            raise JobRunningError(
                f"{what} after {elapsed:.0f} s: wait on, or poll later{why}",
                metadata=failed.metadata if failed else None,
                retry_after=failed.retry_after if failed else None,
            )
        yield from self._wait(min(seconds, self._left), "job")

    def bounded(self, client: C) -> C:
        """The client for the next poll: it tries again only within the timeout."""
        left = max(self._left, 0.0)
        if left == inf:
            return client
        retry, timeout = client.options.retry, client.options.timeout
        once = max(left, _LAST_POLL_SECONDS)
        return client.with_options(
            retry=replace(
                retry,
                total=min(retry.total, left),
                longest_retry_after=min(retry.longest_retry_after, left),
            ),
            timeout=replace(
                timeout,
                read=min(timeout.read or inf, once),
                total=min(timeout.total or inf, once),
            ),
        )

    @property
    def _left(self) -> float:
        timeout = inf if self._timeout is None else self._timeout
        return self._started + timeout - self._now()


class BaseJob(Generic[R_co]):
    """A job of the server."""

    def __init__(self, client: Client | AsyncClient, token: str) -> None:
        self._client = client
        self.token: str = token
        """Its name at the server, to go on with it in another process. Empty after an
        import without rows: there is no job, and ``wait`` returns at once."""

    @override
    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.token}>"

    def wait(
        self,
        *,
        progress: JobProgressCallback | None = None,
        timeout: float | None = None,
    ) -> R_co:
        """Wait until the job is done: an export gives its result, an import its
        ``ImportOutcome``, of which rows may have failed even so.

        ``progress`` is called when its state or line has changed. The pauses between two
        polls grow up to 15 seconds. After ``timeout`` seconds, for ever if not given,
        ``JobRunningError`` is raised, and one may wait again.

        Raises ``JobFailedError`` when the server gave it up, ``ExportLimitError``,
        ``JobOutcomeUnknownError`` when nobody polled for five minutes after its end, and
        what any call may raise. ``JobTrace.of(error)`` has the token and the counts so far.
        """
        flow = self._ended(Patience(self._client, progress, timeout))
        return cast("R_co", self._client.run(flow))

    def _ended(self, patience: Patience) -> Flow[object]:
        raise NotImplementedError


def poll_job(
    client: BaseClient[Any, Any], kind: JobKind, token: str
) -> Flow[dict[str, JSON]]:
    """Return the server's report of a job. Raises ``JobOutcomeUnknownError``."""
    path, name = f"{kind}/{quote(token, safe='')}", f"{kind} progress"
    asking = RestCall("", name, "query", urgent=True, path=path, needs=needs(kind))
    try:
        content, metadata = yield from ask(client, asking)
    except RequestRefusedError as refused:
        if refused.status != 404:
            raise
        metadata = refused.metadata
    else:
        if content is not None and isinstance(content.get("state"), str):
            return content
        raise ResponseMismatchError(
            f"The progress of the {kind} has no state", metadata=metadata
        )
    raise JobOutcomeUnknownError(
        f"The server knows no {kind} {token}: it forgets a job five minutes after its "
        f"end. {_LOST[kind]}",
        metadata=metadata,
    )


@contextmanager
def traced(
    kind: JobKind, token: str, outcomes: dict[str, ImportOutcome], of_type: str = ""
) -> Generator[None]:
    """Put the job on an error, and the counts so far by type; empty if it is not known."""
    try:
        yield
    except BaseException as error:
        if isinstance(error, BulkError) and error.outcome is not None:
            outcomes[of_type] = error.outcome
        known = {name: outcome for name, outcome in outcomes.items() if name}
        trace = JobTrace(kind, token, outcomes.get(of_type, NOTHING), known)
        put_trace(error, trace)
        raise


def until_ended(
    client: BaseClient[Any, Any], kind: JobKind, token: str, patience: Patience
) -> Flow[dict[str, JSON]]:
    """Poll a job until it ends: ``done``, ``failed`` or ``error``. Returns its report."""
    now, pool = client.session.tools.clock.monotonic, client.session.token_pool
    shown, seen_at, state = None, now(), "not known to have ended"
    pool.keep_for(1)
    try:
        while True:
            failed: XurrentError | None = None
            try:
                report = yield from poll_job(patience.bounded(client), kind, token)
            except _FINAL:
                raise
            except XurrentError as error:
                failed = error
                # The job may have ended right after the last poll that was answered.
                if (
                    not isinstance(error, ThrottledError)
                    and now() - seen_at > _REMEMBERED_SECONDS
                ):
                    raise
            else:
                seen_at, state = now(), str(report["state"])
                seen = _progress(report)
                if patience.progress is not None and seen != shown:
                    yield from call(partial(patience.progress, seen))
                shown = seen
                if state in {"done", "failed", "error"}:
                    return report
            yield from patience.pause(
                f"The {kind} {token} is still {state}",
                failed,
                sparing=isinstance(failed, ThrottledError) or pool.is_low,
            )
    finally:
        pool.keep_for(-1)


def _progress(report: Mapping[str, JSON]) -> JobProgress:
    of_type, line = report.get("type"), str(report.get("line"))
    return JobProgress(
        str(report["state"]),
        of_type if isinstance(of_type, str) else None,
        int(line) if line.isdecimal() else None,
    )


def fetch(
    client: BaseClient[Any, Any],
    url: JSON,
    into: BinaryIO,
    content: Downloaded,
    limit: int = 2**62,
) -> Flow[int]:
    """Write what stands at a signed address into a file; no credentials go there."""
    if not isinstance(url, str):
        raise ResponseMismatchError(f"{content.what} has no address")
    to, address = FileTarget(into, limit), Secret(url)
    return download_to(client, address, to, content=content)


def read_log(client: BaseClient[Any, Any], report: Mapping[str, JSON]) -> Flow[str]:
    """Return the beginning of a job's log file; empty if there is no readable one."""
    file = io.BytesIO()
    content = Downloaded("log download", "The log file", "")
    if url := report.get("logfile"):
        with suppress(XurrentError):  # the outcome of the job is more important
            yield from fetch(client, url, file, content, 64 * 2**20)
    return file.getvalue()[:_LOG_BYTES].decode("utf-8", "replace")


class _AsyncQuery(Protocol):
    @property
    def result_url(self) -> str | None: ...


class HasAsyncQuery(Protocol):
    """A payload whose ``async_query`` and its ``result_url`` were selected."""

    @property
    def async_query(self) -> _AsyncQuery | None:
        """The query that runs at the server."""
        ...


P = TypeVar("P", bound=HasAsyncQuery)


def finished(client: BaseClient[Any, Any], payload: P, patience: Patience) -> Flow[P]:
    """The payload as the result document has it, which is ``{}`` until it is there."""
    shape: MutationShape | None = getattr(payload, "__reader__", None)
    query = payload.async_query
    if shape is None or (query is not None and not query.result_url):
        raise ConfigurationError(
            "Only what a mutation has just returned can be waited for, with the "
            "result_url of its async_query"
        )
    if query is None:
        return payload  # it was done at once
    limit = client.options.max_response_bytes
    while True:
        file = io.BytesIO()
        polling = patience.bounded(client)
        yield from fetch(polling, query.result_url, file, _DOCUMENT, limit)
        if file.getvalue().strip() not in {b"", b"{}"}:
            break
        yield from patience.pause("The query is not done")
    result = GraphQLResult(file.getvalue(), ResponseMetadata(status=200))
    with result.about(shape.definition.field.graphql):
        read = yield from shape.finish(client.call, result, is_partial=True)
    return cast("P", read)


class Wait:
    """Waits for what a mutation began."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def __call__(self, payload: P, *, timeout: float | None = None) -> P:
        """Wait for the result, and return it: a payload with the same selection.

        Its ``errors`` are for the caller to look at, as some items may have succeeded.
        The pauses between two polls grow up to 5 seconds; after ``timeout`` seconds, for
        ever if not given, ``JobRunningError`` is raised.

        Raises ``GraphQLError``, ``DownloadError``, and what reading any answer may.
        """
        patience = Patience(self._client, None, timeout, QUERY_PAUSE_SECONDS)
        return self._client.run(finished(self._client, payload, patience))


class AsyncWait:
    """Waits for what a mutation began: the async counterpart of ``Wait``."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def __call__(self, payload: P, *, timeout: float | None = None) -> P:
        """See ``Wait.__call__``."""
        patience = Patience(self._client, None, timeout, QUERY_PAUSE_SECONDS)
        return await self._client.run(finished(self._client, payload, patience))
