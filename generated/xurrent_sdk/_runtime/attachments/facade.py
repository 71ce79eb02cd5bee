# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""What a client's ``attachments`` is: uploads and downloads, for threads and for tasks."""

from __future__ import annotations

from ..client.client import AsyncClient, Client
from ..core.tracebacks import sealed_methods
from .body import Progress, async_body, sync_body
from .download import MAX_DOWNLOAD, DownloadSource, DownloadTarget, download
from .sources import AsyncUploadSource, UploadSource, source_of
from .upload import Upload
from .uploaded import UploadedFile


@sealed_methods
class Attachments:
    """Uploads files for use in mutations, and downloads attachments."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def upload(
        self,
        source: UploadSource,
        *,
        filename: str | None = None,
        content_type: str | None = None,
        inline: bool = False,
        progress: Progress | None = None,
    ) -> UploadedFile:
        """Upload a file; what it returns goes where an ``AttachmentInput`` does.

        ``source``: a path (also as text), bytes, a file open in binary mode, which is
        read from where it stands, or an iterator of bytes. ``filename`` is needed where
        the source has no name. ``content_type``: by the extension if not given.
        ``inline``: shown inside the text, see ``UploadedFile.markdown``.
        ``progress``: called with the bytes sent and their total, if that is known.

        Extension and size are checked before anything is sent, as far as the size is
        known. The memory needed does not depend on the size. A source that can be read
        again is sent again, as the client's ``RetryPolicy`` says.

        Raises ``UploadNotAllowedError``,
        ``UploadFailedError``, what any call may raise, and ``OSError``
        for a file that cannot be read.
        """
        client, given = self._client, source_of(source)
        upload = Upload(
            client, given, sync_body, filename, content_type, inline, progress
        )
        return client.run(upload.run())

    def download(
        self,
        attachment: DownloadSource,
        to: DownloadTarget,
        *,
        max_bytes: int = MAX_DOWNLOAD,
    ) -> int:
        """Fetch an attachment's content; returns the number of its bytes.

        ``attachment``: one whose ``expiring_url`` was selected, or that URL; with its
        ``size`` selected, too, what arrives is checked against it. ``to``: the path of
        the file, which is replaced when the content is complete (links are followed,
        pipes and devices written to), or a file open for writing in binary mode. A
        content of more than ``max_bytes`` is an error.
        ``Timeout.total`` does not apply, since large files take their time.

        Raises ``DownloadError``, ``NotSelectedError``,
        and ``OSError`` when writing fails.
        """
        return self._client.run(download(self._client, attachment, to, max_bytes))


@sealed_methods
class AsyncAttachments:
    """Uploads files and downloads attachments: the twin of ``Attachments``."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def upload(
        self,
        source: AsyncUploadSource,
        *,
        filename: str | None = None,
        content_type: str | None = None,
        inline: bool = False,
        progress: Progress | None = None,
    ) -> UploadedFile:
        """See ``Attachments.upload``; also async iterators and async files.

        Files and plain iterators are read in worker threads. ``progress`` is called in
        the task, and awaited when it is an async function.
        """
        client, given = self._client, source_of(source, asynchronous=True)
        upload = Upload(
            client, given, async_body, filename, content_type, inline, progress
        )
        return await client.run(upload.run())

    async def download(
        self,
        attachment: DownloadSource,
        to: DownloadTarget,
        *,
        max_bytes: int = MAX_DOWNLOAD,
    ) -> int:
        """See ``Attachments.download``; writing happens in worker threads."""
        return await self._client.run(download(self._client, attachment, to, max_bytes))
