"""One download as a flow: an attachment's address, streamed into a file.

Addresses of attachments are signed and live for a short time, so no credentials are
ever sent to them, and none of them is shown in an error. They are https wherever the
GraphQL endpoint is, also after redirects. A path gets the whole file or nothing: it is
written beside it and moved into place at the end.
"""

from __future__ import annotations

import os
import re
from dataclasses import dataclass, replace
from functools import partial
from typing import Any, Final, Protocol, TypeAlias
from urllib.parse import SplitResult, urljoin, urlsplit

from ..client.base import BaseClient
from ..core.errors import (
    ConfigurationError,
    CredentialsRejectedError,
    DownloadError,
    ProtocolError,
    TransportError,
    XurrentError,
)
from ..core.expect import expect
from ..core.headers import Headers
from ..core.redact import Redactor, Secret
from ..http.effects import Flow, call, send
from ..http.messages import HttpRequest, HttpResponse
from ..schema.models import GraphQLModel
from .answer import MAX_ANSWER_BYTES, read_refusal
from .attempts import TransferAttempts, signed_parts
from .target import ContentTarget, FileTarget, PathTarget, WritableFile

MAX_DOWNLOAD: Final = 2**31
"""Bytes; what Xurrent's storages take is less."""
_STALE: Final = frozenset({401, 403, 404, 410})
_REDIRECTS: Final = frozenset({301, 302, 303, 307, 308})
_MOST_REDIRECTS: Final = 5


@dataclass(frozen=True, slots=True)
class Downloaded:
    """The words that messages use for the content of a download."""

    name: str
    """The download's name in the log."""
    what: str
    stale: str
    """The remedy when the URL does not work any more."""


_ATTACHMENT: Final = Downloaded(
    "attachment download",
    "The attachment",
    "An attachment's address works only for a short time: fetch its expiring_url again "
    "right before the download",
)


class HasAddress(Protocol):
    """An ``Attachment`` whose ``expiring_url`` was selected."""

    @property
    def expiring_url(self) -> str | None:
        """The URL from which the content can be fetched for a short time."""
        ...


DownloadSource: TypeAlias = str | HasAddress
"""An attachment, or the text of its ``expiring_url``."""
DownloadTarget: TypeAlias = str | os.PathLike[str] | WritableFile
"""A path, which is replaced, or a file that is open for writing in binary mode."""


def _target_of(to: DownloadTarget, max_bytes: int) -> ContentTarget:
    expect(int, max_bytes=max_bytes)
    if max_bytes < 0:
        raise ConfigurationError("max_bytes must not be negative")
    if isinstance(to, str | os.PathLike):
        return PathTarget(os.fspath(to), max_bytes)
    return FileTarget(to, max_bytes)


def _address_of(source: DownloadSource) -> Secret:
    try:
        url = source if isinstance(source, str) else source.expiring_url
    except XurrentError:  # not selected
        raise
    except AttributeError:
        raise ConfigurationError(
            "A download starts from an attachment, or from the text of its "
            f"expiring_url, not from {type(source).__name__}"
        ) from None
    if not url:
        raise DownloadError(
            "The attachment has no address: its expiring_url is empty, perhaps since its "
            "content is not accessible to this account"
        )
    return Secret(url)


def _check_address(url: str, endpoint: str, what: str = "the attachment") -> None:
    """Refuse what is no address, and plain http beside an https endpoint."""
    parts = _split(url, what)
    if parts.scheme != "https" and endpoint.startswith("https:"):
        raise DownloadError(
            f"The address at {parts.hostname} is not https: files are not fetched in "
            "clear text when the GraphQL endpoint is https"
        )


def _split(url: str, what: str = "the attachment") -> SplitResult:
    try:
        parts = urlsplit(url)
        usable = parts.scheme in {"http", "https"} and bool(parts.hostname)
        usable = usable and parts.port != 0  # reading the port checks it
        usable = usable and not re.search(r"[@\s\\]", parts.netloc)
        if usable and url.isprintable():
            return parts
    except ValueError:
        pass
    raise DownloadError(
        f"The address of {what} is not usable: it must be an http or https URL without "
        "credentials"
    )


