"""``xurrent-gen propose``: regenerate in CI, and open or update the request about it."""

from __future__ import annotations

import os
import shlex
from dataclasses import replace
from pathlib import Path
from typing import Any

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
from xurrent_gen.config.load import configure_all
from xurrent_gen.config.model import Flags


class _Words(click.Option):
    """A repeatable option; its environment variable has values separated by whitespace."""

    def value_from_envvar(self, ctx: click.Context) -> Any:
        text = self.resolve_envvar_value(ctx)
        try:
            return shlex.split(text) if text else None
        except ValueError as error:
            raise click.BadParameter(str(error), ctx, self) from None


@click.command(
    cls=ListFriendly, epilog=examples("propose --code src --changelog CHANGELOG.md")
)
@source_options
@part_options
@click.option(
    "--code",
    cls=_Words,
    type=PATH,
    multiple=True,
    envvar="XG_CODE",
    metavar="PATH",
    help="List what breaks in this file or folder of your code; repeatable. [XG_CODE]",
)
@click.option(
    "--changelog",
    type=PATH,
    envvar="XG_CHANGELOG",
    metavar="FILE",
    help="Add the changes to this file, as its newest section. [XG_CHANGELOG]",
)
@click.option(
    "--branch",
    default="xurrent-gen/schema",
    show_default=True,
    envvar="XG_BRANCH",
    help="The branch of the pull request. [XG_BRANCH]",
)
@click.option(
    "--base",
    envvar="XG_BASE",
    metavar="BRANCH",
    help="The branch to merge into; the default branch unless given. [XG_BASE]",
)
@voice_options
def propose(
    flags: Flags,
    *,
    code: tuple[Path, ...],
    changelog: Path | None,
    branch: str,
    base: str | None,
    voice: Voice,
) -> None:
    """Regenerate the packages, and open or update a pull request with what changed.

    For jobs on a schedule. The commit holds the generated files and the changelog, on top
    of the branch to merge into. Commits of others on the branch of the pull request stay.
    A pull request that is no longer needed is closed.

    GitHub is reached by gh (GH_TOKEN); GitLab, within its jobs, by its API (GITLAB_TOKEN,
    CI_SERVER_URL, CI_PROJECT_ID).
    """
    from xurrent_gen.propose.run import propose

    configs = configure_all(replace(flags, refresh=not flags.offline))
    with voice.progress():
        report, issues = propose(
            configs,
            os.environ,
            code=code,
            changelog=changelog,
            branch=branch,
            base=base,
        )
    voice.issues(issues)
    voice.tell(report)
