"""``xurrent-gen docs``: a reference of the account's schema and package."""

from __future__ import annotations

from pathlib import Path

import click

from xurrent_gen.cli.options import (
    PATH,
    ListFriendly,
    examples,
    part_options,
    source_options,
    voice_options,
)
from xurrent_gen.cli.terminal import Voice
from xurrent_gen.config.load import configure
from xurrent_gen.config.model import Flags


@click.command(
    cls=ListFriendly,
    epilog=examples(
        "docs --account widget --stage qa",
        "docs --schema new.graphql --since xurrent_sdk",
    ),
)
@source_options
@click.option(
    "--output",
    type=PATH,
    metavar="DIR",
    default=Path("xurrent_reference"),
    show_default=True,
    help="Folder of the reference; an older reference there is replaced.",
)
@part_options
@click.option(
    "--since",
    type=PATH,
    metavar="OLD",
    help="Mark what is new since this older schema file or package.",
)
@voice_options
def docs(flags: Flags, *, output: Path, since: Path | None, voice: Voice) -> None:
    """Write a searchable HTML reference of the schema, with the names of the package.

    A folder of HTML pages that need no server and no network: records, queries,
    mutations, inputs, enums and the forms of custom fields, each with a short
    program. They describe what `generate` puts into the package.
    """
    config = configure(flags)
    with voice.progress():
        from xurrent_gen import api

        made = api.docs(config, output, since=since)
    voice.issues(made.issues)
    voice.tell(f"{made.written}\nopen {output / 'index.html'}")
