"""``xurrent-gen quickstart``: generate a package and run a first program."""

from __future__ import annotations

from pathlib import Path

import click

from xurrent_gen.cli.options import PATH, examples, voice_options
from xurrent_gen.cli.terminal import Voice


@click.command(epilog=examples("quickstart"))
@click.option(
    "--output",
    type=PATH,
    default=Path("xurrent-quickstart"),
    show_default=True,
    metavar="DIR",
    help="Folder for the package and the program.",
)
@voice_options
def quickstart(*, output: Path, voice: Voice) -> None:
    """Generate from the sandbox, write a short commented program, and run it."""
    with voice.progress():
        from xurrent_gen.quickstart import run_quickstart

        report = run_quickstart(output)
    voice.tell(str(report))
