"""The group of commands, and the shell around it that turns errors into exit codes.

Start at ``main``. The commands are in sibling modules, which import heavy modules inside
functions, so that ``--help`` and usage errors are fast.
"""

from __future__ import annotations

import contextlib
import io
import sys
import tempfile
import traceback
from collections.abc import Sequence
from typing import NoReturn

import click
from click.shell_completion import get_completion_class

from xurrent_gen._version import __version__
from xurrent_gen.cli.docs import docs
from xurrent_gen.cli.doctor import doctor
from xurrent_gen.cli.generate import generate
from xurrent_gen.cli.impact import impact
from xurrent_gen.cli.init import init
from xurrent_gen.cli.propose import propose
from xurrent_gen.cli.quickstart import quickstart
from xurrent_gen.cli.sandbox import sandbox
from xurrent_gen.cli.schema import schema
from xurrent_gen.cli.terminal import forget_unwritten, say, write_data, write_utf8
from xurrent_gen.errors import GeneratorError, InternalError, OutputError

_INTERRUPTED = 130
_READER_GONE = 141  # the exit code of a program that SIGPIPE ended
_EPILOG = (
    "Exit codes: 0 done, 1 drift or breaking change, 2 wrong usage or configuration, "
    "3 the schema could not be fetched, 4 the schema is invalid or cannot be mapped, "
    "70 a bug of xurrent-gen, 130 interrupted, 141 the reader of the output is gone."
)


@click.group(
    epilog=_EPILOG,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.version_option(__version__, "--version", message="xurrent-gen %(version)s")
def cli() -> None:
    """Write a statically typed Python SDK for your Xurrent account.

    Secrets come from the environment only: XURRENT_TOKEN, or XURRENT_CLIENT_ID and
    XURRENT_CLIENT_SECRET. Settings may be in [tool.xurrent-gen] of pyproject.toml;
    `xurrent-gen init` writes a commented one.
    """


@click.command()
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
@click.pass_context
def completion(context: click.Context, *, shell: str) -> None:
    """Print the completion script of a shell.

    Bash and zsh: eval "$(xurrent-gen completion bash)". Fish: xurrent-gen completion
    fish | source.
    """
    kind = get_completion_class(shell)
    assert kind is not None, "click knows the three shells"
    script = kind(
        context.find_root().command, {}, "xurrent-gen", "_XURRENT_GEN_COMPLETE"
    )
    write_data(f"{script.source()}\n")


for _command in (
    generate,
    schema,
    impact,
    docs,
    doctor,
    propose,
    sandbox,
    quickstart,
    init,
    completion,
):
    cli.add_command(_command)


def main(arguments: Sequence[str] | None = None) -> NoReturn:
    """Run a command and end the process with its exit code."""
    write_utf8()
    code = _run(arguments)
    forget_unwritten()
    sys.exit(code)


def _run(arguments: Sequence[str] | None) -> int:
    try:
        code = cli.main(arguments, prog_name="xurrent-gen", standalone_mode=False)
    except GeneratorError as error:
        return _report(error)
    except click.ClickException as error:
        text = io.StringIO()
        error.show(text)
        _say_error(text.getvalue().removesuffix("\n"))
        return error.exit_code
    except (click.Abort, KeyboardInterrupt):
        _say_error("interrupted")
        return _INTERRUPTED
    except SystemExit:
        # Click would exit with 1 after a broken pipe, which means drift here.
        return _READER_GONE
    except Exception as error:
        return _report(_internal(error))
    return code if isinstance(code, int) else 0


def _report(error: GeneratorError) -> int:
    _say_error(f"error: {error}")
    return error.exit_code


def _say_error(text: str) -> None:
    """Print to stderr; if it cannot be written, the exit code is the only report."""
    with contextlib.suppress(OSError, OutputError):
        say(text, error=True)


def _internal(error: Exception) -> InternalError:
    """Return the error for a bug of xurrent-gen; the details go to a file."""
    where, remedy = None, "report it with the command and the version"
    with (
        contextlib.suppress(OSError),
        tempfile.NamedTemporaryFile(
            "w", prefix="xurrent-gen-", suffix=".log", delete=False, encoding="utf-8"
        ) as log,
    ):
        log.write("".join(traceback.format_exception(error)))
        where = f"details in {log.name}"
        remedy = (
            "report it with that file, which holds no secrets, but look at it first"
        )
    return InternalError(
        f"xurrent-gen failed unexpectedly: {type(error).__name__}",
        where=where,
        remedy=remedy,
    )
