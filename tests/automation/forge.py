"""A repository with a bare remote, and forges that only remember what they are told."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

ROOT = Path(__file__).parents[2]
SCRIPT = ROOT / "generator" / "xurrent_gen" / "data" / "propose.sh"

GH = """#!{python}
import json, pathlib, sys
store = pathlib.Path({store!r})
told = json.loads(store.read_text()) if store.exists() else []
words = sys.argv[1:]
given = {{k: v for k, v in zip(words, words[1:]) if k.startswith("--")}}
verb = words[1]
if words[:2] == ["pr", "list"]:
    made = [each for each in told if each["verb"] == "create" and each["head"] == given["--head"]]
    if made:
        print(7)
else:
    body = pathlib.Path(given["--body-file"]).read_text("utf-8")
    told.append({{"verb": verb, "head": given.get("--head"), "title": given["--title"], "body": body,
                 "base": given.get("--base"), "number": words[2] if verb == "edit" else None}})
    store.write_text(json.dumps(told))
"""


@dataclass
class Repository:
    """A clone of a bare remote, with ``gh`` and ``xurrent-gen`` of its own to call."""

    folder: Path
    environ: dict[str, str] = field(default_factory=dict[str, str])

    @classmethod
    def create(cls, folder: Path) -> Repository:
        tools = folder / "tools"
        tools.mkdir()
        made = cls(folder)
        made._tool("gh", GH.format(python=sys.executable, store=str(made.store)))
        run = f'#!/bin/sh\nexec "{sys.executable}" -m xurrent_gen "$@"\n'
        made._tool("xurrent-gen", run)
        made.environ.update(
            PATH=f"{tools}:{Path(sys.executable).parent}:/usr/bin:/bin",
            HOME=str(folder),
            GIT_CONFIG_GLOBAL=os.devnull,
            XURRENT_GEN_CACHE_DIR=str(folder / "cache"),
            PYTHONPATH=os.environ.get("PYTHONPATH", ""),
        )
        made.git(
            "init",
            "--quiet",
            "--bare",
            "-b",
            "main",
            str(folder / "remote.git"),
            at=folder,
        )
        made.git("clone", "--quiet", "remote.git", "work", at=folder)
        return made

    def _tool(self, name: str, text: str) -> None:
        file = self.folder / "tools" / name
        file.write_text(text)
        file.chmod(0o755)

    @property
    def work(self) -> Path:
        return self.folder / "work"

    @property
    def store(self) -> Path:
        return self.folder / "gh.json"

    @property
    def requests(self) -> list[dict[str, str]]:
        """What ``gh`` was told, in order."""
        return json.loads(self.store.read_text()) if self.store.exists() else []

    def run(self, *command: str, **variables: str) -> tuple[int, str]:
        return self._run(self.work, command, variables)

    def _run(
        self, folder: Path, command: tuple[str, ...], variables: dict[str, str]
    ) -> tuple[int, str]:
        done = subprocess.run(
            command,
            cwd=folder,
            env={**self.environ, **variables},
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
        return done.returncode, done.stdout + done.stderr

    def git(self, *words: str, at: Path | None = None) -> str:
        author = ("-c", "user.name=a", "-c", "user.email=a@localhost")
        code, told = self._run(at or self.work, ("git", *author, *words), {})
        assert code == 0, told
        return told.strip()

    def commit(self) -> None:
        self.git("add", "--all")
        self.git("commit", "--quiet", "--message", "all")
        self.git("push", "--quiet", "origin", "HEAD:main")

    def propose(self, **variables: str) -> tuple[int, str]:
        """Run the script as a job does: on a clean checkout of ``main``."""
        self.git("checkout", "--quiet", "--force", "main")
        self.git("reset", "--quiet", "--hard", "origin/main")
        return self.run("bash", str(SCRIPT), XG_BASE="main", **variables)

    def branches(self) -> set[str]:
        told = self.git("ls-remote", "--heads", "origin")
        return {line.partition("refs/heads/")[2] for line in told.splitlines()}


class GitLab:
    """The part of GitLab's API that the script speaks to, on loopback."""

    def __init__(self) -> None:
        self.told: list[tuple[str, str, dict[str, str], str | None]] = []
        forge = self

        class Handler(BaseHTTPRequestHandler):
            def _answer(self) -> None:
                place = urlsplit(self.path)
                length = int(self.headers.get("content-length", 0))
                text = place.query or self.rfile.read(length).decode()
                given = {key: value[0] for key, value in parse_qs(text).items()}
                token = self.headers.get("private-token")
                forge.told.append((self.command, place.path, given, token))
                opened = any(command == "POST" for command, *_ in forge.told)
                body = (
                    b"[]" if self.command == "GET" and not opened else b'[{"iid": 9}]'
                )
                self.send_response(200)
                self.send_header("content-length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            do_GET = do_POST = do_PUT = _answer

            def log_message(self, format: str, *args: object) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self._server.server_port}/api/v4"
        self._thread = threading.Thread(target=self._server.serve_forever)

    def __enter__(self) -> GitLab:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()
