"""The endpoints of bulk jobs: start an import or export, poll it, fetch its files."""

from __future__ import annotations

import csv
import io
import secrets
import zipfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from starlette.datastructures import FormData

from xurrent_gen.sandbox.access import Holder, require_scopes
from xurrent_gen.sandbox.data.values import Ref, moment
from xurrent_gen.sandbox.data.writing import Writer
from xurrent_gen.sandbox.messages import (
    Refused,
    Reply,
    Request,
    invalid,
    json_reply,
    message_reply,
)
from xurrent_gen.sandbox.options import BulkOptions
from xurrent_gen.sandbox.storage import Storage
from xurrent_gen.spelling import singular

from .columns import protected
from .importing import Import
from .records import Records

FILES_PATH = "/bulk-files"
_LONGEST_SINCE = timedelta(days=62)
_DAY = 86_400.0


@dataclass(frozen=True, slots=True)
class _Job:
    """One job. `types` are its types in order, with the number of their rows;
    `result` is reported at its end."""

    kind: str
    account: Ref
    types: tuple[tuple[str, int], ...]
    result: Mapping[str, object]
    started: float


@dataclass(slots=True)
class Bulk:
    """The import and export jobs of one sandbox, over its store."""

    _options: BulkOptions
    _writer: Writer
    _clock: Callable[[], float]
    _storage: Storage
    _types: dict[str, Records] = field(default_factory=dict)
    _full: dict[str, float] = field(default_factory=dict)
    _jobs: dict[str, _Job] = field(default_factory=dict)
    imported: list[tuple[str, bytes]] = field(init=False, default_factory=list)
    """The type and the file of each import so far, as they arrived."""

    # -- imports

    def start_import(self, request: Request, holder: Holder) -> Reply:
        """POST /v1/import: a form with `type` and `file`."""
        fields, body = _form(request)
        bulk_type = fields.get("type", "").strip()
        if not bulk_type or body is None:
            raise _invalid("file" if bulk_type else "type", "can't be blank")
        model = _model(bulk_type)
        self._check(holder, "import:Create", f"{model}:Create", f"{model}:Update")
        self.imported.append((bulk_type, body))
        outcome = Import(self._records(bulk_type), bulk_type, body)
        log = "\n".join([f"import of {bulk_type}", *outcome.log, ""]).encode()
        result: dict[str, object] = {
            "state": "error" if outcome.message else "done",
            "results": outcome.counts,
            "logfile": self._url(f"import-{bulk_type}.log", log, 2 * _DAY),
        }
        if outcome.message:
            result["message"] = outcome.message
        return self._start("import", ((bulk_type, outcome.rows),), result)

    # -- exports

    def start_export(self, request: Request, holder: Holder) -> Reply:
        """POST /v1/export: `type`, `from`, `export_format`, `line_separator`."""
        fields, _ = _form(request)
        types = [name.strip() for name in fields.get("type", "").split(",")]
        if not all(types):
            raise _invalid("type", "can't be blank")
        self._check(holder, "export:Create", *(f"{_model(n)}:Read" for n in types))
        if fields.get("export_format", "csv") != "csv":
            raise _invalid("export_format", "the sandbox exports csv only")
        since = self._since(fields.get("from", ""))
        records = {name: self._records(name) for name in types}
        numbers = {name: records[name].changed_since(since) for name in types}
        if since is not None:
            types = [name for name in types if numbers[name]]
            if not types:
                return Reply(204)
        rows = tuple((name, len(numbers[name])) for name in types)
        if since is None and (often := self._too_often(numbers)):
            result = {"state": "failed", "rate_limit_exceeded": often}
            return self._start("export", rows, result)
        line_end = "\r\n" if fields.get("line_separator") == "crlf" else "\n"
        files = [
            (name, _csv_file(records[name], numbers[name], line_end, len(self._jobs)))
            for name in types
        ]
        day = datetime.fromtimestamp(self._clock(), UTC).strftime("%Y%m%d")
        name, content = _packed(files, day)
        seconds = self._options.link_seconds
        until = moment(self._clock() + self._duration + seconds)
        url = self._url(name, content, seconds)
        result = {"state": "done", "url": url, "expires_at": until}
        return self._start("export", rows, result)

    def _too_often(self, numbers: dict[str, list[int]]) -> str:
        """The first large type that was exported as a whole within a day."""
        now, most = self._clock(), self._options.large_export
        large = [name for name, found in numbers.items() if len(found) > most]
        for name in large:
            if now - self._full.get(name, -_DAY) < _DAY:
                return name
        self._full |= dict.fromkeys(large, now)
        return ""

    def _since(self, text: str) -> datetime | None:
        if not text:
            return None
        try:
            since = datetime.fromisoformat(text)
        except ValueError:
            raise _invalid("from", "is not a date or a timestamp") from None
        since = since if since.tzinfo else since.replace(tzinfo=UTC)
        if datetime.fromtimestamp(self._clock(), UTC) - since > _LONGEST_SINCE:
            raise _invalid("from", "is more than two months ago")
        return since

    # -- both

    @property
    def _duration(self) -> float:
        return self._options.queued_seconds + self._options.processing_seconds

    def _start(
        self,
        kind: str,
        types: tuple[tuple[str, int], ...],
        result: Mapping[str, object],
    ) -> Reply:
        account, token = self._writer.store.account, secrets.token_hex(16)
        self._jobs[token] = _Job(kind, account, types, result, self._clock())
        return json_reply(200, {"token": token})

    def progress(self, request: Request, holder: Holder) -> Reply:
        """GET /v1/import/<token> and GET /v1/export/<token>; 404 for an unknown job, or
        one that ended long ago."""
        _, _, kind, token = request.path.split("/")
        self._check(holder, f"{kind}:Read")
        job, opts = self._jobs.get(token), self._options
        account = self._writer.store.account
        age = 0.0 if job is None else self._clock() - job.started
        forgotten = age > self._duration + opts.remembered_seconds
        if job is None or forgotten or (job.kind, job.account) != (kind, account):
            return message_reply(404, "Not Found")
        if age < opts.queued_seconds:
            return json_reply(200, {"state": "queued"})
        if age < self._duration:
            share = (age - opts.queued_seconds) / opts.processing_seconds
            return json_reply(200, _processing(job, share))
        return json_reply(200, job.result)

    def _url(self, name: str, content: bytes, seconds: float) -> str:
        """The URL of a file, which expires `seconds` after the end of the job."""
        key = f"{secrets.token_hex(8)}/{name}"
        kind = "application/zip" if name.endswith(".zip") else "text/csv"
        self._storage.store(key, name, kind, io.BytesIO(content))
        path = f"{FILES_PATH}/{name}"
        return self._storage.url(key, 0, self._duration + seconds, path)

    def _records(self, bulk_type: str) -> Records:
        if (found := self._types.get(bulk_type)) is None:
            found = self._types[bulk_type] = Records(self._writer, bulk_type)
        return found

    def _check(self, holder: Holder, *scopes: str) -> None:
        require_scopes(holder, *scopes)
        if not self._options.administrator:
            raise Refused(403, "The Account Administrator role is required")


