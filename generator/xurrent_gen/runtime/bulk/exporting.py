"""Exports: start, wait, and read rows, for threads and for tasks."""

from __future__ import annotations

import os
import tempfile
from collections.abc import AsyncIterator, Coroutine, Iterator, Sequence
from contextlib import suppress
from datetime import UTC, date, datetime
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Any, BinaryIO, Final, Generic, TypeVar, cast, overload
from urllib.parse import unquote, urlsplit

from typing_extensions import override

from ..attachments.attempts import signed_parts
from ..attachments.download import Downloaded
from ..client.client import AsyncClient, Client
from ..core.coroutines import coroutine_functions
from ..core.errors import ConfigurationError, DownloadError
from ..core.expect import expect
from ..core.json_text import JSON
from ..core.redact import Redactor
from ..http.effects import Flow, call
from .columns import check_type
from .exported import ExportedFiles
from .jobs import (
    BaseJob,
    Patience,
    adding_trace,
    download_signed,
    poll_job,
    read_log,
    until_ended,
)
from .outcome import ExportLimitError, JobFailedError
from .rest import RestCall, ask, needs, token_of

T = TypeVar("T")
R_co = TypeVar("R_co", covariant=True)
P_co = TypeVar("P_co", covariant=True)

_FILE: Final = Downloaded(
    "export download", "The export", "Its address does not work any more: export again"
)
_ROWS_PER_READ: Final = 500
"""Rows that a worker thread reads at a time."""


def start(
    client: Client | AsyncClient,
    types: Sequence[str],
    since: date | None,
    *,
    strict: bool,
) -> Flow[ExportJob | AsyncExportJob | None]:
    """Start an export; ``None`` if nothing changed."""
    if not types:
        raise ConfigurationError('Name what to export, such as export("people")')
    for name in types:
        expect(str, type=name)
        if strict:
            check_type(name, "export")
    variables: dict[str, JSON] = {
        "type": ",".join(types),
        "export_format": "csv",
        "line_separator": "lf",
    }
    expect(date, since=since)
    if since is not None:
        variables["from"] = _moment(since)
    needed = needs("export", *types)
    asking = RestCall("", "export", "mutation", variables, path="export", needs=needed)
    answer = yield from ask(client, asking)
    if answer.content is None:
        return None
    make = AsyncExportJob if isinstance(client, AsyncClient) else ExportJob
    return make(client, token_of(answer, "export"), types)


def _moment(since: date) -> str:
    if not isinstance(since, datetime):
        return since.strftime("%Y%m%d")
    if since.tzinfo is None:
        raise ConfigurationError(
            "since needs a time zone: use datetime.now(timezone.utc), or a date, which "
            "begins in the zone of the token's owner"
        )
    return since.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")


class BaseExportJob(BaseJob[R_co]):
    """An export that was started."""

    def __init__(
        self, client: Client | AsyncClient, token: str, types: Sequence[str] = ()
    ) -> None:
        super().__init__(client, token)
        self.types: tuple[str, ...] = tuple(types)
        """The requested types; empty if unknown."""

    @override
    def _wait(self, patience: Patience) -> Flow[ExportResult | AsyncExportResult]:
        with adding_trace("export", self.token, {}):
            report = yield from until_ended(
                self._client, "export", self.token, patience
            )
            if report["state"] == "done":
                is_async = isinstance(self._client, AsyncClient)
                make = AsyncExportResult if is_async else ExportResult
                return make(self._client, self, report)
            limited = report.get("rate_limit_exceeded")
            if limited:
                limit = ExportLimitError(
                    f"{limited} may not be exported again yet: a type of more than 10,000 "
                    "records is exported as a whole once a day. With since=... it may be "
                    "exported at any time"
                )
                limit.type = str(limited)
                raise limit
            error = JobFailedError("The server gave the export up: try it again later")
            error.log = yield from read_log(self._client, report)
            raise error


