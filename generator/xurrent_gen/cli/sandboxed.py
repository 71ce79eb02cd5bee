"""``xurrent-gen sandbox --run``: one program that sees the sandbox as its account."""

from __future__ import annotations

import re
import signal
import subprocess
from collections.abc import Generator, Mapping, Sequence
from contextlib import contextmanager

from xurrent_gen.config.table import SettingsTable
from xurrent_gen.errors import ConfigError

# Settings of a client, whatever prefix a package gives them; not those of the generator.
_SETTING = re.compile(r"\w*XURRENT_(?!GEN_)")


def sandbox_environment(
    environ: Mapping[str, str], sandbox: Mapping[str, str], table: SettingsTable
) -> dict[str, str]:
    """``environ`` with the sandbox in place of every account.

    No variable of another account is left, so no real token reaches the sandbox and no
    request reaches a real account. The prefixes of configured packages are set, too.
    """
    kept = {k: v for k, v in environ.items() if not _SETTING.match(k)}
    prefixes = {"", *(each.text("env-prefix") or "" for each in table.packages())}
    return kept | {f"{p}{k}": v for p in prefixes for k, v in sandbox.items()}


def run_program(command: Sequence[str], environ: Mapping[str, str]) -> int:
    """Run a program until it ends, and return its exit code as a shell reports it.

    What should end this process is sent to the program, which decides when to. Raises
    ``ConfigError`` when it cannot be started.
    """
    try:
        process = subprocess.Popen(list(command), env=environ)
    except OSError as error:
        raise ConfigError(
            f"the program cannot be started: {error.strerror or error}",
            where=command[0],
            remedy="write it as in: xurrent-gen sandbox --run -- python app.py",
        ) from None
    with process, _passed_on(process):
        while True:
            try:
                code = process.wait()
                break
            except KeyboardInterrupt:
                # The terminal has sent it to the program as well, which decides when to end.
                continue
    return code if code >= 0 else 128 - code


@contextmanager
def _passed_on(process: subprocess.Popen[bytes]) -> Generator[None]:
    """Send SIGTERM and SIGHUP on, unless they are ignored, as under ``nohup``.

    A supervisor, as of a job in CI, sends them to this process alone.
    """
    names = ("SIGTERM", "SIGHUP")  # Windows has no SIGHUP
    signals = [getattr(signal, name) for name in names if hasattr(signal, name)]
    before = {each: signal.getsignal(each) for each in signals}
    heard = [each for each in signals if before[each] is not signal.SIG_IGN]
    for each in heard:
        signal.signal(each, lambda number, _: process.send_signal(number))
    try:
        yield
    finally:
        for each in heard:
            signal.signal(each, before[each])
