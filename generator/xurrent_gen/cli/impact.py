"""``xurrent-gen impact``: what a moved schema breaks in a user's own code."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from xurrent_gen.cli.options import config_option, open_progress, voice_options
from xurrent_gen.cli.parameters import PATH, PLACE
from xurrent_gen.cli.schema import side_named
from xurrent_gen.cli.terminal import write_data
from xurrent_gen.printable import printable

if TYPE_CHECKING:
    from xurrent_gen.breakage.checkers import CheckerName
    from xurrent_gen.breakage.report import Form


@click.command()
@click.argument("old", type=PATH, metavar="OLD")
@click.argument("new", type=PLACE, metavar="NEW")
@click.argument("paths", type=PATH, nargs=-1, required=True, metavar="PATH...")
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json", "sarif", "markdown"]),
    default="text",
    show_default=True,
)
@click.option(
    "--checker",
    "checkers",
    type=click.Choice(["mypy", "pyright"]),
    multiple=True,
    help="Ask this type checker; repeatable; all that are installed by default.",
)
@config_option
@voice_options
def impact(
    *,
    old: Path,
    new: str,
    paths: tuple[Path, ...],
    form: Form,
    checkers: tuple[CheckerName, ...],
    config: Path | None,
    quiet: bool,
    verbose: bool,
) -> None:
    """Find the lines of your code that a moved schema breaks.

    OLD is the package that your code imports (the folder xurrent_sdk), NEW a schema
    file, another package, or the word account. PATH are the files and folders of your
    code. A type checker judges them beside both packages, and each new error is told with
    the change that caused it; documents given to execute() are compared with both schemas.

    Exit code 1 when something breaks.
    """
    with open_progress(quiet=quiet, verbose=verbose) as progress:
        from xurrent_gen import api
        from xurrent_gen.breakage.report import render

        found = api.impact(
            old,
            side_named(new, config, beside=str(old)),
            paths,
            checkers=checkers,
            progress=progress,
        )
    text = render(found, form)
    write_data(text if form in ("json", "sarif") else printable(text))
    if found.broken:
        click.get_current_context().exit(1)
