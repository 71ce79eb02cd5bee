"""Write files atomically."""

from __future__ import annotations

import errno
import os
import secrets
import tempfile
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from pathlib import Path

from xurrent_gen.errors import OutputError


def with_line_ends_of(text: str, added: str) -> str:
    """Return ``added`` with the line ends of ``text``, such as those of Windows."""
    return added.replace("\n", "\r\n") if "\r\n" in text else added


@contextmanager
def written(contents: Mapping[Path, bytes]) -> Generator[None]:
    """Write files, and restore the former ones if the block fails.

    A file that already has its content is not written. Raises ``OutputError``.
    """
    before: dict[Path, bytes | None] = {}
    try:
        for path, content in contents.items():
            former = _read(path)
            if former != content:
                write_file(path, content)
                before[path] = former
        yield
    except BaseException:
        for path, former in before.items():
            if former is None:
                path.unlink(missing_ok=True)
            else:
                write_file(path, former)
        raise


@contextmanager
def work_folder() -> Generator[Path]:
    """Create a temporary folder for a block. Raises ``OutputError``."""
    try:
        folder = tempfile.TemporaryDirectory(prefix="xurrent-gen-")
    except OSError as error:
        raise OutputError(
            f"no temporary folder can be made: {error.strerror}",
            where="TMPDIR",
            remedy="set TMPDIR to a folder that can be written to",
        ) from None
    with folder as path:
        try:
            yield Path(path)
        except OSError as error:  # an error of shutil.copytree has no errno
            if os.strerror(errno.ENOSPC) not in str(error):
                raise
            raise OutputError(
                "the temporary folder is full",
                where=path,
                remedy="free some space, or set TMPDIR to a folder that has more",
            ) from None


def is_stream(path: Path) -> bool:
    """Return whether a path is a device or a pipe, which is neither read nor replaced."""
    return path.exists() and not path.is_file() and not path.is_dir()


def _read(path: Path) -> bytes | None:
    try:
        return b"" if is_stream(path) else path.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise _cannot_write(error, path) from None


def write_file(path: Path, content: bytes) -> None:
    """Replace ``path`` by a file with ``content``; write directly to a device or pipe.

    Raises ``OutputError``; then, and after a kill, the former file is unchanged.
    """
    target = Path(os.path.realpath(path))
    draft = target.with_name(f".{target.name}.{os.getpid()}-{secrets.token_hex(4)}")
    try:
        if is_stream(path):
            path.write_bytes(content)
            return
        target.parent.mkdir(parents=True, exist_ok=True)
        try:
            with open(draft, "xb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            os.replace(draft, target)
        except BaseException:
            draft.unlink(missing_ok=True)
            raise
    except OSError as error:
        raise _cannot_write(error, path) from None


def _cannot_write(error: OSError, path: Path) -> OutputError:
    return OutputError(
        f"the file cannot be written: {error.strerror or type(error).__name__}",
        where=str(path),
        remedy="make the folder writable, free some space, or name another file",
    )
