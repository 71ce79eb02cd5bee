"""The ``bulk`` attribute of a client: imports and exports, for threads and tasks."""

from __future__ import annotations

from collections.abc import Coroutine, Mapping
from datetime import date
from functools import partial
from typing import Any, Final, Generic, Literal, TypeVar, cast, overload

from ..client.client import AsyncClient, Client
from ..core.errors import ConfigurationError
from ..core.tracebacks import sealed
from .columns import ExportType, ImportType, JobKind
from .exporting import AsyncExportJob, ExportJob, start
from .importing import AsyncImportJob, ImportJob, import_many, import_one
from .jobs import JobProgressCallback, Patience
from .outcome import ImportOutcome
from .prepared import MAX_JOBS, ImportFiles, ImportRows, PlainRows, T, TypedRows

E_co = TypeVar("E_co", covariant=True)
I_co = TypeVar("I_co", covariant=True)
M_co = TypeVar("M_co", covariant=True)
X_co = TypeVar("X_co", covariant=True)
J_co = TypeVar("J_co", covariant=True)


_JOBS: Final = {
    "import": (ImportJob, AsyncImportJob),
    "export": (ExportJob, AsyncExportJob),
}


class BaseBulk(Generic[E_co, I_co, M_co, X_co, J_co]):
    """Imports and exports whole files of records.

    Checkers know the names of types. One that they do not know is given with ``strict``:
    ``True`` has it looked up when the program runs, ``False`` takes any.
    """

    def __init__(self, client: Client | AsyncClient) -> None:
        self._client = client

    @overload
    def export(self, *types: ExportType, since: date | None = None) -> E_co: ...
    @overload
    def export(self, *types: str, since: date | None = None, strict: bool) -> E_co: ...
    def export(
        self, *types: str, since: date | None = None, strict: bool = True
    ) -> E_co:
        """Ask for an export of all records of these types; ``None`` if there are none.

        ``since``: only what was created or changed after that time, at most two months
        ago; a date begins in the zone of the token's owner. ``strict=False`` takes types
        that are not known here.

        Raises ``ConfigurationError``, ``NotAuthorizedError`` and ``ScopeMissingError``,
        which say what is missing, and what any call may raise.
        """
        flow = start(self._client, types, since, strict)
        return cast("E_co", self._client.run(flow))

    @overload
    def import_(
        self,
        type: ImportType,
        rows: PlainRows,
        *,
        progress: JobProgressCallback | None = None,
        timeout: float | None = None,
        max_jobs: int = MAX_JOBS,
        exact_keys: bool = False,
    ) -> I_co: ...
    @overload
    def import_(
        self,
        type: T,
        rows: TypedRows[T],
        *,
        progress: JobProgressCallback | None = None,
        timeout: float | None = None,
        max_jobs: int = MAX_JOBS,
        exact_keys: bool = False,
    ) -> I_co: ...
    @overload
    def import_(
        self,
        type: str,
        rows: ImportRows,
        *,
        strict: bool,
        progress: JobProgressCallback | None = None,
        timeout: float | None = None,
        max_jobs: int = MAX_JOBS,
        exact_keys: bool = False,
    ) -> I_co: ...
    def import_(
        self,
        type: str,
        rows: ImportRows,
        *,
        strict: bool = True,
        progress: JobProgressCallback | None = None,
        timeout: float | None = None,
        max_jobs: int = MAX_JOBS,
        exact_keys: bool = False,
    ) -> I_co:
        """Create and update records: send rows as files, and wait for them with the job.

        ``rows``: mappings by header, as ``{"Primary Email": "ann@widget.com"}``; models or
        dataclasses with fields in Python's spelling; or the path of a CSV file. Rows that
        are typed as ``Mapping`` need ``strict=True``: checkers cannot tell them from the
        rows of another type. A header that is not there leaves the record alone, ``None``
        and an empty cell clear. ``strict=False`` takes any type and header. The async
        client reads rows in a worker thread.

        Without rows nothing is sent: the job's token is empty, and waiting returns zero
        counts at once. Rows with other headers go to a file of their own, which is sent
        when the one before is done; more than ``max_jobs`` files are refused. ``timeout``
        bounds, in seconds, the wait for those files, and ``progress`` is called for them.
        ``exact_keys=True`` takes two rows whose keys differ in capitals only for two
        records.

        Raises ``ConfigurationError`` for an unknown type and ``RowError`` before anything
        is sent, ``JobFailedError`` and ``JobRunningError`` for an earlier file,
        ``NotAuthorizedError`` and ``ScopeMissingError``, and what any call may raise.
        After one with ``maybe_executed`` it may have begun; ``JobTrace.of(error)`` has the
        job's token and the counts so far.
        """
        files = partial(
            ImportFiles, strict=strict, max_jobs=max_jobs, exact_keys=exact_keys
        )
        patience = Patience(self._client, progress, timeout=timeout)
        flow = import_one(self._client, type, rows, files, patience)
        return cast("I_co", self._client.run(flow))

    @overload
    def import_many(
        self,
        rows: Mapping[ImportType, ImportRows],
        *,
        progress: JobProgressCallback | None = None,
        timeout: float | None = None,
        max_jobs: int = MAX_JOBS,
        exact_keys: bool = False,
    ) -> M_co: ...
    @overload
    def import_many(
        self,
        rows: Mapping[str, ImportRows],
        *,
        strict: bool,
        progress: JobProgressCallback | None = None,
        timeout: float | None = None,
        max_jobs: int = MAX_JOBS,
        exact_keys: bool = False,
    ) -> M_co: ...
    def import_many(
        self,
        rows: Mapping[Any, ImportRows],
        *,
        strict: bool = True,
        progress: JobProgressCallback | None = None,
        timeout: float | None = None,
        max_jobs: int = MAX_JOBS,
        exact_keys: bool = False,
    ) -> M_co:
        """Import rows of several types, and wait until all is done.

        Types to which others refer come first. What refers to a record of the same import
        that is not there yet, as a manager among the people, is filled in a second pass.
        All rows are read before anything is sent; the outcomes are by type.

        ``timeout`` bounds all waiting, in seconds, and ``max_jobs`` the files of each
        type. After ``JobRunningError`` the job goes on, and later files are not sent.
        Raises what ``import_`` and waiting do.
        """
        files = partial(
            ImportFiles, strict=strict, max_jobs=max_jobs, exact_keys=exact_keys
        )
        patience = Patience(self._client, progress, timeout=timeout)
        flow = import_many(self._client, rows, files, patience)
        return cast("M_co", self._client.run(flow))

    @overload
    def preview(
        self, type: ImportType, rows: PlainRows, *, exact_keys: bool = False
    ) -> ImportFiles: ...
    @overload
    def preview(
        self, type: T, rows: TypedRows[T], *, exact_keys: bool = False
    ) -> ImportFiles: ...
    @overload
    def preview(
        self, type: str, rows: ImportRows, *, strict: bool, exact_keys: bool = False
    ) -> ImportFiles: ...
    def preview(
        self,
        type: str,
        rows: ImportRows,
        *,
        strict: bool = True,
        exact_keys: bool = False,
    ) -> ImportFiles:
        """Return the files that ``import_`` would send, for ``print``.

        Raises ``ConfigurationError`` and ``RowError`` as it does, but not for many files.
        """
        files = sealed(ImportFiles)
        return files(type, rows, strict=strict, exact_keys=exact_keys)

    @overload
    def job(self, token: str, kind: Literal["import"]) -> J_co: ...
    @overload
    def job(self, token: str, kind: Literal["export"]) -> X_co: ...
    def job(self, token: str, kind: JobKind) -> J_co | X_co:
        """Go on with a job that was started before, perhaps by another process.

        Raises ``ConfigurationError`` for what is no kind, and for no token.
        """
        if not token or kind not in _JOBS:
            raise ConfigurationError(
                'A job is named as client.bulk.job(job.token, "import"), or "export"'
            )
        make = _JOBS[kind][isinstance(self._client, AsyncClient)]
        return cast("J_co | X_co", make(self._client, token))


class Bulk(
    BaseBulk[
        ExportJob | None, ImportJob, dict[str, ImportOutcome], ExportJob, ImportJob
    ]
):
    """Imports and exports whole files of records."""


class AsyncBulk(
    BaseBulk[
        Coroutine[Any, Any, AsyncExportJob | None],
        Coroutine[Any, Any, AsyncImportJob],
        Coroutine[Any, Any, dict[str, ImportOutcome]],
        AsyncExportJob,
        AsyncImportJob,
    ]
):
    """Imports and exports whole files of records: the async counterpart of ``Bulk``."""
