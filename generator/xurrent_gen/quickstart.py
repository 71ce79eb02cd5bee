"""Quick start: start a sandbox, generate a package, write and run a first program.

It creates a folder with the package and a short commented program, which the user can
change and run again. If the program exists already, it is run unchanged.
"""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Final

import xurrent_gen
from xurrent_gen import pipeline
from xurrent_gen.config.model import DEFAULT_PACKAGE, GeneratorConfig, SandboxSettings
from xurrent_gen.errors import InternalError, needs_sandbox
from xurrent_gen.output.file import write_file
from xurrent_gen.output.write import write_tree
from xurrent_gen.progress import LOG

PROGRAM: Final = "quickstart.py"
_LAST_LINES: Final = 5


def program_text() -> str:
    """Return the text of the first program; it is a data file with ordinary Python."""
    folder = Path(xurrent_gen.__file__).parent / "data"
    return (folder / f"{PROGRAM}.txt").read_text(encoding="utf-8")


def run_quickstart(output: Path) -> str:
    """Generate into ``output``, write and run the program; return a message for the user.

    Raises ``xurrent_gen.errors.GeneratorError``.
    """
    program = output / PROGRAM
    is_theirs = program.exists() and program.read_bytes() != program_text().encode()
    config = GeneratorConfig(source=SandboxSettings(), output=output)
    tree, _ = pipeline.generate(config)
    LOG.info("Writing the package")
    summary = write_tree(tree, config.target)
    if not is_theirs:
        write_file(program, program_text().encode())
    LOG.info("Running the program against the sandbox")
    printed = _run_against_sandbox(program)
    note = " (yours, left as it was)" if is_theirs else ""
    python, command = _typed(Path(sys.executable).name), _typed("xurrent-gen")
    run = f"{python} {_quoted(program)}"
    own = f"generate --account ID --stage qa --output {_quoted(output)}"
    return "\n".join(
        [
            f"$ {run}",
            printed.rstrip(),
            "",
            f"Made: {summary.target} ({len(tree)} files)",
            f"      {program}{note}",
            "Next: change the program, and run it against the sandbox again:",
            f"          {command} sandbox --run -- {run}",
            "      For your own account, set XURRENT_TOKEN and run:",
            f"          {command} {own}",
        ]
    )


def _typed(name: str) -> str:
    """Return the shell command for the program ``name`` beside this interpreter."""
    program = Path(sys.executable).with_name(name)
    found = shutil.which(name) or ""
    if str(program) in (found, os.path.realpath(found)):  # pipx and uv make links
        return name
    if not program.exists():
        return f"{_typed(Path(sys.executable).name)} -m xurrent_gen"
    return _quoted(program)


def _quoted(path: Path) -> str:
    if os.name != "nt":
        return shlex.quote(str(path))
    # cmd accepts double quotes only; PowerShell requires & before a quoted program.
    return f'"{path}"' if " " in str(path) else str(path)


@needs_sandbox("xurrent-gen quickstart")
def _run_against_sandbox(program: Path) -> str:
    """Run the program without settings and secrets of the account; return its output."""
    from xurrent_gen.sandbox import running_sandbox

    environ = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith("XURRENT_") and name != "PYTHONSAFEPATH"
    }
    environ |= {"PYTHONIOENCODING": "utf-8", "PYTHONDONTWRITEBYTECODE": "1"}
    with running_sandbox() as sandbox:
        done = subprocess.run(
            [sys.executable, str(program.resolve())],
            env=environ | sandbox.environ,
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            check=False,
        )
    if done.returncode != 0:
        last = "\n".join(done.stderr.strip().splitlines()[-_LAST_LINES:])
        raise InternalError(
            f"the program failed: {last}",
            where=f"{program}, package {DEFAULT_PACKAGE}",
            remedy="if you changed it, correct it; else report this",
        )
    return done.stdout
