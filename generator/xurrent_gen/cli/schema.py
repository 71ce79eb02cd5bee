"""``xurrent-gen schema``: fetch the schema of an account, and compare two schemas."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Literal, Unpack, cast

import click

from xurrent_gen.cli.options import (
    SourceOptions,
    configured,
    open_progress,
    show_issues,
    source_options,
    voice_options,
)
from xurrent_gen.cli.terminal import say, write_data
from xurrent_gen.config import Flags
from xurrent_gen.printable import printable

__all__ = ["schema"]

_PATH = click.Path(path_type=Path)


@click.group()
def schema() -> None:
    """Save the schema of an account, or compare two schemas."""


@schema.command()
@source_options
@click.option(
    "--out",
    type=_PATH,
    default=Path("schema.graphql"),
    show_default=True,
    metavar="FILE",
    help="Introspection JSON if the name ends in .json, else SDL; - for stdout.",
)
@voice_options
def pull(
    *, out: Path, quiet: bool, verbose: bool, **source: Unpack[SourceOptions]
) -> None:
    """Save the account's schema: SDL, or introspection JSON, by the file's suffix.

    It is always fetched anew, unless --offline is given.
    """
    config = configured(Flags(**source))
    config = replace(config, refresh=not config.offline)
    with open_progress(quiet=quiet, verbose=verbose) as progress:
        from xurrent_gen.introspect.source import fetch_schema
        from xurrent_gen.output.file import write_file
        from xurrent_gen.schema.export import export_schema
        from xurrent_gen.schema.load import load_schema

        text = fetch_schema(config, progress)
        progress.step("Checking the schema")
        loaded = load_schema(text)
        content = export_schema(loaded, as_json=out.suffix == ".json")
        if str(out) != "-":
            write_file(out, content.encode())
    show_issues((*config.issues, *loaded.issues), quiet=quiet, verbose=verbose)
    if str(out) == "-":
        write_data(content)
    elif not quiet:
        say(f"{out}: {len(loaded.schema.type_map)} types, {loaded.fingerprint}")


@schema.command()
@click.argument("old", type=_PATH)
@click.argument("new", type=_PATH)
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json", "markdown"]),
    default="text",
    show_default=True,
)
def diff(*, old: Path, new: Path, form: str) -> None:
    """Compare two schema files: breaking, dangerous and safe changes.

    Exit code 1 when a change is breaking.
    """
    from xurrent_gen.schema.diff import diff_schemas, render_diff
    from xurrent_gen.schema.file import read_schema_file
    from xurrent_gen.schema.load import load_schema

    before = load_schema(read_schema_file(old))
    after = load_schema(read_schema_file(new))
    difference = diff_schemas(before, after)
    wanted = cast(Literal["text", "json", "markdown"], form)
    text = render_diff(difference, wanted)
    write_data(text if form == "json" else printable(text))
    if difference.breaking:
        click.get_current_context().exit(1)
