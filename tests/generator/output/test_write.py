from __future__ import annotations

import builtins
import errno
import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from tests.support.trees import FORMER, NEXT, files_of, holds
from xurrent_gen.config.manifest import MANIFEST
from xurrent_gen.errors import OutputError
from xurrent_gen.output.file import work_folder, write_file
from xurrent_gen.output.tree import (
    RenderedTree,
    build_tree,
    read_folder,
)
from xurrent_gen.output.write import recover_target, write_tree

REPOSITORY = Path(__file__).parents[3]
OTHER = build_tree({"only.py": b"other  # by xurrent-gen\n"}, "1.2", 1, "sha256:c")


@pytest.fixture
def target(tmp_path: Path) -> Path:
    """A package that a former run wrote, in a folder of its own."""
    target = tmp_path / "out" / "pkg"
    write_tree(FORMER, target)
    return target


def an_hour_passes(target: Path) -> None:
    """What is left beside a package is of no run that still writes."""
    for left in set(target.parent.iterdir()) - {target}:
        os.utime(left, (0, 0))


# -- what is written ------------------------------------------------------------------


def test_a_new_package(tmp_path: Path) -> None:
    (tmp_path / "a" / "b" / "pkg").mkdir(parents=True)  # an empty folder may be filled
    summary = write_tree(FORMER, tmp_path / "a" / "b" / "pkg")
    assert (summary.added, summary.changed, summary.removed) == (4, 0, 0)
    assert str(summary) == f"{tmp_path / 'a/b/pkg'}: files 4 added"
    assert holds(tmp_path / "a" / "b" / "pkg", FORMER)


def test_a_package_is_replaced_as_a_whole(target: Path) -> None:
    summary = write_tree(NEXT, target)
    assert (summary.added, summary.changed, summary.removed) == (1, 2, 1)
    assert str(summary).endswith("pkg: files 1 added, 2 changed, 1 removed")
    assert holds(target, NEXT)
    assert os.listdir(target.parent) == ["pkg"]


def test_an_equal_package_is_not_touched(target: Path) -> None:
    before = target.stat()
    summary = write_tree(FORMER, target)
    assert summary.is_unchanged
    assert str(summary).endswith(": unchanged")
    assert target.stat().st_ino == before.st_ino


def test_litter_of_interpreters_does_not_count(target: Path) -> None:
    """A program that imports the package renames bytecode while folders are read."""
    (target / "__pycache__").mkdir()
    os.mkfifo(target / "__pycache__" / "pkg.pyc.1234")  # which nothing can read
    (target / ".DS_Store").write_bytes(b"x")
    assert write_tree(FORMER, target).is_unchanged
    write_tree(NEXT, target)
    assert read_folder(target) == NEXT
    assert os.listdir(target.parent) == ["pkg"]


def test_a_link_to_the_package_stays_a_link(target: Path, tmp_path: Path) -> None:
    link = tmp_path / "link"
    link.symlink_to(target)
    write_tree(NEXT, link)
    assert link.is_symlink()
    assert holds(target, NEXT)


def test_the_permissions_of_the_folder_stay(target: Path) -> None:
    target.chmod(0o750)
    write_tree(NEXT, target)
    assert target.stat().st_mode & 0o777 == 0o750


# -- what is left alone ---------------------------------------------------------------


def refused(tree: RenderedTree, target: Path) -> OutputError:
    before = files_of(target.parent)
    with pytest.raises(OutputError) as caught:
        write_tree(tree, target)
    assert files_of(target.parent) == before
    assert caught.value.exit_code == 2
    assert caught.value.remedy
    return caught.value


def test_a_folder_that_is_not_ours(tmp_path: Path) -> None:
    target = tmp_path / "pkg"
    target.mkdir()
    (target / "precious.py").write_text("mine")
    assert "was not written by xurrent-gen" in refused(NEXT, target).what


def test_a_file_that_we_did_not_write(target: Path) -> None:
    (target / "mine.py").write_text("mine")
    (target / "sub" / "link.py").symlink_to(target / "mine.py")
    assert refused(NEXT, target).what.endswith("would be lost: mine.py, sub/link.py")


@pytest.mark.parametrize(
    "manifest", ["{", "<<<<<<< HEAD\n", '{"made_by": "xurrent-gen"}']
)
def test_a_manifest_that_cannot_be_read(manifest: str, target: Path) -> None:
    (target / MANIFEST).write_text(manifest)
    assert "_manifest.json cannot be read" in refused(NEXT, target).what


