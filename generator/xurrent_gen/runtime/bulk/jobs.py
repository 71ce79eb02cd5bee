"""Jobs and asynchronous queries: polling until they end, and fetching their files.

The server forgets a job five minutes after its end. So polls have priority over other
requests, the last requests of an hour are reserved for them, and a failed poll is not
an error as long as the server may still know the job.
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
    count_of,
    put_trace,
)
from .rest import RestCall, ask, needs

R_co = TypeVar("R_co", covariant=True)
C = TypeVar("C", bound=BaseClient[Any, Any])

_REMEMBERED_SECONDS: Final = 300.0
_LAST_POLL_SECONDS: Final = 5.0
"""Minimum timeout of a poll, also at the end of a wait."""
_FINAL_ERRORS: Final = (
    *(BulkError, ClientClosedError, ConfigurationError, CredentialsRejectedError),
    *(NotAuthorizedError, RequestRefusedError, ScopeMissingError, WrongAccountError),
)
"""Errors of a poll that would also end the next poll."""
_DOCUMENT: Final = Downloaded(
    "result of an asynchronous query",
    "The result",
    "Its address does not work any more: what was done can be seen by queries",
)
QUERY_PAUSE_SECONDS: Final = 5.0
"""Maximum seconds between two polls of an asynchronous query."""
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
    """The state, perhaps a newer one as a string."""
    type: str | None = None
    """The type that is being exported."""
    line: int | None = None
    """The current line of the file."""


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
        self._longest, self._timeout = longest, inf if timeout is None else timeout
        self.restart()
        self._now = client.session.tools.clock.monotonic
        self._wait = client.options.watch.wait
        self._started = self._now()

    def restart(self) -> None:
        """Start with short pauses again, for the next job; the timeout continues."""
        self._pause = 1.0

    def pause(
        self, what: str, failed: XurrentError | None = None, *, sparing: bool = False
    ) -> Flow[None]:
        """Wait until the next poll. Raises ``JobRunningError`` after the timeout."""
        seconds = LONGEST_PAUSE_SECONDS if sparing else self._pause
        self._pause = min(self._pause * 1.5, self._longest)
        if self._seconds_left <= 0:
            elapsed = self._now() - self._started
            why = f". The last poll failed: {failed.message}" if failed else ""
            raise JobRunningError(
                f"{what} after {elapsed:.0f} s: wait on, or poll later{why}",
                metadata=failed.metadata if failed else None,
                retry_after=failed.retry_after if failed else None,
            )
        yield from self._wait(min(seconds, self._seconds_left), "job")

    def bounded(self, client: C) -> C:
        """Return the client for the next poll, with retries within the timeout."""
        left = max(self._seconds_left, 0.0)
        if left == inf:
            return client
        retry, timeout = client.options.retry, client.options.timeout
        once = max(left, _LAST_POLL_SECONDS)
        return client.with_options(
            retry=replace(retry, total=min(retry.total, left)),
            timeout=replace(
                timeout,
                read=min(timeout.read or inf, once),
                total=min(timeout.total or inf, once),
            ),
        )

    @property
    def _seconds_left(self) -> float:
        return self._started + self._timeout - self._now()


class BaseJob(Generic[R_co]):
    """A job of the server."""

    def __init__(self, client: Client | AsyncClient, token: str) -> None:
        self._client = client
        self.token: str = token
        """Its name on the server, for ``client.bulk.job`` in another process. Empty
        after an import without rows: there is no job, and ``wait`` returns at once."""

    @override
    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.token}>"

    def wait(
        self,
        *,
        progress: JobProgressCallback | None = None,
        timeout: float | None = None,
    ) -> R_co:
        """Wait until the job is done; return the result of an export, or the
        ``ImportOutcome`` of an import, which may count failed rows.

        ``progress`` is called when its state or line has changed. The pauses between two
        polls grow up to 15 seconds. After ``timeout`` seconds, for ever if not given,
        ``JobRunningError`` is raised, and one may wait again.

        Raises ``JobFailedError`` if the server gave up, ``ExportLimitError``,
        ``JobOutcomeUnknownError`` if not polled within five minutes of its end, and the
        errors of any call. ``JobTrace.of(error)`` has the token and counts so far.
        """
        flow = self._wait(Patience(self._client, progress, timeout))
        return cast("R_co", self._client.run(flow))

    def _wait(self, patience: Patience) -> Flow[object]:
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
        f"The account {client.options.account!r} has no {kind} {token}: a job is "
        f"forgotten five minutes after its end. {_LOST[kind]}",
        metadata=metadata,
    )


@contextmanager
def adding_trace(
    kind: JobKind, token: str, outcomes: dict[str, ImportOutcome], of_type: str = ""
) -> Generator[None]:
    """Add the job and the counts so far to an error; the type may be empty."""
    try:
        yield
    except BaseException as error:
        if isinstance(error, BulkError) and error.outcome is not None:
            outcomes[of_type] = error.outcome
        known = {name: outcome for name, outcome in outcomes.items() if name}
        put_trace(error, JobTrace(kind, token, outcomes.get(of_type, NOTHING), known))
        raise


def until_ended(
    client: BaseClient[Any, Any], kind: JobKind, token: str, patience: Patience
) -> Flow[dict[str, JSON]]:
    """Poll a job until it is ``done``, ``failed`` or ``error``; return its report."""
    now, pool = client.session.tools.clock.monotonic, client.session.token_pool
    reported, seen_at, state = None, now(), "not known to have ended"
    pool.keep_for(1)
    try:
        while True:
            failed: XurrentError | None = None
            try:
                report = yield from poll_job(patience.bounded(client), kind, token)
            except _FINAL_ERRORS:
                raise
            except XurrentError as error:
                failed = error
                # The job may have ended right after the last answered poll.
                if (
                    not isinstance(error, ThrottledError)
                    and now() - seen_at > _REMEMBERED_SECONDS
                ):
                    raise
            else:
                seen_at, state = now(), str(report["state"])
                progress = _progress(report)
                if patience.progress is not None and progress != reported:
                    yield from call(partial(patience.progress, progress))
                reported = progress
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
    state, of_type = str(report["state"]), report.get("type")
    progress = JobProgress(state, of_type if isinstance(of_type, str) else None)
    with suppress(ValueError):
        return replace(progress, line=count_of(report.get("line")))
    return progress


def download_signed(
    client: BaseClient[Any, Any],
    url: JSON,
    into: BinaryIO,
    content: Downloaded,
    limit: int = 2**62,
) -> Flow[int]:
    """Download a signed URL into a file, without credentials."""
    if not isinstance(url, str):
        raise ResponseMismatchError(f"{content.what} has no address")
    return download_to(client, Secret(url), FileTarget(into, limit), content=content)


def read_log(client: BaseClient[Any, Any], report: Mapping[str, JSON]) -> Flow[str]:
    """Return the beginning of a job's log file; empty if it cannot be read."""
    file = io.BytesIO()
    content = Downloaded("log download", "The log file", "")
    if url := report.get("logfile"):
        with suppress(XurrentError):  # the outcome of the job is more important
            yield from download_signed(client, url, file, content, _LOG_BYTES)
    return file.getvalue().decode("utf-8", "replace")


