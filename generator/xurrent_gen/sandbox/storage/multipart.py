"""A strict, streaming reader of one multipart/form-data upload.

Text fields are kept in memory, the file goes to a temporary file. Anything a careful
storage service would not take is an `UploadRefused` with the reason.
"""

from __future__ import annotations

import re
import tempfile
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, BinaryIO, cast

from python_multipart.exceptions import FormParserError
from python_multipart.multipart import MultipartParser, parse_options_header

if TYPE_CHECKING:
    from python_multipart.multipart import MultipartCallbacks

MAX_FIELD = 65_536
_SPOOL = 1_048_576
_FILENAME = re.compile(r'filename="((?:[^"\\\r\n]|\\.)*)"')
_NAME = re.compile(r'(?:^|;)\s*name="((?:[^"\\\r\n]|\\.)*)"')


class UploadRefused(Exception):
    """The upload breaks a rule; `code` is the name of the storage error."""

    def __init__(self, code: str, message: str, status: int = 400) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.status = status


def _malformed(message: str) -> UploadRefused:
    return UploadRefused("MalformedPOSTRequest", message)


@dataclass(slots=True)
class Part:
    """One part: a text field, or the file when `filename` is not None."""

    name: str
    filename: str | None = None
    content_type: str = ""
    value: bytearray = field(default_factory=bytearray)


@dataclass(slots=True)
class Upload:
    """A whole upload: the parts in order, the bytes of the file and their number."""

    parts: list[Part]
    file: BinaryIO
    size: int


class UploadReader:
    """Takes the body chunk by chunk. `limit` (bytes, exclusive) bounds the file."""

    def __init__(self, content_type: str, limit: int) -> None:
        kind, options = parse_options_header(content_type)
        boundary = options.get(b"boundary")
        if kind != b"multipart/form-data" or not boundary:
            raise _malformed("The body is not multipart/form-data")
        self._limit = limit
        self._parts: list[Part] = []
        self._header = [b"", b""]
        self._headers: dict[str, str] = {}
        self._size = 0
        self._done = False
        spool = tempfile.SpooledTemporaryFile(  # noqa: SIM115 closed by close()
            max_size=_SPOOL
        )
        self._file = cast("BinaryIO", spool)
        callbacks: MultipartCallbacks = {
            "on_part_begin": self._begin,
            "on_header_field": self._header_field,
            "on_header_value": self._header_value,
            "on_header_end": self._header_end,
            "on_headers_finished": self._headers_finished,
            "on_part_data": self._data,
            "on_end": self._end,
        }
        self._parser = MultipartParser(boundary, callbacks)

    def feed(self, chunk: bytes) -> None:
        """Takes the next bytes; UploadRefused when they cannot be right."""
        try:
            self._parser.write(chunk)
        except FormParserError as error:
            raise _malformed(str(error)) from None

    def finish(self) -> Upload:
        """The upload, once all bytes were fed; UploadRefused when some are missing."""
        try:
            self._parser.finalize()
        except FormParserError as error:
            raise _malformed(str(error)) from None
        if not self._done:
            raise UploadRefused("IncompleteBody", "The last boundary is missing")
        self._file.seek(0)
        return Upload(self._parts, self._file, self._size)

    def close(self) -> None:
        """Gives up the bytes read so far."""
        self._file.close()

    # -- what the parser reports

    def _begin(self) -> None:
        self._headers = {}

    def _header_field(self, data: bytes, start: int, end: int) -> None:
        self._header[0] += data[start:end]

    def _header_value(self, data: bytes, start: int, end: int) -> None:
        self._header[1] += data[start:end]

    def _header_end(self) -> None:
        name, value = self._header
        key = name.decode("latin-1").lower()
        if key in self._headers:
            raise _malformed(f"A part has two {key} headers")
        try:
            self._headers[key] = value.decode("utf-8")
        except UnicodeDecodeError:
            raise _malformed(f"The {key} of a part is not UTF-8") from None
        self._header = [b"", b""]

    def _headers_finished(self) -> None:
        disposition = self._headers.get("content-disposition", "")
        kind, _, rest = disposition.partition(";")
        name = _NAME.search(rest)
        if kind.strip().lower() != "form-data" or name is None:
            raise _malformed(
                "Each part needs a Content-Disposition: form-data with a quoted name"
            )
        part = Part(_unquoted(name[1]), None, self._headers.get("content-type", ""))
        if "filename" in rest.replace(name[0], "", 1):
            found = _FILENAME.search(rest)
            if found is None:
                raise _malformed("The filename of the file is not quoted")
            part.filename = _unquoted(found[1])
        elif self._parts and self._parts[-1].filename is not None:
            raise UploadRefused(
                "InvalidArgument", f"The field {part.name!r} comes after the file"
            )
        self._parts.append(part)

    def _data(self, data: bytes, start: int, end: int) -> None:
        part = self._parts[-1]
        if part.filename is None:
            part.value += data[start:end]
            if len(part.value) > MAX_FIELD:
                raise UploadRefused(
                    "MaxPostPreDataLengthExceeded", f"{part.name!r} is too long"
                )
            return
        self._size += end - start
        if self._size >= self._limit:
            raise UploadRefused(
                "EntityTooLarge",
                f"The file must be smaller than {self._limit} bytes",
            )
        self._file.write(data[start:end])

    def _end(self) -> None:
        self._done = True


def _unquoted(text: str) -> str:
    """A name as browsers escape it: `%22`, `%0D`, `%0A`; older ones use backslashes."""
    text = re.sub(r'\\(["\\])', r"\1", text)
    for escaped, plain in (("%22", '"'), ("%0D", "\r"), ("%0A", "\n")):
        text = text.replace(escaped, plain).replace(escaped.lower(), plain)
    return text
