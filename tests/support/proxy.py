"""A real CONNECT proxy on loopback, which records requests and may require a password."""

from __future__ import annotations

import socket
import ssl
import threading
from base64 import b64encode
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field

from tests.support.webhook_provider import authority, connections

USER = "ann:very-secret"


@dataclass
class Proxy:
    """A running proxy. It connects every host name to 127.0.0.1, on the requested port."""

    port: int
    wants: str | None = None
    """``user:password``; the proxy responds with 407 to a request without it."""
    hangs: bool = False
    """True to never respond."""
    hangs_up: bool = False
    """True to close each connection after the request."""
    targets: list[str] = field(default_factory=list)
    """The ``host:port`` of each CONNECT, refused ones included."""

    @property
    def address(self) -> str:
        return f"127.0.0.1:{self.port}"

    @property
    def url(self) -> str:
        return f"http://{self.address}"

    def serve(self, peer: socket.socket) -> None:
        head = b""
        while b"\r\n\r\n" not in head:
            piece = peer.recv(4_096)
            if not piece:
                return
            head += piece
        method, target, _ = head.split(b"\r\n", 1)[0].decode().split(" ")
        assert method == "CONNECT"
        self.targets.append(target)
        if self.hangs:
            peer.recv(1)
        if self.hangs or self.hangs_up:
            return
        expected = b64encode((self.wants or "").encode())
        if self.wants and b"proxy-authorization: basic " + expected.lower() not in (
            head.lower()
        ):
            peer.sendall(b"HTTP/1.1 407 Proxy Authentication Required\r\n\r\n")
            return
        try:
            host, _, port = target.rpartition(":")
            at = host if host.startswith("127.") else "127.0.0.1"
            there = socket.create_connection((at, int(port)))
        except OSError:
            peer.sendall(b"HTTP/1.1 502 Bad Gateway\r\n\r\n")
            return
        with there:
            peer.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
            back = threading.Thread(target=_pass_on, args=(there, peer), daemon=True)
            back.start()
            _pass_on(peer, there)
            back.join(10)


def _pass_on(source: socket.socket, to: socket.socket) -> None:
    with suppress(OSError):
        while piece := source.recv(65_536):
            to.sendall(piece)
    with suppress(OSError):
        to.shutdown(socket.SHUT_WR)


@contextmanager
def running_proxy(
    wants: str | None = None,
    *,
    hangs: bool = False,
    hangs_up: bool = False,
    tls: bool = False,
) -> Iterator[Proxy]:
    """Run a proxy on a free port, with TLS if ``tls``."""
    listener = socket.create_server(("127.0.0.1", 0))
    proxy = Proxy(listener.getsockname()[1], wants, hangs, hangs_up)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority().issue_cert("127.0.0.1").configure_cert(context)

    def serve(peer: socket.socket) -> None:
        if tls:
            with context.wrap_socket(peer, server_side=True) as private:
                proxy.serve(private)
        else:
            proxy.serve(peer)

    with connections(listener, serve):
        yield proxy
