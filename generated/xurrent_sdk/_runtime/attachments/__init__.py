# ruff: noqa
# flake8: noqa
# pylint: skip-file
"""Attachments: uploading files, using them in inputs, downloading them.

Start reading at ``upload``, the flow of an upload. Names resolve when they are first
used, so that an input which mentions ``UploadedFile`` costs nothing more.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..core.lazy import lazily

if TYPE_CHECKING:
    from .body import Progress
    from .facade import AsyncAttachments, Attachments
    from .source import AsyncUploadSource, UploadSource
    from .uploaded import UploadedFile

__all__ = [
    "AsyncAttachments",
    "AsyncUploadSource",
    "Attachments",
    "Progress",
    "UploadSource",
    "UploadedFile",
]

_MODULES: Final = {
    "AsyncAttachments": "facade",
    "AsyncUploadSource": "source",
    "Attachments": "facade",
    "Progress": "body",
    "UploadSource": "source",
    "UploadedFile": "uploaded",
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazily(__name__, lambda: _MODULES)
