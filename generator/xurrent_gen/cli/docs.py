"""``xurrent-gen docs``: a reference of the account's schema and package."""

from __future__ import annotations

from pathlib import Path
from typing import Unpack

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
from xurrent_gen.cli.terminal import say
from xurrent_gen.config import Flags
from xurrent_gen.errors import OutputError

__all__ = ["docs"]


@click.command(cls=ListFriendly)
@source_options
@click.option(
    "--output",
    type=click.Path(path_type=Path),
    metavar="DIR",
    default=Path("xurrent_reference"),
    show_default=True,
    help="Folder of the reference; what was written there before is replaced.",
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
    "--since",
    type=click.Path(path_type=Path),
    metavar="OLD",
    help="Mark what this older schema file, or package, did not have.",
)
@voice_options
def docs(
    *,
    output: Path,
    package: str | None,
    include: tuple[str, ...],
    exclude: tuple[str, ...],
    since: Path | None,
    quiet: bool,
    verbose: bool,
    **source: Unpack[SourceOptions],
) -> None:
    """Write a searchable reference of the schema, as the package spells it.

    One folder of HTML that opens from a disk and asks no network: records, queries,
    mutations, inputs and value lists, each with a short program.
    """
    flags = Flags(package=package, include=include, exclude=exclude, **source)
    config = configured(flags)
    with open_progress(quiet=quiet, verbose=verbose) as progress:
        from xurrent_gen import pipeline
        from xurrent_gen.changes.sides import read_source
        from xurrent_gen.output.tree import read_options
        from xurrent_gen.output.write import write_tree

        found = read_options(output)
        if found is not None and "reference" not in found:
            raise OutputError(
                "there is a generated package where the reference should be written",
                where=str(output),
                remedy="choose another --output",
            )
        older = read_source(since).text if since else None
        result = pipeline.describe(config, progress, older)
        progress.step("Writing the reference")
        summary = str(write_tree(result.tree, output))
    show_issues(result.issues, quiet=quiet, verbose=verbose)
    if not quiet:
        say(f"{summary}\nopen {output / 'index.html'}")
