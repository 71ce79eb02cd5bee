"""One download as a flow: an attachment's address, streamed into a file.

URLs of attachments are signed and expire soon, so no credentials are ever sent to them,
and no error shows them. They must be https if the GraphQL endpoint is, also after
redirects. A path gets the whole file or nothing: a temporary file beside it is moved
into place at the end.
"""

from __future__ import annotations

import io
import os
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from inspect import iscoroutinefunction
from typing import Any, BinaryIO, Final, NoReturn, Protocol, TypeAlias, cast
from urllib.parse import urljoin, urlsplit

from typing_extensions import override

from ..client.base import BaseClient
from ..core.errors import (
    ConfigurationError,
    CredentialsRejectedError,
    DownloadError,
    HtmlResponseError,
    XurrentError,
)
from ..core.expect import expect
from ..core.headers import Headers
from ..core.redact import Redactor, Secret
from ..http.classify import is_html
from ..http.effects import Flow, call
from ..http.messages import HttpRequest
from .attempts import TransferAttempts, check_address, signed_parts

MAX_DOWNLOAD: Final = 2**31
"""Maximum bytes; Xurrent's storages accept less."""
_STALE: Final = frozenset({401, 403, 404, 410})
_REDIRECTS: Final = frozenset({301, 302, 303, 307, 308})
_MOST_REDIRECTS: Final = 5


@dataclass(frozen=True, slots=True)
class Downloaded:
    """The words of messages for the content of a download."""

    name: str
    """The download's name in the log."""
    what: str
    stale: str
    """The remedy for an expired URL."""


_ATTACHMENT: Final = Downloaded(
    "attachment download",
    "The attachment",
    "An attachment's address works only for a short time: fetch its expiring_url again "
    "right before the download",
)


class WritableFile(Protocol):
    """A file object that is open for writing in binary mode."""

    def write(self, data: bytes, /) -> int | None:
        """Write all of ``data``."""
        ...


class HasAddress(Protocol):
    """An ``Attachment`` whose ``expiring_url`` was selected."""

    @property
    def expiring_url(self) -> str | None:
        """The URL of the content, valid for a short time."""
        ...


DownloadSource: TypeAlias = str | HasAddress
"""An attachment, or the text of its ``expiring_url``."""
DownloadTarget: TypeAlias = str | os.PathLike[str] | WritableFile
"""A path, which is replaced, or a file that is open for writing in binary mode."""


class FileTarget:
    """A user's file object, written from its position, up to a maximum size.

    It is not closed. The methods may block.
    """

    def __init__(self, file: WritableFile | None, limit: int) -> None:
        self._file = cast("BinaryIO", file)
        self._limit = limit
        self._start: int | None = None
        self.count: int = 0
        """Bytes that were written."""

    def open(self) -> None:
        """Open the target; raises ``OSError`` if it cannot be written."""
        with suppress(AttributeError, OSError):
            self._start = self._file.tell() if self._file.seekable() else None

    def write(self, piece: bytes) -> None:
        """Append what fits of a piece; raise ``DownloadError`` above the maximum size."""
        fitting = piece[: self._limit - self.count]
        self.count += len(fitting)
        self._file.write(fitting)
        if len(fitting) < len(piece):
            raise DownloadError(
                f"The attachment is larger than max_bytes ({self._limit}): raise the "
                "bound if that is expected"
            )

    def restart(self) -> bool:
        """Discard the written bytes; return ``False`` if that is impossible."""
        if self.count and self._start is not None:
            with suppress(OSError):  # a file of gzip only claims that it can seek
                self._file.seek(self._start)
                self._file.truncate()
                self.count = 0
        return not self.count

    def finish(self, expected: int | None) -> int:
        """Complete the content; return its size in bytes, checked if ``expected``."""
        if expected is not None and expected != self.count:
            raise DownloadError(
                f"The attachment has {expected} bytes, but {self.count} arrived: fetch "
                "its expiring_url again and repeat the download"
            )
        return self.count

    def discard(self) -> None:
        """Remove an unfinished file."""


class PathTarget(FileTarget):
    """A path: a temporary file beside it takes its place once the content is complete.

    A symbolic link is followed, and a file that is replaced keeps its mode.
    """

    def __init__(self, path: str, limit: int) -> None:
        super().__init__(None, limit)
        self._given = path
        self._path = os.path.realpath(path)
        self._part = ""

    @override
    def open(self) -> None:
        import secrets
        import shutil

        if self._given.endswith(os.sep) or os.path.isdir(self._path):
            raise ConfigurationError(
                f"to={self._given!r} is a folder: give the path of the file"
            )
        if os.path.exists(self._path) and not os.path.isfile(self._path):
            raise ConfigurationError(
                f"to={self._given!r} is a pipe or a device: open it in binary mode, and "
                "give the open file"
            )
        folder = os.path.dirname(self._path)
        part = os.path.join(folder, f".xurrent-{secrets.token_hex(8)}.part")
        # Files of the tempfile module are readable only by their owner.
        self._file = open(part, "xb")  # noqa: SIM115
        self._part = part
        with suppress(FileNotFoundError):
            shutil.copymode(self._path, part)
        super().open()

    @override
    def finish(self, expected: int | None) -> int:
        count = super().finish(expected)
        self._file.close()
        os.replace(self._part, self._path)
        self._part = ""
        return count

    @override
    def discard(self) -> None:
        if self._part:
            with suppress(OSError):  # a full disk
                self._file.close()
            with suppress(OSError):
                os.unlink(self._part)


