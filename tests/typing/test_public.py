"""What checkers know of a package's public types, all features included."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from tests.architecture.source import REFERENCE


def test_public_types_are_declared_not_guessed(tmp_path: Path) -> None:
    command = ["basedpyright", "--verifytypes", "xurrent_sdk", "--ignoreexternal"]
    done = subprocess.run(
        [sys.executable, "-m", *command, "--outputjson"],
        env={**os.environ, "PYTHONPATH": str(REFERENCE.parent)},
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    found = json.loads(done.stdout)["typeCompleteness"]
    assert found["exportedSymbolCounts"]["withUnknownType"] == 0
    assert found["completenessScore"] >= 0.99, found["exportedSymbolCounts"]
