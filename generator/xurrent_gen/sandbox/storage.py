"""The attachment storage: signed upload parameters, uploads, and expiring downloads.

An account may have either of two providers: `s3` responds with an XML `PostResponse` and
refuses credentials, `local` responds with JSON and requires them. Both check the
documented order of parts: `Content-Type`, the parameters as received, the file.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import secrets
import shutil
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import BinaryIO
from urllib.parse import quote, urlencode
from xml.sax.saxutils import escape

from starlette.datastructures import FormData, UploadFile

from .access import Tokens
from .data.store import Row
from .execution.changes import StoredFile
from .messages import Reply, Request, json_reply, message_reply, without_credentials
from .options import StorageOptions

BUCKET = "sandbox-attachments"
S3_PATH = f"/s3/{BUCKET}"
LOCAL_PATH = "/v1/attachments"
DOWNLOAD_PATH = "/download"
_CREDENTIALS = ("authorization", "x-xurrent-account", "x-4me-account")
_DENIED = "AccessDenied"


class _Refused(Exception):
    """The upload breaks a rule; `code` is the name of the storage error."""

    def __init__(self, message: str, code: str = "InvalidArgument") -> None:
        super().__init__(message)
        self.code = code


@dataclass(frozen=True, slots=True)
class _Object(StoredFile):
    content_type: str
    path: Path


@dataclass(slots=True)
class Storage:
    """The stored files of one sandbox. `base_url` returns the URL of the server."""

    _options: StorageOptions
    _tokens: Tokens
    _clock: Callable[[], float]
    _base_url: Callable[[], str]
    _secret: bytes = field(default_factory=partial(secrets.token_bytes, 32), repr=False)
    _objects: dict[str, _Object] = field(default_factory=dict)
    _policies: dict[str, tuple[float, dict[str, object]]] = field(default_factory=dict)
    _folder: tempfile.TemporaryDirectory[str] | None = None

    # -- values for GraphQL

    def describe(self, row: Row) -> Row:
        """Fills an `AttachmentStorage` row with a fresh policy."""
        opts = self._options
        local = opts.provider == "local"
        key = f"attachments/{secrets.token_hex(8)}/${{filename}}"
        parameters = (self._local_policy if local else self._s3_policy)(key)
        self._policies[key] = (self._clock(), parameters)
        return {
            **row,
            "uploadUri": self._base_url() + (LOCAL_PATH if local else S3_PATH),
            "provider": opts.provider,
            "providerParameters": parameters,
            "sizeLimit": opts.size_limit,
            "allowedExtensions": list(opts.allowed_extensions),
        }

    def uploaded(self, key: str) -> StoredFile | None:
        """The file that was uploaded under a key, None when there is none."""
        return self._objects.get(key)

    def url(
        self, key: str, size: int, seconds: float = 3_600.0, path: str = DOWNLOAD_PATH
    ) -> str:
        """A download URL that expires. `size` is for files that were never uploaded:
        the attachments of the initial records."""
        expires = f"{self._clock() + seconds:.3f}"
        query = {"key": key, "expires": expires, "size": str(size)}
        query["signature"] = self._sign(json.dumps(query))
        return f"{self._base_url()}{path}?{urlencode(query)}"

    def store(self, key: str, filename: str, kind: str, file: BinaryIO) -> None:
        """Stores a file of a content type under a key."""
        if self._folder is None:
            self._folder = tempfile.TemporaryDirectory(prefix="xurrent-sandbox-")
        path = Path(self._folder.name) / secrets.token_hex(12)
        with path.open("wb") as target:
            shutil.copyfileobj(file, target)
        self._objects[key] = _Object(filename, path.stat().st_size, kind, path)

    def close(self) -> None:
        """Deletes all stored files."""
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None
        self._objects.clear()

    # -- uploads

    def take(self, request: Request) -> Reply:
        """Store an upload that follows the rules; return the reply."""
        s3 = request.path == S3_PATH
        if not s3:
            self._tokens.caller(request)
        try:
            for name in filter(request.header, _CREDENTIALS if s3 else ()):
                raise _Refused(f"This storage takes no {name} header")
            if not isinstance(request.upload, FormData):
                why = request.upload or "The body is not multipart/form-data"
                raise _Refused(why, "MalformedPOSTRequest")
            return self._store(request.upload, s3=s3)
        except _Refused as error:
            status = 403 if error.code == _DENIED else 400
            if not s3:
                return message_reply(status, str(error))
            return _xml_reply(status, "Error", Code=error.code, Message=str(error))

    def _store(self, upload: FormData, *, s3: bool) -> Reply:
        form, file = self._checked(upload)
        filename = file.filename or ""
        allowed = {e.lower().lstrip(".") for e in self._options.allowed_extensions}
        extension = Path(filename).suffix.lower().lstrip(".")
        if allowed and extension not in allowed:
            raise _Refused(f"Files of type {extension!r} are not allowed", _DENIED)
        key = form["key"].replace("${filename}", filename)
        self.store(key, filename, form["Content-Type"], file.file)
        if not s3:
            return json_reply(200, {"key": key})
        location = f"{self._base_url()}{S3_PATH}/{quote(key, safe='')}"
        etag = f'"{secrets.token_hex(16)}"'
        made = {"Location": location, "Bucket": BUCKET, "Key": key, "ETag": etag}
        return _xml_reply(201, "PostResponse", **made)

    def _checked(self, upload: FormData) -> tuple[dict[str, str], UploadFile]:
        """The fields and the file of a form that follows the rules."""
        *fields, (last, file) = upload.multi_items() or [("", "")]
        form = {name: value for name, value in fields if isinstance(value, str)}
        if last != "file" or not isinstance(file, UploadFile):
            raise _Refused("The last part must be the file")
        known = self._policies.get(form.get("key", ""))
        if known is None:
            raise _Refused("Invalid according to Policy: key", _DENIED)
        made, policy = known
        expected = ["Content-Type", *policy]
        if list(form) != expected:
            raise _Refused(
                f"The parts must come in this order: {', '.join(expected)}, file; "
                f"got {', '.join(form)}, file"
            )
        for name, value in policy.items():
            if form[name] != str(value):
                raise _Refused(f"Invalid according to Policy: {name}", _DENIED)
        if self._clock() > made + self._options.policy_seconds:
            raise _Refused("Invalid according to Policy: Policy expired.", _DENIED)
        limit = self._options.size_limit
        if (file.size or 0) >= limit:
            text = f"The file must be smaller than {limit} bytes"
            raise _Refused(text, "EntityTooLarge")
        return form, file

    # -- downloads

    def download(self, request: Request) -> Reply:
        """The content of an expiring URL, which needs no credentials."""
        without_credentials(request)
        sent = request.parameters
        signature = sent.pop("signature", "")
        query = {name: sent.get(name, "") for name in ("key", "expires", "size")}
        if signature != self._sign(json.dumps(query)):
            return message_reply(403, "The signature does not match")
        if self._clock() > float(query["expires"]):
            return message_reply(403, "Request has expired")
        found = self._objects.get(query["key"])
        if found is not None:
            body, kind = found.path.read_bytes(), found.content_type
            name = found.filename
        else:
            body, kind = _made_up(query["key"], int(query["size"])), "text/plain"
            name = query["key"].rpartition("/")[2]
        disposition = f"attachment; filename*=UTF-8''{quote(name, safe='')}"
        headers = {"content-type": kind, "content-disposition": disposition}
        return Reply(200, body, headers)

    # -- parameters

    def _s3_policy(self, key: str) -> dict[str, object]:
        made = datetime.fromtimestamp(self._clock(), UTC)
        policy = secrets.token_urlsafe(150)
        return {
            "acl": "private",
            "key": key,
            "policy": policy,
            "success_action_status": 201,
            "x-amz-algorithm": "AWS4-HMAC-SHA256",
            "x-amz-credential": f"SANDBOX/{made:%Y%m%d}/eu-west-1/s3/aws4_request",
            "x-amz-date": f"{made:%Y%m%dT%H%M%SZ}",
            "x-amz-server-side-encryption": "AES256",
            "x-amz-signature": self._sign(policy),
        }

    def _local_policy(self, key: str) -> dict[str, object]:
        expires = int(self._clock() + self._options.policy_seconds)
        return {
            "key": key,
            "X-Xurrent-expiration": expires,
            "X-Xurrent-signature": self._sign(f"{key}{expires}"),
        }

    def _sign(self, text: str) -> str:
        return hmac.new(self._secret, text.encode(), hashlib.sha256).hexdigest()


def _xml_reply(status: int, root: str, **members: str) -> Reply:
    marks = {'"': "&quot;", "'": "&apos;"}
    texts = (f"<{n}>{escape(text, marks)}</{n}>" for n, text in members.items())
    whole = f'<?xml version="1.0" encoding="UTF-8"?>\n<{root}>{"".join(texts)}</{root}>'
    return Reply(status, whole.encode(), {"content-type": "application/xml"})


def _made_up(key: str, size: int) -> bytes:
    line = f"{key}\n".encode()
    return (line * (size // len(line) + 1))[:size]
