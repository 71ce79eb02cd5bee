"""``xurrent-gen generate``: the main job, and its check."""

from __future__ import annotations

import gc
from pathlib import Path
from typing import TYPE_CHECKING, Unpack

import click

from xurrent_gen.cli.options import (
    ListFriendly,
    SourceOptions,
    configured,
    open_progress,
    show_issues,
    source_options,
    voice_options,
)
from xurrent_gen.cli.terminal import say, write_data
from xurrent_gen.config import Edges, Flags, GeneratorConfig
from xurrent_gen.features import ALL, BUILT, DEFAULT, NONE
from xurrent_gen.printable import printable

if TYPE_CHECKING:
    from xurrent_gen.api import Generated

__all__ = ["generate"]


@click.command(cls=ListFriendly)
@source_options
@click.option(
    "--output",
    type=click.Path(path_type=Path),
    metavar="DIR",
    help="Folder in which the package's folder is written; the current one by default.",
)
@click.option(
    "--package", metavar="NAME", help="Name of the package; xurrent_sdk by default."
)
@click.option(
    "--include",
    multiple=True,
    metavar="GLOB",
    help="Only root fields, mutations and records that match; repeatable.",
)
@click.option(
    "--exclude",
    multiple=True,
    metavar="GLOB",
    help="Not the root fields, mutations and records that match; repeatable.",
)
@click.option(
    "--edges",
    type=click.Choice([each.value for each in Edges]),
    help="What becomes of relations to records that nobody asked for: left out, kept "
    "as id and name, or kept with all that they lead to; cut by default.",
)
@click.option(
    "--feature",
    "features",
    multiple=True,
    metavar="NAME",
    help=f"What is in besides the core: {', '.join(BUILT)}, {ALL} or {NONE}; "
    f"repeatable; {' and '.join(DEFAULT)} by default.",
)
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
    type=click.Path(path_type=Path, dir_okay=False),
    metavar="FILE",
    help="Put what changed in the package into this file, as its newest section.",
)
@voice_options
def generate(
    *,
    output: Path | None,
    package: str | None,
    include: tuple[str, ...],
    exclude: tuple[str, ...],
    edges: str | None,
    features: tuple[str, ...],
    check: bool,
    why: str | None,
    changelog: Path | None,
    quiet: bool,
    verbose: bool,
    **source: Unpack[SourceOptions],
) -> None:
    """Write the package for the schema of a file, an account or the sandbox."""
    # What a run builds lives until the process ends: looking for garbage among it takes
    # a fifth of the time and finds 6 MB.
    gc.disable()
    flags = Flags(
        output=output,
        package=package,
        include=include,
        exclude=exclude,
        edges=edges,
        features=features,
        check=check,
        **source,
    )
    config = configured(flags)
    if why is not None:
        if check or changelog is not None:
            raise click.UsageError("--why writes nothing and compares nothing")
        _explain(config, why, quiet=quiet, verbose=verbose)
        return
    if check and changelog is not None:
        raise click.UsageError("--check writes nothing: leave --changelog out")
    with open_progress(quiet=quiet, verbose=verbose) as progress:
        from xurrent_gen import api

        if check:
            checked = api.check(config, progress=progress)
            issues, summary = checked.issues, f"{checked.target} is current"
        else:
            made = api.generate(config, changelog=changelog, progress=progress)
            issues, summary = made.issues, _summary(made)
    show_issues(issues, quiet=quiet, verbose=verbose)
    if not quiet:
        say(summary)


def _explain(config: GeneratorConfig, name: str, *, quiet: bool, verbose: bool) -> None:
    with open_progress(quiet=quiet, verbose=verbose) as progress:
        from xurrent_gen import api

        text = api.explain(config, name, progress)
    write_data(printable(f"{text}\n"))


def _summary(made: Generated) -> str:
    lines = [str(made.written)]
    if made.difference is not None:
        from xurrent_gen.changes.render import digest

        lines.insert(0, digest(made.difference))
    if made.left_out:
        lines.append(made.left_out)
    return "\n".join(lines)
