"""The server of benchmarks/counting.py, for uvicorn: it has a latency and counts requests.

``POST /`` is GraphQL. ``GET /<milliseconds>`` returns the counts since the last report and
sets the latency.
"""

from __future__ import annotations

import asyncio
import json
import os
import time
from typing import Any

from benchmarks.counting import Account, Window

_account = Account(int(os.environ["BENCH_PEOPLE"]))
_window = Window()
_latency = 0.0


async def app(scope: Any, receive: Any, send: Any) -> None:
    """The application."""
    global _latency, _window
    if scope["type"] != "http":
        return
    arrived = time.monotonic()
    body, more = b"", True
    while more:
        message = await receive()
        body, more = body + message["body"], message.get("more_body", False)
    status, headers = 200, {}
    if scope["method"] == "GET":
        counts = {"requests": len(_window.arrived), "most": _window.most}
        answer = json.dumps({**counts, "refused": _window.refused}).encode()
        _window, _latency = Window(), int(scope["path"].strip("/")) / 1000
    elif not _window.enter(arrived):
        status, answer = 429, b'{"message": "Too many requests"}'
        headers["retry-after"] = "2"
    else:
        answer, points = _account.answer(body)
        headers["x-costlimit-cost"] = str(points["nodes"])
        await asyncio.sleep(max(0.0, arrived + _latency - time.monotonic()))
    headers |= {"content-type": "application/json", "content-length": str(len(answer))}
    pairs = [(name.encode(), value.encode()) for name, value in headers.items()]
    await send({"type": "http.response.start", "status": status, "headers": pairs})
    await send({"type": "http.response.body", "body": answer})