class BaseResult(Generic[P_co]):
    """The files of an export, fetched on first use and stored on disk."""

    def __init__(
        self,
        client: Client | AsyncClient,
        job: BaseExportJob[object],
        report: dict[str, JSON],
    ) -> None:
        self._client = client
        self._job, self._url = job, report.get("url")
        self._files: ExportedFiles | None = None
        self.expires_at: datetime | None = None
        """The time until which the server stores the file, usually two days."""
        with suppress(ValueError):
            self.expires_at = datetime.fromisoformat(str(report.get("expires_at")))

    @override
    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._job!r}>"

    def _fetched(self) -> Flow[ExportedFiles]:
        if self._files is None or self._files.is_damaged:
            # On Windows the file is a proxy, which is no BinaryIO to checkers.
            file = cast("BinaryIO", tempfile.TemporaryFile())  # noqa: SIM115
            try:
                yield from self._fetch(file)
                name = unquote(urlsplit(str(self._url)).path.rpartition("/")[2])
                scrub = Redactor(signed_parts(str(self._url)))
                read = partial(ExportedFiles, file, self._job.types, name, scrub)
                self._files = yield from call(read, blocking=True)
            except BaseException:
                file.close()
                raise
        return self._files

    def _fetch(self, file: BinaryIO) -> Flow[None]:
        try:
            yield from download_signed(self._client, self._url, file, _FILE)
        except DownloadError as error:
            if not error.address_expired:
                raise
            # While the server knows the job, it gives a new address.
            report = yield from poll_job(self._client, "export", self._job.token)
            self._url = report.get("url")
            yield from download_signed(self._client, self._url, file, _FILE)

    def download(self, folder: str | os.PathLike[str]) -> P_co:
        """Write a file ``<type>.csv`` for each type into the folder; return their paths.

        An existing file is replaced as a whole, or not changed. Raises
        ``DownloadError``, and ``OSError`` when writing fails.
        """
        return cast("P_co", self._client.run(self._saved(os.fspath(folder))))

    def _saved(self, folder: str) -> Flow[list[Path]]:
        files = yield from self._fetched()
        return (yield from call(partial(files.save, folder), blocking=True))


class ExportResult(BaseResult["list[Path]"]):
    """The rows and files of a completed export."""

    @overload
    def rows(self, type: str | None = None) -> Iterator[dict[str, str]]: ...
    @overload
    def rows(
        self, type: str | None = None, *, into: type[dict[str, object]]
    ) -> Iterator[dict[str, object]]: ...
    @overload
    def rows(self, type: str | None = None, *, into: type[T]) -> Iterator[T]: ...
    def rows(
        self, type: str | None = None, *, into: type[object] | None = None
    ) -> Iterator[object]:
        """Yield the rows of a type, read from disk one by one: memory does not grow.

        By default strings of the file by header; an empty cell is an empty string.
        ``into``: ``dict`` for typed values of known columns (booleans, numbers, dates,
        lists, custom fields by id; ``None`` for an empty cell), or a class with fields
        for columns, named by header or in Python's spelling: a dataclass, a pydantic
        model, a ``TypedDict``. ``type`` may be omitted if there is one.

        Raises ``ConfigurationError``, ``RowError``, ``DownloadError``.
        """
        files = cast("ExportedFiles", self._client.run(self._fetched()))
        return files.rows(type, into)


@coroutine_functions("download")
class AsyncExportResult(BaseResult["Coroutine[Any, Any, list[Path]]"]):
    """The rows and files of an export: the async counterpart of ``ExportResult``."""

    @overload
    def rows(self, type: str | None = None) -> AsyncIterator[dict[str, str]]: ...
    @overload
    def rows(
        self, type: str | None = None, *, into: type[dict[str, object]]
    ) -> AsyncIterator[dict[str, object]]: ...
    @overload
    def rows(self, type: str | None = None, *, into: type[T]) -> AsyncIterator[T]: ...
    async def rows(
        self, type: str | None = None, *, into: type[object] | None = None
    ) -> AsyncIterator[object]:
        """See ``ExportResult.rows``; the disk is read in worker threads."""
        import asyncio

        fetched = self._client.run(self._fetched())
        files = await cast("Coroutine[Any, Any, ExportedFiles]", fetched)
        rows = files.rows(type, into)
        while block := await asyncio.to_thread(lambda: [*islice(rows, _ROWS_PER_READ)]):
            for row in block:
                yield row


class ExportJob(BaseExportJob[ExportResult]):
    """An export that is running on the server."""


@coroutine_functions("wait")
class AsyncExportJob(BaseExportJob[Coroutine[Any, Any, AsyncExportResult]]):
    """The async counterpart of ``ExportJob``: ``await job.wait()``."""
