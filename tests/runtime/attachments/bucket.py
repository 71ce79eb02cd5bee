"""A bucket that takes form uploads as strictly as S3 documents it, and its account.

Written from the provider's rules, with the standard library's HTTP server and mail
parser; it shares nothing with the runtime, nor with the sandbox.
"""

from __future__ import annotations

import base64
import contextlib
import hashlib
import hmac
import json
import re
import secrets
import socket
import struct
import threading
from collections import deque
from dataclasses import dataclass, field
from email import message_from_bytes
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any, Self
from xml.sax.saxutils import escape

ACCESS_KEY = "AKIAEXAMPLEEXAMPLE00"
SECRET_KEY = "a-key-that-only-the-bucket-knows"
SCOPE = "20330101/eu-west-1/s3/aws4_request"
UNCHECKED = {"x-amz-signature", "policy", "file"}


@dataclass(frozen=True, slots=True)
class Part:
    name: str
    filename: str | None
    content_type: str | None
    data: bytes


@dataclass(frozen=True, slots=True)
class Stored:
    data: bytes
    content_type: str
    parts: tuple[Part, ...]
    headers: dict[str, str]


class Refused(Exception):
    def __init__(self, status: int, code: str, message: str) -> None:
        super().__init__(message)
        self.status, self.code, self.message = status, code, message


@dataclass
class Rules:
    """What the account says of its bucket."""

    size_limit: int = 10_000_000
    extensions: tuple[str, ...] = ()
    more: dict[str, object] = field(default_factory=dict)
    """Provider parameters beyond the usual ones; each is in the signed policy."""


def signature(policy: str) -> str:
    key = f"AWS4{SECRET_KEY}".encode()
    for piece in SCOPE.split("/"):
        key = hmac.new(key, piece.encode(), hashlib.sha256).digest()
    return hmac.new(key, policy.encode(), hashlib.sha256).hexdigest()


def parse_form(content_type: str, body: bytes) -> tuple[Part, ...]:
    """The parts, by Python's mail parser; anything that it finds wrong is an error."""
    head = f"Content-Type: {content_type}\r\nMIME-Version: 1.0\r\n\r\n".encode()
    message = message_from_bytes(head + body)
    if message.get_content_type() != "multipart/form-data" or message.defects:
        raise Refused(400, "MalformedPOSTRequest", f"{message.defects}")
    found: list[Part] = []
    for part in message.get_payload():
        assert not isinstance(part, str)
        if part.defects or part.is_multipart():
            raise Refused(400, "MalformedPOSTRequest", f"{part.defects}")
        headers = {
            name.lower(): str(value).encode("ascii", "surrogateescape").decode()
            for name, value in part.raw_items()
        }
        match = re.fullmatch(
            r'form-data; name="([^"\r\n\\]*)"(?:; filename="([^"\r\n\\]*)")?',
            headers["content-disposition"],
        )
        if match is None:
            raise Refused(400, "MalformedPOSTRequest", "The disposition is unreadable")
        data = part.get_payload(decode=True)
        assert isinstance(data, bytes)
        names = [_plain(text) if text is not None else None for text in match.groups()]
        name, filename = names
        assert name is not None
        found.append(Part(name, filename, headers.get("content-type"), data))
    return tuple(found)


def _plain(text: str) -> str:
    return text.replace("%22", '"').replace("%0D", "\r").replace("%0A", "\n")


