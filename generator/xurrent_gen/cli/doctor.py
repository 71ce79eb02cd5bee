"""``xurrent-gen doctor``: diagnose a setup and say what to fix."""

from __future__ import annotations

from typing import Final

import click

from xurrent_gen.cli.options import examples, json_option, source_options
from xurrent_gen.cli.terminal import say, write_json
from xurrent_gen.config.load import configure
from xurrent_gen.config.model import Flags

_COLOURS: Final = {"ok": "green", "warning": "yellow", "failed": "red"}


@click.command(epilog=examples("doctor --account widget --stage qa"))
@source_options
@json_option
def doctor(flags: Flags, *, as_json: bool) -> None:
    """Check the settings, credentials, scopes, limits, schema and package.

    Each problem comes with its fix. Exit code as for `generate`, of the first failure.
    """
    config = configure(flags)
    from xurrent_gen import api

    code = 0
    rows: list[dict[str, str]] = []
    for finding in api.doctor(config):
        state = finding.state
        if finding.error is not None:
            code = code or finding.error.exit_code
        if as_json:
            row = {"state": state, "subject": finding.subject, "text": finding.text}
            rows.append({**row, "remedy": finding.remedy})
            continue
        coloured = click.style(f"{state:>7}", fg=_COLOURS[state])
        say(f"  {finding.subject}: {finding.text}", before=coloured)
        if finding.remedy:
            say(f"{'':>7}  fix: {finding.remedy}")
    if as_json:
        document = {"exit_code": code, "findings": rows}
        write_json(document)
    click.get_current_context().exit(code)
