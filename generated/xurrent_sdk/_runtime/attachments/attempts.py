# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Retries of transfers: the client's retry policy, applied to storage providers.

Uploads are idempotent, as only the key of the last one is used, so a request that may
have been executed is retried, too. S3 answers in XML, the local provider in JSON.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Any, Final, TypeVar
from urllib.parse import unquote_plus, urlsplit

from ..client.base import BaseClient
from ..core.errors import (
    AttachmentError,
    CredentialsRejectedError,
    GatewayError,
    HtmlResponseError,
    ProtocolError,
    TransportError,
    UnavailableError,
    XurrentError,
)
from ..core.json_text import json_object
from ..core.metadata import ResponseMetadata, read_metadata
from ..core.redact import Redactor, Secret
from ..http.classify import is_html, kind_of
from ..http.effects import Flow, send
from ..http.messages import HttpRequest, HttpResponse, Operation, Write
from ..http.retry import Attempts, Decide, log_failure, log_response, persist
from ..http.settings import url_parts

T = TypeVar("T")

_MAX_ANSWER_BYTES: Final = 256 * 1024
"""Maximum bytes of an answer; real ones have less than two thousand."""
_TRY_AGAIN: Final = frozenset({"InternalError", "RequestTimeout", "SlowDown"})
"""S3's codes for temporary failures, under any status."""


class TransferAttempts:
    """The attempts of one transfer, which errors and the log call ``name``."""

    def __init__(self, client: BaseClient[Any, Any], name: str) -> None:
        self._clock = client.session.tools.clock
        self._options = client.options
        # A large file may take long: only single waits have timeouts.
        self._timeout = replace(client.options.timeout, total=None)
        self._operation = Operation("", name, "query")
        self.counted: Attempts = Attempts(self._clock)
        self.metadata: ResponseMetadata = ResponseMetadata()
        """The metadata of the last response."""

    def send(
        self, request: HttpRequest, write: Write | None = None
    ) -> Flow[HttpResponse | XurrentError]:
        """Send a request as one more attempt; return an error that may be retried."""
        self.counted.made += 1
        began = self._clock.monotonic()
        try:
            response = yield from send(
                request, timeout=self._timeout, max_bytes=_MAX_ANSWER_BYTES, write=write
            )
        except (TransportError, ProtocolError) as error:
            return error
        metadata = read_metadata(
            response.status,
            response.headers,
            now=self._clock.time(),
            elapsed=self._clock.monotonic() - began,
            attempts=self.counted.made,
        )
        of_s3 = response.headers.get("x-amz-request-id")
        metadata = replace(metadata, request_id=metadata.request_id or of_s3)
        log_response(self._operation, metadata, len(response.body))
        self.metadata = metadata
        return response

    def refusal(self, response: HttpResponse, scrub: Redactor) -> XurrentError:
        """Return the error of a refusal, for the retry policy."""
        code, text = map(scrub, read_refusal(response.body))
        status = response.status
        if is_html(response) and not code and (status < 300 or status == 403):
            return HtmlResponseError(
                f"a web page came back{response.through} (HTTP {status}): check whether a "
                "proxy or sign-in page stands between",
                metadata=self.metadata,
            )
        kind = kind_of(status)
        if code in _TRY_AGAIN:
            kind = UnavailableError
        elif status < 500 and "expired" in (code + text).lower():
            kind = CredentialsRejectedError
        elif status == 500:
            kind = GatewayError  # retried, though it may have arrived
        reason = ": ".join(part for part in (code, text) if part)
        return kind(
            f"it answered HTTP {status}{f' ({reason})' if reason else response.through}",
            metadata=self.metadata,
        )

    def persist(
        self, attempt: Callable[[], Flow[T | XurrentError]], decide: Decide
    ) -> Flow[T]:
        """Make attempts under the client's policy."""
        return persist(
            attempt,
            decide,
            policy=self._options.retry,
            operation=self._operation,
            attempts=self.counted,
            pause=self._options.wait_after,
        )

    def fail(self, error: XurrentError) -> None:
        """Log an error before it is raised, and add its name and effort to it."""
        name = self._operation.name
        error.enriched(operation_name=name, effort=self.counted.effort)
        log_failure(self._operation, error)


def check_address(
    url: str, endpoint: str, what: str, error: type[AttachmentError]
) -> None:
    """Refuse an invalid URL, and plain http if the endpoint is https."""
    parts = url_parts(url, "http", "https")
    if not parts or re.search(r"[@\s\\]", parts.netloc):
        raise error(
            f"The address of {what} is not usable: it must be an http or https URL "
            "without credentials"
        )
    if parts.scheme != "https" and endpoint.startswith("https:"):
        raise error(
            f"The address of {what}, at {parts.hostname}, is not https: files do not "
            "travel in clear text when the GraphQL endpoint is https"
        )


def signed_parts(url: str) -> list[Secret]:
    """Return the secret parts of a signed URL, for redaction."""
    query = urlsplit(url).query
    values = [pair.partition("=")[2] for pair in query.split("&")]
    texts = {url, query, *values, *map(unquote_plus, values)}
    return [Secret(text) for text in texts]


def read_key(body: bytes) -> str:
    """Return the storage key of a successful answer, empty without one."""
    root, texts = _read(body)
    key = texts.get({"PostResponse": "Key", "": "key"}.get(root, ""), "")
    return key if key.strip() else ""


def read_refusal(body: bytes) -> tuple[str, str]:
    """Return the provider's code and message of a refusal, empty without one."""
    _, texts = _read(body)
    code, text = texts.get("Code", ""), texts.get("Message") or texts.get("message", "")
    return " ".join(code.split())[:100], " ".join(text.split())[:500]


def is_refusal(body: bytes) -> bool:
    """Return whether a body is S3's error document, which may have status 200."""
    return _read(body)[0] == "Error"


def _read(body: bytes) -> tuple[str, dict[str, str]]:
    """Return the root of XML, empty for JSON, and the strings below it by name."""
    from xml.etree.ElementTree import ParseError, fromstring

    body = body.strip()
    if body[:1] != b"<":
        members = json_object(body) if body else {}
        return "", {n: each for n, each in members.items() if isinstance(each, str)}
    try:  # a document type could declare entities that expand to gigabytes
        root = fromstring(b"" if b"<!DOCTYPE" in body else body)
    except (LookupError, ParseError, ValueError):
        return "", {}
    return _local(root.tag), {_local(each.tag): each.text or "" for each in root}


def _local(tag: object) -> str:
    return str(tag).rpartition("}")[2]
