"""``xurrent-gen generate``: the main job, and its check."""

from __future__ import annotations

import gc
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from xurrent_gen.cli.options import (
    ListFriendly,
    configured_all,
    open_progress,
    part_options,
    show_issues,
    source_options,
    voice_options,
)
from xurrent_gen.cli.parameters import PATH, NamedPath
from xurrent_gen.cli.terminal import say, write_data
from xurrent_gen.config import Flags
from xurrent_gen.errors import GeneratorError, Issue
from xurrent_gen.printable import printable

if TYPE_CHECKING:
    from xurrent_gen.api import Generated


@click.command(cls=ListFriendly)
@source_options
@click.option(
    "--output",
    type=PATH,
    metavar="DIR",
    help="Folder in which the package's folder is written; the current one by default.",
)
@click.option(
    "--project",
    is_flag=True,
    help="Make the folder an installable project, whose version moves by what changes.",
)
@part_options
@click.option(
    "--check",
    is_flag=True,
    help="Write nothing; exit 1 with the differences if the package is not current.",
)
@click.option(
    "--why",
    metavar="TYPE",
    help="Write nothing; tell what keeps this type in the package, or leaves it out.",
)
@click.option(
    "--changelog",
    type=NamedPath(path_type=Path, dir_okay=False),
    metavar="FILE",
    help="Put what changed in the package into this file, as its newest section.",
)
@voice_options
def generate(
    flags: Flags,
    *,
    output: Path | None,
    why: str | None,
    changelog: Path | None,
    quiet: bool,
    verbose: bool,
) -> None:
    """Write the package for the schema of a file, an account or the sandbox."""
    # What a run builds lives until the process ends: looking for garbage among it takes
    # a fifth of the time and finds 6 MB; without memory, at the end, it crashes Python.
    gc.disable()
    if flags.check and changelog is not None:
        raise click.UsageError("--check writes nothing: leave --changelog out")
    if why is not None and (flags.check or changelog is not None):
        raise click.UsageError("--why writes nothing and compares nothing")
    configs = configured_all(replace(flags, output=output))
    from xurrent_gen import api

    failed: list[GeneratorError] = []
    issues: tuple[Issue, ...]
    for config in configs:
        try:
            with open_progress(quiet=quiet, verbose=verbose) as progress:
                if why is not None:
                    issues, text = (), api.explain(config, why, progress)
                elif flags.check:
                    checked = api.check(config, progress=progress)
                    issues, text = checked.issues, f"{checked.target} is current"
                else:
                    made = api.generate(config, changelog=changelog, progress=progress)
                    issues, text = made.issues, _summary(made)
        except GeneratorError as error:
            # What is wrong with one package says nothing of the next.
            failed.append(error)
            if len(configs) > 1:
                say(f"{config.target}: error: {error}", error=True)
            continue
        show_issues(issues, quiet=quiet, verbose=verbose)
        if why is not None:
            write_data(printable(f"{text}\n"))
        elif not quiet:
            say(text)
    if failed and len(configs) == 1:
        raise failed[0]
    if failed:
        click.get_current_context().exit(failed[0].exit_code)


def _summary(made: Generated) -> str:
    lines = [str(made.written)]
    if made.difference is not None:
        from xurrent_gen.changes.render import digest

        lines.insert(0, digest(made.difference))
    if made.project is not None:
        lines.append(str(made.project))
    if made.left_out:
        lines.append(made.left_out)
    return "\n".join(lines)
