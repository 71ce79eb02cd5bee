"""The repository: what a branch holds, and commits that leave the working tree alone."""

from __future__ import annotations

import io
import os
import subprocess
import tarfile
import tempfile
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from xurrent_gen.errors import UsageError


@dataclass(frozen=True, slots=True)
class Git:
    """A clone, by its working tree. ``remote`` is where branches are pushed to.

    ``settings`` are options of git, such as a credential helper, for what asks the remote.
    """

    root: Path
    remote: str = "origin"
    settings: tuple[str, ...] = ()
    author: Mapping[str, str] = field(default_factory=dict[str, str])

    @classmethod
    def find_root(cls, folder: Path) -> Path:
        """The working tree that holds a folder. Raises ``UsageError``."""
        return Path(_run(folder, ["rev-parse", "--show-toplevel"]).decode().strip())

    def read(self, *words: str) -> str:
        """Return the output of a command. Raises ``UsageError`` when it fails."""
        return _run(self.root, words).decode(errors="replace").strip()

    def tree_of(self, commit: str) -> str:
        """Return the tree of a commit."""
        return self.read("rev-parse", f"{commit}^{{tree}}")

    def reaches(self, older: str, newer: str) -> bool:
        """Return whether a commit is an ancestor of another one, or the same."""
        words = ("merge-base", "--is-ancestor", older, newer)
        return _call(self.root, words).returncode == 0

    def default_branch(self) -> str:
        """The branch that the remote calls its head."""
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
        """The commit at the end of a branch of the remote; ``None`` without the branch."""
        found = self._ask("ls-remote", "--heads", self.remote, f"refs/heads/{branch}")
        if not found:
            return None
        deep = ["--unshallow"] if self.is_shallow else []
        self._ask(
            "fetch", "--quiet", "--no-tags", *deep, self.remote, f"refs/heads/{branch}"
        )
        return found.split()[0]

    @property
    def is_shallow(self) -> bool:
        """Return whether the clone lacks history, as in most CI jobs."""
        return self.read("rev-parse", "--is-shallow-repository") == "true"

    def push(self, commit: str, branch: str, *, instead_of: str | None) -> None:
        """Have a branch end with a commit; refused if it ends with another one by now."""
        expected = f"--force-with-lease=refs/heads/{branch}:{instead_of or ''}"
        target = f"{commit}:refs/heads/{branch}"
        self._ask("push", "--quiet", expected, self.remote, target)

    def delete(self, branch: str, *, at: str) -> None:
        """Delete a branch that ends with a commit."""
        expected = f"--force-with-lease=refs/heads/{branch}:{at}"
        self._ask("push", "--quiet", expected, self.remote, f":refs/heads/{branch}")

    def _ask(self, *words: str) -> str:
        return (
            _run(self.root, [*self.settings, *words]).decode(errors="replace").strip()
        )

    def file(self, commit: str, path: str) -> bytes | None:
        """The content of a file in a commit; ``None`` where it has none."""
        done = _call(self.root, ["cat-file", "blob", f"{commit}:{path}"])
        return done.stdout if done.returncode == 0 else None

    def unpack(self, commit: str, path: str, target: Path) -> bool:
        """Write a folder of a commit below ``target``; whether the commit has it."""
        if _call(self.root, ["cat-file", "-e", f"{commit}:{path}"]).returncode:
            return False
        packed = _run(self.root, ["archive", commit, "--", f":(literal){path}"])
        with tarfile.open(fileobj=io.BytesIO(packed)) as archive:
            archive.extractall(target, filter="data")
        return True

    def write_tree(
        self,
        commit: str,
        *,
        added: Iterable[str],
        removed: Iterable[str],
        contents: Mapping[str, bytes],
    ) -> str:
        """The tree of a commit with other files: ``added`` are those of the working tree."""
        with tempfile.TemporaryDirectory(prefix="xurrent-gen-") as folder:
            index = {"GIT_INDEX_FILE": str(Path(folder, "index"))}

            def git(*words: str, given: bytes = b"") -> str:
                return _run(self.root, words, given, index).decode().strip()

            listed = ("--pathspec-from-file=-", "--pathspec-file-nul")
            git("read-tree", commit)
            if gone := _joined(removed):
                words = ("rm", "--quiet", "--cached", "--ignore-unmatch", *listed)
                git("--literal-pathspecs", *words, given=gone)
            if new := _joined(added):
                git("--literal-pathspecs", "add", "--force", *listed, given=new)
            for path, content in contents.items():
                blob = git("hash-object", "-w", "--stdin", given=content)
                git("update-index", "--add", "--cacheinfo", f"100644,{blob},{path}")
            return git("write-tree")

    def commit(self, tree: str, parent: str, message: str) -> str:
        """A commit of a tree, on no branch yet."""
        environ = {
            f"GIT_{who}_{what.upper()}": value
            for who in ("AUTHOR", "COMMITTER")
            for what, value in self.author.items()
        }
        words = ["commit-tree", tree, "-p", parent, "-F", "-"]
        return _run(self.root, words, message.encode(), environ).decode().strip()


def _joined(paths: Iterable[str]) -> bytes:
    return "".join(f"{path}\0" for path in paths).encode()


def _call(
    folder: Path,
    words: Iterable[str],
    given: bytes = b"",
    environ: Mapping[str, str] | None = None,
) -> subprocess.CompletedProcess[bytes]:
    variables = {**os.environ, "GIT_TERMINAL_PROMPT": "0", **(environ or {})}
    try:
        return subprocess.run(
            ["git", *words],
            cwd=folder,
            input=given,
            capture_output=True,
            check=False,
            env=variables,
        )
    except FileNotFoundError:
        raise UsageError(
            "git is not installed", remedy="install git, or run this where it is"
        ) from None


def _run(
    folder: Path,
    words: Iterable[str],
    given: bytes = b"",
    environ: Mapping[str, str] | None = None,
) -> bytes:
    words = list(words)
    done = _call(folder, words, given, environ)
    if done.returncode:
        reason = done.stderr.decode(errors="replace").strip()
        shown = [each for each in words if not each.startswith(("-c", "credential."))]
        raise UsageError(
            f"git failed: {reason or f'exit code {done.returncode}'}",
            where=f"git {' '.join(shown[:4])}",
        )
    return done.stdout
