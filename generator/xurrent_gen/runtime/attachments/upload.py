"""One upload as a flow: ask where to, check, send, read the key; again where it helps."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any, Final

from ..client.base import BaseClient
from ..core.errors import (
    ConfigurationError,
    ConnectionLostError,
    CredentialsRejectedError,
    ProtocolError,
    TransportError,
    UploadError,
    UploadFailedError,
    XurrentError,
)
from ..core.headers import Headers
from ..core.redact import Redactor, Secret
from ..http.effects import Flow, call, send
from ..http.messages import HttpRequest
from ..session.config import ACCOUNT_HEADER
from ..session.token_pool import Permit
from .answer import MAX_ANSWER_BYTES, UnreadableAnswer, error_document, read_key
from .attempts import TransferAttempts, signed_parts
from .form import clean_filename, content_type_of, encode_form
from .sources import MakeBody, Source
from .storage import Storage, belongs_to, storage_cache, storage_of
from .uploaded import Progress, UploadedFile

_NAME: Final = "attachment upload"
_TAKEN: Final = frozenset({200, 201, 204})
_SECRET_FROM: Final = 16
"""Parameters of this length may be signatures, and are taken out of messages."""


class Upload:
    """One upload. Raises ``ConfigurationError`` for what cannot be uploaded."""

    def __init__(
        self,
        client: BaseClient[Any, Any],
        given: object,
        make_body: MakeBody,
        filename: str | None,
        content_type: str | None,
        inline: bool,
        progress: Progress | None,
    ) -> None:
        self._source = Source(given)
        name = self._source.name if filename is None else filename
        if not name:
            raise ConfigurationError(
                f"The file needs a name, since {type(given).__name__} has none: give "
                "filename=..."
            )
        self._session, self._options = client.session, client.options
        self._make_body = make_body
        self._filename = clean_filename(name)
        self._content_type = content_type_of(self._filename, content_type)
        self._inline = inline
        self._progress: Progress = progress or (lambda sent, total: None)
        self._mark = object()
        self._attempts = TransferAttempts(client, _NAME)

    def run(self) -> Flow[UploadedFile]:
        """Upload the file. Raises what ``client.attachments.upload`` does."""
        try:
            yield from call(self._source.open, blocking=True, outlast=True)
            return (yield from self._run())
        except XurrentError as error:
            self._attempts.gave_up(error)
            raise
        finally:
            self._source.close()

    def _run(self) -> Flow[UploadedFile]:
        source, name = self._source, self._filename
        storage: Storage | None = None
        renewed = stale = False

        def attempt() -> Flow[UploadedFile | XurrentError]:
            nonlocal storage
            if storage is None or stale:
                storage = yield from storage_of(
                    self._session, self._options, name, self._mark, refused=storage
                )
                storage.check_extension(name)
                if source.size is None:
                    yield from source.copy(storage.check_size)
                storage.check_size(source.size or 0)
            yield from call(source.rewind, blocking=True)
            return (yield from self._attempt(storage))

        def decide(outcome: XurrentError, wait: float | None) -> Flow[float | None]:
            nonlocal renewed, stale
            yield from ()
            stale = isinstance(outcome, CredentialsRejectedError)
            if stale and not renewed:
                # The signed parameters may have expired, or been replaced.
                renewed, wait = True, 0.0
            if wait is None and storage is not None:
                raise self._failed(storage, outcome)
            return wait

        return (yield from self._attempts.persist(attempt, decide))

    def _attempt(self, storage: Storage) -> Flow[UploadedFile | XurrentError]:
        """Send once; what went wrong on the way or there is returned."""
        session = self._session
        if storage.provider != "local":
            return (yield from self._exchange(storage, Secret(""), {}))
        # The local provider is a part of Xurrent: it wants to know who asks.
        if not belongs_to(storage.upload_uri, session.config.endpoints.graphql):
            raise UploadError(
                f"The account's storage says that it is a part of Xurrent, but stands at "
                f"{storage.host}, outside of the platform: no credentials are sent there"
            )
        use = partial(self._with_credentials, storage)
        permitted = session.token_pool.permitted
        return (yield from permitted(self._options, self._attempts.spent, use))

    def _with_credentials(
        self, storage: Storage, permit: Permit
    ) -> Flow[UploadedFile | XurrentError]:
        token = permit.token.secret
        credentials = {
            "Authorization": f"Bearer {token.reveal()}",
            ACCOUNT_HEADER: self._options.account,
        }
        outcome = yield from self._exchange(storage, token, credentials)
        if isinstance(outcome, XurrentError) and outcome.status == 401:
            permit.slot.credential.drop(permit.token)
        return outcome

    def _exchange(
        self, storage: Storage, token: Secret, credentials: Mapping[str, str]
    ) -> Flow[UploadedFile | XurrentError]:
        size = self._source.size or 0
        form = encode_form(
            form_fields(storage, self._content_type),
            filename=self._filename,
            content_type=self._content_type,
        )
        headers = {
            "User-Agent": self._session.config.user_agent,
            "Accept": "*/*" if storage.provider == "s3" else "application/json",
            "Content-Type": form.content_type,
            "Content-Length": str(form.length(size)),
            **credentials,
        }
        body = self._make_body(form, self._source, self._progress)
        request = HttpRequest("POST", storage.upload_uri, Headers(headers), body)
        self._attempts.begin()
        try:
            response = yield from send(
                request, timeout=self._options.timeout, max_bytes=MAX_ANSWER_BYTES
            )
        except (TransportError, ProtocolError) as error:
            return error
        metadata = self._attempts.metadata(response)
        if response.status not in _TAKEN or error_document(response.body):
            scrub = _scrubber(storage, token)
            return self._attempts.refusal(response, metadata, scrub)
        try:
            key = read_key(response.body)
        except UnreadableAnswer as error:
            return ProtocolError(
                f"its answer (HTTP {response.status}) {error}, so it is not known "
                "under which key the file is stored",
                metadata=metadata,
            )
        if not storage_cache(self._session, self._options.account).take(
            key, self._mark
        ):
            raise UploadFailedError(
                f"{self._filename!r} was stored under the key of a file that was "
                f"uploaded before, which it has replaced at {storage.host}",
                metadata=metadata,
            )
        return UploadedFile(
            key, size, self._filename, self._content_type, self._inline, metadata
        )

    def _failed(self, storage: Storage, outcome: XurrentError) -> UploadFailedError:
        said = outcome.message
        if isinstance(outcome, ConnectionLostError):
            # A refusal that ends in a reset is lost in an event loop.
            said += (
                ". Perhaps the storage refused the file while it was sent: check its "
                "size and type"
            )
        error = UploadFailedError(
            f"{self._filename!r} was not uploaded to {storage.host}: {said}",
            metadata=outcome.metadata,
        )
        error.__cause__ = outcome
        return error


def form_fields(storage: Storage, content_type: str) -> list[tuple[str, str]]:
    """The fields before the file: its type, then the provider's, as delivered.

    A parameter that is the type itself stands first, with the provider's value, which
    may be signed.
    """
    typed = [p for p in storage.parameters if p[0].lower() == "content-type"]
    others = [p for p in storage.parameters if p[0].lower() != "content-type"]
    return [*(typed[:1] or [("Content-Type", content_type)]), *others]


def _scrubber(storage: Storage, token: Secret) -> Redactor:
    # The key is no secret, and S3's messages are about it.
    values = [
        Secret(value)
        for name, value in storage.parameters
        if name != "key" and len(value) >= _SECRET_FROM
    ]
    return Redactor((token, *values, *signed_parts(storage.upload_uri)))
