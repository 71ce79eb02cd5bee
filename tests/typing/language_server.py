"""Drives basedpyright's language server as an editor does, over its standard streams."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from typing import Any

CURSOR = "^"
"""Stands in a program where the cursor is."""


class Editor:
    """An editor with one open document."""

    def __init__(self, process: subprocess.Popen[bytes], folder: Path) -> None:
        self._process = process
        self._numbers = count(1)
        self._versions = count(2)
        self._folder = folder
        self._uri = (folder / "program.py").as_uri()

    def start(self) -> None:
        """Open the document, and wait until the server has looked at it.

        Asked while it still reads its workspace, the server can lose an open document.
        """
        hover = {"contentFormat": ["plaintext"]}
        item = {"documentationFormat": ["plaintext"]}
        document = {"hover": hover, "completion": {"completionItem": item}}
        self._ask(
            "initialize",
            processId=None,
            rootUri=self._folder.as_uri(),
            workspaceFolders=[{"uri": self._folder.as_uri(), "name": "program"}],
            capabilities={"textDocument": document},
        )
        self._tell("initialized")
        wrong = {"languageId": "python", "version": 1, "text": "not_defined_anywhere"}
        self._tell("textDocument/didOpen", textDocument={"uri": self._uri, **wrong})
        while not self._has_complained(self._receive_answering()):
            pass

    def completions(self, program: str) -> list[str]:
        """What is offered at the cursor, in the order in which editors show it."""
        found = self._at_cursor("textDocument/completion", program)
        items = found["items"] if isinstance(found, dict) else found or []
        items.sort(key=lambda item: item.get("sortText") or item["label"])
        return [item["label"] for item in items]

    def hover(self, program: str) -> str:
        """What the editor shows for the name behind the cursor."""
        found = self._at_cursor("textDocument/hover", program)
        return "" if found is None else str(found["contents"]["value"])

    def _at_cursor(self, method: str, program: str) -> Any:
        before, cursor, after = program.partition(CURSOR)
        assert cursor, "no cursor in the program"
        self._tell(
            "textDocument/didChange",
            textDocument={"uri": self._uri, "version": next(self._versions)},
            contentChanges=[{"text": before + after}],
        )
        line = before.count("\n")
        column = len(before) - before.rfind("\n") - 1
        return self._ask(
            method,
            textDocument={"uri": self._uri},
            position={"line": line, "character": column},
        )

    def _has_complained(self, message: dict[str, Any]) -> bool:
        """Whether the message says what is wrong in the document."""
        about = message.get("params") or {}
        is_report = message.get("method") == "textDocument/publishDiagnostics"
        return is_report and about["uri"] == self._uri and bool(about["diagnostics"])

    def _receive_answering(self) -> dict[str, Any]:
        """The next message; what the server asks of an editor is answered with null."""
        message = self._receive()
        if "method" in message and "id" in message:
            self._send({"id": message["id"], "result": None})
        return message

    def _ask(self, method: str, **params: object) -> Any:
        number = next(self._numbers)
        self._send({"id": number, "method": method, "params": params})
        while True:
            message = self._receive_answering()
            if "method" not in message and message.get("id") == number:
                assert "error" not in message, message["error"]
                return message["result"]

    def _tell(self, method: str, **params: object) -> None:
        self._send({"method": method, "params": params})

    def _send(self, message: dict[str, object]) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        assert self._process.stdin is not None
        self._process.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
        self._process.stdin.flush()

    def _receive(self) -> dict[str, Any]:
        stream = self._process.stdout
        assert stream is not None
        length = 0
        while line := stream.readline().strip():
            name, _, value = line.partition(b":")
            if name.lower() == b"content-length":
                length = int(value)
        assert length, "the language server ended"
        message: dict[str, Any] = json.loads(stream.read(length))
        return message


@contextmanager
def editor(root: Path, folder: Path) -> Iterator[Editor]:
    """An editor in ``folder``, for a package below ``root``."""
    settings = {"extraPaths": [str(root)], "pythonVersion": "3.11"}
    (folder / "pyrightconfig.json").write_text(json.dumps(settings))
    start = "from basedpyright.langserver import main; main()"
    command = [sys.executable, "-c", start, "--stdio"]
    with subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    ) as process:
        try:
            opened = Editor(process, folder)
            opened.start()
            yield opened
        finally:
            process.kill()
