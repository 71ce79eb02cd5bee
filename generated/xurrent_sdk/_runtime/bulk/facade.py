# ruff: noqa
# flake8: noqa
# pylint: skip-file
# isort: skip_file
"""What a client's ``bulk`` is: imports and exports, for threads and for tasks."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Literal, overload

from ..core.tracebacks import sealed_methods
from .exporting import AsyncExportJob, ExportJob, start
from .importing import AsyncImportJob, ImportJob, import_many, import_one
from .prepared import ImportFiles
from .rest import RestSession

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from ..client.client import AsyncClient, Client
    from .columns import JobKind
    from .jobs import Progress
    from .outcome import ImportOutcome
    from .prepared import Rows


@sealed_methods
class Bulk:
    """Imports and exports whole files of records."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def export(
        self, *types: str, since: date | None = None, strict: bool = True
    ) -> ExportJob | None:
        """Ask for an export of all records of these types; ``None`` if there are none.

        ``since``: only what was created or changed after that moment, at most two months
        ago; a date begins in the zone of the token's owner. ``strict=False`` takes types
        that are not known here.

        Raises ``ConfigurationError``, ``NotAuthorizedError`` and ``ScopeMissingError``,
        which say what is missing, and what any call may raise.
        """
        client = self._client
        token = client.run(start(RestSession(client), types, since, strict))
        return None if token is None else ExportJob(client, token, types)

    def import_(
        self,
        type: str,
        rows: Rows,
        *,
        strict: bool = True,
        progress: Progress | None = None,
    ) -> ImportJob:
        """Create and update records: send rows as files, and wait for them with the job.

        ``rows``: mappings by header, as ``{"Primary Email": "ann@widget.com"}``; models or
        dataclasses with fields in Python's spelling; or the path of a CSV file. A header
        that is not there leaves the record alone, ``None`` and an empty text clear. Rows
        with other headers go to a file of their own, which is sent when the one before is
        done; ``progress`` is told of those. ``strict=False`` takes any type and header.

        Raises ``RowError`` before anything is sent, ``JobFailedError`` for an earlier
        file, ``NotAuthorizedError`` and ``ScopeMissingError``, which say what is missing,
        and what any call may raise. After one with ``maybe_executed`` it may have begun.
        """
        client = self._client
        flow = import_one(RestSession(client), type, rows, strict, progress)
        return ImportJob(client, *client.run(flow))

    def import_many(
        self,
        rows: Mapping[str, Rows],
        *,
        strict: bool = True,
        progress: Progress | None = None,
    ) -> dict[str, ImportOutcome]:
        """Import rows of several types, and wait until all is done.

        Types to which others refer come first. What refers to a record of the same import
        that is not there yet, as a manager among the people, is filled in a second pass.
        All rows are read before anything is sent. Raises what ``import_`` and waiting do.
        """
        client = self._client
        return client.run(import_many(RestSession(client), rows, strict, progress))

    def preview(self, type: str, rows: Rows, *, strict: bool = True) -> ImportFiles:
        """What ``import_`` would send: ``print`` tells it. Raises ``RowError``."""
        return ImportFiles(type, rows, strict=strict)

    @overload
    def job(self, token: str, kind: Literal["import"]) -> ImportJob: ...
    @overload
    def job(self, token: str, kind: Literal["export"]) -> ExportJob: ...
    def job(self, token: str, kind: JobKind) -> ImportJob | ExportJob:
        """Go on with a job that was started before, perhaps by another process."""
        make = ImportJob if kind == "import" else partial(ExportJob, types=())
        return make(self._client, token)


@sealed_methods
class AsyncBulk:
    """Imports and exports whole files of records: the twin of ``Bulk``."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def export(
        self, *types: str, since: date | None = None, strict: bool = True
    ) -> AsyncExportJob | None:
        """See ``Bulk.export``."""
        client = self._client
        token = await client.run(start(RestSession(client), types, since, strict))
        return None if token is None else AsyncExportJob(client, token, types)

    async def import_(
        self,
        type: str,
        rows: Rows,
        *,
        strict: bool = True,
        progress: Progress | None = None,
    ) -> AsyncImportJob:
        """See ``Bulk.import_``; rows are read in a worker thread."""
        client = self._client
        flow = import_one(RestSession(client), type, rows, strict, progress)
        return AsyncImportJob(client, *await client.run(flow))

    async def import_many(
        self,
        rows: Mapping[str, Rows],
        *,
        strict: bool = True,
        progress: Progress | None = None,
    ) -> dict[str, ImportOutcome]:
        """See ``Bulk.import_many``."""
        client = self._client
        flow = import_many(RestSession(client), rows, strict, progress)
        return await client.run(flow)

    def preview(self, type: str, rows: Rows, *, strict: bool = True) -> ImportFiles:
        """See ``Bulk.preview``."""
        return ImportFiles(type, rows, strict=strict)

    @overload
    def job(self, token: str, kind: Literal["import"]) -> AsyncImportJob: ...
    @overload
    def job(self, token: str, kind: Literal["export"]) -> AsyncExportJob: ...
    def job(self, token: str, kind: JobKind) -> AsyncImportJob | AsyncExportJob:
        """See ``Bulk.job``."""
        make = AsyncImportJob if kind == "import" else partial(AsyncExportJob, types=())
        return make(self._client, token)
