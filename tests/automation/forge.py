"""A repository with a bare remote, and forges that only remember what they are told."""

from __future__ import annotations

import io
import json
import os
import shutil
import subprocess
import sys
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from tests.generator.commands.diff.test_compare import SCHEMA
from tests.support.server import LocalServer, Received, Say
from xurrent_gen.cli.main import main

ROOT = Path(__file__).parents[2]
PROGRAM = "from xurrent_sdk import Cat\n\ndef f(c: Cat) -> object:\n    return c.name\n"
SETTINGS = '[tool.xurrent-gen]\nschema = "../schema.graphql"\nfeatures = []\n'

GH = """#!{python} -IS
import json, os, pathlib, sys
store = pathlib.Path({store!r})
told = json.loads(store.read_text()) if store.exists() else []
words = sys.argv[2:]
verb = words[0]
given = {{k: v for k, v in zip(words, words[1:]) if k.startswith("-")}}
if sys.argv[1] == "api":
    assert given["--method"] == "PATCH"
    assert verb.startswith("repos/{{owner}}/{{repo}}/pulls/")
    words = [verb, verb.rpartition("/")[2]]
    verb = "edit"
    given = {{"--title": given["-f"][6:], "--body-file": given["-F"][6:]}}
if "--body-file" in given:
    assert given["--body-file"] == "-"
    given["--body"] = sys.stdin.buffer.read().decode()
opened = [each for each in told if each["verb"] in ("create", "fork")]
ends = {{"close": "CLOSED", "merge": "MERGED"}}
closed = {{e["number"]: ends[e["verb"]] for e in told if e["verb"] in ends}}
if verb == "list":
    found = [each for each in opened if each["head"] == given["--head"]]
    bodies = {{each["number"]: each["body"] for each in told if "body" in each}}
    print(json.dumps([
        {{"number": each["number"], "baseRefName": each["base"],
          "isCrossRepository": each["verb"] == "fork",
          "state": closed.get(each["number"], "OPEN"),
          "body": bodies.get(each["number"], "")}}
        for each in found
        if (each["number"] in closed) == (given["--state"] == "closed")
    ]))
elif verb == "close" and "xurrent-gen/" not in os.popen("git ls-remote origin").read():
    pass  # GitHub has closed it with its branch, and takes no comment
else:
    row = {{name.lstrip("-"): text for name, text in given.items()}}
    number = len(opened) + 7 if verb == "create" else int(words[1])
    told.append({{"verb": verb, "number": number, **row}})
    store.write_text(json.dumps(told))
"""


