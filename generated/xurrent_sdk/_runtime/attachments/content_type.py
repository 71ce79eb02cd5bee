# ruff: noqa
# flake8: noqa
# pylint: skip-file
"""The media type of a file by its extension, the same on every machine."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from ..core.errors import ConfigurationError

if TYPE_CHECKING:
    from mimetypes import MimeTypes

UNKNOWN: Final = "application/octet-stream"

_COMMON: Final = {
    "csv": "text/csv",
    "doc": "application/msword",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "gif": "image/gif",
    "gz": "application/gzip",
    "htm": "text/html",
    "html": "text/html",
    "jpeg": "image/jpeg",
    "jpg": "image/jpeg",
    "json": "application/json",
    "log": "text/plain",
    "md": "text/markdown",
    "mov": "video/quicktime",
    "mp4": "video/mp4",
    "pdf": "application/pdf",
    "png": "image/png",
    "pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    "svg": "image/svg+xml",
    "txt": "text/plain",
    "webm": "video/webm",
    "webp": "image/webp",
    "xls": "application/vnd.ms-excel",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "xml": "application/xml",
    "zip": "application/zip",
}
_TOKEN: Final = r"[!#$%&'*+.^_`|~0-9A-Za-z-]+"
_MEDIA_TYPE: Final = re.compile(
    rf'{_TOKEN}/{_TOKEN}(?: ?; ?{_TOKEN}=(?:{_TOKEN}|"[ !#-\[\]-~]*"))*', re.ASCII
)


def content_type_of(filename: str, given: str | None = None) -> str:
    """The media type that is ``given``, else that of the file's extension.

    Raises ``ConfigurationError`` for one that cannot be a media type.
    """
    if given is not None:
        if not _MEDIA_TYPE.fullmatch(given):
            raise ConfigurationError(
                "content_type is not a media type: write it as 'text/plain' or "
                "'text/plain; charset=utf-8'"
            )
        return given
    _, dot, extension = filename.rpartition(".")
    if not dot:
        return UNKNOWN
    extension = extension.lower()
    return _COMMON.get(extension) or _uncommon(f".{extension}")


def _uncommon(suffix: str) -> str:
    return _table().types_map[True].get(suffix, UNKNOWN)


@cache
def _table() -> MimeTypes:
    """Python's own table, without what this machine adds to it."""
    from mimetypes import MimeTypes

    return MimeTypes()
