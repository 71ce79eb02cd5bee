"""Options that several commands share, and how they are shown."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import ParamSpec, TypedDict, TypeVar

import click

from xurrent_gen.cli.terminal import progress_for, say
from xurrent_gen.config import (
    REGIONS,
    STAGES,
    Edges,
    Flags,
    GeneratorConfig,
    load_config,
    load_configs,
)
from xurrent_gen.errors import ConfigError, Issue, Severity
from xurrent_gen.features import ALL, BUILT, DEFAULT, NONE
from xurrent_gen.progress import SilentProgress

__all__ = [
    "ListFriendly",
    "PackageOptions",
    "SourceOptions",
    "configured",
    "configured_all",
    "open_progress",
    "part_options",
    "show_issues",
    "source_options",
    "voice_options",
    "working_folder",
]


class SourceOptions(TypedDict):
    """What ``source_options`` adds, by the names that ``Flags`` has."""

    schema: Path | None
    sandbox: bool
    account: str | None
    stage: str | None
    region: str | None
    graphql_endpoint: str | None
    oauth_endpoint: str | None
    rest_endpoint: str | None
    package: str | None
    refresh: bool
    offline: bool
    timeout: float | None
    config: Path | None


class PackageOptions(SourceOptions):
    """The same, with what ``part_options`` adds."""

    include: tuple[str, ...]
    exclude: tuple[str, ...]
    edges: str | None
    features: tuple[str, ...]
    custom_fields: Path | None


P = ParamSpec("P")
R = TypeVar("R")
_PATH = click.Path(path_type=Path)
_MOST_ISSUES = 20


def source_options(command: Callable[P, R]) -> Callable[P, R]:
    """The options that say where the schema comes from."""
    for option in reversed(
        (
            click.option(
                "--schema",
                type=_PATH,
                metavar="FILE",
                help="SDL, or introspection JSON with or without its data wrapper.",
            ),
            click.option(
                "--sandbox", is_flag=True, help="Introspect the built-in sandbox."
            ),
            click.option(
                "--account",
                metavar="ID",
                help="Account id, as in ID.xurrent.com.  [XURRENT_ACCOUNT]",
            ),
            click.option(
                "--stage",
                metavar="STAGE",
                help=f"{', '.join(STAGES)}; prod by default.  [XURRENT_STAGE]",
            ),
            click.option(
                "--region",
                metavar="REGION",
                help=f"{', '.join(REGIONS)}; global by default.  [XURRENT_REGION]",
            ),
            click.option(
                "--graphql-endpoint",
                metavar="URL",
                help="Instead of stage and region.  [XURRENT_GRAPHQL_ENDPOINT]",
            ),
            click.option(
                "--oauth-endpoint",
                metavar="URL",
                help="Instead of stage and region.  [XURRENT_OAUTH_ENDPOINT]",
            ),
            click.option(
                "--rest-endpoint",
                metavar="URL",
                help="Instead of stage and region.  [XURRENT_REST_ENDPOINT]",
            ),
            click.option(
                "--package",
                metavar="NAME",
                help="Name of the package, xurrent_sdk by default; or which one is meant of "
                "several that are configured.",
            ),
            click.option(
                "--refresh-schema",
                "refresh",
                is_flag=True,
                help="Fetch the schema even if a recent one is cached.",
            ),
            click.option(
                "--offline",
                is_flag=True,
                help="Use the cached schema of the account, however old it is.",
            ),
            click.option(
                "--timeout",
                type=click.FloatRange(0, min_open=True),
                metavar="SECONDS",
                help="How long a server may take to answer; 60 by default.",
            ),
            click.option(
                "--config",
                type=_PATH,
                metavar="FILE",
                help="TOML file with [tool.xurrent-gen]; pyproject.toml by default.",
            ),
        )
    ):
        command = option(command)
    return command


def part_options(command: Callable[P, R]) -> Callable[P, R]:
    """The options that say how much of the account a package holds."""
    for option in reversed(
        (
            click.option(
                "--include",
                multiple=True,
                metavar="GLOB",
                help="Only root fields, mutations and records that match; repeatable.",
            ),
            click.option(
                "--exclude",
                multiple=True,
                metavar="GLOB",
                help="Not the root fields, mutations and records that match; repeatable.",
            ),
            click.option(
                "--edges",
                type=click.Choice([each.value for each in Edges]),
                help="What becomes of relations to records that nobody asked for: left "
                "out, kept as id and name, or kept with all that they lead to; cut by "
                "default.",
            ),
            click.option(
                "--feature",
                "features",
                multiple=True,
                metavar="NAME",
                help=f"What is in besides the core: {', '.join(BUILT)}, {ALL} or {NONE}; "
                f"repeatable; {' and '.join(DEFAULT)} by default.",
            ),
            click.option(
                "--custom-fields",
                type=_PATH,
                metavar="FILE",
                help="UI extensions that custom fields are typed by, instead of the "
                "account's.",
            ),
        )
    ):
        command = option(command)
    return command


def voice_options(command: Callable[P, R]) -> Callable[P, R]:
    """``--quiet`` and ``--verbose``."""
    command = click.option(
        "-v", "--verbose", is_flag=True, help="Show times and details."
    )(command)
    return click.option("-q", "--quiet", is_flag=True, help="Show errors only.")(
        command
    )


def working_folder() -> Path:
    """The current folder. Raises ``ConfigError`` when it has been deleted."""
    try:
        return Path.cwd()
    except FileNotFoundError:
        raise ConfigError(
            "the working folder does not exist any more",
            remedy="change to a folder that exists",
        ) from None


def configured_all(flags: Flags) -> tuple[GeneratorConfig, ...]:
    """The configuration of each package, or of the one that the flags name."""
    return load_configs(flags, os.environ, working_folder())


def configured(flags: Flags) -> GeneratorConfig:
    """The configuration for these flags, the environment and the working folder."""
    return load_config(flags, os.environ, working_folder())


def open_progress(*, quiet: bool, verbose: bool) -> SilentProgress:
    """The voice for these flags; use it as a context manager."""
    if quiet and verbose:
        raise click.UsageError("--quiet and --verbose cannot be used together")
    return progress_for(quiet=quiet, verbose=verbose)


def show_issues(issues: tuple[Issue, ...], *, quiet: bool, verbose: bool) -> None:
    """Print issues to stderr: all when verbose, else the first; errors always."""
    shown = [
        issue
        for issue in issues
        if issue.severity is Severity.ERROR
        or (not quiet and (verbose or issue.severity is Severity.WARNING))
    ]
    most = len(shown) if verbose else _MOST_ISSUES
    for issue in shown[:most]:
        say(str(issue), error=True)
    if len(shown) > most:
        more = len(shown) - most
        say(f"… and {more} more issues; --verbose shows all", error=True)


class ListFriendly(click.Command):
    """A command whose options of several values take them in a row, too.

    ``--include people teams`` means ``--include people --include teams``: the command
    has no positional arguments that the words could be meant for.
    """

    _LISTS = ("--include", "--exclude", "--feature")

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Repeat the option before each further value, then parse as usual."""
        spread: list[str] = []
        option, has_value = "", False
        for word in args:
            if word.startswith("-"):
                option, has_value = (word if word in self._LISTS else ""), False
            elif option and has_value:
                spread.append(option)
            else:
                has_value = True
            spread.append(word)
        return super().parse_args(ctx, spread)