class Bucket:
    """Runs in a thread of its own; a context manager."""

    def __init__(self, rules: Rules | None = None) -> None:
        self.rules = rules or Rules()
        self.objects: dict[str, Stored] = {}
        self.storage_questions = 0
        self.uploads = 0
        self.cuts: deque[int] = deque()
        """Of the next uploads, the bytes after which the connection is reset."""
        self.refusals: deque[Refused] = deque()
        """What the next uploads are refused with, after they were read."""
        bucket = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            disable_nagle_algorithm = True

            def do_POST(self) -> None:
                with contextlib.suppress(ConnectionError):
                    bucket.serve(self)

            def log_message(self, format: str, *args: Any) -> None:
                pass

        class Server(ThreadingHTTPServer):
            daemon_threads = True

            def handle_error(self, request: Any, client_address: Any) -> None:
                pass

        self._server = Server(("127.0.0.1", 0), Handler)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,))
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"

    @property
    def settings(self) -> dict[str, Any]:
        """What a client needs to reach the account."""
        return {
            "account": "widget",
            "token": "token-that-nobody-may-see",
            "graphql_endpoint": f"{self.url}/graphql",
            "oauth_endpoint": f"{self.url}/token",
        }

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    # -- what it answers

    def serve(self, handler: BaseHTTPRequestHandler) -> None:
        if handler.path == "/graphql":
            handler.rfile.read(int(handler.headers["content-length"]))
            self.storage_questions += 1
            data = {"data": {"attachmentStorage": self.storage()}}
            self._say(handler, 200, "application/json", json.dumps(data).encode())
            return
        self.uploads += 1
        try:
            key = self._upload(handler)
        except Refused as refused:
            said = (
                f"<Error><Code>{refused.code}</Code>"
                f"<Message>{escape(refused.message)}</Message>"
                f"<AWSAccessKeyId>{ACCESS_KEY}</AWSAccessKeyId>"
                "<RequestId>0123456789ABCDEF</RequestId></Error>"
            )
            self._say(handler, refused.status, "application/xml", said.encode())
            return
        if key is None:
            return
        self._say(
            handler,
            201,
            "application/xml",
            b'<?xml version="1.0" encoding="UTF-8"?>\n<PostResponse>'
            b"<Location>https://example.invalid/</Location><Bucket>b</Bucket>"
            b"<Key>%b</Key><ETag>&quot;0&quot;</ETag></PostResponse>"
            % escape(key, {"\r": "&#13;"}).encode(),
        )

    def storage(self) -> dict[str, object]:
        key = f"attachments/{secrets.token_hex(6)}/${{filename}}"
        fields: dict[str, object] = {
            "acl": "private",
            "key": key,
            "success_action_status": 201,
            "x-amz-algorithm": "AWS4-HMAC-SHA256",
            "x-amz-credential": f"{ACCESS_KEY}/{SCOPE}",
            "x-amz-date": "20330101T000000Z",
            "x-amz-server-side-encryption": "AES256",
            **self.rules.more,
        }
        conditions: list[object] = [
            {name: value if isinstance(value, str) else json.dumps(value)}
            for name, value in fields.items()
            if name != "key"
        ]
        conditions.append(["starts-with", "$key", key.removesuffix("${filename}")])
        conditions.append(["starts-with", "$Content-Type", ""])
        conditions.append(["content-length-range", 0, self.rules.size_limit - 1])
        policy = base64.b64encode(json.dumps({"conditions": conditions}).encode())
        return {
            "uploadUri": f"{self.url}/b/",
            "provider": "s3",
            "providerParameters": {
                **fields,
                "policy": policy.decode(),
                "x-amz-signature": signature(policy.decode()),
            },
            "sizeLimit": self.rules.size_limit,
            "allowedExtensions": list(self.rules.extensions),
        }

    def _upload(self, handler: BaseHTTPRequestHandler) -> str | None:
        headers = {name.lower(): value for name, value in handler.headers.items()}
        if "content-length" not in headers:
            handler.close_connection = True
            raise Refused(411, "MissingContentLength", "You must provide the length")
        length = int(headers["content-length"])
        if self.cuts:
            handler.rfile.read(min(self.cuts.popleft(), length))
            connection: socket.socket = handler.connection
            connection.setsockopt(
                socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0)
            )
            handler.close_connection = True
            connection.close()
            return None
        body = handler.rfile.read(length)
        if self.refusals:
            raise self.refusals.popleft()
        if {"authorization", "x-xurrent-account", "cookie"} & set(headers):
            raise Refused(400, "InvalidArgument", "Unsupported Authorization Type")
        parts = parse_form(headers["content-type"], body)
        *fields, file = parts
        if file.name != "file" or file.filename is None:
            raise Refused(400, "InvalidArgument", "POST requires exactly one file")
        given = {part.name.lower(): part.data.decode() for part in fields}
        if len(given) != len(fields) or fields[0].name != "Content-Type":
            raise Refused(400, "InvalidArgument", "A field is there twice, or late")
        self._check(given, len(file.data))
        name = re.split(r"[/\\]", file.filename)[-1]
        key = given["key"].replace("${filename}", name)
        self.objects[key] = Stored(file.data, given["content-type"], parts, headers)
        return key

    def _check(self, given: dict[str, str], size: int) -> None:
        policy = given.get("policy", "")
        if not hmac.compare_digest(given.get("x-amz-signature", ""), signature(policy)):
            raise Refused(403, "SignatureDoesNotMatch", "Check your key")
        covered: set[str] = set()
        for condition in json.loads(base64.b64decode(policy))["conditions"]:
            match condition:
                case ["starts-with", str(name), str(prefix)]:
                    name = name.removeprefix("$").lower()
                    met = given.get(name, "\0").startswith(prefix)
                case ["content-length-range", int(least), int(most)]:
                    name = ""
                    met = least <= size <= most
                case _:
                    ((name, value),) = condition.items()
                    name = name.lower()
                    met = given.get(name) == value
            covered.add(name)
            if not met:
                raise Refused(403, "AccessDenied", f"Policy Condition failed: {name}")
        extra = set(given) - covered - UNCHECKED
        if extra:
            raise Refused(403, "AccessDenied", f"Extra input fields: {extra}")

    @staticmethod
    def _say(
        handler: BaseHTTPRequestHandler, status: int, kind: str, body: bytes
    ) -> None:
        handler.send_response(status)
        handler.send_header("Content-Type", kind)
        handler.send_header("Content-Length", str(len(body)))
        handler.end_headers()
        handler.wfile.write(body)
