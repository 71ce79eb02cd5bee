"""Memory of attachment transfers: 1 GB needs no more than 1 MB, up or down."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from benchmarks.context import PROBES, REFERENCE, Context
from benchmarks.measure import Row, alternate, command

WAYS = {
    "sync": "upload a file",
    "async": "upload a file, async client",
    "iterator": "upload an iterator",
    "async-iterator": "upload an async iterator",
    "download": "download",
    "async-download": "download, async client",
}
LARGE = 1024
"""Size of the large attachment, in megabytes."""
_PIECE = b"x" * 1024 * 1024


class _Handler(BaseHTTPRequestHandler):
    """An account with a bucket that stores nothing, and downloads of any size."""

    protocol_version = "HTTP/1.1"

    def do_POST(self) -> None:
        remaining = int(self.headers["Content-Length"])
        while remaining:
            remaining -= len(self.rfile.read(min(remaining, len(_PIECE))))
        if self.path != "/graphql":
            self._say(201, b"<PostResponse><Key>a</Key></PostResponse>")
            return
        storage = {
            "uploadUri": f"http://{self.headers['Host']}/bucket",
            "provider": "s3",
            "providerParameters": {},
            "sizeLimit": 2**31,
            "allowedExtensions": [],
        }
        self._say(200, json.dumps({"data": {"attachmentStorage": storage}}).encode())

    def do_GET(self) -> None:
        megabytes = int(self.path.removeprefix("/content/"))
        self.send_response(200)
        self.send_header("Content-Length", str(megabytes * len(_PIECE)))
        self.end_headers()
        for _ in range(megabytes):
            self.wfile.write(_PIECE)

    def _say(self, status: int, body: bytes) -> None:
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: Any) -> None:
        """Log nothing: the output is the table."""


@contextmanager
def serve() -> Iterator[str]:
    """Run the server for a block; yield its URL."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
    thread = threading.Thread(target=server.serve_forever, args=(0.05,))
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def peak(python: str, url: str, way: str, megabytes: int, package: str) -> float:
    """Return the peak memory, in MB, of a fresh process that transfers ``megabytes``."""
    environment = {
        "PYTHONPATH": package,
        "XURRENT_ACCOUNT": "widget",
        "XURRENT_TOKEN": "not-a-secret",
        "XURRENT_GRAPHQL_ENDPOINT": f"{url}/graphql",
        "XURRENT_OAUTH_ENDPOINT": f"{url}/token",
        "CONTENT_URL": f"{url}/content/{megabytes}",
    }
    line = [python, str(PROBES / "attachments.py"), way, str(megabytes)]
    return float(command(line, env=environment)[1])


def measure(context: Context) -> list[Row]:
    """A row for each way."""
    rows: list[Row] = []
    python, package = str(context.user), str(REFERENCE.parent)
    with serve() as url:
        for way, what in WAYS.items():

            def moved(megabytes: int, way: str = way) -> float:
                return peak(python, url, way, megabytes, package)

            large, small = alternate(1, lambda: moved(LARGE), lambda: moved(1))
            rows.append(
                Row(f"peak memory: {what}, 1 GB", "1 MB", "MB", large, small, 1.1)
            )
    return rows