@dataclass
class Repository:
    """A clone of a bare remote, with ``gh`` and ``xurrent-gen`` of its own to call."""

    folder: Path
    environ: dict[str, str] = field(default_factory=dict[str, str])

    def __post_init__(self) -> None:
        tools = self.folder / "tools"
        tools.mkdir(exist_ok=True)
        self._tool("gh", GH.format(python=sys.executable, store=str(self.store)))
        run = f'#!/bin/sh\nexec "{sys.executable}" -m xurrent_gen "$@"\n'
        self._tool("xurrent-gen", run)
        self.environ.update(
            PATH=f"{tools}:{Path(sys.executable).parent}:/usr/bin:/bin",
            HOME=str(self.folder),
            GIT_CONFIG_GLOBAL=os.devnull,
            XURRENT_GEN_CACHE_DIR=str(self.folder / "cache"),
            PYTHONPATH=os.environ.get("PYTHONPATH", ""),
            MYPY_CACHE_DIR=os.environ["MYPY_CACHE_DIR"],
        )

    @classmethod
    def create(cls, folder: Path) -> Repository:
        """A repository with a program and its package of ``SCHEMA``, in one commit."""
        made = cls(folder)
        (folder / "schema.graphql").write_text(SCHEMA, "utf-8")
        remote = str(folder / "remote.git")
        made.git("init", "--quiet", "--bare", "-b", "main", remote, at=folder)
        made.git("clone", "--quiet", "remote.git", "work", at=folder)
        (made.work / "pyproject.toml").write_text(SETTINGS)
        (made.work / "src").mkdir()
        (made.work / "src" / "program.py").write_text(PROGRAM)
        assert made.ours("generate", "--quiet") == (0, "")
        made.commit()
        made.git("gc", "--quiet")  # one file to copy for each test, not hundreds
        return made

    def copied(self, folder: Path) -> Repository:
        """The same in another folder, which costs less than calling git."""
        shutil.copytree(self.folder, folder, dirs_exist_ok=True)
        config = folder / "work" / ".git" / "config"
        config.write_text(config.read_text().replace(str(self.folder), str(folder)))
        return Repository(folder)

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
    def requests(self) -> list[dict[str, Any]]:
        """What ``gh`` was told, in order."""
        return json.loads(self.store.read_text()) if self.store.exists() else []

    def run(self, *command: str, **variables: str) -> tuple[int, str]:
        return self._run(self.work, command, variables)

    def ours(self, *words: str, **variables: str) -> tuple[int, str]:
        """The same of ``xurrent-gen``, in this process, which has imported it.

        Jobs install the extra ``impact``, whose only checker is mypy.
        """
        told = io.StringIO()
        with pytest.MonkeyPatch.context() as patch:
            patch.chdir(self.work)
            for name in list(os.environ):
                patch.delenv(name)
            for name, value in {**self.environ, **variables}.items():
                patch.setenv(name, value)
            patch.setenv("PATH", f"{self.folder / 'tools'}:/usr/bin:/bin")
            patch.setitem(sys.modules, "basedpyright", None)
            with (
                redirect_stdout(told),
                redirect_stderr(told),
                pytest.raises(SystemExit) as ended,
            ):
                main(list(words))
        return int(ended.value.code or 0), told.getvalue()

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

    def propose(self, *words: str, **variables: str) -> tuple[int, str]:
        """Run the command as a job does: on a clean checkout of ``main``."""
        self.git("checkout", "--quiet", "--force", "main")
        self.git("reset", "--quiet", "--hard", "origin/main")
        return self.ours("propose", *words, **variables)

    def says(self, said: str, *words: str, code: int = 0, **variables: str) -> None:
        """Propose, and look at the end and at what is printed."""
        ended, told = self.propose(*words, **variables)
        assert (ended, said in told) == (code, True), told

    def put(self, branch: str, name: str, text: str, *, amend: bool = False) -> str:
        """Somebody's commit on a branch of the remote; the working tree stays."""
        other = self.folder / "other"
        if not other.exists():
            self.git("clone", "--quiet", "remote.git", "other", at=self.folder)
        self.git("fetch", "--quiet", "origin", at=other)
        self.git("checkout", "--quiet", "-B", "own", f"origin/{branch}", at=other)
        (other / name).write_text(text, "utf-8")
        self.git("add", "--all", at=other)
        how = ("--amend", "--no-edit") if amend else ("--message", f"change {name}")
        self.git("commit", "--quiet", *how, at=other)
        self.git("push", "--quiet", "--force", "origin", f"HEAD:{branch}", at=other)
        return self.git("rev-parse", "HEAD", at=other)

    def end(self, number: int, how: str) -> None:
        """Somebody merges or closes a pull request."""
        row = {"verb": how, "number": number}
        self.store.write_text(json.dumps([*self.requests, row]))

    def tip(self, branch: str) -> str:
        """The commit at the end of a branch of the remote, which is fetched."""
        self.git(
            "fetch", "--quiet", "origin", f"+{branch}:refs/remotes/origin/{branch}"
        )
        return self.git("rev-parse", f"origin/{branch}")

    def branches(self) -> set[str]:
        told = self.git("ls-remote", "--heads", "origin")
        return {line.partition("refs/heads/")[2] for line in told.splitlines()}


class GitLab(LocalServer):
    """The part of GitLab's API that is used, on loopback, with the requests it holds."""

    def __init__(self) -> None:
        super().__init__(self._reply)
        self.told: list[tuple[str, str, dict[str, str], str | None]] = []
        self.requests: list[dict[str, Any]] = []

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def _reply(self, request: Received) -> Say:
        place = urlsplit(request.target)
        text = place.query or request.body.decode()
        given = {key: value[0] for key, value in parse_qs(text).items()}
        token = request.headers.get("private-token")
        self.told.append((request.method, place.path, given, token))
        return Say(self._answer(request.method, place.path, given))

    def _answer(self, method: str, path: str, given: dict[str, str]) -> object:
        if method == "GET":
            found = [each for each in self.requests if each["state"] == given["state"]]
            return [e for e in found if e["source_branch"] == given["source_branch"]]
        if path.endswith("/merge_requests"):
            made = {"iid": 9, "source_project_id": 3, "state": "opened", **given}
            self.requests.append(made)
        elif given.get("state_event") == "close":
            self.requests[-1]["state"] = "closed"
        elif method == "PUT":
            self.requests[-1].update(given)
        return {}