def download(
    client: BaseClient[Any, Any],
    source: DownloadSource,
    to: DownloadTarget,
    max_bytes: int,
) -> Flow[int]:
    """Fetch an attachment, checked against its ``size`` where that was selected.

    Raises at once ``ConfigurationError``, ``DownloadError`` for an address that cannot be
    used, and ``NotSelectedError`` when ``expiring_url`` was not fetched.
    """
    address, target = _address_of(source), _target_of(to, max_bytes)
    _check_address(address.reveal(), client.session.config.endpoints.graphql)
    known = not isinstance(source, GraphQLModel) or "size" in source.model_fields_set
    size: object = getattr(source, "size", None) if known else None
    expected = size if isinstance(size, int) else None
    return download_to(client, address, target, expected)


def download_to(
    client: BaseClient[Any, Any],
    address: Secret,
    target: ContentTarget,
    expected: int | None = None,
    content: Downloaded = _ATTACHMENT,
) -> Flow[int]:
    """Fetch the content; the number of its bytes, which are as many as ``expected``.

    Raises ``DownloadError``, and ``OSError`` when writing fails.
    """
    what = content.what[:1].lower() + content.what[1:]
    endpoint = client.session.config.endpoints.graphql
    _check_address(address.reveal(), endpoint, what)
    attempts = TransferAttempts(client, content.name)

    def decide(outcome: XurrentError, wait: float | None) -> Flow[float | None]:
        if wait is None:
            raise _failed(content, outcome, address)
        if not (yield from call(target.restart, blocking=True)):
            raise _failed(content, outcome, address, once=True)
        return wait

    try:
        yield from call(target.open, blocking=True, outlast=True)
        fetch = partial(_fetch, client, address, target, attempts)
        yield from attempts.persist(fetch, decide)
        return (yield from call(partial(target.finish, expected), blocking=True))
    except XurrentError as error:
        attempts.gave_up(error)
        raise
    finally:
        target.discard()


def _fetch(
    client: BaseClient[Any, Any],
    address: Secret,
    target: ContentTarget,
    attempts: TransferAttempts,
) -> Flow[XurrentError | None]:
    headers = Headers(
        {
            "User-Agent": client.session.config.user_agent,
            "Accept": "*/*",
            "Accept-Encoding": "identity",
        }
    )
    # A large file takes its time: only the wait for its next piece is bounded.
    timeout = replace(client.options.timeout, total=None)
    redirects = 0
    while True:
        request = HttpRequest("GET", address.reveal(), headers)
        attempts.begin()
        try:
            response = yield from send(
                request, timeout=timeout, max_bytes=MAX_ANSWER_BYTES, write=target.write
            )
        except (TransportError, ProtocolError) as error:
            return error
        metadata = attempts.metadata(response)
        if response.status == 200:
            return None
        if response.status not in _REDIRECTS or redirects == _MOST_REDIRECTS:
            break
        redirects += 1
        address = _redirected(response, address)
        _check_address(address.reveal(), client.session.config.endpoints.graphql)
    scrub = Redactor(signed_parts(address.reveal()))
    code, text = map(scrub, read_refusal(response))
    return attempts.refusal(response, metadata, code=code, text=text)


def _redirected(response: HttpResponse, address: Secret) -> Secret:
    before = _split(address.reveal())
    try:
        url = urljoin(address.reveal(), response.headers.get("location", ""))
    except ValueError:
        url = ""
    if before.scheme == "https" and _split(url).scheme != "https":
        raise DownloadError(
            f"{before.hostname} leads from https to an address without: not followed"
        )
    _split(url)
    return Secret(url)


def _failed(
    content: Downloaded, outcome: XurrentError, address: Secret, *, once: bool = False
) -> DownloadError:
    said = outcome.message
    # Storages answer an expired token with 400, too.
    expired = isinstance(outcome, CredentialsRejectedError)
    if expired := expired or outcome.status in _STALE:
        said += f". {content.stale}"
    if once:
        said += (
            ". It was not tried again, since a part was written to a file that cannot "
            "seek: give a path"
        )
    host = urlsplit(address.reveal()).hostname
    error = DownloadError(
        f"{content.what} was not downloaded from {host}: {said}",
        metadata=outcome.metadata,
    )
    error.__cause__ = outcome
    error.address_expired = expired
    return error
