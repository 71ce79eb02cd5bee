"""Imports: files sent one after another, and their outcomes."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Coroutine, Iterator, Mapping
from contextlib import suppress
from dataclasses import replace
from typing import Any, NamedTuple, TypeAlias, TypeVar

from typing_extensions import override

from ..attachments.form import MultipartForm, encode_form
from ..client.base import BaseClient
from ..client.client import AsyncClient, Client
from ..core.coroutines import coroutine_functions
from ..core.errors import ResponseMismatchError
from ..http.effects import Flow, call
from . import jobs
from .columns import columns_for_later, in_order
from .outcome import NOTHING, ImportOutcome, JobFailedError, JobTrace, put_trace
from .prepared import ImportFile, ImportFiles, ImportRows
from .rest import RestCall, ask, needs, token_of

R_co = TypeVar("R_co", covariant=True)


class ReplacesWarning(UserWarning):
    """The rows of an import replace the earlier rows of their owners."""


class _Body:
    """The body of a request with a file in a form; it can be sent again."""

    def __init__(self, form: MultipartForm, file: ImportFile) -> None:
        self._form, self._file = form, file

    def __iter__(self) -> Iterator[bytes]:
        yield self._form.head
        yield from self._file.blocks()
        yield self._form.tail


def _send(client: BaseClient[Any, Any], of_type: str, file: ImportFile) -> Flow[str]:
    """Send a file, which may take long; return the token of its job."""
    form = encode_form(
        [("type", of_type)], filename=f"{of_type}.csv", content_type="text/csv"
    )
    length = str(form.length(file.size))
    asking = RestCall(
        "",
        "import",
        "mutation",
        path="import",
        body=_Body(form, file),
        headers={"Content-Type": form.content_type, "Content-Length": length},
        needs=needs("import", of_type),
    )
    patient = client.with_options(timeout=replace(client.options.timeout, total=None))
    return token_of((yield from ask(patient, asking)), "import")


def _wait_for_import(
    client: BaseClient[Any, Any],
    token: str,
    patience: jobs.Patience,
    outcomes: dict[str, ImportOutcome],
    of_type: str,
    title: str,
) -> Flow[ImportOutcome]:
    """Wait for an import, and add its counts to those of the files before it.

    ``title`` names the file above its log, whose lines are those of the file.
    """
    before = outcomes[of_type]
    if not token:  # there were no rows
        return before
    with jobs.adding_trace("import", token, outcomes, of_type):
        report = yield from jobs.until_ended(client, "import", token, patience)
        done, log = report["state"] == "done", ""
        counts: ImportOutcome | None = None
        with suppress(ValueError):
            counts = ImportOutcome.of(report.get("results"))
        if done and counts is None:
            raise ResponseMismatchError(
                "The import is done, but its answer has no counts of rows: see the e-mail "
                "to the token's owner, or the account's system log"
            )
        if not done or (counts and (counts.failures or counts.errors)):
            log = yield from jobs.read_log(client, report)
        log = log and title + log
        outcome = before.plus(counts or NOTHING, log)
        if done:
            return outcome
        message = report.get("message")
        reason = f": {message[:500]}" if isinstance(message, str) else ""
        error = JobFailedError(
            f"The server gave the import up{reason}. What it had done stays done: "
            + ("error.outcome counts it" if counts else "it reported no counts")
        )
        error.outcome, error.log = outcome, log
        raise error


Prepare: TypeAlias = "Callable[..., ImportFiles]"
"""Makes the files of a type and its rows, with the settings of the import."""


class _SentFiles(NamedTuple):
    """The files of an import, which are done but for the last one."""

    token: str
    """The token of the last job; empty without rows."""
    outcomes: dict[str, ImportOutcome]
    """The counts so far, by type."""
    title: str
    """The title of the last file, for its log."""


def _send_files(
    client: BaseClient[Any, Any],
    rows: Mapping[str, ImportRows],
    files: Prepare,
    patience: jobs.Patience,
    *,
    wait_for_last: bool,
) -> Flow[_SentFiles]:
    """Send the files of types in their order, each when the one before is done.

    With ``wait_for_last``, references to records of the same import are filled in a
    second pass.
    """
    names = in_order(rows)
    later = columns_for_later(names) if wait_for_last else {}

    def prepare() -> list[ImportFiles]:
        return [files(n, rows[n], later=later.get(n, ())) for n in names]

    prepared = yield from call(prepare, blocking=True)
    for each in prepared:
        for text in each.warnings:
            warnings.warn(text, ReplacesWarning, stacklevel=2)
    sent = [(each.type, file) for each in prepared for file in each.files]
    sent += [(each.type, file) for each in prepared for file in each.second_pass]
    token, outcomes, title = "", dict.fromkeys(names, NOTHING), ""
    for number, (of_type, file) in enumerate(sent, 1):
        try:
            token = yield from _send(client, of_type, file)
        except BaseException as error:
            if any(each != NOTHING for each in outcomes.values()):
                put_trace(error, JobTrace("import", "", outcomes[of_type], outcomes))
            raise
        title = f"{of_type}, the file with {', '.join(file.columns)}:\n"
        if wait_for_last or number < len(sent):
            patience.restart()
            outcomes[of_type] = yield from _wait_for_import(
                client, token, patience, outcomes, of_type, title
            )
    return _SentFiles(token, outcomes, title)


def import_one(
    client: Client | AsyncClient,
    of_type: str,
    rows: ImportRows,
    files: Prepare,
    patience: jobs.Patience,
) -> Flow[ImportJob | AsyncImportJob]:
    """Send the files of a type, and return the job of the last one."""
    sent = yield from _send_files(
        client, {of_type: rows}, files, patience, wait_for_last=False
    )
    make = AsyncImportJob if isinstance(client, AsyncClient) else ImportJob
    return make(client, sent.token, sent.outcomes[of_type], of_type, sent.title)


def import_many(
    client: BaseClient[Any, Any],
    rows: Mapping[str, ImportRows],
    files: Prepare,
    patience: jobs.Patience,
) -> Flow[dict[str, ImportOutcome]]:
    """Import several types in the order in which they refer to one another."""
    sent = _send_files(client, rows, files, patience, wait_for_last=True)
    return (yield from sent).outcomes


class BaseImportJob(jobs.BaseJob[R_co]):
    """An import that was sent."""

    def __init__(
        self,
        client: Client | AsyncClient,
        token: str,
        before: ImportOutcome = NOTHING,
        of_type: str = "",
        title: str = "",
    ) -> None:
        super().__init__(client, token)
        self._before, self._type, self._title = before, of_type, title

    @override
    def _wait(self, patience: jobs.Patience) -> Flow[ImportOutcome]:
        before = {self._type: self._before}
        of_file = self._type, self._title
        return _wait_for_import(self._client, self.token, patience, before, *of_file)


class ImportJob(BaseImportJob[ImportOutcome]):
    """An import that is running on the server."""


@coroutine_functions("wait")
class AsyncImportJob(BaseImportJob[Coroutine[Any, Any, ImportOutcome]]):
    """The async counterpart of ``ImportJob``: ``await job.wait()``."""
