"""The forges: finding, opening, updating and closing the request about a branch.

Requests belong to this repository, never to a fork.
"""

from __future__ import annotations

import json
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Literal, TypeAlias, cast

import httpx

from xurrent_gen.errors import UsageError

ForgeName: TypeAlias = Literal["github", "gitlab"]
_MOST_REASON: Final = 300
"""Characters of an answer that are shown."""


@dataclass(frozen=True, slots=True)
class GitHub:
    """GitHub by ``gh``, which takes its token from ``GH_TOKEN``."""

    folder: Path
    noun: str = "pull request"

    def find(self, branch: str, base: str, refused: str = "") -> int | None:
        """The number of the open request of a branch.

        With ``refused``, of one that was closed unmerged and has that in its description.
        """
        fields = "number,baseRefName,isCrossRepository,state,body"
        state = "closed" if refused else "open"  # "closed" lists merged ones, too
        which = ("--head", branch, "--state", state, "--json", fields)
        output = self._gh("pr", "list", *which)
        requests: list[dict[str, Any]] = json.loads(output or "[]")
        for each in requests:
            is_here = not each["isCrossRepository"] and each["baseRefName"] == base
            if is_here and each["state"] != "MERGED" and refused in each["body"]:
                return int(each["number"])
        return None

    def open(self, branch: str, base: str, title: str, body: str) -> None:
        given = ("--head", branch, "--base", base, "--title", title)
        self._gh("pr", "create", *given, "--body-file", "-", body=body)

    def update(self, number: int, title: str, body: str) -> None:
        # `gh pr edit` reads projects as well, which the token of a job may not.
        path = f"repos/{{owner}}/{{repo}}/pulls/{number}"
        given = ("-f", f"title={title}", "-F", "body=@-")
        self._gh("api", path, "--method", "PATCH", *given, body=body)

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
                remedy="install gh, or name another forge with --forge",
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
    """GitLab by its API, with the variables of its jobs and ``GITLAB_TOKEN``."""

    requests: str
    """The address of the merge requests of the project."""
    project: str
    token: str
    noun: str = "merge request"

    @classmethod
    def of(cls, environ: Mapping[str, str]) -> GitLab:
        """The project of a job. Raises ``UsageError`` for a missing variable."""
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
        """The number of the open request of a branch, or of a refused one, as on GitHub."""
        state = "closed" if refused else "opened"
        asked = {"source_branch": branch, "target_branch": base, "state": state}
        found = cast("list[dict[str, Any]]", self._send("GET", "", asked))
        for each in found:
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

    def _send(self, method: str, path: str, given: Mapping[str, str]) -> object:
        query = given if method == "GET" else None
        try:
            answer = httpx.request(
                method,
                self.requests + path,
                params=query,
                data=None if query else given,
                headers={"PRIVATE-TOKEN": self.token},
                timeout=30,
            )
            answer.raise_for_status()
            return answer.json()
        except (httpx.HTTPError, OSError, ValueError) as error:
            reason = str(error) or type(error).__name__
            remedy = "check CI_SERVER_URL, and SSL_CERT_FILE for a private CA"
            if isinstance(error, httpx.HTTPStatusError):
                answer = error.response
                reason = f"HTTP {answer.status_code} {answer.text[:_MOST_REASON]}"
                remedy = "see the answer, and run again"
                if answer.status_code in (401, 403, 404):
                    scopes = "the scopes api and write_repository"
                    remedy = f"check GITLAB_TOKEN: it needs {scopes}"
            raise UsageError(
                f"GitLab did not take the merge request: {reason}",
                where=self.requests + path,
                remedy=remedy,
            ) from None


def push_settings(
    environ: Mapping[str, str], *, is_gitlab: bool
) -> tuple[str, tuple[str, ...]]:
    """The remote, and the options of git that give it a token which no argument shows."""
    if not is_gitlab:
        return "origin", ()
    # It has the scheme, port and path of the server, which CI_SERVER_HOST lacks.
    project = environ.get("CI_PROJECT_URL")
    helper = '!f() { echo "username=oauth2"; echo "password=$GITLAB_TOKEN"; }; f'
    settings = ("-c", "credential.helper=", "-c", f"credential.helper={helper}")
    return f"{project}.git" if project else "origin", settings
