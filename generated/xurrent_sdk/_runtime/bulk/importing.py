# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Imports: files sent one after another, and what they came to."""

from __future__ import annotations

import warnings
from collections.abc import Coroutine, Iterator, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar, cast

from ..attachments.form import encode_form
from ..core.json_text import JSON
from ..core.overriding import override
from ..core.tracebacks import sealed_methods
from ..http.effects import Flow, call
from .errors import JobFailedError
from .jobs import Patience, failed, log_of, needs, token_of, until_ended
from .logged import JobLog
from .outcome import ImportOutcome
from .prepared import ImportFile, ImportFiles, columns_for_later, in_order
from .rest import RestCall, RestSession

if TYPE_CHECKING:
    from ..client.client import AsyncClient, Client
    from .jobs import Progress
    from .prepared import Rows

R_co = TypeVar("R_co", covariant=True)

_BLOCK: Final = 256 * 1024
_NOTHING: Final = ImportOutcome()


class ReplacesWarning(UserWarning):
    """Rows of an import replace what their owners had."""


class _Form:
    """The body of a request with a file in a form; it can be sent again."""

    def __init__(self, head: bytes, file: ImportFile, tail: bytes) -> None:
        self._head, self._file, self._tail = head, file, tail

    def __iter__(self) -> Iterator[bytes]:
        yield self._head
        self._file.content.seek(0)
        yield from iter(partial(self._file.content.read, _BLOCK), b"")
        yield self._tail


def _send(rest: RestSession, of_type: str, file: ImportFile) -> Flow[str]:
    """The token of the job that takes this file."""
    form = encode_form(
        [("type", of_type)], filename=f"{of_type}.csv", content_type="text/csv"
    )
    length = form.length(file.content.seek(0, 2))
    asking = RestCall(
        "",
        "import",
        "mutation",
        path="import",
        method="POST",
        headers={"Content-Type": form.content_type, "Content-Length": str(length)},
        body=_Form(form.head, file, form.tail),
        needs=needs("import", of_type),
    )
    answer = yield from rest.ask(asking)
    return token_of(answer.content, "import")


def _ended(
    rest: RestSession,
    token: str,
    patience: Patience,
    before: ImportOutcome = _NOTHING,
) -> Flow[ImportOutcome]:
    """What an import came to, added to what came before. Raises ``JobFailedError``."""
    said = yield from until_ended(rest, "import", token, patience)
    outcome = ImportOutcome.read(said.get("results"), "")
    state, log = said["state"], JobLog()
    if state != "done" or outcome.failures or outcome.errors:
        log = yield from log_of(rest, said)
    outcome = before + ImportOutcome.read(said.get("results"), log)
    if state == "done":
        return outcome
    error = JobFailedError(_reason(said))
    error.outcome, error.log = outcome, log
    failed(error, token)


def _reason(said: Mapping[str, JSON]) -> str:
    message = said.get("message")
    told = f": {message[:500]}" if isinstance(message, str) else ""
    return (
        f"The server gave the import up{told}. What it had done stays done: "
        "error.outcome counts it"
    )


def prepare(
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
    rest: RestSession,
    of_type: str,
    rows: Rows,
    strict: bool,
    progress: Progress | None,
) -> Flow[tuple[str, ImportOutcome]]:
    """The token of the last file's job, and what the files before came to.

    Each is sent when the one before is done, so that they act in the order of the rows.
    """
    make = partial(prepare, {of_type: rows}, strict, {})
    (prepared,) = yield from call(make, blocking=True)
    outcome, token = _NOTHING, ""
    for file in prepared.files:
        if token:
            outcome = yield from _ended(rest, token, Patience(progress), outcome)
        token = yield from _send(rest, of_type, file)
    return token, outcome


def import_many(
    rest: RestSession,
    given: Mapping[str, Rows],
    strict: bool,
    progress: Progress | None,
) -> Flow[dict[str, ImportOutcome]]:
    """Import several types in the order in which they refer to one another."""
    ordered = {name: given[name] for name in in_order(given)}
    make = partial(prepare, ordered, strict, columns_for_later(list(ordered)))
    prepared = yield from call(make, blocking=True)
    outcomes = dict.fromkeys(ordered, _NOTHING)
    first = [(each.type, file) for each in prepared for file in each.files]
    second = [(each.type, file) for each in prepared for file in each.second_pass]
    for name, file in (*first, *second):
        token = yield from _send(rest, name, file)
        outcomes[name] = yield from _ended(
            rest, token, Patience(progress), outcomes[name]
        )
    return outcomes


@sealed_methods
class BaseImportJob(Generic[R_co]):
    """An import that was sent."""

    def __init__(
        self,
        client: Client | AsyncClient,
        token: str,
        before: ImportOutcome = _NOTHING,
    ) -> None:
        self._client = client
        self._before = before
        self.token: str = token
        """Its name at the server, to go on with it in another process."""

    @override
    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.token}>"

    def wait(
        self,
        *,
        progress: Progress | None = None,
        interval: float = 15.0,
        timeout: float | None = None,
    ) -> R_co:
        """Wait until the import is done, and give the ``ImportOutcome``; rows may have
        failed even so.

        The arguments are those of ``ExportJob.wait``. Raises ``JobFailedError`` when
        the server gave it up, ``JobOutcomeUnknownError`` when nobody looked for five
        minutes after its end, ``JobRunningError``, and what any call may raise.
        """
        flow = self._ended(Patience(progress, interval, timeout))
        return cast("R_co", self._client.run(flow))

    def _ended(self, patience: Patience) -> Flow[ImportOutcome]:
        if not self.token:  # there were no rows
            return self._before
        rest = RestSession(self._client)
        return (yield from _ended(rest, self.token, patience, self._before))


class ImportJob(BaseImportJob[ImportOutcome]):
    """An import that the server works on."""


class AsyncImportJob(BaseImportJob[Coroutine[Any, Any, ImportOutcome]]):
    """An import that the server works on, for tasks: ``await job.wait()``."""
