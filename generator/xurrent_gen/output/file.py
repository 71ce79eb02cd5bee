"""Write one file, whole or not at all."""

from __future__ import annotations

import os
import secrets
from pathlib import Path

from xurrent_gen.errors import OutputError


def write_file(path: Path, content: bytes) -> None:
    """Replace ``path`` with ``content``.

    Raises ``OutputError``; then, and after a kill, the former file is whole.
    """
    target = Path(os.path.realpath(path))
    draft = target.with_name(f".{target.name}.{os.getpid()}-{secrets.token_hex(4)}")
    try:
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
        raise OutputError(
            f"the file cannot be written: {error.strerror or type(error).__name__}",
            where=str(path),
            remedy="make the place writable, free some space, or name another file",
        ) from None
