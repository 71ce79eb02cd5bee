"""The forges: find, open, update and close the pull request of a branch.

Pull requests are those of this repository, never those of a fork.
"""

from __future__ import annotations

import json
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, cast

import httpx

from xurrent_gen.errors import UsageError

_MOST_REASON: Final = 300
"""Characters of a response that an error shows."""


@dataclass(frozen=True, slots=True)
class GitHub:
    """GitHub, over ``gh``, which reads its token from ``GH_TOKEN``."""

    folder: Path
    noun: str = "pull request"

    def find(self, branch: str, base: str, refused: str = "") -> int | None:
        """Return the number of the open pull request of a branch.

        With ``refused``, return one that was closed unmerged and has this text in its body.
        """
        fields = "number,baseRefName,isCrossRepository,state,body"
        state = "closed" if refused else "open"  # "closed" includes merged ones
        which = ("--head", branch, "--state", state, "--json", fields)
        output = self._gh("pr", "list", *which)
        requests: list[dict[str, Any]] = json.loads(output or "[]")
        for each in requests:
            is_here = not each["isCrossRepository"] and each["baseRefName"] == base
            if is_here and each["state"] != "MERGED" and refused in each["body"]:
                return int(each["number"])
        return None

    def open(self, branch: str, base: str, title: str, body: str) -> None:
        options = ("--head", branch, "--base", base, "--title", title)
        self._gh("pr", "create", *options, "--body-file", "-", body=body)

    def update(self, number: int, title: str, body: str) -> None:
        # `gh pr edit` also reads projects, which the token of a job may not read.
        path = f"repos/{{owner}}/{{repo}}/pulls/{number}"
        options = ("-f", f"title={title}", "-F", "body=@-")
        self._gh("api", path, "--method", "PATCH", *options, body=body)

    def close(self, number: int, reason: str) -> None:
        self._gh("pr", "close", str(number), "--comment", reason)

    def _gh(self, *words: str, body: str = "") -> str:
        try:
            done = subprocess.run(
                ["gh", *words],
                cwd=self.folder,
                input=body,
                capture_output=True,
                encoding="utf-8",
                check=False,
            )
        except FileNotFoundError:
            raise UsageError(
                "gh, the command line of GitHub, is not installed",
                remedy="install gh; for GitLab, run this in one of its jobs",
            ) from None
        if done.returncode:
            raise UsageError(
                f"gh failed: {done.stderr.strip()}",
                where=f"gh {words[0]} {words[1]}",
                remedy="if it was refused, give GH_TOKEN the rights contents and "
                "pull-requests: write, and allow actions to open pull requests",
            )
        return done.stdout


@dataclass(frozen=True, slots=True)
class GitLab:
    """GitLab, over its API, with the variables of its jobs and ``GITLAB_TOKEN``."""

    requests: str
    """URL of the project's merge requests."""
    project: str
    token: str
    noun: str = "merge request"

    @classmethod
    def of(cls, environ: Mapping[str, str]) -> GitLab:
        """Return the project of a CI job. Raises ``UsageError`` for a missing variable."""
        needed = ("CI_SERVER_URL", "CI_PROJECT_ID", "GITLAB_TOKEN")
        missing = [name for name in needed if not environ.get(name)]
        if missing:
            raise UsageError(
                f"GitLab needs {', '.join(missing)}",
                where="environment",
                remedy="run it in a job of GitLab, whose variable GITLAB_TOKEN is a project "
                "access token with the scopes api and write_repository",
            )
        server, project, token = (environ[name] for name in needed)
        base = f"{server.rstrip('/')}/api/v4/projects/{project}"
        return cls(f"{base}/merge_requests", project, token)

    def find(self, branch: str, base: str, refused: str = "") -> int | None:
        """Return the number of the open or refused merge request, as ``GitHub.find``."""
        state = "closed" if refused else "opened"
        query = {"source_branch": branch, "target_branch": base, "state": state}
        requests = cast("list[dict[str, Any]]", self._send("GET", "", query))
        for each in requests:
            is_here = str(each["source_project_id"]) == self.project
            if is_here and refused in (each.get("description") or ""):
                return int(each["iid"])
        return None

    def open(self, branch: str, base: str, title: str, body: str) -> None:
        branches = {"source_branch": branch, "target_branch": base}
        self._send("POST", "", {**branches, "title": title, "description": body})

    def update(self, number: int, title: str, body: str) -> None:
        self._send("PUT", f"/{number}", {"title": title, "description": body})

    def close(self, number: int, reason: str) -> None:
        self._send("POST", f"/{number}/notes", {"body": reason})
        self._send("PUT", f"/{number}", {"state_event": "close"})

    def _send(self, method: str, path: str, fields: Mapping[str, str]) -> object:
        query = fields if method == "GET" else None
        try:
            answer = httpx.request(
                method,
                self.requests + path,
                params=query,
                data=None if query else fields,
                headers={"PRIVATE-TOKEN": self.token},
                timeout=30,
            )
            answer.raise_for_status()
            return answer.json()
        except (httpx.HTTPError, httpx.InvalidURL, OSError, ValueError) as error:
            reason = str(error) or type(error).__name__
            if isinstance(error, httpx.InvalidURL):  # this may quote a password
                reason = "its address, or that of the proxy, is not a URL"
            remedy = (
                "check CI_SERVER_URL, HTTPS_PROXY, and SSL_CERT_FILE (a private CA)"
            )
            if isinstance(error, httpx.HTTPStatusError):
                answer = error.response
                reason = f"HTTP {answer.status_code} {answer.text[:_MOST_REASON]}"
                remedy = "see the answer, and run again"
                if answer.status_code in (401, 403, 404):
                    scopes = "the scopes api and write_repository"
                    remedy = f"check GITLAB_TOKEN: it needs {scopes}"
            raise UsageError(
                f"GitLab did not accept the request: {reason}",
                where=self.requests + path,
                remedy=remedy,
            ) from None


def push_settings(
    environ: Mapping[str, str], *, is_gitlab: bool
) -> tuple[str, tuple[str, ...]]:
    """Return the remote and options of git that pass a token without showing it.

    A process list shows arguments, so the token is not among them.
    """
    if not is_gitlab:
        return "origin", ()
    # CI_SERVER_HOST would lose the scheme, port and path of the server. Without
    # a user, the settings of the runner would put the token of the job there.
    project = environ.get("CI_PROJECT_URL", "").replace("://", "://oauth2@", 1)
    helper = '!f() { echo "password=$GITLAB_TOKEN"; }; f'
    settings = ("-c", "credential.helper=", "-c", f"credential.helper={helper}")
    return f"{project}.git" if project else "origin", settings
