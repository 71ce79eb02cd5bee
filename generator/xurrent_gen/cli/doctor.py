"""``xurrent-gen doctor``: what works, what does not, and what to fix."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Unpack

import click

from xurrent_gen.cli.options import SourceOptions, source_options
from xurrent_gen.config import Flags, load_config

__all__ = ["doctor"]


@click.command()
@source_options
def doctor(**source: Unpack[SourceOptions]) -> None:
    """Check URL, account, credentials, scopes, limits and schema; say what to fix.

    Exit code as for `generate`: that of the first thing that failed.
    """
    config = load_config(Flags(**source), os.environ, Path.cwd())
    from xurrent_gen.doctor import examine

    code = 0
    for finding in examine(config, os.environ):
        click.echo(f"{finding.state.value:>7}  {finding.subject}: {finding.text}")
        if finding.remedy:
            click.echo(f"{'':>7}  fix: {finding.remedy}")
        if finding.error is not None:
            code = code or finding.error.exit_code
    click.get_current_context().exit(code)
