"""Programs that run in a new interpreter."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path


def printed(program: str, root: Path) -> str:
    """Run a program with the packages in ``root`` and warnings as errors; return stdout."""
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", program],
        env={**os.environ, "PYTHONPATH": str(root)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout
