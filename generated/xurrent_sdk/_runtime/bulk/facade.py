# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""The ``bulk`` attribute of a client: imports and exports, for threads and tasks."""

from __future__ import annotations

from collections.abc import Coroutine, Mapping
from datetime import date
from functools import partial
from typing import Any, Final, Generic, Literal, TypeVar, cast, overload

from ..client.client import AsyncClient, Client
from ..core.coroutines import coroutine_functions
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

    Checkers know the names of types. Another name needs ``strict``: ``True`` checks it
    at run time, ``False`` accepts any.
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
        """Start an export of all records of these types; ``None`` if there are none.

        ``since``: only records created or changed after that time, at most two months
        ago; a date begins in the zone of the token's owner. ``strict=False`` accepts
        unknown types.

        Raises ``ConfigurationError``, ``NotAuthorizedError`` and ``ScopeMissingError``,
        which name the missing right, and the errors of any call.
        """
        flow = start(self._client, types, since, strict=strict)
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
        """Create and update records from rows, which are sent as files; return the job.

        ``rows``: mappings by header, as ``{"Primary Email": "ann@widget.com"}``; models or
        dataclasses with fields in Python's spelling; or the path of a CSV file. Rows
        typed as ``Mapping`` need ``strict=True``: checkers cannot distinguish them from
        the rows of another type. A missing header leaves the field unchanged, ``None``
        and an empty cell clear it. ``strict=False`` accepts any type and header. The
        async client reads rows in a worker thread.

        Without rows nothing is sent: the job's token is empty, and waiting returns zero
        counts at once. Rows with other headers need a file of their own, which is sent
        when the one before is done; more than ``max_jobs`` (20) files are refused.
        ``timeout`` bounds, in seconds, the wait for those files, and ``progress`` is
        called for them. With ``exact_keys=True``, two rows whose keys differ only in
        case are two records.

        Raises ``ConfigurationError`` for an unknown type and ``RowError`` before anything
        is sent, ``JobFailedError`` and ``JobRunningError`` for an earlier file,
        ``NotAuthorizedError`` and ``ScopeMissingError``, and the errors of any call.
        After an error with ``maybe_executed``, the import may have begun;
        ``JobTrace.of(error)`` has the job's token and the counts so far.
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

        Types to which others refer come first. A reference to a later record of the
        same import, such as a manager among the people, is filled in a second pass. All
        rows are read before anything is sent; the outcomes are by type.

        ``timeout`` bounds all waiting, in seconds, and ``max_jobs`` the files of each
        type. After ``JobRunningError`` the job continues, and later files are not sent.
        Raises the errors of ``import_`` and of waiting.
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
        """Return a job that was started before, perhaps by another process.

        Raises ``ConfigurationError`` for an unknown kind, and for an empty token.
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


@coroutine_functions("export", "import_", "import_many")
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