def _processing(job: _Job, share: float) -> dict[str, object]:
    line = int(sum(count for _, count in job.types) * share)
    state: dict[str, object] = {"state": "processing", "line": line + 1}
    for name, count in job.types:
        if job.kind == "export":
            state |= {"type": name, "line": line + 1}
        if line < count:
            break
        line -= count
    return state


def _form(request: Request) -> tuple[dict[str, str], bytes | None]:
    """The fields of a form or a JSON body, and the file. Raises Refused."""
    if request.media_type == "application/json":
        return {name: str(each) for name, each in request.members().items()}, None
    if not isinstance(request.upload, FormData):
        wanted = "The body is neither multipart/form-data nor JSON"
        raise Refused(400, request.upload or wanted)
    parts = request.upload.multi_items()
    fields = {name: value for name, value in parts if isinstance(value, str)}
    files = [value.file for _, value in parts if not isinstance(value, str)]
    return fields, files[0].read() if files else None


def _model(bulk_type: str) -> str:
    """Name of a type's records in scopes: `time-entry`."""
    return singular(bulk_type).replace("_", "-")


def _invalid(field: str, text: str) -> Refused:
    return invalid((field, f"{field} {text}"))


def _csv_file(records: Records, numbers: list[int], line_end: str, turn: int) -> bytes:
    """The file of one type. The columns are rotated by `turn`, since their order is not
    guaranteed, and one more column is undocumented."""
    columns = records.columns
    start = turn % max(1, len(columns))
    columns = columns[start:] + columns[:start]
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator=line_end)
    writer.writerow([*(c.header for c in columns), "Sandbox Remarks"])
    for number in numbers:
        cells = (records.cell(number, c) for c in columns)
        writer.writerow([*map(protected, cells), ""])
    return text.getvalue().encode()


def _packed(files: Sequence[tuple[str, bytes]], stem: str) -> tuple[str, bytes]:
    """The name and content of the download."""
    if len(files) == 1:
        name, content = files[0]
        return f"{stem}-{name}-1.csv", content
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for number, (name, content) in enumerate(files, 1):
            archive.writestr(f"{number:03d}-{name}.csv", content)
    return f"{stem}-export.zip", packed.getvalue()