class _AsyncQuery(Protocol):
    @property
    def result_url(self) -> str | None: ...


class HasAsyncQuery(Protocol):
    """A payload whose ``async_query`` and its ``result_url`` were selected."""

    @property
    def async_query(self) -> _AsyncQuery | None:
        """The query that runs on the server."""
        ...


P = TypeVar("P", bound=HasAsyncQuery)


def poll_query(client: BaseClient[Any, Any], payload: P, patience: Patience) -> Flow[P]:
    """Wait for the result document, which is ``{}`` until then; return its payload."""
    shape: MutationShape | None = getattr(payload, "__reader__", None)
    query = payload.async_query
    if shape is None or (query is not None and not query.result_url):
        raise ConfigurationError(
            "Only what a mutation has just returned can be waited for, with the "
            "result_url of its async_query"
        )
    if query is None:
        return payload  # no asynchronous query was needed
    url, limit = query.result_url, client.options.max_response_bytes
    try:
        while True:
            file = io.BytesIO()
            polling = patience.bounded(client)
            yield from download_signed(polling, url, file, _DOCUMENT, limit)
            if file.getvalue().strip() not in {b"", b"{}"}:
                break
            yield from patience.pause("The query is not done")
    except XurrentError as error:
        error.maybe_executed = True  # the server has begun
        raise
    result = GraphQLResult(file.getvalue(), ResponseMetadata(status=200))
    with result.about(shape.definition.field.graphql):
        read = yield from shape.finish(client.call, result, is_partial=True)
    return cast("P", read)


class Wait:
    """Waits for the asynchronous query of a mutation."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def __call__(self, payload: P, *, timeout: float | None = None) -> P:
        """Wait for the result, and return it: a payload with the same selection.

        The caller must check its ``errors``, as some items may have succeeded. The
        pauses between two polls grow up to 5 seconds; after ``timeout`` seconds, for
        ever if not given, ``JobRunningError`` is raised.

        Raises ``GraphQLError``, ``DownloadError``, and the errors of any answer.
        """
        patience = Patience(self._client, None, timeout, QUERY_PAUSE_SECONDS)
        return self._client.run(poll_query(self._client, payload, patience))


class AsyncWait:
    """The async counterpart of ``Wait``."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def __call__(self, payload: P, *, timeout: float | None = None) -> P:
        """See ``Wait.__call__``."""
        patience = Patience(self._client, None, timeout, QUERY_PAUSE_SECONDS)
        return await self._client.run(poll_query(self._client, payload, patience))
