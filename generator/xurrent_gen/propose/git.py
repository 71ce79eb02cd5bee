"""The git repository: read branches, and commit without changing the working tree."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final

from xurrent_gen.errors import UsageError
from xurrent_gen.output.file import work_folder

_PLAIN: Final = ("-c", "core.sparseCheckout=false", "-c", "core.safecrlf=false")
"""Settings that check out all files and accept all line ends."""
_ACCESS: Final = "check the remote, and that the token of git may read and write it"


@dataclass(frozen=True, slots=True)
class Git:
    """A clone, by its working tree. Branches are pushed to ``remote``.

    ``settings`` are options of git for commands that use the remote, such as a credential
    helper.
    """

    root: Path
    remote: str = "origin"
    settings: tuple[str, ...] = ()
    author: Mapping[str, str] = field(default_factory=dict[str, str])

    def read(
        self, *words: str, stdin: str = "", environ: Mapping[str, str] | None = None
    ) -> str:
        """Return the output of a command. Raises ``UsageError`` when it fails."""
        try:
            done = subprocess.run(
                ["git", *_PLAIN, *words],
                cwd=self.root,
                input=stdin.encode(),
                capture_output=True,
                check=False,
                env={**os.environ, "GIT_TERMINAL_PROMPT": "0", **(environ or {})},
            )
        except FileNotFoundError:
            raise UsageError(
                "git is not installed", remedy="install git, or run this where it is"
            ) from None
        if done.returncode:
            reason = done.stderr.decode(errors="replace").strip()
            shown = [
                e for e in words if not e.startswith(("-c", "credential.", "core."))
            ]
            raise UsageError(
                f"git failed: {reason or f'exit code {done.returncode}'}",
                where=f"git {' '.join(shown[:4])}",
            )
        return done.stdout.decode(errors="replace").strip()

    def tree_of(self, commit: str) -> str:
        return self.read("rev-parse", f"{commit}^{{tree}}")

    def reaches(self, older: str, newer: str) -> bool:
        """Return whether a commit is an ancestor of another one, or the same."""
        return self.read("rev-list", "--count", older, f"^{newer}") == "0"

    def has_content_of(self, commit: str, other: str) -> bool:
        """Return whether merging ``other`` into a commit would change nothing."""
        try:
            merged = self.read("merge-tree", "--write-tree", commit, other)
        except UsageError:  # a conflict, or git before 2.38
            return False
        return merged == self.tree_of(commit)

    def default_branch(self) -> str:
        """Return the default branch of the remote."""
        for line in self._ask(
            "ls-remote", "--symref", self.remote, "HEAD"
        ).splitlines():
            if line.startswith("ref: refs/heads/"):
                return line.split()[1].removeprefix("refs/heads/")
        raise UsageError(
            "the remote does not say which branch is its default",
            where=f"git ls-remote --symref {self.remote} HEAD",
            remedy="name the branch to merge into with --base",
        )

    def fetch(self, branch: str) -> str | None:
        """Fetch a branch of the remote and return its last commit; ``None`` if missing."""
        heads = self._ask("ls-remote", "--heads", self.remote, f"refs/heads/{branch}")
        if not heads:
            return None
        # Most CI jobs have a shallow clone, in which ancestors cannot be found.
        is_shallow = self.read("rev-parse", "--is-shallow-repository") == "true"
        deep = ["--unshallow"] if is_shallow else []
        self._ask(
            "fetch", "--quiet", "--no-tags", *deep, self.remote, f"refs/heads/{branch}"
        )
        return heads.split()[0]

    def push(self, commit: str, branch: str, *, instead_of: str | None) -> None:
        """Push a commit to a branch; refused if its tip is not ``instead_of`` any more.

        An empty string as ``commit`` deletes the branch.
        """
        expected = f"--force-with-lease=refs/heads/{branch}:{instead_of or ''}"
        target = f"{commit}:refs/heads/{branch}"
        remedy = (
            "run again; if a rule refuses it, allow pushes, force pushes and deletion for "
            f"{branch}, or name another branch with --branch"
        )
        self._ask("push", "--quiet", expected, self.remote, target, remedy=remedy)

    def _ask(self, *words: str, remedy: str = _ACCESS) -> str:
        try:
            return self.read(*self.settings, *words)
        except UsageError as error:
            error.remedy = remedy
            raise

    @contextmanager
    def checkout(self, commit: str) -> Generator[Git]:
        """Check out a commit for a block, in a temporary working tree."""
        with work_folder() as folder:
            tree = folder / "tree"
            add = ("worktree", "add", "--quiet", "--detach", str(tree), commit)
            # git-lfs would download its files; a hook could refuse the working tree.
            plain = ("-c", f"core.hooksPath={os.devnull}", *add)
            self.read(*plain, environ={"GIT_LFS_SKIP_SMUDGE": "1"})
            try:
                yield replace(self, root=tree)
            finally:
                self.read("worktree", "remove", "--force", str(tree))

    def commit(self, tree: str, parent: str, message: str) -> str:
        """Create a commit of a tree, without a branch."""
        environ = {
            f"GIT_{who}_{what.upper()}": value
            for who in ("AUTHOR", "COMMITTER")
            for what, value in self.author.items()
        }
        words = ("commit-tree", tree, "-p", parent, "-F", "-")
        return self.read(*words, stdin=message, environ=environ)
