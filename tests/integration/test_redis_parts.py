"""The example that reads a listing in processes, which share a window in Redis."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from bisect import bisect_right
from pathlib import Path

from tests.support.packages import BUNDLED
from tests.support.snippets import REPOSITORY
from xurrent_gen.sandbox import running_sandbox

LIMIT, PERIOD = 20, 2.0


def test_processes_stay_within_one_limit(redis_url: str, tmp_path: Path) -> None:
    folder = shutil.copytree(REPOSITORY / "examples" / "read-in-parts", tmp_path / "it")
    generate = ("generate", "--quiet", "--schema", str(BUNDLED))
    subprocess.run(
        (sys.executable, "-m", "xurrent_gen", *generate), cwd=folder, check=True
    )
    with running_sandbox(sizes={"Person": 700}) as sandbox:
        environment = {**os.environ, **sandbox.environ, "REDIS_URL": redis_url}
        done = subprocess.run(
            (sys.executable, "read_people.py"),
            cwd=folder,
            env=environment,
            capture_output=True,
            text=True,
            check=False,
        )
        requests = sandbox.journal.of("graphql")
    assert done.returncode == 0, done.stderr
    people = int(done.stdout.split()[0])
    assert people > 500
    assert len(requests) >= people / 20
    assert {each.status for each in requests} == {200}
    at = [each.at for each in requests]
    within = [n + 1 - bisect_right(at, each - PERIOD) for n, each in enumerate(at)]
    assert max(within) <= LIMIT
    # One process alone would have been held to its share.
    assert max(within) > LIMIT // 2
