"""Imports: files sent one after another, and what they came to."""

from __future__ import annotations

import warnings
from collections.abc import Coroutine, Iterator, Mapping, Sequence
from functools import partial
from typing import Any, Final, TypeVar

from ..attachments.form import Form, encode_form
from ..client.base import BaseClient
from ..client.client import AsyncClient, Client
from ..core.json_text import JSON
from ..core.overriding import override
from ..http.effects import Flow, call
from .jobs import BaseJob, Patience, Progress, log_of, needs, token_of, until_ended
from .outcome import ImportOutcome, JobFailedError, JobLog
from .prepared import ImportFile, ImportFiles, Rows, columns_for_later, in_order
from .rest import RestCall, RestSession

R_co = TypeVar("R_co", covariant=True)

_NOTHING: Final = ImportOutcome()


class ReplacesWarning(UserWarning):
    """Rows of an import replace what their owners had."""


class _Body:
    """The body of a request with a file in a form; it can be sent again."""

    def __init__(self, form: Form, file: ImportFile) -> None:
        self._form, self._file = form, file

    def __iter__(self) -> Iterator[bytes]:
        yield self._form.head
        yield from self._file.blocks()
        yield self._form.tail


def _send(client: BaseClient[Any, Any], of_type: str, file: ImportFile) -> Flow[str]:
    """The token of the job that takes this file."""
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
    content, _ = yield from RestSession(client).ask(asking)
    return token_of(content, "import")


def _ended(
    client: BaseClient[Any, Any], token: str, patience: Patience, before: ImportOutcome
) -> Flow[ImportOutcome]:
    """What an import came to, added to what came before. Raises ``JobFailedError``."""

    def read(said: dict[str, JSON]) -> Flow[ImportOutcome]:
        counts, log = _NOTHING.plus(said.get("results")), JobLog()
        if said["state"] != "done" or counts.failures or counts.errors:
            log = yield from log_of(client, said)
        outcome = before.plus(said.get("results"), log)
        if said["state"] == "done":
            return outcome
        message = said.get("message")
        told = f": {message[:500]}" if isinstance(message, str) else ""
        error = JobFailedError(
            f"The server gave the import up{told}. What it had done stays done: "
            "error.outcome counts it"
        )
        error.outcome, error.log = outcome, log
        raise error

    if not token:  # there were no rows
        return before
    rest = RestSession(client)
    return (yield from until_ended(rest, "import", token, patience, read))


def _prepare(
    given: Mapping[str, Rows], strict: bool, later: Mapping[str, Sequence[str]]
) -> list[ImportFiles]:
    """The files of imports, in the order of ``given``; warns of what is replaced."""
    prepared = [
        ImportFiles(name, rows, strict=strict, later=later.get(name, ()))
        for name, rows in given.items()
    ]
    for text in [text for each in prepared for text in each.warnings]:
        warnings.warn(text, ReplacesWarning, stacklevel=2)
    return prepared


def import_one(
    client: Client | AsyncClient,
    make: type[ImportJob | AsyncImportJob],
    of_type: str,
    rows: Rows,
    strict: bool,
    progress: Progress | None,
) -> Flow[ImportJob | AsyncImportJob]:
    """The job of the last file, with what the files before came to.

    Each is sent when the one before is done, so that they act in the order of the rows.
    """
    prepare = partial(_prepare, {of_type: rows}, strict, {})
    (prepared,) = yield from call(prepare, blocking=True)
    outcome, token = _NOTHING, ""
    for file in prepared.files:
        outcome = yield from _ended(client, token, Patience(client, progress), outcome)
        token = yield from _send(client, of_type, file)
    return make(client, token, outcome)


def import_many(
    client: BaseClient[Any, Any],
    given: Mapping[str, Rows],
    strict: bool,
    progress: Progress | None,
) -> Flow[dict[str, ImportOutcome]]:
    """Import several types in the order in which they refer to one another."""
    ordered = {name: given[name] for name in in_order(given)}
    prepare = partial(_prepare, ordered, strict, columns_for_later(list(ordered)))
    prepared = yield from call(prepare, blocking=True)
    outcomes = dict.fromkeys(ordered, _NOTHING)
    files = [(each.type, file) for each in prepared for file in each.files]
    files += [(each.type, file) for each in prepared for file in each.second_pass]
    for name, file in files:
        token = yield from _send(client, name, file)
        patience = Patience(client, progress)
        outcomes[name] = yield from _ended(client, token, patience, outcomes[name])
    return outcomes


class BaseImportJob(BaseJob[R_co]):
    """An import that was sent."""

    def __init__(
        self,
        client: Client | AsyncClient,
        token: str,
        before: ImportOutcome = _NOTHING,
    ) -> None:
        super().__init__(client, token)
        self._before = before

    @override
    def _ended(self, patience: Patience) -> Flow[ImportOutcome]:
        return _ended(self._client, self.token, patience, self._before)


class ImportJob(BaseImportJob[ImportOutcome]):
    """An import that the server works on."""


class AsyncImportJob(BaseImportJob[Coroutine[Any, Any, ImportOutcome]]):
    """An import that the server works on, for tasks: ``await job.wait()``."""
