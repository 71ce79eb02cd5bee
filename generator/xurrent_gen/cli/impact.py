"""``xurrent-gen impact``: find the lines of a user's code that a schema change breaks."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from xurrent_gen.cli.options import (
    PATH,
    PATH_TEXT,
    config_option,
    examples,
    form_options,
    voice_options,
)
from xurrent_gen.cli.schema import side_named
from xurrent_gen.cli.terminal import Voice, write_form

if TYPE_CHECKING:
    from xurrent_gen.commands.diff.render import Form
    from xurrent_gen.commands.impact.checkers import CheckerName


@click.command(
    epilog=examples(
        "impact xurrent_sdk account src",
        "impact xurrent_sdk new.graphql src tests --strict",
    )
)
@click.argument("old", type=PATH, metavar="OLD")
@click.argument("new", type=PATH_TEXT, metavar="NEW")
@click.argument("paths", type=PATH, nargs=-1, required=True, metavar="PATH...")
@form_options
@click.option(
    "--checker",
    "checkers",
    type=click.Choice(["mypy", "pyright"]),
    multiple=True,
    help="Type checker to run; repeatable; by default all that are installed.",
)
@click.option(
    "--python",
    type=PATH,
    metavar="FILE",
    help="Interpreter with the libraries of your code; by default that of the active "
    "virtual environment, else that of xurrent-gen.",
)
@click.option(
    "--strict", is_flag=True, help="Exit code 1 also for lines that may break."
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
    python: Path | None,
    strict: bool,
    config: Path | None,
    voice: Voice,
) -> None:
    """Find the lines of your code that a changed schema breaks.

    OLD is the package that your code imports (the folder xurrent_sdk), NEW a schema
    file, another package, or the word account. PATH are the files and folders of your
    code. A type checker judges them beside both packages, and each new error is reported
    with the change that caused it; GraphQL documents are compared with both schemas.
    Code that no checker can judge, such as untyped code, is listed as lines that may
    break.

    Exit code 1 when something breaks, 2 when there is no verdict.
    """
    with voice.progress():
        from xurrent_gen import api
        from xurrent_gen.commands.impact.report import render

        result = api.impact(
            old,
            side_named(new, config, beside=str(old)),
            paths,
            checkers=checkers,
            python=python,
        )
    write_form(render(result, form), form)
    if result.broken or (strict and result.perhaps):
        click.get_current_context().exit(1)
