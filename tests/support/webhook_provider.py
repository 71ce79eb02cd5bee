"""An OpenID provider: HTTPS on 127.0.0.1, with its own CA, which may misbehave.

It uses raw sockets, so that it can send any bytes at any speed.
"""

from __future__ import annotations

import json
import re
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache
from typing import Any, TypeAlias

import trustme
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

Speaker: TypeAlias = Callable[[ssl.SSLSocket], None]
"""Function that writes the response to a request."""


@cache
def authority() -> trustme.CA:
    return trustme.CA()


def trust() -> ssl.SSLContext:
    """Return the SSL context of a client that trusts the provider's certificates."""
    context = ssl.create_default_context()
    authority().configure_trust(context)
    return context


def _without_key_identifier(certificate: trustme.LeafCert) -> trustme.LeafCert:
    """Return the certificate as old authorities issue it; a strict check refuses it."""
    made = x509.load_pem_x509_certificate(certificate.cert_chain_pems[0].bytes())
    builder = x509.CertificateBuilder(
        made.issuer,
        made.subject,
        made.public_key(),
        made.serial_number,
        made.not_valid_before_utc,
        made.not_valid_after_utc,
    )
    for each in made.extensions:
        if not isinstance(each.value, x509.AuthorityKeyIdentifier):
            builder = builder.add_extension(each.value, each.critical)
    signing = serialization.load_pem_private_key(
        authority().private_key_pem.bytes(), None
    )
    assert isinstance(signing, ec.EllipticCurvePrivateKey)  # trustme's default
    again = builder.sign(signing, hashes.SHA256())
    pem = again.public_bytes(serialization.Encoding.PEM)
    return trustme.LeafCert(certificate.private_key_pem.bytes(), pem, [])


def document(value: Any, *headers: str, status: str = "200 OK") -> Speaker:
    """Return an ordinary response."""
    body = value if isinstance(value, bytes) else json.dumps(value).encode()
    lines = [
        f"HTTP/1.1 {status}",
        "Content-Type: application/json",
        f"Content-Length: {len(body)}",
        "Connection: close",
        *headers,
    ]
    return raw("\r\n".join(lines).encode() + b"\r\n\r\n" + body)


def raw(answer: bytes) -> Speaker:
    def speak(connection: ssl.SSLSocket) -> None:
        connection.sendall(answer)

    return speak


def _whole(received: bytes) -> bool:
    """Return whether the body is complete: closing with unread bytes resets TCP."""
    head, ended, body = received.partition(b"\r\n\r\n")
    length = re.search(rb"(?i)\r\ncontent-length: *(\d+)", head)
    return bool(ended) and len(body) >= int(length[1] if length else 0)


@dataclass
class Provider:
    """A running provider: its responses by path, and the received requests."""

    port: int
    host: str = "127.0.0.1"
    answers: dict[str, Speaker] = field(default_factory=dict)
    requests: list[bytes] = field(default_factory=list)

    @property
    def origin(self) -> str:
        return f"https://{self.host}:{self.port}"

    @property
    def paths(self) -> list[str]:
        return [request.split(b" ", 2)[1].decode() for request in self.requests]

    def serve(self, connection: ssl.SSLSocket) -> None:
        received = b""
        while not _whole(received):
            piece = connection.recv(4_096)
            if not piece:
                return
            received += piece
        self.requests.append(received)
        path = received.split(b" ", 2)[1].decode()
        missing = document({}, status="404 Not Found")
        self.answers.get(path, missing)(connection)

    def publish(self, *keys: dict[str, Any], below: str = "/policies/7") -> str:
        """Publish keys for an issuer below this path; returns the issuer."""
        issuer = f"{self.origin}{below}"
        keys_path = f"{below}/keys"
        self.answers[f"{below}/.well-known/openid-configuration"] = document(
            {"issuer": issuer, "jwks_uri": f"{self.origin}{keys_path}"}
        )
        self.answers[keys_path] = document({"keys": list(keys)})
        return issuer


@contextmanager
def running(
    certificate_for: str = "127.0.0.1",
    year: int | None = None,
    *,
    key_identifier: bool = True,
) -> Iterator[Provider]:
    """Run a provider on a free port, with a certificate for a name or address.

    The certificate is valid today, or in January of ``year``, and has the key identifier of
    its authority.
    """
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    first, last = (datetime(year, 1, 1), datetime(year, 2, 1)) if year else (None, None)
    certificate = authority().issue_cert(
        certificate_for, not_before=first, not_after=last
    )
    if not key_identifier:
        certificate = _without_key_identifier(certificate)
    certificate.configure_cert(context)
    at = certificate_for if certificate_for.startswith("127.") else "127.0.0.1"
    listener = socket.create_server((at, 0))
    provider = Provider(listener.getsockname()[1], at)

    def serve(plain: socket.socket) -> None:
        with context.wrap_socket(plain, server_side=True) as connection:
            provider.serve(connection)

    with connections(listener, serve):
        yield provider


@contextmanager
def connections(
    listener: socket.socket, serve: Callable[[socket.socket], None]
) -> Iterator[None]:
    """Serve each connection in a thread, for a block."""
    workers: list[threading.Thread] = []

    def work(peer: socket.socket) -> None:
        # Some tests have clients that hang up or do not trust the certificate.
        with suppress(OSError), peer:
            peer.settimeout(10)
            serve(peer)

    def accept() -> None:
        while True:
            try:
                peer, _ = listener.accept()
            except OSError:
                return
            worker = threading.Thread(target=work, args=(peer,), daemon=True)
            worker.start()
            workers.append(worker)

    acceptor = threading.Thread(target=accept, daemon=True)
    acceptor.start()
    try:
        yield
    finally:
        listener.shutdown(socket.SHUT_RDWR)
        listener.close()
        acceptor.join(5)
        for worker in workers:
            worker.join(5)
