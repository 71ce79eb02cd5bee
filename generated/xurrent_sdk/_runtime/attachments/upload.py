# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""One upload as a flow: fetch the storage, check, send, read the key; with retries."""

from __future__ import annotations

from functools import partial
from typing import Final, NoReturn

from ..client.client import AsyncClient, Client
from ..core.errors import (
    ConfigurationError,
    ConnectionLostError,
    CredentialsRejectedError,
    ProtocolError,
    UploadError,
    UploadFailedError,
    XurrentError,
)
from ..core.headers import Headers
from ..core.redact import Redactor, Secret
from ..http.classify import is_html
from ..http.effects import Flow, call
from ..http.messages import HttpRequest
from ..session.token_pool import Permit
from .attempts import TransferAttempts, is_refusal, read_key, signed_parts
from .form import clean_filename, content_type_of, encode_form
from .sources import Source, async_body, suggested_name, sync_body
from .storage import Storage, belongs_to, storage_of
from .uploaded import Progress, UploadedFile

_TAKEN: Final = frozenset({200, 201, 204})
_SECRET_FROM: Final = 16
"""Minimum length of parameters that may be signatures, which are redacted."""


def upload(
    client: Client | AsyncClient,
    given: object,
    filename: str | None,
    content_type: str | None,
    inline: bool,
    progress: Progress | None,
) -> Flow[UploadedFile]:
    """Upload a file. Raises the errors of ``client.attachments.upload``."""
    session, options = client.session, client.options
    source = Source(given)
    name = suggested_name(given) if filename is None else filename
    if not name:
        raise ConfigurationError(
            f"The file needs a name, since {type(given).__name__} has none: give "
            "filename=..."
        )
    name = clean_filename(name)
    content_type = content_type_of(name, content_type)
    attempts = TransferAttempts(client, "attachment upload")
    storage: Storage | None = None
    has_renewed = is_stale = False

    def attempt() -> Flow[UploadedFile | XurrentError]:
        """Send once; return an error of the connection or the storage."""
        nonlocal storage
        if storage is None or is_stale:
            storage = yield from storage_of(session, options, name, refused=storage)
            storage.check_extension(name)
            check_size = partial(storage.check_size, name)
            if source.size is None:
                yield from source.copy(check_size)
            check_size(source.size or 0)
        yield from call(source.rewind, blocking=True)
        if storage.provider != "local":
            return (yield from send_form(storage))
        # The local provider is a part of Xurrent, and requires authentication.
        if not belongs_to(storage.upload_uri, session.config.endpoints.graphql):
            raise UploadError(
                f"The account's storage says that it is a part of Xurrent, but stands at "
                f"{storage.host}, outside of the platform: no credentials are sent there"
            )
        pool, once = session.token_pool, partial(send_form, storage)
        return (yield from pool.permitted(options, attempts.counted, once))

    def send_form(
        storage: Storage, permit: Permit | None = None
    ) -> Flow[UploadedFile | XurrentError]:
        size, fields = source.size or 0, form_fields(storage, content_type)
        form = encode_form(fields, filename=name, content_type=content_type)
        headers = {
            "User-Agent": session.config.user_agent,
            "Accept": "*/*" if storage.provider == "s3" else "application/json",
            "Content-Type": form.content_type,
            "Content-Length": str(form.length(size)),
        }
        if permit is not None:
            headers["Authorization"] = f"Bearer {permit.token.secret.reveal()}"
            headers[session.config.account_header] = options.account
        body_of = async_body if isinstance(client, AsyncClient) else sync_body
        body = body_of(form, source, progress or (lambda sent, total: None))
        request = HttpRequest("POST", storage.upload_uri, Headers(headers), body)
        response = yield from attempts.send(request)
        if isinstance(response, XurrentError):
            return response
        if permit is not None and response.status == 401:
            permit.credential.drop(permit.token)
        if response.status not in _TAKEN or is_refusal(response.body):
            return attempts.refusal(response, _scrubber(storage, permit))
        if key := read_key(response.body):
            return UploadedFile(key, size, name, content_type, inline)
        if is_html(response):
            return attempts.refusal(response, Redactor())
        return ProtocolError(
            f"its answer (HTTP {response.status}) names no key, so it is not known "
            "under which key the file is stored",
            metadata=attempts.metadata,
        )

    def decide(outcome: XurrentError, wait: float | None) -> Flow[float | None]:
        """Send again at once if only the signed parameters were refused, once."""
        nonlocal has_renewed, is_stale
        yield from ()
        # The signed parameters may have expired, or been replaced.
        is_stale = isinstance(outcome, CredentialsRejectedError)
        if is_stale and not has_renewed:
            has_renewed, wait = True, 0.0
        if wait is None and storage is not None:
            _fail(name, storage, outcome)
        return wait

    try:
        yield from call(source.open, blocking=True, outlast=True)
        return (yield from attempts.persist(attempt, decide))
    except XurrentError as error:
        attempts.fail(error)
        raise
    finally:
        source.close()


def _fail(name: str, storage: Storage, outcome: XurrentError) -> NoReturn:
    problem = outcome.message
    if isinstance(outcome, ConnectionLostError):
        # asyncio loses a refusal that is followed by a reset of the connection.
        problem += (
            ". Perhaps the storage refused the file while it was sent: check its size "
            "and type"
        )
    raise UploadFailedError(
        f"{name!r} was not uploaded to {storage.host}: {problem}",
        metadata=outcome.metadata,
    ) from outcome


def form_fields(storage: Storage, content_type: str) -> list[tuple[str, str]]:
    """Return the fields before the file: its type, then those of the provider.

    If a parameter is the type itself, it comes first, with the provider's value, which
    may be signed.
    """
    typed = [p for p in storage.parameters if p[0].lower() == "content-type"]
    others = [p for p in storage.parameters if p[0].lower() != "content-type"]
    return [*(typed[:1] or [("Content-Type", content_type)]), *others]


def _scrubber(storage: Storage, permit: Permit | None) -> Redactor:
    # The key is not secret, and S3's messages contain it.
    values = [
        Secret(value)
        for name, value in storage.parameters
        if name != "key" and len(value) >= _SECRET_FROM
    ]
    token = [permit.token.secret] if permit is not None else []
    return Redactor((*token, *values, *signed_parts(storage.upload_uri)))
