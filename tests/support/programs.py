"""Programs that an interpreter of their own runs."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path


def printed(program: str, root: Path) -> str:
    """What a program prints with the packages in the folder ``root``; warnings are errors."""
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", program],
        env={**os.environ, "PYTHONPATH": str(root)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout
