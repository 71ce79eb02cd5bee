"""``xurrent-gen sandbox``: a local Xurrent in the foreground."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import signal
import subprocess
from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from xurrent_gen.cli.options import PATH, examples
from xurrent_gen.cli.terminal import say, write_data
from xurrent_gen.config.table import SettingsTable, load_table
from xurrent_gen.errors import ConfigError, OutputError, needs_sandbox
from xurrent_gen.output.file import write_file

if TYPE_CHECKING:
    from xurrent_gen.sandbox import RunningSandbox

_PORT = 8765
# Variables of an account, with any prefix of a package; not the log level.
_SETTING = re.compile(r"\w*XURRENT_(?!GEN_|LOG$)")


@click.command(epilog=examples("sandbox --run -- python app.py"))
@click.option(
    "--port",
    type=click.IntRange(0, 65535),
    metavar="N",
    help=f"Port on 127.0.0.1; 0 takes any free one, as --run does; {_PORT} by default.",
)
@click.option(
    "--schema",
    type=PATH,
    metavar="FILE",
    help="Serve this schema; by default the bundled one of Xurrent.",
)
@click.option(
    "--seed",
    type=int,
    default=1,
    show_default=True,
    metavar="N",
    help="The same seed gives the same data.",
)
@click.option(
    "--data",
    type=PATH,
    metavar="FILE",
    help="JSON file with your records by root field; their types get no generated ones.",
)
@click.option(
    "--save",
    type=PATH,
    metavar="FILE",
    help="Write all records to this file at the end, in the format of --data.",
)
@click.option(
    "--fault",
    "faults",
    multiple=True,
    metavar="FAULT",
    help="Fault of the next request, such as 429:1, 503, 502, slow:0.2, cut, drop, "
    "malformed, graphql:text or expired; repeatable, one for each request. "
    "webhook:twice, later, lost and drop are faults of deliveries.",
)
@click.option(
    "--fault-rate",
    type=click.FloatRange(0, 1),
    default=0.0,
    metavar="SHARE",
    help="Share of requests that meet a random fault, from 0 to 1.",
)
@click.option(
    "--latency",
    type=click.FloatRange(0),
    default=0.0,
    metavar="SECONDS",
    help="Delay of each GraphQL response.",
)
@click.option(
    "--enforce-limits", is_flag=True, help="Refuse requests above the rate limits."
)
@click.option(
    "--deliver-webhooks",
    is_flag=True,
    help="Post what mutations change, signed, to the webhooks that were created.",
)
@click.option("--tls", is_flag=True, help="Also serve HTTPS, on a second port.")
@click.option("--access-log", is_flag=True, help="Print a line for each request.")
@click.option(
    "--run",
    "runs",
    is_flag=True,
    help="Run the program after -- against the sandbox, and stop when it ends.",
)
@click.argument("program", nargs=-1, type=click.UNPROCESSED)
@needs_sandbox("xurrent-gen sandbox")
def sandbox(
    *,
    port: int | None,
    enforce_limits: bool,
    save: Path | None,
    runs: bool,
    program: tuple[str, ...],
    **settings: Any,
) -> None:
    """Serve a local Xurrent on loopback until interrupted.

    Or for one program: xurrent-gen sandbox --run -- python app.py
    """
    if runs != bool(program):
        raise click.UsageError("write it as: sandbox --run -- python app.py")
    if port is None:
        port = 0 if runs else _PORT
    if save is not None and save.is_dir():
        raise _unsaved(save, "it is a folder")
    if save is not None and not os.access(save.absolute().parent, os.W_OK):
        raise _unsaved(save, "its folder cannot be written")
    try:
        from xurrent_gen.sandbox import (
            LimitOptions,
            SandboxOptions,
            running_sandbox,
            serve,
        )

        limits = LimitOptions(enforce=enforce_limits)
        options = SandboxOptions(port=port, limits=limits, **settings)
        table = load_table(None, Path.cwd())
        if not runs:
            at_end = None if save is None else partial(_save, save)
            serve(options, announce=partial(_announce, table), at_end=at_end)
            return
        with running_sandbox(options) as running:
            environ = sandbox_environment(os.environ, running.environ, table)
            code = run_program(program, environ)
            if save is not None:
                _save(save, running, code)
    except (ValueError, OSError) as error:
        text = getattr(error, "strerror", None) or str(error)
        raise ConfigError(
            f"the sandbox cannot be started: {text}",
            where=f"127.0.0.1:{port}" if isinstance(error, OSError) else None,
            remedy=(
                "choose another --port (0 takes any free one)"
                if isinstance(error, OSError)
                else "correct that option"
            ),
        ) from None

    click.get_current_context().exit(code)


def _save(file: Path, running: RunningSandbox, code: int = 0) -> None:
    """Write all records to a file; if that fails, a program's exit code is kept."""
    from xurrent_gen.sandbox.protocol.server import file_of

    try:
        write_file(file, file_of(running.save()))
    except OutputError as error:
        failure = _unsaved(file, error.what)
        if not code:
            raise failure from None
        say(f"error: {failure}", error=True)


def _unsaved(file: Path, why: str) -> OutputError:
    return OutputError(
        f"the records cannot be saved: {why}",
        where=str(file),
        remedy="name another file with --save",
    )


def _announce(table: SettingsTable, running: RunningSandbox) -> None:
    """Print the variables for a shell that uses the sandbox: lines to copy, or to eval."""
    for name, value in sandbox_environment({}, running.environ, table).items():
        write_data(f"export {name}={shlex.quote(value)}\n")
    if running.sandbox.options.tls:
        say(
            f"HTTPS: {running.tls_url}, with the CA certificate {running.ca_file}",
            error=True,
        )
    say(f"The sandbox answers at {running.base_url}; Ctrl-C stops it.", error=True)


def sandbox_environment(
    environ: Mapping[str, str], sandbox: Mapping[str, str], table: SettingsTable
) -> dict[str, str]:
    """``environ`` with the sandbox in place of every account.

    No variable of another account is left, so no real token reaches the sandbox and no
    request reaches a real account. The prefixes of configured packages are set, too.
    """
    others = {k: v for k, v in environ.items() if not _SETTING.match(k)}
    prefixes = {"", *(each.text("env-prefix") or "" for each in table.packages())}
    return others | {f"{p}{k}": v for p in sorted(prefixes) for k, v in sandbox.items()}


def run_program(command: Sequence[str], environ: Mapping[str, str]) -> int:
    """Run a program until it ends, and return its exit code as a shell reports it.

    Signals that would end this process are forwarded to the program, which decides when
    to end. Raises ``ConfigError`` when the program cannot be started.
    """
    sent: list[int] = []
    process: subprocess.Popen[bytes] | None = None

    def handle(number: int, _: object) -> None:
        # A terminal sends Ctrl-C to the program as well, which must not get it twice. A
        # supervisor, such as a CI job, sends other signals to this process only.
        if number == signal.SIGINT:
            return
        if process is None:
            sent.append(number)
        else:
            process.send_signal(number)

    names = ("SIGINT", "SIGTERM", "SIGHUP")  # Windows has no SIGHUP
    signals = [getattr(signal, name) for name in names if hasattr(signal, name)]
    before = {each: signal.getsignal(each) for each in signals}
    # A signal that is ignored, as under ``nohup``, must stay ignored.
    heard = [each for each in signals if before[each] is not signal.SIG_IGN]
    # Installed before the program starts: a signal may arrive right after its first line.
    for each in heard:
        signal.signal(each, handle)
    # Windows itself prefers the Python that runs this, without its venv, to the one on PATH,
    # and it does not find npm.cmd.
    first = shutil.which(command[0]) or command[0]
    try:
        process = subprocess.Popen([first, *command[1:]], env=environ)
        for number in sent:
            process.send_signal(number)
        code = process.wait()
    except OSError as error:
        raise ConfigError(
            f"the program cannot be started: {error.strerror or error}",
            where=command[0],
            remedy="begin with the Python of your project, as in: "
            "xurrent-gen sandbox --run -- .venv/bin/python app.py",
        ) from None
    finally:
        for each in heard:
            signal.signal(each, before[each])
    return code if code >= 0 else 128 - code