def test_a_file_in_the_place_of_the_folder(tmp_path: Path) -> None:
    (tmp_path / "pkg").write_text("mine")
    assert "there is a file" in refused(NEXT, tmp_path / "pkg").what


# -- failures at any moment -----------------------------------------------------------

CALLS: dict[str, tuple[object, str]] = {
    "open": (builtins, "open"),
    "mkdir": (os, "mkdir"),
    "rename": (os, "rename"),
    "scandir": (os, "scandir"),
}
CODES = [errno.ENOSPC, errno.EACCES, errno.EROFS, errno.EIO, errno.EDQUOT]


class Failing:
    """Lets ``good`` calls pass, fails the next one, and lets the rest pass."""

    def __init__(self, call: Callable[..., object], good: int, code: int) -> None:
        self.call, self.left, self.code = call, good, code
        self.failed = False

    def __call__(self, *args: object, **kwargs: object) -> object:
        if self.left == 0 and not self.failed:
            self.failed = True
            raise OSError(self.code, os.strerror(self.code))
        self.left -= 1
        return self.call(*args, **kwargs)


@pytest.mark.parametrize("name", CALLS)
def test_a_failing_call_leaves_the_former_package(name: str, tmp_path: Path) -> None:
    """Fail the first call, then the second, and so on, until nothing fails any more."""
    owner, attribute = CALLS[name]
    for good in range(60):
        target = tmp_path / str(good) / "pkg"
        write_tree(FORMER, target)
        with pytest.MonkeyPatch.context() as patch:
            code = CODES[good % len(CODES)]
            failing = Failing(getattr(owner, attribute), good, code)
            patch.setattr(owner, attribute, failing)
            error: OutputError | None = None
            try:
                write_tree(NEXT, target)
            except OutputError as caught:
                error = caught
        if not failing.failed:
            assert holds(target, NEXT)
            assert good > 0
            return
        if error is None:  # cleaning up failed, which the next run does again
            assert holds(target, NEXT)
        else:
            assert "what was there is unchanged" in error.what
            assert holds(target, FORMER)
        an_hour_passes(target)
        write_tree(NEXT, target)
        assert holds(target, NEXT)
        assert os.listdir(target.parent) == ["pkg"]
    pytest.fail("there was no end of failing calls")


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (errno.ENOSPC, "the disk is full"),
        (errno.EDQUOT, "the disk is full"),
        (errno.EACCES, "writing there is not permitted"),
        (errno.EROFS, "writing there is not permitted"),
        (errno.EXDEV, "its folder cannot be renamed"),
        (errno.EIO, "Input/output error"),
    ],
)
def test_the_reason_is_told(
    code: int, words: str, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(os, "rename", fail)
    assert words in refused(NEXT, target).what


def test_a_package_that_is_read_only_leaves_nothing_that_is(
    target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A folder without the right to write cannot be renamed, nor be emptied."""
    modes: list[int] = []

    def fail(*_: object) -> None:
        (stage,) = target.parent.glob(".pkg.*/new")
        modes.append(stage.stat().st_mode & 0o200)
        raise PermissionError(errno.EACCES, "no")

    target.chmod(0o555)
    monkeypatch.setattr(os, "rename", fail)
    remedy = refused(NEXT, target).remedy or ""
    assert f"make {target.parent} and pkg in it writable" in remedy
    assert modes == [0o200]


@pytest.mark.parametrize("seconds", [1, 60])
def test_a_file_that_is_open_on_windows(
    seconds: int, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A scanner has it open, for a second or a minute: its folder cannot be renamed."""
    waits: list[float] = []
    rename = os.rename

    def rename_there(source: Path, goal: Path) -> None:
        if sum(waits) < seconds:
            error = PermissionError(errno.EACCES, "Access is denied")
            vars(error)["winerror"] = 5
            raise error
        rename(source, goal)

    monkeypatch.setattr(os, "rename", rename_there)
    monkeypatch.setattr(time, "sleep", waits.append)
    if seconds == 1:
        write_tree(NEXT, target)
    else:
        assert "close programs" in (refused(NEXT, target).remedy or "")
    assert holds(target, NEXT if seconds == 1 else FORMER)
    assert os.listdir(target.parent) == ["pkg"]


# -- killed runs ----------------------------------------------------------------------

KILLED = """
import os, sys
from pathlib import Path
from tests.support.trees import NEXT
import builtins
from xurrent_gen.output.write import write_tree

good, target = int(sys.argv[1]), Path(sys.argv[2])

def counted(owner, name):
    call = getattr(owner, name)
    def step(*args, **kwargs):
        global good
        if good == 0:
            os._exit(9)
        good -= 1
        return call(*args, **kwargs)
    setattr(owner, name, step)

for owner, name in [(os, "mkdir"), (os, "rename"), (os, "unlink"), (os, "rmdir"),
                    (builtins, "open")]:
    counted(owner, name)
write_tree(NEXT, target)
"""


def run_killed(good: int, target: Path) -> bool:
    """Run a write that dies at a step; whether it died."""
    done = subprocess.run(
        [sys.executable, "-c", KILLED, str(good), str(target)],
        cwd=REPOSITORY,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode in (0, 9), done.stderr
    return done.returncode == 9


def test_a_kill_at_any_step_leaves_a_whole_package(tmp_path: Path) -> None:
    """In steps of a stride, to stay quick; a write has some dozens of steps."""
    stride = 8
    for good in range(0, 200, stride):
        target = tmp_path / str(good) / "pkg"
        write_tree(FORMER, target)
        died = run_killed(good, target)
        an_hour_passes(target)
        recover_target(target)
        if not died:
            assert holds(target, NEXT)
            assert good >= stride
            return
        assert holds(target, FORMER) or holds(target, NEXT)
        assert os.listdir(target.parent) == ["pkg"]
        write_tree(NEXT, target)
        assert holds(target, NEXT)
    pytest.fail("the run never ended by itself")


def test_a_package_that_stepped_aside_comes_back(target: Path) -> None:
    """A run was killed between its two renames."""
    left = target.with_name(".pkg.xurrent-gen.x")
    left.mkdir()
    os.rename(target, left / "old")
    recover_target(target)
    assert holds(target, FORMER)


def test_what_cannot_be_looked_at_is_left(target: Path) -> None:
    """A run of somebody else has left it, or removes it at this moment."""
    left = target.with_name(".pkg.xurrent-gen.x")
    left.symlink_to("gone")
    recover_target(target)
    write_tree(NEXT, target)
    assert holds(target, NEXT)


def second_run(step: Failing, target: Path, *args: Any, **kwargs: Any) -> object:
    if step.left == 0 and not step.failed:
        step.failed = True
        write_tree(OTHER, target)
        assert holds(target, OTHER)
    step.left -= 1
    return step.call(*args, **kwargs)


def test_a_run_does_not_touch_what_another_one_writes(tmp_path: Path) -> None:
    """The second run comes at a step of the first: at each of them in turn."""
    for good in range(60):
        target = tmp_path / str(good) / "pkg"
        write_tree(FORMER, target)
        step = Failing(os.mkdir, good, 0)
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(os, "mkdir", partial(second_run, step, target))
            write_tree(NEXT, target)
        assert holds(target, NEXT)
        assert os.listdir(target.parent) == ["pkg"]
        if not step.failed:
            return
    pytest.fail("the run never ended by itself")


# -- manifests ----------------------------------------------------


def test_a_manifest_tells_all_and_no_time() -> None:
    options: dict[str, str | list[str] | dict[str, str]] = {
        "package": "pkg",
        "include": ["a"],
    }
    tree = build_tree({"b.py": b"b", "a.py": b"a"}, "1.0", 3, "sha256:f", options)
    assert list(tree) == ["_manifest.json", "a.py", "b.py"]
    manifest = json.loads(tree[MANIFEST])
    digest = "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb"
    assert manifest.pop("files")["a.py"] == f"sha256:{digest}"
    assert manifest == {
        "made_by": "xurrent-gen",
        "generator": "1.0",
        "contract": 3,
        "schema": "sha256:f",
        "options": {"include": ["a"], "package": "pkg"},
    }


# -- single files ---------------------------------------------------------------------


def test_a_file_is_replaced_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "new" / "schema.graphql"
    write_file(path, b"one")
    write_file(path, b"two")
    assert path.read_bytes() == b"two"

    def fail(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(OutputError, match="No space left"):
        write_file(path, b"three")
    assert files_of(tmp_path) == {"new/schema.graphql": b"two"}


def test_a_full_temporary_folder_is_named(tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text("x")

    def fail(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with pytest.raises(OutputError) as caught, work_folder() as folder:
        shutil.copytree(tmp_path, folder / "copy", copy_function=fail)
    assert "TMPDIR" in (caught.value.remedy or "")
