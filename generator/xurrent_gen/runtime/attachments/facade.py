"""The facade ``client.attachments``: uploads and downloads, for threads and for tasks."""

from __future__ import annotations

from collections.abc import Coroutine
from typing import Any, Generic, TypeVar, cast

from ..client.client import AsyncClient, Client
from ..core.coroutines import coroutine_functions
from ..core.expect import expect_sync
from .download import MAX_DOWNLOAD, DownloadSource, DownloadTarget, download
from .sources import AsyncUploadSource, UploadSource
from .upload import upload
from .uploaded import Progress, UploadedFile

S_contra = TypeVar("S_contra", contravariant=True)
U_co = TypeVar("U_co", covariant=True)
N_co = TypeVar("N_co", covariant=True)


class BaseAttachments(Generic[S_contra, U_co, N_co]):
    """Uploads files for use in mutations, and downloads attachments."""

    def __init__(self, client: Client | AsyncClient) -> None:
        self._client = client

    def upload(
        self,
        source: S_contra,
        *,
        filename: str | None = None,
        content_type: str | None = None,
        inline: bool = False,
        progress: Progress | None = None,
    ) -> U_co:
        """Upload a file; the result can be used as an ``AttachmentInput``.

        ``source``: a path (also a string), bytes, a file open in binary mode, which is
        read from its position, or an iterator of bytes. The async client takes async
        files and iterators as well, and reads the others in worker threads. ``filename``
        is needed where the source has no name. ``content_type``: by default that of the
        extension. ``inline``: shown inside the text, see ``UploadedFile.markdown``.
        ``progress``: called with the bytes sent and their total; the async client
        awaits an async function.

        Extension and size are checked before anything is sent. The needed memory does
        not depend on the size: a source that cannot seek is copied into a temporary
        file first. Retries follow the client's ``RetryPolicy``.

        Raises ``UploadNotAllowedError``, ``UploadFailedError``, the errors of any call,
        and ``OSError`` for a file that cannot be read.
        """
        client = self._client
        if isinstance(client, Client):
            expect_sync(progress=progress)
        flow = upload(client, source, filename, content_type, inline, progress)
        return cast("U_co", client.run(flow))

    def download(
        self,
        attachment: DownloadSource,
        to: DownloadTarget,
        *,
        max_bytes: int = MAX_DOWNLOAD,
    ) -> N_co:
        """Fetch an attachment's content; returns the number of its bytes.

        ``attachment``: one whose ``expiring_url`` was selected, or that URL; if its
        ``size`` was selected, too, the content must have it. ``to``: the path of the
        file, which is replaced when the content is complete, or a file open for writing
        in binary mode. A content of more than ``max_bytes`` (2 GiB) is an error.
        ``Timeout.total`` does not apply, since large files may take long. The async
        client writes in worker threads.

        Raises ``DownloadError``, ``NotSelectedError``, and ``OSError`` when writing fails.
        """
        flow = download(self._client, attachment, to, max_bytes)
        return cast("N_co", self._client.run(flow))


class Attachments(BaseAttachments[UploadSource, UploadedFile, int]):
    """Uploads files for use in mutations, and downloads attachments."""


@coroutine_functions("upload", "download")
class AsyncAttachments(
    BaseAttachments[
        AsyncUploadSource, Coroutine[Any, Any, UploadedFile], Coroutine[Any, Any, int]
    ]
):
    """Uploads files and downloads attachments; its methods are awaited."""