def _takes_bytes(to: object) -> bool:
    write = getattr(to, "write", None)
    if iscoroutinefunction(write) or isinstance(to, io.TextIOBase):
        return False
    return callable(write)


def download(
    client: BaseClient[Any, Any],
    source: DownloadSource,
    to: DownloadTarget,
    max_bytes: int,
) -> Flow[int]:
    """Fetch an attachment, checked against its ``size`` where that was selected.

    Raises ``DownloadError``, and ``NotSelectedError`` when ``expiring_url`` was not
    fetched.
    """
    expect(int, max_bytes=max_bytes)
    if isinstance(to, str | os.PathLike):
        target: FileTarget = PathTarget(os.fspath(to), max_bytes)
    elif not _takes_bytes(to):
        raise ConfigurationError(
            "to must be a path, or a file that is open for writing bytes and not awaited: "
            "open(…, 'wb')"
        )
    else:
        target = FileTarget(to, max_bytes)
    source = source or ""  # null, in an unchecked program
    url = source if isinstance(source, str) else source.expiring_url
    if not url:
        raise DownloadError(
            "The attachment has no address: its expiring_url is empty, perhaps since its "
            "content is not accessible to this account"
        )
    # Records raise for fields that were not selected, also those of another package.
    known = "size" in getattr(source, "model_fields_set", ("size",))
    size: object = getattr(source, "size", None) if known else None
    expected = size if isinstance(size, int) else None
    return download_to(client, Secret(url), target, expected)


def download_to(
    client: BaseClient[Any, Any],
    address: Secret,
    target: FileTarget,
    expected: int | None = None,
    content: Downloaded = _ATTACHMENT,
) -> Flow[int]:
    """Fetch the content; return its number of bytes, compared with ``expected``."""
    attempts = TransferAttempts(client, content.name)
    agent = Headers({"User-Agent": client.session.config.user_agent})
    headers = agent.with_({"Accept": "*/*", "Accept-Encoding": "identity"})
    endpoint = client.session.config.endpoints.graphql
    url = address  # after redirects that of another host

    def attempt() -> Flow[XurrentError | None]:
        nonlocal url
        url, redirects = address, 0
        while True:
            check_address(url.reveal(), endpoint, content.what.lower(), DownloadError)
            request = HttpRequest("GET", url.reveal(), headers)
            response = yield from attempts.send(request, target.write)
            if isinstance(response, XurrentError):
                return response
            if response.status == 200:
                if response.body:  # the transport did not write it
                    write = partial(target.write, response.body)
                    yield from call(write, blocking=True)
                if is_html(response) and expected not in {None, target.count}:
                    return attempts.refusal(response, Redactor())
                return None
            if response.status not in _REDIRECTS or redirects == _MOST_REDIRECTS:
                scrub = Redactor(signed_parts(url.reveal()))
                return attempts.refusal(response, scrub)
            location = response.headers.get("location", "")
            try:
                url = Secret(urljoin(url.reveal(), location))
            except ValueError:  # such as https://[
                url = Secret("")
            redirects += 1

    def decide(outcome: XurrentError, wait: float | None) -> Flow[float | None]:
        if wait is None:
            _fail(content, outcome, url)
        if not (yield from call(target.restart, blocking=True)):
            once = (
                "It was not tried again, since a part was written to a file that cannot "
                "seek: give a path"
            )
            _fail(content, outcome, url, once)
        return wait

    try:
        yield from call(target.open, blocking=True, outlast=True)
        yield from attempts.persist(attempt, decide)
        return (yield from call(partial(target.finish, expected), blocking=True))
    except XurrentError as error:
        attempts.fail(error)
        raise
    finally:
        target.discard()


def _fail(
    content: Downloaded, outcome: XurrentError, url: Secret, more: str = ""
) -> NoReturn:
    # Storages answer an expired token with 400, too.
    expired = isinstance(outcome, CredentialsRejectedError) or outcome.status in _STALE
    expired &= not isinstance(outcome, HtmlResponseError)  # of a proxy
    host = urlsplit(url.reveal()).hostname
    sentences = [outcome.message, content.stale if expired else "", more]
    reason = ". ".join(filter(None, sentences))
    error = DownloadError(
        f"{content.what} was not downloaded from {host}: {reason}",
        metadata=outcome.metadata,
    )
    error.address_expired = expired
    raise error from outcome
