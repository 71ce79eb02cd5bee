# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""The form of an upload: the bytes before and after the file, its name and type (pure).

The media type is that of the extension, the same on every machine.

Names are escaped as in browsers (RFC 7578 and the later WHATWG rules): UTF-8, with
quote, carriage return and line feed as ``%22``, ``%0D``, ``%0A``. All other control
characters are escaped, too, since strict parsers refuse them in headers. So is the
backslash, which some servers read as an escape and others as a folder.
"""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from ..core.errors import ConfigurationError

_UNSAFE: Final = re.compile(r'[\x00-\x1f\x7f"\\]')

_COMMON: Final = {
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ".gz": "application/gzip",
    ".log": "text/plain",
    ".md": "text/markdown",
    ".pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    ".webp": "image/webp",
    ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ".xml": "application/xml",
}
"""Media types that Python's own table lacks, or has only in later versions."""


@dataclass(frozen=True, slots=True)
class MultipartForm:
    """The bytes around the file."""

    content_type: str
    """The ``Content-Type`` of the request."""
    head: bytes = field(repr=False)
    tail: bytes = field(repr=False)

    def length(self, size: int) -> int:
        """The ``Content-Length`` of the request, for a file of ``size`` bytes."""
        return len(self.head) + size + len(self.tail)


def encode_form(
    fields: Sequence[tuple[str, str]], *, filename: str, content_type: str
) -> MultipartForm:
    """The form with ``fields`` in their order and the part ``file`` after them."""
    import secrets

    boundary = f"xurrent-{secrets.token_hex(16)}"
    start = f"--{boundary}\r\nContent-Disposition: form-data; name="
    # Values are signed, so they must not be changed.
    lines = [f'{start}"{_escaped(name)}"\r\n\r\n{value}\r\n' for name, value in fields]
    head = (
        f'{"".join(lines)}{start}"file"; filename="{_escaped(filename)}"\r\n'
        f"Content-Type: {content_type}\r\n\r\n"
    )
    tail = f"\r\n--{boundary}--\r\n"
    kind = f"multipart/form-data; boundary={boundary}"
    return MultipartForm(kind, head.encode("utf-8", "replace"), tail.encode())


def _escaped(name: str) -> str:
    return _UNSAFE.sub(lambda match: f"%{ord(match[0]):02X}", name)


def clean_filename(name: str) -> str:
    """The name under which a file is stored; raises ``ConfigurationError`` for a path."""
    clean = name.encode("utf-8", "replace").decode()
    if clean.strip() in {"", ".", ".."} or "/" in clean:
        raise ConfigurationError(
            f"filename={name[:100]!r} is not a file's name: give the last part of the "
            "path, with its extension"
        )
    return clean


def content_type_of(filename: str, given: str | None = None) -> str:
    """Return ``given`` if it is a valid media type, else that of the extension."""
    if given is not None:
        if not (given.isascii() and given.isprintable() and "/" in given):
            raise ConfigurationError(
                "content_type is not a media type: write it as 'text/plain' or "
                "'text/plain; charset=utf-8'"
            )
        return given
    from mimetypes import MimeTypes

    # Python's own table, without the additions of this machine.
    known = MimeTypes().types_map[True] | _COMMON
    extension = os.path.splitext(filename)[1].lower()
    return known.get(extension, "application/octet-stream")
